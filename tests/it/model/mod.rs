//! Guards issue-wide promises of `ensure_user` by chance: programs that ensure, race, are stopped and
//! start again, over connections that break, against the sandbox.
//!
//! Afterwards every wanted user exists exactly once, has all that was ever wanted for it, and was paid
//! for once. A failure names the seed it came from, with which it comes again.

mod desired;
mod harness;
mod scenario;

use harness::Harness;
use scenario::Scenario;

use crate::support::time_limit::InTime;

/// How many seeds are tried; each takes about a tenth of a second.
const SEEDS: u64 = 40;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_wanted_user_exists_once_with_all_that_was_wanted() {
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
