//! The conventions of the document. What breaks one cannot be translated and stops the build.

mod operations;
mod schemas;

use super::document::{Document, Place};
use super::mistake::Mistake;

pub fn document(document: &Document) -> Result<(), Mistake> {
    version(document)?;
    tags(document)?;
    operations::all(document)?;
    schemas::all(document)?;
    prose(&document.root())
}

fn version(document: &Document) -> Result<(), Mistake> {
    let root = document.root();
    match root.text("openapi") {
        Some(version) if version.starts_with("3.0.") => Ok(()),
        Some(version) => Err(root.mistake(
            format!("`openapi` is `{version}`"),
            "the generator reads OpenAPI 3.0 only: write 3.0.3",
        )),
        None => {
            Err(root.mistake("`openapi` is missing", "begin the document with `openapi: 3.0.3`"))
        }
    }
}

fn tags(document: &Document) -> Result<(), Mistake> {
    for tag in document.tags() {
        let name = tag.text("name").unwrap_or_default();
        if !is_snake(name) {
            return Err(tag.mistake(
                format!("the tag `{name}` cannot be a module name"),
                "name it in lower case with underscores, like the cargo feature",
            ));
        }
        match tag.text("x-base-path") {
            Some(path) if path.starts_with('/') && !path.ends_with('/') => {}
            _ => {
                return Err(tag.mistake(
                    format!("the tag `{name}` has no usable `x-base-path`"),
                    "write the part of the paths that belongs to the base URL, such as `/api`",
                ));
            }
        }
    }
    Ok(())
}

/// Indented or fenced text in a description would become a doctest.
fn prose(place: &Place<'_>) -> Result<(), Mistake> {
    for key in ["description", "summary"] {
        let Some(text) = place.text(key) else { continue };
        let code =
            |line: &str| line.starts_with("    ") || line.starts_with('\t') || line.contains("```");
        if text.lines().any(code) {
            return Err(place.mistake(
                format!("the {key} has a code block"),
                "write plain paragraphs: rustdoc would run the block as a test",
            ));
        }
    }
    for (key, inner) in place.entries() {
        if key != "example" && key != "examples" {
            prose(&inner)?;
        }
    }
    place.items().iter().try_for_each(prose)
}

fn is_snake(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

fn is_pascal(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_alphanumeric())
}
