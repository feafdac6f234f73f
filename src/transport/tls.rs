//! TLS by the backend that is compiled in.

#[cfg(any(feature = "rustls", feature = "rustls-aws-lc-rs"))]
use std::sync::Arc;

use reqwest::ClientBuilder;
#[cfg(any(feature = "rustls", feature = "rustls-aws-lc-rs"))]
use rustls::{
    ClientConfig, ConfigBuilder, RootCertStore,
    client::WantsClientCert,
    crypto::CryptoProvider,
    pki_types::{CertificateDer, PrivateKeyDer},
};
#[cfg(any(feature = "rustls", feature = "rustls-aws-lc-rs"))]
use rustls_platform_verifier::Verifier;
#[cfg(any(feature = "rustls", feature = "rustls-aws-lc-rs", feature = "native-tls"))]
use secrecy::ExposeSecret;

use super::pem;
use crate::error::Error;

/// Whether a TLS backend is compiled in.
pub const AVAILABLE: bool =
    cfg!(any(feature = "rustls", feature = "rustls-aws-lc-rs", feature = "native-tls"));

/// Certificates trusted in addition to the system's, and the client's own; all DER.
#[derive(Default)]
pub struct Certificates {
    pub roots: Vec<Vec<u8>>,
    pub identity: Option<(Vec<Vec<u8>>, pem::Key)>,
}

/// Trusts what the system trusts.
#[cfg(any(feature = "rustls", feature = "rustls-aws-lc-rs"))]
pub fn with_system(builder: ClientBuilder, https: bool) -> Result<ClientBuilder, Error> {
    let config = config(https, RootCertStore::empty(), Verifier::new)?;
    Ok(builder.tls_backend_preconfigured(config.with_no_client_auth()))
}

#[cfg(any(feature = "rustls", feature = "rustls-aws-lc-rs"))]
pub fn with_certificates(
    builder: ClientBuilder,
    certificates: Certificates,
    https: bool,
) -> Result<ClientBuilder, Error> {
    let mut given = RootCertStore::empty();
    let roots: Vec<_> = certificates.roots.into_iter().map(CertificateDer::from).collect();
    for root in &roots {
        given.add(root.clone()).map_err(unusable("the root certificate is unusable"))?;
    }
    let verifier = |provider| Verifier::new_with_extra_roots(roots, provider);
    let config = config(https, given, verifier)?;
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

/// Reading the system's certificates is slow, and fails in a minimal container; plain http needs none.
#[cfg(any(feature = "rustls", feature = "rustls-aws-lc-rs"))]
fn config(
    https: bool,
    given: RootCertStore,
    verifier: impl FnOnce(Arc<CryptoProvider>) -> Result<Verifier, rustls::Error>,
) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, Error> {
    // The program's provider comes first; a library must not install one for the whole process.
    let provider = CryptoProvider::get_default().cloned().unwrap_or_else(default_provider);
    let config = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(unusable("TLS cannot be set up"))?;
    if !https {
        return Ok(config.with_root_certificates(given));
    }
    let verifier = verifier(provider).map_err(unusable("TLS cannot be set up"))?;
    Ok(config.dangerous().with_custom_certificate_verifier(Arc::new(verifier)))
}

#[cfg(any(feature = "rustls", feature = "rustls-aws-lc-rs"))]
fn unusable(what: &'static str) -> impl Fn(rustls::Error) -> Error {
    move |error| Error::configuration_with(what, error)
}

#[cfg(feature = "rustls-aws-lc-rs")]
fn default_provider() -> Arc<CryptoProvider> {
    rustls::crypto::aws_lc_rs::default_provider().into()
}

#[cfg(all(feature = "rustls", not(feature = "rustls-aws-lc-rs")))]
fn default_provider() -> Arc<CryptoProvider> {
    rustls::crypto::ring::default_provider().into()
}

/// Trusts what the system trusts; reqwest sets that up.
#[cfg(not(any(feature = "rustls", feature = "rustls-aws-lc-rs")))]
pub fn with_system(builder: ClientBuilder, _: bool) -> Result<ClientBuilder, Error> {
    Ok(builder)
}

#[cfg(all(feature = "native-tls", not(any(feature = "rustls", feature = "rustls-aws-lc-rs"))))]
pub fn with_certificates(
    mut builder: ClientBuilder,
    certificates: Certificates,
    _: bool,
) -> Result<ClientBuilder, Error> {
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
    let chain: String = chain.iter().map(|der| pem::encode("CERTIFICATE", der)).collect();
    let key = pem::encode("PRIVATE KEY", key.der.expose_secret());
    let identity = reqwest::Identity::from_pkcs8_pem(chain.as_bytes(), key.as_bytes())
        .map_err(|error| Error::configuration_with("the identity is unusable", error))?;
    Ok(builder.identity(identity))
}

#[cfg(not(any(feature = "rustls", feature = "rustls-aws-lc-rs", feature = "native-tls")))]
pub fn with_certificates(
    builder: ClientBuilder,
    certificates: Certificates,
    _: bool,
) -> Result<ClientBuilder, Error> {
    if certificates.roots.is_empty() && certificates.identity.is_none() {
        return Ok(builder);
    }
    Err(Error::configuration(
        "certificates need one of the cargo features `rustls`, `rustls-aws-lc-rs` or `native-tls`",
    ))
}
