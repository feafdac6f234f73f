//! Documentation of generated items, from the document's descriptions.

use serde_json::Value;

use super::super::lower::reference;
use super::super::model::{Operation, Origin, Response, ServiceSpec};
use super::super::versions::Span;

/// Returns the section on cancellation of a call.
pub fn cancellation(operation: &Operation) -> String {
    let mut page =
        "# Cancellation\n\nDropping the future stops the call, and nothing is sent after that. "
            .to_owned();
    page.push_str(match operation.method.as_str() {
        "get" | "head" => "It only reads, so it has no effect on the server.",
        _ if operation.charges() => {
            "A request that was already sent may still be carried out, and charged for if charges \
             were accepted: check before you send it again."
        }
        _ => "A request that was already sent may still be carried out: check before you send it again.",
    });
    page.push_str(" The next call takes over a pending access token fetch.");
    page
}

pub fn response_line(response: &Response) -> String {
    let shape = match &response.schema {
        Some(schema) => format!(" with [`types::{schema}`]"),
        None if response.binary => " with a file, as a [`Download`](crate::Download)".to_owned(),
        None => " without a body".to_owned(),
    };
    let origin = match response.origin {
        Origin::Documented => "",
        Origin::Observed => " (seen on running servers, not documented)",
        Origin::Inferred => " (inferred from neighbouring routes, not documented)",
    };
    let versions = response.span.sentence().map(|sentence| format!(" {sentence}"));
    let versions = versions.unwrap_or_default();
    format!("`{}`{shape}{origin}: {}{versions}", response.status, paragraph(&response.description))
}

/// Returns the description of a property or of its schema, and the versions that have it.
pub fn property(slice: &ServiceSpec, property: &Value) -> String {
    Span::of(property).after(&description(slice, property))
}

fn description(slice: &ServiceSpec, property: &Value) -> String {
    if let Some(own) = property.get("description").and_then(Value::as_str) {
        return own.trim().to_owned();
    }
    reference(property)
        .and_then(|name| slice.schemas.get(name))
        .and_then(|schema| schema.get("description")?.as_str())
        .map(paragraph)
        .unwrap_or_default()
}

/// Returns the first paragraph, on one line.
pub fn paragraph(text: &str) -> String {
    let first = text.trim().split("\n\n").next().unwrap_or_default();
    first.split_whitespace().collect::<Vec<_>>().join(" ")
}
