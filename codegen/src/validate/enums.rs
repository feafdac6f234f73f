//! Validates enums: the document names the variants of open ones, progenitor those of closed ones.

use std::collections::HashSet;

use super::super::diagnostic::Diagnostic;
use super::super::document::Node;
use super::super::names;

pub fn check(schema: &Node<'_>) -> Result<(), Diagnostic> {
    let (open, closed) = (schema.get("x-extensible-enum"), schema.get("enum"));
    let list = match (&open, &closed) {
        (None, None) => return Ok(()),
        (Some(_), Some(closed)) => {
            return Err(closed.diagnostic(
                "it is both an open and a closed list",
                "keep `x-extensible-enum` for responses, `enum` for what is only sent",
            ));
        }
        (Some(list), None) | (None, Some(list)) => list,
    };
    let values = list.items();
    if values.is_empty() || schema.text("type") != Some("string") {
        return Err(
            list.diagnostic("it is no list of texts", "write `type: string` and its values")
        );
    }
    for key in ["x-enum-varnames", "x-enum-descriptions"] {
        let Some(texts) = schema.get(key) else { continue };
        let (given, wanted) = (texts.items().len(), values.len());
        if given != wanted {
            return Err(texts.diagnostic(
                format!("`{key}` has {given} entries for {wanted} values"),
                "list one entry for each value, in the same order",
            ));
        }
    }
    licences(schema, values.len(), open.is_some())?;
    let varnames = schema.get("x-enum-varnames");
    if let Some(varnames) = varnames.as_ref().filter(|_| closed.is_some()) {
        return Err(varnames.diagnostic(
            "the generator names the values of a closed list itself",
            "remove the names, or make it an `x-extensible-enum`",
        ));
    }
    let named = varnames.map(|list| list.items()).unwrap_or_else(|| values.clone());
    let (mut wires, mut variants) = (HashSet::new(), HashSet::new());
    for (value, name) in values.iter().zip(&named) {
        let Some(wire) = value.value.as_str() else {
            return Err(value.diagnostic("the value is not a text", "quote it"));
        };
        if !wires.insert(wire) {
            return Err(value.diagnostic(format!("`{wire}` is listed twice"), "list it once"));
        }
        let given = name.value.as_str().unwrap_or_default();
        let variant = if given == wire { names::pascal(wire) } else { given.to_owned() };
        let is_usable = names::is_type(&variant) && variant != "Unknown";
        if open.is_some() && !(is_usable && variants.insert(variant)) {
            return Err(name.diagnostic(
                format!("`{given}` gives no variant name of its own"),
                "give each value a name in `x-enum-varnames`: PascalCase, different, not `Unknown`",
            ));
        }
    }
    Ok(())
}

/// Which values are licensed: for each one yes, no, or null where that is not known.
fn licences(schema: &Node<'_>, values: usize, is_open: bool) -> Result<(), Diagnostic> {
    let Some(licensed) = schema.get("x-licensed") else { return Ok(()) };
    if !is_open {
        return Err(licensed.diagnostic(
            "only an open list says what is licensed",
            "remove `x-licensed`, or make it an `x-extensible-enum`",
        ));
    }
    let given = licensed.items();
    if given.len() != values {
        return Err(licensed.diagnostic(
            format!("`x-licensed` has {} entries for {values} values", given.len()),
            "list one entry for each value, in the same order",
        ));
    }
    let is_usable = |entry: &&Node<'_>| !(entry.value.is_boolean() || entry.value.is_null());
    match given.iter().find(is_usable) {
        Some(entry) => Err(entry.diagnostic(
            "it says neither that the value is licensed nor that it is not",
            "write `true`, `false`, or `null` where it is not known",
        )),
        None => Ok(()),
    }
}
