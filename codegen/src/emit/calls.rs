//! Emits the request builders: validating setters, `send`, and the charges flow for operations that have it.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{Fields, Item, ItemStruct};

use super::super::diagnostic::Diagnostic;
use super::super::model::{ConflictResponse, HOLDERS, Lowered, NotCarriedOut, NotFound, Operation};
use super::super::names::normalized;
use super::argument::Argument;
use super::fields::inside;
use super::{
    call_page, charges, docs, failures, fields, pagination, pascal, secrets, type_builders,
};

/// Emits the client's methods, one block per resource.
pub fn client_methods(lowered: &Lowered<'_>) -> TokenStream {
    let mut resources: Vec<(&str, Vec<TokenStream>)> = Vec::new();
    for operation in &lowered.slice.operations {
        let method = client_method(lowered, operation);
        match resources.iter_mut().find(|(name, _)| *name == operation.resource) {
            Some((_, methods)) => methods.push(method),
            None => resources.push((&operation.resource, vec![method])),
        }
    }
    let blocks = resources.iter().map(|(resource, methods)| {
        let heading = format!("# {resource}");
        quote! {
            #[doc = #heading]
            impl Client { #(#methods)* }
        }
    });
    let builders: Vec<_> =
        lowered.slice.operations.iter().map(|operation| pascal(&operation.name)).collect();
    let ids = lowered.slice.operations.iter().map(|operation| &operation.id);
    quote! {
        #(#blocks)*

        /// All documented operations of this service.
        pub const OPERATIONS: &[&crate::OperationInfo] =
            &[ #( <operation::#builders as crate::Operation>::INFO ),* ];

        /// The ids of all operations, for the sandbox of the same version: not part of the API.
        #[doc(hidden)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum OperationId { #(#builders),* }

        impl OperationId {
            pub fn of(operation: &crate::OperationInfo) -> ::std::option::Option<Self> {
                match operation.id() {
                    #( #ids => Some(Self::#builders), )*
                    _ => None,
                }
            }
        }
    }
}

fn client_method(lowered: &Lowered<'_>, operation: &Operation) -> TokenStream {
    let method = format_ident!("{}", operation.name);
    let builder = pascal(&operation.name);
    let doc = call_page::page(lowered.slice, operation);
    quote! {
        #[doc = #doc]
        pub fn #method(&self) -> operation::#builder {
            operation::#builder::new(self)
        }
    }
}

pub fn module(lowered: &Lowered<'_>, items: Vec<Item>) -> Result<TokenStream, Diagnostic> {
    let calls = all_arguments(lowered, items)?
        .into_iter()
        .map(|(operation, arguments)| call(lowered, operation, arguments));
    Ok(quote! {
        /// One type for each operation, which builds its calls: set its parameters, then `send` it. Rules of
        /// the sandbox and typed failures name an operation by it.
        #[allow(unused_imports, unused_qualifications)]
        pub mod operation {
            use super::types;
            #(#calls)*
        }
        #[doc(hidden)]
        pub use operation as builder;
    })
}

/// Returns every operation with the arguments of its builder.
pub fn all_arguments<'s>(
    lowered: &Lowered<'s>,
    items: Vec<Item>,
) -> Result<Vec<(&'s Operation, Vec<Argument<'s>>)>, Diagnostic> {
    let generated: HashMap<String, ItemStruct> = items
        .into_iter()
        .filter_map(|item| match item {
            Item::Struct(item) => Some((item.ident.to_string(), item)),
            _ => None,
        })
        .collect();
    let operations = lowered.slice.operations.iter().map(|operation| {
        let arguments = generated
            .get(&pascal(&operation.name).to_string())
            .map(|item| arguments(operation, item))
            .filter(|arguments| arguments.len() == operation.arguments());
        let Some(arguments) = arguments else {
            return Err(Diagnostic::new(
                &operation.place,
                "the generator wrote another builder than this one needs",
                "use plain words for the operationId and its parameters",
            )
            .of(&operation.id));
        };
        Ok((operation, arguments))
    });
    operations.collect()
}

fn arguments<'o>(operation: &'o Operation, item: &ItemStruct) -> Vec<Argument<'o>> {
    let Fields::Named(fields) = &item.fields else { return Vec::new() };
    fields
        .named
        .iter()
        .filter_map(|field| {
            let ident = field.ident.clone()?;
            let name = normalized(&ident.to_string());
            let parameter = operation.parameters.iter().find(|p| normalized(&p.name) == name);
            let ty = inside(&field.ty, "Result")?;
            let ty = inside(ty, "Option").unwrap_or(ty).clone();
            match (parameter, &operation.body) {
                (None, Some(body)) if ident == "body" => {
                    let schema = format_ident!("{}", body.schema);
                    Some(Argument { ident, ty: syn::parse_quote!(types::#schema), parameter })
                }
                (Some(_), _) => Some(Argument { ident, ty, parameter }),
                (None, _) => None,
            }
        })
        .collect()
}

fn call(lowered: &Lowered<'_>, operation: &Operation, arguments: Vec<Argument<'_>>) -> TokenStream {
    let name = pascal(&operation.name);
    let doc = format!(
        "A call of `{}`, made by [`Client::{m}`](super::Client::{m}).\n\n{}",
        operation.id,
        docs::paragraph(&operation.summary),
        m = operation.name,
    );
    let setters = arguments.iter().enumerate().map(setter);
    let output = output_type(operation);
    let send_doc = format!(
        "Sends the call: `{} {}`.\n\n# Errors\n\nSee [`Client::{m}`](super::Client::{m}).\n\n{}",
        operation.method.to_uppercase(),
        operation.route,
        docs::cancellation(operation),
        m = operation.name,
    );
    let charges = operation.charges().then(|| charges::methods(&name, &output));
    let sending = if operation.charges() {
        quote! { crate::charges::send::<Self>(self.client.shared_core(), self.call) }
    } else if operation.downloads() {
        quote! { crate::download::send(self.client.shared_core(), self.call) }
    } else {
        quote! { crate::transport::send::<Self>(self.client.shared_core(), self.call) }
    };
    let extra_setter =
        body_builder(lowered, operation).map(|_| quote! { crate::request::extra_option!(); });
    let operation_impl = operation_impl(lowered, operation, &arguments);
    let list = pagination::of(lowered, operation);
    let list_methods = list.as_ref().map(|_| pagination::methods(operation));
    let list_facts = list.map(|list| pagination::operation_impl(operation, &list, &arguments));
    quote! {
        #[doc = #doc]
        #[derive(Clone, Debug)]
        #[must_use = "a call does nothing until it is sent"]
        pub struct #name {
            client: super::Client,
            call: crate::request::RequestParts,
        }
        impl #name {
            pub(super) fn new(client: &super::Client) -> Self {
                let call = crate::request::RequestParts::new(
                    <Self as crate::Operation>::INFO,
                    client.call_options(),
                );
                Self { client: client.clone(), call }
            }
            #(#setters)*
            crate::request::call_options!(call.options);
            #extra_setter
            #[doc = #send_doc]
            pub fn send(
                self,
            ) -> impl ::std::future::Future<
                Output = ::std::result::Result<crate::Response<#output>, crate::Error>,
            > {
                #sending
            }
            #charges
            #list_methods
        }
        #[cfg(feature = "blocking")]
        crate::blocking::sent_blocking!(#name => crate::Response<#output>);
        #operation_impl
        #list_facts
    }
}

/// The type that builds the body, if the body is an object: more keys can be added to it.
fn body_builder(lowered: &Lowered<'_>, operation: &Operation) -> Option<syn::Ident> {
    let name = &operation.body.as_ref()?.schema;
    lowered.slice.schemas.get(name)?.get("properties")?;
    Some(type_builders::name(&format_ident!("{name}")))
}

fn setter((index, argument): (usize, &Argument<'_>)) -> TokenStream {
    let Argument { ident, ty, parameter } = argument;
    let doc = match parameter {
        Some(parameter) if parameter.required => format!("{}\n\nRequired.", parameter.description),
        Some(parameter) => parameter.span.after(&parameter.description),
        None => "The body of the request, or a builder of it.\n\nRequired.".to_owned(),
    };
    let set = match parameter {
        Some(_) => quote! { self.call.set::<#ty, V>(#index, value); },
        None => quote! { self.call.set_body::<#ty, V>(value); },
    };
    fields::setter(ident, ty, &doc, &set)
}

/// Emits the parameters, in the order of the setters; a body keeps a place among them.
fn parameters(
    lowered: &Lowered<'_>,
    operation: &Operation,
    arguments: &[Argument<'_>],
) -> Option<TokenStream> {
    if arguments.is_empty() {
        return None;
    }
    let parameters = arguments.iter().map(|argument| {
        let Some(parameter) = argument.parameter else {
            let keys = body_builder(lowered, operation)
                .map(|builder| quote! { .adding_to(<types::#builder as crate::request::record::Record>::KEYS) });
            return quote! { crate::operation::Parameter::body() #keys };
        };
        let (name, place) = (&parameter.name, format_ident!("{}", parameter.location));
        let required = parameter.required.then(|| quote! { .required() });
        let minimum = parameter.minimum.map(|minimum| quote! { .at_least(#minimum) });
        quote! { crate::operation::Parameter::#place(#name) #required #minimum }
    });
    Some(quote! { .taking(&[ #(#parameters),* ]) })
}

fn output_type(operation: &Operation) -> TokenStream {
    match operation.success().and_then(|success| success.schema.as_ref()) {
        None if operation.downloads() => quote! { crate::Download },
        Some(schema) => {
            let schema = format_ident!("{schema}");
            quote! { types::#schema }
        }
        None => quote! { () },
    }
}

/// Returns the type of the body; `()` if there is none.
fn body_type(arguments: &[Argument<'_>]) -> TokenStream {
    match arguments.iter().find(|argument| argument.parameter.is_none()) {
        Some(Argument { ty, .. }) => quote! { #ty },
        None => quote! { () },
    }
}

/// Emits the responses that mean that nothing was carried out; without a code, any code matches.
fn not_carried_out(operation: &Operation) -> Option<TokenStream> {
    let mut known = Vec::new();
    for response in operation.failures() {
        let status = response.status;
        match &response.not_carried_out {
            NotCarriedOut::Always => known.push(quote! { (#status, None) }),
            NotCarriedOut::Codes(codes) => {
                known.extend(codes.iter().map(|code| quote! { (#status, Some(#code)) }));
            }
        }
    }
    (!known.is_empty()).then(|| quote! { .not_carried_out_by(&[ #(#known),* ]) })
}

/// Emits the unique key, and the failures that mean that its value is taken.
fn conflict(operation: &Operation) -> Option<TokenStream> {
    let key = operation.conflict_key.as_ref()?;
    let responses = operation.conflict_responses.iter().map(|response| {
        let ConflictResponse { status, code, contains, .. } = response;
        let (code, contains) = (option(code.as_ref()), option(contains.as_ref()));
        let text_at = response.text_at.as_ref().map(|(pointer, text)| quote! { (#pointer, #text) });
        let text_at = option(text_at.as_ref());
        let holder = response.holder.as_deref().and_then(|name| {
            HOLDERS.iter().find(|(known, _)| *known == name).map(|(_, variant)| *variant)
        });
        let holder = format_ident!("{}", holder.unwrap_or("Unknown"));
        quote! {
            crate::operation::ConflictResponse {
                status: #status,
                code: #code,
                contains: #contains,
                text_at: #text_at,
                holder: crate::ConflictHolder::#holder,
            }
        }
    });
    Some(quote! { .conflicting_by(#key, &[ #(#responses),* ]) })
}

fn option(value: Option<&impl ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote! { Some(#value) },
        None => quote! { None },
    }
}

/// Emits the failures that mean that there is no such user.
fn not_found(operation: &Operation) -> Option<TokenStream> {
    let says = operation.failures().filter(|response| response.not_found == Some(NotFound::Always));
    let statuses: Vec<u16> = says.map(|response| response.status).collect();
    (!statuses.is_empty()).then(|| quote! { .not_found_by(&[ #(#statuses),* ]) })
}

/// Emits the key without which a success describes no user.
fn nobody(operation: &Operation) -> Option<TokenStream> {
    match operation.success()?.not_found.as_ref()? {
        NotFound::Without(key) => Some(quote! { .absent_without(#key) }),
        NotFound::Always => None,
    }
}

/// Emits the implementation of `Operation`.
fn operation_impl(
    lowered: &Lowered<'_>,
    operation: &Operation,
    arguments: &[Argument<'_>],
) -> TokenStream {
    let name = pascal(&operation.name);
    let service = &lowered.slice.service;
    let id = &operation.id;
    let method = operation.method.to_uppercase();
    let route = &operation.route;
    let statuses = operation.responses.iter().map(|response| response.status);
    let output = output_type(operation);
    let arms = operation.failures().map(|response| failures::arm(&name, response));
    let secret = secrets::sent(lowered.slice, operation);
    let traits = [
        parameters(lowered, operation, arguments),
        operation.rejects_duplicates.then(|| quote! { .rejecting_duplicates() }),
        operation.open.then(|| quote! { .without_credentials() }),
        operation
            .authentication_message
            .as_ref()
            .map(|message| quote! { .with_authentication_message(#message) }),
        conflict(operation),
        operation.returns_secrets().then(|| quote! { .returning_secrets() }),
        (!secret.is_empty()).then(|| quote! { .sending_secrets(&[ #(#secret),* ]) }),
        not_carried_out(operation),
        not_found(operation),
        nobody(operation),
        operation.span.since.as_ref().map(|version| quote! { .existing_since(#version) }),
        operation.span.until.as_ref().map(|version| quote! { .existing_until(#version) }),
    ];
    let traits = traits.iter().flatten();
    let schema = operation.success().and_then(|success| success.schema.as_ref());
    let is_object =
        schema.and_then(|name| lowered.slice.schemas.get(name)?.get("properties")).is_some();
    let (empty, reading) = match (schema, is_object) {
        _ if operation.downloads() => (false, quote! { Err(crate::download::no_json()) }),
        (None, _) => (true, quote! { Ok(()) }),
        (Some(_), true) => (false, quote! { crate::wire::object(body) }),
        (Some(_), false) => (false, quote! { crate::wire::parse(body) }),
    };
    let body = body_type(arguments);
    quote! {
        impl crate::operation::sealed::Sealed for #name {}
        impl crate::Operation for #name {
            const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                #service, #id, #method, #route, &[ #(#statuses),* ],
            ) #(#traits)*;
            type Output = #output;
            type Failure = super::failure::#name;
            type Body = #body;
            const EMPTY: bool = #empty;
            #[allow(unused_variables)]
            fn output(body: &[u8]) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
                #reading
            }
            #[allow(unused_variables)]
            fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
                match status {
                    #(#arms)*
                    _ => ::std::option::Option::None,
                }
            }
        }
    }
}
