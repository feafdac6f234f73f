//! How many repetitions all clones of a client may make together.

use std::sync::atomic::{AtomicU32, Ordering};

/// The price of a repetition, in tenths.
const REPETITION: u32 = 10;
/// What a success gives back, in tenths.
const SUCCESS: u32 = 2;

/// A store of repetitions: an outage empties it, successes refill it. Without it every caller of a
/// failing server would multiply its load.
#[derive(Debug)]
pub struct Budget {
    tenths: AtomicU32,
    full: u32,
}

impl Budget {
    pub fn new(repetitions: u32) -> Self {
        let full = repetitions.saturating_mul(REPETITION);
        Self { tenths: AtomicU32::new(full), full }
    }

    /// Takes one repetition, if there is one.
    pub fn take(&self) -> bool {
        let take = |tenths: u32| tenths.checked_sub(REPETITION);
        self.tenths.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok()
    }

    pub fn refill(&self) {
        let add = |tenths: u32| Some(tenths.saturating_add(SUCCESS).min(self.full));
        let _ = self.tenths.fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outage_empties_it_and_successes_refill_it() {
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
