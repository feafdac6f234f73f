//! The rules of a sandbox, and the choice of the one that answers.

use std::panic::Location;
use std::time::Duration;

use super::condition::Condition;
use crate::Received;
use crate::fault_proxy::Fault;
use crate::reply::Reply;
use user_provisioning::OperationInfo;

/// All rules, in order of creation.
#[derive(Default)]
pub struct RuleSet {
    pub rules: Vec<RuleEntry>,
    /// Only rules answer.
    pub only_rules: bool,
}

/// One rule with its responses in order.
pub struct RuleEntry {
    pub operation: &'static OperationInfo,
    pub place: &'static Location<'static>,
    pub steps: Vec<RuleStep>,
}

/// One response, and how often it is sent.
#[derive(Clone)]
pub struct RuleStep {
    pub conditions: Vec<Condition>,
    pub source: Source,
    pub times: Option<u32>,
    pub used: u32,
    pub delay: Option<Duration>,
    pub broken: Option<Fault>,
    pub noise: bool,
}

/// The source of a response.
#[derive(Clone)]
pub enum Source {
    Reply(Reply),
    Product,
}

/// A step that answers if its conditions match.
pub struct Match {
    pub rule: usize,
    step: usize,
    conditions: Vec<Condition>,
}

impl RuleSet {
    /// Returns the current step of each rule, the newest rule first.
    pub fn matches(&self, operation: &'static OperationInfo) -> Vec<Match> {
        let of_operation = self.rules.iter().enumerate().rev();
        of_operation
            .filter(|(_, entry)| entry.operation == operation)
            .filter_map(|(rule, entry)| {
                let (step, next) = entry.current()?;
                Some(Match { rule, step, conditions: next.conditions.clone() })
            })
            .collect()
    }

    /// Uses a step, unless another request used it up in the meantime.
    pub fn take(&mut self, match_: &Match) -> Option<RuleStep> {
        let entry = self.rules.get_mut(match_.rule)?;
        if entry.current()?.0 != match_.step {
            return None;
        }
        let step = entry.steps.get_mut(match_.step)?;
        step.used += 1;
        Some(step.clone())
    }
}

impl Match {
    pub fn matches_conditions(&self, received: &Received) -> bool {
        self.conditions.iter().all(|condition| condition.check(received).is_ok())
    }
}

impl RuleEntry {
    /// Returns the first step that is not used up.
    fn current(&self) -> Option<(usize, &RuleStep)> {
        let is_left = |(index, step): &(usize, &RuleStep)| {
            self.expected(*index).is_none_or(|times| step.used < times)
        };
        self.steps.iter().enumerate().find(is_left)
    }

    /// Returns how often a step answers: as configured, once if another one follows, or always.
    pub fn expected(&self, index: usize) -> Option<u32> {
        let has_next = index + 1 < self.steps.len();
        self.steps.get(index)?.times.or(has_next.then_some(1))
    }
}

impl RuleStep {
    pub fn new(conditions: Vec<Condition>, source: Source) -> Self {
        Self { conditions, source, times: None, used: 0, delay: None, broken: None, noise: false }
    }

    /// Applies the rule's delay and faults to a response.
    pub fn apply(&self, reply: Reply) -> Reply {
        let reply = if self.noise { reply.after_php_warning() } else { reply };
        Reply { delay: self.delay, broken: self.broken, ..reply }
    }

    /// Describes how a request differs from the conditions.
    pub fn differences(&self, received: &Received) -> Vec<String> {
        let checks = self.conditions.iter().map(|condition| condition.check(received));
        checks.filter_map(Result::err).collect()
    }
}
