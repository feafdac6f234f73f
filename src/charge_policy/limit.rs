//! How many charges were accepted, and how many may be.

use std::sync::atomic::{AtomicU32, Ordering};

/// A counter that never passes its limit, however many calls run at once.
#[derive(Debug, Default)]
pub struct Limit {
    most: Option<u32>,
    accepted: AtomicU32,
}

impl Limit {
    pub fn new(most: Option<u32>) -> Self {
        Self { most, accepted: AtomicU32::new(0) }
    }

    /// The limit, if there is one.
    pub fn most(&self) -> Option<u32> {
        self.most
    }

    /// Charges that were accepted and made, or may have been made.
    pub fn accepted(&self) -> u32 {
        self.accepted.load(Ordering::SeqCst)
    }

    /// Whether one more charge may be accepted.
    pub fn has_room(&self) -> bool {
        self.most.is_none_or(|most| self.accepted() < most)
    }

    /// Takes the room for one charge. It stays taken until it is given back: a call that is dropped
    /// on its way may have been charged for.
    pub fn take(&self) -> bool {
        let next = |accepted: u32| {
            let next = accepted.saturating_add(1);
            self.most.is_none_or(|most| next <= most).then_some(next)
        };
        self.accepted.fetch_update(Ordering::SeqCst, Ordering::SeqCst, next).is_ok()
    }

    /// What the limit says to a charge beyond it.
    pub fn reached(&self) -> String {
        format!("the limit of {} accepted charges is reached", self.most.unwrap_or_default())
    }

    /// Gives the room of a charge back that was certainly not made.
    pub fn give_back(&self) {
        let less = |accepted: u32| Some(accepted.saturating_sub(1));
        let _ = self.accepted.fetch_update(Ordering::SeqCst, Ordering::SeqCst, less);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_never_passed() {
        for most in [0, 1, 20] {
            let limit = Limit::new(Some(most));
            std::thread::scope(|scope| {
                for _ in 0..4 {
                    scope.spawn(|| (0..100).filter(|_| limit.take()).count());
                }
            });
            assert_eq!((limit.accepted(), limit.has_room()), (most, false));
        }
    }

    #[test]
    fn what_is_given_back_can_be_taken_again() {
        let limit = Limit::new(Some(1));
        assert!(limit.take() && !limit.take());
        limit.give_back();
        assert!(limit.has_room() && limit.take());
        let without = Limit::new(None);
        assert!((0..1000).all(|_| without.take()));
        assert_eq!(without.accepted(), 1000);
    }
}
