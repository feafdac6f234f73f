//! The state that all tasks of a running worker share.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::AtomicI64;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, Semaphore};

use super::breaker::Breaker;
use super::pace::Pace;
use super::servers::Servers;
use crate::journal::{Journal, Millis, RunId};
use crate::product::Product;
use crate::product::server::{Cause, Failure};

/// The state that all tasks of a running worker share.
pub struct WorkerState {
    pub(super) journal: Journal,
    pub(super) servers: Servers,
    pub(super) run: RunId,
    pub(super) name: String,
    pub(super) deadline: Duration,
    pub(super) lease: Duration,
    pub(super) paces: BTreeMap<Product, Pace>,
    pub(super) breakers: Mutex<BTreeMap<Product, Breaker>>,
    pub(super) pauses: Arc<Mutex<BTreeMap<Product, (Millis, String)>>>,
    pub(super) given_up: Mutex<Option<String>>,
    /// The items being processed, whose leases are renewed.
    pub(super) held: Mutex<BTreeSet<u64>>,
    pub(super) waiting: AtomicI64,
    pub(super) moved: Notify,
    /// How many more items may be applied now; closed once the worker stops.
    pub(super) turns: Semaphore,
}

impl WorkerState {
    /// How long after it was sent a request with a consent cannot be carried out any more.
    pub(super) fn settled_after(&self) -> Duration {
        self.deadline.saturating_mul(2)
    }

    /// Admits a call to a server, or returns when to try again.
    pub(super) fn enter(&self, product: Product) -> Result<(), Millis> {
        lock(&self.breakers).entry(product).or_default().enter(self.journal.now())
    }

    pub(super) fn successes(&self, product: Product) -> u64 {
        lock(&self.breakers).get(&product).map_or(0, Breaker::successes)
    }

    /// Records the result of a call in the circuit breaker of its server.
    pub(super) fn record(&self, product: Product, failure: Option<&Failure>, is_too_late: bool) {
        let now = self.journal.now();
        let mut breakers = lock(&self.breakers);
        let breaker = breakers.entry(product).or_default();
        let is_unusable = failure.is_some_and(|failure| {
            matches!(failure.cause, Cause::Unavailable | Cause::ServerError | Cause::Credentials)
        });
        if is_unusable || is_too_late {
            breaker.fail(now, failure.and_then(|failure| failure.retry_after));
        } else {
            breaker.succeed();
        }
        let mut pauses = lock(&self.pauses);
        match (breaker.paused_until(now), is_unusable || is_too_late) {
            (Some(until), true) => {
                let reason = failure.map_or_else(
                    || "it does not respond in time".to_owned(),
                    |failure| failure.message.clone(),
                );
                if pauses.insert(product, (until, reason)).is_none() {
                    tracing::warn!(%product, "the server is paused");
                }
            }
            (_, false) => {
                if pauses.remove(&product).is_some() {
                    tracing::info!(%product, "the server responds again");
                }
            }
            (None, true) => {}
        }
    }

    pub(super) fn paused(&self) -> Vec<Product> {
        let now = self.journal.now();
        let breakers = lock(&self.breakers);
        breakers
            .iter()
            .filter(|(_, breaker)| breaker.paused_until(now).is_some())
            .map(|(product, _)| *product)
            .collect()
    }

    /// Stops the worker: no item can succeed.
    pub(super) fn give_up(&self, reason: String) {
        lock(&self.given_up).get_or_insert(reason);
        self.moved.notify_one();
    }

    /// Renews the lease of an item until the guard is dropped; `None` if this worker holds it already.
    pub(super) fn hold_lease(&self, number: u64) -> Option<HeldLease<'_>> {
        let is_free = lock(&self.held).insert(number);
        is_free.then(|| HeldLease { state: self, number })
    }
}

/// Renews the lease of its item until it is dropped.
pub struct HeldLease<'s> {
    state: &'s WorkerState,
    number: u64,
}

impl Drop for HeldLease<'_> {
    fn drop(&mut self) {
        lock(&self.state.held).remove(&self.number);
    }
}

pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
