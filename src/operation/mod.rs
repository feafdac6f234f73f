//! Metadata of the document's operations.

mod conflict_response;
mod parameter;
mod undocumented;

use std::fmt;

use serde::Serialize;

use crate::conflict::ConflictHolder;
pub(crate) use conflict_response::ConflictResponse;
pub(crate) use parameter::{Parameter, Place};

/// One operation of `openapi.yaml`: its name, method, path and documented statuses.
///
/// Errors contain it, so that a message can name the call that failed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct OperationInfo {
    service: &'static str,
    id: &'static str,
    method: &'static str,
    path: &'static str,
    statuses: &'static [u16],
    parameters: &'static [Parameter],
    rejects_duplicates: bool,
    authentication_message: Option<&'static str>,
    open: bool,
    documented: bool,
    conflict_key: Option<&'static str>,
    conflict_responses: &'static [ConflictResponse],
    secrets: &'static [&'static str],
    returns_secrets: bool,
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
            parameters: &[],
            rejects_duplicates: false,
            authentication_message: None,
            open: false,
            documented: true,
            conflict_key: None,
            conflict_responses: &[],
            secrets: &[],
            returns_secrets: false,
            not_carried_out: &[],
            not_found: &[],
            absent_without: None,
            since: None,
            until: None,
        }
    }

    pub(crate) const fn taking(mut self, parameters: &'static [Parameter]) -> Self {
        self.parameters = parameters;
        self
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
    pub(crate) const fn returning_secrets(mut self) -> Self {
        self.returns_secrets = true;
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

    /// Returns the service, such as `maarch_courrier`; also the name of its module and cargo feature.
    pub const fn service(&self) -> &'static str {
        self.service
    }

    /// Returns the `operationId` of the document, such as `maarch_courrier.create_user`.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// Returns the HTTP method in capitals.
    pub const fn method(&self) -> &'static str {
        self.method
    }

    /// Returns the path below the base URL, with its parameters in braces.
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// Returns the documented statuses, success and failures, in ascending order.
    pub const fn statuses(&self) -> &'static [u16] {
        self.statuses
    }

    /// Returns the first version of the product that has the operation, such as `20.03.2`; `None` if the
    /// oldest known version has it.
    ///
    /// Older servers answer as for any unknown path. Only the documented versions are compared: an
    /// undocumented version between two of them may have the operation earlier than this says, never later.
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

    /// Returns the last version of the product that has the operation; `None` if the newest known version has
    /// it.
    pub const fn until(&self) -> Option<&'static str> {
        self.until
    }

    /// Returns whether the operation only reads, so that a retry changes nothing.
    pub fn is_read(&self) -> bool {
        matches!(self.method, "GET" | "HEAD")
    }

    /// Returns whether a second, identical call is rejected as a duplicate and changes nothing.
    pub const fn rejects_duplicates(&self) -> bool {
        self.rejects_duplicates
    }

    /// Returns the key of the body whose value must be unique, such as `email`.
    pub const fn conflict_key(&self) -> Option<&'static str> {
        self.conflict_key
    }

    /// Returns whether a failure with this status means that there is no such user.
    pub(crate) fn is_not_found_by(&self, status: u16) -> bool {
        self.not_found.contains(&status)
    }

    /// Returns the key without which a success describes no user.
    pub(crate) const fn presence_key(&self) -> Option<&'static str> {
        self.absent_without
    }

    /// Returns whether a response with this status can mean that nothing was carried out.
    pub(crate) fn can_mean_not_carried_out(&self, status: u16) -> bool {
        self.not_carried_out.iter().any(|known| known.0 == status)
    }

    /// Returns whether a response with this status and code means that nothing was carried out.
    pub(crate) fn is_not_carried_out_by(
        &self,
        status: u16,
        has_code: impl Fn(&str) -> bool,
    ) -> bool {
        let mut known = self.not_carried_out.iter().filter(|known| known.0 == status);
        known.any(|known| known.1.is_none_or(&has_code))
    }

    /// Returns the parameters of its requests.
    pub(crate) const fn parameters(&self) -> &'static [Parameter] {
        self.parameters
    }

    /// Returns the keys and parameters of the request that hold secrets.
    pub(crate) const fn secrets(&self) -> &'static [&'static str] {
        self.secrets
    }

    /// Returns whether a success holds secrets that are not deserialized, such as a password hash. Then only
    /// the deserialized part of a response is kept.
    pub const fn returns_secrets(&self) -> bool {
        self.returns_secrets
    }

    /// Returns whether the operation needs no credentials; then none are sent.
    pub const fn is_open(&self) -> bool {
        self.open
    }

    /// Returns the message of a 401 about the credentials, if a 401 can also be about a password in the
    /// request.
    pub(crate) const fn authentication_message(&self) -> Option<&'static str> {
        self.authentication_message
    }

    /// Returns the holder of the value of the conflict key, if a failure says that it is taken.
    pub(crate) fn conflict_holder(
        &self,
        status: u16,
        body: &[u8],
        has_code: impl Fn(&str) -> bool,
    ) -> Option<&'static ConflictHolder> {
        let mut responses = self.conflict_responses.iter();
        let found =
            responses.find(|known| known.status == status && known.matches(body, &has_code));
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

/// An operation as a type, which also builds its calls.
///
/// It links an operation to the types of its request, its response and its documented failures, for code that
/// is generic over operations, for [`Error::failure`](crate::Error::failure) and for the rules of the
/// sandbox. Only the generated types in each service's module `operation` implement it, such as
/// `maarch_courrier::operation::CreateUser`.
pub trait Operation: sealed::Sealed {
    /// Name, method, path and statuses of the operation.
    const INFO: &'static OperationInfo;
    /// The typed body of a success; `()` if there is none.
    type Output;
    /// The documented failures, one variant per status.
    type Failure;
    /// The typed body of the request; `()` if there is none.
    type Body;

    /// Deserializes the body of a success.
    #[doc(hidden)]
    fn output(body: &[u8]) -> Result<Self::Output, serde_json::Error>;

    /// Whether a success has no body.
    #[doc(hidden)]
    const EMPTY: bool;

    /// Deserializes a documented failure, if the status is documented and the body matches.
    fn failure(status: u16, body: &[u8]) -> Option<Self::Failure>;
}

pub(crate) mod sealed {
    pub trait Sealed {}
}

/// Serializes the body of a request.
pub(crate) fn encode<T: Serialize>(body: &T) -> Result<bytes::Bytes, serde_json::Error> {
    serde_json::to_vec(body).map(bytes::Bytes::from)
}
