//! The columns of each product: the SDK's field names, and which are required.

use super::Product;

/// Separates list items, because commas and semicolons separate columns.
pub const LIST_SEPARATOR: char = '|';

/// One column of a product.
#[derive(Debug)]
pub struct Field {
    pub name: &'static str,
    pub need: Need,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Required, also for people who left.
    Key,
    /// Required for active people.
    Active,
    Never,
}

const fn field(name: &'static str, need: Need) -> Field {
    Field { name, need }
}

/// The columns of a product.
pub fn of(product: Product) -> &'static [Field] {
    use Need::{Active, Key, Never};
    const MYREPORTS: &[Field] = &[
        field("email", Key),
        field("display_name", Active),
        field("roles", Never),
        field("customer_tenant_id", Never),
        field("account_tenant_id", Never),
    ];
    const COURRIER: &[Field] = &[
        field("user_id", Key),
        field("firstname", Active),
        field("lastname", Active),
        field("mail", Active),
        field("initials", Never),
        field("phone", Never),
        field("groups", Never),
        field("entities", Never),
        field("primary_entity", Never),
    ];
    const PARAPHEUR: &[Field] = &[
        field("login", Key),
        field("email", Active),
        field("firstname", Active),
        field("lastname", Active),
    ];
    const PLATFORM: &[Field] = &[
        field("identity_name", Key),
        field("display_name", Active),
        field("email", Active),
        field("first_name", Active),
        field("last_name", Active),
        field("organizations", Active),
    ];
    match product {
        Product::MyReports => MYREPORTS,
        Product::MaarchCourrier => COURRIER,
        Product::MaarchParapheur => PARAPHEUR,
        Product::EvolutionPlatform => PLATFORM,
    }
}

/// The fields of the key, in order.
pub fn key(product: Product) -> &'static [&'static str] {
    match product {
        Product::MyReports => &["account_tenant_id", "customer_tenant_id", "email"],
        Product::MaarchCourrier => &["user_id"],
        Product::MaarchParapheur => &["login"],
        Product::EvolutionPlatform => &["identity_name"],
    }
}
