//! A minimal server, so that the benchmark measures the client.

use std::io;
use std::thread;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Answers every GET with one body and every POST with another, over connections that stay open.
pub struct Server {
    url: String,
}

impl Server {
    pub fn start(get: Vec<u8>, post: Vec<u8>) -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = listener.local_addr().expect("the listener has an address");
        listener.set_nonblocking(true).expect("the listener does not block");
        let responses: &'static [Vec<u8>; 2] = Box::leak(Box::new([response(get), response(post)]));
        thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("the runtime starts");
            runtime.block_on(async {
                let listener = TcpListener::from_std(listener).expect("the listener is usable");
                while let Ok((stream, _)) = listener.accept().await {
                    // A connection closed by the client ends with an error, which is expected.
                    tokio::spawn(async move { serve(stream, responses).await.ok() });
                }
            });
        });
        Self { url: format!("http://{address}") }
    }

    pub fn url(&self) -> &str {
        &self.url
    }
}

fn response(body: Vec<u8>) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    [head.into_bytes(), body].concat()
}

async fn serve(mut stream: TcpStream, [get, post]: &[Vec<u8>; 2]) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut received = Vec::new();
    loop {
        let request = loop {
            if let Some(request) = complete(&received) {
                break request;
            }
            if stream.read_buf(&mut received).await? == 0 {
                return Ok(());
            }
        };
        let body = if received.starts_with(b"GET ") { get } else { post };
        stream.write_all(body).await?;
        received.drain(..request);
    }
}

/// Returns the length of the first request, once it is complete.
fn complete(received: &[u8]) -> Option<usize> {
    let text = std::str::from_utf8(received).expect("the requests here are text");
    let (head, body) = text.split_once("\r\n\r\n")?;
    let length = head
        .lines()
        .filter_map(|line| line.split_once(": "))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .map_or(0, |(_, length)| length.parse().expect("a length is a number"));
    (body.len() >= length).then_some(head.len() + 4 + length)
}
