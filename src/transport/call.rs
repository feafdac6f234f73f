//! One call: attempts until there is an answer to keep, within one deadline.

use std::time::{Duration, SystemTime};

use tokio::time::{Instant, sleep, timeout_at};
use tracing::Instrument;

use super::attempt::{self, Outcome};
use super::{Core, Exchange};
use crate::credentials::{Proof, TokenError};
use crate::error::{Error, Kind, Progress};
use crate::request::Request;
use crate::retry::{Ending, RetryAfter, RetryPolicy, Standing, decide};

/// A call under way.
struct Call<'c> {
    core: &'c Core,
    request: &'c Request,
    policy: &'c RetryPolicy,
    started: Instant,
    deadline: Instant,
    attempts: u32,
    /// Attempts that were begun, also those that found no token.
    rounds: u32,
    /// The token was renewed after a 401, which happens once.
    renewed: bool,
    /// An attempt may have reached the server.
    reached: bool,
    /// An earlier attempt may have been carried out.
    uncertain: bool,
}

pub async fn run(core: &Core, request: &Request) -> Result<Exchange, Error> {
    let started = Instant::now();
    let whole = request.options.deadline.unwrap_or(core.deadline);
    let mut call = Call {
        core,
        request,
        policy: request.options.retry.as_ref().unwrap_or(&core.retry),
        started,
        deadline: started
            .checked_add(whole)
            .unwrap_or_else(|| started + Duration::from_secs(86_400)),
        attempts: 0,
        rounds: 0,
        renewed: false,
        reached: false,
        uncertain: false,
    };
    let span = super::trace::call(request);
    let outcome = call.run().instrument(span.clone()).await;
    super::trace::finish(&span, &outcome, call.attempts, call.started.elapsed());
    outcome
}

impl Call<'_> {
    async fn run(&mut self) -> Result<Exchange, Error> {
        let prepared = attempt::prepare(self.core, self.request)?;
        loop {
            let Some(again) = prepared.try_clone() else {
                return Err(Error::refused(
                    self.request.operation,
                    "the body cannot be sent".to_owned(),
                ));
            };
            self.rounds += 1;
            let (outcome, ending) = self.attempt(again).await;
            let Some(ending) = ending else { return outcome };
            match self.next(ending) {
                Some(delay) => {
                    super::trace::repeat(&outcome, self.attempts, delay);
                    sleep(delay).await;
                }
                None => return outcome,
            }
        }
    }

    /// One attempt with its credentials, and how it ended if it is no success.
    async fn attempt(
        &mut self,
        prepared: reqwest::Request,
    ) -> (Result<Exchange, Error>, Option<Ending>) {
        let proof = match self.proof().await {
            Ok(proof) => proof,
            Err(error) => {
                let ending = (!error.is_refusal).then_some(Ending::NoToken);
                let progress = self.progress();
                return (Err(Error::unproved(self.request.operation, error, progress)), ending);
            }
        };
        let again = prepared.try_clone();
        let outcome = self.send(prepared, &proof).await;
        match (outcome, &proof.token, again) {
            // A 401 was not carried out, so that even a write is sent again.
            (Outcome::Answered { status, .. }, Some(token), Some(again))
                if status.as_u16() == 401
                    && !self.renewed
                    && self.request.operation.is_authenticated_by_401() =>
            {
                self.renewed = true;
                self.core.identity.forget(token);
                Box::pin(self.attempt(again)).await
            }
            (outcome, ..) => self.settle(outcome),
        }
    }

    async fn send(&mut self, prepared: reqwest::Request, proof: &Proof) -> Outcome {
        let limit = self.request.options.timeout.unwrap_or(self.core.timeout);
        let left = self.deadline.saturating_duration_since(Instant::now());
        let span = super::trace::attempt(self.core, self.request, self.attempts);
        self.attempts += 1;
        let outcome = attempt::run(self.core, prepared, proof, limit.min(left))
            .instrument(span.clone())
            .await;
        super::trace::answered(&span, &outcome);
        self.reached |= !matches!(outcome, Outcome::Unanswered { kind: Kind::Connect, .. });
        outcome
    }

    async fn proof(&self) -> Result<Proof, TokenError> {
        timeout_at(self.deadline, self.core.identity.prove())
            .await
            .unwrap_or_else(|_| Err(TokenError::refused("none came in time")))
    }

    /// The outcome as the caller would get it, and how it ended if it may be repeated.
    fn settle(&mut self, outcome: Outcome) -> (Result<Exchange, Error>, Option<Ending>) {
        let operation = self.request.operation;
        match outcome {
            Outcome::Answered { status, headers, body } => {
                let lost = status.is_success() && body.broken_off.is_some();
                let ending = if lost {
                    Some(Ending::Lost)
                } else if status.is_success() {
                    self.core.budget.refill();
                    None
                } else {
                    let after = RetryAfter::read(&headers, SystemTime::now());
                    Some(Ending::Status(status.as_u16(), after))
                };
                let (kept, progress) = (self.core.limits.failure, self.progress());
                (Ok(Exchange { operation, status, headers, body, kept, progress }), ending)
            }
            Outcome::Redirected => (Err(Error::redirected(operation, self.progress())), None),
            Outcome::Unanswered { kind, source } => {
                let ending = match kind {
                    Kind::Connect => Some(Ending::NotConnected),
                    Kind::Timeout | Kind::Lost => Some(Ending::Lost),
                    _ => None,
                };
                let error = Error::unanswered(kind, operation, source, self.progress());
                (Err(error), ending)
            }
        }
    }

    /// The wait before the next attempt, if there is to be one.
    fn next(&mut self, ending: Ending) -> Option<Duration> {
        let standing = Standing {
            safety: self.request.safety(),
            ending,
            attempts: self.attempts.max(self.rounds),
            left: self.deadline.saturating_duration_since(Instant::now()),
            random: fastrand::f64(),
        };
        let delay = decide(self.policy, standing)?;
        if !self.core.budget.take() {
            tracing::warn!("not repeated: the client's retry budget is used up");
            return None;
        }
        self.uncertain |= ending == Ending::Lost;
        Some(delay)
    }

    fn progress(&self) -> Progress {
        Progress {
            attempts: self.attempts,
            elapsed: self.started.elapsed(),
            reached: self.reached,
            uncertain: self.uncertain,
            consented: self.request.accepts_charges(),
        }
    }
}
