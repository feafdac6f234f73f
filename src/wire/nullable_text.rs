//! A text of which null is not the same as an absent key.

use serde::{Deserialize, Deserializer, Serialize};

/// A text that the server sent, or `null` in its place.
///
/// It stands where an absent key means something else than `null`, and is then an
/// `Option<NullableText>`: `None` for the absent key, `Some` for everything that was sent.
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
    /// The text as it came, the empty one too; `None` for `null`.
    pub fn get(&self) -> Option<&str> {
        self.0.as_deref()
    }

    /// The text itself; `None` for `null`.
    pub fn into_inner(self) -> Option<String> {
        self.0
    }

    /// Whether it is `null` or the empty text.
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
        let text = Option::<Text>::deserialize(deserializer)?;
        Ok(Self(text.map(|Text(text)| text)))
    }
}

/// A text; numbers are taken as theirs.
struct Text(String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::text(deserializer, |text| Self(text.to_owned()))
    }
}
