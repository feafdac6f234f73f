//! Spans and events, named after OpenTelemetry's HTTP client conventions. They hold no body, no
//! query, no path parameter and no credential.

use std::time::Duration;

use tracing::{Span, debug_span, field, info_span, warn};

use super::attempt::Outcome;
use super::{Core, Exchange};
use crate::error::Error;
use crate::request::Request;

/// The span of a whole call.
pub fn call(request: &Request) -> Span {
    let operation = request.operation;
    info_span!(
        "user_provisioning.call",
        otel.name = operation.id(),
        otel.kind = "internal",
        service = operation.service(),
        operation = operation.id(),
        http.response.status_code = field::Empty,
        error.r#type = field::Empty,
        attempts = field::Empty,
        duration_ms = field::Empty,
    )
}

/// The span of one attempt.
pub fn attempt(core: &Core, request: &Request, before: u32) -> Span {
    let operation = request.operation;
    let resend_count = (before > 0).then_some(before);
    debug_span!(
        "user_provisioning.attempt",
        otel.name = format_args!("{} {}", operation.method(), operation.path()),
        otel.kind = "client",
        http.request.method = operation.method(),
        url.template = operation.path(),
        server.address = core.server.host,
        server.port = core.server.port,
        http.request.resend_count = resend_count,
        http.response.status_code = field::Empty,
        error.r#type = field::Empty,
    )
}

pub fn answered(span: &Span, outcome: &Outcome) {
    match outcome {
        Outcome::Answered { status, .. } => {
            span.record("http.response.status_code", status.as_u16());
            if !status.is_success() {
                span.record("error.type", status.as_str());
            }
        }
        Outcome::Redirected => {
            span.record("error.type", "redirected");
        }
        Outcome::Unanswered { kind, .. } => {
            span.record("error.type", kind.name());
        }
    }
}

pub fn repeat(outcome: &Result<Exchange, Error>, attempts: u32, delay: Duration) {
    let delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
    match outcome {
        Ok(exchange) => {
            let status = exchange.status.as_u16();
            warn!(status, attempts, delay_ms, "the call is sent again");
        }
        Err(error) => warn!(%error, attempts, delay_ms, "the call is sent again"),
    }
}

pub fn finish(span: &Span, outcome: &Result<Exchange, Error>, attempts: u32, elapsed: Duration) {
    span.record("attempts", attempts);
    span.record("duration_ms", u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX));
    match outcome {
        Ok(exchange) => {
            span.record("http.response.status_code", exchange.status.as_u16());
            if !exchange.status.is_success() {
                span.record("error.type", exchange.status.as_str());
            }
        }
        Err(error) => {
            span.record("error.type", error.kind_name());
        }
    }
}

/// PHP spoke around the JSON.
pub fn repaired(exchange_operation: &'static str) {
    warn!(
        operation = exchange_operation,
        "the answer was freed from PHP messages; turn display_errors off on that server"
    );
}
