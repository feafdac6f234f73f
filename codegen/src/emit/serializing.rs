//! Emits how a struct is written as JSON, a call for each property.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Field, ItemStruct, MetaList, Path, parse_quote};

use super::fields::{serde_option, wire_name};

/// Returns how the struct is written. What serde would derive it from remains for the JSON schema.
pub fn item(item: &mut ItemStruct) -> TokenStream {
    let name = &item.ident;
    let properties = item.fields.iter().map(property);
    let code = quote! {
        impl ::serde::Serialize for #name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                let mut object = crate::request::ObjectWriter::new(serializer);
                #(#properties)*
                object.end()
            }
        }
    };
    for field in &mut item.fields {
        field.attrs.iter_mut().for_each(for_schema);
    }
    code
}

fn property(field: &Field) -> TokenStream {
    let (ident, wire) = (&field.ident, wire_name(field));
    match serde_option(&field.attrs, "skip_serializing_if").flatten().as_deref() {
        None => quote! { object.property(#wire, &self.#ident); },
        Some("::std::option::Option::is_none") => {
            quote! { object.optional(#wire, &self.#ident); }
        }
        Some("::std::vec::Vec::is_empty") => quote! { object.list(#wire, &self.#ident); },
        Some(other) => {
            let is_skipped: Option<Path> = syn::parse_str(other).ok();
            quote! {
                if !#is_skipped(&self.#ident) {
                    object.property(#wire, &self.#ident);
                }
            }
        }
    }
}

fn for_schema(attribute: &mut Attribute) {
    if let Ok(MetaList { path, tokens, .. }) = attribute.meta.require_list()
        && path.is_ident("serde")
    {
        *attribute = parse_quote!(#[cfg_attr(feature = "schemars", serde(#tokens))]);
    }
}

#[cfg(test)]
mod tests {
    use quote::ToTokens;

    use super::*;

    #[test]
    fn each_property_is_left_out_as_its_attribute_says() {
        let mut given: ItemStruct = parse_quote! {
            struct User {
                #[serde(rename = "userId")]
                id: i64,
                #[serde(skip_serializing_if = "::std::option::Option::is_none")]
                mail: Option<String>,
                #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
                roles: Vec<Role>,
                #[serde(skip_serializing_if = "::serde_json::Map::is_empty")]
                more: ::serde_json::Map<String, Value>,
            }
        };
        let code = item(&mut given).to_string().replace(' ', "");
        for call in [
            r#"object.property("userId",&self.id);"#,
            r#"object.optional("mail",&self.mail);"#,
            r#"object.list("roles",&self.roles);"#,
            r#"if!::serde_json::Map::is_empty(&self.more){object.property("more",&self.more);}"#,
        ] {
            assert!(code.contains(call), "{call} is not in {code}");
        }
        let left = given.to_token_stream().to_string().replace(' ', "");
        assert!(
            left.contains(r#"#[cfg_attr(feature="schemars",serde(rename="userId"))]"#),
            "{left}"
        );
        assert!(!left.contains("#[serde"), "{left}");
    }
}
