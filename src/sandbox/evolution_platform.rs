//! The Evolution Platform as the sandbox plays it.

use serde_json::{Value, json};

use super::call::{Answer, Call, object};
use super::seeds::{API_KEY, BEARER_TOKEN, ORGANIZATION};

const FIELDS: [&str; 5] = ["identityName", "displayName", "email", "firstName", "lastName"];

#[derive(Debug, Default)]
pub struct EvolutionPlatform {
    users: Vec<Value>,
}

impl EvolutionPlatform {
    pub fn answer(&mut self, operation: &str, call: &Call<'_>) -> Option<Answer> {
        if operation != "evolution_platform.create_user" {
            return None;
        }
        let refusal = refusal(call);
        Some(refusal.unwrap_or_else(|| self.create(call).unwrap_or_else(|failure| failure)))
    }

    fn create(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        let mut violations = blanks(call);
        violations.extend(organizations(call));
        let name = call.text("identityName");
        if self.users.iter().any(|user| user.get("identityName") == Some(&json!(name))) {
            violations.push(violation("identityName", "already exists"));
        }
        if !violations.is_empty() {
            return Err(Answer::json(
                400,
                json!({
                    "code": 400,
                    "message": "Bad request",
                    "status": 400,
                    "title": "Constraint Violation",
                    "violations": violations,
                }),
            ));
        }
        let assigned = call.body.get("organizations").cloned().unwrap_or_default();
        if !in_reach(&assigned) {
            return Err(problem(403, 403, "Forbidden access", "The organization is not yours."));
        }
        let texts = FIELDS.iter().map(|field| (*field, json!(call.text(field))));
        let user = object(texts.chain([("organizations", organizations_read(&assigned))]));
        self.users.push(user.clone());
        Ok(Answer::json(201, user).header("content-location", name))
    }
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

fn organizations(call: &Call<'_>) -> Vec<Value> {
    let Some(list) =
        call.body.get("organizations").and_then(Value::as_array).filter(|l| !l.is_empty())
    else {
        return vec![violation("organizations", "size must be at least 1")];
    };
    let mut found = Vec::new();
    for (index, entry) in list.iter().enumerate() {
        for key in ["organizationId", "roleId"] {
            let id = entry.get(key).and_then(Value::as_str).unwrap_or_default();
            if uuid::Uuid::parse_str(id).is_err() {
                found.push(violation(&format!("organizations[{index}].{key}"), "must be a UUID"));
            }
        }
    }
    found
}

fn organizations_read(assigned: &Value) -> Value {
    let entries = assigned.as_array().map(Vec::as_slice).unwrap_or_default();
    entries
        .iter()
        .map(|entry| {
            json!({
                "organizationId": entry.get("organizationId"),
                "roleId": entry.get("roleId"),
            })
        })
        .collect()
}

fn in_reach(assigned: &Value) -> bool {
    let entries = assigned.as_array().map(Vec::as_slice).unwrap_or_default();
    entries.iter().all(|entry| {
        let id = entry.get("organizationId").and_then(Value::as_str).unwrap_or_default();
        id.eq_ignore_ascii_case(ORGANIZATION)
    })
}

fn violation(field: &str, message: &str) -> Value {
    json!({ "field": field, "message": message })
}

fn problem(status: u16, code: u16, message: &str, description: &str) -> Answer {
    Answer::json(status, json!({ "code": code, "message": message, "description": description }))
}
