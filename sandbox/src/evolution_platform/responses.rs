//! The failures of the Evolution Platform.

use serde_json::{Value, json};

use super::super::call::ProductResponse;

pub fn refuse(violations: Vec<Value>) -> Result<(), ProductResponse> {
    if violations.is_empty() { Ok(()) } else { Err(bad_request(&violations)) }
}

pub fn bad_request(violations: &[Value]) -> ProductResponse {
    ProductResponse::json(
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

pub fn no_user() -> ProductResponse {
    problem(404, 404, "Not found", "There is no user with this identity name.")
}

pub fn violation(field: &str, message: &str) -> Value {
    json!({ "field": field, "message": message })
}

pub fn problem(status: u16, code: u16, message: &str, description: &str) -> ProductResponse {
    ProductResponse::json(
        status,
        json!({ "code": code, "message": message, "description": description }),
    )
}
