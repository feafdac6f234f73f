//! MyReports: a refresh token, which may be rotated each time.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use serde_json::Value;
use user_provisioning::myreports::{Client, RefreshToken, types};

use super::{check, check_unsent, together};
use crate::support::calls::{Sending, go};
use crate::support::harness::*;
use crate::support::predicates::kinds;
use crate::support::response::{CannedResponse, End, json, nothing, status};
use crate::support::server::Server;
use crate::support::users::myreports_user;

/// Base64 of `app:planted-password-1f6e`.
const APP: &str = "Basic YXBwOnBsYW50ZWQtcGFzc3dvcmQtMWY2ZQ==";

fn granted(token: &str, refresh: Option<&str>) -> CannedResponse {
    let refresh = refresh.map(|new| format!(r#","refresh_token":"{new}""#)).unwrap_or_default();
    json(
        200,
        format!(r#"{{"access_token":"{token}","token_type":"Bearer","expires_in":3600{refresh}}}"#),
    )
}

fn credentials(tokens: &Server) -> RefreshToken {
    RefreshToken::new("app", PASSWORD, TOKEN)
        .token_url(format!("{}/connect/token", tokens.origin()))
}

fn client_with(api: &Server, credentials: RefreshToken) -> Client {
    let builder = Harness::at(api.origin()).myreports_place().refresh_token(credentials);
    builder.build().expect("a usable client")
}

fn creation(client: &Client) -> Sending {
    go(client.create_customer_user().customer_tenant_id("t").body(myreports_user()).send())
}

/// Creates users of different addresses.
fn creations(client: &Client, number: usize) -> Vec<Sending> {
    let one = |index| {
        let user = types::NewUser::builder();
        let user = user.email(format!("user{index}@example.com")).display_name("New User");
        go(client.create_customer_user().customer_tenant_id("t").body(user).send())
    };
    (0..number).map(one).collect()
}

/// An API that takes these tokens.
async fn taking(accepted: impl Fn(&str) -> bool + Send + Sync + 'static) -> Server {
    Server::by(move |request| {
        let token = request.header("authorization").unwrap_or_default();
        let token = token.strip_prefix("Bearer ").unwrap_or_default();
        if accepted(token) { json(201, CUSTOMER) } else { status(401) }
    })
    .await
}

/// Promises 3 and 4.
#[tokio::test]
async fn the_token_is_asked_for_as_oauth_has_it() {
    let api = taking(|_| true).await;
    let tokens = Server::always(granted("a", None)).await;
    let client = client_with(&api, credentials(&tokens));
    creation(&client).await.expect("created");
    creation(&client).await.expect("created");
    let request = tokens.only_request();
    assert_eq!(request.line(), "POST /connect/token HTTP/1.1");
    assert_eq!(request.header("authorization"), Some(APP));
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(request.header("content-type"), Some("application/x-www-form-urlencoded"));
    let form = String::from_utf8_lossy(&request.body).into_owned();
    assert_eq!(form, format!("grant_type=refresh_token&refresh_token={TOKEN}"));
    for request in api.requests() {
        assert_eq!(request.header("authorization"), Some("Bearer a"));
    }
}

/// Promise 2: a new refresh token is passed to the caller before anything depends on it, and the old one is
/// not used again.
#[tokio::test]
async fn a_rotated_refresh_token_is_handed_over_first() {
    let api = Arc::new(taking(|token| token == "a3").await);
    let tokens = Server::in_turn([
        granted("a1", Some("r+2/é")),
        // The same refresh token again is not reported.
        granted("a2", Some("r+2/é")),
        granted("a3", Some("r3")),
    ])
    .await;
    let stored = Arc::new(Mutex::new(Vec::new()));
    let credentials = {
        let (stored, api) = (Arc::clone(&stored), Arc::clone(&api));
        credentials(&tokens).on_rotation(move |new| {
            let (stored, sent) = (Arc::clone(&stored), api.requests().len());
            async move {
                stored.lock().expect("no panic").push((new, sent));
                Ok::<_, std::io::Error>(())
            }
        })
    };
    let client = client_with(&api, credentials);
    // a1 is refused and so is a2; a3 is for the next call.
    assert!(creation(&client).await.is_err_and(|error| error.is_unauthorized()));
    creation(&client).await.expect("created");
    // When r3 was stored, its token had not been sent: a1, a2, and a2 once more.
    let expected = [("r+2/é".to_owned(), 0), ("r3".to_owned(), 3)];
    assert_eq!(*stored.lock().expect("no panic"), expected);
    let spent: Vec<_> = tokens
        .requests()
        .iter()
        .map(|request| String::from_utf8_lossy(&request.body).into_owned())
        .collect();
    let form = |token: &str| format!("grant_type=refresh_token&refresh_token={token}");
    assert_eq!(spent, [form(TOKEN), form("r%2B2%2F%C3%A9"), form("r%2B2%2F%C3%A9")]);
}

/// Promise 2: an empty refresh token rotates nothing, and the old one stays in use.
#[tokio::test]
async fn an_empty_refresh_token_is_no_rotation() {
    for empty in ["", " ", "\\t"] {
        let api = taking(|token| token == "a2").await;
        let tokens = Server::in_turn([granted("a1", Some(empty)), granted("a2", None)]).await;
        let rotations = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&rotations);
        let credentials = credentials(&tokens).on_rotation(move |_| {
            counted.fetch_add(1, Ordering::SeqCst);
            async { Ok::<_, std::io::Error>(()) }
        });
        creation(&client_with(&api, credentials)).await.expect("created");
        let forms: Vec<_> = tokens.requests().iter().map(|request| request.body.clone()).collect();
        let form = format!("grant_type=refresh_token&refresh_token={TOKEN}");
        assert_eq!(forms, [form.as_bytes(), form.as_bytes()], "{empty:?}");
        assert_eq!(rotations.load(Ordering::SeqCst), 0, "{empty:?}");
    }
}

/// Promise 2: a rotated refresh token is kept even if the access token beside it is unusable.
#[tokio::test]
async fn a_refresh_token_beside_an_empty_access_token_is_kept() {
    let api = taking(|_| true).await;
    let tokens = Server::always(granted("", Some("r2"))).await;
    let stored = Arc::new(Mutex::new(Vec::new()));
    let credentials = {
        let stored = Arc::clone(&stored);
        credentials(&tokens).on_rotation(move |new| {
            stored.lock().expect("no panic").push(new);
            async { Ok::<_, std::io::Error>(()) }
        })
    };
    let error = creation(&client_with(&api, credentials)).await.expect_err("no access token");
    check_unsent(&error, "the new access token is empty");
    assert_eq!(*stored.lock().expect("no panic"), ["r2"]);
    assert_eq!((tokens.requests().len(), api.connections()), (1, 0));
}

/// Promises 2 and 5: a refusal is the same clear error for all, and one request.
#[tokio::test]
async fn a_refused_refresh_fails_all_that_wait() {
    let api = taking(|_| true).await;
    let refusal = r#"{"error":"invalid_grant","error_description":"The token was revoked"}"#;
    let tokens = Server::always(json(400, refusal)).await;
    let client = client_with(&api, credentials(&tokens));
    let mut lines: Vec<_> = together(creations(&client, 50))
        .await
        .into_iter()
        .chain([creation(&client).await])
        .map(|outcome| {
            let error = outcome.expect_err("no token");
            check_unsent(&error, "400 Bad Request: The token was revoked (invalid_grant)");
            error.to_string()
        })
        .collect();
    lines.dedup();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert_eq!((tokens.requests().len(), api.connections()), (1, 0));
}

/// Promise 5: a token that expires in mid-run is renewed once, and each write is carried out once.
#[tokio::test]
async fn a_token_that_expires_in_mid_run_is_renewed_once_for_all() {
    let expired = Arc::new(AtomicBool::new(false));
    let api = {
        let expired = Arc::clone(&expired);
        taking(move |token| token == "a2" || token == "a1" && !expired.load(Ordering::SeqCst)).await
    };
    let tokens = Server::in_turn([granted("a1", Some("r2")), granted("a2", Some("r3"))]).await;
    let client = client_with(&api, credentials(&tokens));
    creation(&client).await.expect("created");
    expired.store(true, Ordering::SeqCst);
    let outcomes = together(creations(&client, 50)).await;
    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
    assert_eq!(tokens.requests().len(), 2);

    let requests = api.requests();
    let mut created = Vec::new();
    let mut refused = Vec::new();
    for request in &requests[1..] {
        let body: Value = serde_json::from_slice(&request.body).expect("JSON");
        let email = body["email"].as_str().expect("an address").to_owned();
        match request.header("authorization") {
            Some("Bearer a2") => created.push(email),
            _ => refused.push(email),
        }
    }
    for (what, mut emails, all) in [("created", created, true), ("refused", refused, false)] {
        let number = emails.len();
        emails.sort();
        emails.dedup();
        assert_eq!(emails.len(), number, "an address was {what} twice");
        assert!(number == 50 || !all && number > 0, "{number} were {what}");
    }
}

/// Promise 5: after the renewal, a lost response is an error, and a second refusal too.
#[tokio::test]
async fn the_call_after_a_renewal_is_a_call_like_others() {
    for (second, is) in [
        (nothing(End::BeforeHead), "is_interrupted"),
        (json(201, r#"{"da"#).end(End::Short(9)), "is_unreadable"),
        (status(401), "is_unauthorized"),
        (status(500), "is_server_error"),
    ] {
        let api = Server::in_turn([status(401), second]).await;
        let tokens = Server::in_turn([granted("a1", None), granted("a2", None)]).await;
        let error = creation(&client_with(&api, credentials(&tokens))).await.expect_err(is);
        assert_eq!(kinds(&error), [is], "{error:?}");
        assert_eq!(error.may_have_been_carried_out(), is != "is_unauthorized", "{error:?}");
        assert_eq!((api.requests().len(), error.attempts()), (2, 2), "{is}");
    }
}

/// Promise 2: that a renewal was refused does not hide that the call was sent.
#[tokio::test]
async fn a_refused_renewal_is_reported() {
    let api = Server::always(status(401)).await;
    let tokens = Server::in_turn([granted("a1", None), json(400, r#"{"error":"invalid_grant"}"#)]);
    let tokens = tokens.await;
    let client = client_with(&api, credentials(&tokens));
    let error = creation(&client).await.expect_err("refused");
    check(&error, "400 Bad Request: invalid_grant; nothing more was sent");
    assert!(error.may_have_been_sent());
}

/// Promise 5: a fixed token is not renewed.
#[tokio::test]
async fn a_fixed_token_is_sent_once() {
    let api = Server::always(status(401)).await;
    let error = creation(&Harness::at(api.origin()).myreports()).await.expect_err("refused");
    assert_eq!(kinds(&error), ["is_unauthorized"]);
    assert_eq!(api.only_request().header("authorization"), Some(&*format!("Bearer {TOKEN}")));
}

/// Promise 6: a panic in the caller's own code affects that call only.
#[tokio::test]
async fn a_caller_that_panics_while_it_stores_is_survived() {
    let api = taking(|_| true).await;
    let tokens = Server::in_turn([granted("a1", Some("r2")), granted("a2", Some("r3"))]).await;
    let calls = Arc::new(AtomicUsize::new(0));
    let credentials = {
        let calls = Arc::clone(&calls);
        credentials(&tokens).on_rotation(move |_| {
            assert!(calls.fetch_add(1, Ordering::SeqCst) > 0, "a planted panic");
            async { Ok::<_, std::io::Error>(()) }
        })
    };
    let client = client_with(&api, credentials);
    let never = user_provisioning::RetryPolicy::never();
    let call =
        client.create_customer_user().customer_tenant_id("t").body(myreports_user()).retry(never);
    check_unsent(
        &call.send().await.expect_err("no token"),
        "the code that fetches access tokens panicked",
    );
    creation(&client).await.expect("created");
    // The received tokens are stored and used, and none is used again.
    assert_eq!((calls.load(Ordering::SeqCst), tokens.requests().len()), (2, 1));
}
