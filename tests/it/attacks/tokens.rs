//! Attacks on promises 4, 5 and 6: token endpoints and callers that disturb all later calls.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use user_provisioning::{AccessToken, RetryPolicy, maarch_courrier, myreports};

use super::courrier_place;
use crate::support::response::{CannedResponse, End, json, nothing, status};
use crate::support::server::{Server, nobody};
use crate::support::time_limit::InTime;
use crate::support::users::{courrier_user, myreports_user};

fn refreshing(api: &Server, tokens: &Server) -> myreports::ClientBuilder {
    let credentials = myreports::RefreshToken::new("id", "secret", "refresh");
    let credentials = credentials.token_url(format!("{}/token", tokens.origin()));
    myreports::Client::builder().base_url(api.origin()).refresh_token(credentials)
}

fn token(extra: &str) -> CannedResponse {
    json(200, format!(r#"{{"access_token":"a","token_type":"Bearer"{extra}}}"#))
}

fn created() -> CannedResponse {
    json(201, r#"{"data":{"id":"21"}}"#)
}

async fn create(client: &myreports::Client) -> Result<(), user_provisioning::Error> {
    let call = client.create_customer_user().customer_tenant_id("t").body(myreports_user());
    call.send().await.map(|_| ())
}

/// A server that refuses every token gets two requests per call, and its token endpoint at most as many.
#[tokio::test]
async fn a_401_without_end_is_no_loop() {
    let api = Server::always(status(401)).await;
    let tokens = Server::by({
        let number = AtomicUsize::new(0);
        move |_| {
            let number = number.fetch_add(1, Ordering::SeqCst);
            json(200, format!(r#"{{"access_token":"a{number}","token_type":"Bearer"}}"#))
        }
    })
    .await;
    let client = refreshing(&api, &tokens).build().expect("a usable client");
    for calls in 1..=5 {
        let error = create(&client).await.expect_err("refused");
        assert!(error.is_unauthorized(), "{error}");
        assert_eq!((error.attempts(), api.requests().len()), (2, 2 * calls));
        assert_eq!(tokens.requests().len(), calls + 1);
    }
    // Nor with many at once.
    let before = tokens.requests().len();
    let all = futures_util::future::join_all((0..20).map(|_| create(&client))).in_time().await;
    assert!(all.iter().all(Result::is_err));
    assert!(tokens.requests().len() - before <= 20);
}

/// Failures of a token endpoint are retried according to the policy, not until the budget is exhausted.
#[tokio::test]
async fn a_failing_token_endpoint_is_asked_as_often_as_a_failing_server() {
    let api = Server::always(created()).await;
    let tokens = Server::always(status(503)).await;
    let quick = RetryPolicy::default().base_delay(Duration::from_millis(600)).max_attempts(3);
    let client = refreshing(&api, &tokens).retry(quick).build().expect("a usable client");
    let error = create(&client).await.expect_err("no token");
    assert!(error.is_credentials() && !error.may_have_been_sent(), "{error}");
    assert_eq!(error.attempts(), 0);
    assert!(tokens.requests().len() <= 3, "{} requests", tokens.requests().len());

    let never = refreshing(&api, &tokens).retry(RetryPolicy::never()).build().expect("usable");
    let before = tokens.requests().len();
    create(&never).await.expect_err("no token");
    assert_eq!(tokens.requests().len(), before + 1);
    assert_eq!(api.connections(), 0);
}

/// A lifetime beyond the range of the clock, or in the past.
#[tokio::test]
async fn lives_without_sense_are_survived() {
    for life in [
        "0",
        "-1",
        "1e300",
        "-1e300",
        "1.5",
        "18446744073709551615",
        "99999999999999999999999",
        "\"3600\"",
        "\"NaN\"",
        "\"inf\"",
        "\"-inf\"",
        "\"1e999\"",
        "\"\"",
        "\"soon\"",
        "null",
        "true",
        "[]",
        "{}",
    ] {
        let api = Server::always(created()).await;
        let tokens = Server::always(token(&format!(r#","expires_in":{life}"#))).await;
        let client = refreshing(&api, &tokens).build().expect("a usable client");
        for _ in 0..2 {
            let outcome = create(&client).await;
            assert!(outcome.is_ok(), "{life}: {outcome:?}");
        }
    }
    for life in [Duration::ZERO, Duration::from_nanos(1), Duration::MAX] {
        let api = Server::always(json(200, r#"{"id":21}"#)).await;
        let builder = maarch_courrier::Client::builder().base_url(api.origin());
        let client = builder
            .token_provider(move || async move {
                Ok::<_, std::io::Error>(AccessToken::new("a").expires_in(life))
            })
            .build()
            .expect("a usable client");
        for _ in 0..2 {
            let outcome = client.create_user().body(courrier_user()).send().await;
            assert!(outcome.is_ok(), "{life:?}: {outcome:?}");
        }
    }
}

/// The expiry in a log-in token is not trusted either.
#[tokio::test]
async fn claims_without_sense_are_survived() {
    use base64::Engine;
    let encode = |text: &str| base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(text);
    for claims in [
        "{}",
        "[]",
        "null",
        "",
        "not json",
        r#"{"exp":"soon"}"#,
        r#"{"exp":-1}"#,
        r#"{"exp":0}"#,
        r#"{"exp":1e300}"#,
        r#"{"exp":18446744073709551615}"#,
        r#"{"exp":1.7976931348623157e308}"#,
        r#"{"exp":9223372036854775807}"#,
        r#"{"exp":4102444800}"#,
        "\u{0}",
    ] {
        for token in [
            format!("a.{}.c", encode(claims)),
            format!("a.{}==.c", encode(claims)),
            format!("a.{claims}.c"),
            encode(claims),
            "..".to_owned(),
        ] {
            if token.is_empty() || token.contains(char::is_control) {
                continue;
            }
            let logged_in = status(204).header("token", &token);
            let user = || json(200, r#"{"id":21}"#);
            let server = Server::in_turn([logged_in, user(), user()]).await;
            let builder = courrier_place(&server).log_in("login", "password");
            let client = builder.build().expect("a usable client");
            for _ in 0..2 {
                let outcome = client.create_user().body(courrier_user()).send().await;
                assert!(outcome.is_ok(), "{token}: {outcome:?}");
            }
        }
    }
}

/// The first of many calls is dropped; the waiting ones do not wait forever.
#[tokio::test]
async fn waiting_calls_survive_the_first_ones_cancellation() {
    let api = Server::always(created()).await;
    let tokens = Server::always(token("").after(Duration::from_millis(200))).await;
    let client = refreshing(&api, &tokens).build().expect("a usable client");
    let first = tokio::spawn({
        let client = client.clone();
        async move { create(&client).await }
    });
    tokio::time::sleep(Duration::from_millis(50)).await;
    let second = tokio::spawn({
        let client = client.clone();
        async move { create(&client).await }
    });
    tokio::time::sleep(Duration::from_millis(50)).await;
    first.abort();
    let second = tokio::time::timeout(Duration::from_secs(10), second).await.expect("in time");
    second.expect("no panic").expect("created");
    assert_eq!((tokens.requests().len(), api.requests().len()), (1, 1));
}

/// A client outlives the runtime that it was first used in, even in the middle of a fetch.
#[test]
fn a_client_survives_its_first_runtime() {
    fn runtime() -> tokio::runtime::Runtime {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_all().build().expect("a runtime")
    }
    let servers = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .expect("a runtime for the servers");
    let (api, tokens) = servers.block_on(async {
        let stalled = nothing(End::StallBeforeHead);
        (Server::always(created()).await, Server::in_turn([stalled, token(""), token("")]).await)
    });
    let client = refreshing(&api, &tokens).retry(RetryPolicy::never()).build().expect("usable");

    let first = runtime();
    let dropped = first.block_on(async {
        tokio::time::timeout(Duration::from_millis(200), create(&client)).await
    });
    assert!(dropped.is_err(), "the token endpoint stalls");
    drop(first);

    let second = runtime();
    second.block_on(async {
        // The running fetch ended with its runtime; that is reported once, and then forgotten.
        let outcome = create(&client).in_time().await;
        assert!(outcome.is_err_and(|error| error.is_credentials()));
        tokio::time::sleep(Duration::from_millis(600)).await;
        create(&client).await.expect("created");
    });
    drop(second);
    // Its idle connections ended with it, too.
    runtime().block_on(create(&client)).expect("created");
}

/// Dropping a client in the middle of a fetch frees what the fetch held.
#[tokio::test]
async fn a_dropped_client_closes_its_connections() {
    struct Canary(Arc<AtomicUsize>);
    impl Drop for Canary {
        fn drop(&mut self) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }
    let freed = Arc::new(AtomicUsize::new(0));
    let canary = Arc::new(Canary(Arc::clone(&freed)));
    let builder = maarch_courrier::Client::builder().base_url(nobody().await);
    let client = builder
        .token_provider(move || {
            let held = Arc::clone(&canary);
            async move {
                std::future::pending::<()>().await;
                drop(held);
                Ok::<_, std::io::Error>(AccessToken::new("never"))
            }
        })
        .build()
        .expect("a usable client");
    let call = client.create_user().body(courrier_user()).send();
    assert!(tokio::time::timeout(Duration::from_millis(50), call).await.is_err());
    drop(client);
    assert_eq!(freed.load(Ordering::SeqCst), 1, "the provider and its future are still there");
}
