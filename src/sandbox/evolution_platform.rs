//! The Evolution Platform as the sandbox plays it.

mod seeding;

use serde_json::{Value, json};

use super::call::{Answer, Call, object};
use super::seeds::{API_KEY, BEARER_TOKEN, IDENTITY_NAME, ORGANIZATION, ROLE};

const FIELDS: [&str; 5] = ["identityName", "displayName", "email", "firstName", "lastName"];
/// How many users a list has where the call does not say.
const LIMIT: usize = 20;

#[derive(Debug)]
pub struct EvolutionPlatform {
    users: Vec<User>,
}

#[derive(Debug)]
struct User {
    id: String,
    /// What was sent to create it.
    written: Value,
}

type Play = fn(&mut EvolutionPlatform, &Call<'_>) -> Result<Answer, Answer>;

impl Default for EvolutionPlatform {
    fn default() -> Self {
        let jane = json!({
            "identityName": IDENTITY_NAME,
            "displayName": "Jane Doe",
            "organizations": [{ "organizationId": ORGANIZATION, "roleId": ROLE }],
            "email": "jane.doe@example.com",
            "firstName": "Jane",
            "lastName": "Doe",
        });
        Self { users: vec![User { id: user_id(0), written: jane }] }
    }
}

impl EvolutionPlatform {
    pub fn answer(&mut self, operation: &str, call: &Call<'_>) -> Option<Answer> {
        let play: Play = match operation.strip_prefix("evolution_platform.")? {
            "create_user" => Self::create,
            "list_users" => Self::list,
            "get_user" => Self::get,
            "patch_user" => Self::patch,
            _ => return None,
        };
        let outcome = refusal(call).map_or_else(|| play(self, call), Err);
        Some(outcome.unwrap_or_else(|failure| failure))
    }

    fn create(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
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
        self.users.push(User { id: user_id(self.users.len()), written: written.clone() });
        Ok(Answer::json(201, written).header("content-location", name))
    }

    fn list(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        let number = |key| call.query(key).and_then(|text| text.parse::<usize>().ok());
        let (limit, offset) = (number("limit").unwrap_or(LIMIT), number("offset").unwrap_or(0));
        let shown: Vec<Value> =
            self.users.iter().skip(offset).take(limit).map(User::as_read).collect();
        let count = shown.len().to_string();
        Ok(Answer::json(200, Value::Array(shown))
            .header("x-total-count", self.users.len().to_string())
            .header("x-result-count", count))
    }

    fn get(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        let user = self.named(call.parameter(0)).ok_or_else(unknown)?;
        Ok(Answer::json(200, user.as_read()))
    }

    fn patch(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        let name = call.parameter(0);
        self.named(name).ok_or_else(unknown)?;
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
        let user = self.users.iter_mut().find(|user| user.name() == name).ok_or_else(unknown)?;
        if let Some(written) = user.written.as_object_mut() {
            for field in FIELDS {
                if let Some(text) = changes.get(field).filter(|value| value.is_string()) {
                    written.insert(field.to_owned(), text.clone());
                }
            }
            if assigned.is_some() {
                written.insert("organizations".to_owned(), organizations(assigned, false));
            }
        }
        Ok(Answer::json(200, user.written.clone()))
    }

    fn named(&self, name: &str) -> Option<&User> {
        self.users.iter().find(|user| user.name() == name)
    }

    fn taken(&self, name: &str) -> Option<Value> {
        self.named(name).map(|_| violation("identityName", "already exists"))
    }
}

impl User {
    fn name(&self) -> &str {
        self.written.get("identityName").and_then(Value::as_str).unwrap_or_default()
    }

    /// With the id and the names that only reads show.
    fn as_read(&self) -> Value {
        let mut shown = self.written.clone();
        if let Some(map) = shown.as_object_mut() {
            let assigned = organizations(map.get("organizations"), true);
            map.insert("organizations".to_owned(), assigned);
            map.insert("id".to_owned(), json!(self.id));
        }
        shown
    }
}

fn user_id(number: usize) -> String {
    format!("5a7c2e91-64b3-4f0d-8c1e-{number:012x}")
}

fn refusal(call: &Call<'_>) -> Option<Answer> {
    match (call.bearer(), call.api_key) {
        (Some(BEARER_TOKEN), Some(API_KEY)) => None,
        (None, _) | (_, None) => {
            let advice = "Send the Authorization and X-API-Key headers.";
            Some(problem(401, 40, "Missing credentials", advice))
        }
        _ => {
            Some(problem(401, 41, "Invalid credentials", "The token or the API key is not known."))
        }
    }
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

/// The roles in organizations as they are stored, or with the names that reads show.
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
                    name(entry, "organizationId", ORGANIZATION, "Example Organization"),
                ),
                ("roleId", json!(id(entry, "roleId"))),
                ("roleName", name(entry, "roleId", ROLE, "Administrator")),
            ])
        })
        .collect()
}

fn in_reach(assigned: Option<&Value>) -> Result<(), Answer> {
    let is_own = |entry: &Value| id(entry, "organizationId").eq_ignore_ascii_case(ORGANIZATION);
    if entries(assigned).iter().all(is_own) {
        return Ok(());
    }
    Err(problem(403, 403, "Forbidden access", "The organization is not yours."))
}

fn refuse(violations: Vec<Value>) -> Result<(), Answer> {
    if violations.is_empty() { Ok(()) } else { Err(bad_request(&violations)) }
}

fn bad_request(violations: &[Value]) -> Answer {
    Answer::json(
        400,
        json!({
            "code": 400,
            "message": "Bad request",
            "status": 400,
            "title": "Constraint Violation",
            "violations": violations,
        }),
    )
}

fn unknown() -> Answer {
    problem(404, 404, "Not found", "There is no user with this identity name.")
}

fn violation(field: &str, message: &str) -> Value {
    json!({ "field": field, "message": message })
}

fn problem(status: u16, code: u16, message: &str, description: &str) -> Answer {
    Answer::json(status, json!({ "code": code, "message": message, "description": description }))
}
