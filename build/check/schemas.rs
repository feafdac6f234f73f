//! The conventions of schemas.

use std::collections::HashSet;

use super::super::document::{Document, Place};
use super::super::mistake::Mistake;
use super::is_pascal;

const UNSUPPORTED: [(&str, &str); 6] = [
    ("anyOf", "the generator flattens it into a type that cannot be read"),
    ("not", "the generator has no type for it"),
    ("discriminator", "the generator ignores it"),
    ("patternProperties", "OpenAPI 3.0 does not have it"),
    ("additionalProperties", "unknown keys are ignored when read and never sent"),
    ("readOnly", "requests and answers have schemas of their own"),
];
const LIMITS: [&str; 7] =
    ["pattern", "minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum"];

pub fn all(document: &Document) -> Result<(), Mistake> {
    let services: HashSet<String> = document.services().into_iter().collect();
    for (name, schema) in document.components("schemas") {
        let (service, rest) = name.split_once('.').unwrap_or(("", name));
        if !services.contains(service) || !is_pascal(rest) {
            return Err(schema.mistake(
                format!("the schema name `{name}` does not name its service"),
                "write `<service>.<Name>`",
            ));
        }
        if schema.text("description").is_none() {
            return Err(undescribed(&schema, "the schema"));
        }
        named(&schema, service)?;
    }
    readable(document)
}

fn named(schema: &Place<'_>, service: &str) -> Result<(), Mistake> {
    references(schema, service)?;
    node(schema)?;
    for (name, property) in schema.get("properties").map(|p| p.entries()).unwrap_or_default() {
        one_property(&property, name)?;
    }
    if let Some(items) = schema.get("items") {
        nested(&items, "the items")?;
    }
    open_enum(schema)
}

fn one_property(property: &Place<'_>, name: &str) -> Result<(), Mistake> {
    if property.text("$ref").is_some() {
        return Ok(());
    }
    if property.text("description").is_none() {
        return Err(undescribed(property, &format!("the property `{name}`")));
    }
    nested(property, &format!("the property `{name}`"))?;
    match property.get("items") {
        Some(items) => nested(&items, &format!("the items of `{name}`")),
        None => Ok(()),
    }
}

/// A schema inside another one: scalars may stay, the rest must have a name.
fn nested(place: &Place<'_>, subject: &str) -> Result<(), Mistake> {
    node(place)?;
    let shapes = ["properties", "enum", "x-extensible-enum", "oneOf", "x-lenient"];
    if shapes.iter().any(|key| place.get(key).is_some()) {
        return Err(place.mistake(
            format!("{subject} has a shape of its own, written in place"),
            "move it to `components.schemas` and refer to it",
        ));
    }
    Ok(())
}

fn node(place: &Place<'_>) -> Result<(), Mistake> {
    for (key, reason) in UNSUPPORTED {
        if place.get(key).is_some() {
            return Err(place
                .mistake(format!("`{key}` cannot be translated"), format!("remove it: {reason}")));
        }
    }
    let all_of = place.get("allOf").map(|list| list.items());
    if all_of
        .is_some_and(|list| list.len() != 1 || list.iter().any(|one| one.text("$ref").is_none()))
    {
        return Err(place.mistake(
            "`allOf` joins several schemas",
            "write the properties out; `allOf` is only for a description beside one `$ref`",
        ));
    }
    if place.get("oneOf").is_some() && place.text("x-lenient") != Some("php-object") {
        return Err(place.mistake(
            "`oneOf` cannot be translated",
            "write one lenient object with optional keys, or mark PHP's empty array with `x-lenient: php-object`",
        ));
    }
    match place.text("x-lenient") {
        None | Some("timestamp" | "php-object") => {}
        Some(other) => {
            return Err(place.mistake(
                format!("`x-lenient: {other}` is not known"),
                "use `timestamp` or `php-object`",
            ));
        }
    }
    let Some(pattern) = place.text("pattern") else { return Ok(()) };
    regex_lite::Regex::new(pattern).map(|_| ()).map_err(|error| {
        place.mistake(
            format!("the pattern `{pattern}` is not understood: {error}"),
            "use the common ground of ECMA and Rust expressions",
        )
    })
}

fn references(place: &Place<'_>, service: &str) -> Result<(), Mistake> {
    for (key, inner) in place.entries() {
        if key == "example" || key == "examples" {
            continue;
        }
        if let ("$ref", Some(reference)) = (key, inner.value.as_str()) {
            place.resolved()?;
            if !reference.starts_with(&format!("#/components/schemas/{service}.")) {
                return Err(place.mistake(
                    format!("`{reference}` belongs to another service"),
                    "each service is generated alone: copy the schema under its own prefix",
                ));
            }
        }
        references(&inner, service)?;
    }
    place.items().iter().try_for_each(|inner| references(inner, service))
}

fn open_enum(schema: &Place<'_>) -> Result<(), Mistake> {
    let Some(values) = schema.get("x-extensible-enum") else { return Ok(()) };
    let count = values.items().len();
    for key in ["x-enum-varnames", "x-enum-descriptions"] {
        let Some(list) = schema.get(key) else { continue };
        if list.items().len() != count {
            return Err(list.mistake(
                format!("`{key}` has {} entries for {count} values", list.items().len()),
                "list one entry for each value, in the same order",
            ));
        }
    }
    if schema.get("enum").is_some() {
        return Err(schema.mistake(
            "it is both an open and a closed list",
            "keep `x-extensible-enum` for answers, `enum` for what is only sent",
        ));
    }
    Ok(())
}

/// Answers are read leniently: a limit there would lose an answer that is only unusual.
fn readable(document: &Document) -> Result<(), Mistake> {
    let mut seen = HashSet::new();
    for operation in document.operations() {
        let id = operation.place.text("operationId").unwrap_or_default();
        for (_, entry) in operation.place.get("responses").map(|r| r.entries()).unwrap_or_default()
        {
            let answer = entry.resolved()?;
            unlimited(&answer, &mut seen).map_err(|mistake| mistake.of(id))?;
        }
    }
    Ok(())
}

fn unlimited(place: &Place<'_>, seen: &mut HashSet<String>) -> Result<(), Mistake> {
    if place.text("$ref").is_some() {
        let target = place.resolved()?;
        let fresh = seen.insert(target.path.clone());
        return if fresh { unlimited(&target, seen) } else { Ok(()) };
    }
    let php_object = place.text("x-lenient") == Some("php-object");
    for (key, inner) in place.entries() {
        if matches!(key, "example" | "examples" | "headers") {
            continue;
        }
        // Only schema nodes have a type; a property may well be called `pattern`.
        if LIMITS.contains(&key) && place.text("type").is_some() {
            return Err(place.mistake(
                format!("`{key}` limits what an answer may hold"),
                "remove it: answers are read leniently; give requests a schema of their own",
            ));
        }
        if !(php_object && key == "oneOf") {
            unlimited(&inner, seen)?;
        } else if let Some(first) = inner.items().first() {
            unlimited(first, seen)?;
        }
    }
    place.items().iter().try_for_each(|inner| unlimited(inner, seen))
}

fn undescribed(place: &Place<'_>, subject: &str) -> Mistake {
    place.mistake(
        format!("{subject} has no description"),
        "describe it: the text becomes its documentation",
    )
}
