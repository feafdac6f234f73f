//! The HTTP client that is made when the caller brings none.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use reqwest::redirect::Policy;

use crate::base_url::BaseUrl;
use crate::error::Error;

/// A client for one base URL. It follows no redirect, so that no credential leaves its origin.
pub fn http_client(
    connect_timeout: Duration,
    base_url: &BaseUrl,
) -> Result<reqwest::Client, Error> {
    // A header line that is none is not worth the answer it came with.
    let mut builder = reqwest::Client::builder()
        .redirect(Policy::none())
        .connect_timeout(connect_timeout)
        // Another dependency of the program can switch these features of reqwest on.
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
        // Credentials may go to this machine unencrypted, so they must not go to a proxy instead.
        builder = builder.no_proxy();
        if let Some(name) = base_url.local_name() {
            // And a resolver must not lead them away either.
            let here = [IpAddr::from(Ipv4Addr::LOCALHOST), IpAddr::from(Ipv6Addr::LOCALHOST)];
            builder = builder.resolve_to_addrs(&name, &here.map(|ip| SocketAddr::new(ip, 0)));
        }
    }
    with_tls(builder, base_url.is_https())?
        .build()
        .map_err(|error| Error::configuration_with("the HTTP client cannot be set up", error))
}

/// Whether a client that the caller made may follow redirects.
///
/// Only its `Debug` says so. Should that change one day, every client may.
pub fn may_follow_redirects(http: &reqwest::Client) -> bool {
    !format!("{http:?}").contains("Policy(None)")
}

/// Whether `https` can be spoken.
pub const AVAILABLE: bool =
    cfg!(any(feature = "rustls", feature = "rustls-aws-lc-rs", feature = "native-tls"));

#[cfg(any(feature = "rustls", feature = "rustls-aws-lc-rs"))]
fn with_tls(builder: reqwest::ClientBuilder, https: bool) -> Result<reqwest::ClientBuilder, Error> {
    use rustls::crypto::CryptoProvider;
    use rustls::{ClientConfig, RootCertStore};
    use rustls_platform_verifier::BuilderVerifierExt;

    // The program's choice comes first; a library must not install one for the whole process.
    let provider = CryptoProvider::get_default().cloned().unwrap_or_else(default_provider);
    let unusable = |error: rustls::Error| Error::configuration_with("TLS cannot be set up", error);
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(unusable)?;
    // Reading the system's certificates takes a while, and is impossible in a small container; plain
    // http needs none.
    let config = if https {
        config.with_platform_verifier().map_err(unusable)?
    } else {
        config.with_root_certificates(RootCertStore::empty())
    };
    Ok(builder.tls_backend_preconfigured(config.with_no_client_auth()))
}

#[cfg(feature = "rustls-aws-lc-rs")]
fn default_provider() -> std::sync::Arc<rustls::crypto::CryptoProvider> {
    rustls::crypto::aws_lc_rs::default_provider().into()
}

#[cfg(all(feature = "rustls", not(feature = "rustls-aws-lc-rs")))]
fn default_provider() -> std::sync::Arc<rustls::crypto::CryptoProvider> {
    rustls::crypto::ring::default_provider().into()
}

#[cfg(not(any(feature = "rustls", feature = "rustls-aws-lc-rs")))]
fn with_tls(builder: reqwest::ClientBuilder, _: bool) -> Result<reqwest::ClientBuilder, Error> {
    Ok(builder)
}
