//! Kills programs at random moments: everybody is created once and paid for once, as counted by the sandbox.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a panic fails the test"
)]

mod support;

use std::time::{Duration, Instant};

use support::TownHall;
use user_provisioning::myreports::operation::CreateCustomerUser;

const PEOPLE: u32 = 500;
const CHARGED: u32 = 100;
const KILLS: u32 = 20;

async fn approved(db: Option<String>, rate: u32) -> TownHall {
    let town = TownHall::new(db, PEOPLE, CHARGED, rate).await;
    // Widens the window between a write and its response.
    town.sandbox.on::<CreateCustomerUser>().carry_out().delay(Duration::from_millis(100));
    town.expect(0, &["plan", "people.csv"]).await;
    town.expect(5, &["apply"]).await;
    town.expect(0, &["approve", "--max-charges", &CHARGED.to_string(), "--by", "Grace Hopper"])
        .await;
    town
}

/// Finishes what the kills left. Returns how many items were looked up, and how many a person had to settle.
async fn finish(town: &TownHall) -> String {
    let mut unsure = 0;
    for _ in 0..3 {
        match town.run(&["apply"]).await.status.code() {
            Some(0) => break,
            Some(4) => unsure += town.settle().await,
            other => {
                let report = String::from_utf8(town.run(&["report"]).await.stdout).unwrap();
                let lines = report.lines().filter(|line| !line.contains(",done,"));
                panic!("apply ended with {other:?}: {}", lines.collect::<Vec<_>>().join("\n"));
            }
        }
    }
    assert_eq!(town.count("done").await, u64::from(PEOPLE));
    let run = &town.summary().await["run"];
    assert_eq!(run["charges"], u64::from(CHARGED));
    let report = String::from_utf8(town.run(&["report"]).await.stdout).unwrap();
    format!("{} recovered, {unsure} unsure", report.matches(",recovered,").count())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_survives_twenty_kills() {
    let town = approved(None, 60).await;
    let mut kills = 0;
    let started = Instant::now();
    while kills < KILLS {
        let mut child = town.start(&["apply"]);
        tokio::time::sleep(Duration::from_millis(fastrand::u64(30..600))).await;
        // A program that finished was not killed.
        if child.try_wait().unwrap().is_none() {
            child.kill().unwrap();
            kills += 1;
        }
        child.wait().unwrap();
    }
    let done = town.count("done").await;
    assert!(done < u64::from(PEOPLE), "the kills came while there was something to do");
    let outcome = finish(&town).await;
    town.assert_everybody_once();
    println!("{KILLS} kills in {:?}, {done} done by then, {outcome}", started.elapsed());
}

/// Needs a PostgreSQL server where databases can be created: `PROVISION_TEST_POSTGRES=postgres://…/`.
#[cfg(feature = "postgres")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs PostgreSQL"]
async fn four_workers_on_postgres_survive_twenty_kills() {
    let db = support::postgres::fresh_database();
    let town = approved(Some(db), 15).await;
    let mut workers: Vec<_> = (0..4).map(|_| town.start(&["work"])).collect();
    let mut kills = 0;
    while kills < KILLS {
        tokio::time::sleep(Duration::from_millis(fastrand::u64(30..400))).await;
        let worker = &mut workers[fastrand::usize(..4)];
        if worker.try_wait().unwrap().is_none() {
            worker.kill().unwrap();
            kills += 1;
        }
        worker.wait().unwrap();
        *worker = town.start(&["work"]);
    }
    let done = town.count("done").await;
    assert!(done < u64::from(PEOPLE), "the kills came while there was something to do");
    for mut worker in workers {
        tokio::task::spawn_blocking(move || worker.wait().unwrap()).await.unwrap();
    }
    let outcome = finish(&town).await;
    town.assert_everybody_once();
    println!("{KILLS} kills, {done} done by then, {outcome}");
}

/// PostgreSQL starts after the worker.
#[cfg(feature = "postgres")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs PostgreSQL"]
async fn a_worker_waits_for_a_database_that_starts_later() {
    let db = support::postgres::fresh_database();
    let mut town = approved(Some(db.clone()), 1000).await;
    let port = support::unused_port();
    let (_, name) = db.rsplit_once('/').unwrap();
    town.db = format!("postgres://postgres@127.0.0.1:{port}/{name}");
    let mut worker = town.start(&["work"]);
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert!(worker.try_wait().unwrap().is_none(), "it waits");
    let server = support::postgres::forward(port, &db).await;
    let status = tokio::task::spawn_blocking(move || worker.wait().unwrap()).await.unwrap();
    assert_eq!(status.code(), Some(0));
    server.abort();
    town.assert_everybody_once();
}

/// PostgreSQL ends all connections again and again, as when it restarts.
#[cfg(feature = "postgres")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs PostgreSQL"]
async fn a_database_that_is_lost_again_and_again_loses_nothing() {
    let db = support::postgres::fresh_database();
    let town = approved(Some(db.clone()), 60).await;
    let mut workers: Vec<_> = (0..2).map(|_| town.start(&["work"])).collect();
    let mut lost = 0;
    // First while they start, then while they work.
    for pauses in [5..50, 100..400] {
        for _ in 0..10 {
            tokio::time::sleep(Duration::from_millis(fastrand::u64(pauses.clone()))).await;
            lost += support::postgres::end_connections(&db);
        }
    }
    let done = town.count("done").await;
    assert!(lost > 0 && done < u64::from(PEOPLE), "{lost} connections, {done} done");
    for worker in &mut workers {
        let code = loop {
            match worker.try_wait().unwrap() {
                Some(status) => break status.code(),
                None => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        };
        assert!(matches!(code, Some(0 | 4)), "a worker ended with {code:?}");
    }
    let outcome = finish(&town).await;
    town.assert_everybody_once();
    println!("{lost} connections lost, {done} done by then, {outcome}");
}
