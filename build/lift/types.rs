//! The `types` module: fields in the document's order, documented, growable, with schemas.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use serde_json::{Map, Value};
use syn::visit_mut::VisitMut;
use syn::{Field, Fields, Ident, Item, ItemEnum, ItemStruct, parse_quote};

use super::super::mistake::Mistake;
use super::super::model::{Lowered, Slice};
use super::fields::{LightPatterns, inside, is_defaulted, is_doc, serde_option, wire_name};
use super::{docs, open_enums, type_builders};

pub fn module(lowered: &Lowered<'_>, items: Vec<Item>) -> Result<TokenStream, Mistake> {
    let slice = lowered.slice;
    let limits = limits(slice);
    let names = names(lowered, &items);
    all_named(lowered, &names)?;
    let mut code = TokenStream::new();
    let mut builders = TokenStream::new();
    for item in items {
        match item {
            Item::Struct(item) if matches!(item.fields, Fields::Named(_)) => {
                let (item, docs) = record(slice, item);
                builders.extend(type_builders::item(&item, &names, &docs));
                code.extend(record_impls(slice, &item));
                item.to_tokens(&mut code);
            }
            Item::Struct(item) => code.extend(newtype(item, &limits)),
            Item::Enum(item) => code.extend(closed_enum(item)),
            // The generator's own builders, and the functions that lead to them.
            Item::Mod(item) if item.ident == "builder" => {}
            Item::Impl(item) if item.trait_.is_none() && is_builder_impl(&item) => {}
            mut other => {
                LightPatterns.visit_item_mut(&mut other);
                other.to_tokens(&mut code);
            }
        }
    }
    for open in &lowered.open_enums {
        code.extend(open_enums::item(open));
    }
    for (name, rust) in &lowered.replacements {
        code.extend(alias(slice, name, rust));
    }
    Ok(quote! {
        /// The bodies of requests and answers.
        // `unwrap`: patterns, which the build script compiled before it let them through.
        #[allow(clippy::all, clippy::unwrap_used, unused_qualifications)]
        pub mod types {
            #code
            /// Builders for the types that requests are made of.
            pub mod builder { #builders }
        }
    })
}

/// Every schema must have become a type of its own name.
fn all_named(lowered: &Lowered<'_>, names: &[Ident]) -> Result<(), Mistake> {
    let missing = lowered.slice.schemas.keys().find(|name| {
        !names.iter().any(|ident| ident == name) && !lowered.replacements.contains_key(*name)
    });
    match missing {
        None => Ok(()),
        Some(name) => Err(Mistake::new(
            format!("components.schemas.{}.{name}", lowered.slice.service),
            "no Rust type of that name came out",
            "use plain words in PascalCase, `IamUser` rather than `IAMUser`",
        )),
    }
}

fn names(lowered: &Lowered<'_>, items: &[Item]) -> Vec<Ident> {
    let generated = items.iter().filter_map(|item| match item {
        Item::Struct(item) => Some(item.ident.clone()),
        Item::Enum(item) => Some(item.ident.clone()),
        Item::Type(item) => Some(item.ident.clone()),
        _ => None,
    });
    let open = lowered.open_enums.iter().map(|open| format_ident!("{}", open.name));
    generated.chain(open).collect()
}

/// A struct with its fields in the document's order, and what each field says of itself.
fn record(slice: &Slice, mut item: ItemStruct) -> (ItemStruct, Vec<String>) {
    let empty = Map::new();
    let schema = slice.schemas.get(&item.ident.to_string());
    let properties =
        schema.and_then(|schema| schema.get("properties")?.as_object()).unwrap_or(&empty);
    let position = |field: &Field| {
        let name = wire_name(field);
        properties.keys().position(|key| *key == name).unwrap_or(usize::MAX)
    };
    let mut texts = Vec::new();
    if let Fields::Named(fields) = &mut item.fields {
        let mut sorted: Vec<Field> = fields.named.iter().cloned().collect();
        sorted.sort_by_key(position);
        for field in &mut sorted {
            let text = properties
                .get(&wire_name(field))
                .map(|property| docs::property(slice, property))
                .unwrap_or_default();
            field.attrs.retain(|attribute| !is_doc(attribute));
            field.attrs.push(parse_quote!(#[doc = #text]));
            if inside(&field.ty, "Vec").is_some() && is_defaulted(field) {
                let reader = parse_quote!(#[serde(deserialize_with = "crate::wire::list_or_null")]);
                field.attrs.push(reader);
            }
            texts.push(text);
        }
        fields.named = sorted.into_iter().collect();
    }
    item.attrs.push(parse_quote!(#[non_exhaustive]));
    item.attrs
        .push(parse_quote!(#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]));
    (item, texts)
}

fn record_impls(slice: &Slice, item: &ItemStruct) -> TokenStream {
    let name = &item.ident;
    let checks = item.fields.iter().filter_map(|field| {
        let wire = wire_name(field);
        let property = slice.schemas.get(&name.to_string())?.get("properties")?.get(&wire)?;
        let minimum = usize::try_from(property.get("minItems")?.as_u64()?).ok()?;
        let ident = field.ident.as_ref()?;
        let given = match inside(&field.ty, "Option") {
            Some(_) => quote! { self.#ident.as_ref().map_or(#minimum, |list| list.len()) },
            None => quote! { self.#ident.len() },
        };
        Some(quote! { crate::request::at_least_items(#wire, #given, #minimum)?; })
    });
    let doc = format!("A [`builder::{name}`], whose setters check what they are given.");
    quote! {
        impl #name {
            #[doc = #doc]
            pub fn builder() -> builder::#name {
                ::std::default::Default::default()
            }
        }
        impl crate::request::Check for #name {
            fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
                #(#checks)*
                Ok(())
            }
        }
    }
}

/// A text with limits: it shows itself as the text it holds.
fn newtype(mut item: ItemStruct, limits: &BTreeMap<String, Value>) -> TokenStream {
    let name = &item.ident;
    let is_text =
        item.fields.iter().any(|field| field.ty.to_token_stream().to_string().ends_with("String"));
    let display = is_text.then(|| {
        quote! {
            impl ::std::fmt::Display for #name {
                fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    f.write_str(&self.0)
                }
            }
        }
    });
    item.attrs
        .push(parse_quote!(#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]));
    if let Some(keywords) = limits.get(&item.ident.to_string()).and_then(Value::as_object) {
        let pairs = keywords.iter().map(|(key, value)| match value {
            Value::String(text) => quote! { #key = #text },
            other => {
                let number = other.as_u64().unwrap_or_default();
                quote! { #key = #number }
            }
        });
        item.attrs
            .push(parse_quote!(#[cfg_attr(feature = "schemars", schemars(extend( #(#pairs),* )))]));
    }
    quote! { #item #display }
}

/// The limits of properties that become types of their own, by the name the generator gives them.
fn limits(slice: &Slice) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    for (schema, body) in &slice.schemas {
        let Some(properties) = body.get("properties").and_then(Value::as_object) else { continue };
        for (property, node) in properties {
            let mut letters = property.chars();
            let Some(first) = letters.next() else { continue };
            let name = format!("{schema}{}{}", first.to_ascii_uppercase(), letters.as_str());
            let keywords: Map<String, Value> = ["minLength", "maxLength", "pattern"]
                .into_iter()
                .filter_map(|key| Some((key.to_owned(), node.get(key)?.clone())))
                .collect();
            if !keywords.is_empty() {
                found.insert(name, Value::Object(keywords));
            }
        }
    }
    found
}

fn closed_enum(mut item: ItemEnum) -> TokenStream {
    for variant in &mut item.variants {
        if variant.attrs.iter().any(is_doc) {
            continue;
        }
        let own = variant.ident.to_string();
        let wire = serde_option(&variant.attrs, "rename").flatten().unwrap_or(own);
        let text = format!("`{wire}`");
        variant.attrs.push(parse_quote!(#[doc = #text]));
    }
    item.attrs
        .push(parse_quote!(#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]));
    item.into_token_stream()
}

/// A lenient shape keeps its name in the document as a name in Rust.
fn alias(slice: &Slice, name: &str, rust: &str) -> Option<TokenStream> {
    if rust.ends_with(&format!("::types::{name}")) {
        return None;
    }
    let ident = format_ident!("{name}");
    let target: syn::Type = syn::parse_str(rust).ok()?;
    let doc = slice.schemas.get(name)?.get("description")?.as_str()?.trim();
    Some(quote! { #[doc = #doc] pub type #ident = #target; })
}

fn is_builder_impl(item: &syn::ItemImpl) -> bool {
    matches!(item.items.as_slice(), [syn::ImplItem::Fn(function)] if function.sig.ident == "builder")
}
