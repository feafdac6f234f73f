//! The retry budget that all clones of a client share.

use std::sync::atomic::{AtomicU32, Ordering};

/// The cost of a retry, in tenths.
const RETRY_COST: u32 = 10;
/// What a success refills, in tenths.
const SUCCESS_REFILL: u32 = 2;

/// A token bucket of retries: an outage drains it, successes refill it. Without it, every caller would
/// multiply the load of a failing server.
#[derive(Debug)]
pub struct Budget {
    tenths: AtomicU32,
    full: u32,
}

impl Budget {
    pub fn new(retries: u32) -> Self {
        let full = retries.saturating_mul(RETRY_COST);
        Self { tenths: AtomicU32::new(full), full }
    }

    /// Takes one retry; returns `false` if none is left.
    pub fn take(&self) -> bool {
        let take = |tenths: u32| tenths.checked_sub(RETRY_COST);
        self.tenths.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok()
    }

    pub fn refill(&self) {
        let add = |tenths: u32| Some(tenths.saturating_add(SUCCESS_REFILL).min(self.full));
        let _ = self.tenths.fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outage_drains_the_budget_and_successes_refill_it() {
        let budget = Budget::new(2);
        assert!(budget.take() && budget.take());
        assert!(!budget.take());
        for _ in 0..5 {
            assert!(!budget.take());
            budget.refill();
        }
        assert!(budget.take());
        for _ in 0..100 {
            budget.refill();
        }
        assert!(budget.take() && budget.take() && !budget.take());
    }
}
