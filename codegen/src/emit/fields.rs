//! Inspects and rewrites the structs that progenitor generated.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Field, GenericArgument, Ident, Path, PathArguments, Type};

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

/// Emits a setter that converts its argument, and keeps a conversion error until the request is built.
pub fn setter(ident: &Ident, ty: &Type, doc: &str) -> TokenStream {
    quote! {
        #[doc = #doc]
        pub fn #ident<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<#ty>,
            V::Error: ::std::fmt::Display,
        {
            self.#ident = crate::request::Field::from_value(value);
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

/// Qualifies a module's own items with `super` for use in a child module.
pub struct QualifyWithSuper<'n> {
    pub names: &'n [Ident],
}

impl VisitMut for QualifyWithSuper<'_> {
    fn visit_path_mut(&mut self, path: &mut Path) {
        let own = path.leading_colon.is_none()
            && path.segments.first().is_some_and(|first| self.names.contains(&first.ident));
        if own {
            path.segments.insert(0, format_ident!("super").into());
        }
        visit_mut::visit_path_mut(self, path);
    }
}

/// Replaces regress with regex-lite: the patterns are simple, and it builds in a tenth of the time.
pub struct RegexLiteRewriter;

impl VisitMut for RegexLiteRewriter {
    fn visit_path_mut(&mut self, path: &mut Path) {
        if let Some(first) = path.segments.first_mut()
            && first.ident == "regress"
        {
            first.ident = format_ident!("regex_lite");
        }
        visit_mut::visit_path_mut(self, path);
    }
}
