//! Downloads: read in chunks, never held as a whole, and never confused with messages.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::AsyncWrite;
use user_provisioning::myreports::Client;
use user_provisioning::myreports::operation::DownloadInvoiceSummary;
use user_provisioning::{Download, Error, Response, RetryPolicy};

use crate::support::response::{CannedResponse, End, html, json, nothing, status};
use crate::support::server::Server;

const PDF: &[u8] = b"%PDF-1.7 \x00\xff and the rest";

fn call(server: &Server) -> DownloadInvoiceSummary {
    let builder = Client::builder().base_url(server.origin()).bearer_token("t");
    let client = builder.retry(RetryPolicy::default().base_delay(Duration::ZERO)).build();
    let call = client.expect("a client").download_invoice_summary();
    call.invoice_id("7").timeout(Duration::from_millis(400))
}

fn file(body: impl Into<Vec<u8>>) -> CannedResponse {
    status(200).header("Content-Type", "application/octet-stream").body(body)
}

async fn read(download: Response<Download>) -> Result<Vec<u8>, Error> {
    let mut place = Vec::new();
    let written = download.write_to(&mut place).await?;
    assert_eq!(written, place.len() as u64);
    Ok(place)
}

#[tokio::test]
async fn a_file_comes_byte_by_byte() {
    for end in [End::Whole, End::Chunked, End::Unannounced] {
        for response in [file(PDF), status(200).body(PDF), file(PDF).header("Content-Type", "a/b")]
        {
            let server = Server::always(response.end(end)).await;
            let download = call(&server).send().await.expect("a file");
            assert_eq!(download.status(), 200);
            let announced = (end == End::Whole).then_some(PDF.len() as u64);
            assert_eq!((download.content_length(), download.received()), (announced, 0));
            assert_eq!(read(download).await.expect("all of it"), PDF);
            let request = server.only_request();
            assert_eq!(request.line(), "GET /v1.0/billingdata/7/summary HTTP/1.1");
        }
    }
    let server = Server::always(file("")).await;
    assert_eq!(read(call(&server).send().await.expect("a file")).await.expect("all of it"), b"");
}

#[tokio::test]
async fn pieces_can_be_taken_one_by_one() {
    let server = Server::always(file(vec![7; 300_000])).await;
    let mut download = call(&server).send().await.expect("a file").into_inner();
    let (mut pieces, mut length) = (0, 0);
    while let Some(piece) = download.chunk().await.expect("a piece") {
        pieces += 1;
        length += piece.len();
        assert_eq!(download.received(), length as u64);
    }
    assert!(pieces > 1 && length == 300_000, "{pieces} pieces, {length} bytes");
    assert!(!format!("{download:?}").contains('\u{7}'));
}

/// A message instead of a file is parsed as a message, and kept.
#[tokio::test]
async fn a_response_that_is_not_a_file_is_an_error() {
    let page = "<html><title>Log in</title></html>";
    let kind = |kind: &str, message: &str| {
        let body = format!(r#"{{"status":"error","message":"{message}"}}"#);
        status(200).header("Content-Type", kind).body(body)
    };
    for (response, is_expected, body) in [
        (html(200, page), Error::is_unreadable as fn(&Error) -> bool, page),
        (json(200, r#"{"status":"error","message":"no"}"#), Error::is_error_payload, "no"),
        (json(200, r#"{"status":"success"}"#), Error::is_unreadable, "success"),
        (kind("application/problem+json", "no"), Error::is_error_payload, "no"),
        (kind("Application/Problem+JSON; charset=utf-8", "no"), Error::is_error_payload, "no"),
        (kind("APPLICATION/JSON", "no"), Error::is_error_payload, "no"),
        (kind("Text/HTML", "no"), Error::is_error_payload, "no"),
        (kind("application/xhtml+xml", "no"), Error::is_error_payload, "no"),
        (kind("application/vnd.api+json; v=1", "no"), Error::is_error_payload, "no"),
        (kind("text/json", "no"), Error::is_error_payload, "no"),
        (status(204), Error::is_unreadable, ""),
        (json(404, r#"{"error":404,"message":"Not Found"}"#), Error::is_not_found, "Not Found"),
        (status(401), Error::is_unauthorized, ""),
        (status(503), Error::is_server_error, ""),
    ] {
        let server = Server::always(response.clone()).await;
        let error = call(&server).send().await.expect_err("no file");
        assert!(is_expected(&error), "{response:?}: {error}");
        let kept = String::from_utf8_lossy(error.raw_body()).into_owned();
        assert!(kept.contains(body), "{kept}");
        assert!(!error.may_have_been_carried_out());
    }
}

/// The request is retried until the head arrives, as with any read.
#[tokio::test]
async fn a_read_is_retried_after_a_lost_head() {
    for first in [status(503), nothing(End::BeforeHead), nothing(End::ResetBeforeHead)] {
        let server = Server::in_turn([first, file(PDF)]).await;
        let download = call(&server).send().await.expect("a file");
        assert_eq!(read(download).await.expect("all of it"), PDF);
        assert_eq!(server.requests().len(), 2);
    }
}

/// A part is never taken for the whole.
#[tokio::test]
async fn a_file_that_breaks_off_is_an_error() {
    for (end, is_expected) in [
        (End::Short(3), Error::is_interrupted as fn(&Error) -> bool),
        (End::ShortChunked, Error::is_interrupted),
        (End::ResetInBody(3), Error::is_interrupted),
        (End::StallInBody(3), Error::is_timeout),
    ] {
        let server = Server::always(file(PDF).end(end)).await;
        let error = read(call(&server).send().await.expect("a head")).await.expect_err("a part");
        assert!(is_expected(&error), "{end:?}: {error}");
        assert_eq!(error.operation().map(|op| op.id()), Some("myreports.download_invoice_summary"));
        assert_eq!(server.requests().len(), 1, "{end:?}");
    }
}

/// Nor is another form of it: a range that nobody asked for, or a content coding.
#[tokio::test]
async fn a_response_that_is_another_form_of_the_file_is_an_error() {
    let coded = |coding: &str| file(PDF).header("Content-Encoding", coding);
    for (response, why) in [
        (
            status(206).header("Content-Type", "application/pdf").body(PDF),
            "only a part of the file",
        ),
        (file(PDF).header("Content-Range", "bytes 0-29/1000"), "only a part of the file"),
        (coded("gzip"), "compressed"),
        (coded("identity, BR"), "compressed"),
    ] {
        let server = Server::always(response.clone()).await;
        let error = call(&server).send().await.expect_err("another form");
        assert!(error.is_unreadable() && error.to_string().contains(why), "{response:?}: {error}");
        assert_eq!((error.raw_body(), server.requests().len()), (PDF, 1), "{response:?}");
    }
    for coding in ["identity", " Identity ", ""] {
        let server = Server::always(coded(coding)).await;
        let download = call(&server).send().await.expect("a file");
        assert_eq!(read(download).await.expect("all of it"), PDF, "{coding:?}");
    }
}

/// The time of an error in the middle of a file is that of the whole call.
#[tokio::test]
async fn a_file_that_stalls_tells_how_long_it_was_waited_for() {
    let server = Server::always(file(PDF).end(End::StallInBody(3))).await;
    let error = read(call(&server).send().await.expect("a head")).await.expect_err("a part");
    assert!(error.is_timeout() && error.elapsed() >= Duration::from_millis(300), "{error:?}");
    assert!(error.to_string().contains("the file did not arrive within"), "{error}");
}

/// A sink that takes some bytes and then fails.
struct Full(usize);

impl AsyncWrite for Full {
    fn poll_write(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let taken = bytes.len().min(self.0);
        self.0 -= taken;
        if taken == 0 {
            Poll::Ready(Err(io::ErrorKind::StorageFull.into()))
        } else {
            Poll::Ready(Ok(taken))
        }
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn a_full_disk_differs_from_a_broken_connection() {
    let server = Server::always(file(PDF)).await;
    let download = call(&server).send().await.expect("a file");
    let error = download.write_to(&mut Full(5)).await.expect_err("it is full");
    assert!(error.is_sink_error() && !error.is_interrupted(), "{error}");
    let source = std::error::Error::source(&error).expect("the cause");
    let source = source.downcast_ref::<io::Error>().expect("of the place");
    assert_eq!(source.kind(), io::ErrorKind::StorageFull);
}

/// A sink that buffers until it is flushed, where flushing can fail.
#[derive(Default)]
struct Buffered {
    taken: Vec<u8>,
    kept: Vec<u8>,
    is_broken: bool,
}

impl AsyncWrite for Buffered {
    fn poll_write(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.taken.extend_from_slice(bytes);
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.is_broken {
            return Poll::Ready(Err(io::ErrorKind::StorageFull.into()));
        }
        let taken = std::mem::take(&mut self.taken);
        self.kept.extend(taken);
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn a_file_is_written_when_the_place_has_all_of_it() {
    let server = Server::always(file(PDF)).await;
    let mut place = Buffered::default();
    let download = call(&server).send().await.expect("a file");
    assert_eq!(download.write_to(&mut place).await.expect("all of it"), PDF.len() as u64);
    assert_eq!(place.kept, PDF);

    let mut place = Buffered { is_broken: true, ..Buffered::default() };
    let download = call(&server).send().await.expect("a file");
    let error = download.write_to(&mut place).await.expect_err("nothing was kept");
    assert!(error.is_sink_error(), "{error}");
}
