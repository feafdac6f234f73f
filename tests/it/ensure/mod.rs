//! Guards what `ensure_user` and its plans promise in each product, against the sandbox and against
//! scripted servers: what is reported is what was done, nothing is written that was not mentioned,
//! nothing is paid twice, and a second run finds nothing left to do.

mod concurrency;
mod confirm_charges;
mod directory;
mod directory_list;
mod evolution_platform;
mod evolution_platform_edge_cases;
mod lost_responses;
mod maarch_courrier;
mod maarch_courrier_edge_cases;
mod maarch_courrier_hints;
mod maarch_courrier_scripted;
mod maarch_courrier_signature_book;
mod maarch_parapheur;
mod maarch_parapheur_edge_cases;
mod maarch_parapheur_versions;
mod myreports;
mod myreports_charges;
mod myreports_edge_cases;
mod normalization;
mod options;
mod outcomes;
mod plan;
mod recording_sandbox;
mod rename;
mod request_counts;
mod scripted_server;
