//! The sandbox answers as eleven real servers did.
//!
//! Each exchange of `tests/exchanges` is sent in order. Status, the kinds of values at every key and the
//! text of `errors` on a 4xx must be the server's, or the exchange stands in a list with its reason.
//! `REPLAY_SHOW=1` prints every difference.
#![cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that panics has failed, as it should"
)]

mod compare;
#[cfg(feature = "maarch_courrier")]
mod courrier;
mod exchange;
#[cfg(feature = "maarch_parapheur")]
mod parapheur;
mod session;
#[cfg(feature = "maarch_courrier")]
mod signature_book;
