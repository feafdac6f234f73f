//! Maarch Courrier: the correspondence of town halls, installed wherever they want it.
//!
//! - Logins are stored in lower case. Creating a login that was deleted revives the old account
//!   with its old data, and the answer looks like any other.
//! - Creating mails an activation link when the server's login method is `standard`.
//! - `update_user` replaces: an initial, phone or mail that is left out is wiped.
//! - Duplicates and unknown users are a 400 with a text in the server's language.
//!
//! Documented by the project's REST documentation, page "Users"; the rest was seen on servers.

mod client;

pub use client::{Client, ClientBuilder};

include!(concat!(env!("OUT_DIR"), "/maarch_courrier.rs"));
