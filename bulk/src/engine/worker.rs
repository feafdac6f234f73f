//! A worker: tasks for items that are due, and goes on until none is left or it is asked to stop.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::{Notify, watch};
use tokio::time::Instant;

use super::pace::{Pace, Rate};
use super::queue::Queue;
use super::servers::Servers;
use super::state::{WorkerState, lock};
use crate::error::{Error, ErrorKind};
use crate::journal::{DueFilter, Journal, Millis, RunId, Summary};
use crate::product::Product;

/// How long a journal may be out of reach before the worker gives up, unless something else is said.
const JOURNAL_PATIENCE: Duration = Duration::from_secs(300);

/// How long one person may take, unless something else is said.
pub const DEADLINE: Duration = Duration::from_secs(180);

/// How often it looks for items that have become due.
const TICK: Duration = Duration::from_millis(200);

/// A server that is not asked at the moment.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pause {
    /// The product.
    pub product: Product,
    /// How long it is still left alone.
    pub remaining: Duration,
    /// What it failed with last.
    pub reason: String,
}

/// Applies an approved run. Several workers may be at the same run, in one process or on many machines.
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
    /// A worker of a run, which does nothing before [`run`](Self::run).
    pub fn new(journal: &Journal, servers: &Servers, run: RunId) -> Self {
        Self {
            journal: journal.clone(),
            servers: servers.clone(),
            run,
            concurrency: 8,
            rates: BTreeMap::new(),
            deadline: DEADLINE,
            lease: Duration::from_secs(15),
            journal_patience: JOURNAL_PATIENCE,
            pauses: Arc::default(),
        }
    }

    /// How many people are worked on at once; 8 unless set.
    pub fn concurrency(mut self, people: usize) -> Self {
        self.concurrency = people.clamp(1, 256);
        self
    }

    /// How many people a second a server is asked about by this worker; unlimited unless set.
    pub fn rate(mut self, product: Product, rate: Rate) -> Self {
        self.rates.insert(product, rate);
        self
    }

    /// How long one person may take; three minutes unless set. A request with a consent is looked after when twice that
    /// time has passed without its outcome.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// After how long without a sign of life another worker takes over what this one had begun; 15 seconds unless set.
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease.max(Duration::from_millis(100));
        self
    }

    /// How long the journal may be out of reach, or full, before this worker gives up; five minutes unless set.
    pub fn journal_patience(mut self, patience: Duration) -> Self {
        self.journal_patience = patience;
        self
    }

    /// The servers that this worker leaves alone at the moment. Clones of a worker see those of each other.
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

    /// Works until no item of the run is left to workers, or `stop` is over. What was begun then is brought to its end.
    ///
    /// # Errors
    ///
    /// When the run is not approved, a server refuses the credentials, or the journal is out of reach for longer than
    /// [`journal_patience`](Self::journal_patience).
    ///
    /// # Cancellation
    ///
    /// Dropping the future is like the death of the process: nothing is lost, and other workers take over when the
    /// lease is over.
    pub async fn run(&self, stop: impl Future<Output = ()> + Send) -> Result<Summary, Error> {
        self.journal.check_approved(self.run).await?;
        self.servers.begin();
        let state = Arc::new(self.state());
        let queue = Queue::open(&self.journal, self.run, self.concurrency).await?;
        let (halt, halted) = watch::channel(false);
        let serving = tokio::spawn(queue.clone().serve(state.clone(), halted));
        let renewing = AbortOnDrop(tokio::spawn(renew(state.clone())));
        let outcome = tokio::select! {
            outcome = self.feed(&state, &queue) => outcome,
            () = stop => Ok(()),
        };
        // The receiver may be gone already.
        let _ = halt.send(true);
        let served = serving.await;
        drop(renewing);
        outcome?;
        served.map_err(|error| {
            Error::new(ErrorKind::State, "a worker broke down").caused_by(error)
        })?;
        self.journal.summary(self.run).await
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
        }
    }

    /// Wakes for what is due, and keeps the queue short: what a dead worker leaves in it is little.
    async fn feed(&self, state: &WorkerState, queue: &Queue) -> Result<(), Error> {
        let most = i64::try_from(self.concurrency).unwrap_or(256) * 4;
        let mut forgotten_at = Instant::now();
        let mut out_of_reach: Option<Instant> = None;
        loop {
            if let Some(reason) = lock(&state.given_up).clone() {
                return Err(Error::new(ErrorKind::Server, reason));
            }
            // What others have taken from the queue, or died with, is not waited for.
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
                Ok(true) => out_of_reach = None,
                Err(error) => {
                    tracing::warn!(%error, "items cannot be woken for");
                    let since = *out_of_reach.get_or_insert_with(Instant::now);
                    if since.elapsed() > self.journal_patience {
                        return Err(error);
                    }
                    tokio::time::sleep(TICK).await;
                }
            }
            let _ = tokio::time::timeout(TICK, state.moved.notified()).await;
        }
    }

    /// `false` when nothing is left to workers.
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

/// Says that the worker is alive, until it is aborted.
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
