//! Rewrites progenitor's messages about invalid values for the caller.

use std::collections::HashMap;

use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{Item, ItemImpl, LitStr, Type};

use super::fields::serde_option;

/// Rewrites the messages that progenitor generates.
pub struct MessageRewriter {
    /// The values of each closed enum, by its Rust name.
    closed: HashMap<String, String>,
    current: Option<String>,
}

impl MessageRewriter {
    pub fn of(items: &[Item]) -> Self {
        let closed = items.iter().filter_map(|item| {
            let Item::Enum(list) = item else { return None };
            let values: Vec<String> = list
                .variants
                .iter()
                .map(|variant| {
                    let own = variant.ident.to_string();
                    serde_option(&variant.attrs, "rename").flatten().unwrap_or(own)
                })
                .collect();
            Some((list.ident.to_string(), values.join(", ")))
        });
        Self { closed: closed.collect(), current: None }
    }

    fn rewrite(&self, reason: &str) -> Option<String> {
        if reason == "invalid value" {
            let values = self.closed.get(self.current.as_ref()?)?;
            return Some(format!("it is none of {values}"));
        }
        if reason == "shorter than 1 characters" {
            return Some("it is empty".to_owned());
        }
        let pattern = reason.strip_prefix("doesn't match pattern \"")?.strip_suffix('"')?;
        match pattern {
            r"\S" => Some("it is blank".to_owned()),
            _ => Some(format!("it is not of the form {pattern}")),
        }
    }
}

impl VisitMut for MessageRewriter {
    fn visit_item_impl_mut(&mut self, item: &mut ItemImpl) {
        if let Type::Path(path) = &*item.self_ty {
            self.current = Some(path.to_token_stream().to_string());
        }
        visit_mut::visit_item_impl_mut(self, item);
        self.current = None;
    }

    fn visit_lit_str_mut(&mut self, literal: &mut LitStr) {
        if let Some(rewrite) = self.rewrite(&literal.value()) {
            *literal = LitStr::new(&rewrite, literal.span());
        }
    }
}
