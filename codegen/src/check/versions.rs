//! Versions: a tag lists them, and what only some of them have says which.

use std::collections::{HashMap, HashSet};

use super::super::document::{Document, Place};
use super::super::mistake::Mistake;
use super::super::versions::{listed, numbers};

/// The keys that say which versions have something.
const SPAN: [&str; 2] = ["x-since", "x-until"];
/// On which versions an operation was seen.
const SEEN: &str = "x-seen";

/// The places where the keys have a meaning.
#[derive(Default)]
struct Meant<'d> {
    versions: HashMap<&'d str, Vec<&'d str>>,
    spans: HashSet<String>,
    /// The schemas that answers are made of.
    answered: HashSet<String>,
    operations: HashSet<String>,
}

pub fn all(document: &Document) -> Result<(), Mistake> {
    let mut meant = Meant::default();
    for tag in document.tags() {
        list(&tag)?;
        meant.versions.insert(tag.text("name").unwrap_or_default(), listed(&tag));
    }
    for operation in document.operations() {
        let id = operation.place.text("operationId").unwrap_or_default();
        let service = service(id);
        let whole = || {
            meant.span(&operation.place, service)?;
            meant.seen(&operation.place, service)?;
            for origin in [&operation.item, &operation.place] {
                for entry in origin.get("parameters").map(|p| p.items()).unwrap_or_default() {
                    meant.parameter(&entry, service)?;
                }
            }
            for (_, answer) in entries(&operation.place, "responses") {
                meant.shared(&answer, service)?;
            }
            Ok(())
        };
        whole().map_err(|mistake: Mistake| mistake.of(id))?;
    }
    for operation in document.operations() {
        for (_, answer) in entries(&operation.place, "responses") {
            referred(&answer, &mut meant.answered)?;
        }
    }
    for (name, parameter) in document.components("parameters") {
        meant.parameter(&parameter, service(name))?;
    }
    for (name, answer) in document.components("responses") {
        meant.shared(&answer, service(name))?;
    }
    for (name, schema) in document.components("schemas") {
        for (key, property) in entries(&schema, "properties") {
            meant.property(&property, service(name), &schema, key)?;
        }
    }
    meant.places(document);
    meant.nowhere_else(&document.root(), false)
}

/// The versions of a product: numbers, the oldest first.
fn list(tag: &Place<'_>) -> Result<(), Mistake> {
    let Some(list) = tag.get("x-versions") else { return Ok(()) };
    if list.items().is_empty() {
        return Err(list.mistake("no version is listed", "list the versions, the oldest first"));
    }
    let mut last: Option<Vec<u32>> = None;
    for item in list.items() {
        let Some(parts) = item.value.as_str().and_then(numbers) else {
            return Err(item.mistake(
                format!("{} is no version", item.value),
                "write numbers with dots between them, in quotes",
            ));
        };
        if last.as_ref().is_some_and(|last| *last >= parts) {
            let what = format!("{} does not follow the version before it", item.value);
            return Err(item.mistake(what, "list each version once, the oldest first"));
        }
        last = Some(parts);
    }
    Ok(())
}

impl<'d> Meant<'d> {
    fn listed(&self, service: &str) -> &[&'d str] {
        self.versions.get(service).map(Vec::as_slice).unwrap_or_default()
    }

    /// Where a version stands in the list of its product.
    fn position(&self, version: &Place<'_>, key: &str, service: &str) -> Result<usize, Mistake> {
        let listed = self.listed(service);
        if listed.is_empty() {
            return Err(version.mistake(
                format!("`{service}` has no versions"),
                "list them as `x-versions` of its tag, or leave the key out",
            ));
        }
        listed.iter().position(|one| version.value.as_str() == Some(one)).ok_or_else(|| {
            let names: Vec<String> = listed.iter().map(|one| format!("`{one}`")).collect();
            version.mistake(
                format!("`{key}: {}` is no version of `{service}`", version.value),
                format!("use one of {}, in quotes", names.join(", ")),
            )
        })
    }

    /// Whether both keys name versions, in the right order, and leave one out.
    fn span(&self, place: &Place<'_>, service: &str) -> Result<(), Mistake> {
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
            (Some(from), Some(to)) if from > to => Err(place.at("x-since").mistake(
                "it comes after `x-until`",
                "name the first version that has it in `x-since`, the last one in `x-until`",
            )),
            _ => Ok(()),
        }
    }

    /// The versions an operation was seen on have it, in the order of the list.
    fn seen(&self, operation: &Place<'_>, service: &str) -> Result<(), Mistake> {
        let Some(seen) = operation.get(SEEN) else { return Ok(()) };
        if seen.items().is_empty() {
            return Err(seen.mistake("no version is listed", "leave the key out"));
        }
        if operation.flag("x-inferred") {
            return Err(seen.mistake(
                "what was seen is not inferred",
                "take `x-inferred` away, or mark the answers that are inferred",
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
                    version.mistake(what, "correct `x-since` or `x-until`, or leave it out")
                );
            }
            if before.is_some_and(|before| before >= position) {
                let what = format!("{} does not follow the version before it", version.value);
                return Err(version.mistake(what, "list each version once, the oldest first"));
            }
            before = Some(position);
        }
        Ok(())
    }

    /// A parameter or answer, which can be one of the components.
    fn shared(&self, place: &Place<'_>, service: &str) -> Result<(), Mistake> {
        let remedy = "write it where the `$ref` leads, or write the whole out here";
        beside_reference(place, remedy)?;
        self.span(place, service)
    }

    fn parameter(&self, place: &Place<'_>, service: &str) -> Result<(), Mistake> {
        self.shared(place, service)?;
        if place.flag("required") || place.flag("x-charges-consent") {
            let remedy = "write it at the operation, or do not require the parameter";
            return always_there(place, "the parameter is sent to every version", remedy);
        }
        Ok(())
    }

    fn property(
        &self,
        place: &Place<'_>,
        service: &str,
        schema: &Place<'_>,
        name: &str,
    ) -> Result<(), Mistake> {
        beside_reference(place, "wrap it in allOf: write `allOf: [{$ref: …}]` beside the key")?;
        self.span(place, service)?;
        // What is only sent may be required: versions that do not know it ignore it.
        let required = schema.get("required").map(|list| list.items()).unwrap_or_default();
        let is_required = required.iter().any(|one| one.value.as_str() == Some(name));
        if is_required && self.answered.contains(&schema.path) {
            let what = format!("answers of other versions without `{name}` would not be readable");
            return always_there(place, what, "take it out of `required`");
        }
        Ok(())
    }

    fn places(&mut self, document: &Document) {
        for operation in document.operations() {
            self.operations.insert(operation.place.path.clone());
            for origin in [&operation.item, &operation.place] {
                self.meant_in(origin.get("parameters").map(|p| p.items()).unwrap_or_default());
            }
            self.meant_in(entries(&operation.place, "responses").into_iter().map(|(_, one)| one));
            self.meant_in([operation.place]);
        }
        for kind in ["parameters", "responses"] {
            self.meant_in(document.components(kind).into_iter().map(|(_, one)| one));
        }
        for (_, schema) in document.components("schemas") {
            self.meant_in(entries(&schema, "properties").into_iter().map(|(_, one)| one));
        }
    }

    fn meant_in<'p>(&mut self, places: impl IntoIterator<Item = Place<'p>>) {
        self.spans.extend(places.into_iter().map(|place| place.path));
    }

    /// A key that nobody reads would only seem to say something.
    ///
    /// `are_names`: what stands below are names of properties, which can be any.
    fn nowhere_else(&self, place: &Place<'_>, are_names: bool) -> Result<(), Mistake> {
        if !are_names {
            self.meant_here(place)?;
        }
        for (key, inner) in place.parts() {
            let inner_names = !are_names && key == "properties";
            self.nowhere_else(&inner, inner_names).map_err(|mistake| {
                match inner.text("operationId") {
                    Some(id) => mistake.of(id),
                    None => mistake,
                }
            })?;
        }
        place.items().iter().try_for_each(|inner| self.nowhere_else(inner, false))
    }

    fn meant_here(&self, place: &Place<'_>) -> Result<(), Mistake> {
        for key in SPAN.into_iter().filter(|_| !self.spans.contains(&place.path)) {
            if let Some(found) = place.get(key) {
                let remedy = "write it at an operation, a parameter, a property or an answer";
                return Err(found.mistake(format!("`{key}` says nothing here"), remedy));
            }
        }
        if let Some(found) = place.get(SEEN)
            && !self.operations.contains(&place.path)
        {
            return Err(found.mistake("`x-seen` says nothing here", "write it at an operation"));
        }
        let is_tag = place.path.strip_prefix("tags.").is_some_and(|rest| !rest.contains('.'));
        match place.get("x-versions") {
            Some(found) if !is_tag => {
                Err(found.mistake("`x-versions` says nothing here", "write it at a tag"))
            }
            _ => Ok(()),
        }
    }
}

fn entries<'d>(place: &Place<'d>, key: &str) -> Vec<(&'d str, Place<'d>)> {
    place.get(key).map(|inner| inner.entries()).unwrap_or_default()
}

/// Everything that a place refers to, at whatever depth.
fn referred(place: &Place<'_>, found: &mut HashSet<String>) -> Result<(), Mistake> {
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

/// The service of an operationId, or of the name of a component.
fn service(name: &str) -> &str {
    name.split('.').next().unwrap_or_default()
}

fn nothing(key: &Place<'_>, what: &str) -> Mistake {
    key.mistake(what, "leave the key out")
}

/// What stands beside a `$ref` is not read.
fn beside_reference(place: &Place<'_>, remedy: &str) -> Result<(), Mistake> {
    if place.text("$ref").is_none() {
        return Ok(());
    }
    match SPAN.into_iter().find_map(|key| Some((key, place.get(key)?))) {
        Some((key, found)) => {
            Err(found.mistake(format!("`{key}` beside a `$ref` is not read"), remedy))
        }
        None => Ok(()),
    }
}

fn always_there(place: &Place<'_>, what: impl Into<String>, remedy: &str) -> Result<(), Mistake> {
    match SPAN.into_iter().find_map(|key| place.get(key)) {
        Some(found) => Err(found.mistake(what, remedy)),
        None => Ok(()),
    }
}
