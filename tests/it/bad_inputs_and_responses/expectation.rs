//! One case of the table, and the comparison with its expectation.

use serde_json::Value;
use user_provisioning::Error;

use crate::support::differences::Differences;
use crate::support::harness::{Harness, Outcome, Sending};
use crate::support::predicates::kinds;
use crate::support::response::CannedResponse;
use crate::support::server::Server;

pub struct Case {
    pub name: &'static str,
    pub call: Box<dyn Fn(&Harness) -> Sending>,
    pub given: Given,
    pub got: Got,
}

/// The server of the call.
pub enum Given {
    /// A server that must not get a request.
    Input,
    /// A server with this response.
    Response(CannedResponse),
    /// An address where nothing listens.
    Nobody,
}

/// What the caller must get.
pub enum Got {
    Failure(Failure),
    /// The typed response as JSON, and whether PHP messages were removed.
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
    /// What must be neither in `Display` nor in `Debug`, nor in a cause.
    hides: Vec<&'static str>,
    message: Option<Option<&'static str>>,
    code: Option<&'static str>,
    header: Option<(&'static str, &'static str)>,
    /// How many bytes of the body are kept, if not all.
    kept: Option<usize>,
    cut: bool,
}

/// A failure for which nothing was sent.
pub fn unsent(is: &'static str, says: &'static str) -> Failure {
    Failure { is: vec![is], says: vec![says], ..Failure::default() }
}

/// A response outside 2xx.
pub fn answered(status: u16, says: &'static str) -> Failure {
    let is = match status {
        300..=399 => vec!["is_redirect"],
        400 => vec!["is_bad_request"],
        _ => Vec::new(),
    };
    Failure { is, status: Some(status), sent: true, says: vec![says], ..Failure::default() }
}

/// A 2xx response that is not the documented one.
pub fn unreadable(status: u16, says: &'static str) -> Failure {
    answered(status, says).is("is_unreadable")
}

/// The request was sent and there was no response.
pub fn unanswered(says: &'static str) -> Failure {
    Failure { sent: true, says: vec![says], ..Failure::default() }
}

impl Failure {
    pub fn is(mut self, predicate: &'static str) -> Self {
        self.is.push(predicate);
        self.is.sort_unstable();
        self
    }

    /// The server may have carried out the request.
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

    /// All received bytes of the body are kept, and the body is incomplete.
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

pub fn problems(case: &Case, outcome: Outcome, server: Option<&Server>) -> Vec<String> {
    let mut found = Differences::default();
    match (&case.got, outcome) {
        (Got::Success(body, repaired), Ok(response)) => {
            found.compare("the response", &*response, body);
            found.compare("repaired()", response.repaired(), *repaired);
        }
        (Got::Failure(failure), Err(error)) => {
            compare(failure, &error, &mut found);
            shown(failure, &error, &mut found);
            if let Given::Response(response) = &case.given {
                let kept = failure.kept.unwrap_or(response.body.len());
                let body = if failure.status.is_some() { &response.body[..kept] } else { &[] };
                found.unless(error.raw_body() == body, "raw_body() is not what was sent");
            }
        }
        (_, outcome) => found.unless(false, format!("came out as {outcome:?}")),
    }
    if let Some(server) = server {
        // No response here causes a second request, and rejected input not even a first.
        let expected = usize::from(matches!(case.given, Given::Response(_)));
        found.compare("the number of requests", server.requests().len(), expected);
        found.compare("the number of connections", server.connections(), expected);
    }
    found.of(case.name)
}

fn compare(failure: &Failure, error: &Error, found: &mut Differences) {
    found.compare("what it is", kinds(error), failure.is.clone());
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

fn shown(failure: &Failure, error: &Error, found: &mut Differences) {
    found.shown(error);
    found.hidden(error, &failure.hides);
    let line = error.to_string();
    for part in &failure.says {
        found.unless(line.contains(part), format!("does not say `{part}`: {line}"));
    }
}
