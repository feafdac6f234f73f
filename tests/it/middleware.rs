//! What a middleware sees of each attempt and may do, checked on the wire.

use std::error::Error as StdError;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use user_provisioning::maarch_courrier::types::NewUser;
use user_provisioning::maarch_courrier::{Client, ClientBuilder};
use user_provisioning::{Attempt, AttemptResult, ErrorKind, Middleware, RetryPolicy};

use crate::support::everything_shown;
use crate::support::response::{End, json, status};
use crate::support::server::{Server, nobody};

type BoxError = Box<dyn StdError + Send + Sync>;

const USERS: &str = r#"{"users":[]}"#;

fn at(origin: &str) -> ClientBuilder {
    let quick = RetryPolicy::default().base_delay(Duration::ZERO);
    Client::builder().base_url(origin).basic("clerk", "pass-4711").retry(quick)
}

/// Records what it sees, and runs a given action before each attempt.
#[derive(Clone)]
struct Watcher<F> {
    name: &'static str,
    seen: Arc<Mutex<Vec<String>>>,
    act: F,
}

fn watcher<F>(act: F) -> Watcher<F>
where
    F: Fn(&mut Attempt) -> Result<(), BoxError> + Send + Sync + 'static,
{
    Watcher { name: "w", seen: Arc::default(), act }
}

impl<F> Watcher<F> {
    fn seen(&self) -> Vec<String> {
        self.seen.lock().expect("no panic while it is held").clone()
    }

    fn note(&self, line: String) {
        self.seen.lock().expect("no panic while it is held").push(line);
    }
}

impl<F> Middleware for Watcher<F>
where
    F: Fn(&mut Attempt) -> Result<(), BoxError> + Send + Sync + 'static,
{
    async fn before(&self, attempt: &mut Attempt) -> Result<(), BoxError> {
        tokio::task::yield_now().await;
        self.note(format!("{} before {}", self.name, attempt.number()));
        (self.act)(attempt)
    }

    fn after(&self, attempt: &Attempt, result: &AttemptResult) {
        let end = match (result.status(), result.error_kind()) {
            (Some(status), kind) => format!("{} {kind:?}", status.as_u16()),
            (None, Some(kind)) => kind.to_string(),
            (None, None) => format!("cancelled {}", result.is_cancelled()),
        };
        self.note(format!("{} after {}: {end}", self.name, attempt.number()));
    }
}

#[tokio::test]
async fn every_attempt_passes_all_of_them_in_order_and_back() {
    let server = Server::in_turn([status(503), json(200, USERS)]).await;
    let first = watcher(|attempt| {
        attempt.insert_header("x-signed-by", "first")?;
        Ok(())
    });
    let second = Watcher {
        name: "v",
        seen: Arc::clone(&first.seen),
        act: |attempt: &mut Attempt| {
            assert_eq!(attempt.headers()["x-signed-by"], "first");
            Ok(())
        },
    };
    let client = at(&server.origin()).middleware(first.clone()).middleware(second).build();
    client.expect("usable").list_users().send().await.expect("the second attempt succeeds");
    assert_eq!(
        first.seen(),
        [
            "w before 1",
            "v before 1",
            "v after 1: 503 Some(ServerError)",
            "w after 1: 503 Some(ServerError)",
            "w before 2",
            "v before 2",
            "v after 2: 200 None",
            "w after 2: 200 None",
        ]
    );
    for request in server.requests() {
        assert_eq!(request.header("x-signed-by"), Some("first"), "{}", request.head);
        let names = request.header_names();
        assert_eq!(names.iter().filter(|name| *name == "x-signed-by").count(), 1, "{names:?}");
    }
}

#[tokio::test]
async fn it_sees_what_is_sent_and_no_credentials() {
    let server = Server::always(json(200, r#"{"id":7}"#)).await;
    let seen: Arc<Mutex<Vec<(u128, String)>>> = Arc::default();
    let kept = Arc::clone(&seen);
    let middleware = watcher(move |attempt| {
        let text = String::from_utf8_lossy(attempt.body()).into_owned();
        let headers = attempt.headers();
        assert_eq!((attempt.method().as_str(), headers["x-mine"].as_bytes()), ("POST", &b"1"[..]));
        assert_eq!(headers["content-type"], "application/json");
        assert!(!headers.contains_key("authorization"), "{headers:?}");
        assert!(attempt.url().as_str().ends_with("/rest/users"), "{}", attempt.url());
        assert_eq!(attempt.operation().id(), "maarch_courrier.create_user");
        let shown = format!("{attempt:?}");
        assert!(!shown.contains("bruce") && !shown.contains("127.0.0.1"), "{shown}");
        kept.lock().expect("no panic").push((attempt.call_id(), text));
        Ok(())
    });
    let client = at(&server.origin()).middleware(middleware).build().expect("usable");
    for _ in 0..2 {
        let user = NewUser::builder().user_id("bruce").firstname("B").lastname("W").mail("b@w.com");
        client.create_user().body(user).header("x-mine", "1").send().await.expect("created");
    }
    let seen = seen.lock().expect("no panic").clone();
    assert_eq!(seen[0].1.as_bytes(), server.requests()[0].body, "the very bytes");
    assert_ne!(seen[0].0, seen[1].0, "each call has an id of its own");
}

#[tokio::test]
async fn headers_of_the_client_cannot_be_written() {
    let server = Server::always(json(200, USERS)).await;
    let middleware = watcher(|attempt| {
        for (name, value) in [
            ("authorization", "Bearer x"),
            ("Authorization", "Bearer x"),
            ("accept-charges", "true"),
            ("Accept_Charges", "true"),
            ("content-length", "0"),
            ("host", "elsewhere.example.com"),
            ("transfer-encoding", "chunked"),
            ("x-api-key", "k"),
            ("x-http-method-override", "DELETE"),
            ("x-mine", "twice"),
            ("accept", "*/*"),
            ("a b", "1"),
            ("", "1"),
            ("x-good", "line\nbreak"),
        ] {
            let error = attempt.insert_header(name, value).expect_err(name);
            assert!(error.is_invalid_request(), "{error}");
        }
        for number in 0..100 {
            let _ = attempt.insert_header(&format!("x-number-{number}"), "1");
        }
        Ok(())
    });
    let client = at(&server.origin()).middleware(middleware).build().expect("usable");
    client.list_users().header("x-mine", "1").send().await.expect("a list");
    let request = server.only_request();
    assert_eq!(request.header("host"), Some(&*server.host()));
    assert!(request.header("authorization").is_some_and(|value| value.starts_with("Basic ")));
    assert_eq!(request.header("x-mine"), Some("1"));
    let names = request.header_names();
    assert_eq!(names.iter().filter(|name| name.starts_with("x-number")).count(), 64);
    assert!(!names.iter().any(|name| name.contains("charges")), "{names:?}");
}

#[derive(Debug)]
struct NoKey;

impl std::fmt::Display for NoKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the signing key is locked")
    }
}

impl StdError for NoKey {}

#[tokio::test]
async fn its_error_stops_the_call_before_anything_is_sent() {
    let server = Server::always(json(200, USERS)).await;
    let passed = watcher(|_| Ok(()));
    let failing = watcher(|_| Err(NoKey.into()));
    let client = at(&server.origin()).middleware(passed.clone()).middleware(failing.clone());
    let client = client.build().expect("usable");
    let error = client.list_users().send().await.expect_err("it was stopped");
    assert!(error.is_middleware() && error.kind() == ErrorKind::Middleware, "{error:?}");
    assert!(!error.may_have_been_sent() && !error.is_retryable(), "{error:?}");
    assert_eq!(error.attempts(), 0);
    assert!(error.source().is_some_and(|source| source.is::<NoKey>()), "{error:?}");
    assert_eq!(
        error.to_string(),
        "maarch_courrier.list_users: a middleware of this program stopped the call; nothing was sent"
    );
    assert_eq!(passed.seen(), ["w before 1", "w after 1: middleware"]);
    assert_eq!(failing.seen(), ["w before 1"], "it stopped the attempt and hears of no end");
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_second_attempt_that_it_stops_leaves_the_doubt_of_the_first() {
    let server = Server::in_turn([json(429, "{}"), json(200, USERS)]).await;
    let failing = watcher(|attempt| match attempt.number() {
        1 => Ok(()),
        _ => Err(NoKey.into()),
    });
    let client = at(&server.origin()).middleware(failing).build().expect("usable");
    let error = client.list_users().send().await.expect_err("it was stopped");
    assert!(error.is_middleware() && error.may_have_been_sent(), "{error:?}");
    assert!(error.to_string().ends_with("nothing more was sent"), "{error}");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn its_panics_stay_its_own() {
    struct Panics(&'static str);
    impl Middleware for Panics {
        async fn before(&self, _: &mut Attempt) -> Result<(), BoxError> {
            assert_ne!(self.0, "before", "as planned");
            Ok(())
        }

        fn after(&self, _: &Attempt, _: &AttemptResult) {
            assert_ne!(self.0, "after", "as planned");
        }
    }
    let server = Server::always(json(200, USERS)).await;
    let client = at(&server.origin()).middleware(Panics("before")).build().expect("usable");
    for _ in 0..2 {
        let error = client.list_users().send().await.expect_err("it panicked");
        assert!(error.is_middleware() && error.to_string().contains("panicked"), "{error}");
    }
    assert_eq!(server.connections(), 0);
    let watching = watcher(|_| Ok(()));
    let client = at(&server.origin()).middleware(watching.clone()).middleware(Panics("after"));
    client.build().expect("usable").list_users().send().await.expect("a list all the same");
    assert_eq!(watching.seen(), ["w before 1", "w after 1: 200 None"], "others hear of the end");
}

#[tokio::test(start_paused = true)]
async fn its_time_is_a_part_of_the_deadline() {
    struct Slow;
    impl Middleware for Slow {
        async fn before(&self, _: &mut Attempt) -> Result<(), BoxError> {
            std::future::pending().await
        }
    }
    let watching = watcher(|_| Ok(()));
    let client = at("http://127.0.0.1:9").middleware(watching.clone()).middleware(Slow);
    let client = client.build().expect("usable");
    let call = client.list_users().deadline(Duration::from_secs(20)).send();
    let error = call.await.expect_err("it never ends");
    assert!(error.is_timeout() && error.kind() == ErrorKind::Timeout, "{error:?}");
    assert!(!error.may_have_been_sent(), "{error}");
    assert_eq!(
        error.to_string(),
        "maarch_courrier.list_users: not sent within 20.0s: a middleware of this program took too long; \
         nothing was sent"
    );
    assert_eq!(watching.seen(), ["w before 1", "w after 1: timeout"]);
}

#[tokio::test]
async fn it_hears_of_dropped_and_broken_calls() {
    let server = Server::always(json(200, USERS).after(Duration::from_secs(60))).await;
    let watching = watcher(|_| Ok(()));
    let client = at(&server.origin()).middleware(watching.clone()).build().expect("usable");
    let call = client.list_users().send();
    assert!(tokio::time::timeout(Duration::from_millis(50), call).await.is_err());
    assert_eq!(watching.seen(), ["w before 1", "w after 1: cancelled true"]);

    for (origin, end) in [
        (nobody().await, "connect"),
        (Server::always(json(200, USERS).end(End::ResetUnread)).await.origin(), "interrupted"),
        (
            Server::always(json(200, USERS).end(End::Short(3))).await.origin(),
            "200 Some(Interrupted)",
        ),
        (
            Server::always(json(200, USERS).end(End::StallInBody(3))).await.origin(),
            "200 Some(Timeout)",
        ),
        (
            Server::always(json(500, USERS).end(End::Short(3))).await.origin(),
            "500 Some(ServerError)",
        ),
    ] {
        let watching = watcher(|_| Ok(()));
        let builder = at(&origin).timeout(Duration::from_millis(300));
        let builder = builder.retry(RetryPolicy::never()).middleware(watching.clone());
        let _ =
            builder.build().expect("usable").list_users().send().await.expect_err("no response");
        assert_eq!(watching.seen()[1], format!("w after 1: {end}"));
    }
}

#[tokio::test]
async fn a_signature_that_a_server_quotes_is_not_shown() {
    let body = r#"{"errors":"the signature c2VjcmV0LXNpZ25hdHVyZQ is wrong"}"#;
    let server = Server::always(json(400, body)).await;
    let signing = watcher(|attempt| {
        attempt.insert_header("x-signature", "c2VjcmV0LXNpZ25hdHVyZQ")?;
        attempt.insert_header("traceparent", "00-8f14e45fceea4b7a9c3d2f6b1e0a7d52-1-01")?;
        assert!(!format!("{attempt:?}").contains("c2Vj"), "{attempt:?}");
        assert!(!format!("{:?}", attempt.headers()).contains("c2Vj"));
        Ok(())
    });
    let builder = at(&server.origin()).middleware(signing);
    assert!(format!("{builder:?}").contains("middlewares: 1"), "{builder:?}");
    let client = builder.build().expect("usable");
    let error = client.list_users().send().await.expect_err("400");
    let shown = everything_shown(&error);
    assert!(!shown.contains("c2VjcmV0"), "{shown}");
    let request = server.only_request();
    assert_eq!(request.header("x-signature"), Some("c2VjcmV0LXNpZ25hdHVyZQ"));
    assert!(request.header("traceparent").is_some());
}

/// A trace is there to be found again, in the message of a server too.
#[tokio::test]
async fn a_trace_that_a_server_quotes_is_shown() {
    let server = Server::always(json(400, r#"{"errors":"no user, see 00-8f14e45fceea-1"}"#)).await;
    let tracing =
        watcher(|attempt| Ok(attempt.insert_header("x-request-id", "00-8f14e45fceea-1")?));
    let client = at(&server.origin()).middleware(tracing).build().expect("usable");
    let error = client.list_users().send().await.expect_err("400");
    assert_eq!(error.message(), Some("no user, see 00-8f14e45fceea-1"));
    assert_eq!(server.only_request().header("x-request-id"), Some("00-8f14e45fceea-1"));
}
