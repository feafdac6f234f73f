//! What one call, or all calls of one piece of work, do otherwise than their client.

use std::fmt;
use std::time::Duration;

use tokio::time::Instant;

use crate::charge_policy::Gate;
use crate::retry::RetryPolicy;

/// The options of one call; each overrides the client's.
#[derive(Clone, Default)]
pub struct RequestOptions {
    pub timeout: Option<Duration>,
    pub deadline: Option<Duration>,
    /// When the work that the call is a part of has to be done.
    pub ends: Option<Instant>,
    pub retry: Option<RetryPolicy>,
    pub headers: Vec<(String, String)>,
    /// Keys of the body that the document does not have.
    pub extra: Vec<(String, serde_json::Value)>,
    /// Asked before a consent leaves, instead of the client's.
    pub charge_gate: Option<Gate>,
}

impl fmt::Debug for RequestOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Values and even names of the caller's headers can hold a credential.
        f.debug_struct("Options")
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("ends", &self.ends)
            .field("retry", &self.retry)
            .field("headers", &self.headers.len())
            .field("extra", &self.extra.len())
            .field("charge_gate", &self.charge_gate)
            .finish()
    }
}

impl RequestOptions {
    /// The same for each of several calls, which begin now and have the deadline together. One that is not
    /// acceptable stays, for the first call to refuse.
    pub fn shared(mut self) -> Self {
        if let Some(limit) = self.deadline.filter(|limit| *limit > Duration::ZERO) {
            self.ends = Some(Instant::now() + limit.min(MAX_DEADLINE));
            self.deadline = None;
        }
        self
    }

    /// The deadline of a call that begins now: its own, or that of the enclosing call.
    pub fn ends_by(&self, now: Instant, default: Duration) -> Instant {
        // `Instant` overflows, and no call takes that long.
        let own = now + self.deadline.unwrap_or(default).min(MAX_DEADLINE);
        self.ends.map_or(own, |whole| whole.min(own))
    }
}

/// Longer deadlines are capped here, so that clock arithmetic cannot overflow.
const MAX_DEADLINE: Duration = Duration::from_secs(365 * 86_400);

/// The option setters of every call, which has its options in the given field. Inline, as all methods of calls: only
/// what a program calls is compiled.
macro_rules! call_options {
    ($($options:ident).+) => {
        /// Sets the timeout of one attempt of this call, instead of the client's; zero is refused.
        #[inline]
        pub fn timeout(mut self, limit: std::time::Duration) -> Self {
            self.$($options).+.timeout = Some(limit);
            self
        }

        /// Sets the deadline of this whole call with its retries, instead of the client's; zero is refused.
        #[inline]
        pub fn deadline(mut self, limit: std::time::Duration) -> Self {
            self.$($options).+.deadline = Some(limit);
            self
        }

        /// Sets the retry policy of this call, instead of the client's.
        #[inline]
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.$($options).+.retry = Some(policy);
            self
        }

        /// Adds a header to this call, in addition to the client's own.
        ///
        /// A header that the client sets itself, such as `authorization`, is refused when the call is sent.
        pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
            self.$($options).+.headers.push((name.into(), value.into()));
            self
        }

        /// Sets an id for this call, sent as `x-request-id` with every attempt.
        pub fn request_id(self, id: impl Into<String>) -> Self {
            self.header("x-request-id", id)
        }
    };
}

pub(crate) use call_options;
