//! A client works on several runtimes, also while its first one is idle, and fails clearly without one.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Runtime};
use user_provisioning::{RetryPolicy, evolution_platform, maarch_courrier, myreports};

use crate::support::response::{json, status};
use crate::support::server::Server;
use crate::support::users::platform_user;

/// A runtime that does nothing unless it is asked to.
fn idle() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// The server has its own runtime, which continues.
fn serving() -> Runtime {
    Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime")
}

fn client(origin: &str) -> maarch_courrier::Client {
    let builder = maarch_courrier::Client::builder().base_url(origin).basic("login", "password");
    let builder = builder.timeout(Duration::from_secs(5)).retry(RetryPolicy::never());
    builder.build().expect("a usable client")
}

#[test]
fn a_second_runtime_does_not_wait_for_the_first() {
    let serving = serving();
    let server = serving.block_on(Server::always(json(200, r#"{"users":[]}"#)));
    let client = client(&server.origin());
    let began = Instant::now();
    let first = idle();
    first.block_on(client.list_users().send()).expect("a list");
    for _ in 0..12 {
        let other = idle();
        for _ in 0..2 {
            other.block_on(client.list_users().send()).expect("a list");
        }
        // The first runtime is idle but alive.
        first.block_on(client.list_users().send()).expect("a list");
    }
    drop(first);
    idle().block_on(client.list_users().send()).expect("a list");
    assert!(began.elapsed() < Duration::from_secs(4), "{:?}", began.elapsed());
    // Within one runtime, connections are reused.
    assert!(server.connections() <= 1 + 12 + 12 + 1, "{} connections", server.connections());
    assert!(server.connections() < server.requests().len());
}

#[test]
fn tokens_are_fetched_from_any_runtime() {
    let serving = serving();
    let tokens =
        serving.block_on(Server::always(json(200, r#"{"access_token":"a","expires_in":1}"#)));
    let api = serving.block_on(Server::always(status(401)));
    let builder = evolution_platform::Client::builder().base_url(api.origin()).api_key("k");
    let builder = builder.client_credentials("id", "secret").token_url(tokens.origin());
    let builder = builder.timeout(Duration::from_secs(5)).retry(RetryPolicy::never());
    let client = builder.build().expect("a usable client");
    let began = Instant::now();
    let (first, second) = (idle(), idle());
    for runtime in [&first, &second, &first] {
        let call = client.create_user().body(platform_user()).send();
        let error = runtime.block_on(call).expect_err("401");
        assert!(error.is_unauthorized(), "{error}");
    }
    assert!(began.elapsed() < Duration::from_secs(4), "{:?}", began.elapsed());
}

/// A client of a server that answers 201, whose tokens come after a while.
fn with_slow_tokens(serving: &Runtime) -> (evolution_platform::Client, Server, Server) {
    let body = r#"{"access_token":"a","expires_in":3600}"#;
    let slow = json(200, body).after(Duration::from_millis(400));
    let tokens = serving.block_on(Server::always(slow));
    let api = serving.block_on(Server::always(status(401)));
    let builder = evolution_platform::Client::builder().base_url(api.origin()).api_key("k");
    let builder = builder.client_credentials("id", "secret").token_url(tokens.origin());
    let client = builder.retry(RetryPolicy::never()).build().expect("usable");
    (client, tokens, api)
}

#[test]
fn a_fetch_whose_runtime_idles_is_begun_again_by_another() {
    let serving = serving();
    let (client, tokens, api) = with_slow_tokens(&serving);
    let call =
        || client.create_user().body(platform_user()).deadline(Duration::from_secs(20)).send();
    let began = Instant::now();
    let first = idle();
    // Dropped during the token fetch; from then on nothing drives its connection.
    let dropped = async { tokio::time::timeout(Duration::from_millis(100), call()).await };
    assert!(first.block_on(dropped).is_err());
    let error = idle().block_on(call()).expect_err("401");
    assert!(error.is_unauthorized(), "{error}");
    assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
    assert_eq!(api.requests().len(), 2, "with a token, and with a renewed one");
    assert!(tokens.requests().len() >= 2);
    // The first runtime continues normally.
    let error = first.block_on(call()).expect_err("401");
    assert!(error.is_unauthorized(), "{error}");
}

#[test]
fn a_fetch_whose_runtime_works_is_waited_for() {
    let serving = serving();
    let (client, tokens, api) = with_slow_tokens(&serving);
    let call = |client: evolution_platform::Client| async move {
        client.create_user().body(platform_user()).send().await.expect_err("401")
    };
    let busy =
        Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
    let first = busy.spawn(call(client.clone()));
    while tokens.requests().is_empty() {
        std::thread::yield_now();
    }
    let error = idle().block_on(call(client));
    assert!(error.is_unauthorized(), "{error}");
    let error = busy.block_on(first).expect("no panic");
    assert!(error.is_unauthorized(), "{error}");
    let with_one_token = api.requests().len();
    assert!((2..=4).contains(&with_one_token), "{with_one_token}");
    assert!(tokens.requests().len() <= 3, "{}", tokens.requests().len());
}

#[test]
fn a_refresh_token_whose_runtime_idles_is_spent_again_only_after_the_time_of_a_fetch() {
    let serving = serving();
    let slow = json(200, r#"{"access_token":"a"}"#).after(Duration::from_millis(300));
    let tokens = serving.block_on(Server::always(slow));
    let api = serving.block_on(Server::always(status(404)));
    let grant = myreports::RefreshToken::new("id", "secret", "r0").token_url(tokens.origin());
    let builder = myreports::Client::builder().base_url(api.origin()).refresh_token(grant);
    let builder = builder.timeout(Duration::from_secs(2)).retry(RetryPolicy::never());
    let client = builder.build().expect("usable");
    let call = || client.list_customer_users().customer_tenant_id("t").send();
    let first = idle();
    let dropped = async { tokio::time::timeout(Duration::from_millis(100), call()).await };
    assert!(first.block_on(dropped).is_err());
    let began = Instant::now();
    let error = idle().block_on(call()).expect_err("404");
    assert!(error.is_not_found(), "{error}");
    let waited = began.elapsed();
    assert!((Duration::from_millis(1900)..Duration::from_secs(10)).contains(&waited), "{waited:?}");
}

#[test]
fn without_a_runtime_a_call_is_an_error() {
    let client = client("http://127.0.0.1:9");
    let mut call = pin!(client.list_users().send());
    let polled = call.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    let Poll::Ready(Err(error)) = polled else { panic!("not at once: {polled:?}") };
    assert!(error.is_invalid_request() && !error.may_have_been_sent(), "{error}");
    assert!(error.to_string().contains("no tokio runtime"), "{error}");
}
