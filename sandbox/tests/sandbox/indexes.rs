//! Indexes return current data, and nothing that was deleted.

use user_provisioning::myreports::types::{
    NewPbxProfile, NewUser, NewUserBuilder, PatchOp, PatchOperation, PbxProfileType, UserPatch,
};
use user_provisioning::{evolution_platform, myreports};
use user_provisioning_sandbox::{Sandbox, fixtures};

const TENANT: &str = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

fn user(email: &str) -> NewUserBuilder {
    NewUser::builder().email(email).display_name("Ada Lovelace")
}

/// The addresses of a tenant, in the order of its list.
async fn addresses(client: &myreports::Client, tenant: &str) -> Vec<String> {
    let list = client.list_customer_users().customer_tenant_id(tenant).send().await.unwrap();
    list.into_inner().data.into_iter().filter_map(|user| user.email).collect()
}

#[tokio::test]
async fn a_released_address_can_be_reused() {
    let sandbox = Sandbox::start().await;
    assert!(sandbox.add_myreports_customer(TENANT, "Example Ltd"));
    let client = sandbox.myreports_client();
    let id = sandbox.add_myreports_user(TENANT, user("Ada@example.com"));
    sandbox.add_myreports_user(TENANT, user("bob@example.com"));
    // Another tenant may have the same address.
    sandbox.add_myreports_user(fixtures::CUSTOMER_TENANT, user("ada@example.com"));
    let create = |email: &str| {
        client.create_customer_user().customer_tenant_id(TENANT).body(user(email)).send()
    };
    let rename = |email: &str| {
        let call = client.patch_customer_user().customer_tenant_id(TENANT).user_id(&id);
        let moved = PatchOperation::builder().op(PatchOp::Replace).path("/email").value(email);
        call.body(UserPatch::new().operation(moved.try_into().unwrap())).send()
    };
    assert!(create("ADA@EXAMPLE.COM").await.is_err_and(|error| error.is_conflict()));
    assert!(rename("BOB@example.com").await.is_err_and(|error| error.is_conflict()));
    // A user's own address in another case is not a conflict.
    rename("ADA@example.com").await.unwrap();
    rename("eve@example.com").await.unwrap();
    assert_eq!(addresses(&client, TENANT).await, ["eve@example.com", "bob@example.com"]);
    create("ada@example.com").await.unwrap();
    assert!(rename("ada@example.com").await.is_err_and(|error| error.is_conflict()));

    client.delete_customer_user().customer_tenant_id(TENANT).user_id(&id).send().await.unwrap();
    create("eve@example.com").await.unwrap();
    let all = ["bob@example.com", "ada@example.com", "eve@example.com"];
    assert_eq!(addresses(&client, TENANT).await, all);

    client.delete_customer().customer_tenant_id(TENANT).send().await.unwrap();
    assert!(sandbox.myreports_users(TENANT).is_empty());
    assert!(sandbox.add_myreports_customer(TENANT, "Example Ltd"));
    sandbox.add_myreports_user(TENANT, user("ada@example.com"));
    assert_eq!(addresses(&client, TENANT).await, ["ada@example.com"]);
    let other = addresses(&client, fixtures::CUSTOMER_TENANT).await;
    assert_eq!(other, ["user1@example.com", "ada@example.com"]);
}

#[tokio::test]
async fn a_pbx_is_found_in_the_oldest_connection_that_is_left() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let profile = NewPbxProfile::builder()
        .type_(PbxProfileType::Kazoo)
        .api_key("a-secret-key")
        .account_id(fixtures::PBX_INSTANCE);
    let call = client.create_pbx_profile().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    let second = call.body(profile).send().await.unwrap().into_inner().data.id;
    let found = async || {
        let call = client.find_pbx_instance().instance_id(fixtures::PBX_INSTANCE);
        call.send().await.unwrap().into_inner().data.id
    };
    assert_eq!(found().await.as_deref(), Some(fixtures::PBX_PROFILE));
    let delete = |id: &str| {
        let call = client.delete_pbx_profile().customer_tenant_id(fixtures::CUSTOMER_TENANT);
        call.pbx_id(id).send()
    };
    delete(fixtures::PBX_PROFILE).await.unwrap();
    assert_eq!(found().await, second.clone());
    delete(&second.unwrap()).await.unwrap();
    assert_eq!(found().await, None);
}

#[tokio::test]
async fn a_customer_that_a_test_added_keeps_its_id_to_itself() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let first = sandbox.add_myreports_user(fixtures::CUSTOMER_TENANT, user("ada@example.com"));
    // The ids here are counted: the next one is the last one plus one.
    let (head, tail) = first.split_at(24);
    let next = u64::from_str_radix(tail, 16).unwrap() + 1;
    let next = format!("{head}{next:012x}");
    assert!(sandbox.add_myreports_customer(&next, "Example Ltd"));
    assert!(!sandbox.add_myreports_customer(&next, "Example Ltd"));
    let new = myreports::types::NewCustomer::builder().name("Other Ltd");
    let call = client.create_customer().body(new).accept_charges();
    let created = call.send().await.unwrap().into_inner().data.id;
    assert_ne!(created, next);
    let read = client.get_customer().customer_tenant_id(&next).send().await.unwrap();
    assert_eq!(read.data.name.as_deref(), Some("Example Ltd"));
}

#[tokio::test]
async fn a_released_identity_name_can_be_reused() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.evolution_platform_client();
    let rename = |old: &str, new: &str| {
        let body = evolution_platform::types::UserPatch::builder().identity_name(new);
        client.patch_user().identity_name(old).body(body).send()
    };
    let jane = fixtures::IDENTITY_NAME;
    rename(jane, jane).await.unwrap();
    rename(jane, "joan@example.com").await.unwrap();
    let get = |name: &str| client.get_user().identity_name(name).send();
    assert!(get(jane).await.is_err_and(|error| error.is_not_found()));
    let joan = get("joan@example.com").await.unwrap().into_inner();
    let role = evolution_platform::types::OrganizationRole::builder()
        .organization_id(fixtures::ORGANIZATION)
        .role_id(fixtures::ROLE);
    let new = evolution_platform::types::NewUser::builder()
        .identity_name(jane)
        .display_name("Jane Doe")
        .organizations([role])
        .email("jane@example.com")
        .first_name("Jane")
        .last_name("Doe");
    sandbox.add_evolution_platform_user(new);
    assert_ne!(get(jane).await.unwrap().id, joan.id);
    rename("joan@example.com", jane).await.unwrap_err();
    let names: Vec<String> =
        sandbox.evolution_platform_users().into_iter().map(|user| user.identity_name).collect();
    assert_eq!(names, ["joan@example.com", jane]);
}
