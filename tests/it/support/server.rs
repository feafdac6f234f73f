//! A server on a real socket: it records raw requests, and sends scripted responses.
//!
//! A mock that parses requests would hide the bytes, which matter here.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use socket2::SockRef;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinHandle;

use super::response::{CannedResponse, End, status};

/// Not a documented response.
const NO_RESPONSE_LEFT: u16 = 599;

/// The first byte of TLS, which HTTP never starts with.
const TLS_HANDSHAKE: u8 = 0x16;

/// A request as received.
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

    /// Names and values in their original order and spelling.
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
    script: Script,
    requests: Mutex<Vec<Recorded>>,
    connections: AtomicUsize,
    open: AtomicUsize,
    written: AtomicUsize,
}

enum Script {
    Always(CannedResponse),
    InTurn(Mutex<VecDeque<CannedResponse>>),
    By(Box<dyn Fn(&Recorded) -> CannedResponse + Send + Sync>),
}

impl Server {
    /// Sends the same response to every request.
    pub async fn always(response: CannedResponse) -> Self {
        Self::start(Script::Always(response)).await
    }

    /// Sends each response once, and 599 to every later request.
    pub async fn in_turn(responses: impl Into<Vec<CannedResponse>>) -> Self {
        Self::start(Script::InTurn(Mutex::new(responses.into().into()))).await
    }

    /// Asks for the response to each request.
    pub async fn by(
        response: impl Fn(&Recorded) -> CannedResponse + Send + Sync + 'static,
    ) -> Self {
        Self::start(Script::By(Box::new(response))).await
    }

    /// Sends the same response to every request, at an address from [`nobody`].
    pub async fn at(address: &str, response: CannedResponse) -> Self {
        Self::listen(address, Script::Always(response)).await
    }

    async fn start(script: Script) -> Self {
        Self::listen("127.0.0.1:0", script).await
    }

    async fn listen(address: &str, script: Script) -> Self {
        let listener = TcpListener::bind(address).await.expect("loopback has free ports");
        let address = listener.local_addr().expect("a bound socket has an address");
        let shared = Arc::new(Shared {
            script,
            requests: Mutex::default(),
            connections: AtomicUsize::new(0),
            open: AtomicUsize::new(0),
            written: AtomicUsize::new(0),
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

    /// How many connections neither side has closed.
    pub fn open_connections(&self) -> usize {
        self.shared.open.load(Ordering::SeqCst)
    }

    /// How many bytes clients took.
    pub fn written(&self) -> usize {
        self.shared.written.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// An address where nothing listens yet, for a server that starts later.
pub async fn free_address() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has free ports");
    format!("http://{}", listener.local_addr().expect("a bound socket has an address"))
}

/// An address where nothing listens: connections to it are refused.
pub async fn nobody() -> String {
    let socket = TcpSocket::new_v4().expect("loopback has sockets");
    socket.bind(([127, 0, 0, 1], 0).into()).expect("loopback has free ports");
    let address = socket.local_addr().expect("a bound socket has an address");
    // Bound but not listening, so that the port is not assigned to another process.
    std::mem::forget(socket);
    format!("http://{address}")
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    while let Ok((stream, _)) = listener.accept().await {
        shared.connections.fetch_add(1, Ordering::SeqCst);
        shared.open.fetch_add(1, Ordering::SeqCst);
        let shared = Arc::clone(&shared);
        tokio::spawn(async move {
            serve(stream, &shared).await;
            shared.open.fetch_sub(1, Ordering::SeqCst);
        });
    }
}

async fn serve(mut stream: TcpStream, shared: &Shared) {
    if shared.refuses_to_read() {
        // The client must have come so far as to send, or it would be a connection that failed.
        let _ = stream.readable().await;
        reset_on_close(&stream);
        return;
    }
    let mut buffer = Vec::new();
    while let Some(request) = read(&mut stream, &mut buffer).await {
        let response = shared.record(request);
        tokio::time::sleep(response.after).await;
        if response.resets() {
            // A reset discards what the client has not taken from this side yet: let it be little.
            let _ = SockRef::from(&stream).set_send_buffer_size(4 << 10);
        }
        if !shared.write(&mut stream, &response.bytes()).await {
            return;
        }
        while response.end == End::Endless && shared.write(&mut stream, &response.chunks()).await {}
        if response.resets() {
            // Written bytes should arrive before the reset, and a long body is read for a while.
            let grace = 20 + response.body.len() as u64 / 4096;
            tokio::time::sleep(Duration::from_millis(grace)).await;
            reset_on_close(&stream);
            return;
        }
        if response.stalls() {
            while stream.read_buf(&mut buffer).await.is_ok_and(|read| read > 0) {}
            return;
        }
        if !response.keeps_connection() {
            let _ = stream.shutdown().await;
            return;
        }
    }
    // The client has closed. A reset frees its port at once; with thousands of cases they run out otherwise.
    reset_on_close(&stream);
}

/// Closing the connection then sends a reset instead of the ordinary end.
fn reset_on_close(stream: &TcpStream) {
    let _ = SockRef::from(stream).set_linger(Some(Duration::ZERO));
}

impl Shared {
    fn record(&self, request: Recorded) -> CannedResponse {
        let mut requests = self.requests.lock().expect("no test panics while it records");
        let response = match &self.script {
            Script::Always(response) => response.clone(),
            Script::InTurn(responses) => {
                let next = responses.lock().expect("no test panics here").pop_front();
                next.unwrap_or_else(|| status(NO_RESPONSE_LEFT))
            }
            Script::By(response) => response(&request),
        };
        requests.push(request);
        response
    }

    /// Whether the next connection is reset at once.
    fn refuses_to_read(&self) -> bool {
        match &self.script {
            Script::Always(response) => response.end == End::ResetUnread,
            Script::InTurn(responses) => {
                let mut responses = responses.lock().expect("no test panics here");
                let next =
                    responses.front().is_some_and(|response| response.end == End::ResetUnread);
                next && responses.pop_front().is_some()
            }
            Script::By(_) => false,
        }
    }

    /// Whether the client takes these bytes.
    async fn write(&self, stream: &mut TcpStream, bytes: &[u8]) -> bool {
        let taken = stream.write_all(bytes).await.is_ok();
        if taken {
            self.written.fetch_add(bytes.len(), Ordering::SeqCst);
        }
        taken
    }
}

/// One request; `None` when the client is gone.
pub(super) async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Recorded> {
    let end = loop {
        if let Some(at) = buffer.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            break at + 4;
        }
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
        if buffer.first() == Some(&TLS_HANDSHAKE) {
            let _ = stream.write_all(b"HTTP/1.1 400 \r\nContent-Length: 0\r\n\r\n").await;
            return None;
        }
    };
    let head = String::from_utf8(buffer.drain(..end).collect()).expect("a head is text");
    let mut request = Recorded { head, body: Vec::new() };
    // The clients know the length of their bodies; a body without a length is a defect.
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
