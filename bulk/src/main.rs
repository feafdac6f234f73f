//! The program `provision`; see `provision --help`.

use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    user_provisioning_bulk::cli::main().await
}
