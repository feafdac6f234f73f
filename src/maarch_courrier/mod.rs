//! Maarch Courrier: the correspondence of town halls, installed wherever they want it.
//!
//! - Logins are stored in lower case. Creating a login that was deleted revives the old account
//!   with its old data, and the answer looks like any other. `get_user_status` tells beforehand.
//! - Creating mails an activation link when the server's login method is `standard`.
//! - `update_user` replaces: `initials` and `phone` are wiped when they are left out, `mode` stays.
//! - A login that is taken is a 400 with a text in the server's language and no code. Unknown
//!   users, groups and entities are a 400 too; the product has neither 404 nor 409.
//! - The account of the program needs the privilege `admin_users`.
//!
//! Documented by the project's REST documentation, page "Users"; the rest was seen on servers.

mod client;
mod ensure;
mod probe;
mod update;

pub use client::{Client, ClientBuilder};
pub use ensure::{Directory, EnsureUser, ListDirectory};

include!(concat!(env!("GENERATED_CLIENTS"), "/maarch_courrier.rs"));
