//! Counts accepted charges up to a limit.

use std::sync::atomic::{AtomicU32, Ordering};

/// A counter that never exceeds its limit, however many calls run concurrently.
#[derive(Debug, Default)]
pub struct Limit {
    max: Option<u32>,
    accepted: AtomicU32,
}

impl Limit {
    pub fn new(max: Option<u32>) -> Self {
        Self { max, accepted: AtomicU32::new(0) }
    }

    /// Returns the limit, if there is one.
    pub fn max(&self) -> Option<u32> {
        self.max
    }

    /// Returns the number of accepted charges that were made, or may have been made.
    pub fn accepted(&self) -> u32 {
        self.accepted.load(Ordering::SeqCst)
    }

    /// Returns whether one more charge may be accepted.
    pub fn has_capacity(&self) -> bool {
        self.max.is_none_or(|max| self.accepted() < max)
    }

    /// Reserves one charge; `false` at the limit. A dropped call keeps its reservation: it may have been
    /// charged for.
    pub fn reserve(&self) -> bool {
        let next = |accepted: u32| {
            let next = accepted.saturating_add(1);
            self.max.is_none_or(|max| next <= max).then_some(next)
        };
        self.accepted.fetch_update(Ordering::SeqCst, Ordering::SeqCst, next).is_ok()
    }

    /// Returns the message for a charge beyond the limit.
    pub fn message(&self) -> String {
        format!("the limit of {} accepted charges is reached", self.max.unwrap_or_default())
    }

    /// Releases the reservation of a charge that was certainly not made.
    pub fn release(&self) {
        let less = |accepted: u32| Some(accepted.saturating_sub(1));
        let _ = self.accepted.fetch_update(Ordering::SeqCst, Ordering::SeqCst, less);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_is_never_exceeded() {
        for max in [0, 1, 20] {
            let limit = Limit::new(Some(max));
            std::thread::scope(|scope| {
                for _ in 0..4 {
                    scope.spawn(|| (0..100).filter(|_| limit.reserve()).count());
                }
            });
            assert_eq!((limit.accepted(), limit.has_capacity()), (max, false));
        }
    }

    #[test]
    fn a_released_reservation_can_be_taken_again() {
        let limit = Limit::new(Some(1));
        assert!(limit.reserve() && !limit.reserve());
        limit.release();
        assert!(limit.has_capacity() && limit.reserve());
        let without = Limit::new(None);
        assert!((0..1000).all(|_| without.reserve()));
        assert_eq!(without.accepted(), 1000);
    }
}
