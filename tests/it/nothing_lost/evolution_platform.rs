//! The flows of the Evolution Platform.

use std::rc::Rc;

use user_provisioning::evolution_platform::types::{
    NewUser, NewUserBuilder, OrganizationRole, ProjectUpdate, UserPatch,
};
use user_provisioning::evolution_platform::{Client, OPERATIONS};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::allowed_changes::Named;
use super::harness::{Harness, Row, rows};

const ROWS: &[Row] = rows! {
    "evolution_platform.patch_user" => patch_user,
    "evolution_platform.update_organization_project" => update_organization_project,
    "ensure_user: unchanged" => unchanged,
    "ensure_user: a new person" => created,
    "ensure_user: another name" => renamed,
    "ensure_user: another role" => another_role,
    "ensure_user: a name back" => name_back,
};

#[tokio::test]
async fn nothing_is_lost() {
    super::assert_nothing_is_lost(OPERATIONS, ROWS, harness).await;
}

/// Two people; only Jane is to be changed.
async fn harness() -> Harness {
    let sandbox = Sandbox::start().await;
    sandbox.add_evolution_platform_user(person("other@example.com").organizations([role()]));
    Harness::new(sandbox, "the platform", Sandbox::evolution_platform_state)
}

fn client(harness: &Harness) -> Client {
    harness.sandbox.evolution_platform_client()
}

fn jane_at(key: &str) -> String {
    format!("{}/{key}", jane_is())
}

fn jane_is() -> String {
    format!("users/{}/written", fixtures::IDENTITY_NAME)
}

fn role() -> OrganizationRole {
    let role = OrganizationRole::builder().organization_id(fixtures::ORGANIZATION);
    role.role_id(fixtures::ROLE).try_into().unwrap()
}

fn other_role() -> OrganizationRole {
    let role = OrganizationRole::builder().organization_id(fixtures::ORGANIZATION);
    role.role_id("00000000-0000-4000-8000-000000000007").try_into().unwrap()
}

fn person(name: &str) -> NewUserBuilder {
    let user = NewUser::builder().identity_name(name).email(name).display_name("Other One");
    user.first_name("Other").last_name("One")
}

fn jane() -> NewUserBuilder {
    let jane = NewUser::builder().identity_name(fixtures::IDENTITY_NAME);
    let jane = jane.email("jane.doe@example.com").organizations([role()]);
    jane.display_name("Jane Doe").first_name("Jane").last_name("Doe")
}

async fn patch_user(harness: Rc<Harness>) -> Named {
    let call = client(&harness).patch_user().identity_name(fixtures::IDENTITY_NAME);
    call.body(UserPatch::builder().last_name("Smith")).send().await.unwrap();
    Named::nothing().changed(jane_at("lastName"))
}

async fn update_organization_project(harness: Rc<Harness>) -> Named {
    let call = client(&harness).update_organization_project();
    let call = call.organization_id(fixtures::ORGANIZATION).id(fixtures::PROJECT);
    call.body(ProjectUpdate::builder().name("Other").ban_id(3003)).send().await.unwrap();
    Named::nothing().changed("project/name")
}

async fn ensured(harness: &Harness, user: NewUserBuilder) -> Named {
    let done = client(harness).ensure_user().user(user).send().await.unwrap();
    Named::by(&jane_is(), done.changes())
}

async fn unchanged(harness: Rc<Harness>) -> Named {
    ensured(&harness, jane()).await
}

async fn created(harness: Rc<Harness>) -> Named {
    let ada = person("ada@example.com").organizations([role()]);
    ensured(&harness, ada).await.changed("users/ada@example.com")
}

async fn renamed(harness: Rc<Harness>) -> Named {
    ensured(&harness, jane().last_name("Smith").display_name("Jane Smith")).await
}

async fn another_role(harness: Rc<Harness>) -> Named {
    let wanted = client(&harness).ensure_user().user(jane().organizations([other_role()]));
    let done = wanted.change_roles(true).send().await.unwrap();
    Named::by(&jane_is(), done.changes())
}

async fn name_back(harness: Rc<Harness>) -> Named {
    patch_user(harness.clone()).await;
    harness.begin();
    ensured(&harness, jane()).await
}
