//! `ensure_user` of MyReports against the sandbox, without charges.

use serde_json::json;
use user_provisioning::Remark;
use user_provisioning::myreports::types::{NewUser, NewUserBuilder, Role, User};
use user_provisioning::myreports::{Client, EnsureUser};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::recording_sandbox::{RecordingSandbox, descriptions};

pub fn ada() -> NewUserBuilder {
    NewUser::builder().email("Ada@Example.com").display_name("Ada Lovelace")
}

pub fn seeded() -> NewUserBuilder {
    NewUser::builder().email("user1@example.com").display_name("User 1")
}

pub fn wish(client: &Client, user: NewUserBuilder) -> EnsureUser {
    client.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).user(user)
}

pub fn plan(client: &Client, user: NewUserBuilder) -> EnsureUser {
    client.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).user(user)
}

fn roles(user: &User) -> Vec<&str> {
    user.roles.iter().map(Role::as_str).collect()
}

/// The scopes of users: the ids that are set, the fixture's id, and the prefix of the routes' names.
fn places(client: &Client) -> [(EnsureUser, &'static str); 3] {
    let (customer, account) = (fixtures::CUSTOMER_TENANT, fixtures::ACCOUNT_TENANT);
    let ensure = client.ensure_user();
    [
        (ensure.clone().customer_tenant_id(customer), "customer_user"),
        (ensure.clone().account_tenant_id(account), "account_user"),
        (
            ensure.account_tenant_id(account).customer_tenant_id(customer),
            "enterprise_customer_user",
        ),
    ]
}

#[tokio::test]
async fn a_person_is_made_once_in_each_place() {
    for place in 0..3 {
        let world = RecordingSandbox::start().await;
        let client = world.sandbox.myreports_client();
        let (ensure, name) = places(&client)[place].clone();
        let user = ada().roles([Role::CustomerSettings]);
        let ensure = ensure.user(user);

        let planned = ensure.clone().plan().await.unwrap();
        assert!(planned.is_creation() && planned.user().is_none());
        assert_eq!(world.writes(), [""; 0]);
        let done = ensure.clone().send().await.unwrap();
        assert!(done.is_created());
        let own = if name == "account_user" { "account.user" } else { "customer.user" };
        assert_eq!(roles(done.user()), ["customer.settings", own]);
        assert_eq!(world.writes(), [format!("create_{name} 201")]);
        assert!(ensure.clone().send().await.unwrap().is_unchanged());
        assert!(ensure.clone().plan().await.unwrap().is_unchanged());
        assert_eq!(world.writes(), [""; 0]);

        // Found by the address regardless of case, and changed by the routes of the same scope.
        let other = NewUser::builder().email("ada@example.COM").display_name("Countess");
        let done = ensure.user(other).send().await.unwrap();
        assert_eq!(descriptions(done.changes()), [r#"displayName: "Ada Lovelace" → "Countess""#]);
        assert_eq!(world.writes(), [format!("patch_{name} 200")]);
    }
}

#[tokio::test]
async fn roles_are_added_one_by_one() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.myreports_client();
    let twice = [Role::AdminUser, Role::AdminUser, Role::from("future.role")];
    let user = seeded().display_name("User One").roles(twice);
    let expected =
        [r#"displayName: "User 1" → "User One""#, "roles: + admin.user", "roles: + future.role"];
    let planned = plan(&client, user.clone()).plan().await.unwrap();
    assert_eq!(descriptions(planned.changes()), expected);
    assert_eq!(world.writes(), [""; 0]);
    let done = wish(&client, user.clone()).send().await.unwrap();
    assert_eq!(descriptions(done.changes()), expected);
    let sent = json!([
        { "op": "replace", "path": "/displayName", "value": "User One" },
        { "op": "add", "path": "/roles/-", "value": "admin.user" },
        { "op": "add", "path": "/roles/-", "value": "future.role" },
    ]);
    assert_eq!(world.bodies(), [sent], "roles are never replaced unasked");
    assert_eq!(
        roles(done.user()),
        ["customer.user", "customer.user.supervisorl3", "admin.user", "future.role"]
    );
    assert!(wish(&client, user).send().await.unwrap().is_unchanged());
    assert!(wish(&client, seeded().display_name("User One")).send().await.unwrap().is_unchanged());
}

#[tokio::test]
async fn other_roles_are_removed_only_on_request_and_managed_ones_never() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.myreports_client();
    let governed = [Role::CustomerUserPbx, Role::CustomerUserMicrosoftTeams, Role::AdminUser];
    wish(&client, seeded().roles(governed)).accept_charges().send().await.unwrap();
    world.writes();

    let user = seeded().roles([Role::CustomerSettings]);
    let expected = [
        "roles: - customer.user.supervisorl3",
        "roles: - admin.user",
        "roles: + customer.settings",
    ];
    let planned = plan(&client, user.clone()).remove_other_roles(true).plan().await.unwrap();
    assert_eq!(descriptions(planned.changes()), expected);
    let wanted = wish(&client, user).remove_other_roles(true);
    let done = wanted.clone().send().await.unwrap();
    assert_eq!(descriptions(done.changes()), expected);
    let kept = ["customer.user", "customer.user.pbx", "customer.user.microsoftteams"];
    let full_user = [&kept[..], &["customer.settings"]].concat();
    assert_eq!(
        world.bodies(),
        [json!([{ "op": "replace", "path": "/roles", "value": full_user }])]
    );
    assert_eq!(roles(done.user()), full_user);
    assert!(wanted.send().await.unwrap().is_unchanged());
    // Without a role to remove, nothing is replaced.
    let more = wish(&client, seeded().roles([Role::CustomerSettings, Role::AdminUser]));
    more.remove_other_roles(true).send().await.unwrap();
    let sent = json!([{ "op": "add", "path": "/roles/-", "value": "admin.user" }]);
    assert_eq!(world.bodies(), [sent]);
}

#[tokio::test]
async fn a_supervisor_is_not_replaced_unasked() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.myreports_client();
    let user = seeded().roles([Role::CustomerUserSupervisorL1]);
    let ensured = wish(&client, user.clone()).accept_charges().send().await.unwrap_err();
    let planned = plan(&client, user.clone()).plan().await.unwrap_err();
    for error in [ensured, planned] {
        assert!(error.is_unsafe_change() && !error.may_have_been_sent(), "{error}");
        assert!(!error.is_charges_required() && error.changes_made().is_empty());
        assert!(error.to_string().contains("`remove_other_roles(true)`"), "{error}");
    }
    assert_eq!(world.writes(), [""; 0]);
    let wanted = wish(&client, user).remove_other_roles(true).accept_charges();
    let done = wanted.clone().send().await.unwrap();
    assert_eq!(
        descriptions(done.changes()),
        ["roles: - customer.user.supervisorl3", "roles: + customer.user.supervisorl1"]
    );
    assert!(wanted.send().await.unwrap().is_unchanged());

    let two = seeded().roles([Role::CustomerUserSupervisorL1, Role::CustomerUserSupervisorL2]);
    let error = wish(&client, two).send().await.unwrap_err();
    assert!(error.is_invalid_request() && !error.may_have_been_sent(), "{error}");
}

#[tokio::test]
async fn a_refusal_is_the_error_of_the_call() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.myreports_client();
    let full = client.ensure_user().customer_tenant_id(fixtures::FULL_CUSTOMER_TENANT).user(ada());
    let error = full.send().await.unwrap_err();
    assert!(error.is_bad_request() && !error.is_conflict(), "{error}");
    assert_eq!(error.message(), Some("Not enough user licences available."));
    assert!(error.changes_made().is_empty());
    assert_eq!(world.writes(), ["create_customer_user 400"], "it is asked once");

    let unknown = "00000000-0000-4000-8000-000000000000";
    let nowhere = client.ensure_user().customer_tenant_id(unknown).user(ada());
    assert!(nowhere.send().await.unwrap_err().is_not_found());
    let account = client.ensure_user().account_tenant_id(unknown);
    let account = account.customer_tenant_id(fixtures::CUSTOMER_TENANT).user(ada());
    assert!(account.send().await.unwrap_err().is_not_found());
    let malformed = client.ensure_user().account_tenant_id("t").user(ada()).plan().await;
    assert!(malformed.unwrap_err().is_bad_request());
    for error in [
        client.ensure_user().user(ada()).send().await.unwrap_err(),
        client.ensure_user().customer_tenant_id(unknown).send().await.unwrap_err(),
        client.ensure_user().customer_tenant_id("../x").user(ada()).plan().await.unwrap_err(),
    ] {
        assert!(error.is_invalid_request() && !error.may_have_been_sent(), "{error}");
    }
    assert_eq!(world.writes(), [""; 0]);
}

/// No route lists the roles, so that only the spelling can be doubted.
#[tokio::test]
async fn a_role_that_may_be_misspelled_is_remarked() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let user = |role: &str| {
        let user = NewUser::builder().email("ada@example.com").display_name("Ada").roles([role]);
        let call = client.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).user(user);
        call.accept_charges()
    };
    let remark = |role: &str| [Remark::UnknownRole { role: role.to_owned() }];
    let misspelled = "customer.user.supervisor.l1";
    assert_eq!(user(misspelled).plan().await.unwrap().remarks(), remark(misspelled));
    assert!(user("admin.user").plan().await.unwrap().remarks().is_empty());
    let created = user(misspelled).send().await.unwrap();
    assert!(created.is_created());
    assert_eq!(created.remarks(), remark(misspelled));
    assert!(created.remarks()[0].to_string().contains("check its spelling"));
    // It is there by now.
    assert!(user(misspelled).send().await.unwrap().remarks().is_empty());
    assert_eq!(user("admin.usr").plan().await.unwrap().remarks(), remark("admin.usr"));
}
