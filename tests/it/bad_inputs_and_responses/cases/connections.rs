//! Connections that break, stall or cannot be made.

use super::super::expectation::{Case, Given, unanswered, unreadable, unsent};
use super::response;
use crate::support::harness::*;
use crate::support::response::{End, json, nothing, status};

pub fn cases() -> Vec<Case> {
    vec![
        Case {
            name: "nobody listens",
            call: Box::new(create),
            given: Given::Nobody,
            got: unsent("is_connect", "cannot connect to the server").into(),
        },
        response(
            "closed before the response to a write",
            create,
            nothing(End::BeforeHead),
            unanswered("before the response was complete").is("is_interrupted").maybe_done(),
        ),
        response(
            "closed before the response to a read",
            list,
            nothing(End::BeforeHead),
            unanswered("before the response was complete").is("is_interrupted"),
        ),
        response(
            "another protocol",
            list,
            status(200).body("SSH-2.0-OpenSSH_9.6\r\n").end(End::Bare),
            unanswered("before the response was complete").is("is_interrupted"),
        ),
        response(
            "closed in the middle of a body",
            create,
            json(200, r#"{"id":2"#).end(End::Short(2)),
            unreadable(200, "its body was cut off").maybe_done().cut(),
        ),
        response(
            "closed in the middle of a chunked body",
            create,
            json(200, r#"{"id":21}"#).end(End::ShortChunked),
            unreadable(200, "its body was cut off").maybe_done().cut(),
        ),
        response(
            "a length that is too long",
            |w| create(&w.impatient()),
            json(200, r#"{"id":21}"#).end(End::StallInBody(4)),
            unreadable(200, "its body did not end in time").is("is_timeout").maybe_done().cut(),
        ),
        response(
            "no response in time to a write",
            |w| create(&w.impatient()),
            nothing(End::StallBeforeHead),
            unanswered("no response within").is("is_timeout").maybe_done(),
        ),
        response(
            "no response in time to a read",
            |w| list(&w.impatient()),
            nothing(End::StallBeforeHead),
            unanswered("no response within").is("is_timeout"),
        ),
    ]
}
