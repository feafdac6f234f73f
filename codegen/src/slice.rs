//! Extracts one service of the document.

use serde_json::{Map, Value};

use super::diagnostic::Diagnostic;
use super::document::{Document, Node, OperationNode};
use super::model::{
    Body, ConflictResponse, NotCarriedOut, NotFound, Operation, Origin, Paging, Parameter,
    Response, ServiceSpec,
};
use super::validate::BINARY;
use super::versions::Span;

pub fn service(document: &Document, service: &str) -> Result<ServiceSpec, Diagnostic> {
    let prefix = format!("{service}.");
    let tag = document.tags().into_iter().find(|tag| tag.text("name") == Some(service));
    let Some(base) = tag.as_ref().and_then(|tag| tag.text("x-base-path")) else {
        return Err(document.root().diagnostic(
            format!("there is no service `{service}`"),
            "declare its tag with an `x-base-path`",
        ));
    };
    let mut operations = Vec::new();
    for place in document.operations() {
        let id = place.place.text("operationId").unwrap_or_default();
        if let Some(name) = id.strip_prefix(&prefix) {
            operations.push(operation(&place, name, base, &prefix).map_err(|m| m.of(id))?);
        }
    }
    let schemas = document
        .components("schemas")
        .into_iter()
        .filter_map(|(name, schema)| {
            Some((name.strip_prefix(&prefix)?.to_owned(), unprefixed(schema.value, &prefix)))
        })
        .collect();
    let order = document
        .components("schemas")
        .into_iter()
        .filter_map(|(name, schema)| {
            let properties = schema.get("properties")?.entries();
            let keys = properties.into_iter().map(|(key, _)| key.to_owned()).collect();
            Some((name.strip_prefix(&prefix)?.to_owned(), keys))
        })
        .collect();
    let info = document.root().get("info");
    let text = |key| info.as_ref().and_then(|info| info.text(key)).unwrap_or("0").to_owned();
    Ok(ServiceSpec {
        service: service.to_owned(),
        title: text("title"),
        version: text("version"),
        operations,
        schemas,
        order,
    })
}

fn operation(
    at: &OperationNode<'_>,
    name: &str,
    base: &str,
    prefix: &str,
) -> Result<Operation, Diagnostic> {
    let place = &at.place;
    let mut parameters = Vec::new();
    for origin in [&at.item, place] {
        for entry in origin.get("parameters").map(|list| list.items()).unwrap_or_default() {
            parameters.push(parameter(&entry.resolved()?, prefix)?);
        }
    }
    let body = match place.get("requestBody") {
        Some(entry) => body(&entry.resolved()?, prefix),
        None => None,
    };
    let mut responses = Vec::new();
    for (status, entry) in place.get("responses").map(|r| r.entries()).unwrap_or_default() {
        responses.push(response(status, &entry, prefix)?);
    }
    responses.sort_by_key(|response| response.status);
    let conflict = responses.iter().any(|response| response.status == 409);
    let unauthorized = place.get("responses").and_then(|r| r.get("401"));
    let unauthorized = unauthorized.map(|response| response.resolved()).transpose()?;
    Ok(Operation {
        name: name.to_owned(),
        id: place.text("operationId").unwrap_or_default().to_owned(),
        place: place.path.clone(),
        method: at.method.to_owned(),
        route: at.route.strip_prefix(base).unwrap_or(at.route).to_owned(),
        summary: place.text("summary").unwrap_or_default().trim().to_owned(),
        description: place.text("description").unwrap_or_default().trim().to_owned(),
        parameters,
        body,
        responses,
        rejects_duplicates: place
            .value
            .get("x-rejects-duplicates")
            .and_then(Value::as_bool)
            .unwrap_or(conflict),
        paging: place.text("x-paging").and_then(Paging::of),
        resource: place.text("x-resource").unwrap_or("Users").to_owned(),
        conflict_key: place.text("x-conflict-key").map(str::to_owned),
        conflict_responses: conflict_responses(place),
        open: place.get("security").is_some_and(|security| security.items().is_empty()),
        span: Span::of(place.value),
        authentication_message: unauthorized
            .and_then(|response| response.text("x-authentication-message"))
            .map(str::to_owned),
    })
}

fn conflict_responses(operation: &Node<'_>) -> Vec<ConflictResponse> {
    let listed = operation.get("x-conflict-responses").map(|list| list.items());
    let response = |place: &Node<'_>| {
        let text = |key| place.text(key).map(str::to_owned);
        let status = place.value.get("status").and_then(Value::as_u64);
        ConflictResponse {
            status: status.and_then(|status| u16::try_from(status).ok()).unwrap_or_default(),
            code: text("code"),
            contains: text("contains"),
            text_at: text("pointer").zip(text("text")),
            holder: text("holder"),
        }
    };
    listed.unwrap_or_default().iter().map(response).collect()
}

fn parameter(place: &Node<'_>, prefix: &str) -> Result<Parameter, Diagnostic> {
    let schema = match place.get("schema") {
        Some(schema) => schema.resolved()?.value.clone(),
        None => Value::Null,
    };
    let example = place.value.get("example").or_else(|| schema.get("example")).cloned();
    let declared = place.value.get("schema").unwrap_or(&Value::Null);
    let object = Value::Object(Map::from_iter([
        ("name".into(), place.text("name").into()),
        ("in".into(), place.text("in").into()),
        ("required".into(), place.flag("required").into()),
        ("schema".into(), unprefixed(declared, prefix)),
    ]));
    Ok(Parameter {
        name: place.text("name").unwrap_or_default().to_owned(),
        location: place.text("in").unwrap_or_default().to_owned(),
        required: place.flag("required"),
        description: place.text("description").unwrap_or_default().trim().to_owned(),
        example,
        minimum: schema.get("minimum").and_then(Value::as_i64),
        consent: place.flag("x-charges-consent"),
        secret: place.flag("x-secret"),
        span: Span::of(place.value),
        object,
    })
}

fn body(place: &Node<'_>, prefix: &str) -> Option<Body> {
    let media = place.get("content")?.get("application/json")?;
    Some(Body { schema: schema_name(&media, prefix)?, example: example(&media) })
}

/// Returns the first example of a media type.
fn example(media: &Node<'_>) -> Option<Value> {
    if let Some(example) = media.value.get("example") {
        return Some(example.clone());
    }
    let (_, first) = media.get("examples")?.entries().into_iter().next()?;
    Some(first.resolved().ok()?.value.get("value")?.clone())
}

fn response(status: &str, entry: &Node<'_>, prefix: &str) -> Result<Response, Diagnostic> {
    let place = entry.resolved()?;
    let marked = |key| entry.flag(key) || place.flag(key);
    let origin = if marked("x-inferred") {
        Origin::Inferred
    } else if marked("x-observed") {
        Origin::Observed
    } else {
        Origin::Documented
    };
    let content = place.get("content");
    let media = content.as_ref().and_then(|content| content.get("application/json"));
    let binary = content.is_some_and(|content| content.get(BINARY).is_some());
    Ok(Response {
        status: status.parse().unwrap_or_default(),
        description: place.text("description").unwrap_or_default().trim().to_owned(),
        schema: media.and_then(|media| schema_name(&media, prefix)),
        binary,
        secret: place.flag("x-secret"),
        origin,
        not_carried_out: not_carried_out(&place),
        not_found: not_found(&place),
        span: Span::of(place.value),
    })
}

fn not_found(response: &Node<'_>) -> Option<NotFound> {
    match response.text("x-not-found") {
        Some(key) => Some(NotFound::Without(key.to_owned())),
        None => response.flag("x-not-found").then_some(NotFound::Always),
    }
}

fn not_carried_out(response: &Node<'_>) -> NotCarriedOut {
    if response.flag("x-not-carried-out") {
        return NotCarriedOut::Always;
    }
    let codes = response.get("x-not-carried-out").map(|list| list.items()).unwrap_or_default();
    NotCarriedOut::Codes(
        codes.iter().filter_map(|code| code.value.as_str()).map(str::to_owned).collect(),
    )
}

fn schema_name(media: &Node<'_>, prefix: &str) -> Option<String> {
    let reference = media.get("schema")?.text("$ref")?;
    let name = reference.strip_prefix("#/components/schemas/")?;
    Some(name.strip_prefix(prefix).unwrap_or(name).to_owned())
}

/// Returns the schema without the prefix `service.` in references, and without examples.
fn unprefixed(value: &Value, prefix: &str) -> Value {
    match value {
        Value::Object(map) => Value::Object(
            map.iter()
                .filter(|(key, _)| *key != "example" && *key != "examples")
                .map(|(key, inner)| {
                    let inner = match (key.as_str(), inner) {
                        ("$ref", Value::String(reference)) => {
                            let long = format!("#/components/schemas/{prefix}");
                            reference.replacen(&long, "#/components/schemas/", 1).into()
                        }
                        ("properties", _) => properties(inner, |one| unprefixed(one, prefix)),
                        _ => unprefixed(inner, prefix),
                    };
                    (key.clone(), inner)
                })
                .collect(),
        ),
        Value::Array(items) => items.iter().map(|item| unprefixed(item, prefix)).collect(),
        other => other.clone(),
    }
}

/// Maps the properties; they may have the names of keywords.
pub fn properties(value: &Value, change: impl Fn(&Value) -> Value) -> Value {
    let Some(map) = value.as_object() else { return value.clone() };
    map.iter().map(|(key, inner)| (key.clone(), change(inner))).collect()
}
