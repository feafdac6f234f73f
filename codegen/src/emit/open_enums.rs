//! Emits open enums: named variants, and `Unknown` for undocumented values.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::super::model::OpenEnum;

pub fn item(open: &OpenEnum) -> TokenStream {
    let name = format_ident!("{}", open.name);
    let doc = format!(
        "{}\n\nThe list grows: a value that this version does not know is kept as it came, in \
         `Unknown`, and is sent back unchanged. Two values are equal when they are spelled alike, and so is a text that spells one.",
        open.description
    );
    let variants: Vec<_> = open.values.iter().map(|v| format_ident!("{}", v.variant)).collect();
    let wires: Vec<_> = open.values.iter().map(|v| v.wire.as_str()).collect();
    let texts: Vec<_> =
        open.values.iter().map(|v| format!("`{}`: {}", v.wire, v.description)).collect();
    let licensed = open.licensed.as_ref().map(|licensed| is_licensed(&wires, licensed));
    quote! {
        #[doc = #doc]
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum #name {
            #( #[doc = #texts] #variants, )*
            /// A value that this version does not know.
            Unknown(::std::string::String),
        }
        impl #name {
            /// The known values, as they are spelled on the wire.
            pub const KNOWN: &'static [&'static str] = &[ #( #wires ),* ];

            /// Returns the value as it is spelled on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    #( Self::#variants => #wires, )*
                    Self::Unknown(other) => other,
                }
            }

            /// Returns whether this version knows the value.
            pub fn is_known(&self) -> bool {
                Self::KNOWN.contains(&self.as_str())
            }

            #licensed
        }
        impl ::std::convert::From<&str> for #name {
            fn from(text: &str) -> Self {
                match text {
                    #( #wires => Self::#variants, )*
                    other => Self::Unknown(other.to_owned()),
                }
            }
        }
        impl ::std::convert::From<::std::string::String> for #name {
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }
        impl ::std::str::FromStr for #name {
            type Err = ::std::convert::Infallible;
            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }
        impl ::std::fmt::Display for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl ::std::cmp::PartialEq for #name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }
        impl ::std::cmp::Eq for #name {}
        impl ::std::cmp::PartialEq<str> for #name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }
        impl ::std::cmp::PartialEq<&str> for #name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }
        impl ::std::cmp::PartialOrd for #name {
            fn partial_cmp(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }
        impl ::std::cmp::Ord for #name {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }
        impl ::std::hash::Hash for #name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }
        impl ::serde::Serialize for #name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                crate::wire::text(deserializer, |text| Self::from(text))
            }
        }
        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for #name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(stringify!(#name))
            }
            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", stringify!(#name)))
            }
            fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                ::schemars::json_schema!({
                    "type": "string",
                    "description": #doc,
                    "x-extensible-enum": Self::KNOWN,
                })
            }
        }
    }
}

/// The method that says of each value what the document knows of its licence.
fn is_licensed(wires: &[&str], licensed: &[Option<bool>]) -> TokenStream {
    let arms = wires.iter().zip(licensed).filter_map(|(wire, licensed)| {
        let licensed = (*licensed)?;
        Some(quote!(#wire => Some(#licensed),))
    });
    quote! {
        /// Whether the value is licensed, so that it may incur charges; `None` where the product's
        /// documentation does not say.
        pub fn is_licensed(&self) -> ::std::option::Option<bool> {
            match self.as_str() {
                #(#arms)*
                _ => None,
            }
        }
    }
}
