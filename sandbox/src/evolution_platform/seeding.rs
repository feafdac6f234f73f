//! What a test puts into the Evolution Platform, and looks up in it.

use serde_json::Value;

use super::{EvolutionPlatform, User};
use crate::call::{Answer, Call};

impl EvolutionPlatform {
    pub fn add_user(&mut self, body: Value) -> Result<Answer, Answer> {
        self.create_user(&Call::of_test(Vec::new(), body))
    }

    pub fn shown(&self) -> Vec<Value> {
        self.users.iter().map(User::as_read).collect()
    }
}
