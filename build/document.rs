//! `openapi.yaml` as a tree in which every node knows its place and line.

use std::collections::HashMap;

use saphyr::{LoadableYamlNode, MarkedYaml, Scalar, YamlData};
use serde_json::{Map, Value};

use super::mistake::Mistake;

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The whole document.
#[derive(Debug)]
pub struct Document {
    root: Value,
    lines: HashMap<String, usize>,
}

/// A node of the document and the way to it.
#[derive(Clone, Debug)]
pub struct Place<'d> {
    document: &'d Document,
    pub path: String,
    pub value: &'d Value,
}

/// One operation of the document.
#[derive(Clone, Debug)]
pub struct OperationPlace<'d> {
    pub route: &'d str,
    pub method: &'d str,
    pub item: Place<'d>,
    pub place: Place<'d>,
}

impl Document {
    pub fn parse(text: &str) -> Result<Self, Mistake> {
        let nodes = MarkedYaml::load_from_str(text).map_err(|error| {
            let mut mistake = Mistake::new("the document", error.info(), "correct the YAML");
            mistake.line = Some(error.marker().line());
            mistake
        })?;
        let Some(node) = nodes.first() else {
            return Err(Mistake::new(
                "the document",
                "it is empty",
                "write an OpenAPI 3.0.3 document",
            ));
        };
        let mut lines = HashMap::new();
        let root = convert(node, "", &mut lines)?;
        Ok(Self { root, lines })
    }

    pub fn root(&self) -> Place<'_> {
        Place { document: self, path: String::new(), value: &self.root }
    }

    /// The service names, which are the tags of the document.
    pub fn services(&self) -> Vec<String> {
        self.tags().iter().filter_map(|tag| tag.text("name").map(str::to_owned)).collect()
    }

    pub fn tags(&self) -> Vec<Place<'_>> {
        self.root().get("tags").map(|tags| tags.items()).unwrap_or_default()
    }

    pub fn operations(&self) -> Vec<OperationPlace<'_>> {
        let mut found = Vec::new();
        for (route, item) in self.root().get("paths").map(|p| p.entries()).unwrap_or_default() {
            for (method, place) in item.entries() {
                if METHODS.contains(&method) {
                    found.push(OperationPlace { route, method, item: item.clone(), place });
                }
            }
        }
        found
    }

    /// The components of one kind, such as `schemas`.
    pub fn components(&self, kind: &str) -> Vec<(&str, Place<'_>)> {
        self.root()
            .get("components")
            .and_then(|components| components.get(kind))
            .map(|place| place.entries())
            .unwrap_or_default()
    }

    /// Follows `#/components/<kind>/<name>`.
    pub fn resolve(&self, reference: &str) -> Option<Place<'_>> {
        let mut place = self.root();
        for step in reference.strip_prefix("#/")?.split('/') {
            place = place.get(&step.replace("~1", "/").replace("~0", "~"))?;
        }
        Some(place)
    }
}

impl<'d> Place<'d> {
    pub fn get(&self, key: &str) -> Option<Place<'d>> {
        let value = self.value.get(key)?;
        Some(Place { document: self.document, path: join(&self.path, key), value })
    }

    pub fn text(&self, key: &str) -> Option<&'d str> {
        self.value.get(key)?.as_str()
    }

    pub fn flag(&self, key: &str) -> bool {
        self.value.get(key).and_then(Value::as_bool).unwrap_or(false)
    }

    pub fn entries(&self) -> Vec<(&'d str, Place<'d>)> {
        let Some(map) = self.value.as_object() else { return Vec::new() };
        map.iter()
            .map(|(key, value)| {
                let path = join(&self.path, key);
                (key.as_str(), Place { document: self.document, path, value })
            })
            .collect()
    }

    pub fn items(&self) -> Vec<Place<'d>> {
        let Some(list) = self.value.as_array() else { return Vec::new() };
        list.iter()
            .enumerate()
            .map(|(index, value)| {
                let path = join(&self.path, &index.to_string());
                Place { document: self.document, path, value }
            })
            .collect()
    }

    /// The node itself, or what its `$ref` points to.
    pub fn resolved(&self) -> Result<Place<'d>, Mistake> {
        let Some(reference) = self.text("$ref") else { return Ok(self.clone()) };
        self.document.resolve(reference).ok_or_else(|| {
            self.mistake(
                format!("`{reference}` points to nothing"),
                "correct the reference or add the component",
            )
        })
    }

    pub fn mistake(&self, what: impl Into<String>, remedy: impl Into<String>) -> Mistake {
        let place = if self.path.is_empty() { "the document" } else { &self.path };
        let mut mistake = Mistake::new(place, what, remedy);
        mistake.line = self.document.lines.get(&self.path).copied();
        mistake
    }
}

fn join(path: &str, step: &str) -> String {
    if path.is_empty() { step.to_owned() } else { format!("{path}.{step}") }
}

fn convert(
    node: &MarkedYaml<'_>,
    path: &str,
    lines: &mut HashMap<String, usize>,
) -> Result<Value, Mistake> {
    lines.entry(path.to_owned()).or_insert(node.span.start.line());
    match &node.data {
        YamlData::Value(scalar) => Ok(scalar_value(scalar)),
        YamlData::Sequence(items) => items
            .iter()
            .enumerate()
            .map(|(index, item)| convert(item, &join(path, &index.to_string()), lines))
            .collect::<Result<Vec<_>, _>>()
            .map(Value::Array),
        YamlData::Mapping(entries) => {
            let mut map = Map::new();
            for (key, value) in entries {
                let YamlData::Value(Scalar::String(name)) = &key.data else {
                    return Err(unsupported(
                        key,
                        path,
                        "a key that is not a string",
                        "quote the key",
                    ));
                };
                let inner = join(path, name);
                lines.insert(inner.clone(), key.span.start.line());
                map.insert(name.to_string(), convert(value, &inner, lines)?);
            }
            Ok(Value::Object(map))
        }
        _ => Err(unsupported(
            node,
            path,
            "an anchor, an alias or a YAML tag",
            "spell the value out: the document uses plain YAML only",
        )),
    }
}

fn unsupported(node: &MarkedYaml<'_>, path: &str, what: &str, remedy: &str) -> Mistake {
    let mut mistake = Mistake::new(path, what, remedy);
    mistake.line = Some(node.span.start.line());
    mistake
}

fn scalar_value(scalar: &Scalar<'_>) -> Value {
    match scalar {
        Scalar::Null => Value::Null,
        Scalar::Boolean(flag) => Value::Bool(*flag),
        Scalar::Integer(number) => Value::from(*number),
        Scalar::FloatingPoint(number) => Value::from(number.into_inner()),
        Scalar::String(text) => Value::String(text.to_string()),
    }
}
