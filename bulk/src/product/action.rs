//! The action that a plan has for a person.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// What a plan would do about an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Action {
    /// The person would be created.
    Create,
    /// The person would be changed.
    Update,
    /// The person would be taken out of the product.
    Leave,
    /// There is nothing to do.
    Nothing,
    /// Nothing can be done before somebody decides.
    Blocked,
}

impl Action {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Create, Self::Update, Self::Leave, Self::Nothing, Self::Blocked];

    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Leave => "leave",
            Self::Nothing => "nothing",
            Self::Blocked => "blocked",
        }
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Action {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|action| action.as_str() == word);
        found.ok_or_else(|| format!("`{word}` is no action"))
    }
}
