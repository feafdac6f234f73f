//! Emits the `types` module: fields in document order, documentation, `#[non_exhaustive]`, JSON schemas.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use serde_json::{Map, Value};
use syn::visit_mut::VisitMut;
use syn::{Attribute, Field, Fields, Ident, Item, ItemEnum, ItemStruct, Type, parse_quote};

use super::super::diagnostic::Diagnostic;
use super::super::lower::{is_required_or_null, reference};
use super::super::model::{Lowered, ServiceSpec};
use super::error_messages::MessageRewriter;
use super::fields::{
    inside, is_defaulted, is_doc, minimum_items, serde_option, wire_name, without_derived,
};
use super::type_builders::Part;
use super::{docs, limits, newtypes, open_enums, secrets, serializing, texts, type_builders};

/// How many properties of an object `Record` of the SDK can tell apart.
const MAX_FIELDS: usize = u64::BITS as usize;

pub fn module(lowered: &Lowered<'_>, items: Vec<Item>) -> Result<TokenStream, Diagnostic> {
    let slice = lowered.slice;
    let names = names(lowered, &items);
    check_type_names(lowered, &names)?;
    let limits = limits::of_types(slice, &items)?;
    let displayable = newtypes::displayable(&items);
    let texts = newtypes::limited_texts(&items);
    let listed = newtypes::listed_structs(&items);
    let mut error_messages = MessageRewriter::of(&items);
    let mut code = TokenStream::new();
    let mut builders = TokenStream::new();
    let mut structs = Vec::new();
    let mut text_limits = TokenStream::new();
    for item in items {
        match item {
            Item::Struct(item) if matches!(item.fields, Fields::Named(_)) => {
                check_unique_fields(slice, &item)?;
                check_number_of_fields(slice, &item)?;
                let (mut item, parts) = record(slice, item);
                let hidden = hidden(slice, &item);
                builders.extend(type_builders::item(&item, &parts, &hidden));
                builders
                    .extend(listed.contains(&item.ident).then(|| type_builders::in_lists(&item)));
                structs.push(item.ident.clone());
                code.extend(record_impls(slice, &item));
                code.extend(hide(&mut item, &hidden));
                code.extend(serializing::item(&mut item));
                item.to_tokens(&mut code);
            }
            Item::Struct(item) if texts.contains(&item.ident) => {
                let own = limits.get(&item.ident.to_string()).map(Vec::as_slice);
                let (text, limits) = texts::item(&item, own.unwrap_or_default());
                code.extend(text);
                text_limits.extend(limits);
            }
            Item::Struct(item) => {
                code.extend(newtypes::list_impls(slice, &item, &listed));
                code.extend(newtypes::item(slice, item, &limits, &displayable));
            }
            Item::Enum(item) => code.extend(closed_enum(slice, item)),
            // Skips progenitor's own builders, errors and texts, and the functions that return them.
            Item::Mod(item) if item.ident == "builder" || item.ident == "error" => {}
            Item::Impl(item) if item.trait_.is_none() && is_builder_impl(&item) => {}
            Item::Impl(item) if newtypes::is_of(&item, &texts) => {}
            mut other => {
                error_messages.visit_item_mut(&mut other);
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
    let built = structs.iter().map(type_builders::name);
    Ok(quote! {
        /// The bodies of requests and responses.
        #[allow(clippy::all, unused_qualifications)]
        pub mod types {
            #code
            #builders
            #[doc(hidden)]
            pub mod builder {
                pub use super::{ #( #built as #structs ),* };
            }
            /// Why a value is refused.
            pub mod error {
                pub use crate::ConversionError;
            }
            /// The limits of texts, by which their types differ.
            #[doc(hidden)]
            #[allow(missing_docs, missing_debug_implementations, reason = "no values of these types exist")]
            pub mod limits {
                #text_limits
            }
        }
    })
}

/// Checks that every schema became a type of its own name.
fn check_type_names(lowered: &Lowered<'_>, names: &[Ident]) -> Result<(), Diagnostic> {
    let missing = lowered.slice.schemas.keys().find(|name| {
        !names.iter().any(|ident| ident == name) && !lowered.replacements.contains_key(*name)
    });
    match missing {
        None => Ok(()),
        Some(name) => Err(Diagnostic::new(
            lowered.slice.place(name),
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

/// Checks that each property has its own field and setters.
fn check_unique_fields(slice: &ServiceSpec, item: &ItemStruct) -> Result<(), Diagnostic> {
    let mut taken = HashSet::from([format_ident!("build")]);
    for field in &item.fields {
        let Some(ident) = &field.ident else { continue };
        let setter = inside(&field.ty, "Option").map(|_| type_builders::maybe(ident));
        if !taken.insert(ident.clone()) || setter.is_some_and(|setter| !taken.insert(setter)) {
            return Err(Diagnostic::new(
                format!("{}.properties.{}", slice.place(&item.ident.to_string()), wire_name(field)),
                format!("another property has the Rust name `{ident}` or a setter of that name"),
                "leave one of them out: the generated type cannot hold both",
            ));
        }
    }
    Ok(())
}

/// Checks that the reader of an object has a bit for each property.
fn check_number_of_fields(slice: &ServiceSpec, item: &ItemStruct) -> Result<(), Diagnostic> {
    let fields = item.fields.len();
    if fields <= MAX_FIELDS {
        return Ok(());
    }
    Err(Diagnostic::new(
        format!("{}.properties", slice.place(&item.ident.to_string())),
        format!("an object with {fields} properties, of which {MAX_FIELDS} can be read"),
        "leave out those that nobody needs",
    ))
}

/// Returns a struct with its fields in document order, and what its builder has of each.
fn record(slice: &ServiceSpec, mut item: ItemStruct) -> (ItemStruct, Vec<Part>) {
    let empty = Map::new();
    let schema = slice.schemas.get(&item.ident.to_string());
    let properties =
        schema.and_then(|schema| schema.get("properties")?.as_object()).unwrap_or(&empty);
    let order = slice.order.get(&item.ident.to_string());
    let position = |field: &Field| {
        let name = wire_name(field);
        order.and_then(|keys| keys.iter().position(|key| *key == name)).unwrap_or(usize::MAX)
    };
    let mut parts = Vec::new();
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
            let is_always_there =
                schema.is_some_and(|schema| is_required_or_null(schema, &wire_name(field)));
            let is_null_a_value = properties
                .get(&wire_name(field))
                .is_some_and(|node| distinguishes_null(slice, node));
            let reader = if is_null_a_value { Some("plain") } else { reader(field) };
            if is_always_there {
                is_required_property(field);
            }
            // Whether its key may be absent, for `schemars`.
            if is_null_a_value || !is_always_there && reader == Some("value") {
                field.attrs.push(parse_quote!(#[serde(default)]));
            }
            parts.push(Part::new(field, &text, reader, is_always_there));
            if let Some(minimum) = properties.get(&wire_name(field)).and_then(minimum_items) {
                field.attrs.push(limits::in_schema(&[("minItems", minimum.into())]));
            }
        }
        fields.named = sorted.into_iter().collect();
    }
    without_derived(&mut item.attrs, "Deserialize");
    without_derived(&mut item.attrs, "Serialize");
    item.attrs.push(parse_quote!(#[non_exhaustive]));
    item.attrs
        .push(parse_quote!(#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]));
    item.attrs.extend(schema.and_then(required_in_schema));
    (item, parts)
}

/// Returns the fields whose values `Debug` hides.
fn hidden(slice: &ServiceSpec, item: &ItemStruct) -> Vec<Ident> {
    let properties =
        slice.schemas.get(&item.ident.to_string()).and_then(|schema| schema.get("properties"));
    let is_hidden = |field: &&Field| {
        let property = properties.and_then(|properties| properties.get(wire_name(field)));
        property.is_some_and(secrets::is_hidden)
    };
    item.fields.iter().filter(is_hidden).filter_map(|field| field.ident.clone()).collect()
}

fn hide(item: &mut ItemStruct, hidden: &[Ident]) -> Option<TokenStream> {
    if hidden.is_empty() {
        return None;
    }
    without_derived(&mut item.attrs, "Debug");
    let fields: Vec<Ident> = item.fields.iter().filter_map(|field| field.ident.clone()).collect();
    Some(secrets::debug(&item.ident, &fields, hidden))
}

/// Serializes a required key as null if it has no value.
fn is_required_property(field: &mut Field) {
    let wire = wire_name(field);
    field.attrs.retain(|attribute| !attribute.path().is_ident("serde"));
    field.attrs.push(parse_quote!(#[serde(rename = #wire)]));
}

/// Returns the reader of lists and untyped values, which counts against the memory budget.
fn reader(field: &Field) -> Option<&'static str> {
    let items = inside(&field.ty, "Vec");
    match items {
        Some(_) if is_untyped(items) => Some("values_or_null"),
        Some(_) if is_defaulted(field) => Some("list_or_null"),
        Some(_) => Some("list"),
        None => is_untyped(inside(&field.ty, "Option")).then_some("value"),
    }
}

/// Returns whether a type holds untyped JSON.
fn is_untyped(ty: Option<&Type>) -> bool {
    ty.is_some_and(|ty| ty.to_token_stream().to_string().replace(' ', "") == "::serde_json::Value")
}

/// Marks a nullable required key, as `schemars` takes every `Option` for an optional key.
fn required_in_schema(schema: &Value) -> Option<Attribute> {
    let required = schema.get("required")?.as_array()?;
    let names = required.iter().filter_map(Value::as_str);
    if !names.clone().any(|name| is_required_or_null(schema, name)) {
        return None;
    }
    Some(
        parse_quote!(#[cfg_attr(feature = "schemars", schemars(extend("required" = [ #(#names),* ])))]),
    )
}

/// Returns whether null differs from an absent key.
fn distinguishes_null(slice: &ServiceSpec, property: &Value) -> bool {
    let target = reference(property).and_then(|name| slice.schemas.get(name));
    target.is_some_and(|schema| schema.get("x-lenient") == Some(&"nullable-text".into()))
}

fn record_impls(slice: &ServiceSpec, item: &ItemStruct) -> TokenStream {
    let name = &item.ident;
    let checks = item.fields.iter().filter_map(|field| {
        let wire = wire_name(field);
        let property = slice.schemas.get(&name.to_string())?.get("properties")?.get(&wire)?;
        let minimum = minimum_items(property)?;
        let ident = field.ident.as_ref()?;
        let given = match inside(&field.ty, "Option") {
            Some(_) => quote! { self.#ident.as_ref().map_or(#minimum, |list| list.len()) },
            // An optional list is not sent if it is empty.
            None if is_defaulted(field) => {
                quote! { if self.#ident.is_empty() { #minimum } else { self.#ident.len() } }
            }
            None => quote! { self.#ident.len() },
        };
        Some(quote! { crate::request::at_least_items(#wire, #given, #minimum)?; })
    });
    let builder = type_builders::name(name);
    let doc = format!("A [`{builder}`], whose setters check what they are given.");
    let checks: Vec<TokenStream> = checks.collect();
    let check = (!checks.is_empty()).then(|| {
        quote! {
            fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
                #(#checks)*
                Ok(())
            }
        }
    });
    quote! {
        impl #name {
            #[doc = #doc]
            pub fn builder() -> #builder {
                ::std::default::Default::default()
            }
        }
        impl crate::request::Check for #name {
            #check
        }
    }
}

/// Emits a closed enum with a description for each value.
fn closed_enum(slice: &ServiceSpec, mut item: ItemEnum) -> TokenStream {
    let schema = slice.schemas.get(&item.ident.to_string());
    let list = |key| schema.and_then(|schema| schema.get(key)?.as_array());
    let description = |wire: &str| {
        let index = list("enum")?.iter().position(|value| value.as_str() == Some(wire))?;
        list("x-enum-descriptions")?.get(index)?.as_str()
    };
    for variant in &mut item.variants {
        let own = variant.ident.to_string();
        let wire = serde_option(&variant.attrs, "rename").flatten().unwrap_or(own);
        let text = match description(&wire) {
            Some(description) => format!("`{wire}`: {description}"),
            None => format!("`{wire}`"),
        };
        variant.attrs.retain(|attribute| !is_doc(attribute));
        variant.attrs.push(parse_quote!(#[doc = #text]));
    }
    item.attrs
        .push(parse_quote!(#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]));
    item.into_token_stream()
}

/// Emits a type alias for a lenient type, with the document's name.
fn alias(slice: &ServiceSpec, name: &str, rust: &str) -> Option<TokenStream> {
    if rust.ends_with(&format!("::types::{name}")) {
        return None;
    }
    let ident = format_ident!("{name}");
    let target: Type = syn::parse_str(rust).ok()?;
    let doc = slice.schemas.get(name)?.get("description")?.as_str()?.trim();
    Some(quote! { #[doc = #doc] pub type #ident = #target; })
}

fn is_builder_impl(item: &syn::ItemImpl) -> bool {
    matches!(item.items.as_slice(), [syn::ImplItem::Fn(function)] if function.sig.ident == "builder")
}
