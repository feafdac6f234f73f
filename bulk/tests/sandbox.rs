//! Joiners, movers and leavers in all four products of the sandbox, with the library.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a panic fails the test"
)]

use std::future::pending;

use user_provisioning_bulk::{
    Action, Approval, Config, Error, Item, ItemState, Journal, Leave, Planner, Run, Servers, Worker,
};
use user_provisioning_sandbox::{Sandbox, fixtures};

struct World {
    _folder: tempfile::TempDir,
    sandbox: Sandbox,
    journal: Journal,
    config: Config,
    servers: Servers,
}

impl World {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let sandbox = Sandbox::start().await;
        let config = Config::of_sandbox();
        let servers = config.servers_of(&sandbox).unwrap();
        let journal =
            Journal::open(folder.path().join("run.db").to_str().unwrap(), None).await.unwrap();
        Self { _folder: folder, sandbox, journal, config, servers }
    }

    async fn plan(&self, csv: &str) -> Result<Run, Error> {
        let people = self.config.people(csv.as_bytes())?;
        Planner::new(&self.journal, &self.servers).plan(people, |_| ()).await
    }

    async fn apply(&self, run: &Run, max_charges: u64) -> Vec<Item> {
        self.journal.approve(run.id, &Approval::new("Grace Hopper", max_charges)).await.unwrap();
        Worker::new(&self.journal, &self.servers, run.id).run(pending()).await.unwrap();
        self.items(run).await
    }

    async fn items(&self, run: &Run) -> Vec<Item> {
        self.journal.items(run.id, 0, 1000).await.unwrap()
    }
}

fn everywhere(status: &str, name: &str) -> String {
    format!(
        "status,myreports.email,myreports.display_name,myreports.roles,\
         maarch_courrier.user_id,maarch_courrier.firstname,maarch_courrier.lastname,maarch_courrier.mail,\
         maarch_courrier.groups,maarch_courrier.entities,\
         maarch_parapheur.login,maarch_parapheur.email,maarch_parapheur.firstname,maarch_parapheur.lastname,\
         evolution_platform.identity_name,evolution_platform.display_name,evolution_platform.email,\
         evolution_platform.first_name,evolution_platform.last_name,evolution_platform.organizations\n\
         {status},{name}@example.com,Ada Lovelace,customer.user.supervisorl1,\
         {name},Ada,Lovelace,{name}@example.com,AGENT|COURRIER,PJS,\
         {name},{name}@example.com,Ada,Lovelace,\
         {name}@example.com,Ada Lovelace,{name}@example.com,Ada,Lovelace,{}:{}\n",
        fixtures::ORGANIZATION,
        fixtures::ROLE
    )
}

fn states(items: &[Item]) -> Vec<(ItemState, Option<&str>)> {
    items.iter().map(|item| (item.state, item.outcome.as_deref())).collect()
}

#[tokio::test]
async fn a_joiner_is_in_all_four_products_and_a_second_run_changes_nothing() {
    let world = World::new().await;
    let csv = everywhere("active", "alovelace");
    let run = world.plan(&csv).await.unwrap();
    let planned = world.items(&run).await;
    assert!(
        planned
            .iter()
            .all(|item| item.action == Action::Create && item.state == ItemState::Planned)
    );
    assert_eq!(planned.iter().filter(|item| item.may_cost).count(), 1);
    let writes =
        world.sandbox.requests().iter().filter(|request| request.method() != "GET").count();
    assert_eq!(writes, 0, "a plan writes nothing");

    let items = world.apply(&run, 1).await;
    assert_eq!(states(&items), [(ItemState::Done, Some("created")); 4]);
    assert_eq!(items.iter().filter(|item| item.charged).count(), 1);
    assert!(items.iter().all(|item| item.remote_id.is_some()));

    let again = world.plan(&csv).await.unwrap();
    let items = world.items(&again).await;
    assert!(
        items.iter().all(|item| item.action == Action::Nothing && item.state == ItemState::Done),
        "{items:?}"
    );
}

#[tokio::test]
async fn charges_beyond_the_approval_are_not_made() {
    let world = World::new().await;
    let run = world.plan(&everywhere("active", "alovelace")).await.unwrap();
    let items = world.apply(&run, 0).await;
    let blocked: Vec<&Item> =
        items.iter().filter(|item| item.state == ItemState::Blocked).collect();
    assert_eq!(blocked.len(), 1);
    assert_eq!(blocked[0].error_kind.as_deref(), Some("charge_limit"));
    let users = world.sandbox.myreports_users(fixtures::CUSTOMER_TENANT);
    assert!(users.iter().all(|user| user.email.as_deref() != Some("alovelace@example.com")));
    let items = world.apply(&run, 1).await;
    assert_eq!(states(&items), [(ItemState::Done, Some("created")); 4]);
}

#[tokio::test]
async fn a_mover_is_changed_field_by_field() {
    let world = World::new().await;
    let csv = everywhere("active", "alovelace");
    let run = world.plan(&csv).await.unwrap();
    world.apply(&run, 1).await;
    let moved = csv.replace(",Lovelace,", ",King,").replace("AGENT|COURRIER", "ELU");
    let run = world.plan(&moved).await.unwrap();
    let courrier = &world.items(&run).await[1];
    assert_eq!(courrier.action, Action::Update);
    assert_eq!(courrier.planned, ["lastname: \"Lovelace\" → \"King\"", "groups: + ELU"]);
    let items = world.apply(&run, 0).await;
    assert_eq!(items[1].made, items[1].planned);
    assert!(items.iter().all(|item| item.state == ItemState::Done));
}

/// Somebody deletes the accounts that the plan would change: to create them again was not approved.
#[tokio::test]
async fn accounts_that_are_deleted_after_the_plan_are_not_created() {
    let mut world = World::new().await;
    let csv = everywhere("active", "alovelace");
    let run = world.plan(&csv).await.unwrap();
    world.apply(&run, 1).await;
    let moved = world.plan(&csv.replace("Lovelace", "King")).await.unwrap();
    let planned = world.items(&moved).await;
    assert!(planned.iter().all(|item| item.action == Action::Update), "{planned:?}");

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("other.db");
    let mine = std::mem::replace(
        &mut world.journal,
        Journal::open(file.to_str().unwrap(), None).await.unwrap(),
    );
    world.config.set_leave(Leave::Delete);
    let run = world.plan(&everywhere("left", "alovelace")).await.unwrap();
    let deleted = world.apply(&run, 0).await;
    assert_eq!(deleted.iter().filter(|item| item.state == ItemState::Done).count(), 3);
    world.journal = mine;

    let before = world.sandbox.requests().len();
    let items = world.apply(&moved, 5).await;
    for item in &items[..3] {
        assert!(
            matches!(item.state, ItemState::Failed | ItemState::Blocked) && item.message.is_some(),
            "{item:?}"
        );
    }
    let requests = world.sandbox.requests();
    let writes = requests[before..]
        .iter()
        .filter(|request| request.method() != "GET" && !request.path().contains("evolution"));
    assert_eq!(writes.count(), 0);
}

/// Somebody deletes the accounts of a leaver and creates new ones with the same names: they are another person's.
#[tokio::test]
async fn accounts_that_are_new_after_the_plan_are_not_deleted() {
    let mut world = World::new().await;
    world.config.set_leave(Leave::Delete);
    let (joins, leaves) = (everywhere("active", "alovelace"), everywhere("left", "alovelace"));
    let run = world.plan(&joins).await.unwrap();
    world.apply(&run, 1).await;
    let leaving = world.plan(&leaves).await.unwrap();

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("other.db");
    let mine = std::mem::replace(
        &mut world.journal,
        Journal::open(file.to_str().unwrap(), None).await.unwrap(),
    );
    for csv in [&leaves, &joins] {
        let run = world.plan(csv).await.unwrap();
        world.apply(&run, 1).await;
    }
    world.journal = mine;

    let items = world.apply(&leaving, 0).await;
    // Maarch Courrier gives the account that was deleted back to who has its login.
    for (index, product) in [(0, "myreports"), (2, "maarch_parapheur")] {
        assert_eq!(items[index].product.as_str(), product);
        assert_eq!(items[index].outcome.as_deref(), Some("absent"), "{:?}", items[index]);
    }
    let users = world.sandbox.myreports_users(fixtures::CUSTOMER_TENANT);
    assert!(users.iter().any(|user| user.email.as_deref() == Some("alovelace@example.com")));
    let parapheur = world.sandbox.maarch_parapheur_client();
    let users = parapheur.list_users().send().await.unwrap().into_inner().users;
    assert!(users.iter().any(|user| user.login.as_deref() == Some("alovelace")));
}

#[tokio::test]
async fn leavers_go_as_each_product_can() {
    for (leave, expected) in [
        (
            Leave::Suspend,
            [
                (ItemState::Blocked, None),
                (ItemState::Done, Some("suspended")),
                (ItemState::Blocked, None),
                (ItemState::Blocked, None),
            ],
        ),
        (
            Leave::RemoveAccess,
            [
                (ItemState::Blocked, None),
                (ItemState::Done, Some("access_removed")),
                // New there, and in no group.
                (ItemState::Done, Some("unchanged")),
                (ItemState::Blocked, None),
            ],
        ),
        (
            Leave::Delete,
            [
                (ItemState::Done, Some("deleted")),
                (ItemState::Done, Some("deleted")),
                (ItemState::Done, Some("deleted")),
                (ItemState::Blocked, None),
            ],
        ),
    ] {
        let mut world = World::new().await;
        let run = world.plan(&everywhere("active", "alovelace")).await.unwrap();
        world.apply(&run, 1).await;
        world.config.set_leave(leave);
        let run = world.plan(&everywhere("left", "alovelace")).await.unwrap();
        let items = world.apply(&run, 0).await;
        assert_eq!(states(&items), expected, "{leave:?}: {items:?}");
        // Applying twice changes nothing.
        let again = world.plan(&everywhere("left", "alovelace")).await.unwrap();
        for item in world.items(&again).await {
            assert!(
                matches!(item.action, Action::Nothing | Action::Blocked),
                "{leave:?}: {item:?}"
            );
        }
        // A leaver without an account has nothing to lose.
        let never = world.plan(&everywhere("left", "nobody")).await.unwrap();
        assert!(world.items(&never).await.iter().all(|item| item.action == Action::Nothing));
    }
}

#[tokio::test]
async fn files_with_problems_send_nothing_and_leave_nothing() {
    let world = World::new().await;
    let good = everywhere("active", "alovelace");
    let twice = format!("{good}{}", good.lines().last().unwrap_or_default());
    let long = good.replace("Lovelace,alovelace@", &format!("{},alovelace@", "x".repeat(300)));
    let no_organization = good.replace(fixtures::ROLE, "reader");
    for (csv, line, column) in [
        (twice, 3, "maarch_courrier.user_id"),
        (long, 2, "maarch_courrier"),
        (no_organization, 2, "evolution_platform"),
        (good.lines().next().unwrap_or_default().to_owned(), 2, ""),
    ] {
        let error = world.plan(&csv).await.unwrap_err();
        let found = error.problems().iter().any(|problem| {
            problem.line() == line && problem.column().unwrap_or_default() == column
        });
        assert!(found, "{:?}", error.problems());
    }
    assert!(world.sandbox.requests().is_empty());
    assert!(world.journal.latest_run().await.unwrap().is_none());
}

/// One list per server and process, and one detail per person.
#[tokio::test]
async fn people_who_are_as_wanted_cost_one_list_and_one_detail_each() {
    let world = World::new().await;
    let mut csv = "maarch_courrier.user_id,maarch_courrier.firstname,maarch_courrier.lastname,maarch_courrier.mail,\
        maarch_parapheur.login,maarch_parapheur.firstname,maarch_parapheur.lastname,maarch_parapheur.email,\
        myreports.email,myreports.display_name\n"
        .to_owned();
    let people = 30;
    for n in 0..people {
        let person = format!("agent{n},Agent,Number,agent{n}@example.com");
        csv.push_str(&format!("{person},{person},agent{n}@example.com,Agent {n}\n"));
    }
    let run = world.plan(&csv).await.unwrap();
    let items = world.apply(&run, 0).await;
    assert!(items.iter().all(|item| item.state == ItemState::Done), "{items:?}");

    let count = |from: usize| {
        let requests = world.sandbox.requests();
        let mut counts = std::collections::BTreeMap::new();
        for request in &requests[from..] {
            *counts.entry(request.operation().unwrap_or("unknown")).or_insert(0_usize) += 1;
        }
        counts
    };
    let before = world.sandbox.requests().len();
    let run = world.plan(&csv).await.unwrap();
    assert!(world.items(&run).await.iter().all(|item| item.action == Action::Nothing));
    let counts = count(before);
    let lists = [
        "maarch_courrier.list_users",
        "maarch_parapheur.list_users",
        "myreports.list_customer_users",
    ];
    for list in lists {
        assert_eq!(counts.get(list), Some(&1), "{counts:?}");
    }
    let rest: usize = counts
        .iter()
        .filter(|(operation, _)| !lists.contains(operation))
        .map(|(_, count)| count)
        .sum();
    assert!(rest <= 3 * people, "{counts:?}");
    // Nothing is left to apply, and nothing is sent.
    let before = world.sandbox.requests().len();
    world.apply(&run, 0).await;
    assert_eq!(world.sandbox.requests().len(), before);
}

/// Leavers are found in the same list.
#[tokio::test]
async fn leavers_cost_no_list_of_their_own() {
    let mut world = World::new().await;
    world.config.set_leave(Leave::Delete);
    let people = |status: &str| {
        let mut csv = "status,maarch_parapheur.login,maarch_parapheur.firstname,maarch_parapheur.lastname,maarch_parapheur.email\n".to_owned();
        for n in 0..10 {
            let status = if n < 5 { status } else { "active" };
            csv.push_str(&format!("{status},agent{n},Agent,Number,agent{n}@example.com\n"));
        }
        csv
    };
    let run = world.plan(&people("active")).await.unwrap();
    world.apply(&run, 0).await;
    let lists = |from: usize| {
        let requests = world.sandbox.requests();
        let is_list = |operation: Option<&str>| operation == Some("maarch_parapheur.list_users");
        requests[from..].iter().filter(|request| is_list(request.operation())).count()
    };
    let before = world.sandbox.requests().len();
    let run = world.plan(&people("left")).await.unwrap();
    assert_eq!(lists(before), 1);
    let before = world.sandbox.requests().len();
    let items = world.apply(&run, 0).await;
    assert_eq!(lists(before), 1);
    let deleted = items.iter().filter(|item| item.outcome.as_deref() == Some("deleted"));
    assert_eq!(deleted.count(), 5, "{items:?}");
}

/// The plan finds groups and entities that do not exist.
#[tokio::test]
async fn groups_that_do_not_exist_block_the_person_and_nobody_else() {
    let world = World::new().await;
    let csv = everywhere("active", "alovelace").replace("AGENT|COURRIER", "AGENT|NOWHERE");
    let run = world.plan(&csv).await.unwrap();
    let items = world.items(&run).await;
    let blocked: Vec<&Item> = items.iter().filter(|item| item.action == Action::Blocked).collect();
    assert_eq!(blocked.len(), 1);
    assert_eq!(blocked[0].error_kind.as_deref(), Some("missing_reference"));
    assert!(
        blocked[0].message.as_ref().is_some_and(|message| message.contains("NOWHERE")),
        "{blocked:?}"
    );
}
