//! Servers that cannot be reached: nothing was sent, so every call may be retried.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;
use tokio_rustls::rustls::{self, RootCertStore};
use user_provisioning::Error;

use crate::support::everything_shown;
use crate::support::harness::*;
use crate::support::predicates::kinds;
use crate::support::response::status;
use crate::support::server::{Server, nobody};
use crate::support::users::{courrier_user, myreports_user};

/// What is true if no connection was made.
fn check(name: &str, error: &Error, attempts: u32) {
    assert_eq!(kinds(error), ["is_connect"], "{name}: {error}");
    assert!(!error.may_have_been_sent() && !error.may_have_been_carried_out(), "{name}: {error}");
    assert!(!error.charge_may_have_been_made(), "{name}: {error}");
    assert!(error.status().is_none() && error.raw_body().is_empty(), "{name}: {error}");
    assert!(error.to_string().ends_with("nothing was sent"), "{name}: {error}");
    assert_eq!(error.attempts(), attempts, "{name}");
    let shown = everything_shown(error);
    assert!(SECRETS.iter().all(|secret| !shown.contains(secret)), "{name}: {shown}");
}

/// Reads, writes and consented writes alike.
async fn check_all(name: &str, harness: &Harness) {
    check_each(name, harness, 3).await;
}

async fn check_each(name: &str, harness: &Harness, attempts: u32) {
    check(name, &list(harness).await.expect_err(name), attempts);
    check(name, &create(harness).await.expect_err(name), attempts);
    check(name, &create_charged(harness).await.expect_err(name), attempts);
    let never = harness.retrying(user_provisioning::RetryPolicy::never());
    check(name, &create_platform_user(&never).await.expect_err(name), 1);
}

/// Promises 2 and 5.
#[tokio::test]
async fn nobody_listens() {
    check_all("refused", &Harness::at(nobody().await)).await;
}

/// Promises 2 and 5: a name that does not resolve. The HTTP client is the caller's, so that no proxy of the
/// machine responds instead.
#[tokio::test]
async fn a_host_without_an_address() {
    let origin = "https://nonexistent.invalid";
    let http = http(RootCertStore::empty())
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .expect("a usable HTTP client");
    let courrier = Harness::at(origin).courrier_builder().http_client(http.clone());
    let client = courrier.build().expect("a usable client");
    let error = client.create_user().body(courrier_user()).send().await.expect_err("no such host");
    check("a write", &error, 3);
    // The cause has the details.
    assert!(error.to_string().contains("nonexistent.invalid:443 has no address (DNS)"), "{error}");
    assert!(everything_shown(&error).to_lowercase().contains("dns"), "{error:?}");
    let myreports = Harness::at(origin).myreports_builder().http_client(http);
    let client = myreports.build().expect("a usable client");
    let call = client.create_customer_user().customer_tenant_id("t").body(myreports_user());
    check("a charge", &call.accept_charges().send().await.expect_err("no such host"), 3);
}

/// A server that speaks TLS with a certificate of its own making.
struct Encrypted {
    origin: String,
    certificate: rustls::pki_types::CertificateDer<'static>,
    /// How many requests it could read.
    requests: Arc<AtomicUsize>,
}

impl Encrypted {
    async fn start() -> Self {
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("made");
        let certificate = made.cert.der().clone();
        let key = PrivatePkcs8KeyDer::from(made.signing_key.serialize_der());
        let config = rustls::ServerConfig::builder_with_provider(Arc::new(
            rustls::crypto::ring::default_provider(),
        ))
        .with_safe_default_protocol_versions()
        .expect("ring speaks them")
        .with_no_client_auth()
        .with_single_cert(vec![certificate.clone()], key.into())
        .expect("a usable certificate");
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has free ports");
        let port = listener.local_addr().expect("a bound socket has an address").port();
        let requests = Arc::new(AtomicUsize::new(0));
        let read = Arc::clone(&requests);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let Ok(mut stream) = acceptor.accept(stream).await else { continue };
                if stream.read_u8().await.is_ok() {
                    read.fetch_add(1, Ordering::SeqCst);
                    let _ = stream.write_all(&status(403).bytes()).await;
                    let _ = stream.shutdown().await;
                }
            }
        });
        Self { origin: format!("https://localhost:{port}"), certificate, requests }
    }

    fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

/// Promise 4: no credential is sent to a server with an untrusted certificate.
#[tokio::test]
async fn an_untrusted_certificate() {
    let server = Encrypted::start().await;
    // A retry would get the same certificate.
    check_each("untrusted", &Harness::at(&server.origin), 1).await;
    let error = list(&Harness::at(&server.origin)).await.expect_err("untrusted");
    let host = server.origin.trim_start_matches("https://");
    let says = format!("{host} has a certificate that is not trusted");
    assert!(error.to_string().contains(&says) && !error.is_retryable(), "{error}");
    assert_eq!(server.requests(), 0);
    // A certificate for another host is not accepted either.
    let other = server.origin.replace("localhost", "127.0.0.1");
    let mut trusted = RootCertStore::empty();
    trusted.add(server.certificate.clone()).expect("a certificate");
    let http = http(trusted)
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .expect("a usable HTTP client");
    let courrier = |origin: &str| {
        let builder = Harness::at(origin).courrier_builder().http_client(http.clone());
        builder.build().expect("a usable client").list_users().send()
    };
    check("another host", &courrier(&other).await.expect_err("not its name"), 1);
    assert_eq!(server.requests(), 0);
    // The cause is the certificate.
    let error = courrier(&server.origin).await.expect_err("403");
    assert!(error.is_forbidden(), "{error:?}");
    assert_eq!(server.requests(), 1);
}

/// Promise 4: nothing is sent to a server that does not encrypt.
#[tokio::test]
async fn plain_http_to_an_https_server() {
    let server = Server::always(status(200)).await;
    let harness = Harness::at(server.origin().replace("http:", "https:"));
    check_all("plain", &harness).await;
    assert!(server.requests().is_empty());
}

/// Promise 4: an endless handshake counts as no connection.
#[tokio::test]
async fn a_handshake_that_stalls() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has free ports");
    let address = listener.local_addr().expect("a bound socket has an address");
    let builder = Harness::at(format!("https://{address}")).courrier_builder();
    let client = builder.connect_timeout(Duration::from_millis(50)).build().expect("usable");
    let error =
        client.create_user().body(courrier_user()).send().await.expect_err("nobody answers");
    check("stalled", &error, 3);
}

/// Promise 2: in the reverse case the request was sent, and the response is not HTTP.
#[tokio::test]
async fn https_to_a_plain_http_server() {
    let server = Encrypted::start().await;
    let harness = Harness::at(server.origin.replace("https:", "http:"));
    let error = create(&harness).await.expect_err("it speaks TLS");
    assert_eq!(kinds(&error), ["is_interrupted"], "{error:?}");
    assert!(error.may_have_been_carried_out());
    assert_eq!((error.attempts(), server.requests()), (1, 0));
}
