//! An account with its whole state.

use serde_json::{Map, Value, json};

use crate::fixtures::{
    CALLER_ID, DELETED_LOGIN, LIMITED_CALLER_ID, LIMITED_LOGIN, LOGIN, ROOT_CALLER_ID, ROOT_LOGIN,
};

pub const ACTIVE: &str = "OK";
pub const ABSENT: &str = "ABS";
pub const SUSPENDED: &str = "SPD";
pub const DELETED: &str = "DEL";
/// Disabled by the directory service, on 2505.
pub const INACTIVE: &str = "INACT";

#[derive(Debug)]
pub struct User {
    pub id: i32,
    pub user_id: String,
    pub firstname: String,
    pub lastname: String,
    pub initials: Option<String>,
    pub mail: Option<String>,
    pub phone: Option<String>,
    pub status: &'static str,
    pub mode: String,
    pub groups: Vec<InGroup>,
    pub entities: Vec<InEntity>,
    /// Ids in other programs; `None` is the database's null.
    pub external_id: Option<Map<String, Value>>,
    pub preferences: Map<String, Value>,
    pub authorized_api: Vec<String>,
    pub absence: Option<Value>,
    pub password: Password,
    /// A password that was set here; not for the callers' accounts.
    pub secret: Option<String>,
    /// A link to set a password was sent and is unused.
    pub awaits_password: bool,
    pub list_templates: Vec<InTemplate>,
    pub running_lists: Vec<InRunningList>,
    /// Names of the private contact groups.
    pub contact_groups: Vec<String>,
    pub history: Vec<String>,
    /// A caller's account; lists exclude it.
    pub is_caller: bool,
}

#[derive(Clone, Debug)]
pub struct InGroup {
    pub group: &'static str,
    pub role: Option<String>,
}

#[derive(Clone, Debug)]
pub struct InEntity {
    pub entity: &'static str,
    pub role: String,
    pub is_primary: bool,
}

/// The purpose of a list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Purpose {
    /// The recipients of a document.
    Diffusion,
    /// Its signers.
    Visa,
}

/// An entry in the template of an entity.
#[derive(Clone, Debug)]
pub struct InTemplate {
    pub entity: &'static str,
    pub purpose: Purpose,
    /// Whether it is the main recipient's.
    pub is_main: bool,
}

/// An entry in the list of a running document.
#[derive(Clone, Debug)]
pub struct InRunningList {
    pub document: i32,
    pub entity: &'static str,
    pub purpose: Purpose,
    pub is_main: bool,
}

/// The kind of an account's password; the passwords themselves are not stored.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Password {
    /// A random password, the n-th of this account.
    Random(u32),
    /// A chosen password, after n random ones.
    Chosen(u32),
}

impl Password {
    pub fn randomized(self) -> Self {
        let (Self::Random(times) | Self::Chosen(times)) = self;
        Self::Random(times.saturating_add(1))
    }

    pub fn chosen(self) -> Self {
        let (Self::Random(times) | Self::Chosen(times)) = self;
        Self::Chosen(times.saturating_add(1))
    }

    pub fn marker(self) -> String {
        match self {
            Self::Random(times) => format!("random {times}"),
            Self::Chosen(times) => format!("chosen {times}"),
        }
    }
}

/// Returns the preferences of a new account with this document editor.
pub fn preferences(editor: &str) -> Map<String, Value> {
    Map::from_iter([("documentEdition".to_owned(), json!(editor))])
}

pub fn seeded() -> Vec<User> {
    let mut boule = person(9, "bboule", "Bruno", "BOULE", ACTIVE);
    boule.awaits_password = true;
    boule.list_templates =
        vec![InTemplate { entity: "PJS", purpose: Purpose::Diffusion, is_main: true }];
    let mut all = vec![
        boule,
        person(12, DELETED_LOGIN, "Denis", "DAULL", DELETED),
        person(19, "ssissoko", "Sylvain", "SISSOKO", ABSENT),
        person(21, "rgrayson", "Robin", "GRAYSON", SUSPENDED),
    ];
    all.extend([
        caller(ROOT_CALLER_ID, ROOT_LOGIN, "Super", "root_invisible", &[]),
        caller(CALLER_ID, LOGIN, "User", "standard", &["VILLE", "CCAS"]),
        caller(LIMITED_CALLER_ID, LIMITED_LOGIN, "Reading", "standard", &[]),
    ]);
    all
}

fn person(id: i32, user_id: &str, firstname: &str, lastname: &str, status: &'static str) -> User {
    let groups = if status == DELETED { Vec::new() } else { vec!["AGENT"] };
    User {
        mail: Some(format!("{user_id}@example.com")),
        status,
        groups: groups.into_iter().map(|group| InGroup { group, role: None }).collect(),
        password: Password::Chosen(1),
        ..User::new(id, user_id, firstname, lastname)
    }
}

fn caller(id: i32, login: &str, firstname: &str, mode: &str, entities: &[&'static str]) -> User {
    let entities = entities.iter().enumerate().map(|(index, &entity)| InEntity {
        entity,
        role: String::new(),
        is_primary: index == 0,
    });
    User {
        mode: mode.to_owned(),
        groups: Vec::new(),
        entities: entities.collect(),
        is_caller: true,
        ..person(id, login, firstname, "Provisioning", ACTIVE)
    }
}

impl User {
    /// Creates an active account with nothing but its names.
    pub fn new(
        id: i32,
        user_id: impl Into<String>,
        firstname: impl Into<String>,
        lastname: impl Into<String>,
    ) -> Self {
        Self {
            id,
            user_id: user_id.into(),
            firstname: firstname.into(),
            lastname: lastname.into(),
            initials: None,
            mail: None,
            phone: None,
            status: ACTIVE,
            mode: "standard".to_owned(),
            groups: Vec::new(),
            entities: Vec::new(),
            external_id: Some(Map::new()),
            preferences: preferences("java"),
            authorized_api: Vec::new(),
            absence: None,
            password: Password::Random(1),
            secret: None,
            awaits_password: false,
            list_templates: Vec::new(),
            running_lists: Vec::new(),
            contact_groups: Vec::new(),
            history: Vec::new(),
            is_caller: false,
        }
    }

    pub fn is_root(&self) -> bool {
        self.mode.starts_with("root_")
    }

    pub fn is_in_group(&self, id: &str) -> bool {
        self.groups.iter().any(|own| own.group == id)
    }

    pub fn is_in_entity(&self, id: &str) -> bool {
        self.entities.iter().any(|own| own.entity == id)
    }

    /// Returns the full name as other users see it.
    pub fn full_name(&self) -> String {
        format!("{} {}", self.firstname, self.lastname)
    }

    /// Removes the user from lists that do not require a replacement, and drops private data: the common part
    /// of suspending and deleting.
    pub fn leave_lists(&mut self) {
        self.running_lists.retain(|entry| entry.is_main || entry.purpose == Purpose::Visa);
        self.list_templates.clear();
        self.contact_groups.clear();
    }

    /// Marks the account as deleted, without its groups and entities.
    pub fn end(&mut self) {
        self.leave_lists();
        self.groups.clear();
        self.entities.clear();
        self.status = DELETED;
    }
}
