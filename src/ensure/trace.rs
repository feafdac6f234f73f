//! The span of one `ensure_user`, in addition to those in `transport/trace.rs`.
//!
//! | span | level | fields |
//! |---|---|---|
//! | `user_provisioning.ensure`, one an `ensure_user` or plan of one, above its calls | info | `service`, `operation` (`ensure_user`, `plan`), `outcome` (`created`, `updated`, `unchanged`), `changes` (how many were made), `duration_ms`, `error.type` |

use std::time::Duration;

use tracing::Span;

use crate::error::Error;

/// A span of this name around several calls; a macro, because `tracing` needs a literal name.
macro_rules! span_of_calls {
    ($name:literal, $service:expr, $operation:expr) => {
        tracing::info_span!(
            $name,
            otel.name = $operation,
            otel.kind = "internal",
            otel.status_code = tracing::field::Empty,
            service = $service,
            operation = $operation,
            outcome = tracing::field::Empty,
            changes = tracing::field::Empty,
            error.r#type = tracing::field::Empty,
            duration_ms = tracing::field::Empty,
        )
    };
}

pub(crate) use span_of_calls;

/// Creates the span.
pub fn span(service: &'static str, operation: &'static str) -> Span {
    span_of_calls!("user_provisioning.ensure", service, operation)
}

/// Records the outcome and the number of changes, or an error.
pub fn finish(span: &Span, outcome: Result<(&'static str, usize), &Error>, elapsed: Duration) {
    span.record("duration_ms", u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX));
    match outcome {
        Ok((word, changes)) => {
            span.record("outcome", word);
            span.record("changes", changes);
        }
        Err(error) => {
            span.record("changes", error.changes_made().len());
            span.record("error.type", error.type_name());
            span.record("otel.status_code", "ERROR");
        }
    }
}
