//! The program `provision`; `provision --help` says what it does.

use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    user_provisioning_bulk::cli::main().await
}
