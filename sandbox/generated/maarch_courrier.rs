// Generated from openapi.yaml by user-provisioning-codegen; do not edit.

#[allow(unused_imports)]
use user_provisioning::maarch_courrier::types;
/// The parameters of a received `maarch_courrier.list_users`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListUsers {}
impl ::std::fmt::Debug for ListUsers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListUsers").finish()
    }
}
impl crate::MockOperation for user_provisioning::maarch_courrier::operation::ListUsers {
    type Parameters = ListUsers;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<ListUsers, ::std::string::String> {
        Ok(ListUsers {})
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
/// The parameters of a received `maarch_courrier.create_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUser {}
impl ::std::fmt::Debug for CreateUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateUser").finish()
    }
}
impl crate::MockOperation for user_provisioning::maarch_courrier::operation::CreateUser {
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
/// The parameters of a received `maarch_courrier.get_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUser {
    /// Technical id of the user (`users.id`), not the login.
    pub id: i32,
}
impl ::std::fmt::Debug for GetUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetUser").field("id", &self.id).finish()
    }
}
impl crate::MockOperation for user_provisioning::maarch_courrier::operation::GetUser {
    type Parameters = GetUser;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetUser, ::std::string::String> {
        Ok(GetUser {
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
/// The parameters of a received `maarch_courrier.update_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUser {
    /// Technical id of the user (`users.id`), not the login.
    pub id: i32,
}
impl ::std::fmt::Debug for UpdateUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateUser").field("id", &self.id).finish()
    }
}
impl crate::MockOperation for user_provisioning::maarch_courrier::operation::UpdateUser {
    type Parameters = UpdateUser;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<UpdateUser, ::std::string::String> {
        Ok(UpdateUser {
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
/// The parameters of a received `maarch_courrier.delete_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteUser {
    /// Technical id of the user (`users.id`), not the login.
    pub id: i32,
}
impl ::std::fmt::Debug for DeleteUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteUser").field("id", &self.id).finish()
    }
}
impl crate::MockOperation for user_provisioning::maarch_courrier::operation::DeleteUser {
    type Parameters = DeleteUser;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<DeleteUser, ::std::string::String> {
        Ok(DeleteUser {
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
/// The parameters of a received `maarch_courrier.get_user_details`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserDetails {
    /// Technical id of the user (`users.id`), not the login.
    pub id: i32,
}
impl ::std::fmt::Debug for GetUserDetails {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetUserDetails").field("id", &self.id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::GetUserDetails {
    type Parameters = GetUserDetails;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetUserDetails, ::std::string::String> {
        Ok(GetUserDetails {
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
/// The parameters of a received `maarch_courrier.get_user_status`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserStatus {
    /// Login of the user (`users.user_id`), not its number. Give it in lower case, as it is stored.
    pub user: types::Login,
}
impl ::std::fmt::Debug for GetUserStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetUserStatus").field("user", &self.user).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::GetUserStatus {
    type Parameters = GetUserStatus;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetUserStatus, ::std::string::String> {
        Ok(GetUserStatus {
            user: call.required("path", "user")?,
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
/// The parameters of a received `maarch_courrier.set_user_status`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetUserStatus {
    /// Technical id of the user (`users.id`), not the login.
    pub user: i32,
}
impl ::std::fmt::Debug for SetUserStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetUserStatus").field("user", &self.user).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::SetUserStatus {
    type Parameters = SetUserStatus;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<SetUserStatus, ::std::string::String> {
        Ok(SetUserStatus {
            user: call.required("path", "user")?,
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
/// The parameters of a received `maarch_courrier.add_user_group`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddUserGroup {
    /// Technical id of the user (`users.id`), not the login.
    pub id: i32,
}
impl ::std::fmt::Debug for AddUserGroup {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AddUserGroup").field("id", &self.id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::AddUserGroup {
    type Parameters = AddUserGroup;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<AddUserGroup, ::std::string::String> {
        Ok(AddUserGroup {
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
/// The parameters of a received `maarch_courrier.remove_user_group`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveUserGroup {
    /// Technical id of the user (`users.id`), not the login.
    pub id: i32,
    /// Id of the group (`usergroups.group_id`), not its number.
    pub group_id: types::GroupId,
}
impl ::std::fmt::Debug for RemoveUserGroup {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RemoveUserGroup")
            .field("id", &self.id)
            .field("group_id", &self.group_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::RemoveUserGroup {
    type Parameters = RemoveUserGroup;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<RemoveUserGroup, ::std::string::String> {
        Ok(RemoveUserGroup {
            id: call.required("path", "id")?,
            group_id: call.required("path", "groupId")?,
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
/// The parameters of a received `maarch_courrier.update_user_group`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserGroup {
    /// Technical id of the user (`users.id`), not the login.
    pub id: i32,
    /// Id of the group (`usergroups.group_id`), not its number.
    pub group_id: types::GroupId,
}
impl ::std::fmt::Debug for UpdateUserGroup {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateUserGroup")
            .field("id", &self.id)
            .field("group_id", &self.group_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::UpdateUserGroup {
    type Parameters = UpdateUserGroup;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<UpdateUserGroup, ::std::string::String> {
        Ok(UpdateUserGroup {
            id: call.required("path", "id")?,
            group_id: call.required("path", "groupId")?,
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
/// The parameters of a received `maarch_courrier.add_user_entity`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddUserEntity {
    /// Technical id of the user (`users.id`), not the login.
    pub id: i32,
}
impl ::std::fmt::Debug for AddUserEntity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AddUserEntity").field("id", &self.id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::AddUserEntity {
    type Parameters = AddUserEntity;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<AddUserEntity, ::std::string::String> {
        Ok(AddUserEntity {
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
/// The parameters of a received `maarch_courrier.list_user_entities`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListUserEntities {
    /// Technical id of the user (`users.id`), not the login.
    pub id: i32,
}
impl ::std::fmt::Debug for ListUserEntities {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListUserEntities").field("id", &self.id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::ListUserEntities {
    type Parameters = ListUserEntities;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<ListUserEntities, ::std::string::String> {
        Ok(ListUserEntities {
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
/// The parameters of a received `maarch_courrier.remove_user_entity`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveUserEntity {
    /// Technical id of the user (`users.id`), not the login.
    pub id: i32,
    /// Id of the entity (`entities.entity_id`), not its number.
    pub entity_id: types::EntityId,
}
impl ::std::fmt::Debug for RemoveUserEntity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RemoveUserEntity")
            .field("id", &self.id)
            .field("entity_id", &self.entity_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::RemoveUserEntity {
    type Parameters = RemoveUserEntity;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<RemoveUserEntity, ::std::string::String> {
        Ok(RemoveUserEntity {
            id: call.required("path", "id")?,
            entity_id: call.required("path", "entityId")?,
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
/// The parameters of a received `maarch_courrier.get_user_entity_usage`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserEntityUsage {
    /// Technical id of the user (`users.id`), not the login.
    pub id: i32,
    /// Id of the entity (`entities.entity_id`), not its number.
    pub entity_id: types::EntityId,
}
impl ::std::fmt::Debug for GetUserEntityUsage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetUserEntityUsage")
            .field("id", &self.id)
            .field("entity_id", &self.entity_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::GetUserEntityUsage {
    type Parameters = GetUserEntityUsage;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetUserEntityUsage, ::std::string::String> {
        Ok(GetUserEntityUsage {
            id: call.required("path", "id")?,
            entity_id: call.required("path", "entityId")?,
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
/// The parameters of a received `maarch_courrier.update_user_entity`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserEntity {
    /// Technical id of the user (`users.id`), not the login.
    pub id: i32,
    /// Id of the entity (`entities.entity_id`), not its number.
    pub entity_id: types::EntityId,
}
impl ::std::fmt::Debug for UpdateUserEntity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateUserEntity")
            .field("id", &self.id)
            .field("entity_id", &self.entity_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::UpdateUserEntity {
    type Parameters = UpdateUserEntity;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<UpdateUserEntity, ::std::string::String> {
        Ok(UpdateUserEntity {
            id: call.required("path", "id")?,
            entity_id: call.required("path", "entityId")?,
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
/// The parameters of a received `maarch_courrier.suspend_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SuspendUser {
    /// Technical id of the user (`users.id`), not the login.
    pub id: i32,
}
impl ::std::fmt::Debug for SuspendUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SuspendUser").field("id", &self.id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::SuspendUser {
    type Parameters = SuspendUser;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<SuspendUser, ::std::string::String> {
        Ok(SuspendUser {
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
/// The parameters of a received `maarch_courrier.get_user_deletability`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserDeletability {
    /// Technical id of the user (`users.id`), not the login.
    pub id: i32,
}
impl ::std::fmt::Debug for GetUserDeletability {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetUserDeletability").field("id", &self.id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::GetUserDeletability {
    type Parameters = GetUserDeletability;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetUserDeletability, ::std::string::String> {
        Ok(GetUserDeletability {
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
/// The parameters of a received `maarch_courrier.update_password`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePassword {
    /// Technical id of the caller, or of a `rest` user.
    pub id: i32,
}
impl ::std::fmt::Debug for UpdatePassword {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdatePassword").field("id", &self.id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::UpdatePassword {
    type Parameters = UpdatePassword;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<UpdatePassword, ::std::string::String> {
        Ok(UpdatePassword {
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
/// The parameters of a received `maarch_courrier.set_primary_entity`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetPrimaryEntity {
    /// Technical id of the user (`users.id`), not the login.
    pub id: i32,
    /// Id of the entity (`entities.entity_id`), not its number.
    pub entity_id: types::EntityId,
}
impl ::std::fmt::Debug for SetPrimaryEntity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetPrimaryEntity")
            .field("id", &self.id)
            .field("entity_id", &self.entity_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::SetPrimaryEntity {
    type Parameters = SetPrimaryEntity;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<SetPrimaryEntity, ::std::string::String> {
        Ok(SetPrimaryEntity {
            id: call.required("path", "id")?,
            entity_id: call.required("path", "entityId")?,
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
/// The parameters of a received `maarch_courrier.get_user_by_login`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserByLogin {
    /// Login of the user (`users.user_id`), not its number, in any case.
    pub user_id: types::Login,
}
impl ::std::fmt::Debug for GetUserByLogin {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetUserByLogin").field("user_id", &self.user_id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::GetUserByLogin {
    type Parameters = GetUserByLogin;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetUserByLogin, ::std::string::String> {
        Ok(GetUserByLogin {
            user_id: call.required("path", "userId")?,
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
/// The parameters of a received `maarch_courrier.set_user_external_ids`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetUserExternalIds {
    /// Login of the user (`users.user_id`), not its number, in any case.
    pub user_id: types::Login,
}
impl ::std::fmt::Debug for SetUserExternalIds {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetUserExternalIds").field("user_id", &self.user_id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::SetUserExternalIds {
    type Parameters = SetUserExternalIds;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<SetUserExternalIds, ::std::string::String> {
        Ok(SetUserExternalIds {
            user_id: call.required("path", "userId")?,
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
/// The parameters of a received `maarch_courrier.redirect_baskets`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RedirectBaskets {
    /// Technical id of the user (`users.id`), not the login.
    pub id: i32,
}
impl ::std::fmt::Debug for RedirectBaskets {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RedirectBaskets").field("id", &self.id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::RedirectBaskets {
    type Parameters = RedirectBaskets;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<RedirectBaskets, ::std::string::String> {
        Ok(RedirectBaskets {
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
/// The parameters of a received `maarch_courrier.end_basket_redirection`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndBasketRedirection {
    /// Technical id of the owner of the basket, or of who handles it.
    pub id: i32,
    /// Number of the redirection, as in `redirectedBaskets` and `assignedBaskets` of the details.
    pub redirected_basket_ids: i32,
}
impl ::std::fmt::Debug for EndBasketRedirection {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("EndBasketRedirection")
            .field("id", &self.id)
            .field("redirected_basket_ids", &self.redirected_basket_ids)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::EndBasketRedirection {
    type Parameters = EndBasketRedirection;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<EndBasketRedirection, ::std::string::String> {
        Ok(EndBasketRedirection {
            id: call.required("path", "id")?,
            redirected_basket_ids: call.required("query", "redirectedBasketIds[]")?,
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
/// The parameters of a received `maarch_courrier.plan_absence`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PlanAbsence {
    /// Technical id of the user (`users.id`), not the login.
    pub id: i32,
}
impl ::std::fmt::Debug for PlanAbsence {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PlanAbsence").field("id", &self.id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::PlanAbsence {
    type Parameters = PlanAbsence;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<PlanAbsence, ::std::string::String> {
        Ok(PlanAbsence {
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
/// The parameters of a received `maarch_courrier.send_activation_message`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendActivationMessage {
    /// Technical id of the user (`users.id`), not the login.
    pub id: i32,
}
impl ::std::fmt::Debug for SendActivationMessage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendActivationMessage").field("id", &self.id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::SendActivationMessage {
    type Parameters = SendActivationMessage;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<SendActivationMessage, ::std::string::String> {
        Ok(SendActivationMessage {
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
/// The parameters of a received `maarch_courrier.request_password_reset`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestPasswordReset {}
impl ::std::fmt::Debug for RequestPasswordReset {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RequestPasswordReset").finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::RequestPasswordReset {
    type Parameters = RequestPasswordReset;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<RequestPasswordReset, ::std::string::String> {
        Ok(RequestPasswordReset {})
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
/// The parameters of a received `maarch_courrier.reset_password`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResetPassword {}
impl ::std::fmt::Debug for ResetPassword {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ResetPassword").finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::ResetPassword {
    type Parameters = ResetPassword;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<ResetPassword, ::std::string::String> {
        Ok(ResetPassword {})
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
/// The parameters of a received `maarch_courrier.list_password_rules`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPasswordRules {}
impl ::std::fmt::Debug for ListPasswordRules {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPasswordRules").finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::ListPasswordRules {
    type Parameters = ListPasswordRules;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<ListPasswordRules, ::std::string::String> {
        Ok(ListPasswordRules {})
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
/// The parameters of a received `maarch_courrier.find_users`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FindUsers {
    /// The text that names are to hold; not empty.
    pub search: types::FindUsersSearch,
}
impl ::std::fmt::Debug for FindUsers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("FindUsers").field("search", &self.search).finish()
    }
}
impl crate::MockOperation for user_provisioning::maarch_courrier::operation::FindUsers {
    type Parameters = FindUsers;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<FindUsers, ::std::string::String> {
        Ok(FindUsers {
            search: call.required("query", "search")?,
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
/// The parameters of a received `maarch_courrier.list_groups`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListGroups {}
impl ::std::fmt::Debug for ListGroups {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListGroups").finish()
    }
}
impl crate::MockOperation for user_provisioning::maarch_courrier::operation::ListGroups {
    type Parameters = ListGroups;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<ListGroups, ::std::string::String> {
        Ok(ListGroups {})
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
/// The parameters of a received `maarch_courrier.list_entities`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListEntities {}
impl ::std::fmt::Debug for ListEntities {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListEntities").finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::ListEntities {
    type Parameters = ListEntities;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<ListEntities, ::std::string::String> {
        Ok(ListEntities {})
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
/// The parameters of a received `maarch_courrier.get_current_profile`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCurrentProfile {}
impl ::std::fmt::Debug for GetCurrentProfile {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetCurrentProfile").finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::GetCurrentProfile {
    type Parameters = GetCurrentProfile;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetCurrentProfile, ::std::string::String> {
        Ok(GetCurrentProfile {})
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
/// The parameters of a received `maarch_courrier.get_authentication_information`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAuthenticationInformation {}
impl ::std::fmt::Debug for GetAuthenticationInformation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetAuthenticationInformation").finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_courrier::operation::GetAuthenticationInformation {
    type Parameters = GetAuthenticationInformation;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetAuthenticationInformation, ::std::string::String> {
        Ok(GetAuthenticationInformation {})
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
