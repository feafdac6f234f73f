//! Network settings of a server: certificates, proxy, limits of requests.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::secret::Source;
use crate::error::Error;

/// The table `network` of a product.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Network {
    /// Concurrent requests.
    pub max_concurrent: Option<usize>,
    /// Requests per second.
    pub max_per_second: Option<u32>,
    /// Files of additional trusted certificates, PEM or DER.
    pub root_certificates: Vec<PathBuf>,
    pub identity: Option<Identity>,
    pub proxy: Option<Proxy>,
    /// No proxy, not even that of the environment.
    pub no_proxy: bool,
}

/// The client certificate, and its private key.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identity {
    pub certificate: PathBuf,
    pub key: Source,
}

/// The URL of a proxy. One with a password is a reference, like every credential.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "toml::Value")]
pub enum Proxy {
    Open(String),
    Secret(Source),
}

impl TryFrom<toml::Value> for Proxy {
    type Error = &'static str;

    fn try_from(value: toml::Value) -> Result<Self, &'static str> {
        match value {
            toml::Value::String(url) if url.contains('@') => Err(
                "a proxy with credentials must not be written here: refer to it as { env = \"NAME\" } or { file = \"path\" }",
            ),
            toml::Value::String(url) => Ok(Self::Open(url)),
            other => Source::try_from(other).map(Self::Secret),
        }
    }
}

impl Proxy {
    pub fn read(&self) -> Result<String, Error> {
        match self {
            Self::Open(url) => Ok(url.clone()),
            Self::Secret(source) => source.read(),
        }
    }
}

/// Reads a certificate.
pub fn certificate(path: &Path) -> Result<Vec<u8>, Error> {
    std::fs::read(path).map_err(|error| {
        Error::file(format!("the certificate {} cannot be read", path.display()), error)
    })
}

/// Applies the table to the client builder of any product.
macro_rules! networked {
    ($builder:expr, $network:expr) => {{
        let (mut builder, network) = ($builder, &$network);
        if let Some(requests) = network.max_concurrent {
            builder = builder.max_concurrent(requests);
        }
        if let Some(requests) = network.max_per_second {
            builder = builder.max_per_second(requests);
        }
        for path in &network.root_certificates {
            builder = builder.add_root_certificate($crate::config::network::certificate(path)?);
        }
        if let Some(identity) = &network.identity {
            let chain = $crate::config::network::certificate(&identity.certificate)?;
            builder = builder.identity(chain, identity.key.read()?);
        }
        if let Some(proxy) = &network.proxy {
            builder = builder.proxy(proxy.read()?);
        }
        if network.no_proxy {
            builder = builder.no_proxy();
        }
        builder
    }};
}

pub(super) use networked;
