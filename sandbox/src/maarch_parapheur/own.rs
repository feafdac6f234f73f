//! What users set for themselves: avatar, substitute, preferences.

use serde_json::{Value, json};

use super::{MaarchParapheur, bad, own, privileged_or_own};
use crate::accounts::Account;
use crate::call::{Answer, Call};

impl MaarchParapheur {
    pub fn picture(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        let user = self.user(call)?;
        Ok(Answer::json(200, json!({ "picture": user.picture })))
    }

    pub fn set_picture(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        own(call)?;
        let user = self.user(call)?;
        let picture = call.text("picture");
        if !picture.starts_with("data:image/") {
            return Err(bad("Picture is not an image"));
        }
        user.picture = picture.to_owned();
        Ok(Answer::empty(204))
    }

    pub fn substitute(&mut self, call: &Call<'_>, account: Account) -> Result<Answer, Answer> {
        privileged_or_own(call, account)?;
        let user = self.user(call)?;
        Ok(Answer::json(200, json!({ "substitute": user.substitute })))
    }

    pub fn set_substitute(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        own(call)?;
        let wanted = match call.body.get("substitute") {
            None | Some(Value::Null) => None,
            Some(id) => {
                let id = id.as_i64().and_then(|id| i32::try_from(id).ok());
                let other = id.and_then(|id| self.with_id(id));
                let other = other.ok_or_else(|| bad("Substitute user does not exist"))?;
                if other.substitute.is_some() {
                    return Err(bad("Substitute user has already substituted"));
                }
                Some(other.id)
            }
        };
        self.user(call)?.substitute = wanted;
        Ok(Answer::empty(204))
    }

    pub fn set_preferences(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        own(call)?;
        let user = self.user(call)?;
        for key in ["lang", "writingMode", "writingColor"] {
            if call.text(key).is_empty() {
                return Err(bad(&format!("Body {key} is empty or not a string")));
            }
        }
        if !call.body.get("writingSize").is_some_and(Value::is_i64) {
            return Err(bad("Body writingSize is empty or not an integer"));
        }
        if !call.body.get("notifications").is_some_and(Value::is_boolean) {
            return Err(bad("Body notifications is empty or not a boolean"));
        }
        let keys = ["lang", "writingMode", "writingSize", "writingColor", "notifications"];
        user.preferences = keys
            .into_iter()
            .filter_map(|key| Some((key.to_owned(), call.body.get(key)?.clone())))
            .collect();
        Ok(Answer::empty(204))
    }
}
