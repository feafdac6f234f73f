//! Attacks on promises 2, 5 and 6: responses whose framing lies, and responses that never come after a 1xx.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use user_provisioning::{Error, RetryPolicy, maarch_courrier};

use crate::support::time_limit::InTime;
use crate::support::users::courrier_user;

/// A server that sends these bytes as the response to each request, once or again and again.
struct RawServer {
    origin: String,
    accepting: tokio::task::JoinHandle<()>,
}

impl Drop for RawServer {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// What follows the bytes.
#[derive(Clone, Copy, PartialEq)]
enum Then {
    /// The connection stays open for the next request.
    Keep,
    /// The connection is closed.
    Close,
    /// The same bytes again, for as long as the client takes them.
    Again(&'static [u8]),
}

impl RawServer {
    async fn start(bytes: Vec<u8>, then: Then) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has free ports");
        let origin = format!("http://{}", listener.local_addr().expect("a bound socket"));
        let accepting = tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let bytes = bytes.clone();
                tokio::spawn(async move {
                    let mut request = vec![0; 1 << 16];
                    while stream.read(&mut request).await.is_ok_and(|read| read > 0) {
                        let mut open = stream.write_all(&bytes).await.is_ok();
                        if let Then::Again(more) = then {
                            while open {
                                open = stream.write_all(more).await.is_ok();
                            }
                        }
                        if !open || then == Then::Close {
                            return;
                        }
                    }
                });
            }
        });
        Self { origin, accepting }
    }

    fn client(&self) -> maarch_courrier::Client {
        let builder =
            maarch_courrier::Client::builder().base_url(&self.origin).basic("me", "secret");
        let builder = builder.timeout(Duration::from_millis(400)).retry(RetryPolicy::never());
        builder.build().expect("a usable client")
    }
}

async fn create(client: &maarch_courrier::Client) -> Result<i32, Error> {
    Ok(client.create_user().body(courrier_user()).send().in_time().await?.id)
}

/// A write without a readable response may have been carried out, and is an error.
fn is_in_doubt(outcome: Result<i32, Error>, what: &str) {
    let error = outcome.expect_err(what);
    assert!(error.may_have_been_carried_out(), "{what}: {error}");
    assert_eq!(error.attempts(), 1, "{what}");
}

#[tokio::test]
async fn a_response_that_never_comes_after_a_1xx_is_waited_for_in_time_only() {
    for (what, bytes, then) in [
        ("100, then silence", "HTTP/1.1 100 Continue\r\n\r\n", Then::Keep),
        ("103 with headers, then silence", "HTTP/1.1 103 \r\nLink: </>\r\n\r\n", Then::Keep),
        ("half of a 100, then silence", "HTTP/1.1 100 Cont", Then::Keep),
        ("100 without end", "", Then::Again(b"HTTP/1.1 100 \r\n\r\n")),
        (
            "103 without end",
            "",
            Then::Again(b"HTTP/1.1 103 \r\nLink: </a.css>; rel=preload\r\n\r\n"),
        ),
        (
            "one 103 with headers without end",
            "HTTP/1.1 103 \r\n",
            Then::Again(b"Link: </a.css>\r\n"),
        ),
        ("a reason without end", "HTTP/1.1 200 ", Then::Again(b"all is well, ")),
        ("blank lines without end", "", Then::Again(b"\r\n")),
        ("chunks of one byte without end", CHUNKED, Then::Again(b"1\r\n \r\n")),
        ("an extension of a chunk without end", CHUNKED, Then::Again(b"1;a=b")),
        ("a size of a chunk without end", CHUNKED, Then::Again(b"0")),
        ("trailers without end", TRAILED, Then::Again(b"X-More: and more\r\n")),
    ] {
        let server = RawServer::start(bytes.into(), then).await;
        let started = std::time::Instant::now();
        is_in_doubt(create(&server.client()).await, what);
        assert!(started.elapsed() < Duration::from_secs(5), "{what}: {:?}", started.elapsed());
    }
}

const CHUNKED: &str = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
const TRAILED: &str =
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{\"id\":21}\r\n0\r\n";

/// What two parsers would read in two ways is either an error or the one reading of RFC 9112.
#[tokio::test]
async fn a_length_that_contradicts_itself_is_no_other_response() {
    let body = r#"{"id":21}"#;
    for (what, headers, body, expected) in [
        (
            "chunks and a length",
            "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n",
            "9\r\n{\"id\":21}\r\n0\r\n\r\n",
            Some(21),
        ),
        (
            "a length and chunks",
            "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n",
            "9\r\n{\"id\":21}\r\n0\r\n\r\n",
            Some(21),
        ),
        (
            "trailers",
            "Transfer-Encoding: chunked\r\nTrailer: Retry-After\r\n",
            "9\r\n{\"id\":21}\r\n0\r\nRetry-After: 9\r\nX: y\r\n\r\n",
            Some(21),
        ),
        (
            "an extension of a chunk",
            "Transfer-Encoding: chunked\r\n",
            "9;a=\"b\"\r\n{\"id\":21}\r\n0\r\n\r\n",
            Some(21),
        ),
        ("the same length twice", "Content-Length: 9\r\nContent-Length: 9\r\n", body, Some(21)),
        ("two lengths", "Content-Length: 9\r\nContent-Length: 10\r\n", body, None),
        (
            "two lengths, the other way round",
            "Content-Length: 10\r\nContent-Length: 9\r\n",
            body,
            None,
        ),
        (
            "a negative chunk",
            "Transfer-Encoding: chunked\r\n",
            "-9\r\n{\"id\":21}\r\n0\r\n\r\n",
            None,
        ),
        (
            "a chunk of no number",
            "Transfer-Encoding: chunked\r\n",
            "zz\r\n{\"id\":21}\r\n0\r\n\r\n",
            None,
        ),
        (
            "a chunk beyond all sizes",
            "Transfer-Encoding: chunked\r\n",
            "fffffffffffffffff9\r\n{\"id\":21}\r\n0\r\n\r\n",
            None,
        ),
        (
            "a chunk that is longer than it says",
            "Transfer-Encoding: chunked\r\n",
            "8\r\n{\"id\":21}\r\n0\r\n\r\n",
            None,
        ),
        (
            "a chunk that is shorter than it says",
            "Transfer-Encoding: chunked\r\n",
            "a\r\n{\"id\":21}\r\n0\r\n\r\n",
            None,
        ),
        (
            "gzip in chunks",
            "Transfer-Encoding: gzip, chunked\r\n",
            "9\r\n\u{1f}\u{1}gzipped\r\n0\r\n\r\n",
            None,
        ),
        (
            "an encoding that is not the last",
            "Transfer-Encoding: chunked, gzip\r\n",
            "9\r\n{\"id\":21}\r\n0\r\n\r\n",
            None,
        ),
    ] {
        let bytes = format!("HTTP/1.1 200 OK\r\n{headers}\r\n{body}").into_bytes();
        let server = RawServer::start(bytes, Then::Close).await;
        let outcome = create(&server.client()).await;
        match expected {
            Some(id) => assert_eq!(outcome.expect(what), id, "{what}"),
            None => is_in_doubt(outcome, what),
        }
    }
}

/// Bytes behind a response are not the response to the next request.
#[tokio::test]
async fn a_second_response_is_not_the_one_to_the_next_request() {
    let second = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"id\":666}";
    for first in [
        "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{\"id\":21}",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{\"id\":21}\r\n0\r\n\r\n",
        "HTTP/1.1 100 \r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{\"id\":21}",
    ] {
        let server = RawServer::start(format!("{first}{second}").into(), Then::Keep).await;
        let client = server.client();
        for number in 0..5 {
            let outcome = create(&client).await;
            assert!(matches!(outcome, Ok(21) | Err(_)), "{first:?}, {number}: {outcome:?}");
        }
    }
    // A 204 has no body, so that its bytes are the beginning of another response.
    let bytes = format!("HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n{second}");
    let server = RawServer::start(bytes.into(), Then::Keep).await;
    let client = server.client();
    for number in 0..5 {
        let outcome = create(&client).await;
        assert!(outcome.is_err(), "{number}: {outcome:?}");
    }
}
