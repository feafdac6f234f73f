//! Decides whether and when a call is retried: a pure function of its inputs, without a clock, I/O or
//! randomness.

mod after;
mod budget;

use std::time::Duration;

pub(crate) use after::RetryAfter;
pub use budget::Budget;

/// How long a failed token fetch is cached, unless it was a refusal. Calls wait at least that long before
/// they retry.
pub const FAILURE_BACKOFF: Duration = Duration::from_millis(500);

/// When a call is retried.
///
/// A policy sets how often a call is retried and how long it waits. *Whether* a retry is safe is fixed:
///
/// | | retried after |
/// |---|---|
/// | a read | no connection, a lost response, 408, 429, 502, 503, 504 |
/// | a write | no connection, 429, a 503 that, by the document, means that nothing was carried out |
/// | a write whose second, identical call is refused as a duplicate | the same, and any 503 with `Retry-After` |
/// | a write with the consent to charges | as a write |
///
/// Gateways also answer 503 when they lose the response of the server behind them, so the first attempt of a
/// retried creation may have been carried out. The retry then fails as a duplicate. That error is not a
/// [conflict](crate::Error::is_conflict), and
/// [`may_have_been_carried_out`](crate::Error::may_have_been_carried_out) is true.
///
/// ```
/// use std::time::Duration;
/// use user_provisioning::RetryPolicy;
///
/// let patient = RetryPolicy::default().max_attempts(6).max_delay(Duration::from_secs(30));
/// let once = RetryPolicy::never();
/// # let _ = (patient, once);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct RetryPolicy {
    max_attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
    max_retry_after: Duration,
    retry_lost_writes: bool,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 3,
            base_delay: Duration::from_millis(250),
            max_delay: Duration::from_secs(10),
            max_retry_after: Duration::from_secs(60),
            retry_lost_writes: false,
        }
    }
}

impl RetryPolicy {
    /// Sends every call once.
    pub fn never() -> Self {
        Self::default().max_attempts(1)
    }

    /// Sets the maximum number of attempts, the first one included; 3 unless set.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Sets the longest wait before the second attempt, doubled for each further one; 250 ms unless set.
    ///
    /// The wait itself is random between zero and that (full jitter), so that many programs do not retry at
    /// the same moment.
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// Sets the longest wait between two attempts when the server sends no `Retry-After`; 10 seconds unless
    /// set.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Sets the longest `Retry-After` that a call waits for; 60 seconds unless set. A longer one ends the
    /// call with the server's response.
    pub fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = delay;
        self
    }

    /// The wait that a server asks for, or the longest one that it may ask for.
    pub(crate) fn bounded(&self, after: RetryAfter) -> Option<Duration> {
        match after {
            RetryAfter::Wait(delay) => Some(delay.min(self.max_retry_after)),
            RetryAfter::Absent | RetryAfter::Unclear => None,
        }
    }

    /// Also retries a write whose response was lost, if the API rejects duplicates.
    ///
    /// If the first attempt was carried out, the server rejects the second as a duplicate, with a 409 for
    /// example. That error is not a [conflict](crate::Error::is_conflict), because the holder of the address
    /// may be this very call; the request [may have been carried
    /// out](crate::Error::may_have_been_carried_out). A request with the consent to charges is never retried.
    pub fn retry_lost_writes(mut self, repeat: bool) -> Self {
        self.retry_lost_writes = repeat;
        self
    }
}

/// What a retry of the call would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Idempotency {
    /// It only reads.
    Read,
    /// It changes something, and a retry changes it twice.
    Write,
    /// It changes something, and a retry is rejected as a duplicate.
    DetectsDuplicates,
    /// It changes something and may cost money.
    ConsentedWrite,
}

/// Why an attempt was not a success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AttemptError {
    /// No connection was made.
    NotConnected,
    /// No access token was available, for a temporary reason.
    NoToken,
    /// The response, or a part of it, was lost after the request may have been sent.
    Lost,
    /// A failure with this status.
    Status(u16, RetryAfter),
    /// A failure which, by the document, means that nothing was carried out.
    NotCarriedOut(u16, RetryAfter),
}

impl AttemptError {
    /// Returns whether this attempt may have been carried out.
    pub fn may_have_been_carried_out(self) -> bool {
        match self {
            Self::NotConnected | Self::NoToken | Self::NotCarriedOut(..) => false,
            Self::Lost => true,
            Self::Status(status, _) => status >= 500 || status == 408,
        }
    }
}

/// The state of a call after a failed attempt.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RetryContext {
    pub idempotency: Idempotency,
    pub attempt_error: AttemptError,
    /// Attempts so far, this one included.
    pub attempts: u32,
    /// Time left until the call's deadline.
    pub left: Duration,
    /// A number from 0 to 1.
    pub random: f64,
}

/// Returns the wait before the next attempt, or `None` to end the call.
pub(crate) fn decide(policy: &RetryPolicy, context: RetryContext) -> Option<Duration> {
    if context.attempts >= policy.max_attempts
        || !is_repeatable(policy, context.idempotency, context.attempt_error)
    {
        return None;
    }
    let delay = match context.attempt_error {
        AttemptError::Status(_, RetryAfter::Wait(delay))
        | AttemptError::NotCarriedOut(_, RetryAfter::Wait(delay)) => {
            if delay > policy.max_retry_after {
                return None;
            }
            delay
        }
        // Any earlier, the cache would return the same failure.
        AttemptError::NoToken => FAILURE_BACKOFF.saturating_add(backoff(policy, context)),
        _ => backoff(policy, context),
    };
    (delay < context.left).then_some(delay)
}

/// Returns whether a retry is safe: the table at [`RetryPolicy`].
pub(crate) fn is_repeatable(
    policy: &RetryPolicy,
    idempotency: Idempotency,
    attempt_error: AttemptError,
) -> bool {
    let read = idempotency == Idempotency::Read;
    match attempt_error {
        AttemptError::NotConnected | AttemptError::NoToken => true,
        AttemptError::Lost => {
            read || idempotency == Idempotency::DetectsDuplicates && policy.retry_lost_writes
        }
        AttemptError::Status(429, _) | AttemptError::NotCarriedOut(429 | 503, _) => true,
        // Gateways also answer 503 when the response of the server behind them was lost. The API must then
        // reject a duplicate, or a user would be created twice.
        AttemptError::Status(503, after) => {
            read || after != RetryAfter::Absent && idempotency == Idempotency::DetectsDuplicates
        }
        AttemptError::Status(408 | 502 | 504, _)
        | AttemptError::NotCarriedOut(408 | 502 | 504, _) => read,
        AttemptError::Status(..) | AttemptError::NotCarriedOut(..) => false,
    }
}

fn backoff(policy: &RetryPolicy, context: RetryContext) -> Duration {
    let doublings = context.attempts.saturating_sub(1).min(20);
    let longest = policy.base_delay.saturating_mul(1 << doublings).min(policy.max_delay);
    let drawn = longest.as_secs_f64() * context.random.clamp(0.0, 1.0);
    Duration::try_from_secs_f64(drawn).unwrap_or(longest)
}

#[cfg(test)]
mod tests;
