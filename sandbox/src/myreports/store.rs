//! The store of MyReports: entries in insertion order, with indexes.

use std::collections::{BTreeMap, BTreeSet, HashMap};

/// An entry with an id, a UUID in whatever case, owned by a tenant. Neither ever changes.
pub trait StoreEntry {
    fn id(&self) -> &str;

    /// Returns the tenant that owns it.
    fn owner(&self) -> &str;

    /// Returns another key that it is indexed by.
    fn key(&self) -> Option<(String, String)> {
        None
    }
}

/// Entries with their indexes.
#[derive(Debug)]
pub struct Store<T> {
    entries: BTreeMap<u64, T>,
    next: u64,
    /// By the ids in lower case.
    ids: HashMap<String, u64>,
    /// Oldest first, which is also the order of the numbers.
    owned: HashMap<String, Vec<u64>>,
    keys: HashMap<(String, String), BTreeSet<u64>>,
}

impl<T> Default for Store<T> {
    fn default() -> Self {
        Self {
            entries: BTreeMap::new(),
            next: 0,
            ids: HashMap::new(),
            owned: HashMap::new(),
            keys: HashMap::new(),
        }
    }
}

impl<T: StoreEntry> FromIterator<T> for Store<T> {
    fn from_iter<I: IntoIterator<Item = T>>(entries: I) -> Self {
        let mut store = Self::default();
        entries.into_iter().for_each(|entry| store.add(entry));
        store
    }
}

impl<T: StoreEntry> Store<T> {
    pub fn get(&self, id: &str) -> Option<&T> {
        self.entries.get(self.ids.get(&id.to_ascii_lowercase())?)
    }

    /// Iterates over all entries, oldest first.
    pub fn all(&self) -> impl Iterator<Item = &T> {
        self.entries.values()
    }

    /// Iterates over the entries of a tenant, oldest first.
    pub fn owned(&self, owner: &str) -> impl Iterator<Item = &T> {
        let numbers = self.owned.get(owner).map(Vec::as_slice).unwrap_or_default();
        numbers.iter().filter_map(|number| self.entries.get(number))
    }

    /// Iterates over a page of a tenant's entries, without visiting the skipped ones.
    pub fn part(&self, owner: &str, skipped: usize, size: usize) -> impl Iterator<Item = &T> {
        let numbers = self.owned.get(owner).and_then(|all| all.get(skipped..)).unwrap_or_default();
        numbers.iter().take(size).filter_map(|number| self.entries.get(number))
    }

    /// Returns the oldest entry with this key.
    pub fn keyed(&self, key: &(String, String)) -> Option<&T> {
        self.entries.get(self.keys.get(key)?.first()?)
    }

    /// Adds an entry; replaces one with the same id.
    pub fn add(&mut self, entry: T) {
        self.remove(entry.id());
        let number = self.next;
        self.next += 1;
        self.ids.insert(entry.id().to_ascii_lowercase(), number);
        self.owned.entry(entry.owner().to_owned()).or_default().push(number);
        self.index(number, &entry);
        self.entries.insert(number, entry);
    }

    /// Changes an entry and updates the indexes; false if there is none with this id.
    pub fn change(&mut self, id: &str, change: impl FnOnce(&mut T)) -> bool {
        let Some(&number) = self.ids.get(&id.to_ascii_lowercase()) else { return false };
        let Some(mut entry) = self.entries.remove(&number) else { return false };
        self.forget(number, &entry);
        change(&mut entry);
        self.index(number, &entry);
        self.entries.insert(number, entry);
        true
    }

    pub fn remove(&mut self, id: &str) {
        let Some(number) = self.ids.remove(&id.to_ascii_lowercase()) else { return };
        let Some(entry) = self.entries.remove(&number) else { return };
        self.forget(number, &entry);
        if let Some(numbers) = self.owned.get_mut(entry.owner())
            && let Ok(place) = numbers.binary_search(&number)
        {
            numbers.remove(place);
        }
    }

    /// Removes all entries of a tenant.
    pub fn remove_owned(&mut self, owner: &str) {
        for number in self.owned.remove(owner).unwrap_or_default() {
            if let Some(entry) = self.entries.remove(&number) {
                self.ids.remove(&entry.id().to_ascii_lowercase());
                self.forget(number, &entry);
            }
        }
    }

    fn index(&mut self, number: u64, entry: &T) {
        if let Some(key) = entry.key() {
            self.keys.entry(key).or_default().insert(number);
        }
    }

    fn forget(&mut self, number: u64, entry: &T) {
        let Some(key) = entry.key() else { return };
        let is_last = self.keys.get_mut(&key).is_some_and(|numbers| {
            numbers.remove(&number);
            numbers.is_empty()
        });
        if is_last {
            self.keys.remove(&key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    struct TestEntry {
        id: String,
        owner: String,
        key: Option<u32>,
    }

    fn key(number: u32) -> (String, String) {
        (String::new(), number.to_string())
    }

    impl StoreEntry for TestEntry {
        fn id(&self) -> &str {
            &self.id
        }

        fn owner(&self) -> &str {
            &self.owner
        }

        fn key(&self) -> Option<(String, String)> {
            self.key.map(key)
        }
    }

    /// Compares the indexes with a linear search.
    fn assert_consistent(store: &Store<TestEntry>, list: &[TestEntry]) {
        assert!(store.all().eq(list));
        for number in 0..8 {
            let name = number.to_string();
            assert_eq!(store.get(&name), list.iter().find(|entry| entry.id == name));
            let owned = || list.iter().filter(|entry| entry.owner == name);
            assert!(store.owned(&name).eq(owned()));
            for (skipped, size) in [(0, 2), (1, 1), (2, usize::MAX), (usize::MAX, 1)] {
                assert!(store.part(&name, skipped, size).eq(owned().skip(skipped).take(size)));
            }
            let first = list.iter().find(|entry| entry.key == Some(number));
            assert_eq!(store.keyed(&key(number)), first);
        }
    }

    #[test]
    fn the_indexes_agree_with_a_linear_search() {
        let (mut store, mut list) = (Store::default(), Vec::<TestEntry>::new());
        let mut state = 1_u64;
        let mut random = |below: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 33) % below
        };
        for _ in 0..5_000 {
            let name = random(8).to_string();
            let wanted = u32::try_from(random(9)).ok().filter(|number| *number < 8);
            match random(8) {
                0..=3 => {
                    let entry = TestEntry { id: name, owner: random(3).to_string(), key: wanted };
                    list.retain(|other| other.id != entry.id);
                    list.push(entry.clone());
                    store.add(entry);
                }
                4 | 5 => {
                    let found = list.iter_mut().find(|entry| entry.id == name);
                    let is_there = found.map(|entry| entry.key = wanted).is_some();
                    assert_eq!(store.change(&name, |entry| entry.key = wanted), is_there);
                }
                6 => {
                    list.retain(|entry| entry.id != name);
                    store.remove(&name);
                }
                _ => {
                    list.retain(|entry| entry.owner != name);
                    store.remove_owned(&name);
                }
            }
            assert_consistent(&store, &list);
        }
        assert!(store.keys.values().all(|numbers| !numbers.is_empty()), "nothing is left behind");
    }
}
