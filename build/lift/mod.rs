//! Turns what progenitor wrote into this crate's own shape: calls that answer with our
//! `Response` and `Error`, documented items, open lists, typed failures.

mod calls;
mod charges;
mod docs;
mod example;
mod failures;
mod fields;
mod limits;
mod lists;
mod open_enums;
mod parameters;
mod roll;
mod secrets;
mod type_builders;
mod types;
mod wording;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{Item, ItemMod};

use super::mistake::Mistake;
use super::model::Lowered;
use super::names;

pub use roll::roll;

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
    lines(lowered, code)
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
fn lines(lowered: &Lowered<'_>, code: TokenStream) -> Result<String, Mistake> {
    let file: syn::File = syn::parse2(code).map_err(|error| {
        Mistake::new(
            format!("the service {}", lowered.slice.service),
            format!("what came out is not Rust: {error}"),
            "use plain words for names",
        )
    })?;
    let items: Vec<_> = file.items.iter().map(|item| item.to_token_stream().to_string()).collect();
    Ok(items.join("\n"))
}

/// The Rust name of an operation's types: `create_user` → `CreateUser`.
fn pascal(name: &str) -> Ident {
    format_ident!("{}", names::pascal(name))
}
