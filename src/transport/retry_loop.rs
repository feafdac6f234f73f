//! One call: attempts until one is final, within one deadline.

use std::time::{Duration, SystemTime};

use futures_util::future::{BoxFuture, FutureExt};
use tokio::time::{Instant, sleep, timeout_at};
use tracing::Instrument;

use super::attempt::{self, Prepared, Reading};
use super::client_core::Core;
use super::ended_call::EndedCall;
use super::exchange::Exchange;
use super::middleware::{Leaving, Place};
use super::outcome::AttemptOutcome;
use super::trace;
use crate::body::Body;
use crate::connect_failure::ConnectFailure;
use crate::credentials::{AuthHeaders, TokenError};
use crate::error::{CallState, Error, Kind};
use crate::http;
use crate::operation::OperationInfo;
use crate::pace::Permit;
use crate::request::Request;
use crate::retry::{AttemptError, RetryAfter, RetryContext, RetryPolicy, decide, is_repeatable};
use crate::server_message::ServerMessage;

/// A call under way.
struct RetryLoop<'c> {
    core: &'c Core,
    request: &'c Request,
    policy: &'c RetryPolicy,
    started: Instant,
    deadline: Instant,
    /// Requests sent.
    attempts: u32,
    /// Failed token fetches; they count as attempts.
    failed_fetches: u32,
    /// The token was renewed after a 401; a call does that once.
    renewed: bool,
    /// An attempt may have reached the server.
    reached: bool,
    /// An earlier attempt may have been carried out.
    uncertain: bool,
    reading: Reading<'c>,
    /// What its attempts have in common.
    id: u128,
}

/// Sends a request until an attempt is final. Boxed, so that it is compiled here alone, and not in the caller's
/// program for each of its calls.
pub fn run<'r>(
    core: &'r Core,
    request: &'r Request,
    reading: Reading<'r>,
) -> BoxFuture<'r, Result<EndedCall<'r>, Error>> {
    run_unboxed(core, request, reading).boxed()
}

async fn run_unboxed<'r>(
    core: &'r Core,
    request: &'r Request,
    reading: Reading<'r>,
) -> Result<EndedCall<'r>, Error> {
    if !http::has_runtime() {
        let why = "no tokio runtime is running; make the call within one, such as that of `#[tokio::main]`";
        return Err(Error::refused(request.operation, why.to_owned()));
    }
    let started = Instant::now();
    if request.options.ends.is_some_and(|ends| ends <= started) {
        return Err(Error::out_of_time(request.operation));
    }
    let mut call = RetryLoop {
        core,
        request,
        policy: request.options.retry.as_ref().unwrap_or(&core.retry),
        started,
        deadline: request.options.ends_by(started, core.deadline),
        attempts: 0,
        failed_fetches: 0,
        renewed: false,
        reached: false,
        uncertain: false,
        reading,
        id: fastrand::u128(..),
    };
    let span = trace::call(request);
    let outcome = call.run().instrument(span.clone()).await;
    Ok(EndedCall { request, span, outcome, attempts: call.attempts, started })
}

impl RetryLoop<'_> {
    async fn run(&mut self) -> Result<Exchange, Error> {
        loop {
            let Some((outcome, attempt_error)) = self.attempt().await else { continue };
            let Some(attempt_error) = attempt_error else { return outcome };
            match self.next(attempt_error) {
                Some(delay) => {
                    trace::retrying(&outcome, self.attempts, delay);
                    sleep(delay).await;
                }
                None => {
                    let repeatable =
                        is_repeatable(self.policy, self.request.idempotency(), attempt_error);
                    return match outcome {
                        Ok(mut exchange) => {
                            exchange.state.repeatable = repeatable;
                            Ok(exchange)
                        }
                        Err(error) => Err(error.repeatable(repeatable)),
                    };
                }
            }
        }
    }

    /// Makes one attempt with its credentials; returns an `AttemptError` if it may be retried. After `None` the token
    /// is to be renewed, and another attempt made at once.
    async fn attempt(&mut self) -> Option<(Result<Exchange, Error>, Option<AttemptError>)> {
        let mut prepared = match attempt::prepare(self.core, self.request, &self.reading) {
            Ok(prepared) => prepared,
            Err(error) => return Some((Err(error), None)),
        };
        // Everything that has a date comes after the wait: tokens, and what middlewares sign.
        let permit = match self.turn().await {
            Ok(permit) => permit,
            Err(error) => return Some((Err(error), None)),
        };
        let mut auth = match self.auth().await {
            Ok(auth) => auth,
            Err(error) => return Some(self.unauthenticated(error)),
        };
        let (call_id, number, deadline) = (self.id, self.attempts.saturating_add(1), self.deadline);
        let place = Place { call_id, number, deadline };
        let after = match &self.core.middleware {
            Some(middlewares) => {
                let (request, http, auth) = (self.request, &mut prepared.http, &mut auth);
                let leaving = Leaving { request, http, auth, place, state: &|| self.state() };
                match middlewares.before(leaving).await {
                    Ok(after) => Some(after),
                    Err(error) => return Some((Err(error), None)),
                }
            }
            None => None,
        };
        let outcome = self.send(prepared, &auth).await;
        if let Some(after) = after {
            after(&outcome);
        }
        // Another attempt of this call needs one, too.
        drop(permit);
        match (outcome, &auth.token) {
            // A 401 means that nothing was carried out, so even a write is safe to send again.
            (AttemptOutcome::Response { status, body, .. }, Some(token))
                if status.as_u16() == 401 && !self.renewed && self.is_about_the_token(&body) =>
            {
                self.renewed = true;
                self.core.authenticator.invalidate(token);
                trace::token_renewed(self.attempts);
                None
            }
            (outcome, ..) => Some(self.classify(outcome, auth)),
        }
    }

    /// Returns whether a 401 is about the credentials, and not about a password in the request.
    fn is_about_the_token(&self, body: &Body) -> bool {
        let wanted = self.request.operation.authentication_message();
        let message = || ServerMessage::parse(&body.bytes).message;
        wanted.is_none_or(|wanted| message().as_deref() == Some(wanted))
    }

    async fn send(&mut self, prepared: Prepared, auth: &AuthHeaders) -> AttemptOutcome {
        let limit = self.request.options.timeout.unwrap_or(self.core.timeout);
        let left = self.deadline.saturating_duration_since(Instant::now());
        let span = trace::attempt(self.core, self.request, self.attempts);
        self.attempts += 1;
        let outcome = attempt::run(self.core, prepared, auth, limit.min(left), &mut self.reading)
            .instrument(span.clone())
            .await;
        trace::answered(&span, &outcome);
        self.reached |= !matches!(outcome, AttemptOutcome::NoResponse { kind: Kind::Connect, .. });
        outcome
    }

    /// Waits until the client's pace lets the attempt leave.
    async fn turn(&self) -> Result<Permit, Error> {
        timeout_at(self.deadline, self.core.pace.turn()).await.map_err(|_| {
            let why = self.core.pace.reason(Instant::now());
            Error::not_sent_in_time(self.request.operation, why, self.state())
        })
    }

    fn unauthenticated(
        &mut self,
        error: TokenError,
    ) -> (Result<Exchange, Error>, Option<AttemptError>) {
        self.failed_fetches += 1;
        let attempt_error = (!error.is_refusal()).then_some(AttemptError::NoToken);
        let (detail, state) = (error.message().to_owned(), self.state());
        let error = Error::no_credentials(self.request.operation, detail, error, state);
        (Err(error), attempt_error)
    }

    async fn auth(&self) -> Result<AuthHeaders, TokenError> {
        if self.request.operation.is_open() {
            return Ok(AuthHeaders::default());
        }
        timeout_at(self.deadline, self.core.authenticator.auth_headers())
            .await
            .unwrap_or_else(|_| Err(TokenError::failed("no access token came in time")))
    }

    /// Returns the outcome for the caller, and an `AttemptError` if it may be retried.
    fn classify(
        &mut self,
        outcome: AttemptOutcome,
        auth: AuthHeaders,
    ) -> (Result<Exchange, Error>, Option<AttemptError>) {
        let operation = self.request.operation;
        match outcome {
            AttemptOutcome::Response { status, headers, body } => {
                let lost = status.is_success() && body.interrupted.is_some();
                let attempt_error = if lost {
                    Some(AttemptError::Lost)
                } else if status.is_success() {
                    self.core.budget.refill();
                    if let Some(request) = &self.request.body {
                        self.core.authenticator.password_changed(&headers, request);
                    }
                    None
                } else {
                    let after = RetryAfter::read(&headers, SystemTime::now());
                    let status = status.as_u16();
                    if let (429 | 503, Some(wait)) = (status, self.core.retry.bounded(after)) {
                        self.core.pace.hold_back(Instant::now(), wait);
                    }
                    Some(if is_not_carried_out(operation, status, &body.bytes) {
                        AttemptError::NotCarriedOut(status, after)
                    } else {
                        AttemptError::Status(status, after)
                    })
                };
                let (kept, state) = (self.core.limits.failure, self.state());
                let streaming = None;
                let exchange =
                    Exchange { operation, status, headers, body, streaming, kept, state, auth };
                (Ok(exchange), attempt_error)
            }
            AttemptOutcome::Streaming { response } => {
                self.core.budget.refill();
                (Ok(self.streaming(response, auth)), None)
            }
            AttemptOutcome::Redirected => (Err(Error::redirected(operation, self.state())), None),
            AttemptOutcome::NoResponse { kind, source } => {
                let failure = (kind == Kind::Connect).then(|| ConnectFailure::of(&source));
                let attempt_error = match kind {
                    // A retry does not change the certificate.
                    Kind::Connect if failure == Some(ConnectFailure::Certificate) => None,
                    Kind::Connect => Some(AttemptError::NotConnected),
                    Kind::Timeout | Kind::Interrupted => Some(AttemptError::Lost),
                    _ => None,
                };
                let server = &self.core.server;
                let detail = failure.map(|failure| {
                    format!("{}:{} {}", server.host, server.port, failure.description())
                });
                let detail = detail.unwrap_or_default();
                let error = Error::no_response(kind, operation, detail, source, self.state());
                (Err(error), attempt_error)
            }
        }
    }

    /// Returns the exchange of a file whose body was not read.
    fn streaming(&self, response: reqwest::Response, auth: AuthHeaders) -> Exchange {
        Exchange {
            operation: self.request.operation,
            status: response.status(),
            headers: response.headers().clone(),
            body: Body::default(),
            streaming: Some(response),
            kept: 0,
            state: self.state(),
            auth,
        }
    }

    /// Returns the wait before the next attempt, or `None` if there is none.
    fn next(&mut self, attempt_error: AttemptError) -> Option<Duration> {
        let context = RetryContext {
            idempotency: self.request.idempotency(),
            attempt_error,
            attempts: self.attempts.saturating_add(self.failed_fetches),
            left: self.deadline.saturating_duration_since(Instant::now()),
            random: fastrand::f64(),
        };
        let delay = decide(self.policy, context)?;
        if !self.core.budget.take() {
            trace::budget_exhausted();
            return None;
        }
        self.uncertain |= attempt_error.may_have_been_carried_out();
        Some(delay)
    }

    fn state(&self) -> CallState {
        CallState {
            attempts: self.attempts,
            elapsed: self.started.elapsed(),
            reached: self.reached,
            uncertain: self.uncertain,
            uncertain_before: self.request.uncertain,
            consented: self.request.accepts_charges(),
            repeatable: false,
            anonymous: self.core.authenticator.is_empty(),
        }
    }
}

/// Returns whether the document says that nothing was carried out after such a response.
fn is_not_carried_out(operation: &OperationInfo, status: u16, body: &[u8]) -> bool {
    // Most failures never mean it, and are not parsed for it.
    if !operation.can_mean_not_carried_out(status) {
        return false;
    }
    let message = ServerMessage::parse(body);
    operation.is_not_carried_out_by(status, |code| message.has_code(code))
}
