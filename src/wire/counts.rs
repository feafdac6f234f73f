//! Numbers by name.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Deref;

use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::allowance::reserve;

/// Counts by name. Values that are not numbers are dropped when it is deserialized.
///
/// ```
/// use user_provisioning::Counts;
///
/// let users: Counts = serde_json::from_str(r#"{"customer.user.pbx": 25, "later": {}}"#)?;
/// assert_eq!(users.get("customer.user.pbx"), Some(&25));
/// assert_eq!(users.len(), 1);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Counts(BTreeMap<String, i64>);

impl Counts {
    /// Returns the numbers by name.
    pub fn into_inner(self) -> BTreeMap<String, i64> {
        self.0
    }
}

impl Deref for Counts {
    type Target = BTreeMap<String, i64>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<K: Into<String>> FromIterator<(K, i64)> for Counts {
    fn from_iter<I: IntoIterator<Item = (K, i64)>>(entries: I) -> Self {
        Self(entries.into_iter().map(|(name, number)| (name.into(), number)).collect())
    }
}

impl<'de> Deserialize<'de> for Counts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Entries)
    }
}

/// The size of an entry, in bytes.
const ENTRY: usize = 80;

struct Entries;

impl<'de> Visitor<'de> for Entries {
    type Value = Counts;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("numbers by name")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Counts, A::Error> {
        let mut counts = BTreeMap::new();
        while let Some((name, entry)) = map.next_entry::<String, Entry>()? {
            if let Entry::Number(number) = entry {
                reserve(if counts.is_empty() { 10 * ENTRY } else { ENTRY })?;
                counts.insert(name, number);
            }
        }
        Ok(Counts(counts))
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Entry {
    Number(i64),
    Other(IgnoredAny),
}

#[cfg(feature = "schemars")]
super::inline_schema!(Counts, {
    "type": "object",
    "additionalProperties": {"type": "integer", "format": "int64"}
});
