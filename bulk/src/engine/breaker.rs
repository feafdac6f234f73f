//! The circuit breaker of a server, a pure state machine without a clock.
//!
//! | state | a success | a failure |
//! |---|---|---|
//! | closed | forgets the failures before | opens at the fifth in a row |
//! | open, and the pause is not over | closes | stays as it is |
//! | open, and the pause is over | closes | opens again, for twice as long |

use std::time::Duration;

use crate::journal::{Millis, millis};

const MAX_IN_A_ROW: u32 = 5;
const FIRST_PAUSE: Duration = Duration::from_secs(2);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// The circuit breaker of one server.
#[derive(Clone, Debug, Default)]
pub struct Breaker {
    failures: u32,
    open: Option<Open>,
    successes: u64,
}

#[derive(Clone, Copy, Debug)]
struct Open {
    until: Millis,
    pause: Duration,
    is_probed: bool,
}

impl Breaker {
    /// Whether somebody may ask the server; otherwise when to come again. After a pause one may, and the others wait for
    /// what becomes of it.
    pub fn enter(&mut self, now: Millis) -> Result<(), Millis> {
        match &mut self.open {
            None => Ok(()),
            Some(open) if now >= open.until && !open.is_probed => {
                open.is_probed = true;
                // A probe that never returns must not keep it closed forever.
                open.until = now.saturating_add(millis(open.pause));
                Ok(())
            }
            Some(open) if now >= open.until => {
                open.until = now.saturating_add(millis(open.pause));
                Ok(())
            }
            Some(open) => Err(open.until),
        }
    }

    /// The server responded.
    pub fn succeed(&mut self) {
        self.failures = 0;
        self.open = None;
        self.successes = self.successes.saturating_add(1);
    }

    /// The server failed, perhaps with a `Retry-After`.
    pub fn fail(&mut self, now: Millis, retry_after: Option<Duration>) {
        self.failures = self.failures.saturating_add(1);
        let asked = retry_after.map(|wait| wait.min(LONGEST_PAUSE));
        let pause = match self.open {
            // A call that was in progress when it opened.
            Some(open) if now < open.until && !open.is_probed => return,
            Some(open) => open.pause.saturating_mul(2).min(LONGEST_PAUSE),
            None if self.failures >= MAX_IN_A_ROW => FIRST_PAUSE,
            None if asked.is_some() => Duration::ZERO,
            None => return,
        };
        let pause = pause.max(asked.unwrap_or_default());
        self.open =
            Some(Open { until: now.saturating_add(millis(pause)), pause, is_probed: false });
    }

    /// The end of the current pause.
    pub fn paused_until(&self, now: Millis) -> Option<Millis> {
        self.open.map(|open| open.until).filter(|until| *until > now)
    }

    /// The number of successes, which shows whether there were any during a call.
    pub fn successes(&self) -> u64 {
        self.successes
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Breaker;

    #[test]
    fn it_opens_at_the_fifth_failure_in_a_row_and_asks_with_one() {
        let mut breaker = Breaker::default();
        for _ in 0..4 {
            breaker.fail(0, None);
        }
        breaker.succeed();
        for _ in 0..4 {
            breaker.fail(0, None);
            assert_eq!(breaker.enter(0), Ok(()));
        }
        breaker.fail(0, None);
        assert_eq!((breaker.enter(0), breaker.paused_until(0)), (Err(2_000), Some(2_000)));
        // Calls that were in progress do not extend the pause.
        breaker.fail(100, None);
        assert_eq!(breaker.enter(1_999), Err(2_000));
        assert_eq!(breaker.enter(2_000), Ok(()), "one asks");
        assert_eq!(breaker.enter(2_001), Err(4_000), "the others wait for it");
        breaker.fail(2_500, None);
        assert_eq!(breaker.enter(2_501), Err(6_500), "twice as long");
        assert_eq!(breaker.enter(6_500), Ok(()));
        breaker.succeed();
        assert_eq!((breaker.enter(6_501), breaker.paused_until(6_501)), (Ok(()), None));
    }

    #[test]
    fn pauses_end() {
        let mut breaker = Breaker::default();
        let mut now = 0;
        for _ in 0..100 {
            breaker.fail(now, None);
            if let Err(until) = breaker.enter(now) {
                assert!(until - now <= 60_000);
                now = until;
                assert_eq!(breaker.enter(now), Ok(()));
            }
        }
        // A probe that never returned.
        let until = breaker.enter(now).unwrap_err();
        assert_eq!(breaker.enter(until), Ok(()));
    }

    #[test]
    fn what_the_server_asks_for_is_done_and_bounded() {
        let mut breaker = Breaker::default();
        breaker.fail(0, Some(Duration::from_secs(7)));
        assert_eq!(breaker.enter(0), Err(7_000));
        assert_eq!(breaker.enter(7_000), Ok(()));
        breaker.fail(7_000, Some(Duration::MAX));
        assert_eq!(breaker.enter(7_000), Err(67_000));
    }
}
