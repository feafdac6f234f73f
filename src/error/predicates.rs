//! Which failure it is, what happened to the request, and what to do next.

use std::time::Duration;

use reqwest::StatusCode;

use super::kind::redirects;
use super::{Error, ErrorKind, Kind};
use crate::operation::OperationInfo;

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
    /// Check host, port, proxy and certificate; the [`source`](std::error::Error::source) says which failed.
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
    /// The [`source`](std::error::Error::source) says what broke. A write may have been carried out: look before
    /// you send it again.
    pub fn is_interrupted(&self) -> bool {
        self.inner.kind == Kind::Interrupted
    }

    /// The server redirects elsewhere. No redirect is followed, because credentials would go along.
    ///
    /// # Troubleshooting
    /// Correct the base URL; [`header`](Self::header) `location` says where the server wants it. If the
    /// status is `None`, the HTTP client you brought followed the redirect by itself: build it with
    /// `redirect(Policy::none())`.
    pub fn is_redirect(&self) -> bool {
        let by_status = self.inner.kind == Kind::Status && self.inner.status.is_some_and(redirects);
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
    pub fn is_error_payload(&self) -> bool {
        self.inner.kind == Kind::ErrorPayload
    }

    /// No access token could be had, so that the call was not sent.
    ///
    /// # Troubleshooting
    /// The message says what the token endpoint or the log-in answered. The error of your own token
    /// provider is in [`TokenError::provider_error`](crate::TokenError::provider_error); the
    /// [`source`](std::error::Error::source) is that `TokenError`. All calls that waited for the token get the
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

    /// One more charge would have been accepted, and the client's `max_charges` are used up; nothing
    /// was carried out.
    ///
    /// # Troubleshooting
    /// Look at what was paid for so far, then raise `max_charges` on the client's builder.
    pub fn is_charge_limit(&self) -> bool {
        self.inner.charge_limit.is_some()
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
    /// Check the id and the base URL. The Maarch products answer 400 for an unknown user, not 404; where
    /// that 400 means nothing else, as for `get_user` of Maarch Courrier, and where 2505 answers 200 with
    /// an object full of nulls, this is true as well.
    pub fn is_not_found(&self) -> bool {
        let operation = self.inner.operation.filter(|_| self.inner.kind == Kind::Status);
        let says_so = |status: StatusCode| {
            operation.is_some_and(|operation| operation.is_not_found_by(status.as_u16()))
        };
        let is_nobody =
            self.inner.kind == Kind::NoSuchUser || self.inner.status.is_some_and(says_so);
        is_nobody || self.has_status(404)
    }

    /// Somebody else has the address or the login; nothing was carried out.
    ///
    /// True for a 409, and for the other failures of which the document says so: the 400 of Maarch Parapheur
    /// for a login that is taken, the 500 of both Maarch products when two creations of the same user meet in
    /// the database, and the 500 of Maarch Courrier whose signature book has the login. Otherwise Maarch
    /// Courrier answers 400 with a text in the server's language and no code, which cannot be told
    /// from other refusals.
    ///
    /// False, whatever the status, when an earlier attempt of the same call
    /// [may have been carried out](Self::may_have_been_carried_out): then it can be this very call that
    /// has the address.
    ///
    /// # Troubleshooting
    /// Look the user up and change it instead of creating it.
    pub fn is_conflict(&self) -> bool {
        self.inner.conflict.is_some() || !self.inner.state.uncertain && self.says_taken()
    }

    /// Whether the answer says that something is taken.
    fn says_taken(&self) -> bool {
        self.has_status(409) || self.inner.conflict_holder.is_some()
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

    /// A file came, and could not be written where it was to go.
    ///
    /// # Troubleshooting
    /// The [`source`](std::error::Error::source) is what the file or socket answered. What was written is a
    /// part of the file only.
    pub fn is_sink_error(&self) -> bool {
        self.inner.kind == Kind::SinkError
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

/// What happened to the request.
impl Error {
    /// The operation that failed; `None` for a client that could not be built.
    pub fn operation(&self) -> Option<&'static OperationInfo> {
        self.inner.operation
    }

    /// How often sending was tried; 0 when the call was refused before.
    pub fn attempts(&self) -> u32 {
        self.inner.state.attempts
    }

    /// The time from the start of the call to this error.
    pub fn elapsed(&self) -> Duration {
        self.inner.state.elapsed
    }

    /// Whether the request may have reached the server.
    ///
    /// `false` is certain: no connection was made, or nothing was tried. `true` covers every answer
    /// and every lost one.
    pub fn may_have_been_sent(&self) -> bool {
        self.inner.state.reached || self.inner.kind.may_have_been_sent()
    }

    /// Whether the server may have done what was asked, although this is an error.
    ///
    /// True for a write whose answer was lost or cannot be understood, and for one that was answered
    /// with a 5xx or a 303, unless the document knows that answer to mean that nothing was carried out.
    /// It stays true when a later attempt of the same call was refused. Look before you send it again.
    pub fn may_have_been_carried_out(&self) -> bool {
        let is_write = self.inner.operation.is_some_and(|operation| !operation.is_read());
        is_write && (self.is_in_doubt() || self.inner.state.uncertain)
    }

    /// Whether the last attempt alone leaves its outcome open.
    pub(super) fn is_in_doubt(&self) -> bool {
        !self.inner.not_carried_out && self.inner.kind.may_have_been_carried_out(self.inner.status)
    }

    /// Whether a charge may have been made: the request carried the consent, and its outcome is
    /// not known.
    pub fn charge_may_have_been_made(&self) -> bool {
        self.inner.state.consented && self.may_have_been_carried_out()
    }
}

/// What kind of failure it is.
impl Error {
    /// What kind of failure it is: exactly one, the most special that fits.
    pub fn kind(&self) -> ErrorKind {
        match self.inner.kind {
            _ if self.is_charge_limit() => ErrorKind::ChargeLimit,
            Kind::NotApplied => ErrorKind::NotApplied,
            _ if self.is_conflict() => ErrorKind::Conflict,
            // Some products say it with other statuses.
            _ if self.is_not_found() => ErrorKind::NotFound,
            Kind::NoSuchUser => ErrorKind::NotFound,
            Kind::Configuration => ErrorKind::Configuration,
            Kind::Refused => ErrorKind::InvalidRequest,
            Kind::Credentials => ErrorKind::Credentials,
            Kind::Connect => ErrorKind::Connect,
            Kind::Timeout => ErrorKind::Timeout,
            Kind::Interrupted => ErrorKind::Interrupted,
            Kind::Redirected => ErrorKind::Redirect,
            Kind::Status => self.status().map_or(ErrorKind::Status, ErrorKind::of_status),
            Kind::ErrorPayload => ErrorKind::ErrorPayload,
            Kind::Unreadable if self.is_timeout() => ErrorKind::Timeout,
            Kind::Unreadable => ErrorKind::Unreadable,
            Kind::SinkError => ErrorKind::SinkError,
            Kind::Conflict => ErrorKind::Conflict,
            Kind::Unsafe => ErrorKind::UnsafeChange,
        }
    }

    /// The class of the failure, for spans.
    pub(crate) fn type_name(&self) -> &str {
        match (&self.inner.kind, &self.inner.status) {
            (Kind::Status, Some(status)) => status.as_str(),
            (kind, _) => kind.name(),
        }
    }

    /// Whether sending the call again is safe and may help: true only where this crate itself sends such a
    /// call again, by the table at [`RetryPolicy`](crate::RetryPolicy).
    ///
    /// It was tried as often as the policy allows by then. Wait before you try again, as long as `Retry-After`
    /// in [`header`](Self::header) says if it is there.
    pub fn is_retryable(&self) -> bool {
        self.inner.state.repeatable
    }

    /// The status that a server of your own may answer with when this failure is all it has to say.
    ///
    /// | kind | status |
    /// |---|---|
    /// | `InvalidRequest`, `BadRequest` | 400 |
    /// | `ChargesRequired`, `ChargeLimit` | 402 |
    /// | `NotFound` | 404 |
    /// | `Conflict`, `UnsafeChange` | 409 |
    /// | `Configuration`, `SinkError` | 500 |
    /// | `RateLimited`, and `Credentials` that may come back | 503 |
    /// | `Timeout` | 504 |
    /// | all others: this server's account or the product is at fault, not who asked | 502 |
    pub fn suggested_status(&self) -> StatusCode {
        match self.kind() {
            ErrorKind::InvalidRequest | ErrorKind::BadRequest => StatusCode::BAD_REQUEST,
            ErrorKind::ChargesRequired | ErrorKind::ChargeLimit => StatusCode::PAYMENT_REQUIRED,
            ErrorKind::NotFound => StatusCode::NOT_FOUND,
            ErrorKind::Conflict | ErrorKind::UnsafeChange => StatusCode::CONFLICT,
            ErrorKind::Configuration | ErrorKind::SinkError => StatusCode::INTERNAL_SERVER_ERROR,
            ErrorKind::RateLimited => StatusCode::SERVICE_UNAVAILABLE,
            ErrorKind::Credentials if self.is_retryable() => StatusCode::SERVICE_UNAVAILABLE,
            ErrorKind::Timeout => StatusCode::GATEWAY_TIMEOUT,
            _ => StatusCode::BAD_GATEWAY,
        }
    }
}
