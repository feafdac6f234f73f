//! Builder fields before a request is built: values, invalid values, and the limits of bodies.

use crate::conversion::{IntoValue, Items};

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
    pub fn from_value(value: impl IntoValue<T>) -> Self {
        value.into_value().map_or_else(Self::Refused, Self::Set)
    }

    pub fn set<V: IntoValue<T>>(&mut self, value: V) {
        *self = Self::from_value(value);
    }

    pub fn set_or_unset<V: IntoValue<T>>(&mut self, value: Option<V>) {
        *self = value.map_or(Self::Unset, Self::from_value);
    }

    /// The field of another kind, where the value can become one.
    pub fn map<U>(self, make: impl FnOnce(T) -> Result<U, String>) -> Field<U> {
        match self {
            Self::Unset => Field::Unset,
            Self::Refused(reason) => Field::Refused(reason),
            Self::Set(value) => make(value).map_or_else(Field::Refused, Field::Set),
        }
    }

    /// What was made of what was given, if it is a value.
    pub fn taken(self) -> Option<T> {
        match self {
            Self::Set(value) => Some(value),
            Self::Unset | Self::Refused(_) => None,
        }
    }

    /// What is wrong with a field that may be absent.
    pub fn refusal(&self) -> Refusal<'_> {
        match self {
            Self::Refused(reason) => Refusal::Refused(reason),
            Self::Unset | Self::Set(_) => Refusal::Nothing,
        }
    }

    /// What is wrong with a field that must be there.
    pub fn needed(&self) -> Refusal<'_> {
        match self {
            Self::Unset => Refusal::Missing,
            Self::Set(_) | Self::Refused(_) => self.refusal(),
        }
    }

    pub fn optional(self, name: &str) -> Result<Option<T>, String> {
        self.refusal().of(name).map_or(Ok(()), Err)?;
        Ok(self.taken())
    }

    pub fn required(self, name: &str) -> Result<T, String> {
        self.optional(name)?.ok_or_else(|| format!("`{name}` is missing"))
    }
}

/// What is wrong with a field.
pub enum Refusal<'f> {
    Nothing,
    Missing,
    Refused(&'f str),
}

impl Refusal<'_> {
    /// In words, with the name of the field.
    pub fn of(&self, name: &str) -> Option<String> {
        match self {
            Self::Nothing => None,
            Self::Missing => Some(format!("`{name}` is missing")),
            Self::Refused(reason) => Some(format!("`{name}` is invalid: {reason}")),
        }
    }
}

impl<T> Field<Vec<T>> {
    /// As [`from_items`](Self::from_items), for handwritten setters.
    pub fn from_iter<V: IntoValue<T>>(items: impl IntoIterator<Item = V>) -> Self {
        let items: Result<Vec<T>, String> = items.into_iter().map(IntoValue::into_value).collect();
        items.map_or_else(Self::Refused, Self::Set)
    }

    pub fn set_items(&mut self, items: impl Items<T>) {
        *self = match items.into_items() {
            Ok(items) => Self::Set(items),
            Err(reason) => Self::Refused(reason),
        };
    }
}

/// Constraints of a body that its types do not enforce.
pub trait Check {
    fn check(&self) -> Result<(), String> {
        Ok(())
    }
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
