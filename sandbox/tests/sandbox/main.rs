//! The sandbox as its users see it: it plays every operation, follows its rules, records real
//! servers, and responds as they did.
#![cfg(all(
    feature = "myreports",
    feature = "maarch_courrier",
    feature = "maarch_parapheur",
    feature = "evolution_platform"
))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that panics has failed, as it should"
)]

mod behavior;
#[path = "../../../tests/it/support/document.rs"]
#[allow(dead_code, reason = "these tests use a part")]
mod document;
mod every_operation;
mod evolution_platform;
mod evolution_platform_organizations;
mod indexes;
mod maarch_courrier;
mod maarch_courrier_reads;
mod maarch_courrier_routes;
mod maarch_courrier_values;
mod maarch_parapheur;
mod maarch_parapheur_inputs;
mod maarch_parapheur_routes;
mod myreports;
mod myreports_pbxs;
mod myreports_tenants;
mod myreports_users;
mod options;
mod page;
mod recorder;
mod replay;
mod rules;
mod seeding;
mod server;
mod support;
mod tokens;
