//! The responses that a rule can give.

use std::fmt::Display;
use std::marker::PhantomData;
use std::time::Duration;

use reqwest::header::{HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::Value;

use super::failure_body::FailureBody;
use super::rule_set::{RuleEntry, RuleStep, Source};
use super::{On, Rule};
use crate::MockOperation;
use crate::fault_proxy::Fault;
use crate::reply::Reply;

#[allow(clippy::panic, reason = "a test kit tells the author of a test at once")]
impl<O: MockOperation + 'static> On<O> {
    /// Responds with a success: the operation's [`Output`](user_provisioning::Operation::Output) or its
    /// builder, `()` if no body is documented.
    ///
    /// # Panics
    ///
    /// If the status is not a documented success of the operation, the builder is incomplete, or the response
    /// is a file.
    #[track_caller]
    pub fn answer<V>(self, status: u16, response: V) -> Rule<O>
    where
        V: TryInto<O::Output>,
        V::Error: Display,
    {
        documented::<O>(status, true);
        let response = response.try_into();
        let response =
            response.unwrap_or_else(|reason| panic!("the response of {}: {reason}", O::INFO));
        match O::output_to_send(&response) {
            Ok(body) => self.add(Source::Reply(reply(status, body))),
            Err(reason) => panic!("the response of {}: {reason}", O::INFO),
        }
    }

    /// Responds with a documented failure: a value or a builder of its body, or any JSON; `()` for none.
    ///
    /// # Panics
    ///
    /// If the status is not a documented failure of the operation, and if a builder is incomplete or is of
    /// another body than the document has for the status.
    #[track_caller]
    pub fn fail<K>(self, status: u16, body: impl FailureBody<K>) -> Rule<O> {
        documented::<O>(status, false);
        let built = body.to_json(|json| O::failure(status, json).is_some());
        match built {
            Ok(body) => self.add(Source::Reply(reply(status, body))),
            Err(reason) => panic!("the {status} of {}: {reason}", O::INFO),
        }
    }

    /// Responds with any status, headers and body, documented or not.
    ///
    /// # Panics
    ///
    /// If the status is not from 200 to 599, or a header is invalid.
    #[track_caller]
    pub fn answer_raw(
        self,
        status: u16,
        headers: &[(&str, &str)],
        body: impl Into<Vec<u8>>,
    ) -> Rule<O> {
        assert!((200..600).contains(&status), "{status} is not the status of a response");
        for (name, value) in headers {
            let is_header =
                HeaderName::try_from(*name).is_ok() && HeaderValue::try_from(*value).is_ok();
            assert!(is_header, "`{name}` is not a header, or has an invalid value");
        }
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        let headers = headers.iter().map(owned).collect();
        self.add(Source::Reply(Reply::raw(status, headers, body.into())))
    }

    /// Carries the request out and responds as the product does. Combine it with
    /// [`drop_connection`](Rule::drop_connection) and the like to break that response.
    pub fn carry_out(self) -> Rule<O> {
        self.add(Source::Product)
    }

    /// Closes the connection without a response, and carries nothing out. For a request that is carried out
    /// but whose response is lost: `carry_out().drop_connection()`.
    pub fn drop_connection(self) -> Rule<O> {
        let nothing = Source::Reply(Reply::raw(503, Vec::new(), Vec::new()));
        self.add(nothing).change(|step| step.broken = Some(Fault::Drop))
    }

    /// Delays the product's own response.
    pub fn delay(self, delay: Duration) -> Rule<O> {
        self.carry_out().delay(delay)
    }

    /// Sends the product's own response with a [truncated body](Rule::cut_body).
    pub fn cut_body(self, bytes: usize) -> Rule<O> {
        self.carry_out().cut_body(bytes)
    }

    /// Sends the product's own response [after a PHP warning](Rule::php_noise).
    pub fn php_noise(self) -> Rule<O> {
        self.carry_out().php_noise()
    }

    fn add(self, source: Source) -> Rule<O> {
        let step = RuleStep::new(self.conditions.clone(), source);
        let mut shared = self.server.lock();
        let rules = &mut shared.rule_set.rules;
        let known = self.rule.filter(|index| *index < rules.len());
        let index = known.unwrap_or(rules.len());
        match rules.get_mut(index) {
            Some(entry) => entry.steps.push(step),
            None => {
                rules.push(RuleEntry { operation: O::INFO, place: self.place, steps: vec![step] })
            }
        }
        drop(shared);
        Rule { server: self.server, index, conditions: self.conditions, operation: PhantomData }
    }
}

/// Creates a JSON response; without a body for `null`.
fn reply(status: u16, body: Value) -> Reply {
    match body {
        Value::Null => Reply::raw(status, Vec::new(), Vec::new()),
        body => Reply::json(status, body.to_string().into_bytes()),
    }
}

#[track_caller]
#[allow(clippy::panic, reason = "a test kit tells the author of a test at once")]
pub fn value<T: Serialize>(body: &T) -> Value {
    serde_json::to_value(body).unwrap_or_else(|error| panic!("not JSON: {error}"))
}

#[track_caller]
#[allow(clippy::panic, reason = "a test kit tells the author of a test at once")]
fn documented<O: MockOperation>(status: u16, is_success: bool) {
    let is_fit = |known: &u16| (200..300).contains(known) == is_success;
    let known: Vec<u16> = O::INFO.statuses().iter().copied().filter(is_fit).collect();
    let kind = if is_success { "success" } else { "failure" };
    assert!(
        known.contains(&status),
        "{status} is no documented {kind} of {}, which has {known:?}; \
         `answer_raw` answers with any other status",
        O::INFO,
    );
}
