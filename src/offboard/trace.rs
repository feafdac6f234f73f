//! The span of one `offboard_user`, in addition to those in `transport/trace.rs`.
//!
//! | span | level | fields |
//! |---|---|---|
//! | `user_provisioning.offboard`, one an `offboard_user` or plan of one, above its calls | info | `service`, `operation` (`offboard_user`, `plan`), `outcome` (as in `OffboardOutcome`; `planned`), `changes` (how many were made), `duration_ms`, `error.type` |

use tracing::Span;

use crate::ensure::span_of_calls;

/// Creates the span.
pub fn span(service: &'static str, operation: &'static str) -> Span {
    span_of_calls!("user_provisioning.offboard", service, operation)
}
