//! The HTTP client that is built when the caller brings none.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use reqwest::redirect::Policy;

use super::network::{Certificates, Network};
use crate::base_url::BaseUrl;
use crate::error::Error;

/// Builds a client for one base URL. It follows no redirect, so that no credential leaves its origin.
pub fn http_client(
    connect_timeout: Duration,
    network: &Network,
    base_url: &BaseUrl,
) -> Result<reqwest::Client, Error> {
    // One malformed header line must not cost the whole response.
    let mut builder = reqwest::Client::builder()
        .redirect(Policy::none())
        .connect_timeout(connect_timeout)
        // Another dependency of the program can enable these features of reqwest.
        .no_gzip()
        .no_brotli()
        .no_zstd()
        .no_deflate()
        .http1_only()
        .referer(false)
        .retry(reqwest::retry::never())
        .http1_allow_obsolete_multiline_headers_in_responses(true)
        .http1_allow_spaces_after_header_name_in_responses(true)
        .http1_ignore_invalid_headers_in_responses(true);
    if base_url.is_loopback() {
        // Unencrypted credentials are allowed on the loopback only, so the environment's proxy must not get
        // them. A proxy that the caller names is checked when the client is built.
        builder = builder.no_proxy();
        if let Some(name) = base_url.local_name() {
            // Nor may a resolver map `localhost` to another machine.
            let here = [IpAddr::from(Ipv4Addr::LOCALHOST), IpAddr::from(Ipv6Addr::LOCALHOST)];
            builder = builder.resolve_to_addrs(&name, &here.map(|ip| SocketAddr::new(ip, 0)));
        }
    }
    let builder = network.apply(builder)?;
    with_tls(builder, network.certificates()?, base_url.is_https())?
        .build()
        .map_err(|error| Error::configuration_with("the HTTP client cannot be set up", error))
}

/// A client that the caller built.
#[derive(Clone)]
pub struct GivenClient {
    pub client: reqwest::Client,
    pub may_follow_redirects: bool,
}

impl GivenClient {
    pub fn new(client: reqwest::Client) -> Self {
        // Only its `Debug` output says so. Should that output change, every client counts as one that may.
        let may_follow_redirects = !format!("{client:?}").contains("Policy(None)");
        Self { client, may_follow_redirects }
    }
}

/// Whether a TLS backend is compiled in.
pub const AVAILABLE: bool =
    cfg!(any(feature = "rustls", feature = "rustls-aws-lc-rs", feature = "native-tls"));

#[cfg(any(feature = "rustls", feature = "rustls-aws-lc-rs"))]
fn with_tls(
    builder: reqwest::ClientBuilder,
    certificates: Certificates,
    https: bool,
) -> Result<reqwest::ClientBuilder, Error> {
    use std::sync::Arc;

    use rustls::crypto::CryptoProvider;
    use rustls::pki_types::{CertificateDer, PrivateKeyDer};
    use rustls::{ClientConfig, RootCertStore};
    use rustls_platform_verifier::Verifier;
    use secrecy::ExposeSecret;

    // The program's provider comes first; a library must not install one for the whole process.
    let provider = CryptoProvider::get_default().cloned().unwrap_or_else(default_provider);
    let unusable =
        |what: &'static str| move |error: rustls::Error| Error::configuration_with(what, error);
    let config = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(unusable("TLS cannot be set up"))?;
    let mut given = RootCertStore::empty();
    let roots: Vec<_> = certificates.roots.into_iter().map(CertificateDer::from).collect();
    for root in &roots {
        given.add(root.clone()).map_err(unusable("the root certificate is unusable"))?;
    }
    // Reading the system's certificates is slow, and fails in a minimal container; plain http needs none.
    let config = if https {
        let verifier = Verifier::new_with_extra_roots(roots, provider)
            .map_err(unusable("TLS cannot be set up"))?;
        config.dangerous().with_custom_certificate_verifier(Arc::new(verifier))
    } else {
        config.with_root_certificates(given)
    };
    let Some((chain, key)) = certificates.identity else {
        return Ok(builder.tls_backend_preconfigured(config.with_no_client_auth()));
    };
    let chain = chain.into_iter().map(CertificateDer::from).collect();
    let key = PrivateKeyDer::try_from(key.der.expose_secret().to_vec()).map_err(|_| {
        Error::configuration("the identity's key has a format that TLS does not support")
    })?;
    let config =
        config.with_client_auth_cert(chain, key).map_err(unusable("the identity is unusable"))?;
    Ok(builder.tls_backend_preconfigured(config))
}

#[cfg(feature = "rustls-aws-lc-rs")]
fn default_provider() -> std::sync::Arc<rustls::crypto::CryptoProvider> {
    rustls::crypto::aws_lc_rs::default_provider().into()
}

#[cfg(all(feature = "rustls", not(feature = "rustls-aws-lc-rs")))]
fn default_provider() -> std::sync::Arc<rustls::crypto::CryptoProvider> {
    rustls::crypto::ring::default_provider().into()
}

#[cfg(all(feature = "native-tls", not(any(feature = "rustls", feature = "rustls-aws-lc-rs"))))]
fn with_tls(
    mut builder: reqwest::ClientBuilder,
    certificates: Certificates,
    _: bool,
) -> Result<reqwest::ClientBuilder, Error> {
    use secrecy::ExposeSecret;

    for root in &certificates.roots {
        let root = reqwest::Certificate::from_der(root).map_err(|error| {
            Error::configuration_with("the root certificate is unusable", error)
        })?;
        builder = builder.add_root_certificate(root);
    }
    let Some((chain, key)) = certificates.identity else { return Ok(builder) };
    if !key.is_pkcs8 {
        return Err(Error::configuration(
            "the identity's key is not PKCS #8, which `native-tls` needs; convert it with `openssl pkcs8 -topk8 -nocrypt`",
        ));
    }
    let chain: String = chain.iter().map(|der| super::pem::encode("CERTIFICATE", der)).collect();
    let key = super::pem::encode("PRIVATE KEY", key.der.expose_secret());
    let identity = reqwest::Identity::from_pkcs8_pem(chain.as_bytes(), key.as_bytes())
        .map_err(|error| Error::configuration_with("the identity is unusable", error))?;
    Ok(builder.identity(identity))
}

#[cfg(not(any(feature = "rustls", feature = "rustls-aws-lc-rs", feature = "native-tls")))]
fn with_tls(
    builder: reqwest::ClientBuilder,
    certificates: Certificates,
    _: bool,
) -> Result<reqwest::ClientBuilder, Error> {
    if certificates.roots.is_empty() && certificates.identity.is_none() {
        return Ok(builder);
    }
    Err(Error::configuration(
        "certificates need one of the cargo features `rustls`, `rustls-aws-lc-rs` or `native-tls`",
    ))
}
