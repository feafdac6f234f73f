//! The program `provision`: the library for people at a terminal and for other programs.

/// Writes a line to a standard stream. A closed pipe, such as that of `head`, is not an error.
macro_rules! write_line {
    ($stream:ident, $($text:tt)*) => {{
        let _ = std::io::Write::write_fmt(
            &mut std::io::$stream().lock(),
            format_args!("{}\n", format_args!($($text)*)),
        );
    }};
}

/// Prints a line to standard output.
macro_rules! say {
    ($($text:tt)*) => { write_line!(stdout, $($text)*) };
}

/// Prints a line to standard error.
macro_rules! complain {
    ($($text:tt)*) => { write_line!(stderr, $($text)*) };
}

mod args;
mod check;
mod commands;
mod demo;
mod exit;
mod log;
mod output;
mod progress;
mod setup;
mod table;
mod work;

use std::process::ExitCode;

use clap::Parser;

use args::{Args, Command};
use exit::Exit;

/// Runs the program with the arguments of the process.
pub async fn main() -> ExitCode {
    let args = Args::parse();
    log::begin(args.log);
    let outcome = match args.command {
        Command::Check(options) => check::check(options).await,
        Command::Plan(options) => commands::plan(options).await,
        Command::Show(options) => commands::show(options).await,
        Command::Approve(options) => commands::approve(options).await,
        Command::Apply(options) | Command::Work(options) => work::work(options).await,
        Command::Status(options) => commands::status(options).await,
        Command::Settle(options) => commands::settle(options).await,
        Command::Report(options) => commands::report(options).await,
        Command::Forget(options) => commands::forget(options).await,
        Command::Demo(options) => demo::demo(options).await,
    };
    outcome.unwrap_or_else(|error| exit::explain(&error)).into()
}

/// The result of a command.
type Outcome = Result<Exit, crate::Error>;
