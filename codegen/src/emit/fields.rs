//! Inspects and rewrites the structs that progenitor generated.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Field, GenericArgument, Ident, Path, PathArguments, Token, Type, parse_quote,
};

/// Returns the name of a field on the wire.
pub fn wire_name(field: &Field) -> String {
    let own = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
    serde_option(&field.attrs, "rename").flatten().unwrap_or(own)
}

/// Returns whether an absent field is deserialized as its default.
pub fn is_defaulted(field: &Field) -> bool {
    serde_option(&field.attrs, "default").is_some()
}

/// Returns an option of `#[serde(…)]`, with its value if it has one.
pub fn serde_option(attributes: &[Attribute], name: &str) -> Option<Option<String>> {
    let mut found = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let _ = attribute.parse_nested_meta(|meta| {
            let text = if meta.input.peek(syn::Token![=]) {
                Some(meta.value()?.parse::<syn::LitStr>()?.value())
            } else {
                None
            };
            if meta.path.is_ident(name) {
                found = Some(text);
            }
            Ok(())
        });
    }
    found
}

/// Emits a setter that converts its argument, and keeps a conversion error until the request is built; `set` keeps
/// the `value`.
pub fn setter(ident: &Ident, ty: &Type, doc: &str, set: &TokenStream) -> TokenStream {
    quote! {
        #[doc = #doc]
        pub fn #ident<V: crate::IntoValue<#ty>>(mut self, value: V) -> Self {
            #set
            self
        }
    }
}

/// Returns `T` of `Option<T>`, `Result<T, …>` and other wrappers by that name.
pub fn inside<'t>(ty: &'t Type, wrapper: &str) -> Option<&'t Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    if last.ident != wrapper {
        return None;
    }
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    }
}

pub fn is_doc(attribute: &Attribute) -> bool {
    attribute.path().is_ident("doc")
}

/// Removes a trait from the derives.
pub fn without_derived(attributes: &mut [Attribute], name: &str) {
    for attribute in attributes.iter_mut().filter(|one| one.path().is_ident("derive")) {
        let parser = Punctuated::<Path, Token![,]>::parse_terminated;
        let Ok(derived) = attribute.parse_args_with(parser) else { continue };
        let is_it = |path: &Path| path.segments.last().is_some_and(|last| last.ident == name);
        let kept = derived.iter().filter(|path| !is_it(path));
        *attribute = parse_quote!(#[derive( #(#kept),* )]);
    }
}

/// Returns the least length of a list.
pub fn minimum_items(property: &Value) -> Option<usize> {
    usize::try_from(property.get("minItems")?.as_u64()?).ok()
}
