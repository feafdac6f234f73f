//! What one call, or all calls of one piece of work, do otherwise than their client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tokio::time::Instant;

use super::added::{Added, Extra};
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
    /// Shared by the calls of one piece of work; few have any.
    added: Option<Arc<Added>>,
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
            .field("headers", &self.added().map_or(0, |added| added.headers.len()))
            .field("extra", &self.added().map_or(0, |added| added.extra.len()))
            .field("charge_gate", &self.charge_gate)
            .finish()
    }
}

impl RequestOptions {
    /// Adds a header. It is checked here, so that a program that adds none does not contain the check.
    pub fn add_header(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.add(&name.into(), value.into());
    }

    fn add(&mut self, name: &str, value: String) {
        let added = self.added_mut();
        match added.checked(name, value) {
            Ok(header) => added.headers.push(header),
            Err(reason) => drop(added.refused_header.get_or_insert(reason)),
        }
    }

    /// Adds a key to the body, or replaces it.
    pub fn set_extra(&mut self, key: String, value: &Value) {
        let extra = &mut self.added_mut().extra;
        extra.retain(|known| known.key != key);
        extra.push(Extra::new(key, value));
    }

    pub fn added(&self) -> Option<&Added> {
        self.added.as_deref()
    }

    fn added_mut(&mut self) -> &mut Added {
        Arc::make_mut(self.added.get_or_insert_default())
    }

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
            self.$($options).+.add_header(name, value);
            self
        }

        /// Sets an id for this call, sent as `x-request-id` with every attempt.
        pub fn request_id(self, id: impl Into<String>) -> Self {
            self.header("x-request-id", id)
        }
    };
}

pub(crate) use call_options;
