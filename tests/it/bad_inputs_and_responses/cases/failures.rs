//! Responses outside 2xx.

use super::super::bodies::*;
use super::super::expectation::{Case, answered};
use super::response;
use crate::support::harness::*;
use crate::support::response::{End, html, json, status};

pub fn cases() -> Vec<Case> {
    vec![
        response(
            "a gateway's page for a read",
            list,
            html(502, BAD_GATEWAY),
            answered(502, "502 Bad Gateway").is("is_server_error").message("502 Bad Gateway"),
        ),
        response(
            "a gateway's page for a write",
            create,
            html(502, BAD_GATEWAY),
            answered(502, "502 Bad Gateway").is("is_server_error").maybe_done(),
        ),
        response(
            "404 with a page",
            create_customer,
            html(404, START_PAGE),
            answered(404, "404 Not Found: Maarch Courrier").is("is_not_found"),
        ),
        response(
            "401 without a body",
            create_customer,
            status(401),
            answered(401, "401 Unauthorized").is("is_unauthorized").message(None),
        ),
        response(
            "401 with a body",
            list,
            json(401, r#"{"errors":"Authentication Failed"}"#),
            answered(401, ": Authentication Failed").is("is_unauthorized"),
        ),
        response(
            "401 of the gateway, with a numeric code",
            create_platform_user,
            json(401, r#"{"code":42,"message":"Expired credentials","description":"Ask anew."}"#),
            answered(401, "Expired credentials: Ask anew (42)").is("is_unauthorized").code("42"),
        ),
        response(
            "402, whose body holds a key",
            create_customer,
            json(402, CHARGES_WITH_KEY),
            answered(402, "nothing was carried out or charged")
                .is("is_charges_required")
                .message("Additional charges apply"),
        ),
        response(
            "403",
            add_group,
            json(403, r#"{"errors":"Service forbidden"}"#),
            answered(403, ": Service forbidden").is("is_forbidden"),
        ),
        response(
            "400 that is a conflict",
            create_parapheur_user,
            json(400, r#"{"errors":"Login already exists","lang":"userLoginAlreadyExists"}"#),
            answered(400, "Login already exists (userLoginAlreadyExists)").is("is_conflict"),
        ),
        response(
            "400 with a message of several lines",
            create,
            json(400, r#"{"errors":"bad\r\n\tmail\u0000\u001b[31m","lang":"two\nlines"}"#),
            answered(400, ": bad mail [31m (two lines)").message("bad\r\n\tmail\0\u{1b}[31m"),
        ),
        response(
            "400 with an endless message",
            create,
            json(400, format!(r#"{{"errors":"{0}","lang":"{0}"}}"#, "no ".repeat(5000))),
            answered(400, "no no no").says("…"),
        ),
        response(
            "400 behind a byte order mark",
            create,
            json(400, "\u{feff}{\"errors\":\"Bad Request\"}"),
            answered(400, "400 Bad Request").message("Bad Request"),
        ),
        response(
            "400 behind a warning of PHP",
            create,
            html(400, format!("{WARNING}{{\"errors\":\"Bad Request\"}}")),
            answered(400, "400 Bad Request").message("Bad Request").hides(".php"),
        ),
        response(
            "400 that is no text at all",
            create,
            status(400).body(vec![0xff, 0xfe, 0x00, 0x9f]),
            answered(400, "400 Bad Request"),
        ),
        response(
            "400 that is longer than anybody reads",
            create,
            status(400).body(vec![b'x'; (1 << 20) + 7]),
            answered(400, "400 Bad Request").message(None).cut_at(1 << 20),
        ),
        response(
            "400 that breaks off",
            create,
            json(400, r#"{"errors":"Bad Requ"#).end(End::Short(9)),
            answered(400, "400 Bad Request").message(None).cut(),
        ),
        response(
            "418, which nobody documented",
            create,
            json(418, r#"{"message":"short and stout"}"#),
            answered(418, ": short and stout"),
        ),
        response(
            "429",
            list,
            status(429).header("Retry-After", "120"),
            answered(429, "429 Too Many Requests")
                .is("is_rate_limited")
                .header("retry-after", "120"),
        ),
        response(
            "500 with an exception",
            create,
            json(500, SLIM_EXCEPTION),
            answered(500, "500 Internal Server Error: the server failed")
                .is("is_server_error")
                .is("is_conflict")
                .maybe_done()
                .message(SLIM_MESSAGE)
                .hides("SQLSTATE")
                .hides("/var/www")
                .hides("Slim"),
        ),
        response(
            "500 with Slim's page",
            list,
            html(500, SLIM_PAGE),
            answered(500, "the server failed")
                .is("is_server_error")
                .message("Slim Application Error")
                .hides("/var/www"),
        ),
        response(
            "500 with a problem object",
            list,
            json(500, PROBLEM),
            answered(500, "the server failed").is("is_server_error").message("Not found."),
        ),
        response(
            "503 with words for a time",
            list,
            json(503, MIGRATING).header("Retry-After", "5 minutes"),
            answered(503, "migration in progress (migrationProcessing)")
                .is("is_server_error")
                .header("retry-after", "5 minutes"),
        ),
        response(
            "301 to another host",
            list,
            status(301).header("Location", "{elsewhere}/rest/users"),
            answered(301, "the server redirects elsewhere"),
        ),
        response(
            "302 to a login page",
            create,
            html(302, START_PAGE).header("Location", "{elsewhere}/login"),
            answered(302, "the server redirects elsewhere"),
        ),
        response(
            "307, which would repeat the body",
            create_platform_user,
            status(307).header("Location", "{elsewhere}/users"),
            answered(307, "the server redirects elsewhere"),
        ),
    ]
}
