//! A user whose login or address has changed: renamed if the product can, refused if it cannot, and never
//! created a second time by mistake.

use serde_json::{Value, json};
use user_provisioning::myreports::types::{NewUser, Role};
use user_provisioning::myreports::{Client, EnsureUser};
use user_provisioning::{
    ConflictHolder, Error, RetryPolicy, evolution_platform, maarch_courrier, maarch_parapheur,
};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::recording_sandbox::{RecordingSandbox, descriptions};
use super::scripted_server::{asked, last_body, ok, refused, written};
use crate::support::response::CannedResponse;
use crate::support::server::Server;

const OLD: &str = "user1@example.com";
const NEW: &str = "jane.roe@example.com";
const RENAMED: &str = r#"email: "user1@example.com" → "jane.roe@example.com""#;

fn ensure(client: &Client) -> EnsureUser {
    let jane = NewUser::builder().email(NEW).display_name("User 1");
    client.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).user(jane)
}

fn holder(error: &Error) -> Option<ConflictHolder> {
    error.conflict().map(|conflict| conflict.holder().clone())
}

#[tokio::test]
async fn an_address_is_changed_where_it_is_asked_for() {
    for named in [true, false] {
        let world = RecordingSandbox::start().await;
        let client = world.sandbox.myreports_client();
        let desired = ensure(&client).renamed_from("USER1@example.com");
        let desired = if named { desired.id(fixtures::CUSTOMER_USER) } else { desired };
        let plan = desired.clone().plan().await.unwrap();
        assert_eq!(descriptions(plan.changes()), [RENAMED]);
        assert_eq!(world.writes(), [""; 0]);
        let done = desired.clone().send().await.unwrap();
        assert_eq!(descriptions(done.changes()), [RENAMED]);
        assert_eq!(done.user().id, fixtures::CUSTOMER_USER);
        assert_eq!(world.writes(), ["patch_customer_user 200"]);
        assert!(desired.send().await.unwrap().is_unchanged());
        // The old name is unused now, so the desired state without it has the same result.
        assert!(ensure(&client).send().await.unwrap().is_unchanged());
        assert_eq!(world.writes(), [""; 0]);
    }
}

#[tokio::test]
async fn an_account_with_another_address_is_not_renamed_unasked() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.myreports_client();
    let id = fixtures::CUSTOMER_USER;
    for desired in [
        ensure(&client).id(id),
        // The id belongs to another user.
        ensure(&client).id(id).renamed_from("somebody.else@example.com"),
        ensure(&client).id(id).renamed_from(NEW),
    ] {
        for error in [desired.clone().plan().await.unwrap_err(), desired.send().await.unwrap_err()]
        {
            assert!(error.is_unsafe_change(), "{error}");
            assert!(error.to_string().contains("renamed_from"), "{error}");
            assert!(!error.to_string().contains('@'), "nobody is named: {error}");
        }
    }
    let nobody = ensure(&client).renamed_from(" ").send().await.unwrap_err();
    assert!(nobody.is_invalid_request(), "{nobody}");
    assert_eq!(world.writes(), [""; 0]);
}

#[tokio::test]
async fn an_account_that_is_gone_is_not_made_again() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.myreports_client();
    let (tenant, id) = (fixtures::CUSTOMER_TENANT, fixtures::CUSTOMER_USER);
    client.delete_customer_user().customer_tenant_id(tenant).user_id(id).send().await.unwrap();
    world.writes();
    let desired = ensure(&client).id(id).renamed_from(OLD).accept_charges();
    let error = desired.send().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(world.writes(), [""; 0]);
    // Without an id, nobody has either address, and the person is new.
    assert!(ensure(&client).renamed_from(OLD).send().await.unwrap().is_created());
}

#[tokio::test]
async fn an_address_that_a_third_person_has_is_a_conflict() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.myreports_client();
    let third = NewUser::builder().email("Jane.Roe@example.com").display_name("Third");
    let create = client.create_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    let third = create.body(third).send().await.unwrap().data.id.clone();
    world.writes();
    let directory = client.directory().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    let directory = directory.send().await.unwrap();
    let desired = ensure(&client).renamed_from(OLD);
    for desired in [
        desired.clone(),
        desired.clone().id(fixtures::CUSTOMER_USER),
        desired.clone().known(&directory),
        desired.id(fixtures::CUSTOMER_USER).known(&directory),
    ] {
        let error = desired.send().await.unwrap_err();
        assert_eq!(holder(&error), Some(ConflictHolder::User(third.clone())), "{error}");
    }
    assert_eq!(world.writes(), [""; 0]);
}

#[tokio::test]
async fn a_directory_follows_a_new_address() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.myreports_client();
    let directory = client.directory().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    let directory = directory.send().await.unwrap();
    let before = directory.len();
    let desired = ensure(&client).renamed_from(OLD).known(&directory);
    assert_eq!(descriptions(desired.clone().send().await.unwrap().changes()), [RENAMED]);
    assert_eq!(directory.len(), before);
    assert!(desired.send().await.unwrap().is_unchanged());
    assert!(ensure(&client).known(&directory).send().await.unwrap().is_unchanged());
}

/// A list that shows the user by both addresses, or by the new one before the details do.
#[tokio::test]
async fn a_user_is_no_conflict_with_itself() {
    let done = || ok(json!({ "status": "success" }));
    let ahead = listed(json!([{ "id": "u", "email": NEW }]));
    let (_, outcome) = scripted(vec![shown(OLD), ahead, done(), shown(NEW)]).await;
    assert_eq!(outcome.unwrap(), [RENAMED]);
    let both = listed(json!([{ "id": "u", "email": OLD }, { "id": "u", "email": NEW }]));
    let server = Server::in_turn([both, shown(OLD), done(), shown(NEW)]).await;
    let builder = Client::builder().base_url(server.origin()).bearer_token("token");
    let client = builder.retry(RetryPolicy::never()).build().unwrap();
    let jane = NewUser::builder().email(NEW).display_name("User 1");
    let desired = client.ensure_user().customer_tenant_id("t").user(jane).renamed_from(OLD);
    assert_eq!(descriptions(desired.send().await.unwrap().changes()), [RENAMED]);
}

/// Ids are the same in either case: a list, the details and a program that stored one may differ.
#[tokio::test]
async fn an_id_in_another_case_is_no_other_user() {
    const LOW: &str = "3f6d2c1e-8a4b-4d57-9e0f-0000000000aa";
    let high = LOW.to_uppercase();
    let two = [LOW, high.as_str()];
    for (index, in_list, named, shown) in
        (0..8).map(|n| (n, two[n & 1], two[(n >> 1) & 1], two[(n >> 2) & 1]))
    {
        let done = || ok(json!({ "status": "success" }));
        let details = |email| {
            let user = json!({ "id": shown, "displayName": "User 1", "email": email, "roles": [] });
            ok(json!({ "data": user }))
        };
        let both =
            || listed(json!([{ "id": in_list, "email": OLD }, { "id": shown, "email": NEW }]));
        let jane = || NewUser::builder().email(NEW).display_name("User 1");
        for is_named in [true, false] {
            let turn = match is_named {
                true => vec![details(OLD), both(), done(), details(NEW)],
                false => vec![both(), details(OLD), done(), details(NEW)],
            };
            let server = Server::in_turn(turn).await;
            let builder = Client::builder().base_url(server.origin()).bearer_token("token");
            let client = builder.retry(RetryPolicy::never()).build().unwrap();
            let desired = client.ensure_user().customer_tenant_id("t").user(jane());
            let desired = desired.renamed_from(OLD);
            let desired = if is_named { desired.id(named) } else { desired };
            let outcome = desired.send().await.map(|done| descriptions(done.changes()));
            assert_eq!(outcome.unwrap(), [RENAMED], "{index} {is_named}");
        }
    }
    // A directory knows one user, not two.
    let both = json!([{ "id": LOW, "email": NEW }, { "id": high, "email": NEW }]);
    let user = json!({ "id": LOW, "displayName": "User 1", "email": NEW, "roles": [] });
    let server = Server::in_turn([listed(both), ok(json!({ "data": user }))]).await;
    let builder = Client::builder().base_url(server.origin()).bearer_token("token");
    let client = builder.retry(RetryPolicy::never()).build().unwrap();
    let directory = client.directory().customer_tenant_id("T").send().await.unwrap();
    let jane = NewUser::builder().email(NEW).display_name("User 1");
    let desired = client.ensure_user().customer_tenant_id("t").user(jane).known(&directory);
    assert!(desired.send().await.unwrap().is_unchanged());
}

/// The former address is looked for in the tenant alone, and an id of another tenant is nobody's in this one.
#[tokio::test]
async fn a_user_of_another_tenant_is_left_alone() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.myreports_client();
    let other = fixtures::FULL_CUSTOMER_TENANT;
    let maiden = NewUser::builder().email("jane.doe@example.com").display_name("Jane");
    let there = world.sandbox.add_myreports_user(other, maiden);
    let desired = ensure(&client).renamed_from("jane.doe@example.com").accept_charges();
    let error = desired.clone().id(there.clone()).send().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(world.writes(), [""; 0]);
    let done = desired.send().await.unwrap();
    assert!(done.is_created() && done.user().id != there);
    let left = world.sandbox.myreports_users(other);
    assert_eq!(left[0].email.as_deref(), Some("jane.doe@example.com"));
    assert_eq!(left.len(), 1);
}

/// Another user may have the address as well as this one, whichever the list names first.
#[tokio::test]
async fn an_address_that_two_have_is_not_given_to_either() {
    for users in [[("u", NEW), ("x", NEW)], [("x", NEW), ("u", NEW)]] {
        let users = users.map(|(id, email)| json!({ "id": id, "email": email }));
        let (server, outcome) = scripted(vec![shown(OLD), listed(json!(users))]).await;
        let error = outcome.unwrap_err();
        assert_eq!(holder(&error), Some(ConflictHolder::User("x".to_owned())), "{error}");
        assert!(written(&server).is_empty());
    }
}

/// The account was created after the list, so the directory knows neither address.
#[tokio::test]
async fn nobody_is_made_twice_because_a_directory_is_old() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.myreports_client();
    let tenant = fixtures::CUSTOMER_TENANT;
    let directory = client.directory().customer_tenant_id(tenant).send().await.unwrap();
    let user = |email: &str| NewUser::builder().email(email).display_name("Ada");
    let ensure = || client.ensure_user().customer_tenant_id(tenant);
    ensure().user(user("ada.byron@example.com")).send().await.unwrap();
    world.writes();
    let desired = ensure().user(user("ada@example.com")).renamed_from("ada.byron@example.com");
    assert!(desired.known(&directory).send().await.unwrap().is_updated());
    assert_eq!(world.writes(), ["patch_customer_user 200"]);
}

/// An address and a role at once are one change, which is paid for once.
#[tokio::test]
async fn a_rename_that_costs_money_for_a_role_is_paid_once() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.myreports_client();
    let jane = NewUser::builder().email(NEW).display_name("User 1").roles([Role::CustomerUserPbx]);
    let desired = client.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).user(jane);
    let desired = desired.renamed_from(OLD).accept_charges();
    let done = desired.clone().send().await.unwrap();
    assert_eq!(descriptions(done.changes()), [RENAMED, "roles: + customer.user.pbx"]);
    assert!(desired.send().await.unwrap().is_unchanged());
    assert_eq!(world.sandbox.myreports_charges(), 1);
}

fn shown(email: &str) -> CannedResponse {
    let user = json!({ "id": "u", "displayName": "User 1", "email": email, "roles": [] });
    ok(json!({ "data": user, "status": "success" }))
}

fn listed(users: Value) -> CannedResponse {
    ok(json!({ "data": users, "status": "success" }))
}

async fn scripted(responses: Vec<CannedResponse>) -> (Server, Result<Vec<String>, Error>) {
    let server = Server::in_turn(responses).await;
    let builder = Client::builder().base_url(server.origin()).bearer_token("token");
    let client = builder.retry(RetryPolicy::never()).build().unwrap();
    let jane = NewUser::builder().email(NEW).display_name("User 1");
    let desired = client.ensure_user().customer_tenant_id("t").user(jane);
    let outcome = desired.id("u").renamed_from(OLD).send().await;
    (server, outcome.map(|done| descriptions(done.changes())))
}

#[tokio::test]
async fn servers_that_do_not_rename_are_not_believed() {
    let done = || ok(json!({ "status": "success" }));
    let nobody_else = || listed(json!([{ "id": "u", "email": OLD }]));
    let taken = || refused(409, json!({ "error": 409, "status": "error" }));
    let (server, outcome) = scripted(vec![shown(OLD), nobody_else(), done(), shown(NEW)]).await;
    assert_eq!(outcome.unwrap(), [RENAMED]);
    let sent = json!([{ "op": "replace", "path": "/email", "value": NEW }]);
    assert_eq!(last_body(&server), sent);
    // The change is accepted and not applied.
    let (_, outcome) = scripted(vec![shown(OLD), nobody_else(), done(), shown(OLD)]).await;
    assert!(outcome.unwrap_err().is_not_applied());
    // A user outside of this account's reach has the address.
    let (server, outcome) = scripted(vec![shown(OLD), nobody_else(), taken(), shown(OLD)]).await;
    let error = outcome.unwrap_err();
    assert!(error.is_conflict() && !error.may_have_been_carried_out(), "{error}");
    assert_eq!(written(&server).len(), 1);
    // Another user got the id in the meantime.
    let (server, outcome) = scripted(vec![shown("third@example.com")]).await;
    assert!(outcome.unwrap_err().is_unsafe_change());
    assert!(written(&server).is_empty());
}

#[tokio::test]
async fn a_login_of_maarch_courrier_stays() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.maarch_courrier_client();
    let bruno = |login: &str| {
        let user = maarch_courrier::types::NewUser::builder().user_id(login);
        let user = user.mail("bboule@example.com").firstname("Bruno").lastname("BOULE");
        client.ensure_user().user(user)
    };
    let id = bruno("bboule").send().await.unwrap().user().id;
    assert!(bruno("BBoule").id(id).send().await.unwrap().is_unchanged());
    for desired in [bruno("bruno.boule").id(id), bruno("bruno.boule").id(id).revive_deleted(true)] {
        for error in [desired.clone().plan().await.unwrap_err(), desired.send().await.unwrap_err()]
        {
            assert!(error.is_unsafe_change(), "{error}");
            assert!(error.to_string().contains("no login can be changed"), "{error}");
        }
    }
    let nobody = bruno("bboule").id(4711).send().await.unwrap_err();
    assert!(!nobody.is_unsafe_change() && nobody.changes_made().is_empty(), "{nobody}");
    assert_eq!(world.writes(), [""; 0]);
    let id = bruno("zoe").send().await.unwrap().user().id;
    client.delete_user().id(id).send().await.unwrap();
    world.writes();
    assert!(bruno("zoe").id(id).send().await.is_err(), "a deleted account is not written to");
    assert_eq!(world.writes(), [""; 0]);
}

#[tokio::test]
async fn a_login_of_maarch_parapheur_stays() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.maarch_parapheur_client();
    let jenny = |login: &str| {
        let user = maarch_parapheur::types::NewUser::builder().login(login);
        let user = user.email("jjane@example.com").firstname("Jenny").lastname("JANE");
        client.ensure_user().user(user)
    };
    let id = jenny("jjane").send().await.unwrap().user().id;
    world.writes();
    assert!(jenny("JJane").id(id).send().await.unwrap().is_unchanged());
    let error = jenny("jenny").id(id).send().await.unwrap_err();
    assert!(error.is_unsafe_change(), "{error}");
    assert!(error.to_string().contains("no login can be changed"), "{error}");
    assert!(jenny("jjane").id(4711).send().await.is_err());
    assert_eq!(world.writes(), [""; 0]);
}

fn member(client: &evolution_platform::Client, name: &str) -> evolution_platform::EnsureUser {
    use evolution_platform::types::{NewUser, OrganizationRole};
    let role = OrganizationRole::builder();
    let role = role.organization_id(fixtures::ORGANIZATION).role_id(fixtures::ROLE);
    let user = NewUser::builder().identity_name(name).email("jane.doe@example.com");
    let user = user.display_name("Jane Doe").first_name("Jane").last_name("Doe");
    client.ensure_user().user(user.organizations([role]))
}

#[tokio::test]
async fn an_identity_name_is_changed_where_the_platform_does_it() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.evolution_platform_client();
    let desired = member(&client, "jane.roe@example.com").renamed_from(fixtures::IDENTITY_NAME);
    let change = r#"identityName: "jane.doe@example.com" → "jane.roe@example.com""#;
    assert_eq!(descriptions(desired.clone().plan().await.unwrap().changes()), [change]);
    assert_eq!(descriptions(desired.clone().send().await.unwrap().changes()), [change]);
    assert_eq!(world.writes(), ["patch_user 200"]);
    assert!(desired.send().await.unwrap().is_unchanged());
    // Two people.
    member(&client, fixtures::IDENTITY_NAME).send().await.unwrap();
    world.writes();
    let desired = member(&client, "jane.roe@example.com").renamed_from(fixtures::IDENTITY_NAME);
    assert!(desired.send().await.unwrap_err().is_conflict());
    assert_eq!(world.writes(), [""; 0]);
    // Nobody under either name.
    let desired = member(&client, "ada@example.com").renamed_from("augusta@example.com");
    assert!(desired.send().await.unwrap().is_created());
}

#[tokio::test]
async fn a_platform_that_does_not_rename_is_not_believed() {
    let nobody = || refused(404, json!({ "code": 404, "message": "Not found" }));
    let role = json!({ "organizationId": fixtures::ORGANIZATION, "roleId": fixtures::ROLE });
    let jane = |name: &str| {
        ok(json!({
            "id": "u", "identityName": name, "displayName": "Jane Doe",
            "email": "jane.doe@example.com", "firstName": "Jane", "lastName": "Doe",
            "organizations": [role],
        }))
    };
    let run = async |responses: Vec<CannedResponse>| {
        let server = Server::in_turn(responses).await;
        let builder = evolution_platform::Client::builder().base_url(server.origin());
        let builder = builder.bearer_token("token").api_key("key").retry(RetryPolicy::never());
        let client = builder.build().unwrap();
        let outcome = member(&client, "new").renamed_from("old").send().await;
        (server, outcome.map(|done| descriptions(done.changes())))
    };
    let (server, outcome) =
        run(vec![nobody(), jane("old"), jane("new"), jane("new"), nobody()]).await;
    assert_eq!(outcome.unwrap(), [r#"identityName: "old" → "new""#]);
    assert_eq!(written(&server), ["PATCH /users/old"]);
    assert_eq!(last_body(&server), json!({ "identityName": "new" }));
    assert_eq!(asked(&server).len(), 5);
    let (_, outcome) = run(vec![nobody(), jane("old"), jane("new"), nobody(), jane("old")]).await;
    assert!(outcome.unwrap_err().is_not_applied());
    // The same user by both names is one.
    let (_, outcome) = run(vec![jane("new"), jane("new")]).await;
    assert!(outcome.unwrap().is_empty());
}

#[tokio::test]
async fn a_person_of_the_sandbox_is_found_by_an_id_that_was_kept() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let user = NewUser::builder().email(OLD).display_name("User One");
    let desired = client.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).user(user);
    let before = sandbox.requests().len();
    let done = desired.id(fixtures::CUSTOMER_USER).send().await.unwrap();
    assert_eq!(descriptions(done.changes()), [r#"displayName: "User 1" → "User One""#]);
    let requests = sandbox.requests();
    let lists = requests[before..]
        .iter()
        .filter(|request| request.operation() == Some("myreports.list_customer_users"));
    assert_eq!(lists.count(), 0, "an id needs no list");
}
