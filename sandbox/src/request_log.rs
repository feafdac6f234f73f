//! What the sandbox received.

use std::fmt;

use serde::de::DeserializeOwned;

/// One request that reached the sandbox, and the status it was answered with.
///
/// `Debug` and `Display` show neither headers nor body nor query.
#[derive(Clone)]
pub struct Received {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) operation: Option<&'static str>,
    /// The operation whose route it is, answered or not.
    pub(super) route: Option<&'static str>,
    /// The rule that answered.
    pub(super) rule: Option<usize>,
    /// The decoded parameters of the path and of the query.
    pub(super) parameters: Vec<(String, String)>,
    pub(super) query: Vec<(String, String)>,
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl Received {
    /// The HTTP method in capitals.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The path with its query, as it was sent.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The operation of the document, or the token place; `None` for a request that no route knows.
    pub fn operation(&self) -> Option<&'static str> {
        self.operation
    }

    /// The status the sandbox answered with.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// A header as it was sent, credentials included; the name's case does not matter.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// Whether neither a rule nor a route answered.
    pub(super) fn is_unmatched(&self) -> bool {
        self.operation.is_none()
    }

    /// The body as it was sent.
    pub fn raw_body(&self) -> &[u8] {
        &self.body
    }

    /// The body as a type, such as the `NewUser` of the product, if it fits.
    pub fn body<T: DeserializeOwned>(&self) -> Option<T> {
        user_provisioning::internals::from_body(&self.body)
    }
}

impl fmt::Display for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.split('?').next().unwrap_or_default();
        write!(f, "{} {path} → {}", self.method, self.status)?;
        match self.operation {
            Some(operation) => write!(f, " ({operation})"),
            None => f.write_str(" (no route of the sandbox)"),
        }
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}
