//! Diagnostics that stop a build: one line with the position, the operation and the remedy.

use std::fmt;

/// The position of diagnostics without a path.
const WHOLE: &str = "the document";

/// A construct of the document that cannot be translated, with the remedy.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    pub line: Option<usize>,
    pub place: String,
    pub operation: Option<String>,
    pub what: String,
    pub remedy: String,
}

impl Diagnostic {
    pub fn new(
        place: impl Into<String>,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        let place: String = place.into();
        Self {
            line: None,
            place: if place.is_empty() { WHOLE.to_owned() } else { place },
            operation: None,
            what: what.into(),
            remedy: remedy.into(),
        }
    }

    pub fn on(mut self, line: usize) -> Self {
        self.line = Some(line);
        self
    }

    pub fn of(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("openapi.yaml")?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}", one_line(&self.place))?;
        if let Some(operation) = &self.operation {
            write!(f, " (operation {})", one_line(operation))?;
        }
        write!(f, ": {}; {}", one_line(&self.what), one_line(&self.remedy))
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
