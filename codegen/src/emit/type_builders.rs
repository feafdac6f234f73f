//! Emits a builder for each struct: validating setters, and `maybe_` variants for optional fields.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::visit_mut::VisitMut;
use syn::{Field, Ident, ItemStruct, Type};

use super::fields::{QualifyWithSuper, inside, is_defaulted, wire_name};
use super::{fields, secrets};

/// How a field is filled if the caller does not set it.
enum Need {
    Required,
    Optional,
    Defaulted,
}

struct Part {
    ident: Ident,
    wire: String,
    ty: Type,
    need: Need,
    doc: String,
}

/// Emits the builder of one struct in `types::builder`.
pub fn item(
    target: &ItemStruct,
    names: &[Ident],
    docs: &[String],
    hidden: &[Ident],
) -> TokenStream {
    let name = &target.ident;
    let parts: Vec<Part> =
        target.fields.iter().zip(docs).map(|(field, doc)| part(field, names, doc)).collect();
    let idents: Vec<_> = parts.iter().map(|part| part.ident.clone()).collect();
    let types: Vec<_> = parts.iter().map(|part| &part.ty).collect();
    let setters = parts.iter().map(setter);
    let takes = parts.iter().map(take);
    let gives = parts.iter().map(give);
    let doc = format!("Builds a [`{name}`](super::{name}).");
    let (derived, debug) = if hidden.is_empty() {
        (quote! { #[derive(Clone, Debug, Default)] }, None)
    } else {
        (quote! { #[derive(Clone, Default)] }, Some(secrets::debug(name, &idents, hidden)))
    };
    quote! {
        #[doc = #doc]
        ///
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #derived
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct #name {
            #( #idents: crate::request::Field<#types>, )*
        }
        impl #name {
            #(#setters)*
        }
        #debug
        impl ::std::convert::TryFrom<#name> for super::#name {
            type Error = super::error::ConversionError;
            fn try_from(value: #name) -> ::std::result::Result<Self, Self::Error> {
                let built = Self { #( #idents: #takes, )* };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::#name> for #name {
            fn from(value: super::#name) -> Self {
                Self { #( #idents: #gives, )* }
            }
        }
    }
}

fn part(field: &Field, names: &[Ident], doc: &str) -> Part {
    let mut ty = field.ty.clone();
    QualifyWithSuper { names }.visit_type_mut(&mut ty);
    let optional = inside(&ty, "Option").cloned();
    let need = match (&optional, is_defaulted(field)) {
        (Some(_), _) => Need::Optional,
        (None, true) => Need::Defaulted,
        (None, false) => Need::Required,
    };
    Part {
        ident: field.ident.clone().unwrap_or_else(|| format_ident!("value")),
        wire: wire_name(field),
        ty: optional.unwrap_or(ty),
        need,
        doc: doc.to_owned(),
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
    let plain = fields::setter(ident, ty, &doc);
    if !matches!(part.need, Need::Optional) {
        return plain;
    }
    let maybe = maybe(ident);
    let maybe_doc = format!("Like [`{ident}`](Self::{ident}), for a value that may be absent.");
    quote! {
        #plain
        #[doc = #maybe_doc]
        pub fn #maybe<V>(mut self, value: ::std::option::Option<V>) -> Self
        where
            V: ::std::convert::TryInto<#ty>,
            V::Error: ::std::fmt::Display,
        {
            self.#ident = value.map(crate::request::Field::from_value).unwrap_or_default();
            self
        }
    }
}

fn list_setter(ident: &Ident, item: &Type, doc: &str) -> TokenStream {
    quote! {
        #[doc = #doc]
        pub fn #ident(mut self, items: impl crate::Items<#item>) -> Self {
            self.#ident = crate::request::Field::from_items(items);
            self
        }
    }
}

/// Returns the name of the setter for an optional value.
pub fn maybe(ident: &Ident) -> Ident {
    format_ident!("maybe_{}", ident.to_string().trim_end_matches('_'))
}

fn take(part: &Part) -> TokenStream {
    let Part { ident, wire, .. } = part;
    match part.need {
        Need::Required => quote! { value.#ident.required(#wire)? },
        Need::Optional => quote! { value.#ident.optional(#wire)? },
        Need::Defaulted => quote! { value.#ident.optional(#wire)?.unwrap_or_default() },
    }
}

fn give(part: &Part) -> TokenStream {
    let ident = &part.ident;
    match part.need {
        Need::Optional => quote! { value.#ident.into() },
        Need::Required | Need::Defaulted => quote! { Some(value.#ident).into() },
    }
}
