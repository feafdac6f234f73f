//! Documentation of generated items, from the document's descriptions.

use serde_json::Value;

use super::super::lower::reference;
use super::super::model::{Answer, Operation, Origin, ServiceSpec};
use super::super::names;
use super::super::versions::Span;

/// Returns the documentation of one call.
pub fn call(slice: &ServiceSpec, operation: &Operation) -> String {
    let mut page = operation.span.after(&paragraph(&operation.summary));
    if !operation.description.is_empty() {
        page.push_str(&format!("\n\n{}", operation.description));
    }
    page.push_str(&format!(
        "\n\nSends `{} {}` below the base URL.\n\n# Responses\n\n",
        operation.method.to_uppercase(),
        operation.route
    ));
    for answer in &operation.answers {
        page.push_str(&format!("- {}\n", answer_line(answer)));
    }
    if operation.paging.is_some() {
        let name = format!("operation::{}", names::pascal(&operation.name));
        page.push_str(&format!(
            "\n# Pages\n\nOne call returns one page. [`stream()`]({name}::stream) fetches page after page as items \
              are asked for, [`collect_all()`]({name}::collect_all) all of them into a `Vec`, and \
              [`page(n)`]({name}::page) one by its number.\n"
        ));
    }
    page.push_str("\n# Errors\n\nEvery response but the 2xx one is an [`Error`](crate::Error) with status, headers and body;  ");
    page.push_str(
        "[`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. ",
    );
    page.push_str("A missing or invalid parameter is an error before anything is sent.\n");
    if let Some(example) = super::example::call(slice, operation) {
        page.push_str(&format!("\n# Example\n\n{example}"));
    }
    page
}

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

pub fn answer_line(answer: &Answer) -> String {
    let shape = match &answer.schema {
        Some(schema) => format!(" with [`types::{schema}`]"),
        None if answer.binary => " with a file, as a [`Download`](crate::Download)".to_owned(),
        None => " without a body".to_owned(),
    };
    let origin = match answer.origin {
        Origin::Documented => "",
        Origin::Observed => " (seen on running servers, not documented)",
        Origin::Inferred => " (inferred from neighbouring routes, not documented)",
    };
    let versions = answer.span.sentence().map(|sentence| format!(" {sentence}"));
    let versions = versions.unwrap_or_default();
    format!("`{}`{shape}{origin}: {}{versions}", answer.status, paragraph(&answer.description))
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
