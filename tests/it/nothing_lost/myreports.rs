//! The flows of MyReports, in each of the three tenant scopes.

use std::rc::Rc;

use user_provisioning::myreports::types::{
    ClientType, DeviceAssignment, NewUser, NewUserBuilder, Role, UserPatch,
};
use user_provisioning::myreports::{Client, EnsureUser, OPERATIONS};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::allowed_changes::Named;
use super::harness::{Harness, Row, rows};

/// Any device of the telephone system.
const DEVICE: &str = "0f9e8d7c6b5a49382716059483726150";

const ROWS: &[Row] = rows! {
    "myreports.patch_customer_user" => patch_customer_user,
    "myreports.patch_account_user" => patch_account_user,
    "myreports.patch_enterprise_customer_user" => patch_enterprise_customer_user,
    "myreports.assign_customer_user_device" => assign_customer_user_device,
    "myreports.assign_enterprise_customer_user_device" => assign_enterprise_customer_user_device,
    "ensure_user: unchanged" => unchanged,
    "ensure_user: a new person" => created,
    "ensure_user: another name" => renamed,
    "ensure_user: another role" => another_role,
    "ensure_user: other roles removed" => other_roles_removed,
    "ensure_user: an account's user" => renamed_in_account,
    "ensure_user: a role that is paid for" => charged,
};

#[tokio::test]
async fn nothing_is_lost() {
    super::assert_nothing_is_lost(OPERATIONS, ROWS, harness).await;
}

/// The people of the fixtures, and one more in each tenant.
async fn harness() -> Harness {
    let sandbox = Sandbox::start().await;
    for tenant in [fixtures::CUSTOMER_TENANT, fixtures::ACCOUNT_TENANT] {
        let other = NewUser::builder().email("other@example.com").display_name("Other One");
        sandbox.add_myreports_user(tenant, other);
    }
    Harness::new(sandbox, "MyReports", Sandbox::myreports_state)
}

fn client(harness: &Harness) -> Client {
    harness.sandbox.myreports_client()
}

fn customers_user() -> String {
    format!("users/{}", fixtures::CUSTOMER_USER)
}

fn accounts_user() -> String {
    format!("users/{}", fixtures::ACCOUNT_USER)
}

fn renaming() -> UserPatch {
    UserPatch::new().display_name("Other Name")
}

async fn patch_customer_user(harness: Rc<Harness>) -> Named {
    let call = client(&harness).patch_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    call.user_id(fixtures::CUSTOMER_USER).body(renaming()).send().await.unwrap();
    Named::nothing().changed(customers_user() + "/displayName")
}

async fn patch_account_user(harness: Rc<Harness>) -> Named {
    let call = client(&harness).patch_account_user().account_tenant_id(fixtures::ACCOUNT_TENANT);
    call.user_id(fixtures::ACCOUNT_USER).body(renaming()).send().await.unwrap();
    Named::nothing().changed(accounts_user() + "/displayName")
}

async fn patch_enterprise_customer_user(harness: Rc<Harness>) -> Named {
    let call = client(&harness).patch_enterprise_customer_user();
    let call = call.account_tenant_id(fixtures::ACCOUNT_TENANT);
    let call = call.customer_tenant_id(fixtures::CUSTOMER_TENANT).user_id(fixtures::CUSTOMER_USER);
    call.body(renaming()).send().await.unwrap();
    Named::nothing().changed(customers_user() + "/displayName")
}

async fn assign_customer_user_device(harness: Rc<Harness>) -> Named {
    let call = client(&harness).assign_customer_user_device();
    let call = call.customer_tenant_id(fixtures::CUSTOMER_TENANT).user_id(fixtures::CUSTOMER_USER);
    let desktop = DeviceAssignment::builder().client_type(ClientType::Desktop);
    call.device_id(DEVICE).body(desktop).send().await.unwrap();
    Named::nothing()
}

async fn assign_enterprise_customer_user_device(harness: Rc<Harness>) -> Named {
    let call = client(&harness).assign_enterprise_customer_user_device();
    let call = call.account_tenant_id(fixtures::ACCOUNT_TENANT);
    let call = call.customer_tenant_id(fixtures::CUSTOMER_TENANT).user_id(fixtures::CUSTOMER_USER);
    let desktop = DeviceAssignment::builder().client_type(ClientType::Desktop);
    call.device_id(DEVICE).body(desktop).send().await.unwrap();
    Named::nothing()
}

async fn ensured(wanted: EnsureUser, user: NewUserBuilder, place: &str) -> Named {
    let done = wanted.user(user).send().await.unwrap();
    let created = done.is_created().then(|| format!("users/{}", done.user().id));
    let named = Named::by(place, done.changes());
    created.into_iter().fold(named, Named::changed)
}

fn wanted(harness: &Harness) -> EnsureUser {
    client(harness).ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT)
}

fn seeded() -> NewUserBuilder {
    NewUser::builder().email("user1@example.com").display_name("User 1")
}

async fn unchanged(harness: Rc<Harness>) -> Named {
    ensured(wanted(&harness), seeded(), &customers_user()).await
}

async fn created(harness: Rc<Harness>) -> Named {
    let ada = NewUser::builder().email("ada@example.com").display_name("Ada Lovelace");
    let named = ensured(wanted(&harness), ada, &customers_user()).await;
    named.perhaps(format!("tenants/{}/licencesLeft", fixtures::CUSTOMER_TENANT))
}

async fn renamed(harness: Rc<Harness>) -> Named {
    ensured(wanted(&harness), seeded().display_name("Other Name"), &customers_user()).await
}

async fn another_role(harness: Rc<Harness>) -> Named {
    let user = seeded().roles([Role::CustomerSettings]);
    ensured(wanted(&harness), user, &customers_user()).await
}

async fn other_roles_removed(harness: Rc<Harness>) -> Named {
    let user = seeded().roles([Role::CustomerSettings]);
    ensured(wanted(&harness).remove_other_roles(true), user, &customers_user()).await
}

async fn renamed_in_account(harness: Rc<Harness>) -> Named {
    let wanted = client(&harness).ensure_user().account_tenant_id(fixtures::ACCOUNT_TENANT);
    ensured(wanted, seeded().display_name("Other Name"), &accounts_user()).await
}

async fn charged(harness: Rc<Harness>) -> Named {
    let user = seeded().roles([Role::CustomerUserPbx]);
    let named = ensured(wanted(&harness).accept_charges(), user, &customers_user()).await;
    named.changed("charges")
}
