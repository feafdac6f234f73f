//! Hides the values of secrets in `Debug`.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

use super::super::lower;
use super::super::model::{Operation, ServiceSpec};

/// Returns whether the document marks a property or parameter as a secret.
pub fn is_marked(node: &Value) -> bool {
    node.get("x-secret").and_then(Value::as_bool).unwrap_or(false)
}

/// Returns whether `Debug` hides a property's value: it is a secret, or reveals server internals.
pub fn is_hidden(node: &Value) -> bool {
    is_marked(node) || node.get("x-internal").and_then(Value::as_bool).unwrap_or(false)
}

/// Returns the keys and parameters of a request that hold secrets, at any depth.
pub fn sent(slice: &ServiceSpec, operation: &Operation) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let parameters = operation.parameters.iter().filter(|parameter| parameter.secret);
    keys.extend(parameters.map(|parameter| parameter.name.clone()));
    let mut seen = BTreeSet::new();
    let mut open: Vec<&str> = operation.body.iter().map(|body| body.schema.as_str()).collect();
    while let Some(name) = open.pop() {
        let Some(schema) = slice.schemas.get(name).filter(|_| seen.insert(name)) else { continue };
        let properties = schema.get("properties").and_then(Value::as_object);
        for (key, property) in properties.into_iter().flatten() {
            keys.extend(is_marked(property).then(|| key.clone()));
            open.extend(lower::reference(property.get("items").unwrap_or(property)));
        }
        open.extend(schema.get("items").and_then(lower::reference));
    }
    keys
}

/// Emits a `Debug` impl without the values of hidden fields.
pub fn debug(name: &Ident, fields: &[Ident], hidden: &[Ident]) -> TokenStream {
    let shown = fields.iter().map(|field| {
        let label = field.to_string();
        if hidden.contains(field) {
            quote! { .field(#label, &::std::format_args!("hidden")) }
        } else {
            quote! { .field(#label, &self.#field) }
        }
    });
    let label = name.to_string();
    quote! {
        impl ::std::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#label) #(#shown)* .finish()
            }
        }
    }
}
