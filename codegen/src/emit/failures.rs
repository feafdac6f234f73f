//! Emits the documented failures of each operation, one variant per status.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::super::model::{Lowered, Operation, Response};
use super::{docs, pascal};

pub fn module(lowered: &Lowered<'_>) -> TokenStream {
    let enums = lowered.slice.operations.iter().map(failure);
    quote! {
        /// The documented failures of each operation, one variant per status.
        // Failures are short-lived, so their size does not matter.
        #[allow(clippy::large_enum_variant)]
        pub mod failure {
            #[allow(unused_imports)]
            use super::types;
            #(#enums)*
        }
    }
}

fn failure(operation: &Operation) -> TokenStream {
    let name = pascal(&operation.name);
    let doc = format!(
        "The documented failures of `{}`; from [`Error::failure`](crate::Error::failure).",
        operation.id
    );
    let variants = operation.failures().map(|response| {
        let variant = variant(response.status);
        let text = docs::response_line(response);
        match payload(response) {
            Some(ty) => quote! { #[doc = #text] #variant(#ty), },
            None => quote! { #[doc = #text] #variant, },
        }
    });
    quote! {
        #[doc = #doc]
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "its variants are the bodies as they are")]
        pub enum #name { #(#variants)* }
    }
}

/// Emits the match arm that deserializes a documented failure by its status.
pub fn arm(name: &syn::Ident, response: &Response) -> TokenStream {
    let status = response.status;
    let variant = variant(status);
    let target = quote! { super::failure::#name::#variant };
    match payload(response) {
        Some(_) => quote! { #status => crate::wire::from_body(body).map(#target), },
        None => quote! { #status => ::std::option::Option::Some(#target), },
    }
}

fn payload(response: &Response) -> Option<TokenStream> {
    let schema = format_ident!("{}", response.schema.as_ref()?);
    Some(quote! { types::#schema })
}

pub fn variant(status: u16) -> syn::Ident {
    let name = match status {
        400 => "BadRequest",
        401 => "Unauthorized",
        402 => "PaymentRequired",
        403 => "Forbidden",
        404 => "NotFound",
        405 => "MethodNotAllowed",
        406 => "NotAcceptable",
        409 => "Conflict",
        413 => "ContentTooLarge",
        415 => "UnsupportedMediaType",
        422 => "UnprocessableContent",
        429 => "TooManyRequests",
        500 => "InternalServerError",
        502 => "BadGateway",
        503 => "ServiceUnavailable",
        504 => "GatewayTimeout",
        other => return format_ident!("Status{other}"),
    };
    format_ident!("{name}")
}
