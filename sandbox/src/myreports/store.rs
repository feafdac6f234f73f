//! What MyReports keeps, in the order it came, and what it is found by.

use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Something with an id below a tenant. Neither ever changes.
pub trait Entry {
    fn id(&self) -> &str;

    /// The tenant that it belongs to.
    fn owner(&self) -> &str;

    /// What else it is found by.
    fn key(&self) -> Option<(String, String)> {
        None
    }
}

/// Entries with their indexes.
#[derive(Debug)]
pub struct Store<T> {
    entries: BTreeMap<u64, T>,
    next: u64,
    ids: HashMap<String, u64>,
    /// The oldest first, which is also the order of the numbers.
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

impl<T: Entry> FromIterator<T> for Store<T> {
    fn from_iter<I: IntoIterator<Item = T>>(entries: I) -> Self {
        let mut store = Self::default();
        entries.into_iter().for_each(|entry| store.add(entry));
        store
    }
}

impl<T: Entry> Store<T> {
    pub fn get(&self, id: &str) -> Option<&T> {
        self.entries.get(self.ids.get(id)?)
    }

    /// Everything, the oldest first.
    pub fn all(&self) -> impl Iterator<Item = &T> {
        self.entries.values()
    }

    /// What belongs to a tenant, the oldest first.
    pub fn owned(&self, owner: &str) -> impl Iterator<Item = &T> {
        let numbers = self.owned.get(owner).map(Vec::as_slice).unwrap_or_default();
        numbers.iter().filter_map(|number| self.entries.get(number))
    }

    /// A part of what belongs to a tenant. What comes before it is not touched.
    pub fn part(&self, owner: &str, skipped: usize, size: usize) -> impl Iterator<Item = &T> {
        let numbers = self.owned.get(owner).and_then(|all| all.get(skipped..)).unwrap_or_default();
        numbers.iter().take(size).filter_map(|number| self.entries.get(number))
    }

    /// The oldest entry with this key.
    pub fn keyed(&self, key: &(String, String)) -> Option<&T> {
        self.entries.get(self.keys.get(key)?.first()?)
    }

    /// Adds an entry. One with the same id makes place for it.
    pub fn add(&mut self, entry: T) {
        self.remove(entry.id());
        let number = self.next;
        self.next += 1;
        self.ids.insert(entry.id().to_owned(), number);
        self.owned.entry(entry.owner().to_owned()).or_default().push(number);
        self.index(number, &entry);
        self.entries.insert(number, entry);
    }

    /// Changes an entry and keeps the indexes; false where there is none with this id.
    pub fn change(&mut self, id: &str, change: impl FnOnce(&mut T)) -> bool {
        let Some(&number) = self.ids.get(id) else { return false };
        let Some(mut entry) = self.entries.remove(&number) else { return false };
        self.forget(number, &entry);
        change(&mut entry);
        self.index(number, &entry);
        self.entries.insert(number, entry);
        true
    }

    pub fn remove(&mut self, id: &str) {
        let Some(number) = self.ids.remove(id) else { return };
        let Some(entry) = self.entries.remove(&number) else { return };
        self.forget(number, &entry);
        if let Some(numbers) = self.owned.get_mut(entry.owner())
            && let Ok(place) = numbers.binary_search(&number)
        {
            numbers.remove(place);
        }
    }

    /// Removes all that belongs to a tenant.
    pub fn remove_owned(&mut self, owner: &str) {
        for number in self.owned.remove(owner).unwrap_or_default() {
            if let Some(entry) = self.entries.remove(&number) {
                self.ids.remove(entry.id());
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
