//! Many users with one list: what a directory saves, and when it must not be trusted.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use user_provisioning::{
    ConflictHolder, RetryPolicy, evolution_platform, maarch_courrier, maarch_parapheur, myreports,
};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::recording_sandbox::descriptions;
use super::scripted_server::{asked, ok, refused, written};
use crate::support::response::CannedResponse;
use crate::support::server::Server;

const PEOPLE: usize = 12;

/// The number of calls of each operation since a given time.
fn counted(sandbox: &Sandbox, since: usize) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for request in &sandbox.requests()[since..] {
        let name = request.operation().unwrap_or("unknown").to_owned();
        *counts.entry(name).or_default() += 1;
    }
    counts
}

fn counts(expected: &[(&str, usize)]) -> BTreeMap<String, usize> {
    expected.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect()
}

fn clerk(login: &str) -> maarch_courrier::types::NewUserBuilder {
    let user = maarch_courrier::types::NewUser::builder().user_id(login);
    user.mail("agents@example.com").firstname("An").lastname("Agent")
}

fn signer(login: &str) -> maarch_parapheur::types::NewUserBuilder {
    let user = maarch_parapheur::types::NewUser::builder().login(login);
    user.email("agents@example.com").firstname("An").lastname("Agent")
}

fn caller(email: &str) -> myreports::types::NewUserBuilder {
    myreports::types::NewUser::builder().email(email).display_name("An Agent")
}

fn member(name: &str) -> evolution_platform::types::NewUserBuilder {
    use evolution_platform::types::{NewUser, OrganizationRole};
    let role = OrganizationRole::builder();
    let role = role.organization_id(fixtures::ORGANIZATION).role_id(fixtures::ROLE);
    let user = NewUser::builder().identity_name(name).email("agents@example.com");
    user.display_name("An Agent").first_name("An").last_name("Agent").organizations([role])
}

#[tokio::test]
async fn unchanged_people_cost_one_list_and_their_details() {
    let sandbox = Sandbox::start().await;
    let courrier = sandbox.maarch_courrier_client();
    let parapheur = sandbox.maarch_parapheur_client();
    let reports = sandbox.myreports_client();
    let platform = sandbox.evolution_platform_client();
    let (tenant, logins) = (fixtures::CUSTOMER_TENANT, (0..PEOPLE).map(|n| format!("agent{n}")));
    let logins: Vec<String> = logins.collect();
    let address = |login: &str| format!("{login}@example.com");
    for login in &logins {
        courrier.ensure_user().user(clerk(login)).send().await.unwrap();
        parapheur.ensure_user().user(signer(login)).send().await.unwrap();
        let ensure = reports.ensure_user().customer_tenant_id(tenant).user(caller(&address(login)));
        ensure.send().await.unwrap();
        platform.ensure_user().user(member(login)).send().await.unwrap();
    }

    let since = sandbox.requests().len();
    let directory = courrier.directory().send().await.unwrap();
    for login in &logins {
        // In other letters, as in a program's own list.
        let user = clerk(&login.to_uppercase());
        let done = courrier.ensure_user().user(user).known(&directory).send().await.unwrap();
        assert!(done.is_unchanged(), "{:?}", done.changes());
    }
    let expected =
        [("maarch_courrier.list_users", 1), ("maarch_courrier.get_user_details", PEOPLE)];
    assert_eq!(counted(&sandbox, since), counts(&expected));
    assert!(directory.len() >= PEOPLE && !directory.is_empty());
    assert!(!format!("{directory:?}").contains("agent"), "nobody is named: {directory:?}");

    let since = sandbox.requests().len();
    let directory = parapheur.directory().send().await.unwrap();
    for login in &logins {
        let ensure = parapheur.ensure_user().user(signer(login)).known(&directory);
        assert!(ensure.send().await.unwrap().is_unchanged());
    }
    let expected = [("maarch_parapheur.list_users", 1), ("maarch_parapheur.get_user", PEOPLE)];
    assert_eq!(counted(&sandbox, since), counts(&expected));

    let since = sandbox.requests().len();
    let directory = reports.directory().customer_tenant_id(tenant).send().await.unwrap();
    for login in &logins {
        let user = caller(&address(login).to_uppercase());
        let ensure = reports.ensure_user().customer_tenant_id(tenant).user(user);
        assert!(ensure.known(&directory).send().await.unwrap().is_unchanged());
    }
    let expected = [("myreports.list_customer_users", 1), ("myreports.get_customer_user", PEOPLE)];
    assert_eq!(counted(&sandbox, since), counts(&expected));

    // Users of the platform are read by name, so that there is no list.
    let since = sandbox.requests().len();
    for login in &logins {
        assert!(platform.ensure_user().user(member(login)).send().await.unwrap().is_unchanged());
    }
    assert_eq!(counted(&sandbox, since), counts(&[("evolution_platform.get_user", PEOPLE)]));
}

#[tokio::test]
async fn what_is_done_is_noted_for_all_clones() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let tenant = fixtures::CUSTOMER_TENANT;
    let directory = client.directory().customer_tenant_id(tenant).send().await.unwrap();
    let before = directory.len();
    let tasks: Vec<_> = (0..8)
        .map(|number| {
            let (client, directory) = (client.clone(), directory.clone());
            tokio::spawn(async move {
                let user = caller(&format!("Agent{number}@example.com"));
                let ensure = client.ensure_user().customer_tenant_id(tenant).user(user);
                ensure.known(&directory).send().await.unwrap().is_created()
            })
        })
        .collect();
    for task in tasks {
        assert!(task.await.unwrap());
    }
    assert_eq!(directory.len(), before + 8);
    let since = sandbox.requests().len();
    for number in 0..8 {
        let user = caller(&format!("agent{number}@example.com"));
        let ensure = client.ensure_user().customer_tenant_id(tenant).user(user).known(&directory);
        assert!(ensure.send().await.unwrap().is_unchanged());
    }
    assert_eq!(counted(&sandbox, since), counts(&[("myreports.get_customer_user", 8)]));
}

#[tokio::test]
async fn what_it_says_is_absent_is_checked_by_the_creation() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_parapheur_client();
    let directory = client.directory().send().await.unwrap();
    let since = sandbox.requests().len();
    let ensure = || client.ensure_user().user(signer("agent")).known(&directory);
    // Another program creates the user after the list.
    client.create_user().body(signer("agent")).send().await.unwrap();
    let done = ensure().send().await.unwrap();
    assert!(done.is_unchanged(), "{done:?}");
    let requests = counted(&sandbox, since);
    assert_eq!(requests.get("maarch_parapheur.create_user"), Some(&2));
    assert_eq!(requests.get("maarch_parapheur.list_users"), Some(&1), "{requests:?}");
    // From now on it is known.
    let since = sandbox.requests().len();
    assert!(ensure().send().await.unwrap().is_unchanged());
    assert_eq!(counted(&sandbox, since), counts(&[("maarch_parapheur.get_user", 1)]));
}

#[tokio::test]
async fn a_deleted_account_is_not_brought_back_for_want_of_a_look() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let directory = client.directory().send().await.unwrap();
    let ensure = client.ensure_user().user(clerk(fixtures::DELETED_LOGIN)).known(&directory);
    let error = ensure.send().await.unwrap_err();
    assert_eq!(error.conflict().map(|c| c.holder().clone()), Some(ConflictHolder::Deleted));
    // A user created after the list is found.
    client.create_user().body(clerk("agent")).send().await.unwrap();
    let ensure = client.ensure_user().user(clerk("agent")).known(&directory);
    assert!(ensure.send().await.unwrap().is_unchanged());
}

#[tokio::test]
async fn somebody_who_is_gone_since_is_looked_up_anew() {
    let sandbox = Sandbox::start().await;
    let (courrier, parapheur) =
        (sandbox.maarch_courrier_client(), sandbox.maarch_parapheur_client());
    let reports = sandbox.myreports_client();
    let tenant = fixtures::CUSTOMER_TENANT;
    let signer_id = parapheur.create_user().body(signer("agent")).send().await.unwrap().id;
    let email = "agent@example.com";
    let create = reports.create_customer_user().customer_tenant_id(tenant).body(caller(email));
    let caller_id = create.send().await.unwrap().data.id.clone();

    let directory = parapheur.directory().send().await.unwrap();
    parapheur.delete_user().id(signer_id).send().await.unwrap();
    let ensure = parapheur.ensure_user().user(signer("agent")).known(&directory);
    assert!(ensure.send().await.unwrap().is_created());

    let directory = reports.directory().customer_tenant_id(tenant).send().await.unwrap();
    let delete = reports.delete_customer_user().customer_tenant_id(tenant).user_id(caller_id);
    delete.send().await.unwrap();
    let ensure = reports.ensure_user().customer_tenant_id(tenant).user(caller(email));
    assert!(ensure.known(&directory).send().await.unwrap().is_created());

    let created = courrier.create_user().body(clerk("agent")).send().await.unwrap();
    let directory = courrier.directory().send().await.unwrap();
    courrier.delete_user().id(created.id).send().await.unwrap();
    let ensure = courrier.ensure_user().user(clerk("agent")).known(&directory);
    // The deleted account is a conflict, as without a directory.
    let error = ensure.send().await.unwrap_err();
    assert!(error.is_conflict(), "{error}");
}

fn listed(users: Value) -> CannedResponse {
    ok(json!({ "data": users, "status": "success" }))
}

fn shown(id: &str, email: &str) -> CannedResponse {
    let user = json!({ "id": id, "displayName": "An Agent", "email": email, "roles": [] });
    ok(json!({ "data": user, "status": "success" }))
}

fn client(server: &Server) -> myreports::Client {
    let builder = myreports::Client::builder().base_url(server.origin()).bearer_token("token");
    builder.retry(RetryPolicy::never()).build().unwrap()
}

/// A failure that says nothing about the user is no reason to list again.
#[tokio::test]
async fn a_failed_look_does_not_outdate_a_directory() {
    for status in [401, 409, 500, 503] {
        let failed = refused(status, json!({ "status": "error" }));
        let list = listed(json!([{ "id": "u7", "email": "agent@example.com" }]));
        let user = shown("u7", "agent@example.com");
        let server = Server::in_turn([list, failed, user]).await;
        let client = client(&server);
        let directory = client.directory().customer_tenant_id("t").send().await.unwrap();
        let ensure = client.ensure_user().customer_tenant_id("t");
        let ensure = ensure.user(caller("agent@example.com")).known(&directory);
        let error = ensure.clone().send().await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert!(ensure.send().await.unwrap().is_unchanged());
        let asked = asked(&server);
        assert!(asked[1].ends_with("/users/u7") && asked[2] == asked[1], "{asked:?}");
    }
}

/// The id now belongs to another user, who must not be changed.
#[tokio::test]
async fn an_id_that_another_person_has_by_now_is_not_written_to() {
    let before = listed(json!([{ "id": "u", "email": "agent@example.com" }]));
    let after = listed(json!([{ "id": "u", "email": "other@example.com" },
                              { "id": "v", "email": "agent@example.com" }]));
    let server = Server::in_turn([
        before,
        shown("u", "other@example.com"),
        after,
        shown("v", "agent@example.com"),
    ])
    .await;
    let client = client(&server);
    let directory = client.directory().customer_tenant_id("t").send().await.unwrap();
    let ensure = client.ensure_user().customer_tenant_id("t").user(caller("agent@example.com"));
    let done = ensure.known(&directory).send().await.unwrap();
    assert!(done.is_unchanged());
    let users = "GET /v1.0/customers/t/users";
    let expected = [users.to_owned(), format!("{users}/u"), users.to_owned(), format!("{users}/v")];
    assert_eq!(asked(&server), expected);
    assert!(written(&server).is_empty());
}

#[tokio::test]
async fn two_with_one_address_are_a_conflict_by_the_directory_too() {
    let twice = listed(json!([{ "id": "u", "email": "agent@example.com" },
                              { "id": "v", "email": "AGENT@example.com" }]));
    let server = Server::in_turn([twice]).await;
    let client = client(&server);
    let directory = client.directory().customer_tenant_id("t").send().await.unwrap();
    let ensure = client.ensure_user().customer_tenant_id("t").user(caller("agent@example.com"));
    let error = ensure.known(&directory).send().await.unwrap_err();
    let holder = error.conflict().map(|conflict| conflict.holder().clone());
    assert_eq!(holder, Some(ConflictHolder::User("u".to_owned())));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_directory_of_another_place_is_refused() {
    let (one, other) = (Sandbox::start().await, Sandbox::start().await);
    let directory = one.maarch_courrier_client().directory().send().await.unwrap();
    let ensure = other.maarch_courrier_client().ensure_user().user(clerk("agent"));
    let error = ensure.known(&directory).send().await.unwrap_err();
    assert!(error.is_invalid_request() && other.requests().is_empty(), "{error}");

    let client = one.myreports_client();
    let tenant = fixtures::CUSTOMER_TENANT;
    let directory = client.directory().customer_tenant_id(tenant).send().await.unwrap();
    let account = fixtures::ACCOUNT_TENANT;
    let ensure = || client.ensure_user().user(caller("agent@example.com")).known(&directory);
    for ensure in [
        ensure().account_tenant_id(account),
        ensure().account_tenant_id(account).customer_tenant_id(tenant),
        ensure().customer_tenant_id(fixtures::FULL_CUSTOMER_TENANT),
    ] {
        let error = ensure.plan().await.unwrap_err();
        assert!(error.to_string().contains("directory"), "{error}");
    }
    let error = client.directory().send().await.unwrap_err();
    assert!(error.to_string().contains("customerTenantId"), "{error}");
}

#[tokio::test]
async fn a_plan_goes_by_it_too() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let directory = client.directory().send().await.unwrap();
    let bruno = clerk("bboule").mail("bruno@example.com").firstname("Bruno").lastname("BOULE");
    let since = sandbox.requests().len();
    let plan = client.ensure_user().user(bruno).known(&directory).plan().await.unwrap();
    assert_eq!(
        descriptions(plan.changes()),
        [r#"mail: "bboule@example.com" → "bruno@example.com""#]
    );
    assert_eq!(counted(&sandbox, since), counts(&[("maarch_courrier.get_user_details", 1)]));
}

/// A list that cannot be fetched is an error, not an empty directory.
#[tokio::test]
async fn a_list_that_fails_is_no_directory() {
    let server = Server::in_turn([refused(403, json!({ "error": 403 }))]).await;
    let outcome = client(&server).directory().customer_tenant_id("t").send().await;
    assert!(outcome.unwrap_err().is_forbidden());
    fn shareable<T: Clone + Send + Sync + 'static>() {}
    shareable::<myreports::Directory>();
    shareable::<maarch_courrier::Directory>();
    shareable::<maarch_parapheur::Directory>();
}
