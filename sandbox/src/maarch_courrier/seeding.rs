//! What a test puts into Maarch Courrier, and looks up in it.

use serde_json::Value;

use super::MaarchCourrier;
use super::user::{DELETED, User};
use crate::call::{Answer, Call};
use crate::manners::Manners;
use crate::seeds::{ENTITIES, GROUPS};

impl MaarchCourrier {
    pub fn add_user(&mut self, body: Value) -> Result<Answer, Answer> {
        self.create(&Call::of_test(Vec::new(), body), &Manners::default())
    }

    /// False where there is no such user or group.
    pub fn set_groups(&mut self, login: &str, groups: &[&str]) -> bool {
        let is_known = |id: &&str| GROUPS.iter().any(|group| group.1 == *id);
        let user = self.with_login(login).filter(|_| groups.iter().all(is_known));
        user.map(|user| user.groups = owned(groups)).is_some()
    }

    /// False where there is no such user or entity.
    pub fn set_entities(&mut self, login: &str, entities: &[&str]) -> bool {
        let is_known = |id: &&str| ENTITIES.iter().any(|entity| entity.1 == *id);
        let user = self.with_login(login).filter(|_| entities.iter().all(is_known));
        user.map(|user| user.entities = owned(entities)).is_some()
    }

    /// All users but the deleted ones, whoever may see them.
    pub fn shown(&self) -> Vec<Value> {
        self.users.iter().filter(|user| user.status != DELETED).map(User::details).collect()
    }
}

fn owned(ids: &[&str]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}
