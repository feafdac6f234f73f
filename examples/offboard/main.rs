//! Takes a person who leaves out of all four products, in a way that can be undone unless `--delete` allows more.
//!
//! ```text
//! cargo run --example offboard                        says what would be done, and does nothing
//! cargo run --example offboard -- --carry-out         asks on the terminal; without one it does nothing
//! cargo run --example offboard -- --carry-out --yes   does it without asking
//! cargo run --example offboard -- --delete            also deletes where only that keeps the person out, and
//!                                                     nothing brings back what goes
//! ```
//!
//! It runs against the embedded sandbox, in which Jane Doe works until she leaves.

mod jane;
mod leaver;

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use leaver::Leaver;
use lexopt::prelude::*;
use user_provisioning::Error;
use user_provisioning_sandbox::Sandbox;

#[derive(Clone, Copy, Default)]
struct Options {
    carry_out: bool,
    yes: bool,
    delete: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let options = match options() {
        Ok(options) => options,
        Err(mistake) => {
            eprintln!("offboard: {mistake}; there are --carry-out, --delete and --yes");
            return ExitCode::from(2);
        }
    };
    let sandbox = Sandbox::start().await;
    if let Err(error) = jane::joins(&sandbox).await {
        eprintln!("offboard: {error}");
        return ExitCode::FAILURE;
    }
    let leaver = Leaver::new(&sandbox, jane::EMAIL, jane::LOGIN, options.delete);
    match offboard(leaver, options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("offboard: {error}");
            ExitCode::FAILURE
        }
    }
}

fn options() -> Result<Options, lexopt::Error> {
    let mut options = Options::default();
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("carry-out") => options.carry_out = true,
            Long("yes") => options.yes = true,
            Long("delete") => options.delete = true,
            other => return Err(other.unexpected()),
        }
    }
    Ok(options)
}

async fn offboard(leaver: Leaver, options: Options) -> Result<(), Error> {
    leaver.plan().await?;
    if !options.carry_out {
        println!("\nNothing was done; --carry-out does it.");
        return Ok(());
    }
    if !options.yes && !asked() {
        println!("\nNothing was done.");
        return Ok(());
    }
    println!();
    leaver.carry_out().await
}

/// Whether a person at a terminal says yes.
fn asked() -> bool {
    if !std::io::stdin().is_terminal() {
        println!("\nThere is nobody to ask.");
        return false;
    }
    print!("\nCarry this out? [y/N] ");
    let mut line = String::new();
    let asked = std::io::stdout().flush().and_then(|()| std::io::stdin().read_line(&mut line));
    asked.is_ok() && matches!(line.trim().to_lowercase().as_str(), "y" | "yes")
}
