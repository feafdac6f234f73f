//! What a recorder keeps of a real server, what never reaches the file, and how it is replayed.
#![cfg(all_services)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected fails"
)]

mod planted;
mod replayed;
mod support;
