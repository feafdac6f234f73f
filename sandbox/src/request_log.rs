//! The log of received requests.

use std::fmt;

use serde::de::DeserializeOwned;

/// A received request, and the status of its response.
///
/// `Debug` and `Display` show neither headers nor body nor query.
#[derive(Clone)]
pub struct Received {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) operation: Option<&'static str>,
    /// The operation of the route, whether it answered or not.
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
    /// Returns the HTTP method in capitals.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// Returns the path with its query, as it was sent.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the operation of the document, or the token endpoint; `None` for a request without a route.
    pub fn operation(&self) -> Option<&'static str> {
        self.operation
    }

    /// Returns the status of the response.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns a header as it was sent, credentials included; the name is case-insensitive.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// Returns whether neither a rule nor a route answered.
    pub(super) fn is_unmatched(&self) -> bool {
        self.operation.is_none()
    }

    /// Returns the body as it was sent.
    pub fn raw_body(&self) -> &[u8] {
        &self.body
    }

    /// Deserializes the body as a type, such as the `NewUser` of the product, if it matches.
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
