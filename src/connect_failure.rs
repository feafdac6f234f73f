//! Why no connection was made, in words that help whoever has to mend it.

use std::error::Error as StdError;
use std::io;

/// What kept a connection from being made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConnectFailure {
    /// The name of the host leads nowhere.
    Name,
    Refused,
    /// The server does not prove who it is. Trying again changes nothing.
    Certificate,
    /// Both sides do not agree on TLS, or one of them speaks none.
    Tls,
    Late,
    Other,
}

impl ConnectFailure {
    pub fn of(error: &reqwest::Error) -> Self {
        let mut next = error.source();
        while let Some(cause) = next {
            if let Some(failure) = told_by(cause) {
                return failure;
            }
            next = cause.source();
        }
        if error.is_timeout() { Self::Late } else { Self::Other }
    }

    /// What it says of a host, such as `refuses connections`.
    pub fn says(self) -> &'static str {
        match self {
            Self::Name => "has no address (DNS)",
            Self::Refused => "refuses connections",
            Self::Certificate => "has a certificate that is not trusted",
            Self::Tls => "and this program cannot agree on TLS",
            Self::Late => "did not answer in time",
            Self::Other => "cannot be reached",
        }
    }
}

fn told_by(cause: &(dyn StdError + 'static)) -> Option<ConnectFailure> {
    if let Some(error) = cause.downcast_ref::<io::Error>() {
        match error.kind() {
            io::ErrorKind::ConnectionRefused => return Some(ConnectFailure::Refused),
            io::ErrorKind::TimedOut => return Some(ConnectFailure::Late),
            _ => {}
        }
        // What an I/O error carries is not among its sources.
        return error.get_ref().and_then(|inner| told_by(inner));
    }
    #[cfg(any(feature = "rustls", feature = "rustls-aws-lc-rs"))]
    if let Some(error) = cause.downcast_ref::<rustls::Error>() {
        return Some(match error {
            rustls::Error::InvalidCertificate(_) => ConnectFailure::Certificate,
            _ => ConnectFailure::Tls,
        });
    }
    // The others have types of their own, or none that is public.
    let text = cause.to_string().to_lowercase();
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
