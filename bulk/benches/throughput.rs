//! People per second on a server with 20 ms latency: a worker with its journal, compared to a bare loop of
//! `ensure_user`.

#![allow(clippy::unwrap_used, reason = "a panic fails the benchmark")]

use std::fmt::Write;
use std::future::pending;
use std::time::{Duration, Instant};

use futures_util::{StreamExt, stream};
use user_provisioning::maarch_courrier::operation::{
    CreateUser, GetUserDetails, GetUserStatus, ListUsers,
};
use user_provisioning::maarch_courrier::types::NewUser;
use user_provisioning_bulk::{Approval, Config, ItemState, Journal, Planner, Worker};
use user_provisioning_sandbox::Sandbox;

const PEOPLE: usize = 400;
const AT_ONCE: usize = 8;
const LATENCY: Duration = Duration::from_millis(20);

#[tokio::main]
async fn main() {
    let bare = bare_loop().await;
    let worker = worker().await;
    let ratio = worker / bare;
    println!("bare loop {bare:.0}/s, worker {worker:.0}/s: {ratio:.2}");
    // Only with `cargo bench`, because a busy machine distorts it.
    let is_measured = std::env::args().any(|argument| argument == "--bench");
    assert!(!is_measured || ratio >= 0.8, "a worker does at least 0.8 of a bare loop");
}

async fn slow() -> Sandbox {
    let sandbox = Sandbox::start().await;
    sandbox.on::<ListUsers>().carry_out().delay(LATENCY);
    sandbox.on::<GetUserStatus>().carry_out().delay(LATENCY);
    sandbox.on::<GetUserDetails>().carry_out().delay(LATENCY);
    sandbox.on::<CreateUser>().carry_out().delay(LATENCY);
    sandbox
}

/// People per second.
fn rate(started: Instant) -> f64 {
    PEOPLE as f64 / started.elapsed().as_secs_f64()
}

async fn bare_loop() -> f64 {
    let sandbox = slow().await;
    let client = sandbox.maarch_courrier_client();
    let started = Instant::now();
    let directory = client.directory().send().await.unwrap();
    let people = stream::iter(0..PEOPLE).map(|n| {
        let mail = format!("agent{n}@example.com");
        let user = NewUser::builder()
            .user_id(format!("agent{n}"))
            .firstname("An")
            .lastname("Agent")
            .mail(mail);
        client.ensure_user().user(user).known(&directory).send()
    });
    let mut done = people.buffer_unordered(AT_ONCE);
    while let Some(done) = done.next().await {
        assert!(done.unwrap().is_created());
    }
    rate(started)
}

async fn worker() -> f64 {
    let sandbox = slow().await;
    let folder = tempfile::tempdir().unwrap();
    let config = Config::of_sandbox();
    let servers = config.servers_of(&sandbox).unwrap();
    let journal =
        Journal::open(folder.path().join("run.db").to_str().unwrap(), None).await.unwrap();
    let mut csv =
        "maarch_courrier.user_id,maarch_courrier.firstname,maarch_courrier.lastname,maarch_courrier.mail\n".to_owned();
    for n in 0..PEOPLE {
        writeln!(csv, "agent{n},An,Agent,agent{n}@example.com").unwrap();
    }
    let people = config.people(csv.as_bytes()).unwrap();
    let run = Planner::new(&journal, &servers).plan(people, |_| ()).await.unwrap();
    journal.approve(run.id, &Approval::new("benchmark", 0)).await.unwrap();
    let worker = Worker::new(&journal, &servers, run.id).concurrency(AT_ONCE);
    let started = Instant::now();
    let summary = worker.run(pending()).await.unwrap();
    let rate = rate(started);
    assert_eq!(summary.count(ItemState::Done), PEOPLE as u64);
    rate
}
