//! Maarch Parapheur: the signature book that goes with Maarch Courrier.
//!
//! - Logins are stored in lower case; a login that is taken is a conflict.
//! - Servers before 21.03 give a new account a default password that is publicly known.
//! - `mode` is documented and ignored; `is_rest` makes an account for programs.
//! - External signatures are replaced as a whole for one application.
//!
//! Documented by the project's REST documentation 19.09, page "Users"; the rest was seen on servers.

mod client;

pub use client::{Client, ClientBuilder};

include!(concat!(env!("OUT_DIR"), "/maarch_parapheur.rs"));
