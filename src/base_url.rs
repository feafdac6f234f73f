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
pub struct BaseUrl {
    text: String,
    /// The same, parsed: its host is not parsed again for every request.
    url: Url,
}

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
        let text = format!("{origin}{path}");
        match Url::parse(&text) {
            Ok(url) => Ok(Self { text, url }),
            Err(_) => refuse("is not a URL"),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }

    pub fn join(&self, target: &str) -> String {
        format!("{}{target}", self.text)
    }

    /// Returns the URL of a path and query below this one, if it survives parsing unchanged: a parser that
    /// normalizes a path changes the call.
    pub fn url_of(&self, target: &str) -> Result<Url, &'static str> {
        let (path, query) = match target.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (target, None),
        };
        let mut url = self.url.clone();
        match self.url.path() {
            "/" => url.set_path(path),
            below => url.set_path(&format!("{below}{path}")),
        }
        if query.is_some() {
            url.set_query(query);
        }
        match self.is_url_of(target, &url) {
            true => Ok(url),
            false => Err("URL normalization would change the path"),
        }
    }

    /// Returns whether a URL is exactly that of a path and query below this one.
    pub fn is_url_of(&self, target: &str, url: &Url) -> bool {
        url.as_str().strip_prefix(&self.text) == Some(target)
    }

    pub fn is_https(&self) -> bool {
        self.url.scheme() == "https"
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
            Ok(url) => Ok(Self { text: url.as_str().to_owned(), url }),
            Err(_) => refuse("is not a URL; write the full URL, with https://"),
        }
    }

    /// Returns the URL of a token endpoint for display: without its query, and `None` if it is invalid.
    pub fn redacted_token_url(text: &str) -> Option<String> {
        let url = Self::parse_token_url(text).ok()?;
        url.text.split('?').next().map(str::to_owned)
    }

    /// Returns host and port, for spans.
    pub fn server(&self) -> ServerAddress {
        let port = self.url.port_or_known_default().unwrap_or_default();
        ServerAddress { host: self.host(), port }
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
        let host = self.url.host_str().unwrap_or_default();
        host.trim_start_matches('[').trim_end_matches(']').to_owned()
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
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
    fn a_url_that_a_parser_would_change_is_not_sent() {
        for (base, target) in [
            ("https://host", "/users/21"),
            ("https://host/courrier", "/users/%2E%2E%2Fa?search=%2F..%2F"),
            ("https://host", "/users/..."),
            ("http://127.0.0.1:8080", "/users/%C3%A9?a=&a="),
            ("https://HOST", "/users"),
            ("https://host:443", "/users"),
            ("https://b\u{fc}cher.example//a b/", "/users?"),
        ] {
            let base = BaseUrl::parse(base, None).unwrap();
            let url = base.url_of(target).unwrap();
            assert_eq!(url.as_str(), format!("{}{target}", base.as_str()));
            assert_eq!(Url::parse(url.as_str()).as_ref(), Ok(&url));
        }
        for base in ["https://host", "https://host/courrier"] {
            let base = BaseUrl::parse(base, None).unwrap();
            for target in [
                "/users/../groups/21",
                "/users/.",
                "/users/%2e%2E",
                "/users/%2e/21",
                "/..",
                "/users\\21",
                "\\users",
                "/users/a b",
                "/users/\u{e9}",
                "/us\ners",
                "/users/21 ",
                " /users/21",
                "/users#21",
                "/users?a=b#21",
                "/users?a=b c",
                "/users?a\tb",
                "/users?a=\u{e9}",
                "/users?a='b'",
            ] {
                let error = base.url_of(target).expect_err(target);
                assert_eq!(error, "URL normalization would change the path", "{target:?}");
            }
        }
        // Neither the host nor the port can be changed by what follows.
        let base = BaseUrl::parse("https://host", None).unwrap();
        for target in ["", "users/21", "@evil.example/users", ":8080/users", ".evil.example/users"]
        {
            assert!(base.url_of(target).is_err(), "{target:?}");
        }
        assert_eq!(base.url_of("//evil.example/users").unwrap().host_str(), Some("host"));
    }

    #[test]
    fn a_url_is_told_from_all_others() {
        let base = BaseUrl::parse("https://host/courrier", None).unwrap();
        let is_it = |url: &str| base.is_url_of("/users?a=b", &Url::parse(url).unwrap());
        assert!(is_it("https://host/courrier/users?a=b"));
        for other in [
            "http://host/courrier/users?a=b",
            "https://host:8443/courrier/users?a=b",
            "https://host.evil.example/courrier/users?a=b",
            "https://evil@host/courrier/users?a=b",
            "https://host/courrier/users?a=b#c",
            "https://host/courrier/users?a=b&c",
            "https://host/courrier/users?a=",
            "https://host/courrier//users?a=b",
            "https://host/users?a=b",
        ] {
            assert!(!is_it(other), "{other}");
        }
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
