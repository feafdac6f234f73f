//! The base URL of a client, normalized so that paths can be appended.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};

use reqwest::Url;

use crate::error::Error;

/// Host and port, for spans.
#[derive(Clone, Debug)]
pub struct ServerAddress {
    pub host: String,
    pub port: u16,
}

/// An `http` or `https` URL without query, fragment, user info and trailing slash.
#[derive(Clone, PartialEq, Eq)]
pub struct BaseUrl(String);

impl BaseUrl {
    /// Parses and normalizes a base URL. A trailing `suffix` is removed.
    pub fn parse(text: &str, suffix: Option<&str>) -> Result<Self, Error> {
        let refuse = |why: &str| Err(Error::configuration(format!("the base URL {why}")));
        let text = text.trim();
        let Ok(url) = Url::parse(text) else {
            return refuse("is not a URL; write the full URL, such as https://courrier.ville.fr");
        };
        if !matches!(url.scheme(), "http" | "https") {
            return refuse("must begin with https:// or http://");
        }
        if url.host_str().is_none_or(str::is_empty) {
            return refuse("has no host");
        }
        if !url.username().is_empty() || url.password().is_some() {
            return refuse("contains a login or a password; pass credentials to the builder");
        }
        if url.query().is_some() {
            return refuse("contains a query; remove the part after the `?`");
        }
        if url.fragment().is_some() {
            return refuse("contains a fragment; remove the part after the `#`");
        }
        // Only the path is shortened: the host may end with the suffix too.
        let mut path = url.path().trim_end_matches('/');
        if let Some(suffix) = suffix {
            path = path.strip_suffix(suffix).unwrap_or(path).trim_end_matches('/');
        }
        let origin = url.as_str().strip_suffix(url.path()).unwrap_or_default();
        Ok(Self(format!("{origin}{path}")))
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

    /// Returns whether requests are encrypted or stay on this machine.
    pub fn is_private(&self) -> bool {
        self.is_https() || self.is_loopback()
    }

    /// Parses the URL of a token endpoint, which may have a query.
    pub fn parse_token_url(text: &str) -> Result<Self, Error> {
        let refuse = |why: &str| Err(Error::configuration(format!("the token URL {why}")));
        match Url::parse(text) {
            Ok(url) if !matches!(url.scheme(), "http" | "https") => {
                refuse("must begin with https:// or http://")
            }
            Ok(url) if !url.username().is_empty() || url.password().is_some() => {
                refuse("contains a login or a password")
            }
            Ok(url) if url.fragment().is_some() => refuse("contains a fragment"),
            Ok(url) => Ok(Self(url.into())),
            Err(_) => refuse("is not a URL; write the full URL, with https://"),
        }
    }

    /// Returns the URL of a token endpoint for display: without its query, and `None` if it is invalid.
    pub fn redacted_token_url(text: &str) -> Option<String> {
        let url = Self::parse_token_url(text).ok()?;
        url.0.split('?').next().map(str::to_owned)
    }

    /// Returns host and port, for spans.
    pub fn server(&self) -> ServerAddress {
        let port = Url::parse(&self.0).ok().and_then(|url| url.port_or_known_default());
        ServerAddress { host: self.host(), port: port.unwrap_or_default() }
    }

    /// Returns whether requests stay on this machine.
    pub fn is_loopback(&self) -> bool {
        let host = self.host();
        self.local_name().is_some()
            || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
            || host.parse::<Ipv6Addr>().is_ok_and(|address| address.is_loopback())
    }

    /// Returns the host, if it is a name that must resolve to the loopback address (RFC 6761).
    pub fn local_name(&self) -> Option<String> {
        Some(self.host()).filter(|host| host == "localhost" || host.ends_with(".localhost"))
    }

    /// Returns the host, an IPv6 address without its brackets.
    fn host(&self) -> String {
        let url = Url::parse(&self.0).ok();
        let host = url.as_ref().and_then(Url::host_str).unwrap_or_default();
        host.trim_start_matches('[').trim_end_matches(']').to_owned()
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
    fn equivalent_base_urls_are_normalized_alike() {
        for (given, base) in [
            ("https://host", "https://host"),
            ("https://host/", "https://host"),
            ("https://host/rest", "https://host"),
            ("https://host/rest/", "https://host"),
            ("https://host/courrier", "https://host/courrier"),
            ("https://host/courrier/rest///", "https://host/courrier"),
            ("  HTTPS://Host:443/Courrier ", "https://host/Courrier"),
            ("http://127.0.0.1:8080/everest", "http://127.0.0.1:8080/everest"),
            ("http://rest", "http://rest"),
            ("http://rest/rest/", "http://rest"),
            ("https://host/interest", "https://host/interest"),
            ("https://host/rest/rest", "https://host/rest"),
            ("https://host//rest//", "https://host"),
        ] {
            assert_eq!(BaseUrl::parse(given, Some("/rest")).unwrap().as_str(), base, "{given}");
        }
        assert_eq!(
            BaseUrl::parse("https://host/rest", None).unwrap().as_str(),
            "https://host/rest"
        );
    }

    #[test]
    fn loopback_addresses_are_recognized() {
        for (url, loopback) in [
            ("http://localhost", true),
            ("http://a.localhost:1", true),
            ("http://127.8.9.1", true),
            ("http://[::1]:80", true),
            // Spellings that every URL parser normalizes to a loopback address.
            ("http://127.1", true),
            ("http://0x7f.1", true),
            ("http://2130706433", true),
            ("http://%31%32%37.0.0.1", true),
            ("http://LOCALHOST", true),
            ("http://loc%61lhost", true),
            ("http://\u{ff11}\u{ff12}\u{ff17}.0.0.1", true),
            ("http://localho\u{17f}t", true),
            ("http://local\u{ad}host", true),
            ("http://127.0.0.1.example.com", false),
            ("http://localhost.example.com", false),
            ("http://localhost%2eexample.com", false),
            ("http://localhost\u{3002}example.com", false),
            ("http://evil-localhost", false),
            ("http://xlocalhost", false),
            ("http://localhost.", false),
            ("http://localhost..", false),
            ("http://l\u{43e}calhost", false),
            ("http://10.0.0.1", false),
            ("http://0.0.0.0", false),
            ("http://128.0.0.1", false),
            ("http://[::]", false),
            ("http://[::2]", false),
            ("http://[::ffff:127.0.0.1]", false),
            ("http://[::127.0.0.1]", false),
            ("http://evil.example/127.0.0.1", false),
            ("http://evil.example\\127.0.0.1", false),
        ] {
            match BaseUrl::parse(url, None) {
                Ok(base) => assert_eq!(base.is_loopback(), loopback, "{url} is {base:?}"),
                Err(_) => assert!(!loopback, "{url} is refused"),
            }
        }
    }

    #[test]
    fn a_host_is_parsed_alike_everywhere() {
        for (url, host, port) in [
            ("https://Courrier.Ville.FR/x", "courrier.ville.fr", 443),
            ("http://[::1]:8080", "::1", 8080),
            ("http://b\u{fc}cher.example", "xn--bcher-kva.example", 80),
            ("http://127.1", "127.0.0.1", 80),
        ] {
            let server = BaseUrl::parse(url, None).unwrap().server();
            assert_eq!((server.host.as_str(), server.port), (host, port), "{url}");
        }
    }

    #[test]
    fn a_token_url_shows_no_secret() {
        for (url, shown) in [
            ("https://login.example.com/token", Some("https://login.example.com/token")),
            ("https://host/token?p=x", Some("https://host/token")),
            ("https://user:secret@host/token", None),
            ("https://secret@host/token", None),
            ("https://host/token#secret", None),
            ("ftp://host/secret", None),
            ("secret:token", None),
            ("secret", None),
        ] {
            assert_eq!(BaseUrl::redacted_token_url(url).as_deref(), shown, "{url}");
        }
    }
}
