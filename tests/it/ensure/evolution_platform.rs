//! `ensure_user` of the Evolution Platform against the sandbox.

use serde_json::json;
use user_provisioning::evolution_platform::types::{
    NewUser, NewUserBuilder, OrganizationRole, User,
};
use user_provisioning_sandbox::fixtures;
use uuid::Uuid;

use super::recording_sandbox::{RecordingSandbox, descriptions};

const OTHER_ROLE: Uuid = Uuid::from_u128(7);

fn role(organization: &str, role: impl ToString) -> OrganizationRole {
    let role = OrganizationRole::builder().organization_id(uuid(organization)).role_id(uuid(role));
    role.try_into().unwrap()
}

fn uuid(id: impl ToString) -> Uuid {
    id.to_string().parse().unwrap()
}

fn usual() -> OrganizationRole {
    role(fixtures::ORGANIZATION, fixtures::ROLE)
}

fn ada(roles: Vec<OrganizationRole>) -> NewUserBuilder {
    let ada = NewUser::builder().identity_name("Ada@example.com").email("ada@example.com");
    ada.display_name("Ada Lovelace").first_name("Ada").last_name("Lovelace").organizations(roles)
}

fn jane(roles: Vec<OrganizationRole>) -> NewUserBuilder {
    let jane = NewUser::builder().identity_name(fixtures::IDENTITY_NAME);
    let jane = jane.email("jane.doe@example.com").organizations(roles);
    jane.display_name("Jane Doe").first_name("Jane").last_name("Doe")
}

fn roles(user: &User) -> Vec<String> {
    user.organizations.iter().filter_map(|role| role.role_id.clone()).collect()
}

#[tokio::test]
async fn a_new_person_is_made_once() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.evolution_platform_client();
    let planned = client.ensure_user().user(ada(vec![usual()])).plan().await.unwrap();
    assert!(planned.is_creation() && planned.user().is_none());
    assert_eq!(world.writes(), [""; 0]);
    let done = client.ensure_user().user(ada(vec![usual(), usual()])).send().await.unwrap();
    assert!(done.is_created() && done.user().id.is_some(), "it is the user as reads show it");
    assert_eq!(world.writes(), ["create_user 201"]);
    assert!(client.ensure_user().user(ada(vec![usual()])).send().await.unwrap().is_unchanged());
    let planned = client.ensure_user().user(ada(vec![usual()])).plan().await.unwrap();
    assert!(planned.is_unchanged() && planned.user().is_some());
    assert_eq!(world.writes(), [""; 0]);
}

#[tokio::test]
async fn only_what_differs_is_sent() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.evolution_platform_client();
    let wanted = client.ensure_user().user(jane(vec![usual()]).last_name("Smith"));
    let done = wanted.clone().send().await.unwrap();
    assert_eq!(descriptions(done.changes()), [r#"lastName: "Doe" → "Smith""#]);
    assert_eq!(world.bodies(), [json!({ "lastName": "Smith" })]);
    assert!(wanted.send().await.unwrap().is_unchanged());
    let all = jane(vec![usual()]).email("j@example.com").display_name("J").first_name("J");
    let planned = client.ensure_user().user(all.clone()).plan().await.unwrap();
    let done = client.ensure_user().user(all).send().await.unwrap();
    assert_eq!(planned.changes(), done.changes());
    assert_eq!(
        descriptions(done.changes()),
        [
            r#"displayName: "Jane Doe" → "J""#,
            r#"email: "jane.doe@example.com" → "j@example.com""#,
            r#"firstName: "Jane" → "J""#,
            r#"lastName: "Smith" → "Doe""#,
        ]
    );
    assert_eq!(world.writes(), ["patch_user 200"]);
}

/// Whether a change replaces or merges is unknown, so all roles are sent.
#[tokio::test]
async fn another_role_in_an_organization_is_replaced_only_when_asked() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.evolution_platform_client();
    let other = role(fixtures::ORGANIZATION, OTHER_ROLE);
    let ensured = client.ensure_user().user(jane(vec![other.clone()])).send().await;
    let planned = client.ensure_user().user(jane(vec![other.clone()])).plan().await;
    for error in [ensured.unwrap_err(), planned.unwrap_err()] {
        assert!(error.is_unsafe_change() && !error.may_have_been_sent(), "{error}");
        assert!(error.to_string().contains("`change_roles(true)`"), "{error}");
    }
    assert_eq!(world.writes(), [""; 0]);

    let wanted = client.ensure_user().user(jane(vec![other.clone()])).change_roles(true);
    let done = wanted.clone().send().await.unwrap();
    let place = fixtures::ORGANIZATION;
    assert_eq!(
        descriptions(done.changes()),
        [
            format!("organizations: - role {} in {place}", fixtures::ROLE),
            format!("organizations: + role {OTHER_ROLE} in {place}"),
        ]
    );
    assert_eq!(roles(done.user()), [OTHER_ROLE.to_string()]);
    let sent = json!({ "organizations": [{ "organizationId": place, "roleId": OTHER_ROLE }] });
    assert_eq!(world.bodies(), [sent]);
    assert!(wanted.send().await.unwrap().is_unchanged());

    // Two roles in one organization are desired, and neither replaces the other.
    let both = client.ensure_user().user(jane(vec![other.clone(), usual(), usual()]));
    let done = both.send().await.unwrap();
    assert_eq!(descriptions(done.changes()).len(), 1, "a role that is wanted twice is added once");
    assert_eq!(roles(done.user()).len(), 2);
    // A user with both roles who is desired with one keeps both.
    let one = client.ensure_user().user(jane(vec![other])).change_roles(true);
    assert!(one.remove_other_organizations(true).send().await.unwrap().is_unchanged());
}

#[tokio::test]
async fn a_refusal_is_the_error_of_the_call() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.evolution_platform_client();
    let foreign = Uuid::from_u128(9).to_string();
    let away = role(&foreign, fixtures::ROLE);
    let error = client.ensure_user().user(ada(vec![away.clone()])).send().await.unwrap_err();
    assert!(error.is_forbidden() && !error.is_conflict(), "{error}");
    let error = client.ensure_user().user(jane(vec![usual(), away])).send().await.unwrap_err();
    assert!(error.is_forbidden() && error.changes_made().is_empty(), "{error}");
    assert_eq!(world.writes(), ["create_user 403", "patch_user 403"]);
    let nobody = client.ensure_user().plan().await.unwrap_err();
    assert!(nobody.is_invalid_request() && !nobody.may_have_been_sent(), "{nobody}");
}
