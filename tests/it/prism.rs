//! Guards that the clients and an independent reading of the document agree: Prism serves
//! `openapi.yaml`, accepts the request of every operation, and every response it has is read.
//!
//! It needs Prism, so it runs only when asked for, as `.ci/run` does:
//! `PRISM_URL=http://127.0.0.1:4010 cargo test --test it prism -- --ignored`.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use crate::support::document::{self, Documented};
use crate::support::operations::calls;
use crate::support::reading::check;
use crate::support::response::{CannedResponse, End, nothing};
use crate::support::server::{Recorded, Server};

/// Its query has a name with brackets, which Prism looks for in its encoded form, whatever is sent.
const BRACKETS: &str = "maarch_courrier.end_basket_redirection";

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Prism; .ci/run starts it and sets PRISM_URL"]
async fn prism_accepts_every_request_and_its_responses_are_read() {
    let url = std::env::var("PRISM_URL").expect("PRISM_URL says where Prism is");
    let prism = url.strip_prefix("http://").expect("an http URL").trim_end_matches('/').to_owned();
    refuses_what_is_wrong(&prism);
    let mut responses = 0;
    for call in calls().into_iter().filter(|call| call.info.id() != BRACKETS) {
        let operation = document::operation(call.info.id());
        for documented in &operation.responses {
            // Prism does not generate files; its failures show that the request for one is accepted.
            if call.is_file && documented.status == 200 {
                continue;
            }
            let (prism, wanted) = (prism.clone(), prefer(documented));
            let relay = Server::by(move |request| pass_on(&prism, request, &wanted)).await;
            let send = (call.connect)(format!("{}{}", relay.origin(), operation.base));
            check(&call, documented, send().await);
            responses += 1;
        }
    }
    println!("{} operations, {responses} responses", calls().len());
}

/// The response that Prism should send.
fn prefer(documented: &Documented) -> String {
    match documented.example.as_str() {
        "" => format!("code={}", documented.status),
        example => format!("code={}, example={example}", documented.status),
    }
}

/// The request byte by byte, with an additional header for the desired response.
fn pass_on(prism: &str, request: &Recorded, wanted: &str) -> CannedResponse {
    let response = ask(prism, request, wanted);
    assert!(
        !has_violations(&response),
        "{}: {}",
        request.line(),
        String::from_utf8_lossy(&response)
    );
    nothing(End::Bare).body(response)
}

fn ask(prism: &str, request: &Recorded, wanted: &str) -> Vec<u8> {
    let mut stream = TcpStream::connect(prism).expect("Prism listens");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout");
    let head = request.head.strip_suffix("\r\n").expect("a head ends with a blank line");
    let head = format!("{head}prefer: {wanted}\r\nconnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).expect("Prism reads");
    stream.write_all(&request.body).expect("Prism reads");
    let mut response = Vec::new();
    stream.read_to_end(&mut response).expect("Prism answers");
    response
}

/// Prism lists violations of a request or a response in a header.
fn has_violations(response: &[u8]) -> bool {
    String::from_utf8_lossy(response).to_ascii_lowercase().contains("sl-violations: ")
}

/// Without this, the absence of violations above would prove nothing.
fn refuses_what_is_wrong(prism: &str) {
    let (line, body) = ("POST /maarch-courrier/rest/users HTTP/1.1", r#"{"userId":"b wayne"}"#);
    let headers = "host: prism\r\nauthorization: Bearer t\r\ncontent-type: application/json";
    let head = format!("{line}\r\n{headers}\r\ncontent-length: {}\r\n\r\n", body.len());
    let wrong = Recorded { head, body: body.as_bytes().to_vec() };
    assert!(has_violations(&ask(prism, &wrong, "code=200")));
}
