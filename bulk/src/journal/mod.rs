//! The journal: what was planned, who approved it, and what became of each item, in SQLite or PostgreSQL.
//!
//! The journal is the only source of truth. A claim gives an item a new fencing token, and every write is conditional
//! on the token of its claim, so that a worker that resumes too late changes nothing.

mod clock;
mod database;
mod dispatch;
#[cfg(test)]
mod faults;
mod forget;
mod item;
mod items;
mod patience;
mod planning;
mod run;
mod runs;
mod schema;
mod seal;
mod settle;
mod state;
mod targets;
mod work;
mod write;
mod writer;

#[cfg(test)]
mod tests;

use std::time::Duration;

use sqlx::{AnyPool, Row};

pub use item::Item;
pub use run::{Approval, Run, RunId, Summary};
pub use seal::SealKey;
pub use settle::Settlement;
pub use state::ItemState;

pub(crate) use clock::{Clock, Millis, millis};
pub(crate) use database::Database;
pub(crate) use dispatch::DueFilter;
pub(crate) use item::Detail;
pub(crate) use patience::{Outage, PATIENCE, retry};
pub(crate) use planning::{NewItem, Planned};
pub(crate) use state::{Attempt, Consent, Ending, Verdict, decide};
pub(crate) use targets::Targets;
pub(crate) use work::Claim;
pub(crate) use write::{ConsentReply, Finish};

use crate::error::Error;
use seal::Seal;
use writer::Writer;

/// The journal of plans, approvals and outcomes. Cheap to clone; clones share their connections.
#[derive(Clone)]
pub struct Journal {
    pool: AnyPool,
    database: Database,
    seal: Seal,
    clock: Clock,
    writer: Writer,
}

impl Journal {
    /// Opens the journal and creates it if it does not exist: a SQLite file, or a PostgreSQL database if `location`
    /// begins with `postgres://`. A file is created with mode 600.
    ///
    /// With a key, personal data is encrypted. Data that was written without one stays readable.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning_bulk::Error> {
    /// use user_provisioning_bulk::Journal;
    ///
    /// # let folder = tempfile::tempdir().expect("a folder");
    /// # let file = folder.path().join("run.db");
    /// let journal = Journal::open(file.to_str().unwrap_or("run.db"), None).await?;
    /// assert!(journal.latest_run().await?.is_none());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When it cannot be opened, or was created by another version of its format.
    pub async fn open(location: &str, key: Option<SealKey>) -> Result<Self, Error> {
        Self::open_with(location, key, Clock::system()).await
    }

    /// Opens the journal as [`open`](Self::open) does, and waits while its database is unavailable: unreachable,
    /// starting, stopping, or out of connections.
    ///
    /// # Errors
    ///
    /// Those of [`open`](Self::open), for an unavailable database after `patience`.
    pub async fn open_within(
        location: &str,
        key: Option<SealKey>,
        patience: Duration,
    ) -> Result<Self, Error> {
        retry(patience, || Self::open(location, key.clone())).await
    }

    pub(crate) async fn open_with(
        location: &str,
        key: Option<SealKey>,
        clock: Clock,
    ) -> Result<Self, Error> {
        let database = Database::parse(location)?;
        let pool = database.connect().await?;
        schema::prepare(&pool, &database).await?;
        let writer = Writer::start(pool.clone(), database.clone());
        let journal = Self { pool, database, seal: Seal(key), clock, writer };
        journal.follow_clock().await?;
        Ok(journal)
    }

    /// Follows the clock of PostgreSQL: leases of workers on other machines are compared with the time.
    async fn follow_clock(&self) -> Result<(), Error> {
        if !self.database.is_file() {
            const NOW: &str = "select cast(extract(epoch from clock_timestamp()) * 1000 as bigint)";
            let row = sqlx::query(NOW).fetch_one(&self.pool).await?;
            self.clock.follow(row.try_get(0)?);
        }
        Ok(())
    }

    pub(crate) fn database(&self) -> &Database {
        &self.database
    }

    pub(crate) fn now(&self) -> Millis {
        self.clock.now()
    }

    /// A write transaction: SQLite would otherwise refuse to turn a reading one into one that writes.
    async fn begin(&self) -> Result<sqlx::Transaction<'static, sqlx::Any>, Error> {
        Ok(self.pool.begin_with(self.database.begin()).await?)
    }
}

impl std::fmt::Debug for Journal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Journal").field("database", &self.database).finish_non_exhaustive()
    }
}

/// A new journal for a test: a file, or a database on the server in `PROVISION_TEST_POSTGRES`.
#[cfg(test)]
pub(crate) fn fresh_location(folder: &tempfile::TempDir) -> String {
    let Some(server) =
        std::env::var("PROVISION_TEST_POSTGRES").ok().filter(|_| cfg!(feature = "postgres"))
    else {
        return folder.path().join("run.db").to_str().unwrap().to_owned();
    };
    let name = format!("provision_{:016x}", fastrand::u64(..));
    let server_database = format!("{server}postgres");
    let create = format!("create database {name}");
    let made = std::process::Command::new("psql")
        .args([&server_database, "-c", &create])
        .output()
        .unwrap();
    assert!(made.status.success(), "{made:?}");
    format!("{server}{name}")
}
