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
use super::fields::{RegexLiteRewriter, inside, is_defaulted, is_doc, serde_option, wire_name};
use super::limits::{self, Limits};
use super::{docs, open_enums, secrets, type_builders};

pub fn module(lowered: &Lowered<'_>, items: Vec<Item>) -> Result<TokenStream, Diagnostic> {
    let slice = lowered.slice;
    let names = names(lowered, &items);
    check_type_names(lowered, &names)?;
    let limits = limits::of_types(slice, &items)?;
    let displayable = displayable(&items);
    let mut error_messages = MessageRewriter::of(&items);
    let mut code = TokenStream::new();
    let mut builders = TokenStream::new();
    for item in items {
        match item {
            Item::Struct(item) if matches!(item.fields, Fields::Named(_)) => {
                check_unique_fields(slice, &item)?;
                let (mut item, docs) = record(slice, item);
                let hidden = hidden(slice, &item);
                builders.extend(type_builders::item(&item, &names, &docs, &hidden));
                code.extend(record_impls(slice, &item));
                code.extend(hide(&mut item, &hidden));
                item.to_tokens(&mut code);
            }
            Item::Struct(item) => {
                code.extend(list_impls(slice, &item));
                code.extend(newtype(slice, item, &limits, &displayable));
            }
            Item::Enum(item) => code.extend(closed_enum(slice, item)),
            // Skips progenitor's own builders, and the functions that return them.
            Item::Mod(item) if item.ident == "builder" => {}
            Item::Impl(item) if item.trait_.is_none() && is_builder_impl(&item) => {}
            mut other => {
                RegexLiteRewriter.visit_item_mut(&mut other);
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
    Ok(quote! {
        /// The bodies of requests and responses.
        // `unwrap`: regex patterns, which codegen already compiled.
        #[allow(clippy::all, clippy::unwrap_used, unused_qualifications)]
        pub mod types {
            #code
            /// Builders for the types of requests.
            pub mod builder { #builders }
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
    let mut taken = HashSet::new();
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

/// Returns a struct with its fields in document order, and the description of each field.
fn record(slice: &ServiceSpec, mut item: ItemStruct) -> (ItemStruct, Vec<String>) {
    let empty = Map::new();
    let schema = slice.schemas.get(&item.ident.to_string());
    let properties =
        schema.and_then(|schema| schema.get("properties")?.as_object()).unwrap_or(&empty);
    let order = slice.order.get(&item.ident.to_string());
    let position = |field: &Field| {
        let name = wire_name(field);
        order.and_then(|keys| keys.iter().position(|key| *key == name)).unwrap_or(usize::MAX)
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
            let is_always_there =
                schema.is_some_and(|schema| is_required_or_null(schema, &wire_name(field)));
            if is_always_there {
                is_required_property(field);
            }
            field.attrs.extend(budgeted_deserializer(field, is_always_there));
            if properties.get(&wire_name(field)).is_some_and(|node| distinguishes_null(slice, node))
            {
                field.attrs.push(
                    parse_quote!(#[serde(default, deserialize_with = "crate::wire::null_is_a_value")]),
                );
            }
            if let Some(minimum) = properties.get(&wire_name(field)).and_then(minimum_items) {
                field.attrs.push(limits::in_schema(&[("minItems", minimum.into())]));
            }
            texts.push(text);
        }
        fields.named = sorted.into_iter().collect();
    }
    item.attrs.push(parse_quote!(#[non_exhaustive]));
    item.attrs
        .push(parse_quote!(#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]));
    item.attrs.extend(schema.and_then(required_in_schema));
    (item, texts)
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
    secrets::without_debug(&mut item.attrs);
    let fields: Vec<Ident> = item.fields.iter().filter_map(|field| field.ident.clone()).collect();
    Some(secrets::debug(&item.ident, &fields, hidden))
}

/// Serializes and deserializes a required key as null if it has no value.
fn is_required_property(field: &mut Field) {
    let wire = wire_name(field);
    let reader = if is_untyped(inside(&field.ty, "Option")) { "value" } else { "value_or_null" };
    let reader = format!("crate::wire::{reader}");
    field.attrs.retain(|attribute| !attribute.path().is_ident("serde"));
    field.attrs.push(parse_quote!(#[serde(rename = #wire, deserialize_with = #reader)]));
}

/// Returns the deserializer of lists and untyped values, which counts against the memory budget.
fn budgeted_deserializer(field: &Field, is_always_there: bool) -> Option<Attribute> {
    let items = inside(&field.ty, "Vec");
    match items {
        Some(_) if is_untyped(items) => {
            Some(parse_quote!(#[serde(deserialize_with = "crate::wire::values_or_null")]))
        }
        Some(_) if is_defaulted(field) => {
            Some(parse_quote!(#[serde(deserialize_with = "crate::wire::list_or_null")]))
        }
        Some(_) => Some(parse_quote!(#[serde(deserialize_with = "crate::wire::list")])),
        None if is_untyped(inside(&field.ty, "Option")) && !is_always_there => {
            Some(parse_quote!(#[serde(default, deserialize_with = "crate::wire::value")]))
        }
        None => None,
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

/// Emits the impls of a named list: it iterates, converts from items, and is validated when it is sent.
fn list_impls(slice: &ServiceSpec, list: &ItemStruct) -> Option<TokenStream> {
    let name = &list.ident;
    let schema = slice.schemas.get(&name.to_string())?;
    let item = inside(&list.fields.iter().next()?.ty, "Vec")?;
    let minimum = minimum_items(schema).unwrap_or(0);
    Some(quote! {
        impl crate::request::Check for #name {
            fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
                crate::request::enough_items(self.0.len(), #minimum)
            }
        }
        impl ::std::iter::FromIterator<#item> for #name {
            fn from_iter<I: ::std::iter::IntoIterator<Item = #item>>(items: I) -> Self {
                Self(items.into_iter().collect())
            }
        }
        impl<T, const N: usize> ::std::convert::TryFrom<[T; N]> for #name
        where
            T: ::std::convert::TryInto<#item>,
            T::Error: ::std::fmt::Display,
        {
            type Error = self::error::ConversionError;
            fn try_from(items: [T; N]) -> ::std::result::Result<Self, Self::Error> {
                Ok(Self(crate::Items::into_items(items)?))
            }
        }
        impl ::std::iter::IntoIterator for #name {
            type Item = #item;
            type IntoIter = ::std::vec::IntoIter<#item>;
            fn into_iter(self) -> Self::IntoIter {
                self.0.into_iter()
            }
        }
        impl<'l> ::std::iter::IntoIterator for &'l #name {
            type Item = &'l #item;
            type IntoIter = ::std::slice::Iter<'l, #item>;
            fn into_iter(self) -> Self::IntoIter {
                self.0.iter()
            }
        }
    })
}

fn minimum_items(property: &Value) -> Option<usize> {
    usize::try_from(property.get("minItems")?.as_u64()?).ok()
}

/// Returns the types that already have a `Display` from progenitor.
fn displayable(items: &[Item]) -> HashSet<String> {
    let displayable = items.iter().filter_map(|item| match item {
        Item::Impl(item) if item.trait_.as_ref()?.0.segments.last()?.ident == "Display" => {
            Some(item.self_ty.to_token_stream().to_string())
        }
        _ => None,
    });
    displayable.collect()
}

/// Emits the impls of a limited string, with a `Display`, or of a list.
fn newtype(
    slice: &ServiceSpec,
    mut item: ItemStruct,
    limits: &Limits,
    displayable: &HashSet<String>,
) -> TokenStream {
    let schema = slice.schemas.get(&item.ident.to_string());
    if schema.is_some_and(|schema| schema.get("x-lenient") == Some(&"one-or-list".into())) {
        for list in &mut item.fields {
            list.attrs.push(parse_quote!(#[serde(deserialize_with = "crate::wire::one_or_list")]));
        }
    } else {
        for list in item.fields.iter_mut().filter(|field| inside(&field.ty, "Vec").is_some()) {
            list.attrs.push(parse_quote!(#[serde(deserialize_with = "crate::wire::list")]));
        }
    }
    let name = &item.ident;
    let is_text =
        item.fields.iter().any(|field| field.ty.to_token_stream().to_string().ends_with("String"));
    let display = (is_text && !displayable.contains(&name.to_string())).then(|| {
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
    let limits = limits.get(&item.ident.to_string()).filter(|limits| !limits.is_empty());
    if let Some(limits) = limits {
        item.attrs.push(limits::in_schema(limits));
    }
    // The id of one response is passed to the next call as `&user.id`.
    let name = &item.ident;
    let borrowed = (is_text && limits.is_some()).then(|| {
        quote! {
            impl ::std::convert::TryFrom<&::std::string::String> for #name {
                type Error = self::error::ConversionError;
                fn try_from(text: &::std::string::String) -> ::std::result::Result<Self, Self::Error> {
                    text.parse()
                }
            }
        }
    });
    quote! { #item #display #borrowed }
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
