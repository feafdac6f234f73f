//! Texts within the limits of the document.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Deref;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::build::ConversionError;
use super::pattern::Pattern;

/// The limits of a text, as the document has them.
pub trait TextLimits {
    /// The name of the type.
    const NAME: &'static str;
    /// The fewest and the most characters.
    const LENGTH: (usize, usize);
    /// The form it must have, as it is matched and as it is written.
    const PATTERN: Option<(Pattern, &'static str)>;
}

/// A text of a request that is within the limits that the document gives it: so many characters, and of a
/// certain form.
///
/// The types of such fields are names of this one, such as `maarch_courrier::types::NewUserMail`. It is made of
/// a `&str` or `String` by `try_into` or `parse`, which builders do themselves, and reads as a `String`.
pub struct Text<L>(String, PhantomData<fn() -> L>);

/// Why a text is not within its limits.
fn refusal<L: TextLimits>(text: &str) -> Option<ConversionError> {
    let (fewest, most) = L::LENGTH;
    // No text has more characters than bytes.
    if text.len() > most && text.chars().count() > most {
        return Some(format!("longer than {most} characters").into());
    }
    if fewest == 1 && text.is_empty() {
        return Some("it is empty".into());
    }
    if fewest > 1 && text.chars().count() < fewest {
        return Some(format!("shorter than {fewest} characters").into());
    }
    let (pattern, written) = L::PATTERN.filter(|(pattern, _)| !pattern.matches(text))?;
    Some(match pattern {
        Pattern::NotBlank => "it is blank".into(),
        Pattern::Whole(_) => format!("it is not of the form {written}").into(),
    })
}

impl<L: TextLimits> TryFrom<String> for Text<L> {
    type Error = ConversionError;

    fn try_from(text: String) -> Result<Self, ConversionError> {
        refusal::<L>(&text).map_or(Ok(Self(text, PhantomData)), Err)
    }
}

impl<L: TextLimits> TryFrom<&str> for Text<L> {
    type Error = ConversionError;

    fn try_from(text: &str) -> Result<Self, ConversionError> {
        text.to_owned().try_into()
    }
}

/// An id of one response is given to the next call as `&user.id`.
impl<L: TextLimits> TryFrom<&String> for Text<L> {
    type Error = ConversionError;

    fn try_from(text: &String) -> Result<Self, ConversionError> {
        text.clone().try_into()
    }
}

impl<L: TextLimits> FromStr for Text<L> {
    type Err = ConversionError;

    fn from_str(text: &str) -> Result<Self, ConversionError> {
        text.try_into()
    }
}

impl<L> From<Text<L>> for String {
    fn from(text: Text<L>) -> Self {
        text.0
    }
}

impl<L> Deref for Text<L> {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl<L> fmt::Display for Text<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<L: TextLimits> fmt::Debug for Text<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple(L::NAME).field(&self.0).finish()
    }
}

impl<L> Clone for Text<L> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<L> PartialEq for Text<L> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<L> Eq for Text<L> {}

impl<L> PartialOrd for Text<L> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<L> Ord for Text<L> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl<L> Hash for Text<L> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<L> Serialize for Text<L> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de, L: TextLimits> Deserialize<'de> for Text<L> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.try_into().map_err(de::Error::custom)
    }
}

#[cfg(feature = "schemars")]
impl<L: TextLimits> schemars::JsonSchema for Text<L> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        L::NAME.into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let mut schema = schemars::json_schema!({ "type": "string" });
        let (fewest, most) = L::LENGTH;
        let mut limit = |key: &str, value: serde_json::Value| {
            schema.insert(key.to_owned(), value);
        };
        if fewest > 0 {
            limit("minLength", fewest.into());
        }
        if most < usize::MAX {
            limit("maxLength", most.into());
        }
        if let Some((_, written)) = L::PATTERN {
            limit("pattern", written.into());
        }
        schema
    }
}
