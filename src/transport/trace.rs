//! Spans and events, named after OpenTelemetry's conventions for HTTP clients.
//!
//! | span | level | fields |
//! |---|---|---|
//! | `user_provisioning.call`, one a call | info | `service`, `operation`, `attempts`, `duration_ms`, `http.response.status_code`, `error.type` |
//! | `user_provisioning.attempt`, one a request, below it | debug | `http.request.method`, `url.template`, `server.address`, `server.port`, `http.request.resend_count`, `http.response.status_code`, `error.type` |
//!
//! Both have what `tracing-opentelemetry` reads: `otel.name`, `otel.kind`, and `otel.status_code`, which is
//! `ERROR` after a failure. `http.response.status_code` is set when a response was received, `error.type`
//! after a failure, `http.request.resend_count` on a retry. `error.type` is the status of a response that is
//! not a success, or a kind of failure of this crate.
//!
//! Events are warnings: a call is retried, or is not because the retry budget is exhausted; a response was
//! repaired; a server reports a problem beside a success; no access token could be obtained.
//!
//! They hold no body, no query, no path parameter and no credential. `url.full`, which the conventions ask
//! for, is left out because it would name people.

use std::time::Duration;

use tracing::{Span, Value, debug_span, field, info_span, warn};

use super::client_core::Core;
use super::exchange::Exchange;
use super::outcome::AttemptOutcome;
use crate::error::{Error, Kind};
use crate::request::Request;
use crate::response::Meta;

/// Creates the span of a whole call.
pub fn call(request: &Request) -> Span {
    let operation = request.operation;
    info_span!(
        "user_provisioning.call",
        otel.name = operation.id(),
        otel.kind = "internal",
        otel.status_code = field::Empty,
        service = operation.service(),
        operation = operation.id(),
        http.response.status_code = field::Empty,
        error.r#type = field::Empty,
        attempts = field::Empty,
        duration_ms = field::Empty,
    )
}

/// Creates the span of one attempt.
pub fn attempt(core: &Core, request: &Request, before: u32) -> Span {
    let operation = request.operation;
    let resend_count = (before > 0).then_some(before);
    debug_span!(
        "user_provisioning.attempt",
        otel.name = format_args!("{} {}", operation.method(), operation.path()),
        otel.kind = "client",
        otel.status_code = field::Empty,
        http.request.method = operation.method(),
        url.template = operation.path(),
        server.address = core.server.host,
        server.port = core.server.port,
        http.request.resend_count = resend_count,
        http.response.status_code = field::Empty,
        error.r#type = field::Empty,
    )
}

/// Records the outcome of an attempt.
pub fn answered(span: &Span, outcome: &AttemptOutcome) {
    match outcome {
        AttemptOutcome::Response { status, body, .. } => {
            record(span, "http.response.status_code", &status.as_u16());
            match &body.interrupted {
                _ if !status.is_success() => failed(span, status.as_str()),
                Some(error) if error.is_timeout() => failed(span, Kind::Timeout.name()),
                Some(_) => failed(span, Kind::Interrupted.name()),
                None => {}
            }
        }
        AttemptOutcome::Streaming { response } => {
            record(span, "http.response.status_code", &response.status().as_u16());
        }
        AttemptOutcome::Redirected => failed(span, Kind::Redirected.name()),
        AttemptOutcome::NoResponse { kind, .. } => failed(span, kind.name()),
    }
}

/// Records the outcome of a call.
pub fn finish(span: &Span, outcome: Result<&Meta, &Error>, attempts: u32, elapsed: Duration) {
    record(span, "attempts", &attempts);
    record(span, "duration_ms", &milliseconds(elapsed));
    let status = match outcome {
        Ok(meta) => Some(meta.status),
        Err(error) => error.status(),
    };
    if let Some(status) = status {
        record(span, "http.response.status_code", &status.as_u16());
    }
    match outcome {
        Ok(meta) => span.in_scope(|| problem(meta)),
        Err(error) => failed(span, error.type_name()),
    }
}

/// Warns that the server made the change and reports a problem with a follow-up step.
fn problem(meta: &Meta) {
    if let Some(problem) = &meta.problem {
        warn!(
            problem.r#type = problem.problem_type(),
            problem.status = problem.status(),
            "carried out, but the server reports a problem"
        );
    }
}

/// As a function of its own, because `Span::record` is inlined with what looks the field up.
fn record(span: &Span, field: &str, value: &dyn Value) {
    span.record(field, value);
}

fn failed(span: &Span, error_type: &str) {
    record(span, "error.type", &error_type);
    record(span, "otel.status_code", &"ERROR");
}

/// Warns that the call is retried.
pub fn retrying(outcome: &Result<Exchange, Error>, attempts: u32, delay: Duration) {
    let delay_ms = milliseconds(delay);
    match outcome {
        Ok(exchange) => {
            let status = exchange.status.as_u16();
            warn!(status, attempts, delay_ms, "retrying the call");
        }
        Err(error) => warn!(%error, attempts, delay_ms, "retrying the call"),
    }
}

/// Warns that the server refused a token that it had accepted before.
pub fn token_renewed(attempts: u32) {
    warn!(status = 401_u16, attempts, "retrying the call with a new access token");
}

/// Warns that a retry was skipped.
pub fn budget_exhausted() {
    warn!("not retried: the client's retry budget is exhausted");
}

/// Warns that PHP messages were stripped from the JSON.
pub fn repaired(operation: &'static str) {
    warn!(
        operation,
        "PHP messages were stripped from the response; turn display_errors off on that server"
    );
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
