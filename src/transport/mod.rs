//! The way of a call: request → credentials → attempts → decode.

mod attempt;
pub(crate) mod body;
mod call;
mod decode;
pub(crate) mod http;
mod network;
pub(crate) mod noise;
mod pem;
pub(crate) mod scan;
pub(crate) mod signs;
mod tls;
mod trace;

use std::fmt;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderValue};

use crate::base_url::BaseUrl;
use crate::charges::Charges;
use crate::credentials::{Credentials, Identity, Proof};
use crate::download::Download;
use crate::error::{Error, Progress};
use crate::lenient::{ListOperation, Partial};
use crate::operation::{Operation, OperationInfo};
use crate::request::Request;
use crate::response::Response;
use crate::retry::{Budget, RetryPolicy};
use attempt::Reading;
use body::Body;
use http::Http;

pub(crate) use network::{Given, Network};
pub(crate) use tls::{AVAILABLE as TLS_AVAILABLE, http_client, may_follow_redirects};

/// Why a client without encryption is not made.
pub(crate) const UNENCRYPTED: &str =
    "credentials would travel unencrypted; use https, or call `allow_insecure_http(true)`";

/// How much is kept of a body, in bytes.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
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

/// Host and port, for spans.
#[derive(Clone, Debug)]
pub struct Server {
    pub host: String,
    pub port: u16,
}

/// What all clones of a client share.
pub struct Core {
    pub base_url: BaseUrl,
    pub server: Server,
    pub http: Http,
    /// The HTTP client is the caller's, and may follow redirects.
    pub may_be_redirected: bool,
    /// Secrets reach the server without anybody reading them on the way, or the caller allowed it.
    pub may_carry_secrets: bool,
    pub user_agent: HeaderValue,
    pub identity: Identity,
    /// For one attempt, from connecting to the last byte of the answer.
    pub timeout: Duration,
    /// For a whole call, with its repetitions and waits.
    pub deadline: Duration,
    pub retry: RetryPolicy,
    pub budget: Budget,
    pub charges: Charges,
    pub limits: Limits,
}

/// A request with the answer it got.
pub struct Exchange {
    pub operation: &'static OperationInfo,
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Body,
    /// A file that was not read yet.
    pub opened: Option<reqwest::Response>,
    /// How much of the body an error keeps.
    pub kept: usize,
    pub progress: Progress,
    /// What the request identified itself with.
    pub proof: Proof,
}

impl Core {
    /// Whether a consent to charges stays with the server it is for, or why it may not.
    pub fn keeps_consent(&self, operation: &'static OperationInfo) -> Result<(), Error> {
        if !self.may_be_redirected {
            return Ok(());
        }
        let why = "the HTTP client that was given may follow redirects, and would carry the consent to \
                   charges elsewhere; build it with `redirect(Policy::none())`";
        Err(Error::refused(operation, why.to_owned()))
    }

    /// Other credentials for the client and all its clones.
    pub(crate) fn replace_credentials(
        &self,
        give: impl FnOnce(&mut Credentials),
    ) -> Result<(), Error> {
        if !self.may_carry_secrets {
            return Err(Error::configuration(UNENCRYPTED));
        }
        self.identity.replace(give)
    }

    /// Whether a secret in the request itself, such as a password, may leave this machine.
    pub fn keeps_secrets(&self, request: &Request) -> Result<(), Error> {
        if self.may_carry_secrets || !request.holds_secrets() {
            return Ok(());
        }
        let why = "a secret in it would travel unencrypted; use https, or call \
                   `allow_insecure_http(true)` on the client's builder";
        Err(Error::refused(request.operation, why.to_owned()))
    }

    /// Sends a request and reads its answer.
    pub async fn send<O: Operation>(
        &self,
        request: &Request,
    ) -> Result<Response<O::Answer>, Error> {
        let read = |exchange| decode::answer(exchange, O::EMPTY, O::answer);
        call::run(self, request, Reading::Whole, read).await
    }

    /// As [`send`](Self::send), setting aside the elements of a list that cannot be read.
    pub async fn send_leniently<O: ListOperation>(
        &self,
        request: &Request,
    ) -> Result<Response<Partial<O::Answer>>, Error> {
        let read = |exchange| decode::answer(exchange, O::EMPTY, crate::lenient::read::<O>);
        call::run(self, request, Reading::Whole, read).await
    }

    /// Sends a request whose answer is a file, and hands the file on unread.
    #[allow(dead_code, reason = "called by generated code where the document has a file")]
    pub async fn download(&self, request: &Request) -> Result<Response<Download>, Error> {
        call::run(self, request, Reading::Open, decode::file).await
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("base_url", &self.base_url)
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("retry", &self.retry)
            .field("charges", &self.charges)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}
