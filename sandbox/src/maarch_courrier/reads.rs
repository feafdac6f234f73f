//! The calls that only read.

use serde_json::{Value, json};

use super::super::call::{Answer, Call};
use super::super::manners::Manners;
use super::user::User;
use super::{MaarchCourrier, bad, number};

impl MaarchCourrier {
    pub fn list(&self) -> Answer {
        let listed = self.users.iter().filter(|user| user.is_within_perimeter());
        let users: Vec<Value> = listed.map(User::listed).collect();
        Answer::json(200, json!({ "users": users, "quota": [] }))
    }

    /// For everybody and of everybody, deleted users included.
    pub fn summary(&self, call: &Call<'_>, manners: &Manners) -> Result<Answer, Answer> {
        let id = number(call.parameter(0))?;
        let user = self.users.iter().find(|user| user.id == id);
        let user = user.ok_or_else(|| bad("User does not exist"))?;
        Ok(Answer::json(200, visible(user.summary(), manners)))
    }

    pub fn details(&mut self, call: &Call<'_>, manners: &Manners) -> Result<Answer, Answer> {
        let user = self.user(call)?;
        Ok(Answer::json(200, visible(user.details(), manners)))
    }

    /// The one place that knows all logins, whatever the caller may see.
    pub fn status(&self, call: &Call<'_>) -> Answer {
        let user = self.users.iter().find(|user| user.user_id == call.parameter(0));
        Answer::json(200, json!({ "status": user.map(|user| user.status) }))
    }
}

fn visible(mut user: Value, manners: &Manners) -> Value {
    if let Some(user) = user.as_object_mut().filter(|_| manners.hide_phones) {
        user.remove("phone");
    }
    user
}
