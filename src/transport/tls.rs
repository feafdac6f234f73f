//! The HTTP client that is made when the caller brings none.

use std::time::Duration;

use reqwest::redirect::Policy;

use crate::error::Error;

/// A client that follows no redirect, so that no credential leaves its origin.
///
/// What is meant for this machine goes past the system's proxy: it would carry credentials over
/// the network that were only let through because they stay here.
pub fn http_client(connect_timeout: Duration, loopback: bool) -> Result<reqwest::Client, Error> {
    let mut builder =
        reqwest::Client::builder().redirect(Policy::none()).connect_timeout(connect_timeout);
    if loopback {
        builder = builder.no_proxy();
    }
    with_tls(builder)?
        .build()
        .map_err(|error| Error::configuration_with("the HTTP client cannot be set up", error))
}

/// Whether `https` can be spoken.
pub const AVAILABLE: bool =
    cfg!(any(feature = "rustls", feature = "rustls-aws-lc-rs", feature = "native-tls"));

#[cfg(any(feature = "rustls", feature = "rustls-aws-lc-rs"))]
fn with_tls(builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, Error> {
    use rustls::crypto::CryptoProvider;
    use rustls_platform_verifier::BuilderVerifierExt;

    // The program's choice comes first; a library must not install one for the whole process.
    let provider = CryptoProvider::get_default().cloned().unwrap_or_else(default_provider);
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(BuilderVerifierExt::with_platform_verifier)
        .map_err(|error| Error::configuration_with("TLS cannot be set up", error))?
        .with_no_client_auth();
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

#[cfg(not(any(feature = "rustls", feature = "rustls-aws-lc-rs")))]
fn with_tls(builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, Error> {
    Ok(builder)
}
