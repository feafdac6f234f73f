//! The accounts, indexed by id and by login.

use std::collections::{BTreeMap, HashMap};

use super::user::User;

#[derive(Debug)]
pub struct Users {
    by_id: BTreeMap<i32, User>,
    by_login: HashMap<String, i32>,
    next_id: i32,
}

impl Users {
    pub fn new(seeded: impl IntoIterator<Item = User>) -> Self {
        let mut users = Self { by_id: BTreeMap::new(), by_login: HashMap::new(), next_id: 1 };
        for user in seeded {
            users.keep(user);
        }
        users
    }

    /// Adds a user with the next id, which is passed to `make`.
    pub fn add(&mut self, make: impl FnOnce(i32) -> User) -> i32 {
        let id = self.next_id;
        self.keep(make(id));
        id
    }

    fn keep(&mut self, user: User) {
        self.next_id = self.next_id.max(user.id.saturating_add(1));
        self.by_login.insert(user.user_id.clone(), user.id);
        self.by_id.insert(user.id, user);
    }

    pub fn get(&self, id: i32) -> Option<&User> {
        self.by_id.get(&id)
    }

    pub fn get_mut(&mut self, id: i32) -> Option<&mut User> {
        self.by_id.get_mut(&id)
    }

    /// Returns the account with a login, deleted or not; logins are stored in lower case.
    pub fn with_login(&self, login: &str) -> Option<&User> {
        self.get(*self.by_login.get(&login.to_ascii_lowercase())?)
    }

    pub fn with_login_mut(&mut self, login: &str) -> Option<&mut User> {
        let id = *self.by_login.get(&login.to_ascii_lowercase())?;
        self.get_mut(id)
    }

    /// Iterates over all accounts by their ids.
    pub fn iter(&self) -> impl Iterator<Item = &User> {
        self.by_id.values()
    }

    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut User> {
        self.by_id.values_mut()
    }
}
