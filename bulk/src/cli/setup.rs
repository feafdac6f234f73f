//! Opens the journal, the servers and the run of a command.

use std::path::{Path, PathBuf};

use user_provisioning_sandbox::Sandbox;

use super::args::{Database, Servers as ServersArgs};
use crate::error::Error;
use crate::journal::{Journal, Run, RunId, SealKey};
use crate::{Config, Servers};

/// The environment variable with the key for personal data.
const KEY: &str = "PROVISION_KEY";

pub async fn journal(location: &str) -> Result<Journal, Error> {
    let key = match std::env::var(KEY) {
        Ok(digits) => Some(SealKey::from_hex(&digits)?),
        Err(_) => None,
    };
    Journal::open(location, key).await
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

pub async fn journal_and_run(database: &Database) -> Result<(Journal, Run), Error> {
    let journal = journal(&database.db).await?;
    let run = match database.run {
        Some(number) => journal.run(RunId(number)).await?,
        None => journal
            .latest_run()
            .await?
            .ok_or_else(|| Error::state("the journal has no plan: plan first"))?,
    };
    Ok((journal, run))
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
