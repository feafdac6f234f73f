//! The engine: apalis hands out tasks, each of which is the number of an item to look at.
//!
//! A task that is lost, late or delivered twice does no harm, because the journal decides. So beside SQLite the queue is
//! in memory, where a task costs no wait for the disk, and in PostgreSQL it is in the same database, where workers on
//! many machines share it.

use std::sync::Arc;
use std::time::Duration;

use apalis::prelude::{BackendExt, BoxDynError, Data, TaskSink, WorkerBuilder, WorkerBuilderExt};
use serde::{Deserialize, Serialize};
use tokio::sync::watch;

use super::state::WorkerState;
use crate::error::{Error, ErrorKind};
use crate::journal::{Database, Journal, RunId};

/// What a task says: never a person, never a credential.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Task {
    run: i64,
    item: u64,
}

/// After an error of its database a worker is made anew.
const RESTART: Duration = Duration::from_millis(500);

#[derive(Clone)]
enum Kind {
    #[cfg(feature = "sqlite")]
    Memory(apalis_sqlite::SqlitePool),
    #[cfg(feature = "postgres")]
    Postgres(apalis_postgres::PgPool),
}

#[derive(Clone)]
pub struct Queue {
    kind: Kind,
    name: String,
    concurrency: usize,
}

impl Queue {
    pub async fn open(journal: &Journal, run: RunId, concurrency: usize) -> Result<Self, Error> {
        let kind = match journal.database() {
            #[cfg(feature = "sqlite")]
            Database::Sqlite(_) => Kind::Memory(in_memory().await?),
            #[cfg(feature = "postgres")]
            Database::Postgres(url) => Kind::Postgres(in_postgres(url).await?),
            #[allow(unreachable_patterns, reason = "with both features nothing is left")]
            _ => {
                return Err(Error::config(
                    "this program was built without the database of the journal",
                ));
            }
        };
        Ok(Self { kind, name: format!("provision-{run}"), concurrency })
    }

    pub async fn push(&self, run: RunId, numbers: &[u64]) -> Result<(), Error> {
        self.sweep().await?;
        let tasks: Vec<Task> =
            numbers.iter().map(|item| Task { run: run.0, item: *item }).collect();
        let pushed = match &self.kind {
            #[cfg(feature = "sqlite")]
            Kind::Memory(pool) => {
                let mut storage =
                    apalis_sqlite::SqliteStorage::new(pool).with_config(self.sqlite());
                storage.push_bulk(tasks).await.map_err(|error| error.to_string())
            }
            #[cfg(feature = "postgres")]
            Kind::Postgres(pool) => {
                let mut storage =
                    apalis_postgres::PostgresStorage::new(pool).with_config(self.postgres());
                storage.push_bulk(tasks).await.map_err(|error| error.to_string())
            }
        };
        pushed.map_err(|error| {
            Error::new(ErrorKind::Journal, format!("the queue cannot be written: {error}"))
        })
    }

    /// Takes tasks away that are over: the engine reads all that are there for each one that it acknowledges.
    async fn sweep(&self) -> Result<(), Error> {
        match &self.kind {
            #[cfg(feature = "sqlite")]
            Kind::Memory(pool) => {
                sqlx::query("delete from Jobs where status = 'Done'").execute(pool).await?;
            }
            #[cfg(feature = "postgres")]
            Kind::Postgres(pool) => {
                let sweep = "delete from apalis.jobs where job_type = $1 and status = 'Done'";
                sqlx::query(sweep).bind(&self.name).execute(pool).await?;
            }
        }
        Ok(())
    }

    /// Hands out tasks until it is halted, and then waits for those that were begun.
    pub async fn serve(self, state: Arc<WorkerState>, mut halted: watch::Receiver<bool>) {
        while !*halted.borrow() {
            if let Err(error) = self.serve_once(state.clone(), halted.clone()).await {
                tracing::warn!(error, "the engine is started anew");
                let _ = tokio::time::timeout(RESTART, halted.wait_for(|halted| *halted)).await;
            }
        }
    }

    async fn serve_once(
        &self,
        state: Arc<WorkerState>,
        mut halted: watch::Receiver<bool>,
    ) -> Result<(), String> {
        // Two workers of one name would take each other's tasks.
        let name = format!("{}-{:08x}", state.name, fastrand::u32(..));
        let stop = async move {
            // A sender that is gone stops it as well.
            let _ = halted.wait_for(|halted| *halted).await;
            Ok::<(), std::io::Error>(())
        };
        let served = match &self.kind {
            #[cfg(feature = "sqlite")]
            Kind::Memory(pool) => {
                let storage = apalis_sqlite::SqliteStorage::new(pool)
                    .with_config(self.sqlite())
                    .poll_with_interval(Duration::from_millis(20));
                WorkerBuilder::new(name)
                    .backend(storage)
                    .concurrency(self.concurrency)
                    .data(state)
                    .build(handle)
                    .run_until(stop)
                    .await
            }
            #[cfg(feature = "postgres")]
            Kind::Postgres(pool) => {
                let storage = apalis_postgres::PostgresStorage::new(pool)
                    .with_config(self.postgres())
                    .poll_with_interval(Duration::from_millis(100));
                WorkerBuilder::new(name)
                    .backend(storage)
                    .concurrency(self.concurrency)
                    .data(state)
                    .build(handle)
                    .run_until(stop)
                    .await
            }
        };
        served.map_err(|error| error.to_string())
    }

    /// A batch of the size of the concurrency: the engine's heartbeat stands still while one is handed out.
    #[cfg(feature = "sqlite")]
    fn sqlite(&self) -> apalis_sqlite::Config {
        apalis_sqlite::Config::default()
            .queue(&self.name)
            .batch_size(self.concurrency)
            .heartbeat_interval(Duration::from_secs(10))
            .lock_tasks(false)
    }

    #[cfg(feature = "postgres")]
    fn postgres(&self) -> apalis_postgres::Config {
        apalis_postgres::Config::default()
            .queue(&self.name)
            .batch_size(self.concurrency)
            .heartbeat_interval(Duration::from_secs(10))
            .lock_tasks(false)
    }
}

/// What a task does. It never fails: the engine would repeat it at once.
async fn handle(task: Task, state: Data<Arc<WorkerState>>) -> Result<(), BoxDynError> {
    if task.run == state.run.0 {
        state.handle(task.item).await;
    }
    Ok(())
}

#[cfg(feature = "sqlite")]
async fn in_memory() -> Result<apalis_sqlite::SqlitePool, Error> {
    // One connection for ever: another one would see another memory.
    let pool = apalis_sqlite::SqlitePoolOptions::new()
        .max_connections(1)
        .min_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect("sqlite::memory:")
        .await?;
    // `setup` would switch the waits for the disk off; here there is no disk.
    let migrated = apalis_sqlite::SqliteStorage::migrations().run(&pool).await;
    migrated.map_err(|error| {
        Error::new(ErrorKind::Journal, "the queue cannot be made").caused_by(error)
    })?;
    Ok(pool)
}

#[cfg(feature = "postgres")]
async fn in_postgres(url: &str) -> Result<apalis_postgres::PgPool, Error> {
    let pool = sqlx::postgres::PgPoolOptions::new().max_connections(4).connect(url).await?;
    let made = apalis_postgres::PostgresStorage::setup(&pool).await;
    made.map_err(|error| {
        Error::new(ErrorKind::Journal, "the queue cannot be made").caused_by(error)
    })?;
    Ok(pool)
}
