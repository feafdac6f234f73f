//! States of an account, and its end.

use serde_json::{Value, json};

use super::user::SUSPENDED;
use super::{MaarchCourrier, bad};
use crate::accounts::caller_id;
use crate::call::{Answer, Call};

impl MaarchCourrier {
    pub fn set_status(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        let user = self.user(call)?;
        user.status = match call.text("status") {
            "OK" => "OK",
            "ABS" => "ABS",
            _ => return Err(bad("Bad Request")),
        };
        Ok(Answer::json(200, json!({ "user": { "status": user.status } })))
    }

    pub fn deletability(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        let user = self.user(call)?;
        let templates: Vec<Value> = user
            .list_templates()
            .into_iter()
            .map(|(entity, title)| json!({ "entity_id": entity, "title": title }))
            .collect();
        let answer = json!({
            "isDeletable": true,
            "listTemplates": templates,
            "listInstances": [],
            "workflowListInstances": [],
        });
        Ok(Answer::json(200, answer))
    }

    pub fn suspend_user(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        not_oneself(call)?;
        let user = self.user(call)?;
        if !user.list_templates().is_empty() {
            return Err(Answer::errors(403, "User is still present in listTemplates"));
        }
        user.status = SUSPENDED;
        Ok(Answer::empty(204))
    }

    pub fn delete_user(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        not_oneself(call)?;
        self.user(call)?.end();
        Ok(Answer::empty(204))
    }
}

fn not_oneself(call: &Call<'_>) -> Result<(), Answer> {
    if call.parameter(0).parse() == Ok(caller_id(call)) {
        return Err(Answer::errors(403, "Can not delete yourself"));
    }
    Ok(())
}
