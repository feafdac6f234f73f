//! The desired state of one person in one product.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::Product;
use super::fields::{self, LIST_SEPARATOR};

/// The desired state of one person in one product. `Debug` does not show its values, which are personal data.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Desired {
    pub(crate) product: Product,
    pub(crate) intent: Intent,
    /// The fields by the SDK's names, without empty ones.
    pub(crate) fields: BTreeMap<String, String>,
}

/// Whether the person is to have an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Intent {
    /// The person has an account with these fields.
    Active,
    /// The person left.
    Left(Leave),
}

/// What to do with the account of a person who left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Leave {
    /// Suspend the account, which can be undone.
    #[default]
    Suspend,
    /// Keep the account and remove its groups and roles.
    RemoveAccess,
    /// Delete the account.
    Delete,
}

/// What is removed although the file does not mention it; nothing by default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Removal {
    pub roles: bool,
    pub groups: bool,
    pub entities: bool,
    pub organizations: bool,
}

impl Removal {
    /// What is removed, in words.
    pub fn words(self) -> Vec<&'static str> {
        [
            (self.roles, "other roles"),
            (self.groups, "other groups"),
            (self.entities, "other entities"),
            (self.organizations, "other organizations"),
        ]
        .into_iter()
        .filter_map(|(is_removed, word)| is_removed.then_some(word))
        .collect()
    }
}

impl Desired {
    /// The product.
    pub fn product(&self) -> Product {
        self.product
    }

    /// Whether the person is to have an account.
    pub fn intent(&self) -> Intent {
        self.intent
    }

    /// The key of the user in the product, in lower case: a login, an address or an identity name. At MyReports,
    /// where an address is unique within a tenant, the tenant precedes it.
    pub fn key(&self) -> String {
        let parts = fields::key(self.product).iter();
        let given: Vec<String> =
            parts.filter_map(|name| self.text(name)).map(str::to_lowercase).collect();
        given.join("/")
    }

    /// The column that holds the key.
    pub(crate) fn key_column(&self) -> String {
        format!("{}.{}", self.product, fields::key(self.product).last().unwrap_or(&"key"))
    }

    /// The value of a field.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.fields.get(name).map(String::as_str)
    }

    /// The values of a list field.
    pub fn list(&self, name: &str) -> impl Iterator<Item = &str> {
        let text = self.text(name).unwrap_or_default();
        text.split(LIST_SEPARATOR).map(str::trim).filter(|item| !item.is_empty())
    }
}

impl fmt::Debug for Desired {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields: Vec<&String> = self.fields.keys().collect();
        f.debug_struct("Desired")
            .field("product", &self.product)
            .field("intent", &self.intent)
            .field("fields", &fields)
            .finish()
    }
}
