//! Calls to undocumented routes, checked on the wire.

use std::time::Duration;

use serde_json::{Value, json as value};
use user_provisioning::maarch_courrier::types::{NewUser, StatusToSet};
use user_provisioning::maarch_courrier::{Client, ClientBuilder};
use user_provisioning::reqwest::Method;
use user_provisioning::{ErrorKind, RetryPolicy};

use crate::support::everything_shown;
use crate::support::response::{End, json, nothing, status};
use crate::support::server::Server;

fn at(origin: &str) -> ClientBuilder {
    let quick = RetryPolicy::default().base_delay(Duration::ZERO);
    Client::builder().base_url(format!("{origin}/prefix")).basic("clerk", "pass-4711").retry(quick)
}

fn client(origin: &str) -> Client {
    at(origin).build().expect("usable")
}

#[tokio::test]
async fn exactly_the_request_that_was_meant_is_sent() {
    let server = Server::always(json(201, r#"{"id":7}"#)).await;
    let call = client(&server.origin()).request(Method::POST, "/rest/notes/ä b/x%2F..;y");
    let call = call.query("q", "a&b=c d").query("q", 2).header("x-mine", "1").request_id("r-1");
    let response = call.json(&value!({"text": "é"})).send::<Value>().await.expect("a response");
    assert_eq!((response.status().as_u16(), &response["id"]), (201, &value!(7)));
    let request = server.only_request();
    assert_eq!(
        request.line(),
        "POST /prefix/rest/notes/%C3%A4%20b/x%252F..%3By?q=a%26b%3Dc%20d&q=2 HTTP/1.1"
    );
    assert_eq!(request.body, "{\"text\":\"é\"}".as_bytes());
    assert_eq!(
        request.header_names(),
        [
            "accept",
            "authorization",
            "content-length",
            "content-type",
            "host",
            "user-agent",
            "x-mine",
            "x-request-id"
        ]
    );
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.header("x-request-id"), Some("r-1"));
}

#[tokio::test]
async fn nothing_leaves_the_base_url_or_replaces_a_header() {
    let server = Server::always(json(200, "{}")).await;
    let client = client(&server.origin());
    for path in [
        "",
        "rest/users",
        "/",
        "//evil.example.com/",
        "/a/../b",
        "/..",
        "/a//b",
        "https://evil.example.com/x",
        "/\\evil",
        "/a\r\nhost: x",
        "/a?b",
        "/a#b",
        "@evil.example.com",
    ] {
        let error = client.request(Method::GET, path).send_raw().await.expect_err(path);
        assert!(error.is_invalid_request() && !error.may_have_been_sent(), "{error}");
        assert!(error.to_string().starts_with("maarch_courrier.request: the path "), "{error}");
    }
    for (name, given) in [
        ("authorization", "x"),
        ("accept-charges", "true"),
        ("Host", "x"),
        ("x_http_method", "PUT"),
        ("a b", "1"),
    ] {
        let error = client.request(Method::GET, "/a").header(name, given).send_raw().await;
        assert!(error.expect_err(name).is_invalid_request());
    }
    let other = Method::from_bytes(b"PURGE").expect("a method");
    for refused in [
        client.request(other, "/a"),
        client.request(Method::CONNECT, "/a"),
        client.request(Method::GET, "/a").json(&1),
        client.request(Method::GET, "/a").timeout(Duration::ZERO),
    ] {
        assert!(refused.send_raw().await.expect_err("refused").is_invalid_request());
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn reads_are_repeated_and_writes_whose_response_was_lost_are_not() {
    for (method, response, requests) in [
        (Method::GET, nothing(End::ResetBeforeHead), 3),
        (Method::HEAD, status(503), 3),
        (Method::POST, nothing(End::ResetBeforeHead), 1),
        (Method::PUT, status(503).header("retry-after", "0"), 1),
        (Method::DELETE, status(502), 1),
        (Method::PATCH, status(429).header("retry-after", "0"), 3),
    ] {
        let server = Server::always(response).await;
        let retries = RetryPolicy::default().base_delay(Duration::ZERO).retry_lost_writes(true);
        let call = client(&server.origin()).request(method.clone(), "/rest/a").retry(retries);
        let error = call.send_raw().await.expect_err("a failure");
        assert_eq!(server.requests().len(), requests, "{method} {error}");
        let in_doubt = requests == 1;
        assert_eq!(error.may_have_been_carried_out(), in_doubt, "{method} {error}");
    }
}

#[tokio::test]
async fn charges_are_never_accepted() {
    let server = Server::always(json(402, "{}")).await;
    let builder = user_provisioning::myreports::Client::builder().base_url(server.origin());
    let builder = builder.bearer_token("t").charges(user_provisioning::ChargePolicy::accept_all());
    let client = builder.build().expect("usable");
    let call = client.request(Method::POST, "/v1.0/x").json(&value!({}));
    let error = call.send::<Value>().await.expect_err("402");
    assert_eq!(error.kind(), ErrorKind::ChargesRequired);
    assert!(!error.may_have_been_carried_out());
    assert_eq!(server.only_request().header("accept-charges"), None);
    assert_eq!(client.charges_accepted(), 0);
}

#[tokio::test]
async fn responses_are_judged_as_those_of_other_calls() {
    let noise = "<br />\n<b>Warning</b>:  x in <b>/a.php</b> on line <b>5</b><br />\n";
    for (body, kind) in [
        (r#"{"errors":"no"}"#.to_owned(), ErrorKind::ErrorPayload),
        (format!("{noise}{}", r#"{"errors":"no"}"#), ErrorKind::ErrorPayload),
        ("<html>".to_owned(), ErrorKind::Unreadable),
        (String::new(), ErrorKind::Unreadable),
        (r#"{"id":"text"}"#.to_owned(), ErrorKind::Unreadable),
    ] {
        #[derive(Debug, serde::Deserialize)]
        struct Id {
            #[allow(dead_code, reason = "its type is what counts")]
            id: u32,
        }
        let server = Server::always(json(200, &*body)).await;
        let call = client(&server.origin()).request(Method::GET, "/rest/a");
        assert_eq!(call.send::<Id>().await.expect_err("no success").kind(), kind, "{body}");
    }
    for (body, expected, repaired) in [
        (format!("{noise}[1]"), "[1]", true),
        ("[1]".to_owned(), "[1]", false),
        (String::new(), "", false),
        ("%PDF-1.7 \u{1}".to_owned(), "%PDF-1.7 \u{1}", false),
    ] {
        let server = Server::always(json(200, &*body)).await;
        let call = client(&server.origin()).request(Method::GET, "/rest/a");
        let response = call.send_raw().await.expect("bytes");
        assert_eq!((&response[..], response.repaired()), (expected.as_bytes(), repaired));
    }
    for body in [r#"{"errors":"no"}"#.to_owned(), format!("{noise}{}", r#"{"error":"no"}"#)] {
        let server = Server::always(json(200, &*body)).await;
        let call = client(&server.origin()).request(Method::POST, "/rest/a");
        let error = call.send_raw().await.expect_err("a failure");
        assert!(error.is_error_payload() && error.may_have_been_carried_out(), "{error}");
    }
}

#[tokio::test]
async fn secrets_are_shown_nowhere() {
    let server =
        Server::always(json(400, r#"{"errors":"hunter2-4711 and rgrayson are wrong"}"#)).await;
    let client = client(&server.origin());
    for call in [
        client
            .request(Method::POST, "/rest/a")
            .json(&value!({"a": [{"newPassword": "hunter2-4711"}]})),
        client.request(Method::POST, "/rest/a").query("reset_token", "hunter2-4711"),
        client.request(Method::POST, "/rest/a").header("x-mine", "hunter2-4711"),
    ] {
        assert!(!format!("{call:?}").contains("hunter2"), "{call:?}");
        let error = call.send_raw().await.expect_err("400");
        assert!(!everything_shown(&error).contains("hunter2"), "{}", everything_shown(&error));
    }
    let call =
        client.request(Method::POST, "/rest/a/rgrayson").json(&value!({"login": "rgrayson"}));
    assert!(!format!("{call:?}").contains("rgrayson"), "{call:?}");
    let error = call.send_raw().await.expect_err("400");
    assert!(error.to_string().contains("rgrayson are wrong"), "a login is no secret: {error}");

    let plain = Client::builder().base_url("http://courrier.example.com").build().expect("usable");
    let call = plain.request(Method::POST, "/rest/a").json(&value!({"password": "hunter2-4711"}));
    let error = call.send_raw().await.expect_err("it would be readable on the way");
    assert!(error.is_invalid_request() && error.to_string().contains("unencrypted"), "{error}");
}

#[tokio::test]
async fn a_list_that_would_take_too_much_memory_is_not_read() {
    let body = format!("[{}{{}}]", "{\"a\":1},".repeat(1 << 20));
    let server = Server::always(json(200, body)).await;
    let call = client(&server.origin()).request(Method::GET, "/rest/a");
    let error = call.send::<Value>().await.expect_err("it is too much");
    assert!(error.is_unreadable(), "{error}");
}

#[tokio::test]
async fn extra_keys_stand_beside_those_of_the_document() {
    let server = Server::always(json(200, r#"{"id":7}"#)).await;
    let client = client(&server.origin());
    let user = || NewUser::builder().user_id("b").firstname("B").lastname("W").mail("b@w.com");
    client.create_user().body(user()).send().await.expect("created");
    let call = client.create_user().body(user()).extra("a \"b\"", 1).extra("newKey", "old");
    let call = call.extra("newKey", value!({"x": ["é", null]}));
    assert!(!format!("{call:?}").contains("newKey"), "{call:?}");
    call.send().await.expect("created");
    let [plain, extended] = &*server.requests() else { panic!("two requests") };
    let plain = String::from_utf8_lossy(&plain.body);
    let expected = format!(
        "{},\"a \\\"b\\\"\":1,\"newKey\":{{\"x\":[\"é\",null]}}}}",
        plain.trim_end_matches('}')
    );
    assert_eq!(String::from_utf8_lossy(&extended.body), expected);
    let status = client.set_user_status().user(7).body(StatusToSet::builder().status("ABS"));
    let sent = status.extra("why", "left").send().await;
    assert!(
        sent.as_ref().err().is_none_or(user_provisioning::Error::may_have_been_sent),
        "{sent:?}"
    );
    assert_eq!(server.requests()[2].body, br#"{"status":"ABS","why":"left"}"#);
}

#[tokio::test]
async fn a_documented_key_is_no_extra_one() {
    let server = Server::always(json(200, r#"{"id":7}"#)).await;
    let client = client(&server.origin());
    for key in ["userId", "mail", "phone"] {
        let user = NewUser::builder().user_id("b").firstname("B").lastname("W").mail("b@w.com");
        let call = client.create_user().body(user).extra(key, "x");
        let error = call.send().await.expect_err("it has a setter");
        assert!(error.is_invalid_request() && error.to_string().contains(key), "{error}");
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn an_extra_secret_is_one() {
    let server = Server::always(json(400, r#"{"errors":"hunter2-4711 is too short"}"#)).await;
    let client = client(&server.origin());
    let user = NewUser::builder().user_id("b").firstname("B").lastname("W").mail("b@w.com");
    let call = client.create_user().body(user).extra("initial_password", "hunter2-4711");
    assert!(!format!("{call:?}").contains("hunter2"), "{call:?}");
    let error = call.send().await.expect_err("400");
    assert!(!everything_shown(&error).contains("hunter2"), "{}", everything_shown(&error));
}
