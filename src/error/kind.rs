//! The kinds of failure: an internal one by how far the call got, and the public one that callers match on.

use std::fmt;

use reqwest::StatusCode;
use serde::{Deserialize, Serialize};

/// How far a call got before it failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// The client could not be built.
    #[default]
    Configuration,
    /// A parameter was refused before sending.
    Refused,
    /// No access token could be obtained.
    Credentials,
    /// A middleware of the caller's stopped the attempt.
    Middleware,
    /// The time ran out before the attempt left.
    NotSentInTime,
    /// No connection was made.
    Connect,
    /// The deadline of the enclosing work passed before the call.
    OutOfTime,
    /// The timeout expired after a connection was made.
    Timeout,
    /// The connection broke before the response was complete.
    Interrupted,
    /// The caller's own HTTP client followed a redirect.
    Redirected,
    /// A response with a status outside 2xx.
    Status,
    /// A 2xx response whose body reports a failure.
    ErrorPayload,
    /// A 2xx response whose body is not the documented one.
    Unreadable,
    /// A 2xx response that describes no user.
    NoSuchUser,
    /// A download could not be written to its destination.
    SinkError,
    /// `ensure_user` found a conflict by reading.
    Conflict,
    /// The change would lose something, and no option allows it.
    Unsafe,
    /// The server accepted a change and does not show it.
    NotApplied,
}

impl Kind {
    pub fn may_have_been_sent(self) -> bool {
        !matches!(
            self,
            Self::Configuration
                | Self::Refused
                | Self::Credentials
                | Self::Middleware
                | Self::NotSentInTime
                | Self::Connect
                | Self::OutOfTime
                | Self::Conflict
                | Self::Unsafe
        )
    }

    /// Returns a stable name for spans and counters.
    pub fn name(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::Refused => "invalid_request",
            Self::Credentials => "credentials",
            Self::Middleware => "middleware",
            Self::Connect => "connect",
            Self::NotSentInTime | Self::Timeout | Self::OutOfTime => "timeout",
            Self::Interrupted => "interrupted",
            Self::Redirected => "redirected",
            Self::Status => "status",
            Self::ErrorPayload => "error_payload",
            Self::Unreadable => "unreadable",
            Self::NoSuchUser => "not_found",
            Self::SinkError => "sink_error",
            Self::Conflict => "conflict",
            Self::Unsafe => "unsafe_change",
            Self::NotApplied => "not_applied",
        }
    }

    /// Returns whether a write may have been carried out.
    pub fn may_have_been_carried_out(self, status: Option<StatusCode>) -> bool {
        match self {
            Self::Configuration
            | Self::Refused
            | Self::Credentials
            | Self::Middleware
            | Self::NotSentInTime
            | Self::Connect
            | Self::OutOfTime
            | Self::Conflict
            | Self::Unsafe => false,
            Self::Timeout
            | Self::Interrupted
            | Self::Redirected
            | Self::Unreadable
            | Self::NoSuchUser
            | Self::SinkError
            | Self::ErrorPayload
            | Self::NotApplied => true,
            // 303 answers a request that was carried out (RFC 9110, 15.4.4). A status below 200 is not the
            // last word, and one above 5xx has no defined meaning.
            Self::Status => {
                status.is_none_or(|status| matches!(status.as_u16(), ..200 | 303 | 500..))
            }
        }
    }
}

/// Returns whether a status redirects to another URL. Not every 3xx does: 304 is about a cache.
pub fn redirects(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

/// The kind of an [`Error`](crate::Error): exactly one, the most specific that applies.
///
/// For `match`, counters and logs. The names of [`as_str`](Self::as_str), which are its JSON too, are stable
/// across versions; new kinds may be added.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// use user_provisioning::{ErrorKind, maarch_courrier::Client};
///
/// let client = Client::builder().base_url("http://127.0.0.1:9").build().expect("usable");
/// let error = client.list_users().send().await.expect_err("nothing listens there");
/// assert_eq!(error.kind(), ErrorKind::Connect);
/// assert_eq!(error.kind().as_str(), "connect");
/// assert!(error.is_retryable());
/// assert_eq!(error.suggested_status().as_u16(), 502);
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client could not be built.
    Configuration,
    /// A parameter or field is missing or invalid; nothing was sent.
    InvalidRequest,
    /// No access token could be obtained.
    Credentials,
    /// A middleware of the program stopped the call.
    Middleware,
    /// No connection could be made.
    Connect,
    /// No complete response came in time.
    Timeout,
    /// The connection broke before the response was complete.
    Interrupted,
    /// The server redirects elsewhere.
    Redirect,
    /// 400 without a more specific kind.
    BadRequest,
    /// 401.
    Unauthorized,
    /// 402: charges apply and were not accepted.
    ChargesRequired,
    /// Charges apply, and the client's `max_charges` are used up.
    ChargeLimit,
    /// 403.
    Forbidden,
    /// 404, or what the product answers in its place.
    NotFound,
    /// Another user has the address, the login or the name.
    Conflict,
    /// 429.
    RateLimited,
    /// 5xx.
    ServerError,
    /// Another status outside 2xx.
    Status,
    /// A 2xx response that is not the documented one.
    Unreadable,
    /// A 2xx response whose body reports a failure.
    ErrorPayload,
    /// A file was received but could not be written.
    SinkError,
    /// The change would lose something, and no option allows it.
    UnsafeChange,
    /// The server accepted a change and does not show it.
    NotApplied,
}

impl ErrorKind {
    /// Returns the stable name, such as `rate_limited`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::InvalidRequest => "invalid_request",
            Self::Credentials => "credentials",
            Self::Middleware => "middleware",
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Interrupted => "interrupted",
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
            Self::ErrorPayload => "error_payload",
            Self::SinkError => "sink_error",
            Self::UnsafeChange => "unsafe_change",
            Self::NotApplied => "not_applied",
        }
    }

    /// Returns the kind of a failure by its status alone.
    pub(crate) fn of_status(status: StatusCode) -> Self {
        match status.as_u16() {
            _ if redirects(status) => Self::Redirect,
            400 => Self::BadRequest,
            401 => Self::Unauthorized,
            402 => Self::ChargesRequired,
            403 => Self::Forbidden,
            404 => Self::NotFound,
            429 => Self::RateLimited,
            500..=599 => Self::ServerError,
            _ => Self::Status,
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_tells_whether_the_request_may_have_been_carried_out() {
        let status = |code| StatusCode::from_u16(code).ok();
        for (kind, code, sent, done) in [
            (Kind::Configuration, None, false, false),
            (Kind::Refused, None, false, false),
            (Kind::Credentials, None, false, false),
            (Kind::Middleware, None, false, false),
            (Kind::NotSentInTime, None, false, false),
            (Kind::Connect, None, false, false),
            (Kind::OutOfTime, None, false, false),
            (Kind::Timeout, None, true, true),
            (Kind::Interrupted, None, true, true),
            (Kind::Redirected, None, true, true),
            (Kind::Status, status(101), true, true),
            (Kind::Status, status(302), true, false),
            (Kind::Status, status(303), true, true),
            (Kind::Status, status(400), true, false),
            (Kind::Status, status(402), true, false),
            (Kind::Status, status(500), true, true),
            (Kind::Status, status(504), true, true),
            (Kind::Status, status(999), true, true),
            (Kind::ErrorPayload, status(200), true, true),
            (Kind::Unreadable, status(200), true, true),
            (Kind::NoSuchUser, status(200), true, true),
            (Kind::Conflict, None, false, false),
            (Kind::Unsafe, None, false, false),
            (Kind::NotApplied, None, true, true),
        ] {
            assert_eq!(kind.may_have_been_sent(), sent, "{kind:?} {code:?}");
            assert_eq!(kind.may_have_been_carried_out(code), done, "{kind:?} {code:?}");
        }
    }
}
