//! What a request has that the document does not: headers, and keys of its body.

use reqwest::header::{HeaderName, HeaderValue};
use serde_json::Value;

use super::secret_keys::secrets_of;
use crate::reserved_headers::{MAX_HEADERS, is_reserved};

/// What a request has that the document does not.
#[derive(Clone, Default)]
pub struct Added {
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// Why the first unacceptable header is refused when the call is sent.
    pub refused_header: Option<String>,
    /// Keys of the body.
    pub extra: Vec<Extra>,
}

impl Added {
    pub fn checked(&self, name: &str, value: String) -> Result<(HeaderName, HeaderValue), String> {
        if self.headers.len() >= MAX_HEADERS {
            return Err(format!("headers are more than {MAX_HEADERS}"));
        }
        if is_reserved(name) {
            return Err(format!("header `{name}` is reserved for the client"));
        }
        // An invalid name is not quoted: it can be a secret in the wrong argument.
        let header = HeaderName::try_from(name)
            .map_err(|_| format!("header number {} has an invalid name", self.headers.len() + 1))?;
        let value = HeaderValue::try_from(value)
            .map_err(|_| format!("header `{name}` has a character that no header can hold"))?;
        Ok((header, value))
    }
}

/// A key of a body that the document does not have, encoded as it is set.
#[derive(Clone)]
pub struct Extra {
    pub key: String,
    /// The key and its value, in JSON.
    pub pair: String,
    pub secrets: Vec<String>,
}

impl Extra {
    pub fn new(key: String, value: &Value) -> Self {
        let pair = format!("{}:{value}", Value::from(&*key));
        Self { pair, secrets: secrets_of(&key, value), key }
    }
}
