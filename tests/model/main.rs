//! Guards issue-wide promises of `ensure_user` by chance: programs that ensure, race, are stopped and
//! start again, over connections that break, against the sandbox.
//!
//! Afterwards every wanted user exists exactly once, has all that was ever wanted for it, and was paid
//! for once. A failure names the seed it came from, with which it comes again.
#![cfg(all_services)]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that panics has failed, as it should"
)]

mod program;
#[path = "../support/mod.rs"]
mod support;
mod wishes;
mod world;

use program::Program;
use world::World;

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
