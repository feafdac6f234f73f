//! Connections that break: reads are retried, writes are not.

use serde_json::json as value;

use super::case::Promise::{LostTruth, UnsafeRepeat};
use super::case::{Case, always, in_turn};
use crate::support::calls::Sending;
use crate::support::harness::*;
use crate::support::response::{CannedResponse, End, json, nothing};

/// How a connection breaks after the request may have arrived.
fn breaks() -> Vec<(&'static str, End)> {
    vec![
        ("closed without a response", End::BeforeHead),
        ("reset before the request is read", End::ResetUnread),
        ("reset when the request is read", End::ResetBeforeHead),
        ("reset in the middle of the head", End::ResetInHead),
        ("stalled before the head", End::StallBeforeHead),
        ("stalled in the head", End::StallInHead),
    ]
}

/// How it breaks after the status has arrived.
fn breaks_in_the_body() -> Vec<(&'static str, End)> {
    vec![
        ("reset in the middle of the body", End::ResetInBody(5)),
        ("stalled in the body", End::StallInBody(5)),
        ("a body that is shorter than announced", End::Short(5)),
        ("chunks that break off", End::ShortChunked),
    ]
}

pub fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for (name, end) in breaks() {
        let stalls = matches!(end, End::StallBeforeHead | End::StallInHead);
        let is = if stalls { "is_timeout" } else { "is_interrupted" };
        // What is not read is not recorded.
        let recorded = |requests| if end == End::ResetUnread { 0 } else { requests };
        cases.push(
            in_turn(
                UnsafeRepeat,
                format!("{name}: a read tries again"),
                impatient(list),
                [nothing(end), json(200, USERS)],
            )
            .gives(value!({"users": []}))
            .requests(recorded(1) + 1),
        );
        if !stalls {
            cases.push(
                three_times(end, format!("{name}: a read gives up"), list)
                    .fails(&[is], None)
                    .attempts(3)
                    .requests(recorded(3)),
            );
        }
        cases.push(
            three_times(end, format!("{name}: a write is sent once"), impatient(create))
                .fails(&[is], None)
                .maybe_done()
                .attempts(1)
                .requests(recorded(1)),
        );
    }
    for (name, end) in breaks_in_the_body() {
        let is: &[_] = match end {
            End::StallInBody(_) => &["is_timeout", "is_unreadable"],
            _ => &["is_unreadable"],
        };
        cases.push(
            in_turn(
                UnsafeRepeat,
                format!("{name}: a read tries again"),
                impatient(list),
                [json(200, r#"{"users"#).end(end), json(200, USERS)],
            )
            .gives(value!({"users": []}))
            .requests(2),
        );
        cases.push(
            always(
                LostTruth,
                format!("{name}: a write is sent once"),
                impatient(create),
                json(200, r#"{"id""#).end(end),
            )
            .fails(is, 200)
            .maybe_done()
            .keeps(r#"{"id""#)
            .cut(),
        );
        // A failure is reported as that failure, however much of it arrived.
        cases.push(
            always(
                LostTruth,
                format!("{name}: the failure of a write keeps its status"),
                impatient(create),
                json(403, r#"{"errors"#).end(end),
            )
            .fails(&["is_forbidden"], 403)
            .keeps(r#"{"errors"#)
            .cut(),
        );
    }
    cases
}

/// The same break three times, the maximum number of attempts.
fn three_times(end: End, name: String, call: impl Fn(&Harness) -> Sending + 'static) -> Case {
    let responses: Vec<CannedResponse> = vec![nothing(end); 3];
    in_turn(UnsafeRepeat, name, call, responses)
}

fn impatient(call: Call) -> impl Fn(&Harness) -> Sending {
    move |harness| call(&harness.impatient())
}
