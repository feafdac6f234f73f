//! The guarantees of the journal, each tested on a database of its own.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use sqlx::Row;

use super::{
    Approval, Clock, ConsentReply, Detail, DueFilter, Finish, ItemState, Journal, NewItem, Planned,
    RunId, SealKey, Targets,
};
use crate::product::{Action, Desired, Intent, Product};

const LEASE: Duration = Duration::from_secs(10);
const SETTLED: Duration = Duration::from_secs(60);

struct World {
    folder: tempfile::TempDir,
    journal: Journal,
    now: Arc<AtomicI64>,
}

impl World {
    async fn new() -> Self {
        Self::with(None).await
    }

    async fn with(key: Option<SealKey>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let now = Arc::new(AtomicI64::new(1_000_000));
        let clock = now.clone();
        let clock = Clock::new(move || clock.load(Ordering::SeqCst));
        let location = super::fresh_location(&folder);
        let journal = Journal::open_with(&location, key, clock).await.unwrap();
        Self { folder, journal, now }
    }

    fn pass(&self, time: Duration) {
        self.now.fetch_add(super::millis(time), Ordering::SeqCst);
    }

    async fn run_of(&self, logins: &[&str], max_charges: u64) -> RunId {
        let mut writer = self.journal.begin_plan("test", "nobody").await.unwrap();
        for (line, login) in logins.iter().enumerate() {
            let new = NewItem { line: line as u64 + 2, desired: desired(login) };
            writer.add(new).await.unwrap().unwrap();
        }
        let run = writer.keep(&Targets::new()).await.unwrap().id;
        let planned = (1..=logins.len() as u64).map(|number| Planned {
            number,
            action: Action::Create,
            may_cost: true,
            error_kind: None,
            detail: Detail { planned: vec!["created".to_owned()], ..Detail::default() },
        });
        self.journal.write_planned(run, &planned.collect::<Vec<_>>()).await.unwrap();
        self.journal.finish_plan(run).await.unwrap();
        self.journal.approve(run, &Approval::new("Grace Hopper", max_charges)).await.unwrap();
        run
    }

    async fn due(&self, run: RunId) -> Vec<u64> {
        let filter = DueFilter { run, paused: &[], again_after: LEASE, limit: 100 };
        self.journal.take_due(&filter).await.unwrap()
    }
}

fn desired(login: &str) -> Desired {
    let fields = [("login".to_owned(), login.to_owned())].into_iter().collect();
    Desired { product: Product::MaarchParapheur, intent: Intent::Active, fields }
}

fn finish(run: RunId, number: u64, fence: i64, state: ItemState) -> Finish {
    Finish {
        run,
        number,
        fence,
        state,
        outcome: Some("created"),
        error_kind: None,
        detail: Detail::default(),
        failures: 0,
        charged: false,
        give_back: false,
        due_at: 0,
    }
}

#[tokio::test]
async fn commits_wait_for_the_disk() {
    let world = World::new().await;
    if !world.journal.database.is_file() {
        return;
    }
    let mut connections = Vec::new();
    // Every connection of the pool, including those that it opens later.
    for _ in 0..4 {
        let mut connection = world.journal.pool.acquire().await.unwrap();
        let synchronous =
            sqlx::query("pragma synchronous").fetch_one(&mut *connection).await.unwrap();
        assert_eq!(synchronous.try_get::<i64, _>(0).unwrap(), 2, "FULL");
        let mode = sqlx::query("pragma journal_mode").fetch_one(&mut *connection).await.unwrap();
        assert_eq!(mode.try_get::<String, _>(0).unwrap(), "wal");
        connections.push(connection);
    }
}

/// The progress of a run is read several times a second, by each worker.
#[tokio::test]
async fn the_summary_reads_an_index_and_no_items() {
    let world = World::new().await;
    let run = world.run_of(&["ada", "grace"], 5).await;
    if world.journal.database.is_file() {
        let plan = sqlx::AssertSqlSafe(format!("explain query plan {}", super::runs::SUMMARY));
        let rows = sqlx::query(plan).bind(run.0).fetch_all(&world.journal.pool).await.unwrap();
        let steps: Vec<String> = rows.iter().map(|row| row.get("detail")).collect();
        assert_eq!(steps.len(), 1, "{steps:?}");
        assert!(steps[0].contains("COVERING INDEX provision_item_progress"), "{steps:?}");
    }
    let claim = world.journal.claim(run, 1, "a", LEASE).await.unwrap().unwrap();
    world.journal.finish(finish(run, 1, claim.fence, ItemState::Done)).await.unwrap();
    let summary = world.journal.summary(run).await.unwrap();
    assert_eq!((summary.count(ItemState::Done), summary.count(ItemState::Approved)), (1, 1));
    assert_eq!((summary.may_cost, summary.total()), (2, 2));
}

#[cfg(unix)]
#[tokio::test]
async fn files_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let world = World::new().await;
    if !world.journal.database.is_file() {
        return;
    }
    world.run_of(&["ada"], 0).await;
    let mut files = 0;
    for file in std::fs::read_dir(world.folder.path()).unwrap() {
        let file = file.unwrap();
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{file:?}");
        files += 1;
    }
    assert_eq!(files, 3, "the database and what SQLite puts beside it");
}

#[tokio::test]
async fn a_worker_that_comes_back_late_changes_nothing() {
    let world = World::new().await;
    let journal = &world.journal;
    let run = world.run_of(&["ada"], 1).await;
    let late = journal.claim(run, 1, "late", LEASE).await.unwrap().unwrap();
    assert!(journal.claim(run, 1, "other", LEASE).await.unwrap().is_none(), "it is taken");
    world.pass(LEASE / 2);
    journal.renew(run, "late", &[1], LEASE).await.unwrap();
    world.pass(LEASE * 3 / 4);
    assert!(journal.claim(run, 1, "other", LEASE).await.unwrap().is_none(), "it is alive");
    world.pass(LEASE);
    let other = journal.claim(run, 1, "other", LEASE).await.unwrap().unwrap();
    assert!(other.fence > late.fence);

    assert_eq!(journal.consent(&late, SETTLED).await.unwrap(), ConsentReply::Stale);
    assert!(!journal.finish(finish(run, 1, late.fence, ItemState::Done)).await.unwrap());
    journal.renew(run, "late", &[1], LEASE).await.unwrap();
    let item = journal.item(run, 1).await.unwrap();
    assert_eq!((item.state, item.attempts), (ItemState::Doing, 2));
    assert_eq!(journal.run(run).await.unwrap().charges, 0);

    assert!(journal.finish(finish(run, 1, other.fence, ItemState::Done)).await.unwrap());
    assert!(
        !journal.finish(finish(run, 1, other.fence, ItemState::Failed)).await.unwrap(),
        "it is over"
    );
    assert_eq!(journal.item(run, 1).await.unwrap().state, ItemState::Done);
}

#[tokio::test]
async fn an_item_has_one_consent_and_a_run_its_limit() {
    let world = World::new().await;
    let journal = &world.journal;
    let run = world.run_of(&["ada", "grace", "jane"], 2).await;
    let mut claims = Vec::new();
    for number in 1..=3 {
        claims.push(journal.claim(run, number, "worker", LEASE).await.unwrap().unwrap());
    }
    // Concurrently, as in one batch of the writer.
    let replies =
        futures_util::future::join_all(claims.iter().map(|claim| journal.consent(claim, SETTLED)))
            .await;
    let granted = replies
        .into_iter()
        .filter(|reply| *reply.as_ref().unwrap() == ConsentReply::Granted)
        .count();
    assert_eq!((granted, journal.run(run).await.unwrap().charges), (2, 2));
    let mut limited = 0;
    for claim in &claims {
        match journal.consent(claim, SETTLED).await.unwrap() {
            ConsentReply::Again => {}
            ConsentReply::LimitReached => limited += 1,
            other => panic!("unexpected: {other:?}"),
        }
    }
    assert_eq!((limited, journal.run(run).await.unwrap().charges), (1, 2));
    // A consent that is proved unused is returned, once.
    let unused = claims.iter().find(|claim| claim.number == 1).unwrap();
    let back = Finish { give_back: true, ..finish(run, 1, unused.fence, ItemState::Approved) };
    assert!(journal.finish(back.clone()).await.unwrap());
    assert!(!journal.finish(back).await.unwrap());
    assert_eq!(journal.run(run).await.unwrap().charges, 1);
    // A consent that was never given takes nothing from the run.
    world.pass(LEASE * 2);
    let claim = journal.claim(run, 1, "worker", LEASE).await.unwrap().unwrap();
    let back = Finish { give_back: true, ..finish(run, 1, claim.fence, ItemState::Approved) };
    assert!(journal.finish(back).await.unwrap());
    assert_eq!(journal.run(run).await.unwrap().charges, 1);
}

#[tokio::test]
async fn a_consented_item_is_left_alone_until_its_request_is_over() {
    let world = World::new().await;
    let journal = &world.journal;
    let run = world.run_of(&["ada"], 1).await;
    let claim = journal.claim(run, 1, "dies", LEASE).await.unwrap().unwrap();
    assert_eq!(journal.consent(&claim, SETTLED).await.unwrap(), ConsentReply::Granted);
    world.pass(LEASE * 2);
    assert!(world.due(run).await.is_empty());
    assert!(journal.claim(run, 1, "other", LEASE).await.unwrap().is_none());
    world.pass(SETTLED);
    assert_eq!(world.due(run).await, [1]);
    let claim = journal.claim(run, 1, "other", LEASE).await.unwrap().unwrap();
    assert!(claim.is_consented);
    assert_eq!(journal.consent(&claim, SETTLED).await.unwrap(), ConsentReply::Again);
}

#[tokio::test]
async fn items_are_woken_for_when_they_are_due_and_again_when_nobody_came() {
    let world = World::new().await;
    let journal = &world.journal;
    let run = world.run_of(&["ada", "grace"], 0).await;
    assert_eq!(world.due(run).await, [1, 2]);
    assert!(world.due(run).await.is_empty());
    world.pass(LEASE + Duration::from_millis(1));
    assert_eq!(world.due(run).await, [1, 2], "a task was lost");
    let claim = journal.claim(run, 1, "worker", LEASE).await.unwrap().unwrap();
    let due_at = journal.now() + 5_000;
    let later = Finish { due_at, ..finish(run, 1, claim.fence, ItemState::Approved) };
    journal.finish(later).await.unwrap();
    assert!(world.due(run).await.is_empty());
    assert!(journal.claim(run, 1, "worker", LEASE).await.unwrap().is_none(), "it is not due");
    world.pass(Duration::from_secs(5));
    assert_eq!(world.due(run).await, [1]);
    let filter = DueFilter {
        run,
        paused: &[Product::MaarchParapheur],
        again_after: Duration::ZERO,
        limit: 9,
    };
    assert!(journal.take_due(&filter).await.unwrap().is_empty(), "the server is left alone");
}

#[tokio::test]
async fn people_are_in_a_plan_once() {
    let world = World::new().await;
    let mut writer = world.journal.begin_plan("test", "nobody").await.unwrap();
    assert_eq!(writer.add(NewItem { line: 2, desired: desired("ADA") }).await.unwrap(), Ok(()));
    assert_eq!(writer.add(NewItem { line: 3, desired: desired("ada") }).await.unwrap(), Err(2));
    drop(writer);
    assert!(
        world.journal.latest_run().await.unwrap().is_none(),
        "nothing stays of a plan that was broken off"
    );
}

#[tokio::test]
async fn what_the_journal_was_changed_to_is_not_what_was_approved() {
    let world = World::new().await;
    let run = world.run_of(&["ada", "grace"], 0).await;
    world.journal.check_approved(run).await.unwrap();
    sqlx::query("update provision_item set desired = (select desired from provision_item where n = 2) where n = 1")
        .execute(&world.journal.pool)
        .await
        .unwrap();
    assert!(world.journal.check_approved(run).await.is_err());
}

#[tokio::test]
async fn personal_data_is_sealed_and_forgotten() {
    let key = SealKey::from_hex(&"5e".repeat(32)).unwrap();
    let world = World::with(Some(key.clone())).await;
    let journal = &world.journal;
    let run = world.run_of(&["alovelace", "ghopper"], 0).await;
    let everything = || {
        let files = std::fs::read_dir(world.folder.path()).unwrap();
        files.flat_map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect::<Vec<u8>>()
    };
    let holds =
        |text: &str| everything().windows(text.len()).any(|window| window == text.as_bytes());
    assert!(!holds("alovelace"));
    assert_eq!(
        holds("maarch_parapheur"),
        journal.database.is_file(),
        "what is no secret is readable"
    );
    assert_eq!(journal.item(run, 1).await.unwrap().key.as_deref(), Some("alovelace"));
    let without = Journal { seal: super::Seal(None), ..journal.clone() };
    assert!(without.item(run, 1).await.is_err(), "it is not read without the key");

    world.pass(Duration::from_secs(60));
    assert_eq!(journal.forget(Duration::from_secs(30)).await.unwrap(), 0, "the run is not over");
    for number in 1..=2 {
        let claim = journal.claim(run, number, "worker", LEASE).await.unwrap().unwrap();
        journal.finish(finish(run, number, claim.fence, ItemState::Done)).await.unwrap();
    }
    assert_eq!(journal.forget(Duration::from_secs(30)).await.unwrap(), 0, "it is too young");
    world.pass(Duration::from_secs(60));
    assert_eq!(journal.forget(Duration::from_secs(30)).await.unwrap(), 2);
    let item = journal.item(run, 1).await.unwrap();
    assert_eq!((item.key, item.state, item.planned.len()), (None, ItemState::Done, 0));
    assert_eq!(journal.summary(run).await.unwrap().count(ItemState::Done), 2);
    assert_eq!(journal.forget(Duration::from_secs(30)).await.unwrap(), 0);
}

#[tokio::test]
async fn forgotten_people_leave_no_trace_in_the_files() {
    let world = World::new().await;
    let run = world.run_of(&["alovelace"], 0).await;
    let claim = world.journal.claim(run, 1, "worker", LEASE).await.unwrap().unwrap();
    world.journal.finish(finish(run, 1, claim.fence, ItemState::Done)).await.unwrap();
    world.pass(Duration::from_secs(60));
    assert_eq!(world.journal.forget(Duration::from_secs(30)).await.unwrap(), 1);
    for file in std::fs::read_dir(world.folder.path()).unwrap() {
        let path = file.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        assert!(!bytes.windows(9).any(|window| window == b"alovelace"), "{}", path.display());
    }
}

/// Workers on two machines whose clocks are an hour apart respect each other's leases.
#[tokio::test]
async fn clocks_of_several_machines_follow_the_database() {
    let world = World::new().await;
    let super::Database::Postgres(url) = &world.journal.database else { return };
    let hour = super::millis(Duration::from_secs(3600));
    let right = Journal::open_with(url, None, Clock::skewed(0)).await.unwrap();
    let late = Journal::open_with(url, None, Clock::skewed(-hour)).await.unwrap();
    let apart = (right.now() - late.now()).abs();
    assert!(apart < 5_000, "{apart} ms apart");
    let run = world.run_of(&["ada"], 0).await;
    let claim = late.claim(run, 1, "late", LEASE).await.unwrap();
    assert!(claim.is_some());
    assert!(right.claim(run, 1, "right", LEASE).await.unwrap().is_none(), "the lease holds");
}
