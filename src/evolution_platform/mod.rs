//! Orange Business Evolution Platform: the users of its referential API.
//!
//! - Every call carries two credentials: a bearer token and the header `X-API-Key`.
//! - The answer to a creation has no id; the identity name is the key.
//! - Only the success answer is documented; the failures are inferred from neighbouring routes.
//!
//! Documented by the referential API reference, page "Create User".

mod client;

pub use client::{Client, ClientBuilder};

include!(concat!(env!("OUT_DIR"), "/evolution_platform.rs"));
