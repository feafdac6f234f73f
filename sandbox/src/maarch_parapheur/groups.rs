//! Groups, what their members may do, and how users get into them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::request_reading::{Request, fitting};
use super::{MaarchParapheur, bad, forbidden, has_modes, is_filled};
use crate::call::{ProductResponse, put};
use crate::php::{self, filled, kept};
use crate::versions::ParapheurVersion;

/// The group whose members may do nearly everything.
pub const ADMINISTRATORS: i32 = 1;
/// The group of the sandbox's own caller.
pub const PROGRAMS: i32 = 2;

/// The longest name, in characters.
const MAX_LENGTH: usize = 128;

/// Something that a group may do.
#[derive(Clone, Copy, Debug)]
pub struct Privilege {
    pub id: &'static str,
    /// `admin` or `simple`.
    pub kind: &'static str,
    /// Symbol up to 20.03, symbol later, page; a simple one has none of them.
    looks: Option<(&'static str, &'static str, &'static str)>,
    /// Whether 21.03 brought it.
    is_new: bool,
    version: ParapheurVersion,
}

const fn admin(
    id: &'static str,
    before: &'static str,
    symbol: &'static str,
    route: &'static str,
) -> Privilege {
    let looks = Some((before, symbol, route));
    let version = ParapheurVersion::V19_09_1;
    Privilege { id, kind: "admin", looks, is_new: before.is_empty(), version }
}

const fn simple(id: &'static str, is_new: bool) -> Privilege {
    let version = ParapheurVersion::V19_09_1;
    Privilege { id, kind: "simple", looks: None, is_new, version }
}

const PRIVILEGES: [Privilege; 9] = [
    admin("manage_users", "fa fa-user", "person-sharp", "users"),
    admin("manage_groups", "fa fa-users", "people-sharp", "groups"),
    admin("manage_connections", "fas fa-database", "server-sharp", "connections"),
    admin("manage_email_configuration", "fa fa-paper-plane", "paper-plane", "emailConfiguration"),
    admin("manage_password_rules", "", "lock-closed", "passwordRules"),
    admin("manage_history", "", "timer-outline", "history"),
    admin("manage_customization", "", "color-wand-outline", "customization"),
    simple("manage_documents", false),
    simple("indexation", true),
];

/// The privileges that a version knows.
pub fn privileges(version: ParapheurVersion) -> impl Iterator<Item = Privilege> {
    let known = move |privilege: &Privilege| !privilege.is_new || has_modes(version);
    PRIVILEGES.into_iter().filter(known).map(move |privilege| Privilege { version, ..privilege })
}

impl Privilege {
    pub fn shown(self) -> Value {
        let mut shown = json!({ "id": self.id, "type": self.kind });
        if let Some((before, symbol, page)) = self.looks {
            let icon = if has_modes(self.version) { symbol } else { before };
            put(&mut shown, "icon", icon);
            put(&mut shown, "route", format!("/administration/{page}"));
        }
        shown
    }
}

#[derive(Debug)]
struct Group {
    label: String,
    privileges: BTreeSet<&'static str>,
    members: BTreeSet<i32>,
}

#[derive(Debug)]
pub struct Groups {
    groups: BTreeMap<i32, Group>,
    next_id: i32,
}

impl Default for Groups {
    fn default() -> Self {
        let group = |label: &str, without: &[&str]| Group {
            label: label.to_owned(),
            privileges: PRIVILEGES
                .iter()
                .map(|privilege| privilege.id)
                .filter(|id| !without.contains(id))
                .collect(),
            members: BTreeSet::new(),
        };
        let programs = [
            "manage_connections",
            "manage_email_configuration",
            "manage_password_rules",
            "manage_history",
            "manage_customization",
        ];
        let groups = BTreeMap::from([
            (ADMINISTRATORS, group("Administrateur", &["manage_customization"])),
            (PROGRAMS, group("Utilisateur Rest", &programs)),
        ]);
        Self { groups, next_id: 3 }
    }
}

impl Groups {
    pub fn has_privilege(&self, group: i32, privilege: &str) -> bool {
        self.groups.get(&group).is_some_and(|group| group.privileges.contains(privilege))
    }

    pub fn label(&self, group: i32) -> Option<&str> {
        self.groups.get(&group).map(|group| group.label.as_str())
    }

    pub fn join(&mut self, group: i32, user: i32) {
        if let Some(group) = self.groups.get_mut(&group) {
            group.members.insert(user);
        }
    }

    pub fn leave(&mut self, group: i32, user: i32) {
        if let Some(group) = self.groups.get_mut(&group) {
            group.members.remove(&user);
        }
    }

    /// Everything that is kept of the groups.
    pub fn state(&self) -> Value {
        let state = |(id, group): (&i32, &Group)| {
            let kept = json!({
                "label": group.label,
                "privileges": group.privileges,
                "members": group.members,
            });
            (id.to_string(), kept)
        };
        self.groups.iter().map(state).collect()
    }
}

impl MaarchParapheur {
    pub fn list_groups(&self, request: &Request<'_>) -> Result<ProductResponse, ProductResponse> {
        request.groups_managed()?;
        let shown = |(id, group): (&i32, &Group)| json!({ "id": id, "label": group.label });
        let groups: Vec<Value> = self.groups.groups.iter().map(shown).collect();
        Ok(ProductResponse::json(200, json!({ "groups": groups })))
    }

    pub fn create_group(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        request.groups_managed()?;
        let body = &request.call.body;
        if !is_filled(body) {
            return Err(bad("Body is not set or empty"));
        }
        let label = filled(body.get("label"))
            .filter(|label| label.chars().count() <= MAX_LENGTH)
            .ok_or_else(|| {
            bad("Body label is empty or not a string or longer than 128 caracteres")
        })?;
        let id = self.groups.next_id;
        self.groups.next_id += 1;
        let (privileges, members) = (BTreeSet::new(), BTreeSet::new());
        self.groups.groups.insert(id, Group { label: kept(label).to_owned(), privileges, members });
        Ok(ProductResponse::json(200, json!({ "id": id })))
    }

    pub fn group(&self, request: &Request<'_>) -> Result<ProductResponse, ProductResponse> {
        request.groups_managed()?;
        let id = php::id(request.call.parameter(0));
        let id = fitting(id.ok_or_else(|| bad("Route id must be an integer"))?)?;
        let group = self.groups.groups.get(&id).ok_or_else(|| bad("Group not found"))?;
        let members = group.members.iter().filter_map(|id| self.users.get(*id));
        let members: Vec<Value> = members
            .filter(|user| !user.is_own)
            .map(|user| {
                json!({ "id": user.id, "firstname": user.firstname, "lastname": user.lastname })
            })
            .collect();
        let privileges: Vec<Value> = privileges(request.version)
            .map(|privilege| {
                let mut shown = privilege.shown();
                put(&mut shown, "checked", group.privileges.contains(privilege.id));
                shown
            })
            .collect();
        let group =
            json!({ "id": id, "label": group.label, "users": members, "privileges": privileges });
        Ok(ProductResponse::json(200, json!({ "group": group })))
    }

    pub fn add_member(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        let given = request.call.body.get("userId").and_then(php::id_of);
        let (group, user) = self.membership(request, given)?;
        if self.users.get(user).is_some_and(|user| user.groups.contains(&group)) {
            return Err(bad("This user already has this group"));
        }
        self.users.change(user, |user| user.groups.insert(group));
        self.groups.join(group, user);
        Ok(ProductResponse::empty(204))
    }

    /// Removing a user who is not in the group succeeds.
    pub fn remove_member(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        let given = php::id(request.call.parameter(1));
        let (group, user) = self.membership(request, given)?;
        self.users.change(user, |user| user.groups.remove(&group));
        self.groups.leave(group, user);
        Ok(ProductResponse::empty(204))
    }

    /// Returns the group and the user if both exist and the caller may change memberships.
    fn membership(
        &self,
        request: &Request<'_>,
        user: Option<i64>,
    ) -> Result<(i32, i32), ProductResponse> {
        if !request.caller.may_manage_groups && !request.caller.may_manage_users {
            return Err(forbidden());
        }
        let group =
            php::id(request.call.parameter(0)).ok_or_else(|| bad("Id must be an integer"))?;
        let user = user.ok_or_else(|| bad("userId must be an integer"))?;
        let (group, user) = (fitting(group)?, fitting(user)?);
        if self.groups.label(group).is_none() {
            return Err(bad("Group not found"));
        }
        if self.users.get(user).is_none() {
            return Err(bad("User not found"));
        }
        Ok((group, user))
    }
}
