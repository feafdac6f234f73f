//! Attacks on promises 1 and 2: lists with entries that cannot be read. The user who is looked for may be behind
//! one of them, so that nobody counts as absent, and no second account is created or paid for.

use serde_json::json;
use user_provisioning::myreports;

use super::{unretried_myreports, unretried_parapheur};
use crate::support::response::{CannedResponse, json as response};
use crate::support::server::Server;
use crate::support::time_limit::InTime;

/// Entries of MyReports behind which Eva may be.
const ENTRIES: [&str; 5] = [
    r#"{"email":"eva@example.com"}"#,
    r#"{"id":7,"email":"eva@example.com"}"#,
    r#"{"id":"u1","email":"eva@example.com","email":"eva@example.com"}"#,
    r#"{"id":"u1","email":["eva@example.com"]}"#,
    r#"{"id":"u1","email":"eva\ud800@example.com"}"#,
];

fn ok(body: impl Into<Vec<u8>>) -> CannedResponse {
    response(200, body)
}

fn writes(server: &Server) -> usize {
    server.requests().iter().filter(|request| !request.line().starts_with("GET ")).count()
}

#[tokio::test]
async fn a_renamed_user_behind_an_unreadable_entry_is_not_created_again() {
    for entry in ENTRIES {
        let server = Server::by(move |request| match request.line() {
            line if line.starts_with("POST ") => {
                response(201, json!({ "data": { "id": "u9" } }).to_string())
            }
            _ => ok(format!(r#"{{"data":[{{"id":"u0","email":"bob@example.com"}},{entry}]}}"#)),
        })
        .await;
        let client = unretried_myreports(&server);
        let user = myreports::types::NewUser::builder().email("eva.king@example.com");
        let wanted = client.ensure_user().customer_tenant_id("t").user(user.display_name("Eva"));
        let wanted = wanted.renamed_from("eva@example.com").accept_charges();
        let directory = client.directory().customer_tenant_id("t").send().in_time().await;
        let known = wanted.clone().known(&directory.expect("a directory"));
        for wanted in [wanted.clone(), known] {
            let error = wanted.clone().send().in_time().await.expect_err(entry);
            assert!(
                error.is_unreadable() && !error.may_have_been_carried_out(),
                "{entry}: {error}"
            );
            assert!(
                wanted.plan().in_time().await.is_err_and(|error| error.is_unreadable()),
                "{entry}"
            );
        }
        assert_eq!(writes(&server), 0, "{entry}");
    }
}

/// The desired address may be that of an unreadable entry.
#[tokio::test]
async fn an_address_behind_an_unreadable_entry_is_not_given_away() {
    for entry in ENTRIES {
        let list = ok(format!(r#"{{"data":[{{"id":"u0","email":"bob@example.com"}},{entry}]}}"#));
        let bob =
            r#"{"data":{"id":"u0","email":"bob@example.com","displayName":"Bob","roles":[]}}"#;
        let server = Server::by(move |request| match request.target().contains("/users/") {
            true => ok(bob),
            false => list.clone(),
        })
        .await;
        let user =
            myreports::types::NewUser::builder().email("eva@example.com").display_name("Bob");
        let wanted = unretried_myreports(&server).ensure_user().customer_tenant_id("t").user(user);
        let wanted = wanted.renamed_from("bob@example.com").id("u0");
        let error = wanted.send().in_time().await.expect_err(entry);
        assert!(error.is_unreadable() && !error.may_have_been_carried_out(), "{entry}: {error}");
        assert_eq!(writes(&server), 0, "{entry}");
    }
}

#[tokio::test]
async fn a_leaver_behind_an_unreadable_entry_is_not_absent() {
    for entry in ENTRIES {
        let server = Server::always(ok(format!(r#"{{"data":[{entry}]}}"#))).await;
        let client = unretried_myreports(&server);
        let directory = client.directory().customer_tenant_id("t").send().in_time().await;
        let leaver = client.offboard_user().customer_tenant_id("t").email("eva@example.com");
        let known = leaver.clone().known(&directory.expect("a directory"));
        for leaver in [leaver, known] {
            let error = leaver.clone().plan().in_time().await.expect_err(entry);
            assert!(error.is_unreadable(), "{entry}: {error}");
            let error = leaver.delete(true).send().in_time().await.expect_err(entry);
            assert!(error.is_unreadable(), "{entry}: {error}");
        }
        assert_eq!(writes(&server), 0, "{entry}");
    }
}

#[tokio::test]
async fn a_leaver_of_parapheur_behind_an_unreadable_entry_is_not_absent() {
    for entry in [
        r#"{"login":"eva"}"#,
        r#"{"id":"5","login":"eva"}"#,
        r#"{"id":5,"login":"eva","login":"eva"}"#,
        r#"{"id":5,"login":null}"#,
        r#"{"id":5}"#,
    ] {
        let body = format!(r#"{{"users":[{{"id":1,"login":"bob"}},{entry}]}}"#);
        let server = Server::always(ok(body)).await;
        let client = unretried_parapheur(&server);
        let directory = client.directory().send().in_time().await.expect("a directory");
        let leaver = client.offboard_user().login("eva");
        for leaver in [leaver.clone(), leaver.known(&directory)] {
            let is_told = |error: &user_provisioning::Error| {
                error.is_unreadable() || error.is_unsafe_change()
            };
            let error = leaver.clone().plan().in_time().await.expect_err(entry);
            assert!(is_told(&error), "{entry}: {error}");
            let error = leaver.delete(true).send().in_time().await.expect_err(entry);
            assert!(is_told(&error), "{entry}: {error}");
        }
        assert_eq!(writes(&server), 0, "{entry}");
    }
}
