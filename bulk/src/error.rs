//! The error of this crate.

use std::error::Error as StdError;
use std::fmt;

use crate::outage::is_outage;
use crate::people::Problem;

/// The most problems of a file that are reported; the rest is counted.
pub const MAX_PROBLEMS: usize = 100;

/// The error of every operation of this crate.
///
/// `Display` is one sentence without credentials. A person who cannot be provisioned is not an error but a line of
/// the report.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: String,
    problems: Vec<Problem>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The kinds of errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The configuration or a credential file is invalid.
    Config,
    /// The file of people is invalid: [`Error::problems`] says where.
    People,
    /// The journal cannot be read or written.
    Journal,
    /// The run or item does not exist, or its state does not allow the request.
    State,
    /// The approval is missing, or belongs to another plan.
    Approval,
    /// A server cannot be used: it rejected the credentials or is unavailable.
    Server,
    /// A file cannot be read or written.
    File,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        let message = message.into();
        Self(Box::new(Inner { kind, message, problems: Vec::new(), source: None }))
    }

    pub(crate) fn config(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, message)
    }

    pub(crate) fn state(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::State, message)
    }

    pub(crate) fn approval(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Approval, message)
    }

    pub(crate) fn file(message: impl Into<String>, source: std::io::Error) -> Self {
        Self::new(ErrorKind::File, message).caused_by(source)
    }

    pub(crate) fn people(mut problems: Vec<Problem>, more: usize) -> Self {
        let count = problems.len() + more;
        problems.truncate(MAX_PROBLEMS);
        let message = match count {
            1 => "the file of people has a problem; nothing was sent".to_owned(),
            _ => format!("the file of people has {count} problems; nothing was sent"),
        };
        let mut error = Self::new(ErrorKind::People, message);
        error.0.problems = problems;
        error
    }

    pub(crate) fn caused_by(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Box::new(source));
        self
    }

    /// The kind of this error.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns whether the database of the journal was unavailable: unreachable, starting, stopping, locked, or out of
    /// connections. The same call may succeed later.
    pub fn is_unavailable(&self) -> bool {
        self.0.kind == ErrorKind::Journal && self.source().is_some_and(is_outage)
    }

    /// The first hundred problems of the file of people, in the order of its lines.
    pub fn problems(&self) -> &[Problem] {
        &self.0.problems
    }
}

/// An error and its causes, in one line.
pub fn with_causes(error: &dyn StdError) -> String {
    let causes = std::iter::successors(error.source(), |&error| error.source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &self.0.message)
            .field("problems", &self.0.problems.len())
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        Self::new(ErrorKind::Journal, "the journal cannot be read or written").caused_by(error)
    }
}
