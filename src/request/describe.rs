//! What an error keeps of the request that failed.

use serde_json::Value;

use super::Request;
use crate::conflict::{Conflict, InTheWay};
use crate::error::{Error, SentRequest};

impl Request {
    /// Tells an error of this request what it needs to be understood.
    pub(crate) fn describe_to(&self, error: &mut Error) {
        error.hide_message_with(&self.secrets());
        if error.is_charges_required() {
            error.set_charged_request(self.sent());
        }
        if error.is_conflict() && error.conflict().is_none() {
            let conflict = match error.is_login_in_signature_book() {
                true => Some(self.signature_book_conflict()),
                false => self.conflict(),
            };
            error.set_conflict(conflict);
        }
    }

    /// What would be sent again.
    fn sent(&self) -> SentRequest {
        SentRequest { path: self.target(), body: self.body.clone().unwrap_or_default() }
    }

    /// The conflict by the operation's key, with the value that was sent.
    fn conflict(&self) -> Option<Conflict> {
        let key = self.operation.conflict_key()?;
        let body: Value = serde_json::from_slice(self.body.as_ref()?).ok()?;
        let value = body.get(key).and_then(Value::as_str).map(str::to_owned);
        Some(Conflict::of_request(key, value, InTheWay::Unknown))
    }

    /// The login in the body, which somebody has in the signature book.
    fn signature_book_conflict(&self) -> Conflict {
        let body = self.body.as_ref().and_then(|body| serde_json::from_slice::<Value>(body).ok());
        let body = body.unwrap_or_default();
        let login = body.get("userId").or_else(|| body.get("user_id")).and_then(Value::as_str);
        Conflict::of_request("userId", login.map(str::to_owned), InTheWay::SignatureBook)
    }
}
