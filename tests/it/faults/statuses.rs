//! Statuses that ask for a retry: which calls are retried, and which are not.
//!
//! The table is the one of ARCHITECTURE.md, as it looks on the wire.

use super::case::Case;
use super::case::Promise::{LostTruth, UnsafeRepeat};
use super::case::{always, in_turn};
use crate::support::bodies::MIGRATING;
use crate::support::harness::*;
use crate::support::response::{CannedResponse, json, status};

/// In the past, so that there is no wait.
const PAST: &str = "Sun, 06 Nov 1994 08:49:37 GMT";
const FAR: &str = "Fri, 31 Dec 9999 23:59:59 GMT";

/// A status and its `Retry-After`; whether a read, a write, and a write that rejects duplicates
/// is sent again.
const TABLE: [(u16, Option<&str>, bool, bool, bool); 22] = [
    (408, None, true, false, false),
    (408, Some("0"), true, false, false),
    (429, None, true, true, true),
    (429, Some("0"), true, true, true),
    (429, Some(PAST), true, true, true),
    (429, Some("5 minutes"), true, true, true),
    (429, Some("86400"), false, false, false),
    (429, Some(FAR), false, false, false),
    (429, Some("99999999999999999999999"), true, true, true),
    (500, None, false, false, false),
    (500, Some("0"), false, false, false),
    (501, Some("0"), false, false, false),
    (502, None, true, false, false),
    (502, Some("0"), true, false, false),
    (503, None, true, false, false),
    (503, Some("0"), true, false, true),
    (503, Some(PAST), true, false, true),
    (503, Some("5 minutes"), true, false, true),
    (503, Some("86400"), false, false, false),
    (504, None, true, false, false),
    (504, Some("0"), true, false, false),
    (599, Some("0"), false, false, false),
];

pub fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for (code, after, read, write, once) in TABLE {
        let words = after.map_or(String::new(), |after| format!(", come back at `{after}`"));
        let mut case = |kind: &str, call: Call, repeated: bool| {
            let requests = if repeated { 3 } else { 1 };
            let name = format!("{code} to a {kind}{words}");
            let case = always(UnsafeRepeat, name, call, refusal(code, after));
            let case = case.fails(is(code), code).requests(requests).keeps(BODY);
            let maybe_done = kind != "read" && code >= 500;
            cases.push(if maybe_done { case.maybe_done() } else { case });
        };
        case("read", list, read);
        case("write", create, write);
        case("write that tells duplicates", create_customer, once);
    }
    cases.extend([
        in_turn(
            UnsafeRepeat,
            "a write that was let in at last",
            create,
            [refusal(429, Some("0")), json(503, MIGRATING), json(200, CREATED)],
        )
        .gives(serde_json::json!({"id": 21}))
        .requests(3),
        always(
            UnsafeRepeat,
            "a migration that does not end",
            create,
            json(503, MIGRATING).header("Retry-After", "5 minutes"),
        )
        .fails(&["is_server_error"], 503)
        .requests(3),
        in_turn(
            LostTruth,
            "a migration, and then a refusal",
            create,
            [json(503, MIGRATING), json(400, BODY)],
        )
        .fails(&["is_bad_request"], 400)
        .requests(2),
        in_turn(
            LostTruth,
            "a read that found another failure in the end",
            list,
            [refusal(503, None), json(403, r#"{"errors":"no"}"#)],
        )
        .fails(&["is_forbidden"], 403)
        .keeps(r#"{"errors":"no"}"#)
        .requests(2),
    ]);
    cases
}

const BODY: &str = r#"{"errors":"Come back later"}"#;

fn refusal(code: u16, after: Option<&str>) -> CannedResponse {
    let response = status(code).body(BODY);
    after.into_iter().fold(response, |response, after| response.header("Retry-After", after))
}

fn is(code: u16) -> &'static [&'static str] {
    match code {
        429 => &["is_rate_limited"],
        500.. => &["is_server_error"],
        _ => &[],
    }
}
