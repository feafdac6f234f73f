//! `provision.toml`: the servers, and where their credentials are. It never contains the credentials themselves.

mod connect;
mod network;
mod products;
mod refresh_token;
mod secret;
mod time;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use serde::Deserialize;
use user_provisioning_sandbox::{Sandbox, fixtures};

use crate::engine::{Rate, Servers, Worker};
use crate::error::Error;
use crate::journal::PATIENCE;
use crate::people::{Encoding, PeopleReader};
use crate::plan::Planner;
use crate::product::{Leave, Product};
use products::{Courrier, MyReports, Parapheur, Platform};

pub use secret::read_private_file;
#[cfg(feature = "cli")]
pub(crate) use time::parse_duration;

/// The configuration of runs.
///
/// ```
/// use user_provisioning_bulk::{Config, Product};
///
/// let config = Config::parse(r#"
///     [people]
///     leave = "suspend"
///
///     [maarch_courrier]
///     base_url = "https://courrier.ville.fr"
///     login = "provisioning"
///     password = { env = "COURRIER_PASSWORD" }
///     rate = "20/s"
/// "#)?;
/// assert_eq!(config.products(), [Product::MaarchCourrier]);
/// # Ok::<(), user_provisioning_bulk::Error>(())
/// ```
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    people: People,
    engine: Engine,
    myreports: Option<MyReports>,
    maarch_courrier: Option<Courrier>,
    maarch_parapheur: Option<Parapheur>,
    evolution_platform: Option<Platform>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct People {
    encoding: TextEncoding,
    leave: Leave,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
enum TextEncoding {
    #[default]
    #[serde(rename = "utf-8")]
    Utf8,
    #[serde(rename = "windows-1252")]
    Windows1252,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Engine {
    concurrency: Option<usize>,
    #[serde(deserialize_with = "time::optional")]
    deadline: Option<Duration>,
    #[serde(deserialize_with = "time::optional")]
    lease: Option<Duration>,
    #[serde(deserialize_with = "time::optional")]
    journal_patience: Option<Duration>,
}

impl Config {
    /// Reads a file.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or has an unknown key or an invalid value.
    pub fn read(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let text = std::fs::read_to_string(path).map_err(|error| {
            Error::file(format!("the configuration {} cannot be read", path.display()), error)
        })?;
        Self::parse(&text)
    }

    /// Parses a configuration.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    pub fn parse(text: &str) -> Result<Self, Error> {
        toml::from_str(text).map_err(|error| {
            // Without the line itself, which may contain a credential by mistake.
            let line = error
                .span()
                .map(|span| text.get(..span.start).unwrap_or_default().matches('\n').count() + 1);
            let line = line.map(|line| format!("line {line}: ")).unwrap_or_default();
            Error::config(format!("the configuration: {line}{}", error.message()))
        })
    }

    /// The products that are configured.
    pub fn products(&self) -> Vec<Product> {
        let is_there = |product: &Product| match product {
            Product::MyReports => self.myreports.is_some(),
            Product::MaarchCourrier => self.maarch_courrier.is_some(),
            Product::MaarchParapheur => self.maarch_parapheur.is_some(),
            Product::EvolutionPlatform => self.evolution_platform.is_some(),
        };
        Product::ALL.into_iter().filter(is_there).collect()
    }

    /// Creates the clients of the servers, with their credentials. Sends nothing.
    ///
    /// # Errors
    ///
    /// When credentials are missing, others may read a credential file, or a URL is invalid.
    pub fn servers(&self) -> Result<Servers, Error> {
        let servers = connect::servers(self)?;
        if servers.products().is_empty() {
            return Err(Error::config("the configuration has no product"));
        }
        Ok(servers)
    }

    /// All four products of an embedded sandbox.
    pub fn of_sandbox() -> Self {
        Self {
            myreports: Some(MyReports {
                customer_tenant_id: Some(fixtures::CUSTOMER_TENANT.to_owned()),
                ..MyReports::default()
            }),
            maarch_courrier: Some(Courrier::default()),
            maarch_parapheur: Some(Parapheur::default()),
            evolution_platform: Some(Platform::default()),
            ..Self::default()
        }
    }

    /// The configured products, with an embedded sandbox in place of their servers and credentials.
    ///
    /// # Errors
    ///
    /// When the configuration has no product.
    pub fn servers_of(&self, sandbox: &Sandbox) -> Result<Servers, Error> {
        let servers = connect::sandbox(self, sandbox);
        if servers.products().is_empty() {
            return Err(Error::config("the configuration has no product"));
        }
        Ok(servers)
    }

    /// Reads a file of people with the configured encoding and defaults.
    ///
    /// # Errors
    ///
    /// As [`PeopleReader::new`].
    pub fn people<R: std::io::Read>(&self, reader: R) -> Result<PeopleReader<R>, Error> {
        let encoding = match self.people.encoding {
            TextEncoding::Utf8 => Encoding::Utf8,
            TextEncoding::Windows1252 => Encoding::Windows1252,
        };
        let people = PeopleReader::with_encoding(reader, &self.products(), encoding)?
            .leave(self.people.leave);
        let tenant = self.myreports.as_ref().map(MyReports::tenant).unwrap_or_default();
        Ok(people.default_fields(Product::MyReports, tenant))
    }

    /// Overrides the encoding of the file of people.
    pub fn set_windows_1252(&mut self) {
        self.people.encoding = TextEncoding::Windows1252;
    }

    /// Overrides what happens to the accounts of people who left.
    pub fn set_leave(&mut self, leave: Leave) {
        self.people.leave = leave;
    }

    /// Applies the configuration to a planner.
    pub fn planner(&self, planner: Planner) -> Planner {
        let planner = planner.rates(self.rates());
        match self.engine.concurrency {
            Some(people) => planner.concurrency(people),
            None => planner,
        }
    }

    /// Applies the configuration to a worker.
    pub fn worker(&self, mut worker: Worker) -> Worker {
        if let Some(people) = self.engine.concurrency {
            worker = worker.concurrency(people);
        }
        if let Some(deadline) = self.engine.deadline {
            worker = worker.deadline(deadline);
        }
        if let Some(lease) = self.engine.lease {
            worker = worker.lease(lease);
        }
        if let Some(patience) = self.engine.journal_patience {
            worker = worker.journal_patience(patience);
        }
        for (product, rate) in self.rates() {
            worker = worker.rate(product, rate);
        }
        worker
    }

    /// How long an unavailable journal is waited for.
    pub fn journal_patience(&self) -> Duration {
        self.engine.journal_patience.unwrap_or(PATIENCE)
    }

    fn rates(&self) -> BTreeMap<Product, Rate> {
        let rates = [
            (Product::MyReports, self.myreports.as_ref().and_then(|product| product.rate)),
            (
                Product::MaarchCourrier,
                self.maarch_courrier.as_ref().and_then(|product| product.rate),
            ),
            (
                Product::MaarchParapheur,
                self.maarch_parapheur.as_ref().and_then(|product| product.rate),
            ),
            (
                Product::EvolutionPlatform,
                self.evolution_platform.as_ref().and_then(|product| product.rate),
            ),
        ];
        rates.into_iter().filter_map(|(product, rate)| Some((product, rate?))).collect()
    }
}
