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
    /// What is logged to the standard error, of the program and of the calls it makes.
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
    /// Says whether each server can be used: credentials, rights and whom they reach.
    Check(Check),
    /// Reads people and looks at each; writes nothing to any server.
    Plan(Plan),
    /// Shows the plan: changes by person, what may cost, what is blocked and why.
    Show(Show),
    /// Journals a person's consent to the plan.
    Approve(Approve),
    /// Applies the approved plan. Run it again to resume.
    Apply(Work),
    /// One more worker for an approved plan, on any machine.
    Work(Work),
    /// Says how far the run is.
    Status(Status),
    /// Says what became of an item whose outcome is unsure.
    Settle(Settle),
    /// Writes a line for each person and product.
    Report(Report),
    /// Forgets personal data of runs that are over.
    Forget(Forget),
    /// Shows plan, approval, apply, a kill and the resume on an embedded sandbox.
    Demo(Demo),
}

/// Where the journal is, and which run is meant.
#[derive(Clone, Debug, clap::Args)]
pub struct Database {
    /// The journal: a file, or postgres://… (with a password better in the environment).
    #[arg(long, env = "PROVISION_DB", default_value = "run.db", hide_env_values = true)]
    pub db: String,
    /// The run, the newest one unless given.
    #[arg(long)]
    pub run: Option<i64>,
}

/// Which servers are meant.
#[derive(Clone, Debug, clap::Args)]
pub struct Servers {
    /// The configuration.
    #[arg(long, env = "PROVISION_CONFIG", default_value = "provision.toml")]
    pub config: PathBuf,
    /// Uses an embedded sandbox instead of the servers of the configuration; all four products without one.
    #[arg(long)]
    pub sandbox: bool,
}

#[derive(Debug, clap::Args)]
pub struct Check {
    #[command(flatten)]
    pub servers: Servers,
    /// For programs.
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, clap::Args)]
pub struct Plan {
    /// The file of people.
    pub people: PathBuf,
    #[command(flatten)]
    pub servers: Servers,
    /// The journal: a file, or postgres://… (with a password better in the environment).
    #[arg(long, env = "PROVISION_DB", default_value = "run.db", hide_env_values = true)]
    pub db: String,
    /// The name of the run; that of the file unless given.
    #[arg(long)]
    pub name: Option<String>,
    /// Who makes the plan.
    #[arg(long, env = "USER", default_value = "unknown", hide_env_values = true)]
    pub by: String,
    /// What becomes of people whose status is `left`.
    #[arg(long)]
    pub leave: Option<LeaveArg>,
    /// The encoding of the file.
    #[arg(long)]
    pub encoding: Option<EncodingArg>,
    /// Where the plan is written, JSON or CSV by its name; repeat it for both. Unless given, `plan.json` and `plan.csv`
    /// beside the journal, or nowhere if personal data is sealed.
    #[arg(long, value_name = "FILE")]
    pub out: Vec<PathBuf>,
    /// For programs.
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
    /// For programs.
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, clap::Args)]
pub struct Approve {
    #[command(flatten)]
    pub database: Database,
    /// How many charges may be made, over all workers and restarts.
    #[arg(long)]
    pub max_charges: u64,
    /// Who agrees.
    #[arg(long)]
    pub by: String,
    /// Only the plan with this hash, of which eight digits are enough.
    #[arg(long)]
    pub hash: Option<String>,
}

#[derive(Debug, clap::Args)]
pub struct Work {
    #[command(flatten)]
    pub database: Database,
    #[command(flatten)]
    pub servers: Servers,
    /// How many people are worked on at once.
    #[arg(long)]
    pub workers: Option<usize>,
    /// At most that many people a second, such as `maarch_courrier=20/s`. Repeat it for other products.
    #[arg(long, value_parser = parse_rate, value_name = "PRODUCT=RATE")]
    pub rate: Vec<(Product, Rate)>,
    /// For programs: one line of JSON for each change of the counts.
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, clap::Args)]
pub struct Status {
    #[command(flatten)]
    pub database: Database,
    /// Goes on until the run is over.
    #[arg(long)]
    pub watch: bool,
    /// For programs.
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
    /// Looks what the product has, and changes nothing.
    #[arg(long, group = "what")]
    pub look: bool,
    /// The request was carried out and charged for.
    #[arg(long, group = "what")]
    pub was_carried_out: bool,
    /// The request was not carried out: the item may be done anew.
    #[arg(long, group = "what")]
    pub was_not: bool,
}

#[derive(Debug, clap::Args)]
pub struct Report {
    #[command(flatten)]
    pub database: Database,
    /// Where the CSV goes; the standard output unless given.
    #[arg(long, value_name = "FILE", conflicts_with = "json")]
    pub csv: Option<PathBuf>,
    /// For programs: JSON to the standard output.
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, clap::Args)]
pub struct Forget {
    /// The journal: a file, or postgres://… (with a password better in the environment).
    #[arg(long, env = "PROVISION_DB", default_value = "run.db", hide_env_values = true)]
    pub db: String,
    /// What changed last longer ago than this, such as `90d`.
    #[arg(long, value_parser = parse_duration)]
    pub older: Duration,
}

#[derive(Debug, clap::Args)]
pub struct Demo {
    /// How many people there are.
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
