//! What all clones of a client share, and what it lets leave this machine.

use std::fmt;
use std::time::Duration;

use reqwest::header::HeaderValue;

use crate::base_url::{BaseUrl, Server};
use crate::charge_policy::Charges;
use crate::credentials::{Authenticator, Credentials};
use crate::error::Error;
use crate::http::Http;
use crate::operation::OperationInfo;
use crate::request::Request;
use crate::retry::{Budget, RetryPolicy};

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
    pub authenticator: Authenticator,
    /// For one attempt, from connecting to the last byte of the answer.
    pub timeout: Duration,
    /// For a whole call, with its repetitions and waits.
    pub deadline: Duration,
    pub retry: RetryPolicy,
    pub budget: Budget,
    pub charges: Charges,
    pub limits: Limits,
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
        self.authenticator.replace(give)
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
