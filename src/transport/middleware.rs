//! An attempt on its way through the client's middlewares.

use reqwest::StatusCode;
use tokio::time::{Instant, timeout_at};

use super::attempt::AttemptOutcome;
use super::client_core::Core;
use crate::body::Body;
use crate::credentials::AuthHeaders;
use crate::error::{CallState, Error, ErrorKind, Kind};
use crate::middleware::{Attempt, Stopped, Watched};
use crate::request::{Request, is_correlation_header};

/// Where in its call an attempt stands.
pub struct Place {
    pub call_id: u128,
    pub number: u32,
    pub deadline: Instant,
}

/// Asks the middlewares, and gives the request what they add; `None` where there are none.
pub async fn before<'c>(
    core: &'c Core,
    request: &Request,
    prepared: &mut reqwest::Request,
    auth: &mut AuthHeaders,
    place: Place,
    state: impl FnOnce() -> CallState,
) -> Result<Option<Watched<'c>>, Error> {
    if core.middleware.is_empty() {
        return Ok(None);
    }
    let Place { call_id, number, deadline } = place;
    let (operation, body) = (request.operation, request.body.clone().unwrap_or_default());
    let attempt = Attempt::new(operation, call_id, number, prepared, body);
    let mut watched = core.middleware.watch(attempt);
    let stopped = timeout_at(deadline, watched.before()).await;
    let (kind, error) = match stopped {
        Ok(Ok(())) => {
            for (name, value) in watched.added() {
                if is_correlation_header(name.as_str()) {
                    prepared.headers_mut().insert(name.clone(), value.clone());
                } else {
                    auth.headers.push((name.clone(), value.clone()));
                }
            }
            return Ok(Some(watched));
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

/// Tells the middlewares what came of the attempt.
pub fn after(watched: Option<Watched<'_>>, outcome: &AttemptOutcome) {
    let Some(watched) = watched else { return };
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
