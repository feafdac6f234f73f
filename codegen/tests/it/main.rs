//! What the generator says and writes.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that stops says why")]

mod diagnostics;
mod generated;
