//! The one error of this crate.

mod book;
mod display;
mod ensured;
mod error_kind;
mod kind;
mod outcome;
mod predicates;
mod said;
mod unreached;
pub(crate) mod words;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::charges::ChargedRequest;
use crate::conflict::Conflict;
use crate::credentials::TokenError;
use crate::ensure::{Change, Remark};
use crate::operation::OperationInfo;
use crate::request::Request;
use crate::transport::Exchange;
pub(crate) use display::{adds_to, presentable, tells_code};
pub use error_kind::ErrorKind;
pub(crate) use kind::Kind;
pub(crate) use unreached::ConnectFailure;
use words::Words;

/// Why a call did not succeed, and everything the server said about it.
///
/// One type serves all four products. `Display` is one sentence that is safe to log: it holds no
/// credentials, no body, no server path. It may quote the server's message, shortened, and that can
/// name an address. The rest is behind accessors.
///
/// The `is_…` methods name the failures that call for different actions. More than one can be true:
/// Parapheur's 400 for a login that is taken is a bad request and a conflict, so ask for the special
/// one first. Rare statuses have none: use [`status`](Self::status). For every error,
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
    /// The status came in time, and the end of the body did not.
    body_late: bool,
    words: Words,
    /// The answer says that nothing was carried out, whatever its status.
    undone: bool,
    /// The signature book behind the server has the login already.
    is_taken_in_book: bool,
    /// What helps, where the failure alone does not say it.
    hint: Option<&'static str>,
    /// The words hold a credential that was sent.
    repeats_credentials: bool,
    progress: Progress,
    /// The request that charges apply to.
    charged: Option<ChargedRequest>,
    /// What the client's limit of charges says, when it is reached.
    charge_limit: Option<String>,
    conflict: Option<Conflict>,
    /// What `ensure_user` had done before.
    changes_made: Vec<Change>,
    /// What is to be known of them.
    remarks: Vec<Remark>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// How far a call had come when it failed.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Progress {
    pub attempts: u32,
    pub elapsed: Duration,
    /// An attempt may have reached the server.
    pub reached: bool,
    /// The outcome of an earlier attempt is not known.
    pub uncertain: bool,
    /// The request carried the consent to charges.
    pub consented: bool,
    /// Such a call is sent again by the table.
    pub repeatable: bool,
    /// The client has no credentials.
    pub anonymous: bool,
}

/// Whether the document knows that an answer like this means that nothing was carried out.
pub(crate) fn is_undone(operation: &OperationInfo, status: u16, body: &[u8]) -> bool {
    operation.may_be_undone_by(status)
        && operation.is_undone_by(status, |code| words::of(body).tell(code))
}

impl Error {
    pub(crate) fn configuration(detail: impl Into<String>) -> Self {
        let (kind, detail) = (Kind::Configuration, detail.into());
        Self { inner: Box::new(Inner { kind, detail, ..Inner::default() }) }
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

    /// A failure that this crate found by itself: no other error is its cause.
    fn own(kind: Kind, operation: &'static OperationInfo, detail: String) -> Self {
        let operation = Some(operation);
        Self { inner: Box::new(Inner { kind, operation, detail, ..Inner::default() }) }
    }

    /// No answer came; `kind` says how far the request got, and `detail` what kept a connection from being
    /// made.
    pub(crate) fn unanswered(
        kind: Kind,
        operation: &'static OperationInfo,
        detail: String,
        source: reqwest::Error,
        progress: Progress,
    ) -> Self {
        // The URL may hold personal data in its query.
        let mut error = Self::stopped(kind, operation, Box::new(source.without_url()), progress);
        error.inner.detail = detail;
        error
    }

    /// There were no credentials to send.
    pub(crate) fn unproved(
        operation: &'static OperationInfo,
        source: TokenError,
        progress: Progress,
    ) -> Self {
        let detail = source.message().to_owned();
        let mut error = Self::stopped(Kind::Credentials, operation, Box::new(source), progress);
        error.inner.detail = detail;
        error
    }

    /// The caller's own HTTP client followed a redirect.
    pub(crate) fn redirected(operation: &'static OperationInfo, progress: Progress) -> Self {
        let (kind, operation) = (Kind::Redirected, Some(operation));
        Self { inner: Box::new(Inner { kind, operation, progress, ..Inner::default() }) }
    }

    /// The rest of a file did not come.
    pub(crate) fn broken_off(
        operation: &'static OperationInfo,
        source: reqwest::Error,
        progress: Progress,
    ) -> Self {
        let kind = if source.is_timeout() { Kind::Timeout } else { Kind::Lost };
        Self::stopped(kind, operation, Box::new(source.without_url()), progress)
    }

    /// What came could not be written where the caller wants it.
    pub(crate) fn unwritable(
        operation: &'static OperationInfo,
        source: std::io::Error,
        progress: Progress,
    ) -> Self {
        Self::stopped(Kind::Unwritable, operation, Box::new(source), progress)
    }

    fn stopped(
        kind: Kind,
        operation: &'static OperationInfo,
        source: Box<dyn StdError + Send + Sync>,
        progress: Progress,
    ) -> Self {
        let (operation, source) = (Some(operation), Some(source));
        Self { inner: Box::new(Inner { kind, operation, progress, source, ..Inner::default() }) }
    }

    /// An answer came, and it is not a success.
    pub(crate) fn answered(kind: Kind, exchange: Exchange, detail: String) -> Self {
        let mut body = exchange.body;
        body.truncate(exchange.kept);
        if exchange.operation.answers_secrets() && exchange.status.is_success() {
            // What cannot be read may be the hash of a password.
            body.bytes = Bytes::new();
        }
        let body_late = body.broken_off.as_ref().is_some_and(reqwest::Error::is_timeout);
        let words = words::of(&body.bytes);
        let (operation, status) = (exchange.operation, exchange.status.as_u16());
        let undone = operation.is_undone_by(status, |code| words.tell(code));
        let is_taken_in_book = undone && book::has_login(&body.bytes);
        let repeats_credentials = words.hold_any_of(&exchange.proof.secrets());
        let source = body.broken_off.map(|error| Box::new(error.without_url()).into());
        Self {
            inner: Box::new(Inner {
                kind,
                operation: Some(exchange.operation),
                detail,
                status: Some(exchange.status),
                headers: exchange.headers,
                body: body.bytes,
                body_cut: body.cut,
                body_late,
                words,
                undone,
                is_taken_in_book,
                repeats_credentials,
                progress: exchange.progress,
                source,
                ..Inner::default()
            }),
        }
    }

    /// Such a call is sent again by the table.
    pub(crate) fn repeatable(mut self, repeatable: bool) -> Self {
        self.inner.progress.repeatable = repeatable;
        self
    }

    /// Keeps of the request what the error needs to be understood.
    pub(crate) fn remember(&mut self, request: &Request) {
        self.inner.repeats_credentials |= self.inner.words.hold_any_of(&request.secrets());
        if self.is_charges_required() {
            self.inner.charged = Some(ChargedRequest::of(request));
        }
        if self.is_conflict() && self.inner.conflict.is_none() {
            self.inner.conflict = match self.inner.is_taken_in_book {
                true => Some(Conflict::in_signature_book(request)),
                false => Conflict::of(request),
            };
        }
    }

    /// With a sentence that helps the one who reads it.
    #[cfg_attr(
        not(feature = "maarch_courrier"),
        allow(dead_code, reason = "called by ensure_user of Maarch Courrier")
    )]
    pub(crate) fn with_hint(mut self, hint: &'static str) -> Self {
        self.inner.hint = Some(hint);
        self
    }

    /// The charge was not accepted, because the client's limit is reached.
    pub(crate) fn over_charge_limit(mut self, reached: String) -> Self {
        self.inner.charge_limit = Some(reached);
        self
    }

    /// The class of the failure, for spans.
    pub(crate) fn type_name(&self) -> &str {
        match (&self.inner.kind, &self.inner.status) {
            (Kind::Status, Some(status)) => status.as_str(),
            (kind, _) => kind.name(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display::write(self, f)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display::debug(self, f)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.inner.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
