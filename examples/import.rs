//! Imports a list of people into Maarch Courrier, several concurrently, and reports the outcome of each.
//!
//! It shows what a long-running program needs: renewed credentials, timeouts, safe retries, and a decision
//! for each failure. It runs against the embedded sandbox.

use std::process::ExitCode;
use std::time::Duration;

use futures_util::{StreamExt, stream};
use user_provisioning::maarch_courrier::{Client, types::NewUser};
use user_provisioning::{Error, RetryPolicy};
use user_provisioning_sandbox::{Sandbox, fixtures};

const PEOPLE: [(&str, &str, &str); 6] = [
    ("alovelace", "Ada", "Lovelace"),
    ("ghopper", "Grace", "Hopper"),
    ("bboule", "Bruno", "Boule"),
    ("no spaces", "Nomen", "Nescio"),
    ("kjohnson", "Katherine", "Johnson"),
    ("rfranklin", "Rosalind", "Franklin"),
];
const AT_A_TIME: usize = 3;

#[tokio::main]
async fn main() -> ExitCode {
    let sandbox = Sandbox::start().await;
    match import(&sandbox.maarch_courrier_url()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("import: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn import(base_url: &str) -> Result<(), Error> {
    let client = Client::builder()
        .base_url(base_url)
        .log_in(fixtures::LOGIN, fixtures::PASSWORD)
        .timeout(Duration::from_secs(20))
        .deadline(Duration::from_secs(60))
        .retry(RetryPolicy::default().max_attempts(5))
        .build()?;
    let mut outcomes = stream::iter(PEOPLE)
        .map(|(login, first, last)| {
            let user = NewUser::builder()
                .user_id(login)
                .firstname(first)
                .lastname(last)
                .mail(format!("{first}.{last}@example.com").to_lowercase());
            let call = client.create_user().body(user).request_id(format!("import-{login}"));
            async move { (login, call.send().await) }
        })
        .buffer_unordered(AT_A_TIME);
    while let Some((login, outcome)) = outcomes.next().await {
        match outcome {
            Ok(created) => println!("{login:10}  created, number {}", created.id),
            Err(error) => println!("{login:10}  {}: {error}", advice(&error)),
        }
    }
    let list = client.list_users().lenient().send().await?;
    println!("\n{} users now, {} of them unreadable", list.users.len(), list.rejected().len());
    Ok(())
}

/// Returns what an operator has to do about an error.
fn advice(error: &Error) -> &'static str {
    if error.may_have_been_carried_out() {
        "look whether it exists"
    } else if error.is_invalid_request() {
        "correct the list"
    } else if error.is_bad_request() {
        "refused"
    } else if error.is_credentials() || error.is_unauthorized() {
        "check the account"
    } else {
        "run it again"
    }
}
