//! The task queue, on apalis. A task is the number of an item to process.
//!
//! A task that is lost, late or delivered twice has no effect, because the journal decides. With SQLite the queue is
//! in memory, where a task costs no disk sync; with PostgreSQL it is in the same database, which workers on many
//! machines share.

use std::sync::Arc;
use std::time::Duration;

use apalis::prelude::{BackendExt, BoxDynError, Data, TaskSink, WorkerBuilder, WorkerBuilderExt};
use serde::{Deserialize, Serialize};
use tokio::sync::watch;

use super::state::WorkerState;
use crate::error::{Error, ErrorKind};
use crate::journal::{Database, Journal, RunId};

/// The content of a task: no personal data, no credential.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Task {
    run: i64,
    item: u64,
}

/// The pause before workers of apalis are restarted after an error of their database.
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

    /// Deletes finished tasks, because acknowledging one takes time proportional to all tasks.
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

    /// Dispatches tasks until it is halted, then waits for those in progress.
    pub async fn serve(self, state: Arc<WorkerState>, mut halted: watch::Receiver<bool>) {
        while !*halted.borrow() {
            if let Err(error) = self.serve_once(state.clone(), halted.clone()).await {
                // A warning about the outage of its database comes from where items are queued.
                tracing::info!(error, "the queue is restarted");
                let _ = tokio::time::timeout(RESTART, halted.wait_for(|halted| *halted)).await;
            }
        }
    }

    async fn serve_once(
        &self,
        state: Arc<WorkerState>,
        mut halted: watch::Receiver<bool>,
    ) -> Result<(), String> {
        // Two workers with the same name would steal each other's tasks.
        let name = format!("{}-{:08x}", state.name, fastrand::u32(..));
        let stop = async move {
            // A dropped sender stops it too.
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

    /// The batch size equals the concurrency, because the heartbeat stops while a batch is dispatched.
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

/// Handles a task. It never fails, because apalis would repeat it immediately.
async fn handle(task: Task, state: Data<Arc<WorkerState>>) -> Result<(), BoxDynError> {
    if task.run == state.run.0 {
        state.handle(task.item).await;
    }
    Ok(())
}

#[cfg(feature = "sqlite")]
async fn in_memory() -> Result<apalis_sqlite::SqlitePool, Error> {
    // A single connection, because each one has its own in-memory database.
    let pool = apalis_sqlite::SqlitePoolOptions::new()
        .max_connections(1)
        .min_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect("sqlite::memory:")
        .await?;
    // Without `setup`, which also disables disk syncs.
    let migrated = apalis_sqlite::SqliteStorage::migrations().run(&pool).await;
    migrated.map_err(|error| {
        Error::new(ErrorKind::Journal, "the queue cannot be created").caused_by(error)
    })?;
    Ok(pool)
}

#[cfg(feature = "postgres")]
async fn in_postgres(url: &str) -> Result<apalis_postgres::PgPool, Error> {
    let pool = sqlx::postgres::PgPoolOptions::new().max_connections(4).connect(url).await?;
    let made = apalis_postgres::PostgresStorage::setup(&pool).await;
    made.map_err(|error| {
        Error::new(ErrorKind::Journal, "the queue cannot be created").caused_by(error)
    })?;
    Ok(pool)
}
