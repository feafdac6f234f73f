// Generated from openapi.yaml by user-provisioning-codegen; do not edit.

#[allow(unused_imports)]
use user_provisioning::myreports::types;
/// The parameters of a received `myreports.list_customer_users`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCustomerUsers {
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
}
impl ::std::fmt::Debug for ListCustomerUsers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListCustomerUsers")
            .field("customer_tenant_id", &self.customer_tenant_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::ListCustomerUsers {
    type Parameters = ListCustomerUsers;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<ListCustomerUsers, ::std::string::String> {
        Ok(ListCustomerUsers {
            customer_tenant_id: call.required("path", "customerTenantId")?,
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
/// The parameters of a received `myreports.create_customer_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomerUser {
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
}
impl ::std::fmt::Debug for CreateCustomerUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateCustomerUser")
            .field("customer_tenant_id", &self.customer_tenant_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::CreateCustomerUser {
    type Parameters = CreateCustomerUser;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<CreateCustomerUser, ::std::string::String> {
        Ok(CreateCustomerUser {
            customer_tenant_id: call.required("path", "customerTenantId")?,
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
/// The parameters of a received `myreports.get_customer_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCustomerUser {
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
    /// Id of the user of a customer, from the response to its creation or from the list.
    pub user_id: types::UserId,
}
impl ::std::fmt::Debug for GetCustomerUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetCustomerUser")
            .field("customer_tenant_id", &self.customer_tenant_id)
            .field("user_id", &self.user_id)
            .finish()
    }
}
impl crate::MockOperation for user_provisioning::myreports::operation::GetCustomerUser {
    type Parameters = GetCustomerUser;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetCustomerUser, ::std::string::String> {
        Ok(GetCustomerUser {
            customer_tenant_id: call.required("path", "customerTenantId")?,
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
/// The parameters of a received `myreports.patch_customer_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PatchCustomerUser {
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
    /// Id of the user of a customer, from the response to its creation or from the list.
    pub user_id: types::UserId,
}
impl ::std::fmt::Debug for PatchCustomerUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PatchCustomerUser")
            .field("customer_tenant_id", &self.customer_tenant_id)
            .field("user_id", &self.user_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::PatchCustomerUser {
    type Parameters = PatchCustomerUser;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<PatchCustomerUser, ::std::string::String> {
        Ok(PatchCustomerUser {
            customer_tenant_id: call.required("path", "customerTenantId")?,
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
/// The parameters of a received `myreports.delete_customer_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomerUser {
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
    /// Id of the user of a customer, from the response to its creation or from the list.
    pub user_id: types::UserId,
}
impl ::std::fmt::Debug for DeleteCustomerUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteCustomerUser")
            .field("customer_tenant_id", &self.customer_tenant_id)
            .field("user_id", &self.user_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::DeleteCustomerUser {
    type Parameters = DeleteCustomerUser;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<DeleteCustomerUser, ::std::string::String> {
        Ok(DeleteCustomerUser {
            customer_tenant_id: call.required("path", "customerTenantId")?,
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
/// The parameters of a received `myreports.list_account_users`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAccountUsers {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
}
impl ::std::fmt::Debug for ListAccountUsers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListAccountUsers")
            .field("account_tenant_id", &self.account_tenant_id)
            .finish()
    }
}
impl crate::MockOperation for user_provisioning::myreports::operation::ListAccountUsers {
    type Parameters = ListAccountUsers;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<ListAccountUsers, ::std::string::String> {
        Ok(ListAccountUsers {
            account_tenant_id: call.required("path", "accountTenantId")?,
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
/// The parameters of a received `myreports.create_account_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAccountUser {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
}
impl ::std::fmt::Debug for CreateAccountUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateAccountUser")
            .field("account_tenant_id", &self.account_tenant_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::CreateAccountUser {
    type Parameters = CreateAccountUser;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<CreateAccountUser, ::std::string::String> {
        Ok(CreateAccountUser {
            account_tenant_id: call.required("path", "accountTenantId")?,
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
/// The parameters of a received `myreports.get_account_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAccountUser {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
    /// Id of the user of a reseller account, from the response to its creation or from the list.
    pub user_id: types::UserId,
}
impl ::std::fmt::Debug for GetAccountUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetAccountUser")
            .field("account_tenant_id", &self.account_tenant_id)
            .field("user_id", &self.user_id)
            .finish()
    }
}
impl crate::MockOperation for user_provisioning::myreports::operation::GetAccountUser {
    type Parameters = GetAccountUser;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetAccountUser, ::std::string::String> {
        Ok(GetAccountUser {
            account_tenant_id: call.required("path", "accountTenantId")?,
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
/// The parameters of a received `myreports.patch_account_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PatchAccountUser {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
    /// Id of the user of a reseller account, from the response to its creation or from the list.
    pub user_id: types::UserId,
}
impl ::std::fmt::Debug for PatchAccountUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PatchAccountUser")
            .field("account_tenant_id", &self.account_tenant_id)
            .field("user_id", &self.user_id)
            .finish()
    }
}
impl crate::MockOperation for user_provisioning::myreports::operation::PatchAccountUser {
    type Parameters = PatchAccountUser;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<PatchAccountUser, ::std::string::String> {
        Ok(PatchAccountUser {
            account_tenant_id: call.required("path", "accountTenantId")?,
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
/// The parameters of a received `myreports.delete_account_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAccountUser {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
    /// Id of the user of a reseller account, from the response to its creation or from the list.
    pub user_id: types::UserId,
}
impl ::std::fmt::Debug for DeleteAccountUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteAccountUser")
            .field("account_tenant_id", &self.account_tenant_id)
            .field("user_id", &self.user_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::DeleteAccountUser {
    type Parameters = DeleteAccountUser;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<DeleteAccountUser, ::std::string::String> {
        Ok(DeleteAccountUser {
            account_tenant_id: call.required("path", "accountTenantId")?,
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
/// The parameters of a received `myreports.list_enterprise_customer_users`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListEnterpriseCustomerUsers {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
}
impl ::std::fmt::Debug for ListEnterpriseCustomerUsers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListEnterpriseCustomerUsers")
            .field("account_tenant_id", &self.account_tenant_id)
            .field("customer_tenant_id", &self.customer_tenant_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::ListEnterpriseCustomerUsers {
    type Parameters = ListEnterpriseCustomerUsers;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<ListEnterpriseCustomerUsers, ::std::string::String> {
        Ok(ListEnterpriseCustomerUsers {
            account_tenant_id: call.required("path", "accountTenantId")?,
            customer_tenant_id: call.required("path", "customerTenantId")?,
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
/// The parameters of a received `myreports.create_enterprise_customer_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateEnterpriseCustomerUser {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
}
impl ::std::fmt::Debug for CreateEnterpriseCustomerUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateEnterpriseCustomerUser")
            .field("account_tenant_id", &self.account_tenant_id)
            .field("customer_tenant_id", &self.customer_tenant_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::CreateEnterpriseCustomerUser {
    type Parameters = CreateEnterpriseCustomerUser;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<CreateEnterpriseCustomerUser, ::std::string::String> {
        Ok(CreateEnterpriseCustomerUser {
            account_tenant_id: call.required("path", "accountTenantId")?,
            customer_tenant_id: call.required("path", "customerTenantId")?,
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
/// The parameters of a received `myreports.get_enterprise_customer_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetEnterpriseCustomerUser {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
    /// Id of the user of a customer, from the response to its creation or from the list.
    pub user_id: types::UserId,
}
impl ::std::fmt::Debug for GetEnterpriseCustomerUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetEnterpriseCustomerUser")
            .field("account_tenant_id", &self.account_tenant_id)
            .field("customer_tenant_id", &self.customer_tenant_id)
            .field("user_id", &self.user_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::GetEnterpriseCustomerUser {
    type Parameters = GetEnterpriseCustomerUser;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetEnterpriseCustomerUser, ::std::string::String> {
        Ok(GetEnterpriseCustomerUser {
            account_tenant_id: call.required("path", "accountTenantId")?,
            customer_tenant_id: call.required("path", "customerTenantId")?,
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
/// The parameters of a received `myreports.patch_enterprise_customer_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PatchEnterpriseCustomerUser {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
    /// Id of the user of a customer, from the response to its creation or from the list.
    pub user_id: types::UserId,
}
impl ::std::fmt::Debug for PatchEnterpriseCustomerUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PatchEnterpriseCustomerUser")
            .field("account_tenant_id", &self.account_tenant_id)
            .field("customer_tenant_id", &self.customer_tenant_id)
            .field("user_id", &self.user_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::PatchEnterpriseCustomerUser {
    type Parameters = PatchEnterpriseCustomerUser;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<PatchEnterpriseCustomerUser, ::std::string::String> {
        Ok(PatchEnterpriseCustomerUser {
            account_tenant_id: call.required("path", "accountTenantId")?,
            customer_tenant_id: call.required("path", "customerTenantId")?,
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
/// The parameters of a received `myreports.delete_enterprise_customer_user`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteEnterpriseCustomerUser {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
    /// Id of the user of a customer, from the response to its creation or from the list.
    pub user_id: types::UserId,
}
impl ::std::fmt::Debug for DeleteEnterpriseCustomerUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteEnterpriseCustomerUser")
            .field("account_tenant_id", &self.account_tenant_id)
            .field("customer_tenant_id", &self.customer_tenant_id)
            .field("user_id", &self.user_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::DeleteEnterpriseCustomerUser {
    type Parameters = DeleteEnterpriseCustomerUser;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<DeleteEnterpriseCustomerUser, ::std::string::String> {
        Ok(DeleteEnterpriseCustomerUser {
            account_tenant_id: call.required("path", "accountTenantId")?,
            customer_tenant_id: call.required("path", "customerTenantId")?,
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
/// The parameters of a received `myreports.send_customer_user_activation_email`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendCustomerUserActivationEmail {
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
    /// Id of the user of a customer, from the response to its creation or from the list.
    pub user_id: types::UserId,
}
impl ::std::fmt::Debug for SendCustomerUserActivationEmail {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendCustomerUserActivationEmail")
            .field("customer_tenant_id", &self.customer_tenant_id)
            .field("user_id", &self.user_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::SendCustomerUserActivationEmail {
    type Parameters = SendCustomerUserActivationEmail;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<SendCustomerUserActivationEmail, ::std::string::String> {
        Ok(SendCustomerUserActivationEmail {
            customer_tenant_id: call.required("path", "customerTenantId")?,
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
/// The parameters of a received `myreports.send_customer_user_uconnect_activation_email`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendCustomerUserUconnectActivationEmail {
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
    /// Id of the user of a customer, from the response to its creation or from the list.
    pub user_id: types::UserId,
}
impl ::std::fmt::Debug for SendCustomerUserUconnectActivationEmail {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendCustomerUserUconnectActivationEmail")
            .field("customer_tenant_id", &self.customer_tenant_id)
            .field("user_id", &self.user_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::SendCustomerUserUconnectActivationEmail {
    type Parameters = SendCustomerUserUconnectActivationEmail;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<
        SendCustomerUserUconnectActivationEmail,
        ::std::string::String,
    > {
        Ok(SendCustomerUserUconnectActivationEmail {
            customer_tenant_id: call.required("path", "customerTenantId")?,
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
/// The parameters of a received `myreports.assign_customer_user_device`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssignCustomerUserDevice {
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
    /// Id of the user of a customer, from the response to its creation or from the list.
    pub user_id: types::UserId,
    /// Id of the device on the communications platform, such as Kazoo.
    pub device_id: types::DeviceId,
}
impl ::std::fmt::Debug for AssignCustomerUserDevice {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AssignCustomerUserDevice")
            .field("customer_tenant_id", &self.customer_tenant_id)
            .field("user_id", &self.user_id)
            .field("device_id", &self.device_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::AssignCustomerUserDevice {
    type Parameters = AssignCustomerUserDevice;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<AssignCustomerUserDevice, ::std::string::String> {
        Ok(AssignCustomerUserDevice {
            customer_tenant_id: call.required("path", "customerTenantId")?,
            user_id: call.required("path", "userId")?,
            device_id: call.required("path", "deviceId")?,
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
/// The parameters of a received `myreports.unassign_customer_user_device`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnassignCustomerUserDevice {
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
    /// Id of the user of a customer, from the response to its creation or from the list.
    pub user_id: types::UserId,
    /// Id of the device on the communications platform, such as Kazoo.
    pub device_id: types::DeviceId,
}
impl ::std::fmt::Debug for UnassignCustomerUserDevice {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UnassignCustomerUserDevice")
            .field("customer_tenant_id", &self.customer_tenant_id)
            .field("user_id", &self.user_id)
            .field("device_id", &self.device_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::UnassignCustomerUserDevice {
    type Parameters = UnassignCustomerUserDevice;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<UnassignCustomerUserDevice, ::std::string::String> {
        Ok(UnassignCustomerUserDevice {
            customer_tenant_id: call.required("path", "customerTenantId")?,
            user_id: call.required("path", "userId")?,
            device_id: call.required("path", "deviceId")?,
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
/// The parameters of a received `myreports.list_customers`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCustomers {
    /// Returns only customers whose name or reference contains this text.
    pub filter: ::std::option::Option<::std::string::String>,
    /// Which page, from 0. The server takes 0 where it is absent.
    pub page_index: ::std::option::Option<i32>,
    /// How many items a page has at most. One page calls 1,000 the default, another one the maximum; it is taken as
    /// both.
    pub page_size: ::std::option::Option<i32>,
}
impl ::std::fmt::Debug for ListCustomers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListCustomers")
            .field("filter", &self.filter)
            .field("page_index", &self.page_index)
            .field("page_size", &self.page_size)
            .finish()
    }
}
impl crate::MockOperation for user_provisioning::myreports::operation::ListCustomers {
    type Parameters = ListCustomers;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<ListCustomers, ::std::string::String> {
        Ok(ListCustomers {
            filter: call.optional("query", "filter")?,
            page_index: call.optional("query", "pageIndex")?,
            page_size: call.optional("query", "pageSize")?,
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
/// The parameters of a received `myreports.create_customer`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomer {}
impl ::std::fmt::Debug for CreateCustomer {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateCustomer").finish()
    }
}
impl crate::MockOperation for user_provisioning::myreports::operation::CreateCustomer {
    type Parameters = CreateCustomer;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<CreateCustomer, ::std::string::String> {
        Ok(CreateCustomer {})
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
/// The parameters of a received `myreports.get_customer`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCustomer {
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
}
impl ::std::fmt::Debug for GetCustomer {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetCustomer")
            .field("customer_tenant_id", &self.customer_tenant_id)
            .finish()
    }
}
impl crate::MockOperation for user_provisioning::myreports::operation::GetCustomer {
    type Parameters = GetCustomer;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetCustomer, ::std::string::String> {
        Ok(GetCustomer {
            customer_tenant_id: call.required("path", "customerTenantId")?,
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
/// The parameters of a received `myreports.delete_customer`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomer {
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
}
impl ::std::fmt::Debug for DeleteCustomer {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteCustomer")
            .field("customer_tenant_id", &self.customer_tenant_id)
            .finish()
    }
}
impl crate::MockOperation for user_provisioning::myreports::operation::DeleteCustomer {
    type Parameters = DeleteCustomer;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<DeleteCustomer, ::std::string::String> {
        Ok(DeleteCustomer {
            customer_tenant_id: call.required("path", "customerTenantId")?,
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
/// The parameters of a received `myreports.list_pbx_profiles`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPbxProfiles {
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
}
impl ::std::fmt::Debug for ListPbxProfiles {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPbxProfiles")
            .field("customer_tenant_id", &self.customer_tenant_id)
            .finish()
    }
}
impl crate::MockOperation for user_provisioning::myreports::operation::ListPbxProfiles {
    type Parameters = ListPbxProfiles;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<ListPbxProfiles, ::std::string::String> {
        Ok(ListPbxProfiles {
            customer_tenant_id: call.required("path", "customerTenantId")?,
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
/// The parameters of a received `myreports.create_pbx_profile`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePbxProfile {
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
}
impl ::std::fmt::Debug for CreatePbxProfile {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatePbxProfile")
            .field("customer_tenant_id", &self.customer_tenant_id)
            .finish()
    }
}
impl crate::MockOperation for user_provisioning::myreports::operation::CreatePbxProfile {
    type Parameters = CreatePbxProfile;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<CreatePbxProfile, ::std::string::String> {
        Ok(CreatePbxProfile {
            customer_tenant_id: call.required("path", "customerTenantId")?,
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
/// The parameters of a received `myreports.get_pbx_profile`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPbxProfile {
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
    /// Id of the connection to a PBX, from the response to its creation or from the list.
    pub pbx_id: types::PbxId,
}
impl ::std::fmt::Debug for GetPbxProfile {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetPbxProfile")
            .field("customer_tenant_id", &self.customer_tenant_id)
            .field("pbx_id", &self.pbx_id)
            .finish()
    }
}
impl crate::MockOperation for user_provisioning::myreports::operation::GetPbxProfile {
    type Parameters = GetPbxProfile;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetPbxProfile, ::std::string::String> {
        Ok(GetPbxProfile {
            customer_tenant_id: call.required("path", "customerTenantId")?,
            pbx_id: call.required("path", "pbxId")?,
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
/// The parameters of a received `myreports.patch_pbx_profile`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PatchPbxProfile {
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
    /// Id of the connection to a PBX, from the response to its creation or from the list.
    pub pbx_id: types::PbxId,
}
impl ::std::fmt::Debug for PatchPbxProfile {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PatchPbxProfile")
            .field("customer_tenant_id", &self.customer_tenant_id)
            .field("pbx_id", &self.pbx_id)
            .finish()
    }
}
impl crate::MockOperation for user_provisioning::myreports::operation::PatchPbxProfile {
    type Parameters = PatchPbxProfile;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<PatchPbxProfile, ::std::string::String> {
        Ok(PatchPbxProfile {
            customer_tenant_id: call.required("path", "customerTenantId")?,
            pbx_id: call.required("path", "pbxId")?,
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
/// The parameters of a received `myreports.delete_pbx_profile`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeletePbxProfile {
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
    /// Id of the connection to a PBX, from the response to its creation or from the list.
    pub pbx_id: types::PbxId,
}
impl ::std::fmt::Debug for DeletePbxProfile {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeletePbxProfile")
            .field("customer_tenant_id", &self.customer_tenant_id)
            .field("pbx_id", &self.pbx_id)
            .finish()
    }
}
impl crate::MockOperation for user_provisioning::myreports::operation::DeletePbxProfile {
    type Parameters = DeletePbxProfile;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<DeletePbxProfile, ::std::string::String> {
        Ok(DeletePbxProfile {
            customer_tenant_id: call.required("path", "customerTenantId")?,
            pbx_id: call.required("path", "pbxId")?,
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
/// The parameters of a received `myreports.send_enterprise_customer_user_activation_email`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendEnterpriseCustomerUserActivationEmail {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
    /// Id of the user of a customer, from the response to its creation or from the list.
    pub user_id: types::UserId,
}
impl ::std::fmt::Debug for SendEnterpriseCustomerUserActivationEmail {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendEnterpriseCustomerUserActivationEmail")
            .field("account_tenant_id", &self.account_tenant_id)
            .field("customer_tenant_id", &self.customer_tenant_id)
            .field("user_id", &self.user_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::SendEnterpriseCustomerUserActivationEmail {
    type Parameters = SendEnterpriseCustomerUserActivationEmail;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<
        SendEnterpriseCustomerUserActivationEmail,
        ::std::string::String,
    > {
        Ok(SendEnterpriseCustomerUserActivationEmail {
            account_tenant_id: call.required("path", "accountTenantId")?,
            customer_tenant_id: call.required("path", "customerTenantId")?,
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
/// The parameters of a received `myreports.send_enterprise_customer_user_uconnect_activation_email`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendEnterpriseCustomerUserUconnectActivationEmail {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
    /// Id of the user of a customer, from the response to its creation or from the list.
    pub user_id: types::UserId,
}
impl ::std::fmt::Debug for SendEnterpriseCustomerUserUconnectActivationEmail {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendEnterpriseCustomerUserUconnectActivationEmail")
            .field("account_tenant_id", &self.account_tenant_id)
            .field("customer_tenant_id", &self.customer_tenant_id)
            .field("user_id", &self.user_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::SendEnterpriseCustomerUserUconnectActivationEmail {
    type Parameters = SendEnterpriseCustomerUserUconnectActivationEmail;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<
        SendEnterpriseCustomerUserUconnectActivationEmail,
        ::std::string::String,
    > {
        Ok(SendEnterpriseCustomerUserUconnectActivationEmail {
            account_tenant_id: call.required("path", "accountTenantId")?,
            customer_tenant_id: call.required("path", "customerTenantId")?,
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
/// The parameters of a received `myreports.assign_enterprise_customer_user_device`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssignEnterpriseCustomerUserDevice {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
    /// Id of the user of a customer, from the response to its creation or from the list.
    pub user_id: types::UserId,
    /// Id of the device on the communications platform, such as Kazoo.
    pub device_id: types::DeviceId,
}
impl ::std::fmt::Debug for AssignEnterpriseCustomerUserDevice {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AssignEnterpriseCustomerUserDevice")
            .field("account_tenant_id", &self.account_tenant_id)
            .field("customer_tenant_id", &self.customer_tenant_id)
            .field("user_id", &self.user_id)
            .field("device_id", &self.device_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::AssignEnterpriseCustomerUserDevice {
    type Parameters = AssignEnterpriseCustomerUserDevice;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<
        AssignEnterpriseCustomerUserDevice,
        ::std::string::String,
    > {
        Ok(AssignEnterpriseCustomerUserDevice {
            account_tenant_id: call.required("path", "accountTenantId")?,
            customer_tenant_id: call.required("path", "customerTenantId")?,
            user_id: call.required("path", "userId")?,
            device_id: call.required("path", "deviceId")?,
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
/// The parameters of a received `myreports.unassign_enterprise_customer_user_device`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnassignEnterpriseCustomerUserDevice {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
    /// Id of the user of a customer, from the response to its creation or from the list.
    pub user_id: types::UserId,
    /// Id of the device on the communications platform, such as Kazoo.
    pub device_id: types::DeviceId,
}
impl ::std::fmt::Debug for UnassignEnterpriseCustomerUserDevice {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UnassignEnterpriseCustomerUserDevice")
            .field("account_tenant_id", &self.account_tenant_id)
            .field("customer_tenant_id", &self.customer_tenant_id)
            .field("user_id", &self.user_id)
            .field("device_id", &self.device_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::UnassignEnterpriseCustomerUserDevice {
    type Parameters = UnassignEnterpriseCustomerUserDevice;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<
        UnassignEnterpriseCustomerUserDevice,
        ::std::string::String,
    > {
        Ok(UnassignEnterpriseCustomerUserDevice {
            account_tenant_id: call.required("path", "accountTenantId")?,
            customer_tenant_id: call.required("path", "customerTenantId")?,
            user_id: call.required("path", "userId")?,
            device_id: call.required("path", "deviceId")?,
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
/// The parameters of a received `myreports.list_enterprise_customers`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListEnterpriseCustomers {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
    /// Returns only customers whose name or reference contains this text.
    pub filter: ::std::option::Option<::std::string::String>,
    /// Which page, from 0. The server takes 0 where it is absent.
    pub page_index: ::std::option::Option<i32>,
    /// How many items a page has at most. One page calls 1,000 the default, another one the maximum; it is taken as
    /// both.
    pub page_size: ::std::option::Option<i32>,
}
impl ::std::fmt::Debug for ListEnterpriseCustomers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListEnterpriseCustomers")
            .field("account_tenant_id", &self.account_tenant_id)
            .field("filter", &self.filter)
            .field("page_index", &self.page_index)
            .field("page_size", &self.page_size)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::ListEnterpriseCustomers {
    type Parameters = ListEnterpriseCustomers;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<ListEnterpriseCustomers, ::std::string::String> {
        Ok(ListEnterpriseCustomers {
            account_tenant_id: call.required("path", "accountTenantId")?,
            filter: call.optional("query", "filter")?,
            page_index: call.optional("query", "pageIndex")?,
            page_size: call.optional("query", "pageSize")?,
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
/// The parameters of a received `myreports.create_enterprise_customer`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateEnterpriseCustomer {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
}
impl ::std::fmt::Debug for CreateEnterpriseCustomer {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateEnterpriseCustomer")
            .field("account_tenant_id", &self.account_tenant_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::CreateEnterpriseCustomer {
    type Parameters = CreateEnterpriseCustomer;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<CreateEnterpriseCustomer, ::std::string::String> {
        Ok(CreateEnterpriseCustomer {
            account_tenant_id: call.required("path", "accountTenantId")?,
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
/// The parameters of a received `myreports.get_enterprise_customer`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetEnterpriseCustomer {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
}
impl ::std::fmt::Debug for GetEnterpriseCustomer {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetEnterpriseCustomer")
            .field("account_tenant_id", &self.account_tenant_id)
            .field("customer_tenant_id", &self.customer_tenant_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::GetEnterpriseCustomer {
    type Parameters = GetEnterpriseCustomer;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetEnterpriseCustomer, ::std::string::String> {
        Ok(GetEnterpriseCustomer {
            account_tenant_id: call.required("path", "accountTenantId")?,
            customer_tenant_id: call.required("path", "customerTenantId")?,
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
/// The parameters of a received `myreports.delete_enterprise_customer`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteEnterpriseCustomer {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
}
impl ::std::fmt::Debug for DeleteEnterpriseCustomer {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteEnterpriseCustomer")
            .field("account_tenant_id", &self.account_tenant_id)
            .field("customer_tenant_id", &self.customer_tenant_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::DeleteEnterpriseCustomer {
    type Parameters = DeleteEnterpriseCustomer;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<DeleteEnterpriseCustomer, ::std::string::String> {
        Ok(DeleteEnterpriseCustomer {
            account_tenant_id: call.required("path", "accountTenantId")?,
            customer_tenant_id: call.required("path", "customerTenantId")?,
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
/// The parameters of a received `myreports.list_enterprise_pbx_profiles`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListEnterprisePbxProfiles {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
}
impl ::std::fmt::Debug for ListEnterprisePbxProfiles {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListEnterprisePbxProfiles")
            .field("account_tenant_id", &self.account_tenant_id)
            .field("customer_tenant_id", &self.customer_tenant_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::ListEnterprisePbxProfiles {
    type Parameters = ListEnterprisePbxProfiles;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<ListEnterprisePbxProfiles, ::std::string::String> {
        Ok(ListEnterprisePbxProfiles {
            account_tenant_id: call.required("path", "accountTenantId")?,
            customer_tenant_id: call.required("path", "customerTenantId")?,
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
/// The parameters of a received `myreports.create_enterprise_pbx_profile`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateEnterprisePbxProfile {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
}
impl ::std::fmt::Debug for CreateEnterprisePbxProfile {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateEnterprisePbxProfile")
            .field("account_tenant_id", &self.account_tenant_id)
            .field("customer_tenant_id", &self.customer_tenant_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::CreateEnterprisePbxProfile {
    type Parameters = CreateEnterprisePbxProfile;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<CreateEnterprisePbxProfile, ::std::string::String> {
        Ok(CreateEnterprisePbxProfile {
            account_tenant_id: call.required("path", "accountTenantId")?,
            customer_tenant_id: call.required("path", "customerTenantId")?,
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
/// The parameters of a received `myreports.get_enterprise_pbx_profile`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetEnterprisePbxProfile {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
    /// Id of the connection to a PBX, from the response to its creation or from the list.
    pub pbx_id: types::PbxId,
}
impl ::std::fmt::Debug for GetEnterprisePbxProfile {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetEnterprisePbxProfile")
            .field("account_tenant_id", &self.account_tenant_id)
            .field("customer_tenant_id", &self.customer_tenant_id)
            .field("pbx_id", &self.pbx_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::GetEnterprisePbxProfile {
    type Parameters = GetEnterprisePbxProfile;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetEnterprisePbxProfile, ::std::string::String> {
        Ok(GetEnterprisePbxProfile {
            account_tenant_id: call.required("path", "accountTenantId")?,
            customer_tenant_id: call.required("path", "customerTenantId")?,
            pbx_id: call.required("path", "pbxId")?,
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
/// The parameters of a received `myreports.patch_enterprise_pbx_profile`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PatchEnterprisePbxProfile {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
    /// Id of the connection to a PBX, from the response to its creation or from the list.
    pub pbx_id: types::PbxId,
}
impl ::std::fmt::Debug for PatchEnterprisePbxProfile {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PatchEnterprisePbxProfile")
            .field("account_tenant_id", &self.account_tenant_id)
            .field("customer_tenant_id", &self.customer_tenant_id)
            .field("pbx_id", &self.pbx_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::PatchEnterprisePbxProfile {
    type Parameters = PatchEnterprisePbxProfile;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<PatchEnterprisePbxProfile, ::std::string::String> {
        Ok(PatchEnterprisePbxProfile {
            account_tenant_id: call.required("path", "accountTenantId")?,
            customer_tenant_id: call.required("path", "customerTenantId")?,
            pbx_id: call.required("path", "pbxId")?,
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
/// The parameters of a received `myreports.delete_enterprise_pbx_profile`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteEnterprisePbxProfile {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
    /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub customer_tenant_id: types::TenantId,
    /// Id of the connection to a PBX, from the response to its creation or from the list.
    pub pbx_id: types::PbxId,
}
impl ::std::fmt::Debug for DeleteEnterprisePbxProfile {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteEnterprisePbxProfile")
            .field("account_tenant_id", &self.account_tenant_id)
            .field("customer_tenant_id", &self.customer_tenant_id)
            .field("pbx_id", &self.pbx_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::DeleteEnterprisePbxProfile {
    type Parameters = DeleteEnterprisePbxProfile;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<DeleteEnterprisePbxProfile, ::std::string::String> {
        Ok(DeleteEnterprisePbxProfile {
            account_tenant_id: call.required("path", "accountTenantId")?,
            customer_tenant_id: call.required("path", "customerTenantId")?,
            pbx_id: call.required("path", "pbxId")?,
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
/// The parameters of a received `myreports.find_pbx_instance`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FindPbxInstance {
    /// The identifier of the PBX: the account id of Kazoo, the tenant id of Microsoft, or the licence key of 3CX.
    pub instance_id: ::std::string::String,
}
impl ::std::fmt::Debug for FindPbxInstance {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("FindPbxInstance")
            .field("instance_id", &::std::format_args!("hidden"))
            .finish()
    }
}
impl crate::MockOperation for user_provisioning::myreports::operation::FindPbxInstance {
    type Parameters = FindPbxInstance;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<FindPbxInstance, ::std::string::String> {
        Ok(FindPbxInstance {
            instance_id: call.required("query", "instanceId")?,
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
/// The parameters of a received `myreports.list_accounts`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAccounts {
    /// Which page, from 0. The server takes 0 where it is absent.
    pub page_index: ::std::option::Option<i32>,
    /// How many items a page has at most. One page calls 1,000 the default, another one the maximum; it is taken as
    /// both.
    pub page_size: ::std::option::Option<i32>,
}
impl ::std::fmt::Debug for ListAccounts {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListAccounts")
            .field("page_index", &self.page_index)
            .field("page_size", &self.page_size)
            .finish()
    }
}
impl crate::MockOperation for user_provisioning::myreports::operation::ListAccounts {
    type Parameters = ListAccounts;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<ListAccounts, ::std::string::String> {
        Ok(ListAccounts {
            page_index: call.optional("query", "pageIndex")?,
            page_size: call.optional("query", "pageSize")?,
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
/// The parameters of a received `myreports.create_account`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAccount {}
impl ::std::fmt::Debug for CreateAccount {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateAccount").finish()
    }
}
impl crate::MockOperation for user_provisioning::myreports::operation::CreateAccount {
    type Parameters = CreateAccount;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<CreateAccount, ::std::string::String> {
        Ok(CreateAccount {})
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
/// The parameters of a received `myreports.get_account`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAccount {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
}
impl ::std::fmt::Debug for GetAccount {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetAccount")
            .field("account_tenant_id", &self.account_tenant_id)
            .finish()
    }
}
impl crate::MockOperation for user_provisioning::myreports::operation::GetAccount {
    type Parameters = GetAccount;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetAccount, ::std::string::String> {
        Ok(GetAccount {
            account_tenant_id: call.required("path", "accountTenantId")?,
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
/// The parameters of a received `myreports.patch_account`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PatchAccount {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
}
impl ::std::fmt::Debug for PatchAccount {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PatchAccount")
            .field("account_tenant_id", &self.account_tenant_id)
            .finish()
    }
}
impl crate::MockOperation for user_provisioning::myreports::operation::PatchAccount {
    type Parameters = PatchAccount;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<PatchAccount, ::std::string::String> {
        Ok(PatchAccount {
            account_tenant_id: call.required("path", "accountTenantId")?,
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
/// The parameters of a received `myreports.delete_account`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAccount {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
}
impl ::std::fmt::Debug for DeleteAccount {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteAccount")
            .field("account_tenant_id", &self.account_tenant_id)
            .finish()
    }
}
impl crate::MockOperation for user_provisioning::myreports::operation::DeleteAccount {
    type Parameters = DeleteAccount;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<DeleteAccount, ::std::string::String> {
        Ok(DeleteAccount {
            account_tenant_id: call.required("path", "accountTenantId")?,
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
/// The parameters of a received `myreports.get_account_metrics`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAccountMetrics {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
}
impl ::std::fmt::Debug for GetAccountMetrics {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetAccountMetrics")
            .field("account_tenant_id", &self.account_tenant_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::GetAccountMetrics {
    type Parameters = GetAccountMetrics;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetAccountMetrics, ::std::string::String> {
        Ok(GetAccountMetrics {
            account_tenant_id: call.required("path", "accountTenantId")?,
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
/// The parameters of a received `myreports.send_account_user_activation_email`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendAccountUserActivationEmail {
    /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
    pub account_tenant_id: types::TenantId,
    /// Id of the user of a reseller account, from the response to its creation or from the list.
    pub user_id: types::UserId,
}
impl ::std::fmt::Debug for SendAccountUserActivationEmail {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendAccountUserActivationEmail")
            .field("account_tenant_id", &self.account_tenant_id)
            .field("user_id", &self.user_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::SendAccountUserActivationEmail {
    type Parameters = SendAccountUserActivationEmail;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<SendAccountUserActivationEmail, ::std::string::String> {
        Ok(SendAccountUserActivationEmail {
            account_tenant_id: call.required("path", "accountTenantId")?,
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
/// The parameters of a received `myreports.list_invoices`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListInvoices {}
impl ::std::fmt::Debug for ListInvoices {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListInvoices").finish()
    }
}
impl crate::MockOperation for user_provisioning::myreports::operation::ListInvoices {
    type Parameters = ListInvoices;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<ListInvoices, ::std::string::String> {
        Ok(ListInvoices {})
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
/// The parameters of a received `myreports.get_invoice`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetInvoice {
    /// Id of the invoice, `invoiceid` in the list.
    pub invoice_id: types::InvoiceId,
}
impl ::std::fmt::Debug for GetInvoice {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetInvoice").field("invoice_id", &self.invoice_id).finish()
    }
}
impl crate::MockOperation for user_provisioning::myreports::operation::GetInvoice {
    type Parameters = GetInvoice;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<GetInvoice, ::std::string::String> {
        Ok(GetInvoice {
            invoice_id: call.required("path", "invoiceId")?,
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
/// The parameters of a received `myreports.download_invoice_summary`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadInvoiceSummary {
    /// Id of the invoice, `invoiceid` in the list.
    pub invoice_id: types::InvoiceId,
}
impl ::std::fmt::Debug for DownloadInvoiceSummary {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DownloadInvoiceSummary")
            .field("invoice_id", &self.invoice_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::DownloadInvoiceSummary {
    type Parameters = DownloadInvoiceSummary;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<DownloadInvoiceSummary, ::std::string::String> {
        Ok(DownloadInvoiceSummary {
            invoice_id: call.required("path", "invoiceId")?,
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
        Err("a file is sent by `answer_raw`".to_owned())
    }
}
/// The parameters of a received `myreports.download_invoice_detail`; from [`ReceivedCall`](crate::ReceivedCall).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadInvoiceDetail {
    /// Id of the invoice, `invoiceid` in the list.
    pub invoice_id: types::InvoiceId,
}
impl ::std::fmt::Debug for DownloadInvoiceDetail {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DownloadInvoiceDetail")
            .field("invoice_id", &self.invoice_id)
            .finish()
    }
}
impl crate::MockOperation
for user_provisioning::myreports::operation::DownloadInvoiceDetail {
    type Parameters = DownloadInvoiceDetail;
    #[allow(unused_variables)]
    fn received_parameters(
        call: &crate::Received,
    ) -> ::std::result::Result<DownloadInvoiceDetail, ::std::string::String> {
        Ok(DownloadInvoiceDetail {
            invoice_id: call.required("path", "invoiceId")?,
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
        Err("a file is sent by `answer_raw`".to_owned())
    }
}
