//! PHP messages around a response, and lists with one malformed element.
//!
//! Guards promises 2 and 7: what was created is reported as created, what failed as failed, and one
//! malformed element does not lose the others, if the caller opts in.

use serde_json::json as value;
use user_provisioning::{Error, Partial, Response, maarch_courrier, maarch_parapheur};

use crate::support::bodies::{FATAL, WARNING};
use crate::support::harness::*;
use crate::support::predicates::kinds;
use crate::support::response::{CannedResponse, End, html, json, nothing, status};
use crate::support::server::Server;
use crate::support::users::{courrier_user, parapheur_user};

/// Two users, as each product serializes them.
const COURRIER: &str = r#"{"users":[{"id":1,"user_id":"a"},{"id":2,"user_id":"b"}],"quota":[]}"#;
const PARAPHEUR: &str = r#"{"users":[{"id":1,"firstname":"A"},{"firstname":"C"}]}"#;

async fn courrier(response: CannedResponse) -> (Server, maarch_courrier::Client) {
    let server = Server::always(response).await;
    let client = Harness::at(server.origin()).courrier();
    (server, client)
}

async fn parapheur(response: CannedResponse) -> (Server, maarch_parapheur::Client) {
    let server = Server::always(response).await;
    let client = Harness::at(server.origin()).parapheur();
    (server, client)
}

/// Messages before, after and on both sides.
fn surrounded(body: &str) -> [String; 4] {
    [
        format!("{WARNING}{body}"),
        format!("{body}{WARNING}"),
        format!("{WARNING}{WARNING}\n{body}\n{WARNING}"),
        format!("\u{feff}{WARNING}{body}"),
    ]
}

#[tokio::test]
async fn a_list_is_read_after_php_messages() {
    for body in surrounded(COURRIER) {
        let (server, client) = courrier(html(200, body.clone())).await;
        let list = client.list_users().send().await.expect("a list");
        assert!(list.repaired() && list.users.len() == 2, "{body}");
        let list = client.list_users().lenient().send().await.expect("a list");
        assert!(list.repaired() && list.users.len() == 2 && list.rejected().is_empty(), "{body}");
        assert_eq!(server.requests().len(), 2);
    }
    for body in surrounded(PARAPHEUR) {
        let (_server, client) = parapheur(json(200, body.clone())).await;
        let list = client.list_users().lenient().send().await.expect("a list");
        assert!(list.repaired() && list.users.len() == 1, "{body}: {list:?}");
        assert_eq!(list.rejected()[0].index(), 1, "{body}");
    }
}

#[tokio::test]
async fn a_write_with_php_messages_was_carried_out() {
    for body in surrounded(CREATED) {
        for end in [End::Whole, End::Chunked, End::Unannounced] {
            let (server, client) = courrier(html(200, body.clone()).end(end)).await;
            let created = client.create_user().body(courrier_user()).send().await.expect("created");
            assert!(created.repaired() && created.id == 21, "{body}");
            assert_eq!(server.requests().len(), 1);
            let (_server, client) = parapheur(json(200, body.clone()).end(end)).await;
            let created =
                client.create_user().body(parapheur_user()).send().await.expect("created");
            assert!(created.repaired() && created.id == 21, "{body}");
        }
    }
    // If no body is documented, warnings alone count as no body.
    for body in [WARNING.to_owned(), WARNING.repeat(3), format!("{WARNING}{{\"success\":\"yes\"}}")]
    {
        let (_server, client) = courrier(html(200, body.clone())).await;
        let update = maarch_courrier::types::UserUpdate::builder().firstname("B").lastname("W");
        let update = client.update_user().id(21).body(update.mail("b@example.com"));
        assert!(update.send().await.expect("carried out").repaired(), "{body}");
    }
}

#[tokio::test]
async fn a_failure_after_php_messages_is_a_failure() {
    for body in surrounded(r#"{"errors":"Body mail is not valid"}"#) {
        let (server, client) = courrier(html(200, body.clone())).await;
        for error in [
            client.create_user().body(courrier_user()).send().await.expect_err(&body),
            client.remove_user_group().id(1).group_id("A").send().await.expect_err(&body),
            client.list_users().send().await.expect_err(&body),
            client.list_users().lenient().send().await.expect_err(&body),
        ] {
            assert_eq!(kinds(&error), ["is_error_payload"], "{body}");
            assert_eq!(error.message(), Some("Body mail is not valid"), "{body}");
            assert_eq!(error.raw_body(), body.as_bytes());
        }
        assert_eq!(server.requests().len(), 4);
    }
    let (_server, client) = courrier(html(200, format!("{FATAL}{CREATED}"))).await;
    let error = client.create_user().body(courrier_user()).send().await.expect_err("it died");
    assert_eq!(kinds(&error), ["is_unreadable"]);
    assert!(error.may_have_been_carried_out());
}

/// The framework of both products throws after PHP has begun to answer, so that the status is 200.
#[tokio::test]
async fn an_exception_after_php_messages_is_a_failure() {
    let thrown = r#"[{"type":"PDOException","code":0,"message":"SQLSTATE[23505]","line":1}]"#;
    for key in ["exception", "error"] {
        let body = format!(r#"{{"message":"Slim Application Error","{key}":{thrown}}}"#);
        for body in surrounded(&body).into_iter().chain([body.clone()]) {
            let (_server, client) = courrier(html(200, body.clone())).await;
            let update = maarch_courrier::types::UserUpdate::builder().firstname("B").lastname("W");
            let update = client.update_user().id(21).body(update.mail("b@example.com"));
            for error in [
                update.send().await.expect_err(&body),
                client.create_user().body(courrier_user()).send().await.expect_err(&body),
                client.list_users().lenient().send().await.expect_err(&body),
            ] {
                assert_eq!(kinds(&error), ["is_error_payload"], "{body}");
                assert!(!error.to_string().contains("SQLSTATE"), "{error}");
            }
        }
    }
}

/// A body after a 204 would be read as the next response on the same connection.
#[tokio::test]
async fn bytes_after_a_204_are_not_the_next_response() {
    let mut noisy = json(204, "");
    noisy.body = WARNING.into();
    noisy.headers.push(("Content-Length".to_owned(), "0".to_owned()));
    for _ in 0..20 {
        let server = Server::in_turn([noisy.clone(), json(200, CREATED)]).await;
        let client = Harness::at(server.origin()).courrier();
        let update = maarch_courrier::types::UserUpdate::builder().firstname("B").lastname("W");
        let update = client.update_user().id(21).body(update.mail("b@example.com"));
        update.send().await.expect("carried out");
        let created = client.create_user().body(courrier_user()).send().await.expect("created");
        assert_eq!((created.id, server.connections()), (21, 2));
    }
}

type List = Response<Partial<maarch_courrier::types::UserList>>;

async fn lenient(body: impl Into<Vec<u8>>) -> Result<List, Error> {
    let (server, client) = courrier(json(200, body)).await;
    let list = client.list_users().lenient().send().await;
    assert_eq!(server.requests().len(), 1);
    list
}

#[tokio::test]
async fn malformed_elements_are_rejected_separately() {
    let malformed = [
        r#"{"id":1,"user_id":"a"}"#,
        r#"{"id":"no number","user_id":"secret-name"}"#,
        r#"{"id":3,"user_id":"c","mail":"c@example.com"}"#,
        "null",
        r#"{"user_id":"e"}"#,
        "[]",
        r#"{"id":7,"user_id":"g","status":"FROM THE FUTURE","unknown":{"a":[1]}}"#,
        "\"text\"",
        r#"{"id":99999999999,"user_id":"i"}"#,
        r#"{"id":10,"user_id":"j","firstname":null}"#,
    ];
    let body =
        format!(r#"{{"users":[{}],"quota":{{"actives":5}},"more":1}}"#, malformed.join(" ,\n"));
    let list = lenient(body.clone()).await.expect("the others");
    let ids: Vec<_> = list.users.iter().map(|user| user.id).collect();
    assert_eq!(ids, [1, 3, 7, 10]);
    let rejected: Vec<_> = list.rejected().iter().map(|r| r.index()).collect();
    assert_eq!(rejected, [1, 3, 4, 5, 7, 8]);
    for one in list.rejected() {
        assert_eq!(one.raw_json(), malformed[one.index()]);
        let line = one.to_string();
        assert!(line.starts_with(&format!("element {} of the list", one.index())), "{line}");
        // It can contain personal data.
        assert!(!format!("{line}{one:?}").contains("secret-name"), "{line}");
    }
    assert_eq!(list.rejected()[2].to_string().matches("missing field `id`").count(), 1);
    // The rest of the response is available too.
    assert_eq!(crate::support::json(&list.quota), value!({"actives": 5}));
    assert!(!list.repaired());

    // Strict is the default, and is one error.
    let (_server, client) = courrier(json(200, body)).await;
    let error = client.list_users().send().await.expect_err("strict");
    assert_eq!(kinds(&error), ["is_unreadable"]);
    assert!(!crate::support::everything_shown(&error).contains("secret-name"), "{error:?}");
}

#[tokio::test]
async fn broken_elements_of_a_bare_list_are_set_aside() {
    let malformed = [
        r#"{"identityName":"a","organizations":[{"roleName":"Reader"}]}"#,
        r#"{"displayName":"nobody"}"#,
        "null",
        r#"{"identityName":"d","organizations":null}"#,
    ];
    let server = Server::always(json(200, format!("[{}]", malformed.join(",")))).await;
    let client = Harness::at(server.origin()).evolution();
    let list = client.list_users().lenient().send().await.expect("the others");
    let names: Vec<_> = list.iter().map(|user| user.identity_name.as_str()).collect();
    assert_eq!(names, ["a", "d"]);
    assert_eq!(list[0].organizations[0].role_name.as_deref(), Some("Reader"));
    let rejected: Vec<_> = list.rejected().iter().map(|r| (r.index(), r.raw_json())).collect();
    assert_eq!(rejected, [(1, malformed[1]), (2, malformed[2])]);
    let error = client.list_users().send().await.expect_err("strict");
    assert_eq!(kinds(&error), ["is_unreadable"]);

    for (body, is_empty) in [("[]", true), ("{}", false), ("null", false), ("[1", false)] {
        let server = Server::always(json(200, body)).await;
        let list = Harness::at(server.origin()).evolution().list_users().lenient().send().await;
        assert_eq!(list.is_ok_and(|list| list.is_empty()), is_empty, "{body}");
    }
}

#[tokio::test]
async fn malformed_elements_are_rejected_separately_after_php_messages() {
    for body in surrounded(r#"{"users":[{"id":1,"user_id":"a"},{"id":2}]}"#) {
        let list = lenient(body.clone()).await.expect("the others");
        assert!(list.repaired() && list.users.len() == 1 && list.rejected().len() == 1, "{body}");
    }
}

#[tokio::test]
async fn a_valid_list_rejects_nothing() {
    for (body, users) in [
        (COURRIER, 2),
        (r#"{"users":[]}"#, 0),
        (r#"{"users":[{"id":1,"user_id":"a"}],"users_more":null}"#, 1),
    ] {
        let list = lenient(body).await.expect("a list");
        assert_eq!((list.users.len(), list.rejected().len()), (users, 0), "{body}");
    }
    let all_broken = lenient(r#"{"users":[1,2,3]}"#).await.expect("nothing of a list");
    assert_eq!((all_broken.users.len(), all_broken.rejected().len()), (0, 3));
}

#[tokio::test]
async fn a_body_that_is_no_list_stays_an_error() {
    for body in [
        "",
        "null",
        "[]",
        "{}",
        "21",
        "true",
        r#"{"users":null}"#,
        r#"{"users":{}}"#,
        r#"{"users":"none"}"#,
        r#"{"users":[{"id":1,"user_id":"a"}"#,
        r#"{"users":[{"id":1,"user_id":"a"},]}"#,
        r#"{"users":[{"id":1}]} and more"#,
        r#"{"users":[{"id":1}],"quota":7}"#,
        "<!doctype html><html><title>Maarch Courrier</title></html>",
    ] {
        let error = lenient(body).await.expect_err(body);
        assert_eq!(kinds(&error), ["is_unreadable"], "{body}: {error}");
        assert_eq!(error.raw_body(), body.as_bytes());
    }
}

#[tokio::test]
async fn a_lenient_list_is_a_call_like_others() {
    let server = Server::in_turn([
        status(503),
        nothing(End::BeforeHead),
        json(200, r#"{"users":[1]}"#),
        status(403),
    ])
    .await;
    let client = Harness::at(server.origin()).courrier();
    let list = client.list_users().request_id("7").lenient().send().await.expect("a list");
    assert_eq!(list.rejected().len(), 1);
    assert!(server.requests().iter().all(|request| request.header("x-request-id") == Some("7")));
    let error = client.list_users().lenient().send().await.expect_err("forbidden");
    assert_eq!(kinds(&error), ["is_forbidden"]);
}
