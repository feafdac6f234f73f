//! A TCP proxy in front of wiremock, which injects the connection faults of rules.
//!
//! wiremock only sends complete responses. A response with a fault carries a header for the proxy, which
//! removes it.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::pin::pin;
use std::thread::JoinHandle;
use std::time::Duration;

use futures_util::future::{pending, select};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

/// The header that tells the proxy which fault to inject.
const HEADER: &str = "x-sandbox-gate";
const HEAD_END: &[u8] = b"\r\n\r\n";

/// A connection fault of a response.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fault {
    /// The connection is closed before the first byte of the response.
    Drop,
    /// The connection is closed after this many bytes of the body.
    Cut(usize),
}

impl Fault {
    pub fn header(self) -> (&'static str, String) {
        let value = match self {
            Self::Drop => "drop".to_owned(),
            Self::Cut(bytes) => bytes.to_string(),
        };
        (HEADER, value)
    }
}

/// A listening proxy. Dropping it closes the port and its connections.
pub struct FaultProxy {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl FaultProxy {
    /// Listens on a loopback port in front of `upstream`; 0 stands for a free one.
    pub fn open(port: u16, upstream: SocketAddr) -> io::Result<Self> {
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        // Its own runtime, so that it serves tests on any runtime, even after theirs ended.
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (stop, stopped) = oneshot::channel();
        let serve = move || {
            runtime.block_on(async {
                select(pin!(accept(listener, upstream)), stopped).await;
            });
        };
        let thread = std::thread::Builder::new().name("sandbox gate".to_owned()).spawn(serve)?;
        Ok(Self { address, stop: Some(stop), thread: Some(thread) })
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for FaultProxy {
    fn drop(&mut self) {
        // Dropping the sender stops it.
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

async fn accept(listener: std::net::TcpListener, upstream: SocketAddr) {
    let Ok(listener) = TcpListener::from_std(listener) else { return };
    loop {
        match listener.accept().await {
            Ok((outer, _)) => drop(tokio::spawn(proxy(outer, upstream))),
            // A connection that was closed again, or too many open files: others may still succeed.
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    }
}

/// Ends with the responses: a client that closed only its own half still gets them.
async fn proxy(outer: TcpStream, upstream: SocketAddr) {
    let Ok(inner) = TcpStream::connect(upstream).await else { return };
    let _ = (outer.set_nodelay(true), inner.set_nodelay(true));
    let (mut from_client, to_client) = outer.into_split();
    let (from_server, mut to_server) = inner.into_split();
    let requests = async {
        let _ = tokio::io::copy(&mut from_client, &mut to_server).await;
        let _ = to_server.shutdown().await;
        pending::<()>().await;
    };
    select(pin!(responses(from_server, to_client)), pin!(requests)).await;
}

async fn responses(mut from: OwnedReadHalf, mut to: OwnedWriteHalf) -> io::Result<()> {
    let mut read = Vec::new();
    loop {
        let Some(end) = head_end(&mut from, &mut read).await? else {
            // Not a valid HTTP/1.1 response: passed through unchanged.
            to.write_all(&read).await?;
            tokio::io::copy(&mut from, &mut to).await?;
            return to.shutdown().await;
        };
        let body = read.split_off(end);
        let head = Head::read(&read);
        let wanted = match head.broken {
            Some(Fault::Drop) => return Ok(()),
            Some(Fault::Cut(bytes)) => bytes.min(head.length),
            None => head.length,
        };
        to.write_all(&head.bytes).await?;
        let here = wanted.min(body.len());
        to.write_all(body.get(..here).unwrap_or_default()).await?;
        let rest = u64::try_from(wanted - here).unwrap_or(u64::MAX);
        tokio::io::copy(&mut (&mut from).take(rest), &mut to).await?;
        if wanted < head.length {
            return to.shutdown().await;
        }
        read = body.get(here..).unwrap_or_default().to_vec();
    }
}

/// Reads until the head is complete, and returns where it ends.
async fn head_end(from: &mut OwnedReadHalf, read: &mut Vec<u8>) -> io::Result<Option<usize>> {
    loop {
        if let Some(end) = memchr::memmem::find(read, HEAD_END) {
            return Ok(Some(end + HEAD_END.len()));
        }
        let is_http = read.iter().zip(b"HTTP/1.").all(|(given, wanted)| given == wanted);
        if !is_http || from.read_buf(read).await? == 0 {
            return Ok(None);
        }
    }
}

/// The head of a response.
struct Head {
    /// Without the header for the proxy.
    bytes: Vec<u8>,
    length: usize,
    broken: Option<Fault>,
}

impl Head {
    fn read(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes);
        let value = |name: &str| {
            text.split("\r\n").find_map(|line| {
                let (key, value) = line.split_once(':')?;
                key.eq_ignore_ascii_case(name).then(|| value.trim())
            })
        };
        let length = value("content-length").and_then(|text| text.parse().ok()).unwrap_or(0);
        let Some(how) = value(HEADER) else {
            return Self { bytes: bytes.to_vec(), length, broken: None };
        };
        let broken = how.parse().map_or(Fault::Drop, Fault::Cut);
        let is_for_others = |line: &&str| {
            let name = line.split(':').next().unwrap_or_default();
            !name.eq_ignore_ascii_case(HEADER)
        };
        let lines: Vec<&str> = text.split("\r\n").filter(is_for_others).collect();
        Self { bytes: lines.join("\r\n").into_bytes(), length, broken: Some(broken) }
    }
}
