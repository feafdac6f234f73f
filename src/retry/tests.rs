//! The decision table of ARCHITECTURE.md, row by row.

use std::time::{Duration, SystemTime};

use reqwest::header::{HeaderMap, HeaderValue, RETRY_AFTER};

use super::*;

const WAIT: RetryAfter = RetryAfter::Wait(Duration::from_secs(7));

fn context(idempotency: Idempotency, attempt_error: AttemptError) -> RetryContext {
    RetryContext {
        idempotency,
        attempt_error,
        attempts: 1,
        left: Duration::from_secs(100),
        random: 1.0,
    }
}

fn delay(idempotency: Idempotency, attempt_error: AttemptError) -> Option<Duration> {
    decide(&RetryPolicy::default(), context(idempotency, attempt_error))
}

#[test]
fn only_safe_calls_are_retried() {
    use AttemptError::{Lost, NoToken, NotCarriedOut, NotConnected, Status};
    use Idempotency::{ConsentedWrite, DetectsDuplicates, Read, Write};
    use RetryAfter::{Absent, Unclear};

    let all = [Read, Write, DetectsDuplicates, ConsentedWrite];
    // Which of the four are retried, in that order.
    for (attempt_error, repeated) in [
        (NotConnected, [true, true, true, true]),
        (NoToken, [true, true, true, true]),
        (Lost, [true, false, false, false]),
        (Status(429, Absent), [true, true, true, true]),
        (Status(429, Unclear), [true, true, true, true]),
        (Status(503, Absent), [true, false, false, false]),
        (Status(503, WAIT), [true, false, true, false]),
        (Status(503, Unclear), [true, false, true, false]),
        (NotCarriedOut(503, Absent), [true, true, true, true]),
        (NotCarriedOut(503, Unclear), [true, true, true, true]),
        (NotCarriedOut(429, WAIT), [true, true, true, true]),
        (NotCarriedOut(504, WAIT), [true, false, false, false]),
        (NotCarriedOut(500, WAIT), [false, false, false, false]),
        (NotCarriedOut(400, Absent), [false, false, false, false]),
        (Status(408, Absent), [true, false, false, false]),
        (Status(502, WAIT), [true, false, false, false]),
        (Status(504, Absent), [true, false, false, false]),
        (Status(500, Absent), [false, false, false, false]),
        (Status(500, WAIT), [false, false, false, false]),
        (Status(400, Absent), [false, false, false, false]),
        (Status(401, Absent), [false, false, false, false]),
        (Status(402, WAIT), [false, false, false, false]),
        (Status(409, Absent), [false, false, false, false]),
        (Status(301, Absent), [false, false, false, false]),
        (Status(200, Absent), [false, false, false, false]),
    ] {
        for (idempotency, repeated) in all.into_iter().zip(repeated) {
            assert_eq!(
                delay(idempotency, attempt_error).is_some(),
                repeated,
                "{idempotency:?} {attempt_error:?}"
            );
        }
    }
}

#[test]
fn each_attempt_error_tells_whether_the_request_may_have_been_carried_out() {
    use AttemptError::{Lost, NoToken, NotCarriedOut, NotConnected, Status};
    for (attempt_error, doubt) in [
        (NotConnected, false),
        (NoToken, false),
        (Lost, true),
        (Status(400, WAIT), false),
        (Status(408, WAIT), true),
        (Status(499, WAIT), false),
        (Status(500, WAIT), true),
        (Status(429, WAIT), false),
        (Status(502, WAIT), true),
        (Status(503, WAIT), true),
        (Status(599, WAIT), true),
        (NotCarriedOut(500, WAIT), false),
        (NotCarriedOut(503, WAIT), false),
    ] {
        assert_eq!(attempt_error.may_have_been_carried_out(), doubt, "{attempt_error:?}");
    }
}

#[test]
fn a_lost_write_is_retried_only_on_demand_and_only_where_duplicates_are_rejected() {
    let policy = RetryPolicy::default().retry_lost_writes(true);
    for (idempotency, repeated) in [
        (Idempotency::Write, false),
        (Idempotency::DetectsDuplicates, true),
        (Idempotency::ConsentedWrite, false),
    ] {
        let delay = decide(&policy, context(idempotency, AttemptError::Lost));
        assert_eq!(delay.is_some(), repeated, "{idempotency:?}");
    }
}

#[test]
fn the_wait_doubles_up_to_its_limit_with_full_jitter() {
    let policy = RetryPolicy::default().max_attempts(u32::MAX);
    let wait = |attempts, random| {
        let context = context(Idempotency::Read, AttemptError::Lost);
        decide(&policy, RetryContext { attempts, random, ..context })
    };
    for (attempts, longest) in
        [(1, 250), (2, 500), (3, 1000), (6, 8000), (7, 10_000), (4_000_000, 10_000)]
    {
        assert_eq!(wait(attempts, 1.0), Some(Duration::from_millis(longest)));
        assert_eq!(wait(attempts, 0.5), Some(Duration::from_millis(longest / 2)));
        assert_eq!(wait(attempts, 0.0), Some(Duration::ZERO));
    }
    assert_eq!(wait(1, f64::NAN.max(3.0)), Some(Duration::from_millis(250)));
    assert_eq!(wait(1, f64::NAN), Some(Duration::from_millis(250)));
}

#[test]
fn unlimited_waits_do_not_overflow() {
    let forever = RetryPolicy::default().base_delay(Duration::MAX).max_delay(Duration::MAX);
    let forever = forever.max_attempts(u32::MAX).max_retry_after(Duration::MAX);
    for random in [0.0, f64::MIN_POSITIVE, 0.5, 1.0 - f64::EPSILON, 1.0, f64::INFINITY, f64::NAN] {
        for attempts in [1, 2, 21, u32::MAX - 1] {
            let context =
                RetryContext { attempts, random, ..context(Idempotency::Read, AttemptError::Lost) };
            decide(&forever, RetryContext { left: Duration::MAX, ..context });
            decide(&forever, context);
        }
    }
    let wait = RetryAfter::Wait(Duration::from_secs(u64::MAX));
    assert_eq!(decide(&forever, context(Idempotency::Read, AttemptError::Status(429, wait))), None);
}

#[test]
fn a_failed_token_fetch_is_not_retried_while_it_is_cached() {
    let wait = |random| {
        decide(
            &RetryPolicy::default(),
            RetryContext { random, ..context(Idempotency::Write, AttemptError::NoToken) },
        )
    };
    assert_eq!(wait(0.0), Some(Duration::from_millis(500)));
    assert_eq!(wait(1.0), Some(Duration::from_millis(750)));
}

#[test]
fn attempts_and_deadline_end_the_call() {
    let last = RetryContext { attempts: 3, ..context(Idempotency::Read, AttemptError::Lost) };
    assert_eq!(decide(&RetryPolicy::default(), last), None);
    assert_eq!(
        decide(&RetryPolicy::never(), context(Idempotency::Read, AttemptError::NotConnected)),
        None
    );
    let late = RetryContext {
        left: Duration::from_millis(250),
        ..context(Idempotency::Read, AttemptError::Lost)
    };
    assert_eq!(decide(&RetryPolicy::default(), late), None);
    let over = RetryContext {
        left: Duration::ZERO,
        random: 0.0,
        ..context(Idempotency::Read, AttemptError::Lost)
    };
    assert_eq!(decide(&RetryPolicy::default(), over), None);
}

#[test]
fn retry_after_is_honoured_up_to_a_limit() {
    let status =
        |seconds| AttemptError::Status(429, RetryAfter::Wait(Duration::from_secs(seconds)));
    assert_eq!(delay(Idempotency::Write, status(0)), Some(Duration::ZERO));
    assert_eq!(delay(Idempotency::Write, status(60)), Some(Duration::from_secs(60)));
    assert_eq!(delay(Idempotency::Write, status(61)), None);
    assert_eq!(delay(Idempotency::Write, status(u64::MAX)), None);
}

#[test]
fn retry_after_is_parsed_in_every_form() {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
    let read = |text: &str| {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::from_bytes(text.as_bytes()).unwrap());
        RetryAfter::read(&headers, now)
    };
    let wait = |seconds| RetryAfter::Wait(Duration::from_secs(seconds));
    for (text, expected) in [
        ("0", wait(0)),
        (" 120 ", wait(120)),
        ("Sun, 06 Nov 1994 08:50:37 GMT", wait(60)),
        ("Sun, 06 Nov 1994 08:48:37 GMT", wait(0)),
        ("5 minutes", RetryAfter::Unclear),
        ("-1", RetryAfter::Unclear),
        ("1.5", RetryAfter::Unclear),
        ("99999999999999999999999", RetryAfter::Unclear),
        ("", RetryAfter::Unclear),
        ("\u{e9}", RetryAfter::Unclear),
    ] {
        assert_eq!(read(text), expected, "{text:?}");
    }
    assert_eq!(RetryAfter::read(&HeaderMap::new(), now), RetryAfter::Absent);
}

#[test]
fn a_date_is_measured_by_the_servers_clock() {
    let ours = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
    let read = |date: &'static str| {
        let mut headers = HeaderMap::new();
        let after = HeaderValue::from_static("Sun, 06 Nov 1994 08:50:37 GMT");
        headers.insert(RETRY_AFTER, after);
        headers.insert(reqwest::header::DATE, HeaderValue::from_static(date));
        RetryAfter::read(&headers, ours)
    };
    for (date, seconds) in [
        ("Sun, 06 Nov 1994 08:50:30 GMT", 7),
        ("Sun, 06 Nov 1994 08:51:30 GMT", 0),
        // By the local clock that date is long past.
        ("yesterday", 0),
    ] {
        assert_eq!(read(date), RetryAfter::Wait(Duration::from_secs(seconds)), "{date}");
    }
}

#[test]
fn the_longest_wait_is_the_policys_own() {
    let wait = |policy: RetryPolicy, attempts| {
        let context = context(Idempotency::Read, AttemptError::Lost);
        decide(&policy.max_attempts(u32::MAX), RetryContext { attempts, ..context })
    };
    let policy = RetryPolicy::default().max_delay(Duration::from_millis(300));
    assert_eq!(wait(policy.clone(), 1), Some(Duration::from_millis(250)));
    assert_eq!(wait(policy, 2), Some(Duration::from_millis(300)));
    // It doubles twenty times, however long the longest wait may be.
    let policy = RetryPolicy::default().base_delay(Duration::from_micros(1));
    let policy = policy.max_delay(Duration::from_secs(3600));
    assert_eq!(wait(policy.clone(), 21), Some(Duration::from_micros(1 << 20)));
    assert_eq!(wait(policy, 22), Some(Duration::from_micros(1 << 20)));
}
