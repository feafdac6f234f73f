//! 2xx responses that are not successes.

use super::super::bodies::*;
use super::super::expectation::{Case, answered, unreadable};
use super::response;
use crate::support::harness::*;
use crate::support::response::{html, json, status};

pub fn cases() -> Vec<Case> {
    vec![
        response(
            "the start page instead of a list",
            list,
            html(200, START_PAGE),
            unreadable(200, "its body is not JSON").says("text/html").says("base URL"),
        ),
        response(
            "the start page instead of nothing",
            update,
            html(200, START_PAGE),
            unreadable(200, "its body should be empty; it is text/html").maybe_done(),
        ),
        response(
            "an empty 200",
            list,
            status(200),
            unreadable(200, "its body is empty").message(None),
        ),
        response(
            "an empty 201",
            create_customer,
            status(201),
            unreadable(201, "its body is empty").maybe_done(),
        ),
        response("204 instead of a list", list, status(204), unreadable(204, "its body is empty")),
        response(
            "JSON that breaks off",
            create,
            json(200, r#"{"id":2"#),
            unreadable(200, "its JSON is cut off").maybe_done(),
        ),
        response(
            "the JSON of an older server",
            create,
            json(200, r#"{"user":{"id":21,"user_id":"bwayne"}}"#),
            unreadable(200, "its JSON does not match the document").maybe_done(),
        ),
        response("null", list, json(200, "null"), unreadable(200, "does not match the document")),
        response("a list", list, json(200, "[]"), unreadable(200, "does not match the document")),
        response("a number", list, json(200, "21"), unreadable(200, "does not match the document")),
        response(
            "null where a list is promised",
            list,
            json(200, r#"{"users":null}"#),
            unreadable(200, "does not match the document, at line 1 column"),
        ),
        response(
            "a number that is no id",
            create,
            json(200, r#"{"id":99999999999}"#),
            unreadable(200, "does not match the document").maybe_done(),
        ),
        response(
            "brackets without end",
            list,
            json(200, "[".repeat(100_000)),
            unreadable(200, "the server answered 200 OK"),
        ),
        // It does not say that the login is free.
        response(
            "nothing about a login",
            |w| go(w.courrier().get_user_status().user("bwayne").send()),
            json(200, "{}"),
            unreadable(200, "its JSON does not match the document"),
        ),
        response(
            "the details of nobody",
            |w| go(w.courrier().get_user_details().id(21).send()),
            json(200, r#"{"id":21}"#),
            unreadable(200, "its JSON does not match the document"),
        ),
        response(
            "a signer without the envelope",
            |w| go(w.parapheur().get_user().id(12).send()),
            json(200, r#"{"id":12,"login":"ppetit"}"#),
            unreadable(200, "its JSON does not match the document"),
        ),
        response(
            "plain text",
            list,
            status(200).header("Content-Type", "text/plain").body("OK"),
            unreadable(200, "its body is not JSON").message("OK"),
        ),
        response(
            "bytes that are no text",
            list,
            json(200, vec![b'"', 0xff, 0xfe, b'"']),
            unreadable(200, "its body is not JSON"),
        ),
        response(
            "a compression nobody asked for",
            list,
            json(200, vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0]).header("Content-Encoding", "gzip"),
            unreadable(200, "its body is not JSON").header("content-encoding", "gzip"),
        ),
        response(
            "200 that reports a failure",
            create,
            json(200, r#"{"errors":"The mail is not valid","lang":"mailNotValid"}"#),
            answered(200, "but reports a failure: The mail is not valid (mailNotValid)")
                .is("is_error_payload")
                .maybe_done(),
        ),
        response(
            "200 that reports a failure behind a warning",
            update,
            html(200, format!("{WARNING}{{\"errors\":\"No\"}}")),
            answered(200, "but reports a failure: No")
                .is("is_error_payload")
                .maybe_done()
                .hides(".php"),
        ),
        response(
            "201 in the envelope of a failure",
            create_customer,
            json(201, r#"{"status":"error","error":400,"message":"No licence"}"#),
            answered(201, "but reports a failure: No licence").is("is_error_payload").maybe_done(),
        ),
        response(
            "a fatal error of PHP before the JSON",
            create,
            html(200, format!("{FATAL}{{\"id\":21}}")),
            unreadable(200, "its body is not JSON").maybe_done().hides("/var/www"),
        ),
        response(
            "more than may be read",
            |w| list(&w.reading_at_most(1000)),
            json(200, vec![b' '; 5000]),
            unreadable(200, "its body is longer than the limit").cut_at(1000),
        ),
    ]
}
