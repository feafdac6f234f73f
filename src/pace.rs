//! Limits of concurrent requests and requests per second, and pauses that a server asks for.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, sleep_until};

/// The settings of the pace on a builder.
#[derive(Clone, Copy, Debug, Default)]
pub struct Limits {
    pub max_concurrent: Option<usize>,
    pub max_per_second: Option<u32>,
}

impl Limits {
    /// The setting that would never allow a request.
    pub fn impossible(self) -> Option<&'static str> {
        match self {
            Self { max_concurrent: Some(0), .. } => Some("max_concurrent"),
            Self { max_per_second: Some(0), .. } => Some("max_per_second"),
            _ => None,
        }
    }
}

/// The pace that all clones of a client share.
pub struct Pace {
    slots: Option<Arc<Semaphore>>,
    /// The time from one request to the next.
    interval: Duration,
    is_limited: bool,
    next: Mutex<Next>,
}

/// When the next request may be sent.
struct Next {
    by_rate: Instant,
    by_server: Instant,
}

/// A slot for one active request; dropping it frees the slot.
#[derive(Debug)]
pub struct Permit {
    _slot: Option<OwnedSemaphorePermit>,
}

impl Pace {
    pub fn new(limits: Limits) -> Self {
        let slots = limits.max_concurrent.map(|most| most.min(Semaphore::MAX_PERMITS));
        let interval =
            limits.max_per_second.and_then(|most| Duration::from_secs(1).checked_div(most));
        let now = Instant::now();
        Self {
            is_limited: slots.is_some() || interval.is_some(),
            slots: slots.map(|most| Arc::new(Semaphore::new(most))),
            interval: interval.unwrap_or_default(),
            next: Mutex::new(Next { by_rate: now, by_server: now }),
        }
    }

    /// Waits until a request may be sent. A dropped wait does not affect others.
    pub async fn turn(&self) -> Permit {
        if !self.is_limited {
            return Permit { _slot: None };
        }
        let slot = match &self.slots {
            // It is never closed.
            Some(slots) => Arc::clone(slots).acquire_owned().await.ok(),
            None => None,
        };
        while let Err(at) = self.leave(Instant::now()) {
            sleep_until(at).await;
        }
        Permit { _slot: slot }
    }

    /// Takes the next time slot, or returns when to ask again. Nothing is reserved, so that a call that is
    /// dropped, or whose runtime is stalled, holds no slot that others could use.
    fn leave(&self, now: Instant) -> Result<(), Instant> {
        let mut next = self.next();
        let at = next.by_rate.max(next.by_server);
        if now < at {
            return Err(at);
        }
        next.by_rate = now.checked_add(self.interval).unwrap_or(now);
        Ok(())
    }

    /// The server asked for a pause of this length.
    pub fn hold_back(&self, now: Instant, wait: Duration) {
        let mut next = self.next();
        next.by_server = next.by_server.max(now.checked_add(wait).unwrap_or(now));
    }

    /// What a waiting call is waiting for.
    pub fn reason(&self, now: Instant) -> &'static str {
        if self.next().by_server > now {
            "the server asked for a pause, by `Retry-After`"
        } else {
            "the call waited for its turn, by `max_concurrent` or `max_per_second` of the client"
        }
    }

    fn next(&self) -> MutexGuard<'_, Next> {
        self.next.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use futures_util::future::join_all;
    use tokio::time::{sleep, timeout};

    use super::*;

    fn pace(max_concurrent: Option<usize>, max_per_second: Option<u32>) -> Pace {
        Pace::new(Limits { max_concurrent, max_per_second })
    }

    /// The times at which this many requests are sent, in milliseconds, if each takes this long.
    async fn departures(pace: &Pace, requests: u32, takes: u64) -> Vec<u128> {
        let began = Instant::now();
        let request = |_| async {
            let _permit = pace.turn().await;
            let left = began.elapsed().as_millis();
            sleep(Duration::from_millis(takes)).await;
            left
        };
        let mut left = join_all((0..requests).map(request)).await;
        left.sort_unstable();
        left
    }

    #[tokio::test(start_paused = true)]
    async fn no_more_than_so_many_are_under_way() {
        let left = departures(&pace(Some(2), None), 5, 100).await;
        assert_eq!(left, [0, 0, 100, 100, 200]);
    }

    #[tokio::test(start_paused = true)]
    async fn no_more_than_so_many_leave_in_a_second() {
        let left = departures(&pace(None, Some(4)), 6, 10_000).await;
        assert_eq!(left.len(), 6);
        for (number, at) in left.iter().enumerate() {
            let due = number as u128 * 250;
            assert!((due..due + 10 * number as u128 + 1).contains(at), "{left:?}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn both_limits_hold_together() {
        let left = departures(&pace(Some(1), Some(10)), 3, 300).await;
        assert!(matches!(&*left, [0, 300..=302, 600..=604]), "{left:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_pause_of_the_server_holds_for_all_and_ends() {
        let pace = pace(Some(10), None);
        pace.hold_back(Instant::now(), Duration::from_secs(7));
        // A later, shorter pause does not end it sooner.
        pace.hold_back(Instant::now(), Duration::from_secs(2));
        assert!(pace.reason(Instant::now()).contains("Retry-After"));
        let left = departures(&pace, 3, 0).await;
        assert!(left.iter().all(|at| (7000..=7002).contains(at)), "{left:?}");
        assert!(pace.reason(Instant::now()).contains("max_concurrent"));
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_is_dropped_gives_back_what_it_had() {
        let pace = pace(Some(1), Some(1));
        let under_way = pace.turn().await;
        for _ in 0..100 {
            assert!(timeout(Duration::from_millis(1), pace.turn()).await.is_err(), "no room");
        }
        drop(under_way);
        for _ in 0..100 {
            assert!(timeout(Duration::from_millis(1), pace.turn()).await.is_err(), "no turn yet");
        }
        let began = Instant::now();
        let _permit = pace.turn().await;
        assert!(began.elapsed() <= Duration::from_secs(1), "{:?}", began.elapsed());
    }

    #[tokio::test(start_paused = true)]
    async fn without_limits_nobody_waits() {
        let pace = pace(None, None);
        pace.hold_back(Instant::now(), Duration::from_secs(7));
        assert_eq!(departures(&pace, 1000, 5).await, vec![0; 1000]);
    }

    #[test]
    fn limits_of_zero_are_impossible() {
        let limits = |max_concurrent, max_per_second| Limits { max_concurrent, max_per_second };
        assert_eq!(limits(Some(0), None).impossible(), Some("max_concurrent"));
        assert_eq!(limits(Some(1), Some(0)).impossible(), Some("max_per_second"));
        assert_eq!(limits(Some(1), Some(1)).impossible(), None);
        assert_eq!(limits(None, None).impossible(), None);
    }
}
