//! The users of the Evolution Platform, and their permissions.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::super::call::{Call, ProductResponse, object};
use super::super::fixtures::{IDENTITY_NAME, ORGANIZATION, PROJECT, ROLE};
use super::organizations::{ORGANIZATION_NAME, PERMISSION_NAME, ROLE_NAME};
use super::responses::{bad_request, no_user, problem, refuse, violation};
use super::{EvolutionPlatform, listed};

const FIELDS: [&str; 5] = ["identityName", "displayName", "email", "firstName", "lastName"];

#[derive(Debug)]
pub struct User {
    id: String,
    /// The body that created it.
    written: Value,
}

/// All users, indexed by name. Users are never deleted.
#[derive(Debug, Default)]
pub struct Users {
    /// The oldest first.
    all: Vec<User>,
    places: HashMap<String, usize>,
}

impl Users {
    /// The user of the document's examples.
    pub fn seeded() -> Self {
        let mut users = Self::default();
        users.add(User::seeded());
        users
    }

    pub fn all(&self) -> &[User] {
        &self.all
    }

    fn named(&self, name: &str) -> Option<&User> {
        self.all.get(*self.places.get(name)?)
    }

    fn add(&mut self, user: User) {
        self.places.insert(user.name().to_owned(), self.all.len());
        self.all.push(user);
    }

    /// Changes a user, possibly its name; `None` if there is no user of this name.
    fn change<R>(&mut self, name: &str, change: impl FnOnce(&mut User) -> R) -> Option<R> {
        let place = *self.places.get(name)?;
        let user = self.all.get_mut(place)?;
        let outcome = change(user);
        if user.name() != name {
            self.places.remove(name);
            self.places.insert(user.name().to_owned(), place);
        }
        Some(outcome)
    }
}

impl EvolutionPlatform {
    pub fn create_user(&mut self, call: &Call<'_>) -> Result<ProductResponse, ProductResponse> {
        let mut violations = blanks(call);
        let assigned = call.body.get("organizations");
        if assigned.and_then(Value::as_array).is_none_or(Vec::is_empty) {
            violations.push(violation("organizations", "size must be at least 1"));
        }
        violations.extend(malformed_ids(assigned));
        let name = call.text("identityName");
        violations.extend(self.taken(name));
        refuse(violations)?;
        in_reach(assigned)?;
        let texts = FIELDS.iter().map(|field| (*field, json!(call.text(field))));
        let written = object(texts.chain([("organizations", organizations(assigned, false))]));
        let id = user_id(self.users.all().len());
        self.users.add(User { id, written: written.clone() });
        Ok(ProductResponse::json(201, written).header("content-location", name))
    }

    pub fn list_users(&mut self, call: &Call<'_>) -> Result<ProductResponse, ProductResponse> {
        Ok(listed(call, self.users.all(), User::as_read))
    }

    pub fn get_user(&mut self, call: &Call<'_>) -> Result<ProductResponse, ProductResponse> {
        let user = self.named(call.parameter(0)).ok_or_else(no_user)?;
        Ok(ProductResponse::json(200, user.as_read()))
    }

    pub fn patch_user(&mut self, call: &Call<'_>) -> Result<ProductResponse, ProductResponse> {
        let name = call.parameter(0);
        self.named(name).ok_or_else(no_user)?;
        let Some(changes) = call.body.as_object() else {
            return Err(bad_request(&[violation("body", "must be an object")]));
        };
        let assigned = changes.get("organizations");
        let mut violations = malformed_ids(assigned);
        if changes.contains_key("identityName") && call.text("identityName") != name {
            violations.extend(self.taken(call.text("identityName")));
        }
        refuse(violations)?;
        in_reach(assigned)?;
        let changed = self.users.change(name, |user| user.rewrite(changes)).ok_or_else(no_user)?;
        Ok(ProductResponse::json(200, changed))
    }

    pub fn list_iam_users(&mut self, call: &Call<'_>) -> Result<ProductResponse, ProductResponse> {
        Ok(listed(call, self.users.all(), User::as_iam))
    }

    pub fn get_iam_user(&mut self, call: &Call<'_>) -> Result<ProductResponse, ProductResponse> {
        let user = self.named(call.parameter(0)).ok_or_else(no_user)?;
        Ok(ProductResponse::json(200, user.as_iam()))
    }

    fn named(&self, name: &str) -> Option<&User> {
        self.users.named(name)
    }

    fn taken(&self, name: &str) -> Option<Value> {
        self.named(name).map(|_| violation("identityName", "already exists"))
    }
}

impl User {
    /// The user of the document's examples.
    pub fn seeded() -> Self {
        let jane = json!({
            "identityName": IDENTITY_NAME,
            "displayName": "Jane Doe",
            "organizations": [{ "organizationId": ORGANIZATION, "roleId": ROLE }],
            "email": "jane.doe@example.com",
            "firstName": "Jane",
            "lastName": "Doe",
        });
        Self { id: user_id(0), written: jane }
    }

    /// Overwrites the given fields; returns the whole body.
    fn rewrite(&mut self, changes: &Map<String, Value>) -> Value {
        if let Some(written) = self.written.as_object_mut() {
            for field in FIELDS {
                if let Some(text) = changes.get(field).filter(|value| value.is_string()) {
                    written.insert(field.to_owned(), text.clone());
                }
            }
            if let Some(assigned) = changes.get("organizations") {
                let assigned = organizations(Some(assigned), false);
                written.insert("organizations".to_owned(), assigned);
            }
        }
        self.written.clone()
    }

    /// Returns the whole state.
    pub fn state(&self) -> Value {
        json!({ "id": self.id, "written": self.written })
    }

    pub fn name(&self) -> &str {
        self.written.get("identityName").and_then(Value::as_str).unwrap_or_default()
    }

    /// Renders the user with the id and the names that only reads return.
    pub fn as_read(&self) -> Value {
        let mut shown = self.written.clone();
        if let Some(map) = shown.as_object_mut() {
            let assigned = organizations(map.get("organizations"), true);
            map.insert("organizations".to_owned(), assigned);
            map.insert("id".to_owned(), json!(self.id));
        }
        shown
    }

    /// Renders the user with the permissions of its roles instead of the roles.
    fn as_iam(&self) -> Value {
        let mut shown = self.written.clone();
        let assigned = organizations(self.written.get("organizations"), true);
        let roles: Vec<Value> = entries(Some(&assigned)).iter().map(iam_role).collect();
        if let Some(map) = shown.as_object_mut() {
            map.remove("organizations");
            map.insert("root".to_owned(), json!(false));
            map.insert("roles".to_owned(), json!(roles));
        }
        shown
    }
}

fn iam_role(assigned: &Value) -> Value {
    let has = |key, known: &str| id(assigned, key).eq_ignore_ascii_case(known);
    let projects = if has("organizationId", ORGANIZATION) { vec![PROJECT] } else { vec![] };
    let permissions = if has("roleId", ROLE) { vec![PERMISSION_NAME] } else { vec![] };
    object([
        ("organizationId", json!(id(assigned, "organizationId"))),
        ("organizationName", assigned.get("organizationName").cloned().unwrap_or_default()),
        ("projectIds", json!(projects)),
        ("permissions", json!(permissions)),
    ])
}

fn user_id(number: usize) -> String {
    format!("5a7c2e91-64b3-4f0d-8c1e-{number:012x}")
}

fn blanks(call: &Call<'_>) -> Vec<Value> {
    FIELDS
        .iter()
        .filter(|field| call.text(field).trim().is_empty())
        .map(|field| violation(field, "must match \"\\S\""))
        .collect()
}

fn entries(assigned: Option<&Value>) -> &[Value] {
    assigned.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

fn id<'v>(entry: &'v Value, key: &str) -> &'v str {
    entry.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn malformed_ids(assigned: Option<&Value>) -> Vec<Value> {
    let mut found = Vec::new();
    for (index, entry) in entries(assigned).iter().enumerate() {
        for key in ["organizationId", "roleId"] {
            if uuid::Uuid::parse_str(id(entry, key)).is_err() {
                found.push(violation(&format!("organizations[{index}].{key}"), "must be a UUID"));
            }
        }
    }
    found
}

/// Renders the roles in organizations as stored, or with the names that reads return.
fn organizations(assigned: Option<&Value>, has_names: bool) -> Value {
    let name = |entry: &Value, key, known: &str, name: &str| match id(entry, key) {
        id if has_names && id.eq_ignore_ascii_case(known) => json!(name),
        _ => Value::Null,
    };
    entries(assigned)
        .iter()
        .map(|entry| {
            object([
                ("organizationId", json!(id(entry, "organizationId"))),
                (
                    "organizationName",
                    name(entry, "organizationId", ORGANIZATION, ORGANIZATION_NAME),
                ),
                ("roleId", json!(id(entry, "roleId"))),
                ("roleName", name(entry, "roleId", ROLE, ROLE_NAME)),
            ])
        })
        .collect()
}

fn in_reach(assigned: Option<&Value>) -> Result<(), ProductResponse> {
    let is_own = |entry: &Value| id(entry, "organizationId").eq_ignore_ascii_case(ORGANIZATION);
    if entries(assigned).iter().all(is_own) {
        return Ok(());
    }
    Err(problem(403, 403, "Forbidden access", "The organization is not yours."))
}
