//! A string for which `null` differs from an absent key.

use serde::{Deserialize, Deserializer, Serialize};

/// A string or `null`, as the server sent it.
///
/// It is used where an absent key and `null` have different meanings, as `Option<NullableText>`: `None` for
/// the absent key, `Some` for everything that was sent.
///
/// ```
/// use user_provisioning::maarch_courrier::types::UserSummary;
///
/// let phone = |json| serde_json::from_str::<UserSummary>(json).map(|user| user.phone);
///
/// // The caller may not see the number.
/// assert_eq!(phone(r#"{"id": 21}"#)?, None);
/// // There is none.
/// assert!(phone(r#"{"id": 21, "phone": null}"#)?.is_some_and(|phone| phone.is_empty()));
/// assert!(phone(r#"{"id": 21, "phone": ""}"#)?.is_some_and(|phone| phone.is_empty()));
/// // There is one.
/// let shown = phone(r#"{"id": 21, "phone": "+33120212223"}"#)?;
/// assert_eq!(shown.as_ref().and_then(|phone| phone.get()), Some("+33120212223"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(inline))]
#[serde(transparent)]
pub struct NullableText(Option<String>);

impl NullableText {
    /// Returns the string as received, also an empty one; `None` for `null`.
    pub fn get(&self) -> Option<&str> {
        self.0.as_deref()
    }

    /// Returns the owned string; `None` for `null`.
    pub fn into_inner(self) -> Option<String> {
        self.0
    }

    /// Returns whether it is `null` or the empty string.
    pub fn is_empty(&self) -> bool {
        self.get().is_none_or(str::is_empty)
    }
}

impl From<Option<String>> for NullableText {
    fn from(text: Option<String>) -> Self {
        Self(text)
    }
}

impl From<String> for NullableText {
    fn from(text: String) -> Self {
        Self(Some(text))
    }
}

impl From<&str> for NullableText {
    fn from(text: &str) -> Self {
        Self(Some(text.to_owned()))
    }
}

impl<'de> Deserialize<'de> for NullableText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Option::<LenientText>::deserialize(deserializer)?;
        Ok(Self(text.map(|LenientText(text)| text)))
    }
}

/// A string; numbers are taken as their text.
struct LenientText(String);

impl<'de> Deserialize<'de> for LenientText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::text(deserializer, |text| Self(text.to_owned()))
    }
}
