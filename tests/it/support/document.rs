//! `openapi.yaml` as the tests read it: every operation with its examples, references followed.
//!
//! Codegen parses the YAML; what it means is read here, so that bugs of codegen are not repeated.

use std::sync::LazyLock;

use serde_json::Value;
use user_provisioning_codegen::Document;

const TEXT: &str = include_str!("../../../openapi.yaml");
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// One operation of the document.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Such as `maarch_courrier.create_user`.
    pub id: String,
    /// In capitals.
    pub method: String,
    /// The part of the document's path that belongs to the base URL.
    pub base: String,
    /// The path below the base URL, with its parameters in braces.
    pub path: String,
    /// The examples of the request body, by name; empty where there is no body.
    pub bodies: Vec<(String, Value)>,
    pub responses: Vec<Documented>,
    /// The examples of the path parameters, by name.
    pub parameters: Vec<(String, String)>,
    pub query: Vec<Query>,
    /// The route is public.
    pub is_open: bool,
}

/// A parameter of the query with its example.
#[derive(Clone, Debug)]
pub struct Query {
    pub name: String,
    pub required: bool,
    pub example: String,
}

/// One documented response with one of its examples.
#[derive(Clone, Debug)]
pub struct Documented {
    pub status: u16,
    /// The name of the example; empty for a response without a body.
    pub example: String,
    pub body: Option<Value>,
    /// The documented headers with their examples.
    pub headers: Vec<(String, String)>,
}

impl Operation {
    /// The path with the examples of its parameters filled in.
    pub fn target(&self) -> String {
        self.parameters.iter().fold(self.path.clone(), |path, (name, value)| {
            path.replace(&format!("{{{name}}}"), value)
        })
    }
}

/// The whole document.
pub fn root() -> &'static Value {
    // Reading it takes a noticeable part of a second without optimization.
    static ROOT: LazyLock<Value> = LazyLock::new(|| {
        let document = Document::parse(TEXT).unwrap_or_else(|mistake| panic!("{mistake}"));
        document.root().value.clone()
    });
    &ROOT
}

/// The operation with this id.
pub fn operation(id: &str) -> &'static Operation {
    let found = operations().iter().find(|operation| operation.id == id);
    found.unwrap_or_else(|| panic!("the document has no operation `{id}`"))
}

/// Every operation, ordered by its path.
pub fn operations() -> &'static [Operation] {
    static OPERATIONS: LazyLock<Vec<Operation>> = LazyLock::new(|| read(root()));
    &OPERATIONS
}

fn read(root: &Value) -> Vec<Operation> {
    let mut found = Vec::new();
    for (route, item) in entries(&root["paths"]) {
        for (method, node) in entries(item).filter(|(key, _)| METHODS.contains(key)) {
            let base = base(root, node);
            let path = route.strip_prefix(&base).expect("routes begin with their base path");
            found.push(Operation {
                id: text(&node["operationId"]),
                method: method.to_uppercase(),
                path: path.to_owned(),
                base,
                bodies: examples(root, &node["requestBody"]),
                responses: responses(root, node),
                parameters: parameters(root, node),
                query: query(root, node),
                is_open: node["security"].as_array().is_some_and(Vec::is_empty),
            });
        }
    }
    found
}

/// What the operation's tag says belongs to the base URL.
fn base(root: &Value, operation: &Value) -> String {
    let tags = root["tags"].as_array().expect("the document lists its tags");
    let own = tags.iter().find(|tag| tag["name"] == operation["tags"][0]);
    text(&own.expect("every operation has a listed tag")["x-base-path"])
}

fn parameters(root: &Value, operation: &Value) -> Vec<(String, String)> {
    given(root, operation, "path")
        .map(|parameter| (text(&parameter["name"]), text(&parameter["example"])))
        .collect()
}

fn query(root: &Value, operation: &Value) -> Vec<Query> {
    let query = given(root, operation, "query").map(|parameter| Query {
        name: text(&parameter["name"]),
        required: parameter["required"] == true,
        example: text(&parameter["example"]),
    });
    query.collect()
}

fn given<'d>(
    root: &'d Value,
    operation: &'d Value,
    place: &'static str,
) -> impl Iterator<Item = &'d Value> {
    let given = operation["parameters"].as_array().into_iter().flatten();
    given.map(|one| resolve(root, one)).filter(move |parameter| parameter["in"] == place)
}

fn responses(root: &Value, operation: &Value) -> Vec<Documented> {
    let mut found = Vec::new();
    for (status, response) in entries(&operation["responses"]) {
        let response = resolve(root, response);
        let headers: Vec<_> = entries(&response["headers"])
            .map(|(name, header)| (name.to_owned(), text(&resolve(root, header)["example"])))
            .collect();
        let status = status.parse().expect("statuses are numbers");
        let bodies = examples(root, response);
        if bodies.is_empty() {
            // A file is bytes of any kind, so it has none.
            let is_file = !response["content"]["application/octet-stream"].is_null();
            assert!(
                response["content"].is_null() || is_file,
                "a response of {status} has no example"
            );
            let headers = headers.clone();
            found.push(Documented { status, example: String::new(), body: None, headers });
        }
        for (example, body) in bodies {
            found.push(Documented { status, example, body: Some(body), headers: headers.clone() });
        }
    }
    found
}

/// The examples of a request body or a response.
fn examples(root: &Value, node: &Value) -> Vec<(String, Value)> {
    entries(&node["content"]["application/json"]["examples"])
        .map(|(name, example)| (name.to_owned(), resolve(root, example)["value"].clone()))
        .collect()
}

/// The node itself, or the target of its `$ref`.
pub fn resolve<'d>(root: &'d Value, node: &'d Value) -> &'d Value {
    let Some(reference) = node["$ref"].as_str() else { return node };
    let pointer = reference.strip_prefix('#').expect("references stay in the document");
    root.pointer(pointer).unwrap_or_else(|| panic!("`{reference}` points to nothing"))
}

pub fn entries(node: &Value) -> impl Iterator<Item = (&str, &Value)> {
    node.as_object().into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}

pub fn text(node: &Value) -> String {
    match node {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        other => panic!("a text is missing: {other}"),
    }
}
