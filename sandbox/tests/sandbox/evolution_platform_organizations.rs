//! Roles, organizations, projects and IAM users of the Evolution Platform.

use user_provisioning::evolution_platform::operation::{
    GetIamUser, GetOrganization, ListOrganizationProjects, UpdateOrganizationProject,
};
use user_provisioning::evolution_platform::types::{
    OfferToInstall, OrganizationRole, Problem, ProjectUpdate, UserPatch,
};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::support::refused;

const NOTHING: &str = "00000000-0000-4000-8000-000000000000";

#[tokio::test]
async fn the_names_of_a_user_are_those_of_roles_and_organizations() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.evolution_platform_client();
    let user = client.get_user().identity_name(fixtures::IDENTITY_NAME).send().await.unwrap();
    let roles = client.list_roles().send().await.unwrap();
    assert_eq!((roles.total_count(), roles.result_count()), (Some(1), Some(1)));
    assert_eq!(roles[0].name, user.organizations[0].role_name);
    let organization = client.get_organization().id(fixtures::ORGANIZATION).send().await.unwrap();
    assert_eq!(organization.name, user.organizations[0].organization_name);
    let listed = client.list_organizations().send().await.unwrap();
    assert_eq!(listed[0], *organization);
    let outcome = client.get_organization().id(NOTHING).send().await;
    refused::<GetOrganization, Problem>(outcome, 404);
}

#[tokio::test]
async fn a_project_is_changed() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.evolution_platform_client();
    let projects = |organization: &str| {
        client.list_organization_projects().organization_id(organization).limit(5)
    };
    let before = projects(fixtures::ORGANIZATION).send().await.unwrap();
    assert_eq!(before.total_count(), Some(1));
    let change = |id: &str, update| {
        let call = client.update_organization_project().organization_id(fixtures::ORGANIZATION);
        call.id(id)
            .body::<user_provisioning::evolution_platform::types::ProjectUpdateBuilder>(update)
    };
    let offer = OfferToInstall::builder().code("OFFER2").name("Another Offer");
    let update = || ProjectUpdate::builder().name("Renamed").ban_id(4004);
    let answered = change(fixtures::PROJECT, update().installed_offer(offer)).send().await.unwrap();
    let after = projects(fixtures::ORGANIZATION).stream().next().await.unwrap().unwrap();
    assert_eq!(*answered, after);
    assert_eq!(after.name.as_deref(), Some("Renamed"));
    assert_eq!(after.ban_id, Some(4004));
    assert_eq!(after.organization_id, before[0].organization_id);

    let outcome = change(NOTHING, update()).send().await;
    refused::<UpdateOrganizationProject, Problem>(outcome, 404);
    let outcome = projects(NOTHING).send().await;
    refused::<ListOrganizationProjects, Problem>(outcome, 404);
    // A value that is not a UUID is not sent.
    let error = projects("nonsense").send().await.unwrap_err();
    assert!(!error.may_have_been_sent(), "{error}");
    let error = change(fixtures::PROJECT, update().name(" ")).send().await.unwrap_err();
    assert!(!error.may_have_been_sent(), "{error}");
}

#[tokio::test]
async fn permissions_follow_roles() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.evolution_platform_client();
    let read = || client.get_iam_user().identity_name(fixtures::IDENTITY_NAME).send();
    let jane = read().await.unwrap();
    assert_eq!(jane.root, Some(false));
    assert_eq!(jane.roles[0].project_ids, [fixtures::PROJECT]);
    assert_eq!(jane.roles[0].permissions, ["user.read"]);
    let listed = client.list_iam_users().send().await.unwrap();
    assert_eq!(listed[0], *jane);

    let other =
        OrganizationRole::builder().organization_id(fixtures::ORGANIZATION).role_id(NOTHING);
    let call = client.patch_user().identity_name(fixtures::IDENTITY_NAME);
    call.body(UserPatch::builder().organizations([other])).send().await.unwrap();
    assert!(read().await.unwrap().roles[0].permissions.is_empty());
    let outcome = client.get_iam_user().identity_name("nobody@example.com").send().await;
    refused::<GetIamUser, Problem>(outcome, 404);
}
