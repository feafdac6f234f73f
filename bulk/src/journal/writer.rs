//! Batches writes of several workers into one transaction, because each commit waits for the disk.

use std::time::Duration;

use sqlx::AnyPool;
use tokio::sync::{mpsc, oneshot};

use super::database::Database;
use super::write::{Reply, Write};
use crate::error::{Error, ErrorKind};
use crate::outage::is_contention;

/// The most writes in one transaction.
const MAX_BATCH: usize = 64;

/// How often a transaction is tried that the database refused because of another one.
const MAX_TRIES: u32 = 5;

type Request = (Write, oneshot::Sender<Result<Reply, Failure>>);

/// The message of a failed transaction, shared by all its writes.
#[derive(Clone, Debug)]
struct Failure(String);

#[derive(Clone)]
pub struct Writer(mpsc::Sender<Request>);

impl Writer {
    /// Starts the task that writes. It ends with the last clone of the journal.
    pub fn start(pool: AnyPool, database: Database) -> Self {
        let (sender, receiver) = mpsc::channel(4 * MAX_BATCH);
        tokio::spawn(serve(pool, database, receiver));
        Self(sender)
    }

    /// Returns once the write is committed.
    pub async fn write(&self, write: Write) -> Result<Reply, Error> {
        let (sender, reply) = oneshot::channel();
        let gone = || Error::new(ErrorKind::Journal, "the journal is closed");
        self.0.send((write, sender)).await.map_err(|_| gone())?;
        reply.await.map_err(|_| gone())?.map_err(|Failure(why)| {
            Error::new(ErrorKind::Journal, format!("the journal cannot be written: {why}"))
        })
    }
}

async fn serve(pool: AnyPool, database: Database, mut receiver: mpsc::Receiver<Request>) {
    let mut batch = Vec::with_capacity(MAX_BATCH);
    while receiver.recv_many(&mut batch, MAX_BATCH).await > 0 {
        let (writes, senders): (Vec<Write>, Vec<_>) = batch.drain(..).unzip();
        let replies = write_all(&pool, &database, &writes).await;
        match replies {
            Ok(replies) => {
                for (sender, reply) in senders.into_iter().zip(replies) {
                    // The caller may be gone.
                    let _ = sender.send(Ok(reply));
                }
            }
            Err(error) => {
                let failure = Failure(error.to_string());
                for sender in senders {
                    let _ = sender.send(Err(failure.clone()));
                }
            }
        }
    }
}

async fn write_all(
    pool: &AnyPool,
    database: &Database,
    writes: &[Write],
) -> Result<Vec<Reply>, sqlx::Error> {
    let mut tries = 0;
    loop {
        tries += 1;
        match in_one_transaction(pool, database, writes).await {
            // The transaction is known to be rolled back.
            Err(Failed::Before(error)) if tries < MAX_TRIES && is_passing(&error) => {
                tokio::time::sleep(Duration::from_millis(fastrand::u64(10..50) * u64::from(tries)))
                    .await;
            }
            Err(Failed::Before(error) | Failed::AtCommit(error)) => return Err(error),
            Ok(replies) => return Ok(replies),
        }
    }
}

enum Failed {
    Before(sqlx::Error),
    /// It may have been committed, and must not be repeated.
    AtCommit(sqlx::Error),
}

async fn in_one_transaction(
    pool: &AnyPool,
    database: &Database,
    writes: &[Write],
) -> Result<Vec<Reply>, Failed> {
    let mut transaction = pool.begin_with(database.begin()).await.map_err(Failed::Before)?;
    let mut replies = Vec::with_capacity(writes.len());
    for write in writes {
        replies.push(write.run(&mut transaction).await.map_err(Failed::Before)?);
    }
    transaction.commit().await.map_err(Failed::AtCommit)?;
    Ok(replies)
}

fn is_passing(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(|error| error.code());
    code.is_some_and(|code| is_contention(&code))
}
