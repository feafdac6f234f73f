//! A user of MyReports: what makes one acceptable, and how it is shown.

use serde_json::{Value, json};

use super::super::call::{Call, ProductResponse, is_mail, object};
use super::responses::failure;
use super::store::StoreEntry;

/// Roles that cost money, by the beginning of their keys.
const CHARGING: [&str; 5] = [
    "customer.user.pbx",
    "customer.user.uc",
    "customer.user.acd",
    "customer.user.microsoftteams",
    "customer.user.supervisor",
];

#[derive(Clone, Debug)]
pub struct User {
    /// Empty while the user does not exist.
    pub id: String,
    pub tenant: String,
    pub email: String,
    pub display_name: String,
    pub roles: Vec<String>,
}

impl StoreEntry for User {
    fn id(&self) -> &str {
        &self.id
    }

    fn owner(&self) -> &str {
        &self.tenant
    }

    fn key(&self) -> Option<(String, String)> {
        Some(self.address())
    }
}

impl User {
    /// The user of the document's examples.
    pub fn seeded(id: &str, tenant: &str, roles: &[&str]) -> Self {
        Self {
            id: id.to_owned(),
            tenant: tenant.to_owned(),
            email: "user1@example.com".to_owned(),
            display_name: "User 1".to_owned(),
            roles: roles.iter().map(ToString::to_string).collect(),
        }
    }

    /// The user that a creation asks for.
    pub fn wanted(
        call: &Call<'_>,
        tenant: &str,
        is_account: bool,
    ) -> Result<Self, ProductResponse> {
        let mut user = Self {
            id: String::new(),
            tenant: tenant.to_owned(),
            email: call.text("email").to_owned(),
            display_name: call.text("displayName").to_owned(),
            roles: Vec::new(),
        };
        user.acceptable().map_err(|text| failure(400, &text))?;
        let asked = call.body.get("roles").and_then(Value::as_array);
        for role in asked.into_iter().flatten().filter_map(Value::as_str) {
            user.add_role(role);
        }
        user.add_role(if is_account { "account.user" } else { "customer.user" });
        Ok(user)
    }

    /// Validates name and address.
    pub fn acceptable(&self) -> Result<(), String> {
        if !is_mail(&self.email) || self.email.chars().count() > 200 {
            return Err("The field 'email' is not valid.".to_owned());
        }
        if self.display_name.is_empty() || self.display_name.chars().count() > 100 {
            return Err("The field 'displayName' is not valid.".to_owned());
        }
        Ok(())
    }

    pub fn add_role(&mut self, role: &str) {
        if !self.roles.iter().any(|known| known == role) {
            self.roles.push(role.to_owned());
        }
    }

    pub fn charging_roles(&self) -> impl Iterator<Item = &String> {
        self.roles.iter().filter(|role| CHARGING.iter().any(|key| role.starts_with(key)))
    }

    /// What only one user of a tenant has, in whatever case it is written.
    pub fn address(&self) -> (String, String) {
        (self.tenant.clone(), self.email.to_ascii_lowercase())
    }

    /// As the responses to a creation and the previews of charges show it.
    pub fn with_roles(&self) -> Value {
        self.shown(Value::Null, json!(self.roles))
    }

    /// As lists and reads show it; only those of customers say whether it comes from above.
    pub fn as_read(&self, is_account: bool, has_roles: bool) -> Value {
        let is_parent = if is_account { Value::Null } else { json!(false) };
        let roles = if has_roles { json!(self.roles) } else { Value::Null };
        self.shown(is_parent, roles)
    }

    fn shown(&self, is_parent: Value, roles: Value) -> Value {
        object([
            ("id", if self.id.is_empty() { Value::Null } else { json!(self.id) }),
            ("displayName", json!(self.display_name)),
            ("email", json!(self.email)),
            ("primaryTenant", json!(self.tenant)),
            ("isParent", is_parent),
            ("roles", roles),
        ])
    }
}
