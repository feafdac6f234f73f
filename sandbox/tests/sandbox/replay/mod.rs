//! The sandbox responds as eleven real servers did.
//!
//! Each exchange of `sandbox/tests/exchanges` is sent in order. Status, the kinds of values at every key and the
//! text of `errors` on a 4xx must equal the server's, or the exchange is in a list with its reason.
//! `REPLAY_SHOW=1` prints every difference.

mod compare;
mod courrier;
mod exchange;
mod parapheur;
mod session;
mod signature_book;
