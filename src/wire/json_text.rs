//! JSON in a string.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::allowance::BoundedValue;

/// A value that a server sends as a string with JSON in it, or sometimes as the value itself.
///
/// It is serialized in the form in which it was deserialized; a string keeps its bytes.
///
/// ```
/// use std::collections::BTreeMap;
/// use user_provisioning::JsonText;
///
/// type Ids = BTreeMap<String, i64>;
/// let text: JsonText<Ids> = serde_json::from_str(r#""{\"other\": 7}""#)?;
/// assert_eq!(text.get().and_then(|ids| ids.get("other")), Some(&7));
/// assert_eq!(serde_json::to_string(&text)?, r#""{\"other\": 7}""#);
/// // The value itself, and a text without JSON.
/// assert!(serde_json::from_str::<JsonText<Ids>>(r#"{"other": 7}"#)?.get().is_some());
/// let broken: JsonText<Ids> = serde_json::from_str(r#""{other""#)?;
/// assert_eq!((broken.get(), broken.text()), (None, Some("{other")));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct JsonText<T> {
    value: Option<T>,
    form: Form,
}

/// The form on the wire.
#[derive(Clone, Debug, PartialEq)]
enum Form {
    Text(String),
    Value(Value),
}

impl<T> JsonText<T> {
    /// Returns the value; `None` if the string holds no such JSON.
    pub fn get(&self) -> Option<&T> {
        self.value.as_ref()
    }

    /// Returns the owned value; `None` if the string holds no such JSON.
    pub fn into_inner(self) -> Option<T> {
        self.value
    }

    /// Returns the string as received; `None` if the value itself was sent.
    pub fn text(&self) -> Option<&str> {
        match &self.form {
            Form::Text(text) => Some(text),
            Form::Value(_) => None,
        }
    }
}

impl<T: DeserializeOwned> From<String> for JsonText<T> {
    fn from(text: String) -> Self {
        Self { value: serde_json::from_str(&text).ok(), form: Form::Text(text) }
    }
}

impl<T: DeserializeOwned> From<&str> for JsonText<T> {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl<T> Serialize for JsonText<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.form {
            Form::Text(text) => text.serialize(serializer),
            Form::Value(value) => value.serialize(serializer),
        }
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for JsonText<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match BoundedValue::deserialize(deserializer)?.0 {
            Value::String(text) => Self::from(text),
            value => Self { value: T::deserialize(&value).ok(), form: Form::Value(value) },
        })
    }
}

#[cfg(feature = "schemars")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for JsonText<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}AsText", T::schema_name()).into()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        format!("{}::JsonText<{}>", module_path!(), T::schema_id()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let value = generator.subschema_for::<T>().to_value();
        // Alternatives within an alternative are read by few tools.
        let mut shapes = match value.get("oneOf").and_then(Value::as_array) {
            Some(shapes) => shapes.clone(),
            None => vec![value],
        };
        shapes.push(serde_json::json!({"type": "string"}));
        schemars::json_schema!({ "oneOf": shapes })
    }
}
