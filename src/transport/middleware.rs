//! An attempt on its way through the client's middlewares.

use futures_util::future::{BoxFuture, FutureExt};
use reqwest::StatusCode;
use tokio::time::{Instant, timeout_at};

use super::outcome::AttemptOutcome;
use crate::body::Body;
use crate::credentials::AuthHeaders;
use crate::error::{CallState, Error, ErrorKind, Kind};
use crate::middleware::{Attempt, Chain, Middleware, Stopped, Watched};
use crate::request::{Request, is_correlation_header};

/// Where in its call an attempt stands.
pub struct Place {
    pub call_id: u128,
    pub number: u32,
    pub deadline: Instant,
}

/// An attempt that is about to leave.
pub struct Leaving<'a> {
    pub request: &'a Request,
    pub http: &'a mut reqwest::Request,
    pub auth: &'a mut AuthHeaders,
    pub place: Place,
    pub state: &'a (dyn Fn() -> CallState + Sync),
}

/// Tells the middlewares what came of the attempt; if it is dropped, that the attempt was cancelled.
pub type After<'c> = Box<dyn FnOnce(&AttemptOutcome) + Send + 'c>;

/// The middlewares of a client that has some. What runs them is a function pointer, so that a program without
/// middlewares does not contain it.
#[derive(Clone)]
pub struct Middlewares {
    chain: Chain,
    /// By a reference to a reference, because the chain outlives the attempt.
    run: for<'a, 'c> fn(&'a &'c Chain, Leaving<'a>) -> BoxFuture<'a, Result<After<'c>, Error>>,
}

impl Middlewares {
    pub fn push(all: &mut Option<Self>, middleware: impl Middleware) {
        let all = all.get_or_insert_with(|| Self {
            chain: Chain::default(),
            run: |chain, leaving| before(chain, leaving).boxed(),
        });
        all.chain.push(middleware);
    }

    pub fn len(&self) -> usize {
        self.chain.len()
    }

    /// Asks the middlewares, and gives the request what they add.
    pub async fn before<'c>(&'c self, leaving: Leaving<'_>) -> Result<After<'c>, Error> {
        (self.run)(&&self.chain, leaving).await
    }
}

async fn before<'c>(chain: &'c Chain, leaving: Leaving<'_>) -> Result<After<'c>, Error> {
    let Leaving { request, http: prepared, auth, place, state } = leaving;
    let Place { call_id, number, deadline } = place;
    let (operation, body) = (request.operation, request.body.clone().unwrap_or_default());
    let attempt = Attempt::new(operation, call_id, number, prepared, body);
    let mut watched = chain.watch(attempt);
    let stopped = timeout_at(deadline, watched.before()).await;
    let (kind, error) = match stopped {
        Ok(Ok(())) => {
            for (name, value) in watched.added() {
                if is_correlation_header(name.as_str()) {
                    prepared.headers_mut().insert(name.clone(), value.clone());
                } else {
                    auth.add(name.clone(), value.clone());
                }
            }
            return Ok(Box::new(|outcome| after(watched, outcome)));
        }
        Ok(Err(Stopped::Failed(source))) => {
            let what = "a middleware of this program stopped the call";
            (ErrorKind::Middleware, Error::middleware(operation, what, Some(source), state()))
        }
        Ok(Err(Stopped::Panicked)) => {
            let what = "a middleware of this program panicked";
            (ErrorKind::Middleware, Error::middleware(operation, what, None, state()))
        }
        Err(_) => {
            let why = "a middleware of this program took too long";
            (ErrorKind::Timeout, Error::not_sent_in_time(operation, why, state()))
        }
    };
    watched.finish(None, Some(kind));
    Err(error)
}

fn after(watched: Watched<'_>, outcome: &AttemptOutcome) {
    match outcome {
        AttemptOutcome::Response { status, body, .. } => {
            watched.finish(Some(*status), answered(*status, body));
        }
        AttemptOutcome::Streaming { response } => watched.finish(Some(response.status()), None),
        AttemptOutcome::Redirected => watched.finish(None, Some(ErrorKind::Redirect)),
        AttemptOutcome::NoResponse { kind, .. } => watched.finish(None, Some(unanswered(*kind))),
    }
}

fn answered(status: StatusCode, body: &Body) -> Option<ErrorKind> {
    match &body.interrupted {
        _ if !status.is_success() => Some(ErrorKind::of_status(status)),
        Some(error) if error.is_timeout() => Some(ErrorKind::Timeout),
        Some(_) => Some(ErrorKind::Interrupted),
        None => None,
    }
}

fn unanswered(kind: Kind) -> ErrorKind {
    match kind {
        Kind::Connect => ErrorKind::Connect,
        Kind::Timeout => ErrorKind::Timeout,
        Kind::Redirected => ErrorKind::Redirect,
        _ => ErrorKind::Interrupted,
    }
}
