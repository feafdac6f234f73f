//! One case of a table: a call, the server's responses, and the expected outcome.

use futures_util::future::join_all;
use serde_json::Value;
use user_provisioning::Error;

use crate::support::calls::Sending;
use crate::support::differences::Differences;
use crate::support::harness::Harness;
use crate::support::predicates::kinds;
use crate::support::response::CannedResponse;
use crate::support::server::{Recorded, Server};
use crate::support::time_limit::InTime;

/// Stands for the origin of another server in a header.
pub const ELSEWHERE: &str = "{elsewhere}";
/// Stands for the origin of the server itself in a header.
pub const HERE: &str = "{here}";

/// The promises that the cases guard, each by what it rules out.
#[derive(Clone, Copy, Debug)]
pub enum Promise {
    /// Promise 1.
    UnaskedCharge,
    /// Promise 2.
    LostTruth,
    /// Promise 4.
    LeakedCredential,
    /// Promise 5.
    UnsafeRepeat,
}

pub struct Case {
    promise: Promise,
    pub name: String,
    call: Box<dyn Fn(&Harness) -> Sending>,
    given: Given,
    got: Got,
    requests: usize,
}

enum Given {
    Always(CannedResponse),
    InTurn(Vec<CannedResponse>),
}

enum Got {
    Response(Value),
    Failure(Failure),
}

/// What the error must report.
#[derive(Default)]
pub struct Failure {
    is: Vec<&'static str>,
    status: Option<u16>,
    maybe_done: bool,
    maybe_charged: bool,
    attempts: Option<u32>,
    raw: Option<Vec<u8>>,
    cut: bool,
}

/// A call that always gets the same response.
pub fn always(
    promise: Promise,
    name: impl Into<String>,
    call: impl Fn(&Harness) -> Sending + 'static,
    response: CannedResponse,
) -> Case {
    new(promise, name.into(), Box::new(call), Given::Always(response))
}

/// A call that gets these responses, one per request.
pub fn in_turn(
    promise: Promise,
    name: impl Into<String>,
    call: impl Fn(&Harness) -> Sending + 'static,
    responses: impl Into<Vec<CannedResponse>>,
) -> Case {
    new(promise, name.into(), Box::new(call), Given::InTurn(responses.into()))
}

fn new(
    promise: Promise,
    name: String,
    call: Box<dyn Fn(&Harness) -> Sending>,
    given: Given,
) -> Case {
    let got = Got::Failure(Failure::default());
    Case { promise, name, call, given, got, requests: 1 }
}

impl Case {
    /// It must return this typed response.
    pub fn gives(mut self, response: Value) -> Self {
        self.got = Got::Response(response);
        self
    }

    /// It must end with this error, for which only these predicates are true.
    pub fn fails(mut self, is: &[&'static str], status: impl Into<Option<u16>>) -> Self {
        let (mut is, status) = (is.to_vec(), status.into());
        is.sort_unstable();
        self.got = Got::Failure(Failure { is, status, ..Failure::default() });
        self
    }

    /// The number of requests that the server must have read; 1 by default.
    pub fn requests(mut self, requests: usize) -> Self {
        self.requests = requests;
        self
    }

    pub fn maybe_done(self) -> Self {
        self.failing(|failure| failure.maybe_done = true)
    }

    pub fn maybe_charged(self) -> Self {
        self.maybe_done().failing(|failure| failure.maybe_charged = true)
    }

    /// The number of attempts that the error reports, if it is not the number of requests.
    pub fn attempts(self, attempts: u32) -> Self {
        self.failing(|failure| failure.attempts = Some(attempts))
    }

    /// The body the error must have kept.
    pub fn keeps(self, raw: impl Into<Vec<u8>>) -> Self {
        self.failing(|failure| failure.raw = Some(raw.into()))
    }

    /// The error must say that its body is not whole.
    pub fn cut(self) -> Self {
        self.failing(|failure| failure.cut = true)
    }

    fn failing(mut self, change: impl FnOnce(&mut Failure)) -> Self {
        match &mut self.got {
            Got::Failure(failure) => change(failure),
            Got::Response(_) => panic!("{} is no failure", self.name),
        }
        self
    }

    async fn problems(&self) -> Vec<String> {
        let elsewhere = Server::always(crate::support::response::status(200)).await;
        let server = match &self.given {
            Given::Always(response) => {
                // The origin is known only when the server runs.
                let response = with_origin(response, ELSEWHERE, &elsewhere.origin());
                Server::by(move |request| with_origin(&response, HERE, &origin_of(request))).await
            }
            Given::InTurn(responses) => Server::in_turn(responses.clone()).await,
        };
        let outcome = (self.call)(&Harness::at(server.origin())).await;
        let mut found = Differences::default();
        match (&self.got, outcome) {
            (Got::Response(expected), Ok(response)) => {
                found.compare("the response", &*response, expected);
            }
            (Got::Failure(expected), Err(error)) => {
                let attempts = u32::try_from(self.requests).expect("few requests");
                expected.compare(&error, attempts, &mut found);
            }
            (_, outcome) => found.unless(false, format!("came out as {outcome:?}")),
        }
        let requests = server.requests();
        found.compare("the number of requests", requests.len(), self.requests);
        let alike = requests.windows(2).all(|pair| pair[0] == pair[1]);
        found.unless(alike, format!("the requests differ: {requests:#?}"));
        found.compare("the number of calls elsewhere", elsewhere.connections(), 0);
        found.of(&format!("{:?}, {}", self.promise, self.name))
    }
}

/// Runs all cases of a table, at the same time.
pub async fn check(cases: Vec<Case>) {
    let problems = join_all(cases.iter().map(Case::problems)).in_time().await.concat();
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

fn origin_of(request: &Recorded) -> String {
    format!("http://{}", request.header("host").expect("HTTP/1.1 demands it"))
}

fn with_origin(response: &CannedResponse, place: &str, origin: &str) -> CannedResponse {
    let mut response = response.clone();
    for (_, value) in &mut response.headers {
        *value = value.replace(place, origin);
    }
    response
}

impl Failure {
    fn compare(&self, error: &Error, requests: u32, found: &mut Differences) {
        found.compare("what it is", kinds(error), self.is.clone());
        found.compare("status()", error.status().map(|status| status.as_u16()), self.status);
        let maybe_done = error.may_have_been_carried_out();
        found.compare("may_have_been_carried_out()", maybe_done, self.maybe_done);
        let maybe_charged = error.charge_may_have_been_made();
        found.compare("charge_may_have_been_made()", maybe_charged, self.maybe_charged);
        found.compare("attempts()", error.attempts(), self.attempts.unwrap_or(requests));
        found.unless(error.may_have_been_sent() || self.is == ["is_connect"], "was never sent");
        if let Some(raw) = &self.raw {
            let same = error.raw_body() == raw;
            found.unless(same, format!("raw_body() is {:?}", error.raw_body().escape_ascii()));
        }
        found.compare("raw_body_is_cut()", error.raw_body_is_cut(), self.cut);
        found.shown(error);
    }
}
