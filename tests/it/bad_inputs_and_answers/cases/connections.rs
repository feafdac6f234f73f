//! Connections that break, stall or cannot be made.

use super::super::expectation::{Case, Given, unanswered, unreadable, unsent};
use super::answer;
use crate::support::answer::{End, json, nothing, status};
use crate::support::harness::*;

pub fn cases() -> Vec<Case> {
    vec![
        Case {
            name: "nobody listens",
            call: Box::new(create),
            given: Given::Nobody,
            got: unsent("is_connect", "cannot connect to the server").into(),
        },
        answer(
            "closed before the answer to a write",
            create,
            nothing(End::BeforeHead),
            unanswered("before the response was complete").is("is_interrupted").maybe_done(),
        ),
        answer(
            "closed before the answer to a read",
            list,
            nothing(End::BeforeHead),
            unanswered("before the response was complete").is("is_interrupted"),
        ),
        answer(
            "another protocol",
            list,
            status(200).body("SSH-2.0-OpenSSH_9.6\r\n").end(End::Bare),
            unanswered("before the response was complete").is("is_interrupted"),
        ),
        answer(
            "closed in the middle of a body",
            create,
            json(200, r#"{"id":2"#).end(End::Short(2)),
            unreadable(200, "its body was cut off").maybe_done().cut(),
        ),
        answer(
            "closed in the middle of a chunked body",
            create,
            json(200, r#"{"id":21}"#).end(End::ShortChunked),
            unreadable(200, "its body was cut off").maybe_done().cut(),
        ),
        answer(
            "a length that is too long",
            |w| create(&w.impatient()),
            json(200, r#"{"id":21}"#).end(End::StallInBody(4)),
            unreadable(200, "its body did not end in time").is("is_timeout").maybe_done().cut(),
        ),
        answer(
            "no answer in time to a write",
            |w| create(&w.impatient()),
            nothing(End::StallBeforeHead),
            unanswered("no response within").is("is_timeout").maybe_done(),
        ),
        answer(
            "no answer in time to a read",
            |w| list(&w.impatient()),
            nothing(End::StallBeforeHead),
            unanswered("no response within").is("is_timeout"),
        ),
    ]
}
