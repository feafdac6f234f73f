//! What a middleware sees of an attempt, and of its end.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, StatusCode, Url};

use crate::error::{Error, ErrorKind};
use crate::operation::OperationInfo;
use crate::redaction::HeaderNames;
use crate::reserved_headers::{MAX_HEADERS, is_reserved};

/// One request of a call, before it leaves or after its answer came, as a [`Middleware`](super::Middleware)
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

    /// The operation that is called.
    pub fn operation(&self) -> &'static OperationInfo {
        self.operation
    }

    /// A random number that all attempts of one call have in common, and no other call has.
    pub fn call_id(&self) -> u128 {
        self.call_id
    }

    /// Which attempt of its call it is: 1 for the first one.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The whole URL as it is sent. It can name people.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// The headers so far, those of earlier middlewares among them; without those of the credentials.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as it is sent, for a signature; empty where there is none. It can hold passwords.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Adds a header to this attempt. Its value is taken for a secret unless it only names the call, as
    /// `traceparent` does.
    ///
    /// # Errors
    ///
    /// A header that the client writes itself, such as `authorization`, `accept-charges` or `host`; one that is
    /// there already; a name or value that no header can have; too many headers. Nothing is added then.
    pub fn insert_header(&mut self, name: &str, value: &str) -> Result<(), Error> {
        let refused = |why: String| Err(Error::refused(self.operation, format!("header {why}")));
        if is_reserved(name) {
            return refused(format!("`{name}` is reserved for the client"));
        }
        // What is no name is not repeated: it can be a value in the wrong place.
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

/// How an attempt ended.
///
/// A 2xx whose body tells of a failure is a success here: bodies are judged later.
#[derive(Clone, Debug)]
pub struct AttemptResult {
    pub(super) status: Option<StatusCode>,
    pub(super) error_kind: Option<ErrorKind>,
    pub(super) is_cancelled: bool,
    pub(super) duration: Duration,
}

impl AttemptResult {
    /// The status of the answer; `None` when no answer came.
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// What kind of failure it was; `None` after a 2xx whose body came as a whole, and after a call that was
    /// dropped.
    pub fn error_kind(&self) -> Option<ErrorKind> {
        self.error_kind
    }

    /// Whether the future of the call was dropped before the attempt had ended.
    pub fn is_cancelled(&self) -> bool {
        self.is_cancelled
    }

    /// The time from sending to the end of the answer, or of a file's head.
    pub fn duration(&self) -> Duration {
        self.duration
    }
}
