//! What the crate knows of each operation of the document.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::conflict::ConflictHolder;
use crate::wire::{Charged, from_body};

/// One operation of `openapi.yaml`: its name, method, path and documented statuses.
///
/// Errors carry it, so that a message can say which call failed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct OperationInfo {
    service: &'static str,
    id: &'static str,
    method: &'static str,
    path: &'static str,
    statuses: &'static [u16],
    rejects_duplicates: bool,
    authentication_message: Option<&'static str>,
    open: bool,
    conflict_key: Option<&'static str>,
    conflict_responses: &'static [ConflictResponse],
    secrets: &'static [&'static str],
    answers_secrets: bool,
    not_carried_out: &'static [(u16, Option<&'static str>)],
    not_found: &'static [u16],
    absent_without: Option<&'static str>,
    since: Option<&'static str>,
    until: Option<&'static str>,
}

impl OperationInfo {
    pub(crate) const fn new(
        service: &'static str,
        id: &'static str,
        method: &'static str,
        path: &'static str,
        statuses: &'static [u16],
    ) -> Self {
        Self {
            service,
            id,
            method,
            path,
            statuses,
            rejects_duplicates: false,
            authentication_message: None,
            open: false,
            conflict_key: None,
            conflict_responses: &[],
            secrets: &[],
            answers_secrets: false,
            not_carried_out: &[],
            not_found: &[],
            absent_without: None,
            since: None,
            until: None,
        }
    }

    pub(crate) const fn rejecting_duplicates(mut self) -> Self {
        self.rejects_duplicates = true;
        self
    }

    #[allow(dead_code, reason = "called by generated code where the document has such a route")]
    pub(crate) const fn with_authentication_message(mut self, message: &'static str) -> Self {
        self.authentication_message = Some(message);
        self
    }

    #[allow(dead_code, reason = "called by generated code where the document has such a route")]
    pub(crate) const fn without_credentials(mut self) -> Self {
        self.open = true;
        self
    }

    #[allow(dead_code, reason = "called by generated code where the document has such a route")]
    pub(crate) const fn conflicting_by(
        mut self,
        key: &'static str,
        responses: &'static [ConflictResponse],
    ) -> Self {
        self.conflict_key = Some(key);
        self.conflict_responses = responses;
        self
    }

    #[allow(dead_code, reason = "called by generated code where the document has such a route")]
    pub(crate) const fn sending_secrets(mut self, keys: &'static [&'static str]) -> Self {
        self.secrets = keys;
        self
    }

    #[allow(dead_code, reason = "called by generated code where the document has such a route")]
    pub(crate) const fn answering_secrets(mut self) -> Self {
        self.answers_secrets = true;
        self
    }

    #[allow(dead_code, reason = "called by generated code where the document has such a route")]
    pub(crate) const fn not_carried_out_by(
        mut self,
        known: &'static [(u16, Option<&'static str>)],
    ) -> Self {
        self.not_carried_out = known;
        self
    }

    #[allow(dead_code, reason = "called by generated code where the document has such a route")]
    pub(crate) const fn not_found_by(mut self, statuses: &'static [u16]) -> Self {
        self.not_found = statuses;
        self
    }

    #[allow(dead_code, reason = "called by generated code where the document has such a route")]
    pub(crate) const fn existing_since(mut self, version: &'static str) -> Self {
        self.since = Some(version);
        self
    }

    #[allow(dead_code, reason = "called by generated code where the document has such a route")]
    pub(crate) const fn absent_without(mut self, key: &'static str) -> Self {
        self.absent_without = Some(key);
        self
    }

    #[allow(dead_code, reason = "called by generated code where the document has such a route")]
    pub(crate) const fn existing_until(mut self, version: &'static str) -> Self {
        self.until = Some(version);
        self
    }

    /// The service, such as `maarch_courrier`; also the name of its module and cargo feature.
    pub const fn service(&self) -> &'static str {
        self.service
    }

    /// The `operationId` of the document, such as `maarch_courrier.create_user`.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The HTTP method in capitals.
    pub const fn method(&self) -> &'static str {
        self.method
    }

    /// The path below the base URL, with its parameters in braces.
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// The statuses the document describes, success and failures, in ascending order.
    pub const fn statuses(&self) -> &'static [u16] {
        self.statuses
    }

    /// The first version of the product that has the operation, such as `20.03.2`; nothing where the
    /// oldest known one has it already.
    ///
    /// Older servers answer as to any path they do not know. The versions are those that the document
    /// knows; one between two of them is not among them, so that the operation can be there earlier
    /// than the text says, and never later.
    ///
    /// ```
    /// # #[cfg(feature = "maarch_parapheur")] {
    /// use user_provisioning::{Operation, maarch_parapheur::operation};
    ///
    /// assert_eq!(operation::UpdateUserSignatureSubstituted::INFO.since(), Some("20.03.2"));
    /// assert_eq!(operation::ListUsers::INFO.since(), None);
    /// # }
    /// ```
    pub const fn since(&self) -> Option<&'static str> {
        self.since
    }

    /// The last version of the product that has the operation; nothing where the newest known one
    /// has it still.
    pub const fn until(&self) -> Option<&'static str> {
        self.until
    }

    /// Whether the operation only reads, so that sending it again changes nothing.
    pub fn is_read(&self) -> bool {
        matches!(self.method, "GET" | "HEAD")
    }

    /// Whether a second, identical call is refused as a duplicate and does nothing.
    pub const fn rejects_duplicates(&self) -> bool {
        self.rejects_duplicates
    }

    /// The key of the body whose value only one user can have, such as `email`.
    pub const fn conflict_key(&self) -> Option<&'static str> {
        self.conflict_key
    }

    /// Whether a failure with this status says that there is nobody.
    pub(crate) fn is_not_found_by(&self, status: u16) -> bool {
        self.not_found.contains(&status)
    }

    /// The key without which a success describes nobody.
    pub(crate) const fn presence_key(&self) -> Option<&'static str> {
        self.absent_without
    }

    /// Whether an answer with this status can say that nothing was carried out.
    pub(crate) fn may_tell_not_carried_out(&self, status: u16) -> bool {
        self.not_carried_out.iter().any(|known| known.0 == status)
    }

    /// Whether an answer with this status that tells such a code says that nothing was carried out.
    pub(crate) fn is_not_carried_out_by(&self, status: u16, tells: impl Fn(&str) -> bool) -> bool {
        let mut known = self.not_carried_out.iter().filter(|known| known.0 == status);
        known.any(|known| known.1.is_none_or(&tells))
    }

    /// The keys and parameters of the request that hold secrets.
    pub(crate) const fn secrets(&self) -> &'static [&'static str] {
        self.secrets
    }

    /// Whether its success holds secrets that are not read, such as the hash of a password. Then no
    /// answer of it is kept but what is read.
    pub const fn answers_secrets(&self) -> bool {
        self.answers_secrets
    }

    /// Whether the operation needs no credentials; then none are sent.
    pub const fn is_open(&self) -> bool {
        self.open
    }

    /// The message by which a 401 is about the credentials, where it can also be about a password in
    /// the request.
    pub(crate) const fn authentication_message(&self) -> Option<&'static str> {
        self.authentication_message
    }

    /// Who has the value of the conflict key, if a failure says that somebody has it; `tells` is
    /// whether it tells a code.
    pub(crate) fn conflict_holder(
        &self,
        status: u16,
        body: &[u8],
        tells: impl Fn(&str) -> bool,
    ) -> Option<&'static ConflictHolder> {
        let mut responses = self.conflict_responses.iter();
        let found = responses.find(|known| known.status == status && known.matches(body, &tells));
        found.map(|known| &known.holder)
    }
}

impl fmt::Debug for OperationInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({} {})", self.id, self.method, self.path)
    }
}

impl fmt::Display for OperationInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

/// A failure that says that somebody has the value of the conflict key: by all that is given.
#[derive(PartialEq, Eq)]
pub(crate) struct ConflictResponse {
    pub status: u16,
    pub code: Option<&'static str>,
    /// Stands anywhere in the body.
    pub contains: Option<&'static str>,
    /// Where in the JSON a text stands, and which.
    pub text_at: Option<(&'static str, &'static str)>,
    pub holder: ConflictHolder,
}

impl ConflictResponse {
    fn matches(&self, body: &[u8], tells: impl Fn(&str) -> bool) -> bool {
        let contains = |text: &str| memchr::memmem::find(body, text.as_bytes()).is_some();
        self.code.is_none_or(tells)
            && self.contains.is_none_or(contains)
            // Last, because it reads the whole body.
            && self.text_at.is_none_or(|(pointer, text)| is_text_at(body, pointer, text))
    }
}

fn is_text_at(body: &[u8], pointer: &str, text: &str) -> bool {
    let json = from_body(body).map(|Charged(json)| json);
    json.is_some_and(|json| json.pointer(pointer).and_then(Value::as_str) == Some(text))
}

/// An operation as a type: the request builders implement it.
///
/// It ties an operation to the types of its request, of its answer and of its documented failures,
/// for code that is generic over operations, for [`Error::failure`](crate::Error::failure) and for
/// the rules of the sandbox. It is implemented by the generated builders only, which each service
/// also has under the name `operation`, such as `maarch_courrier::operation::CreateUser`.
pub trait Operation: sealed::Sealed {
    /// Name, method, path and statuses of the operation.
    const INFO: &'static OperationInfo;
    /// The typed body of the success answer; `()` where there is none.
    type Answer;
    /// The documented failures, one variant a status.
    type Failure;
    /// The typed body of the request; `()` where there is none.
    type Body;

    /// Reads the body of a success answer.
    #[doc(hidden)]
    fn answer(body: &[u8]) -> Result<Self::Answer, serde_json::Error>;

    /// Whether the success answer has no body.
    #[doc(hidden)]
    const EMPTY: bool;

    /// Reads a documented failure, if the status is documented and the body fits.
    fn failure(status: u16, body: &[u8]) -> Option<Self::Failure>;
}

pub(crate) mod sealed {
    pub trait Sealed {}
}

/// The bytes of a request's body.
pub(crate) fn encode<T: Serialize>(body: &T) -> Result<bytes::Bytes, serde_json::Error> {
    serde_json::to_vec(body).map(bytes::Bytes::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    const UNIQUE: ConflictResponse = ConflictResponse {
        status: 500,
        code: None,
        contains: Some("[23505]"),
        text_at: None,
        holder: ConflictHolder::Unknown,
    };

    const IN_BOOK: ConflictResponse = ConflictResponse {
        status: 500,
        code: Some("refused"),
        contains: None,
        text_at: Some(("/context/errors", "taken")),
        holder: ConflictHolder::SignatureBook,
    };

    const INFO: OperationInfo = OperationInfo::new("demo", "demo.create", "POST", "/", &[200, 500])
        .conflicting_by("login", &[IN_BOOK, UNIQUE]);

    #[test]
    fn a_conflict_is_told_by_all_that_is_given() {
        for (status, code, body, holder) in [
            (500, "", r#"{"message":"SQL[23505]"}"#, Some(ConflictHolder::Unknown)),
            (400, "", r#"{"message":"SQL[23505]"}"#, None),
            (500, "", r#"{"message":"SQL[22003]"}"#, None),
            (
                500,
                "refused",
                r#"{"context":{"errors":"taken"}}"#,
                Some(ConflictHolder::SignatureBook),
            ),
            (
                500,
                "refused",
                "\u{feff}{\"context\":{\"errors\":\"taken\"}}",
                Some(ConflictHolder::SignatureBook),
            ),
            (500, "other", r#"{"context":{"errors":"taken"}}"#, None),
            (500, "refused", r#"{"context":{"errors":"taken by all"}}"#, None),
            (500, "refused", r#"{"context":{"errors":["taken"]}}"#, None),
            (500, "refused", r#"{"context":{"errors":"taken"#, None),
            (500, "refused", "", None),
        ] {
            let found = INFO.conflict_holder(status, body.as_bytes(), |known| known == code);
            assert_eq!(found, holder.as_ref(), "{status} {code} {body}");
        }
    }
}
