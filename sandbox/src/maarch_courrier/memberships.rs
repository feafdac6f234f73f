//! Groups and entities of a user.

use serde_json::{Value, json};

use super::localization::Text;
use super::places::{self, Entity, Group};
use super::redirections::tell;
use super::request::Request;
use super::user::{InEntity, InGroup};
use super::{MaarchCourrier, Reach, bad, linked};
use crate::call::{ProductResponse, put};
use crate::php;

impl MaarchCourrier {
    pub fn add_group(&mut self, request: &Request<'_>) -> Result<ProductResponse, ProductResponse> {
        let user = self.reached(request, Reach::Administered)?;
        let group = known_group(request, sent(request, "groupId")?)?;
        if user.is_in_group(group.id) {
            return Err(request.bad(Text::InGroupAlready));
        }
        if !request.may_assign(group.id) {
            return Err(ProductResponse::errors(403, request.text(Text::GroupNotAssignable)));
        }
        let id = user.id;
        let role = text_role(request, "role")?;
        user.groups.push(InGroup { group: group.id, role });
        let problem = self.book_problem(request, |courrier, request| {
            let Some(user) = courrier.users.get(id) else { return Ok(()) };
            linked::join(&mut courrier.book, request, user, places::synchronized(group.id))
        });
        self.groups_of(id, request, problem)
    }

    pub fn remove_group(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        let user = self.reached(request, Reach::Administered)?;
        let group = assignable(request)?;
        let id = user.id;
        user.groups.retain(|own| own.group != group.id);
        self.redirections.end_in_group(id, group.number);
        let problem = self.book_problem(request, |courrier, request| {
            let Some(user) = courrier.users.get(id) else { return Ok(()) };
            linked::leave(&mut courrier.book, request, user, places::synchronized(group.id))
        });
        let mut response = self.groups_of(id, request, problem)?;
        let user = self.users.get(id).ok_or_else(|| bad("User not found"))?;
        if let Some(body) = &mut response.body {
            put(body, "redirectedBaskets", self.redirections.redirected(user, &self.users));
        }
        Ok(response)
    }

    fn groups_of(
        &self,
        id: i32,
        request: &Request<'_>,
        problem: Option<Value>,
    ) -> Result<ProductResponse, ProductResponse> {
        let user = self.users.get(id).ok_or_else(|| bad("User not found"))?;
        let mut body =
            json!({ "groups": user.groups_shown(request), "baskets": self.baskets(user) });
        tell(&mut body, request, problem);
        Ok(ProductResponse::json(200, body))
    }

    /// An update that matches no row is a success as well.
    pub fn label_group(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        let user = self.reached(request, Reach::Administered)?;
        let group = assignable(request)?;
        let role = role(request, "role").map(php::text).unwrap_or_default();
        if let Some(own) = user.groups.iter_mut().find(|own| own.group == group.id) {
            own.role = Some(role);
        }
        Ok(ProductResponse::json(200, json!({ "success": "success" })))
    }

    /// An entity outside the perimeter is accepted, too; the caller loses access to the user then.
    pub fn add_entity(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        let user = self.reached(request, Reach::Administered)?;
        let entity = known_entity(request, sent(request, "entityId")?, "Entity not found")?;
        if user.is_in_entity(entity.id) {
            return Err(request.bad(Text::InEntityAlready));
        }
        let is_primary = user.entities.iter().all(|own| !own.is_primary);
        let role = text_role(request, "role")?.unwrap_or_default();
        user.entities.push(InEntity { entity: entity.id, role, is_primary });
        let id = user.id;
        self.entities_of(id, request)
    }

    pub fn remove_entity(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        let user = self.reached(request, Reach::Administered)?;
        let entity = known_entity(request, request.call.parameter(1), "Entity not found")?;
        let id = user.id;
        let was_primary = user.entities.iter().any(|own| own.entity == entity.id && own.is_primary);
        user.entities.retain(|own| own.entity != entity.id);
        if let Some(next) = user.entities.first_mut().filter(|_| was_primary) {
            next.is_primary = true;
        }
        // This body, which no client should send, clears all templates of the entity.
        if !php::is_empty(request.body("mode")) {
            for user in self.users.iter_mut() {
                user.list_templates.retain(|entry| entry.entity != entity.id);
            }
        }
        self.entities_of(id, request)
    }

    fn entities_of(
        &self,
        id: i32,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        let user = self.users.get(id).ok_or_else(|| bad("User not found"))?;
        let body = json!({ "entities": user.entities_shown(), "allEntities": user.tree(request) });
        Ok(ProductResponse::json(200, body))
    }

    pub fn entity_usage(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        let user = self.reached(request, Reach::Administered)?;
        let entity = known_entity(request, request.call.parameter(1), "Entity does not exist")?;
        let usage = json!({
            "hasConfidentialityInstances": false,
            "hasListTemplates": user.list_templates.iter().any(|own| own.entity == entity.id),
        });
        Ok(ProductResponse::json(200, usage))
    }

    /// If the user is not in the entity, no entity is the primary one any more.
    pub fn make_primary(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        let user = self.reached(request, Reach::Administered)?;
        let entity = known_entity(request, request.call.parameter(1), "Entity not found")?;
        for own in &mut user.entities {
            own.is_primary = own.entity == entity.id;
        }
        Ok(ProductResponse::json(200, json!({ "entities": user.entities_shown() })))
    }

    pub fn label_entity(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        let user = self.reached(request, Reach::Administered)?;
        let entity = known_entity(request, request.call.parameter(1), "Entity not found")?;
        let role = text_role(request, "user_role")?.unwrap_or_default();
        if let Some(own) = user.entities.iter_mut().find(|own| own.entity == entity.id) {
            own.role = role;
        }
        Ok(ProductResponse::json(200, json!({ "success": "success" })))
    }
}

/// Returns the group of the path, if the caller may assign it.
fn assignable(request: &Request<'_>) -> Result<Group, ProductResponse> {
    let group = known_group(request, request.call.parameter(1))?;
    match request.may_assign(group.id) {
        true => Ok(group),
        false => Err(ProductResponse::errors(403, "Service forbidden")),
    }
}

fn known_group(request: &Request<'_>, given: &str) -> Result<Group, ProductResponse> {
    match given {
        "0" => Err(request.thrown("Argument groupId is empty")),
        given => places::group(given).ok_or_else(|| bad("Group not found")),
    }
}

fn known_entity(
    request: &Request<'_>,
    given: &str,
    fault: &str,
) -> Result<Entity, ProductResponse> {
    match given {
        "0" => Err(request.thrown("Argument entityId is empty")),
        given => places::entity(given).ok_or_else(|| bad(fault)),
    }
}

/// Returns a label, unless PHP takes it for empty.
fn role<'r>(request: &'r Request<'_>, key: &str) -> Option<&'r Value> {
    request.body(key).filter(|role| !php::is_empty(Some(*role)))
}

/// Returns a label; the product fails on another type.
fn text_role(request: &Request<'_>, key: &str) -> Result<Option<String>, ProductResponse> {
    match role(request, key) {
        None => Ok(None),
        Some(Value::String(role)) => Ok(Some(role.clone())),
        Some(_) => Err(request.thrown("Argument role is not a string (type)")),
    }
}

/// Returns a group's or entity's id; the product fails on another type.
fn sent<'r>(request: &'r Request<'_>, key: &str) -> Result<&'r str, ProductResponse> {
    match request.body(key) {
        given if php::is_empty(given) => Err(bad("Bad Request")),
        Some(Value::String(text)) => Ok(text),
        _ => Err(request.thrown(&format!("Argument {key} is not a string (type)"))),
    }
}
