//! Validates the conventions of the document. A violation cannot be translated and stops the build.

mod body;
mod conflicts;
mod enums;
mod keywords;
mod lenient;
mod operations;
mod parameters;
mod responses;
mod schemas;
mod versions;

pub use operations::BINARY;

use std::collections::HashSet;

use super::diagnostic::Diagnostic;
use super::document::{Document, Node};
use super::names;

pub fn document(document: &Document) -> Result<(), Diagnostic> {
    version(document)?;
    tags(document)?;
    operations::all(document)?;
    schemas::all(document)?;
    versions::all(document)?;
    prose(&document.root())
}

fn version(document: &Document) -> Result<(), Diagnostic> {
    let root = document.root();
    let Some(version) = root.get("openapi") else {
        return Err(
            root.diagnostic("`openapi` is missing", "begin the document with `openapi: 3.0.3`")
        );
    };
    if version.value.as_str().is_some_and(|text| text.starts_with("3.0.")) {
        return Ok(());
    }
    Err(version.diagnostic(
        format!("the version is {}", version.value),
        "the generator reads OpenAPI 3.0 only: write 3.0.3",
    ))
}

fn tags(document: &Document) -> Result<(), Diagnostic> {
    let mut seen = HashSet::new();
    for tag in document.tags() {
        let name = tag.text("name").unwrap_or_default();
        if !names::is_function(name) {
            return Err(tag.at("name").diagnostic(
                format!("the tag `{name}` cannot be a module name"),
                "name it in lower case with underscores, like the cargo feature",
            ));
        }
        if !seen.insert(name) {
            return Err(tag.diagnostic(
                format!("the tag `{name}` is declared twice"),
                "declare each service once",
            ));
        }
        match tag.text("x-base-path") {
            Some(path) if path.starts_with('/') && !path.ends_with('/') => {}
            _ => {
                return Err(tag.at("x-base-path").diagnostic(
                    format!("the tag `{name}` has no usable `x-base-path`"),
                    "write the part of the paths that belongs to the base URL, such as `/api`",
                ));
            }
        }
    }
    if seen.is_empty() {
        return Err(document.root().at("tags").diagnostic(
            "no service is declared",
            "declare each service as a tag with a `name` and an `x-base-path`",
        ));
    }
    Ok(())
}

/// A referenced schema must exist and belong to the same service.
fn own_schema(holder: &Node<'_>, service: &str) -> Result<(), Diagnostic> {
    let Some(reference) = holder.text("$ref") else { return Ok(()) };
    holder.resolved()?;
    if reference.starts_with(&format!("#/components/schemas/{service}.")) {
        return Ok(());
    }
    Err(holder.diagnostic(
        format!("`{reference}` is not a schema of `{service}`"),
        "each service is generated alone: copy the schema under its own prefix",
    ))
}

/// Indented or fenced text in a description would become a doctest.
fn prose(place: &Node<'_>) -> Result<(), Diagnostic> {
    for key in ["description", "summary"] {
        if let Some(text) = place.get(key) {
            no_code(&text, key)?;
        }
    }
    if let Some(texts) = place.get("x-enum-descriptions") {
        texts.items().iter().try_for_each(|text| no_code(text, "description"))?;
    }
    for (_, inner) in place.parts() {
        prose(&inner).map_err(|diagnostic| match inner.text("operationId") {
            Some(id) => diagnostic.of(id),
            None => diagnostic,
        })?;
    }
    place.items().iter().try_for_each(prose)
}

fn no_code(text: &Node<'_>, subject: &str) -> Result<(), Diagnostic> {
    let is_code = |line: &str| {
        let fence = line.trim_start();
        line.starts_with("    ")
            || line.starts_with('\t')
            || fence.starts_with("```")
            || fence.starts_with("~~~")
    };
    if !text.value.as_str().is_some_and(|text| text.lines().any(is_code)) {
        return Ok(());
    }
    Err(text.diagnostic(
        format!("the {subject} has a code block"),
        "write plain paragraphs: rustdoc would run the block as a test",
    ))
}
