//! Limits the memory that one body may take when it is deserialized.
//!
//! An empty object takes three bytes of JSON and two hundred as a struct: a list of twenty million would
//! exhaust the memory. Lists and untyped values reserve memory from a budget while they are read, element by
//! element, and a body that exceeds the budget is an error.

use std::cell::Cell;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// The budget of any body, in bytes: dense but short bodies are harmless.
const MIN_BUDGET: usize = 4 << 20;
/// The budget of a long body, as a multiple of its length, not counting its strings.
const LENGTH_FACTOR: usize = 5;
/// The size from which a list counts as long, in bytes.
const LONG_LIST: usize = 64 << 10;
/// The size of a map with its first entry, and of each further entry.
const FIRST_ENTRY: usize = 640;
const ENTRY: usize = 128;

thread_local! {
    /// The rest of the budget of the body that is being read.
    static LEFT: Cell<usize> = const { Cell::new(usize::MAX) };
}

/// Reads a body of this length within its budget.
pub(crate) fn within<T>(length: usize, read: impl FnOnce() -> T) -> T {
    /// Restores the outer budget, also on a panic.
    struct Restore(usize);
    impl Drop for Restore {
        fn drop(&mut self) {
            LEFT.set(self.0);
        }
    }
    let _restore = Restore(LEFT.replace(length.saturating_mul(LENGTH_FACTOR).max(MIN_BUDGET)));
    read()
}

/// Reserves memory for the value that is read next.
pub(crate) fn reserve<E: Error>(bytes: usize) -> Result<(), E> {
    match LEFT.get().checked_sub(bytes) {
        Some(left) => {
            // Outside of a body the budget is unlimited.
            LEFT.set(if LEFT.get() == usize::MAX { usize::MAX } else { left });
            Ok(())
        }
        None => Err(E::custom("it would take too much memory")),
    }
}

fn release(bytes: usize) {
    LEFT.set(LEFT.get().saturating_add(bytes));
}

/// Deserializes a list within the budget.
pub(crate) fn list<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    deserializer.deserialize_seq(List(PhantomData))
}

/// Deserializes a list that may be absent or `null`.
pub(crate) fn list_or_null<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    deserializer.deserialize_option(ListOrNull(PhantomData))
}

pub(crate) struct List<T>(pub PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for List<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    /// A long list grows by half its length, not double: during the copy, both allocations exist.
    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Vec<T>, A::Error> {
        let size = size_of::<T>().max(1);
        let mut list: Vec<T> = Vec::new();
        while let Some(element) = elements.next_element()? {
            if list.len() == list.capacity() {
                let is_long = list.len() * size > LONG_LIST;
                let more = (if is_long { list.len() / 2 } else { list.len() }).max(1);
                reserve((list.len() + more) * size)?;
                list.reserve_exact(more);
                release(list.len() * size);
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

/// Truncates a text to a number of bytes.
pub(crate) fn cut(text: &str, max_bytes: usize) -> &str {
    let mut end = max_bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// Any value, read within the budget.
pub(crate) struct BoundedValue(pub Value);

impl<'de> Deserialize<'de> for BoundedValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        AnyValue { max_bytes: usize::MAX }.deserialize(deserializer).map(Self)
    }
}

/// Any value, read within the budget, with shorter strings.
#[derive(Clone, Copy)]
pub(super) struct AnyValue {
    /// Longer strings are truncated, in bytes.
    pub max_bytes: usize,
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
        Ok(cut(text, self.max_bytes).into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(self)? {
            if values.len() == values.capacity() {
                let more = values.len().max(1);
                // During the copy into a larger allocation, both exist.
                reserve(2 * more * size_of::<Value>())?;
                values.reserve_exact(more);
            }
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            reserve(if map.is_empty() { FIRST_ENTRY } else { ENTRY })?;
            map.insert(key, entries.next_value_seed(self)?);
        }
        Ok(Value::Object(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(serde::Deserialize)]
    struct LargeElement {
        #[serde(default)]
        _field: [Option<u64>; 8],
    }

    fn read(json: &str) -> Result<usize, serde_json::Error> {
        within(json.len(), || {
            list::<_, LargeElement>(&mut serde_json::Deserializer::from_str(json))
        })
        .map(|list| list.len())
    }

    #[test]
    fn a_list_keeps_its_elements_in_order() {
        for length in [0, 1, 2, 3, 8191, 8192, 8193, 40_000] {
            let numbers: Vec<u64> = (0..length).collect();
            let json = serde_json::to_string(&numbers).unwrap();
            let mut deserializer = serde_json::Deserializer::from_str(&json);
            let list: Vec<u64> = within(json.len(), || list(&mut deserializer)).unwrap();
            assert_eq!(list, numbers);
        }
    }

    #[test]
    fn a_list_beyond_the_budget_is_an_error() {
        let long = |element: &str, count: usize| format!("[{}]", vec![element; count].join(","));
        assert_eq!(read(&long("{}", 10_000)).ok(), Some(10_000), "short bodies are harmless");
        assert!(read(&long("{}", 1_000_000)).is_err());
        let with_text = r#"{"other":"a text about as long as the list that follows"}"#;
        assert_eq!(read(&long(with_text, 100_000)).ok(), Some(100_000));
        // The budget ends with its body.
        assert_eq!(LEFT.get(), usize::MAX);
    }

    #[test]
    fn an_untyped_value_counts_against_the_budget() {
        let json = r#"{"a":[1,-2,3.5,null,true,"t",{"b":{}}]}"#;
        let value = |json: &str| within(json.len(), || serde_json::from_str::<BoundedValue>(json));
        assert_eq!(value(json).unwrap().0, serde_json::from_str::<Value>(json).unwrap());
        assert!(value(&format!("[{}0]", r#"{"a":0},"#.repeat(500_000))).is_err());
    }
}
