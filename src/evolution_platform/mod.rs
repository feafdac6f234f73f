//! Orange Business Evolution Platform: the users of its referential API.
//!
//! - Every call carries two credentials: a bearer token and the header `X-API-Key`.
//! - The answer to a creation has no id: the user is known by its identity name.
//! - Only the success answer is documented; the failures are inferred from neighbouring routes.
//!   What a name that is taken leads to, and whether a mail is sent, is not known.
//!
//! Documented by the referential API reference, page "Create User".

mod client;
mod ensure;

pub use client::{Client, ClientBuilder};
pub use ensure::{EnsureUser, PlanUser};

include!(concat!(env!("OUT_DIR"), "/evolution_platform.rs"));
