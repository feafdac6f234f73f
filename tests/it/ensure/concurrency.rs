//! Eight programs that ensure the same user concurrently.

use std::sync::Arc;

use user_provisioning::evolution_platform::types as evolution;
use user_provisioning::maarch_courrier::types as courrier;
use user_provisioning::maarch_parapheur::types as parapheur;
use user_provisioning::myreports::types as reports;
use user_provisioning::{ChargeNotice, Ensured, Error};
use user_provisioning_sandbox::{Sandbox, ServerBehavior, fixtures};

use crate::support::time_limit::InTime;

const PROGRAMS: usize = 8;

/// Ensures a user eight times concurrently; returns how many created it, and checks that none failed.
async fn at_once<U, F>(wish: impl Fn() -> F) -> usize
where
    F: Future<Output = Result<Ensured<U>, Error>> + Send + 'static,
    U: Send + 'static,
{
    let barrier = Arc::new(tokio::sync::Barrier::new(PROGRAMS));
    let mut running = Vec::new();
    for _ in 0..PROGRAMS {
        let (wanted, barrier) = (wish(), Arc::clone(&barrier));
        running.push(tokio::spawn(async move {
            barrier.wait().await;
            wanted.await
        }));
    }
    let mut created = 0;
    for program in running {
        let outcome = program.in_time().await.unwrap();
        let outcome = outcome.unwrap_or_else(|error| panic!("{error}: {:?}", error.changes_made()));
        created += usize::from(outcome.is_created());
    }
    created
}

/// How many requests of an operation were answered with a success.
fn done(sandbox: &Sandbox, operation: &str) -> usize {
    let requests = sandbox.requests();
    let of_it = requests.iter().filter(|request| request.operation() == Some(operation));
    of_it.filter(|request| request.status() < 300).count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn in_maarch_courrier() {
    let sandbox = Sandbox::start().await;
    let wish = || {
        let ada = courrier::NewUser::builder().user_id("alovelace").mail("ada@example.com");
        let ada = ada.firstname("Ada").lastname("Lovelace").phone("12");
        let wanted = sandbox.maarch_courrier_client().ensure_user().user(ada);
        let wanted = wanted.groups(["COURRIER", "AGENT", "ELU"]).remove_other_groups(true);
        wanted.entities(["VILLE", "PJS", "CCAS"]).remove_other_entities(true).send()
    };
    assert_eq!(at_once(wish).await, 1);
    assert!(wish().await.unwrap().is_unchanged());
    assert_eq!(done(&sandbox, "maarch_courrier.create_user"), 1);
    assert_eq!(done(&sandbox, "maarch_courrier.add_user_group"), 3);
    assert_eq!(done(&sandbox, "maarch_courrier.add_user_entity"), 3);
    let list = sandbox.maarch_courrier_client().list_users().send().await.unwrap();
    assert_eq!(list.users.iter().filter(|user| user.user_id == "alovelace").count(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn in_maarch_parapheur() {
    for collisions in [0, 1] {
        let sandbox = Sandbox::start().await;
        sandbox.set_behavior(ServerBehavior::default().colliding_creates(collisions));
        let wish = || {
            let ada = parapheur::NewUser::builder().login("alovelace").email("ada@example.com");
            let ada = ada.firstname("Ada").lastname("Lovelace");
            sandbox.maarch_parapheur_client().ensure_user().user(ada).send()
        };
        let expected = if collisions == 0 { 1 } else { 0 };
        assert_eq!(at_once(wish).await, expected);
        assert!(wish().await.unwrap().is_unchanged());
        let list = sandbox.maarch_parapheur_client().list_users().send().await.unwrap();
        let twins = list.users.iter().filter(|user| user.login.as_deref() == Some("alovelace"));
        assert_eq!(twins.count(), 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn in_the_evolution_platform() {
    let sandbox = Sandbox::start().await;
    let wish = || {
        let role = evolution::OrganizationRole::builder().organization_id(fixtures::ORGANIZATION);
        let ada = evolution::NewUser::builder().identity_name("ada").email("ada@example.com");
        let ada = ada.display_name("Ada").first_name("Ada").last_name("Lovelace");
        let ada = ada.organizations([role.role_id(fixtures::ROLE)]);
        sandbox.evolution_platform_client().ensure_user().user(ada).send()
    };
    assert_eq!(at_once(wish).await, 1);
    assert!(wish().await.unwrap().is_unchanged());
    assert_eq!(done(&sandbox, "evolution_platform.create_user"), 1);
    assert_eq!(done(&sandbox, "evolution_platform.patch_user"), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn in_myreports_paid_once() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let wish = |email: &'static str, role: reports::Role| {
        let ada = reports::NewUser::builder().email(email).display_name("Ada").roles([role]);
        let wanted = client.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).user(ada);
        wanted.accept_charges().send()
    };
    let new = || wish("ada@example.com", reports::Role::CustomerUserPbx);
    assert_eq!(at_once(new).await, 1);
    assert!(new().await.unwrap().is_unchanged());
    assert_eq!(done(&sandbox, "myreports.create_customer_user"), 1);
    assert_eq!((sandbox.myreports_charges(), client.charges_accepted()), (1, 1));
    let more = || wish("user1@example.com", reports::Role::CustomerUserAcd);
    assert_eq!(at_once(more).await, 0);
    let done = more().await.unwrap();
    assert!(done.is_unchanged());
    assert_eq!(done.user().roles.iter().filter(|role| role.as_str().ends_with(".acd")).count(), 1);
    assert_eq!(sandbox.myreports_charges(), 2);
}

/// A program may ask a person in a separate task.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn asking_in_a_task_of_its_own() {
    let sandbox = Sandbox::start().await;
    let ada = reports::NewUser::builder().email("ada@example.com").display_name("Ada");
    let ada = ada.roles([reports::Role::CustomerUserPbx]);
    let client = sandbox.myreports_client();
    let wanted = client.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).user(ada);
    let asking = wanted.confirm_charges(async |_: &ChargeNotice| true);
    assert!(tokio::spawn(asking).await.unwrap().unwrap().is_done());
}
