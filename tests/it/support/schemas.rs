//! `openapi.yaml`, parsed by the tests independently of codegen.

#![allow(dead_code, unused_macros, reason = "each test uses its own part")]

use std::collections::{BTreeMap, BTreeSet};

use saphyr::{LoadableYamlNode, Scalar, Yaml};
use serde_json::{Map, Value};

/// The document as JSON.
pub fn read() -> Value {
    let nodes = Yaml::load_from_str(include_str!("../../../openapi.yaml")).unwrap();
    json(&nodes[0])
}

/// The schemas of the document by name.
pub fn schemas(document: &Value) -> BTreeMap<String, Value> {
    let schemas = document["components"]["schemas"].as_object().unwrap();
    schemas.iter().map(|(name, schema)| (name.clone(), schema.clone())).collect()
}

/// What a `$ref` leads to; the node itself where it is none.
pub fn resolved<'d>(document: &'d Value, node: &'d Value) -> &'d Value {
    match node.get("$ref").and_then(Value::as_str) {
        Some(reference) => document.pointer(reference.trim_start_matches('#')).unwrap(),
        None => node,
    }
}

/// The name of the schema a node refers to.
pub fn schema_name(node: &Value) -> &str {
    node["$ref"].as_str().unwrap().rsplit('/').next().unwrap()
}

/// One example of the document.
pub struct Example {
    /// Where it stands, for messages.
    pub place: String,
    pub schema: String,
    pub value: Value,
    pub is_request: bool,
}

/// Every example of every request and answer, with those under `components`.
pub fn examples(document: &Value) -> Vec<Example> {
    let mut found = Vec::new();
    for (route, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let place = format!("{method} {route}");
            if let Some(body) = operation.get("requestBody") {
                found.extend(of_media(document, &place, resolved(document, body), true));
            }
            let answers = operation.get("responses").and_then(Value::as_object);
            for (status, answer) in answers.into_iter().flatten() {
                let place = format!("{place} {status}");
                found.extend(of_media(document, &place, resolved(document, answer), false));
            }
        }
    }
    found
}

fn of_media(document: &Value, place: &str, holder: &Value, is_request: bool) -> Vec<Example> {
    let Some(media) = holder.pointer("/content/application~1json") else { return Vec::new() };
    let examples = media["examples"].as_object().unwrap_or_else(|| panic!("no example: {place}"));
    let of = |(name, example): (&String, &Value)| Example {
        place: format!("{place} {name}"),
        schema: schema_name(&media["schema"]).to_owned(),
        value: resolved(document, example)["value"].clone(),
        is_request,
    };
    examples.iter().map(of).collect()
}

/// The schemas that are sent, and those inside them.
pub fn sent(document: &Value) -> BTreeSet<String> {
    let mut waiting: Vec<String> = examples(document)
        .into_iter()
        .filter(|example| example.is_request)
        .map(|example| example.schema)
        .collect();
    let mut found = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        if found.insert(name.clone()) {
            inside(&document["components"]["schemas"][&name], &mut waiting);
        }
    }
    found
}

fn inside(node: &Value, found: &mut Vec<String>) {
    match node {
        Value::Object(map) if map.contains_key("$ref") => found.push(schema_name(node).to_owned()),
        Value::Object(map) => map.values().for_each(|inner| inside(inner, found)),
        Value::Array(items) => items.iter().for_each(|inner| inside(inner, found)),
        _ => {}
    }
}

fn json(node: &Yaml<'_>) -> Value {
    match node {
        Yaml::Value(Scalar::Null) => Value::Null,
        Yaml::Value(Scalar::Boolean(flag)) => (*flag).into(),
        Yaml::Value(Scalar::Integer(number)) => (*number).into(),
        Yaml::Value(Scalar::FloatingPoint(number)) => number.into_inner().into(),
        Yaml::Value(Scalar::String(text)) => text.to_string().into(),
        Yaml::Sequence(items) => items.iter().map(json).collect(),
        Yaml::Mapping(entries) => {
            let pairs =
                entries.iter().map(|(key, value)| (key.as_str().unwrap().into(), json(value)));
            Value::Object(Map::from_iter(pairs))
        }
        other => panic!("not plain YAML: {other:?}"),
    }
}
