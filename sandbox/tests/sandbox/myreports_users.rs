//! Reading and changing users of MyReports.

use serde_json::{Value, json};
use user_provisioning::myreports::Client;
use user_provisioning::myreports::operation::{
    CreateEnterpriseCustomerUser, GetAccountUser, GetCustomerUser, GetEnterpriseCustomerUser,
    ListAccountUsers, ListCustomerUsers, ListEnterpriseCustomerUsers, PatchAccountUser,
    PatchCustomerUser, PatchEnterpriseCustomerUser,
};
use user_provisioning::myreports::types::{
    Acknowledgement, BadRequest, ChargesRequired, EmailConflict, NewUser, NotFound, OneUser,
    PatchOperation, Role, User, UserList, UserPatch,
};
use user_provisioning::{Charged, Decision};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::support::{bearer, only_documented_keys, raw, refused};

const NOBODY: &str = "00000000-0000-4000-8000-000000000000";

fn patch(client: &Client) -> PatchCustomerUser {
    let call = client.patch_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    call.user_id(fixtures::CUSTOMER_USER)
}

async fn read(client: &Client) -> User {
    let call = client.get_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    call.user_id(fixtures::CUSTOMER_USER).send().await.unwrap().into_inner().data
}

fn change(op: &str, path: &str, value: Value) -> UserPatch {
    UserPatch::try_from([PatchOperation::builder().op(op).path(path).value(value)]).unwrap()
}

#[tokio::test]
async fn both_paths_lead_to_the_same_users_of_a_customer() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let new = NewUser::builder().email("ada@example.com").display_name("Ada Lovelace");
    let call = client.create_enterprise_customer_user().account_tenant_id(fixtures::ACCOUNT_TENANT);
    let created =
        call.customer_tenant_id(fixtures::CUSTOMER_TENANT).body(new).send().await.unwrap();
    let address = format!(
        "{}/v1.0/accounts/{}/customers/{}/users/{}",
        sandbox.myreports_url(),
        fixtures::ACCOUNT_TENANT,
        fixtures::CUSTOMER_TENANT,
        created.data.id
    );
    assert_eq!(created.header("location"), Some(&*address));
    assert_eq!(created.data.is_parent, None);

    let call = client.list_customer_users().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    let reseller = call.send().await.unwrap();
    let call = client.list_enterprise_customer_users().account_tenant_id(fixtures::ACCOUNT_TENANT);
    let enterprise = call.customer_tenant_id(fixtures::CUSTOMER_TENANT).send().await.unwrap();
    assert_eq!(reseller.data, enterprise.data);
    let ids: Vec<_> = reseller.data.iter().map(|user| user.id.as_str()).collect();
    assert_eq!(ids, [fixtures::CUSTOMER_USER, &created.data.id]);
    assert_eq!(reseller.page_size, Some(2));
    // Lists have no roles, but whether a user is inherited.
    assert!(reseller.data.iter().all(|user| user.roles.is_empty()));
    assert!(reseller.data.iter().all(|user| user.is_parent == Some(false)));

    let call = client.get_enterprise_customer_user().account_tenant_id(fixtures::ACCOUNT_TENANT);
    let call = call.customer_tenant_id(fixtures::CUSTOMER_TENANT).user_id(&created.data.id);
    let ada = call.send().await.unwrap();
    assert_eq!(ada.data.roles, [Role::CustomerUser]);
    assert_eq!(ada.data.is_parent, Some(false));
    assert_eq!(
        read(&client).await.roles,
        [Role::CustomerUser, Role::CustomerUserSupervisorL3],
        "the user of the document's examples"
    );

    let call = client.patch_enterprise_customer_user().account_tenant_id(fixtures::ACCOUNT_TENANT);
    let call = call.customer_tenant_id(fixtures::CUSTOMER_TENANT).user_id(fixtures::CUSTOMER_USER);
    call.body(UserPatch::new().display_name("Renamed")).send().await.unwrap();
    assert_eq!(read(&client).await.display_name.as_deref(), Some("Renamed"));
}

#[tokio::test]
async fn the_users_of_an_account_are_apart() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let call = client.list_account_users().account_tenant_id(fixtures::ACCOUNT_TENANT);
    let list = call.send().await.unwrap();
    assert_eq!(list.data.len(), 1);
    assert_eq!((&*list.data[0].id, list.data[0].is_parent), (fixtures::ACCOUNT_USER, None));

    let call = client.patch_account_user().account_tenant_id(fixtures::ACCOUNT_TENANT);
    let body = UserPatch::new().add_role(Role::UserAdmin);
    let changed = call.user_id(fixtures::ACCOUNT_USER).body(body).send().await.unwrap();
    assert_eq!(changed.status.as_deref(), Some("success"));
    let call = client.get_account_user().account_tenant_id(fixtures::ACCOUNT_TENANT);
    let user = call.user_id(fixtures::ACCOUNT_USER).send().await.unwrap();
    assert_eq!(user.data.roles, [Role::AccountUser, Role::UserAdmin]);
    assert_eq!(sandbox.myreports_charges(), 0);

    // A user is found in its own tenant only.
    let call = client.get_account_user().account_tenant_id(fixtures::ACCOUNT_TENANT);
    let result = call.user_id(fixtures::CUSTOMER_USER).send().await;
    refused::<GetAccountUser, NotFound>(result, 404);
    let call = client.get_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    refused::<GetCustomerUser, NotFound>(call.user_id(fixtures::ACCOUNT_USER).send().await, 404);
}

#[tokio::test]
async fn every_response_has_the_documented_keys_only() {
    let sandbox = Sandbox::start().await;
    let base = sandbox.myreports_url();
    let users = format!("{base}/v1.0/customers/{}/users", fixtures::CUSTOMER_TENANT);
    let headers = [("authorization", &*bearer()), ("content-type", "application/json")];
    let list = raw("GET", &users, &headers, "").await;
    only_documented_keys::<UserList>(&list.body);
    assert_eq!(list.json()["data"][0].get("roles"), None, "not even an empty list");
    let one = format!("{users}/{}", fixtures::CUSTOMER_USER);
    only_documented_keys::<OneUser>(&raw("GET", &one, &headers, "").await.body);
    let body = json!([{"op": "replace", "path": "/displayName", "value": "N"}]).to_string();
    let changed = raw("PATCH", &one, &headers, &body).await;
    assert_eq!(changed.status, 200);
    only_documented_keys::<Acknowledgement>(&changed.body);
    assert_eq!(changed.json().get("data"), None);
}

#[tokio::test]
async fn ids_that_lead_nowhere_are_refused() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let list = |tenant: &str| client.list_customer_users().customer_tenant_id(tenant).send();
    refused::<ListCustomerUsers, BadRequest>(list("t").await, 400);
    refused::<ListCustomerUsers, NotFound>(list(NOBODY).await, 404);
    refused::<ListCustomerUsers, NotFound>(list(fixtures::ACCOUNT_TENANT).await, 404);
    let list = |tenant: &str| client.list_account_users().account_tenant_id(tenant).send();
    refused::<ListAccountUsers, BadRequest>(list("t").await, 400);
    refused::<ListAccountUsers, NotFound>(list(fixtures::CUSTOMER_TENANT).await, 404);

    // The customers belong to the one account, and to no other.
    let below = |account: &str, customer: &str| {
        let call = client.list_enterprise_customer_users().account_tenant_id(account);
        call.customer_tenant_id(customer).send()
    };
    type Enterprise = ListEnterpriseCustomerUsers;
    refused::<Enterprise, BadRequest>(below("a", fixtures::CUSTOMER_TENANT).await, 400);
    let error =
        refused::<Enterprise, BadRequest>(below(fixtures::ACCOUNT_TENANT, "not-an-id").await, 400);
    assert_eq!(error.message(), Some("The value 'not-an-id' is not valid."));
    refused::<Enterprise, NotFound>(below(NOBODY, fixtures::CUSTOMER_TENANT).await, 404);
    refused::<Enterprise, NotFound>(below(fixtures::ACCOUNT_TENANT, NOBODY).await, 404);

    let new = NewUser::builder().email("ada@example.com").display_name("Ada");
    let call = client.create_enterprise_customer_user().account_tenant_id(NOBODY);
    let result = call.customer_tenant_id(fixtures::CUSTOMER_TENANT).body(new).send().await;
    refused::<CreateEnterpriseCustomerUser, NotFound>(result, 404);
    let call = client.get_enterprise_customer_user().account_tenant_id(NOBODY);
    let call = call.customer_tenant_id(fixtures::CUSTOMER_TENANT).user_id(fixtures::CUSTOMER_USER);
    refused::<GetEnterpriseCustomerUser, NotFound>(call.send().await, 404);
    let call = client.patch_enterprise_customer_user().account_tenant_id(NOBODY);
    let call = call.customer_tenant_id(fixtures::CUSTOMER_TENANT).user_id(fixtures::CUSTOMER_USER);
    let result = call.body(UserPatch::new().display_name("N")).send().await;
    refused::<PatchEnterpriseCustomerUser, NotFound>(result, 404);

    let name = || UserPatch::new().display_name("N");
    let result = patch(&client).user_id("not-a-user-id").body(name()).send().await;
    let error = refused::<PatchCustomerUser, BadRequest>(result, 400);
    assert_eq!(error.message(), Some("The value 'not-a-user-id' is not valid."));
    let result = patch(&client).user_id(NOBODY).body(name()).send().await;
    refused::<PatchCustomerUser, NotFound>(result, 404);
    let call = client.patch_account_user().account_tenant_id(fixtures::ACCOUNT_TENANT);
    let result = call.user_id(NOBODY).body(name()).send().await;
    refused::<PatchAccountUser, NotFound>(result, 404);

    let stranger = Client::builder().base_url(sandbox.myreports_url()).build().unwrap();
    let call = stranger.list_customer_users().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    assert!(call.send().await.unwrap_err().is_unauthorized());
    assert!(patch(&stranger).body(name()).send().await.unwrap_err().is_unauthorized());
}

#[tokio::test]
async fn roles_are_added_once_and_replaced_as_a_whole() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let apply = async |body: UserPatch| {
        patch(&client).accept_charges().body(body).send().await.unwrap();
        read(&client).await.roles
    };
    let twice = UserPatch::new().add_role(Role::AdminUser).add_role(Role::AdminUser);
    let three = [Role::CustomerUser, Role::CustomerUserSupervisorL3, Role::AdminUser];
    assert_eq!(apply(twice).await, three);

    // Roles that follow the PBX stay, whatever the list contains.
    let roles = apply(UserPatch::new().add_role(Role::CustomerUserPbx)).await;
    assert_eq!(roles.last(), Some(&Role::CustomerUserPbx));
    let roles = apply(UserPatch::new().replace_roles([Role::CustomerUser, Role::AdminUser])).await;
    assert_eq!(roles, [Role::CustomerUser, Role::AdminUser, Role::CustomerUserPbx]);
    let roles = apply(change("remove", "/roles/1", Value::Null)).await;
    assert_eq!(roles, [Role::CustomerUser, Role::CustomerUserPbx]);
    let roles = apply(UserPatch::new().replace_roles(Vec::<Role>::new())).await;
    assert_eq!(roles, [Role::CustomerUserPbx]);
    // It was charged for once, when it was added.
    assert_eq!(sandbox.myreports_charges(), 1);
}

#[tokio::test]
async fn a_charging_role_is_added_only_after_a_consent() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let supervisor = || {
        let patch = UserPatch::new().display_name("Supervisor");
        patch.add_role(Role::CustomerUserSupervisorL1)
    };
    let error = refused::<PatchCustomerUser, ChargesRequired>(
        patch(&client).body(supervisor()).send().await,
        402,
    );
    let preview = error.body::<ChargesRequired>().unwrap().data.unwrap();
    assert_eq!(preview.display_name.as_deref(), Some("Supervisor"));
    assert!(preview.roles.contains(&Role::CustomerUserSupervisorL1));
    let declined = patch(&client).body(supervisor()).confirm_charges(async |_| Decision::Decline);
    assert!(matches!(declined.await.unwrap(), Charged::Declined(_)));
    // Nothing was carried out.
    let user = read(&client).await;
    assert_eq!(user.display_name.as_deref(), Some("User 1"));
    assert_eq!(user.roles.len(), 2);
    assert_eq!(sandbox.myreports_charges(), 0);

    let done = patch(&client).body(supervisor()).confirm_charges(async |_| true).await.unwrap();
    assert!(done.done().unwrap().charge_accepted());
    assert_eq!(sandbox.myreports_charges(), 1);
    assert_eq!(read(&client).await.roles.len(), 3);

    // An existing role costs nothing more, and neither does any other change.
    let again = patch(&client).body(supervisor()).send().await.unwrap();
    assert!(!again.charge_accepted());
    let name = patch(&client).accept_charges().body(UserPatch::new().display_name("N"));
    name.send().await.unwrap();
    assert_eq!(sandbox.myreports_charges(), 1);
}

#[tokio::test]
async fn an_address_that_is_taken_conflicts() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let new = NewUser::builder().email("ada@example.com").display_name("Ada Lovelace");
    let call = client.create_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    call.body(new).send().await.unwrap();
    let body = || change("replace", "/email", json!("ADA@example.com"));
    let result = patch(&client).body(body()).send().await;
    let error = refused::<PatchCustomerUser, EmailConflict>(result, 409);
    assert!(error.is_conflict());
    assert_eq!(read(&client).await.email.as_deref(), Some("user1@example.com"));
    // A user's own address is not a conflict, and neither is a free one.
    for free in ["USER1@example.com", "grace@example.com"] {
        patch(&client).body(change("replace", "/email", json!(free))).send().await.unwrap();
        assert_eq!(read(&client).await.email.as_deref(), Some(free));
    }
}

#[tokio::test]
async fn unchangeable_fields_are_reported_and_nothing_is_done() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let none = "The target location specified by path segment";
    for (op, path, value, says) in [
        ("replace", "/nickname", json!("Bob"), format!("{none} 'nickname' was not found.")),
        ("add", "/id", json!("x"), format!("{none} 'id' was not found.")),
        ("remove", "/roles/7", Value::Null, format!("{none} 'roles/7' was not found.")),
        ("remove", "/email", Value::Null, format!("{none} 'email' was not found.")),
        ("replace", "/displayName", json!(5), "The value '5' is invalid".to_owned()),
        ("replace", "/displayName", json!(""), "The field 'displayName'".to_owned()),
        ("replace", "/displayName", json!("x".repeat(101)), "The field 'displayName'".to_owned()),
        ("replace", "/email", json!("nobody"), "The field 'email'".to_owned()),
        ("replace", "/roles", json!("customer.user"), "The value '\"customer.".to_owned()),
        ("add", "/roles/-", json!(null), "The value 'null' is invalid".to_owned()),
    ] {
        let mut body = UserPatch::new().display_name("Half done");
        body.0.extend(change(op, path, value));
        let error =
            refused::<PatchCustomerUser, BadRequest>(patch(&client).body(body).send().await, 400);
        assert!(error.message().unwrap().starts_with(&says), "{path}: {error}");
        assert_eq!(read(&client).await.display_name.as_deref(), Some("User 1"), "{path}");
    }
    let one = format!(
        "{}/v1.0/customers/{}/users/{}",
        sandbox.myreports_url(),
        fixtures::CUSTOMER_TENANT,
        fixtures::CUSTOMER_USER
    );
    let headers = [("authorization", &*bearer()), ("content-type", "application/json")];
    for body in ["[]", "{}", "", r#"[{"op":"move","path":"/roles","from":"/id"}]"#] {
        assert_eq!(raw("PATCH", &one, &headers, body).await.status, 400, "{body}");
    }
}
