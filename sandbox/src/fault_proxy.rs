//! The door of a sandbox: passes everything on to wiremock, and breaks what a rule wants broken.
//!
//! wiremock sends whole answers only. Each answer that is to be broken carries a header for the
//! gate, which leaves with the gate's own work.

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

/// The header by which an answer says how it is broken.
const HEADER: &str = "x-sandbox-gate";
const HEAD_END: &[u8] = b"\r\n\r\n";

/// How an answer is broken on its way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fault {
    /// The connection ends without a byte of the answer.
    Drop,
    /// The connection ends after so many bytes of the body.
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

/// An open port. Dropping it closes the port and its connections.
pub struct FaultProxy {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl FaultProxy {
    /// Opens a loopback port in front of `inside`; 0 stands for a free one.
    pub fn open(port: u16, inside: SocketAddr) -> io::Result<Self> {
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        // Of its own, so that it serves whatever runtime the test has, and after it ended.
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (stop, stopped) = oneshot::channel();
        let serve = move || {
            runtime.block_on(async {
                select(pin!(accept(listener, inside)), stopped).await;
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
        // Dropped senders stop it as well as a word would.
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

async fn accept(listener: std::net::TcpListener, inside: SocketAddr) {
    let Ok(listener) = TcpListener::from_std(listener) else { return };
    loop {
        match listener.accept().await {
            Ok((outer, _)) => drop(tokio::spawn(pass(outer, inside))),
            // One that was gone again, or too many open files: others may still come.
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    }
}

/// Ends with the answers: whoever only closed its own half still gets them.
async fn pass(outer: TcpStream, inside: SocketAddr) {
    let Ok(inner) = TcpStream::connect(inside).await else { return };
    let _ = (outer.set_nodelay(true), inner.set_nodelay(true));
    let (mut from_client, to_client) = outer.into_split();
    let (from_server, mut to_server) = inner.into_split();
    let requests = async {
        let _ = tokio::io::copy(&mut from_client, &mut to_server).await;
        let _ = to_server.shutdown().await;
        pending::<()>().await;
    };
    select(pin!(answers(from_server, to_client)), pin!(requests)).await;
}

async fn answers(mut from: OwnedReadHalf, mut to: OwnedWriteHalf) -> io::Result<()> {
    let mut read = Vec::new();
    loop {
        let Some(end) = head_end(&mut from, &mut read).await? else {
            // No answer of HTTP/1.1, or a broken one: none of the gate's business.
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

/// Reads until there is a whole head, and says where it ends.
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

/// What the gate has to know of an answer.
struct Head {
    /// Without the header for the gate.
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
