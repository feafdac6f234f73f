//! Responses are deserialized leniently: a limit would reject a response that is only unusual.

use std::collections::HashSet;

use super::super::diagnostic::Diagnostic;
use super::super::document::{Document, Node};
use super::keywords::TEXT_LIMITS;

/// Formats whose Rust types cannot hold every string.
const STRICT_FORMATS: [&str; 6] = ["date", "date-time", "ip", "ipv4", "ipv6", "uuid"];

pub fn readable(document: &Document) -> Result<(), Diagnostic> {
    let mut seen = HashSet::new();
    for operation in document.operations() {
        let id = operation.place.text("operationId").unwrap_or_default();
        let responses = operation.place.get("responses").map(|r| r.entries());
        for (status, entry) in responses.unwrap_or_default() {
            let response = entry.resolved()?;
            authentication(status, &response).map_err(|diagnostic| diagnostic.of(id))?;
            not_carried_out(&response).map_err(|diagnostic| diagnostic.of(id))?;
            not_found(&response).map_err(|diagnostic| diagnostic.of(id))?;
            let Some(content) = response.get("content") else { continue };
            unlimited(&content, &mut seen).map_err(|diagnostic| diagnostic.of(id))?;
        }
    }
    Ok(())
}

/// Checks the codes: a wrong one would retry a request that was carried out.
fn not_carried_out(response: &Node<'_>) -> Result<(), Diagnostic> {
    let Some(key) = response.get("x-not-carried-out") else { return Ok(()) };
    let is_code = |code: &Node<'_>| code.value.as_str().is_some_and(|code| !code.is_empty());
    let codes = key.items();
    if key.value.as_bool() == Some(true) || !codes.is_empty() && codes.iter().all(is_code) {
        return Ok(());
    }
    Err(key.diagnostic(
        "`x-not-carried-out` says nothing",
        "write `true`, or a list of the codes by which nothing was carried out",
    ))
}

/// Checks the message: a wrong one would renew the token after a wrong password.
fn authentication(status: &str, response: &Node<'_>) -> Result<(), Diagnostic> {
    let Some(message) = response.get("x-authentication-message") else { return Ok(()) };
    if status == "401" && message.value.as_str().is_some_and(|message| !message.is_empty()) {
        return Ok(());
    }
    Err(message.diagnostic(
        "`x-authentication-message` is not the message of a 401",
        "write on a 401 the message by which it is about the credentials of the call",
    ))
}

/// Checks the key: a wrong one would report every user as not found.
fn not_found(response: &Node<'_>) -> Result<(), Diagnostic> {
    let Some(key) = response.get("x-not-found") else { return Ok(()) };
    let is_key = key.value.as_str().is_some_and(|key| !key.is_empty());
    if is_key || key.value.as_bool() == Some(true) {
        return Ok(());
    }
    Err(key.diagnostic(
        "`x-not-found` says nothing",
        "write `true` on a failure, or on a success the key that is missing where there is nobody",
    ))
}

fn unlimited(place: &Node<'_>, seen: &mut HashSet<String>) -> Result<(), Diagnostic> {
    if place.text("$ref").is_some() {
        let target = place.resolved()?;
        let fresh = seen.insert(target.path.clone());
        return if fresh { unlimited(&target, seen) } else { Ok(()) };
    }
    for (key, inner) in place.parts() {
        // A property may be called `pattern`; then its value is a schema.
        let is_strict = match key {
            "enum" => inner.value.is_array(),
            "format" => inner.value.as_str().is_some_and(|kind| STRICT_FORMATS.contains(&kind)),
            _ => (TEXT_LIMITS.contains(&key) || key == "minItems") && !inner.value.is_object(),
        };
        if is_strict {
            return Err(inner.diagnostic(
                format!("`{key}` limits what a response may hold"),
                "responses are read leniently: remove it, or use `x-extensible-enum` for a list of values",
            ));
        }
        unlimited(&inner, seen)?;
    }
    place.items().iter().try_for_each(|inner| unlimited(inner, seen))
}
