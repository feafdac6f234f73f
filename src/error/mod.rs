//! The error type of this crate.

mod display;
mod ensure;
mod kind;
mod predicates;
mod response;
mod unsent;

use std::error::Error as StdError;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use secrecy::SecretString;

use crate::body::Body;
use crate::changes::{Change, Charge, Remark};
use crate::conflict::{Conflict, ConflictHolder};
use crate::operation::OperationInfo;
use crate::server_message::ServerMessage;
pub use kind::ErrorKind;
pub(crate) use kind::Kind;

/// The error of a failed call, with everything the server said about it.
///
/// One type serves all four products. `Display` is one sentence that is safe to log: it holds no credentials,
/// no body, no server path. It may quote the server's message, shortened, which can hold an address.
/// Accessors return the rest.
///
/// The `is_…` methods classify failures by what the caller can do. More than one can be true: Parapheur's 400
/// for a login that is taken is a bad request and a conflict, so check the more specific one first. Rare
/// statuses have no method: use [`status`](Self::status). For every error,
/// [`may_have_been_carried_out`](Self::may_have_been_carried_out) says whether to look first.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// # use user_provisioning::maarch_parapheur::types::NewUser;
/// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
/// # let client = sandbox.maarch_parapheur_client();
/// let rocky = || {
///     let user = NewUser::builder()
///         .login("rocky")
///         .email("rocky@example.com")
///         .firstname("Rocky")
///         .lastname("Balboa");
///     client.create_user().body(user).send()
/// };
/// rocky().await.expect("the login is free");
/// let error = rocky().await.expect_err("the login is taken now");
/// assert!(error.is_conflict());
/// assert_eq!(error.status().map(|s| s.as_u16()), Some(400));
/// assert_eq!(error.code(), Some("userLoginAlreadyExists"));
/// assert_eq!(error.message(), Some("Login already exists"));
/// # }
/// ```
pub struct Error {
    inner: Box<Inner>,
}

#[derive(Default)]
struct Inner {
    kind: Kind,
    operation: Option<&'static OperationInfo>,
    detail: String,
    status: Option<StatusCode>,
    headers: HeaderMap,
    body: Bytes,
    body_cut: bool,
    /// The head came in time, the end of the body did not.
    body_late: bool,
    message: ServerMessage,
    /// The response says that nothing was carried out, whatever its status.
    not_carried_out: bool,
    /// The holder of the conflict, if the document derives one from this failure.
    conflict_holder: Option<&'static ConflictHolder>,
    /// Advice that the failure itself does not contain.
    hint: Option<&'static str>,
    /// The message holds a credential that was sent.
    repeats_credentials: bool,
    state: CallState,
    /// The request that charges apply to.
    charged: Option<SentRequest>,
    /// The message of the client's charge limit, if it is reached.
    charge_limit: Option<String>,
    /// The caller's gate did not accept the charge.
    charge_declined: bool,
    conflict: Option<Conflict>,
    /// The changes that `ensure_user` had made before.
    changes_made: Vec<Change>,
    /// The remarks on those changes.
    remarks: Vec<Remark>,
    /// The charges that `ensure_user` had made before.
    charge: Charge,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The state of a call when it failed.
#[derive(Clone, Copy, Debug, Default)]
pub struct CallState {
    pub attempts: u32,
    pub elapsed: Duration,
    /// An attempt may have reached the server.
    pub reached: bool,
    /// An earlier attempt may have been carried out.
    pub uncertain: bool,
    /// An attempt before the consent to charges may have been carried out, without it.
    pub uncertain_before: bool,
    /// The request carried the consent to charges.
    pub consented: bool,
    /// A retry of this call is safe.
    pub repeatable: bool,
    /// The client has no credentials.
    pub anonymous: bool,
}

/// A response that is not a success.
pub(crate) struct FailedResponse {
    pub operation: &'static OperationInfo,
    pub status: StatusCode,
    pub headers: HeaderMap,
    /// The body, truncated to what the error keeps.
    pub body: Body,
    pub state: CallState,
    /// The credentials of the request.
    pub secrets: Vec<SecretString>,
}

/// A request as it was sent, for an error after which it can be accepted with charges.
#[derive(Clone)]
pub(crate) struct SentRequest {
    /// The path below the base URL, encoded, with its query.
    pub path: String,
    pub body: Bytes,
}

impl Error {
    pub(crate) fn configuration(detail: impl Into<String>) -> Self {
        Self::of(Kind::Configuration, None, detail.into())
    }

    pub(crate) fn configuration_with(
        detail: impl Into<String>,
        source: impl StdError + Send + Sync + 'static,
    ) -> Self {
        let mut error = Self::configuration(detail);
        error.inner.source = Some(Box::new(source));
        error
    }

    pub(crate) fn refused(operation: &'static OperationInfo, detail: String) -> Self {
        Self::own(Kind::Refused, operation, detail)
    }

    /// Nothing can be sent from this place, whichever operation it is.
    #[cfg(feature = "blocking")]
    pub(crate) fn not_begun(detail: impl Into<String>) -> Self {
        Self::of(Kind::Refused, None, detail.into())
    }

    /// The call was not started: the deadline of the enclosing work has passed.
    pub(crate) fn out_of_time(operation: &'static OperationInfo) -> Self {
        Self::own(Kind::OutOfTime, operation, String::new())
    }

    /// A failure that this crate detects itself, without a source.
    fn own(kind: Kind, operation: &'static OperationInfo, detail: String) -> Self {
        Self::of(kind, Some(operation), detail)
    }

    /// A failure of which nothing else is known yet.
    #[cold]
    fn of(kind: Kind, operation: Option<&'static OperationInfo>, detail: String) -> Self {
        Self { inner: Box::new(Inner { kind, operation, detail, ..Inner::default() }) }
    }

    /// A failure in a call that had begun.
    fn in_call(
        kind: Kind,
        operation: &'static OperationInfo,
        detail: String,
        source: Option<Box<dyn StdError + Send + Sync>>,
        state: CallState,
    ) -> Self {
        let mut error = Self::own(kind, operation, detail);
        error.inner.state = state;
        error.inner.source = source;
        error
    }

    /// A success of which nothing was kept; each reader keeps its value.
    pub(crate) fn nothing_read(operation: &'static OperationInfo) -> Self {
        Self::own(Kind::Unreadable, operation, String::new())
    }

    /// No response came; `kind` says how far the request got, and `detail` why no connection was made.
    pub(crate) fn no_response(
        kind: Kind,
        operation: &'static OperationInfo,
        detail: String,
        source: reqwest::Error,
        state: CallState,
    ) -> Self {
        // The URL may hold personal data in its query.
        let source = Some(Box::new(source.without_url()).into());
        Self::in_call(kind, operation, detail, source, state)
    }

    /// The caller's own HTTP client followed a redirect.
    pub(crate) fn redirected(operation: &'static OperationInfo, state: CallState) -> Self {
        Self::in_call(Kind::Redirected, operation, String::new(), None, state)
    }

    /// The rest of a file was not received.
    pub(crate) fn body_interrupted(
        operation: &'static OperationInfo,
        source: reqwest::Error,
        state: CallState,
    ) -> Self {
        let kind = if source.is_timeout() { Kind::Timeout } else { Kind::Interrupted };
        let mut error = Self::interrupted(kind, operation, Box::new(source.without_url()), state);
        error.inner.detail = "the file did not arrive".to_owned();
        error
    }

    /// A download could not be written to its destination.
    pub(crate) fn unwritable(
        operation: &'static OperationInfo,
        source: std::io::Error,
        state: CallState,
    ) -> Self {
        Self::interrupted(Kind::SinkError, operation, Box::new(source), state)
    }

    fn interrupted(
        kind: Kind,
        operation: &'static OperationInfo,
        source: Box<dyn StdError + Send + Sync>,
        state: CallState,
    ) -> Self {
        Self::in_call(kind, operation, String::new(), Some(source), state)
    }

    /// The response is not a success.
    pub(crate) fn answered(kind: Kind, failed: FailedResponse, detail: String) -> Self {
        let FailedResponse { operation, status, headers, mut body, state, secrets } = failed;
        if operation.returns_secrets() && status.is_success() {
            // An unreadable body may hold a password hash.
            body.bytes = Bytes::new();
        }
        let message = ServerMessage::parse(&body.bytes);
        let has_code = |code: &str| message.has_code(code);
        let not_carried_out = operation.is_not_carried_out_by(status.as_u16(), has_code);
        let conflict_holder = operation
            .conflict_holder(status.as_u16(), &body.bytes, has_code)
            .filter(|_| kind == Kind::Status);
        Self {
            inner: Box::new(Inner {
                kind,
                operation: Some(operation),
                detail,
                status: Some(status),
                headers,
                conflict_holder,
                body: body.bytes,
                body_cut: body.is_cut,
                body_late: body.interrupted.as_ref().is_some_and(reqwest::Error::is_timeout),
                repeats_credentials: message.contains_any(&secrets),
                message,
                not_carried_out,
                state,
                source: body.interrupted.map(|error| Box::new(error.without_url()).into()),
                ..Inner::default()
            }),
        }
    }

    /// A retry of this call is safe.
    pub(crate) fn repeatable(mut self, repeatable: bool) -> Self {
        self.inner.state.repeatable = repeatable;
        self
    }

    /// Hides the server's message from `Display` if it repeats one of the request's secrets.
    pub(crate) fn hide_message_with(&mut self, secrets: &[SecretString]) {
        self.inner.repeats_credentials |= self.inner.message.contains_any(secrets);
    }

    pub(crate) fn set_charged_request(&mut self, request: SentRequest) {
        self.inner.charged = Some(request);
    }

    /// The request that charges apply to, for a 402.
    pub(crate) fn charged_request(&self) -> Option<&SentRequest> {
        self.inner.charged.as_ref().filter(|_| self.is_charges_required())
    }

    pub(crate) fn set_conflict(&mut self, conflict: Option<Conflict>) {
        self.inner.conflict = conflict;
    }

    /// Returns the holder of the conflict, as far as the response tells.
    pub(crate) fn conflict_holder(&self) -> Option<&'static ConflictHolder> {
        self.inner.conflict_holder
    }

    pub(crate) fn body_bytes(&self) -> &Bytes {
        &self.inner.body
    }

    /// Marks the error as a charge that the caller's gate did not accept, or with the gate's error.
    pub(crate) fn declined_by_gate(
        mut self,
        failure: Option<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        self.inner.charge_declined = true;
        self.inner.hint = Some(match failure {
            Some(_) => "the charge gate failed",
            None => "the charge gate declined",
        });
        self.inner.source = failure.or(self.inner.source);
        self
    }

    /// Marks the error as a charge that the client's limit rejects.
    pub(crate) fn over_charge_limit(mut self, reached: String) -> Self {
        self.inner.charge_limit = Some(reached);
        self
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.inner.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
