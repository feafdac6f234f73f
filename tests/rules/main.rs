//! The rules of the sandbox: what they answer, in which order, how they break an answer, and what is
//! said of them afterwards.
#![cfg(all_services)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected fails"
)]

mod answers;
mod breaks;
mod checks;
