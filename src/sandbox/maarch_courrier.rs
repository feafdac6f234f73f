//! Maarch Courrier as the sandbox plays it.

use serde_json::{Value, json};

use super::accounts::identify;
use super::call::{Answer, Call, is_mail, object};
use super::seeds::{DELETED_LOGIN, ENTITIES, GROUPS};

const DELETED: &str = "DEL";
const MODES: [&str; 4] = ["standard", "rest", "root_visible", "root_invisible"];

#[derive(Debug)]
pub struct MaarchCourrier {
    users: Vec<User>,
    next_id: i32,
}

#[derive(Debug)]
struct User {
    id: i32,
    user_id: String,
    firstname: String,
    lastname: String,
    initials: Option<String>,
    mail: Option<String>,
    phone: Option<String>,
    status: &'static str,
    mode: String,
    groups: Vec<String>,
    entities: Vec<String>,
}

impl Default for MaarchCourrier {
    fn default() -> Self {
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
            groups: vec!["AGENT".to_owned()],
            entities: Vec::new(),
        };
        Self {
            users: vec![
                user(9, "bboule", "Bruno", "BOULE", "OK"),
                user(12, DELETED_LOGIN, "Denis", "DAULL", DELETED),
                user(19, "ssissoko", "Sylvain", "SISSOKO", "ABS"),
                user(21, "rgrayson", "Robin", "GRAYSON", "SPD"),
            ],
            next_id: 22,
        }
    }
}

impl MaarchCourrier {
    pub fn answer(&mut self, operation: &str, call: &Call<'_>) -> Option<Answer> {
        // A login in any other case than the stored one is a wrong login.
        let Some(account) = identify(call, str::to_owned) else {
            return Some(Answer::errors(401, "Authentication Failed"));
        };
        if !account.may_manage {
            return Some(Answer::errors(403, "Service forbidden"));
        }
        let answer = match operation {
            "maarch_courrier.list_users" => Ok(self.list()),
            "maarch_courrier.create_user" => self.create(call),
            "maarch_courrier.update_user" => self.update(call),
            "maarch_courrier.add_user_group" => self.add_group(call),
            "maarch_courrier.remove_user_group" => self.remove_group(call),
            "maarch_courrier.add_user_entity" => self.add_entity(call),
            "maarch_courrier.remove_user_entity" => self.remove_entity(call),
            _ => return None,
        };
        Some(answer.unwrap_or_else(|failure| failure))
    }

    fn list(&self) -> Answer {
        let listed = self.users.iter().filter(|user| user.status != DELETED);
        let users: Vec<Value> = listed.map(User::shown).collect();
        Answer::json(200, json!({ "users": users, "quota": [] }))
    }

    fn create(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        let user_id = call.text("userId");
        let letters = |c: char| c.is_ascii_alphanumeric() || "_.@-".contains(c);
        if call.body.as_object().is_none_or(serde_json::Map::is_empty) {
            return Err(bad("Body is empty"));
        }
        if is_empty(user_id) || user_id.len() > 128 || !user_id.chars().all(letters) {
            return Err(bad("Body userId is empty, not a string or not valid"));
        }
        names(call)?;
        if !is_mail(call.text("mail")) || call.text("mail").len() > 255 {
            return Err(bad("Body mail is empty or not valid"));
        }
        let initials = initials(call)?;
        let phone = phone(call, "Body phone is not valid")?;
        let mode = match call.text("mode") {
            root if root.starts_with("root_") => {
                return Err(Answer::errors(403, "Service forbidden"));
            }
            known if MODES.contains(&known) => known,
            _ => "standard",
        };
        let user_id = user_id.to_ascii_lowercase();
        if let Some(user) = self.users.iter_mut().find(|user| user.user_id == user_id) {
            if user.status != DELETED {
                return Err(bad("L'identifiant utilisateur existe déjà"));
            }
            // The old account comes back as it was; what was sent is ignored.
            user.status = "OK";
            return Ok(Answer::json(200, json!({ "id": user.id })));
        }
        let id = self.next_id;
        self.next_id += 1;
        self.users.push(User {
            id,
            user_id,
            firstname: call.text("firstname").to_owned(),
            lastname: call.text("lastname").to_owned(),
            initials,
            mail: Some(call.text("mail").to_owned()),
            phone,
            status: "OK",
            mode: mode.to_owned(),
            groups: Vec::new(),
            entities: Vec::new(),
        });
        Ok(Answer::json(200, json!({ "id": id })))
    }

    /// Replaces: what is not in the body is wiped, but for the mode.
    fn update(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        let user = self.user(call)?;
        names(call)?;
        let mail = call.text("mail");
        if !mail.is_empty() && (!is_mail(mail) || mail.len() > 255) {
            return Err(bad("Body mail is not correct"));
        }
        let initials = initials(call)?;
        let phone = phone(call, "Body phone is not correct")?;
        match call.text("mode") {
            "" => {}
            root if root.starts_with("root_") => {
                return Err(Answer::errors(403, "Service forbidden"));
            }
            known if MODES.contains(&known) => user.mode = known.to_owned(),
            _ => {
                return Err(Answer::exception(
                    "PDOException",
                    "SQLSTATE[22P02]: invalid input value for enum users_modes",
                ));
            }
        }
        user.firstname = call.text("firstname").to_owned();
        user.lastname = call.text("lastname").to_owned();
        user.mail = filled(mail);
        user.initials = initials;
        user.phone = phone;
        Ok(Answer::empty(204))
    }

    fn add_group(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        let user = self.user(call)?;
        let group =
            known(sent(call, "groupId")?, GROUPS.iter().map(|group| group.1), "Group not found")?;
        if user.groups.contains(&group) {
            return Err(bad("L'utilisateur est déjà rattaché à ce groupe"));
        }
        user.groups.push(group);
        Ok(Answer::json(200, json!({ "groups": user.groups_shown(), "baskets": [] })))
    }

    fn remove_group(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        let user = self.user(call)?;
        let group =
            known(call.parameter(1), GROUPS.iter().map(|group| group.1), "Group not found")?;
        user.groups.retain(|other| *other != group);
        Ok(Answer::json(
            200,
            json!({
                "groups": user.groups_shown(), "baskets": [], "redirectedBaskets": [],
            }),
        ))
    }

    fn add_entity(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        let user = self.user(call)?;
        let entity = known(
            sent(call, "entityId")?,
            ENTITIES.iter().map(|entity| entity.1),
            "Entity not found",
        )?;
        if user.entities.contains(&entity) {
            return Err(bad("L'utilisateur est déjà rattaché à cette entité"));
        }
        user.entities.push(entity);
        Ok(user.entities_answer())
    }

    fn remove_entity(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        let user = self.user(call)?;
        let entity =
            known(call.parameter(1), ENTITIES.iter().map(|entity| entity.1), "Entity not found")?;
        user.entities.retain(|other| *other != entity);
        Ok(user.entities_answer())
    }

    fn user(&mut self, call: &Call<'_>) -> Result<&mut User, Answer> {
        let given = call.parameter(0);
        if given.parse::<f64>().is_err() {
            return Err(bad("id must be an integer"));
        }
        let id: i32 = given.parse().unwrap_or_default();
        if id < 1 {
            return Err(Answer::exception(
                "PDOException",
                "SQLSTATE[22003]: Numeric value out of range",
            ));
        }
        let user = self.users.iter_mut().find(|user| user.id == id);
        let user = user.ok_or_else(|| bad("User not found"))?;
        if user.status == DELETED {
            return Err(Answer::errors(403, "UserId out of perimeter"));
        }
        Ok(user)
    }
}

impl User {
    fn shown(&self) -> Value {
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

    fn groups_shown(&self) -> Vec<Value> {
        let own = GROUPS.iter().filter(|group| self.groups.iter().any(|id| id == group.1));
        own.map(|(id, group_id, name)| {
            json!({
                "id": id,
                "can_index": false,
                "group_id": group_id,
                "group_desc": name,
                "indexation_parameters": "{\"actions\": [], \"entities\": [], \"keywords\": []}",
                "role": null,
                "maarch_comment": name,
                "where_clause": "1=0",
            })
        })
        .collect()
    }

    /// The user's entities, the first of which is the primary one, and the whole tree.
    fn entities_answer(&self) -> Answer {
        let seed = |id: &String| ENTITIES.iter().find(|entity| entity.1 == id);
        let own: Vec<Value> = self
            .entities
            .iter()
            .filter_map(seed)
            .enumerate()
            .map(|(index, (id, entity_id, label, _))| {
                json!({
                    "id": id,
                    "entity_id": entity_id,
                    "entity_label": label,
                    "user_role": "",
                    "primary_entity": if index == 0 { "Y" } else { "N" },
                })
            })
            .collect();
        let tree: Vec<Value> = ENTITIES
            .iter()
            .map(|(_, id, label, parent)| {
                let selected = self.entities.iter().any(|own| own == id);
                object([
                    ("entity_id", json!(id)),
                    ("entity_label", json!(label)),
                    ("parent_entity_id", json!(parent)),
                    ("id", json!(id)),
                    ("parent", json!(if parent.is_empty() { "#" } else { parent })),
                    ("icon", json!("fa fa-building")),
                    ("text", json!(label)),
                    (
                        "state",
                        if selected {
                            json!({ "opened": true, "selected": true })
                        } else {
                            Value::Null
                        },
                    ),
                ])
            })
            .collect();
        Answer::json(200, json!({ "entities": own, "allEntities": tree }))
    }
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

fn names(call: &Call<'_>) -> Result<(), Answer> {
    for (field, text) in [
        ("firstname", "Body firstname is empty or not a string"),
        ("lastname", "Body lastname is empty or not a string"),
    ] {
        let given = call.text(field);
        if is_empty(given) || given.chars().count() > 255 {
            return Err(bad(text));
        }
    }
    Ok(())
}

fn initials(call: &Call<'_>) -> Result<Option<String>, Answer> {
    match call.body.get("initials") {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) if text.chars().count() <= 32 => Ok(filled(text)),
        Some(_) => Err(bad("Body initials is too long")),
    }
}

/// A number only has to end like one.
fn phone(call: &Call<'_>, fault: &str) -> Result<Option<String>, Answer> {
    match call.body.get("phone") {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) if is_empty(text) => Ok(None),
        Some(Value::String(text))
            if text.len() <= 32 && text.ends_with(|c: char| c.is_ascii_digit()) =>
        {
            Ok(Some(text.clone()))
        }
        Some(_) => Err(bad(fault)),
    }
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

/// What PHP takes for empty.
fn is_empty(text: &str) -> bool {
    matches!(text, "" | "0")
}

fn filled(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn bad(text: &str) -> Answer {
    Answer::errors(400, text)
}
