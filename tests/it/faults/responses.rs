//! Responses that are complete, but malformed or unusual.

use serde_json::{Value, json as value};

use super::case::Case;
use super::case::Promise::{LostTruth, UnsafeRepeat};
use super::case::{always, in_turn};
use crate::support::bodies::{BAD_GATEWAY, FATAL, START_PAGE, WARNING};
use crate::support::harness::*;
use crate::support::response::{CannedResponse, End, html, json, status};

/// A list in a compression that was not requested.
const GZIPPED: [u8; 32] = [
    0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0xff, 0xab, 0x56, 0x2a, 0x2d, 0x4e, 0x2d,
    0x2a, 0x56, 0xb2, 0x8a, 0x8e, 0xad, 0x05, 0x00, 0x95, 0xff, 0x26, 0x22, 0x0c, 0x00, 0x00, 0x00,
];

pub fn cases() -> Vec<Case> {
    [broken(), unusual(), interim()].into_iter().flatten().collect()
}

/// A success that cannot be read is an error, which is not answered with a second request: the
/// server carried the request out.
fn broken() -> Vec<Case> {
    let cases = [
        ("JSON that breaks off, of the right length", json(200, r#"{"users":[{"id":2"#)),
        ("nothing at all", json(200, "")),
        ("a compression nobody asked for", json(200, GZIPPED).header("Content-Encoding", "gzip")),
        ("UTF-16", json(200, utf_16(USERS)).header("Content-Language", "fr")),
        ("Latin-1", typed("application/json; charset=iso-8859-1", b"{\"users\":\"\xe9\"}")),
        ("a page of a web application", html(200, START_PAGE)),
        ("a page of a gateway that found nothing wrong with it", html(200, BAD_GATEWAY)),
        ("a number too large for any type", json(200, r#"{"users":[{"id":1e400}]}"#)),
        ("brackets without end", json(200, "[".repeat(200_000))),
        ("two responses", json(200, format!("{USERS}{USERS}"))),
        ("a fatal error of PHP", html(200, FATAL)),
        ("no words, and no length announced", status(200).end(End::Unannounced)),
    ];
    let kept = |response: &CannedResponse| response.body.clone();
    let read = cases.into_iter().map(|(name, response)| {
        let body = kept(&response);
        always(LostTruth, name, list, response).fails(&["is_unreadable"], 200).keeps(body)
    });
    let short = json(200, r#"{"id":21}"#).end(End::Long(3));
    let mixed = json(200, format!("{WARNING}{{\"id\":21}}")).end(End::Long(WARNING.len()));
    read.chain([
        always(LostTruth, "a length that is too short", create, short)
            .fails(&["is_unreadable"], 200)
            .maybe_done()
            .keeps(r#"{"id":"#),
        // With output_buffering, PHP counts the JSON alone and prints its warning first.
        always(LostTruth, "a length that does not count the warning", create, mixed)
            .fails(&["is_unreadable"], 200)
            .maybe_done()
            .keeps(&WARNING.as_bytes()[..9]),
        always(
            UnsafeRepeat,
            "an unreadable response to a write is not repeated on demand either",
            |w| create_customer(&w.retrying(quick().retry_lost_writes(true))),
            json(201, r#"{"data":"#),
        )
        .fails(&["is_unreadable"], 201)
        .maybe_done(),
        always(
            LostTruth,
            "a page behind a failure",
            create,
            html(404, START_PAGE).end(End::Unannounced),
        )
        .fails(&["is_not_found"], 404)
        .keeps(START_PAGE),
    ])
    .collect()
}

/// Unusual but valid responses are successes.
fn unusual() -> Vec<Case> {
    let users = |name: &'static str, response: CannedResponse| {
        always(LostTruth, name, list, response).gives(value!({"users": []}))
    };
    let accents = r#"{"users":[{"id":9,"user_id":"bboulé"}]}"#;
    vec![
        users("no content type", status(200).body(USERS)),
        users("another content type", typed("text/plain", USERS.as_bytes())),
        users("a content type that is none", typed(";;=,\"", USERS.as_bytes())),
        users(
            "a charset nobody knows",
            typed("application/json; charset=klingon", USERS.as_bytes()),
        ),
        users("chunks", json(200, USERS).end(End::Chunked)),
        users("no length announced", json(200, USERS).end(End::Unannounced)),
        users("a status of success that nobody documented", json(203, USERS)),
        users("a header that is no text", json(200, USERS).header("X-Odd", "\u{e9}\t…")),
        users("a header on two lines", json(200, USERS).header("X-Odd", "one\r\n two")),
        users("a header that no header can hold", json(200, USERS).header("X-Odd", "\u{7f}")),
        users("a line among the headers that is none", json(200, USERS).header("<br />\r\nX", "")),
        users("a blank before the colon", json(200, USERS).header("X-Odd ", "1")),
        always(
            LostTruth,
            "UTF-8 that calls itself Latin-1",
            list,
            typed("application/json; charset=iso-8859-1", accents.as_bytes()),
        )
        .gives(serde_json::from_str(accents).expect("JSON")),
        always(LostTruth, "204 with a content type", update, json(204, "")).gives(Value::Null),
        always(
            LostTruth,
            "200 for 204, without a length",
            update,
            html(200, "").end(End::Unannounced),
        )
        .gives(Value::Null),
    ]
}

/// 1xx responses come before the final one.
fn interim() -> Vec<Case> {
    vec![
        always(LostTruth, "100 before the response", create, json(200, CREATED).interim(100, ""))
            .gives(value!({"id": 21})),
        always(
            LostTruth,
            "103 before the response",
            list,
            json(200, USERS).interim(103, "Link: </a.css>; rel=preload\r\n"),
        )
        .gives(value!({"users": []})),
        always(
            LostTruth,
            "several of them before a failure",
            create,
            json(403, r#"{"errors":"no"}"#).interim(100, "").interim(102, "").interim(103, ""),
        )
        .fails(&["is_forbidden"], 403)
        .keeps(r#"{"errors":"no"}"#),
        // The announced body does not arrive.
        in_turn(
            UnsafeRepeat,
            "100 and then nothing",
            create,
            [status(200).end(End::BeforeHead).interim(100, ""), json(200, CREATED)],
        )
        .fails(&["is_interrupted"], None)
        .maybe_done(),
        // Another protocol was not requested.
        always(LostTruth, "101 instead of a response", list, status(101).end(End::Unannounced))
            .fails(&[], 101),
        // It is not the last word on a write.
        always(LostTruth, "101 for a write", create, status(101).end(End::Unannounced))
            .fails(&[], 101)
            .maybe_done(),
    ]
}

fn typed(content_type: &str, body: &[u8]) -> CannedResponse {
    status(200).header("Content-Type", content_type).body(body)
}

fn utf_16(text: &str) -> Vec<u8> {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units.flat_map(u16::to_le_bytes).collect()
}
