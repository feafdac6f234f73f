//! The table of inputs and expected outcomes, one file per chapter.

mod connections;
mod edge_cases;
mod failures;
mod inputs;
mod unreadables;

use super::expectation::{Case, Failure, Given, Got, unsent};
use crate::support::harness::{Harness, Sending};
use crate::support::response::CannedResponse;

/// Stands for the origin of another server in a header.
pub const ELSEWHERE: &str = "{elsewhere}";

pub fn cases() -> Vec<Case> {
    let chapters = [
        inputs::requests(),
        inputs::settings(),
        failures::cases(),
        unreadables::cases(),
        connections::cases(),
        edge_cases::cases(),
    ];
    chapters.into_iter().flatten().collect()
}

/// A call that must be rejected before a connection is made.
fn input(
    name: &'static str,
    call: impl Fn(&Harness) -> Sending + 'static,
    got: impl Into<Got>,
) -> Case {
    Case { name, call: Box::new(call), given: Given::Input, got: got.into() }
}

fn refused(says: &'static str) -> Failure {
    unsent("is_invalid_request", says).says("; nothing was sent")
}

/// A call that gets this response.
fn response(
    name: &'static str,
    call: impl Fn(&Harness) -> Sending + 'static,
    response: CannedResponse,
    got: impl Into<Got>,
) -> Case {
    Case { name, call: Box::new(call), given: Given::Response(response), got: got.into() }
}
