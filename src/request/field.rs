//! Builder fields before a request is built: values, invalid values, and the limits of bodies.

use std::any::type_name;
use std::fmt::Display;

use crate::items::Items;

/// The state of a parameter or body field in a builder.
#[derive(Clone, Debug, Default)]
pub enum Field<T> {
    #[default]
    Unset,
    Set(T),
    Refused(String),
}

impl<T> From<Option<T>> for Field<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Unset, Self::Set)
    }
}

impl<T> Field<T> {
    pub fn from_value<V>(value: V) -> Self
    where
        V: TryInto<T>,
        V::Error: Display,
    {
        match value.try_into() {
            Ok(value) => Self::Set(value),
            // The library names the position of the fault only, not the expected type.
            Err(reason) if type_name::<T>() == type_name::<uuid::Uuid>() => {
                Self::Refused(format!("not a UUID: {reason}"))
            }
            Err(reason) => Self::Refused(reason.to_string()),
        }
    }

    /// Returns the number, if a valid one was set.
    #[allow(dead_code, reason = "called by generated code where the document has pages")]
    pub fn number(&self) -> Option<i64>
    where
        T: Copy + Into<i64>,
    {
        match self {
            Self::Set(number) => Some((*number).into()),
            Self::Unset | Self::Refused(_) => None,
        }
    }

    pub fn optional(self, name: &str) -> Result<Option<T>, String> {
        match self {
            Self::Unset => Ok(None),
            Self::Set(value) => Ok(Some(value)),
            Self::Refused(reason) => Err(format!("`{name}` is invalid: {reason}")),
        }
    }

    pub fn required(self, name: &str) -> Result<T, String> {
        self.optional(name)?.ok_or_else(|| format!("`{name}` is missing"))
    }
}

impl<T> Field<Vec<T>> {
    /// As [`from_items`](Self::from_items), for handwritten setters.
    pub fn from_iter<V>(items: impl IntoIterator<Item = V>) -> Self
    where
        V: TryInto<T>,
        V::Error: Display,
    {
        let items: Result<Vec<T>, V::Error> = items.into_iter().map(TryInto::try_into).collect();
        match items {
            Ok(items) => Self::Set(items),
            Err(reason) => Self::Refused(reason.to_string()),
        }
    }

    pub fn from_items(items: impl Items<T>) -> Self {
        match items.into_items() {
            Ok(items) => Self::Set(items),
            Err(reason) => Self::Refused(reason),
        }
    }
}

/// Constraints of a body that its types do not enforce.
pub trait Check {
    fn check(&self) -> Result<(), String>;
}

pub(crate) fn at_least_items(name: &str, field: usize, minimum: usize) -> Result<(), String> {
    enough_items(field, minimum).map_err(|reason| format!("`{name}` {reason}"))
}

pub(crate) fn enough_items(field: usize, minimum: usize) -> Result<(), String> {
    if field >= minimum {
        return Ok(());
    }
    let noun = if minimum == 1 { "item" } else { "items" };
    Err(format!("needs at least {minimum} {noun} and has {field}"))
}
