//! The calls that create and change users.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::super::call::{Answer, Call, is_mail};
use super::super::manners::Manners;
use super::texts::{Text, text};
use super::user::{ACTIVE, DELETED, SUSPENDED, User};
use super::{MaarchCourrier, bad};

const MODES: [&str; 4] = ["standard", "rest", "root_visible", "root_invisible"];
/// The keys that the product reads from a change without looking whether they are there.
const READ_UNASKED: [&str; 6] = ["firstname", "lastname", "mail", "initials", "phone", "mode"];

impl MaarchCourrier {
    pub fn create(&mut self, call: &Call<'_>, manners: &Manners) -> Result<Answer, Answer> {
        let user_id = call.text("userId");
        let letters = |c: char| c.is_ascii_alphanumeric() || "_.@-".contains(c);
        if call.body.as_object().is_none_or(Map::is_empty) {
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
        let phone = match manners.ignore_phones {
            true => None,
            false => phone(call, "Body phone is not valid")?,
        };
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
                return Err(bad(text(manners.language, Text::LoginTaken)));
            }
            // The old account comes back as it was; what was sent is ignored.
            user.status = ACTIVE;
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
            status: ACTIVE,
            mode: mode.to_owned(),
            groups: Vec::new(),
            entities: Vec::new(),
            roles: BTreeMap::new(),
        });
        Ok(Answer::json(200, json!({ "id": id })))
    }

    pub fn update(&mut self, call: &Call<'_>, manners: &Manners) -> Result<Answer, Answer> {
        let answer = replace(self.user(call)?, call, manners).unwrap_or_else(|refusal| refusal);
        let missing = READ_UNASKED.iter().filter(|key| call.body.get(**key).is_none());
        let warnings: String = missing.map(|key| warning(key)).collect();
        let is_printed = manners.php_warnings && !warnings.is_empty();
        Ok(if is_printed { answer.behind(warnings) } else { answer })
    }
}

/// What is not in the body is wiped, but for the mode and the state.
fn replace(user: &mut User, call: &Call<'_>, manners: &Manners) -> Result<Answer, Answer> {
    names(call)?;
    let mail = call.text("mail");
    if !mail.is_empty() && (!is_mail(mail) || mail.len() > 255) {
        return Err(bad("Body mail is not correct"));
    }
    let initials = initials(call)?;
    let phone = match manners.ignore_phones {
        true => user.phone.clone(),
        false => phone(call, "Body phone is not correct")?,
    };
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
    if call.text("status") == ACTIVE && user.status == SUSPENDED {
        user.status = ACTIVE;
    }
    user.firstname = call.text("firstname").to_owned();
    user.lastname = call.text("lastname").to_owned();
    user.mail = filled(mail);
    user.initials = initials;
    user.phone = phone;
    Ok(Answer::empty(204))
}

/// What PHP prints of a key that is not there.
fn warning(key: &str) -> String {
    format!(
        "<br />\n<b>Warning</b>:  Undefined array key \"{key}\" in \
         <b>/var/www/html/maarch/src/app/user/controllers/UserController.php</b> \
         on line <b>524</b><br />\n"
    )
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

/// What PHP takes for empty.
fn is_empty(text: &str) -> bool {
    matches!(text, "" | "0")
}

fn filled(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}
