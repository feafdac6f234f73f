//! The messages and the output of the generator.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that stops says why")]

mod diagnostics;
mod generated;
