//! The one error of this crate.

mod display;
mod kind;
pub(crate) mod words;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;

use crate::credentials::TokenError;
use crate::operation::{Operation, OperationInfo};
use crate::transport::Exchange;
pub(crate) use display::{adds_to, presentable};
pub(crate) use kind::Kind;
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
/// # let sandbox = user_provisioning::sandbox::Sandbox::start().await;
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
    /// The words hold a credential that was sent.
    repeats_credentials: bool,
    progress: Progress,
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
}

/// The cause of an error that no other library reported.
#[derive(Debug)]
struct Reason(String);

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl StdError for Reason {}

impl Error {
    pub(crate) fn configuration(detail: impl Into<String>) -> Self {
        let detail = detail.into();
        let source = Some(Box::new(Reason(detail.clone())).into());
        Self {
            inner: Box::new(Inner {
                kind: Kind::Configuration,
                detail,
                source,
                ..Inner::default()
            }),
        }
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
        let source = Some(Box::new(Reason(detail.clone())).into());
        Self {
            inner: Box::new(Inner {
                kind: Kind::Refused,
                operation: Some(operation),
                detail,
                source,
                ..Inner::default()
            }),
        }
    }

    /// No answer came; `kind` says how far the request got.
    pub(crate) fn unanswered(
        kind: Kind,
        operation: &'static OperationInfo,
        source: reqwest::Error,
        progress: Progress,
    ) -> Self {
        // The URL may hold personal data in its query.
        Self::stopped(kind, operation, Box::new(source.without_url()), progress)
    }

    /// There were no credentials to send.
    pub(crate) fn unproved(
        operation: &'static OperationInfo,
        source: TokenError,
        progress: Progress,
    ) -> Self {
        let detail = source.to_string();
        let mut error = Self::stopped(Kind::Credentials, operation, Box::new(source), progress);
        error.inner.detail = detail;
        error
    }

    /// The caller's own HTTP client followed a redirect.
    pub(crate) fn redirected(operation: &'static OperationInfo, progress: Progress) -> Self {
        let reason = Reason("the HTTP client follows redirects".to_owned());
        Self::stopped(Kind::Redirected, operation, Box::new(reason), progress)
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
        let body_late = body.broken_off.as_ref().is_some_and(reqwest::Error::is_timeout);
        let words = words::of(&body.bytes);
        let repeats_credentials = words.hold_any_of(&exchange.proof.secrets());
        let source: Box<dyn StdError + Send + Sync> = match body.broken_off {
            Some(error) => Box::new(error.without_url()),
            None if detail.is_empty() => {
                Box::new(Reason(format!("HTTP status {}", exchange.status)))
            }
            None => Box::new(Reason(detail.clone())),
        };
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
                repeats_credentials,
                progress: exchange.progress,
                source: Some(source),
            }),
        }
    }

    /// The class of the failure, for spans.
    pub(crate) fn type_name(&self) -> &str {
        match (&self.inner.kind, &self.inner.status) {
            (Kind::Status, Some(status)) => status.as_str(),
            (kind, _) => kind.name(),
        }
    }
}

/// What the server said.
impl Error {
    /// The status of the answer; `None` when no answer came.
    pub fn status(&self) -> Option<StatusCode> {
        self.inner.status
    }

    /// All headers of the answer; empty when no answer came.
    pub fn headers(&self) -> &HeaderMap {
        &self.inner.headers
    }

    /// One header as text; `None` where it is absent or not text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.inner.headers.get(name)?.to_str().ok()
    }

    /// The id that the server or a gateway gave the request, for their support.
    pub fn request_id(&self) -> Option<&str> {
        ["x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid"]
            .into_iter()
            .find_map(|name| self.header(name))
    }

    /// The server's own message, unchanged, in the server's language.
    ///
    /// Read from `errors`, `message`, a problem object, or the title of an HTML page; `None` where
    /// the answer has no such words, or no answer came. It may hold SQL or paths when it comes with
    /// a 500: show it to administrators only.
    pub fn message(&self) -> Option<&str> {
        self.inner.words.message.as_deref()
    }

    /// The server's code for the failure: `errorCode`, `lang`, or a numeric `code` as text.
    pub fn code(&self) -> Option<&str> {
        self.inner.words.code.as_deref()
    }

    /// The body as it came, up to 1 MiB unless `max_error_body_bytes` was set on the builder (see
    /// [`raw_body_is_cut`](Self::raw_body_is_cut)).
    ///
    /// A 402 body can hold an API key in clear: do not log it.
    pub fn raw_body(&self) -> &[u8] {
        &self.inner.body
    }

    /// Whether the body was longer than what was kept, or broke off.
    pub fn raw_body_is_cut(&self) -> bool {
        self.inner.body_cut
    }

    /// The body as one of the generated types, or as a type of your own, if it fits.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// # use user_provisioning::myreports::types::{NewUser, NotFound};
    /// # let sandbox = user_provisioning::sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let user = NewUser::builder().email("new.user@example.com").display_name("New User");
    /// let unknown = "00000000-0000-4000-8000-000000000000";
    /// let call = client.create_customer_user().customer_tenant_id(unknown).body(user);
    /// let error = call.send().await.expect_err("there is no such tenant");
    /// assert!(error.is_not_found());
    /// let body: NotFound = error.body().expect("the documented body");
    /// assert_eq!(body.message.as_deref(), Some("Not Found"));
    /// # }
    /// ```
    pub fn body<T: DeserializeOwned>(&self) -> Option<T> {
        crate::wire::from_body(&self.inner.body)
    }

    /// The documented failure of the operation `O`, by its status.
    ///
    /// `None` when the error is of another operation, the status is not documented, or the body is
    /// not the documented one; status and body are then still there.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// use user_provisioning::myreports::{builder::CreateCustomerUser, failure};
    /// # use user_provisioning::myreports::types::NewUser;
    /// # let sandbox = user_provisioning::sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let user = NewUser::builder().email("new.user@example.com").display_name("New User");
    /// let call = client.create_customer_user().customer_tenant_id("not-a-tenant").body(user);
    /// let error = call.send().await.expect_err("the tenant id is malformed");
    /// match error.failure::<CreateCustomerUser>() {
    ///     Some(failure::CreateCustomerUser::BadRequest(body)) => println!("{:?}", body.message),
    ///     other => panic!("unexpected: {other:?}"),
    /// }
    /// # }
    /// ```
    pub fn failure<O: Operation>(&self) -> Option<O::Failure> {
        if self.inner.operation? != O::INFO {
            return None;
        }
        O::failure(self.inner.status?.as_u16(), &self.inner.body)
    }
}

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
    /// with a 5xx or a 303. Look before you send it again.
    pub fn may_have_been_carried_out(&self) -> bool {
        let is_write = self.inner.operation.is_some_and(|operation| !operation.is_read());
        let by_this = self.inner.kind.may_have_been_carried_out(self.inner.status);
        is_write && (by_this || self.inner.progress.uncertain)
    }

    /// Whether a charge may have been made: the request carried the consent, and its outcome is
    /// not known.
    pub fn charge_may_have_been_made(&self) -> bool {
        self.inner.progress.consented && self.may_have_been_carried_out()
    }
}

/// Which failure it is.
impl Error {
    fn has_status(&self, status: u16) -> bool {
        self.inner.kind == Kind::Status && self.inner.status.is_some_and(|s| s.as_u16() == status)
    }

    /// The client could not be built.
    ///
    /// # Troubleshooting
    /// The message names the setting. Nothing was sent.
    pub fn is_configuration(&self) -> bool {
        self.inner.kind == Kind::Configuration
    }

    /// A parameter or field is missing or unacceptable; nothing was sent.
    ///
    /// # Troubleshooting
    /// The message names the parameter or field as the document spells it.
    pub fn is_invalid_request(&self) -> bool {
        self.inner.kind == Kind::Refused
    }

    /// No connection could be made; nothing was sent, unless by an earlier attempt of the same call:
    /// see [`may_have_been_sent`](Self::may_have_been_sent).
    ///
    /// # Troubleshooting
    /// Check host, port, proxy and certificate; the [`source`](StdError::source) says which failed.
    /// Sending again is safe, unless the call
    /// [may have been carried out](Self::may_have_been_carried_out).
    pub fn is_connect(&self) -> bool {
        self.inner.kind == Kind::Connect
    }

    /// No whole answer came in time: nothing, or the head of a success and only a part of its body.
    ///
    /// # Troubleshooting
    /// A write may have been carried out: look before you send it again. If the server is only slow,
    /// raise `timeout` on the client's builder.
    pub fn is_timeout(&self) -> bool {
        let late = self.inner.kind == Kind::Unreadable && self.inner.body_late;
        late || self.inner.kind == Kind::Timeout
    }

    /// The connection broke, or what came was no HTTP, before a whole answer was there.
    ///
    /// # Troubleshooting
    /// The [`source`](StdError::source) says what broke. A write may have been carried out: look before
    /// you send it again.
    pub fn is_lost(&self) -> bool {
        self.inner.kind == Kind::Lost
    }

    /// The server redirects elsewhere. No redirect is followed, because credentials would go along.
    ///
    /// # Troubleshooting
    /// Correct the base URL; [`header`](Self::header) `location` says where the server wants it. If the
    /// status is `None`, the HTTP client you brought followed the redirect by itself: build it with
    /// `redirect(Policy::none())`.
    pub fn is_redirect(&self) -> bool {
        let by_status =
            self.inner.kind == Kind::Status && self.inner.status.is_some_and(kind::redirects);
        by_status || self.inner.kind == Kind::Redirected
    }

    /// 400: the server refuses what was asked.
    ///
    /// # Troubleshooting
    /// The message names the fault. The Maarch products also answer 400 for things that do not exist
    /// and for things that exist already; MyReports for a malformed tenant id and when no licence is
    /// left.
    pub fn is_bad_request(&self) -> bool {
        self.has_status(400)
    }

    /// A 2xx answer whose body reports a failure, as a PHP server gives when it had already begun to
    /// answer.
    ///
    /// # Troubleshooting
    /// [`message`](Self::message) has the server's words. A write may have been carried out.
    pub fn is_reported(&self) -> bool {
        self.inner.kind == Kind::Reported
    }

    /// No access token could be had, so that the call was not sent.
    ///
    /// # Troubleshooting
    /// The message says what the token endpoint or the log-in answered. The error of your own token
    /// provider is in [`TokenError::provider_error`](crate::TokenError::provider_error); the
    /// [`source`](StdError::source) is that `TokenError`. All calls that waited for the token get the
    /// same error; a refusal is remembered for 30 seconds.
    pub fn is_credentials(&self) -> bool {
        self.inner.kind == Kind::Credentials
    }

    /// 401: the credentials are missing, wrong or expired; nothing was carried out.
    ///
    /// # Troubleshooting
    /// MyReports: get a new access token. Maarch Courrier: the login must be spelled in lower case.
    /// Both Maarch products: behind Apache with PHP-FPM the `Authorization` header is dropped unless
    /// `CGIPassAuth On` is set. Evolution Platform: code 41 is a wrong client, 42 an expired token.
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(401)
    }

    /// 402: charges apply and were not consented to; nothing was carried out, nothing was charged.
    ///
    /// # Troubleshooting
    /// Send the call with `confirm_charges` or `accept_charges`. What the server said is in
    /// [`charge_notice`](Self::charge_notice). After a consent, a 402 is an error like any other:
    /// the consent is not given twice.
    pub fn is_charges_required(&self) -> bool {
        self.has_status(402)
    }

    /// What the server says about the charges, for a 402.
    pub fn charge_notice(&self) -> Option<crate::ChargeNotice> {
        let notice = || crate::ChargeNotice::new(self.inner.operation, self.inner.body.clone());
        self.is_charges_required().then(notice)
    }

    /// 403: the account may not do this.
    ///
    /// # Troubleshooting
    /// Maarch Courrier: the account needs `admin_users`, the user must be in its perimeter, and a rest
    /// account needs the route among its authorized ones. Maarch Parapheur: `manage_users`.
    pub fn is_forbidden(&self) -> bool {
        self.has_status(403)
    }

    /// 404: there is no such thing, or no such route.
    ///
    /// # Troubleshooting
    /// Check the id and the base URL. The Maarch products answer 400 for an unknown user, not 404.
    pub fn is_not_found(&self) -> bool {
        self.has_status(404)
    }

    /// Somebody else has the address or the login; nothing was carried out.
    ///
    /// True for a 409, and for Maarch Parapheur's 400 with the code `userLoginAlreadyExists`. Maarch
    /// Courrier answers 400 with a text in the server's language and no code, which cannot be told
    /// from other refusals.
    ///
    /// # Troubleshooting
    /// Look the user up and change it instead of creating it.
    pub fn is_conflict(&self) -> bool {
        self.has_status(409)
            || self.has_status(400) && self.code() == Some("userLoginAlreadyExists")
    }

    /// 429: too many requests.
    ///
    /// # Troubleshooting
    /// Wait as long as `Retry-After` says, in [`header`](Self::header).
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(429)
    }

    /// 5xx: the server or a gateway failed. A write may have been carried out all the same.
    ///
    /// # Troubleshooting
    /// [`message`](Self::message) and [`raw_body`](Self::raw_body) have what the server said, for its
    /// administrators.
    pub fn is_server_error(&self) -> bool {
        self.inner.kind == Kind::Status && self.inner.status.is_some_and(|s| s.is_server_error())
    }

    /// A 2xx answer came whose body is not what the document promises.
    ///
    /// # Troubleshooting
    /// An HTML page usually means that the base URL points to the web application and not to its
    /// API. A write may have been carried out: look before you send it again.
    pub fn is_unreadable(&self) -> bool {
        self.inner.kind == Kind::Unreadable
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
