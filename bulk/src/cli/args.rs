//! The commands and their options.

use std::path::PathBuf;
use std::time::Duration;

use clap::{ArgGroup, Parser, Subcommand, ValueEnum};

use super::log::LogLevel;
use crate::config::parse_duration;
use crate::engine::Rate;
use crate::product::{Leave, Product};

/// Plans, approves and applies lists of people in MyReports, Maarch Courrier, Maarch Parapheur and Orange's
/// Evolution Platform.
///
/// Exit codes: 0 all done, 1 set-up, 2 usage, 3 some failed or are blocked, 4 some are unsure, 5 the approval is
/// missing or about another plan, 130 stopped by Ctrl-C.
#[derive(Debug, Parser)]
#[command(name = "provision", version)]
pub struct Args {
    /// What to log to standard error about the program and its calls.
    #[arg(
        long,
        global = true,
        env = "PROVISION_LOG",
        value_name = "LEVEL",
        default_value = "warn"
    )]
    pub log: LogLevel,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check credentials, privileges and reach on each server.
    Check(Check),
    /// Plan the changes for a file of people; writes nothing to any server.
    Plan(Plan),
    /// Show the plan: changes by person, what may cost money, what is blocked and why.
    Show(Show),
    /// Record a person's approval of the plan.
    Approve(Approve),
    /// Apply the approved plan. Run it again to resume.
    Apply(Work),
    /// Run one more worker for an approved plan, on any machine.
    Work(Work),
    /// Show the progress of the run.
    Status(Status),
    /// Resolve an item whose outcome is unsure.
    Settle(Settle),
    /// Write one line per person and product.
    Report(Report),
    /// Delete personal data of finished runs.
    Forget(Forget),
    /// Show plan, approval, apply, kill and resume on an embedded sandbox.
    Demo(Demo),
}

/// The journal and the run.
#[derive(Clone, Debug, clap::Args)]
pub struct Database {
    /// The journal: a file or postgres://… (set PROVISION_DB if it contains a password).
    #[arg(long, env = "PROVISION_DB", default_value = "run.db", hide_env_values = true)]
    pub db: String,
    /// The number of the run (default: the newest).
    #[arg(long)]
    pub run: Option<i64>,
}

/// The servers.
#[derive(Clone, Debug, clap::Args)]
pub struct Servers {
    /// The configuration file.
    #[arg(long, env = "PROVISION_CONFIG", default_value = "provision.toml")]
    pub config: PathBuf,
    /// Use an embedded sandbox in place of the configured servers; all four products without a configuration.
    #[arg(long)]
    pub sandbox: bool,
}

#[derive(Debug, clap::Args)]
pub struct Check {
    #[command(flatten)]
    pub servers: Servers,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, clap::Args)]
pub struct Plan {
    /// The file of people.
    pub people: PathBuf,
    #[command(flatten)]
    pub servers: Servers,
    /// The journal: a file or postgres://… (set PROVISION_DB if it contains a password).
    #[arg(long, env = "PROVISION_DB", default_value = "run.db", hide_env_values = true)]
    pub db: String,
    /// The name of the run (default: that of the file).
    #[arg(long)]
    pub name: Option<String>,
    /// Who plans.
    #[arg(long, env = "USER", default_value = "unknown", hide_env_values = true)]
    pub by: String,
    /// What to do with people whose status is `left`.
    #[arg(long)]
    pub leave: Option<LeaveArg>,
    /// The encoding of the file.
    #[arg(long)]
    pub encoding: Option<EncodingArg>,
    /// Write the plan to this file, as JSON or CSV by its extension; can be repeated. Default: `plan.json` and
    /// `plan.csv` next to the journal, or none if personal data is encrypted.
    #[arg(long, value_name = "FILE")]
    pub out: Vec<PathBuf>,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum LeaveArg {
    Suspend,
    RemoveAccess,
    Delete,
}

impl From<LeaveArg> for Leave {
    fn from(leave: LeaveArg) -> Self {
        match leave {
            LeaveArg::Suspend => Self::Suspend,
            LeaveArg::RemoveAccess => Self::RemoveAccess,
            LeaveArg::Delete => Self::Delete,
        }
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum EncodingArg {
    #[value(name = "utf-8")]
    Utf8,
    #[value(name = "windows-1252")]
    Windows1252,
}

#[derive(Debug, clap::Args)]
pub struct Show {
    #[command(flatten)]
    pub database: Database,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, clap::Args)]
pub struct Approve {
    #[command(flatten)]
    pub database: Database,
    /// The most charges, over all workers and restarts.
    #[arg(long)]
    pub max_charges: u64,
    /// Who approves.
    #[arg(long)]
    pub by: String,
    /// Approve only the plan with this hash; eight digits suffice.
    #[arg(long)]
    pub hash: Option<String>,
}

#[derive(Debug, clap::Args)]
pub struct Work {
    #[command(flatten)]
    pub database: Database,
    #[command(flatten)]
    pub servers: Servers,
    /// How many people to process concurrently.
    #[arg(long)]
    pub workers: Option<usize>,
    /// The most people per second, such as `maarch_courrier=20/s`; can be repeated for other products.
    #[arg(long, value_parser = parse_rate, value_name = "PRODUCT=RATE")]
    pub rate: Vec<(Product, Rate)>,
    /// Print one line of JSON for each change of the counts.
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, clap::Args)]
pub struct Status {
    #[command(flatten)]
    pub database: Database,
    /// Continue until the run is finished.
    #[arg(long)]
    pub watch: bool,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, clap::Args)]
#[command(group(ArgGroup::new("what").required(true)))]
pub struct Settle {
    /// The number of the item.
    pub item: u64,
    #[command(flatten)]
    pub database: Database,
    #[command(flatten)]
    pub servers: Servers,
    /// Show what the product has, and change nothing.
    #[arg(long, group = "what")]
    pub look: bool,
    /// The request was carried out and charged for.
    #[arg(long, group = "what")]
    pub was_carried_out: bool,
    /// The request was not carried out: the item may be processed again.
    #[arg(long, group = "what")]
    pub was_not: bool,
}

#[derive(Debug, clap::Args)]
pub struct Report {
    #[command(flatten)]
    pub database: Database,
    /// Write CSV to this file (default: standard output).
    #[arg(long, value_name = "FILE", conflicts_with = "json")]
    pub csv: Option<PathBuf>,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, clap::Args)]
pub struct Forget {
    /// The journal: a file or postgres://… (set PROVISION_DB if it contains a password).
    #[arg(long, env = "PROVISION_DB", default_value = "run.db", hide_env_values = true)]
    pub db: String,
    /// Delete data that last changed longer ago than this, such as `90d`.
    #[arg(long, value_parser = parse_duration)]
    pub older: Duration,
}

#[derive(Debug, clap::Args)]
pub struct Demo {
    /// The number of people.
    #[arg(long, default_value_t = 200, value_parser = clap::value_parser!(u32).range(10..=5000))]
    pub people: u32,
}

fn parse_rate(text: &str) -> Result<(Product, Rate), String> {
    let (product, rate) =
        text.split_once('=').ok_or("not PRODUCT=RATE, such as maarch_courrier=20/s")?;
    let product = product.parse().map_err(|unknown| format!("`{product}` {unknown}"))?;
    let rate = rate.parse().map_err(|error| format!("{error}"))?;
    Ok((product, rate))
}
