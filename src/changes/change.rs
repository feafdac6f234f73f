//! One thing that was done to a user.

use std::fmt;

/// One thing that `ensure_user` did to a user, or that `plan_user` would do.
///
/// Names and values are as on the wire. They are personal data: `Display` is for the person who runs
/// the program, not for logs that others read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// The user was created.
    ///
    /// Only in [`Error::changes_made`](crate::Error::changes_made): an
    /// [`Ensured::Created`](crate::Ensured::Created) says it by itself.
    Created,
    /// A deleted account was brought back.
    Revived,
    /// A field got another value.
    Set {
        /// The field, such as `displayName`.
        field: &'static str,
        /// The value before; `None` where there was none, or it could not be read.
        from: Option<String>,
        /// The value now.
        to: String,
    },
    /// The user got a role, a group, an entity or an organization.
    Added {
        /// The list, such as `roles`.
        list: &'static str,
        /// What was added.
        item: String,
    },
    /// The user plays another part in a group or an entity.
    Role {
        /// The list, such as `groups`.
        list: &'static str,
        /// The group or entity.
        item: String,
        /// The part before; `None` where there was none.
        from: Option<String>,
        /// The part now; empty where it was taken away.
        to: String,
    },
    /// The user lost a role, a group, an entity or an organization.
    Removed {
        /// The list, such as `groups`.
        list: &'static str,
        /// What was removed.
        item: String,
    },
}

impl Change {
    pub(crate) fn set(field: &'static str, from: Option<&str>, to: &str) -> Self {
        let from = from.filter(|text| !text.is_empty()).map(str::to_owned);
        Self::Set { field, from, to: to.to_owned() }
    }

    pub(crate) fn added(list: &'static str, item: impl fmt::Display) -> Self {
        Self::Added { list, item: item.to_string() }
    }

    pub(crate) fn removed(list: &'static str, item: impl fmt::Display) -> Self {
        Self::Removed { list, item: item.to_string() }
    }

    #[cfg_attr(
        not(feature = "maarch_courrier"),
        allow(dead_code, reason = "called by ensure_user of Maarch Courrier")
    )]
    pub(crate) fn role(list: &'static str, item: &str, from: Option<&str>, to: &str) -> Self {
        let from = from.filter(|text| !text.is_empty()).map(str::to_owned);
        Self::Role { list, item: item.to_owned(), from, to: to.to_owned() }
    }

    /// What the change is about, without a value: safe to log.
    pub(crate) fn target(&self) -> &'static str {
        match self {
            Self::Created => "the new user",
            Self::Revived => "the old account",
            Self::Set { field, .. } => field,
            Self::Added { list, .. } | Self::Removed { list, .. } | Self::Role { list, .. } => list,
        }
    }

    /// Whether the two values differ at most in what servers tidy: blanks, capitals.
    pub(crate) fn is_of_form(&self) -> bool {
        self.differs_only(|text| {
            text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
        })
    }

    /// Whether the two values differ at most in blanks around them, which no server keeps.
    pub(crate) fn is_of_blanks(&self) -> bool {
        self.differs_only(|text| text.trim().to_owned())
    }

    fn differs_only(&self, reduced: impl Fn(&str) -> String) -> bool {
        match self {
            Self::Set { from, to, .. } => {
                reduced(from.as_deref().unwrap_or_default()) == reduced(to)
            }
            _ => false,
        }
    }

    /// Whether a change is the same wish as another, whatever the value was before.
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
            Self::Set { field, from: Some(from), to } => write!(f, "{field}: {from:?} → {to:?}"),
            Self::Set { field, from: None, to } => write!(f, "{field}: {to:?}"),
            Self::Added { list, item } => write!(f, "{list}: + {item}"),
            Self::Role { list, item, from: Some(from), to } => {
                write!(f, "{list}: {item} as {from:?} → {to:?}")
            }
            Self::Role { list, item, from: None, to } => write!(f, "{list}: {item} as {to:?}"),
            Self::Removed { list, item } => write!(f, "{list}: - {item}"),
        }
    }
}
