//! Passwords, which are checked here and not kept.

use serde_json::json;

use super::{MaarchParapheur, bad, privileged_or_own};
use crate::accounts::{Account, caller_id};
use crate::call::{Answer, Call};
use crate::seeds::{BEARER_TOKEN, REFRESH_TOKEN};

/// The least number of characters.
const LENGTH: usize = 6;
/// What new accounts log in with up to 20.03.
const FIRST_PASSWORD: &str = "maarch";

pub fn rules() -> Answer {
    let rules = json!([
        { "id": 1, "label": "minLength", "value": LENGTH, "enabled": true },
        { "id": 2, "label": "complexityUpper", "value": 0, "enabled": false },
    ]);
    Answer::json(200, json!({ "rules": rules }))
}

impl MaarchParapheur {
    pub fn set_password(&mut self, call: &Call<'_>, account: Account) -> Result<Answer, Answer> {
        privileged_or_own(call, account)?;
        let user = self.user(call)?;
        if !user.is_rest && call.text("currentPassword") != FIRST_PASSWORD {
            return Err(Answer::errors(401, "Wrong Password"));
        }
        let password = call.text("newPassword");
        if password != call.text("passwordConfirmation") {
            return Err(bad("New password and password confirmation must be identical"));
        }
        if password.chars().count() < LENGTH {
            return Err(bad("Password does not match security criteria"));
        }
        let done = Answer::empty(204);
        if user.id != caller_id(call) {
            return Ok(done);
        }
        Ok(done.header("Token", BEARER_TOKEN).header("Refresh-Token", REFRESH_TOKEN))
    }
}
