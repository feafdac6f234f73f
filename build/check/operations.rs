//! The conventions of paths, parameters, bodies and answers.

use std::collections::{HashMap, HashSet};

use super::super::document::{Document, OperationPlace, Place};
use super::super::mistake::Mistake;
use super::is_snake;

/// Headers that the transport writes itself.
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

pub fn all(document: &Document) -> Result<(), Mistake> {
    let bases: HashMap<&str, &str> = document
        .root()
        .get("tags")
        .map(|tags| tags.items())
        .unwrap_or_default()
        .iter()
        .filter_map(|tag| Some((tag.text("name")?, tag.text("x-base-path")?)))
        .collect();
    let mut seen = HashSet::new();
    for operation in document.operations() {
        let id = identity(&operation, &bases)?;
        if !seen.insert(id) {
            return Err(operation
                .place
                .mistake("the operationId is used twice", "give each operation its own name")
                .of(id));
        }
        one(&operation).map_err(|mistake| mistake.of(id))?;
    }
    Ok(())
}

fn identity<'d>(
    operation: &OperationPlace<'d>,
    bases: &HashMap<&str, &str>,
) -> Result<&'d str, Mistake> {
    let place = &operation.place;
    let Some(id) = place.text("operationId") else {
        return Err(
            place.mistake("`operationId` is missing", "write `operationId: <service>.<name>`")
        );
    };
    let tags = place.get("tags").map(|tags| tags.items()).unwrap_or_default();
    let tag = match tags.as_slice() {
        [tag] => tag.value.as_str().unwrap_or_default(),
        _ => {
            return Err(place
                .mistake(
                    format!("it has {} tags", tags.len()),
                    "give it exactly one: the service it belongs to",
                )
                .of(id));
        }
    };
    let Some(base) = bases.get(tag) else {
        return Err(place
            .mistake(
                format!("the tag `{tag}` is not declared"),
                "add it under the top-level `tags`",
            )
            .of(id));
    };
    match id.split_once('.') {
        Some((service, name)) if service == tag && is_snake(name) => {}
        _ => {
            return Err(place
                .mistake(
                    "the operationId does not name its service",
                    format!("write `{tag}.<name>` with the name in snake case"),
                )
                .of(id));
        }
    }
    if !operation.route.strip_prefix(base).is_some_and(|rest| rest.starts_with('/')) {
        return Err(operation
            .item
            .mistake(
                format!("the path does not begin with the base path `{base}` of `{tag}`"),
                "spell paths from the root of the host",
            )
            .of(id));
    }
    Ok(id)
}

fn one(operation: &OperationPlace<'_>) -> Result<(), Mistake> {
    let place = &operation.place;
    if place.text("summary").is_none_or(|summary| summary.trim().is_empty()) {
        return Err(place.mistake("`summary` is missing", "say in one sentence what the call does"));
    }
    parameters(operation)?;
    body(place)?;
    answers(place)
}

fn parameters(operation: &OperationPlace<'_>) -> Result<(), Mistake> {
    let mut declared = HashSet::new();
    let mut rust_names = HashSet::new();
    for origin in [&operation.item, &operation.place] {
        for entry in origin.get("parameters").map(|list| list.items()).unwrap_or_default() {
            let parameter = entry.resolved()?;
            let name = parameter.text("name").unwrap_or_default();
            if !rust_names.insert(letters(name)) {
                return Err(entry.mistake(
                    format!("the parameter `{name}` has the Rust name of another one"),
                    "rename one of them",
                ));
            }
            if one_parameter(&entry, &parameter, name)? == "path" {
                declared.insert(name);
            }
        }
    }
    let wanted: HashSet<&str> = operation
        .route
        .split('{')
        .skip(1)
        .filter_map(|part| part.split_once('}').map(|(name, _)| name))
        .collect();
    if let Some(name) = wanted.symmetric_difference(&declared).next() {
        return Err(operation.place.mistake(
            format!("the path and its parameters disagree about `{name}`"),
            "declare each `{name}` of the path as a parameter with `in: path`, and no other",
        ));
    }
    Ok(())
}

fn one_parameter<'d>(
    entry: &Place<'d>,
    parameter: &Place<'d>,
    name: &str,
) -> Result<&'d str, Mistake> {
    let location = parameter.text("in").unwrap_or_default();
    if !matches!(location, "path" | "query" | "header") {
        return Err(entry.mistake(
            format!("the parameter `{name}` travels in `{location}`"),
            "only path, query and header parameters can be sent",
        ));
    }
    if location == "path" && !parameter.flag("required") {
        return Err(entry.mistake(
            format!("the path parameter `{name}` is not required"),
            "write `required: true`",
        ));
    }
    if location == "header" && SYSTEM_HEADERS.contains(&name.to_ascii_lowercase().as_str()) {
        return Err(entry.mistake(
            format!("the header `{name}` is written by the client itself"),
            "leave the parameter out",
        ));
    }
    let Some(schema) = parameter.get("schema") else {
        return Err(entry.mistake(
            format!("the parameter `{name}` has no schema"),
            "give it a `schema` with a scalar type",
        ));
    };
    let kind = schema.resolved()?.text("type").unwrap_or_default();
    if !matches!(kind, "string" | "integer" | "boolean" | "number") {
        return Err(entry.mistake(
            format!("the parameter `{name}` is not a scalar"),
            "use a string, integer, number or boolean",
        ));
    }
    if parameter.text("description").is_none() {
        return Err(entry.mistake(
            format!("the parameter `{name}` has no description"),
            "describe it: the text becomes its documentation",
        ));
    }
    Ok(location)
}

fn body(place: &Place<'_>) -> Result<(), Mistake> {
    let Some(entry) = place.get("requestBody") else { return Ok(()) };
    let body = entry.resolved()?;
    if !body.flag("required") {
        return Err(entry.mistake(
            "the request body is optional",
            "write `required: true`, or make the call without a body an operation of its own",
        ));
    }
    content(&body).map(|_| ())
}

fn answers(place: &Place<'_>) -> Result<(), Mistake> {
    let answers = place.get("responses").map(|r| r.entries()).unwrap_or_default();
    let mut successes: Vec<Option<&str>> = Vec::new();
    for (status, entry) in &answers {
        let code = match status.parse::<u16>() {
            Ok(code) if (200..600).contains(&code) && status.len() == 3 => code,
            _ => {
                return Err(entry.mistake(
                    format!("the answer `{status}` is not a single status"),
                    "list each status by its number: ranges and `default` hide what is documented",
                ));
            }
        };
        let answer = entry.resolved()?;
        if answer.text("description").is_none() {
            return Err(entry.mistake("the answer has no description", "say when it is given"));
        }
        let schema = if answer.get("content").is_some() { Some(content(&answer)?) } else { None };
        if (200..300).contains(&code) {
            successes.push(schema);
        }
    }
    match successes.as_slice() {
        [_] => Ok(()),
        [] => Err(place.mistake("no success answer is documented", "add the 2xx answer")),
        _ => Err(place.mistake(
            "it documents more than one success answer",
            "keep the one a client is to decode and tell of the others in the description",
        )),
    }
}

/// The schema reference of a JSON body.
fn content<'d>(holder: &Place<'d>) -> Result<&'d str, Mistake> {
    let media = holder.get("content").map(|content| content.entries()).unwrap_or_default();
    let [(kind, body)] = media.as_slice() else {
        return Err(holder.mistake(
            format!("it has {} media types", media.len()),
            "keep one: `application/json`",
        ));
    };
    if *kind != "application/json" {
        return Err(body.mistake(
            format!("the media type `{kind}` cannot be typed"),
            "describe the body as `application/json`",
        ));
    }
    let Some(schema) = body.get("schema") else {
        return Err(body.mistake("the body has no schema", "add `schema: {$ref: …}`"));
    };
    match schema.text("$ref") {
        Some(reference) if reference.starts_with("#/components/schemas/") => {
            schema.resolved()?;
            Ok(reference)
        }
        _ => Err(schema.mistake(
            "the body's schema is written in place",
            "move it to `components.schemas` and refer to it: in-place schemas collapse into one type",
        )),
    }
}

fn letters(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}
