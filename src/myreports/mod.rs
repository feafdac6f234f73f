//! MyReports (Xarios): resellers create the users of their customers and of their own account.
//!
//! - Creating a user mails an activation link to the address at once, and always adds the role
//!   `customer.user` (or `account.user`).
//! - Licensed roles, such as `customer.user.pbx` and its add-ons or the supervisors, may cost
//!   money. The server answers 402 first; nothing is carried out before a consent, which only
//!   `confirm_charges` and `accept_charges` send.
//! - An address that is already taken in the tenant is a 409.
//! - Customer users are created with reseller credentials, account users with enterprise ones.
//!
//! Documented by the reseller API reference, pages "Create User" and "Create User (Reseller)".

mod client;
mod ensure;

pub use crate::credentials::RefreshToken;
pub use client::{Client, ClientBuilder, Region};
pub use ensure::{EnsureUser, PlanUser};

include!(concat!(env!("OUT_DIR"), "/myreports.rs"));
