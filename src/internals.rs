//! Internals for `user-provisioning-sandbox` of the same version.
//!
//! Not part of the API: any release may change it.

use std::error::Error as StdError;
use std::time::Duration;

use serde::de::DeserializeOwned;

use crate::base_url::BaseUrl;
use crate::error::Error;
use crate::transport::{self, Network};

/// A server that the recorder forwards requests to.
pub struct Upstream {
    base_url: BaseUrl,
    pub http: reqwest::Client,
}

impl Upstream {
    /// Validates the URL and builds the HTTP client as a client does.
    pub fn new(
        base_url: &str,
        suffix: Option<&str>,
        connect_timeout: Duration,
    ) -> Result<Self, Error> {
        let base_url = BaseUrl::parse(base_url, suffix)?;
        if !base_url.is_private() {
            return Err(Error::configuration(
                "credentials would travel unencrypted from the recorder; use https",
            ));
        }
        let http = transport::http_client(connect_timeout, &Network::default(), &base_url)?;
        Ok(Self { base_url, http })
    }

    pub fn base_url(&self) -> &str {
        self.base_url.as_str()
    }
}

pub fn configuration_error(detail: &str, source: impl StdError + Send + Sync + 'static) -> Error {
    Error::configuration_with(detail, source)
}

/// Deserializes a body as `T`, if it matches, without PHP messages.
pub fn from_body<T: DeserializeOwned>(body: &[u8]) -> Option<T> {
    crate::wire::from_body(body)
}

/// A builder of a struct of the document.
pub use crate::request::Builder;

/// The value of a builder, or what is wrong with its fields.
pub fn build<B: Builder>(builder: B) -> Result<B::Value, crate::ConversionError> {
    crate::request::build(builder)
}

/// PHP messages around the JSON of a body.
pub mod php {
    use crate::php_messages;

    /// Returns the body without surrounding whitespace and the byte order mark.
    pub fn trimmed(body: &[u8]) -> &[u8] {
        php_messages::trimmed(body)
    }

    /// Returns the body without PHP messages; `None` if there are none, or other text is left.
    pub fn strip(body: &[u8]) -> Option<&[u8]> {
        php_messages::strip(body)
    }
}

/// Returns whether a text reveals server code.
pub fn tells_code(text: &str) -> bool {
    crate::sanitize::tells_code(text)
}
