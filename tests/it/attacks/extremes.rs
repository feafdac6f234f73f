//! Attacks on promises 5 and 6: extreme numbers, from callers and from servers.

use std::time::Duration;

use user_provisioning::{Error, RetryPolicy};

use super::{courrier, courrier_builder, courrier_place};
use crate::support::response::{CannedResponse, End, json, nothing, status};
use crate::support::server::Server;
use crate::support::users::courrier_user;

/// Durations beyond the range of the clock.
const TIMES: [Duration; 5] = [
    Duration::from_nanos(1),
    Duration::from_secs(u32::MAX as u64),
    Duration::from_secs(i64::MAX as u64),
    Duration::from_secs(i64::MAX as u64 - 2_000_000_000),
    Duration::MAX,
];

#[tokio::test]
async fn times_without_sense_are_survived() {
    let server = Server::always(json(200, r#"{"users":[]}"#)).await;
    for time in TIMES {
        let enough = time > Duration::from_secs(1);
        let builders = [
            courrier_builder(&server).timeout(time),
            courrier_builder(&server).deadline(time),
            courrier_builder(&server).timeout(time).deadline(time).connect_timeout(time),
        ];
        for builder in builders {
            let client = builder.retry(RetryPolicy::never()).build().expect("a usable client");
            let outcome = client.list_users().send().await;
            assert!(outcome.is_ok() || !enough, "{time:?}: {outcome:?}");
            let outcome = client.list_users().timeout(time).deadline(time).lenient().send().await;
            assert!(outcome.is_ok() || !enough, "{time:?}: {outcome:?}");
        }
        let policy = RetryPolicy::default().base_delay(time).max_delay(time).max_retry_after(time);
        let failing = Server::in_turn([nothing(End::BeforeHead), json(200, r#"{"users":[]}"#)]);
        let failing = failing.await;
        let call = courrier(&failing).list_users().retry(policy.max_attempts(u32::MAX));
        let _ = tokio::time::timeout(Duration::from_millis(100), call.send()).await;
    }
}

#[tokio::test]
async fn a_token_source_without_time_is_survived() {
    for time in TIMES {
        let logged_in = status(204).header("token", "a.b.c");
        let server = Server::in_turn([logged_in, json(200, r#"{"id":21}"#)]).await;
        let builder = courrier_place(&server).log_in("login", "password").timeout(time);
        let client = builder.deadline(time).retry(RetryPolicy::never()).build().expect("usable");
        let outcome = client.create_user().body(courrier_user()).send().await;
        assert!(outcome.is_ok() || time < Duration::from_secs(1), "{time:?}: {outcome:?}");
    }
}

#[tokio::test]
async fn limits_without_sense_are_survived() {
    let list = r#"{"users":[]}"#;
    for limit in [0, 1, list.len() - 1, list.len(), usize::MAX] {
        let server = Server::always(json(200, list)).await;
        let builder = courrier_builder(&server).max_body_bytes(limit).max_error_body_bytes(limit);
        let client = builder.retry_budget(u32::MAX).build().expect("a usable client");
        let outcome = client.list_users().send().await;
        assert_eq!(outcome.is_ok(), limit >= list.len(), "{limit}: {outcome:?}");

        let server = Server::always(json(400, r#"{"errors":"no"}"#)).await;
        let builder = courrier_builder(&server).max_error_body_bytes(limit);
        let client = builder.build().expect("a usable client");
        let error = client.list_users().send().await.expect_err("400");
        assert!(error.raw_body().len() <= limit && error.is_bad_request(), "{limit}: {error}");
    }
}

/// A wrong `Content-Length` must not exhaust memory.
#[tokio::test]
async fn a_length_without_sense_is_survived() {
    for missing in [1 << 40, 1 << 60, isize::MAX as usize] {
        for status in [200, 400] {
            let server = Server::always(json(status, "{}").end(End::Short(missing - 2))).await;
            let builder = courrier_builder(&server).max_body_bytes(usize::MAX);
            let builder = builder.max_error_body_bytes(usize::MAX).retry(RetryPolicy::never());
            let client = builder.build().expect("a usable client");
            let error = client.list_users().send().await.expect_err("the body broke off");
            assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{error}");
            assert_eq!(error.raw_body(), b"{}");
            assert!(error.raw_body_is_cut());
        }
    }
    for length in ["-1", "99999999999999999999999", "0x2", "2, 3", "+2", "", "two"] {
        let response = json(200, "{}").end(End::Unannounced).header("content-length", length);
        let server = Server::always(response).await;
        let outcome = courrier(&server).create_user().body(courrier_user()).send().await;
        assert!(outcome.is_err_and(|error| error.may_have_been_carried_out()), "{length:?}");
        assert_eq!(server.requests().len(), 1, "{length:?}");
    }
}

#[tokio::test]
async fn a_wait_without_sense_is_not_waited_for() {
    let patient = RetryPolicy::default().max_retry_after(Duration::MAX).base_delay(Duration::ZERO);
    for (after, repeated) in [
        ("0", true),
        ("00000000000000000000000", true),
        ("-0", true),
        ("1e3", true),
        ("5 minutes", true),
        ("Thu, 01 Jan 1970 00:00:00 GMT", true),
        ("Sun, 06 Nov 1994 08:49:37 GMT", true),
        ("Sunday, 06-Nov-94 08:49:37 GMT", true),
        ("18446744073709551616", true),
        ("\u{661}", true),
        ("18446744073709551615", false),
        ("9223372036854775807", false),
        ("4294967296", false),
        ("Fri, 31 Dec 9999 23:59:59 GMT", false),
    ] {
        let busy = status(429).header("retry-after", after);
        let server = Server::in_turn([busy, json(200, r#"{"id":21}"#)]).await;
        let call = courrier(&server).create_user().body(courrier_user()).retry(patient.clone());
        let outcome = tokio::time::timeout(Duration::from_secs(20), call.send()).await;
        let outcome = outcome.expect("no wait without end");
        assert_eq!(outcome.is_ok(), repeated, "{after}: {outcome:?}");
    }
}

/// Numbers of a server that are out of range.
#[tokio::test]
async fn numbers_without_sense_in_a_response_are_an_error_and_no_panic() {
    for number in [
        "1e400",
        "-1e400",
        "99999999999999999999999999",
        "-9223372036854775809",
        "2147483648",
        "1.5",
        "-0.0",
        "\"21\"",
        "null",
        "[21]",
    ] {
        let server = Server::always(json(200, format!(r#"{{"id":{number}}}"#))).await;
        let outcome = courrier(&server).create_user().body(courrier_user()).send().await;
        let known = |error: &Error| error.is_unreadable() && error.may_have_been_carried_out();
        assert!(outcome.as_ref().is_err_and(known) || outcome.is_ok(), "{number}: {outcome:?}");
    }
    // Deep nesting overflows the stack of recursive parsers.
    for deep in ["[".repeat(100_000), "{\"a\":".repeat(100_000), r#"{"errors":"#.repeat(50_000)] {
        for status in [200, 400, 500] {
            let responses: [CannedResponse; 2] =
                [json(status, deep.clone()), json(status, format!("\u{feff}{deep}"))];
            for response in responses {
                let server = Server::always(response).await;
                let outcome = courrier(&server).create_user().body(courrier_user()).send().await;
                let error = outcome.expect_err("no such response");
                assert!(!error.raw_body_is_cut(), "{error}");
                assert!(error.body::<serde_json::Value>().is_none());
            }
        }
    }
}
