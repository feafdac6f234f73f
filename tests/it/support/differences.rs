//! Collects the differences of an outcome, so that one run shows all of them.

use std::fmt::Debug;

use user_provisioning::Error;

use super::everything_shown;
use super::harness::SECRETS;

/// The differences from the expectation.
#[derive(Default)]
pub struct Differences(Vec<String>);

impl Differences {
    pub fn unless(&mut self, right: bool, what: impl Into<String>) {
        if !right {
            self.0.push(what.into());
        }
    }

    pub fn compare<T: PartialEq + Debug>(&mut self, what: &str, got: T, expected: T) {
        self.unless(got == expected, format!("{what} is {got:?}, not {expected:?}"));
    }

    /// What is true for every error: one informative line, and no secret anywhere.
    pub fn shown(&mut self, error: &Error) {
        let line = error.to_string();
        self.unless(!line.trim().is_empty(), "says nothing");
        self.unless(!line.chars().any(char::is_control), format!("is not one line: {line:?}"));
        self.unless(line.chars().count() < 800, format!("is too long to read: {line}"));
        self.hidden(error, &SECRETS);
    }

    /// Neither the error nor a cause may show this.
    pub fn hidden(&mut self, error: &Error, parts: &[&str]) {
        let everything = everything_shown(error);
        for part in parts {
            self.unless(!everything.contains(part), format!("shows `{part}`: {everything}"));
        }
    }

    /// All of it, under the name of its case.
    pub fn of(self, name: &str) -> Vec<String> {
        self.0.into_iter().map(|what| format!("{name}: {what}")).collect()
    }
}
