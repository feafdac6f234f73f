//! The accounts, and what they are found by.

use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What the server stores for a user without an avatar.
pub const PICTURE: &str =
    "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
/// The settings of a new account, as the database holds them.
const PREFERENCES: &str = r##"{"lang": "fr", "writingMode": "direct", "writingSize": 1, "writingColor": "#000000", "notifications": true}"##;

/// A signature image.
#[derive(Debug)]
pub struct Signature {
    pub id: i32,
    /// The application that gave it; none for a user's own.
    pub application: Option<String>,
    pub image: String,
    pub format: String,
    /// Whether substitutes may use it.
    pub is_open: bool,
}

#[derive(Debug)]
pub struct User {
    pub id: i32,
    pub login: String,
    pub email: String,
    pub firstname: String,
    pub lastname: String,
    pub picture: String,
    pub is_rest: bool,
    /// `None` for a random one.
    pub password: Option<String>,
    /// How often the password was set.
    pub password_changes: u32,
    pub groups: BTreeSet<i32>,
    /// The user who stands in.
    pub substitute: Option<i32>,
    /// A JSON text.
    pub preferences: String,
    pub signature_modes: Vec<String>,
    pub fingerprint: Option<String>,
    /// The oldest first.
    pub signatures: Vec<Signature>,
    /// The oldest first.
    pub refresh_tokens: Vec<String>,
    /// What was mailed for choosing a new password.
    pub reset_token: Option<String>,
    /// Whether it is one of the sandbox's own, which are only in the list that includes programs.
    pub is_own: bool,
}

impl User {
    pub fn new(id: i32, login: &str, firstname: &str, lastname: &str) -> Self {
        Self {
            id,
            login: login.to_owned(),
            email: format!("{login}@example.com"),
            firstname: firstname.to_owned(),
            lastname: lastname.to_owned(),
            picture: PICTURE.to_owned(),
            is_rest: false,
            password: None,
            password_changes: 0,
            groups: BTreeSet::new(),
            substitute: None,
            preferences: PREFERENCES.to_owned(),
            signature_modes: vec!["stamp".to_owned()],
            fingerprint: None,
            signatures: Vec::new(),
            refresh_tokens: Vec::new(),
            reset_token: None,
            is_own: false,
        }
    }

    pub fn name(&self) -> String {
        format!("{} {}", self.firstname, self.lastname)
    }

    /// The password is another one from now on.
    pub fn set_password(&mut self, password: &str) {
        self.password = Some(password.to_owned());
        self.password_changes += 1;
    }

    fn place(&self) -> (String, String, i32) {
        (self.lastname.clone(), self.firstname.clone(), self.id)
    }
}

/// All accounts with their indexes.
#[derive(Debug, Default)]
pub struct Store {
    users: BTreeMap<i32, User>,
    logins: HashMap<String, i32>,
    /// By last name, first name and id, without the sandbox's own.
    names: BTreeSet<(String, String, i32)>,
    /// For whom a user stands in.
    substituted: HashMap<i32, BTreeSet<i32>>,
}

impl Store {
    pub fn get(&self, id: i32) -> Option<&User> {
        self.users.get(&id)
    }

    pub fn with_login(&self, login: &str) -> Option<&User> {
        self.get(*self.logins.get(login)?)
    }

    /// All accounts, by their ids.
    pub fn all(&self) -> impl Iterator<Item = &User> {
        self.users.values()
    }

    /// Those that lists show, by their names.
    pub fn listed(&self) -> impl Iterator<Item = &User> {
        self.with_own().filter(|user| !user.is_own)
    }

    /// As [`listed`](Self::listed), together with the sandbox's own.
    pub fn with_own(&self) -> impl Iterator<Item = &User> {
        self.names.iter().filter_map(|(_, _, id)| self.get(*id))
    }

    /// For whom a user stands in.
    pub fn substituted_by(&self, id: i32) -> Vec<i32> {
        self.substituted.get(&id).into_iter().flatten().copied().collect()
    }

    pub fn add(&mut self, user: User) {
        self.logins.insert(user.login.clone(), user.id);
        self.index(&user);
        self.users.insert(user.id, user);
    }

    /// Changes a user and keeps the indexes; `None` where there is no such user.
    pub fn change<R>(&mut self, id: i32, change: impl FnOnce(&mut User) -> R) -> Option<R> {
        let mut user = self.take(id)?;
        let outcome = change(&mut user);
        self.index(&user);
        self.users.insert(id, user);
        Some(outcome)
    }

    pub fn remove(&mut self, id: i32) -> Option<User> {
        let user = self.take(id)?;
        self.logins.remove(&user.login);
        Some(user)
    }

    fn take(&mut self, id: i32) -> Option<User> {
        let user = self.users.remove(&id)?;
        self.names.remove(&user.place());
        if let Some(others) = user.substitute.and_then(|other| self.substituted.get_mut(&other)) {
            others.remove(&id);
        }
        Some(user)
    }

    fn index(&mut self, user: &User) {
        self.names.insert(user.place());
        if let Some(other) = user.substitute {
            self.substituted.entry(other).or_default().insert(user.id);
        }
    }
}
