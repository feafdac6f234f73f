//! The HTTP client that is built when the caller brings none.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use reqwest::redirect::Policy;

use super::network::Network;
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
    network
        .with_tls(builder, base_url.is_https())?
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
