//! From the fields of a builder to the value they make.

use std::borrow::Cow;
use std::fmt;

use super::field::{Check, Refusal};

/// Why a value could not be built: it violates the document, or fields of a builder are missing.
pub struct ConversionError(Cow<'static, str>);

impl From<&'static str> for ConversionError {
    fn from(reason: &'static str) -> Self {
        Self(reason.into())
    }
}

impl From<String> for ConversionError {
    fn from(reason: String) -> Self {
        Self(reason.into())
    }
}

impl fmt::Display for ConversionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for ConversionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl std::error::Error for ConversionError {}

/// A builder of a struct of the document.
pub trait Builder {
    /// The struct.
    type Value: Check;

    /// What is wrong with its fields, in one text; empty where nothing is.
    fn refusals(&self) -> String;

    /// The value, if no field is missing.
    fn fill(self) -> Option<Self::Value>;
}

pub(crate) fn build<B: Builder>(builder: B) -> Result<B::Value, ConversionError> {
    let refusals = builder.refusals();
    // What is missing was named before.
    let Some(built) = builder.fill().filter(|_| refusals.is_empty()) else {
        return Err(refusals.into());
    };
    built.check()?;
    Ok(built)
}

/// The fields that are missing or were refused, with their names.
pub(crate) fn refusals(fields: &[(&str, Refusal<'_>)]) -> String {
    let mut all = String::new();
    for (name, refusal) in fields {
        if let Some(what) = refusal.of(name) {
            let joint = if all.is_empty() { "" } else { "; " };
            all.push_str(joint);
            all.push_str(&what);
        }
    }
    all
}
