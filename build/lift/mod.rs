//! Turns what progenitor wrote into this crate's own shape: calls that answer with our
//! `Response` and `Error`, documented items, open lists, typed failures.

mod calls;
mod docs;
mod example;
mod failures;
mod fields;
mod open_enums;
mod type_builders;
mod types;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Item, ItemMod};

use super::mistake::Mistake;
use super::model::Lowered;

pub fn client(lowered: &Lowered<'_>, generated: syn::File) -> Result<String, Mistake> {
    let types = types::module(lowered, take_module(&generated, "types"))?;
    let calls = calls::module(lowered, take_module(&generated, "builder"))?;
    let methods = calls::client_methods(lowered);
    let failures = failures::module(lowered);
    let code = quote! {
        #methods
        #types
        #calls
        #failures
    };
    Ok(lines(code))
}

fn take_module(file: &syn::File, name: &str) -> Vec<Item> {
    file.items
        .iter()
        .find_map(|item| match item {
            Item::Mod(ItemMod { ident, content: Some((_, items)), .. }) if ident == name => {
                Some(items.clone())
            }
            _ => None,
        })
        .unwrap_or_default()
}

/// One item a line, so that a compiler message can point somewhere.
fn lines(code: TokenStream) -> String {
    match syn::parse2::<syn::File>(code.clone()) {
        Ok(file) => file
            .items
            .iter()
            .map(|item| item.to_token_stream().to_string())
            .collect::<Vec<_>>()
            .join("\n"),
        Err(_) => code.to_string(),
    }
}

/// The Rust name of an operation's types: `create_user` → `CreateUser`.
fn pascal(name: &str) -> syn::Ident {
    let text: String = name
        .split('_')
        .map(|part| {
            let mut letters = part.chars();
            letters
                .next()
                .map(|c| c.to_ascii_uppercase().to_string() + letters.as_str())
                .unwrap_or_default()
        })
        .collect();
    quote::format_ident!("{text}")
}
