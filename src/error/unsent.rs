//! Failures before an attempt left: no credentials, a middleware, a wait that took too long.

use std::error::Error as StdError;

use super::{CallState, Error, Kind};
use crate::operation::OperationInfo;

impl Error {
    /// There were no credentials to send; `detail` says why.
    pub(crate) fn no_credentials(
        operation: &'static OperationInfo,
        detail: String,
        source: impl StdError + Send + Sync + 'static,
        state: CallState,
    ) -> Self {
        let source: Box<dyn StdError + Send + Sync> = Box::new(source);
        Self::in_call(Kind::Credentials, operation, detail, Some(source), state)
    }

    /// A middleware of the caller's stopped the attempt; `detail` says what it did.
    pub(crate) fn middleware(
        operation: &'static OperationInfo,
        detail: &str,
        source: Option<Box<dyn StdError + Send + Sync>>,
        state: CallState,
    ) -> Self {
        Self::in_call(Kind::Middleware, operation, detail.to_owned(), source, state)
    }

    /// The call's deadline came before its next attempt left; `detail` says what it waited for.
    pub(crate) fn not_sent_in_time(
        operation: &'static OperationInfo,
        detail: &str,
        state: CallState,
    ) -> Self {
        Self::in_call(Kind::NotSentInTime, operation, detail.to_owned(), None, state)
    }
}
