//! Validates schemas.

use std::collections::HashSet;

use super::super::diagnostic::Diagnostic;
use super::super::document::{Document, Node};
use super::super::names;
use super::super::pattern;
use super::keywords::{TEXT_LIMITS, UNENFORCED, UNTRANSLATABLE};
use super::{enums, lenient, own_schema, responses};

pub fn all(document: &Document) -> Result<(), Diagnostic> {
    let services: HashSet<String> = document.services().into_iter().collect();
    for (name, schema) in document.components("schemas") {
        let (service, rest) = name.split_once('.').unwrap_or(("", name));
        if !services.contains(service) {
            return Err(schema.diagnostic(
                format!("the schema name `{name}` does not name its service"),
                "write `<service>.<Name>`",
            ));
        }
        if !names::is_type(rest) {
            return Err(schema.diagnostic(
                format!("`{rest}` cannot be the name of a type"),
                "use plain words in PascalCase, and no name of Rust's own",
            ));
        }
        if schema.text("description").is_none() {
            return Err(undescribed(&schema, "the schema"));
        }
        named(&schema, service)?;
    }
    responses::readable(document)
}

fn named(schema: &Node<'_>, service: &str) -> Result<(), Diagnostic> {
    references(schema, service)?;
    // The limit of a named list is enforced if the list is a request body.
    node(schema, of_lists(schema))?;
    check_own_shape(schema)?;
    no_secret(schema)?;
    for (name, property) in schema.get("properties").map(|p| p.entries()).unwrap_or_default() {
        one_property(&property, name)?;
    }
    if let Some(items) = schema.get("items") {
        part(&items, "the items", "")?;
    }
    enums::check(schema)
}

/// A secret is marked on a property or a parameter, not on its schema.
fn no_secret(schema: &Node<'_>) -> Result<(), Diagnostic> {
    for place in [Some(schema.clone()), schema.get("items")].into_iter().flatten() {
        if let Some(marked) = place.get("x-secret") {
            return Err(marked.diagnostic(
                "`x-secret` hides nothing here",
                "write it at each property or parameter that holds the secret",
            ));
        }
    }
    Ok(())
}

/// Returns the limit that a list may have.
fn of_lists(schema: &Node<'_>) -> &'static str {
    if schema.text("type") == Some("array") { "minItems" } else { "" }
}

/// A named schema must define its own type, not an alias of another one.
fn check_own_shape(schema: &Node<'_>) -> Result<(), Diagnostic> {
    lenient::shape(schema)?;
    if lenient::is_two_shapes(schema) {
        return Ok(());
    }
    for key in ["$ref", "allOf"] {
        if let Some(place) = schema.get(key) {
            return Err(place.diagnostic(
                "it is only another name for a schema",
                "refer to that schema where this one is used",
            ));
        }
    }
    if schema.text("type").is_none() {
        return Err(schema.diagnostic("it has no `type`", "write `type: object`, or what it is"));
    }
    let known = schema.get("properties");
    for name in schema.get("required").map(|list| list.items()).unwrap_or_default() {
        let key = name.value.as_str().unwrap_or_default();
        if known.as_ref().and_then(|properties| properties.get(key)).is_none() {
            return Err(name.diagnostic(
                format!("there is no property `{key}`"),
                "describe it under `properties`, or do not require it",
            ));
        }
    }
    Ok(())
}

fn one_property(property: &Node<'_>, name: &str) -> Result<(), Diagnostic> {
    let refers = ["$ref", "allOf"].into_iter().any(|key| property.get(key).is_some());
    if !refers && property.text("description").is_none() {
        return Err(undescribed(property, &format!("the property `{name}`")));
    }
    part(property, &format!("the property `{name}`"), of_lists(property))
}

/// A part of a schema must not refer to a schema with limits that only bodies enforce.
fn part(place: &Node<'_>, subject: &str, checked: &str) -> Result<(), Diagnostic> {
    if place.text("$ref").is_none() {
        nested(place, subject, checked)?;
    }
    let Some(target) = referred(place)? else { return Ok(()) };
    match target.get("minItems") {
        Some(_) => Err(place.diagnostic(
            format!("the `minItems` of {subject} would not be enforced here"),
            "write the list in place, where it is enforced, or leave the limit out",
        )),
        None => Ok(()),
    }
}

/// Returns the target of a `$ref`, or of `allOf` around one.
fn referred<'d>(place: &Node<'d>) -> Result<Option<Node<'d>>, Diagnostic> {
    let wrapped = place.get("allOf").map(|parts| parts.items()).unwrap_or_default();
    let holder = [place].into_iter().chain(&wrapped).find(|one| one.text("$ref").is_some());
    holder.map(|holder| holder.resolved()).transpose()
}

/// A nested schema: scalars and lists may be inline, others must be named.
///
/// `checked` is a limit that this position enforces.
pub fn nested(place: &Node<'_>, subject: &str, checked: &str) -> Result<(), Diagnostic> {
    node(place, checked)?;
    let shapes = ["properties", "enum", "x-extensible-enum", "oneOf", "x-lenient"];
    if let Some(shape) = shapes.into_iter().find_map(|key| place.get(key)) {
        return Err(shape.diagnostic(
            format!("{subject} has a shape of its own, written in place"),
            "move it to `components.schemas` and refer to it",
        ));
    }
    match place.get("items") {
        Some(items) => nested(&items, &format!("the items of {subject}"), ""),
        None => Ok(()),
    }
}

fn node(place: &Node<'_>, checked: &str) -> Result<(), Diagnostic> {
    let counts = place.text("x-lenient") == Some("counts");
    let is_map = |key: &str| counts && key == "additionalProperties";
    for (key, reason) in UNTRANSLATABLE.into_iter().filter(|(key, _)| !is_map(key)) {
        if let Some(found) = place.get(key) {
            return Err(found.diagnostic(
                format!("`{key}` cannot be translated"),
                format!("remove it: {reason}"),
            ));
        }
    }
    // Open enums and lenient types accept every string.
    let takes_all = place.get("x-extensible-enum").or_else(|| place.get("x-lenient")).is_some();
    let texts = TEXT_LIMITS.into_iter().filter(|_| takes_all);
    for key in UNENFORCED.into_iter().chain(texts).filter(|key| *key != checked) {
        if let Some(found) = place.get(key) {
            return Err(found.diagnostic(
                format!("`{key}` would not be enforced here"),
                "say it in the description and leave it to the server",
            ));
        }
    }
    if let Some(all_of) = place.get("allOf") {
        let parts = all_of.items();
        if parts.len() != 1 || parts.iter().any(|part| part.text("$ref").is_none()) {
            return Err(all_of.diagnostic(
                "`allOf` joins several schemas",
                "write the properties out; `allOf` is only for a description beside one `$ref`",
            ));
        }
    }
    if let Some(one_of) = place.get("oneOf").filter(|_| !lenient::is_two_shapes(place)) {
        return Err(one_of.diagnostic(
            "`oneOf` cannot be translated",
            "write one lenient object with optional keys, or mark PHP's empty array with `x-lenient: php-object`",
        ));
    }
    lenient::known(place)?;
    let Some(pattern) = place.text("pattern") else { return Ok(()) };
    pattern::parse(pattern).map(|_| ()).map_err(|reason| {
        place.at("pattern").diagnostic(
            format!("the pattern `{pattern}` is more than is matched: {reason}"),
            r"use `\S`, or `^…$` around characters and classes, of which only the last may vary in number",
        )
    })
}

fn references(place: &Node<'_>, service: &str) -> Result<(), Diagnostic> {
    own_schema(place, service)?;
    place.parts().iter().try_for_each(|(_, inner)| references(inner, service))?;
    place.items().iter().try_for_each(|inner| references(inner, service))
}

fn undescribed(place: &Node<'_>, subject: &str) -> Diagnostic {
    place.diagnostic(
        format!("{subject} has no description"),
        "describe it: the text becomes its documentation",
    )
}
