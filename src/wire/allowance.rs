//! How much memory may be made of one body.
//!
//! An empty object takes three bytes of JSON and two hundred as a struct: a list of twenty million would
//! take the program down. So lists and free values are charged for while they are read, element by element,
//! and a body that would take more than a server's answer ever does cannot be read.

use std::cell::Cell;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// What any body may take, in bytes: short ones with much in them are no danger.
const SMALL: usize = 4 << 20;
/// How many times its own length a long body may take, beside its texts.
const TIMES: usize = 5;
/// A list that takes more than this is a long one, in bytes.
const LONG: usize = 64 << 10;
/// What a map takes with its first entry, and with each further one.
const FIRST_ENTRY: usize = 640;
const ENTRY: usize = 128;

thread_local! {
    /// What is left for the body that is being read.
    static LEFT: Cell<usize> = const { Cell::new(usize::MAX) };
}

/// Reads a body of this length, within what it may take.
pub(crate) fn within<T>(length: usize, read: impl FnOnce() -> T) -> T {
    /// Sets the limit back, however the reading ends.
    struct Before(usize);
    impl Drop for Before {
        fn drop(&mut self) {
            LEFT.set(self.0);
        }
    }
    let _before = Before(LEFT.replace(length.saturating_mul(TIMES).max(SMALL)));
    read()
}

/// Takes so many bytes for what is read next.
pub(crate) fn charge<E: Error>(bytes: usize) -> Result<(), E> {
    match LEFT.get().checked_sub(bytes) {
        Some(left) => {
            // Outside of a body there is no limit.
            LEFT.set(if LEFT.get() == usize::MAX { usize::MAX } else { left });
            Ok(())
        }
        None => Err(E::custom("it would take too much memory for its length")),
    }
}

fn give_back(bytes: usize) {
    LEFT.set(LEFT.get().saturating_add(bytes));
}

/// A list whose elements are charged for.
pub(crate) fn list<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    deserializer.deserialize_seq(List(PhantomData))
}

/// A list that may be absent or `null`.
pub(crate) fn list_or_null<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    deserializer.deserialize_option(ListOrNull(PhantomData))
}

/// A value of any kind, which may be `null`.
#[allow(dead_code, reason = "called by generated code where the document has such a property")]
pub(crate) fn value<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    let value = Charged::deserialize(deserializer)?.0;
    Ok(Some(value).filter(|value| !value.is_null()))
}

/// A list of values of any kind that may be absent or `null`.
#[allow(dead_code, reason = "called by generated code where the document has such a property")]
pub(crate) fn values_or_null<'de, D>(deserializer: D) -> Result<Vec<Value>, D::Error>
where
    D: Deserializer<'de>,
{
    list_or_null::<D, Charged>(deserializer).map(values)
}

fn values(list: Vec<Charged>) -> Vec<Value> {
    list.into_iter().map(|value| value.0).collect()
}

pub(crate) struct List<T>(pub PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for List<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    /// A long list grows by a half, not by all of itself: while it is copied, it is there twice.
    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Vec<T>, A::Error> {
        let size = size_of::<T>().max(1);
        let mut list: Vec<T> = Vec::new();
        while let Some(element) = elements.next_element()? {
            if list.len() == list.capacity() {
                let is_long = list.len() * size > LONG;
                let more = (if is_long { list.len() / 2 } else { list.len() }).max(1);
                charge((list.len() + more) * size)?;
                list.reserve_exact(more);
                give_back(list.len() * size);
            }
            list.push(element);
        }
        Ok(list)
    }
}

struct ListOrNull<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ListOrNull<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list, or null")
    }

    fn visit_none<E>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_unit<E>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Vec<T>, D::Error> {
        list(deserializer)
    }
}

/// The beginning of what a body says, for a message: its texts are cut, and a body that has very many parts
/// is no message.
pub(crate) fn excerpt(json: &[u8], longest: usize) -> Option<Value> {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let value = within(0, || AnyValue { longest }.deserialize(&mut deserializer)).ok()?;
    deserializer.end().ok().map(|()| value)
}

/// As much of a text as may be kept, in bytes.
pub(crate) fn cut(text: &str, longest: usize) -> &str {
    let mut end = longest.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// A value of any kind, charged for.
pub(crate) struct Charged(pub Value);

impl<'de> Deserialize<'de> for Charged {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        AnyValue { longest: usize::MAX }.deserialize(deserializer).map(Self)
    }
}

#[derive(Clone, Copy)]
struct AnyValue {
    /// Longer texts are cut, in bytes.
    longest: usize,
}

impl<'de> DeserializeSeed<'de> for AnyValue {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(flag.into())
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(cut(text, self.longest).into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(self)? {
            if values.len() == values.capacity() {
                let more = values.len().max(1);
                // While it is copied into a larger place, it is there twice.
                charge(2 * more * size_of::<Value>())?;
                values.reserve_exact(more);
            }
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            charge(if map.is_empty() { FIRST_ENTRY } else { ENTRY })?;
            map.insert(key, entries.next_value_seed(self)?);
        }
        Ok(Value::Object(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(serde::Deserialize)]
    struct Wide {
        #[serde(default)]
        _field: [Option<u64>; 8],
    }

    fn read(json: &str) -> Result<usize, serde_json::Error> {
        within(json.len(), || list::<_, Wide>(&mut serde_json::Deserializer::from_str(json)))
            .map(|list| list.len())
    }

    #[test]
    fn a_list_comes_whole_and_in_order() {
        for length in [0, 1, 2, 3, 8191, 8192, 8193, 40_000] {
            let numbers: Vec<u64> = (0..length).collect();
            let json = serde_json::to_string(&numbers).unwrap();
            let mut deserializer = serde_json::Deserializer::from_str(&json);
            let list: Vec<u64> = within(json.len(), || list(&mut deserializer)).unwrap();
            assert_eq!(list, numbers);
        }
    }

    #[test]
    fn a_list_may_take_so_much_and_no_more() {
        let long = |element: &str, count: usize| format!("[{}]", vec![element; count].join(","));
        assert_eq!(read(&long("{}", 10_000)).ok(), Some(10_000), "short ones are no danger");
        assert!(read(&long("{}", 1_000_000)).is_err());
        let filled = r#"{"other":"a text as long as what is behind it, or nearly so"}"#;
        assert_eq!(read(&long(filled, 100_000)).ok(), Some(100_000));
        // The limit is of one body, and is gone with it.
        assert_eq!(LEFT.get(), usize::MAX);
    }

    #[test]
    fn a_free_value_is_what_it_is_and_is_charged_for() {
        let json = r#"{"a":[1,-2,3.5,null,true,"t",{"b":{}}]}"#;
        let value = |json: &str| within(json.len(), || serde_json::from_str::<Charged>(json));
        assert_eq!(value(json).unwrap().0, serde_json::from_str::<Value>(json).unwrap());
        assert!(value(&format!("[{}0]", r#"{"a":0},"#.repeat(500_000))).is_err());
    }
}
