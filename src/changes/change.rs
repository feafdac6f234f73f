//! One change of a user.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::sanitize::OneLine;

/// One change that `ensure_user` or `offboard_user` made to a user, or that a plan would make.
///
/// Names and values are as on the wire. They are personal data: `Display` is for the person who runs the
/// program, not for logs that others read. As JSON it is an object whose `kind` is the variant in snake case;
/// these names are stable across versions:
///
/// ```
/// use user_provisioning::Change;
///
/// let kept = r#"{"kind":"added","list":"groups","item":"AGENT"}"#;
/// let change: Change = serde_json::from_str(kept)?;
/// assert_eq!(change.to_string(), "groups: + AGENT");
/// assert_eq!(serde_json::to_string(&change)?, kept);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Change {
    /// The user was created.
    ///
    /// In a [`Plan`](crate::Plan) and in [`Error::changes_made`](crate::Error::changes_made): an
    /// [`Ensured::Created`](crate::Ensured::Created) says it by itself.
    Created,
    /// A deleted account was brought back.
    Revived,
    /// The user was deleted.
    Deleted,
    /// A field was changed.
    Set {
        /// The field, such as `displayName`.
        field: Cow<'static, str>,
        /// The old value; `None` if there was none, or it could not be read.
        from: Option<String>,
        /// The new value.
        to: String,
    },
    /// A role, a group, an entity or an organization was added.
    Added {
        /// The list, such as `roles`.
        list: Cow<'static, str>,
        /// What was added.
        item: String,
    },
    /// The user's role in a group or an entity was changed.
    Role {
        /// The list, such as `groups`.
        list: Cow<'static, str>,
        /// The group or entity.
        item: String,
        /// The old role; `None` if there was none.
        from: Option<String>,
        /// The new role; empty if it was removed.
        to: String,
    },
    /// A role, a group, an entity or an organization was removed.
    Removed {
        /// The list, such as `groups`.
        list: Cow<'static, str>,
        /// What was removed.
        item: String,
    },
}

impl Change {
    pub(crate) fn set(field: &'static str, from: Option<&str>, to: &str) -> Self {
        let from = from.filter(|text| !text.is_empty()).map(str::to_owned);
        Self::Set { field: field.into(), from, to: to.to_owned() }
    }

    pub(crate) fn added(list: &'static str, item: impl fmt::Display) -> Self {
        Self::Added { list: list.into(), item: item.to_string() }
    }

    pub(crate) fn removed(list: &'static str, item: impl fmt::Display) -> Self {
        Self::Removed { list: list.into(), item: item.to_string() }
    }

    #[cfg_attr(
        not(feature = "maarch_courrier"),
        allow(dead_code, reason = "called by ensure_user of Maarch Courrier")
    )]
    pub(crate) fn role(list: &'static str, item: &str, from: Option<&str>, to: &str) -> Self {
        let from = from.filter(|text| !text.is_empty()).map(str::to_owned);
        Self::Role { list: list.into(), item: item.to_owned(), from, to: to.to_owned() }
    }

    /// Returns the changed field or list, without a value: safe to log.
    pub(crate) fn target(&self) -> &str {
        match self {
            Self::Created => "the new user",
            Self::Revived => "the old account",
            Self::Deleted => "the deleted account",
            Self::Set { field, .. } => field,
            Self::Added { list, .. } | Self::Removed { list, .. } | Self::Role { list, .. } => list,
        }
    }

    /// Returns the item that was added, if it was added to this list.
    pub(crate) fn added_to(&self, to: &str) -> Option<&str> {
        match self {
            Self::Added { list, item } if list == to => Some(item),
            _ => None,
        }
    }

    /// Returns whether the values differ only in what servers normalize: whitespace and case.
    pub(crate) fn is_normalization(&self) -> bool {
        self.equal_after(|text| {
            text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
        })
    }

    /// Returns whether the values differ only in leading and trailing whitespace, which no server keeps.
    pub(crate) fn is_trimming(&self) -> bool {
        self.equal_after(|text| text.trim().to_owned())
    }

    fn equal_after(&self, normalize: impl Fn(&str) -> String) -> bool {
        match self {
            Self::Set { from, to, .. } => {
                normalize(from.as_deref().unwrap_or_default()) == normalize(to)
            }
            _ => false,
        }
    }

    /// Returns whether both changes have the same desired value, whatever the old one was.
    pub(crate) fn repeats(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Set { field, to, .. }, Self::Set { field: other_field, to: other_to, .. }) => {
                field == other_field && to == other_to
            }
            (
                Self::Role { list, item, to, .. },
                Self::Role { list: other_list, item: other_item, to: other_to, .. },
            ) => list == other_list && item == other_item && to == other_to,
            _ => self == other,
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Created => f.write_str("created"),
            Self::Revived => f.write_str("brought back"),
            Self::Deleted => f.write_str("deleted"),
            Self::Set { field, from: Some(from), to } => write!(f, "{field}: {from:?} → {to:?}"),
            Self::Set { field, from: None, to } => write!(f, "{field}: {to:?}"),
            Self::Added { list, item } => write!(f, "{list}: + {}", OneLine(item)),
            Self::Role { list, item, from: Some(from), to } => {
                write!(f, "{list}: {} as {from:?} → {to:?}", OneLine(item))
            }
            Self::Role { list, item, from: None, to } => {
                write!(f, "{list}: {} as {to:?}", OneLine(item))
            }
            Self::Removed { list, item } => write!(f, "{list}: - {}", OneLine(item)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A role in another place, or another role in the same place, is another change.
    #[test]
    fn a_change_repeats_another_if_it_ends_in_the_same_value() {
        let role = |list, item, from, to| Change::role(list, item, from, to);
        let set = |field, from, to| Change::set(field, from, to);
        let first = role("groups", "AGENT", None, "chief");
        assert!(first.repeats(&role("groups", "AGENT", Some("clerk"), "chief")));
        for other in [
            role("entities", "AGENT", None, "chief"),
            role("groups", "ELU", None, "chief"),
            role("groups", "AGENT", None, "clerk"),
            Change::added("groups", "AGENT"),
        ] {
            assert!(!first.repeats(&other) && !other.repeats(&first), "{other}");
        }
        let first = set("mail", None, "a@example.com");
        assert!(first.repeats(&set("mail", Some("b@example.com"), "a@example.com")));
        for other in [set("phone", None, "a@example.com"), set("mail", None, "b@example.com")] {
            assert!(!first.repeats(&other), "{other}");
        }
        assert!(Change::Created.repeats(&Change::Created));
        assert!(!Change::Created.repeats(&Change::Revived));
    }
}
