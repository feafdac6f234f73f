//! One call: attempts until there is an answer to keep, within one deadline.

use std::time::{Duration, SystemTime};

use tokio::time::{Instant, sleep, timeout_at};
use tracing::Instrument;

use super::attempt::{self, Outcome, Reading};
use super::client_core::Core;
use super::exchange::Exchange;
use super::trace;
use crate::body::Body;
use crate::connect_failure::ConnectFailure;
use crate::credentials::{Proof, TokenError};
use crate::error::{Error, Kind, Progress};
use crate::http;
use crate::operation::OperationInfo;
use crate::request::Request;
use crate::response::Response;
use crate::retry::{Ending, RetryAfter, RetryPolicy, Standing, decide, is_safe};
use crate::server_message::ServerMessage;

/// A longer deadline than this is this one.
const LONGEST: Duration = Duration::from_secs(365 * 86_400);

/// A call under way.
struct Call<'c> {
    core: &'c Core,
    request: &'c Request,
    policy: &'c RetryPolicy,
    started: Instant,
    deadline: Instant,
    /// Requests sent.
    attempts: u32,
    /// Token fetches that failed, which are repeated as attempts are.
    failed_fetches: u32,
    /// The token was renewed after a 401, which happens once.
    renewed: bool,
    /// An attempt may have reached the server.
    reached: bool,
    /// An earlier attempt may have been carried out.
    uncertain: bool,
    reading: Reading,
}

/// Sends a request until there is an answer to keep, and makes of it what `decode` says.
pub async fn run<A>(
    core: &Core,
    request: &Request,
    reading: Reading,
    decode: impl FnOnce(Exchange) -> Result<Response<A>, Error>,
) -> Result<Response<A>, Error> {
    if !http::has_runtime() {
        let why = "there is no tokio runtime here; make the call within one, such as that of `#[tokio::main]`";
        return Err(Error::refused(request.operation, why.to_owned()));
    }
    let started = Instant::now();
    let whole = request.options.deadline.unwrap_or(core.deadline);
    let mut call = Call {
        core,
        request,
        policy: request.options.retry.as_ref().unwrap_or(&core.retry),
        started,
        // Clocks end, and no call takes that long.
        deadline: started + whole.min(LONGEST),
        attempts: 0,
        failed_fetches: 0,
        renewed: false,
        reached: false,
        uncertain: false,
        reading,
    };
    let span = trace::call(request);
    let mut outcome = async { decode(call.run().await?) }.instrument(span.clone()).await;
    match &mut outcome {
        Ok(response) => response.conceal(|| request.secrets()),
        Err(error) => request.describe_to(error),
    }
    trace::finish(&span, &outcome, call.attempts, call.started.elapsed());
    outcome
}

impl Call<'_> {
    async fn run(&mut self) -> Result<Exchange, Error> {
        loop {
            let (outcome, ending) = self.attempt().await;
            let Some(ending) = ending else { return outcome };
            match self.next(ending) {
                Some(delay) => {
                    trace::repeat(&outcome, self.attempts, delay);
                    sleep(delay).await;
                }
                None => {
                    let repeatable = is_safe(self.policy, self.request.safety(), ending);
                    return match outcome {
                        Ok(mut exchange) => {
                            exchange.progress.repeatable = repeatable;
                            Ok(exchange)
                        }
                        Err(error) => Err(error.repeatable(repeatable)),
                    };
                }
            }
        }
    }

    /// One attempt with its credentials, and how it ended if it is no success.
    async fn attempt(&mut self) -> (Result<Exchange, Error>, Option<Ending>) {
        let prepared = match attempt::prepare(self.core, self.request, self.reading) {
            Ok(prepared) => prepared,
            Err(error) => return (Err(error), None),
        };
        let proof = match self.proof().await {
            Ok(proof) => proof,
            Err(error) => {
                self.failed_fetches += 1;
                let ending = (!error.is_refusal()).then_some(Ending::NoToken);
                let progress = self.progress();
                let detail = error.message().to_owned();
                let operation = self.request.operation;
                return (Err(Error::no_credentials(operation, detail, error, progress)), ending);
            }
        };
        match (self.send(prepared, &proof).await, &proof.token) {
            // A 401 was not carried out, so that even a write is sent again.
            (Outcome::Answered { status, body, .. }, Some(token))
                if status.as_u16() == 401 && !self.renewed && self.is_about_the_token(&body) =>
            {
                self.renewed = true;
                self.core.identity.forget(token);
                trace::renew(self.attempts);
                Box::pin(self.attempt()).await
            }
            (outcome, ..) => self.settle(outcome, proof),
        }
    }

    /// Whether a 401 is about the credentials, and not about a password in the request.
    fn is_about_the_token(&self, body: &Body) -> bool {
        let wanted = self.request.operation.authentication_message();
        let message = || ServerMessage::parse(&body.bytes).message;
        wanted.is_none_or(|wanted| message().as_deref() == Some(wanted))
    }

    async fn send(&mut self, prepared: reqwest::Request, proof: &Proof) -> Outcome {
        let limit = self.request.options.timeout.unwrap_or(self.core.timeout);
        let left = self.deadline.saturating_duration_since(Instant::now());
        let span = trace::attempt(self.core, self.request, self.attempts);
        self.attempts += 1;
        let outcome = attempt::run(self.core, prepared, proof, limit.min(left), self.reading)
            .instrument(span.clone())
            .await;
        trace::answered(&span, &outcome);
        self.reached |= !matches!(outcome, Outcome::Unanswered { kind: Kind::Connect, .. });
        outcome
    }

    async fn proof(&self) -> Result<Proof, TokenError> {
        if self.request.operation.is_open() {
            return Ok(Proof::default());
        }
        timeout_at(self.deadline, self.core.identity.prove())
            .await
            .unwrap_or_else(|_| Err(TokenError::refused("no access token came in time")))
    }

    /// The outcome as the caller would get it, and how it ended if it may be repeated.
    fn settle(
        &mut self,
        outcome: Outcome,
        proof: Proof,
    ) -> (Result<Exchange, Error>, Option<Ending>) {
        let operation = self.request.operation;
        match outcome {
            Outcome::Answered { status, headers, body } => {
                let lost = status.is_success() && body.broken_off.is_some();
                let ending = if lost {
                    Some(Ending::Lost)
                } else if status.is_success() {
                    self.core.budget.refill();
                    if let Some(request) = &self.request.body {
                        self.core.identity.password_changed(&headers, request);
                    }
                    None
                } else {
                    let after = RetryAfter::read(&headers, SystemTime::now());
                    let status = status.as_u16();
                    Some(if is_undone(operation, status, &body.bytes) {
                        Ending::Undone(status, after)
                    } else {
                        Ending::Status(status, after)
                    })
                };
                let (kept, progress) = (self.core.limits.failure, self.progress());
                let opened = None;
                let exchange =
                    Exchange { operation, status, headers, body, opened, kept, progress, proof };
                (Ok(exchange), ending)
            }
            Outcome::Opened { response } => {
                self.core.budget.refill();
                (Ok(self.opened(response, proof)), None)
            }
            Outcome::Redirected => (Err(Error::redirected(operation, self.progress())), None),
            Outcome::Unanswered { kind, source } => {
                let failure = (kind == Kind::Connect).then(|| ConnectFailure::of(&source));
                let ending = match kind {
                    // A certificate does not become another one by trying again.
                    Kind::Connect if failure == Some(ConnectFailure::Certificate) => None,
                    Kind::Connect => Some(Ending::NotConnected),
                    Kind::Timeout | Kind::Lost => Some(Ending::Lost),
                    _ => None,
                };
                let server = &self.core.server;
                let detail = failure
                    .map(|failure| format!("{}:{} {}", server.host, server.port, failure.says()));
                let detail = detail.unwrap_or_default();
                let error = Error::unanswered(kind, operation, detail, source, self.progress());
                (Err(error), ending)
            }
        }
    }

    /// A file of which only the head was read.
    fn opened(&self, response: reqwest::Response, proof: Proof) -> Exchange {
        Exchange {
            operation: self.request.operation,
            status: response.status(),
            headers: response.headers().clone(),
            body: Body::default(),
            opened: Some(response),
            kept: 0,
            progress: self.progress(),
            proof,
        }
    }

    /// The wait before the next attempt, if there is to be one.
    fn next(&mut self, ending: Ending) -> Option<Duration> {
        let standing = Standing {
            safety: self.request.safety(),
            ending,
            attempts: self.attempts.saturating_add(self.failed_fetches),
            left: self.deadline.saturating_duration_since(Instant::now()),
            random: fastrand::f64(),
        };
        let delay = decide(self.policy, standing)?;
        if !self.core.budget.take() {
            trace::spent();
            return None;
        }
        self.uncertain |= ending.leaves_doubt();
        Some(delay)
    }

    fn progress(&self) -> Progress {
        Progress {
            attempts: self.attempts,
            elapsed: self.started.elapsed(),
            reached: self.reached,
            uncertain: self.uncertain,
            consented: self.request.accepts_charges(),
            repeatable: false,
            anonymous: self.core.identity.is_empty(),
        }
    }
}

/// Whether the document knows that an answer like this means that nothing was carried out.
fn is_undone(operation: &OperationInfo, status: u16, body: &[u8]) -> bool {
    operation.may_be_undone_by(status)
        && operation.is_undone_by(status, |code| ServerMessage::parse(body).has_code(code))
}
