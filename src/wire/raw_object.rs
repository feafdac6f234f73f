//! An object with arbitrary keys, kept verbatim.

use std::fmt;

use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use super::parse::check_skipped;

/// An object with arbitrary keys, kept verbatim: order, number formats and unknown keys.
///
/// It can be sent back without loss. `[]`, which PHP sends for an empty object, stays `[]`.
///
/// ```
/// use user_provisioning::RawObject;
///
/// let sent = r#"{"pastell": "9", "internalParapheur": 430, "n": 1.50}"#;
/// let links: RawObject = serde_json::from_str(sent)?;
/// assert_eq!(links.get::<i64>("internalParapheur"), Some(430));
/// assert_eq!(links.get::<String>("pastell").as_deref(), Some("9"));
/// assert_eq!(serde_json::to_string(&links)?, sent);
///
/// let none: RawObject = serde_json::from_str("[]")?;
/// assert!(none.is_empty());
/// assert_eq!(none.as_json(), "[]");
/// // One of your own.
/// let own = RawObject::try_from(r#"{"internalParapheur": 6}"#)?;
/// assert!(RawObject::try_from(r#""a text""#).is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct RawObject(Box<RawValue>);

impl RawObject {
    /// Returns the JSON as received.
    pub fn as_json(&self) -> &str {
        self.0.get()
    }

    /// Returns whether it has no keys.
    pub fn is_empty(&self) -> bool {
        matches!(self.value(), Value::Object(map) if map.is_empty()) || self.value().is_array()
    }

    /// Returns the value of a key, if there is one of that type.
    pub fn get<T: DeserializeOwned>(&self, key: &str) -> Option<T> {
        match self.value() {
            Value::Object(mut map) => serde_json::from_value(map.remove(key)?).ok(),
            _ => None,
        }
    }

    /// Returns the names of the keys.
    pub fn keys(&self) -> Vec<String> {
        match self.value() {
            Value::Object(map) => map.into_iter().map(|(key, _)| key).collect(),
            _ => Vec::new(),
        }
    }

    fn value(&self) -> Value {
        serde_json::from_str(self.as_json()).unwrap_or_default()
    }

    fn of(json: Box<RawValue>) -> Result<Self, serde_json::Error> {
        let text = json.get();
        let is_nothing = || {
            text.strip_prefix('[')
                .and_then(|rest| rest.strip_suffix(']'))
                .is_some_and(|inner| inner.trim().is_empty())
        };
        if text.starts_with('{') || is_nothing() {
            Ok(Self(json))
        } else {
            Err(Error::custom("an object is expected, or an empty list in its place"))
        }
    }
}

/// Two objects are equal if they have the same keys with the same values.
impl PartialEq for RawObject {
    fn eq(&self, other: &Self) -> bool {
        self.is_empty() && other.is_empty() || self.value() == other.value()
    }
}

impl TryFrom<&str> for RawObject {
    type Error = serde_json::Error;

    fn try_from(json: &str) -> Result<Self, Self::Error> {
        serde_json::from_str(json)
    }
}

impl TryFrom<String> for RawObject {
    type Error = serde_json::Error;

    fn try_from(json: String) -> Result<Self, Self::Error> {
        serde_json::from_str(&json)
    }
}

impl TryFrom<Value> for RawObject {
    type Error = serde_json::Error;

    fn try_from(value: Value) -> Result<Self, Self::Error> {
        Self::of(serde_json::value::to_raw_value(&value)?)
    }
}

impl fmt::Display for RawObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_json())
    }
}

impl<'de> Deserialize<'de> for RawObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Box::<RawValue>::deserialize(deserializer)?;
        check_skipped(json.get())?;
        Self::of(json).map_err(D::Error::custom)
    }
}

#[cfg(feature = "schemars")]
super::inline_schema!(RawObject, {
    "oneOf": [{"type": "object"}, {"type": "array", "maxItems": 0, "items": {"type": "string"}}]
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_written() {
        for json in [
            r#"{}"#,
            r#"[]"#,
            r#"[ ]"#,
            r#"{"b":1,"a":{"c":[null,1.0,1e3,12345678901234567890123]},"é":"\u00e9\/"}"#,
            r#"{"twice":1,"twice":2}"#,
        ] {
            let read: RawObject = serde_json::from_str(json).expect(json);
            assert_eq!(serde_json::to_string(&read).expect(json), json);
        }
        for json in ["null", "1", r#""{}""#, "[1]", "true"] {
            assert!(serde_json::from_str::<RawObject>(json).is_err(), "{json}");
        }
    }
}
