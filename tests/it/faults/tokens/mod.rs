//! Tokens that are fetched, renewed, refused and delayed.
//!
//! Guards promises 2, 4, 5 and 6: one token request for all waiting calls, no leaked secret, no endless call,
//! and errors that describe the response.

mod evolution;
mod maarch;
mod maarch_passwords;
mod myreports;
mod provider;

use futures_util::future::join_all;
use user_provisioning::Error;

use crate::support::calls::{Outcome, Sending};
use crate::support::everything_shown;
use crate::support::harness::SECRETS;
use crate::support::predicates::kinds;
use crate::support::time_limit::InTime;

/// Makes calls at the same time.
async fn together(calls: impl IntoIterator<Item = Sending>) -> Vec<Outcome> {
    join_all(calls.into_iter().map(tokio::spawn))
        .in_time()
        .await
        .into_iter()
        .map(|call| call.expect("no call panics"))
        .collect()
}

/// An error that says why there is no token, on one line and without a secret.
fn check(error: &Error, says: &str) {
    assert_eq!(kinds(error), ["is_credentials"], "{error:?}");
    let line = error.to_string();
    assert!(line.contains(says), "{says} is not in: {line}");
    assert!(!line.chars().any(char::is_control), "{line:?}");
    let shown = everything_shown(error);
    assert!(SECRETS.iter().all(|secret| !shown.contains(secret)), "{shown}");
    assert!(!error.may_have_been_carried_out(), "{error:?}");
}

/// Like [`check`], if the call itself was not sent.
fn check_unsent(error: &Error, says: &str) {
    check(error, says);
    assert!(error.to_string().ends_with("; nothing was sent"), "{error}");
    assert!(!error.may_have_been_sent() && error.attempts() == 0, "{error:?}");
}
