//! Emits the client from progenitor's output: calls that return our `Response` and `Error`, documented items,
//! open enums, typed failures.

mod argument;
mod call_page;
mod calls;
mod charges;
mod docs;
mod error_messages;
mod example;
mod failures;
mod fields;
mod limits;
mod newtypes;
mod open_enums;
mod operations_macro;
mod pagination;
mod parameters;
mod secrets;
mod serializing;
mod texts;
mod type_builders;
mod types;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::visit_mut::VisitMut;
use syn::{
    Attribute, Expr, ExprLit, FnArg, ImplItem, Item, ItemImpl, ItemMod, Lit, Signature, Type,
    parse_quote,
};

use super::diagnostic::Diagnostic;
use super::model::Lowered;
use super::names;

pub use operations_macro::operations_macro;

pub fn client(lowered: &Lowered<'_>, generated: syn::File) -> Result<String, Diagnostic> {
    let types = types::module(lowered, take_module(&generated, "types"))?;
    let calls = calls::module(lowered, take_module(&generated, "builder"))?;
    let methods = calls::client_methods(lowered);
    let failures = failures::module(lowered);
    let code = quote! {
        #methods
        #types
        #calls
        #failures
    };
    lines(lowered, code, &mut [&mut DocLines, &mut InlineMethods])
}

/// Emits the sandbox's part of each operation.
pub fn sandbox(lowered: &Lowered<'_>, generated: &syn::File) -> Result<String, Diagnostic> {
    let service = &lowered.slice.service;
    let operations = calls::all_arguments(lowered, take_module(generated, "builder"))?;
    let operations = operations
        .iter()
        .map(|(operation, arguments)| parameters::of(service, operation, arguments));
    let module = format_ident!("{service}");
    let code = quote! {
        #[allow(unused_imports)]
        use user_provisioning::#module::types;
        #(#operations)*
    };
    lines(lowered, code, &mut [&mut DocLines])
}

fn take_module(file: &syn::File, name: &str) -> Vec<Item> {
    file.items
        .iter()
        .find_map(|item| match item {
            Item::Mod(ItemMod { ident, content: Some((_, items)), .. }) if ident == name => {
                Some(items.clone())
            }
            _ => None,
        })
        .unwrap_or_default()
}

/// Formats the code, so that compiler messages, backtraces and rustdoc's source links point at the right
/// line.
fn lines(
    lowered: &Lowered<'_>,
    code: TokenStream,
    passes: &mut [&mut dyn VisitMut],
) -> Result<String, Diagnostic> {
    let mut file: syn::File = syn::parse2(code).map_err(|error| {
        Diagnostic::new(
            format!("the service {}", lowered.slice.service),
            format!("what came out is not Rust: {error}"),
            "use plain words for names",
        )
    })?;
    for pass in passes {
        pass.visit_file_mut(&mut file);
    }
    Ok(format!("{HEAD}{}", prettyplease::unparse(&file)))
}

const HEAD: &str = "// Generated from openapi.yaml by user-provisioning-codegen; do not edit.\n\n";

/// Marks the methods that are not generic: then only what a program calls is compiled, and with that program.
struct InlineMethods;

impl VisitMut for InlineMethods {
    fn visit_item_impl_mut(&mut self, item: &mut ItemImpl) {
        if item.generics.type_params().next().is_some() {
            return;
        }
        for member in &mut item.items {
            if let ImplItem::Fn(method) = member
                && !is_generic(&method.sig)
            {
                method.attrs.push(parse_quote!(#[inline]));
            }
        }
    }
}

fn is_generic(signature: &Signature) -> bool {
    let is_any =
        |input: &FnArg| matches!(input, FnArg::Typed(of) if matches!(*of.ty, Type::ImplTrait(_)));
    signature.generics.type_params().next().is_some() || signature.inputs.iter().any(is_any)
}

/// Splits documentation into one `///` line per line.
struct DocLines;

impl VisitMut for DocLines {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        *attributes = attributes.drain(..).flat_map(doc_lines).collect();
    }
}

fn doc_lines(attribute: Attribute) -> Vec<Attribute> {
    let Some(text) = doc_text(&attribute) else { return vec![attribute] };
    let is_line = !text.contains('\n');
    let lines = text.lines().map(|line| match line {
        "" => String::new(),
        line if is_line && line.starts_with(' ') => line.to_owned(),
        line => format!(" {line}"),
    });
    let lines = lines.map(|line| parse_quote!(#[doc = #line]));
    lines.collect()
}

fn doc_text(attribute: &Attribute) -> Option<String> {
    let value = attribute.meta.require_name_value().ok()?;
    match &value.value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) if value.path.is_ident("doc") => {
            Some(text.value())
        }
        _ => None,
    }
}

/// Returns the Rust name of an operation's types: `create_user` → `CreateUser`.
fn pascal(name: &str) -> Ident {
    format_ident!("{}", names::pascal(name))
}
