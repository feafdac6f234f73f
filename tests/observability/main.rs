//! Tests with a global subscriber for spans and events, and a global logger.
#![cfg(all(feature = "maarch_courrier", feature = "maarch_parapheur", feature = "myreports"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that panics has failed, as it should"
)]

#[cfg(all(all_services, feature = "rustls"))]
mod secrets;
mod spans;
#[path = "../it/support/mod.rs"]
#[allow(dead_code, unused_imports, unused_macros, reason = "these tests use a part")]
mod support;
mod trace;
