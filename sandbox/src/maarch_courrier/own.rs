//! The caller's own account, and the log-in.

use serde_json::json;

use super::texts::{Text, text};
use super::{MaarchCourrier, bad, number};
use crate::accounts::{Account, caller_id};
use crate::call::{Answer, Call};
use crate::manners::{Language, Manners};
use crate::seeds::{CALLER_ID, LIMITED_LOGIN, LOGIN, PASSWORD};

/// The least number of characters of a password.
const LENGTH: usize = 6;

pub fn authentication(manners: &Manners) -> Answer {
    let lang = match manners.language {
        Language::French => "fr",
        Language::English => "en",
        Language::Dutch => "nl",
    };
    let answer = json!({
        "authMode": "standard",
        "applicationName": "Maarch Courrier",
        "lang": lang,
        "migrating": false,
    });
    Answer::json(200, answer)
}

pub fn profile(call: &Call<'_>, account: Account) -> Answer {
    let id = caller_id(call);
    let (login, firstname) =
        if id == CALLER_ID { (LOGIN, "User") } else { (LIMITED_LOGIN, "Reading") };
    let privileges = if account.may_manage { vec!["admin_users"] } else { Vec::new() };
    let profile = json!({
        "id": id,
        "user_id": login,
        "firstname": firstname,
        "lastname": "Provisioning",
        "mail": format!("{login}@example.com"),
        "external_id": [],
        "privileges": privileges,
        "passwordRules": { "minLength": LENGTH },
    });
    Answer::json(200, profile)
}

impl MaarchCourrier {
    /// Checks the passwords and keeps none.
    pub fn set_password(&mut self, call: &Call<'_>, manners: &Manners) -> Result<Answer, Answer> {
        let id = number(call.parameter(0))?;
        let is_own = id == caller_id(call);
        if !is_own && self.user(call)?.mode != "rest" {
            return Err(Answer::errors(403, "Service forbidden"));
        }
        let [current, new, again] =
            ["currentPassword", "newPassword", "reNewPassword"].map(|key| call.text(key));
        if current.is_empty() || new.is_empty() || new != again {
            return Err(bad("Bad Request"));
        }
        let own = call.basic().map_or_else(|| PASSWORD.to_owned(), |(_, password)| password);
        if is_own && current != own {
            return Err(Answer::errors(401, text(manners.language, Text::WrongPassword)));
        }
        if new.chars().count() < LENGTH {
            return Err(bad("Password does not match security criteria"));
        }
        Ok(Answer::json(200, json!({ "success": "success" })))
    }
}
