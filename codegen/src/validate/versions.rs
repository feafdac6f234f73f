//! Validates versions: a tag lists them, and items that only some have name them.

use std::collections::{HashMap, HashSet};

use super::super::diagnostic::Diagnostic;
use super::super::document::{Document, Node};
use super::super::versions::{listed, numbers};

/// The keys that limit an item to some versions.
const SPAN: [&str; 2] = ["x-since", "x-until"];
/// The key for the versions on which an operation was seen.
const SEEN: &str = "x-seen";

/// The nodes where the keys have a meaning.
#[derive(Default)]
struct Target<'d> {
    versions: HashMap<&'d str, Vec<&'d str>>,
    spans: HashSet<String>,
    /// The schemas of responses.
    answered: HashSet<String>,
    operations: HashSet<String>,
}

pub fn all(document: &Document) -> Result<(), Diagnostic> {
    let mut targets = Target::default();
    for tag in document.tags() {
        list(&tag)?;
        targets.versions.insert(tag.text("name").unwrap_or_default(), listed(&tag));
    }
    for operation in document.operations() {
        let id = operation.place.text("operationId").unwrap_or_default();
        let service = service(id);
        let check = || {
            targets.span(&operation.place, service)?;
            targets.seen(&operation.place, service)?;
            for origin in [&operation.item, &operation.place] {
                for entry in origin.get("parameters").map(|p| p.items()).unwrap_or_default() {
                    targets.parameter(&entry, service)?;
                }
            }
            for (_, response) in entries(&operation.place, "responses") {
                targets.shared(&response, service)?;
            }
            Ok(())
        };
        check().map_err(|diagnostic: Diagnostic| diagnostic.of(id))?;
    }
    for operation in document.operations() {
        for (_, response) in entries(&operation.place, "responses") {
            referred(&response, &mut targets.answered)?;
        }
    }
    for (name, parameter) in document.components("parameters") {
        targets.parameter(&parameter, service(name))?;
    }
    for (name, response) in document.components("responses") {
        targets.shared(&response, service(name))?;
    }
    for (name, schema) in document.components("schemas") {
        for (key, property) in entries(&schema, "properties") {
            targets.property(&property, service(name), &schema, key)?;
        }
    }
    targets.places(document);
    targets.nowhere_else(&document.root(), false)
}

/// Checks the versions of a product: numbers, oldest first.
fn list(tag: &Node<'_>) -> Result<(), Diagnostic> {
    let Some(list) = tag.get("x-versions") else { return Ok(()) };
    if list.items().is_empty() {
        return Err(list.diagnostic("no version is listed", "list the versions, the oldest first"));
    }
    let mut last: Option<Vec<u32>> = None;
    for item in list.items() {
        let Some(parts) = item.value.as_str().and_then(numbers) else {
            return Err(item.diagnostic(
                format!("{} is no version", item.value),
                "write numbers with dots between them, in quotes",
            ));
        };
        if last.as_ref().is_some_and(|last| *last >= parts) {
            let what = format!("{} does not follow the version before it", item.value);
            return Err(item.diagnostic(what, "list each version once, the oldest first"));
        }
        last = Some(parts);
    }
    Ok(())
}

impl<'d> Target<'d> {
    fn listed(&self, service: &str) -> &[&'d str] {
        self.versions.get(service).map(Vec::as_slice).unwrap_or_default()
    }

    /// Returns the position of a version in its product's list.
    fn position(&self, version: &Node<'_>, key: &str, service: &str) -> Result<usize, Diagnostic> {
        let listed = self.listed(service);
        if listed.is_empty() {
            return Err(version.diagnostic(
                format!("`{service}` has no versions"),
                "list them as `x-versions` of its tag, or leave the key out",
            ));
        }
        listed.iter().position(|one| version.value.as_str() == Some(one)).ok_or_else(|| {
            let names: Vec<String> = listed.iter().map(|one| format!("`{one}`")).collect();
            version.diagnostic(
                format!("`{key}: {}` is no version of `{service}`", version.value),
                format!("use one of {}, in quotes", names.join(", ")),
            )
        })
    }

    /// Checks that both keys name versions, in order, and exclude at least one.
    fn span(&self, place: &Node<'_>, service: &str) -> Result<(), Diagnostic> {
        let (mut from, mut to) = (None, None);
        if let Some(since) = place.get("x-since") {
            let position = self.position(&since, "x-since", service)?;
            if position == 0 {
                return Err(nothing(&since, "the oldest version has it already"));
            }
            from = Some(position);
        }
        if let Some(until) = place.get("x-until") {
            let position = self.position(&until, "x-until", service)?;
            if position + 1 == self.listed(service).len() {
                return Err(nothing(&until, "the newest version has it still"));
            }
            to = Some(position);
        }
        match (from, to) {
            (Some(from), Some(to)) if from > to => Err(place.at("x-since").diagnostic(
                "it comes after `x-until`",
                "name the first version that has it in `x-since`, the last one in `x-until`",
            )),
            _ => Ok(()),
        }
    }

    /// Checks that the operation exists in the versions it was seen on, in order.
    fn seen(&self, operation: &Node<'_>, service: &str) -> Result<(), Diagnostic> {
        let Some(seen) = operation.get(SEEN) else { return Ok(()) };
        if seen.items().is_empty() {
            return Err(seen.diagnostic("no version is listed", "leave the key out"));
        }
        if operation.flag("x-inferred") {
            return Err(seen.diagnostic(
                "what was seen is not inferred",
                "take `x-inferred` away, or mark the responses that are inferred",
            ));
        }
        let at = |key| operation.get(key).map(|place| self.position(&place, key, service));
        let first = at("x-since").transpose()?.unwrap_or(0);
        let last = at("x-until").transpose()?.unwrap_or(usize::MAX);
        let mut before = None;
        for version in seen.items() {
            let position = self.position(&version, SEEN, service)?;
            if position < first || position > last {
                let what = format!("{} does not have the operation", version.value);
                return Err(
                    version.diagnostic(what, "correct `x-since` or `x-until`, or leave it out")
                );
            }
            if before.is_some_and(|before| before >= position) {
                let what = format!("{} does not follow the version before it", version.value);
                return Err(version.diagnostic(what, "list each version once, the oldest first"));
            }
            before = Some(position);
        }
        Ok(())
    }

    /// Checks a parameter or response, which can be a component.
    fn shared(&self, place: &Node<'_>, service: &str) -> Result<(), Diagnostic> {
        let remedy = "write it where the `$ref` leads, or write the whole out here";
        beside_reference(place, remedy)?;
        self.span(place, service)
    }

    fn parameter(&self, place: &Node<'_>, service: &str) -> Result<(), Diagnostic> {
        self.shared(place, service)?;
        if place.flag("required") || place.flag("x-charges-consent") {
            let remedy = "write it at the operation, or do not require the parameter";
            return is_required_property(place, "the parameter is sent to every version", remedy);
        }
        Ok(())
    }

    fn property(
        &self,
        place: &Node<'_>,
        service: &str,
        schema: &Node<'_>,
        name: &str,
    ) -> Result<(), Diagnostic> {
        beside_reference(place, "wrap it in allOf: write `allOf: [{$ref: …}]` beside the key")?;
        self.span(place, service)?;
        // A property that is only sent may be required: versions without it ignore it.
        let required = schema.get("required").map(|list| list.items()).unwrap_or_default();
        let is_required = required.iter().any(|one| one.value.as_str() == Some(name));
        if is_required && self.answered.contains(&schema.path) {
            let what =
                format!("responses of other versions without `{name}` would not be readable");
            return is_required_property(place, what, "take it out of `required`");
        }
        Ok(())
    }

    fn places(&mut self, document: &Document) {
        for operation in document.operations() {
            self.operations.insert(operation.place.path.clone());
            for origin in [&operation.item, &operation.place] {
                self.targets_in(origin.get("parameters").map(|p| p.items()).unwrap_or_default());
            }
            self.targets_in(entries(&operation.place, "responses").into_iter().map(|(_, one)| one));
            self.targets_in([operation.place]);
        }
        for kind in ["parameters", "responses"] {
            self.targets_in(document.components(kind).into_iter().map(|(_, one)| one));
        }
        for (_, schema) in document.components("schemas") {
            self.targets_in(entries(&schema, "properties").into_iter().map(|(_, one)| one));
        }
    }

    fn targets_in<'p>(&mut self, places: impl IntoIterator<Item = Node<'p>>) {
        self.spans.extend(places.into_iter().map(|place| place.path));
    }

    /// Rejects keys in positions where they have no effect.
    ///
    /// `are_names`: the children are property names, which are arbitrary.
    fn nowhere_else(&self, place: &Node<'_>, are_names: bool) -> Result<(), Diagnostic> {
        if !are_names {
            self.targets_here(place)?;
        }
        for (key, inner) in place.parts() {
            let inner_names = !are_names && key == "properties";
            self.nowhere_else(&inner, inner_names).map_err(|diagnostic| {
                match inner.text("operationId") {
                    Some(id) => diagnostic.of(id),
                    None => diagnostic,
                }
            })?;
        }
        place.items().iter().try_for_each(|inner| self.nowhere_else(inner, false))
    }

    fn targets_here(&self, place: &Node<'_>) -> Result<(), Diagnostic> {
        for key in SPAN.into_iter().filter(|_| !self.spans.contains(&place.path)) {
            if let Some(found) = place.get(key) {
                let remedy = "write it at an operation, a parameter, a property or a response";
                return Err(found.diagnostic(format!("`{key}` says nothing here"), remedy));
            }
        }
        if let Some(found) = place.get(SEEN)
            && !self.operations.contains(&place.path)
        {
            return Err(found.diagnostic("`x-seen` says nothing here", "write it at an operation"));
        }
        let is_tag = place.path.strip_prefix("tags.").is_some_and(|rest| !rest.contains('.'));
        match place.get("x-versions") {
            Some(found) if !is_tag => {
                Err(found.diagnostic("`x-versions` says nothing here", "write it at a tag"))
            }
            _ => Ok(()),
        }
    }
}

fn entries<'d>(place: &Node<'d>, key: &str) -> Vec<(&'d str, Node<'d>)> {
    place.get(key).map(|inner| inner.entries()).unwrap_or_default()
}

/// Collects everything that a node refers to, at any depth.
fn referred(place: &Node<'_>, found: &mut HashSet<String>) -> Result<(), Diagnostic> {
    if place.text("$ref").is_some() {
        let target = place.resolved()?;
        let is_new = found.insert(target.path.clone());
        return if is_new { referred(&target, found) } else { Ok(()) };
    }
    for (_, inner) in place.parts() {
        referred(&inner, found)?;
    }
    place.items().iter().try_for_each(|inner| referred(inner, found))
}

/// Returns the service of an operationId or of a component's name.
fn service(name: &str) -> &str {
    name.split('.').next().unwrap_or_default()
}

fn nothing(key: &Node<'_>, what: &str) -> Diagnostic {
    key.diagnostic(what, "leave the key out")
}

/// Rejects keys next to a `$ref`, which are ignored.
fn beside_reference(place: &Node<'_>, remedy: &str) -> Result<(), Diagnostic> {
    if place.text("$ref").is_none() {
        return Ok(());
    }
    match SPAN.into_iter().find_map(|key| Some((key, place.get(key)?))) {
        Some((key, found)) => {
            Err(found.diagnostic(format!("`{key}` beside a `$ref` is not read"), remedy))
        }
        None => Ok(()),
    }
}

fn is_required_property(
    place: &Node<'_>,
    what: impl Into<String>,
    remedy: &str,
) -> Result<(), Diagnostic> {
    match SPAN.into_iter().find_map(|key| place.get(key)) {
        Some(found) => Err(found.diagnostic(what, remedy)),
        None => Ok(()),
    }
}
