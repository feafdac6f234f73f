//! Complete runs against a fake product with faults.

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use super::fake::{FakeResponse, FakeServer, costs};
use super::{Servers, Worker};
use crate::journal::{Approval, Clock, Item, ItemState, Journal, Run, Settlement, fresh_location};
use crate::people::PeopleReader;
use crate::plan::Planner;
use crate::product::Product;
use crate::{Error, ErrorKind};

struct World {
    _folder: tempfile::TempDir,
    location: String,
    journal: Journal,
    server: Arc<FakeServer>,
    servers: Servers,
}

impl World {
    async fn new() -> Self {
        Self::with(FakeServer::default()).await
    }

    async fn with(server: FakeServer) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let location = fresh_location(&folder);
        let journal = Journal::open(&location, None).await.unwrap();
        let server = Arc::new(server);
        let servers = Servers::new().with(Product::MaarchParapheur, Arc::new(server.clone()));
        Self { _folder: folder, location, journal, server, servers }
    }

    async fn plan(&self, logins: &[&str]) -> Result<Run, Error> {
        let mut file =
            "maarch_parapheur.login,maarch_parapheur.email,maarch_parapheur.firstname,maarch_parapheur.lastname\n".to_owned();
        for login in logins {
            file.push_str(&format!("{login},{login}@example.com,First,Last\n"));
        }
        let people = PeopleReader::new(file.as_bytes(), &self.servers.products())?;
        Planner::new(&self.journal, &self.servers).made_by("test").plan(people, |_| ()).await
    }

    async fn approved(&self, logins: &[&str], max_charges: u64) -> Run {
        let run = self.plan(logins).await.unwrap();
        self.journal.approve(run.id, &Approval::new("Grace Hopper", max_charges)).await.unwrap()
    }

    fn worker(&self, run: &Run) -> Worker {
        Worker::new(&self.journal, &self.servers, run.id)
            .deadline(Duration::from_millis(300))
            .lease(Duration::from_millis(400))
    }

    async fn items(&self, run: &Run) -> Vec<Item> {
        self.journal.items(run.id, 0, 1000).await.unwrap()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_is_created_once_and_paid_once() {
    let world = World::new().await;
    let names: Vec<String> =
        (0..60).map(|n| if n % 5 == 0 { format!("paid{n}") } else { format!("free{n}") }).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let run = world.approved(&names, 12).await;
    let summary = world.worker(&run).run(pending()).await.unwrap();
    assert_eq!((summary.count(ItemState::Done), summary.total(), summary.charged), (60, 60, 12));
    assert_eq!(world.server.creations.load(Ordering::SeqCst), 60);
    assert_eq!(world.server.charges.load(Ordering::SeqCst), 12);
    assert_eq!(world.journal.run(run.id).await.unwrap().charges, 12);
    // A second plan has nothing to do and calls nothing.
    let calls = world.server.calls.load(Ordering::SeqCst);
    let again = world.approved(&names, 0).await;
    let summary = world.worker(&again).run(pending()).await.unwrap();
    assert_eq!(summary.count(ItemState::Done), 60);
    assert_eq!(world.server.calls.load(Ordering::SeqCst), calls);
}

#[tokio::test]
async fn nothing_is_done_without_an_approval_of_this_very_plan() {
    let world = World::new().await;
    let run = world.plan(&["ada"]).await.unwrap();
    let error = world.worker(&run).run(pending()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Approval);
    let wrong = Approval::new("Grace Hopper", 1).of_plan("0123456789");
    assert_eq!(
        world.journal.approve(run.id, &wrong).await.unwrap_err().kind(),
        ErrorKind::Approval
    );
    assert_eq!(
        world.journal.approve(run.id, &Approval::new(" ", 1)).await.unwrap_err().kind(),
        ErrorKind::Approval
    );
    let right = Approval::new("Grace Hopper", 1).of_plan(&run.plan_hash[..8]);
    world.journal.approve(run.id, &right).await.unwrap();
    // A newer plan replaces it.
    let newer = world.plan(&["ada", "grace"]).await.unwrap();
    assert_ne!(newer.plan_hash, run.plan_hash);
    for id in [run.id, newer.id] {
        let worker = Worker::new(&world.journal, &world.servers, id);
        assert_eq!(worker.run(pending()).await.unwrap_err().kind(), ErrorKind::Approval);
    }
    assert_eq!(
        world.journal.approve(run.id, &right).await.unwrap_err().kind(),
        ErrorKind::Approval
    );
    assert_eq!(world.items(&run).await[0].state, ItemState::Skipped);
    assert_eq!(world.server.calls.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn the_limit_stops_and_a_new_approval_goes_on() {
    let world = World::new().await;
    let run = world.approved(&["paid1", "paid2", "paid3", "ada"], 1).await;
    let summary = world.worker(&run).run(pending()).await.unwrap();
    assert_eq!((summary.count(ItemState::Done), summary.count(ItemState::Blocked)), (2, 2));
    assert_eq!(world.server.charges.load(Ordering::SeqCst), 1);
    let blocked =
        world.items(&run).await.into_iter().find(|item| item.state == ItemState::Blocked).unwrap();
    assert_eq!(blocked.error_kind.as_deref(), Some("charge_limit"));
    assert!(
        world.journal.approve(run.id, &Approval::new("Grace Hopper", 0)).await.is_err(),
        "one was made"
    );
    world.journal.approve(run.id, &Approval::new("Grace Hopper", 3)).await.unwrap();
    let summary = world.worker(&run).run(pending()).await.unwrap();
    assert_eq!((summary.count(ItemState::Done), summary.charged), (4, 3));
    assert_eq!(world.server.charges.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn each_failure_is_one_line_and_stops_nobody() {
    let world = World::new().await;
    world.server.respond("refused", [FakeResponse::Refused]);
    world.server.respond("conflict", [FakeResponse::Conflict]);
    world.server.respond("broken", [FakeResponse::ServerError; 20]);
    world.server.respond("slow", [FakeResponse::Unavailable, FakeResponse::Unavailable]);
    world.server.respond("lost", [FakeResponse::LostAfter]);
    let run = world.approved(&["refused", "conflict", "broken", "slow", "lost", "ada"], 0).await;
    tokio::time::timeout(Duration::from_secs(120), world.worker(&run).run(pending()))
        .await
        .unwrap()
        .unwrap();
    let states: Vec<(String, ItemState, Option<String>)> = world
        .items(&run)
        .await
        .into_iter()
        .map(|item| (item.key.unwrap(), item.state, item.error_kind))
        .collect();
    let expected = [
        ("refused", ItemState::Failed, Some("bad_request")),
        ("conflict", ItemState::Blocked, Some("conflict")),
        ("broken", ItemState::Failed, Some("server_error")),
        ("slow", ItemState::Done, None),
        ("lost", ItemState::Done, None),
        ("ada", ItemState::Done, None),
    ];
    let expected =
        expected.map(|(key, state, kind)| (key.to_owned(), state, kind.map(str::to_owned)));
    assert_eq!(states, expected);
    assert_eq!(world.server.creations.load(Ordering::SeqCst), 3);
}

/// The response to a request with a consent is lost: the product is read, and the request never sent again
/// automatically.
#[tokio::test]
async fn a_lost_answer_to_a_consented_request_is_looked_after() {
    let world = World::new().await;
    world.server.respond("paid1", [FakeResponse::LostAfter]);
    world.server.respond("paid2", [FakeResponse::LostBefore]);
    let run = world.approved(&["paid1", "paid2"], 5).await;
    let summary = world.worker(&run).run(pending()).await.unwrap();
    assert_eq!((summary.count(ItemState::Done), summary.count(ItemState::Unsure)), (1, 1));
    assert_eq!(world.server.charges.load(Ordering::SeqCst), 1);
    assert_eq!(
        world.journal.run(run.id).await.unwrap().charges,
        2,
        "the consent of the unsure one is kept"
    );
    let items = world.items(&run).await;
    assert_eq!((items[0].outcome.as_deref(), items[0].charged), (Some("recovered"), true));
    assert_eq!(items[1].error_kind.as_deref(), Some("charge_unknown"));

    // No plan replaces it, and no worker processes it again.
    assert_eq!(world.plan(&["paid2"]).await.unwrap_err().kind(), ErrorKind::State);
    world.worker(&run).run(pending()).await.unwrap();
    assert_eq!(world.server.charges.load(Ordering::SeqCst), 1);

    // A person settles it as not carried out.
    assert!(world.journal.settle(run.id, 1, Settlement::WasNot).await.is_err(), "that one is done");
    let item = world.journal.settle(run.id, 2, Settlement::WasNot).await.unwrap();
    assert_eq!(item.state, ItemState::Approved);
    assert_eq!(world.journal.run(run.id).await.unwrap().charges, 1);
    let summary = world.worker(&run).run(pending()).await.unwrap();
    assert_eq!((summary.count(ItemState::Done), summary.charged), (2, 2));
    assert_eq!(world.server.charges.load(Ordering::SeqCst), 2);
}

/// An item settled as carried out is not charged for again.
#[tokio::test]
async fn what_was_carried_out_is_not_paid_for_again() {
    let world = World::new().await;
    world.server.respond("paid1", [FakeResponse::LostBefore]);
    let run = world.approved(&["paid1"], 5).await;
    world.worker(&run).run(pending()).await.unwrap();
    world.journal.settle(run.id, 1, Settlement::WasCarriedOut).await.unwrap();
    let summary = world.worker(&run).run(pending()).await.unwrap();
    assert_eq!((summary.count(ItemState::Blocked), summary.charged), (1, 1));
    assert_eq!(world.server.charges.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn an_outage_pauses_and_goes_on() {
    let world = World::new().await;
    let names: Vec<String> = (0..40).map(|n| format!("person{n}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let run = world.approved(&names, 0).await;
    world.server.is_away.store(true, Ordering::SeqCst);
    let worker = world.worker(&run);
    let watching = worker.clone();
    let server = world.server.clone();
    let back = async move {
        let mut pauses = Vec::new();
        while pauses.is_empty() {
            tokio::time::sleep(Duration::from_millis(20)).await;
            pauses = watching.pauses();
        }
        tokio::time::sleep(Duration::from_secs(3)).await;
        server.is_away.store(false, Ordering::SeqCst);
        pauses
    };
    let (summary, pauses) = tokio::join!(worker.run(pending()), back);
    assert_eq!(pauses.len(), 1);
    assert_eq!(
        (pauses[0].product, pauses[0].reason.as_str()),
        (Product::MaarchParapheur, "connect happened")
    );
    assert_eq!(summary.unwrap().count(ItemState::Done), 40);
    assert!(worker.pauses().is_empty());
    let calls = world.server.calls.load(Ordering::SeqCst);
    assert!(calls < 40 + 25, "an outage is not hammered: {calls} calls");
}

#[tokio::test]
async fn refused_credentials_stop_the_run_and_fail_nobody() {
    let world = World::new().await;
    let run = world.approved(&["ada", "grace"], 0).await;
    world.server.respond("ada", [FakeResponse::Credentials]);
    let error = world.worker(&run).run(pending()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Server);
    let summary = world.worker(&run).run(pending()).await.unwrap();
    assert_eq!(summary.count(ItemState::Done), 2);
}

/// A stopped worker finishes what it began, and leaves the rest for the next one.
#[tokio::test]
async fn a_stopped_run_resumes() {
    let server = FakeServer { latency: Duration::from_millis(50), ..FakeServer::default() };
    let world = World::with(server).await;
    let names: Vec<String> = (0..40).map(|n| format!("person{n}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let run = world.approved(&names, 0).await;
    let worker = world.worker(&run).concurrency(4);
    let (server, begun) = (world.server.clone(), AtomicU64::new(0));
    let stop = async {
        while server.creations.load(Ordering::SeqCst) < 6 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        begun.store(server.calls.load(Ordering::SeqCst), Ordering::SeqCst);
    };
    let summary = worker.run(stop).await.unwrap();
    let done = summary.count(ItemState::Done);
    assert!(done > 0 && done < 40, "{done} were done");
    assert_eq!(summary.count(ItemState::Approved), 40 - done, "nothing is left half done");
    assert_eq!(world.server.calls.load(Ordering::SeqCst), begun.into_inner(), "nothing is begun");
    assert_eq!(world.server.creations.load(Ordering::SeqCst), done);
    let summary = worker.run(pending()).await.unwrap();
    assert_eq!(summary.count(ItemState::Done), 40);
    assert_eq!(world.server.creations.load(Ordering::SeqCst), 40);
}

/// Items are claimed ahead, and the server does not notice.
#[tokio::test]
async fn no_more_are_applied_at_once_than_allowed() {
    for concurrency in [1, 3] {
        let server = FakeServer { latency: Duration::from_millis(20), ..FakeServer::default() };
        let world = World::with(server).await;
        let names: Vec<String> = (0..20).map(|n| format!("person{n}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let run = world.approved(&names, 0).await;
        let summary = world.worker(&run).concurrency(concurrency).run(pending()).await.unwrap();
        assert_eq!(summary.count(ItemState::Done), 20);
        let most = world.server.most_at_once.load(Ordering::SeqCst);
        assert_eq!(most, u64::try_from(concurrency).unwrap());
    }
}

/// Dropping a worker at any moment is like killing its process.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn workers_die_and_others_take_over() {
    let server = FakeServer { latency: Duration::from_millis(5), ..FakeServer::default() };
    let world = World::with(server).await;
    let names: Vec<String> =
        (0..80).map(|n| if n % 4 == 0 { format!("paid{n}") } else { format!("free{n}") }).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let run = world.approved(&names, 20).await;
    for round in 0..15 {
        let worker = world.worker(&run).concurrency(4);
        let life = Duration::from_millis(5 + round * 7);
        let _ = tokio::time::timeout(life, worker.run(pending())).await;
    }
    let summary = world.worker(&run).run(pending()).await.unwrap();
    let unsure = summary.count(ItemState::Unsure);
    assert_eq!(summary.count(ItemState::Done) + unsure, 80, "{summary:?}");
    for item in world.items(&run).await {
        let key = item.key.unwrap();
        match item.state {
            ItemState::Unsure => assert!(costs(&key) && !world.server.has(&key)),
            _ => assert!(world.server.has(&key)),
        }
    }
    assert_eq!(world.server.creations.load(Ordering::SeqCst), 80 - unsure, "nobody twice");
    assert_eq!(world.server.charges.load(Ordering::SeqCst), 20 - unsure, "nobody paid twice");
}

/// The journal is slow, and the deadline of the item passes before the consent is confirmed. It was not used, so the
/// item is done later and paid for once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deadline_that_passes_during_a_consent_blocks_nobody() {
    let server = FakeServer { latency: Duration::from_millis(200), ..FakeServer::default() };
    let world = World::with(server).await;
    let run = world.approved(&["paid1", "paid2", "ada"], 2).await;
    let worker = world.worker(&run);
    let working = tokio::spawn(async move { worker.run(pending()).await });
    while world.server.calls.load(Ordering::SeqCst) < 3 {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    let held = world.journal.hold_run(run.id).await;
    tokio::time::sleep(Duration::from_millis(600)).await;
    held.rollback().await.unwrap();
    let summary = tokio::time::timeout(Duration::from_secs(20), working).await;
    let summary = summary.unwrap().unwrap().unwrap();
    assert_eq!(summary.count(ItemState::Done), 3, "{:?}", world.items(&run).await);
    assert_eq!(world.server.creations.load(Ordering::SeqCst), 3);
    assert_eq!(world.server.charges.load(Ordering::SeqCst), 2);
    assert_eq!(world.journal.run(run.id).await.unwrap().charges, 2);
}

/// An outcome that could not be recorded is determined again once the journal is back, by the same worker too.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_journal_that_is_gone_for_some_time_loses_nothing() {
    let server = FakeServer { latency: Duration::from_millis(40), ..FakeServer::default() };
    let world = World::with(server).await;
    let names: Vec<String> =
        (0..40).map(|n| if n % 4 == 0 { format!("paid{n}") } else { format!("free{n}") }).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let run = world.approved(&names, 10).await;
    let worker = world.worker(&run);
    let working = tokio::spawn(async move { worker.run(pending()).await });
    tokio::time::sleep(Duration::from_millis(70)).await;
    world.journal.hide_items(true).await;
    tokio::time::sleep(Duration::from_millis(400)).await;
    world.journal.hide_items(false).await;
    let summary = tokio::time::timeout(Duration::from_secs(30), working).await;
    let summary = summary.expect("the run comes to its end").unwrap().unwrap();
    let unsure = summary.count(ItemState::Unsure);
    assert_eq!(summary.count(ItemState::Done) + unsure, 40, "{:?}", world.items(&run).await);
    assert_eq!(world.server.creations.load(Ordering::SeqCst), 40 - unsure, "nobody twice");
    assert_eq!(world.server.charges.load(Ordering::SeqCst), 10 - unsure, "nobody paid twice");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_journal_that_stays_away_ends_the_worker() {
    let world = World::new().await;
    let run = world.approved(&["ada", "grace"], 0).await;
    let worker = world.worker(&run).journal_patience(Duration::from_millis(300));
    world.journal.hide_items(true).await;
    let outcome = tokio::time::timeout(Duration::from_secs(20), worker.run(pending())).await;
    assert_eq!(outcome.expect("it gives up").unwrap_err().kind(), ErrorKind::Journal);
    world.journal.hide_items(false).await;
    let summary = world.worker(&run).run(pending()).await.unwrap();
    assert_eq!(summary.count(ItemState::Done), 2);
}

/// A worker whose clock is an hour ahead considers every lease expired and every consent settled.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn workers_with_clocks_apart_pay_nobody_twice() {
    let server = FakeServer { latency: Duration::from_millis(20), ..FakeServer::default() };
    let world = World::with(server).await;
    let names: Vec<String> = (0..40).map(|n| format!("paid{n}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let run = world.approved(&names, 40).await;
    let ahead = Clock::skewed(3_600_000);
    let ahead = Journal::open_with(&world.location, None, ahead).await.unwrap();
    let ahead = Worker::new(&ahead, &world.servers, run.id)
        .deadline(Duration::from_millis(300))
        .lease(Duration::from_millis(400));
    let worker = world.worker(&run);
    let (one, other) = tokio::join!(worker.run(pending()), ahead.run(pending()));
    one.unwrap();
    other.unwrap();
    let summary = world.journal.summary(run.id).await.unwrap();
    let (done, unsure) = (summary.count(ItemState::Done), summary.count(ItemState::Unsure));
    assert_eq!(done + unsure, 40, "{summary:?}");
    assert!(world.server.users.lock().unwrap().values().all(|count| *count == 1), "nobody twice");
    let charges = world.server.charges.load(Ordering::SeqCst);
    assert!(charges >= done && charges <= 40, "{charges} charges, {done} done");
    assert!(world.journal.run(run.id).await.unwrap().charges <= 40);
}
