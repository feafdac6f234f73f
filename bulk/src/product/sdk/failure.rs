//! Converts errors of the SDK for the engine.

use std::time::Duration;

use user_provisioning::Error;

use crate::product::server::{Cause, Failure};

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let cause = cause(&error);
        let seconds = error.header("retry-after").and_then(|text| text.trim().parse().ok());
        Self {
            cause,
            kind: error.kind().as_str().to_owned(),
            message: error.to_string(),
            made: error.changes_made().iter().map(ToString::to_string).collect(),
            may_be_charged: error.charge_may_have_been_made(),
            retry_after: seconds.map(Duration::from_secs),
        }
    }
}

impl Failure {
    /// The account that the plan would change does not exist any more.
    pub fn account_is_gone() -> Self {
        Self {
            cause: Cause::NeedsDecision,
            kind: "not_found".to_owned(),
            ..Self::refused("the account was deleted after the plan: plan again".to_owned())
        }
    }

    /// A failure before anything was sent.
    pub fn refused(message: String) -> Self {
        Self {
            cause: Cause::Refused,
            kind: "invalid_request".to_owned(),
            message,
            made: Vec::new(),
            may_be_charged: false,
            retry_after: None,
        }
    }
}

fn cause(error: &Error) -> Cause {
    let status = error.status().map(|status| status.as_u16());
    if error.is_credentials() || error.is_unauthorized() {
        return Cause::Credentials;
    }
    if error.is_connect() || error.is_timeout() || error.is_rate_limited() {
        return Cause::Unavailable;
    }
    if matches!(status, Some(408 | 502 | 503 | 504)) {
        return Cause::Unavailable;
    }
    if error.is_conflict()
        || error.is_unsafe_change()
        || error.is_charges_required()
        || error.is_forbidden()
    {
        return Cause::NeedsDecision;
    }
    if error.is_invalid_request() || error.is_not_found() || error.is_bad_request() {
        return Cause::Refused;
    }
    // Interrupted, unreadable or a server error: another attempt may succeed.
    if error.is_server_error()
        || status.is_none()
        || status.is_some_and(|status| (200..300).contains(&status))
    {
        return Cause::ServerError;
    }
    Cause::Refused
}
