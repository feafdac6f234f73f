//! `Display` and `Debug` of errors: one sentence for each failure, without secrets, bodies or server
//! internals.

use std::fmt::{self, Formatter, Result};

use super::kind::redirects;
use super::{Error, Kind};
use crate::changes::{Change, Charge};
use crate::conflict::ConflictHolder;
use crate::redaction::HeaderNames;
use crate::sanitize::{is_informative, sanitize_for_log};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write(self, f)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        debug(self, f)
    }
}

fn write(error: &Error, f: &mut Formatter<'_>) -> Result {
    let inner = &error.inner;
    if let Some(operation) = inner.operation {
        write!(f, "{operation}: ")?;
    }
    match inner.kind {
        Kind::Configuration => write!(f, "the client cannot be built: {}", inner.detail)?,
        Kind::Refused if error.is_charge_limit() => limit(error, f)?,
        Kind::Refused => write!(f, "{}; {}", inner.detail, unsent(error))?,
        Kind::Credentials => write!(f, "no access token: {}; {}", inner.detail, unsent(error))?,
        Kind::Middleware => write!(f, "{}; {}", inner.detail, unsent(error))?,
        Kind::NotSentInTime => {
            let (elapsed, why) = (inner.state.elapsed, &inner.detail);
            write!(f, "not sent within {elapsed:.1?}: {why}; {}", unsent(error))?;
        }
        Kind::Connect => {
            let why = &inner.detail;
            write!(f, "cannot connect to the server: {why}; {}", unsent(error))?;
        }
        Kind::OutOfTime => {
            f.write_str("the deadline passed before this request; it was not sent")?
        }
        Kind::Timeout => {
            let what = Some(inner.detail.as_str()).filter(|what| !what.is_empty());
            let what = what.unwrap_or("no response");
            write!(f, "{what} within {:.1?}", inner.state.elapsed)?;
        }
        Kind::Interrupted => f.write_str(
            "the connection broke, or did not speak HTTP, before the response was complete",
        )?,
        Kind::Redirected => f.write_str(
            "the HTTP client that you passed followed a redirect, perhaps with credentials; \
             build it with `redirect(Policy::none())`",
        )?,
        Kind::Status => status(error, f)?,
        Kind::ErrorPayload => {
            answered(error, f)?;
            f.write_str(", but reports a failure")?;
            server_message(error, f)?;
        }
        Kind::Unreadable => {
            answered(error, f)?;
            write!(f, " and {}", inner.detail)?;
        }
        Kind::NoSuchUser => {
            answered(error, f)?;
            write!(f, " and {}: there is no such user", inner.detail)?;
        }
        Kind::SinkError => f.write_str("the file was received but could not be written")?,
        Kind::Conflict | Kind::Unsafe => write!(f, "{}; this was not done", inner.detail)?,
        Kind::NotApplied => f.write_str(&inner.detail)?,
    }
    consequences(error, f)
}

/// Returns what is certain even if an earlier attempt of the same call was sent.
fn unsent(error: &Error) -> &'static str {
    if error.may_have_been_sent() { "nothing more was sent" } else { "nothing was sent" }
}

/// Returns what a refusal is certain of: an earlier attempt of the same call may have been carried out.
fn undone(error: &Error) -> &'static str {
    if error.may_have_been_carried_out() { "nothing more" } else { "nothing" }
}

fn answered(error: &Error, f: &mut Formatter<'_>) -> Result {
    match error.status() {
        Some(status) => write!(f, "the server answered {status}"),
        None => f.write_str("the server answered"),
    }
}

fn status(error: &Error, f: &mut Formatter<'_>) -> Result {
    let Some(status) = error.status() else { return Ok(()) };
    write!(f, "{status}")?;
    match status.as_u16() {
        402 if error.inner.state.consented => {
            let nothing = undone(error);
            write!(f, ": charges apply although they were accepted; {nothing} was carried out")
        }
        402 if error.is_charge_limit() => {
            f.write_str(": charges apply, and ")?;
            limit(error, f)
        }
        // The body can hold an API key, so it is not quoted.
        402 => {
            let nothing = undone(error);
            write!(f, ": charges apply and were not accepted; {nothing} was carried out or charged")
        }
        _ if redirects(status) => f.write_str(
            ": the server redirects elsewhere, which is never followed with credentials; correct the base URL",
        ),
        500 if error.inner.conflict_holder == Some(&ConflictHolder::SignatureBook) => {
            let nothing = undone(error);
            write!(f, ": the signature book already has the login; {nothing} was carried out")
        }
        500 if error.inner.not_carried_out => f.write_str(
            ": the server failed and changed nothing; see message() and raw_body()",
        ),
        // The message of a 500 may hold stack traces, SQL and paths.
        500 => f.write_str(": the server failed; see message() and raw_body()"),
        _ => {
            server_message(error, f)?;
            match status.as_u16() {
                401 if error.inner.state.anonymous => {
                    f.write_str("; no credentials were set on the client's builder")
                }
                _ => Ok(()),
            }
        }
    }
}

fn limit(error: &Error, f: &mut Formatter<'_>) -> Result {
    let reached = error.inner.charge_limit.as_deref().unwrap_or_default();
    write!(f, "{reached}; {} was carried out or charged", undone(error))
}

/// Returns whether the server's message may be logged.
fn is_message_safe(error: &Error) -> bool {
    // The body of a 402 can hold an API key.
    !error.is_charges_required() && !error.inner.repeats_credentials
}

fn server_message(error: &Error, f: &mut Formatter<'_>) -> Result {
    if !is_message_safe(error) {
        return f.write_str(": the server's message repeats a secret; see message()");
    }
    let is_worth_adding =
        |message: &String| error.status().is_none_or(|status| is_informative(status, message));
    if let Some(message) = error.message().and_then(sanitize_for_log).filter(is_worth_adding) {
        write!(f, ": {message}")?;
    }
    match error.code().and_then(sanitize_for_log) {
        Some(code) => write!(f, " ({code})"),
        None => Ok(()),
    }
}

fn consequences(error: &Error, f: &mut Formatter<'_>) -> Result {
    if error.is_consent_in_doubt() {
        f.write_str("; the request may have been carried out and a charge may have been made")?;
    } else if error.inner.kind != Kind::NotApplied && error.may_have_been_carried_out() {
        f.write_str("; the request may have been carried out")?;
        if !error.is_in_doubt() {
            f.write_str(" by an earlier attempt")?;
        }
    }
    if let Some(hint) = error.inner.hint {
        write!(f, "; {hint}")?;
    }
    if error.inner.charge == Charge::Made {
        f.write_str("; a charge was made before that")?;
    }
    let before: Vec<&str> = error.changes_made().iter().map(Change::target).collect();
    match before.as_slice() {
        [] => Ok(()),
        earlier => write!(f, "; done before that: {}", earlier.join(", ")),
    }
}

fn debug(error: &Error, f: &mut Formatter<'_>) -> Result {
    let inner = &error.inner;
    let mut output = f.debug_struct("Error");
    output.field("kind", &inner.kind).field("operation", &inner.operation);
    if !inner.detail.is_empty() {
        output.field("detail", &inner.detail);
    }
    if let Some(status) = inner.status {
        output
            .field("status", &status.as_u16())
            .field(
                "code",
                &error.code().filter(|_| is_message_safe(error)).and_then(sanitize_for_log),
            )
            .field("header_names", &HeaderNames(&inner.headers))
            .field("body_bytes", &inner.body.len())
            .field("body_cut", &inner.body_cut);
    }
    output
        .field("attempts", &inner.state.attempts)
        .field("elapsed", &inner.state.elapsed)
        .field("source", &inner.source)
        .finish()
}
