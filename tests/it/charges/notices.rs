//! Notices that change, lie or say nothing: the status alone counts, and a consent is for one request.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use user_provisioning::myreports::types::{ChargesPreview, NewUser};
use user_provisioning::myreports::{Client, EnsureUser, RefreshToken};
use user_provisioning::{ChargeNotice, ChargePolicy, RetryPolicy};

use super::{create, supervisor};
use crate::support::response::{CannedResponse, End, html, json, status};
use crate::support::server::Server;
use crate::support::time_limit::InTime;

fn client(server: &Server) -> Client {
    let builder = Client::builder().base_url(server.origin()).bearer_token("t");
    builder.retry(RetryPolicy::never()).build().expect("a client")
}

fn priced(amount: &str) -> CannedResponse {
    let body = format!(r#"{{"error":402,"message":"It costs {amount}.","status":"error"}}"#);
    json(402, body)
}

fn consents(server: &Server) -> Vec<bool> {
    let requests = server.requests();
    let writes = requests.iter().filter(|request| !request.line().starts_with("GET "));
    writes.map(|request| request.header("accept-charges").is_some()).collect()
}

/// The price rises, is in another currency, or is for something else, after the consent to the first one.
#[tokio::test]
async fn a_notice_that_changes_after_the_consent_is_not_accepted() {
    for changed in [
        priced("EUR 900"),
        priced("CHF 5"),
        json(402, r#"{"error":402,"message":"x","data":{"email":"mayor@example.com"}}"#),
        status(402).header("Retry-After", "0"),
    ] {
        let server = Server::in_turn([priced("EUR 5"), changed.clone(), status(201)]).await;
        let mut asked = Vec::new();
        let outcome = create(&client(&server), "ada").confirm_charges(async |notice| {
            asked.push(notice.message().map(str::to_owned));
            true
        });
        let error = outcome.in_time().await.expect_err("it costs something else");
        assert!(error.is_charges_required() && !error.charge_may_have_been_made(), "{error}");
        assert_eq!(asked, [Some("It costs EUR 5.".to_owned())]);
        // What the program sees is the new notice.
        let notice = error.charge_notice().expect("a notice");
        assert_eq!(notice.raw_body(), changed.body, "{changed:?}");
        assert_eq!(consents(&server), [false, true], "{changed:?}");
    }
}

/// Each call is told its own price.
#[tokio::test]
async fn a_second_call_is_asked_about_again() {
    let server = Server::in_turn([priced("EUR 5"), priced("EUR 9"), priced("EUR 7")]).await;
    let client = client(&server);
    for price in ["EUR 5", "EUR 9", "EUR 7"] {
        let no = async |notice: &ChargeNotice| {
            assert_eq!(notice.message(), Some(&*format!("It costs {price}.")));
            false
        };
        let outcome = create(&client, "ada").confirm_charges(no).await.expect("declined");
        assert!(!outcome.is_done());
    }
    assert_eq!(consents(&server), [false; 3]);
}

/// Bodies that lie, or say nothing.
fn bodies() -> Vec<CannedResponse> {
    vec![
        status(402),
        html(402, "<html><title>Payment Required</title></html>"),
        json(402, r#"{"data":{"id":"u","email":"ada@example.com"},"status":"success"}"#),
        json(402, r#"{"data":{"id":"u","email":"mayor@example.com"},"error":402}"#),
        json(402, r#"{"error":409,"errorCode":"EmailConflict","status":"error"}"#),
        json(402, r#"{"error":201,"status":"success"}"#).header("Location", "/v1.0/users/u"),
        json(402, r#"{"message":{"a":1},"error":"402","data":[1]}"#),
        json(402, "7"),
        json(402, vec![b'['; 100_000]),
        json(402, r#"{"error":402,"message":"It costs","status":"error"}"#).end(End::Short(20)),
        json(402, b"\x1f\x8b\x08\0".repeat(3)).header("Content-Encoding", "gzip"),
    ]
}

#[tokio::test]
async fn a_402_is_one_whatever_its_body_says() {
    for body in bodies() {
        let server = Server::always(body.clone()).await;
        let error = create(&client(&server), "ada").send().in_time().await.expect_err("it costs");
        assert!(error.is_charges_required(), "{body:?}: {error}");
        assert!(!error.may_have_been_carried_out() && !error.is_conflict(), "{body:?}: {error}");
        assert_eq!(consents(&server), [false], "{body:?}");
        // The request that is asked about is the one that was sent, whomever the body names.
        let notice = error.charge_notice().expect("a notice");
        let user: NewUser = notice.request().body().expect("the body");
        assert_eq!(user.email.as_str(), "ada@example.com", "{body:?}");
        let _: Option<ChargesPreview> = notice.preview();

        let created = json(201, r#"{"data":{"id":"u"},"status":"success"}"#);
        let server = Server::in_turn([body.clone(), created]).await;
        let held = create(&client(&server), "ada").defer_charges().await.expect("held").declined();
        let created = held.expect("it costs money").accept().in_time().await.expect("created");
        assert!(created.charge_accepted(), "{body:?}");
        assert_eq!(consents(&server), [false, true], "{body:?}");
    }
}

fn ensure(client: &Client) -> EnsureUser {
    client.ensure_user().customer_tenant_id("t").user(supervisor("ada"))
}

#[tokio::test]
async fn ensure_user_believes_no_body_of_a_402_either() {
    let list = |users: &str| json(200, format!(r#"{{"data":[{users}]}}"#));
    let user = r#"{"id":"u","displayName":"ada","email":"ada@example.com","roles":["customer.user.supervisorl1"]}"#;
    for body in bodies() {
        let server = Server::in_turn([list(""), body.clone()]).await;
        let error = ensure(&client(&server)).send().in_time().await.expect_err("it costs");
        assert!(error.is_charges_required() && error.changes_made().is_empty(), "{error}");
        assert_eq!(consents(&server), [false], "{body:?}");

        // The body named an id; the user is the one of the response to the creation.
        let created = json(201, r#"{"data":{"id":"u"},"status":"success"}"#);
        let shown = json(200, format!(r#"{{"data":{user}}}"#));
        let server = Server::in_turn([list(""), body.clone(), created, shown]).await;
        let done = ensure(&client(&server)).accept_charges().send().in_time().await;
        assert!(done.expect("created").is_created(), "{body:?}");
        assert_eq!(consents(&server), [false, true], "{body:?}");

        // It changes after the consent: nothing more is accepted.
        let server = Server::in_turn([list(""), priced("EUR 5"), body.clone(), list("")]).await;
        let error = ensure(&client(&server)).accept_charges().send().in_time().await;
        let error = error.expect_err("it costs something else");
        assert!(error.is_charges_required() && !error.charge_may_have_been_made(), "{error}");
        assert_eq!(consents(&server), [false, true], "{body:?}");
    }
}

/// A policy decides about the request, not about what the body claims.
#[tokio::test]
async fn a_policy_sees_the_request_that_would_be_paid_for() {
    let lie = r#"{"data":{"email":"ada@trainees.example.com"},"error":402,"message":"free"}"#;
    let server = Server::always(json(402, lie)).await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&seen);
    let trainees = ChargePolicy::decide(move |notice: &ChargeNotice| {
        let user: Option<NewUser> = notice.request().body();
        let email = user.map(|user| user.email.to_string()).unwrap_or_default();
        told.lock().expect("no panic").push(email.clone());
        email.ends_with("@trainees.example.com")
    });
    let builder = Client::builder().base_url(server.origin()).bearer_token("t").charges(trainees);
    let error = create(&builder.build().expect("a client"), "ada").send().await;
    assert!(error.is_err_and(|error| error.is_charges_required()));
    assert_eq!(*seen.lock().expect("no panic"), ["ada@example.com"]);
    assert_eq!(consents(&server), [false]);
}

/// A response that says that nothing was carried out is no second question and no second charge.
#[tokio::test]
async fn a_consent_outlives_what_was_not_carried_out() {
    let created = || json(201, r#"{"data":{"id":"u"},"status":"success"}"#);
    let wait = || status(429).header("Retry-After", "0");
    for (refused, last, is_done) in [
        (status(401), created(), true),
        (wait(), created(), true),
        (status(401), priced("EUR 900"), false),
        (wait(), priced("EUR 900"), false),
        (status(401), status(401), false),
    ] {
        let what = format!("{} {}", refused.status, last.status);
        let server = Server::in_turn([priced("EUR 5"), refused, last]).await;
        let tokens = Server::always(json(200, r#"{"access_token":"a","expires_in":3600}"#)).await;
        let grant = RefreshToken::new("id", "secret", "refresh").token_url(tokens.origin());
        let builder = Client::builder().base_url(server.origin()).refresh_token(grant);
        let builder = builder.retry(RetryPolicy::default().base_delay(Duration::ZERO));
        let client = builder.max_charges(1).build().expect("a client");
        let mut asked = 0;
        let outcome = create(&client, "ada").confirm_charges(async |_| {
            asked += 1;
            true
        });
        match outcome.in_time().await {
            Ok(outcome) => assert!(outcome.is_done() && is_done, "{what}"),
            Err(error) => {
                assert!(!is_done && !error.charge_may_have_been_made(), "{what}: {error}");
            }
        }
        assert_eq!((asked, client.charges_accepted()), (1, u32::from(is_done)), "{what}");
        assert_eq!(consents(&server), [false, true, true], "{what}");
    }
}

/// No consent is sent with a request that the document knows no charges of.
#[tokio::test]
async fn a_402_to_anything_else_is_an_error() {
    let server = Server::always(priced("EUR 5")).await;
    let accepting = Client::builder().base_url(server.origin()).bearer_token("t");
    let client = accepting.charges(ChargePolicy::accept_all()).build().expect("a client");
    let delete = client.delete_customer_user().customer_tenant_id("t").user_id("u").send().await;
    let mail = client.send_customer_user_activation_email().customer_tenant_id("t").user_id("u");
    let leaver = client.offboard_user().customer_tenant_id("t").id("u").delete(true).send().await;
    for error in [
        delete.expect_err("402"),
        mail.send().await.expect_err("402"),
        leaver.expect_err("402"),
        ensure(&client).send().await.expect_err("402"),
        ensure(&client).confirm_charges(async |_: &ChargeNotice| true).await.expect_err("402"),
    ] {
        assert!(error.is_charges_required() && !error.may_have_been_carried_out(), "{error}");
    }
    let requests = server.requests();
    assert!(requests.iter().all(|request| request.header("accept-charges").is_none()));
}
