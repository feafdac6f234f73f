//! Secrets in what a program holds: `Debug` names them and hides their values.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;
use syn::{Attribute, Path, Token, parse_quote, punctuated::Punctuated};

/// Whether the document marks a property or parameter as a secret.
pub fn is_marked(node: &Value) -> bool {
    node.get("x-secret").and_then(Value::as_bool).unwrap_or(false)
}

/// Takes `Debug` out of what is derived.
pub fn without_debug(attributes: &mut [Attribute]) {
    for attribute in attributes.iter_mut().filter(|one| one.path().is_ident("derive")) {
        let parser = Punctuated::<Path, Token![,]>::parse_terminated;
        let Ok(derived) = attribute.parse_args_with(parser) else { continue };
        let is_debug = |path: &Path| path.segments.last().is_some_and(|last| last.ident == "Debug");
        let kept = derived.iter().filter(|path| !is_debug(path));
        *attribute = parse_quote!(#[derive( #(#kept),* )]);
    }
}

/// A `Debug` that shows the fields but those that are hidden.
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
