//! What the crate knows of each operation of the document.

use std::fmt;

use serde::Serialize;

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
    tells_duplicates: bool,
    authenticated_by_401: bool,
    open: bool,
    conflict_key: Option<&'static str>,
    secrets: &'static [&'static str],
    answers_secrets: bool,
    undone: &'static [(u16, Option<&'static str>)],
    not_found: &'static [u16],
    nobody_without: Option<&'static str>,
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
            tells_duplicates: false,
            authenticated_by_401: true,
            open: false,
            conflict_key: None,
            secrets: &[],
            answers_secrets: false,
            undone: &[],
            not_found: &[],
            nobody_without: None,
            since: None,
            until: None,
        }
    }

    pub(crate) const fn telling_duplicates(mut self) -> Self {
        self.tells_duplicates = true;
        self
    }

    #[allow(dead_code, reason = "called by generated code where the document has such a route")]
    pub(crate) const fn with_401_of_its_own(mut self) -> Self {
        self.authenticated_by_401 = false;
        self
    }

    #[allow(dead_code, reason = "called by generated code where the document has such a route")]
    pub(crate) const fn without_credentials(mut self) -> Self {
        self.open = true;
        self
    }

    #[allow(dead_code, reason = "called by generated code where the document has such a route")]
    pub(crate) const fn conflicting_by(mut self, key: &'static str) -> Self {
        self.conflict_key = Some(key);
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
    pub(crate) const fn undone_by(mut self, known: &'static [(u16, Option<&'static str>)]) -> Self {
        self.undone = known;
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
    pub(crate) const fn nobody_without(mut self, key: &'static str) -> Self {
        self.nobody_without = Some(key);
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
    pub const fn tells_duplicates(&self) -> bool {
        self.tells_duplicates
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
    pub(crate) const fn nobody_key(&self) -> Option<&'static str> {
        self.nobody_without
    }

    /// Whether an answer with this status can say that nothing was carried out.
    pub(crate) fn may_be_undone_by(&self, status: u16) -> bool {
        self.undone.iter().any(|known| known.0 == status)
    }

    /// Whether an answer with this status that tells such a code says that nothing was carried out.
    pub(crate) fn is_undone_by(&self, status: u16, tells: impl Fn(&str) -> bool) -> bool {
        let mut known = self.undone.iter().filter(|known| known.0 == status);
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

    /// Whether a 401 means that the credentials were refused; it can also be about a password in
    /// the request.
    pub(crate) const fn is_authenticated_by_401(&self) -> bool {
        self.authenticated_by_401
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
