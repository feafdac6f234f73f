//! Opens the journal, the servers and the run of a command.

use std::path::{Path, PathBuf};
use std::time::Duration;

use user_provisioning_sandbox::Sandbox;

use super::args::{Database, Servers as ServersArgs};
use crate::error::Error;
use crate::journal::{Journal, Run, RunId, SealKey, retry};
use crate::{Config, Servers};

/// The environment variable with the key for personal data.
const KEY: &str = "PROVISION_KEY";

pub async fn journal(location: &str) -> Result<Journal, Error> {
    Journal::open(location, key()?).await
}

fn key() -> Result<Option<SealKey>, Error> {
    std::env::var(KEY).ok().map(|digits| SealKey::from_hex(&digits)).transpose()
}

/// The default files of a plan: none if personal data is encrypted, which they would reveal.
pub fn plan_files(location: &str) -> Vec<PathBuf> {
    if std::env::var_os(KEY).is_some() {
        return Vec::new();
    }
    let is_file = !location.contains("://");
    let folder = Path::new(location).parent().filter(|_| is_file).unwrap_or(Path::new(""));
    vec![folder.join("plan.json"), folder.join("plan.csv")]
}

/// Only a plan creates a journal: a misspelled name must not look like a journal without a plan.
pub fn require_file(location: &str) -> Result<(), Error> {
    if location.contains("://") || Path::new(location).exists() {
        return Ok(());
    }
    Err(Error::state(format!(
        "the journal has no plan: there is no file {location}; plan first, or name the journal with --db"
    )))
}

pub async fn journal_and_run(database: &Database) -> Result<(Journal, Run), Error> {
    require_file(&database.db)?;
    let journal = journal(&database.db).await?;
    let run = run(&journal, database).await?;
    Ok((journal, run))
}

/// Waits for a journal that is unavailable.
pub async fn journal_and_run_within(
    database: &Database,
    patience: Duration,
) -> Result<(Journal, Run), Error> {
    require_file(&database.db)?;
    let journal = Journal::open_within(&database.db, key()?, patience).await?;
    let run = retry(patience, || run(&journal, database)).await?;
    Ok((journal, run))
}

async fn run(journal: &Journal, database: &Database) -> Result<Run, Error> {
    match database.run {
        Some(number) => journal.run(RunId(number)).await,
        None => journal
            .latest_run()
            .await?
            .ok_or_else(|| Error::state("the journal has no plan: plan first")),
    }
}

/// The servers, with the sandbox that they need.
pub struct Connected {
    pub config: Config,
    pub servers: Servers,
    _sandbox: Option<Sandbox>,
}

pub async fn servers(args: &ServersArgs) -> Result<Connected, Error> {
    if !args.sandbox {
        let config = Config::read(&args.config)?;
        let servers = config.servers()?;
        return Ok(Connected { config, servers, _sandbox: None });
    }
    let config = match args.config.exists() {
        true => Config::read(&args.config)?,
        false => Config::of_sandbox(),
    };
    let sandbox = Sandbox::start().await;
    let servers = config.servers_of(&sandbox)?;
    Ok(Connected { config, servers, _sandbox: Some(sandbox) })
}
