//! What happened to the request.

use std::time::Duration;

use super::Error;
use crate::operation::OperationInfo;

/// What happened to the request.
impl Error {
    /// The operation that failed; `None` for a client that could not be built.
    pub fn operation(&self) -> Option<&'static OperationInfo> {
        self.inner.operation
    }

    /// How often sending was tried; 0 when the call was refused before.
    pub fn attempts(&self) -> u32 {
        self.inner.progress.attempts
    }

    /// The time from the start of the call to this error.
    pub fn elapsed(&self) -> Duration {
        self.inner.progress.elapsed
    }

    /// Whether the request may have reached the server.
    ///
    /// `false` is certain: no connection was made, or nothing was tried. `true` covers every answer
    /// and every lost one.
    pub fn may_have_been_sent(&self) -> bool {
        self.inner.progress.reached || self.inner.kind.may_have_been_sent()
    }

    /// Whether the server may have done what was asked, although this is an error.
    ///
    /// True for a write whose answer was lost or cannot be understood, and for one that was answered
    /// with a 5xx or a 303, unless the document knows that answer to mean that nothing was carried out.
    /// It stays true when a later attempt of the same call was refused. Look before you send it again.
    pub fn may_have_been_carried_out(&self) -> bool {
        let is_write = self.inner.operation.is_some_and(|operation| !operation.is_read());
        is_write && (self.is_in_doubt() || self.inner.progress.uncertain)
    }

    /// Whether the last attempt alone leaves its outcome open.
    pub(super) fn is_in_doubt(&self) -> bool {
        !self.inner.undone && self.inner.kind.may_have_been_carried_out(self.inner.status)
    }

    /// Whether a charge may have been made: the request carried the consent, and its outcome is
    /// not known.
    pub fn charge_may_have_been_made(&self) -> bool {
        self.inner.progress.consented && self.may_have_been_carried_out()
    }
}
