//! Rules: responses to one operation that replace the emulated product's.

pub mod condition;
mod failure_body;
mod responses;
pub mod rule_set;
mod sandbox;

use std::fmt::{self, Display};
use std::marker::PhantomData;
use std::panic::Location;
use std::time::Duration;

use serde::Serialize;

use super::fault_proxy::Fault;
use super::received_call::ReceivedCall;
use super::serve::Server;
use crate::MockOperation;
use condition::Condition;
pub use failure_body::FailureBody;
pub use responses::value;
use rule_set::RuleStep;

/// A rule without a response yet; created by [`Sandbox::on`](super::Sandbox::on).
///
/// Add conditions first, then one of the responses: [`answer`](Self::answer), [`fail`](Self::fail),
/// [`answer_raw`](Self::answer_raw), [`drop_connection`](Self::drop_connection), or
/// [`carry_out`](Self::carry_out) for the product's own. All conditions must match.
#[must_use = "a rule does nothing until it has a response"]
pub struct On<O> {
    server: Server,
    /// The rule that the response is added to.
    rule: Option<usize>,
    conditions: Vec<Condition>,
    place: &'static Location<'static>,
    operation: PhantomData<fn() -> O>,
}

/// A rule with responses; its methods change the last response.
///
/// It stays in force when this value is dropped. See [`Sandbox::on`](super::Sandbox::on).
pub struct Rule<O> {
    server: Server,
    index: usize,
    conditions: Vec<Condition>,
    operation: PhantomData<fn() -> O>,
}

impl<O: MockOperation + 'static> On<O> {
    #[track_caller]
    pub(super) fn new(server: Server) -> Self {
        let place = Location::caller();
        Self { server, rule: None, conditions: Vec::new(), place, operation: PhantomData }
    }

    /// Matches only calls for which the function returns true.
    ///
    /// A call that cannot be parsed as one of this operation does not match. A panic in the function counts
    /// as false, which [`Sandbox::verify`](super::Sandbox::verify) reports.
    #[track_caller]
    pub fn matching(
        mut self,
        ask: impl Fn(&ReceivedCall<O>) -> bool + Send + Sync + 'static,
    ) -> Self {
        self.conditions.push(Condition::question(Location::caller(), ask));
        self
    }

    /// Matches only calls whose body has at least these keys with these values. Lists are compared as a
    /// whole.
    ///
    /// # Panics
    ///
    /// If the value cannot be serialized as JSON.
    #[track_caller]
    pub fn with_body(mut self, wanted: impl Serialize) -> Self {
        self.conditions.push(Condition::body(value(&wanted)));
        self
    }

    /// Matches only calls with this value of a path or query parameter, named as in the document.
    pub fn with_parameter(mut self, name: &str, wanted: impl Display) -> Self {
        self.conditions.push(Condition::parameter(name.to_owned(), wanted.to_string()));
        self
    }

    /// Matches only calls with this header.
    pub fn with_header(mut self, name: &str, wanted: &str) -> Self {
        self.conditions.push(Condition::header(name.to_owned(), wanted.to_owned()));
        self
    }
}

impl<O: MockOperation + 'static> Rule<O> {
    /// Sends the last response this many times; [`Sandbox::verify`](super::Sandbox::verify) fails if it was
    /// sent less often. After the last response of the rule, the next older rule applies, and then the
    /// product.
    ///
    /// Without it, a response that is followed by another is sent once, and the last one always.
    pub fn times(self, times: u32) -> Self {
        self.change(|step| step.times = Some(times))
    }

    /// Delays the last response.
    pub fn delay(self, delay: Duration) -> Self {
        self.change(|step| step.delay = Some(delay))
    }

    /// Sends only this many bytes of the body of the last response, although its head announces all of them,
    /// and closes the connection. A shorter body is sent completely.
    pub fn cut_body(self, bytes: usize) -> Self {
        self.change(|step| step.broken = Some(Fault::Cut(bytes)))
    }

    /// Closes the connection before the first byte of the last response. After [`carry_out`](On::carry_out),
    /// the request was still carried out.
    pub fn drop_connection(self) -> Self {
        self.change(|step| step.broken = Some(Fault::Drop))
    }

    /// Puts a PHP warning before the body of the last response, as a Maarch product with `display_errors`
    /// does: the status becomes 200 and the content type HTML.
    pub fn php_noise(self) -> Self {
        self.change(|step| step.noise = true)
    }

    /// Adds another response to this rule, sent when the previous one is used up. Conditions added after this
    /// apply to it and later ones.
    pub fn then(self) -> On<O> {
        let entry = self.server.lock().rule_set.rules.get(self.index).map(|entry| entry.place);
        On {
            server: self.server,
            rule: Some(self.index),
            conditions: self.conditions,
            place: entry.unwrap_or(Location::caller()),
            operation: PhantomData,
        }
    }

    /// Returns how many calls the rule answered so far.
    pub fn calls(&self) -> u32 {
        let shared = self.server.lock();
        let entry = shared.rule_set.rules.get(self.index);
        entry.map_or(0, |entry| entry.steps.iter().map(|step| step.used).sum())
    }

    fn change(self, change: impl FnOnce(&mut RuleStep)) -> Self {
        let mut shared = self.server.lock();
        let entry = shared.rule_set.rules.get_mut(self.index);
        if let Some(step) = entry.and_then(|entry| entry.steps.last_mut()) {
            change(step);
        }
        drop(shared);
        self
    }
}

impl<O: MockOperation> fmt::Debug for On<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a rule for {} without a response ({})", O::INFO, self.place)
    }
}

impl<O: MockOperation> fmt::Debug for Rule<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "rule {} for {}", self.index, O::INFO)
    }
}
