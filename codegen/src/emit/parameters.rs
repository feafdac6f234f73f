//! Emits, for the sandbox, a struct of the parameters of each operation, and the parser of a received call.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::super::model::{Operation, Parameter};
use super::argument::Argument;
use super::{pascal, secrets};

/// Emits the sandbox's part of one operation.
pub fn of(service: &str, operation: &Operation, arguments: &[Argument<'_>]) -> TokenStream {
    let record = record(operation, arguments);
    let reading = reading(service, operation, arguments);
    quote! { #record #reading }
}

/// Emits the struct of an operation's parameters.
fn record(operation: &Operation, arguments: &[Argument<'_>]) -> TokenStream {
    let name = pascal(&operation.name);
    let doc = format!(
        "The parameters of a received `{}`; from [`ReceivedCall`](crate::ReceivedCall).",
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

/// Emits the parser of a received call.
fn reading(service: &str, operation: &Operation, arguments: &[Argument<'_>]) -> TokenStream {
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
    let response = match operation.downloads() {
        true => quote! { Err("a file is sent by `answer_raw`".to_owned()) },
        false => quote! { ::serde_json::to_value(response).map_err(|error| error.to_string()) },
    };
    let service = format_ident!("{service}");
    quote! {
        impl crate::MockOperation for user_provisioning::#service::operation::#name {
            type Parameters = #name;
            #[allow(unused_variables)]
            fn received_parameters(
                call: &crate::Received,
            ) -> ::std::result::Result<#name, ::std::string::String> {
                Ok(#name { #(#fields)* })
            }
            #[allow(unused_variables)]
            fn received_body(
                call: &crate::Received,
            ) -> ::std::result::Result<Self::Body, ::std::string::String> {
                #body
            }
            #[allow(unused_variables)]
            fn output_to_send(
                response: &Self::Output,
            ) -> ::std::result::Result<::serde_json::Value, ::std::string::String> {
                #response
            }
        }
    }
}

fn parameters<'a, 'o>(
    arguments: &'a [Argument<'o>],
) -> impl Iterator<Item = (&'a Argument<'o>, &'o Parameter)> {
    arguments.iter().filter_map(|argument| Some((argument, argument.parameter?)))
}
