//! The clock of the journal.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Milliseconds since 1970, in UTC.
pub(crate) type Millis = i64;

/// The current time; tests inject their own.
#[derive(Clone)]
pub(crate) struct Clock {
    local: Arc<dyn Fn() -> Millis + Send + Sync>,
    /// How far the clock of the database is ahead, if it is followed.
    offset: Option<Arc<AtomicI64>>,
}

impl Clock {
    pub fn system() -> Self {
        Self { local: Arc::new(system_time), offset: Some(Arc::default()) }
    }

    #[cfg(test)]
    pub fn new(now: impl Fn() -> Millis + Send + Sync + 'static) -> Self {
        Self { local: Arc::new(now), offset: None }
    }

    /// A system clock that is off by so many milliseconds.
    #[cfg(test)]
    pub fn skewed(by: Millis) -> Self {
        Self { local: Arc::new(move || system_time() + by), offset: Some(Arc::default()) }
    }

    /// Follows the clock of the database, which is the same for all workers.
    pub fn follow(&self, database: Millis) {
        if let Some(offset) = &self.offset {
            offset.store(database - (self.local)(), Ordering::SeqCst);
        }
    }

    pub fn now(&self) -> Millis {
        let offset = self.offset.as_ref().map_or(0, |offset| offset.load(Ordering::SeqCst));
        (self.local)() + offset
    }
}

fn system_time() -> Millis {
    millis(SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default())
}

pub(crate) fn millis(duration: Duration) -> Millis {
    Millis::try_from(duration.as_millis()).unwrap_or(Millis::MAX)
}
