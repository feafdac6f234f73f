//! Validates paths, operations, bodies and responses.

use std::collections::{HashMap, HashSet};

use super::super::diagnostic::Diagnostic;
use super::super::document::{Document, METHODS, Node, OperationNode};
use super::super::model::Paging;
use super::super::names;
use super::body::content;
use super::{conflicts, parameters};

/// The media type of a file.
pub const BINARY: &str = "application/octet-stream";
/// The keys of a path item other than operations.
const PATH_ITEM_KEYS: [&str; 4] = ["description", "parameters", "servers", "summary"];
/// Functions that each client has without the document.
const CLIENT: [&str; 10] = [
    "base_url",
    "builder",
    "call_options",
    "charges_accepted",
    "clone",
    "core",
    "directory",
    "ensure_user",
    "shared_core",
    "with_options",
];

pub fn all(document: &Document) -> Result<(), Diagnostic> {
    known_methods(document)?;
    let bases: HashMap<&str, &str> = document
        .tags()
        .iter()
        .filter_map(|tag| Some((tag.text("name")?, tag.text("x-base-path")?)))
        .collect();
    let mut seen = HashSet::new();
    for operation in document.operations() {
        let id = identity(&operation, &bases)?;
        if !seen.insert(id) {
            return Err(operation
                .place
                .at("operationId")
                .diagnostic("the operationId is used twice", "give each operation its own name")
                .of(id));
        }
        let service = id.split('.').next().unwrap_or_default();
        one(&operation, service).map_err(|diagnostic| diagnostic.of(id))?;
    }
    Ok(())
}

/// A misspelled method would silently drop its operation.
fn known_methods(document: &Document) -> Result<(), Diagnostic> {
    for (_, item) in document.root().get("paths").map(|p| p.entries()).unwrap_or_default() {
        for (key, place) in item.entries() {
            if !METHODS.contains(&key) && !PATH_ITEM_KEYS.contains(&key) && !key.starts_with("x-") {
                return Err(place.diagnostic(
                    format!("`{key}` is not a method"),
                    "write the operations of a path out, under `get`, `post`, `put`, …",
                ));
            }
        }
    }
    Ok(())
}

fn identity<'d>(
    operation: &OperationNode<'d>,
    bases: &HashMap<&str, &str>,
) -> Result<&'d str, Diagnostic> {
    let place = &operation.place;
    let Some(id) = place.text("operationId") else {
        return Err(
            place.diagnostic("`operationId` is missing", "write `operationId: <service>.<name>`")
        );
    };
    let tags = place.get("tags").map(|tags| tags.items()).unwrap_or_default();
    let [tag] = tags.as_slice() else {
        let what = format!("it has {} tags", tags.len());
        return Err(place
            .at("tags")
            .diagnostic(what, "give it exactly one: the service it belongs to")
            .of(id));
    };
    let service = tag.value.as_str().unwrap_or_default();
    let Some(base) = bases.get(service) else {
        return Err(tag
            .diagnostic(
                format!("the tag `{service}` is not declared"),
                "add it under the top-level `tags`",
            )
            .of(id));
    };
    let named = place.at("operationId");
    match id.split_once('.') {
        Some((prefix, name)) if prefix == service && names::is_function(name) => {
            if CLIENT.contains(&name) {
                let what = format!("every client has a function `{name}` of its own");
                return Err(named.diagnostic(what, "give the operation another name").of(id));
            }
        }
        Some((prefix, name)) if prefix == service => {
            let what = format!("`{name}` cannot be the name of a function");
            return Err(named
                .diagnostic(what, "name it in snake case, and not by a keyword")
                .of(id));
        }
        _ => {
            let remedy = format!("write `{service}.<name>` with the name in snake case");
            return Err(named
                .diagnostic("the operationId does not name its service", remedy)
                .of(id));
        }
    }
    if operation.route.contains(|c: char| matches!(c, '?' | '#') || c.is_whitespace()) {
        return Err(operation
            .item
            .diagnostic("the path holds more than a path", "write a query as parameters")
            .of(id));
    }
    if !operation.route.strip_prefix(base).is_some_and(|rest| rest.starts_with('/')) {
        return Err(operation
            .item
            .diagnostic(
                format!("the path does not begin with the base path `{base}` of `{service}`"),
                "spell paths from the root of the host",
            )
            .of(id));
    }
    Ok(id)
}

fn one(operation: &OperationNode<'_>, service: &str) -> Result<(), Diagnostic> {
    let place = &operation.place;
    if place.text("summary").is_none_or(|summary| summary.trim().is_empty()) {
        return Err(place
            .at("summary")
            .diagnostic("`summary` is missing", "say in one sentence what the call does"));
    }
    parameters::all(operation, service)?;
    body(place, service)?;
    conflicts::all(place, service)?;
    paging(operation)?;
    responses(place, service)
}

fn body(place: &Node<'_>, service: &str) -> Result<(), Diagnostic> {
    let Some(entry) = place.get("requestBody") else { return Ok(()) };
    let body = entry.resolved()?;
    if !body.flag("required") {
        return Err(body.at("required").diagnostic(
            "the request body is optional",
            "write `required: true`, or make the call without a body an operation of its own",
        ));
    }
    let schema = content(&body, service)?;
    let target = schema.resolved()?;
    let objects = match target.get("items") {
        Some(items) => items.resolved()?,
        None => target,
    };
    if objects.get("properties").is_none() {
        return Err(schema.diagnostic(
            "the body of the request is neither an object with properties nor a list of such objects",
            "give it `type: object` and list its properties, or `items` with the `$ref` of an object",
        ));
    }
    Ok(())
}

/// A paginated list has the parameters of its style.
fn paging(operation: &OperationNode<'_>) -> Result<(), Diagnostic> {
    let Some(marked) = operation.place.get("x-paging") else { return Ok(()) };
    let Some(paging) = marked.value.as_str().and_then(Paging::of) else {
        return Err(marked.diagnostic("such pages are not known", "use `offset` or `index`"));
    };
    for wanted in paging.parameters() {
        if !parameters::has_query(operation, wanted)? {
            return Err(marked.diagnostic(
                format!("the operation has no query parameter `{wanted}`"),
                "describe it: pages are asked for by it",
            ));
        }
    }
    Ok(())
}

fn responses(place: &Node<'_>, service: &str) -> Result<(), Diagnostic> {
    let mut success = None;
    for (status, entry) in place.get("responses").map(|r| r.entries()).unwrap_or_default() {
        let code = match status.parse::<u16>() {
            Ok(code) if (200..600).contains(&code) && status.len() == 3 => code,
            _ => {
                return Err(entry.diagnostic(
                    format!("the response `{status}` is not a single status"),
                    "list each status by its number: ranges and `default` hide what is documented",
                ));
            }
        };
        let response = entry.resolved()?;
        if response.text("description").is_none() {
            return Err(
                response.diagnostic("the response has no description", "say when it is given")
            );
        }
        match response.get("content") {
            Some(media) if media.get(BINARY).is_some() => file(place, &media, code)?,
            Some(_) => drop(content(&response, service)?),
            None => {}
        }
        if !(200..300).contains(&code) {
            continue;
        }
        // A 204 may be documented with a 200: a client need not decode the latter.
        let is_pair = code == 204 && success == Some("200");
        if let Some(other) = success.replace(status).filter(|_| !is_pair) {
            return Err(entry.diagnostic(
                format!("a success response is documented already: {other}"),
                "keep the one a client is to decode and tell of the other in the description",
            ));
        }
    }
    match success {
        Some(_) => Ok(()),
        None => Err(place
            .at("responses")
            .diagnostic("no success response is documented", "add the 2xx response")),
    }
}

/// A file is the success of a reading operation, and nothing else.
fn file(operation: &Node<'_>, content: &Node<'_>, code: u16) -> Result<(), Diagnostic> {
    let is_get = operation.path.ends_with(".get");
    if is_get && (200..300).contains(&code) && content.entries().len() == 1 {
        return Ok(());
    }
    Err(content.diagnostic(
        format!("`{BINARY}` cannot be the body here"),
        "describe a file as the only body of the success of a `get`",
    ))
}
