//! The sandbox as its users see it: what it refuses and why, what it remembers, what it logs.
#![cfg(all_services)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected fails"
)]

#[allow(dead_code, reason = "one test uses a part")]
#[path = "../support/document.rs"]
mod document;
mod every_operation;
mod evolution_platform;
mod evolution_platform_organizations;
mod indexes;
mod maarch_courrier;
mod maarch_courrier_reads;
mod maarch_courrier_routes;
mod maarch_parapheur;
mod maarch_parapheur_routes;
mod manners;
mod myreports;
mod myreports_pbxs;
mod myreports_tenants;
mod myreports_users;
mod options;
mod page;
mod seeding;
mod server;
mod support;
mod tokens;
