//! Orange Business Evolution Platform: the users of its referential API.
//!
//! - Every call carries two credentials: a bearer token and the header `X-API-Key`.
//! - The answers to a creation and to a change have no id: the user is known by its identity name.
//! - A list comes in parts: `limit` and `offset` say which, the headers `X-Total-Count` and
//!   `X-Result-Count` how much there is.
//! - Of a creation, only the success answer is documented; the failures are inferred from
//!   neighbouring routes. What a name that is taken leads to, and whether a mail is sent, is not known.
//!
//! Documented by the referential API reference, pages on users.

mod client;
mod ensure;
mod probe;

pub use client::{Client, ClientBuilder};
pub use ensure::EnsureUser;

include!(concat!(env!("GENERATED_CLIENTS"), "/evolution_platform.rs"));
