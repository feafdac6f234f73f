//! An account, and the forms it is shown in.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::super::call::object;
use super::super::seeds::{DELETED_LOGIN, ENTITIES, GROUPS, OUTSIDE_ENTITY};

pub const ACTIVE: &str = "OK";
pub const DELETED: &str = "DEL";
pub const SUSPENDED: &str = "SPD";
/// Login, number of the entity and title of each list template that has somebody.
const LIST_TEMPLATES: [(&str, i32, &str); 1] = [("bboule", 6, "Pôle Jeunesse et Sport")];

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
    pub groups: Vec<String>,
    /// The first one is the primary one.
    pub entities: Vec<String>,
    /// The part the user plays in a group or an entity, by its id.
    pub roles: BTreeMap<String, String>,
}

pub fn seeded() -> Vec<User> {
    let user = |id, user_id: &str, firstname: &str, lastname: &str, status| User {
        id,
        user_id: user_id.to_owned(),
        firstname: firstname.to_owned(),
        lastname: lastname.to_owned(),
        initials: None,
        mail: Some(format!("{user_id}@example.com")),
        phone: None,
        status,
        mode: "standard".to_owned(),
        groups: if status == DELETED { Vec::new() } else { vec!["AGENT".to_owned()] },
        entities: Vec::new(),
        roles: BTreeMap::new(),
    };
    vec![
        user(9, "bboule", "Bruno", "BOULE", ACTIVE),
        user(12, DELETED_LOGIN, "Denis", "DAULL", DELETED),
        user(19, "ssissoko", "Sylvain", "SISSOKO", "ABS"),
        user(21, "rgrayson", "Robin", "GRAYSON", SUSPENDED),
    ]
}

impl User {
    /// Whether the callers of the sandbox see and touch the user: in one of their entities, or in
    /// none at all.
    pub fn is_within_perimeter(&self) -> bool {
        let is_inside = |id: &String| id != OUTSIDE_ENTITY;
        self.status != DELETED && (self.entities.is_empty() || self.entities.iter().any(is_inside))
    }

    /// Deletes the account as the product does: it stays, without its groups and entities.
    pub fn end(&mut self) {
        self.status = DELETED;
        self.groups.clear();
        self.entities.clear();
        self.roles.clear();
    }

    /// The list templates that the user stands in: entity and title.
    pub fn list_templates(&self) -> Vec<(i32, &'static str)> {
        let own = LIST_TEMPLATES.iter().filter(|template| template.0 == self.user_id);
        own.map(|(_, entity, title)| (*entity, *title)).collect()
    }

    pub fn listed(&self) -> Value {
        json!({
            "id": self.id,
            "user_id": self.user_id,
            "firstname": self.firstname,
            "lastname": self.lastname,
            "status": self.status,
            "mail": self.mail,
            "mode": self.mode,
        })
    }

    pub fn summary(&self) -> Value {
        let primary = self.entities.first();
        let department = ENTITIES.iter().find(|entity| primary.is_some_and(|id| id == entity.1));
        json!({
            "id": self.id,
            "firstname": self.firstname,
            "lastname": self.lastname,
            "mail": self.mail,
            "phone": self.phone,
            "enabled": self.status != SUSPENDED,
            "department": department.map(|entity| entity.2),
        })
    }

    pub fn details(&self) -> Value {
        let is_program = self.mode == "rest";
        json!({
            "id": self.id,
            "user_id": self.user_id,
            "firstname": self.firstname,
            "lastname": self.lastname,
            "status": self.status,
            "phone": self.phone,
            "mail": self.mail,
            "initials": self.initials,
            "mode": self.mode,
            "external_id": [],
            "absence": [],
            "authorizedApi": [],
            "signatures": [],
            "emailSignatures": [],
            "groups": self.groups_shown(),
            "allGroups": self.group_choice(),
            "entities": self.entities_shown(),
            "allEntities": self.tree(),
            "baskets": [],
            "assignedBaskets": [],
            "redirectedBaskets": [],
            "history": [],
            "canModifyPassword": is_program,
            "canSendActivationNotification": !is_program,
            "canLinkToExternalSignatoryBook": !is_program,
        })
    }

    pub fn groups_shown(&self) -> Vec<Value> {
        let own = GROUPS.iter().filter(|group| self.groups.iter().any(|id| id == group.1));
        own.map(|(id, group_id, name)| {
            json!({
                "id": id,
                "can_index": false,
                "group_id": group_id,
                "group_desc": name,
                "indexation_parameters": "{\"actions\": [], \"entities\": [], \"keywords\": []}",
                "role": self.roles.get(*group_id),
                "maarch_comment": name,
                "where_clause": "1=0",
            })
        })
        .collect()
    }

    fn group_choice(&self) -> Vec<Value> {
        let choice = GROUPS.iter().map(|(_, group_id, name)| {
            json!({
                "group_id": group_id,
                "group_desc": name,
                "enabled": true,
                "checked": self.groups.iter().any(|id| id == group_id),
            })
        });
        choice.collect()
    }

    pub fn entities_shown(&self) -> Vec<Value> {
        let seed = |id: &String| ENTITIES.iter().find(|entity| entity.1 == id);
        self.entities
            .iter()
            .filter_map(seed)
            .enumerate()
            .map(|(index, (id, entity_id, label, _))| {
                json!({
                    "id": id,
                    "entity_id": entity_id,
                    "entity_label": label,
                    "user_role": self.roles.get(*entity_id).map_or("", String::as_str),
                    "primary_entity": if index == 0 { "Y" } else { "N" },
                })
            })
            .collect()
    }

    /// All entities, as a tree in which those of the user are selected.
    pub fn tree(&self) -> Vec<Value> {
        ENTITIES
            .iter()
            .map(|(_, id, label, parent)| {
                object([
                    ("entity_id", json!(id)),
                    ("entity_label", json!(label)),
                    ("parent_entity_id", json!(parent)),
                    ("id", json!(id)),
                    ("parent", json!(if parent.is_empty() { "#" } else { parent })),
                    ("icon", json!("fa fa-building")),
                    ("text", json!(label)),
                    ("state", self.state(id)),
                ])
            })
            .collect()
    }

    fn state(&self, entity: &str) -> Value {
        let is_own = self.entities.iter().any(|own| own == entity);
        let flags =
            [("opened", is_own), ("selected", is_own), ("disabled", entity == OUTSIDE_ENTITY)];
        let state =
            object(flags.map(|(key, flag)| (key, if flag { json!(true) } else { Value::Null })));
        if state.as_object().is_some_and(|state| !state.is_empty()) { state } else { Value::Null }
    }
}
