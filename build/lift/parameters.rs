//! What the sandbox makes of a received call: a record of its parameters, and its body.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::model::{Operation, Parameter};
use super::calls::Argument;
use super::{pascal, secrets};

/// The parameters of one operation, each with its own type.
pub fn record(operation: &Operation, arguments: &[Argument<'_>]) -> TokenStream {
    let name = pascal(&operation.name);
    let doc = format!(
        "The parameters of a received `{}`; from [`ReceivedCall`](crate::sandbox::ReceivedCall).",
        operation.id
    );
    let fields = parameters(arguments).map(|(argument, parameter)| {
        let (ident, ty, text) = (&argument.ident, &argument.ty, &parameter.description);
        match parameter.required {
            true => quote! { #[doc = #text] pub #ident: #ty, },
            false => quote! { #[doc = #text] pub #ident: ::std::option::Option<#ty>, },
        }
    });
    let idents: Vec<_> =
        parameters(arguments).map(|(argument, _)| argument.ident.clone()).collect();
    let secret = parameters(arguments).filter(|(_, parameter)| parameter.secret);
    let hidden: Vec<_> = secret.map(|(argument, _)| argument.ident.clone()).collect();
    let debug = secrets::debug(&name, &idents, &hidden);
    quote! {
        #[doc = #doc]
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #name { #(#fields)* }
        #debug
    }
}

/// The type of the body; nothing where there is none.
pub fn body(arguments: &[Argument<'_>]) -> TokenStream {
    match arguments.iter().find(|argument| argument.parameter.is_none()) {
        Some(Argument { ty, .. }) => quote! { #ty },
        None => quote! { () },
    }
}

/// How a received call is read.
pub fn reading(operation: &Operation, arguments: &[Argument<'_>]) -> TokenStream {
    let name = pascal(&operation.name);
    let fields = parameters(arguments).map(|(argument, parameter)| {
        let (ident, wire, place) = (&argument.ident, &parameter.name, &parameter.location);
        match parameter.required {
            true => quote! { #ident: call.required(#place, #wire)?, },
            false => quote! { #ident: call.optional(#place, #wire)?, },
        }
    });
    let has_body = arguments.iter().any(|argument| argument.parameter.is_none());
    let body = match has_body {
        true => quote! { call.json() },
        false => quote! { Ok(()) },
    };
    let answer = match operation.downloads() {
        true => quote! { Err("a file is sent by `answer_raw`".to_owned()) },
        false => quote! { ::serde_json::to_value(answer).map_err(|error| error.to_string()) },
    };
    quote! {
        #[cfg(feature = "sandbox")]
        type Parameters = super::parameters::#name;
        #[cfg(feature = "sandbox")]
        #[allow(unused_variables)]
        fn received_parameters(
            call: &crate::sandbox::Received,
        ) -> ::std::result::Result<Self::Parameters, ::std::string::String> {
            Ok(super::parameters::#name { #(#fields)* })
        }
        #[cfg(feature = "sandbox")]
        #[allow(unused_variables)]
        fn received_body(
            call: &crate::sandbox::Received,
        ) -> ::std::result::Result<Self::Body, ::std::string::String> {
            #body
        }
        #[cfg(feature = "sandbox")]
        #[allow(unused_variables)]
        fn answer_to_send(
            answer: &Self::Answer,
        ) -> ::std::result::Result<::serde_json::Value, ::std::string::String> {
            #answer
        }
    }
}

fn parameters<'a, 'o>(
    arguments: &'a [Argument<'o>],
) -> impl Iterator<Item = (&'a Argument<'o>, &'o Parameter)> {
    arguments.iter().filter_map(|argument| Some((argument, argument.parameter?)))
}
