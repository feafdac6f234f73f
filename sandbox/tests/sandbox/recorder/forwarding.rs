//! Both sides of a recorder, byte by byte: what the real server receives, and what the client gets.

use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use user_provisioning_sandbox::{Recorder, Sandbox};

use super::recording_file::File;
use crate::support::raw;

/// A server for one request: it responds with these bytes, and returns the request.
async fn once(response: &'static str) -> (String, tokio::task::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let asked = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut asked = Vec::new();
        while !asked.ends_with(b"\r\n\r\n") && !asked.ends_with(b"}") {
            assert!(stream.read_buf(&mut asked).await.unwrap() > 0);
        }
        stream.write_all(response.as_bytes()).await.unwrap();
        stream.shutdown().await.unwrap();
        String::from_utf8(asked).unwrap()
    });
    (format!("http://{address}"), asked)
}

const EMPTY: &str = "HTTP/1.1 204 \r\n\r\n";

#[tokio::test]
async fn the_server_is_asked_what_the_client_asks_on_a_connection_of_its_own() {
    let (url, asked) = once(EMPTY).await;
    let recorder = Recorder::maarch_courrier(&url).await.unwrap();
    let headers = [("X-Own", "1"), ("x-own", "2"), ("accept", "a/b"), ("connection", "keep-alive")];
    let response = raw("GET", &(recorder.url() + "/rest/users?a=b%20c&a="), &headers, "").await;
    assert_eq!(response.status, 204);
    let asked = asked.await.unwrap().to_lowercase();
    let mut lines: Vec<&str> = asked.trim_end().lines().collect();
    lines[1..].sort_unstable();
    let host = format!("host: {}", url.trim_start_matches("http://"));
    let wanted = [
        "get /rest/users?a=b%20c&a= http/1.1",
        "accept: a/b",
        // The next request must not use a connection that the server has closed in the meantime.
        "connection: close",
        &host,
        "x-own: 1",
        "x-own: 2",
    ];
    assert_eq!(lines, wanted);
}

#[tokio::test]
async fn a_body_is_passed_on_with_its_length() {
    let (url, asked) = once(EMPTY).await;
    let recorder = Recorder::maarch_courrier(&url).await.unwrap();
    raw("POST", &(recorder.url() + "/rest/users"), &[], r#"{"userId":"ada"}"#).await;
    let asked = asked.await.unwrap().to_lowercase();
    assert!(asked.starts_with("post /rest/users http/1.1\r\n"), "{asked}");
    assert!(asked.contains("\r\ncontent-length: 16\r\n"), "{asked}");
    assert!(asked.ends_with("\r\n\r\n{\"userid\":\"ada\"}"), "{asked}");
}

#[tokio::test]
async fn the_client_gets_the_response_without_what_is_about_the_other_connection() {
    let (url, _) = once(
        "HTTP/1.1 418 Teapot\r\nKeep-Alive: timeout=5\r\nConnection: close\r\nX-Own: 1\r\n\
        Transfer-Encoding: chunked\r\nX-Total-Count: 7\r\n\r\n3\r\n[1]\r\n0\r\n\r\n",
    )
    .await;
    let recorder = Recorder::maarch_courrier(&url).await.unwrap();
    let response = raw("GET", &(recorder.url() + "/rest/users"), &[], "").await;
    assert_eq!((response.status, &response.body[..]), (418, &b"[1]"[..]));
    assert_eq!(response.header("x-own"), Some("1"));
    assert_eq!(response.header("keep-alive"), None);
    assert_eq!(response.header("transfer-encoding"), None);
    assert_eq!(response.header("content-length"), Some("3"));
    let exchange = &File::of("other-connection", &recorder).json()["exchanges"][0];
    assert_eq!(exchange["response"]["status"], 418);
    assert_eq!(exchange["response"]["headers"], json!({ "x-total-count": "7" }));
}

#[tokio::test]
async fn only_a_yes_is_kept_as_the_consent_to_charges() {
    let real = Sandbox::start().await;
    let recorder = Recorder::myreports(&real.myreports_url()).await.unwrap();
    let url = recorder.url() + "/v1.0/customers/1/users";
    for value in ["false", "true", "1"] {
        raw("POST", &url, &[("accept-charges", value)], "{}").await;
    }
    raw("POST", &url, &[], "{}").await;
    let exchanges = File::of("consent", &recorder).json()["exchanges"].clone();
    let consents: Vec<bool> = exchanges
        .as_array()
        .unwrap()
        .iter()
        .map(|exchange| exchange["accepts_charges"] == true)
        .collect();
    assert_eq!(consents, [false, true, false, false]);
}

#[tokio::test]
async fn a_response_of_nothing_but_php_messages_is_kept_as_one() {
    let (url, _) = once(
        "HTTP/1.1 200 \r\n\r\n<br />\n<b>Warning</b>:  Undefined key in <b>/var/www/a.php</b> on line <b>3</b><br />\n",
    )
    .await;
    let recorder = Recorder::maarch_courrier(&url).await.unwrap();
    raw("GET", &(recorder.url() + "/rest/users"), &[], "").await;
    let response = File::of("messages", &recorder).json()["exchanges"][0]["response"].clone();
    assert_eq!(response, json!({ "status": 200, "php_noise": true }));
}
