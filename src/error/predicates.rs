//! Predicates: which failure it is, what happened to the request, and what to do next.

use std::time::Duration;

use reqwest::StatusCode;

use super::kind::redirects;
use super::{Error, ErrorKind, Kind};
use crate::changes::Charge;
use crate::operation::OperationInfo;

/// Which failure it is.
impl Error {
    fn has_status(&self, status: u16) -> bool {
        self.inner.kind == Kind::Status && self.inner.status.is_some_and(|s| s.as_u16() == status)
    }

    /// Returns whether the client could not be built.
    ///
    /// # Troubleshooting
    /// The message names the setting. Nothing was sent.
    pub fn is_configuration(&self) -> bool {
        self.inner.kind == Kind::Configuration
    }

    /// Returns whether a parameter or field is missing or invalid; nothing was sent.
    ///
    /// # Troubleshooting
    /// The message names the parameter or field as the document spells it.
    pub fn is_invalid_request(&self) -> bool {
        self.inner.kind == Kind::Refused
    }

    /// Returns whether no connection could be made. Nothing was sent, unless by an earlier attempt of the
    /// same call: see [`may_have_been_sent`](Self::may_have_been_sent).
    ///
    /// # Troubleshooting
    /// Check host, port, proxy and certificate; the [`source`](std::error::Error::source) says which. A retry
    /// is safe, unless the call [may have been carried out](Self::may_have_been_carried_out).
    pub fn is_connect(&self) -> bool {
        self.inner.kind == Kind::Connect
    }

    /// Returns whether no complete response came in time: none at all, or the head of a success and only a
    /// part of its body. Or the deadline of an `ensure_user` passed between two requests, and the next one
    /// was not sent.
    /// A call that was not sent in time counts, too; the message then says what it waited for.
    ///
    /// # Troubleshooting
    /// A write may have been carried out: check before you send it again. If the server is only slow, raise
    /// `timeout` on the client's builder.
    pub fn is_timeout(&self) -> bool {
        let late = self.inner.kind == Kind::Unreadable && self.inner.body_late;
        late || matches!(self.inner.kind, Kind::Timeout | Kind::NotSentInTime | Kind::OutOfTime)
    }

    /// Returns whether the connection broke, or the server did not speak HTTP, before the response was
    /// complete.
    ///
    /// # Troubleshooting
    /// The [`source`](std::error::Error::source) says what broke. A write may have been carried out: check
    /// before you send it again.
    pub fn is_interrupted(&self) -> bool {
        self.inner.kind == Kind::Interrupted
    }

    /// Returns whether the server redirects. No redirect is followed, because the credentials would be sent
    /// along.
    ///
    /// # Troubleshooting
    /// Correct the base URL; [`header`](Self::header) `location` has the server's target. If the status is
    /// `None`, the HTTP client that you passed followed the redirect itself: build it with
    /// `redirect(Policy::none())`.
    pub fn is_redirect(&self) -> bool {
        let by_status = self.inner.kind == Kind::Status && self.inner.status.is_some_and(redirects);
        by_status || self.inner.kind == Kind::Redirected
    }

    /// Returns whether the status is 400: the server rejects the request.
    ///
    /// # Troubleshooting
    /// The message names the fault. The Maarch products also answer 400 for things that do not exist or
    /// already exist; MyReports for a malformed tenant id and when no licence is left.
    pub fn is_bad_request(&self) -> bool {
        self.has_status(400)
    }

    /// Returns whether the body of a 2xx response reports a failure, as a PHP server sends when it fails
    /// after the head of the response.
    ///
    /// # Troubleshooting
    /// [`message`](Self::message) has the server's message. A write may have been carried out.
    pub fn is_error_payload(&self) -> bool {
        self.inner.kind == Kind::ErrorPayload
    }

    /// Returns whether no access token could be obtained, so that the call was not sent.
    ///
    /// # Troubleshooting
    /// The message says what the token endpoint or the login answered. The error of your own token provider
    /// is in [`TokenError::provider_error`](crate::TokenError::provider_error); the
    /// [`source`](std::error::Error::source) is that `TokenError`. All calls that waited for the token get
    /// the same error; a refusal is cached for 30 seconds.
    pub fn is_credentials(&self) -> bool {
        self.inner.kind == Kind::Credentials
    }

    /// Returns whether a [`Middleware`](crate::Middleware) of your program stopped the call; it was not sent.
    ///
    /// # Troubleshooting
    /// The [`source`](std::error::Error::source) is the middleware's own error; there is none if it panicked.
    pub fn is_middleware(&self) -> bool {
        self.inner.kind == Kind::Middleware
    }

    /// Returns whether the status is 401: the credentials are missing, wrong or expired; nothing was carried
    /// out.
    ///
    /// # Troubleshooting
    /// MyReports: get a new access token. Maarch Courrier: the login must be spelled in lower case.
    /// Both Maarch products: behind Apache with PHP-FPM the `Authorization` header is dropped unless
    /// `CGIPassAuth On` is set. Evolution Platform: code 41 is a wrong client, 42 an expired token.
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(401)
    }

    /// Returns whether the status is 402: charges apply and were not accepted; nothing was carried out or
    /// charged.
    ///
    /// # Troubleshooting
    /// Send the call with `confirm_charges` or `accept_charges`. [`charge_notice`](Self::charge_notice) has
    /// the server's notice. A 402 after the consent is an error like any other: the consent is not sent
    /// twice. If a [`ChargeGate`](crate::ChargeGate) failed, the [`source`](std::error::Error::source) is its
    /// error.
    pub fn is_charges_required(&self) -> bool {
        self.has_status(402) || self.inner.charge_declined
    }

    /// Returns whether the client's `max_charges` kept a charge from being accepted; nothing was carried out.
    ///
    /// # Troubleshooting
    /// Check the charges so far, then raise `max_charges` on the client's builder.
    pub fn is_charge_limit(&self) -> bool {
        self.inner.charge_limit.is_some()
    }

    /// Returns whether the status is 403: the account may not do this.
    ///
    /// # Troubleshooting
    /// Maarch Courrier: the account needs `admin_users`, the user must be in its perimeter, and a rest
    /// account needs the route among its authorized ones. Maarch Parapheur: `manage_users`.
    pub fn is_forbidden(&self) -> bool {
        self.has_status(403)
    }

    /// Returns whether there is no such resource or route: a 404, or what the product answers in its place.
    ///
    /// # Troubleshooting
    /// Check the id and the base URL. The Maarch products answer 400 for an unknown user, not 404; this is
    /// also true where that 400 means nothing else, as for `get_user` of Maarch Courrier, and where 2505
    /// answers 200 with an object full of nulls.
    pub fn is_not_found(&self) -> bool {
        let operation = self.inner.operation.filter(|_| self.inner.kind == Kind::Status);
        let says_so = |status: StatusCode| {
            operation.is_some_and(|operation| operation.is_not_found_by(status.as_u16()))
        };
        let is_nobody =
            self.inner.kind == Kind::NoSuchUser || self.inner.status.is_some_and(says_so);
        is_nobody || self.has_status(404)
    }

    /// Returns whether another user has the address or the login; nothing was carried out.
    ///
    /// True for a 409, and for the other failures that the document marks as conflicts: the 400 of Maarch
    /// Parapheur for a login that is taken, the 500 of both Maarch products when two creations of the same
    /// user race in the database, and the 500 of Maarch Courrier whose signature book has the login.
    /// Otherwise Maarch Courrier answers 400 with a text in the server's language and no code, which is
    /// indistinguishable from other refusals.
    ///
    /// False, whatever the status, when an earlier attempt of the same call [may have been carried
    /// out](Self::may_have_been_carried_out): then the holder may be this very call.
    ///
    /// # Troubleshooting
    /// Look the user up and change it instead of creating it.
    pub fn is_conflict(&self) -> bool {
        let state = &self.inner.state;
        let is_certain = !state.uncertain && !state.uncertain_before;
        self.inner.conflict.is_some() || is_certain && self.is_conflict_response()
    }

    /// Returns whether the response says that something is taken.
    fn is_conflict_response(&self) -> bool {
        self.has_status(409) || self.inner.conflict_holder.is_some()
    }

    /// Returns whether the status is 429: too many requests.
    ///
    /// # Troubleshooting
    /// Wait as long as `Retry-After` says, in [`header`](Self::header).
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(429)
    }

    /// Returns whether the status is 5xx: the server or a gateway failed. A write may still have been carried
    /// out.
    ///
    /// # Troubleshooting
    /// [`message`](Self::message) and [`raw_body`](Self::raw_body) have the server's response, for its
    /// administrators.
    pub fn is_server_error(&self) -> bool {
        self.inner.kind == Kind::Status && self.inner.status.is_some_and(|s| s.is_server_error())
    }

    /// Returns whether a file was received but could not be written to its destination.
    ///
    /// # Troubleshooting
    /// The [`source`](std::error::Error::source) is the error of the destination. Only a part of the file was
    /// written.
    pub fn is_sink_error(&self) -> bool {
        self.inner.kind == Kind::SinkError
    }

    /// Returns whether the body of a 2xx response does not match the document.
    ///
    /// # Troubleshooting
    /// An HTML page usually means that the base URL points to the web application and not to its API. A write
    /// may have been carried out: check before you send it again.
    pub fn is_unreadable(&self) -> bool {
        self.inner.kind == Kind::Unreadable
    }
}

/// What happened to the request.
impl Error {
    /// Returns the operation that failed; `None` for a client that could not be built.
    pub fn operation(&self) -> Option<&'static OperationInfo> {
        self.inner.operation
    }

    /// Returns the number of attempts; 0 if the call was refused before the first.
    pub fn attempts(&self) -> u32 {
        self.inner.state.attempts
    }

    /// Returns the time from the start of the call to this error.
    pub fn elapsed(&self) -> Duration {
        self.inner.state.elapsed
    }

    /// Returns whether the request may have reached the server.
    ///
    /// `false` is certain: no connection was made, or no attempt. `true` covers every response and every lost
    /// one.
    pub fn may_have_been_sent(&self) -> bool {
        self.inner.state.reached || self.inner.kind.may_have_been_sent()
    }

    /// Returns whether the server may have carried the request out, although this is an error.
    ///
    /// True for a write whose response was lost or unreadable, or is a 5xx or a 303, unless the document says
    /// that nothing was carried out after that response. It stays true when a later attempt of the same call
    /// was refused. Check before you send it again.
    pub fn may_have_been_carried_out(&self) -> bool {
        self.is_this_request_in_doubt() || self.is_write() && self.inner.state.uncertain_before
    }

    fn is_write(&self) -> bool {
        self.inner.operation.is_some_and(|operation| !operation.is_read())
    }

    /// Returns whether an attempt may have been carried out, those before a consent left out.
    fn is_this_request_in_doubt(&self) -> bool {
        self.is_write() && (self.is_in_doubt() || self.inner.state.uncertain)
    }

    /// Returns whether the outcome of the last attempt is unknown.
    pub(super) fn is_in_doubt(&self) -> bool {
        !self.inner.not_carried_out && self.inner.kind.may_have_been_carried_out(self.inner.status)
    }

    /// Returns whether a charge may have been made: the request carried the consent, and its outcome is
    /// unknown; or `ensure_user` had made another charge before it failed.
    pub fn charge_may_have_been_made(&self) -> bool {
        self.charge() != Charge::None
    }

    /// Returns what is known of charges: of the failed request, and of those that `ensure_user` had sent
    /// before.
    pub fn charge(&self) -> Charge {
        match self.is_consent_in_doubt() {
            true => self.inner.charge.and(Charge::MayHaveBeenMade),
            false => self.inner.charge,
        }
    }

    /// Returns whether the failed request carried the consent, and may have been carried out.
    pub(super) fn is_consent_in_doubt(&self) -> bool {
        self.inner.state.consented && self.is_this_request_in_doubt()
    }
}

/// The kind of failure.
impl Error {
    /// Returns the kind of failure: exactly one, the most specific that applies.
    pub fn kind(&self) -> ErrorKind {
        match self.inner.kind {
            _ if self.is_charge_limit() => ErrorKind::ChargeLimit,
            _ if self.inner.charge_declined => ErrorKind::ChargesRequired,
            Kind::NotApplied => ErrorKind::NotApplied,
            _ if self.is_conflict() => ErrorKind::Conflict,
            // Some products answer another status than 404.
            _ if self.is_not_found() => ErrorKind::NotFound,
            Kind::NoSuchUser => ErrorKind::NotFound,
            Kind::Configuration => ErrorKind::Configuration,
            Kind::Refused => ErrorKind::InvalidRequest,
            Kind::Credentials => ErrorKind::Credentials,
            Kind::Connect => ErrorKind::Connect,
            Kind::Timeout | Kind::NotSentInTime | Kind::OutOfTime => ErrorKind::Timeout,
            Kind::Middleware => ErrorKind::Middleware,
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

    /// Returns the `error.type` for spans.
    pub(crate) fn type_name(&self) -> &str {
        match (&self.inner.kind, &self.inner.status) {
            (Kind::Status, Some(status)) => status.as_str(),
            (kind, _) => kind.name(),
        }
    }

    /// Returns whether a retry is safe and may help: true only where this crate itself retries such a call,
    /// by the table at [`RetryPolicy`](crate::RetryPolicy).
    ///
    /// The call was already tried as often as the policy allows. Wait before you retry, as long as
    /// `Retry-After` in [`header`](Self::header) says if it is present.
    pub fn is_retryable(&self) -> bool {
        self.inner.state.repeatable
    }

    /// Returns the status that your own server may answer with when it reports nothing but this failure.
    ///
    /// | kind | status |
    /// |---|---|
    /// | `InvalidRequest`, `BadRequest` | 400 |
    /// | `ChargesRequired`, `ChargeLimit` | 402 |
    /// | `NotFound` | 404 |
    /// | `Conflict`, `UnsafeChange` | 409 |
    /// | `Configuration`, `Middleware`, `SinkError` | 500 |
    /// | `RateLimited`, and a temporary `Credentials` failure | 503 |
    /// | `Timeout` | 504 |
    /// | all others: the fault is this server's account or the product, not the client | 502 |
    pub fn suggested_status(&self) -> StatusCode {
        match self.kind() {
            ErrorKind::InvalidRequest | ErrorKind::BadRequest => StatusCode::BAD_REQUEST,
            ErrorKind::ChargesRequired | ErrorKind::ChargeLimit => StatusCode::PAYMENT_REQUIRED,
            ErrorKind::NotFound => StatusCode::NOT_FOUND,
            ErrorKind::Conflict | ErrorKind::UnsafeChange => StatusCode::CONFLICT,
            ErrorKind::Configuration | ErrorKind::Middleware | ErrorKind::SinkError => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
            ErrorKind::RateLimited => StatusCode::SERVICE_UNAVAILABLE,
            ErrorKind::Credentials if self.is_retryable() => StatusCode::SERVICE_UNAVAILABLE,
            ErrorKind::Timeout => StatusCode::GATEWAY_TIMEOUT,
            _ => StatusCode::BAD_GATEWAY,
        }
    }
}
