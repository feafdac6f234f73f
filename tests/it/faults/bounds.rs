//! The limits of a call: attempts, the budget of all clones, the deadline, and the size of a response.

use std::time::{Duration, Instant};

use futures_util::future::join_all;
use user_provisioning::RetryPolicy;

use crate::support::harness::*;
use crate::support::predicates::kinds;
use crate::support::response::{CannedResponse, End, json, nothing, status};
use crate::support::server::Server;
use crate::support::time_limit::eventually;
use crate::support::users::courrier_user;

/// Longer than anything here takes, even on a busy machine.
const LONG: Duration = Duration::from_secs(10);

fn unavailable() -> CannedResponse {
    status(503).body("no")
}

/// Promise 5: a call is tried as often as the policy says, and at least once.
#[tokio::test]
async fn the_attempts_are_counted() {
    for (policy, attempts) in [
        (RetryPolicy::never(), 1),
        (quick().max_attempts(0), 1),
        (quick().max_attempts(1), 1),
        (quick(), 3),
        (quick().max_attempts(7), 7),
    ] {
        let server = Server::always(unavailable()).await;
        let client = Harness::at(server.origin()).retrying(policy).courrier();
        let error = client.list_users().send().await.expect_err("unavailable");
        assert_eq!(server.requests().len(), attempts);
        assert_eq!(error.attempts() as usize, attempts);
    }
}

/// Promise 5: an outage is not multiplied by the callers that share a client.
#[tokio::test]
async fn all_clones_share_the_retry_budget() {
    let server = Server::by(|request| match request.target() {
        "/rest/users" => unavailable(),
        _ => json(200, r#"{"groups":[]}"#),
    })
    .await;
    let builder = Harness::at(server.origin()).courrier_builder().retry_budget(10);
    let client = builder.retry(quick().max_attempts(9)).build().expect("a usable client");
    let storm = |callers: usize| {
        let calls = (0..callers).map(|_| client.clone().list_users().send());
        async { join_all(calls).await.iter().filter(|response| response.is_err()).count() }
    };
    assert_eq!(storm(60).await, 60);
    assert_eq!(server.requests().len(), 60 + 10);
    // Afterwards every caller has one attempt.
    assert_eq!(storm(20).await, 20);
    assert_eq!(server.requests().len(), 90);
    // Five successes add one retry.
    for _ in 0..5 {
        client.remove_user_group().id(21).group_id("ELU").send().await.expect("a success");
    }
    assert_eq!(storm(1).await, 1);
    assert_eq!(server.requests().len(), 95 + 2);
    // Another client has its own budget.
    let other = Harness::at(server.origin()).courrier();
    assert!(other.list_users().send().await.is_err());
    assert_eq!(server.requests().len(), 100);
}

/// Promise 5: a budget of zero means no retry.
#[tokio::test]
async fn without_a_budget_nothing_is_repeated() {
    let server = Server::always(unavailable()).await;
    let builder = Harness::at(server.origin()).courrier_builder().retry_budget(0);
    let client = builder.build().expect("a usable client");
    assert!(client.list_users().send().await.is_err());
    assert_eq!(server.requests().len(), 1);
}

/// Promise 5: there is a total deadline, whatever the time is spent on.
#[tokio::test]
async fn the_deadline_ends_a_call_wherever_it_is() {
    let limit = Duration::from_millis(300);
    let tireless = quick().max_attempts(10_000).max_delay(Duration::from_millis(20));
    let wait = |time| status(429).header("Retry-After", time);
    // The last of many failures may be a timeout.
    let (late, last) = ("is_timeout", "is_server_error");
    for (name, response, either, waits) in [
        ("no response", nothing(End::StallBeforeHead), [late, late], true),
        ("failures", unavailable(), [late, last], true),
        ("a wait beyond it", wait("5"), ["is_rate_limited"; 2], false),
        ("a slow response", json(200, USERS).after(LONG * 3), [late, late], true),
    ] {
        let server = Server::always(response).await;
        let builder = Harness::at(server.origin()).courrier_builder().retry_budget(10_000);
        let client = builder.retry(tireless.clone()).deadline(limit).build().expect("usable");
        let begin = Instant::now();
        let error = client.list_users().send().await.expect_err(name);
        let elapsed = begin.elapsed();
        let is = kinds(&error);
        assert!(either.iter().any(|one| is == [*one]), "{name}: {error:?}");
        // The last of them may have had no time to arrive.
        let unread = error.attempts() as usize - server.requests().len();
        assert!(unread <= 1, "{name}: {unread}");
        assert!(elapsed < LONG && error.elapsed() <= elapsed, "{name}: {elapsed:?}");
        // It ends at the deadline, or if the next attempt would start after it.
        let half = limit / 2;
        assert_eq!(elapsed > half, waits, "{name}: {elapsed:?}");
    }
}

/// Promise 5: a lost connection and an endless attempt share one deadline.
#[tokio::test]
async fn the_attempts_share_the_deadline() {
    let lost = nothing(End::BeforeHead);
    let server = Server::in_turn([lost.clone(), lost, nothing(End::StallInHead)]).await;
    let builder = Harness::at(server.origin()).courrier_builder();
    let client = builder.deadline(Duration::from_secs(1)).build().expect("a usable client");
    let error = client.list_users().send().await.expect_err("no response in time");
    assert_eq!(kinds(&error), ["is_timeout"]);
    assert_eq!(error.attempts(), 3);
    assert!(error.elapsed() < LONG);
}

/// Promise 5: a server that sends `Retry-After` gets no request before that.
#[tokio::test]
async fn the_time_that_a_server_names_is_waited_for() {
    let server =
        Server::in_turn([status(429).header("Retry-After", "1"), json(200, CREATED)]).await;
    let begin = Instant::now();
    let client = Harness::at(server.origin()).courrier();
    client.create_user().body(courrier_user()).send().await.expect("let in");
    assert!(begin.elapsed() >= Duration::from_secs(1));
}

/// Promise 5: the caller limits how long a server may make it wait.
#[tokio::test]
async fn the_longest_wait_can_be_set() {
    let server = Server::always(status(429).header("Retry-After", "1")).await;
    let harness = Harness::at(server.origin());
    let impatient = quick().max_retry_after(Duration::from_millis(999));
    let error = harness.retrying(impatient).courrier().list_users().send().await;
    assert_eq!(error.expect_err("too many").header("retry-after"), Some("1"));
    assert_eq!(server.requests().len(), 1);
}

/// Promise 2: an endless response is an error, and is not read further.
#[tokio::test]
async fn an_endless_success_ends_in_an_error() {
    const LIMIT: usize = 300_000;
    let server = Server::always(json(200, vec![b' '; 10_000]).end(End::Endless)).await;
    let client = Harness::at(server.origin()).courrier_builder().max_body_bytes(LIMIT).build();
    let client = client.expect("a usable client");
    let error = client.list_users().send().await.expect_err("it has no end");
    assert_eq!(kinds(&error), ["is_unreadable"]);
    assert_eq!(error.raw_body().len(), LIMIT);
    assert!(error.raw_body_is_cut());
    assert!(error.to_string().contains("longer than the limit"), "{error}");
    // A response that is too long is not requested again.
    assert_eq!(server.requests().len(), 1);
    // The server notices: it cannot send more than the buffers in between hold.
    eventually(|| server.open_connections() == 0).await;
    assert!(server.written() < 64 << 20, "{} bytes", server.written());
}

/// Promise 2: a failure with an endless body is that failure, with the start of the body.
#[tokio::test]
async fn an_endless_failure_is_cut() {
    let server = Server::always(json(503, b"<p>No!</p>").end(End::Endless)).await;
    let builder = Harness::at(server.origin()).courrier_builder().max_error_body_bytes(1005);
    let client = builder.build().expect("a usable client");
    let error = client.list_users().send().await.expect_err("unavailable");
    assert_eq!(kinds(&error), ["is_server_error"]);
    assert_eq!(error.raw_body(), &b"<p>No!</p>".repeat(101)[..1005]);
    assert!(error.raw_body_is_cut());
    assert_eq!((server.requests().len(), error.attempts()), (3, 3));
    eventually(|| server.open_connections() == 0).await;
}

/// Promise 2: a limit is a limit, to the byte.
#[tokio::test]
async fn a_body_of_exactly_the_limit_is_complete() {
    for end in [End::Whole, End::Chunked, End::Unannounced] {
        let server = Server::always(json(200, USERS).end(end)).await;
        let with = |limit| {
            let client = Harness::at(server.origin()).courrier_builder().max_body_bytes(limit);
            client.build().expect("a usable client").list_users().send()
        };
        with(USERS.len()).await.expect("a whole list");
        let error = with(USERS.len() - 1).await.expect_err("one byte too long");
        assert_eq!(error.raw_body(), &USERS.as_bytes()[..USERS.len() - 1], "{end:?}");
        assert!(error.raw_body_is_cut(), "{end:?}");

        let refused = Server::always(json(400, USERS).end(end)).await;
        let builder = Harness::at(refused.origin()).courrier_builder();
        let client = builder.max_error_body_bytes(USERS.len()).build().expect("usable");
        let error = client.list_users().send().await.expect_err("refused");
        assert!(!error.raw_body_is_cut() && error.raw_body() == USERS.as_bytes(), "{end:?}");
    }
}

/// Promise 2: an unreadable success keeps as much of its body as a failure does.
#[tokio::test]
async fn an_unreadable_success_keeps_what_a_failure_keeps() {
    let body = format!("{{\"users\":[{}null]}}", "{\"id\":1,\"user_id\":\"a\"},".repeat(1000));
    let server = Server::always(json(200, body.clone())).await;
    let builder = Harness::at(server.origin()).courrier_builder().max_error_body_bytes(100);
    let client = builder.build().expect("a usable client");
    let error = client.list_users().send().await.expect_err("one of them is null");
    assert_eq!(kinds(&error), ["is_unreadable"]);
    assert_eq!(String::from_utf8_lossy(error.raw_body()), body[..100]);
    assert!(error.raw_body_is_cut());
}
