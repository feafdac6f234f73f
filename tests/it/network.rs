//! Builder settings of connections and credentials: certificates, proxies, timeouts, a replaced password.
//! Checked on the wire, and by what `build()` rejects.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{self, RootCertStore};
use user_provisioning::maarch_courrier::{Client, ClientBuilder};
use user_provisioning::myreports::{self, Region};
use user_provisioning::{Error, RetryPolicy, reqwest};

use crate::support::response::{End, json};
use crate::support::server::Server;

const USERS: &str = r#"{"users":[]}"#;

fn pem(label: &str, der: &[u8]) -> String {
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", STANDARD.encode(der))
}

/// A certificate authority, and a certificate that it signed.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
    der: CertificateDer<'static>,
}

impl Authority {
    fn new() -> Self {
        let key = KeyPair::generate().expect("a key");
        let mut params = CertificateParams::new(Vec::new()).expect("no names");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let certificate = params.self_signed(&key).expect("a certificate");
        let der = certificate.der().clone();
        Self { issuer: Issuer::new(params, key), pem: pem("CERTIFICATE", &der), der }
    }

    fn vouch(&self, name: &str) -> (rcgen::Certificate, KeyPair) {
        let key = KeyPair::generate().expect("a key");
        let params = CertificateParams::new(vec![name.to_owned()]).expect("a name");
        (params.signed_by(&key, &self.issuer).expect("a certificate"), key)
    }

    fn roots(&self) -> Arc<RootCertStore> {
        let mut roots = RootCertStore::empty();
        roots.add(self.der.clone()).expect("a certificate");
        Arc::new(roots)
    }

    /// A server for `localhost`, which may ask for a certificate of the same authority.
    async fn serve(&self, asks: bool) -> String {
        let (certificate, key) = self.vouch("localhost");
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = rustls::ServerConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()
            .expect("ring speaks them");
        let config = if asks {
            let verifier = WebPkiClientVerifier::builder_with_provider(self.roots(), provider);
            config.with_client_cert_verifier(verifier.build().expect("a verifier"))
        } else {
            config.with_no_client_auth()
        };
        let key = PrivatePkcs8KeyDer::from(key.serialize_der());
        let config = config.with_single_cert(vec![certificate.der().clone()], key.into());
        let acceptor = TlsAcceptor::from(Arc::new(config.expect("a usable certificate")));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has free ports");
        let port = listener.local_addr().expect("an address").port();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let Ok(mut stream) = acceptor.accept(stream).await else { continue };
                let mut head = [0; 4096];
                if stream.read(&mut head).await.is_ok_and(|read| read > 0) {
                    let _ = stream.write_all(&json(200, USERS).bytes()).await;
                    let _ = stream.shutdown().await;
                }
            }
        });
        format!("https://localhost:{port}")
    }
}

fn at(origin: &str) -> ClientBuilder {
    Client::builder().base_url(origin).basic("clerk", "password").retry(RetryPolicy::never())
}

async fn listed(builder: ClientBuilder) -> Result<usize, Error> {
    Ok(builder.build()?.list_users().send().await?.users.len())
}

#[track_caller]
fn refused<T: std::fmt::Debug>(built: Result<T, Error>, names: &[&str]) {
    let error = built.expect_err("it must be refused");
    assert!(error.is_configuration(), "{error:?}");
    let text = error.to_string();
    assert!(names.iter().all(|name| text.contains(name)), "{text}");
}

#[tokio::test]
async fn a_private_authority_is_trusted_when_it_was_named() {
    let authority = Authority::new();
    let origin = authority.serve(false).await;
    assert!(listed(at(&origin)).await.is_err_and(|error| error.is_connect()), "it is unknown");
    let other = Authority::new();
    let wrong = at(&origin).add_root_certificate(other.pem.clone());
    assert!(listed(wrong).await.is_err_and(|error| error.is_connect()), "another vouched");
    let der = authority.der.to_vec();
    let bundle = format!("a note\n{}\n{}", other.pem, authority.pem);
    for root in [der, authority.pem.clone().into_bytes(), bundle.into_bytes()] {
        assert_eq!(listed(at(&origin).add_root_certificate(root)).await.expect("trusted"), 0);
    }
}

#[tokio::test]
async fn a_client_shows_its_own_certificate() {
    let authority = Authority::new();
    let origin = authority.serve(true).await;
    let trusting = || at(&origin).add_root_certificate(authority.pem.clone());
    assert!(listed(trusting()).await.is_err(), "the server asks for one");
    let (certificate, key) = authority.vouch("clerk");
    let shown = pem("CERTIFICATE", certificate.der());
    let both = format!("{shown}{}", pem("PRIVATE KEY", &key.serialize_der()));
    let der = trusting().identity(certificate.der().to_vec(), key.serialize_der());
    let text = trusting().identity(both.clone(), both);
    for builder in [der, text] {
        assert_eq!(listed(builder).await.expect("it is known"), 0);
    }
    let (_, stranger) = authority.vouch("clerk");
    refused(trusting().identity(shown, stranger.serialize_der()).build(), &["identity"]);
}

fn pem_of_key() -> String {
    let (_, key) = Authority::new().vouch("clerk");
    pem("PRIVATE KEY", &key.serialize_der())
}

#[test]
fn an_invalid_certificate_is_refused_and_not_quoted() {
    let pem = Authority::new().pem;
    let cut = &pem[..pem.len() / 2];
    for bad in ["", "swordfish", "0swordfish", "-----BEGIN CERTIFICATE-----", cut] {
        let error = at("https://localhost").add_root_certificate(bad).build().expect_err(bad);
        assert!(error.is_configuration(), "{error:?}");
        assert!(!format!("{error} {error:?}").contains("swordfish"), "{error:?}");
        refused(at("https://localhost").identity(bad, bad).build(), &["identity"]);
        // Nor if the base URL alone would need none.
        refused(at("http://localhost").add_root_certificate(bad).build(), &["root certificate"]);
    }
    let key = pem_of_key();
    let two = format!("{key}{key}");
    for (root, why) in
        [(key.as_str(), "without a certificate"), ("swordfish", "neither PEM nor DER")]
    {
        refused(at("https://localhost").add_root_certificate(root).build(), &[why]);
    }
    for (given, why) in [(pem.as_str(), "without a private key"), (&two, "several private keys")] {
        refused(at("https://localhost").identity(pem.clone(), given).build(), &[why]);
    }
    let locked = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMAA=\n-----END ENCRYPTED PRIVATE KEY-----";
    refused(at("https://localhost").identity(pem, locked).build(), &["encrypted"]);
}

#[tokio::test]
async fn requests_go_by_the_proxy_that_was_named() {
    let proxy = Server::always(json(200, USERS)).await;
    let url = proxy.origin().replace("http://", "http://gate:swordfish@");
    // Over plain http the proxy reads everything, so it has to be allowed, for this machine too.
    for (origin, why) in [
        ("http://courrier.test", "unencrypted; use https"),
        ("http://localhost:1", "unencrypted to the proxy; leave the proxy out"),
    ] {
        refused(at(origin).proxy(&url).build(), &["allow_insecure_http", why]);
        let builder = at(origin).allow_insecure_http(true).proxy(&url);
        assert!(!format!("{builder:?}").contains("swordfish"));
        assert_eq!(listed(builder).await.expect("the proxy answers"), 0);
    }
    let seen = proxy.requests();
    assert!(seen.iter().all(|request| request.header("proxy-authorization").is_some()));
    assert!(seen.iter().all(|request| request.target().starts_with("http://")), "{seen:?}");
    for bad in ["", "swordfish", "ftp://swordfish", "http://", "socks5://swordfish"] {
        let error = at("https://courrier.test").proxy(bad).build().expect_err(bad);
        assert!(
            error.is_configuration() && !format!("{error:?}").contains("swordfish"),
            "{error:?}"
        );
    }
    refused(at("https://courrier.test").proxy(url).no_proxy().build(), &["proxy", "no_proxy"]);
}

#[tokio::test]
async fn a_silence_in_a_response_has_its_own_limit() {
    let server = Server::always(json(200, USERS).end(End::StallInBody(5))).await;
    let limit = Duration::from_millis(200);
    let error =
        listed(at(&server.origin()).read_timeout(limit)).await.expect_err("it falls silent");
    assert!(error.is_timeout() || error.is_interrupted(), "{error:?}");
}

#[tokio::test]
async fn idle_connections_are_kept_for_the_configured_time() {
    let server = Server::always(json(200, USERS)).await;
    for (most, connections) in [(1, 1), (0, 3)] {
        let client = at(&server.origin()).pool_max_idle_per_host(most).build().expect("a client");
        let before = server.connections();
        for _ in 0..3 {
            client.list_users().send().await.expect("a list");
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
        assert_eq!(server.connections() - before, connections, "{most} idle");
    }
}

#[test]
fn connection_settings_conflict_with_the_callers_own_client() {
    let provider = rustls::crypto::ring::default_provider();
    let tls = rustls::ClientConfig::builder_with_provider(Arc::new(provider))
        .with_safe_default_protocol_versions()
        .expect("ring speaks them")
        .with_root_certificates(RootCertStore::empty())
        .with_no_client_auth();
    let own = reqwest::Client::builder().tls_backend_preconfigured(tls).build().expect("a client");
    let second = Duration::from_secs(1);
    let builder = || at("https://courrier.test").http_client(own.clone());
    refused(builder().add_root_certificate("x").build(), &["add_root_certificate"]);
    refused(builder().identity("x", "x").build(), &["identity"]);
    refused(builder().proxy("http://p").build(), &["proxy"]);
    refused(builder().no_proxy().build(), &["no_proxy"]);
    refused(builder().read_timeout(second).build(), &["read_timeout"]);
    refused(builder().pool_idle_timeout(second).build(), &["pool_idle_timeout"]);
    refused(builder().pool_max_idle_per_host(1).build(), &["pool_max_idle_per_host"]);
    builder().build().expect("nothing beside it");
}

#[test]
fn two_settings_that_say_the_same_differently_are_refused() {
    let place = "https://api.eu.myreports.cloud/api";
    let builder = myreports::Client::builder;
    refused(builder().region(Region::Europe).base_url(place).build(), &["region", "base_url"]);
    refused(builder().base_url(place).region(Region::Europe).build(), &["region", "base_url"]);
    builder().base_url("https://other.test/api").base_url(place).build().expect("the last one");
    let twice = at("https://courrier.test").bearer_token("token");
    refused(twice.build(), &["basic", "bearer_token"]);
    let twice = Client::builder().base_url("https://courrier.test").bearer_token("token");
    refused(twice.log_in("clerk", "password").build(), &["log_in", "bearer_token"]);
    at("https://courrier.test").basic("clerk", "another").build().expect("the last one");
    #[cfg(feature = "evolution_platform")]
    {
        use user_provisioning::evolution_platform;
        let builder = evolution_platform::Client::builder;
        let twice = builder().production().base_url("https://other.test");
        refused(twice.build(), &["production", "base_url"]);
        let alone = builder().production().bearer_token("t").token_url("https://other.test");
        refused(alone.build(), &["token_url", "client_credentials"]);
    }
}

#[tokio::test]
async fn a_time_of_zero_is_refused() {
    let zero = Duration::ZERO;
    let builder = || at("https://courrier.test");
    refused(builder().timeout(zero).build(), &["`timeout`"]);
    refused(builder().deadline(zero).build(), &["`deadline`"]);
    refused(builder().connect_timeout(zero).build(), &["`connect_timeout`"]);
    refused(builder().read_timeout(zero).build(), &["`read_timeout`"]);
    let client = builder().build().expect("a client");
    for call in [client.list_users().timeout(zero), client.list_users().deadline(zero)] {
        let error = call.send().await.expect_err("nothing can be done in no time");
        assert!(error.is_invalid_request(), "{error:?}");
    }
}

#[tokio::test]
async fn a_password_is_replaced_while_clones_live() {
    let server = Server::always(json(200, USERS)).await;
    let client = at(&server.origin()).build().expect("a client");
    let clone = client.clone();
    client.replace_basic("clerk", "rotated").expect("usable");
    clone.list_users().send().await.expect("a list");
    // base64 of `clerk:rotated`
    assert_eq!(server.only_request().header("authorization"), Some("Basic Y2xlcms6cm90YXRlZA=="));
    refused(client.replace_basic("cl:erk", "x"), &["login"]);
    refused(client.replace_bearer_token("a\nb"), &["token"]);
    clone.list_users().send().await.expect("a list");
    let last = server.requests().pop().expect("a request");
    assert_eq!(
        last.header("authorization"),
        Some("Basic Y2xlcms6cm90YXRlZA=="),
        "the old one stays"
    );
    client.replace_bearer_token("token").expect("usable");
    clone.list_users().send().await.expect("a list");
    let last = server.requests().pop().expect("a request");
    assert_eq!(last.header("authorization"), Some("Bearer token"));
    // Credentials of one kind replace those of another, as often as they are rotated.
    client.replace_basic("clerk", "rotated").expect("usable");
    client.replace_bearer_token("second").expect("usable");
    clone.list_users().send().await.expect("a list");
    let last = server.requests().pop().expect("a request");
    assert_eq!(last.header("authorization"), Some("Bearer second"));
    // A client without credentials does not get some for an unencrypted server.
    let open = Client::builder().base_url("http://courrier.test").build().expect("no credentials");
    refused(open.replace_basic("clerk", "password"), &["unencrypted"]);
}

#[tokio::test]
async fn a_token_provider_is_replaced_while_clones_live() {
    let server = Server::always(json(200, USERS)).await;
    let provide = |token: &'static str| {
        move || async move { Ok::<_, std::io::Error>(user_provisioning::AccessToken::new(token)) }
    };
    let builder = Client::builder().base_url(server.origin()).token_provider(provide("old"));
    let client = builder.build().expect("a client");
    let clone = client.clone();
    clone.list_users().send().await.expect("a list");
    client.replace_token_provider(provide("new")).expect("usable");
    clone.list_users().send().await.expect("a list");
    let sent: Vec<_> = server
        .requests()
        .iter()
        .map(|request| request.header("authorization").unwrap_or_default().to_owned())
        .collect();
    assert_eq!(sent, ["Bearer old", "Bearer new"]);
    let open = Client::builder().base_url("http://courrier.test").build().expect("no credentials");
    refused(open.replace_token_provider(provide("new")), &["unencrypted"]);
}

/// What was replaced before stays replaced.
#[cfg(feature = "evolution_platform")]
#[tokio::test]
async fn a_key_and_a_token_are_replaced_one_after_the_other() {
    let server = Server::always(json(200, "[]")).await;
    let builder = user_provisioning::evolution_platform::Client::builder();
    let builder = builder.base_url(server.origin()).bearer_token("first").api_key("key");
    let client = builder.build().expect("a client");
    client.replace_api_key("rotated").expect("usable");
    client.replace_bearer_token("second").expect("usable");
    refused(client.replace_api_key("a\nb"), &["API key"]);
    client.replace_bearer_token("third").expect("usable");
    client.list_users().send().await.expect("a list");
    let request = server.only_request();
    assert_eq!(request.header("x-api-key"), Some("rotated"));
    assert_eq!(request.header("authorization"), Some("Bearer third"));
}

/// A token endpoint that no credentials use is refused later, too.
#[cfg(feature = "evolution_platform")]
#[tokio::test]
async fn a_replacement_that_contradicts_the_settings_is_refused() {
    let token = r#"{"token_type":"Bearer","access_token":"fetched","expires_in":3600}"#;
    let server = Server::by(move |request| match request.line().starts_with("POST ") {
        true => json(200, token),
        false => json(200, "[]"),
    })
    .await;
    let builder = user_provisioning::evolution_platform::Client::builder();
    let builder = builder.base_url(server.origin()).client_credentials("id", "secret");
    let client = builder.token_url(server.origin()).build().expect("a client");
    refused(client.replace_bearer_token("t"), &["token_url", "client_credentials"]);
    client.list_users().send().await.expect("a list");
    let last = server.requests().pop().expect("a request");
    assert_eq!(last.header("authorization"), Some("Bearer fetched"), "the old ones stay");
}

#[test]
fn a_region_is_read_from_a_text() {
    for (text, region) in [
        ("eu", Region::Europe),
        ("AU", Region::Australia),
        ("North America", Region::NorthAmerica),
        ("united-kingdom", Region::UnitedKingdom),
    ] {
        assert_eq!(text.parse(), Ok(region));
        assert_eq!(region.to_string().parse(), Ok(region));
    }
    for text in ["", "e", "europe2mars", "us"] {
        assert!(text.parse::<Region>().is_err(), "{text}");
    }
}
