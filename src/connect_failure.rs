//! Classifies why no connection was made, for error messages.

use std::error::Error as StdError;
use std::io;

/// The reason why no connection was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConnectFailure {
    /// The host name does not resolve.
    Name,
    Refused,
    /// The server's certificate is not trusted. A retry does not help.
    Certificate,
    /// TLS negotiation failed, or one side does not speak TLS.
    Tls,
    Timeout,
    Other,
}

impl ConnectFailure {
    pub fn of(error: &reqwest::Error) -> Self {
        let mut next = error.source();
        while let Some(cause) = next {
            if let Some(failure) = classify(cause) {
                return failure;
            }
            next = cause.source();
        }
        if error.is_timeout() { Self::Timeout } else { Self::Other }
    }

    /// Returns the predicate for the host, such as `refuses connections`.
    pub fn description(self) -> &'static str {
        match self {
            Self::Name => "has no address (DNS)",
            Self::Refused => "refuses connections",
            Self::Certificate => "has a certificate that is not trusted",
            Self::Tls => "cannot agree with this program on TLS",
            Self::Timeout => "did not answer in time",
            Self::Other => "cannot be reached",
        }
    }
}

fn classify(cause: &(dyn StdError + 'static)) -> Option<ConnectFailure> {
    if let Some(error) = cause.downcast_ref::<io::Error>() {
        match error.kind() {
            io::ErrorKind::ConnectionRefused => return Some(ConnectFailure::Refused),
            io::ErrorKind::TimedOut => return Some(ConnectFailure::Timeout),
            _ => {}
        }
        // The inner error of an I/O error is not among its sources.
        return error.get_ref().and_then(|inner| classify(inner));
    }
    #[cfg(any(feature = "rustls", feature = "rustls-aws-lc-rs"))]
    if let Some(error) = cause.downcast_ref::<rustls::Error>() {
        return Some(match error {
            rustls::Error::InvalidCertificate(_) => ConnectFailure::Certificate,
            _ => ConnectFailure::Tls,
        });
    }
    // Other libraries' error types are not available or not public.
    let text = cause.to_string().to_ascii_lowercase();
    if text.starts_with("dns error") {
        Some(ConnectFailure::Name)
    } else if text.contains("certificate") {
        Some(ConnectFailure::Certificate)
    } else if text.contains("ssl") || text.contains("tls") {
        Some(ConnectFailure::Tls)
    } else {
        None
    }
}
