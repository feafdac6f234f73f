//! What is told about users beside their data, and their end.

use serde_json::{Value, json};

use super::{MaarchParapheur, bad, own, privileged, privileged_or_own};
use crate::accounts::Account;
use crate::call::{Answer, Call};

/// The user who has documents to sign and so cannot be deleted.
const BUSY_USER: i32 = 1;
/// As many users as the product suggests.
const SUGGESTIONS: usize = 50;

impl MaarchParapheur {
    pub fn delete(&mut self, call: &Call<'_>, account: Account) -> Result<Answer, Answer> {
        privileged(account)?;
        if own(call).is_ok() {
            return Err(super::forbidden());
        }
        let id = self.user(call)?.id;
        if id == BUSY_USER {
            let body = json!({ "errors": "User has current documents", "lang": "userHasCurrentDocuments" });
            return Err(Answer::json(400, body));
        }
        // Those of the callers stay.
        if !self.users.iter().any(|user| user.id == id) {
            return Err(bad("User does not exist"));
        }
        self.users.retain(|user| user.id != id);
        for user in self.users.iter_mut().chain(&mut self.callers) {
            user.substitute = user.substitute.filter(|other| *other != id);
        }
        Ok(Answer::empty(204))
    }

    /// One event for each user: that it was made.
    pub fn history(&mut self, call: &Call<'_>, account: Account) -> Result<Answer, Answer> {
        privileged_or_own(call, account)?;
        let user = self.user(call)?;
        let event = json!({
            "code": "OK",
            "type": "CREATION",
            "user": "User Provisioning",
            "date": "22-11-2026 02:35",
            "message": "User created",
            "data": { "userId": user.id.to_string() },
        });
        Ok(Answer::json(200, json!({ "history": [event] })))
    }

    pub fn suggest(&self, call: &Call<'_>) -> Answer {
        let wanted = call.queried("search").to_lowercase();
        let fits = |user: &&super::User| {
            let name = format!("{} {}", user.firstname, user.lastname);
            !user.is_rest && name.to_lowercase().contains(&wanted)
        };
        let found: Vec<Value> = self
            .users
            .iter()
            .filter(fits)
            .take(SUGGESTIONS)
            .map(|user| {
                json!({
                    "id": user.id,
                    "firstname": user.firstname,
                    "lastname": user.lastname,
                    "email": user.email,
                    "substitute": user.substitute.is_some(),
                })
            })
            .collect();
        Answer::json(200, found.into())
    }
}
