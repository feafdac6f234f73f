//! MyReports (Xarios): resellers create the users of their customers and of their own account.
//!
//! - Creating a user mails an activation link to the address at once, and always adds the role
//!   `customer.user` (or `account.user`).
//! - Licensed roles, such as `customer.user.pbx` and its add-ons or the supervisors, may cost
//!   money. The server answers 402 first; nothing is carried out before a consent, which only
//!   `confirm_charges` and `accept_charges` send.
//! - An address that is already taken in the tenant is a 409.
//! - Customer users need reseller credentials, or enterprise ones with the routes that also name the account
//!   (`…_enterprise_customer_user`); account users need enterprise ones.
//! - A user is changed by a [`UserPatch`](types::UserPatch), a JSON Patch. Lists omit the roles.
//! - Accounts, customers, PBX profiles and invoices are covered too. Creating a customer costs money.
//!   Deleting a tenant deletes everything below it.
//!
//! Documented by the reseller and the enterprise API reference, which the page of each call names.

mod client;
mod ensure;
mod offboard;
mod patch;
mod probe;

pub use crate::credentials::RefreshToken;
pub use client::{Client, ClientBuilder, Region, UnknownRegion};
pub use ensure::{Directory, EnsureUser, ListDirectory};
pub use offboard::OffboardUser;

include!(concat!(env!("GENERATED_CLIENTS"), "/myreports.rs"));
