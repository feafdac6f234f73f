//! Attacks on promises 3 and 6: headers that change the request, and too many or too long ones.

use super::{courrier, courrier_builder, courrier_place};
use crate::support::response::{json, status};
use crate::support::server::Server;
use crate::support::users::courrier_user;

/// The caller cannot set headers for intermediaries or for framing, nor
/// headers that override the method on some servers.
#[tokio::test]
async fn no_header_makes_another_request_of_it() {
    let server = Server::always(status(404)).await;
    let client = courrier(&server);
    for name in [
        "connection",
        "content-encoding",
        "content-length",
        "content-type",
        "expect",
        "host",
        "keep-alive",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "x-http-method",
        "x-http-method-override",
        "X-HTTP-Method-Override",
        "x_http_method_override",
        "x-method-override",
        "Transfer_Encoding",
        "content_length",
        "Authorization",
        "x_api_key",
        ":method",
        ":authority",
        "a:b",
        "a b",
        "",
        "\u{e9}",
    ] {
        let call = client.remove_user_group().id(21).group_id("ELU").header(name, "1");
        assert!(call.send().await.is_err_and(|error| error.is_invalid_request()), "{name:?}");
    }
    assert_eq!(server.connections(), 0);
    // Harmless headers are sent.
    let call = client.remove_user_group().id(21).group_id("ELU").header("x-forwarded-for", "::1");
    let _ = call.send().await;
    assert_eq!(server.only_request().header("x-forwarded-for"), Some("::1"));
}

#[tokio::test]
async fn many_headers_are_an_error_and_no_panic() {
    let server = Server::always(json(200, r#"{"id":21}"#)).await;
    let client = courrier(&server);
    // A map of headers holds 32768 of them, and panics at the next.
    for (number, is_fine) in [(64, true), (65, false), (40_000, false)] {
        let mut call = client.create_user().body(courrier_user());
        for index in 0..number {
            call = call.header(format!("x-{index}"), "1");
        }
        let outcome = call.send().await;
        assert_eq!(outcome.is_ok(), is_fine, "{number}: {outcome:?}");
        assert!(is_fine || outcome.is_err_and(|error| error.is_invalid_request()), "{number}");
    }
    // The server decides about a long one.
    let long = "x".repeat(1 << 20);
    assert!(client.create_user().body(courrier_user()).header("x-note", long).send().await.is_ok());
}

/// A server that sends too many headers, or too long ones.
#[tokio::test]
async fn headers_without_end_are_an_error_and_no_panic() {
    let many = (0..5000).fold(json(200, r#"{"id":21}"#), |response, index| {
        response.header(&format!("x-{index}"), "1")
    });
    let long = json(200, r#"{"id":21}"#).header("x-note", &"x".repeat(8 << 20));
    let named = json(200, r#"{"id":21}"#).header(&"x".repeat(1 << 20), "1");
    for response in [many, long, named] {
        let server = Server::always(response).await;
        let outcome = courrier(&server).create_user().body(courrier_user()).send().await;
        let error = outcome.expect_err("too much");
        // The request was sent, and its outcome is unknown.
        assert!(error.may_have_been_carried_out() && error.is_interrupted(), "{error}");
        assert_eq!(server.requests().len(), 1);
    }
    // As many as fit are kept, and none of them is printed.
    let fifty = (0..50)
        .fold(json(418, "{}"), |response, index| response.header(&format!("x-{index}"), "a value"));
    let server = Server::always(fifty).await;
    let client = courrier_builder(&server).build().expect("a usable client");
    let error = client.create_user().body(courrier_user()).send().await.expect_err("418");
    assert_eq!(error.header("x-49"), Some("a value"));
    assert!(!format!("{error:?}").contains("a value"));
}

/// An attacker's error message ends up in a log: on one line, in one
/// text direction, and truncated.
#[tokio::test]
async fn a_message_cannot_forge_a_line_of_a_log() {
    let message =
        "no\r\n2026-01-01 INFO all is well\u{1b}[2J\u{7}\u{0}\u{85}\u{2028}x\u{202e}txt.exe";
    let body =
        serde_json::json!({ "errors": format!("{message}{}", "y".repeat(5000)), "lang": message });
    let server = Server::always(json(400, body.to_string())).await;
    let error =
        courrier(&server).create_user().body(courrier_user()).send().await.expect_err("400");
    let line = error.to_string();
    let is_odd = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{202e}');
    assert!(!line.contains(is_odd), "{line:?}");
    assert!(line.chars().count() < 1000, "{line}");
    // The same for messages of a token endpoint.
    let server = Server::always(json(401, body.to_string())).await;
    let builder = courrier_place(&server).log_in("login", "password");
    let client = builder.build().expect("a usable client");
    let error = client.create_user().body(courrier_user()).send().await.expect_err("401");
    let line = error.to_string();
    assert!(error.is_credentials() && !line.contains(is_odd), "{line:?}");
    assert!(line.chars().count() < 1000, "{line}");
}
