//! A time limit for tests that would hang instead of failing.

use std::panic::{self, Location};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use tokio::time::{sleep, timeout};

/// More than any test takes on a busy machine.
const LIMIT: Duration = Duration::from_secs(120);

/// Work that must come to an end.
pub trait InTime: Future + Sized {
    /// The same outcome, or a panic that names this place.
    #[track_caller]
    fn in_time(self) -> impl Future<Output = Self::Output> {
        let place = Location::caller();
        async move {
            let done = timeout(LIMIT, self).await;
            done.unwrap_or_else(|_| panic!("{place}: it hangs; it has run for {LIMIT:?}"))
        }
    }
}

impl<F: Future> InTime for F {}

/// The outcome of work that blocks its thread, which must come to an end too.
#[track_caller]
pub fn blocking_in_time<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let (done, outcome) = mpsc::channel();
    let working = thread::spawn(move || done.send(work()).is_ok());
    match outcome.recv_timeout(LIMIT) {
        Ok(outcome) => outcome,
        Err(RecvTimeoutError::Timeout) => panic!("it hangs; it has run for {LIMIT:?}"),
        // It has panicked, and that is the test's own failure.
        Err(RecvTimeoutError::Disconnected) => {
            panic::resume_unwind(working.join().expect_err("it is gone without an outcome"))
        }
    }
}

/// Waits until a condition becomes true.
pub async fn eventually(is: impl Fn() -> bool) {
    let waiting = async {
        while !is() {
            sleep(Duration::from_millis(5)).await;
        }
    };
    timeout(Duration::from_secs(10), waiting).await.expect("it comes about");
}
