//! One word for each kind of failure, whether it passes, and what a server of one's own answers to it.

use std::fmt;

use reqwest::StatusCode;

use super::kind::redirects;
use super::{Error, Kind};

/// What kind of failure an [`Error`] is: exactly one, the most special that fits.
///
/// For `match`, counters and logs. The words of [`as_str`](Self::as_str) stay the same from version to
/// version; new kinds may come.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// use user_provisioning::{ErrorKind, maarch_courrier::Client};
///
/// let client = Client::builder().base_url("http://127.0.0.1:9").build().expect("usable");
/// let error = client.list_users().send().await.expect_err("nobody listens there");
/// assert_eq!(error.kind(), ErrorKind::Connect);
/// assert_eq!(error.kind().as_str(), "connect");
/// assert!(error.is_retryable());
/// assert_eq!(error.suggested_status().as_u16(), 502);
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client could not be built.
    Configuration,
    /// A parameter or field is missing or unacceptable; nothing was sent.
    InvalidRequest,
    /// No access token could be had.
    Credentials,
    /// No connection could be made.
    Connect,
    /// No whole answer came in time.
    Timeout,
    /// The connection broke before a whole answer was there.
    Lost,
    /// The server redirects elsewhere.
    Redirect,
    /// 400 that is nothing more special.
    BadRequest,
    /// 401.
    Unauthorized,
    /// 402: charges apply and were not accepted.
    ChargesRequired,
    /// Charges apply, and the client's `max_charges` are used up.
    ChargeLimit,
    /// 403.
    Forbidden,
    /// 404, or what means the same there.
    NotFound,
    /// Somebody else has the address, the login or the name.
    Conflict,
    /// 429.
    RateLimited,
    /// 5xx.
    ServerError,
    /// Another status outside 2xx.
    Status,
    /// A 2xx answer that is not the documented one.
    Unreadable,
    /// A 2xx answer whose body reports a failure.
    Reported,
    /// A file came, and could not be written.
    Unwritable,
    /// What was asked would lose something that nobody mentioned.
    UnsafeChange,
    /// The server took a change and does not show it.
    NotKept,
}

impl ErrorKind {
    /// The word for it, such as `rate_limited`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::InvalidRequest => "invalid_request",
            Self::Credentials => "credentials",
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Lost => "lost",
            Self::Redirect => "redirect",
            Self::BadRequest => "bad_request",
            Self::Unauthorized => "unauthorized",
            Self::ChargesRequired => "charges_required",
            Self::ChargeLimit => "charge_limit",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::RateLimited => "rate_limited",
            Self::ServerError => "server_error",
            Self::Status => "status",
            Self::Unreadable => "unreadable",
            Self::Reported => "reported",
            Self::Unwritable => "unwritable",
            Self::UnsafeChange => "unsafe_change",
            Self::NotKept => "not_kept",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What kind of failure it is.
impl Error {
    /// What kind of failure it is: exactly one, the most special that fits.
    pub fn kind(&self) -> ErrorKind {
        match self.inner.kind {
            _ if self.is_charge_limit() => ErrorKind::ChargeLimit,
            Kind::NotKept => ErrorKind::NotKept,
            _ if self.is_conflict() => ErrorKind::Conflict,
            // Some products say it with other statuses.
            _ if self.is_not_found() => ErrorKind::NotFound,
            Kind::Nobody => ErrorKind::NotFound,
            Kind::Configuration => ErrorKind::Configuration,
            Kind::Refused => ErrorKind::InvalidRequest,
            Kind::Credentials => ErrorKind::Credentials,
            Kind::Connect => ErrorKind::Connect,
            Kind::Timeout => ErrorKind::Timeout,
            Kind::Lost => ErrorKind::Lost,
            Kind::Redirected => ErrorKind::Redirect,
            Kind::Status => self.status().map_or(ErrorKind::Status, by_status),
            Kind::Reported => ErrorKind::Reported,
            Kind::Unreadable if self.is_timeout() => ErrorKind::Timeout,
            Kind::Unreadable => ErrorKind::Unreadable,
            Kind::Unwritable => ErrorKind::Unwritable,
            Kind::Conflict => ErrorKind::Conflict,
            Kind::Unsafe => ErrorKind::UnsafeChange,
        }
    }

    /// Whether sending the call again is safe and may help: true only where this crate itself sends such a
    /// call again, by the table at [`RetryPolicy`](crate::RetryPolicy).
    ///
    /// It was tried as often as the policy allows by then. Wait before you try again, as long as `Retry-After`
    /// in [`header`](Self::header) says if it is there.
    pub fn is_retryable(&self) -> bool {
        self.inner.progress.repeatable
    }

    /// The status that a server of your own may answer with when this failure is all it has to say.
    ///
    /// | kind | status |
    /// |---|---|
    /// | `InvalidRequest`, `BadRequest` | 400 |
    /// | `ChargesRequired`, `ChargeLimit` | 402 |
    /// | `NotFound` | 404 |
    /// | `Conflict`, `UnsafeChange` | 409 |
    /// | `Configuration`, `Unwritable` | 500 |
    /// | `RateLimited`, and `Credentials` that may come back | 503 |
    /// | `Timeout` | 504 |
    /// | all others: this server's account or the product is at fault, not who asked | 502 |
    pub fn suggested_status(&self) -> StatusCode {
        match self.kind() {
            ErrorKind::InvalidRequest | ErrorKind::BadRequest => StatusCode::BAD_REQUEST,
            ErrorKind::ChargesRequired | ErrorKind::ChargeLimit => StatusCode::PAYMENT_REQUIRED,
            ErrorKind::NotFound => StatusCode::NOT_FOUND,
            ErrorKind::Conflict | ErrorKind::UnsafeChange => StatusCode::CONFLICT,
            ErrorKind::Configuration | ErrorKind::Unwritable => StatusCode::INTERNAL_SERVER_ERROR,
            ErrorKind::RateLimited => StatusCode::SERVICE_UNAVAILABLE,
            ErrorKind::Credentials if self.is_retryable() => StatusCode::SERVICE_UNAVAILABLE,
            ErrorKind::Timeout => StatusCode::GATEWAY_TIMEOUT,
            _ => StatusCode::BAD_GATEWAY,
        }
    }
}

fn by_status(status: StatusCode) -> ErrorKind {
    match status.as_u16() {
        _ if redirects(status) => ErrorKind::Redirect,
        400 => ErrorKind::BadRequest,
        401 => ErrorKind::Unauthorized,
        402 => ErrorKind::ChargesRequired,
        403 => ErrorKind::Forbidden,
        404 => ErrorKind::NotFound,
        429 => ErrorKind::RateLimited,
        500..=599 => ErrorKind::ServerError,
        _ => ErrorKind::Status,
    }
}
