//! Emits the lists and strings that have a name of their own.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Ident, Item, ItemImpl, ItemStruct, Visibility, parse_quote};

use super::super::model::ServiceSpec;
use super::fields::{inside, minimum_items};
use super::limits::{self, Limits};
use super::type_builders;

/// Returns the structs that lists consist of: a list of their builders goes wherever a list of them does.
pub fn listed_structs(items: &[Item]) -> HashSet<Ident> {
    let structs = items.iter().filter_map(|item| match item {
        Item::Struct(item) => Some(item),
        _ => None,
    });
    let fields = structs.clone().flat_map(|item| &item.fields);
    let listed: Vec<_> = fields
        .filter_map(|field| inside(inside(&field.ty, "Option").unwrap_or(&field.ty), "Vec"))
        .collect();
    structs
        .filter(|item| item.fields.iter().all(|field| field.ident.is_some()))
        .filter(|item| listed.iter().any(|ty| is_named(ty, &item.ident)))
        .map(|item| item.ident.clone())
        .collect()
}

fn is_named(ty: &syn::Type, name: &Ident) -> bool {
    matches!(ty, syn::Type::Path(path) if path.path.is_ident(name))
}

/// Returns the strings with limits; their field is private.
pub fn limited_texts(items: &[Item]) -> HashSet<Ident> {
    let limited = items.iter().filter_map(|item| match item {
        Item::Struct(item) if item.fields.len() == 1 => {
            let field = item.fields.iter().next()?;
            let is_private = matches!(field.vis, Visibility::Inherited) && field.ident.is_none();
            let is_text = field.ty.to_token_stream().to_string().ends_with("String");
            (is_private && is_text).then(|| item.ident.clone())
        }
        _ => None,
    });
    limited.collect()
}

/// Returns whether an implementation is for one of the limited strings, or converts from one.
pub fn is_of(item: &ItemImpl, texts: &HashSet<Ident>) -> bool {
    let is_text = |ty: &syn::Type| match ty {
        syn::Type::Path(path) => path.path.get_ident().is_some_and(|name| texts.contains(name)),
        _ => false,
    };
    let converted = item.trait_.as_ref().and_then(|implemented| {
        let syn::PathArguments::AngleBracketed(of) = &implemented.0.segments.last()?.arguments
        else {
            return None;
        };
        match of.args.first()? {
            syn::GenericArgument::Type(ty) => Some(is_text(ty)),
            _ => None,
        }
    });
    is_text(&item.self_ty) || converted.unwrap_or(false)
}

/// Emits the impls of a named list: it iterates, converts from items, and is validated when it is sent.
pub fn list_impls(
    slice: &ServiceSpec,
    list: &ItemStruct,
    structs: &HashSet<Ident>,
) -> Option<TokenStream> {
    let name = &list.ident;
    let schema = slice.schemas.get(&name.to_string())?;
    let item = inside(&list.fields.iter().next()?.ty, "Vec")?;
    let minimum = minimum_items(schema).unwrap_or(0);
    let built = structs.iter().find(|built| is_named(item, built)).map(type_builders::name);
    let from_builders = built.map(|builder| {
        quote! {
            impl ::std::convert::TryFrom<::std::vec::Vec<#builder>> for #name {
                type Error = crate::ConversionError;
                fn try_from(
                    items: ::std::vec::Vec<#builder>,
                ) -> ::std::result::Result<Self, Self::Error> {
                    items.into_iter().try_into()
                }
            }
        }
    });
    Some(quote! {
        #from_builders
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
            [T; N]: crate::Items<#item>,
        {
            type Error = crate::ConversionError;
            fn try_from(items: [T; N]) -> ::std::result::Result<Self, Self::Error> {
                Ok(Self(crate::Items::into_items(items)?))
            }
        }
        impl<T> ::std::convert::TryFrom<::std::vec::IntoIter<T>> for #name
        where
            ::std::vec::IntoIter<T>: crate::Items<#item>,
        {
            type Error = crate::ConversionError;
            fn try_from(items: ::std::vec::IntoIter<T>) -> ::std::result::Result<Self, Self::Error> {
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

/// Returns the types that already have a `Display` from progenitor.
pub fn displayable(items: &[Item]) -> HashSet<String> {
    let displayable = items.iter().filter_map(|item| match item {
        Item::Impl(item) if item.trait_.as_ref()?.0.segments.last()?.ident == "Display" => {
            Some(item.self_ty.to_token_stream().to_string())
        }
        _ => None,
    });
    displayable.collect()
}

/// Emits the impls of a string without limits, with a `Display`, or of a list.
pub fn item(
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
    item.attrs.extend(limits.map(|limits| limits::in_schema(limits)));
    quote! { #item #display }
}
