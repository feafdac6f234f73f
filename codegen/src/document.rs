//! `openapi.yaml` as a tree in which every node knows its path and line.

use serde_json::Value;

use super::diagnostic::Diagnostic;
use super::yaml::{self, Lines, join};

/// The keys of a path item that hold operations.
pub const METHODS: [&str; 8] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The whole document.
#[derive(Debug)]
pub struct Document {
    root: Value,
    lines: Lines,
}

/// A node of the document and its path.
#[derive(Clone, Debug)]
pub struct Node<'d> {
    document: &'d Document,
    pub path: String,
    pub value: &'d Value,
}

/// One operation of the document.
#[derive(Clone, Debug)]
pub struct OperationNode<'d> {
    pub route: &'d str,
    pub method: &'d str,
    pub item: Node<'d>,
    pub place: Node<'d>,
}

impl Document {
    pub fn parse(text: &str) -> Result<Self, Diagnostic> {
        let (root, lines) = yaml::read(text)?;
        Ok(Self { root, lines })
    }

    pub fn root(&self) -> Node<'_> {
        Node { document: self, path: String::new(), value: &self.root }
    }

    /// Returns the service names, which are the tags of the document.
    pub fn services(&self) -> Vec<String> {
        self.tags().iter().filter_map(|tag| tag.text("name").map(str::to_owned)).collect()
    }

    pub fn tags(&self) -> Vec<Node<'_>> {
        self.root().get("tags").map(|tags| tags.items()).unwrap_or_default()
    }

    pub fn operations(&self) -> Vec<OperationNode<'_>> {
        let mut found = Vec::new();
        for (route, item) in self.root().get("paths").map(|p| p.entries()).unwrap_or_default() {
            for (method, place) in item.entries() {
                if METHODS.contains(&method) {
                    found.push(OperationNode { route, method, item: item.clone(), place });
                }
            }
        }
        found
    }

    /// Returns the components of one kind, such as `schemas`.
    pub fn components(&self, kind: &str) -> Vec<(&str, Node<'_>)> {
        self.root()
            .get("components")
            .and_then(|components| components.get(kind))
            .map(|place| place.entries())
            .unwrap_or_default()
    }

    /// Adds the line of a diagnostic's path, if the path exists in the document.
    pub fn located(&self, mut diagnostic: Diagnostic) -> Diagnostic {
        diagnostic.line = diagnostic.line.or_else(|| self.lines.get(&diagnostic.place).copied());
        diagnostic
    }

    /// Follows `#/components/<kind>/<name>`.
    pub fn resolve(&self, reference: &str) -> Option<Node<'_>> {
        let mut place = self.root();
        for step in reference.strip_prefix("#/")?.split('/') {
            place = place.get(&step.replace("~1", "/").replace("~0", "~"))?;
        }
        Some(place)
    }
}

impl<'d> Node<'d> {
    pub fn get(&self, key: &str) -> Option<Node<'d>> {
        let value = self.value.get(key)?;
        Some(Node { document: self.document, path: join(&self.path, key), value })
    }

    /// Returns the node under a key, for a diagnostic; this node if there is no such key.
    pub fn at(&self, key: &str) -> Self {
        self.get(key).unwrap_or_else(|| self.clone())
    }

    pub fn text(&self, key: &str) -> Option<&'d str> {
        self.value.get(key)?.as_str()
    }

    pub fn flag(&self, key: &str) -> bool {
        self.value.get(key).and_then(Value::as_bool).unwrap_or(false)
    }

    /// Returns the children of a node in document order, which their lines preserve and a JSON object does
    /// not.
    pub fn entries(&self) -> Vec<(&'d str, Node<'d>)> {
        let Some(map) = self.value.as_object() else { return Vec::new() };
        let mut entries: Vec<_> = map
            .iter()
            .map(|(key, value)| {
                let path = join(&self.path, key);
                (key.as_str(), Node { document: self.document, path, value })
            })
            .collect();
        entries.sort_by_key(|(_, place)| self.document.lines.get(&place.path).copied());
        entries
    }

    /// Returns the children without examples, which are not part of the contract.
    pub fn parts(&self) -> Vec<(&'d str, Node<'d>)> {
        let mut parts = self.entries();
        // A property may be called `example`.
        if !self.path.ends_with(".properties") {
            parts.retain(|(key, _)| !matches!(*key, "example" | "examples"));
        }
        parts
    }

    pub fn items(&self) -> Vec<Node<'d>> {
        let Some(list) = self.value.as_array() else { return Vec::new() };
        list.iter()
            .enumerate()
            .map(|(index, value)| {
                let path = join(&self.path, &index.to_string());
                Node { document: self.document, path, value }
            })
            .collect()
    }

    /// Returns the node itself, or the target of its `$ref`.
    pub fn resolved(&self) -> Result<Node<'d>, Diagnostic> {
        let Some(reference) = self.text("$ref") else { return Ok(self.clone()) };
        self.document.resolve(reference).ok_or_else(|| {
            self.diagnostic(
                format!("`{reference}` points to nothing"),
                "correct the reference or add the component",
            )
        })
    }

    pub fn diagnostic(&self, what: impl Into<String>, remedy: impl Into<String>) -> Diagnostic {
        let mut diagnostic = Diagnostic::new(&self.path, what, remedy);
        diagnostic.line = self.document.lines.get(&self.path).copied();
        diagnostic
    }
}
