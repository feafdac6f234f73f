//! What calls for a list have beyond others: lenient reading, and pages.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::super::lower;
use super::super::model::{Lowered, Operation, Paging};
use super::super::names;
use super::pascal;

/// The one list of objects that an answer consists of.
pub struct List {
    /// Its key, unless the answer is the list itself.
    key: Option<String>,
    item: Ident,
}

pub fn of(lowered: &Lowered<'_>, operation: &Operation) -> Option<List> {
    if operation.method != "get" {
        return None;
    }
    let schemas = &lowered.slice.schemas;
    let objects = |list: &Value| {
        let item = lower::reference(list.get("items")?)?;
        schemas.get(item)?.get("properties")?;
        Some(format_ident!("{item}"))
    };
    let schema = schemas.get(operation.success()?.schema.as_ref()?)?;
    if let Some(item) = objects(schema) {
        return Some(List { key: None, item });
    }
    // What an answer can do without is not what it consists of.
    let required = schema.get("required")?.as_array()?;
    let properties = schema.get("properties")?.as_object()?;
    let mut lists = properties
        .iter()
        .filter(|(key, _)| required.iter().any(|name| name == key.as_str()))
        .filter_map(|(key, property)| {
            Some(List { key: Some(key.clone()), item: objects(property)? })
        });
    let only = lists.next()?;
    lists.next().is_none().then_some(only)
}

/// The methods of the builder.
pub fn methods(operation: &Operation) -> TokenStream {
    let pages = operation.paging.map(|_| pages());
    quote! {
        /// Sets elements of the list aside that cannot be read, instead of failing as a whole.
        pub fn lenient(self) -> crate::Lenient<Self> {
            crate::Lenient::new(self)
        }
        #pages
    }
}

fn pages() -> TokenStream {
    quote! {
        /// All items, fetched page by page as they are asked for.
        ///
        /// It begins where the call says, or at the first item, and owns all it needs. See
        /// [`Pages`](crate::Pages) for where it ends.
        pub fn stream(self) -> crate::Pages<Self> {
            crate::Pages::new(self)
        }

        /// Sends the call for one page, counted from 0.
        ///
        /// # Errors
        ///
        /// See [`send`](Self::send).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call. It only reads, so nothing is left behind.
        pub async fn page(
            self,
            number: u32,
        ) -> ::std::result::Result<crate::Response<<Self as crate::Operation>::Answer>, crate::Error> {
            crate::paging::page(self, number).send().await
        }
    }
}

/// What the crate knows of the list, as implementations.
pub fn operation_impl(operation: &Operation, list: &List) -> TokenStream {
    let name = pascal(&operation.name);
    let List { key, item } = list;
    let wire = match key {
        Some(wire) => quote! { ::std::option::Option::Some(#wire) },
        None => quote! { ::std::option::Option::None },
    };
    let pages = operation.paging.map(|paging| paged(&name, paging, list));
    quote! {
        impl crate::lenient::ListOperation for #name {
            const LIST: ::std::option::Option<&'static str> = #wire;
            type Item = types::#item;
            fn into_parts(self) -> ::std::result::Result<(std::sync::Arc<crate::transport::Core>, crate::request::Request), crate::Error> {
                let (client, request) = self.into_request()?;
                Ok((client.shared_core(), request))
            }
        }
        #pages
    }
}

fn paged(name: &Ident, paging: Paging, list: &List) -> TokenStream {
    let style = match paging {
        Paging::Offset => quote! { Offset },
        Paging::Index => quote! { Index },
    };
    let [position, size] = paging.parameters().map(|name| format_ident!("{}", names::field(name)));
    let items = match &list.key {
        Some(key) => {
            let field = format_ident!("{}", names::field(key));
            quote! { answer.#field }
        }
        None => quote! { answer.0 },
    };
    quote! {
        impl crate::paging::PagedOperation for #name {
            const STYLE: crate::paging::Style = crate::paging::Style::#style;
            fn position(&self) -> ::std::option::Option<i64> {
                self.#position.number()
            }
            fn size(&self) -> ::std::option::Option<i64> {
                self.#size.number()
            }
            fn at(mut self, position: i64) -> Self {
                self.#position = crate::request::Field::from_value(position);
                self
            }
            fn items(answer: Self::Answer) -> ::std::vec::Vec<Self::Item> {
                #items
            }
        }
    }
}
