//! The span of one `offboard_user`, in addition to those in `transport/trace.rs`.
//!
//! | span | level | fields |
//! |---|---|---|
//! | `user_provisioning.offboard`, one an `offboard_user` or plan of one, above its calls | info | `service`, `operation` (`offboard_user`, `plan`), `outcome` (as in `OffboardOutcome`; `planned`), `changes` (how many were made), `duration_ms`, `error.type` |

use tracing::{Span, field, info_span};

/// Creates the span.
pub fn span(service: &'static str, operation: &'static str) -> Span {
    info_span!(
        "user_provisioning.offboard",
        otel.name = operation,
        otel.kind = "internal",
        otel.status_code = field::Empty,
        service = service,
        operation = operation,
        outcome = field::Empty,
        changes = field::Empty,
        error.r#type = field::Empty,
        duration_ms = field::Empty,
    )
}
