//! Emits a builder for each struct: validating setters, `maybe_` variants for optional fields, and `build`.
//! Responses are read by filling it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Field, Ident, ItemStruct, Type};

use super::fields::{inside, is_defaulted, wire_name};
use super::{fields, secrets};

/// How a field is filled if the caller does not set it.
enum Need {
    Required,
    Optional,
    Defaulted,
}

/// One field of a struct, as its builder has it.
pub struct Part {
    ident: Ident,
    wire: String,
    ty: Type,
    need: Need,
    /// The function of `request::record` that reads it.
    reader: Ident,
    /// Its key must be there when it is read.
    is_always_there: bool,
    doc: String,
}

impl Part {
    pub fn new(field: &Field, doc: &str, reader: Option<&str>, is_always_there: bool) -> Self {
        let optional = inside(&field.ty, "Option").cloned();
        let need = match (&optional, is_defaulted(field)) {
            (Some(_), _) => Need::Optional,
            (None, true) => Need::Defaulted,
            (None, false) => Need::Required,
        };
        let plain = if optional.is_some() { "optional" } else { "plain" };
        Self {
            ident: field.ident.clone().unwrap_or_else(|| format_ident!("value")),
            wire: wire_name(field),
            ty: optional.unwrap_or_else(|| field.ty.clone()),
            is_always_there: is_always_there || matches!(need, Need::Required),
            need,
            reader: format_ident!("{}", reader.unwrap_or(plain)),
            doc: doc.to_owned(),
        }
    }
}

/// Returns the name of a struct's builder.
pub fn name(target: &Ident) -> Ident {
    format_ident!("{target}Builder")
}

/// Emits the builder of one struct, and how it is read.
pub fn item(target: &ItemStruct, parts: &[Part], hidden: &[Ident]) -> TokenStream {
    let built = &target.ident;
    let name = name(built);
    let idents: Vec<_> = parts.iter().map(|part| part.ident.clone()).collect();
    let types: Vec<_> = parts.iter().map(|part| &part.ty).collect();
    let setters = parts.iter().map(setter);
    let gives = parts.iter().map(give);
    let filling = filling(built, &name, parts);
    let doc = format!("Builds a [`{built}`].");
    let (derived, debug) = if hidden.is_empty() {
        (quote! { #[derive(Clone, Debug, Default)] }, None)
    } else {
        (quote! { #[derive(Clone, Default)] }, Some(secrets::debug(&name, &idents, hidden)))
    };
    quote! {
        #[doc = #doc]
        ///
        /// It goes into a call or into another builder as it is, or becomes a value by
        /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
        /// name when the value is built or sent.
        #derived
        #[must_use = "a builder does nothing until it is given to a call or built"]
        pub struct #name {
            #( #idents: crate::request::Field<#types>, )*
        }
        impl #name {
            #(#setters)*

            /// Checks all fields and makes the value of them.
            ///
            /// # Errors
            ///
            /// Names every field that is missing or was refused, and says why.
            pub fn build(self) -> ::std::result::Result<#built, crate::ConversionError> {
                crate::request::build(self)
            }
        }
        #debug
        impl ::std::convert::TryFrom<#name> for #built {
            type Error = crate::ConversionError;
            fn try_from(builder: #name) -> ::std::result::Result<Self, Self::Error> {
                builder.build()
            }
        }
        impl ::std::convert::From<#built> for #name {
            fn from(value: #built) -> Self {
                Self { #( #idents: #gives, )* }
            }
        }
        #filling
    }
}

/// Emits how a list of builders takes the place of a list of values.
pub fn in_lists(target: &ItemStruct) -> TokenStream {
    let built = &target.ident;
    let name = name(built);
    quote! {
        impl crate::Items<#built> for ::std::vec::Vec<#name> {
            fn into_items(
                self,
            ) -> ::std::result::Result<::std::vec::Vec<#built>, ::std::string::String> {
                crate::Items::into_items(self.into_iter())
            }
        }
    }
}

/// What the crate builds and reads the struct by.
fn filling(built: &Ident, name: &Ident, parts: &[Part]) -> TokenStream {
    let idents: Vec<_> = parts.iter().map(|part| &part.ident).collect();
    let wires: Vec<_> = parts.iter().map(|part| &part.wire).collect();
    let takes = parts.iter().map(take);
    let states = parts.iter().map(|Part { ident, need, .. }| match need {
        Need::Required => quote! { self.#ident.needed() },
        Need::Optional | Need::Defaulted => quote! { self.#ident.refusal() },
    });
    let always = parts.iter().enumerate().filter(|(_, part)| part.is_always_there);
    let always = always.fold(0_u64, |mask, (index, _)| mask | 1_u64.unbounded_shl(index as u32));
    let readers = parts.iter().map(|part| &part.reader);
    let indexes = 0..parts.len();
    quote! {
        impl crate::request::Builder for #name {
            type Value = #built;
            fn refusals(&self) -> ::std::string::String {
                crate::request::refusals(&[ #( (#wires, #states) ),* ])
            }
            fn fill(self) -> ::std::option::Option<#built> {
                Some(#built { #( #idents: #takes, )* })
            }
        }
        impl crate::request::record::Record for #name {
            const KEYS: &'static [&'static str] = &[ #(#wires),* ];
            const ALWAYS: u64 = #always;
            fn read<'de, A: ::serde::de::MapAccess<'de>>(
                &mut self,
                key: usize,
                entries: &mut A,
            ) -> ::std::result::Result<(), A::Error> {
                match key {
                    #( #indexes => crate::request::record::#readers(&mut self.#idents, entries), )*
                    _ => crate::request::record::unknown(entries),
                }
            }
        }
        impl<'de> ::serde::Deserialize<'de> for #built {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                crate::request::record::deserialize::<D, #name>(deserializer)
            }
        }
    }
}

fn setter(part: &Part) -> TokenStream {
    let Part { ident, ty, doc, .. } = part;
    let doc = match part.need {
        Need::Required => format!("{doc}\n\nRequired."),
        Need::Optional | Need::Defaulted => doc.clone(),
    };
    if let Some(item) = inside(ty, "Vec") {
        return list_setter(ident, item, &doc);
    }
    let plain = fields::setter(ident, ty, &doc, &quote! { self.#ident.set(value); });
    if !matches!(part.need, Need::Optional) {
        return plain;
    }
    let maybe = maybe(ident);
    let maybe_doc = format!("Like [`{ident}`](Self::{ident}), for a value that may be absent.");
    quote! {
        #plain
        #[doc = #maybe_doc]
        pub fn #maybe<V: crate::IntoValue<#ty>>(mut self, value: Option<V>) -> Self {
            self.#ident.set_or_unset(value);
            self
        }
    }
}

fn list_setter(ident: &Ident, item: &Type, doc: &str) -> TokenStream {
    quote! {
        #[doc = #doc]
        pub fn #ident(mut self, items: impl crate::Items<#item>) -> Self {
            self.#ident.set_items(items);
            self
        }
    }
}

/// Returns the name of the setter for an optional value.
pub fn maybe(ident: &Ident) -> Ident {
    format_ident!("maybe_{}", ident.to_string().trim_end_matches('_'))
}

fn take(part: &Part) -> TokenStream {
    let ident = &part.ident;
    match part.need {
        Need::Required => quote! { self.#ident.taken()? },
        Need::Optional => quote! { self.#ident.taken() },
        Need::Defaulted => quote! { self.#ident.taken().unwrap_or_default() },
    }
}

fn give(part: &Part) -> TokenStream {
    let ident = &part.ident;
    match part.need {
        Need::Optional => quote! { value.#ident.into() },
        Need::Required | Need::Defaulted => quote! { Some(value.#ident).into() },
    }
}
