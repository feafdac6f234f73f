//! Objects of the document, read by filling their builders key by key.
//!
//! One reader for all of them takes far less code than a derived one for each, and compiles faster.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor,
};
use serde_json::Value;

use super::build::Builder;
use super::field::Field;
use crate::wire::{self, BoundedValue};

/// A builder that can be filled from JSON.
pub trait Record: Builder + Default {
    /// The keys of the object, in the order of the document.
    const KEYS: &'static [&'static str];
    /// Those of them that must be there, a bit for each.
    const ALWAYS: u64;

    /// Reads the value of a key, given by its index in the list.
    fn read<'de, A: MapAccess<'de>>(&mut self, key: usize, entries: &mut A)
    -> Result<(), A::Error>;
}

pub fn deserialize<'de, D, R>(deserializer: D) -> Result<R::Value, D::Error>
where
    D: Deserializer<'de>,
    R: Record,
{
    deserializer.deserialize_map(Object::<R>(PhantomData))
}

struct Object<R>(PhantomData<R>);

impl<'de, R: Record> Visitor<'de> for Object<R> {
    type Value = R::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<R::Value, A::Error> {
        let mut record = R::default();
        let mut seen = 0_u64;
        let mut next = 0;
        while let Some(key) = entries.next_key_seed(Key { keys: R::KEYS, next })? {
            let bit = mask(key);
            if seen & bit != 0 {
                return Err(Error::duplicate_field(named(R::KEYS, bit)));
            }
            seen |= bit;
            next = key.saturating_add(1);
            record.read(key, &mut entries)?;
        }
        let missing = R::ALWAYS & !seen;
        if missing != 0 {
            return Err(Error::missing_field(named(R::KEYS, missing)));
        }
        record.fill().ok_or_else(|| Error::custom("a value is missing"))
    }
}

/// The bit of a key; none of one that is not in the list.
fn mask(key: usize) -> u64 {
    u32::try_from(key).map_or(0, |key| 1_u64.unbounded_shl(key))
}

/// The first of the keys whose bits are set.
fn named(keys: &'static [&'static str], bits: u64) -> &'static str {
    keys.get(bits.trailing_zeros() as usize).copied().unwrap_or_default()
}

/// A key as its place in the list; servers mostly keep to the order of the document.
#[derive(Clone, Copy)]
struct Key {
    keys: &'static [&'static str],
    next: usize,
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        if self.keys.get(self.next).is_some_and(|expected| *expected == name) {
            return Ok(self.next);
        }
        Ok(self.keys.iter().position(|key| *key == name).unwrap_or(usize::MAX))
    }
}

/// A value that is not null.
pub fn plain<'de, A, T>(field: &mut Field<T>, entries: &mut A) -> Result<(), A::Error>
where
    A: MapAccess<'de>,
    T: Deserialize<'de>,
{
    *field = Field::Set(entries.next_value()?);
    Ok(())
}

/// A value that may be null.
pub fn optional<'de, A, T>(field: &mut Field<T>, entries: &mut A) -> Result<(), A::Error>
where
    A: MapAccess<'de>,
    T: Deserialize<'de>,
{
    *field = entries.next_value::<Option<T>>()?.into();
    Ok(())
}

/// A value of any kind, which may be null.
#[allow(dead_code, reason = "called by generated code where the document has such a property")]
pub fn value<'de, A>(field: &mut Field<Value>, entries: &mut A) -> Result<(), A::Error>
where
    A: MapAccess<'de>,
{
    let value = entries.next_value::<BoundedValue>()?.0;
    *field = Some(value).filter(|value| !value.is_null()).into();
    Ok(())
}

/// A list that is not null.
pub fn list<'de, A, T>(field: &mut Field<Vec<T>>, entries: &mut A) -> Result<(), A::Error>
where
    A: MapAccess<'de>,
    T: Deserialize<'de>,
{
    *field = Field::Set(entries.next_value_seed(List(PhantomData))?);
    Ok(())
}

/// A list that may be null.
#[allow(dead_code, reason = "called by generated code where the document has such a property")]
pub fn list_or_null<'de, A, T>(field: &mut Field<Vec<T>>, entries: &mut A) -> Result<(), A::Error>
where
    A: MapAccess<'de>,
    T: Deserialize<'de>,
{
    *field = Field::Set(entries.next_value_seed(ListOrNull(PhantomData))?);
    Ok(())
}

/// A list of values of any kind, which may be null.
#[allow(dead_code, reason = "called by generated code where the document has such a property")]
pub fn values_or_null<'de, A>(
    field: &mut Field<Vec<Value>>,
    entries: &mut A,
) -> Result<(), A::Error>
where
    A: MapAccess<'de>,
{
    let values = entries.next_value_seed(ListOrNull::<BoundedValue>(PhantomData))?;
    *field = Field::Set(values.into_iter().map(|value| value.0).collect());
    Ok(())
}

/// A key that the document does not know.
pub fn unknown<'de, A: MapAccess<'de>>(entries: &mut A) -> Result<(), A::Error> {
    entries.next_value::<IgnoredAny>().map(|_| ())
}

struct List<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for List<T> {
    type Value = Vec<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Vec<T>, D::Error> {
        wire::list(deserializer)
    }
}

struct ListOrNull<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for ListOrNull<T> {
    type Value = Vec<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Vec<T>, D::Error> {
        wire::list_or_null(deserializer)
    }
}
