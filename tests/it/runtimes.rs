//! A client works on several runtimes, also while its first one is idle, and fails clearly without one.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Runtime};
use user_provisioning::{RetryPolicy, evolution_platform, maarch_courrier};

use crate::support::answer::{json, status};
use crate::support::server::Server;
use crate::support::users::platform_user;

/// A runtime that does nothing unless it is asked to.
fn idle() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// The server has a runtime of its own, which goes on.
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
        // The first one idles, and is there.
        first.block_on(client.list_users().send()).expect("a list");
    }
    drop(first);
    idle().block_on(client.list_users().send()).expect("a list");
    assert!(began.elapsed() < Duration::from_secs(4), "{:?}", began.elapsed());
    // Within one runtime, connections are used again.
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

#[test]
fn without_a_runtime_a_call_is_an_error() {
    let client = client("http://127.0.0.1:9");
    let mut call = pin!(client.list_users().send());
    let polled = call.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    let Poll::Ready(Err(error)) = polled else { panic!("not at once: {polled:?}") };
    assert!(error.is_invalid_request() && !error.may_have_been_sent(), "{error}");
    assert!(error.to_string().contains("no tokio runtime"), "{error}");
}
