//! Validates parameters.

use std::collections::HashSet;

use serde_json::Value;

use super::super::diagnostic::Diagnostic;
use super::super::document::{Node, OperationNode};
use super::super::names::normalized;
use super::{own_schema, schemas};

/// Headers that the transport sets itself.
const SYSTEM_HEADERS: [&str; 8] = [
    "accept",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "host",
    "transfer-encoding",
    "user-agent",
];
/// Methods of every request builder, in the form of [`normalized`].
const BUILDER: [&str; 20] = [
    "acceptcharges",
    "body",
    "chargesaccepted",
    "client",
    "clone",
    "confirmcharges",
    "deadline",
    "header",
    "holdcharges",
    "intoparts",
    "intorequest",
    "lenient",
    "new",
    "options",
    "page",
    "requestid",
    "retry",
    "send",
    "stream",
    "timeout",
];
/// The header that the charges flow sends.
const CONSENT: &str = "accept-charges";

/// Returns whether the operation has an integer of this name in its query.
pub fn has_query(operation: &OperationNode<'_>, name: &str) -> Result<bool, Diagnostic> {
    for origin in [&operation.item, &operation.place] {
        for entry in origin.get("parameters").map(|list| list.items()).unwrap_or_default() {
            let parameter = entry.resolved()?;
            let schema = parameter.get("schema").map(|schema| schema.resolved()).transpose()?;
            let is_number = schema.is_some_and(|schema| schema.text("type") == Some("integer"));
            if parameter.text("name") == Some(name) && parameter.text("in") == Some("query") {
                return Ok(is_number);
            }
        }
    }
    Ok(false)
}

pub fn all(operation: &OperationNode<'_>, service: &str) -> Result<(), Diagnostic> {
    let mut in_path = HashSet::new();
    let mut rust_names = HashSet::new();
    for origin in [&operation.item, &operation.place] {
        for entry in origin.get("parameters").map(|list| list.items()).unwrap_or_default() {
            let parameter = entry.resolved()?;
            let name = parameter.text("name").unwrap_or_default();
            if parameter.flag("x-charges-consent") {
                consent(operation, &parameter)?;
            } else if BUILDER.contains(&normalized(name).as_str()) || normalized(name).is_empty() {
                return Err(parameter.at("name").diagnostic(
                    format!("no function of a request builder can be called `{name}`"),
                    "such a parameter cannot be sent",
                ));
            }
            if !rust_names.insert(normalized(name)) {
                return Err(entry.diagnostic(
                    format!("the parameter `{name}` has the Rust name of another one"),
                    "rename one of them",
                ));
            }
            if location(&parameter, name)? == "path" {
                in_path.insert(name);
            }
            schema(&parameter, name, service)?;
            if parameter.text("description").is_none() {
                return Err(parameter.diagnostic(
                    format!("the parameter `{name}` has no description"),
                    "describe it: the text becomes its documentation",
                ));
            }
        }
    }
    let wanted: HashSet<&str> = operation
        .route
        .split('{')
        .skip(1)
        .filter_map(|part| part.split_once('}').map(|(name, _)| name))
        .collect();
    match wanted.symmetric_difference(&in_path).min() {
        None => Ok(()),
        Some(name) => Err(operation.place.at("parameters").diagnostic(
            format!("the path and its parameters disagree about `{name}`"),
            "declare each name in braces as a parameter with `in: path`, and no other",
        )),
    }
}

fn location<'d>(parameter: &Node<'d>, name: &str) -> Result<&'d str, Diagnostic> {
    let location = parameter.text("in").unwrap_or_default();
    match location {
        "query" => {}
        "path" if parameter.flag("required") => {}
        "path" => {
            return Err(parameter.at("required").diagnostic(
                format!("the path parameter `{name}` is not required"),
                "write `required: true`",
            ));
        }
        "header" if SYSTEM_HEADERS.contains(&name.to_ascii_lowercase().as_str()) => {
            return Err(parameter.at("name").diagnostic(
                format!("the header `{name}` is written by the client itself"),
                "leave the parameter out",
            ));
        }
        "header" if name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c)) => {}
        "header" => {
            return Err(parameter.at("name").diagnostic(
                format!("no header can be called `{name}`"),
                "use letters, digits and hyphens",
            ));
        }
        other => {
            return Err(parameter.at("in").diagnostic(
                format!("the parameter `{name}` travels in `{other}`"),
                "only path, query and header parameters can be sent",
            ));
        }
    }
    Ok(location)
}

fn schema(parameter: &Node<'_>, name: &str, service: &str) -> Result<(), Diagnostic> {
    let Some(schema) = parameter.get("schema") else {
        return Err(parameter.diagnostic(
            format!("the parameter `{name}` has no schema"),
            "give it a `schema` with a scalar type",
        ));
    };
    own_schema(&schema, service)?;
    let target = schema.resolved()?;
    let kind = target.text("type").unwrap_or_default();
    let format = target.text("format").unwrap_or_default();
    if !matches!(kind, "string" | "integer" | "boolean" | "number") {
        return Err(target.at("type").diagnostic(
            format!("the parameter `{name}` is not a scalar"),
            "use a string, integer, number or boolean",
        ));
    }
    if format == "date-time" {
        return Err(target.at("format").diagnostic(
            format!("the parameter `{name}` would be written with blanks"),
            "leave the format out, so that the caller gives the text",
        ));
    }
    let is_id = kind == "integer" && matches!(format, "" | "int32" | "int64");
    let is_whole = target.value.get("minimum").is_none_or(Value::is_i64);
    let is_minimum_checked = is_id && is_whole && parameter.text("in") != Some("header");
    let checked = if is_minimum_checked { "minimum" } else { "" };
    schemas::nested(&schema, &format!("the parameter `{name}`"), checked)
}

/// The consent has no setter: the charges flow sends it.
fn consent(operation: &OperationNode<'_>, parameter: &Node<'_>) -> Result<(), Diagnostic> {
    if parameter.text("in") != Some("header") || parameter.text("name") != Some(CONSENT) {
        return Err(parameter.at("name").diagnostic(
            "the consent to charges travels elsewhere",
            format!("the client sends it as the header `{CONSENT}`"),
        ));
    }
    let responses = operation.place.at("responses");
    if responses.get("402").is_none() {
        return Err(responses.diagnostic(
            "the call takes the consent to charges but has no response 402",
            "document the 402 that asks for the consent, or leave the header out",
        ));
    }
    Ok(())
}
