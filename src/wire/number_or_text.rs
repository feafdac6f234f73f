//! An id that is a number in some responses and a string in others.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::allowance::BoundedValue;

/// A number or a string, serialized as it was deserialized.
///
/// ```
/// use user_provisioning::NumberOrText;
///
/// let number: NumberOrText = serde_json::from_str("6")?;
/// let text: NumberOrText = serde_json::from_str(r#""6""#)?;
/// assert_eq!((number.as_number(), text.as_number()), (Some(6), Some(6)));
/// assert_eq!(number.to_string(), text.to_string());
/// assert_eq!(serde_json::to_string(&text)?, r#""6""#);
/// let root: NumberOrText = serde_json::from_str(r##""#""##)?;
/// assert_eq!(root.as_number(), None);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(untagged)]
pub enum NumberOrText {
    /// A number on the wire.
    Number(i64),
    /// A string on the wire, which may hold a number.
    Text(String),
}

impl NumberOrText {
    /// Returns the number, also if it was sent as a string.
    pub fn as_number(&self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Text(text) => text.parse().ok(),
        }
    }
}

impl From<i64> for NumberOrText {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for NumberOrText {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for NumberOrText {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl fmt::Display for NumberOrText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

impl<'de> Deserialize<'de> for NumberOrText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match BoundedValue::deserialize(deserializer)?.0 {
            Value::String(text) => Self::Text(text),
            value => match value.as_i64() {
                Some(number) => Self::Number(number),
                None => Self::Text(value.to_string()),
            },
        })
    }
}

#[cfg(feature = "schemars")]
super::inline_schema!(NumberOrText, { "oneOf": [{ "type": "integer" }, { "type": "string" }] });
