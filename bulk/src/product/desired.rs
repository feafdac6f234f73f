//! What is desired of one person in one product.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::Product;
use super::fields::{self, LIST_SEPARATOR};

/// What is desired of one person in one product: personal data, which `Debug` does not show.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Desired {
    pub(crate) product: Product,
    pub(crate) intent: Intent,
    /// The SDK's names of the fields, without the empty ones.
    pub(crate) fields: BTreeMap<String, String>,
}

/// Whether the person is to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Intent {
    /// The person is to be there as the file says.
    Active,
    /// The person left.
    Left(Leave),
}

/// What becomes of the accounts of people who left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Leave {
    /// The account is closed and can be opened again, where the product can do that.
    #[default]
    Suspend,
    /// The account stays, without its groups and roles.
    RemoveAccess,
    /// The account is deleted.
    Delete,
}

/// What people lose that the file does not mention. Nothing, unless set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Removal {
    pub roles: bool,
    pub groups: bool,
    pub entities: bool,
    pub organizations: bool,
}

impl Desired {
    /// The product.
    pub fn product(&self) -> Product {
        self.product
    }

    /// Whether the person is to be there.
    pub fn intent(&self) -> Intent {
        self.intent
    }

    /// What the product knows the person by: a login, an address or an identity name, in lower case; at
    /// MyReports, where an address counts within a tenant, with that before it.
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

    /// The values of a field that holds several.
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
