//! One case of the table, and what speaks against what the caller got.

use serde_json::Value;
use user_provisioning::Error;

use super::clients::{Outcome, Sending, World, secrets};
use crate::support::answer::Answer;
use crate::support::everything_shown;
use crate::support::server::Server;

pub struct Case {
    pub name: &'static str,
    pub call: Box<dyn Fn(&World) -> Sending>,
    pub given: Given,
    pub got: Got,
}

/// What the call meets.
pub enum Given {
    /// A server that must not notice anything.
    Input,
    /// A server that answers this.
    Answer(Answer),
    /// An address where nobody listens.
    Nobody,
}

/// What the caller must get.
pub enum Got {
    Failure(Failure),
    /// The typed answer as JSON, and whether it had to be freed from PHP's messages.
    Success(Value, bool),
}

#[derive(Default)]
pub struct Failure {
    /// The predicates that are true; all others must be false.
    is: Vec<&'static str>,
    status: Option<u16>,
    sent: bool,
    maybe_done: bool,
    /// Parts of `Display`.
    says: Vec<&'static str>,
    /// What may be neither in `Display` nor in `Debug`, nor in a cause.
    hides: Vec<&'static str>,
    message: Option<Option<&'static str>>,
    code: Option<&'static str>,
    header: Option<(&'static str, &'static str)>,
    /// How many bytes of the body are kept, where it is not all.
    kept: Option<usize>,
    cut: bool,
}

type Predicate = (&'static str, fn(&Error) -> bool);

const PREDICATES: [Predicate; 17] = [
    ("is_bad_request", Error::is_bad_request),
    ("is_credentials", Error::is_credentials),
    ("is_interrupted", Error::is_interrupted),
    ("is_redirect", Error::is_redirect),
    ("is_error_payload", Error::is_error_payload),
    ("is_charges_required", Error::is_charges_required),
    ("is_configuration", Error::is_configuration),
    ("is_conflict", Error::is_conflict),
    ("is_connect", Error::is_connect),
    ("is_forbidden", Error::is_forbidden),
    ("is_invalid_request", Error::is_invalid_request),
    ("is_not_found", Error::is_not_found),
    ("is_rate_limited", Error::is_rate_limited),
    ("is_server_error", Error::is_server_error),
    ("is_timeout", Error::is_timeout),
    ("is_unauthorized", Error::is_unauthorized),
    ("is_unreadable", Error::is_unreadable),
];

/// A failure for which nothing was sent.
pub fn unsent(is: &'static str, says: &'static str) -> Failure {
    Failure { is: vec![is], says: vec![says], ..Failure::default() }
}

/// An answer outside 2xx.
pub fn answered(status: u16, says: &'static str) -> Failure {
    let is = match status {
        300..=399 => vec!["is_redirect"],
        400 => vec!["is_bad_request"],
        _ => Vec::new(),
    };
    Failure { is, status: Some(status), sent: true, says: vec![says], ..Failure::default() }
}

/// A 2xx answer that is not the documented one.
pub fn unreadable(status: u16, says: &'static str) -> Failure {
    answered(status, says).is("is_unreadable")
}

/// The request went out and no answer came.
pub fn unanswered(says: &'static str) -> Failure {
    Failure { sent: true, says: vec![says], ..Failure::default() }
}

impl Failure {
    pub fn is(mut self, predicate: &'static str) -> Self {
        self.is.push(predicate);
        self.is.sort_unstable();
        self
    }

    /// The server may have done what was asked.
    pub fn maybe_done(mut self) -> Self {
        self.maybe_done = true;
        self.says("; the request may have been carried out")
    }

    pub fn says(mut self, part: &'static str) -> Self {
        self.says.push(part);
        self
    }

    pub fn hides(mut self, part: &'static str) -> Self {
        self.hides.push(part);
        self
    }

    pub fn message(mut self, message: impl Into<Option<&'static str>>) -> Self {
        self.message = Some(message.into());
        self
    }

    pub fn code(mut self, code: &'static str) -> Self {
        self.code = Some(code);
        self
    }

    pub fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.header = Some((name, value));
        self
    }

    /// All that came of the body is kept, and it is not all there should have been.
    pub fn cut(mut self) -> Self {
        self.cut = true;
        self
    }

    /// Only the beginning of the body is kept.
    pub fn cut_at(mut self, bytes: usize) -> Self {
        self.kept = Some(bytes);
        self.cut()
    }
}

impl From<Failure> for Got {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

/// Collects what differs under the name of a case.
struct Differences(&'static str, Vec<String>);

impl Differences {
    fn unless(&mut self, right: bool, what: impl Into<String>) {
        if !right {
            self.1.push(format!("{}: {}", self.0, what.into()));
        }
    }

    fn compare<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, got: T, expected: T) {
        self.unless(got == expected, format!("{what} is {got:?}, not {expected:?}"));
    }
}

pub fn problems(case: &Case, outcome: Outcome, server: Option<&Server>) -> Vec<String> {
    let mut found = Differences(case.name, Vec::new());
    match (&case.got, outcome) {
        (Got::Success(body, repaired), Ok(answer)) => {
            found.compare("the answer", &*answer, body);
            found.compare("repaired()", answer.repaired(), *repaired);
        }
        (Got::Failure(failure), Err(error)) => {
            compare(failure, &error, &mut found);
            shown(failure, &error, &mut found);
            if let Given::Answer(answer) = &case.given {
                let kept = failure.kept.unwrap_or(answer.body.len());
                let body = if failure.status.is_some() { &answer.body[..kept] } else { &[] };
                found.unless(error.raw_body() == body, "raw_body() is not what was sent");
            }
        }
        (_, outcome) => found.unless(false, format!("came out as {outcome:?}")),
    }
    if let Some(server) = server {
        // No answer here is worth a second request, and an input that is refused not even a first.
        let expected = usize::from(matches!(case.given, Given::Answer(_)));
        found.compare("the number of requests", server.requests().len(), expected);
        found.compare("the number of connections", server.connections(), expected);
    }
    found.1
}

fn compare(failure: &Failure, error: &Error, found: &mut Differences) {
    let is: Vec<_> = PREDICATES.iter().filter(|(_, test)| test(error)).map(|(n, _)| *n).collect();
    found.compare("what it is", &is, &failure.is);
    found.compare("status()", error.status().map(|status| status.as_u16()), failure.status);
    found.compare("may_have_been_sent()", error.may_have_been_sent(), failure.sent);
    let maybe_done = error.may_have_been_carried_out();
    found.compare("may_have_been_carried_out()", maybe_done, failure.maybe_done);
    found.compare("charge_may_have_been_made()", error.charge_may_have_been_made(), false);
    found.compare("raw_body_is_cut()", error.raw_body_is_cut(), failure.cut);
    if let Some(message) = failure.message {
        found.compare("message()", error.message(), message);
    }
    if let Some(code) = failure.code {
        found.compare("code()", error.code(), Some(code));
    }
    if let Some((name, value)) = failure.header {
        found.compare(name, error.header(name), Some(value));
    }
}

/// What holds for every error: one line that says something, and no secret anywhere.
fn shown(failure: &Failure, error: &Error, found: &mut Differences) {
    let line = error.to_string();
    found.unless(!line.trim().is_empty(), "says nothing");
    found.unless(!line.chars().any(char::is_control), format!("is not one line: {line:?}"));
    found.unless(line.chars().count() < 800, format!("is too long to read: {line}"));
    for part in &failure.says {
        found.unless(line.contains(part), format!("does not say `{part}`: {line}"));
    }
    let everything = everything_shown(error);
    for secret in secrets().iter().map(String::as_str).chain(failure.hides.iter().copied()) {
        found.unless(!everything.contains(secret), format!("shows `{secret}`: {everything}"));
    }
}
