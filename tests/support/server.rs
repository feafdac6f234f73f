//! A server on a real socket: it keeps every request as it came, and answers what it was told.
//!
//! A mock that parses requests would show what it made of them. Here the bytes count.

use std::future::pending;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use super::answer::{Answer, status};

/// Nothing that a client could take for a documented answer.
const NO_ANSWER_LEFT: u16 = 599;

/// A request as it came over the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// Request line, headers and blank line, byte by byte.
    pub head: String,
    pub body: Vec<u8>,
}

impl Recorded {
    /// The request line without its line break.
    pub fn line(&self) -> &str {
        self.head.lines().next().expect("a head has a first line")
    }

    /// The second word of the request line: path and query, undecoded.
    pub fn target(&self) -> &str {
        self.line().split(' ').nth(1).expect("a request line has three words")
    }

    /// Names and values in the order and spelling they came in.
    pub fn headers(&self) -> Vec<(&str, &str)> {
        let lines = self.head.lines().skip(1).take_while(|line| !line.is_empty());
        lines.map(|line| line.split_once(": ").expect("a header has a colon")).collect()
    }

    /// All header names in lower case, sorted; a header that came twice is there twice.
    pub fn header_names(&self) -> Vec<String> {
        let mut names: Vec<_> =
            self.headers().iter().map(|(name, _)| name.to_ascii_lowercase()).collect();
        names.sort();
        names
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers().into_iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value)
    }

    /// The same request without one header line.
    pub fn without(&self, name: &str) -> Self {
        let is_other = |line: &&str| {
            line.split_once(':').is_none_or(|(key, _)| !key.eq_ignore_ascii_case(name))
        };
        let head = self.head.split_inclusive("\r\n").filter(is_other).collect();
        Self { head, body: self.body.clone() }
    }
}

/// The server; it listens until it is dropped.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    accepting: JoinHandle<()>,
}

struct Shared {
    answers: Vec<Answer>,
    repeat: bool,
    requests: Mutex<Vec<Recorded>>,
    connections: AtomicUsize,
}

impl Server {
    /// Gives the same answer to every request.
    pub async fn always(answer: Answer) -> Self {
        Self::start(vec![answer], true).await
    }

    /// Gives each answer once, and 599 to every request after them.
    pub async fn in_turn(answers: impl Into<Vec<Answer>>) -> Self {
        Self::start(answers.into(), false).await
    }

    async fn start(answers: Vec<Answer>, repeat: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has free ports");
        let address = listener.local_addr().expect("a bound socket has an address");
        let shared = Arc::new(Shared {
            answers,
            repeat,
            requests: Mutex::default(),
            connections: AtomicUsize::new(0),
        });
        let accepting = tokio::spawn(accept(listener, Arc::clone(&shared)));
        Self { address, shared, accepting }
    }

    /// `http://127.0.0.1:port`, without a slash at the end.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// `127.0.0.1:port`, as it stands in the header `host`.
    pub fn host(&self) -> String {
        self.address.to_string()
    }

    /// Every request so far.
    pub fn requests(&self) -> Vec<Recorded> {
        self.shared.requests.lock().expect("no test panics while it records").clone()
    }

    /// The one request there was.
    pub fn only_request(&self) -> Recorded {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1, "one request was expected: {requests:#?}");
        requests.remove(0)
    }

    /// How often a client connected, with or without a request.
    pub fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// An address where nobody listens: connections to it are refused.
pub async fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has free ports");
    format!("http://{}", listener.local_addr().expect("a bound socket has an address"))
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    while let Ok((stream, _)) = listener.accept().await {
        shared.connections.fetch_add(1, Ordering::SeqCst);
        tokio::spawn(serve(stream, Arc::clone(&shared)));
    }
}

async fn serve(mut stream: TcpStream, shared: Arc<Shared>) {
    let mut buffer = Vec::new();
    while let Some(request) = read(&mut stream, &mut buffer).await {
        let answer = shared.record(request);
        if stream.write_all(&answer.bytes()).await.is_err() {
            return;
        }
        if answer.stalls() {
            pending::<()>().await;
        }
        if !answer.keeps_connection() {
            let _ = stream.shutdown().await;
            return;
        }
    }
}

impl Shared {
    fn record(&self, request: Recorded) -> Answer {
        let mut requests = self.requests.lock().expect("no test panics while it records");
        let turn = if self.repeat { 0 } else { requests.len() };
        requests.push(request);
        self.answers.get(turn).cloned().unwrap_or_else(|| status(NO_ANSWER_LEFT))
    }
}

/// One request; `None` when the client is gone.
async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Recorded> {
    let end = loop {
        if let Some(at) = buffer.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            break at + 4;
        }
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8(buffer.drain(..end).collect()).expect("a head is text");
    let mut request = Recorded { head, body: Vec::new() };
    // The clients know their bodies beforehand; one that does not say its length is a defect.
    assert_eq!(request.header("transfer-encoding"), None, "{}", request.head);
    let length = request.header("content-length").map_or(0, |text| text.parse().expect("a number"));
    while buffer.len() < length {
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    }
    request.body = buffer.drain(..length).collect();
    Some(request)
}
