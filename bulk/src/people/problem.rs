//! A problem in a file of people, with its place.

use std::fmt;

/// A problem in a file of people, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    line: u64,
    column: Option<String>,
    message: String,
}

impl Problem {
    pub(crate) fn new(line: u64, column: Option<&str>, message: impl Into<String>) -> Self {
        Self { line, column: column.map(str::to_owned), message: message.into() }
    }

    /// The line, from 1; of a person on several lines, the first.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// The name of the column, or its number if it has no name.
    pub fn column(&self) -> Option<&str> {
        self.column.as_deref()
    }

    /// The problem, without its place.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.column {
            Some(column) => write!(f, "line {}, column {column}: {}", self.line, self.message),
            None => write!(f, "line {}: {}", self.line, self.message),
        }
    }
}
