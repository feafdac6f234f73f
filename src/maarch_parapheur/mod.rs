//! Maarch Parapheur: the signature book of Maarch Courrier.
//!
//! - Logins are stored in lower case. A taken login is a 400 with a code, for which
//!   [`is_conflict`](crate::Error::is_conflict) is true.
//! - Servers before 21.03 give a new account a default password that is publicly known and send no
//!   mail; from 21.03 on the password is random and an activation link is mailed.
//! - Servers of 21.03 remove the signature modes, and mostly the fingerprint, that a change leaves out: start
//!   with [`UserDetails::to_update`](types::UserDetails::to_update), or use `ensure_user`.
//! - Deleting on 21.03 stops the circuits of the documents that the user has to sign, for everybody.
//! - `mode` is documented and ignored; `is_rest` creates a REST account.
//! - External signatures are replaced as a whole for one application; after a 500 the old ones may be gone,
//!   and a retry is safe.
//! - The caller's account needs the privilege `manage_users`. Without it the list has no logins and
//!   addresses.
//!
//! Documented by the project's REST documentation 19.09, page "Users"; the rest was seen on servers.

mod client;
mod ensure;
mod offboard;
mod probe;
mod update;

pub use client::{Client, ClientBuilder};
pub use ensure::{Directory, EnsureUser, ListDirectory};
pub use offboard::OffboardUser;

include!(concat!(env!("GENERATED_CLIENTS"), "/maarch_parapheur.rs"));
