//! An attempt and its result, as a middleware sees them.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, StatusCode, Url};

use crate::error::{Error, ErrorKind};
use crate::operation::OperationInfo;
use crate::redaction::HeaderNames;
use crate::reserved_headers::{MAX_HEADERS, is_reserved};

/// One request of a call, before it is sent or after its response arrived, as a [`Middleware`](super::Middleware)
/// sees it.
///
/// URL, header values and body can hold personal data and secrets: they are behind accessors, and `Debug` does
/// not show them.
pub struct Attempt {
    pub(super) operation: &'static OperationInfo,
    pub(super) call_id: u128,
    pub(super) number: u32,
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    pub(super) added: Vec<(HeaderName, HeaderValue)>,
}

impl Attempt {
    /// `number` is 1 for the first attempt of the call, which has the same `call_id` for all of them.
    pub(crate) fn new(
        operation: &'static OperationInfo,
        call_id: u128,
        number: u32,
        request: &reqwest::Request,
        body: Bytes,
    ) -> Self {
        Self {
            operation,
            call_id,
            number,
            method: request.method().clone(),
            url: request.url().clone(),
            headers: request.headers().clone(),
            body,
            added: Vec::new(),
        }
    }

    /// Returns the operation.
    pub fn operation(&self) -> &'static OperationInfo {
        self.operation
    }

    /// Returns a random number that identifies the call: it is the same for all its attempts.
    pub fn call_id(&self) -> u128 {
        self.call_id
    }

    /// Returns the number of the attempt in its call, from 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Returns the HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Returns the whole URL as it is sent. It can name people.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// Returns the headers so far, including those of earlier middlewares, without those of the credentials.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the body as it is sent, for a signature; empty if there is none. It can contain passwords.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Adds a header to this attempt. Its value is treated as a secret unless it only identifies the call, as
    /// `traceparent` does.
    ///
    /// # Errors
    ///
    /// A header that the client sets itself, such as `authorization`, `accept-charges` or `host`; one that is
    /// already set; an invalid name or value; too many headers. Nothing is added then.
    pub fn insert_header(&mut self, name: &str, value: &str) -> Result<(), Error> {
        let refused = |why: String| Err(Error::refused(self.operation, format!("header {why}")));
        if is_reserved(name) {
            return refused(format!("`{name}` is reserved for the client"));
        }
        // An invalid name is not repeated: it can be a value in the wrong place.
        let Ok(header) = HeaderName::try_from(name) else {
            return refused("has a name that no header can have".to_owned());
        };
        if self.headers.contains_key(&header) {
            return refused(format!("`{name}` is there already"));
        }
        if self.added.len() >= MAX_HEADERS {
            return refused(format!("`{name}` is one too many"));
        }
        let Ok(mut value) = HeaderValue::try_from(value) else {
            return refused(format!("`{name}` has a character that no header can hold"));
        };
        value.set_sensitive(true);
        self.headers.insert(header.clone(), value.clone());
        self.added.push((header, value));
        Ok(())
    }
}

impl fmt::Debug for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempt")
            .field("operation", &self.operation)
            .field("call_id", &self.call_id)
            .field("number", &self.number)
            .field("header_names", &HeaderNames(&self.headers))
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

/// The result of an attempt.
///
/// A 2xx whose body reports a failure is a success here: bodies are checked later.
#[derive(Clone, Debug)]
pub struct AttemptResult {
    pub(super) status: Option<StatusCode>,
    pub(super) error_kind: Option<ErrorKind>,
    pub(super) is_cancelled: bool,
    pub(super) duration: Duration,
}

impl AttemptResult {
    /// Returns the status of the response; `None` without a response.
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// Returns the kind of failure; `None` after a 2xx with a complete body, and after a call that was
    /// dropped.
    pub fn error_kind(&self) -> Option<ErrorKind> {
        self.error_kind
    }

    /// Returns whether the future of the call was dropped before the attempt ended.
    pub fn is_cancelled(&self) -> bool {
        self.is_cancelled
    }

    /// Returns the time from sending to the end of the response, or of a file's head.
    pub fn duration(&self) -> Duration {
        self.duration
    }
}
