//! `Y` and `N`.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A yes or no that a server writes as `Y` or `N`.
///
/// ```
/// use user_provisioning::YesNo;
///
/// let primary: YesNo = serde_json::from_str(r#""Y""#)?;
/// assert!(primary.is_yes());
/// // What is neither is kept.
/// let odd: YesNo = serde_json::from_str(r#""maybe""#)?;
/// assert!(!odd.is_yes());
/// assert_eq!(serde_json::to_string(&odd)?, r#""maybe""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum YesNo {
    /// `Y` on the wire.
    Yes,
    /// `N` on the wire.
    No,
    /// Any other value, as received.
    Unknown(String),
}

impl YesNo {
    /// Returns whether it is a yes.
    pub fn is_yes(&self) -> bool {
        *self == Self::Yes
    }

    /// Returns the value as it is spelled on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Yes => "Y",
            Self::No => "N",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for YesNo {
    fn from(text: &str) -> Self {
        match text {
            "Y" => Self::Yes,
            "N" => Self::No,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for YesNo {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<bool> for YesNo {
    fn from(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}

impl fmt::Display for YesNo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for YesNo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for YesNo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::text(deserializer, |text| Self::from(text))
    }
}

#[cfg(feature = "schemars")]
super::inline_schema!(YesNo, { "type": "string" });
