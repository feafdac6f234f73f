//! A user who cannot be read is not absent, whatever fails: the leaver could keep the account unnoticed.

use serde_json::{Value, json};
use user_provisioning::{
    Error, RetryPolicy, evolution_platform, maarch_courrier, maarch_parapheur, myreports,
};

use crate::support::response::{CannedResponse, End, json as response, nothing, status};
use crate::support::server::Server;
use crate::support::time_limit::InTime;

/// Failures of a read that say nothing about the user.
fn failures() -> Vec<CannedResponse> {
    vec![
        response(400, r#"{"errors":"Bad Request"}"#),
        response(401, r#"{"errors":"Authentication Failed"}"#),
        response(403, r#"{"errors":"Service forbidden"}"#),
        status(429),
        response(500, r#"{"errors":"User does not exist"}"#),
        status(503),
        nothing(End::BeforeHead),
        response(200, "<html></html>"),
        response(200, "[]"),
    ]
}

/// Everything fails in this way but what the second function answers.
async fn failing(
    failure: CannedResponse,
    answered: impl Fn(&str) -> Option<Value> + Send + Sync + 'static,
) -> Server {
    Server::by(move |request| match answered(request.target()) {
        Some(body) => response(200, body.to_string()),
        None => failure.clone(),
    })
    .await
}

fn is_told<T: std::fmt::Debug>(outcome: Result<T, Error>, server: &Server, what: &str) {
    let error = outcome.expect_err(what);
    assert!(!error.is_not_found() && !error.may_have_been_carried_out(), "{what}: {error}");
    let is_read = |line: &str| line.starts_with("GET ");
    assert!(server.requests().iter().all(|request| is_read(request.line())), "{what}");
}

#[tokio::test]
async fn in_myreports() {
    for failure in failures() {
        let what = format!("{failure:?}");
        let listed = json!({ "data": [{ "id": "u1", "email": "ada@example.com" }] });
        let users = failing(failure.clone(), move |path| {
            (!path.contains("/users/")).then(|| listed.clone())
        });
        for server in [users.await, failing(failure, |_| None).await] {
            let builder = myreports::Client::builder().base_url(server.origin()).bearer_token("t");
            let client = builder.retry(RetryPolicy::never()).build().expect("usable");
            let leaver = client.offboard_user().customer_tenant_id("t").delete(true);
            let by_email = leaver.clone().email("ada@example.com");
            is_told(by_email.clone().plan().in_time().await, &server, &what);
            is_told(by_email.send().in_time().await, &server, &what);
            is_told(leaver.id("u1").send().in_time().await, &server, &what);
        }
    }
}

#[tokio::test]
async fn in_courrier() {
    // A 400 for the details is how it says that there is no such user.
    for failure in failures().into_iter().filter(|failure| failure.status != 400) {
        let what = format!("{failure:?}");
        let details = failing(failure.clone(), |path| match path {
            path if path.ends_with("/status") => Some(json!({ "status": "OK" })),
            path if path.ends_with("/details") => None,
            _ => Some(json!({ "users": [{ "id": 5, "user_id": "ada" }] })),
        });
        let list = failing(failure.clone(), |path| {
            path.ends_with("/status").then(|| json!({ "status": "OK" }))
        });
        for server in [details.await, list.await, failing(failure, |_| None).await] {
            let builder = maarch_courrier::Client::builder().base_url(server.origin());
            let builder = builder.basic("me", "secret").retry(RetryPolicy::never());
            let client = builder.build().expect("usable");
            let leaver = client.offboard_user().login("ada");
            is_told(leaver.clone().plan().in_time().await, &server, &what);
            is_told(leaver.clone().send().in_time().await, &server, &what);
            is_told(leaver.delete(true).send().in_time().await, &server, &what);
            is_told(client.offboard_user().id(5).send().in_time().await, &server, &what);
        }
    }
}

#[tokio::test]
async fn in_parapheur() {
    for failure in failures() {
        let what = format!("{failure:?}");
        let user = failing(failure.clone(), |path| {
            let listed = json!({ "users": [{ "id": 5, "login": "ada" }] });
            (!path.contains("/users/")).then_some(listed)
        });
        for server in [user.await, failing(failure, |_| None).await] {
            let builder = maarch_parapheur::Client::builder().base_url(server.origin());
            let builder = builder.basic("me", "secret").retry(RetryPolicy::never());
            let client = builder.build().expect("usable");
            let leaver = client.offboard_user().delete(true);
            is_told(leaver.clone().login("ada").plan().in_time().await, &server, &what);
            is_told(leaver.clone().login("ada").send().in_time().await, &server, &what);
            is_told(leaver.id(5).send().in_time().await, &server, &what);
        }
    }
}

#[tokio::test]
async fn in_the_platform() {
    for failure in failures() {
        let what = format!("{failure:?}");
        let server = failing(failure, |_| None).await;
        let builder = evolution_platform::Client::builder().base_url(server.origin());
        let builder = builder.bearer_token("t").api_key("k").retry(RetryPolicy::never());
        let leaver = builder.build().expect("usable").offboard_user().identity_name("ada");
        is_told(leaver.clone().plan().in_time().await, &server, &what);
        is_told(leaver.send().in_time().await, &server, &what);
    }
}
