// Generated from openapi.yaml by user-provisioning-codegen; do not edit.

#[allow(unused_imports)]
use user_provisioning::maarch_parapheur::types;
/// The parameters of a received `maarch_parapheur.list_users`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListUsers {
    /// Any value except the empty text and `0` adds the REST accounts to the list. Not in the source document,
    /// but all running versions evaluate it.
    pub mode: ::std::option::Option<::std::string::String>,
}
impl ::std::fmt::Debug for ListUsers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListUsers").field("mode", &self.mode).finish()
    }
}
impl crate::MockOperation for user_provisioning::maarch_parapheur::operation::ListUsers {
    type Parameters = ListUsers;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<ListUsers, ::std::string::String> {
        Ok(ListUsers {
            mode: call.optional("query", "mode")?,
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
/// The parameters of a received `maarch_parapheur.create_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUser {}
impl ::std::fmt::Debug for CreateUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateUser").finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::CreateUser {
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
/// The parameters of a received `maarch_parapheur.get_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUser {
    /// Technical id of the user, not the login.
    pub id: i32,
}
impl ::std::fmt::Debug for GetUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetUser").field("id", &self.id).finish()
    }
}
impl crate::MockOperation for user_provisioning::maarch_parapheur::operation::GetUser {
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
/// The parameters of a received `maarch_parapheur.update_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUser {
    /// Technical id of the user, not the login.
    pub id: i32,
}
impl ::std::fmt::Debug for UpdateUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateUser").field("id", &self.id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::UpdateUser {
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
/// The parameters of a received `maarch_parapheur.delete_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteUser {
    /// Technical id of the user, not the login.
    pub id: i32,
}
impl ::std::fmt::Debug for DeleteUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteUser").field("id", &self.id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::DeleteUser {
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
/// The parameters of a received `maarch_parapheur.update_external_signatures`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateExternalSignatures {
    /// Technical id of the user, not the login.
    pub id: i32,
}
impl ::std::fmt::Debug for UpdateExternalSignatures {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateExternalSignatures").field("id", &self.id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::UpdateExternalSignatures {
    type Parameters = UpdateExternalSignatures;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<UpdateExternalSignatures, ::std::string::String> {
        Ok(UpdateExternalSignatures {
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
/// The parameters of a received `maarch_parapheur.get_user_picture`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserPicture {
    /// Technical id of the user, not the login.
    pub id: i32,
}
impl ::std::fmt::Debug for GetUserPicture {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetUserPicture").field("id", &self.id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::GetUserPicture {
    type Parameters = GetUserPicture;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetUserPicture, ::std::string::String> {
        Ok(GetUserPicture {
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
/// The parameters of a received `maarch_parapheur.update_user_picture`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserPicture {
    /// Technical id of the caller.
    pub id: i32,
}
impl ::std::fmt::Debug for UpdateUserPicture {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateUserPicture").field("id", &self.id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::UpdateUserPicture {
    type Parameters = UpdateUserPicture;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<UpdateUserPicture, ::std::string::String> {
        Ok(UpdateUserPicture {
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
/// The parameters of a received `maarch_parapheur.get_user_substitute`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserSubstitute {
    /// Technical id of the user, not the login.
    pub id: i32,
}
impl ::std::fmt::Debug for GetUserSubstitute {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetUserSubstitute").field("id", &self.id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::GetUserSubstitute {
    type Parameters = GetUserSubstitute;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetUserSubstitute, ::std::string::String> {
        Ok(GetUserSubstitute {
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
/// The parameters of a received `maarch_parapheur.update_user_substitute`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserSubstitute {
    /// Technical id of the caller.
    pub id: i32,
}
impl ::std::fmt::Debug for UpdateUserSubstitute {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateUserSubstitute").field("id", &self.id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::UpdateUserSubstitute {
    type Parameters = UpdateUserSubstitute;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<UpdateUserSubstitute, ::std::string::String> {
        Ok(UpdateUserSubstitute {
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
/// The parameters of a received `maarch_parapheur.update_user_preferences`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserPreferences {
    /// Technical id of the caller.
    pub id: i32,
}
impl ::std::fmt::Debug for UpdateUserPreferences {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateUserPreferences").field("id", &self.id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::UpdateUserPreferences {
    type Parameters = UpdateUserPreferences;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<UpdateUserPreferences, ::std::string::String> {
        Ok(UpdateUserPreferences {
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
/// The parameters of a received `maarch_parapheur.update_user_password`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserPassword {
    /// Technical id of the user, not the login.
    pub id: i32,
}
impl ::std::fmt::Debug for UpdateUserPassword {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateUserPassword").field("id", &self.id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::UpdateUserPassword {
    type Parameters = UpdateUserPassword;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<UpdateUserPassword, ::std::string::String> {
        Ok(UpdateUserPassword {
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
/// The parameters of a received `maarch_parapheur.list_user_signatures`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListUserSignatures {
    /// Technical id of the caller.
    pub id: i32,
}
impl ::std::fmt::Debug for ListUserSignatures {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListUserSignatures").field("id", &self.id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::ListUserSignatures {
    type Parameters = ListUserSignatures;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<ListUserSignatures, ::std::string::String> {
        Ok(ListUserSignatures {
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
/// The parameters of a received `maarch_parapheur.create_user_signature`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUserSignature {
    /// Technical id of the user, not the login.
    pub id: i32,
}
impl ::std::fmt::Debug for CreateUserSignature {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateUserSignature").field("id", &self.id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::CreateUserSignature {
    type Parameters = CreateUserSignature;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<CreateUserSignature, ::std::string::String> {
        Ok(CreateUserSignature {
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
/// The parameters of a received `maarch_parapheur.delete_user_signature`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteUserSignature {
    /// Technical id of the user, not the login.
    pub id: i32,
    /// Number of the signature.
    pub signature_id: i32,
}
impl ::std::fmt::Debug for DeleteUserSignature {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteUserSignature")
            .field("id", &self.id)
            .field("signature_id", &self.signature_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::DeleteUserSignature {
    type Parameters = DeleteUserSignature;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<DeleteUserSignature, ::std::string::String> {
        Ok(DeleteUserSignature {
            id: call.required("path", "id")?,
            signature_id: call.required("path", "signatureId")?,
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
/// The parameters of a received `maarch_parapheur.update_user_signature_substituted`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserSignatureSubstituted {
    /// Technical id of the user, not the login.
    pub id: i32,
    /// Number of the signature.
    pub signature_id: i32,
}
impl ::std::fmt::Debug for UpdateUserSignatureSubstituted {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateUserSignatureSubstituted")
            .field("id", &self.id)
            .field("signature_id", &self.signature_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::UpdateUserSignatureSubstituted {
    type Parameters = UpdateUserSignatureSubstituted;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<UpdateUserSignatureSubstituted, ::std::string::String> {
        Ok(UpdateUserSignatureSubstituted {
            id: call.required("path", "id")?,
            signature_id: call.required("path", "signatureId")?,
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
/// The parameters of a received `maarch_parapheur.get_user_history`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserHistory {
    /// Technical id of the user, not the login.
    pub id: i32,
}
impl ::std::fmt::Debug for GetUserHistory {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetUserHistory").field("id", &self.id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::GetUserHistory {
    type Parameters = GetUserHistory;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetUserHistory, ::std::string::String> {
        Ok(GetUserHistory {
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
/// The parameters of a received `maarch_parapheur.autocomplete_users`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AutocompleteUsers {
    /// The text to look for. An empty one is refused.
    pub search: ::std::string::String,
}
impl ::std::fmt::Debug for AutocompleteUsers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AutocompleteUsers").field("search", &self.search).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::AutocompleteUsers {
    type Parameters = AutocompleteUsers;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<AutocompleteUsers, ::std::string::String> {
        Ok(AutocompleteUsers {
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
/// The parameters of a received `maarch_parapheur.list_groups`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListGroups {}
impl ::std::fmt::Debug for ListGroups {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListGroups").finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::ListGroups {
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
/// The parameters of a received `maarch_parapheur.create_group`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateGroup {}
impl ::std::fmt::Debug for CreateGroup {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateGroup").finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::CreateGroup {
    type Parameters = CreateGroup;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<CreateGroup, ::std::string::String> {
        Ok(CreateGroup {})
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
/// The parameters of a received `maarch_parapheur.get_group`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetGroup {
    /// Number of the group.
    pub id: i32,
}
impl ::std::fmt::Debug for GetGroup {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetGroup").field("id", &self.id).finish()
    }
}
impl crate::MockOperation for user_provisioning::maarch_parapheur::operation::GetGroup {
    type Parameters = GetGroup;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetGroup, ::std::string::String> {
        Ok(GetGroup {
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
/// The parameters of a received `maarch_parapheur.add_group_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddGroupUser {
    /// Number of the group.
    pub id: i32,
}
impl ::std::fmt::Debug for AddGroupUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AddGroupUser").field("id", &self.id).finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::AddGroupUser {
    type Parameters = AddGroupUser;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<AddGroupUser, ::std::string::String> {
        Ok(AddGroupUser {
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
/// The parameters of a received `maarch_parapheur.remove_group_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveGroupUser {
    /// Number of the group.
    pub id: i32,
    /// Technical id of the member.
    pub user_id: i32,
}
impl ::std::fmt::Debug for RemoveGroupUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RemoveGroupUser")
            .field("id", &self.id)
            .field("user_id", &self.user_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::RemoveGroupUser {
    type Parameters = RemoveGroupUser;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<RemoveGroupUser, ::std::string::String> {
        Ok(RemoveGroupUser {
            id: call.required("path", "id")?,
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
/// The parameters of a received `maarch_parapheur.get_password_rules`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPasswordRules {}
impl ::std::fmt::Debug for GetPasswordRules {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetPasswordRules").finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::GetPasswordRules {
    type Parameters = GetPasswordRules;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetPasswordRules, ::std::string::String> {
        Ok(GetPasswordRules {})
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
/// The parameters of a received `maarch_parapheur.request_password_reset`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestPasswordReset {}
impl ::std::fmt::Debug for RequestPasswordReset {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RequestPasswordReset").finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::RequestPasswordReset {
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
/// The parameters of a received `maarch_parapheur.reset_password`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResetPassword {}
impl ::std::fmt::Debug for ResetPassword {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ResetPassword").finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::ResetPassword {
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
/// The parameters of a received `maarch_parapheur.get_authentication_information`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAuthenticationInformation {}
impl ::std::fmt::Debug for GetAuthenticationInformation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetAuthenticationInformation").finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::GetAuthenticationInformation {
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
/// The parameters of a received `maarch_parapheur.log_out`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LogOut {}
impl ::std::fmt::Debug for LogOut {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("LogOut").finish()
    }
}
impl crate::MockOperation for user_provisioning::maarch_parapheur::operation::LogOut {
    type Parameters = LogOut;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<LogOut, ::std::string::String> {
        Ok(LogOut {})
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
/// The parameters of a received `maarch_parapheur.list_signature_modes`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSignatureModes {}
impl ::std::fmt::Debug for ListSignatureModes {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListSignatureModes").finish()
    }
}
impl crate::MockOperation
for user_provisioning::maarch_parapheur::operation::ListSignatureModes {
    type Parameters = ListSignatureModes;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<ListSignatureModes, ::std::string::String> {
        Ok(ListSignatureModes {})
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
