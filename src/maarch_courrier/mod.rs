//! Maarch Courrier: correspondence management for public authorities, self-hosted.
//!
//! - Logins are stored in lower case. Creating a deleted login revives the old account with its old data, and
//!   the response looks like any other. Check with `get_user_status` first.
//! - Creating mails an activation link when the server's login method is `standard`.
//! - `update_user` replaces: `initials` and `phone` are cleared if they are left out, `mode` stays.
//! - A taken login is a 400 with a message in the server's language and no code. Unknown users, groups and
//!   entities are a 400 too; the product has neither 404 nor 409.
//! - The caller's account needs the privilege `admin_users`.
//!
//! Documented by the project's REST documentation, page "Users"; the rest was seen on servers.

mod client;
mod ensure;
mod offboard;
mod probe;
mod update;

pub use client::{Client, ClientBuilder};
pub use ensure::{Directory, EnsureUser, ListDirectory};
pub use offboard::OffboardUser;

include!(concat!(env!("GENERATED_CLIENTS"), "/maarch_courrier.rs"));
