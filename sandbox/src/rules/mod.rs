//! Rules: what one operation answers instead of the sandbox's products.

mod answers;
pub mod condition;
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
pub use answers::value;
use condition::Condition;
use rule_set::RuleStep;

/// A rule that has no answer yet; made by [`Sandbox::on`](super::Sandbox::on).
///
/// Conditions come first, then one of the answers: [`answer`](Self::answer), [`fail`](Self::fail),
/// [`answer_raw`](Self::answer_raw), [`drop_connection`](Self::drop_connection), or
/// [`carry_out`](Self::carry_out) for the product's own. All conditions must hold.
#[must_use = "a rule does nothing until it has an answer"]
pub struct On<O> {
    server: Server,
    /// The rule that the answer is added to.
    rule: Option<usize>,
    conditions: Vec<Condition>,
    place: &'static Location<'static>,
    operation: PhantomData<fn() -> O>,
}

/// A rule that answers; what is called on it is about its last answer.
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

    /// Only for calls of which the function says yes.
    ///
    /// A call that cannot be read as one of this operation does not match. A panic in the function is
    /// a no, which [`Sandbox::verify`](super::Sandbox::verify) shows.
    #[track_caller]
    pub fn matching(
        mut self,
        ask: impl Fn(&ReceivedCall<O>) -> bool + Send + Sync + 'static,
    ) -> Self {
        self.conditions.push(Condition::question(Location::caller(), ask));
        self
    }

    /// Only for calls whose body has at least these keys with these values. Lists are compared as a
    /// whole.
    ///
    /// # Panics
    ///
    /// When the value is no JSON.
    #[track_caller]
    pub fn with_body(mut self, wanted: impl Serialize) -> Self {
        self.conditions.push(Condition::body(value(&wanted)));
        self
    }

    /// Only for calls with this value of a path or query parameter, named as in the document.
    pub fn with_parameter(mut self, name: &str, wanted: impl Display) -> Self {
        self.conditions.push(Condition::parameter(name.to_owned(), wanted.to_string()));
        self
    }

    /// Only for calls with this header.
    pub fn with_header(mut self, name: &str, wanted: &str) -> Self {
        self.conditions.push(Condition::header(name.to_owned(), wanted.to_owned()));
        self
    }
}

impl<O: MockOperation + 'static> Rule<O> {
    /// The last answer is given so many times, and is missed by
    /// [`Sandbox::verify`](super::Sandbox::verify) if it was given less often. After the last answer of
    /// the rule, the next older rule is asked, and then the product.
    ///
    /// Without it, an answer that is followed by another is given once, and the last one for ever.
    pub fn times(self, times: u32) -> Self {
        self.change(|step| step.times = Some(times))
    }

    /// The last answer is sent so much later.
    pub fn delay(self, delay: Duration) -> Self {
        self.change(|step| step.delay = Some(delay))
    }

    /// Of the body of the last answer, only so many bytes are sent, although its head announces all
    /// of them; then the connection ends. A body that is not longer is sent whole.
    pub fn cut_body(self, bytes: usize) -> Self {
        self.change(|step| step.broken = Some(Fault::Cut(bytes)))
    }

    /// The connection ends without a byte of the last answer. What came before happened: after
    /// [`carry_out`](On::carry_out), the product did what was asked.
    pub fn drop_connection(self) -> Self {
        self.change(|step| step.broken = Some(Fault::Drop))
    }

    /// Before the body of the last answer comes a PHP warning, as a Maarch product with
    /// `display_errors` sends it: the status becomes 200 and the content type HTML.
    pub fn php_noise(self) -> Self {
        self.change(|step| step.noise = true)
    }

    /// The next answer of this rule, given when the one before is used up. Conditions that are added
    /// now hold for it and those after it.
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

    /// How many calls the rule answered so far.
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
        write!(f, "a rule for {} without an answer ({})", O::INFO, self.place)
    }
}

impl<O: MockOperation> fmt::Debug for Rule<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "rule {} for {}", self.index, O::INFO)
    }
}
