//! The integration tests of the SDK in one binary, so that shared code is compiled once.
//!
//! Tests that measure memory or install a global subscriber have their own binaries.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that panics has failed, as it should"
)]

#[cfg(all(all_services, feature = "rustls"))]
mod attacks;
#[cfg(all_services)]
mod bad_inputs_and_responses;
#[cfg(all(all_services, feature = "blocking"))]
mod blocking;
#[cfg(all_services)]
mod builders;
#[cfg(all_services)]
mod charges;
#[cfg(all_services)]
mod coverage;
#[cfg(all(feature = "maarch_courrier", feature = "myreports"))]
mod custom_request;
#[cfg(feature = "maarch_courrier")]
mod documentation;
#[cfg(all_services)]
mod documented_responses;
#[cfg(all_services)]
mod downloads;
#[cfg(all_services)]
mod ensure;
#[cfg(all_services)]
mod errors;
#[cfg(all_services)]
mod faults;
mod floors;
#[cfg(all_services)]
mod fuzz_responses;
#[cfg(feature = "generate")]
mod generated;
#[cfg(all_services)]
mod guarantees;
#[cfg(all(feature = "evolution_platform", feature = "myreports"))]
mod hidden_values;
#[cfg(all(all_services, feature = "schemars"))]
mod json_schemas;
#[cfg(all_services)]
mod lenient;
#[cfg(all(feature = "maarch_courrier", target_os = "linux"))]
mod long_list;
#[cfg(feature = "maarch_courrier")]
mod middleware;
#[cfg(all_services)]
mod model;
#[cfg(all(feature = "maarch_courrier", feature = "myreports", feature = "rustls"))]
mod network;
#[cfg(all_services)]
mod nothing_lost;
#[cfg(all_services)]
mod offboard;
#[cfg(feature = "maarch_courrier")]
mod pace;
#[cfg(all_services)]
mod paging;
#[cfg(all_services)]
mod prism;
#[cfg(all_services)]
mod probe;
#[cfg(all_services)]
mod quickstart;
#[cfg(all_services)]
mod quoted_values;
#[cfg(all(feature = "maarch_courrier", feature = "maarch_parapheur"))]
mod remarks;
#[cfg(all_services)]
mod requests_on_the_wire;
#[cfg(all_services)]
mod runtimes;
#[cfg(all_services)]
mod sandbox_command_line;
#[cfg_attr(
    not(all(all_services, feature = "rustls", feature = "schemars")),
    allow(
        dead_code,
        unused_macros,
        unused_imports,
        reason = "only what all services have needs all of it"
    )
)]
mod support;
#[cfg(all_services)]
mod token_store;
#[cfg(all_services)]
mod types;
