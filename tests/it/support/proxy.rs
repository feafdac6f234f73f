//! A proxy that breaks connections at a chosen point.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use super::server::{Recorded, read};

/// Where one exchange breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nowhere: the server gets the request, and the client the response.
    Nowhere,
    /// Before the server got it.
    BeforeServer,
    /// After the server carried it out: the client gets this many bytes of the response.
    AfterServer(usize),
}

type Fate = dyn Fn(&Recorded) -> Fault + Send + Sync;

/// The proxy; it runs until it is dropped.
pub struct Proxy {
    address: SocketAddr,
    longest: Arc<Mutex<usize>>,
    accepting: JoinHandle<()>,
}

impl Proxy {
    /// A proxy for `server`, such as `http://127.0.0.1:8080`, that asks where each exchange breaks.
    pub async fn to(
        server: &str,
        fate: impl Fn(&Recorded) -> Fault + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has free ports");
        let address = listener.local_addr().expect("a bound socket has an address");
        let server = server.trim_start_matches("http://").to_owned();
        let (fate, longest): (Arc<Fate>, _) = (Arc::new(fate), Arc::new(Mutex::new(0)));
        let measured = Arc::clone(&longest);
        let accepting = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let passing =
                    pass(stream, server.clone(), Arc::clone(&fate), Arc::clone(&measured));
                tokio::spawn(passing);
            }
        });
        Self { address, longest, accepting }
    }

    /// `http://127.0.0.1:port`, without a slash at the end.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The length of the longest response so far, with its head.
    pub fn longest_response(&self) -> usize {
        *self.longest.lock().expect("no test panics here")
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn pass(mut client: TcpStream, server: String, fate: Arc<Fate>, longest: Arc<Mutex<usize>>) {
    let mut buffer = Vec::new();
    while let Some(request) = read(&mut client, &mut buffer).await {
        let fate = fate(&request);
        if fate == Fault::BeforeServer {
            return;
        }
        let response = forward(&server, &request).await;
        {
            let mut longest = longest.lock().expect("no test panics here");
            *longest = response.len().max(*longest);
        }
        let taken = match fate {
            Fault::AfterServer(bytes) => bytes.min(response.len()),
            _ => response.len(),
        };
        if client.write_all(&response[..taken]).await.is_err() || taken < response.len() {
            return;
        }
    }
}

/// The whole response of the server, byte by byte.
async fn forward(server: &str, request: &Recorded) -> Vec<u8> {
    let mut stream = TcpStream::connect(server).await.expect("the server listens");
    let head = request.head.replacen("\r\n", "\r\nconnection: close\r\n", 1);
    stream.write_all(head.as_bytes()).await.expect("the server reads");
    stream.write_all(&request.body).await.expect("the server reads");
    let mut response = Vec::new();
    stream.read_to_end(&mut response).await.expect("the server answers");
    // The client's connection stays open although the server's was closed.
    let text = String::from_utf8_lossy(&response).into_owned();
    text.replacen("connection: close\r\n", "", 1).into_bytes()
}
