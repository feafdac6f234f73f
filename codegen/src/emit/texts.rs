//! Texts with limits: names of one type of the crate, each with its limits.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use syn::{Attribute, ItemStruct};

use super::super::pattern::{self, Pattern, Repeated};
use super::fields::is_doc;

/// The text under its name, and its limits under the same name in `limits`.
pub fn item(text: &ItemStruct, limits: &[(&'static str, Value)]) -> (TokenStream, TokenStream) {
    let name = &text.ident;
    let docs: Vec<&Attribute> = text.attrs.iter().filter(|attribute| is_doc(attribute)).collect();
    let label = name.to_string();
    let limit = |key| limits.iter().find(|(known, _)| *known == key).map(|(_, value)| value);
    let length = |key| limit(key).and_then(Value::as_u64).map(number);
    let fewest = length("minLength").unwrap_or_else(|| number(0));
    let most = length("maxLength").unwrap_or_else(|| quote! { usize::MAX });
    let written = limit("pattern").and_then(Value::as_str);
    let pattern = written.and_then(|written| Some((pattern::parse(written).ok()?, written)));
    let pattern = match pattern {
        Some((pattern, written)) => {
            let matched = matched(&pattern);
            quote! { ::std::option::Option::Some((#matched, #written)) }
        }
        None => quote! { ::std::option::Option::None },
    };
    let alias = quote! {
        #(#docs)*
        pub type #name = crate::Text<limits::#name>;
    };
    let limits = quote! {
        pub enum #name {}
        impl crate::request::TextLimits for #name {
            const NAME: &'static str = #label;
            const LENGTH: (usize, usize) = (#fewest, #most);
            const PATTERN: ::std::option::Option<(crate::request::Pattern, &'static str)> = #pattern;
        }
    };
    (alias, limits)
}

fn matched(pattern: &Pattern) -> TokenStream {
    match pattern {
        Pattern::NotBlank => quote! { crate::request::Pattern::NotBlank },
        Pattern::Whole(parts) => {
            let parts = parts.iter().map(repeated);
            quote! { crate::request::Pattern::Whole(&[ #(#parts),* ]) }
        }
    }
}

fn repeated(part: &Repeated) -> TokenStream {
    let ranges = part.ranges.iter().map(|(first, last)| quote! { (#first, #last) });
    let fewest = number(part.fewest as u64);
    let most = part.most.map_or_else(|| quote! { usize::MAX }, |most| number(most as u64));
    quote! {
        crate::request::Repeated { ranges: &[ #(#ranges),* ], fewest: #fewest, most: #most }
    }
}

/// A number that is of the type that is wanted.
fn number(count: u64) -> TokenStream {
    let literal = proc_macro2::Literal::u64_unsuffixed(count);
    quote! { #literal }
}
