//! The JSON representations of an account.

use serde_json::{Map, Value, json};

use super::MaarchCourrier;
use super::places::{self, BASKETS};
use super::request::{Privilege, Request};
use super::user::{SUSPENDED, User};
use crate::call::{object, put};
use crate::versions::CourrierVersion;

const PARAMETERS: &str = "{\"actions\": [], \"entities\": [], \"keywords\": []}";

/// A date in the database's format; the sandbox has no clock.
pub const MOMENT: &str = "2026-11-27 09:00:00.000000";

/// Renders what PHP decodes into an array: an empty one is a list.
pub fn decoded(map: Option<&Map<String, Value>>) -> Value {
    match map {
        None => Value::Null,
        Some(map) if is_list(map) => map.values().cloned().collect(),
        Some(map) => Value::Object(map.clone()),
    }
}

/// Renders JSON as the database stores it.
pub fn stored(map: Option<&Map<String, Value>>) -> Value {
    match map {
        None => Value::Null,
        Some(map) if map.is_empty() => json!("{}"),
        Some(map) => spaced(&decoded(Some(map))).into(),
    }
}

/// Returns whether PHP takes the keys for those of a list.
fn is_list(map: &Map<String, Value>) -> bool {
    (0..map.len()).all(|index| map.contains_key(&index.to_string()))
}

/// Formats JSON as PostgreSQL does, with a space after colons and commas.
fn spaced(value: &Value) -> String {
    match value {
        Value::Object(map) => {
            let entries =
                map.iter().map(|(key, value)| format!("{}: {}", json!(key), spaced(value)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
        Value::Array(items) => {
            format!("[{}]", items.iter().map(spaced).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

impl User {
    pub fn listed(&self, request: &Request<'_>) -> Value {
        let mut listed = json!({
            "id": self.id,
            "user_id": self.user_id,
            "firstname": self.firstname,
            "lastname": self.lastname,
            "status": self.status,
            "mail": self.mail,
            "mode": self.mode,
        });
        if request.is_at_least(CourrierVersion::V2505) {
            put(&mut listed, "external_id", stored(self.external_id.as_ref()));
        }
        listed
    }

    /// Renders what other users may see.
    pub fn summary(&self, request: &Request<'_>) -> Value {
        let primary = self.entities.iter().find(|own| own.is_primary);
        let department = primary.and_then(|own| places::entity(own.entity));
        let mut summary = json!({
            "id": self.id,
            "firstname": self.firstname,
            "lastname": self.lastname,
            "mail": self.mail,
            "phone": self.phone,
            "enabled": self.status != SUSPENDED,
            "department": department.map(|entity| entity.name),
        });
        if request.is_at_least(CourrierVersion::V2505) {
            put(
                &mut summary,
                "external_id",
                match &self.external_id {
                    Some(map) if !map.is_empty() => decoded(Some(map)),
                    Some(_) => json!({}),
                    None => Value::Null,
                },
            );
            put(&mut summary, "preferences", Value::Object(self.preferences.clone()));
        }
        self.without_phone(summary, request)
    }

    /// Removes the phone number, unless it is the caller's own or the caller has the privilege.
    pub fn without_phone(&self, mut shown: Value, request: &Request<'_>) -> Value {
        let is_hidden = !request.has(Privilege::ViewPersonalData) && request.caller != self.id;
        if let Some(shown) = shown.as_object_mut().filter(|_| is_hidden) {
            shown.remove("phone");
        }
        shown
    }

    pub fn groups_shown(&self, request: &Request<'_>) -> Vec<Value> {
        let own = places::groups().filter_map(|group| {
            let own = self.groups.iter().find(|own| own.group == group.id)?;
            let mut shown = json!({
                "id": group.number,
                "can_index": false,
                "group_id": group.id,
                "group_desc": group.name,
                "indexation_parameters": PARAMETERS,
                "role": own.role,
                "where_clause": "1=0",
            });
            if request.is_at_least(CourrierVersion::V2505) {
                put(&mut shown, "mem_comment", json!(group.name));
                put(&mut shown, "external_id", group_ids(group.id, request));
            } else {
                put(&mut shown, "maarch_comment", json!(group.name));
            }
            Some(shown)
        });
        own.collect()
    }

    /// Renders all groups as choices. For administrators all are disabled, assignable or not.
    pub fn group_choice(&self, request: &Request<'_>) -> Vec<Value> {
        let choice = places::groups().map(|group| {
            json!({
                "group_id": group.id,
                "group_desc": group.name,
                "enabled": request.is_root(),
                "checked": self.is_in_group(group.id),
            })
        });
        choice.collect()
    }

    /// The primary entity comes first.
    pub fn entities_shown(&self) -> Vec<Value> {
        let mut own: Vec<_> = self.entities.iter().collect();
        own.sort_by_key(|own| !own.is_primary);
        let shown = own.into_iter().filter_map(|own| {
            let entity = places::entity(own.entity)?;
            Some(json!({
                "id": entity.number,
                "entity_id": entity.id,
                "entity_label": entity.name,
                "user_role": own.role,
                "primary_entity": if own.is_primary { "Y" } else { "N" },
            }))
        });
        shown.collect()
    }

    /// Renders all entities as a tree, with the user's own selected.
    pub fn tree(&self, request: &Request<'_>) -> Vec<Value> {
        let nodes = places::entities().map(|entity| {
            let is_root = entity.parent.is_empty();
            object([
                ("entity_id", json!(entity.id)),
                ("entity_label", json!(entity.name)),
                ("parent_entity_id", json!(entity.parent)),
                ("id", json!(entity.id)),
                ("parent", json!(if is_root { "#" } else { entity.parent })),
                ("icon", json!(if is_root { "fa fa-building" } else { "fa fa-sitemap" })),
                ("text", json!(entity.name)),
                ("state", self.state(entity.id, request)),
            ])
        });
        nodes.collect()
    }

    fn state(&self, entity: &str, request: &Request<'_>) -> Value {
        let is_own = self.is_in_entity(entity);
        let is_disabled = !request.is_root() && !places::is_within_perimeter(entity);
        let flags = [("opened", is_own), ("selected", is_own), ("disabled", is_disabled)];
        let state =
            object(flags.map(|(key, flag)| (key, if flag { json!(true) } else { Value::Null })));
        if state.as_object().is_some_and(Map::is_empty) { Value::Null } else { state }
    }

    fn history_shown(&self) -> Vec<Value> {
        let events = self.history.iter().map(|info| {
            json!({ "record_id": "email", "event_date": MOMENT, "info": info, "remote_ip": "" })
        });
        events.collect()
    }
}

/// Renders the ids of a group in other programs, as the database stores them.
pub fn group_ids(group: &str, request: &Request<'_>) -> Value {
    let number = places::synchronized(group).filter(|_| request.has_signature_book());
    number.map_or(json!("{}"), |number| format!("{{\"internalParapheur\": {number}}}").into())
}

pub fn group_shown(group: &places::Group, members: &[Value], request: &Request<'_>) -> Value {
    if !request.has(Privilege::AdminGroups) {
        return json!({ "id": group.number, "group_desc": group.name });
    }
    let mut shown = json!({
        "id": group.number,
        "group_id": group.id,
        "group_desc": group.name,
        "can_index": false,
        "indexation_parameters": PARAMETERS,
        "users": members,
    });
    if request.is_at_least(CourrierVersion::V2301_3_7) {
        put(&mut shown, "external_id", group_ids(group.id, request));
    }
    shown
}

impl MaarchCourrier {
    /// Renders the baskets that a user has through groups.
    pub fn baskets(&self, user: &User) -> Vec<Value> {
        let own = BASKETS.iter().filter(|basket| user.is_in_group(basket.group));
        let shown = own.filter_map(|basket| {
            let group = places::group(basket.group)?;
            let redirected = self.redirections.of(user.id).find(|(_, redirection)| {
                redirection.basket == basket.id && redirection.group == group.number
            });
            let actual = redirected.and_then(|(_, redirection)| self.users.get(redirection.actual));
            Some(json!({
                "basket_id": basket.id,
                "id": basket.number,
                "group_id": group.id,
                "basket_name": basket.name,
                "basket_desc": basket.purpose,
                "basket_clause": basket.clause,
                "group_desc": group.name,
                "is_visible": "Y",
                "groupSerialId": group.number,
                "owner_user_id": user.id,
                "basketSearch": false,
                "userToDisplay": actual.map(User::full_name),
                "enabled": true,
                "allowed": true,
            }))
        });
        shown.collect()
    }

    pub fn details_of(&self, user: &User, request: &Request<'_>) -> Value {
        let is_program = user.mode == "rest";
        let mut details = json!({
            "id": user.id,
            "user_id": user.user_id,
            "firstname": user.firstname,
            "lastname": user.lastname,
            "status": user.status,
            "phone": user.phone,
            "mail": user.mail,
            "initials": user.initials,
            "mode": user.mode,
            "external_id": decoded(user.external_id.as_ref()),
            "absence": user.absence,
            "authorizedApi": user.authorized_api,
            "signatures": [],
            "emailSignatures": [],
            "groups": user.groups_shown(request),
            "allGroups": user.group_choice(request),
            "entities": user.entities_shown(),
            "allEntities": user.tree(request),
            "baskets": self.baskets(user),
            "assignedBaskets": self.redirections.assigned(user, &self.users),
            "redirectedBaskets": self.redirections.redirected(user, &self.users),
            "history": user.history_shown(),
            "canModifyPassword": is_program,
            "canSendActivationNotification": !is_program,
        });
        let link = match request.version() {
            CourrierVersion::V21_03_1 => "canCreateMaarchParapheurUser",
            _ => "canLinkToExternalSignatoryBook",
        };
        put(&mut details, link, json!(false));
        user.without_phone(details, request)
    }
}
