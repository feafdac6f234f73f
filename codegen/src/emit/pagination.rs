//! Emits the extras of list calls: lenient reading, and pagination.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::super::lower;
use super::super::model::{Lowered, Operation, Paging};
use super::super::names;
use super::argument::Argument;
use super::pascal;

/// The list of objects that a response consists of.
pub struct List {
    /// Its key, unless the response is the list itself.
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
    // An optional list is not the subject of the response.
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

/// Emits the methods of the builder.
pub fn methods(operation: &Operation) -> TokenStream {
    let pages = operation.paging.map(|_| pages());
    quote! {
        /// Collects unreadable elements of the list separately, instead of failing as a whole.
        pub fn lenient(self) -> crate::Lenient<Self> {
            crate::Lenient::new(self)
        }
        #pages
    }
}

fn pages() -> TokenStream {
    quote! {
        /// Returns all items as a stream that fetches each page when it is needed.
        ///
        /// It begins at the position set on the call, or at the first item, and is `'static`. See
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
        /// Dropping the future stops the call. It only reads, so it has no effect on the server.
        pub fn page(
            self,
            number: u32,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<<Self as crate::Operation>::Output>,
                crate::Error,
            >,
        > {
            crate::paging::page(self, number).send()
        }

        /// All items in one `Vec`, page after page.
        ///
        /// All of them are in memory at once: for a long list, [`stream`](Self::stream) takes no more than a
        /// page. It begins and ends where the stream does.
        ///
        /// # Errors
        ///
        /// Those of the first page that fails, and [`is_unreadable`](crate::Error::is_unreadable) for a list
        /// that would never end. What was read before is lost then.
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call. It only reads, so nothing is left behind.
        pub fn collect_all(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                ::std::vec::Vec<<Self as crate::lenient::ListOperation>::Item>,
                crate::Error,
            >,
        > {
            self.stream().collect_all()
        }
    }
}

/// Emits the implementations of the list traits.
pub fn operation_impl(
    operation: &Operation,
    list: &List,
    arguments: &[Argument<'_>],
) -> TokenStream {
    let name = pascal(&operation.name);
    let List { key, item } = list;
    let wire = match key {
        Some(wire) => quote! { ::std::option::Option::Some(#wire) },
        None => quote! { ::std::option::Option::None },
    };
    let pages = operation.paging.map(|paging| paged(&name, paging, list, arguments));
    quote! {
        impl crate::lenient::ListOperation for #name {
            const LIST: ::std::option::Option<&'static str> = #wire;
            type Item = types::#item;
            fn into_parts(self) -> ::std::result::Result<(std::sync::Arc<crate::transport::Core>, crate::request::Request), crate::Error> {
                Ok((self.client.shared_core(), self.call.into_request()?))
            }
        }
        #pages
    }
}

fn paged(name: &Ident, paging: Paging, list: &List, arguments: &[Argument<'_>]) -> TokenStream {
    let style = match paging {
        Paging::Offset => quote! { Offset },
        Paging::Index => quote! { Index },
    };
    // Where the calls of the operation keep them; a paged operation has both.
    let [position, size] = paging.parameters().map(|name| {
        let is_it = |argument: &Argument<'_>| argument.parameter.is_some_and(|p| p.name == name);
        arguments.iter().position(is_it).unwrap_or_default()
    });
    // Their types refuse a number that the document does not allow.
    let [position_type, size_type] =
        [position, size].map(|index| arguments.get(index).map(|argument| &argument.ty));
    let items = match &list.key {
        Some(key) => {
            let field = format_ident!("{}", names::field(key));
            quote! { response.#field }
        }
        None => quote! { response.0 },
    };
    quote! {
        impl crate::paging::PagedOperation for #name {
            const STYLE: crate::paging::Style = crate::paging::Style::#style;
            fn position(&self) -> ::std::option::Option<i64> {
                self.call.number(#position)
            }
            fn size(&self) -> ::std::option::Option<i64> {
                self.call.number(#size)
            }
            fn at(mut self, position: i64) -> Self {
                self.call.set_for_page::<#position_type>(#position, position);
                self
            }
            fn sized(mut self, size: i64) -> Self {
                self.call.set_for_page::<#size_type>(#size, size);
                self
            }
            fn items(response: Self::Output) -> ::std::vec::Vec<Self::Item> {
                #items
            }
        }
    }
}
