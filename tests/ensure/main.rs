//! Guards what `ensure_user` and `plan_user` promise in each product, against the sandbox and against
//! servers that do worse: what is said is what was done, nothing is written that nobody mentioned,
//! nothing is paid twice, and a second run finds nothing left to do.
#![cfg(all_services)]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that panics has failed, as it should"
)]

mod at_once;
mod evolution_platform;
mod evolution_platform_odd;
mod lost_answers;
mod maarch_courrier;
mod maarch_courrier_book;
mod maarch_courrier_odd;
mod maarch_parapheur;
mod maarch_parapheur_odd;
mod maarch_parapheur_versions;
mod myreports;
mod myreports_charges;
mod myreports_odd;
mod script;
#[path = "../support/mod.rs"]
mod support;
mod tidied;
mod watched;
