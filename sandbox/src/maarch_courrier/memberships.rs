//! Groups and entities of a user.

use serde_json::{Value, json};

use super::super::call::{Answer, Call};
use super::super::manners::Manners;
use super::super::seeds::{ENTITIES, GROUPS, UNASSIGNABLE_GROUP};
use super::texts::{Text, text};
use super::user::User;
use super::{MaarchCourrier, bad};

impl MaarchCourrier {
    pub fn add_group(&mut self, call: &Call<'_>, manners: &Manners) -> Result<Answer, Answer> {
        let user = self.user(call)?;
        let group = known_group(sent(call, "groupId")?)?;
        if group == UNASSIGNABLE_GROUP {
            return Err(Answer::errors(403, text(manners.language, Text::GroupNotAssignable)));
        }
        if user.groups.contains(&group) {
            return Err(bad(text(manners.language, Text::InGroupAlready)));
        }
        if !call.text("role").is_empty() {
            user.roles.insert(group.clone(), call.text("role").to_owned());
        }
        user.groups.push(group);
        Ok(Answer::json(200, json!({ "groups": user.groups_shown(), "baskets": [] })))
    }

    pub fn remove_group(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        let user = self.user(call)?;
        let group = known_group(call.parameter(1))?;
        if group == UNASSIGNABLE_GROUP {
            return Err(Answer::errors(403, "Service forbidden"));
        }
        user.groups.retain(|other| *other != group);
        user.roles.remove(&group);
        Ok(Answer::json(
            200,
            json!({
                "groups": user.groups_shown(), "baskets": [], "redirectedBaskets": [],
            }),
        ))
    }

    /// An entity outside the perimeter is taken, too; the caller loses sight of the user then.
    pub fn add_entity(&mut self, call: &Call<'_>, manners: &Manners) -> Result<Answer, Answer> {
        let user = self.user(call)?;
        let entity = known_entity(sent(call, "entityId")?)?;
        if user.entities.contains(&entity) {
            return Err(bad(text(manners.language, Text::InEntityAlready)));
        }
        if !call.text("role").is_empty() {
            user.roles.insert(entity.clone(), call.text("role").to_owned());
        }
        user.entities.push(entity);
        Ok(entities(user))
    }

    pub fn remove_entity(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        let user = self.user(call)?;
        let entity = known_entity(call.parameter(1))?;
        user.entities.retain(|other| *other != entity);
        user.roles.remove(&entity);
        Ok(entities(user))
    }

    pub fn list_entities(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        let user = self.user(call)?;
        Ok(Answer::json(200, json!({ "entities": user.entities_shown() })))
    }

    pub fn entity_usage(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        let user = self.user(call)?;
        let entity = known_entity(call.parameter(1))?;
        let number = ENTITIES.iter().find(|known| known.1 == entity).map(|known| known.0);
        let templates = user.list_templates();
        let usage = json!({
            "hasConfidentialityInstances": false,
            "hasListTemplates": templates.iter().any(|template| Some(template.0) == number),
        });
        Ok(Answer::json(200, usage))
    }

    /// Somebody who is not in the entity stays as he is; what the product does then is not known.
    pub fn make_primary(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        let user = self.user(call)?;
        let entity = known_entity(call.parameter(1))?;
        if let Some(place) = user.entities.iter().position(|own| *own == entity) {
            user.entities.swap(0, place);
        }
        Ok(Answer::json(200, json!({ "entities": user.entities_shown() })))
    }

    pub fn label_group(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        let user = self.user(call)?;
        let group = known_group(call.parameter(1))?;
        let is_member = user.groups.contains(&group);
        label(user, group, call.body.get("role"), is_member)
    }

    pub fn label_entity(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        let user = self.user(call)?;
        let entity = known_entity(call.parameter(1))?;
        let is_member = user.entities.contains(&entity);
        label(user, entity, call.body.get("user_role"), is_member)
    }
}

/// Names the part that a member plays.
fn label(
    user: &mut User,
    place: String,
    role: Option<&Value>,
    is_member: bool,
) -> Result<Answer, Answer> {
    let role = role.and_then(Value::as_str).ok_or_else(|| bad("Bad Request"))?;
    if is_member {
        user.roles.insert(place, role.to_owned());
    }
    Ok(Answer::json(200, json!({ "success": "success" })))
}

fn entities(user: &User) -> Answer {
    Answer::json(200, json!({ "entities": user.entities_shown(), "allEntities": user.tree() }))
}

fn known_group(given: &str) -> Result<String, Answer> {
    known(given, GROUPS.iter().map(|group| group.1), "Group not found")
}

fn known_entity(given: &str) -> Result<String, Answer> {
    known(given, ENTITIES.iter().map(|entity| entity.1), "Entity not found")
}

fn known<'s>(
    given: &str,
    mut all: impl Iterator<Item = &'s str>,
    fault: &str,
) -> Result<String, Answer> {
    if given.is_empty() {
        return Err(bad("Bad Request"));
    }
    all.find(|id| *id == given).map(str::to_owned).ok_or_else(|| bad(fault))
}

/// A group's or entity's id; the product fails on a number in its place.
fn sent<'c>(call: &'c Call<'_>, key: &str) -> Result<&'c str, Answer> {
    match call.body.get(key) {
        Some(Value::Number(_)) => {
            Err(Answer::exception("Exception", &format!("{key} is not a string")))
        }
        _ => Ok(call.text(key)),
    }
}
