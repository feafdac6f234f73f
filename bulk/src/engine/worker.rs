//! A worker: dispatches items that are due until none is left or it is stopped.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::{Notify, Semaphore, watch};
use tokio::time::Instant;

use super::pace::{Pace, Rate};
use super::queue::Queue;
use super::servers::Servers;
use super::state::{WorkerState, lock};
use crate::error::{Error, ErrorKind};
use crate::journal::{DueFilter, Journal, Millis, Outage, PATIENCE, RunId, Summary, retry};
use crate::product::Product;

/// The default of [`Worker::deadline`].
pub const DEADLINE: Duration = Duration::from_secs(180);

/// The interval between queries for items that are due.
const TICK: Duration = Duration::from_millis(200);

/// A paused server.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pause {
    /// The product.
    pub product: Product,
    /// The time until the next call.
    pub remaining: Duration,
    /// The message of the last failure.
    pub reason: String,
}

/// Applies an approved run. Several workers can process the same run, in one process or on many machines.
#[derive(Clone, Debug)]
pub struct Worker {
    journal: Journal,
    servers: Servers,
    run: RunId,
    concurrency: usize,
    rates: BTreeMap<Product, Rate>,
    deadline: Duration,
    lease: Duration,
    journal_patience: Duration,
    pauses: Arc<Mutex<BTreeMap<Product, (Millis, String)>>>,
}

impl Worker {
    /// A worker for a run; [`run`](Self::run) starts it.
    pub fn new(journal: &Journal, servers: &Servers, run: RunId) -> Self {
        Self {
            journal: journal.clone(),
            servers: servers.clone(),
            run,
            concurrency: 8,
            rates: BTreeMap::new(),
            deadline: DEADLINE,
            lease: Duration::from_secs(15),
            journal_patience: PATIENCE,
            pauses: Arc::default(),
        }
    }

    /// How many people are processed concurrently (default: 8). As many are claimed ahead.
    pub fn concurrency(mut self, people: usize) -> Self {
        self.concurrency = people.clamp(1, 256);
        self
    }

    /// Limits how many people per second this worker processes in a product (default: unlimited).
    pub fn rate(mut self, product: Product, rate: Rate) -> Self {
        self.rates.insert(product, rate);
        self
    }

    /// The deadline for one person (default: three minutes). The outcome of a request with a consent is determined
    /// once twice that time has passed.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// How long after its last heartbeat other workers take over its items (default: 15 seconds).
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease.max(Duration::from_millis(100));
        self
    }

    /// How long the journal may be unreachable or full before this worker gives up (default: five minutes).
    pub fn journal_patience(mut self, patience: Duration) -> Self {
        self.journal_patience = patience;
        self
    }

    /// The paused servers. Clones of a worker share them.
    pub fn pauses(&self) -> Vec<Pause> {
        let now = self.journal.now();
        let pauses = lock(&self.pauses);
        let pauses = pauses.iter().filter(|(_, (until, _))| *until > now);
        pauses
            .map(|(product, (until, reason))| {
                let remaining =
                    Duration::from_millis(u64::try_from(until - now).unwrap_or_default());
                Pause { product: *product, remaining, reason: reason.clone() }
            })
            .collect()
    }

    /// Processes items until none is left or `stop` completes. Items in progress are then finished.
    ///
    /// # Errors
    ///
    /// When the run is not approved, or was planned for other servers or with other options; when a server rejects
    /// the credentials, or the journal is unreachable for longer than [`journal_patience`](Self::journal_patience).
    ///
    /// # Cancellation
    ///
    /// Dropping the future is like killing the process: nothing is lost, and other workers take over when the lease
    /// expires.
    pub async fn run(&self, stop: impl Future<Output = ()> + Send) -> Result<Summary, Error> {
        let patience = self.journal_patience;
        retry(patience, || self.journal.check_approved(self.run)).await?;
        let targets = self.servers.targets();
        retry(patience, || self.journal.check_targets(self.run, &targets)).await?;
        self.servers.begin();
        let state = Arc::new(self.state());
        let queue = retry(patience, || Queue::open(&self.journal, self.run, self.tasks())).await?;
        let (halt, halted) = watch::channel(false);
        let serving = tokio::spawn(queue.clone().serve(state.clone(), halted));
        let renewing = AbortOnDrop(tokio::spawn(renew(state.clone())));
        let outcome = tokio::select! {
            outcome = self.feed(&state, &queue) => outcome,
            () = stop => Ok(()),
        };
        state.turns.close();
        // The receiver may be gone already.
        let _ = halt.send(true);
        let served = serving.await;
        drop(renewing);
        outcome?;
        served.map_err(|error| {
            Error::new(ErrorKind::State, "a task of the worker failed").caused_by(error)
        })?;
        retry(patience, || self.journal.summary(self.run)).await
    }

    /// How many items are claimed at once: while some are applied, the journal records the outcomes of others and
    /// claims the next ones.
    fn tasks(&self) -> usize {
        self.concurrency * 2
    }

    fn state(&self) -> WorkerState {
        WorkerState {
            journal: self.journal.clone(),
            servers: self.servers.clone(),
            run: self.run,
            name: format!("provision-{}-{:016x}", std::process::id(), fastrand::u64(..)),
            deadline: self.deadline,
            lease: self.lease,
            paces: self.rates.iter().map(|(product, rate)| (*product, Pace::new(*rate))).collect(),
            breakers: Mutex::default(),
            pauses: self.pauses.clone(),
            given_up: Mutex::default(),
            held: Mutex::default(),
            waiting: AtomicI64::new(0),
            moved: Notify::new(),
            turns: Semaphore::new(self.concurrency),
        }
    }

    /// Queues items that are due. The queue is kept short, so that a killed worker leaves little in it.
    async fn feed(&self, state: &WorkerState, queue: &Queue) -> Result<(), Error> {
        let most = i64::try_from(self.concurrency).unwrap_or(256) * 4;
        let mut forgotten_at = Instant::now();
        let mut outage = Outage::new(self.journal_patience);
        loop {
            if let Some(reason) = lock(&state.given_up).clone() {
                return Err(Error::new(ErrorKind::Server, reason));
            }
            // Tasks that other workers took, or died with, no longer count as waiting.
            if forgotten_at.elapsed() > self.lease {
                state.waiting.store(0, Ordering::SeqCst);
                forgotten_at = Instant::now();
            }
            let waiting = state.waiting.load(Ordering::SeqCst).max(0);
            let step = match waiting * 2 <= most {
                true => {
                    self.dispatch(state, queue, u32::try_from(most - waiting).unwrap_or(1)).await
                }
                false => Ok(true),
            };
            match step {
                Ok(false) => return Ok(()),
                Ok(true) => outage.end(),
                Err(error) => {
                    outage.note(error)?;
                    tokio::time::sleep(TICK).await;
                }
            }
            let _ = tokio::time::timeout(TICK, state.moved.notified()).await;
        }
    }

    /// `false` when workers have nothing left to do.
    async fn dispatch(
        &self,
        state: &WorkerState,
        queue: &Queue,
        limit: u32,
    ) -> Result<bool, Error> {
        let paused = state.paused();
        let filter = DueFilter { run: self.run, paused: &paused, again_after: self.lease, limit };
        let numbers = self.journal.take_due(&filter).await?;
        if numbers.is_empty() {
            return self.journal.has_open_items(self.run).await;
        }
        state.waiting.fetch_add(i64::try_from(numbers.len()).unwrap_or_default(), Ordering::SeqCst);
        queue.push(self.run, &numbers).await?;
        Ok(true)
    }
}

/// Renews the leases until it is aborted.
async fn renew(state: Arc<WorkerState>) {
    loop {
        tokio::time::sleep(state.lease / 3).await;
        let numbers: Vec<u64> = lock(&state.held).iter().copied().collect();
        let renewed = state.journal.renew(state.run, &state.name, &numbers, state.lease);
        if let Err(error) = renewed.await {
            tracing::warn!(%error, "the lease cannot be renewed");
        }
    }
}

struct AbortOnDrop(tokio::task::JoinHandle<()>);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}
