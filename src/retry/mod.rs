//! Whether a call is sent again, and when: a table, without a clock, a socket or a die of its own.

mod after;
mod budget;

use std::time::Duration;

pub(crate) use after::RetryAfter;
pub use budget::Budget;

/// How long a failure to get a token is remembered, unless it was a refusal; no call waits less for the next.
pub const FAILURE_BACKOFF: Duration = Duration::from_millis(500);

/// When a call is sent again.
///
/// A policy decides how often and how long; *whether* a repetition is safe is not its to decide.
///
/// | | repeated after |
/// |---|---|
/// | a read | no connection, a lost answer, 408, 429, 502, 503, 504 |
/// | a write | no connection, 429, a 503 that the document knows to mean that nothing was carried out |
/// | a write whose second, identical call is refused as a duplicate | the same, and any 503 with `Retry-After` |
/// | a write with the consent to charges | as a write |
///
/// Gateways also answer 503 when they lost the answer of the server behind them. A creation that is repeated
/// after it may find that its first attempt was carried out: the error that comes of it is no
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

    /// How often a call is sent at most, the first time included; 3 unless set.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// The longest wait before the second attempt, doubled for each further one; 250 ms unless set.
    ///
    /// The wait itself is drawn at random between nothing and that (full jitter), so that many
    /// programs do not come back at the same moment.
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// The longest wait between two attempts when the server names none; 10 seconds unless set.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// The longest `Retry-After` that is waited for; 60 seconds unless set. A longer one ends the
    /// call with the server's answer.
    pub fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = delay;
        self
    }

    /// Also repeats a write whose answer was lost, where the API can tell a duplicate.
    ///
    /// If the first attempt was carried out, the second is answered as a duplicate, with a 409 for example.
    /// That is no [conflict](crate::Error::is_conflict), because it does not say who has the address: the
    /// error says that the request
    /// [may have been carried out](crate::Error::may_have_been_carried_out). A request that carried the
    /// consent to charges is never repeated.
    pub fn retry_lost_writes(mut self, repeat: bool) -> Self {
        self.retry_lost_writes = repeat;
        self
    }
}

/// What a repetition of the call would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Idempotency {
    /// It only reads.
    Read,
    /// It changes something, and a second one changes it twice.
    Write,
    /// It changes something, and a second one is refused as a duplicate.
    DetectsDuplicates,
    /// It changes something and may cost money.
    ConsentedWrite,
}

/// How an attempt ended without a success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AttemptError {
    /// No connection was made.
    NotConnected,
    /// There was no access token to send it with, for a passing reason.
    NoToken,
    /// The answer, or a part of it, was lost after the request may have been sent.
    Lost,
    /// An answer came.
    Status(u16, RetryAfter),
    /// An answer came by which nothing was carried out, as the document knows.
    NotCarriedOut(u16, RetryAfter),
}

impl AttemptError {
    /// Whether the request may have been carried out, as far as this attempt goes.
    pub fn leaves_doubt(self) -> bool {
        match self {
            Self::NotConnected | Self::NoToken | Self::NotCarriedOut(..) => false,
            Self::Lost => true,
            Self::Status(status, _) => status >= 500 || status == 408,
        }
    }
}

/// Where the call stands when an attempt ended.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RetryContext {
    pub idempotency: Idempotency,
    pub attempt_error: AttemptError,
    /// Attempts made, this one included.
    pub attempts: u32,
    /// Time left until the call's deadline.
    pub left: Duration,
    /// A number from 0 to 1.
    pub random: f64,
}

/// The wait before the next attempt, or `None` for the end of the call.
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
        // Before that, the failure would only be remembered.
        AttemptError::NoToken => FAILURE_BACKOFF.saturating_add(backoff(policy, context)),
        _ => backoff(policy, context),
    };
    (delay < context.left).then_some(delay)
}

/// Whether a call that ended so may be sent again at all: the table of ARCHITECTURE.md.
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
        // Gateways also say this when the answer of the server behind them was lost: what was carried out
        // then must be told and refused the second time, or a mail or a signature would be there twice.
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
