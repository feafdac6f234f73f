// Generated from openapi.yaml by user-provisioning-codegen; do not edit.

#[allow(unused_imports)]
use user_provisioning::evolution_platform::types;
/// The parameters of a received `evolution_platform.list_users`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListUsers {
    /// The maximum number of entries to return. For users the default is 20.
    pub limit: ::std::option::Option<i32>,
    /// How many entries to skip. For users the default is 0.
    pub offset: ::std::option::Option<i32>,
}
impl ::std::fmt::Debug for ListUsers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListUsers")
            .field("limit", &self.limit)
            .field("offset", &self.offset)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::evolution_platform::operation::ListUsers {
    type Parameters = ListUsers;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<ListUsers, ::std::string::String> {
        Ok(ListUsers {
            limit: call.optional("query", "limit")?,
            offset: call.optional("query", "offset")?,
        })
    }
    #[allow(unused_variables)]
    fn received_body(
        call: &crate::Received,
    ) -> ::std::result::Result<Self::Body, ::std::string::String> {
        Ok(())
    }
    #[allow(unused_variables)]
    fn output_to_send(
        response: &Self::Output,
    ) -> ::std::result::Result<::serde_json::Value, ::std::string::String> {
        ::serde_json::to_value(response).map_err(|error| error.to_string())
    }
}
/// The parameters of a received `evolution_platform.create_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUser {}
impl ::std::fmt::Debug for CreateUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateUser").finish()
    }
}
impl crate::MockOperation
for user_provisioning::evolution_platform::operation::CreateUser {
    type Parameters = CreateUser;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<CreateUser, ::std::string::String> {
        Ok(CreateUser {})
    }
    #[allow(unused_variables)]
    fn received_body(
        call: &crate::Received,
    ) -> ::std::result::Result<Self::Body, ::std::string::String> {
        call.json()
    }
    #[allow(unused_variables)]
    fn output_to_send(
        response: &Self::Output,
    ) -> ::std::result::Result<::serde_json::Value, ::std::string::String> {
        ::serde_json::to_value(response).map_err(|error| error.to_string())
    }
}
/// The parameters of a received `evolution_platform.get_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUser {
    /// Identity name, by which the platform identifies the user. It is percent-encoded, and must not contain a slash.
    pub identity_name: types::IdentityName,
}
impl ::std::fmt::Debug for GetUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetUser").field("identity_name", &self.identity_name).finish()
    }
}
impl crate::MockOperation for user_provisioning::evolution_platform::operation::GetUser {
    type Parameters = GetUser;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetUser, ::std::string::String> {
        Ok(GetUser {
            identity_name: call.required("path", "identityName")?,
        })
    }
    #[allow(unused_variables)]
    fn received_body(
        call: &crate::Received,
    ) -> ::std::result::Result<Self::Body, ::std::string::String> {
        Ok(())
    }
    #[allow(unused_variables)]
    fn output_to_send(
        response: &Self::Output,
    ) -> ::std::result::Result<::serde_json::Value, ::std::string::String> {
        ::serde_json::to_value(response).map_err(|error| error.to_string())
    }
}
/// The parameters of a received `evolution_platform.patch_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PatchUser {
    /// Identity name, by which the platform identifies the user. It is percent-encoded, and must not contain a slash.
    pub identity_name: types::IdentityName,
}
impl ::std::fmt::Debug for PatchUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PatchUser").field("identity_name", &self.identity_name).finish()
    }
}
impl crate::MockOperation
for user_provisioning::evolution_platform::operation::PatchUser {
    type Parameters = PatchUser;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<PatchUser, ::std::string::String> {
        Ok(PatchUser {
            identity_name: call.required("path", "identityName")?,
        })
    }
    #[allow(unused_variables)]
    fn received_body(
        call: &crate::Received,
    ) -> ::std::result::Result<Self::Body, ::std::string::String> {
        call.json()
    }
    #[allow(unused_variables)]
    fn output_to_send(
        response: &Self::Output,
    ) -> ::std::result::Result<::serde_json::Value, ::std::string::String> {
        ::serde_json::to_value(response).map_err(|error| error.to_string())
    }
}
/// The parameters of a received `evolution_platform.list_roles`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListRoles {
    /// The maximum number of entries to return. For users the default is 20.
    pub limit: ::std::option::Option<i32>,
    /// How many entries to skip. For users the default is 0.
    pub offset: ::std::option::Option<i32>,
}
impl ::std::fmt::Debug for ListRoles {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListRoles")
            .field("limit", &self.limit)
            .field("offset", &self.offset)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::evolution_platform::operation::ListRoles {
    type Parameters = ListRoles;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<ListRoles, ::std::string::String> {
        Ok(ListRoles {
            limit: call.optional("query", "limit")?,
            offset: call.optional("query", "offset")?,
        })
    }
    #[allow(unused_variables)]
    fn received_body(
        call: &crate::Received,
    ) -> ::std::result::Result<Self::Body, ::std::string::String> {
        Ok(())
    }
    #[allow(unused_variables)]
    fn output_to_send(
        response: &Self::Output,
    ) -> ::std::result::Result<::serde_json::Value, ::std::string::String> {
        ::serde_json::to_value(response).map_err(|error| error.to_string())
    }
}
/// The parameters of a received `evolution_platform.list_organizations`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListOrganizations {
    /// The maximum number of entries to return. For users the default is 20.
    pub limit: ::std::option::Option<i32>,
    /// How many entries to skip. For users the default is 0.
    pub offset: ::std::option::Option<i32>,
}
impl ::std::fmt::Debug for ListOrganizations {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListOrganizations")
            .field("limit", &self.limit)
            .field("offset", &self.offset)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::evolution_platform::operation::ListOrganizations {
    type Parameters = ListOrganizations;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<ListOrganizations, ::std::string::String> {
        Ok(ListOrganizations {
            limit: call.optional("query", "limit")?,
            offset: call.optional("query", "offset")?,
        })
    }
    #[allow(unused_variables)]
    fn received_body(
        call: &crate::Received,
    ) -> ::std::result::Result<Self::Body, ::std::string::String> {
        Ok(())
    }
    #[allow(unused_variables)]
    fn output_to_send(
        response: &Self::Output,
    ) -> ::std::result::Result<::serde_json::Value, ::std::string::String> {
        ::serde_json::to_value(response).map_err(|error| error.to_string())
    }
}
/// The parameters of a received `evolution_platform.get_organization`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOrganization {
    /// Id of the organization, a UUID.
    pub id: types::OrganizationId,
}
impl ::std::fmt::Debug for GetOrganization {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetOrganization").field("id", &self.id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::evolution_platform::operation::GetOrganization {
    type Parameters = GetOrganization;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetOrganization, ::std::string::String> {
        Ok(GetOrganization {
            id: call.required("path", "id")?,
        })
    }
    #[allow(unused_variables)]
    fn received_body(
        call: &crate::Received,
    ) -> ::std::result::Result<Self::Body, ::std::string::String> {
        Ok(())
    }
    #[allow(unused_variables)]
    fn output_to_send(
        response: &Self::Output,
    ) -> ::std::result::Result<::serde_json::Value, ::std::string::String> {
        ::serde_json::to_value(response).map_err(|error| error.to_string())
    }
}
/// The parameters of a received `evolution_platform.list_organization_projects`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListOrganizationProjects {
    /// Id of the organization that has the projects, a UUID.
    pub organization_id: types::OrganizationId,
    /// The maximum number of entries to return. For users the default is 20.
    pub limit: ::std::option::Option<i32>,
    /// How many entries to skip. For users the default is 0.
    pub offset: ::std::option::Option<i32>,
}
impl ::std::fmt::Debug for ListOrganizationProjects {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListOrganizationProjects")
            .field("organization_id", &self.organization_id)
            .field("limit", &self.limit)
            .field("offset", &self.offset)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::evolution_platform::operation::ListOrganizationProjects {
    type Parameters = ListOrganizationProjects;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<ListOrganizationProjects, ::std::string::String> {
        Ok(ListOrganizationProjects {
            organization_id: call.required("path", "organizationId")?,
            limit: call.optional("query", "limit")?,
            offset: call.optional("query", "offset")?,
        })
    }
    #[allow(unused_variables)]
    fn received_body(
        call: &crate::Received,
    ) -> ::std::result::Result<Self::Body, ::std::string::String> {
        Ok(())
    }
    #[allow(unused_variables)]
    fn output_to_send(
        response: &Self::Output,
    ) -> ::std::result::Result<::serde_json::Value, ::std::string::String> {
        ::serde_json::to_value(response).map_err(|error| error.to_string())
    }
}
/// The parameters of a received `evolution_platform.update_organization_project`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateOrganizationProject {
    /// Id of the organization that has the projects, a UUID.
    pub organization_id: types::OrganizationId,
    /// Id of the project, a UUID.
    pub id: types::ProjectId,
}
impl ::std::fmt::Debug for UpdateOrganizationProject {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateOrganizationProject")
            .field("organization_id", &self.organization_id)
            .field("id", &self.id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::evolution_platform::operation::UpdateOrganizationProject {
    type Parameters = UpdateOrganizationProject;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<UpdateOrganizationProject, ::std::string::String> {
        Ok(UpdateOrganizationProject {
            organization_id: call.required("path", "organizationId")?,
            id: call.required("path", "id")?,
        })
    }
    #[allow(unused_variables)]
    fn received_body(
        call: &crate::Received,
    ) -> ::std::result::Result<Self::Body, ::std::string::String> {
        call.json()
    }
    #[allow(unused_variables)]
    fn output_to_send(
        response: &Self::Output,
    ) -> ::std::result::Result<::serde_json::Value, ::std::string::String> {
        ::serde_json::to_value(response).map_err(|error| error.to_string())
    }
}
/// The parameters of a received `evolution_platform.list_iam_users`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListIamUsers {
    /// The maximum number of entries to return. For users the default is 20.
    pub limit: ::std::option::Option<i32>,
    /// How many entries to skip. For users the default is 0.
    pub offset: ::std::option::Option<i32>,
}
impl ::std::fmt::Debug for ListIamUsers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListIamUsers")
            .field("limit", &self.limit)
            .field("offset", &self.offset)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::evolution_platform::operation::ListIamUsers {
    type Parameters = ListIamUsers;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<ListIamUsers, ::std::string::String> {
        Ok(ListIamUsers {
            limit: call.optional("query", "limit")?,
            offset: call.optional("query", "offset")?,
        })
    }
    #[allow(unused_variables)]
    fn received_body(
        call: &crate::Received,
    ) -> ::std::result::Result<Self::Body, ::std::string::String> {
        Ok(())
    }
    #[allow(unused_variables)]
    fn output_to_send(
        response: &Self::Output,
    ) -> ::std::result::Result<::serde_json::Value, ::std::string::String> {
        ::serde_json::to_value(response).map_err(|error| error.to_string())
    }
}
/// The parameters of a received `evolution_platform.get_iam_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetIamUser {
    /// Identity name, by which the platform identifies the user. It is percent-encoded, and must not contain a slash.
    pub identity_name: types::IdentityName,
}
impl ::std::fmt::Debug for GetIamUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetIamUser").field("identity_name", &self.identity_name).finish()
    }
}
impl crate::MockOperation
for user_provisioning::evolution_platform::operation::GetIamUser {
    type Parameters = GetIamUser;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetIamUser, ::std::string::String> {
        Ok(GetIamUser {
            identity_name: call.required("path", "identityName")?,
        })
    }
    #[allow(unused_variables)]
    fn received_body(
        call: &crate::Received,
    ) -> ::std::result::Result<Self::Body, ::std::string::String> {
        Ok(())
    }
    #[allow(unused_variables)]
    fn output_to_send(
        response: &Self::Output,
    ) -> ::std::result::Result<::serde_json::Value, ::std::string::String> {
        ::serde_json::to_value(response).map_err(|error| error.to_string())
    }
}
