//! The schemas of `openapi.yaml`, and the examples of each.

use std::collections::BTreeMap;

use serde_json::Value;

use super::document::resolve;

/// The schemas of the document by name.
pub fn schemas(document: &Value) -> BTreeMap<String, Value> {
    let schemas = document["components"]["schemas"].as_object().unwrap();
    schemas.iter().map(|(name, schema)| (name.clone(), schema.clone())).collect()
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

/// Every example of every request and response, with those under `components`.
pub fn examples(document: &Value) -> Vec<Example> {
    let mut found = Vec::new();
    for (route, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let place = format!("{method} {route}");
            if let Some(body) = operation.get("requestBody") {
                found.extend(of_media(document, &place, resolve(document, body), true));
            }
            let responses = operation.get("responses").and_then(Value::as_object);
            for (status, response) in responses.into_iter().flatten() {
                let place = format!("{place} {status}");
                found.extend(of_media(document, &place, resolve(document, response), false));
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
        value: resolve(document, example)["value"].clone(),
        is_request,
    };
    examples.iter().map(of).collect()
}
