//! Connection settings of a client builder, for the HTTP client that it builds.

use std::fmt;
use std::time::Duration;

use reqwest::{ClientBuilder, Proxy, Url};
use secrecy::{ExposeSecret, SecretSlice};

use super::pem;
use super::tls::{self, Certificates};
use crate::error::Error;

/// Reads the certificates and gives them to a builder; `true` is for https.
type UseCertificates = fn(&Network, ClientBuilder, bool) -> Result<ClientBuilder, Error>;
/// Reads the URL of a proxy and gives it to a builder.
type UseProxy = fn(ClientBuilder, &str) -> Result<ClientBuilder, Error>;

/// Connection settings, not validated yet. Proxies and certificates are read by function pointers, so that a program
/// without them does not contain what reads them.
#[derive(Clone, Default)]
pub struct Network {
    roots: Vec<Vec<u8>>,
    identity: Option<IdentityBytes>,
    /// If there are any.
    use_certificates: Option<UseCertificates>,
    proxy: Option<(String, UseProxy)>,
    pub no_proxy: bool,
    pub read_timeout: Option<Duration>,
    pub pool_idle_timeout: Option<Duration>,
    pub pool_max_idle: Option<usize>,
}

/// A client certificate and its key, not parsed yet.
#[derive(Clone)]
struct IdentityBytes {
    chain: Vec<u8>,
    key: SecretSlice<u8>,
}

impl Network {
    pub fn add_root(&mut self, pem_or_der: Vec<u8>) {
        self.roots.push(pem_or_der);
        self.use_certificates = Some(Self::with_certificates);
    }

    pub fn set_identity(&mut self, chain: Vec<u8>, key: SecretSlice<u8>) {
        self.identity = Some(IdentityBytes { chain, key });
        self.use_certificates = Some(Self::with_certificates);
    }

    pub fn set_proxy(&mut self, url: String) {
        self.proxy = Some((url, with_proxy));
    }

    pub fn has_proxy(&self) -> bool {
        self.proxy.is_some()
    }

    /// Returns the names of the builder methods that were called.
    fn set(&self) -> impl Iterator<Item = &'static str> {
        [
            (!self.roots.is_empty(), "add_root_certificate"),
            (self.identity.is_some(), "identity"),
            (self.proxy.is_some(), "proxy"),
            (self.no_proxy, "no_proxy"),
            (self.read_timeout.is_some(), "read_timeout"),
            (self.pool_idle_timeout.is_some(), "pool_idle_timeout"),
            (self.pool_max_idle.is_some(), "pool_max_idle_per_host"),
        ]
        .into_iter()
        .filter_map(|(is_set, name)| is_set.then_some(name))
    }

    /// Fails if settings contradict each other, or if they stand beside a client that the caller brings.
    pub fn consistent(&self, with_own_client: bool) -> Result<(), Error> {
        if let Some(name) = self.set().next().filter(|_| with_own_client) {
            return Err(Error::configuration(format!(
                "`{name}` has no effect with `http_client`; set it on the client that you pass"
            )));
        }
        if self.proxy.is_some() && self.no_proxy {
            return Err(Error::configuration("`proxy` and `no_proxy` were both called; keep one"));
        }
        Ok(())
    }

    /// Sets up TLS.
    pub fn with_tls(&self, builder: ClientBuilder, https: bool) -> Result<ClientBuilder, Error> {
        match self.use_certificates {
            Some(with_certificates) => with_certificates(self, builder, https),
            None => tls::with_system(builder, https),
        }
    }

    fn with_certificates(
        &self,
        builder: ClientBuilder,
        https: bool,
    ) -> Result<ClientBuilder, Error> {
        tls::with_certificates(builder, self.certificates()?, https)
    }

    fn certificates(&self) -> Result<Certificates, Error> {
        let mut found = Certificates::default();
        for root in &self.roots {
            found.roots.extend(pem::certificates(root).map_err(unusable("root certificate"))?);
        }
        if let Some(given) = &self.identity {
            let chain = pem::certificates(&given.chain).map_err(unusable("identity's chain"))?;
            let key = pem::key(given.key.expose_secret()).map_err(unusable("identity's key"))?;
            found.identity = Some((chain, key));
        }
        Ok(found)
    }

    /// Applies all settings but the certificates.
    pub fn apply(&self, mut builder: ClientBuilder) -> Result<ClientBuilder, Error> {
        if let Some(limit) = self.read_timeout {
            builder = builder.read_timeout(limit);
        }
        if let Some(limit) = self.pool_idle_timeout {
            builder = builder.pool_idle_timeout(limit);
        }
        if let Some(most) = self.pool_max_idle {
            builder = builder.pool_max_idle_per_host(most);
        }
        if self.no_proxy {
            builder = builder.no_proxy();
        }
        match &self.proxy {
            Some((url, with_proxy)) => with_proxy(builder, url),
            None => Ok(builder),
        }
    }
}

/// Sets the proxy for all requests. Its URL can hold a password, so no message quotes it.
fn with_proxy(builder: ClientBuilder, url: &str) -> Result<ClientBuilder, Error> {
    let refused = || {
        Error::configuration(
            "the proxy is not a URL of http:// or https://, such as http://proxy.ville.fr:3128",
        )
    };
    let parsed = Url::parse(url).map_err(|_| refused())?;
    if !matches!(parsed.scheme(), "http" | "https") || parsed.host_str().is_none_or(str::is_empty) {
        return Err(refused());
    }
    let proxy = Proxy::all(parsed).map_err(|_| refused())?;
    Ok(builder.no_proxy().proxy(proxy))
}

fn unusable(what: &str) -> impl Fn(&'static str) -> Error {
    move |why| Error::configuration(format!("the {what} {why}"))
}

impl fmt::Debug for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Network")
            .field("root_certificates", &self.roots.len())
            .field("identity", &self.identity.is_some())
            .field("proxy", &self.proxy.is_some())
            .field("no_proxy", &self.no_proxy)
            .field("read_timeout", &self.read_timeout)
            .field("pool_idle_timeout", &self.pool_idle_timeout)
            .field("pool_max_idle_per_host", &self.pool_max_idle)
            .finish()
    }
}
