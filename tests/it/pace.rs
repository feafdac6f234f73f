//! The pace of a client and its clones, as a caller sees it.

use std::time::Duration;

use tokio::task::JoinHandle;
use tokio::time::{Instant, advance, pause, resume};
use user_provisioning::maarch_courrier::{Client, ClientBuilder};
use user_provisioning::{Error, ErrorKind, RetryPolicy};

use crate::support::response::{json, status};
use crate::support::server::Server;

const USERS: &str = r#"{"users":[]}"#;

fn at(server: &Server) -> ClientBuilder {
    Client::builder()
        .base_url(server.origin())
        .basic("clerk", "password")
        .retry(RetryPolicy::never())
}

#[tokio::test]
async fn no_more_requests_are_open_than_are_allowed_and_all_are_answered() {
    let server = Server::always(json(200, USERS).after(Duration::from_millis(20))).await;
    let client = at(&server).max_concurrent(2).build().expect("usable");
    let calls = (0..8).map(|_| {
        let client = client.clone();
        async move { client.list_users().send().await }
    });
    for outcome in futures_util::future::join_all(calls).await {
        outcome.expect("a list");
    }
    assert_eq!(server.requests().len(), 8);
    assert!(server.connections() <= 2, "{} connections", server.connections());
}

#[tokio::test]
async fn a_call_whose_turn_does_not_come_in_time_says_so() {
    let server =
        Server::in_turn([json(200, USERS).after(Duration::from_secs(3600)), json(200, USERS)]);
    let server = server.await;
    let hours = Duration::from_secs(7200);
    let builder = at(&server).timeout(hours).deadline(hours);
    let client = builder.max_concurrent(1).build().expect("usable");
    let clone = client.clone();
    let long = tokio::spawn(async move { clone.list_users().send().await });
    while server.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    pause();
    let began = Instant::now();
    let call = client.list_users().deadline(Duration::from_secs(20)).send();
    let error = call.await.expect_err("there is no room");
    assert_eq!(began.elapsed().as_secs(), 20);
    resume();
    assert!(error.is_timeout() && error.kind() == ErrorKind::Timeout, "{error:?}");
    assert!(!error.may_have_been_sent() && error.attempts() == 0, "{error:?}");
    assert_eq!(
        error.to_string(),
        "maarch_courrier.list_users: not sent within 20.0s: the call waited for its turn, by \
         `max_concurrent` or `max_per_second` of the client; nothing was sent"
    );
    assert_eq!(server.requests().len(), 1);
    // A dropped call gives its slot back.
    long.abort();
    let _ = long.await;
    client.list_users().send().await.expect("a list");
}

/// Starts a list, and lets it do what it can do without waiting.
async fn started(client: &Client) -> JoinHandle<Result<(), Error>> {
    let client = client.clone();
    let call = tokio::spawn(async move { client.list_users().send().await.map(|_| ()) });
    for _ in 0..10 {
        tokio::task::yield_now().await;
    }
    call
}

#[tokio::test]
async fn retry_after_of_one_call_holds_all_of_them() {
    let server = Server::in_turn([
        status(429).header("retry-after", "30"),
        json(200, USERS),
        status(503).header("retry-after", "86400"),
        json(200, USERS),
    ])
    .await;
    let client = at(&server).max_concurrent(8).build().expect("usable");
    let clone = client.clone();
    // Longer than any wait.
    for (wait, status) in [(30, 429), (60, 503)] {
        let error = client.list_users().send().await.expect_err("it has a status");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        let before = server.requests().len();
        pause();
        let short = clone.list_users().deadline(Duration::from_secs(5)).send();
        let error = short.await.expect_err("the server wants a pause");
        assert!(error.is_timeout() && error.to_string().contains("`Retry-After`"), "{error}");
        let call = started(&clone).await;
        advance(Duration::from_secs(wait - 7)).await;
        assert_eq!(server.requests().len(), before, "it did not wait");
        advance(Duration::from_secs(3)).await;
        resume();
        call.await.expect("no panic").expect("a list");
        assert_eq!(server.requests().len(), before + 1);
    }
}

#[tokio::test]
async fn without_a_pace_no_call_waits_for_another() {
    let server = Server::in_turn([status(429).header("retry-after", "30"), json(200, USERS)]).await;
    let client = at(&server).build().expect("usable");
    client.list_users().send().await.expect_err("429");
    client.list_users().deadline(Duration::from_secs(10)).send().await.expect("a list");
}

#[tokio::test]
async fn a_call_that_is_sent_again_takes_one_place_after_the_other() {
    let server = Server::in_turn([status(429).header("retry-after", "0"), json(200, USERS)]).await;
    let builder = at(&server).retry(RetryPolicy::default()).max_concurrent(1).max_per_second(1000);
    let client = builder.build().expect("usable");
    client.list_users().send().await.expect("a list");
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn limits_of_zero_are_refused() {
    let builder = || Client::builder().base_url("https://courrier.example.com");
    for (built, name) in [
        (builder().max_concurrent(0).build(), "max_concurrent"),
        (builder().max_per_second(0).build(), "max_per_second"),
    ] {
        let error = built.expect_err(name);
        assert!(error.is_configuration() && error.to_string().contains(name), "{error}");
    }
}
