//! Randomized test of `ensure_user`: programs that ensure, race, are stopped and restarted, over breaking
//! connections, against the sandbox.
//!
//! Afterwards every desired user exists exactly once, has everything that was ever desired, and was paid for
//! once. A failure names its seed, which reproduces it.

mod desired;
mod harness;
mod scenario;

use harness::Harness;
use scenario::Scenario;

use crate::support::time_limit::InTime;

/// How many seeds are tried; each takes about a tenth of a second.
const SEEDS: u64 = 40;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_desired_user_exists_once_in_its_desired_state() {
    for seed in 0..SEEDS {
        let run = async {
            let harness = Harness::new(seed).await;
            Scenario::new(seed).run(&harness).await;
            harness.heal();
            harness.settle().await;
            harness.check().await;
        };
        run.in_time().await;
    }
}
