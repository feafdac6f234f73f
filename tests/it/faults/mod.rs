//! Guards promises 1, 2, 4, 5 and 6 of the design under faults: servers that break, stall, redirect, refuse
//! and lie, over real sockets, with retries enabled.
//!
//! Most cases are in tables; each names the promise that it guards. `case` makes the call and compares the
//! outcome with the expectation. What a single attempt reports to the caller is the subject of
//! `tests/it/bad_inputs_and_responses`; here it is the final outcome, and the number of attempts.

mod bounds;
mod cancellation;
mod case;
mod connections;
mod options;
mod php_output;
mod redirects;
mod responses;
mod retries;
mod signs;
mod statuses;
mod tokens;
mod unreachable;

use case::{Case, check};

/// The modules that are tables.
fn chapters() -> Vec<(&'static str, Vec<Case>)> {
    vec![
        ("connections", connections::cases()),
        ("responses", responses::cases()),
        ("signs", signs::cases()),
        ("statuses", statuses::cases()),
        ("redirects", redirects::cases()),
        ("repeats", retries::cases()),
    ]
}

#[test]
fn the_tables_are_long_enough_and_without_duplicates() {
    for (chapter, cases) in chapters() {
        let mut names: Vec<_> = cases.into_iter().map(|case| case.name).collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all, "a name is there twice in {chapter}");
    }
    let all: usize = chapters().iter().map(|(_, cases)| cases.len()).sum();
    assert!(all >= 60, "{all} cases");
}

#[tokio::test]
async fn connections_that_break() {
    check(connections::cases()).await;
}

#[tokio::test]
async fn malformed_and_unusual_responses() {
    check(responses::cases()).await;
}

#[tokio::test]
async fn successes_that_carry_an_error() {
    check(signs::cases()).await;
}

#[tokio::test]
async fn statuses_that_ask_to_come_back() {
    check(statuses::cases()).await;
}

#[tokio::test]
async fn redirects_of_every_kind() {
    check(redirects::cases()).await;
}

#[tokio::test]
async fn writes_that_may_have_been_carried_out() {
    check(retries::cases()).await;
}
