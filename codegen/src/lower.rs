//! Reduces the document to what progenitor supports: without failures, open enums, lenient types, defaults.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::model::{EnumValue, Lowered, OpenEnum, Operation, ServiceSpec};
use super::names;
use super::slice::properties;

pub fn slice(slice: &ServiceSpec) -> Lowered<'_> {
    let mut open_enums = Vec::new();
    let mut replacements = BTreeMap::new();
    let mut schemas = Map::new();
    for (name, schema) in &slice.schemas {
        let own = format!("crate::{}::types::{name}", slice.service);
        if let Some(open) = open_enum(name, schema) {
            open_enums.push(open);
            replacements.insert(name.clone(), own);
            schemas.insert(name.clone(), json!({"type": "string"}));
        } else if let Some(rust) = lenient(schema, &slice.service) {
            replacements.insert(name.clone(), rust);
            schemas.insert(name.clone(), json!({"type": "string"}));
        } else {
            schemas.insert(name.clone(), reduced(schema));
        }
    }
    let mut paths = Map::new();
    for operation in &slice.operations {
        let item = paths.entry(operation.route.clone()).or_insert_with(|| json!({}));
        if let Some(item) = item.as_object_mut() {
            item.insert(operation.method.clone(), call(operation));
        }
    }
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": slice.title, "version": slice.version},
        "paths": paths,
        "components": {"schemas": schemas},
    });
    Lowered { slice, document, open_enums, replacements }
}

/// Returns an operation with its only success response and without the consent header.
fn call(operation: &Operation) -> Value {
    let parameters: Vec<Value> = operation
        .parameters
        .iter()
        .filter(|parameter| !parameter.consent)
        .map(|parameter| reduced(&parameter.object))
        .collect();
    let mut responses = Map::new();
    if let Some(success) = operation.success() {
        let mut response = json!({"description": success.description});
        if let (Some(schema), Some(response)) = (&success.schema, response.as_object_mut()) {
            response.insert("content".into(), json_body(schema));
        }
        responses.insert(success.status.to_string(), response);
    }
    let mut call = json!({
        "operationId": operation.name,
        "parameters": parameters,
        "responses": responses,
    });
    if let (Some(body), Some(call)) = (&operation.body, call.as_object_mut()) {
        let body = json!({"required": true, "content": json_body(&body.schema)});
        call.insert("requestBody".into(), body);
    }
    call
}

fn json_body(schema: &str) -> Value {
    json!({"application/json": {"schema": {"$ref": format!("#/components/schemas/{schema}")}}})
}

/// Returns the schema without keywords that would change the Rust type: a default would always be sent, a
/// minimum of 1 would become a `NonZero`, `allOf` around a reference a new type.
fn reduced(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            if let Some(target) = described_reference(map) {
                return json!({"$ref": target});
            }
            // Null in place of an object is handled by the property that refers to it.
            let is_object = map.contains_key("properties");
            let is_left_out = |key: &str| is_dropped(key) || is_object && key == "nullable";
            map.iter()
                .filter(|(key, _)| !is_left_out(key))
                .map(|(key, inner)| match key.as_str() {
                    "properties" => (key.clone(), properties(inner, reduced)),
                    "required" if inner.is_array() => (key.clone(), never_null(inner, map)),
                    _ => (key.clone(), reduced(inner)),
                })
                .collect()
        }
        Value::Array(items) => items.iter().map(reduced).collect(),
        other => other.clone(),
    }
}

/// Returns the required keys that cannot be null; progenitor would reject null for the others.
fn never_null(required: &Value, schema: &Map<String, Value>) -> Value {
    let names = required.as_array().map(Vec::as_slice).unwrap_or_default();
    let is_nullable = |name: &&Value| name.as_str().is_some_and(|key| is_nullable(schema, key));
    names.iter().filter(|name| !is_nullable(name)).cloned().collect()
}

fn is_nullable(schema: &Map<String, Value>, key: &str) -> bool {
    let property = schema.get("properties").and_then(|properties| properties.get(key));
    property.and_then(|property| property.get("nullable")?.as_bool()).unwrap_or(false)
}

/// Returns whether a key of an object is required but may be null.
pub fn is_required_or_null(schema: &Value, key: &str) -> bool {
    let required = schema.get("required").and_then(Value::as_array);
    required.is_some_and(|names| names.iter().any(|name| name == key))
        && schema.as_object().is_some_and(|schema| is_nullable(schema, key))
}

fn is_dropped(key: &str) -> bool {
    key.starts_with("x-") || matches!(key, "default" | "minimum" | "minItems")
}

/// Returns the reference of `allOf: [{$ref}]` with a description.
pub fn described_reference(schema: &Map<String, Value>) -> Option<&str> {
    schema.get("allOf")?.as_array()?.first()?.get("$ref")?.as_str()
}

fn lenient(schema: &Value, service: &str) -> Option<String> {
    match schema.get("x-lenient")?.as_str()? {
        "timestamp" => Some("crate::Timestamp".to_owned()),
        "nullable-text" => Some("crate::NullableText".to_owned()),
        "raw-object" => Some("crate::RawObject".to_owned()),
        "problem" => Some("crate::Problem".to_owned()),
        "counts" => Some("crate::Counts".to_owned()),
        "yes-no" => Some("crate::YesNo".to_owned()),
        "number-or-false" => Some("crate::NumberOrFalse".to_owned()),
        "number-or-text" => Some("crate::NumberOrText".to_owned()),
        kind @ ("php-object" | "json-text") => {
            let rust = if kind == "php-object" { "PhpObject" } else { "JsonText" };
            let Some(target) = schema.get("oneOf")?.get(0)?.get("$ref") else {
                return Some(format!("crate::{rust}<crate::RawObject>"));
            };
            let name = target.as_str()?.rsplit('/').next()?;
            Some(format!("crate::{rust}<crate::{service}::types::{name}>"))
        }
        _ => None,
    }
}

fn open_enum(name: &str, schema: &Value) -> Option<OpenEnum> {
    let wires = strings(schema, "x-extensible-enum")?;
    let variants = strings(schema, "x-enum-varnames");
    let descriptions = strings(schema, "x-enum-descriptions");
    let at = |list: &Option<Vec<String>>, index: usize| {
        list.as_ref().and_then(|list| list.get(index)).cloned()
    };
    let values = wires
        .iter()
        .enumerate()
        .map(|(index, wire)| EnumValue {
            wire: wire.clone(),
            variant: at(&variants, index).unwrap_or_else(|| names::pascal(wire)),
            description: at(&descriptions, index).unwrap_or_else(|| format!("`{wire}`")),
        })
        .collect();
    let description = schema.get("description")?.as_str()?.trim().to_owned();
    let licensed = schema.get("x-licensed").and_then(Value::as_array);
    let licensed = licensed.map(|list| list.iter().map(Value::as_bool).collect());
    Some(OpenEnum { name: name.to_owned(), description, values, licensed })
}

fn strings(schema: &Value, key: &str) -> Option<Vec<String>> {
    let list = schema.get(key)?.as_array()?;
    Some(list.iter().map(|item| item.as_str().unwrap_or_default().to_owned()).collect())
}

/// Returns the schema that a node refers to.
pub fn reference(node: &Value) -> Option<&str> {
    let target = match node.get("$ref").and_then(Value::as_str) {
        Some(target) => target,
        None => described_reference(node.as_object()?)?,
    };
    target.rsplit('/').next()
}
