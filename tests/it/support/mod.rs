//! Shared code of the wire tests: a recording server with scripted responses, and the document.

pub mod bodies;
pub mod calls;
pub mod contract;
#[cfg(all_services)]
pub mod differences;
pub mod document;
pub mod every;
#[cfg(all_services)]
pub mod harness;
#[cfg(all_services)]
pub mod operations;
pub mod predicates;
pub mod process;
pub mod proxy;
#[cfg(all_services)]
pub mod reading;
pub mod response;
pub mod schemas;
pub mod server;
pub mod time_limit;
#[cfg(all_services)]
pub mod users;

use std::error::Error as StdError;

use serde::Serialize;
use serde_json::Value;

/// The user agent of this version.
pub const OWN_AGENT: &str = concat!("user-provisioning/", env!("CARGO_PKG_VERSION"));

/// A typed value as the JSON it would be on the wire.
pub fn json<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).expect("every generated type is JSON")
}

/// Everything that printing an error shows: itself and its causes, in every form.
pub fn everything_shown(error: &user_provisioning::Error) -> String {
    let mut shown = format!("{error}\n{error:?}\n{error:#?}");
    let mut cause = error.source();
    while let Some(inner) = cause {
        shown.push_str(&format!("\n{inner}\n{inner:?}"));
        cause = inner.source();
    }
    shown
}
