//! Fixtures and snapshots of the Evolution Platform.

use serde_json::{Map, Value, json};

use super::EvolutionPlatform;
use super::users::User;
use crate::call::{Call, ProductResponse};

impl EvolutionPlatform {
    pub fn add_user(&mut self, body: Value) -> Result<ProductResponse, ProductResponse> {
        self.create_user(&Call::trusted(Vec::new(), body))
    }

    /// Returns the whole state.
    pub fn state(&self) -> Value {
        let user = |user: &User| (user.name().to_owned(), user.state());
        let users: Map<String, Value> = self.users.all().iter().map(user).collect();
        json!({ "users": users, "project": self.organizations.project })
    }

    pub fn shown(&self) -> Vec<Value> {
        self.users.all().iter().map(User::as_read).collect()
    }
}
