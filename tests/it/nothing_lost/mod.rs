//! Guards an invariant: nothing that a program did not mention is lost, on any version of any product.
//!
//! For each flow that changes a user, and each version of the server: everything that the server stores
//! before and after differs only in what the flow names. The sandbox's own state is compared, not
//! the responses of routes. A writing operation without a row fails.
//!
//! A new row: write a function that takes a [`Harness`](harness::Harness), prepares the state, calls
//! `harness.begin()`, carries the flow out and returns what may differ; then add it to `ROWS` of its product.

mod allowed_changes;
mod evolution_platform;
mod harness;
mod maarch_courrier;
mod maarch_parapheur;
mod myreports;
mod other_operations;
mod state;

use user_provisioning::OperationInfo;

/// The prefixes of operations that change existing data.
const CHANGING: [&str; 7] = ["update_", "set_", "add_", "remove_", "patch_", "suspend_", "assign_"];

/// Every changing operation of a service has a row, and every row an operation.
fn every_change_has_a_row(operations: &[&OperationInfo], rows: &[harness::Row]) {
    let has_row = |operation: &&&OperationInfo| rows.iter().any(|row| row.flow == operation.id());
    let changes = |operation: &&&OperationInfo| {
        let name = operation.id().split_once('.').map_or("", |(_, name)| name);
        let is_about_a_user = other_operations::is_about_a_user(operation) || name.contains("user");
        is_about_a_user && CHANGING.iter().any(|verb| name.starts_with(verb))
    };
    let missing: Vec<_> =
        operations.iter().filter(changes).filter(|operation| !has_row(operation)).collect();
    assert!(missing.is_empty(), "no row says what these may change: {missing:?}");
    for row in rows {
        let is_known = operations.iter().any(|operation| operation.id() == row.flow);
        assert!(is_known || row.flow.starts_with("ensure_user"), "{} is no operation", row.flow);
    }
}

/// Carries out every row on a server of its own.
async fn assert_nothing_is_lost(
    operations: &[&OperationInfo],
    rows: &[harness::Row],
    server: impl AsyncFn() -> harness::Harness,
) {
    every_change_has_a_row(operations, rows);
    let mut wrong = Vec::new();
    for row in rows {
        wrong.extend(harness::broken(server().await, row).await);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
