//! Validates the unique key, and the failures that mean that its value is taken.

use super::super::diagnostic::Diagnostic;
use super::super::document::Node;
use super::super::model::HOLDERS;
use super::body::content;

const KEYS: [&str; 6] = ["status", "code", "contains", "pointer", "text", "holder"];

pub fn all(operation: &Node<'_>, service: &str) -> Result<(), Diagnostic> {
    key(operation, service)?;
    let Some(responses) = operation.get("x-conflict-responses") else { return Ok(()) };
    if operation.text("x-conflict-key").is_none() {
        return Err(responses.diagnostic(
            "the operation has no `x-conflict-key`",
            "name the property of the request's body that only one user can have",
        ));
    }
    let listed = responses.items();
    if listed.is_empty() {
        return Err(responses.diagnostic(
            "`x-conflict-responses` says nothing",
            "list the failures by which somebody has the value, or leave it out",
        ));
    }
    listed.iter().try_for_each(|response| one(response, operation))
}

/// The unique key must be a property of the body, which supplies the value of a conflict.
fn key(operation: &Node<'_>, service: &str) -> Result<(), Diagnostic> {
    let Some(key) = operation.text("x-conflict-key") else { return Ok(()) };
    let schema = match operation.get("requestBody") {
        Some(body) => Some(content(&body.resolved()?, service)?.resolved()?),
        None => None,
    };
    let known = schema.and_then(|schema| schema.get("properties")?.get(key)).is_some();
    if known {
        return Ok(());
    }
    Err(operation.at("x-conflict-key").diagnostic(
        format!("the body has no property `{key}`"),
        "name the property of the request's body that only one user can have",
    ))
}

/// Too few criteria would turn every failure into a conflict.
fn one(response: &Node<'_>, operation: &Node<'_>) -> Result<(), Diagnostic> {
    for (key, value) in response.entries() {
        if !KEYS.contains(&key) {
            return Err(value.diagnostic(
                format!("`{key}` is not known here"),
                format!("write {}", KEYS.map(|key| format!("`{key}`")).join(", ")),
            ));
        }
        if key != "status" && value.value.as_str().is_none_or(str::is_empty) {
            return Err(
                value.diagnostic(format!("`{key}` is no text"), "write what the server says")
            );
        }
    }
    status(response, operation)?;
    if ["code", "contains", "pointer"].iter().all(|key| response.get(key).is_none()) {
        return Err(response.diagnostic(
            "the status alone does not say that somebody has the value",
            "give the `code`, a text that the body `contains`, or the `text` at a `pointer`",
        ));
    }
    if response.get("pointer").is_some() != response.get("text").is_some() {
        return Err(
            response.diagnostic("`pointer` and `text` go together", "say where which text stands")
        );
    }
    if response.text("pointer").is_some_and(|pointer| !pointer.starts_with('/')) {
        return Err(response.at("pointer").diagnostic(
            "it is not a JSON pointer",
            "write the keys with a slash before each, such as `/context/errors`",
        ));
    }
    match response.text("holder") {
        Some(holder) if !HOLDERS.iter().any(|(known, _)| *known == holder) => {
            let known = HOLDERS.map(|(known, _)| format!("`{known}`")).join(", ");
            let remedy = format!("write one of {known}, or leave it out");
            Err(response.at("holder").diagnostic(format!("`{holder}` is nobody known"), remedy))
        }
        _ => Ok(()),
    }
}

/// The status must be a failure of the operation other than 409, which is always a conflict.
fn status(response: &Node<'_>, operation: &Node<'_>) -> Result<(), Diagnostic> {
    let status = response.value.get("status").map(|status| status.to_string());
    let status = status.unwrap_or_default();
    let is_documented = operation.get("responses").is_some_and(|all| all.get(&status).is_some());
    if is_documented && !status.starts_with('2') && status != "409" {
        return Ok(());
    }
    Err(response.at("status").diagnostic(
        "the status is no failure of this operation, or says it without more",
        "write the number of a documented failure other than 409",
    ))
}
