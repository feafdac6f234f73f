// Generated from openapi.yaml by user-provisioning-codegen; do not edit.

#[allow(unused_macros)]
macro_rules! evolution_platform_operations {
    ([$($then:tt)*] $($found:tt)*) => {
        $($then)*! {
            $($found)*
[evolution_platform ListUsers list_users json
    {}
    {limit: 20,
    offset: 0}
    {}
    {401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[evolution_platform CreateUser create_user json
    {}
    {}
    {NewUser = user_provisioning::evolution_platform::types::NewUser::builder()
    .identity_name("new.user@example.com")
    .display_name("New User")
    .organizations([
        user_provisioning::evolution_platform::types::OrganizationRole::builder()
    .organization_id("0b9c6f1d-52e7-4a38-8d14-6e7f3a9b2c05")
    .role_id("d4e8a7b2-1c3f-4695-a0d8-5f2b9e6c7314"),
    ])
    .email("new.user@example.com")
    .first_name("New")
    .last_name("User")}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[evolution_platform GetUser get_user json
    {identity_name: "jane.doe@example.com"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    404 NotFound body,
    500 InternalServerError body}]
[evolution_platform PatchUser patch_user json
    {identity_name: "jane.doe@example.com"}
    {}
    {UserPatch = user_provisioning::evolution_platform::types::UserPatch::builder()
    .display_name("Jane D. Doe")}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    404 NotFound body,
    500 InternalServerError body}]
[evolution_platform ListRoles list_roles json
    {}
    {limit: 20,
    offset: 0}
    {}
    {401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[evolution_platform ListOrganizations list_organizations json
    {}
    {limit: 20,
    offset: 0}
    {}
    {401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[evolution_platform GetOrganization get_organization json
    {id: "0b9c6f1d-52e7-4a38-8d14-6e7f3a9b2c05"}
    {}
    {}
    {401 Unauthorized body,
    403 Forbidden body,
    404 NotFound body,
    500 InternalServerError body}]
[evolution_platform ListOrganizationProjects list_organization_projects json
    {organization_id: "0b9c6f1d-52e7-4a38-8d14-6e7f3a9b2c05"}
    {limit: 20,
    offset: 0}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    404 NotFound body,
    500 InternalServerError body}]
[evolution_platform UpdateOrganizationProject update_organization_project json
    {organization_id: "0b9c6f1d-52e7-4a38-8d14-6e7f3a9b2c05",
    id: "f3b9a6d2-7c58-4e10-92ad-4b6c8e0f1a37"}
    {}
    {ProjectUpdate = user_provisioning::evolution_platform::types::ProjectUpdate::builder()
    .name("My Project")
    .installed_offer(user_provisioning::evolution_platform::types::OfferToInstall::builder()
    .code("OFFER1")
    .name("Example Offer"))
    .ban_id(3003)}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    404 NotFound body,
    500 InternalServerError body}]
[evolution_platform ListIamUsers list_iam_users json
    {}
    {limit: 20,
    offset: 0}
    {}
    {401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[evolution_platform GetIamUser get_iam_user json
    {identity_name: "jane.doe@example.com"}
    {}
    {}
    {401 Unauthorized body,
    403 Forbidden body,
    404 NotFound body,
    500 InternalServerError body}]
        }
    };
}
#[allow(unused_macros)]
macro_rules! evolution_platform_schemas {
    ([$($then:tt)*] $($found:tt)*) => {
        $($then)*! {
            $($found)*
            "evolution_platform.BadRequest" => user_provisioning::evolution_platform::types::BadRequest,
            "evolution_platform.IamRole" => user_provisioning::evolution_platform::types::IamRole,
            "evolution_platform.IamUser" => user_provisioning::evolution_platform::types::IamUser,
            "evolution_platform.IamUserList" => user_provisioning::evolution_platform::types::IamUserList,
            "evolution_platform.IdentityName" => user_provisioning::evolution_platform::types::IdentityName,
            "evolution_platform.InstalledOffer" => user_provisioning::evolution_platform::types::InstalledOffer,
            "evolution_platform.NewUser" => user_provisioning::evolution_platform::types::NewUser,
            "evolution_platform.OfferToInstall" => user_provisioning::evolution_platform::types::OfferToInstall,
            "evolution_platform.Organization" => user_provisioning::evolution_platform::types::Organization,
            "evolution_platform.OrganizationId" => user_provisioning::evolution_platform::types::OrganizationId,
            "evolution_platform.OrganizationList" => user_provisioning::evolution_platform::types::OrganizationList,
            "evolution_platform.OrganizationRole" => user_provisioning::evolution_platform::types::OrganizationRole,
            "evolution_platform.Permission" => user_provisioning::evolution_platform::types::Permission,
            "evolution_platform.Problem" => user_provisioning::evolution_platform::types::Problem,
            "evolution_platform.Project" => user_provisioning::evolution_platform::types::Project,
            "evolution_platform.ProjectId" => user_provisioning::evolution_platform::types::ProjectId,
            "evolution_platform.ProjectList" => user_provisioning::evolution_platform::types::ProjectList,
            "evolution_platform.ProjectUpdate" => user_provisioning::evolution_platform::types::ProjectUpdate,
            "evolution_platform.Role" => user_provisioning::evolution_platform::types::Role,
            "evolution_platform.RoleList" => user_provisioning::evolution_platform::types::RoleList,
            "evolution_platform.User" => user_provisioning::evolution_platform::types::User,
            "evolution_platform.UserList" => user_provisioning::evolution_platform::types::UserList,
            "evolution_platform.UserOrganization" => user_provisioning::evolution_platform::types::UserOrganization,
            "evolution_platform.UserPatch" => user_provisioning::evolution_platform::types::UserPatch,
            "evolution_platform.Violation" => user_provisioning::evolution_platform::types::Violation,
        }
    };
}
