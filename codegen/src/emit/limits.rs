//! The limits of strings and lists, for the JSON schemas of the generated types.

use std::collections::BTreeMap;

use quote::quote;
use serde_json::Value;
use syn::{Attribute, Item, Type, parse_quote};

use super::super::diagnostic::Diagnostic;
use super::super::model::{Operation, Parameter, ServiceSpec};
use super::super::names;
use super::fields::{inside, wire_name};

/// Keywords and values, by the name of the generated type.
pub type Limits = BTreeMap<String, Vec<(&'static str, Value)>>;

/// Returns the limits of all types: named lists and strings, and inline strings, which progenitor names.
pub fn of_types(slice: &ServiceSpec, items: &[Item]) -> Result<Limits, Diagnostic> {
    let mut found: Limits =
        slice.schemas.iter().map(|(name, schema)| (name.clone(), named(schema))).collect();
    for item in items {
        let Item::Struct(item) = item else { continue };
        let schema = item.ident.to_string();
        let Some(properties) = slice.schemas.get(&schema).and_then(|s| s.get("properties")) else {
            continue;
        };
        for field in &item.fields {
            let wire = wire_name(field);
            let Some((name, node)) = properties.get(&wire).and_then(|p| text(&field.ty, p)) else {
                continue;
            };
            if found.insert(name.clone(), keywords(node)).is_some() {
                return Err(Diagnostic::new(
                    format!("{}.properties.{wire}", slice.place(&schema)),
                    format!("its type would be called `{name}`, like another one"),
                    "give that other schema another name",
                ));
            }
        }
    }
    for (operation, parameter) in parameters(slice) {
        let limits = parameter.object.get("schema").map(keywords).filter(|found| !found.is_empty());
        if let Some(limits) = limits {
            let name = format!("{}_{}", operation.name, names::field(&parameter.name));
            found.entry(names::pascal(&name)).or_insert(limits);
        }
    }
    Ok(found)
}

/// Returns all parameters; a limited string among them gets a type named after its operation and itself.
fn parameters(slice: &ServiceSpec) -> impl Iterator<Item = (&Operation, &Parameter)> {
    slice.operations.iter().flat_map(|operation| {
        operation.parameters.iter().map(move |parameter| (operation, parameter))
    })
}

/// Emits the limits as an attribute for `schemars`.
pub fn in_schema(limits: &[(&str, Value)]) -> Attribute {
    let pairs = limits.iter().map(|(key, value)| match value {
        Value::String(text) => quote! { #key = #text },
        other => {
            let number = other.as_u64().unwrap_or_default();
            quote! { #key = #number }
        }
    });
    parse_quote!(#[cfg_attr(feature = "schemars", schemars(extend( #(#pairs),* )))])
}

/// Returns the type and schema of a limited string inside a field's options and lists.
fn text<'n>(mut ty: &Type, mut node: &'n Value) -> Option<(String, &'n Value)> {
    loop {
        if let Some(inner) = inside(ty, "Option") {
            ty = inner;
        } else if let Some(inner) = inside(ty, "Vec") {
            (ty, node) = (inner, node.get("items")?);
        } else {
            break;
        }
    }
    let Type::Path(path) = ty else { return None };
    let name = path.path.get_ident()?.to_string();
    (!keywords(node).is_empty()).then_some((name, node))
}

/// Returns the limits of a named schema, which can be a list.
fn named(schema: &Value) -> Vec<(&'static str, Value)> {
    let items = schema.get("minItems").map(|minimum| ("minItems", minimum.clone()));
    keywords(schema).into_iter().chain(items).collect()
}

fn keywords(schema: &Value) -> Vec<(&'static str, Value)> {
    if schema.get("type").and_then(Value::as_str) != Some("string") {
        return Vec::new();
    }
    ["minLength", "maxLength", "pattern"]
        .into_iter()
        .filter_map(|key| Some((key, schema.get(key)?.clone())))
        .collect()
}
