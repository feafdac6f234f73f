//! Guards issue-wide promises of `ensure_user` by chance: programs that ensure, race, are stopped and
//! start again, over connections that break, against the sandbox.
//!
//! Afterwards every wanted user exists exactly once, has all that was ever wanted for it, and was paid
//! for once. A failure names the seed it came from, with which it comes again.

mod desired;
mod harness;
mod scenario;

use harness::World;
use scenario::Program;

/// How many worlds are tried; each takes about a tenth of a second.
const WORLDS: u64 = 40;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_wanted_user_exists_once_with_all_that_was_wanted() {
    for seed in 0..WORLDS {
        let world = World::new(seed).await;
        Program::new(seed).run(&world).await;
        world.heal();
        world.settle().await;
        world.check().await;
    }
}
