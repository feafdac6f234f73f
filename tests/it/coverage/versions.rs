//! The operations of each version of a product, and the evidence.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::support::document::{entries, resolve, text};

/// The document's statements about an operation and versions.
pub struct Known {
    pub id: String,
    pub method: String,
    pub path: String,
    pub source: String,
    is_inferred: bool,
    span: Span,
    seen: Vec<String>,
}

/// The first and the last version that have something.
struct Span {
    since: Option<String>,
    until: Option<String>,
}

impl Span {
    fn of(node: &Value) -> Self {
        let text = |key: &str| node[key].as_str().map(str::to_owned);
        Self { since: text("x-since"), until: text("x-until") }
    }

    fn has(&self, versions: &[String], version: &str) -> bool {
        let at = |wanted: &str| {
            let found = versions.iter().position(|one| one == wanted);
            found.unwrap_or_else(|| panic!("{wanted} is not listed"))
        };
        let position = at(version);
        self.since.as_deref().is_none_or(|since| at(since) <= position)
            && self.until.as_deref().is_none_or(|until| position <= at(until))
    }

    /// In words; empty if every version has it.
    fn words(&self) -> Option<String> {
        match (&self.since, &self.until) {
            (None, None) => None,
            (Some(since), None) => Some(format!("since {since}")),
            (None, Some(until)) => Some(format!("up to {until}")),
            (Some(since), Some(until)) if since == until => Some(format!("only {since}")),
            (Some(since), Some(until)) => Some(format!("from {since} to {until}")),
        }
    }
}

impl Known {
    pub fn of(method: &str, path: &str, source: &str, operation: &Value) -> Self {
        Self {
            id: text(&operation["operationId"]),
            method: method.to_uppercase(),
            path: path.to_owned(),
            source: source.to_owned(),
            is_inferred: operation["x-inferred"] == true,
            span: Span::of(operation),
            seen: list(&operation["x-seen"]),
        }
    }

    /// The first and the last version that have the operation.
    pub fn span(&self) -> (Option<&str>, Option<&str>) {
        (self.span.since.as_deref(), self.span.until.as_deref())
    }

    fn cell(&self, versions: &[String], version: &str) -> &'static str {
        if !self.span.has(versions, version) {
            return "not there";
        }
        match (self.seen.iter().any(|seen| seen == version), self.is_inferred) {
            (true, _) => "seen",
            (false, true) => "inferred",
            (false, false) => "read",
        }
    }
}

/// The versions of a service, the oldest first; none for a hosted one.
pub fn of_service(root: &Value, service: &str) -> Vec<String> {
    let tags = root["tags"].as_array().expect("the document lists its tags");
    let own = tags.iter().find(|tag| tag["name"] == service).expect("a listed tag");
    list(&own["x-versions"])
}

fn list(node: &Value) -> Vec<String> {
    node.as_array().into_iter().flatten().map(text).collect()
}

/// The part of the page about one service.
pub fn section(root: &Value, service: &str, operations: &[Known]) -> String {
    let versions = of_service(root, service);
    let mut page = format!("\n### `{service}` by version\n\n");
    if versions.is_empty() {
        page.push_str("The hosted service: it has one version.\n");
        return page;
    }
    writeln!(page, "| operation | {} |", versions.join(" | ")).expect("a String takes all");
    writeln!(page, "| --- |{}", " --- |".repeat(versions.len())).expect("a String takes all");
    for known in operations {
        let name = name(&known.id);
        let cells: Vec<_> = versions.iter().map(|one| known.cell(&versions, one)).collect();
        writeln!(page, "| `{name}` | {} |", cells.join(" | ")).expect("a String takes all");
    }
    let parts = parts(root, service);
    if !parts.is_empty() {
        page.push_str("\nWhat only some versions have beside whole operations:\n\n");
        for part in parts {
            writeln!(page, "* {part}").expect("a String takes all");
        }
    }
    page
}

/// The name without the service.
fn name(id: &str) -> &str {
    id.split_once('.').expect("an id names its service").1
}

/// Parameters, responses and properties that only some versions have.
fn parts(root: &Value, service: &str) -> Vec<String> {
    let mut parts = BTreeSet::new();
    let mut add = |what: String, node: &Value| {
        if let Some(words) = Span::of(node).words() {
            parts.insert(format!("{what}: {words}."));
        }
    };
    for (_, item) in entries(&root["paths"]) {
        for (_, operation) in entries(item).filter(|(_, node)| node["operationId"].is_string()) {
            if operation["tags"][0] != service {
                continue;
            }
            let id = text(&operation["operationId"]);
            let shared = item["parameters"].as_array().into_iter().flatten();
            for one in shared.chain(operation["parameters"].as_array().into_iter().flatten()) {
                let one = resolve(root, one);
                add(format!("`{}`, parameter `{}`", name(&id), text(&one["name"])), one);
            }
            for (status, response) in entries(&operation["responses"]) {
                add(format!("`{}`, response {status}", name(&id)), resolve(root, response));
            }
        }
    }
    for (schema, node) in entries(&root["components"]["schemas"]) {
        let Some(schema) = schema.strip_prefix(&format!("{service}.")) else { continue };
        for (property, node) in entries(&node["properties"]) {
            add(format!("`{schema}`, key `{property}`"), node);
        }
    }
    parts.into_iter().collect()
}

/// Everything marked as seen was seen in the recorded exchanges, or the source says where; and everything
/// they show is marked.
pub fn is_true(root: &Value, operations: &[Known]) -> Vec<String> {
    let recorded = recorded(operations);
    let mut wrong = Vec::new();
    for known in operations {
        let service = known.id.split('.').next().unwrap_or_default();
        for version in of_service(root, service) {
            let is_recorded = recorded.contains(&(known.id.clone(), version.clone()));
            let is_said = known.seen.contains(&version);
            if is_recorded && !is_said {
                wrong.push(format!("{} was seen on {version}: list it in `x-seen`", known.id));
            }
            if is_said && !is_recorded && !known.source.contains(&version) {
                let why = "no recorded exchange shows it, and the source does not name the version";
                wrong.push(format!("{} on {version}: {why}", known.id));
            }
        }
    }
    wrong
}

/// Operations with the versions that answered them in the recorded exchanges.
fn recorded(operations: &[Known]) -> BTreeSet<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sandbox/tests/exchanges");
    let mut found = BTreeSet::new();
    for file in fs::read_dir(&folder).expect("the exchanges are there") {
        let path = file.expect("the folder can be read").path();
        let stem =
            path.file_stem().and_then(|stem| stem.to_str()).expect("a plain name").to_owned();
        let Some((product, rest)) = stem.split_once('-').filter(|_| is_json(&path)) else {
            continue;
        };
        let version = rest.split('-').next().unwrap_or_default();
        let text = fs::read_to_string(&path).expect("the exchanges can be read");
        let exchanges: Value = serde_json::from_str(&text).expect("the exchanges are JSON");
        for exchange in exchanges.as_array().expect("a list of exchanges") {
            let of_product = |known: &&Known| known.id.starts_with(&format!("maarch_{product}."));
            if is_answered(exchange)
                && let Some(known) = asked(exchange, operations.iter().filter(of_product))
            {
                found.insert((known.id.clone(), version.to_owned()));
            }
        }
    }
    assert!(found.len() > 100, "the exchanges show too little: {found:?}");
    found
}

fn is_json(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "json")
}

/// Whether there is a response that is not the one for an unknown route.
fn is_answered(exchange: &Value) -> bool {
    exchange["expect"]["status"].as_u64().is_some_and(|status| status != 404 && status != 405)
}

/// The operation that a request asks for: the one with the fewest parameters in its path.
fn asked<'k>(exchange: &Value, operations: impl Iterator<Item = &'k Known>) -> Option<&'k Known> {
    let method = exchange["method"].as_str()?;
    let path = exchange["path"].as_str()?.split('?').next()?;
    let fits = |known: &&Known| {
        let below = known.path.split_once("/rest").map(|(_, below)| below).unwrap_or_default();
        known.method == method
            && below.split('/').count() == path.split('/').count()
            && below
                .split('/')
                .zip(path.split('/'))
                .all(|(own, asked)| own == asked || own.starts_with('{') && !asked.is_empty())
    };
    operations.filter(fits).min_by_key(|known| known.path.matches('{').count())
}
