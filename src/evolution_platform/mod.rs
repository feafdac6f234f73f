//! Orange Business Evolution Platform: the users of its referential API.
//!
//! - Every call carries two credentials: a bearer token and the header `X-API-Key`.
//! - The responses to a creation and a change have no id: the user is identified by its identity name.
//! - Lists are paginated with `limit` and `offset`; the headers `X-Total-Count` and `X-Result-Count` have the
//!   counts.
//! - Of a creation, only the success is documented; the failures are inferred from neighbouring routes. The
//!   response for a taken name, and whether a mail is sent, are not known.
//!
//! Documented by the referential API reference, pages on users.

mod client;
mod ensure;
mod offboard;
mod probe;

pub use client::{Client, ClientBuilder};
pub use ensure::EnsureUser;
pub use offboard::OffboardUser;

include!(concat!(env!("GENERATED_CLIENTS"), "/evolution_platform.rs"));
