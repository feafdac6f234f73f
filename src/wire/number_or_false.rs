//! A number that can be switched off.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A number, or `false` if there is none; serialized as it was deserialized.
///
/// Setters take a number or `false`, which is [`OFF`](Self::OFF).
///
/// ```
/// use user_provisioning::NumberOrFalse;
///
/// let read = |json| serde_json::from_str::<NumberOrFalse>(json);
/// assert_eq!(read("20")?, NumberOrFalse::from(20));
/// assert_eq!(read("20")?.number(), Some(20));
/// assert_eq!(read("false")?, NumberOrFalse::OFF);
/// assert_eq!(serde_json::to_string(&NumberOrFalse::OFF)?, "false");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NumberOrFalse(Option<i64>);

impl NumberOrFalse {
    /// No number.
    pub const OFF: Self = Self(None);

    /// Returns the number, if there is one.
    pub fn number(self) -> Option<i64> {
        self.0
    }
}

impl From<i64> for NumberOrFalse {
    fn from(number: i64) -> Self {
        Self(Some(number))
    }
}

/// `false` is [`OFF`](NumberOrFalse::OFF); `true` is an error.
impl TryFrom<bool> for NumberOrFalse {
    type Error = &'static str;

    fn try_from(is_on: bool) -> Result<Self, &'static str> {
        if is_on { Err("`true` is neither a number nor `false`") } else { Ok(Self::OFF) }
    }
}

impl fmt::Display for NumberOrFalse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(number) => number.fmt(f),
            None => f.write_str("false"),
        }
    }
}

impl Serialize for NumberOrFalse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Some(number) => serializer.serialize_i64(number),
            None => serializer.serialize_bool(false),
        }
    }
}

/// Anything but a number is [`OFF`](NumberOrFalse::OFF).
impl<'de> Deserialize<'de> for NumberOrFalse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        let text = || value.as_str().and_then(|text| text.parse().ok());
        Ok(Self(value.as_i64().or_else(text)))
    }
}

#[cfg(feature = "schemars")]
super::inline_schema!(NumberOrFalse, { "oneOf": [{ "type": "integer" }, { "type": "boolean" }] });
