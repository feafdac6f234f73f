//! The base URL a user gives, in the one form that paths are joined to.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};

use reqwest::Url;

use crate::error::Error;
use crate::transport::Server;

/// An `http` or `https` URL without query, fragment, user info and trailing slash.
#[derive(Clone, PartialEq, Eq)]
pub struct BaseUrl(String);

impl BaseUrl {
    /// Reads what a user wrote. `suffix` is taken off the end where somebody wrote it too.
    pub fn parse(text: &str, suffix: Option<&str>) -> Result<Self, Error> {
        let refuse = |why: &str| Err(Error::configuration(format!("the base URL {why}")));
        let text = text.trim();
        let Ok(url) = Url::parse(text) else {
            return refuse("is not a URL; write it whole, such as https://courrier.ville.fr");
        };
        if !matches!(url.scheme(), "http" | "https") {
            return refuse("must begin with https:// or http://");
        }
        if url.host_str().is_none_or(str::is_empty) {
            return refuse("names no host");
        }
        if !url.username().is_empty() || url.password().is_some() {
            return refuse("carries a login or a password; give credentials to the builder");
        }
        if url.query().is_some() {
            return refuse("carries a query; leave out what follows the `?`");
        }
        if url.fragment().is_some() {
            return refuse("carries a fragment; leave out what follows the `#`");
        }
        let mut base = url.as_str().trim_end_matches('/');
        if let Some(suffix) = suffix {
            base = base.strip_suffix(suffix).unwrap_or(base).trim_end_matches('/');
        }
        Ok(Self(base.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn join(&self, target: &str) -> String {
        format!("{}{target}", self.0)
    }

    pub fn is_https(&self) -> bool {
        self.0.starts_with("https:")
    }

    /// Whether what is sent there can be read by nobody on the way.
    pub fn is_private(&self) -> bool {
        self.is_https() || self.is_loopback()
    }

    /// A token endpoint, of which only the transport matters.
    pub fn parse_token_url(text: &str) -> Result<Self, Error> {
        match Url::parse(text) {
            Ok(url) if matches!(url.scheme(), "http" | "https") => Ok(Self(url.into())),
            _ => Err(Error::configuration("the token URL must begin with https:// or http://")),
        }
    }

    /// Host and port, for spans.
    pub fn server(&self) -> Server {
        let url = Url::parse(&self.0).ok();
        let host = url.as_ref().and_then(|url| url.host_str()).unwrap_or_default().to_owned();
        let port = url.and_then(|url| url.port_or_known_default()).unwrap_or_default();
        Server { host, port }
    }

    /// Whether what is sent stays on this machine.
    pub fn is_loopback(&self) -> bool {
        let Some(host) = Url::parse(&self.0).ok().and_then(|url| url.host_str().map(str::to_owned))
        else {
            return false;
        };
        let host = host.trim_start_matches('[').trim_end_matches(']');
        host == "localhost"
            || host.ends_with(".localhost")
            || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
            || host.parse::<Ipv6Addr>().is_ok_and(|address| address.is_loopback())
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_place_has_one_spelling() {
        for (given, base) in [
            ("https://host", "https://host"),
            ("https://host/", "https://host"),
            ("https://host/rest", "https://host"),
            ("https://host/rest/", "https://host"),
            ("https://host/courrier", "https://host/courrier"),
            ("https://host/courrier/rest///", "https://host/courrier"),
            ("  HTTPS://Host:443/Courrier ", "https://host/Courrier"),
            ("http://127.0.0.1:8080/everest", "http://127.0.0.1:8080/everest"),
        ] {
            assert_eq!(BaseUrl::parse(given, Some("/rest")).unwrap().as_str(), base, "{given}");
        }
        assert_eq!(
            BaseUrl::parse("https://host/rest", None).unwrap().as_str(),
            "https://host/rest"
        );
    }

    #[test]
    fn loopback_is_told_from_the_network() {
        for (url, loopback) in [
            ("http://localhost", true),
            ("http://a.localhost:1", true),
            ("http://127.8.9.1", true),
            ("http://[::1]:80", true),
            ("http://127.0.0.1.example.com", false),
            ("http://localhost.example.com", false),
            ("http://10.0.0.1", false),
            ("http://[::2]", false),
        ] {
            assert_eq!(BaseUrl::parse(url, None).unwrap().is_loopback(), loopback, "{url}");
        }
    }
}
