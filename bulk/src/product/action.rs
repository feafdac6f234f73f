//! The planned action for a person.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The planned action for an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Action {
    /// Creates the user.
    Create,
    /// Changes the user.
    Update,
    /// Suspends or deletes the user, or removes their access.
    Leave,
    /// There is nothing to do.
    Nothing,
    /// A person has to decide first.
    Blocked,
}

impl Action {
    /// All actions.
    pub const ALL: [Self; 5] =
        [Self::Create, Self::Update, Self::Leave, Self::Nothing, Self::Blocked];

    /// Its name in reports and JSON, which is stable.
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
        found.ok_or_else(|| format!("`{word}` is not an action"))
    }
}
