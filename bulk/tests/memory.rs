//! The memory of the program grows only by the directory.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a panic fails the test"
)]

#[path = "support/peak.rs"]
mod peak;
mod support;

use peak::peak;
use support::TownHall;

const FEW: u32 = 200;
const MANY: u32 = 3_000;

async fn peaks(people: u32) -> (u64, u64) {
    let town = TownHall::new(None, people, 0, 100_000).await;
    let plan = peak(town.start(&["plan", "people.csv"])).await;
    town.expect(0, &["approve", "--max-charges", "0", "--by", "Grace Hopper"]).await;
    let apply = peak(town.start(&["apply"])).await;
    assert_eq!(town.count("done").await, u64::from(people));
    (plan, apply)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn memory_does_not_grow_with_the_people() {
    let few = peaks(FEW).await;
    let many = peaks(MANY).await;
    println!("{FEW} people: {few:?} bytes; {MANY} people: {many:?} bytes");
    // The directory adds created users, 300 bytes each; SQLite caches up to 2 MB of pages for each of four
    // connections; and the allocator keeps some memory.
    let allowed = u64::from(MANY) * 300 + (4 * 2 + 4) * 1024 * 1024;
    assert!(many.0 <= few.0 + allowed, "plan");
    assert!(many.1 <= few.1 + allowed, "apply");
}
