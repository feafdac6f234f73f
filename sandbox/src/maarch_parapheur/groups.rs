//! Groups, and how users get into them.

use serde_json::{Value, json};

use super::{MaarchParapheur, bad, privileged};
use crate::accounts::Account;
use crate::call::{Answer, Call};

/// Number, name, and whether its members may administer users.
const GROUPS: [(i32, &str, bool); 2] = [(1, "Signataires", false), (2, "Administrateurs", true)];

pub fn list(account: Account) -> Result<Answer, Answer> {
    privileged(account)?;
    let groups = GROUPS.map(|(id, label, _)| json!({ "id": id, "label": label }));
    Ok(Answer::json(200, json!({ "groups": groups })))
}

impl MaarchParapheur {
    pub fn group(&self, call: &Call<'_>, account: Account) -> Result<Answer, Answer> {
        privileged(account)?;
        let (id, label, administers) = known(call)?;
        let members = self.users.iter().filter(|user| user.groups.contains(&label));
        let members: Vec<Value> = members
            .map(|user| {
                json!({ "id": user.id, "firstname": user.firstname, "lastname": user.lastname })
            })
            .collect();
        let group = json!({
            "id": id,
            "label": label,
            "users": members,
            "privileges": [{ "id": "manage_users", "checked": administers }],
        });
        Ok(Answer::json(200, json!({ "group": group })))
    }

    pub fn add_member(&mut self, call: &Call<'_>, account: Account) -> Result<Answer, Answer> {
        privileged(account)?;
        let (_, label, _) = known(call)?;
        let id = call.body.get("userId").and_then(Value::as_i64);
        let user = self.member(id)?;
        if user.groups.contains(&label) {
            return Err(bad("This user already has this group"));
        }
        user.groups.push(label);
        Ok(Answer::empty(204))
    }

    /// Somebody who is not in the group is as good as removed.
    pub fn remove_member(&mut self, call: &Call<'_>, account: Account) -> Result<Answer, Answer> {
        privileged(account)?;
        let (_, label, _) = known(call)?;
        let user = self.member(call.parameter(1).parse().ok())?;
        user.groups.retain(|other| *other != label);
        Ok(Answer::empty(204))
    }

    fn member(&mut self, id: Option<i64>) -> Result<&mut super::User, Answer> {
        let id = id.and_then(|id| i32::try_from(id).ok());
        id.and_then(|id| self.with_id(id)).ok_or_else(|| bad("User not found"))
    }
}

fn known(call: &Call<'_>) -> Result<(i32, &'static str, bool), Answer> {
    let id = call.parameter(0).parse().ok();
    let group = GROUPS.into_iter().find(|group| Some(group.0) == id);
    group.ok_or_else(|| bad("Group not found"))
}
