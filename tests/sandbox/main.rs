//! The sandbox as its users see it: what it refuses and why, what it remembers, what it logs.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected fails"
)]

mod evolution_platform;
mod maarch_courrier;
mod maarch_parapheur;
mod myreports;
mod server;
mod support;
