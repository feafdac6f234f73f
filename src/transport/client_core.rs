//! The state that all clones of a client share, and the checks before secrets leave this machine.

use std::fmt;
use std::time::Duration;

use reqwest::header::HeaderValue;

use super::middleware::Middlewares;
use crate::base_url::{BaseUrl, ServerAddress};
use crate::charge_policy::Charges;
use crate::credentials::{Authenticator, Credentials};
use crate::error::Error;
use crate::http::Http;
use crate::operation::OperationInfo;
use crate::pace::Pace;
use crate::request::Request;
use crate::retry::{Budget, RetryPolicy};

/// Why a client that would send credentials unencrypted is not built.
pub(crate) const UNENCRYPTED: &str =
    "credentials would travel unencrypted; use https, or call `allow_insecure_http(true)`";

/// Limits of response bodies, in bytes.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// A longer body of a success is an error.
    pub success: usize,
    /// A longer body of a failure is truncated.
    pub failure: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { success: 64 << 20, failure: 1 << 20 }
    }
}

/// The state that all clones of a client share.
pub struct Core {
    pub base_url: BaseUrl,
    pub server: ServerAddress,
    pub http: Http,
    /// The caller brought the HTTP client, and it may follow redirects.
    pub may_be_redirected: bool,
    /// The connection is encrypted or local, or the caller allowed insecure HTTP.
    pub may_carry_secrets: bool,
    pub user_agent: HeaderValue,
    pub authenticator: Authenticator,
    /// For one attempt, from connecting to the last byte of the response.
    pub timeout: Duration,
    /// For a whole call, with its retries and waits.
    pub deadline: Duration,
    pub retry: RetryPolicy,
    pub budget: Budget,
    pub charges: Charges,
    pub limits: Limits,
    pub middleware: Option<Middlewares>,
    pub pace: Pace,
}

impl Core {
    /// Fails if a redirect could carry the consent to charges to another server.
    pub fn check_consent(&self, operation: &'static OperationInfo) -> Result<(), Error> {
        if !self.may_be_redirected {
            return Ok(());
        }
        let why = "the HTTP client that was given may follow redirects, and would carry the consent to \
                   charges elsewhere; build it with `redirect(Policy::none())`";
        Err(Error::refused(operation, why.to_owned()))
    }

    /// Replaces the credentials of the client and all its clones.
    pub(crate) fn replace_credentials(
        &self,
        give: impl FnOnce(&mut Credentials),
    ) -> Result<(), Error> {
        if !self.may_carry_secrets {
            return Err(Error::configuration(UNENCRYPTED));
        }
        self.authenticator.replace(give)
    }

    /// Fails if a secret in the request itself, such as a password, would travel unencrypted.
    pub fn check_secrets(&self, request: &Request) -> Result<(), Error> {
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
