//! Adds the description of the request to an error.

use serde_json::Value;

use super::Request;
use super::secrets::parsed;
use crate::conflict::{Conflict, ConflictHolder};
use crate::error::{Error, SentRequest};

impl Request {
    /// Adds the request's charges, secrets and conflict to its error.
    pub(crate) fn describe_to(&self, error: &mut Error) {
        error.hide_message_with(&self.secrets());
        if error.is_charges_required() {
            error.set_charged_request(self.sent());
        }
        if error.is_conflict() && error.conflict().is_none() {
            let holder = error.conflict_holder().cloned().unwrap_or_default();
            error.set_conflict(self.conflict(holder));
        }
    }

    /// Returns the request as a caller may inspect it before consenting to charges.
    pub(crate) fn sent(&self) -> SentRequest {
        SentRequest { path: self.target(), body: self.body.clone().unwrap_or_default() }
    }

    /// Returns the conflict over the operation's key, with the value that was sent.
    fn conflict(&self, holder: ConflictHolder) -> Option<Conflict> {
        let key = self.operation.conflict_key()?;
        let body = parsed(self.body.as_ref()?)?;
        let value = body.get(key).and_then(Value::as_str).map(str::to_owned);
        Some(Conflict::of_request(key, value, holder))
    }
}
