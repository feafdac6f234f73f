//! The groups and entities of the installation, which every caller may list, and the users.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::MaarchCourrier;
use super::places;
use super::request::{Privilege, Request};
use super::user::DELETED;
use super::views::group_shown;
use crate::call::ProductResponse;

impl MaarchCourrier {
    pub fn list(&self, request: &Request<'_>) -> ProductResponse {
        let listed = self.users.iter().filter(|user| !user.is_caller && sees(request, user));
        let users: Vec<Value> = listed.map(|user| user.listed(request)).collect();
        ProductResponse::json(200, json!({ "users": users, "quota": [] }))
    }

    pub fn list_groups(&self, request: &Request<'_>) -> ProductResponse {
        let mut members: HashMap<&str, Vec<Value>> = HashMap::new();
        if request.has(Privilege::AdminGroups) {
            for user in self.users.iter().filter(|user| user.status != DELETED) {
                for own in &user.groups {
                    members.entry(own.group).or_default().push(json!({
                        "user_id": user.user_id,
                        "firstname": user.firstname,
                        "lastname": user.lastname,
                    }));
                }
            }
        }
        let groups: Vec<Value> = places::groups()
            .map(|group| {
                let members = members.get(group.id).map_or(&[][..], Vec::as_slice);
                group_shown(&group, members, request)
            })
            .collect();
        ProductResponse::json(200, json!({ "groups": groups }))
    }
}

/// Whether the list shows the user to the caller.
fn sees(request: &Request<'_>, user: &super::user::User) -> bool {
    match request.is_root() {
        true => user.status != DELETED,
        false => super::is_within_perimeter(user),
    }
}

pub fn entities(request: &Request<'_>) -> ProductResponse {
    let number = |id: &str| places::entity(id).map(|entity| entity.number);
    let is_administrator = request.is_root() || request.has(Privilege::AdminUsers);
    let entities: Vec<Value> = places::entities()
        .map(|entity| {
            let is_root = entity.parent.is_empty();
            let is_allowed =
                is_administrator && (request.is_root() || places::is_within_perimeter(entity.id));
            let state = match is_allowed {
                true => json!({ "opened": true }),
                false => json!({ "disabled": true, "opened": true }),
            };
            json!({
                "id": entity.id,
                "entity_id": entity.id,
                "entity_label": entity.name,
                "parent_entity_id": entity.parent,
                "parent_id": number(entity.parent),
                "serialId": entity.number,
                "parentSerialId": number(entity.parent).map_or(json!("#"), Value::from),
                "parent": if is_root { "#" } else { entity.parent },
                "icon": if is_root { "fa fa-building" } else { "fa fa-sitemap" },
                "allowed": is_allowed,
                "state": state,
                "text": entity.name,
            })
        })
        .collect();
    ProductResponse::json(200, json!({ "entities": entities }))
}
