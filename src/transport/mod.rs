//! The way of a call: request → credentials → attempt → decode.

mod attempt;
mod decode;
pub(crate) mod noise;
mod tls;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use crate::base_url::BaseUrl;
use crate::error::Error;
use crate::operation::{Operation, OperationInfo};
use crate::request::Request;
use crate::response::Response;

pub(crate) use tls::{AVAILABLE as TLS_AVAILABLE, http_client};

/// How much is kept of a body, in bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// A success body beyond this is an error.
    pub success: usize,
    /// A failure's body is cut here.
    pub failure: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { success: 64 << 20, failure: 1 << 20 }
    }
}

/// What all clones of a client share.
pub(crate) struct Core {
    pub base_url: BaseUrl,
    pub http: reqwest::Client,
    pub user_agent: HeaderValue,
    /// The headers that prove who is calling; marked sensitive.
    pub credentials: Vec<(HeaderName, HeaderValue)>,
    /// For one attempt, from connecting to the last byte of the answer.
    pub timeout: Duration,
    pub limits: Limits,
}

/// A request with the answer it got.
pub struct Exchange {
    pub operation: &'static OperationInfo,
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
    /// The body was longer than the limit or broke off.
    pub body_cut: bool,
    /// Why the body broke off, if it did.
    pub broken_off: Option<reqwest::Error>,
    pub attempts: u32,
    pub elapsed: Duration,
}

impl Core {
    /// Sends a request and reads its answer.
    pub async fn send<O: Operation>(&self, request: Request) -> Result<Response<O::Answer>, Error> {
        self.send_again::<O>(&request).await
    }

    /// As [`send`](Self::send), keeping the request so that the identical one can be sent later.
    pub async fn send_again<O: Operation>(
        &self,
        request: &Request,
    ) -> Result<Response<O::Answer>, Error> {
        let consented = request.accepts_charges();
        let answer = match attempt::run(self, request).await {
            Ok(exchange) => decode::answer::<O>(exchange, consented),
            Err(error) => Err(error),
        };
        answer.map_err(|error| error.with_charge_accepted(consented))
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("base_url", &self.base_url)
            .field("credentials", &self.credentials.len())
            .field("timeout", &self.timeout)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}
