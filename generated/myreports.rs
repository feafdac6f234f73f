// Generated from openapi.yaml by user-provisioning-codegen; do not edit.

/// # Users
impl Client {
    /// List the users of a customer tenant.
    ///
    /// Lists all users of the customer at once: there is no paging, although the response has a count of its items,
    /// `page_size`. Roles are not in the list; they are in the response for one user.
    ///
    /// Source: MyReports reseller API reference, page Get All Users of customers.
    ///
    /// Sends `GET /v1.0/customers/{customerTenantId}/users` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .list_customer_users()
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserList`]: The users, without their roles.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`]: No customer or account has this tenant id.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn list_customer_users(&self) -> operation::ListCustomerUsers {
        operation::ListCustomerUsers::new(self)
    }
    /// Create a user in a customer tenant.
    ///
    /// Creates a user that belongs to the customer. The role `customer.user`, which allows logging in to the customer
    /// portal, is added by the server even when it is not asked for.
    ///
    /// Mail: an activation message goes to the address as soon as the user exists; presumably not when messages to
    /// new users are switched off for that customer.
    ///
    /// Cost: roles of the access-type and supervisor groups are licensed and may incur charges. Without the header
    /// `accept-charges: true` such a request is answered with 402 and nothing is done. To carry it out, the identical
    /// request is sent again with that header. No response states a price.
    ///
    /// Sends `POST /v1.0/customers/{customerTenantId}/users` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .create_customer_user()
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .body(
    ///         types::NewUser::builder()
    ///             .email("new.user@example.com")
    ///             .display_name("New User")
    ///             .roles([
    ///                 types::Role::from("admin.user"),
    ///                 types::Role::from("customer.user"),
    ///                 types::Role::from("customer.user.supervisorl1"),
    ///                 types::Role::from("customer.settings"),
    ///             ])
    ///     )
    ///     .confirm_charges(async |notice: &user_provisioning::ChargeNotice| {
    ///         eprintln!("{notice}");
    ///         user_provisioning::Decision::Accept
    ///     })
    ///     .await?;
    /// assert!(response.is_done());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// An address that is already used by another user of the same customer is a conflict (409). The call is not
    /// idempotent.
    ///
    /// Source: MyReports reseller API reference, page Create User of customers (a French translation; the wire keys
    /// are the English ones), and the page Charges.
    ///
    /// # Responses
    ///
    /// - `201` with [`types::CreatedUser`]: The user was created.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed, or the customer has no user licence left.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `402` with [`types::ChargesRequired`]: The request may incur additional charges and was not carried out. The body echoes what would be created, either in the envelope or bare; neither form is promised, so only the status counts.
    /// - `404` with [`types::NotFound`]: No customer or account has this tenant id.
    /// - `409` with [`types::EmailConflict`]: Another user of this customer tenant already has the e-mail address.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn create_customer_user(&self) -> operation::CreateCustomerUser {
        operation::CreateCustomerUser::new(self)
    }
    /// Read a user of a customer tenant.
    ///
    /// Returns one user with its roles.
    ///
    /// A user id that does not exist in this customer is answered with 404.
    ///
    /// Source: MyReports enterprise API reference, page Get User of customers, whose route this is without the
    /// account; bodies are the same in both families where both were seen.
    ///
    /// Sends `GET /v1.0/customers/{customerTenantId}/users/{userId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .get_customer_user()
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .user_id("3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::OneUser`]: The user with its roles.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`]: No customer or account has this tenant id, or it has no such user.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_customer_user(&self) -> operation::GetCustomerUser {
        operation::GetCustomerUser::new(self)
    }
    /// Change a user of a customer tenant.
    ///
    /// Changes what the operations of a JSON Patch name, and leaves the rest as it is. The body is sent as
    /// `application/json`, which is what the pages show, although JSON Patch has a media type of its own.
    /// `/displayName` is replaced. A role is added with `add` at `/roles/-`, the others stay. `replace` at `/roles`
    /// removes every role that is not in the new list, except the PBX user role `customer.user.pbx`, which follows
    /// the PBX.
    ///
    /// Mail: none.
    ///
    /// Sends `PATCH /v1.0/customers/{customerTenantId}/users/{userId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .patch_customer_user()
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .user_id("3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94")
    ///     .body(
    ///         [
    ///                 types::PatchOperation::builder()
    ///             .op("replace")
    ///             .path("/displayName")
    ///             .value("My New Name"),
    ///             ]
    ///     )
    ///     .confirm_charges(async |notice: &user_provisioning::ChargeNotice| {
    ///         eprintln!("{notice}");
    ///         user_provisioning::Decision::Accept
    ///     })
    ///     .await?;
    /// assert!(response.is_done());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// Cost: roles of the access-type and supervisor groups are licensed and may incur charges. Without the header
    /// `accept-charges: true` a change that may incur charges is to be answered with 402 and not carried out. The
    /// page lists no 402 as far as it is known, but its examples send that header, so the 402 is described as
    /// inferred.
    ///
    /// The list of errors on the page is not known. Those here are inferred from the patch of account users and from
    /// the creation; among them is the conflict (409), when `/email` is set to an address that another user has. It
    /// is not documented that a repeated change would be refused.
    ///
    /// Source: MyReports enterprise API reference, page Patch User of customers, whose route this is without the
    /// account, and the page Charges.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::Acknowledgement`]: The changes were made. The response does not show the user.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id or the user id is malformed, or a path is not a property of a user. Inferred from the patch of account users.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `402` with [`types::ChargesRequired`] (inferred from neighbouring routes, not documented): The change may incur additional charges and was not carried out. Inferred from the page on charges and from the examples of the route, which send the consent at once. The body is the one of the other 402 responses as far as is known; only the status counts.
    /// - `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such user. Inferred from the neighbouring routes.
    /// - `409` with [`types::EmailConflict`] (inferred from neighbouring routes, not documented): Another user of the tenant has the address that `/email` was to be set to. Inferred from the creation.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn patch_customer_user(&self) -> operation::PatchCustomerUser {
        operation::PatchCustomerUser::new(self)
    }
    /// Delete a user of a customer tenant.
    ///
    /// Deletes the user. Deleted from its primary tenant (`primaryTenant`), the user is deleted everywhere; from
    /// another tenant, only there.
    ///
    /// No page about this route is known. It is inferred from the route for account users, which is documented, and
    /// from the overview, which speaks of deleting customer users. The success response was never seen, so nothing is
    /// read from it.
    ///
    /// Mail: none known. Cost: none.
    ///
    /// The route is for reseller credentials.
    ///
    /// Source: inferred from the MyReports enterprise API reference, page Delete User (Reseller), and the overview of
    /// the API.
    ///
    /// Sends `DELETE /v1.0/customers/{customerTenantId}/users/{userId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .delete_customer_user()
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .user_id("3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` without a body (inferred from neighbouring routes, not documented): The user was deleted. Inferred from account users, whose response shows nothing of the user either.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id or the user id is malformed. Inferred from the neighbouring routes.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such user. Inferred from the neighbouring routes.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn delete_customer_user(&self) -> operation::DeleteCustomerUser {
        operation::DeleteCustomerUser::new(self)
    }
    /// List the users of a reseller account tenant.
    ///
    /// Lists the users of the account at once, without their roles; no paging is known. The route needs enterprise
    /// credentials.
    ///
    /// The list of errors on the page is not known; those here are inferred from the equivalent route for customers.
    ///
    /// Source: MyReports enterprise API reference, page Get All Users (Reseller), known from its summary.
    ///
    /// Sends `GET /v1.0/accounts/{accountTenantId}/users` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .list_account_users()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserList`]: The users, without their roles.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id is malformed. Inferred from the neighbouring routes.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id. Inferred from the neighbouring routes.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn list_account_users(&self) -> operation::ListAccountUsers {
        operation::ListAccountUsers::new(self)
    }
    /// Create a user in a reseller account tenant.
    ///
    /// Creates a user that belongs to the reseller account. The role `account.user`, which allows logging in to the
    /// reseller portal, is added by the server even when it is not asked for. The route needs enterprise credentials.
    ///
    /// Mail: an activation message goes to the address as soon as the user exists.
    ///
    /// Sends `POST /v1.0/accounts/{accountTenantId}/users` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .create_account_user()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .body(
    ///         types::NewUser::builder()
    ///             .email("new.user@example.com")
    ///             .display_name("New User")
    ///             .roles([types::Role::from("account.user")])
    ///     )
    ///     .confirm_charges(async |notice: &user_provisioning::ChargeNotice| {
    ///         eprintln!("{notice}");
    ///         user_provisioning::Decision::Accept
    ///     })
    ///     .await?;
    /// assert!(response.is_done());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// Cost: the page lists no 402, but its example sends `accept-charges: true` and the charges page speaks of every
    /// request that may incur charges; so a 402 is to be expected here as well and is described. An e-mail conflict
    /// is not listed either, and is described because the equivalent route for customers has it. No second user is
    /// risked on that: a creation that may have been carried out is not sent again.
    ///
    /// Source: MyReports enterprise API reference, page Create User (Reseller).
    ///
    /// # Responses
    ///
    /// - `201` with [`types::CreatedUser`]: The user was created.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `402` with [`types::ChargesRequired`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the general page on charges; the page of this route does not list it.
    /// - `404` with [`types::NotFound`]: No customer or account has this tenant id.
    /// - `409` with [`types::EmailConflict`] (inferred from neighbouring routes, not documented): Another user of this account has the address already. Inferred from the equivalent route for customers; the page of this route does not list it.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn create_account_user(&self) -> operation::CreateAccountUser {
        operation::CreateAccountUser::new(self)
    }
    /// Read a user of a reseller account tenant.
    ///
    /// Returns one user with its roles. The route needs enterprise credentials.
    ///
    /// A user id that does not exist in this account is answered with 404.
    ///
    /// Source: MyReports enterprise API reference, page Get User (Reseller).
    ///
    /// Sends `GET /v1.0/accounts/{accountTenantId}/users/{userId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .get_account_user()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .user_id("c7a9e3b4-5d16-4f28-b0e7-9d3c8a2f6415")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::OneUser`]: The user with its roles.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`]: No customer or account has this tenant id, or it has no such user.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_account_user(&self) -> operation::GetAccountUser {
        operation::GetAccountUser::new(self)
    }
    /// Change a user of a reseller account tenant.
    ///
    /// Changes what the operations of a JSON Patch name, and leaves the rest as it is. The body is sent as
    /// `application/json`, which is what the pages show, although JSON Patch has a media type of its own.
    /// `/displayName` is replaced. A role is added with `add` at `/roles/-`, the others stay. `replace` at `/roles`
    /// removes every role that is not in the new list, as the page warns.
    ///
    /// Mail: none.
    ///
    /// Sends `PATCH /v1.0/accounts/{accountTenantId}/users/{userId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .patch_account_user()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .user_id("c7a9e3b4-5d16-4f28-b0e7-9d3c8a2f6415")
    ///     .body(
    ///         [
    ///                 types::PatchOperation::builder()
    ///             .op("replace")
    ///             .path("/displayName")
    ///             .value("My New Name"),
    ///             ]
    ///     )
    ///     .confirm_charges(async |notice: &user_provisioning::ChargeNotice| {
    ///         eprintln!("{notice}");
    ///         user_provisioning::Decision::Accept
    ///     })
    ///     .await?;
    /// assert!(response.is_done());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// Cost: the page does not say which changes of an account user cost something. Without the header
    /// `accept-charges: true` a change that may incur charges is to be answered with 402 and not carried out. The
    /// page lists no 402 as far as it is known, but its examples send that header, so the 402 is described as
    /// inferred.
    ///
    /// A malformed tenant or user id and a path that is not a property of a user are 400. The list of errors on the
    /// page is cut off there; 404 and 409 are inferred from the neighbouring routes. The route needs enterprise
    /// credentials. It is not documented that a repeated change would be refused.
    ///
    /// Source: MyReports enterprise API reference, page Patch User (Reseller), and the page Charges.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::Acknowledgement`]: The changes were made. The response does not show the user.
    /// - `400` with [`types::BadRequest`]: The tenant id or the user id is malformed, or a path is not a property of a user.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `402` with [`types::ChargesRequired`] (inferred from neighbouring routes, not documented): The change may incur additional charges and was not carried out. Inferred from the page on charges and from the examples of the route, which send the consent at once. The body is the one of the other 402 responses as far as is known; only the status counts.
    /// - `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such user. Inferred from the neighbouring routes.
    /// - `409` with [`types::EmailConflict`] (inferred from neighbouring routes, not documented): Another user of the tenant has the address that `/email` was to be set to. Inferred from the creation.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn patch_account_user(&self) -> operation::PatchAccountUser {
        operation::PatchAccountUser::new(self)
    }
    /// Delete a user of a reseller account tenant.
    ///
    /// Deletes the user. Deleted from its primary tenant (`primaryTenant`), the user is deleted everywhere; from
    /// another tenant, only there.
    ///
    /// Mail: none known. Cost: none. The route needs enterprise credentials.
    ///
    /// Source: MyReports enterprise API reference, page Delete User (Reseller).
    ///
    /// Sends `DELETE /v1.0/accounts/{accountTenantId}/users/{userId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .delete_account_user()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .user_id("c7a9e3b4-5d16-4f28-b0e7-9d3c8a2f6415")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::Acknowledgement`]: The user was deleted.
    /// - `400` with [`types::BadRequest`]: The tenant id or the user id is malformed.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`]: No customer or account has this tenant id, or it has no such user.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn delete_account_user(&self) -> operation::DeleteAccountUser {
        operation::DeleteAccountUser::new(self)
    }
    /// List the users of a customer tenant, with enterprise credentials.
    ///
    /// The same list as with reseller credentials, with a path that contains the account of the customer: all users
    /// at once, without their roles.
    ///
    /// Source: MyReports enterprise API reference, page Get All Users of customers.
    ///
    /// Sends `GET /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .list_enterprise_customer_users()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserList`]: The users, without their roles.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`]: No customer or account has this tenant id.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn list_enterprise_customer_users(
        &self,
    ) -> operation::ListEnterpriseCustomerUsers {
        operation::ListEnterpriseCustomerUsers::new(self)
    }
    /// Create a user in a customer tenant, with enterprise credentials.
    ///
    /// The same creation as with reseller credentials, with a path that contains the account of the customer. The
    /// role `customer.user`, which allows logging in to the customer portal, is added by the server even when it is
    /// not asked for.
    ///
    /// Mail: an activation message goes to the address as soon as the user exists; presumably not when messages to
    /// new users are switched off for that customer.
    ///
    /// Cost: roles of the access-type and supervisor groups are licensed and may incur charges. Without the header
    /// `accept-charges: true` such a request is to be answered with 402 and not carried out.
    ///
    /// Sends `POST /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .create_enterprise_customer_user()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .body(
    ///         types::NewUser::builder()
    ///             .email("new.user@example.com")
    ///             .display_name("New User")
    ///             .roles([
    ///                 types::Role::from("admin.user"),
    ///                 types::Role::from("customer.user"),
    ///                 types::Role::from("customer.user.supervisorl1"),
    ///                 types::Role::from("customer.settings"),
    ///             ])
    ///     )
    ///     .confirm_charges(async |notice: &user_provisioning::ChargeNotice| {
    ///         eprintln!("{notice}");
    ///         user_provisioning::Decision::Accept
    ///     })
    ///     .await?;
    /// assert!(response.is_done());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// The list of errors on the page is cut off after the malformed tenant id. The other 400, 402, 404 and 409 are
    /// inferred from the equivalent route with reseller credentials. The call is not idempotent.
    ///
    /// Source: MyReports enterprise API reference, page Create User of customers, and the page Charges.
    ///
    /// # Responses
    ///
    /// - `201` with [`types::CreatedUser`]: The user was created.
    /// - `400` with [`types::BadRequest`]: A tenant id is malformed, or, as inferred from the equivalent route, the customer has no user licence left.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `402` with [`types::ChargesRequired`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the equivalent route, whose body echoes what would be created, either in the envelope or bare.
    /// - `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id. Inferred from the neighbouring routes.
    /// - `409` with [`types::EmailConflict`] (inferred from neighbouring routes, not documented): Another user of this customer tenant already has the e-mail address. Inferred from the equivalent route.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn create_enterprise_customer_user(
        &self,
    ) -> operation::CreateEnterpriseCustomerUser {
        operation::CreateEnterpriseCustomerUser::new(self)
    }
    /// Read a user of a customer tenant, with enterprise credentials.
    ///
    /// Returns one user with its roles, with a path that contains the account of the customer.
    ///
    /// A user id that does not exist in this customer is answered with 404.
    ///
    /// Source: MyReports enterprise API reference, page Get User of customers.
    ///
    /// Sends `GET /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users/{userId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .get_enterprise_customer_user()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .user_id("3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::OneUser`]: The user with its roles.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`]: No customer or account has this tenant id, or it has no such user.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_enterprise_customer_user(&self) -> operation::GetEnterpriseCustomerUser {
        operation::GetEnterpriseCustomerUser::new(self)
    }
    /// Change a user of a customer tenant, with enterprise credentials.
    ///
    /// Changes what the operations of a JSON Patch name, and leaves the rest as it is. The body is sent as
    /// `application/json`, which is what the pages show, although JSON Patch has a media type of its own.
    /// `/displayName` is replaced. A role is added with `add` at `/roles/-`, the others stay. `replace` at `/roles`
    /// removes every role that is not in the new list, except the PBX user role `customer.user.pbx`, which follows
    /// the PBX.
    ///
    /// Mail: none.
    ///
    /// Sends `PATCH /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users/{userId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .patch_enterprise_customer_user()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .user_id("3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94")
    ///     .body(
    ///         [
    ///                 types::PatchOperation::builder()
    ///             .op("replace")
    ///             .path("/displayName")
    ///             .value("My New Name"),
    ///             ]
    ///     )
    ///     .confirm_charges(async |notice: &user_provisioning::ChargeNotice| {
    ///         eprintln!("{notice}");
    ///         user_provisioning::Decision::Accept
    ///     })
    ///     .await?;
    /// assert!(response.is_done());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// Cost: roles of the access-type and supervisor groups are licensed and may incur charges. Without the header
    /// `accept-charges: true` a change that may incur charges is to be answered with 402 and not carried out. The
    /// page lists no 402 as far as it is known, but its examples send that header, so the 402 is described as
    /// inferred.
    ///
    /// The list of errors on the page is not known. Those here are inferred from the patch of account users and from
    /// the creation; among them is the conflict (409), when `/email` is set to an address that another user has. It
    /// is not documented that a repeated change would be refused.
    ///
    /// Source: MyReports enterprise API reference, page Patch User of customers, and the page Charges.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::Acknowledgement`]: The changes were made. The response does not show the user.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id or the user id is malformed, or a path is not a property of a user. Inferred from the patch of account users.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `402` with [`types::ChargesRequired`] (inferred from neighbouring routes, not documented): The change may incur additional charges and was not carried out. Inferred from the page on charges and from the examples of the route, which send the consent at once. The body is the one of the other 402 responses as far as is known; only the status counts.
    /// - `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such user. Inferred from the neighbouring routes.
    /// - `409` with [`types::EmailConflict`] (inferred from neighbouring routes, not documented): Another user of the tenant has the address that `/email` was to be set to. Inferred from the creation.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn patch_enterprise_customer_user(
        &self,
    ) -> operation::PatchEnterpriseCustomerUser {
        operation::PatchEnterpriseCustomerUser::new(self)
    }
    /// Delete a user of a customer tenant, with enterprise credentials.
    ///
    /// Deletes the user. Deleted from its primary tenant (`primaryTenant`), the user is deleted everywhere; from
    /// another tenant, only there.
    ///
    /// No page about this route is known. It is inferred from the route for account users, which is documented, and
    /// from the overview, which speaks of deleting customer users. The success response was never seen, so nothing is
    /// read from it.
    ///
    /// Mail: none known. Cost: none.
    ///
    /// The path contains the account of the customer, as enterprise credentials require.
    ///
    /// Source: inferred from the MyReports enterprise API reference, page Delete User (Reseller), and the overview of
    /// the API.
    ///
    /// Sends `DELETE /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users/{userId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .delete_enterprise_customer_user()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .user_id("3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` without a body (inferred from neighbouring routes, not documented): The user was deleted. Inferred from account users, whose response shows nothing of the user either.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id or the user id is malformed. Inferred from the neighbouring routes.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such user. Inferred from the neighbouring routes.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn delete_enterprise_customer_user(
        &self,
    ) -> operation::DeleteEnterpriseCustomerUser {
        operation::DeleteEnterpriseCustomerUser::new(self)
    }
    /// Mail the activation link to a user of a customer tenant.
    ///
    /// Sends the message with the activation link once more. It takes no body.
    ///
    ///
    /// Mail: one to the address of the user, at every call. Cost: none.
    ///
    /// Only the user's primary tenant (`primaryTenant`) may do it; others are answered with 400 and the code
    /// `TenantNotPrimary`.
    ///
    /// The route is for reseller credentials.
    ///
    /// Source: MyReports reseller API reference, page Send Activation Link of customers (a Portuguese translation).
    ///
    /// Sends `POST /v1.0/customers/{customerTenantId}/users/{userId}/sendActivationEmail` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .send_customer_user_activation_email()
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .user_id("3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `204` without a body: The message is being sent.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed, or the user has another primary tenant.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`]: No customer or account has this tenant id, or it has no such user.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn send_customer_user_activation_email(
        &self,
    ) -> operation::SendCustomerUserActivationEmail {
        operation::SendCustomerUserActivationEmail::new(self)
    }
    /// Mail the UConnect activation link to a user of a customer tenant.
    ///
    /// Sends the message that activates the UConnect applications once more. It takes no body.
    ///
    /// No page about this route is known for reseller credentials. It is inferred from the one for enterprise
    /// credentials; so are all its responses.
    ///
    /// Mail: one to the address of the user, at every call. The first one goes out by itself when the customer has
    /// `sendConnectWelcomeEmail` on. Cost: none.
    ///
    /// Only the user's primary tenant (`primaryTenant`) may do it; others are answered with 400 and the code
    /// `TenantNotPrimary`.
    ///
    /// The route is for reseller credentials.
    ///
    /// Source: inferred from the MyReports enterprise API reference, page Send UConnect Email of customers.
    ///
    /// Sends `POST /v1.0/customers/{customerTenantId}/users/{userId}/sendUConnectActivationEmail` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .send_customer_user_uconnect_activation_email()
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .user_id("3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `204` without a body (inferred from neighbouring routes, not documented): The message is being sent. Inferred from the route for enterprise credentials.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id is malformed, or the user has another primary tenant. Inferred from the equivalent routes.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such user. Inferred from the neighbouring routes.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn send_customer_user_uconnect_activation_email(
        &self,
    ) -> operation::SendCustomerUserUconnectActivationEmail {
        operation::SendCustomerUserUconnectActivationEmail::new(self)
    }
    /// Assign a device to a user of a customer tenant.
    ///
    /// Assigns a device of the communications platform to the user as a client of the given type. The device must
    /// already belong to that user on the platform. A device that is assigned as another type of client is moved to
    /// this one.
    ///
    /// The heading of the page says PUT, its example POST; PUT is stated twice and taken here. The list of errors is
    /// not known; those here are inferred from the neighbouring routes.
    ///
    /// Sends `PUT /v1.0/customers/{customerTenantId}/users/{userId}/devices/pbx/{deviceId}/assign` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .assign_customer_user_device()
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .user_id("3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94")
    ///     .device_id("6e9d1f3b5a7c4820b1d2e3f4a5b6c7d8")
    ///     .body(
    ///         types::DeviceAssignment::builder()
    ///             .client_type(types::ClientType::from("desktop"))
    ///     )
    ///     .confirm_charges(async |notice: &user_provisioning::ChargeNotice| {
    ///         eprintln!("{notice}");
    ///         user_provisioning::Decision::Accept
    ///     })
    ///     .await?;
    /// assert!(response.is_done());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// Mail: none. Cost: the page lists no 402, but its example sends `accept-charges: true` and the page on charges
    /// speaks of every request that may incur charges. So a 402 is to be expected here as well and is described as
    /// inferred; no page shows its body.
    ///
    /// The route is for reseller credentials.
    ///
    /// Source: MyReports enterprise API reference, page User Devices of customers, whose route this is without the
    /// account; bodies are the same in both families where both were seen.
    ///
    /// # Responses
    ///
    /// - `201` with [`types::Acknowledgement`]: The device serves the user.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id or the user id is malformed. Inferred from the neighbouring routes.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `402` with [`types::PresumedCharges`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the page on charges and from the example of the route, which sends the consent at once. No page shows the body; it may echo the request.
    /// - `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such user. Inferred from the neighbouring routes.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn assign_customer_user_device(&self) -> operation::AssignCustomerUserDevice {
        operation::AssignCustomerUserDevice::new(self)
    }
    /// Unassign a device from a user of a customer tenant.
    ///
    /// Unassigns the device as a client of the given type. The device stays on the PBX.
    ///
    /// According to the page this route has the same body as the assignment; its responses are not known, so nothing
    /// is read from the success, and all of them are described as inferred.
    ///
    /// Mail: none. Cost: the page lists no 402, but its example sends `accept-charges: true` and the page on charges
    /// speaks of every request that may incur charges. So a 402 is to be expected here as well and is described as
    /// inferred; no page shows its body.
    ///
    /// The route is for reseller credentials.
    ///
    /// Sends `PUT /v1.0/customers/{customerTenantId}/users/{userId}/devices/pbx/{deviceId}/unassign` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .unassign_customer_user_device()
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .user_id("3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94")
    ///     .device_id("6e9d1f3b5a7c4820b1d2e3f4a5b6c7d8")
    ///     .body(
    ///         types::DeviceAssignment::builder()
    ///             .client_type(types::ClientType::from("desktop"))
    ///     )
    ///     .confirm_charges(async |notice: &user_provisioning::ChargeNotice| {
    ///         eprintln!("{notice}");
    ///         user_provisioning::Decision::Accept
    ///     })
    ///     .await?;
    /// assert!(response.is_done());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// Source: MyReports enterprise API reference, page User Devices of customers, whose route this is without the
    /// account; bodies are the same in both families where both were seen.
    ///
    /// # Responses
    ///
    /// - `200` without a body (inferred from neighbouring routes, not documented): The device is not assigned to the user any more. The status is inferred from neighbouring routes, the response was never seen.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id or the user id is malformed. Inferred from the neighbouring routes.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `402` with [`types::PresumedCharges`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the page on charges and from the example of the route, which sends the consent at once. No page shows the body; it may echo the request.
    /// - `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such user. Inferred from the neighbouring routes.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn unassign_customer_user_device(
        &self,
    ) -> operation::UnassignCustomerUserDevice {
        operation::UnassignCustomerUserDevice::new(self)
    }
    /// Mail the activation link to a user of a customer tenant, with enterprise credentials.
    ///
    /// Sends the message with the activation link once more. It takes no body.
    ///
    /// No page about this route is known. It is inferred from the same route for reseller credentials and for account
    /// users, which are documented; so are all its responses.
    ///
    /// Mail: one to the address of the user, at every call. Cost: none.
    ///
    /// Only the user's primary tenant (`primaryTenant`) may do it; others are answered with 400 and the code
    /// `TenantNotPrimary`.
    ///
    /// The path contains the account of the customer, as enterprise credentials require.
    ///
    /// Source: inferred from the MyReports reseller API reference, page Send Activation Link of customers.
    ///
    /// Sends `POST /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users/{userId}/sendActivationEmail` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .send_enterprise_customer_user_activation_email()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .user_id("3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `204` without a body (inferred from neighbouring routes, not documented): The message is being sent. Inferred from the route for reseller credentials.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id is malformed, or the user has another primary tenant. Inferred from the equivalent routes.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such user. Inferred from the neighbouring routes.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn send_enterprise_customer_user_activation_email(
        &self,
    ) -> operation::SendEnterpriseCustomerUserActivationEmail {
        operation::SendEnterpriseCustomerUserActivationEmail::new(self)
    }
    /// Mail the UConnect activation link to a user of a customer tenant, with enterprise credentials.
    ///
    /// Sends the message that activates the UConnect applications once more. It takes no body.
    ///
    ///
    /// Mail: one to the address of the user, at every call. The first one goes out by itself when the customer has
    /// `sendConnectWelcomeEmail` on. Cost: none.
    ///
    /// Only the user's primary tenant (`primaryTenant`) may do it; others are answered with 400 and the code
    /// `TenantNotPrimary`.
    ///
    /// The path contains the account of the customer, as enterprise credentials require.
    ///
    /// Source: MyReports enterprise API reference, page Send UConnect Email of customers.
    ///
    /// Sends `POST /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users/{userId}/sendUConnectActivationEmail` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .send_enterprise_customer_user_uconnect_activation_email()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .user_id("3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `204` without a body: The message is being sent.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed, or the user has another primary tenant.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`]: No customer or account has this tenant id, or it has no such user.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn send_enterprise_customer_user_uconnect_activation_email(
        &self,
    ) -> operation::SendEnterpriseCustomerUserUconnectActivationEmail {
        operation::SendEnterpriseCustomerUserUconnectActivationEmail::new(self)
    }
    /// Assign a device to a user of a customer tenant, with enterprise credentials.
    ///
    /// Assigns a device of the communications platform to the user as a client of the given type. The device must
    /// already belong to that user on the platform. A device that is assigned as another type of client is moved to
    /// this one.
    ///
    /// The heading of the page says PUT, its example POST; PUT is stated twice and taken here. The list of errors is
    /// not known; those here are inferred from the neighbouring routes.
    ///
    /// Sends `PUT /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users/{userId}/devices/pbx/{deviceId}/assign` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .assign_enterprise_customer_user_device()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .user_id("3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94")
    ///     .device_id("6e9d1f3b5a7c4820b1d2e3f4a5b6c7d8")
    ///     .body(
    ///         types::DeviceAssignment::builder()
    ///             .client_type(types::ClientType::from("desktop"))
    ///     )
    ///     .confirm_charges(async |notice: &user_provisioning::ChargeNotice| {
    ///         eprintln!("{notice}");
    ///         user_provisioning::Decision::Accept
    ///     })
    ///     .await?;
    /// assert!(response.is_done());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// Mail: none. Cost: the page lists no 402, but its example sends `accept-charges: true` and the page on charges
    /// speaks of every request that may incur charges. So a 402 is to be expected here as well and is described as
    /// inferred; no page shows its body.
    ///
    /// The path contains the account of the customer, as enterprise credentials require.
    ///
    /// Source: MyReports enterprise API reference, page User Devices of customers.
    ///
    /// # Responses
    ///
    /// - `201` with [`types::Acknowledgement`]: The device serves the user.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id or the user id is malformed. Inferred from the neighbouring routes.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `402` with [`types::PresumedCharges`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the page on charges and from the example of the route, which sends the consent at once. No page shows the body; it may echo the request.
    /// - `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such user. Inferred from the neighbouring routes.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn assign_enterprise_customer_user_device(
        &self,
    ) -> operation::AssignEnterpriseCustomerUserDevice {
        operation::AssignEnterpriseCustomerUserDevice::new(self)
    }
    /// Unassign a device from a user of a customer tenant, with enterprise credentials.
    ///
    /// Unassigns the device as a client of the given type. The device stays on the PBX.
    ///
    /// According to the page this route has the same body as the assignment; its responses are not known, so nothing
    /// is read from the success, and all of them are described as inferred.
    ///
    /// Mail: none. Cost: the page lists no 402, but its example sends `accept-charges: true` and the page on charges
    /// speaks of every request that may incur charges. So a 402 is to be expected here as well and is described as
    /// inferred; no page shows its body.
    ///
    /// The path contains the account of the customer, as enterprise credentials require.
    ///
    /// Source: MyReports enterprise API reference, page User Devices of customers.
    ///
    /// Sends `PUT /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users/{userId}/devices/pbx/{deviceId}/unassign` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .unassign_enterprise_customer_user_device()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .user_id("3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94")
    ///     .device_id("6e9d1f3b5a7c4820b1d2e3f4a5b6c7d8")
    ///     .body(
    ///         types::DeviceAssignment::builder()
    ///             .client_type(types::ClientType::from("desktop"))
    ///     )
    ///     .confirm_charges(async |notice: &user_provisioning::ChargeNotice| {
    ///         eprintln!("{notice}");
    ///         user_provisioning::Decision::Accept
    ///     })
    ///     .await?;
    /// assert!(response.is_done());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` without a body (inferred from neighbouring routes, not documented): The device is not assigned to the user any more. The status is inferred from neighbouring routes, the response was never seen.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id or the user id is malformed. Inferred from the neighbouring routes.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `402` with [`types::PresumedCharges`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the page on charges and from the example of the route, which sends the consent at once. No page shows the body; it may echo the request.
    /// - `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such user. Inferred from the neighbouring routes.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn unassign_enterprise_customer_user_device(
        &self,
    ) -> operation::UnassignEnterpriseCustomerUserDevice {
        operation::UnassignEnterpriseCustomerUserDevice::new(self)
    }
    /// Mail the activation link to a user of a reseller account tenant.
    ///
    /// Sends the message with the activation link once more. It takes no body.
    ///
    /// Mail: one to the address of the user, at every call. Cost: none.
    ///
    /// Only the user's primary tenant (`primaryTenant`) may do it; others are answered with 400 and the code
    /// `TenantNotPrimary`. The route needs enterprise credentials.
    ///
    /// Source: MyReports enterprise API reference, page Send Activation Link (Reseller).
    ///
    /// Sends `POST /v1.0/accounts/{accountTenantId}/users/{userId}/sendActivationEmail` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .send_account_user_activation_email()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .user_id("c7a9e3b4-5d16-4f28-b0e7-9d3c8a2f6415")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `204` without a body: The message is being sent.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed, or the user has another primary tenant.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`]: No customer or account has this tenant id, or it has no such user.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn send_account_user_activation_email(
        &self,
    ) -> operation::SendAccountUserActivationEmail {
        operation::SendAccountUserActivationEmail::new(self)
    }
}
/// # Customers
impl Client {
    /// List the customers of a reseller account.
    ///
    /// Lists customers in pages. `filter` selects those whose name or reference contains a text; there is no other
    /// filter and no order to choose. The response has neither the number of customers nor that of pages. Presumably
    /// a page with fewer customers than requested is the last one.
    ///
    /// The list of errors on the page is not known; those here are inferred from the neighbouring routes. The route
    /// is for reseller credentials.
    ///
    /// Source: MyReports reseller API reference, page Get All Customers (a French translation).
    ///
    /// Sends `GET /v1.0/customers` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .list_customers()
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    ///
    /// // All pages, item by item.
    /// let mut items = client
    ///     .list_customers()
    ///     .stream();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    ///     # break;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::CustomerList`]: The customers of this page.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    ///
    /// # Pages
    ///
    /// One call returns one page. [`stream()`](operation::ListCustomers::stream) fetches page after page as items are asked for, [`collect_all()`](operation::ListCustomers::collect_all) all of them into a `Vec`, and [`page(n)`](operation::ListCustomers::page) one by its number.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn list_customers(&self) -> operation::ListCustomers {
        operation::ListCustomers::new(self)
    }
    /// Create a customer below a reseller account.
    ///
    /// Creates a customer. With the data of a PBX in `pbxConnectionProfile` the connection is made at once, and the
    /// users of the PBX are imported. They cannot log in before a user of the customer is created who administers
    /// them.
    ///
    /// Mail: when the customer is enabled, invitations go to its users who may log in, unless `sendNewUserEmail` is
    /// off.
    ///
    /// Cost: a creation that may incur charges is answered with 402 without the header `accept-charges: true`, and
    /// not carried out. The page on charges shows that response for this very route.
    ///
    /// Sends `POST /v1.0/customers` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .create_customer()
    ///     .body(
    ///         types::NewCustomer::builder()
    ///             .name("New customer")
    ///             .description("This is my new customer")
    ///             .reference("ABC00001")
    ///             .enabled(false)
    ///             .timezone("America/Los_Angeles")
    ///             .country_code("US")
    ///             .pbx_connection_profile(types::NewPbxProfile::builder()
    ///             .type_(types::PbxProfileType::from("KazooPbxConnectionProfile"))
    ///             .host_rest("http://hostrest")
    ///             .host_websocket("wss://hostwebsocket")
    ///             .account_id("accountid")
    ///             .api_key("apikey")
    ///             .monitor_sub_accounts(false))
    ///             .send_new_user_email(false)
    ///             .send_connect_welcome_email(false)
    ///             .trial_duration(0)
    ///     )
    ///     .confirm_charges(async |notice: &user_provisioning::ChargeNotice| {
    ///         eprintln!("{notice}");
    ///         user_provisioning::Decision::Accept
    ///     })
    ///     .await?;
    /// assert!(response.is_done());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// A trial needs a permission of the account, without which the response is 400. The list of errors on the page
    /// is cut off there; the others are inferred from the neighbouring routes. The route is for reseller credentials.
    ///
    /// Source: MyReports reseller API reference, page Create Customer (a French translation), and the page Charges.
    ///
    /// # Responses
    ///
    /// - `201` with [`types::CreatedCustomer`]: The customer was created.
    /// - `400` with [`types::BadRequest`]: A trial was asked for, and the account has no permission for it.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `402` with [`types::CustomerCharges`]: The request may incur additional charges and was not carried out. The body echoes the request bare, with the API key in clear text; only the status counts.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn create_customer(&self) -> operation::CreateCustomer {
        operation::CreateCustomer::new(self)
    }
    /// Read a customer of a reseller account.
    ///
    /// Returns one customer.
    ///
    /// A tenant id that no customer has is answered with 404. The route is for reseller credentials.
    ///
    /// Source: MyReports reseller API reference, page Get Customer (a French translation).
    ///
    /// Sends `GET /v1.0/customers/{customerTenantId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .get_customer()
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::OneCustomer`]: The customer.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`]: No customer or account has this tenant id.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_customer(&self) -> operation::GetCustomer {
        operation::GetCustomer::new(self)
    }
    /// Delete a customer of a reseller account.
    ///
    /// Deactivates the customer and marks it for deletion.
    ///
    /// No page about this route is known for reseller credentials. It is inferred from the one for enterprise
    /// credentials; so are all its responses.
    ///
    /// Mail: none known. Cost: none. The success response is not on the page, so nothing is read from it. The route
    /// is for reseller credentials.
    ///
    /// Source: inferred from the MyReports enterprise API reference, page Delete Customer.
    ///
    /// Sends `DELETE /v1.0/customers/{customerTenantId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .delete_customer()
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` without a body (inferred from neighbouring routes, not documented): The customer is deactivated and will be deleted. The status is inferred from other deletions.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id is malformed. Inferred from the neighbouring routes.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id. Inferred from the neighbouring routes.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn delete_customer(&self) -> operation::DeleteCustomer {
        operation::DeleteCustomer::new(self)
    }
    /// List the customers of a reseller account, with enterprise credentials.
    ///
    /// Lists customers in pages. `filter` selects those whose name or reference contains a text; there is no other
    /// filter and no order to choose. The response has neither the number of customers nor that of pages. Presumably
    /// a page with fewer customers than requested is the last one.
    ///
    /// The list of errors on the page is not known; those here are inferred from the neighbouring routes. The path
    /// contains the account of the customer, as enterprise credentials require.
    ///
    /// Source: MyReports enterprise API reference, page Get All Customers.
    ///
    /// Sends `GET /v1.0/accounts/{accountTenantId}/customers` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .list_enterprise_customers()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    ///
    /// // All pages, item by item.
    /// let mut items = client
    ///     .list_enterprise_customers()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .stream();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    ///     # break;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::CustomerList`]: The customers of this page.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id is malformed. Inferred from the neighbouring routes.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id. Inferred from the neighbouring routes.
    ///
    /// # Pages
    ///
    /// One call returns one page. [`stream()`](operation::ListEnterpriseCustomers::stream) fetches page after page as items are asked for, [`collect_all()`](operation::ListEnterpriseCustomers::collect_all) all of them into a `Vec`, and [`page(n)`](operation::ListEnterpriseCustomers::page) one by its number.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn list_enterprise_customers(&self) -> operation::ListEnterpriseCustomers {
        operation::ListEnterpriseCustomers::new(self)
    }
    /// Create a customer below a reseller account, with enterprise credentials.
    ///
    /// Creates a customer. With the data of a PBX in `pbxConnectionProfile` the connection is made at once, and the
    /// users of the PBX are imported. They cannot log in before a user of the customer is created who administers
    /// them.
    ///
    /// Mail: when the customer is enabled, invitations go to its users who may log in, unless `sendNewUserEmail` is
    /// off.
    ///
    /// Cost: a creation that may incur charges is answered with 402 without the header `accept-charges: true`, and
    /// not carried out. The page on charges shows that response for the route without the account.
    ///
    /// Sends `POST /v1.0/accounts/{accountTenantId}/customers` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .create_enterprise_customer()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .body(
    ///         types::NewCustomer::builder()
    ///             .name("New customer")
    ///             .description("This is my new customer")
    ///             .reference("ABC00001")
    ///             .enabled(false)
    ///             .timezone("America/Los_Angeles")
    ///             .country_code("US")
    ///             .pbx_connection_profile(types::NewPbxProfile::builder()
    ///             .type_(types::PbxProfileType::from("KazooPbxConnectionProfile"))
    ///             .host_rest("http://hostrest")
    ///             .host_websocket("wss://hostwebsocket")
    ///             .account_id("accountid")
    ///             .api_key("apikey")
    ///             .monitor_sub_accounts(false))
    ///             .send_new_user_email(false)
    ///             .send_connect_welcome_email(false)
    ///             .trial_duration(0)
    ///     )
    ///     .confirm_charges(async |notice: &user_provisioning::ChargeNotice| {
    ///         eprintln!("{notice}");
    ///         user_provisioning::Decision::Accept
    ///     })
    ///     .await?;
    /// assert!(response.is_done());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// A trial needs a permission of the account, without which the response is 400. The list of errors on the page
    /// is cut off there; the others are inferred from the neighbouring routes. The path contains the account of the
    /// customer, as enterprise credentials require.
    ///
    /// Source: MyReports enterprise API reference, page Create Customer, and the page Charges.
    ///
    /// # Responses
    ///
    /// - `201` with [`types::CreatedCustomer`]: The customer was created.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed, or a trial was asked for and the account has no permission for it.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `402` with [`types::CustomerCharges`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the route without the account, of which the page on charges shows it. The body echoes the request bare, with the API key in clear text; only the status counts.
    /// - `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id. Inferred from the neighbouring routes.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn create_enterprise_customer(&self) -> operation::CreateEnterpriseCustomer {
        operation::CreateEnterpriseCustomer::new(self)
    }
    /// Read a customer of a reseller account, with enterprise credentials.
    ///
    /// Returns one customer.
    ///
    /// The page of this route is not known, only that there is one. Everything here is inferred from the same route
    /// for reseller credentials. The path contains the account of the customer, as enterprise credentials require.
    ///
    /// Source: inferred from the MyReports reseller API reference, page Get Customer, and the overview of the
    /// enterprise one.
    ///
    /// Sends `GET /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .get_enterprise_customer()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::OneCustomer`] (inferred from neighbouring routes, not documented): The customer. Inferred from the route for reseller credentials.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id is malformed. Inferred from the neighbouring routes.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id. Inferred from the neighbouring routes.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_enterprise_customer(&self) -> operation::GetEnterpriseCustomer {
        operation::GetEnterpriseCustomer::new(self)
    }
    /// Delete a customer of a reseller account, with enterprise credentials.
    ///
    /// Deactivates the customer and marks it for deletion.
    ///
    ///
    /// Mail: none known. Cost: none. The success response is not on the page, so nothing is read from it. The path
    /// contains the account of the customer, as enterprise credentials require.
    ///
    /// Source: MyReports enterprise API reference, page Delete Customer.
    ///
    /// Sends `DELETE /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .delete_enterprise_customer()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` without a body (inferred from neighbouring routes, not documented): The customer is deactivated and will be deleted. The status is inferred from other deletions.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`]: No customer or account has this tenant id.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn delete_enterprise_customer(&self) -> operation::DeleteEnterpriseCustomer {
        operation::DeleteEnterpriseCustomer::new(self)
    }
}
/// # PBX profiles
impl Client {
    /// List the PBX connections of a customer.
    ///
    /// Lists all connections to PBXs in short form, without addresses and secrets. There is no paging.
    ///
    /// The route is for reseller credentials.
    ///
    /// Source: MyReports enterprise API reference, page Get All PBX Profiles, whose route this is without the
    /// account; bodies are the same in both families where both were seen.
    ///
    /// Sends `GET /v1.0/customers/{customerTenantId}/pbxs` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .list_pbx_profiles()
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::PbxProfileList`]: The connections, in short.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`]: No customer or account has this tenant id.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn list_pbx_profiles(&self) -> operation::ListPbxProfiles {
        operation::ListPbxProfiles::new(self)
    }
    /// Connect a PBX to a customer.
    ///
    /// Creates a connection to a PBX. The required keys depend on the kind, `_type`: a Kazoo connection has
    /// `hostRest`, `hostWebsocket`, `accountId` and `apiKey`; of a 3CX connection only `licenseKey` and `username`
    /// are known. The new connection is not enabled; `enabled` is set by a patch.
    ///
    /// The response repeats the request, with the API key in clear text.
    ///
    /// Mail: none. Cost: the page lists no 402, but its example sends `accept-charges: true` and the page on charges
    /// speaks of every request that may incur charges. So a 402 is to be expected here as well and is described as
    /// inferred; no page shows its body.
    ///
    /// Sends `POST /v1.0/customers/{customerTenantId}/pbxs` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .create_pbx_profile()
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .body(
    ///         types::NewPbxProfile::builder()
    ///             .type_(types::PbxProfileType::from("KazooPbxConnectionProfile"))
    ///             .name("My PBX")
    ///             .host_rest("http://hostrest")
    ///             .host_websocket("wss://hostwebsocket")
    ///             .account_id("12345")
    ///             .api_key("apikey")
    ///     )
    ///     .confirm_charges(async |notice: &user_provisioning::ChargeNotice| {
    ///         eprintln!("{notice}");
    ///         user_provisioning::Decision::Accept
    ///     })
    ///     .await?;
    /// assert!(response.is_done());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// The list of errors on the page is cut off after the malformed tenant id; 404 is inferred from the neighbouring
    /// routes. The route is for reseller credentials.
    ///
    /// Source: MyReports reseller API reference, page Create PBX Profile.
    ///
    /// # Responses
    ///
    /// - `201` with [`types::CreatedPbxProfile`]: The connection was created.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `402` with [`types::PresumedCharges`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the page on charges and from the example of the route, which sends the consent at once. No page shows the body; it may echo the request.
    /// - `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id. Inferred from the neighbouring routes.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn create_pbx_profile(&self) -> operation::CreatePbxProfile {
        operation::CreatePbxProfile::new(self)
    }
    /// Read a PBX connection of a customer.
    ///
    /// Returns one connection in short form, without addresses and secrets.
    ///
    /// The route is for reseller credentials.
    ///
    /// Source: MyReports enterprise API reference, page Get PBX Profile, whose route this is without the account;
    /// bodies are the same in both families where both were seen.
    ///
    /// Sends `GET /v1.0/customers/{customerTenantId}/pbxs/{pbxId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .get_pbx_profile()
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .pbx_id("b7d2f5a8-3c41-4e96-a0d7-1f8e6b9c2d53")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::OnePbxProfile`]: The connection, in short.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`]: No customer or account has this tenant id, or it has no such connection.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_pbx_profile(&self) -> operation::GetPbxProfile {
        operation::GetPbxProfile::new(self)
    }
    /// Change a PBX connection of a customer.
    ///
    /// Changes what the operations of a JSON Patch name, and leaves the rest as it is. The body is sent as
    /// `application/json`, which is what the pages show. `/name` and `/enabled` are the paths the page shows; it
    /// writes the value of `/enabled` as a text, the one for accounts as a boolean, which is what to send.
    ///
    /// A change restarts the collection of events of the PBX. Data can be lost, so make it outside of working hours.
    ///
    /// Sends `PATCH /v1.0/customers/{customerTenantId}/pbxs/{pbxId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .patch_pbx_profile()
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .pbx_id("b7d2f5a8-3c41-4e96-a0d7-1f8e6b9c2d53")
    ///     .body(
    ///         [
    ///                 types::PbxPatchOperation::builder()
    ///             .op("replace")
    ///             .path("/name")
    ///             .value("My New Name"),
    ///             ]
    ///     )
    ///     .confirm_charges(async |notice: &user_provisioning::ChargeNotice| {
    ///         eprintln!("{notice}");
    ///         user_provisioning::Decision::Accept
    ///     })
    ///     .await?;
    /// assert!(response.is_done());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// Mail: none. Cost: the page lists no 402, but its example sends `accept-charges: true` and the page on charges
    /// speaks of every request that may incur charges. So a 402 is to be expected here as well and is described as
    /// inferred; no page shows its body.
    ///
    /// The list of errors on the page is cut off after the path that is no property; 404 is inferred from the
    /// neighbouring routes. It is not documented that a repeated change would be refused. The route is for reseller
    /// credentials.
    ///
    /// Source: MyReports enterprise API reference, page Patch PBX Profile, whose route this is without the account;
    /// bodies are the same in both families where both were seen.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::Acknowledgement`]: The changes were made. The response does not show the connection.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed, or a path is not a property of the resource.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `402` with [`types::PresumedCharges`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the page on charges and from the example of the route, which sends the consent at once. No page shows the body; it may echo the request.
    /// - `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such connection. Inferred from the neighbouring routes.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn patch_pbx_profile(&self) -> operation::PatchPbxProfile {
        operation::PatchPbxProfile::new(self)
    }
    /// Disconnect a PBX from a customer.
    ///
    /// Disconnects the PBX, ends the collection of its events, and removes the connection.
    ///
    /// Mail: none. Cost: none. The route is for reseller credentials.
    ///
    /// Source: MyReports enterprise API reference, page Delete PBX Profile, whose route this is without the
    /// account; bodies are the same in both families where both were seen.
    ///
    /// Sends `DELETE /v1.0/customers/{customerTenantId}/pbxs/{pbxId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .delete_pbx_profile()
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .pbx_id("b7d2f5a8-3c41-4e96-a0d7-1f8e6b9c2d53")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::Acknowledgement`]: The connection was removed.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`]: No customer or account has this tenant id, or it has no such connection.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn delete_pbx_profile(&self) -> operation::DeletePbxProfile {
        operation::DeletePbxProfile::new(self)
    }
    /// List the PBX connections of a customer, with enterprise credentials.
    ///
    /// Lists all connections to PBXs in short form, without addresses and secrets. There is no paging.
    ///
    /// The path contains the account of the customer, as enterprise credentials require.
    ///
    /// Source: MyReports enterprise API reference, page Get All PBX Profiles.
    ///
    /// Sends `GET /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/pbxs` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .list_enterprise_pbx_profiles()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::PbxProfileList`]: The connections, in short.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`]: No customer or account has this tenant id.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn list_enterprise_pbx_profiles(&self) -> operation::ListEnterprisePbxProfiles {
        operation::ListEnterprisePbxProfiles::new(self)
    }
    /// Connect a PBX to a customer, with enterprise credentials.
    ///
    /// Creates a connection to a PBX. The required keys depend on the kind, `_type`: a Kazoo connection has
    /// `hostRest`, `hostWebsocket`, `accountId` and `apiKey`; of a 3CX connection only `licenseKey` and `username`
    /// are known. The new connection is not enabled; `enabled` is set by a patch.
    ///
    /// The response repeats the request, with the API key in clear text.
    ///
    /// Mail: none. Cost: the page lists no 402, but its example sends `accept-charges: true` and the page on charges
    /// speaks of every request that may incur charges. So a 402 is to be expected here as well and is described as
    /// inferred; no page shows its body.
    ///
    /// Sends `POST /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/pbxs` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .create_enterprise_pbx_profile()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .body(
    ///         types::NewPbxProfile::builder()
    ///             .type_(types::PbxProfileType::from("KazooPbxConnectionProfile"))
    ///             .name("My PBX")
    ///             .host_rest("http://hostrest")
    ///             .host_websocket("wss://hostwebsocket")
    ///             .account_id("12345")
    ///             .api_key("apikey")
    ///     )
    ///     .confirm_charges(async |notice: &user_provisioning::ChargeNotice| {
    ///         eprintln!("{notice}");
    ///         user_provisioning::Decision::Accept
    ///     })
    ///     .await?;
    /// assert!(response.is_done());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// The list of errors on the page is cut off after the malformed tenant id; 404 is inferred from the neighbouring
    /// routes. The path contains the account of the customer, as enterprise credentials require.
    ///
    /// Source: MyReports enterprise API reference, page Create PBX Profile.
    ///
    /// # Responses
    ///
    /// - `201` with [`types::CreatedPbxProfile`]: The connection was created.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `402` with [`types::PresumedCharges`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the page on charges and from the example of the route, which sends the consent at once. No page shows the body; it may echo the request.
    /// - `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id. Inferred from the neighbouring routes.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn create_enterprise_pbx_profile(
        &self,
    ) -> operation::CreateEnterprisePbxProfile {
        operation::CreateEnterprisePbxProfile::new(self)
    }
    /// Read a PBX connection of a customer, with enterprise credentials.
    ///
    /// Returns one connection in short form, without addresses and secrets.
    ///
    /// The path contains the account of the customer, as enterprise credentials require.
    ///
    /// Source: MyReports enterprise API reference, page Get PBX Profile.
    ///
    /// Sends `GET /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/pbxs/{pbxId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .get_enterprise_pbx_profile()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .pbx_id("b7d2f5a8-3c41-4e96-a0d7-1f8e6b9c2d53")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::OnePbxProfile`]: The connection, in short.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`]: No customer or account has this tenant id, or it has no such connection.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_enterprise_pbx_profile(&self) -> operation::GetEnterprisePbxProfile {
        operation::GetEnterprisePbxProfile::new(self)
    }
    /// Change a PBX connection of a customer, with enterprise credentials.
    ///
    /// Changes what the operations of a JSON Patch name, and leaves the rest as it is. The body is sent as
    /// `application/json`, which is what the pages show. `/name` and `/enabled` are the paths the page shows; it
    /// writes the value of `/enabled` as a text, the one for accounts as a boolean, which is what to send.
    ///
    /// A change restarts the collection of events of the PBX. Data can be lost, so make it outside of working hours.
    ///
    /// Sends `PATCH /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/pbxs/{pbxId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .patch_enterprise_pbx_profile()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .pbx_id("b7d2f5a8-3c41-4e96-a0d7-1f8e6b9c2d53")
    ///     .body(
    ///         [
    ///                 types::PbxPatchOperation::builder()
    ///             .op("replace")
    ///             .path("/name")
    ///             .value("My New Name"),
    ///             ]
    ///     )
    ///     .confirm_charges(async |notice: &user_provisioning::ChargeNotice| {
    ///         eprintln!("{notice}");
    ///         user_provisioning::Decision::Accept
    ///     })
    ///     .await?;
    /// assert!(response.is_done());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// Mail: none. Cost: the page lists no 402, but its example sends `accept-charges: true` and the page on charges
    /// speaks of every request that may incur charges. So a 402 is to be expected here as well and is described as
    /// inferred; no page shows its body.
    ///
    /// The list of errors on the page is cut off after the path that is no property; 404 is inferred from the
    /// neighbouring routes. It is not documented that a repeated change would be refused. The path contains the
    /// account of the customer, as enterprise credentials require.
    ///
    /// Source: MyReports enterprise API reference, page Patch PBX Profile.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::Acknowledgement`]: The changes were made. The response does not show the connection.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed, or a path is not a property of the resource.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `402` with [`types::PresumedCharges`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the page on charges and from the example of the route, which sends the consent at once. No page shows the body; it may echo the request.
    /// - `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such connection. Inferred from the neighbouring routes.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn patch_enterprise_pbx_profile(&self) -> operation::PatchEnterprisePbxProfile {
        operation::PatchEnterprisePbxProfile::new(self)
    }
    /// Disconnect a PBX from a customer, with enterprise credentials.
    ///
    /// Disconnects the PBX, ends the collection of its events, and removes the connection.
    ///
    /// Mail: none. Cost: none. The path contains the account of the customer, as enterprise credentials require.
    ///
    /// Source: MyReports enterprise API reference, page Delete PBX Profile.
    ///
    /// Sends `DELETE /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/pbxs/{pbxId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .delete_enterprise_pbx_profile()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .customer_tenant_id("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52")
    ///     .pbx_id("b7d2f5a8-3c41-4e96-a0d7-1f8e6b9c2d53")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::Acknowledgement`]: The connection was removed.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`]: No customer or account has this tenant id, or it has no such connection.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn delete_enterprise_pbx_profile(
        &self,
    ) -> operation::DeleteEnterprisePbxProfile {
        operation::DeleteEnterprisePbxProfile::new(self)
    }
    /// Look whether a PBX is connected already.
    ///
    /// Tells whether a PBX is connected to a customer, and to which. For a PBX that is not, the response is 200 and
    /// `exists: false`, not with 404.
    ///
    /// The PBX is identified by its `instanceId`: the account id of Kazoo, the tenant id of Microsoft, or the licence
    /// key of 3CX, which is a secret. The page lists 400 and 404, without an explanation.
    ///
    /// Source: MyReports enterprise API reference, page Get PBX Instance.
    ///
    /// Sends `GET /v1.0/pbxs` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .find_pbx_instance()
    ///     .instance_id("0f9e8d7c6b5a49382716059483726150")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::FoundPbxInstance`]: Whether it is connected, and where.
    /// - `400` with [`types::BadRequest`]: The request is malformed. The page lists it without a reason of its own.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`]: No customer or account has this tenant id.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn find_pbx_instance(&self) -> operation::FindPbxInstance {
        operation::FindPbxInstance::new(self)
    }
}
/// # Accounts
impl Client {
    /// List the reseller accounts.
    ///
    /// Lists the accounts below the enterprise in pages; there is no filter and no order to choose. The response has
    /// neither the number of accounts nor that of pages. Presumably a page with fewer accounts than requested is the
    /// last one.
    ///
    /// The route needs enterprise credentials.
    ///
    /// Source: MyReports enterprise API reference, page Get All Accounts.
    ///
    /// Sends `GET /v1.0/accounts` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .list_accounts()
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    ///
    /// // All pages, item by item.
    /// let mut items = client
    ///     .list_accounts()
    ///     .stream();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    ///     # break;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::AccountList`]: The accounts of this page.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    ///
    /// # Pages
    ///
    /// One call returns one page. [`stream()`](operation::ListAccounts::stream) fetches page after page as items are asked for, [`collect_all()`](operation::ListAccounts::collect_all) all of them into a `Vec`, and [`page(n)`](operation::ListAccounts::page) one by its number.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn list_accounts(&self) -> operation::ListAccounts {
        operation::ListAccounts::new(self)
    }
    /// Create a reseller account.
    ///
    /// Creates an account below the enterprise.
    ///
    /// Mail: when the account is enabled, invitations go to its users who may log in. Cost: the page lists no 402,
    /// but its example sends `accept-charges: true` and the page on charges speaks of every request that may incur
    /// charges. So a 402 is to be expected here as well and is described as inferred; no page shows its body.
    ///
    /// The route needs enterprise credentials.
    ///
    /// Source: MyReports enterprise API reference, page Create Account.
    ///
    /// Sends `POST /v1.0/accounts` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .create_account()
    ///     .body(
    ///         types::NewAccount::builder()
    ///             .name("New account")
    ///             .description("This is my new account")
    ///             .reference("ABC00001")
    ///             .enabled(false)
    ///             .timezone("America/Los_Angeles")
    ///             .country_code("US")
    ///     )
    ///     .confirm_charges(async |notice: &user_provisioning::ChargeNotice| {
    ///         eprintln!("{notice}");
    ///         user_provisioning::Decision::Accept
    ///     })
    ///     .await?;
    /// assert!(response.is_done());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `201` with [`types::CreatedAccount`]: The account was created.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): A field is not acceptable, such as a name of more than 100 characters. Inferred from the other routes; the page of this route does not list it.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `402` with [`types::PresumedCharges`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the page on charges and from the example of the route, which sends the consent at once. No page shows the body; it may echo the request.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn create_account(&self) -> operation::CreateAccount {
        operation::CreateAccount::new(self)
    }
    /// Read a reseller account.
    ///
    /// Returns one account.
    ///
    /// The route needs enterprise credentials.
    ///
    /// Source: MyReports enterprise API reference, page Get Account.
    ///
    /// Sends `GET /v1.0/accounts/{accountTenantId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .get_account()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::OneAccount`]: The account.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`]: No customer or account has this tenant id.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_account(&self) -> operation::GetAccount {
        operation::GetAccount::new(self)
    }
    /// Change a reseller account.
    ///
    /// Changes what the operations of a JSON Patch name, and leaves the rest as it is. The body is sent as
    /// `application/json`, which is what the pages show. The paths are the keys of an account, such as `/enabled`.
    ///
    /// Mail: when the account becomes enabled, invitations go to its users who may log in. Cost: the page lists no
    /// 402, but its example sends `accept-charges: true` and the page on charges speaks of every request that may
    /// incur charges. So a 402 is to be expected here as well and is described as inferred; no page shows its body.
    ///
    /// The route needs enterprise credentials. It is not documented that a repeated change would be refused.
    ///
    /// Sends `PATCH /v1.0/accounts/{accountTenantId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .patch_account()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .body(
    ///         [
    ///                 types::PatchOperation::builder()
    ///             .op("replace")
    ///             .path("/enabled")
    ///             .value(false),
    ///             ]
    ///     )
    ///     .confirm_charges(async |notice: &user_provisioning::ChargeNotice| {
    ///         eprintln!("{notice}");
    ///         user_provisioning::Decision::Accept
    ///     })
    ///     .await?;
    /// assert!(response.is_done());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// Source: MyReports enterprise API reference, page Patch Account.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::Acknowledgement`]: The changes were made. The response does not show the account.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed, or a path is not a property of the resource.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `402` with [`types::PresumedCharges`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the page on charges and from the example of the route, which sends the consent at once. No page shows the body; it may echo the request.
    /// - `404` with [`types::NotFound`]: No customer or account has this tenant id.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn patch_account(&self) -> operation::PatchAccount {
        operation::PatchAccount::new(self)
    }
    /// Delete a reseller account.
    ///
    /// Deactivates the account and marks it for deletion.
    ///
    /// Mail: none known. Cost: none. The success response is not on the page, so nothing is read from it. The route
    /// needs enterprise credentials.
    ///
    /// Source: MyReports enterprise API reference, page Delete Account.
    ///
    /// Sends `DELETE /v1.0/accounts/{accountTenantId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .delete_account()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` without a body (inferred from neighbouring routes, not documented): The account is deactivated and will be deleted. The status is inferred from other deletions.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`]: No customer or account has this tenant id.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn delete_account(&self) -> operation::DeleteAccount {
        operation::DeleteAccount::new(self)
    }
    /// Read how a reseller account and its customers are used.
    ///
    /// Returns the customers of an account with their PBXs, and the number of users of each role. Older servers omit
    /// PBXs and tenant profiles.
    ///
    /// The route needs enterprise credentials.
    ///
    /// Source: MyReports enterprise API reference, page Account Metrics, in two generations.
    ///
    /// Sends `GET /v1.0/accounts/{accountTenantId}/metrics` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .get_account_metrics()
    ///     .account_tenant_id("5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::AccountMetrics`]: The account, its customers and the numbers of their roles.
    /// - `400` with [`types::BadRequest`]: The tenant id is malformed.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`]: No customer or account has this tenant id.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_account_metrics(&self) -> operation::GetAccountMetrics {
        operation::GetAccountMetrics::new(self)
    }
}
/// # Billing
impl Client {
    /// List the invoices.
    ///
    /// Lists the invoices of the caller's tenant, all at once. Only tenants that are billed directly have billing
    /// data.
    ///
    /// Source: MyReports enterprise API reference, page Get All Billing Data.
    ///
    /// Sends `GET /v1.0/billingdata` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .list_invoices()
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::InvoiceList`]: The invoices.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn list_invoices(&self) -> operation::ListInvoices {
        operation::ListInvoices::new(self)
    }
    /// Read an invoice.
    ///
    /// Returns one invoice, in the same form as in the list. Only tenants that are billed directly have billing data.
    ///
    /// Source: MyReports enterprise API reference, page Get Invoice.
    ///
    /// Sends `GET /v1.0/billingdata/{invoiceId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .get_invoice()
    ///     .invoice_id("2c4e6a80-1b3d-4f5a-9c7e-8d0f2a4b6c1e")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::OneInvoice`]: The invoice.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`]: There is no such invoice.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_invoice(&self) -> operation::GetInvoice {
        operation::GetInvoice::new(self)
    }
    /// Download the summary of an invoice, a PDF.
    ///
    /// Returns the summary of an invoice as a PDF file. Only tenants that are billed directly have billing data.
    ///
    /// Source: MyReports enterprise API reference, page Get Invoice Summary.
    ///
    /// Sends `GET /v1.0/billingdata/{invoiceId}/summary` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .download_invoice_summary()
    ///     .invoice_id("2c4e6a80-1b3d-4f5a-9c7e-8d0f2a4b6c1e")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with a file, as a [`Download`](crate::Download): The PDF file.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`]: There is no such invoice.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn download_invoice_summary(&self) -> operation::DownloadInvoiceSummary {
        operation::DownloadInvoiceSummary::new(self)
    }
    /// Download the details of an invoice, a ZIP.
    ///
    /// Returns the details of an invoice as a ZIP file with a JSON and a CSV in it. The JSON has one entry for each
    /// item of the invoice; its keys differ from those of the list (`invoiceId` with a capital letter) and it mixes
    /// dates with and without a zone. Only tenants that are billed directly have billing data.
    ///
    /// The list of errors on the page is cut off after 401; 404 is inferred from the summary.
    ///
    /// Source: MyReports enterprise API reference, page Get Invoice Detail.
    ///
    /// Sends `GET /v1.0/billingdata/{invoiceId}/detail` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::myreports::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let response = client
    ///     .download_invoice_detail()
    ///     .invoice_id("2c4e6a80-1b3d-4f5a-9c7e-8d0f2a4b6c1e")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with a file, as a [`Download`](crate::Download): The ZIP file.
    /// - `401` without a body: The token is missing, invalid or expired. The response has no body.
    /// - `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): There is no such invoice. Inferred from the neighbouring routes.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn download_invoice_detail(&self) -> operation::DownloadInvoiceDetail {
        operation::DownloadInvoiceDetail::new(self)
    }
}
/// All documented operations of this service.
pub const OPERATIONS: &[&crate::OperationInfo] = &[
    <operation::ListCustomerUsers as crate::Operation>::INFO,
    <operation::CreateCustomerUser as crate::Operation>::INFO,
    <operation::GetCustomerUser as crate::Operation>::INFO,
    <operation::PatchCustomerUser as crate::Operation>::INFO,
    <operation::DeleteCustomerUser as crate::Operation>::INFO,
    <operation::ListAccountUsers as crate::Operation>::INFO,
    <operation::CreateAccountUser as crate::Operation>::INFO,
    <operation::GetAccountUser as crate::Operation>::INFO,
    <operation::PatchAccountUser as crate::Operation>::INFO,
    <operation::DeleteAccountUser as crate::Operation>::INFO,
    <operation::ListEnterpriseCustomerUsers as crate::Operation>::INFO,
    <operation::CreateEnterpriseCustomerUser as crate::Operation>::INFO,
    <operation::GetEnterpriseCustomerUser as crate::Operation>::INFO,
    <operation::PatchEnterpriseCustomerUser as crate::Operation>::INFO,
    <operation::DeleteEnterpriseCustomerUser as crate::Operation>::INFO,
    <operation::SendCustomerUserActivationEmail as crate::Operation>::INFO,
    <operation::SendCustomerUserUconnectActivationEmail as crate::Operation>::INFO,
    <operation::AssignCustomerUserDevice as crate::Operation>::INFO,
    <operation::UnassignCustomerUserDevice as crate::Operation>::INFO,
    <operation::ListCustomers as crate::Operation>::INFO,
    <operation::CreateCustomer as crate::Operation>::INFO,
    <operation::GetCustomer as crate::Operation>::INFO,
    <operation::DeleteCustomer as crate::Operation>::INFO,
    <operation::ListPbxProfiles as crate::Operation>::INFO,
    <operation::CreatePbxProfile as crate::Operation>::INFO,
    <operation::GetPbxProfile as crate::Operation>::INFO,
    <operation::PatchPbxProfile as crate::Operation>::INFO,
    <operation::DeletePbxProfile as crate::Operation>::INFO,
    <operation::SendEnterpriseCustomerUserActivationEmail as crate::Operation>::INFO,
    <operation::SendEnterpriseCustomerUserUconnectActivationEmail as crate::Operation>::INFO,
    <operation::AssignEnterpriseCustomerUserDevice as crate::Operation>::INFO,
    <operation::UnassignEnterpriseCustomerUserDevice as crate::Operation>::INFO,
    <operation::ListEnterpriseCustomers as crate::Operation>::INFO,
    <operation::CreateEnterpriseCustomer as crate::Operation>::INFO,
    <operation::GetEnterpriseCustomer as crate::Operation>::INFO,
    <operation::DeleteEnterpriseCustomer as crate::Operation>::INFO,
    <operation::ListEnterprisePbxProfiles as crate::Operation>::INFO,
    <operation::CreateEnterprisePbxProfile as crate::Operation>::INFO,
    <operation::GetEnterprisePbxProfile as crate::Operation>::INFO,
    <operation::PatchEnterprisePbxProfile as crate::Operation>::INFO,
    <operation::DeleteEnterprisePbxProfile as crate::Operation>::INFO,
    <operation::FindPbxInstance as crate::Operation>::INFO,
    <operation::ListAccounts as crate::Operation>::INFO,
    <operation::CreateAccount as crate::Operation>::INFO,
    <operation::GetAccount as crate::Operation>::INFO,
    <operation::PatchAccount as crate::Operation>::INFO,
    <operation::DeleteAccount as crate::Operation>::INFO,
    <operation::GetAccountMetrics as crate::Operation>::INFO,
    <operation::SendAccountUserActivationEmail as crate::Operation>::INFO,
    <operation::ListInvoices as crate::Operation>::INFO,
    <operation::GetInvoice as crate::Operation>::INFO,
    <operation::DownloadInvoiceSummary as crate::Operation>::INFO,
    <operation::DownloadInvoiceDetail as crate::Operation>::INFO,
];
/// The ids of all operations, for the sandbox of the same version: not part of the API.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperationId {
    ListCustomerUsers,
    CreateCustomerUser,
    GetCustomerUser,
    PatchCustomerUser,
    DeleteCustomerUser,
    ListAccountUsers,
    CreateAccountUser,
    GetAccountUser,
    PatchAccountUser,
    DeleteAccountUser,
    ListEnterpriseCustomerUsers,
    CreateEnterpriseCustomerUser,
    GetEnterpriseCustomerUser,
    PatchEnterpriseCustomerUser,
    DeleteEnterpriseCustomerUser,
    SendCustomerUserActivationEmail,
    SendCustomerUserUconnectActivationEmail,
    AssignCustomerUserDevice,
    UnassignCustomerUserDevice,
    ListCustomers,
    CreateCustomer,
    GetCustomer,
    DeleteCustomer,
    ListPbxProfiles,
    CreatePbxProfile,
    GetPbxProfile,
    PatchPbxProfile,
    DeletePbxProfile,
    SendEnterpriseCustomerUserActivationEmail,
    SendEnterpriseCustomerUserUconnectActivationEmail,
    AssignEnterpriseCustomerUserDevice,
    UnassignEnterpriseCustomerUserDevice,
    ListEnterpriseCustomers,
    CreateEnterpriseCustomer,
    GetEnterpriseCustomer,
    DeleteEnterpriseCustomer,
    ListEnterprisePbxProfiles,
    CreateEnterprisePbxProfile,
    GetEnterprisePbxProfile,
    PatchEnterprisePbxProfile,
    DeleteEnterprisePbxProfile,
    FindPbxInstance,
    ListAccounts,
    CreateAccount,
    GetAccount,
    PatchAccount,
    DeleteAccount,
    GetAccountMetrics,
    SendAccountUserActivationEmail,
    ListInvoices,
    GetInvoice,
    DownloadInvoiceSummary,
    DownloadInvoiceDetail,
}
impl OperationId {
    #[inline]
    pub fn of(operation: &crate::OperationInfo) -> ::std::option::Option<Self> {
        match operation.id() {
            "myreports.list_customer_users" => Some(Self::ListCustomerUsers),
            "myreports.create_customer_user" => Some(Self::CreateCustomerUser),
            "myreports.get_customer_user" => Some(Self::GetCustomerUser),
            "myreports.patch_customer_user" => Some(Self::PatchCustomerUser),
            "myreports.delete_customer_user" => Some(Self::DeleteCustomerUser),
            "myreports.list_account_users" => Some(Self::ListAccountUsers),
            "myreports.create_account_user" => Some(Self::CreateAccountUser),
            "myreports.get_account_user" => Some(Self::GetAccountUser),
            "myreports.patch_account_user" => Some(Self::PatchAccountUser),
            "myreports.delete_account_user" => Some(Self::DeleteAccountUser),
            "myreports.list_enterprise_customer_users" => {
                Some(Self::ListEnterpriseCustomerUsers)
            }
            "myreports.create_enterprise_customer_user" => {
                Some(Self::CreateEnterpriseCustomerUser)
            }
            "myreports.get_enterprise_customer_user" => {
                Some(Self::GetEnterpriseCustomerUser)
            }
            "myreports.patch_enterprise_customer_user" => {
                Some(Self::PatchEnterpriseCustomerUser)
            }
            "myreports.delete_enterprise_customer_user" => {
                Some(Self::DeleteEnterpriseCustomerUser)
            }
            "myreports.send_customer_user_activation_email" => {
                Some(Self::SendCustomerUserActivationEmail)
            }
            "myreports.send_customer_user_uconnect_activation_email" => {
                Some(Self::SendCustomerUserUconnectActivationEmail)
            }
            "myreports.assign_customer_user_device" => {
                Some(Self::AssignCustomerUserDevice)
            }
            "myreports.unassign_customer_user_device" => {
                Some(Self::UnassignCustomerUserDevice)
            }
            "myreports.list_customers" => Some(Self::ListCustomers),
            "myreports.create_customer" => Some(Self::CreateCustomer),
            "myreports.get_customer" => Some(Self::GetCustomer),
            "myreports.delete_customer" => Some(Self::DeleteCustomer),
            "myreports.list_pbx_profiles" => Some(Self::ListPbxProfiles),
            "myreports.create_pbx_profile" => Some(Self::CreatePbxProfile),
            "myreports.get_pbx_profile" => Some(Self::GetPbxProfile),
            "myreports.patch_pbx_profile" => Some(Self::PatchPbxProfile),
            "myreports.delete_pbx_profile" => Some(Self::DeletePbxProfile),
            "myreports.send_enterprise_customer_user_activation_email" => {
                Some(Self::SendEnterpriseCustomerUserActivationEmail)
            }
            "myreports.send_enterprise_customer_user_uconnect_activation_email" => {
                Some(Self::SendEnterpriseCustomerUserUconnectActivationEmail)
            }
            "myreports.assign_enterprise_customer_user_device" => {
                Some(Self::AssignEnterpriseCustomerUserDevice)
            }
            "myreports.unassign_enterprise_customer_user_device" => {
                Some(Self::UnassignEnterpriseCustomerUserDevice)
            }
            "myreports.list_enterprise_customers" => Some(Self::ListEnterpriseCustomers),
            "myreports.create_enterprise_customer" => {
                Some(Self::CreateEnterpriseCustomer)
            }
            "myreports.get_enterprise_customer" => Some(Self::GetEnterpriseCustomer),
            "myreports.delete_enterprise_customer" => {
                Some(Self::DeleteEnterpriseCustomer)
            }
            "myreports.list_enterprise_pbx_profiles" => {
                Some(Self::ListEnterprisePbxProfiles)
            }
            "myreports.create_enterprise_pbx_profile" => {
                Some(Self::CreateEnterprisePbxProfile)
            }
            "myreports.get_enterprise_pbx_profile" => Some(Self::GetEnterprisePbxProfile),
            "myreports.patch_enterprise_pbx_profile" => {
                Some(Self::PatchEnterprisePbxProfile)
            }
            "myreports.delete_enterprise_pbx_profile" => {
                Some(Self::DeleteEnterprisePbxProfile)
            }
            "myreports.find_pbx_instance" => Some(Self::FindPbxInstance),
            "myreports.list_accounts" => Some(Self::ListAccounts),
            "myreports.create_account" => Some(Self::CreateAccount),
            "myreports.get_account" => Some(Self::GetAccount),
            "myreports.patch_account" => Some(Self::PatchAccount),
            "myreports.delete_account" => Some(Self::DeleteAccount),
            "myreports.get_account_metrics" => Some(Self::GetAccountMetrics),
            "myreports.send_account_user_activation_email" => {
                Some(Self::SendAccountUserActivationEmail)
            }
            "myreports.list_invoices" => Some(Self::ListInvoices),
            "myreports.get_invoice" => Some(Self::GetInvoice),
            "myreports.download_invoice_summary" => Some(Self::DownloadInvoiceSummary),
            "myreports.download_invoice_detail" => Some(Self::DownloadInvoiceDetail),
            _ => None,
        }
    }
}
/// The bodies of requests and responses.
#[allow(clippy::all, unused_qualifications)]
pub mod types {
    /// The only value of the header that accepts additional charges.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub enum AcceptCharges {
        #[serde(rename = "true")]
        /// `true`: The charges are accepted.
        True,
    }
    impl ::std::fmt::Display for AcceptCharges {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::True => f.write_str("true"),
            }
        }
    }
    impl ::std::str::FromStr for AcceptCharges {
        type Err = self::error::ConversionError;
        #[inline]
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "true" => Ok(Self::True),
                _ => Err("it is none of true".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for AcceptCharges {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AcceptCharges {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl Account {
        /// A [`AccountBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> AccountBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Account {}
    impl ::serde::Serialize for Account {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("id", &self.id);
            object.optional("name", &self.name);
            object.optional("description", &self.description);
            object.optional("enabled", &self.enabled);
            object.optional("parentTenantId", &self.parent_tenant_id);
            object.optional("reference", &self.reference);
            object.optional("dateCreated", &self.date_created);
            object.optional("timezone", &self.timezone);
            object.optional("countryCode", &self.country_code);
            object.optional("dateDeleted", &self.date_deleted);
            object.end()
        }
    }
    /// A reseller account. The list and the response for one omit the last keys, the response to a creation omits
    /// more.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Account {
        /// Tenant id of the account.
        pub id: ::std::string::String,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Short name.
        pub name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Longer name.
        pub description: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Whether the account is enabled; when it becomes so, invitations are sent to its users.
        pub enabled: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "parentTenantId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Tenant id of the enterprise above it.
        pub parent_tenant_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The provider's own reference.
        pub reference: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "dateCreated",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub date_created: ::std::option::Option<crate::Timestamp>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Time zone, such as `America/Los_Angeles`.
        pub timezone: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "countryCode",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Country by ISO 3166.
        pub country_code: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "dateDeleted",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// When the account was deleted. The page prints the type boolean for it and no response shows it, so any
        /// JSON is accepted.
        #[cfg_attr(feature = "schemars", serde(default))]
        pub date_deleted: ::std::option::Option<::serde_json::Value>,
    }
    impl AccountList {
        /// A [`AccountListBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> AccountListBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for AccountList {}
    impl ::serde::Serialize for AccountList {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("page_size", &self.page_size);
            object.optional("page_index", &self.page_index);
            object.property("data", &self.data);
            object.optional("status", &self.status);
            object.optional("timestamp", &self.timestamp);
            object.end()
        }
    }
    /// The envelope around a page of accounts.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AccountList {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The number of accounts in this response, not the requested size.
        pub page_size: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Which page this is, from 0.
        pub page_index: ::std::option::Option<i64>,
        /// The accounts.
        pub data: ::std::vec::Vec<Account>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The word `success`.
        pub status: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub timestamp: ::std::option::Option<crate::Timestamp>,
    }
    impl AccountMetrics {
        /// A [`AccountMetricsBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> AccountMetricsBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for AccountMetrics {}
    impl ::serde::Serialize for AccountMetrics {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("data", &self.data);
            object.optional("status", &self.status);
            object.optional("timestamp", &self.timestamp);
            object.end()
        }
    }
    /// The envelope around the metrics of an account.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AccountMetrics {
        /// How an account and its customers are used.
        pub data: Metrics,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The word `success`.
        pub status: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub timestamp: ::std::option::Option<crate::Timestamp>,
    }
    impl ::std::convert::TryFrom<::std::vec::Vec<PatchOperationBuilder>>
    for AccountPatch {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            items: ::std::vec::Vec<PatchOperationBuilder>,
        ) -> ::std::result::Result<Self, Self::Error> {
            items.into_iter().try_into()
        }
    }
    impl crate::request::Check for AccountPatch {
        #[inline]
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            crate::request::enough_items(self.0.len(), 1usize)
        }
    }
    impl ::std::iter::FromIterator<PatchOperation> for AccountPatch {
        fn from_iter<I: ::std::iter::IntoIterator<Item = PatchOperation>>(
            items: I,
        ) -> Self {
            Self(items.into_iter().collect())
        }
    }
    impl<T, const N: usize> ::std::convert::TryFrom<[T; N]> for AccountPatch
    where
        [T; N]: crate::Items<PatchOperation>,
    {
        type Error = crate::ConversionError;
        fn try_from(items: [T; N]) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl<T> ::std::convert::TryFrom<::std::vec::IntoIter<T>> for AccountPatch
    where
        ::std::vec::IntoIter<T>: crate::Items<PatchOperation>,
    {
        type Error = crate::ConversionError;
        fn try_from(
            items: ::std::vec::IntoIter<T>,
        ) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl ::std::iter::IntoIterator for AccountPatch {
        type Item = PatchOperation;
        type IntoIter = ::std::vec::IntoIter<PatchOperation>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.0.into_iter()
        }
    }
    impl<'l> ::std::iter::IntoIterator for &'l AccountPatch {
        type Item = &'l PatchOperation;
        type IntoIter = ::std::slice::Iter<'l, PatchOperation>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.0.iter()
        }
    }
    /// The changes to an account, a JSON Patch with at least one operation. They are applied in order.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1u64)))]
    pub struct AccountPatch(
        #[serde(deserialize_with = "crate::wire::list")]
        pub ::std::vec::Vec<PatchOperation>,
    );
    impl ::std::ops::Deref for AccountPatch {
        type Target = ::std::vec::Vec<PatchOperation>;
        #[inline]
        fn deref(&self) -> &::std::vec::Vec<PatchOperation> {
            &self.0
        }
    }
    impl ::std::convert::From<AccountPatch> for ::std::vec::Vec<PatchOperation> {
        #[inline]
        fn from(value: AccountPatch) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<PatchOperation>> for AccountPatch {
        #[inline]
        fn from(value: ::std::vec::Vec<PatchOperation>) -> Self {
            Self(value)
        }
    }
    impl Acknowledgement {
        /// A [`AcknowledgementBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> AcknowledgementBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Acknowledgement {}
    impl ::serde::Serialize for Acknowledgement {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("status", &self.status);
            object.optional("timestamp", &self.timestamp);
            object.end()
        }
    }
    /// The envelope of a response that has nothing to show.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Acknowledgement {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The word `success`.
        pub status: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub timestamp: ::std::option::Option<crate::Timestamp>,
    }
    impl BadRequest {
        /// A [`BadRequestBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> BadRequestBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for BadRequest {}
    impl ::serde::Serialize for BadRequest {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("error", &self.error);
            object.optional("errorCode", &self.error_code);
            object.optional("message", &self.message);
            object.optional("status", &self.status);
            object.optional("timestamp", &self.timestamp);
            object.end()
        }
    }
    /// The body of a 400.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BadRequest {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The HTTP status again.
        pub error: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "errorCode",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Code of the error, which only some errors carry.
        pub error_code: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Text for people.
        pub message: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The word `error`.
        pub status: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub timestamp: ::std::option::Option<crate::Timestamp>,
    }
    impl ChargesPreview {
        /// A [`ChargesPreviewBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> ChargesPreviewBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for ChargesPreview {}
    impl ::serde::Serialize for ChargesPreview {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("id", &self.id);
            object.optional("displayName", &self.display_name);
            object.optional("email", &self.email);
            object.optional("primaryTenant", &self.primary_tenant);
            object.list("roles", &self.roles);
            object.end()
        }
    }
    /// The user as it would be created or changed if the charges were accepted. Nothing was carried out, even if
    /// there is an id.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ChargesPreview {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the user; optional, and not valid while the user does not exist.
        pub id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "displayName",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Full name of the user.
        pub display_name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Address of the user.
        pub email: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "primaryTenant",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Id of the tenant the user would belong to.
        pub primary_tenant: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// Roles the user would have.
        pub roles: ::std::vec::Vec<crate::myreports::types::Role>,
    }
    impl ChargesRequired {
        /// A [`ChargesRequiredBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> ChargesRequiredBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for ChargesRequired {}
    impl ::serde::Serialize for ChargesRequired {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("data", &self.data);
            object.optional("error", &self.error);
            object.optional("message", &self.message);
            object.optional("status", &self.status);
            object.optional("timestamp", &self.timestamp);
            object.optional("email", &self.email);
            object.optional("displayName", &self.display_name);
            object.list("roles", &self.roles);
            object.end()
        }
    }
    /// The body of a 402, in either of its two forms: the envelope with a preview in `data`, or the request echoed
    /// bare, with `email`, `displayName` and `roles` at the top. Every key can be missing. It names no price. It may
    /// repeat the request, so it should not be logged.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ChargesRequired {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The user as it would be created or changed if the charges were accepted. Nothing was carried out, even if there is an id.
        pub data: ::std::option::Option<ChargesPreview>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The HTTP status again.
        pub error: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Text for people.
        pub message: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The word `error`.
        pub status: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub timestamp: ::std::option::Option<crate::Timestamp>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Address from the request, in the bare form.
        pub email: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "displayName",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Full name from the request, in the bare form.
        pub display_name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// Roles from the request, in the bare form.
        pub roles: ::std::vec::Vec<crate::myreports::types::Role>,
    }
    impl CreatedAccount {
        /// A [`CreatedAccountBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> CreatedAccountBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for CreatedAccount {}
    impl ::serde::Serialize for CreatedAccount {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("data", &self.data);
            object.optional("status", &self.status);
            object.optional("timestamp", &self.timestamp);
            object.end()
        }
    }
    /// The envelope around a new account.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreatedAccount {
        /// A reseller account. The list and the response for one omit the last keys, the response to a creation omits more.
        pub data: Account,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The word `success`.
        pub status: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub timestamp: ::std::option::Option<crate::Timestamp>,
    }
    impl CreatedCustomer {
        /// A [`CreatedCustomerBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> CreatedCustomerBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for CreatedCustomer {}
    impl ::serde::Serialize for CreatedCustomer {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("data", &self.data);
            object.optional("status", &self.status);
            object.optional("timestamp", &self.timestamp);
            object.end()
        }
    }
    /// The envelope around a new customer.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreatedCustomer {
        /// A customer. The list and the response for one have the keys up to `dateCreated`, the response to a creation has fewer.
        pub data: Customer,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The word `success`.
        pub status: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub timestamp: ::std::option::Option<crate::Timestamp>,
    }
    impl CreatedPbxProfile {
        /// A [`CreatedPbxProfileBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> CreatedPbxProfileBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for CreatedPbxProfile {}
    impl ::serde::Serialize for CreatedPbxProfile {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("data", &self.data);
            object.optional("status", &self.status);
            object.optional("timestamp", &self.timestamp);
            object.end()
        }
    }
    /// The envelope around a new connection.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreatedPbxProfile {
        /// A connection to a PBX. The list and the response for one have the keys up to `tenantId`.
        pub data: PbxProfile,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The word `success`.
        pub status: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub timestamp: ::std::option::Option<crate::Timestamp>,
    }
    impl CreatedUser {
        /// A [`CreatedUserBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> CreatedUserBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for CreatedUser {}
    impl ::serde::Serialize for CreatedUser {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("data", &self.data);
            object.optional("status", &self.status);
            object.optional("timestamp", &self.timestamp);
            object.end()
        }
    }
    /// The envelope around a new user.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreatedUser {
        /// A user as the server knows it.
        pub data: User,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The word `success`.
        pub status: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub timestamp: ::std::option::Option<crate::Timestamp>,
    }
    impl Customer {
        /// A [`CustomerBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> CustomerBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Customer {}
    impl ::serde::Serialize for Customer {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("id", &self.id);
            object.optional("name", &self.name);
            object.optional("description", &self.description);
            object.optional("enabled", &self.enabled);
            object.optional("parentTenantId", &self.parent_tenant_id);
            object.optional("reference", &self.reference);
            object.optional("dateCreated", &self.date_created);
            object.optional("timezone", &self.timezone);
            object.optional("countryCode", &self.country_code);
            object.optional("features", &self.features);
            object.list("pbxConnectionProfiles", &self.pbx_connection_profiles);
            object.optional("syncAcdAgentWithPbx", &self.sync_acd_agent_with_pbx);
            object.optional("sendNewUserEmail", &self.send_new_user_email);
            object.optional("sendConnectWelcomeEmail", &self.send_connect_welcome_email);
            object.optional("tenantProfileType", &self.tenant_profile_type);
            object.optional("trialDuration", &self.trial_duration);
            object.end()
        }
    }
    /// A customer. The list and the response for one have the keys up to `dateCreated`, the response to a creation
    /// has fewer.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Customer {
        /// Tenant id of the customer.
        pub id: ::std::string::String,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Short name.
        pub name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Longer name.
        pub description: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Whether the customer is enabled; when it becomes so, its PBXs are connected and invitations are sent to
        /// its users.
        pub enabled: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "parentTenantId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Tenant id of the account above it.
        pub parent_tenant_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The provider's own reference.
        pub reference: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "dateCreated",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub date_created: ::std::option::Option<crate::Timestamp>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Time zone, such as `America/Los_Angeles`.
        pub timezone: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "countryCode",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Country by ISO 3166.
        pub country_code: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Licensed features of a customer, each by its number; 0 means switched off. Newer servers may know more.
        pub features: ::std::option::Option<LicensedFeatures>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "pbxConnectionProfiles",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// The connections to PBXs.
        pub pbx_connection_profiles: ::std::vec::Vec<PbxProfile>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "syncAcdAgentWithPbx",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Whether the agent role follows the PBX.
        pub sync_acd_agent_with_pbx: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "sendNewUserEmail",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Whether new users are mailed their activation link.
        pub send_new_user_email: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "sendConnectWelcomeEmail",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Whether new users are mailed the UConnect welcome.
        pub send_connect_welcome_email: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "tenantProfileType",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Id of the tenant profile.
        pub tenant_profile_type: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "trialDuration",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Days of trial.
        pub trial_duration: ::std::option::Option<i64>,
    }
    impl CustomerCharges {
        /// A [`CustomerChargesBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> CustomerChargesBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for CustomerCharges {}
    impl ::serde::Serialize for CustomerCharges {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("error", &self.error);
            object.optional("message", &self.message);
            object.optional("status", &self.status);
            object.optional("timestamp", &self.timestamp);
            object.optional("name", &self.name);
            object.optional("description", &self.description);
            object.optional("reference", &self.reference);
            object.optional("enabled", &self.enabled);
            object.optional("timezone", &self.timezone);
            object.optional("countryCode", &self.country_code);
            object.optional("culture", &self.culture);
            object.optional("pbxConnectionProfile", &self.pbx_connection_profile);
            object.end()
        }
    }
    /// The body of a 402 to the creation of a customer: the request echoed bare. The keys of the envelope of the
    /// other 402 responses are read as well. Every key can be missing. It names no price. It may repeat the request,
    /// so it should not be logged.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CustomerCharges {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The HTTP status again.
        pub error: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Text for people.
        pub message: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The word `error`.
        pub status: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub timestamp: ::std::option::Option<crate::Timestamp>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name from the request.
        pub name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Longer name from the request.
        pub description: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Reference from the request.
        pub reference: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Whether it would be in use.
        pub enabled: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Time zone from the request.
        pub timezone: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "countryCode",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Country from the request.
        pub country_code: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// An older key for the country and language, which the page on charges shows.
        pub culture: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "pbxConnectionProfile",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// A connection to a PBX. The list and the response for one have the keys up to `tenantId`.
        pub pbx_connection_profile: ::std::option::Option<PbxProfile>,
    }
    impl CustomerList {
        /// A [`CustomerListBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> CustomerListBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for CustomerList {}
    impl ::serde::Serialize for CustomerList {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("page_size", &self.page_size);
            object.optional("page_index", &self.page_index);
            object.property("data", &self.data);
            object.optional("status", &self.status);
            object.optional("timestamp", &self.timestamp);
            object.end()
        }
    }
    /// The envelope around a page of customers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CustomerList {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The number of customers in this response, not the requested size.
        pub page_size: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Which page this is, from 0.
        pub page_index: ::std::option::Option<i64>,
        /// The customers.
        pub data: ::std::vec::Vec<Customer>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The word `success`.
        pub status: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub timestamp: ::std::option::Option<crate::Timestamp>,
    }
    impl DeviceAssignment {
        /// A [`DeviceAssignmentBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> DeviceAssignmentBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for DeviceAssignment {}
    impl ::serde::Serialize for DeviceAssignment {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("clientType", &self.client_type);
            object.end()
        }
    }
    /// What a device is to serve as, or not to serve as any more.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DeviceAssignment {
        #[cfg_attr(feature = "schemars", serde(rename = "clientType"))]
        /// What a device serves its user as.
        pub client_type: crate::myreports::types::ClientType,
    }
    /// Id of a device of the communications platform in a path.
    pub type DeviceId = crate::Text<limits::DeviceId>;
    impl EmailConflict {
        /// A [`EmailConflictBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> EmailConflictBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for EmailConflict {}
    impl ::serde::Serialize for EmailConflict {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("error", &self.error);
            object.optional("errorCode", &self.error_code);
            object.optional("message", &self.message);
            object.optional("status", &self.status);
            object.optional("timestamp", &self.timestamp);
            object.end()
        }
    }
    /// The body of a 409. Its code and text are only known in translation, so only the status counts.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct EmailConflict {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The HTTP status again.
        pub error: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "errorCode",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Code of the conflict.
        pub error_code: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Text for people; it names the address.
        pub message: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The word `error`.
        pub status: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub timestamp: ::std::option::Option<crate::Timestamp>,
    }
    impl FoundPbxInstance {
        /// A [`FoundPbxInstanceBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> FoundPbxInstanceBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for FoundPbxInstance {}
    impl ::serde::Serialize for FoundPbxInstance {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("data", &self.data);
            object.optional("status", &self.status);
            object.optional("timestamp", &self.timestamp);
            object.end()
        }
    }
    /// The envelope around what is known of a PBX.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct FoundPbxInstance {
        /// Whether a PBX is connected, and to which tenant.
        pub data: PbxInstance,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The word `success`.
        pub status: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub timestamp: ::std::option::Option<crate::Timestamp>,
    }
    impl Invoice {
        /// A [`InvoiceBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> InvoiceBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Invoice {}
    impl ::serde::Serialize for Invoice {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("tenantId", &self.tenant_id);
            object.optional("invoiceid", &self.invoiceid);
            object.optional("invoiceNumber", &self.invoice_number);
            object.optional("customerName", &self.customer_name);
            object.optional("billingPeriodStart", &self.billing_period_start);
            object.optional("billingPeriodEnd", &self.billing_period_end);
            object.optional("invoiceValue", &self.invoice_value);
            object.end()
        }
    }
    /// An invoice in short.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Invoice {
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "tenantId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Tenant id of who is billed.
        pub tenant_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the invoice; spelled so, in lower case.
        pub invoiceid: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "invoiceNumber",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Number of the invoice.
        pub invoice_number: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "customerName",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Name of who is billed.
        pub customer_name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "billingPeriodStart",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub billing_period_start: ::std::option::Option<crate::Timestamp>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "billingPeriodEnd",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub billing_period_end: ::std::option::Option<crate::Timestamp>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "invoiceValue",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// The amount; in which currency is not said.
        pub invoice_value: ::std::option::Option<f64>,
    }
    /// Id of an invoice in a path.
    pub type InvoiceId = crate::Text<limits::InvoiceId>;
    impl InvoiceList {
        /// A [`InvoiceListBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> InvoiceListBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for InvoiceList {}
    impl ::serde::Serialize for InvoiceList {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("page_size", &self.page_size);
            object.property("data", &self.data);
            object.optional("status", &self.status);
            object.optional("timestamp", &self.timestamp);
            object.end()
        }
    }
    /// The envelope around the invoices.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct InvoiceList {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The number of invoices in this response, not the requested size.
        pub page_size: ::std::option::Option<i64>,
        /// The invoices.
        pub data: ::std::vec::Vec<Invoice>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The word `success`.
        pub status: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub timestamp: ::std::option::Option<crate::Timestamp>,
    }
    impl LicensedFeatures {
        /// A [`LicensedFeaturesBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> LicensedFeaturesBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for LicensedFeatures {}
    impl ::serde::Serialize for LicensedFeatures {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("agent", &self.agent);
            object.optional("device", &self.device);
            object.end()
        }
    }
    /// Licensed features of a customer, each by its number; 0 means switched off. Newer servers may know more.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct LicensedFeatures {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Licences of the agent add-on role.
        pub agent: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Licences of real-time client devices.
        pub device: ::std::option::Option<i64>,
    }
    impl Metrics {
        /// A [`MetricsBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> MetricsBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Metrics {}
    impl ::serde::Serialize for Metrics {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("accountTenantId", &self.account_tenant_id);
            object.optional("accountName", &self.account_name);
            object.optional("enabled", &self.enabled);
            object.optional("dateCreated", &self.date_created);
            object.list("pbxProfiles", &self.pbx_profiles);
            object.list("customers", &self.customers);
            object.end()
        }
    }
    /// How an account and its customers are used.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Metrics {
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "accountTenantId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Tenant id of the account.
        pub account_tenant_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "accountName",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Name of the account.
        pub account_name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Whether the account is in use.
        pub enabled: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "dateCreated",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub date_created: ::std::option::Option<crate::Timestamp>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "pbxProfiles",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// The source from which new PBXs of the account are provisioned; older servers do not have it.
        pub pbx_profiles: ::std::vec::Vec<MetricsPbxProfile>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// The customers.
        pub customers: ::std::vec::Vec<MetricsCustomer>,
    }
    impl MetricsCustomer {
        /// A [`MetricsCustomerBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> MetricsCustomerBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for MetricsCustomer {}
    impl ::serde::Serialize for MetricsCustomer {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("tenantId", &self.tenant_id);
            object.optional("tenantName", &self.tenant_name);
            object.optional("enabled", &self.enabled);
            object.optional("dateCreated", &self.date_created);
            object.optional("tenantProfileType", &self.tenant_profile_type);
            object.list("pbxs", &self.pbxs);
            object.optional("roles", &self.roles);
            object.end()
        }
    }
    /// How a customer is used.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MetricsCustomer {
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "tenantId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Tenant id of the customer.
        pub tenant_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "tenantName",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Name of the customer.
        pub tenant_name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Whether the customer is in use.
        pub enabled: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "dateCreated",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub date_created: ::std::option::Option<crate::Timestamp>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "tenantProfileType",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Id of the tenant profile, such as `TenantProfileType_analytics`; older servers do not have it.
        pub tenant_profile_type: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// The PBXs of the customer; older servers do not have it.
        pub pbxs: ::std::vec::Vec<MetricsPbx>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The number of users of each role, by the key of the role. Values that are not numbers are left out.
        pub roles: ::std::option::Option<crate::Counts>,
    }
    impl MetricsPbx {
        /// A [`MetricsPbxBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> MetricsPbxBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for MetricsPbx {}
    impl ::std::fmt::Debug for MetricsPbx {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("MetricsPbx")
                .field("id", &self.id)
                .field("pbx_type", &self.pbx_type)
                .field("instance_id", &::std::format_args!("hidden"))
                .field("name", &self.name)
                .field("enabled", &self.enabled)
                .field("monitor_sub_accounts", &self.monitor_sub_accounts)
                .finish()
        }
    }
    impl ::serde::Serialize for MetricsPbx {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("id", &self.id);
            object.optional("pbxType", &self.pbx_type);
            object.optional("instanceId", &self.instance_id);
            object.optional("name", &self.name);
            object.optional("enabled", &self.enabled);
            object.optional("monitorSubAccounts", &self.monitor_sub_accounts);
            object.end()
        }
    }
    /// A PBX of a customer.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MetricsPbx {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the connection.
        pub id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "pbxType",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Kind of a PBX.
        pub pbx_type: ::std::option::Option<crate::myreports::types::PbxType>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "instanceId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// What names the PBX; can be the licence key of 3CX.
        pub instance_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name of the connection.
        pub name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Whether the connection is in use.
        pub enabled: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "monitorSubAccounts",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Whether the accounts below are watched too.
        pub monitor_sub_accounts: ::std::option::Option<bool>,
    }
    impl MetricsPbxProfile {
        /// A [`MetricsPbxProfileBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> MetricsPbxProfileBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for MetricsPbxProfile {}
    impl ::std::fmt::Debug for MetricsPbxProfile {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("MetricsPbxProfile")
                .field("id", &self.id)
                .field("pbx_type", &self.pbx_type)
                .field("instance_id", &::std::format_args!("hidden"))
                .finish()
        }
    }
    impl ::serde::Serialize for MetricsPbxProfile {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("id", &self.id);
            object.optional("pbxType", &self.pbx_type);
            object.optional("instanceId", &self.instance_id);
            object.end()
        }
    }
    /// A provisioning profile of an account.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MetricsPbxProfile {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the profile, which begins with its kind.
        pub id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "pbxType",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Kind of a PBX.
        pub pbx_type: ::std::option::Option<crate::myreports::types::PbxType>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "instanceId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// What names the PBX; can be the licence key of 3CX.
        pub instance_id: ::std::option::Option<::std::string::String>,
    }
    impl NewAccount {
        /// A [`NewAccountBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> NewAccountBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for NewAccount {}
    impl ::serde::Serialize for NewAccount {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("name", &self.name);
            object.optional("description", &self.description);
            object.optional("reference", &self.reference);
            object.optional("enabled", &self.enabled);
            object.optional("timezone", &self.timezone);
            object.optional("countryCode", &self.country_code);
            object.end()
        }
    }
    /// A reseller account to create. No key is marked as required on the page; a name is required here because
    /// accounts and customers could not be distinguished without one.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct NewAccount {
        /// Short name, at most 100 characters.
        pub name: NewAccountName,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Longer name, at most 200 characters.
        pub description: ::std::option::Option<NewAccountDescription>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The provider's own reference, at most 200 characters; not the tenant id.
        pub reference: ::std::option::Option<NewAccountReference>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Whether to enable it at once, which sends invitations to its users; no by default.
        pub enabled: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Time zone, such as `America/Los_Angeles`, at most 40 characters; by default that of the parent tenant.
        pub timezone: ::std::option::Option<NewAccountTimezone>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "countryCode",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Country by ISO 3166, such as `US`, at most 5 characters; by default that of the parent tenant.
        pub country_code: ::std::option::Option<NewAccountCountryCode>,
    }
    /// Country by ISO 3166, such as `US`, at most 5 characters; by default that of the parent tenant.
    pub type NewAccountCountryCode = crate::Text<limits::NewAccountCountryCode>;
    /// Longer name, at most 200 characters.
    pub type NewAccountDescription = crate::Text<limits::NewAccountDescription>;
    /// Short name, at most 100 characters.
    pub type NewAccountName = crate::Text<limits::NewAccountName>;
    /// The provider's own reference, at most 200 characters; not the tenant id.
    pub type NewAccountReference = crate::Text<limits::NewAccountReference>;
    /// Time zone, such as `America/Los_Angeles`, at most 40 characters; by default that of the parent tenant.
    pub type NewAccountTimezone = crate::Text<limits::NewAccountTimezone>;
    impl NewCustomer {
        /// A [`NewCustomerBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> NewCustomerBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for NewCustomer {}
    impl ::serde::Serialize for NewCustomer {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("name", &self.name);
            object.optional("description", &self.description);
            object.optional("reference", &self.reference);
            object.optional("enabled", &self.enabled);
            object.optional("timezone", &self.timezone);
            object.optional("countryCode", &self.country_code);
            object.optional("features", &self.features);
            object.optional("pbxConnectionProfile", &self.pbx_connection_profile);
            object.optional("syncAcdAgentWithPbx", &self.sync_acd_agent_with_pbx);
            object.optional("sendNewUserEmail", &self.send_new_user_email);
            object.optional("sendConnectWelcomeEmail", &self.send_connect_welcome_email);
            object.optional("tenantProfileType", &self.tenant_profile_type);
            object.optional("trialDuration", &self.trial_duration);
            object.end()
        }
    }
    /// A customer to create. No key is marked as required on the page; a name is required here because accounts and
    /// customers could not be distinguished without one.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct NewCustomer {
        /// Short name, at most 100 characters.
        pub name: NewCustomerName,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Longer name, at most 200 characters.
        pub description: ::std::option::Option<NewCustomerDescription>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The provider's own reference, at most 200 characters; not the tenant id.
        pub reference: ::std::option::Option<NewCustomerReference>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Whether to enable it at once, which connects the PBX and sends invitations; no by default.
        pub enabled: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Time zone, such as `America/Los_Angeles`, at most 40 characters; by default that of the parent tenant.
        pub timezone: ::std::option::Option<NewCustomerTimezone>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "countryCode",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Country by ISO 3166, such as `US`, at most 5 characters; by default that of the parent tenant.
        pub country_code: ::std::option::Option<NewCustomerCountryCode>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Licensed features of a customer, each by its number; 0 means switched off. Newer servers may know more.
        pub features: ::std::option::Option<LicensedFeatures>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "pbxConnectionProfile",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// The PBX to connect. The table of the page has a list, `pbxConnectionProfiles`; its example sends one
        /// by this key.
        pub pbx_connection_profile: ::std::option::Option<NewPbxProfile>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "syncAcdAgentWithPbx",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Whether the agent role follows the PBX; no by default.
        pub sync_acd_agent_with_pbx: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "sendNewUserEmail",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Whether new users are mailed their activation link; yes by default.
        pub send_new_user_email: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "sendConnectWelcomeEmail",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Whether new users are mailed the UConnect welcome; yes by default.
        pub send_connect_welcome_email: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "tenantProfileType",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Id of the tenant profile, such as `TenantProfileType_analytics`; by default that of the account.
        pub tenant_profile_type: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "trialDuration",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Days of trial, none by default. It needs a permission of the account. The example of the page spells the
        /// key in lower case and its value as a text.
        pub trial_duration: ::std::option::Option<i64>,
    }
    /// Country by ISO 3166, such as `US`, at most 5 characters; by default that of the parent tenant.
    pub type NewCustomerCountryCode = crate::Text<limits::NewCustomerCountryCode>;
    /// Longer name, at most 200 characters.
    pub type NewCustomerDescription = crate::Text<limits::NewCustomerDescription>;
    /// Short name, at most 100 characters.
    pub type NewCustomerName = crate::Text<limits::NewCustomerName>;
    /// The provider's own reference, at most 200 characters; not the tenant id.
    pub type NewCustomerReference = crate::Text<limits::NewCustomerReference>;
    /// Time zone, such as `America/Los_Angeles`, at most 40 characters; by default that of the parent tenant.
    pub type NewCustomerTimezone = crate::Text<limits::NewCustomerTimezone>;
    impl NewPbxProfile {
        /// A [`NewPbxProfileBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> NewPbxProfileBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for NewPbxProfile {}
    impl ::std::fmt::Debug for NewPbxProfile {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("NewPbxProfile")
                .field("type_", &self.type_)
                .field("name", &self.name)
                .field("country_code", &self.country_code)
                .field("host_rest", &self.host_rest)
                .field("host_websocket", &self.host_websocket)
                .field("account_id", &self.account_id)
                .field("api_key", &::std::format_args!("hidden"))
                .field("monitor_sub_accounts", &self.monitor_sub_accounts)
                .field("license_key", &::std::format_args!("hidden"))
                .field("username", &self.username)
                .finish()
        }
    }
    impl ::serde::Serialize for NewPbxProfile {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("_type", &self.type_);
            object.optional("name", &self.name);
            object.optional("countryCode", &self.country_code);
            object.optional("hostRest", &self.host_rest);
            object.optional("hostWebsocket", &self.host_websocket);
            object.optional("accountId", &self.account_id);
            object.optional("apiKey", &self.api_key);
            object.optional("monitorSubAccounts", &self.monitor_sub_accounts);
            object.optional("licenseKey", &self.license_key);
            object.optional("username", &self.username);
            object.end()
        }
    }
    /// A connection to a PBX to create. The required keys depend on `_type`; the server validates them.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct NewPbxProfile {
        #[cfg_attr(feature = "schemars", serde(rename = "_type"))]
        /// Kind of a connection to a PBX.
        pub type_: crate::myreports::types::PbxProfileType,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Short name of the connection.
        pub name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "countryCode",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Country by ISO 3166, by which numbers are read.
        pub country_code: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "hostRest",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Kazoo: address of its REST interface (Crossbar).
        pub host_rest: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "hostWebsocket",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Kazoo: address of its websocket (Blackhole).
        pub host_websocket: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "accountId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Kazoo: id of the account.
        pub account_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "apiKey",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Kazoo: the API key, a secret.
        pub api_key: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "monitorSubAccounts",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Kazoo: whether branch accounts are monitored too; not meant for the top-level account of a reseller.
        pub monitor_sub_accounts: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "licenseKey",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// 3CX: the licence key, a secret.
        pub license_key: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// 3CX: name of the user to log in as.
        pub username: ::std::option::Option<::std::string::String>,
    }
    impl NewUser {
        /// A [`NewUserBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> NewUserBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for NewUser {}
    impl ::serde::Serialize for NewUser {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("email", &self.email);
            object.property("displayName", &self.display_name);
            object.list("roles", &self.roles);
            object.end()
        }
    }
    /// A user to create, in a customer or in an account.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct NewUser {
        /// Address of the user, at most 200 characters; the activation message goes there.
        pub email: NewUserEmail,
        #[cfg_attr(feature = "schemars", serde(rename = "displayName"))]
        /// Full name of the user, at most 100 characters.
        pub display_name: NewUserDisplayName,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// Roles of the user. The server adds the one that is needed to log in.
        pub roles: ::std::vec::Vec<crate::myreports::types::Role>,
    }
    /// Full name of the user, at most 100 characters.
    pub type NewUserDisplayName = crate::Text<limits::NewUserDisplayName>;
    /// Address of the user, at most 200 characters; the activation message goes there.
    pub type NewUserEmail = crate::Text<limits::NewUserEmail>;
    impl NotFound {
        /// A [`NotFoundBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> NotFoundBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for NotFound {}
    impl ::serde::Serialize for NotFound {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("error", &self.error);
            object.optional("message", &self.message);
            object.optional("status", &self.status);
            object.optional("timestamp", &self.timestamp);
            object.end()
        }
    }
    /// The body of a 404.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct NotFound {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The HTTP status again.
        pub error: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Text for people.
        pub message: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The word `error`.
        pub status: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub timestamp: ::std::option::Option<crate::Timestamp>,
    }
    impl OneAccount {
        /// A [`OneAccountBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> OneAccountBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for OneAccount {}
    impl ::serde::Serialize for OneAccount {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("data", &self.data);
            object.optional("status", &self.status);
            object.optional("timestamp", &self.timestamp);
            object.end()
        }
    }
    /// The envelope around one account.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OneAccount {
        /// A reseller account. The list and the response for one omit the last keys, the response to a creation omits more.
        pub data: Account,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The word `success`.
        pub status: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub timestamp: ::std::option::Option<crate::Timestamp>,
    }
    impl OneCustomer {
        /// A [`OneCustomerBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> OneCustomerBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for OneCustomer {}
    impl ::serde::Serialize for OneCustomer {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("data", &self.data);
            object.optional("status", &self.status);
            object.optional("timestamp", &self.timestamp);
            object.end()
        }
    }
    /// The envelope around one customer.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OneCustomer {
        /// A customer. The list and the response for one have the keys up to `dateCreated`, the response to a creation has fewer.
        pub data: Customer,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The word `success`.
        pub status: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub timestamp: ::std::option::Option<crate::Timestamp>,
    }
    impl OneInvoice {
        /// A [`OneInvoiceBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> OneInvoiceBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for OneInvoice {}
    impl ::serde::Serialize for OneInvoice {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("data", &self.data);
            object.optional("status", &self.status);
            object.optional("timestamp", &self.timestamp);
            object.end()
        }
    }
    /// The envelope around one invoice.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OneInvoice {
        /// An invoice in short.
        pub data: Invoice,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The word `success`.
        pub status: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub timestamp: ::std::option::Option<crate::Timestamp>,
    }
    impl OnePbxProfile {
        /// A [`OnePbxProfileBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> OnePbxProfileBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for OnePbxProfile {}
    impl ::serde::Serialize for OnePbxProfile {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("data", &self.data);
            object.optional("status", &self.status);
            object.optional("timestamp", &self.timestamp);
            object.end()
        }
    }
    /// The envelope around one connection.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OnePbxProfile {
        /// A connection to a PBX. The list and the response for one have the keys up to `tenantId`.
        pub data: PbxProfile,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The word `success`.
        pub status: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub timestamp: ::std::option::Option<crate::Timestamp>,
    }
    impl OneUser {
        /// A [`OneUserBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> OneUserBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for OneUser {}
    impl ::serde::Serialize for OneUser {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("data", &self.data);
            object.optional("status", &self.status);
            object.optional("timestamp", &self.timestamp);
            object.end()
        }
    }
    /// The envelope around one user.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OneUser {
        /// A user as the server knows it.
        pub data: User,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The word `success`.
        pub status: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub timestamp: ::std::option::Option<crate::Timestamp>,
    }
    /// The kind of a JSON Patch operation.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub enum PatchOp {
        #[serde(rename = "add")]
        /// `add`: Adds a value; at the end of a list if the path ends in `/-`.
        Add,
        #[serde(rename = "replace")]
        /// `replace`: Replaces a value.
        Replace,
        #[serde(rename = "remove")]
        /// `remove`: Removes the value; none of the pages shows it.
        Remove,
    }
    impl ::std::fmt::Display for PatchOp {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Add => f.write_str("add"),
                Self::Replace => f.write_str("replace"),
                Self::Remove => f.write_str("remove"),
            }
        }
    }
    impl ::std::str::FromStr for PatchOp {
        type Err = self::error::ConversionError;
        #[inline]
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "add" => Ok(Self::Add),
                "replace" => Ok(Self::Replace),
                "remove" => Ok(Self::Remove),
                _ => Err("it is none of add, replace, remove".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PatchOp {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PatchOp {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl PatchOperation {
        /// A [`PatchOperationBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> PatchOperationBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for PatchOperation {}
    impl ::serde::Serialize for PatchOperation {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("op", &self.op);
            object.property("path", &self.path);
            object.optional("value", &self.value);
            object.end()
        }
    }
    /// One change of a JSON Patch.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PatchOperation {
        /// The kind of a JSON Patch operation.
        pub op: PatchOp,
        /// Where to make the change, such as `/displayName`, `/roles` or `/roles/-`. An unknown property is
        /// refused with 400.
        pub path: ::std::string::String,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The new value, any JSON. `remove` has none.
        #[cfg_attr(feature = "schemars", serde(default))]
        pub value: ::std::option::Option<::serde_json::Value>,
    }
    /// Id of a connection to a PBX in a path. It looks like a GUID; the server validates it.
    pub type PbxId = crate::Text<limits::PbxId>;
    impl PbxInstance {
        /// A [`PbxInstanceBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> PbxInstanceBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for PbxInstance {}
    impl ::std::fmt::Debug for PbxInstance {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PbxInstance")
                .field("exists", &self.exists)
                .field("instance_id", &::std::format_args!("hidden"))
                .field("id", &self.id)
                .field("tenant_id", &self.tenant_id)
                .finish()
        }
    }
    impl ::serde::Serialize for PbxInstance {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("exists", &self.exists);
            object.optional("instanceId", &self.instance_id);
            object.optional("id", &self.id);
            object.optional("tenantId", &self.tenant_id);
            object.end()
        }
    }
    /// Whether a PBX is connected, and to which tenant.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PbxInstance {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Whether it is connected.
        pub exists: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "instanceId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// The identifier of the PBX, as in the request; can be the licence key of 3CX.
        pub instance_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the connection; only where there is one.
        pub id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "tenantId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Tenant id of the customer; only where there is one.
        pub tenant_id: ::std::option::Option<::std::string::String>,
    }
    impl ::std::convert::TryFrom<::std::vec::Vec<PbxPatchOperationBuilder>>
    for PbxPatch {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            items: ::std::vec::Vec<PbxPatchOperationBuilder>,
        ) -> ::std::result::Result<Self, Self::Error> {
            items.into_iter().try_into()
        }
    }
    impl crate::request::Check for PbxPatch {
        #[inline]
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            crate::request::enough_items(self.0.len(), 1usize)
        }
    }
    impl ::std::iter::FromIterator<PbxPatchOperation> for PbxPatch {
        fn from_iter<I: ::std::iter::IntoIterator<Item = PbxPatchOperation>>(
            items: I,
        ) -> Self {
            Self(items.into_iter().collect())
        }
    }
    impl<T, const N: usize> ::std::convert::TryFrom<[T; N]> for PbxPatch
    where
        [T; N]: crate::Items<PbxPatchOperation>,
    {
        type Error = crate::ConversionError;
        fn try_from(items: [T; N]) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl<T> ::std::convert::TryFrom<::std::vec::IntoIter<T>> for PbxPatch
    where
        ::std::vec::IntoIter<T>: crate::Items<PbxPatchOperation>,
    {
        type Error = crate::ConversionError;
        fn try_from(
            items: ::std::vec::IntoIter<T>,
        ) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl ::std::iter::IntoIterator for PbxPatch {
        type Item = PbxPatchOperation;
        type IntoIter = ::std::vec::IntoIter<PbxPatchOperation>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.0.into_iter()
        }
    }
    impl<'l> ::std::iter::IntoIterator for &'l PbxPatch {
        type Item = &'l PbxPatchOperation;
        type IntoIter = ::std::slice::Iter<'l, PbxPatchOperation>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.0.iter()
        }
    }
    /// The changes to a connection, a JSON Patch with at least one operation. They are applied in order.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1u64)))]
    pub struct PbxPatch(
        #[serde(deserialize_with = "crate::wire::list")]
        pub ::std::vec::Vec<PbxPatchOperation>,
    );
    impl ::std::ops::Deref for PbxPatch {
        type Target = ::std::vec::Vec<PbxPatchOperation>;
        #[inline]
        fn deref(&self) -> &::std::vec::Vec<PbxPatchOperation> {
            &self.0
        }
    }
    impl ::std::convert::From<PbxPatch> for ::std::vec::Vec<PbxPatchOperation> {
        #[inline]
        fn from(value: PbxPatch) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<PbxPatchOperation>> for PbxPatch {
        #[inline]
        fn from(value: ::std::vec::Vec<PbxPatchOperation>) -> Self {
            Self(value)
        }
    }
    impl PbxPatchOperation {
        /// A [`PbxPatchOperationBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> PbxPatchOperationBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for PbxPatchOperation {}
    impl ::std::fmt::Debug for PbxPatchOperation {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PbxPatchOperation")
                .field("op", &self.op)
                .field("path", &self.path)
                .field("value", &::std::format_args!("hidden"))
                .finish()
        }
    }
    impl ::serde::Serialize for PbxPatchOperation {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("op", &self.op);
            object.property("path", &self.path);
            object.optional("value", &self.value);
            object.end()
        }
    }
    /// One change of a connection.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PbxPatchOperation {
        /// The kind of a JSON Patch operation.
        pub op: PatchOp,
        /// Where to make the change, such as `/name` or `/enabled`. An unknown property is refused with 400.
        pub path: ::std::string::String,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The new value, any JSON; it can be a secret. `remove` has none.
        #[cfg_attr(feature = "schemars", serde(default))]
        pub value: ::std::option::Option<::serde_json::Value>,
    }
    impl PbxProfile {
        /// A [`PbxProfileBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> PbxProfileBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for PbxProfile {}
    impl ::std::fmt::Debug for PbxProfile {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PbxProfile")
                .field("type_", &self.type_)
                .field("id", &self.id)
                .field("name", &self.name)
                .field("tenant_id", &self.tenant_id)
                .field("country_code", &self.country_code)
                .field("enabled", &self.enabled)
                .field("host_rest", &self.host_rest)
                .field("host_websocket", &self.host_websocket)
                .field("account_id", &self.account_id)
                .field("api_key", &::std::format_args!("hidden"))
                .field("monitor_sub_accounts", &self.monitor_sub_accounts)
                .field("license_key", &::std::format_args!("hidden"))
                .field("username", &self.username)
                .finish()
        }
    }
    impl ::serde::Serialize for PbxProfile {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("_type", &self.type_);
            object.optional("id", &self.id);
            object.optional("name", &self.name);
            object.optional("tenantId", &self.tenant_id);
            object.optional("countryCode", &self.country_code);
            object.optional("enabled", &self.enabled);
            object.optional("hostRest", &self.host_rest);
            object.optional("hostWebsocket", &self.host_websocket);
            object.optional("accountId", &self.account_id);
            object.optional("apiKey", &self.api_key);
            object.optional("monitorSubAccounts", &self.monitor_sub_accounts);
            object.optional("licenseKey", &self.license_key);
            object.optional("username", &self.username);
            object.end()
        }
    }
    /// A connection to a PBX. The list and the response for one have the keys up to `tenantId`.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PbxProfile {
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "_type",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Kind of a connection to a PBX.
        pub type_: ::std::option::Option<crate::myreports::types::PbxProfileType>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the connection.
        pub id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Short name of the connection.
        pub name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "tenantId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Tenant id of the customer.
        pub tenant_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "countryCode",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Country by ISO 3166, by which numbers are read.
        pub country_code: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Whether the connection is in use.
        pub enabled: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "hostRest",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Kazoo: address of its REST interface (Crossbar).
        pub host_rest: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "hostWebsocket",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Kazoo: address of its websocket (Blackhole).
        pub host_websocket: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "accountId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Kazoo: id of the account.
        pub account_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "apiKey",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Kazoo: the API key, a secret; it comes in clear.
        pub api_key: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "monitorSubAccounts",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Kazoo: whether branch accounts below are watched too.
        pub monitor_sub_accounts: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "licenseKey",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// 3CX: the licence key, a secret.
        pub license_key: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// 3CX: name of the user to log in as.
        pub username: ::std::option::Option<::std::string::String>,
    }
    impl PbxProfileList {
        /// A [`PbxProfileListBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> PbxProfileListBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for PbxProfileList {}
    impl ::serde::Serialize for PbxProfileList {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("page_size", &self.page_size);
            object.property("data", &self.data);
            object.optional("status", &self.status);
            object.optional("timestamp", &self.timestamp);
            object.end()
        }
    }
    /// The envelope around the connections of a customer.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PbxProfileList {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The number of connections in this response, not the requested size.
        pub page_size: ::std::option::Option<i64>,
        /// The connections.
        pub data: ::std::vec::Vec<PbxProfile>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The word `success`.
        pub status: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub timestamp: ::std::option::Option<crate::Timestamp>,
    }
    impl PresumedCharges {
        /// A [`PresumedChargesBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> PresumedChargesBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for PresumedCharges {}
    impl ::serde::Serialize for PresumedCharges {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("error", &self.error);
            object.optional("message", &self.message);
            object.optional("status", &self.status);
            object.optional("timestamp", &self.timestamp);
            object.end()
        }
    }
    /// The body of a 402 that no page shows; its form is inferred from users. Every key can be missing. It names no
    /// price, and the real one may echo the request.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PresumedCharges {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The HTTP status again.
        pub error: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Text for people.
        pub message: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The word `error`.
        pub status: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub timestamp: ::std::option::Option<crate::Timestamp>,
    }
    /// Id of a tenant in a path. It looks like a GUID; the server validates it.
    pub type TenantId = crate::Text<limits::TenantId>;
    impl User {
        /// A [`UserBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UserBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for User {}
    impl ::serde::Serialize for User {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("id", &self.id);
            object.optional("displayName", &self.display_name);
            object.optional("email", &self.email);
            object.optional("primaryTenant", &self.primary_tenant);
            object.optional("isParent", &self.is_parent);
            object.list("roles", &self.roles);
            object.end()
        }
    }
    /// A user as the server knows it.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct User {
        /// Id of the user.
        pub id: ::std::string::String,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "displayName",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Full name of the user.
        pub display_name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Address of the user.
        pub email: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "primaryTenant",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Id of the user's primary tenant; deleting the user there deletes it everywhere.
        pub primary_tenant: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "isParent",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Whether the user comes from a higher level, such as the reseller's. The list of customer users and the
        /// response about one of them have it, the response to a creation does not.
        pub is_parent: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// Roles of the user. Lists leave them out.
        pub roles: ::std::vec::Vec<crate::myreports::types::Role>,
    }
    /// Id of a user in a path. It looks like a GUID; the server validates it.
    pub type UserId = crate::Text<limits::UserId>;
    impl UserList {
        /// A [`UserListBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UserListBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserList {}
    impl ::serde::Serialize for UserList {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("page_size", &self.page_size);
            object.property("data", &self.data);
            object.optional("status", &self.status);
            object.optional("timestamp", &self.timestamp);
            object.end()
        }
    }
    /// The envelope around the users of a tenant.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserList {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The number of users in this response, not the requested size.
        pub page_size: ::std::option::Option<i64>,
        /// The users, without their roles.
        pub data: ::std::vec::Vec<User>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The word `success`.
        pub status: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub timestamp: ::std::option::Option<crate::Timestamp>,
    }
    impl ::std::convert::TryFrom<::std::vec::Vec<PatchOperationBuilder>> for UserPatch {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            items: ::std::vec::Vec<PatchOperationBuilder>,
        ) -> ::std::result::Result<Self, Self::Error> {
            items.into_iter().try_into()
        }
    }
    impl crate::request::Check for UserPatch {
        #[inline]
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            crate::request::enough_items(self.0.len(), 1usize)
        }
    }
    impl ::std::iter::FromIterator<PatchOperation> for UserPatch {
        fn from_iter<I: ::std::iter::IntoIterator<Item = PatchOperation>>(
            items: I,
        ) -> Self {
            Self(items.into_iter().collect())
        }
    }
    impl<T, const N: usize> ::std::convert::TryFrom<[T; N]> for UserPatch
    where
        [T; N]: crate::Items<PatchOperation>,
    {
        type Error = crate::ConversionError;
        fn try_from(items: [T; N]) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl<T> ::std::convert::TryFrom<::std::vec::IntoIter<T>> for UserPatch
    where
        ::std::vec::IntoIter<T>: crate::Items<PatchOperation>,
    {
        type Error = crate::ConversionError;
        fn try_from(
            items: ::std::vec::IntoIter<T>,
        ) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl ::std::iter::IntoIterator for UserPatch {
        type Item = PatchOperation;
        type IntoIter = ::std::vec::IntoIter<PatchOperation>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.0.into_iter()
        }
    }
    impl<'l> ::std::iter::IntoIterator for &'l UserPatch {
        type Item = &'l PatchOperation;
        type IntoIter = ::std::slice::Iter<'l, PatchOperation>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.0.iter()
        }
    }
    /// The changes to a user, a JSON Patch with at least one operation. They are applied in order.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1u64)))]
    pub struct UserPatch(
        #[serde(deserialize_with = "crate::wire::list")]
        pub ::std::vec::Vec<PatchOperation>,
    );
    impl ::std::ops::Deref for UserPatch {
        type Target = ::std::vec::Vec<PatchOperation>;
        #[inline]
        fn deref(&self) -> &::std::vec::Vec<PatchOperation> {
            &self.0
        }
    }
    impl ::std::convert::From<UserPatch> for ::std::vec::Vec<PatchOperation> {
        #[inline]
        fn from(value: UserPatch) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<PatchOperation>> for UserPatch {
        #[inline]
        fn from(value: ::std::vec::Vec<PatchOperation>) -> Self {
            Self(value)
        }
    }
    /// What a device serves its user as.
    ///
    /// The list grows: a value that this version does not know is kept as it came, in `Unknown`, and is sent back unchanged. Two values are equal when they are spelled alike, and so is a text that spells one.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ClientType {
        /// `desktop`: A telephone on the desk.
        Desktop,
        /// `mobile`: A mobile application.
        Mobile,
        /// `webrtc`: A telephone in the browser.
        Webrtc,
        /// `crm`: A telephone in a CRM application.
        Crm,
        /// A value that this version does not know.
        Unknown(::std::string::String),
    }
    impl ClientType {
        /// The known values, as they are spelled on the wire.
        pub const KNOWN: &'static [&'static str] = &[
            "desktop",
            "mobile",
            "webrtc",
            "crm",
        ];
        /// Returns the value as it is spelled on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Desktop => "desktop",
                Self::Mobile => "mobile",
                Self::Webrtc => "webrtc",
                Self::Crm => "crm",
                Self::Unknown(other) => other,
            }
        }
        /// Returns whether this version knows the value.
        #[inline]
        pub fn is_known(&self) -> bool {
            Self::KNOWN.contains(&self.as_str())
        }
    }
    impl ::std::convert::From<&str> for ClientType {
        #[inline]
        fn from(text: &str) -> Self {
            match text {
                "desktop" => Self::Desktop,
                "mobile" => Self::Mobile,
                "webrtc" => Self::Webrtc,
                "crm" => Self::Crm,
                other => Self::Unknown(other.to_owned()),
            }
        }
    }
    impl ::std::convert::From<::std::string::String> for ClientType {
        #[inline]
        fn from(text: ::std::string::String) -> Self {
            Self::from(text.as_str())
        }
    }
    impl ::std::str::FromStr for ClientType {
        type Err = ::std::convert::Infallible;
        #[inline]
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self::from(text))
        }
    }
    impl ::std::fmt::Display for ClientType {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl ::std::cmp::PartialEq for ClientType {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            self.as_str() == other.as_str()
        }
    }
    impl ::std::cmp::Eq for ClientType {}
    impl ::std::cmp::PartialEq<str> for ClientType {
        #[inline]
        fn eq(&self, other: &str) -> bool {
            self.as_str() == other
        }
    }
    impl ::std::cmp::PartialEq<&str> for ClientType {
        #[inline]
        fn eq(&self, other: &&str) -> bool {
            self.as_str() == *other
        }
    }
    impl ::std::cmp::PartialOrd for ClientType {
        #[inline]
        fn partial_cmp(
            &self,
            other: &Self,
        ) -> ::std::option::Option<::std::cmp::Ordering> {
            Some(self.cmp(other))
        }
    }
    impl ::std::cmp::Ord for ClientType {
        #[inline]
        fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
            self.as_str().cmp(other.as_str())
        }
    }
    impl ::std::hash::Hash for ClientType {
        fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
            self.as_str().hash(state);
        }
    }
    impl ::serde::Serialize for ClientType {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ClientType {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::wire::text(deserializer, |text| Self::from(text))
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for ClientType {
        #[inline]
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            ::std::borrow::Cow::Borrowed(stringify!(ClientType))
        }
        #[inline]
        fn schema_id() -> ::std::borrow::Cow<'static, str> {
            ::std::borrow::Cow::Borrowed(
                concat!(module_path!(), "::", stringify!(ClientType)),
            )
        }
        #[inline]
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            ::schemars::json_schema!(
                { "type" : "string", "description" :
                "What a device serves its user as.\n\nThe list grows: a value that this version does not know is kept as it came, in `Unknown`, and is sent back unchanged. Two values are equal when they are spelled alike, and so is a text that spells one.",
                "x-extensible-enum" : Self::KNOWN, }
            )
        }
    }
    /// Kind of a connection to a PBX.
    ///
    /// The list grows: a value that this version does not know is kept as it came, in `Unknown`, and is sent back unchanged. Two values are equal when they are spelled alike, and so is a text that spells one.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum PbxProfileType {
        /// `KazooPbxConnectionProfile`: A Kazoo account.
        Kazoo,
        /// `ThreeCxConnectionProfile`: A 3CX server.
        ThreeCx,
        /// A value that this version does not know.
        Unknown(::std::string::String),
    }
    impl PbxProfileType {
        /// The known values, as they are spelled on the wire.
        pub const KNOWN: &'static [&'static str] = &[
            "KazooPbxConnectionProfile",
            "ThreeCxConnectionProfile",
        ];
        /// Returns the value as it is spelled on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Kazoo => "KazooPbxConnectionProfile",
                Self::ThreeCx => "ThreeCxConnectionProfile",
                Self::Unknown(other) => other,
            }
        }
        /// Returns whether this version knows the value.
        #[inline]
        pub fn is_known(&self) -> bool {
            Self::KNOWN.contains(&self.as_str())
        }
    }
    impl ::std::convert::From<&str> for PbxProfileType {
        #[inline]
        fn from(text: &str) -> Self {
            match text {
                "KazooPbxConnectionProfile" => Self::Kazoo,
                "ThreeCxConnectionProfile" => Self::ThreeCx,
                other => Self::Unknown(other.to_owned()),
            }
        }
    }
    impl ::std::convert::From<::std::string::String> for PbxProfileType {
        #[inline]
        fn from(text: ::std::string::String) -> Self {
            Self::from(text.as_str())
        }
    }
    impl ::std::str::FromStr for PbxProfileType {
        type Err = ::std::convert::Infallible;
        #[inline]
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self::from(text))
        }
    }
    impl ::std::fmt::Display for PbxProfileType {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl ::std::cmp::PartialEq for PbxProfileType {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            self.as_str() == other.as_str()
        }
    }
    impl ::std::cmp::Eq for PbxProfileType {}
    impl ::std::cmp::PartialEq<str> for PbxProfileType {
        #[inline]
        fn eq(&self, other: &str) -> bool {
            self.as_str() == other
        }
    }
    impl ::std::cmp::PartialEq<&str> for PbxProfileType {
        #[inline]
        fn eq(&self, other: &&str) -> bool {
            self.as_str() == *other
        }
    }
    impl ::std::cmp::PartialOrd for PbxProfileType {
        #[inline]
        fn partial_cmp(
            &self,
            other: &Self,
        ) -> ::std::option::Option<::std::cmp::Ordering> {
            Some(self.cmp(other))
        }
    }
    impl ::std::cmp::Ord for PbxProfileType {
        #[inline]
        fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
            self.as_str().cmp(other.as_str())
        }
    }
    impl ::std::hash::Hash for PbxProfileType {
        fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
            self.as_str().hash(state);
        }
    }
    impl ::serde::Serialize for PbxProfileType {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PbxProfileType {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::wire::text(deserializer, |text| Self::from(text))
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for PbxProfileType {
        #[inline]
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            ::std::borrow::Cow::Borrowed(stringify!(PbxProfileType))
        }
        #[inline]
        fn schema_id() -> ::std::borrow::Cow<'static, str> {
            ::std::borrow::Cow::Borrowed(
                concat!(module_path!(), "::", stringify!(PbxProfileType)),
            )
        }
        #[inline]
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            ::schemars::json_schema!(
                { "type" : "string", "description" :
                "Kind of a connection to a PBX.\n\nThe list grows: a value that this version does not know is kept as it came, in `Unknown`, and is sent back unchanged. Two values are equal when they are spelled alike, and so is a text that spells one.",
                "x-extensible-enum" : Self::KNOWN, }
            )
        }
    }
    /// Kind of a PBX.
    ///
    /// The list grows: a value that this version does not know is kept as it came, in `Unknown`, and is sent back unchanged. Two values are equal when they are spelled alike, and so is a text that spells one.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum PbxType {
        /// `Kazoo`: A Kazoo account.
        Kazoo,
        /// `Teams`: A Microsoft Teams tenant.
        Teams,
        /// A value that this version does not know.
        Unknown(::std::string::String),
    }
    impl PbxType {
        /// The known values, as they are spelled on the wire.
        pub const KNOWN: &'static [&'static str] = &["Kazoo", "Teams"];
        /// Returns the value as it is spelled on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Kazoo => "Kazoo",
                Self::Teams => "Teams",
                Self::Unknown(other) => other,
            }
        }
        /// Returns whether this version knows the value.
        #[inline]
        pub fn is_known(&self) -> bool {
            Self::KNOWN.contains(&self.as_str())
        }
    }
    impl ::std::convert::From<&str> for PbxType {
        #[inline]
        fn from(text: &str) -> Self {
            match text {
                "Kazoo" => Self::Kazoo,
                "Teams" => Self::Teams,
                other => Self::Unknown(other.to_owned()),
            }
        }
    }
    impl ::std::convert::From<::std::string::String> for PbxType {
        #[inline]
        fn from(text: ::std::string::String) -> Self {
            Self::from(text.as_str())
        }
    }
    impl ::std::str::FromStr for PbxType {
        type Err = ::std::convert::Infallible;
        #[inline]
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self::from(text))
        }
    }
    impl ::std::fmt::Display for PbxType {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl ::std::cmp::PartialEq for PbxType {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            self.as_str() == other.as_str()
        }
    }
    impl ::std::cmp::Eq for PbxType {}
    impl ::std::cmp::PartialEq<str> for PbxType {
        #[inline]
        fn eq(&self, other: &str) -> bool {
            self.as_str() == other
        }
    }
    impl ::std::cmp::PartialEq<&str> for PbxType {
        #[inline]
        fn eq(&self, other: &&str) -> bool {
            self.as_str() == *other
        }
    }
    impl ::std::cmp::PartialOrd for PbxType {
        #[inline]
        fn partial_cmp(
            &self,
            other: &Self,
        ) -> ::std::option::Option<::std::cmp::Ordering> {
            Some(self.cmp(other))
        }
    }
    impl ::std::cmp::Ord for PbxType {
        #[inline]
        fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
            self.as_str().cmp(other.as_str())
        }
    }
    impl ::std::hash::Hash for PbxType {
        fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
            self.as_str().hash(state);
        }
    }
    impl ::serde::Serialize for PbxType {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PbxType {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::wire::text(deserializer, |text| Self::from(text))
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for PbxType {
        #[inline]
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            ::std::borrow::Cow::Borrowed(stringify!(PbxType))
        }
        #[inline]
        fn schema_id() -> ::std::borrow::Cow<'static, str> {
            ::std::borrow::Cow::Borrowed(
                concat!(module_path!(), "::", stringify!(PbxType)),
            )
        }
        #[inline]
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            ::schemars::json_schema!(
                { "type" : "string", "description" :
                "Kind of a PBX.\n\nThe list grows: a value that this version does not know is kept as it came, in `Unknown`, and is sent back unchanged. Two values are equal when they are spelled alike, and so is a text that spells one.",
                "x-extensible-enum" : Self::KNOWN, }
            )
        }
    }
    /// Key of a role. Customer users and account users have different roles. The list is incomplete and grows; other
    /// keys are kept unchanged. Those of the access-type group, such as `customer.user.pbx` and its add-ons, and the
    /// supervisor roles are licensed and may incur charges.
    ///
    /// The list grows: a value that this version does not know is kept as it came, in `Unknown`, and is sent back unchanged. Two values are equal when they are spelled alike, and so is a text that spells one.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Role {
        /// `account.user`: Account users: access to the reseller portal; added to every new account user.
        AccountUser,
        /// `user.admin`: Account users: manage the permissions of other users of the reseller portal.
        UserAdmin,
        /// `account.service.status`: Account users: mails about platform status and releases.
        AccountServiceStatus,
        /// `account.storage.admin`: Account users: create and manage storage accounts.
        AccountStorageAdmin,
        /// `branding.admin`: Account users: branding of the portals.
        BrandingAdmin,
        /// `customer.admin`: Account users: create and manage customers.
        CustomerAdmin,
        /// `onboarding.admin`: Account users: REST API administrator.
        OnboardingAdmin,
        /// `webhooks.admin`: Account users: webhook administrator.
        WebhooksAdmin,
        /// `customer.user`: Customer users: log in to the customer portal; added to every new customer user.
        CustomerUser,
        /// `admin.user`: Customer users: user administrator.
        AdminUser,
        /// `customer.settings`: Customer users: settings of the customer.
        CustomerSettings,
        /// `customer.user.supervisorl1`: Customer users: reporting supervisor, first level; licensed, and excludes the other levels.
        CustomerUserSupervisorL1,
        /// `customer.user.supervisorl2`: Customer users: reporting supervisor, second level; licensed, and excludes the other levels.
        CustomerUserSupervisorL2,
        /// `customer.user.supervisorl3`: Customer users: reporting supervisor, third level; licensed, and excludes the other levels.
        CustomerUserSupervisorL3,
        /// `customer.user.pbx`: Customer users: essential user with call logging; licensed.
        CustomerUserPbx,
        /// `customer.user.pbx.realtime`: Customer users: real-time add-on to `customer.user.pbx`; licensed.
        CustomerUserPbxRealTime,
        /// `customer.user.acd`: Customer users: agent add-on to `customer.user.pbx`; licensed, and can be assigned from the PBX.
        CustomerUserAcd,
        /// `customer.user.uc`: Customer users: required by `customer.user.uc.remote`; not described further.
        CustomerUserUc,
        /// `customer.user.uc.essential`: Customer users: seen in metrics, not described.
        CustomerUserUcEssential,
        /// `customer.user.uc.remote`: Customer users: professional user with softphone and mobile; licensed.
        CustomerUserUcRemote,
        /// `customer.user.crm`: Customer users: seen in metrics, not described.
        CustomerUserCrm,
        /// `customer.user.microsoftteams`: Customer users: Microsoft Teams user; licensed, and printed as read only.
        CustomerUserMicrosoftTeams,
        /// `customer.billables.admin`: Customer users: seen in metrics, not described.
        CustomerBillablesAdmin,
        /// `customer.device.admin`: Customer users: seen in metrics, not described.
        CustomerDeviceAdmin,
        /// `customer.device.readonly`: Customer users: seen in metrics, not described.
        CustomerDeviceReadOnly,
        /// `customer.directories.manage`: Customer users: seen in metrics, not described.
        CustomerDirectoriesManage,
        /// A value that this version does not know.
        Unknown(::std::string::String),
    }
    impl Role {
        /// The known values, as they are spelled on the wire.
        pub const KNOWN: &'static [&'static str] = &[
            "account.user",
            "user.admin",
            "account.service.status",
            "account.storage.admin",
            "branding.admin",
            "customer.admin",
            "onboarding.admin",
            "webhooks.admin",
            "customer.user",
            "admin.user",
            "customer.settings",
            "customer.user.supervisorl1",
            "customer.user.supervisorl2",
            "customer.user.supervisorl3",
            "customer.user.pbx",
            "customer.user.pbx.realtime",
            "customer.user.acd",
            "customer.user.uc",
            "customer.user.uc.essential",
            "customer.user.uc.remote",
            "customer.user.crm",
            "customer.user.microsoftteams",
            "customer.billables.admin",
            "customer.device.admin",
            "customer.device.readonly",
            "customer.directories.manage",
        ];
        /// Returns the value as it is spelled on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::AccountUser => "account.user",
                Self::UserAdmin => "user.admin",
                Self::AccountServiceStatus => "account.service.status",
                Self::AccountStorageAdmin => "account.storage.admin",
                Self::BrandingAdmin => "branding.admin",
                Self::CustomerAdmin => "customer.admin",
                Self::OnboardingAdmin => "onboarding.admin",
                Self::WebhooksAdmin => "webhooks.admin",
                Self::CustomerUser => "customer.user",
                Self::AdminUser => "admin.user",
                Self::CustomerSettings => "customer.settings",
                Self::CustomerUserSupervisorL1 => "customer.user.supervisorl1",
                Self::CustomerUserSupervisorL2 => "customer.user.supervisorl2",
                Self::CustomerUserSupervisorL3 => "customer.user.supervisorl3",
                Self::CustomerUserPbx => "customer.user.pbx",
                Self::CustomerUserPbxRealTime => "customer.user.pbx.realtime",
                Self::CustomerUserAcd => "customer.user.acd",
                Self::CustomerUserUc => "customer.user.uc",
                Self::CustomerUserUcEssential => "customer.user.uc.essential",
                Self::CustomerUserUcRemote => "customer.user.uc.remote",
                Self::CustomerUserCrm => "customer.user.crm",
                Self::CustomerUserMicrosoftTeams => "customer.user.microsoftteams",
                Self::CustomerBillablesAdmin => "customer.billables.admin",
                Self::CustomerDeviceAdmin => "customer.device.admin",
                Self::CustomerDeviceReadOnly => "customer.device.readonly",
                Self::CustomerDirectoriesManage => "customer.directories.manage",
                Self::Unknown(other) => other,
            }
        }
        /// Returns whether this version knows the value.
        #[inline]
        pub fn is_known(&self) -> bool {
            Self::KNOWN.contains(&self.as_str())
        }
        /// Whether the value is licensed, so that it may incur charges; `None` where the product's
        /// documentation does not say.
        #[inline]
        pub fn is_licensed(&self) -> ::std::option::Option<bool> {
            match self.as_str() {
                "account.user" => Some(false),
                "user.admin" => Some(false),
                "account.service.status" => Some(false),
                "account.storage.admin" => Some(false),
                "branding.admin" => Some(false),
                "customer.admin" => Some(false),
                "onboarding.admin" => Some(false),
                "webhooks.admin" => Some(false),
                "customer.user" => Some(false),
                "admin.user" => Some(false),
                "customer.settings" => Some(false),
                "customer.user.supervisorl1" => Some(true),
                "customer.user.supervisorl2" => Some(true),
                "customer.user.supervisorl3" => Some(true),
                "customer.user.pbx" => Some(true),
                "customer.user.pbx.realtime" => Some(true),
                "customer.user.acd" => Some(true),
                "customer.user.uc.remote" => Some(true),
                "customer.user.microsoftteams" => Some(true),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for Role {
        #[inline]
        fn from(text: &str) -> Self {
            match text {
                "account.user" => Self::AccountUser,
                "user.admin" => Self::UserAdmin,
                "account.service.status" => Self::AccountServiceStatus,
                "account.storage.admin" => Self::AccountStorageAdmin,
                "branding.admin" => Self::BrandingAdmin,
                "customer.admin" => Self::CustomerAdmin,
                "onboarding.admin" => Self::OnboardingAdmin,
                "webhooks.admin" => Self::WebhooksAdmin,
                "customer.user" => Self::CustomerUser,
                "admin.user" => Self::AdminUser,
                "customer.settings" => Self::CustomerSettings,
                "customer.user.supervisorl1" => Self::CustomerUserSupervisorL1,
                "customer.user.supervisorl2" => Self::CustomerUserSupervisorL2,
                "customer.user.supervisorl3" => Self::CustomerUserSupervisorL3,
                "customer.user.pbx" => Self::CustomerUserPbx,
                "customer.user.pbx.realtime" => Self::CustomerUserPbxRealTime,
                "customer.user.acd" => Self::CustomerUserAcd,
                "customer.user.uc" => Self::CustomerUserUc,
                "customer.user.uc.essential" => Self::CustomerUserUcEssential,
                "customer.user.uc.remote" => Self::CustomerUserUcRemote,
                "customer.user.crm" => Self::CustomerUserCrm,
                "customer.user.microsoftteams" => Self::CustomerUserMicrosoftTeams,
                "customer.billables.admin" => Self::CustomerBillablesAdmin,
                "customer.device.admin" => Self::CustomerDeviceAdmin,
                "customer.device.readonly" => Self::CustomerDeviceReadOnly,
                "customer.directories.manage" => Self::CustomerDirectoriesManage,
                other => Self::Unknown(other.to_owned()),
            }
        }
    }
    impl ::std::convert::From<::std::string::String> for Role {
        #[inline]
        fn from(text: ::std::string::String) -> Self {
            Self::from(text.as_str())
        }
    }
    impl ::std::str::FromStr for Role {
        type Err = ::std::convert::Infallible;
        #[inline]
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self::from(text))
        }
    }
    impl ::std::fmt::Display for Role {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl ::std::cmp::PartialEq for Role {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            self.as_str() == other.as_str()
        }
    }
    impl ::std::cmp::Eq for Role {}
    impl ::std::cmp::PartialEq<str> for Role {
        #[inline]
        fn eq(&self, other: &str) -> bool {
            self.as_str() == other
        }
    }
    impl ::std::cmp::PartialEq<&str> for Role {
        #[inline]
        fn eq(&self, other: &&str) -> bool {
            self.as_str() == *other
        }
    }
    impl ::std::cmp::PartialOrd for Role {
        #[inline]
        fn partial_cmp(
            &self,
            other: &Self,
        ) -> ::std::option::Option<::std::cmp::Ordering> {
            Some(self.cmp(other))
        }
    }
    impl ::std::cmp::Ord for Role {
        #[inline]
        fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
            self.as_str().cmp(other.as_str())
        }
    }
    impl ::std::hash::Hash for Role {
        fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
            self.as_str().hash(state);
        }
    }
    impl ::serde::Serialize for Role {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Role {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::wire::text(deserializer, |text| Self::from(text))
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for Role {
        #[inline]
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            ::std::borrow::Cow::Borrowed(stringify!(Role))
        }
        #[inline]
        fn schema_id() -> ::std::borrow::Cow<'static, str> {
            ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", stringify!(Role)))
        }
        #[inline]
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            ::schemars::json_schema!(
                { "type" : "string", "description" :
                "Key of a role. Customer users and account users have different roles. The list is incomplete and grows; other\nkeys are kept unchanged. Those of the access-type group, such as `customer.user.pbx` and its add-ons, and the\nsupervisor roles are licensed and may incur charges.\n\nThe list grows: a value that this version does not know is kept as it came, in `Unknown`, and is sent back unchanged. Two values are equal when they are spelled alike, and so is a text that spells one.",
                "x-extensible-enum" : Self::KNOWN, }
            )
        }
    }
    /// The number of users of each role, by the key of the role. Values that are not numbers are left out.
    pub type RoleCounts = crate::Counts;
    /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some
    /// responses of this API leave out the zone, so the text is kept as received.
    pub type Timestamp = crate::Timestamp;
    /// Builds a [`Account`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct AccountBuilder {
        id: crate::request::Field<::std::string::String>,
        name: crate::request::Field<::std::string::String>,
        description: crate::request::Field<::std::string::String>,
        enabled: crate::request::Field<bool>,
        parent_tenant_id: crate::request::Field<::std::string::String>,
        reference: crate::request::Field<::std::string::String>,
        date_created: crate::request::Field<crate::Timestamp>,
        timezone: crate::request::Field<::std::string::String>,
        country_code: crate::request::Field<::std::string::String>,
        date_deleted: crate::request::Field<::serde_json::Value>,
    }
    impl AccountBuilder {
        /// Tenant id of the account.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.id.set(value);
            self
        }
        /// Short name.
        pub fn name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.name.set(value);
            self
        }
        /// Like [`name`](Self::name), for a value that may be absent.
        pub fn maybe_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.name.set_or_unset(value);
            self
        }
        /// Longer name.
        pub fn description<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.description.set(value);
            self
        }
        /// Like [`description`](Self::description), for a value that may be absent.
        pub fn maybe_description<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.description.set_or_unset(value);
            self
        }
        /// Whether the account is enabled; when it becomes so, invitations are sent to its users.
        pub fn enabled<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.enabled.set(value);
            self
        }
        /// Like [`enabled`](Self::enabled), for a value that may be absent.
        pub fn maybe_enabled<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.enabled.set_or_unset(value);
            self
        }
        /// Tenant id of the enterprise above it.
        pub fn parent_tenant_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.parent_tenant_id.set(value);
            self
        }
        /// Like [`parent_tenant_id`](Self::parent_tenant_id), for a value that may be absent.
        pub fn maybe_parent_tenant_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.parent_tenant_id.set_or_unset(value);
            self
        }
        /// The provider's own reference.
        pub fn reference<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.reference.set(value);
            self
        }
        /// Like [`reference`](Self::reference), for a value that may be absent.
        pub fn maybe_reference<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.reference.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn date_created<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.date_created.set(value);
            self
        }
        /// Like [`date_created`](Self::date_created), for a value that may be absent.
        pub fn maybe_date_created<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.date_created.set_or_unset(value);
            self
        }
        /// Time zone, such as `America/Los_Angeles`.
        pub fn timezone<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.timezone.set(value);
            self
        }
        /// Like [`timezone`](Self::timezone), for a value that may be absent.
        pub fn maybe_timezone<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timezone.set_or_unset(value);
            self
        }
        /// Country by ISO 3166.
        pub fn country_code<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.country_code.set(value);
            self
        }
        /// Like [`country_code`](Self::country_code), for a value that may be absent.
        pub fn maybe_country_code<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.country_code.set_or_unset(value);
            self
        }
        /// When the account was deleted. The page prints the type boolean for it and no response shows it, so any
        /// JSON is accepted.
        pub fn date_deleted<V: crate::IntoValue<::serde_json::Value>>(
            mut self,
            value: V,
        ) -> Self {
            self.date_deleted.set(value);
            self
        }
        /// Like [`date_deleted`](Self::date_deleted), for a value that may be absent.
        pub fn maybe_date_deleted<V: crate::IntoValue<::serde_json::Value>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.date_deleted.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<Account, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<AccountBuilder> for Account {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: AccountBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<Account> for AccountBuilder {
        #[inline]
        fn from(value: Account) -> Self {
            Self {
                id: Some(value.id).into(),
                name: value.name.into(),
                description: value.description.into(),
                enabled: value.enabled.into(),
                parent_tenant_id: value.parent_tenant_id.into(),
                reference: value.reference.into(),
                date_created: value.date_created.into(),
                timezone: value.timezone.into(),
                country_code: value.country_code.into(),
                date_deleted: value.date_deleted.into(),
            }
        }
    }
    impl crate::request::Builder for AccountBuilder {
        type Value = Account;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.needed()),
                    ("name", self.name.refusal()),
                    ("description", self.description.refusal()),
                    ("enabled", self.enabled.refusal()),
                    ("parentTenantId", self.parent_tenant_id.refusal()),
                    ("reference", self.reference.refusal()),
                    ("dateCreated", self.date_created.refusal()),
                    ("timezone", self.timezone.refusal()),
                    ("countryCode", self.country_code.refusal()),
                    ("dateDeleted", self.date_deleted.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<Account> {
            Some(Account {
                id: self.id.taken()?,
                name: self.name.taken(),
                description: self.description.taken(),
                enabled: self.enabled.taken(),
                parent_tenant_id: self.parent_tenant_id.taken(),
                reference: self.reference.taken(),
                date_created: self.date_created.taken(),
                timezone: self.timezone.taken(),
                country_code: self.country_code.taken(),
                date_deleted: self.date_deleted.taken(),
            })
        }
    }
    impl crate::request::record::Record for AccountBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "name",
            "description",
            "enabled",
            "parentTenantId",
            "reference",
            "dateCreated",
            "timezone",
            "countryCode",
            "dateDeleted",
        ];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.name, entries),
                2usize => {
                    crate::request::record::optional(&mut self.description, entries)
                }
                3usize => crate::request::record::optional(&mut self.enabled, entries),
                4usize => {
                    crate::request::record::optional(&mut self.parent_tenant_id, entries)
                }
                5usize => crate::request::record::optional(&mut self.reference, entries),
                6usize => {
                    crate::request::record::optional(&mut self.date_created, entries)
                }
                7usize => crate::request::record::optional(&mut self.timezone, entries),
                8usize => {
                    crate::request::record::optional(&mut self.country_code, entries)
                }
                9usize => crate::request::record::value(&mut self.date_deleted, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Account {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, AccountBuilder>(deserializer)
        }
    }
    impl crate::Items<Account> for ::std::vec::Vec<AccountBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<Account>, ::std::string::String> {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`AccountList`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct AccountListBuilder {
        page_size: crate::request::Field<i64>,
        page_index: crate::request::Field<i64>,
        data: crate::request::Field<::std::vec::Vec<Account>>,
        status: crate::request::Field<::std::string::String>,
        timestamp: crate::request::Field<crate::Timestamp>,
    }
    impl AccountListBuilder {
        /// The number of accounts in this response, not the requested size.
        pub fn page_size<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.page_size.set(value);
            self
        }
        /// Like [`page_size`](Self::page_size), for a value that may be absent.
        pub fn maybe_page_size<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.page_size.set_or_unset(value);
            self
        }
        /// Which page this is, from 0.
        pub fn page_index<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.page_index.set(value);
            self
        }
        /// Like [`page_index`](Self::page_index), for a value that may be absent.
        pub fn maybe_page_index<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.page_index.set_or_unset(value);
            self
        }
        /// The accounts.
        ///
        /// Required.
        pub fn data(mut self, items: impl crate::Items<Account>) -> Self {
            self.data.set_items(items);
            self
        }
        /// The word `success`.
        pub fn status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.timestamp.set(value);
            self
        }
        /// Like [`timestamp`](Self::timestamp), for a value that may be absent.
        pub fn maybe_timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timestamp.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<AccountList, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<AccountListBuilder> for AccountList {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: AccountListBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<AccountList> for AccountListBuilder {
        #[inline]
        fn from(value: AccountList) -> Self {
            Self {
                page_size: value.page_size.into(),
                page_index: value.page_index.into(),
                data: Some(value.data).into(),
                status: value.status.into(),
                timestamp: value.timestamp.into(),
            }
        }
    }
    impl crate::request::Builder for AccountListBuilder {
        type Value = AccountList;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("page_size", self.page_size.refusal()),
                    ("page_index", self.page_index.refusal()),
                    ("data", self.data.needed()),
                    ("status", self.status.refusal()),
                    ("timestamp", self.timestamp.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<AccountList> {
            Some(AccountList {
                page_size: self.page_size.taken(),
                page_index: self.page_index.taken(),
                data: self.data.taken()?,
                status: self.status.taken(),
                timestamp: self.timestamp.taken(),
            })
        }
    }
    impl crate::request::record::Record for AccountListBuilder {
        const KEYS: &'static [&'static str] = &[
            "page_size",
            "page_index",
            "data",
            "status",
            "timestamp",
        ];
        const ALWAYS: u64 = 4u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.page_size, entries),
                1usize => crate::request::record::optional(&mut self.page_index, entries),
                2usize => crate::request::record::list(&mut self.data, entries),
                3usize => crate::request::record::optional(&mut self.status, entries),
                4usize => crate::request::record::optional(&mut self.timestamp, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for AccountList {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, AccountListBuilder>(deserializer)
        }
    }
    /// Builds a [`AccountMetrics`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct AccountMetricsBuilder {
        data: crate::request::Field<Metrics>,
        status: crate::request::Field<::std::string::String>,
        timestamp: crate::request::Field<crate::Timestamp>,
    }
    impl AccountMetricsBuilder {
        /// How an account and its customers are used.
        ///
        /// Required.
        pub fn data<V: crate::IntoValue<Metrics>>(mut self, value: V) -> Self {
            self.data.set(value);
            self
        }
        /// The word `success`.
        pub fn status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.timestamp.set(value);
            self
        }
        /// Like [`timestamp`](Self::timestamp), for a value that may be absent.
        pub fn maybe_timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timestamp.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<AccountMetrics, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<AccountMetricsBuilder> for AccountMetrics {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: AccountMetricsBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<AccountMetrics> for AccountMetricsBuilder {
        #[inline]
        fn from(value: AccountMetrics) -> Self {
            Self {
                data: Some(value.data).into(),
                status: value.status.into(),
                timestamp: value.timestamp.into(),
            }
        }
    }
    impl crate::request::Builder for AccountMetricsBuilder {
        type Value = AccountMetrics;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("data", self.data.needed()),
                    ("status", self.status.refusal()),
                    ("timestamp", self.timestamp.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<AccountMetrics> {
            Some(AccountMetrics {
                data: self.data.taken()?,
                status: self.status.taken(),
                timestamp: self.timestamp.taken(),
            })
        }
    }
    impl crate::request::record::Record for AccountMetricsBuilder {
        const KEYS: &'static [&'static str] = &["data", "status", "timestamp"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.data, entries),
                1usize => crate::request::record::optional(&mut self.status, entries),
                2usize => crate::request::record::optional(&mut self.timestamp, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for AccountMetrics {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, AccountMetricsBuilder>(deserializer)
        }
    }
    /// Builds a [`Acknowledgement`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct AcknowledgementBuilder {
        status: crate::request::Field<::std::string::String>,
        timestamp: crate::request::Field<crate::Timestamp>,
    }
    impl AcknowledgementBuilder {
        /// The word `success`.
        pub fn status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.timestamp.set(value);
            self
        }
        /// Like [`timestamp`](Self::timestamp), for a value that may be absent.
        pub fn maybe_timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timestamp.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<Acknowledgement, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<AcknowledgementBuilder> for Acknowledgement {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: AcknowledgementBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<Acknowledgement> for AcknowledgementBuilder {
        #[inline]
        fn from(value: Acknowledgement) -> Self {
            Self {
                status: value.status.into(),
                timestamp: value.timestamp.into(),
            }
        }
    }
    impl crate::request::Builder for AcknowledgementBuilder {
        type Value = Acknowledgement;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("status", self.status.refusal()),
                    ("timestamp", self.timestamp.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<Acknowledgement> {
            Some(Acknowledgement {
                status: self.status.taken(),
                timestamp: self.timestamp.taken(),
            })
        }
    }
    impl crate::request::record::Record for AcknowledgementBuilder {
        const KEYS: &'static [&'static str] = &["status", "timestamp"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.status, entries),
                1usize => crate::request::record::optional(&mut self.timestamp, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Acknowledgement {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                AcknowledgementBuilder,
            >(deserializer)
        }
    }
    /// Builds a [`BadRequest`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct BadRequestBuilder {
        error: crate::request::Field<i64>,
        error_code: crate::request::Field<::std::string::String>,
        message: crate::request::Field<::std::string::String>,
        status: crate::request::Field<::std::string::String>,
        timestamp: crate::request::Field<crate::Timestamp>,
    }
    impl BadRequestBuilder {
        /// The HTTP status again.
        pub fn error<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.error.set(value);
            self
        }
        /// Like [`error`](Self::error), for a value that may be absent.
        pub fn maybe_error<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.error.set_or_unset(value);
            self
        }
        /// Code of the error, which only some errors carry.
        pub fn error_code<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.error_code.set(value);
            self
        }
        /// Like [`error_code`](Self::error_code), for a value that may be absent.
        pub fn maybe_error_code<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.error_code.set_or_unset(value);
            self
        }
        /// Text for people.
        pub fn message<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.message.set(value);
            self
        }
        /// Like [`message`](Self::message), for a value that may be absent.
        pub fn maybe_message<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.message.set_or_unset(value);
            self
        }
        /// The word `error`.
        pub fn status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.timestamp.set(value);
            self
        }
        /// Like [`timestamp`](Self::timestamp), for a value that may be absent.
        pub fn maybe_timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timestamp.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<BadRequest, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<BadRequestBuilder> for BadRequest {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: BadRequestBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<BadRequest> for BadRequestBuilder {
        #[inline]
        fn from(value: BadRequest) -> Self {
            Self {
                error: value.error.into(),
                error_code: value.error_code.into(),
                message: value.message.into(),
                status: value.status.into(),
                timestamp: value.timestamp.into(),
            }
        }
    }
    impl crate::request::Builder for BadRequestBuilder {
        type Value = BadRequest;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("error", self.error.refusal()),
                    ("errorCode", self.error_code.refusal()),
                    ("message", self.message.refusal()),
                    ("status", self.status.refusal()),
                    ("timestamp", self.timestamp.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<BadRequest> {
            Some(BadRequest {
                error: self.error.taken(),
                error_code: self.error_code.taken(),
                message: self.message.taken(),
                status: self.status.taken(),
                timestamp: self.timestamp.taken(),
            })
        }
    }
    impl crate::request::record::Record for BadRequestBuilder {
        const KEYS: &'static [&'static str] = &[
            "error",
            "errorCode",
            "message",
            "status",
            "timestamp",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.error, entries),
                1usize => crate::request::record::optional(&mut self.error_code, entries),
                2usize => crate::request::record::optional(&mut self.message, entries),
                3usize => crate::request::record::optional(&mut self.status, entries),
                4usize => crate::request::record::optional(&mut self.timestamp, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for BadRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, BadRequestBuilder>(deserializer)
        }
    }
    /// Builds a [`ChargesPreview`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct ChargesPreviewBuilder {
        id: crate::request::Field<::std::string::String>,
        display_name: crate::request::Field<::std::string::String>,
        email: crate::request::Field<::std::string::String>,
        primary_tenant: crate::request::Field<::std::string::String>,
        roles: crate::request::Field<::std::vec::Vec<crate::myreports::types::Role>>,
    }
    impl ChargesPreviewBuilder {
        /// Id of the user; optional, and not valid while the user does not exist.
        pub fn id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.id.set(value);
            self
        }
        /// Like [`id`](Self::id), for a value that may be absent.
        pub fn maybe_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.id.set_or_unset(value);
            self
        }
        /// Full name of the user.
        pub fn display_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.display_name.set(value);
            self
        }
        /// Like [`display_name`](Self::display_name), for a value that may be absent.
        pub fn maybe_display_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.display_name.set_or_unset(value);
            self
        }
        /// Address of the user.
        pub fn email<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.email.set(value);
            self
        }
        /// Like [`email`](Self::email), for a value that may be absent.
        pub fn maybe_email<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.email.set_or_unset(value);
            self
        }
        /// Id of the tenant the user would belong to.
        pub fn primary_tenant<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.primary_tenant.set(value);
            self
        }
        /// Like [`primary_tenant`](Self::primary_tenant), for a value that may be absent.
        pub fn maybe_primary_tenant<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.primary_tenant.set_or_unset(value);
            self
        }
        /// Roles the user would have.
        pub fn roles(
            mut self,
            items: impl crate::Items<crate::myreports::types::Role>,
        ) -> Self {
            self.roles.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<ChargesPreview, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<ChargesPreviewBuilder> for ChargesPreview {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: ChargesPreviewBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<ChargesPreview> for ChargesPreviewBuilder {
        #[inline]
        fn from(value: ChargesPreview) -> Self {
            Self {
                id: value.id.into(),
                display_name: value.display_name.into(),
                email: value.email.into(),
                primary_tenant: value.primary_tenant.into(),
                roles: Some(value.roles).into(),
            }
        }
    }
    impl crate::request::Builder for ChargesPreviewBuilder {
        type Value = ChargesPreview;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.refusal()),
                    ("displayName", self.display_name.refusal()),
                    ("email", self.email.refusal()),
                    ("primaryTenant", self.primary_tenant.refusal()),
                    ("roles", self.roles.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<ChargesPreview> {
            Some(ChargesPreview {
                id: self.id.taken(),
                display_name: self.display_name.taken(),
                email: self.email.taken(),
                primary_tenant: self.primary_tenant.taken(),
                roles: self.roles.taken().unwrap_or_default(),
            })
        }
    }
    impl crate::request::record::Record for ChargesPreviewBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "displayName",
            "email",
            "primaryTenant",
            "roles",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.id, entries),
                1usize => {
                    crate::request::record::optional(&mut self.display_name, entries)
                }
                2usize => crate::request::record::optional(&mut self.email, entries),
                3usize => {
                    crate::request::record::optional(&mut self.primary_tenant, entries)
                }
                4usize => crate::request::record::list_or_null(&mut self.roles, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ChargesPreview {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, ChargesPreviewBuilder>(deserializer)
        }
    }
    /// Builds a [`ChargesRequired`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct ChargesRequiredBuilder {
        data: crate::request::Field<ChargesPreview>,
        error: crate::request::Field<i64>,
        message: crate::request::Field<::std::string::String>,
        status: crate::request::Field<::std::string::String>,
        timestamp: crate::request::Field<crate::Timestamp>,
        email: crate::request::Field<::std::string::String>,
        display_name: crate::request::Field<::std::string::String>,
        roles: crate::request::Field<::std::vec::Vec<crate::myreports::types::Role>>,
    }
    impl ChargesRequiredBuilder {
        /// The user as it would be created or changed if the charges were accepted. Nothing was carried out, even if there is an id.
        pub fn data<V: crate::IntoValue<ChargesPreview>>(mut self, value: V) -> Self {
            self.data.set(value);
            self
        }
        /// Like [`data`](Self::data), for a value that may be absent.
        pub fn maybe_data<V: crate::IntoValue<ChargesPreview>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.data.set_or_unset(value);
            self
        }
        /// The HTTP status again.
        pub fn error<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.error.set(value);
            self
        }
        /// Like [`error`](Self::error), for a value that may be absent.
        pub fn maybe_error<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.error.set_or_unset(value);
            self
        }
        /// Text for people.
        pub fn message<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.message.set(value);
            self
        }
        /// Like [`message`](Self::message), for a value that may be absent.
        pub fn maybe_message<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.message.set_or_unset(value);
            self
        }
        /// The word `error`.
        pub fn status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.timestamp.set(value);
            self
        }
        /// Like [`timestamp`](Self::timestamp), for a value that may be absent.
        pub fn maybe_timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timestamp.set_or_unset(value);
            self
        }
        /// Address from the request, in the bare form.
        pub fn email<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.email.set(value);
            self
        }
        /// Like [`email`](Self::email), for a value that may be absent.
        pub fn maybe_email<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.email.set_or_unset(value);
            self
        }
        /// Full name from the request, in the bare form.
        pub fn display_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.display_name.set(value);
            self
        }
        /// Like [`display_name`](Self::display_name), for a value that may be absent.
        pub fn maybe_display_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.display_name.set_or_unset(value);
            self
        }
        /// Roles from the request, in the bare form.
        pub fn roles(
            mut self,
            items: impl crate::Items<crate::myreports::types::Role>,
        ) -> Self {
            self.roles.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<ChargesRequired, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<ChargesRequiredBuilder> for ChargesRequired {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: ChargesRequiredBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<ChargesRequired> for ChargesRequiredBuilder {
        #[inline]
        fn from(value: ChargesRequired) -> Self {
            Self {
                data: value.data.into(),
                error: value.error.into(),
                message: value.message.into(),
                status: value.status.into(),
                timestamp: value.timestamp.into(),
                email: value.email.into(),
                display_name: value.display_name.into(),
                roles: Some(value.roles).into(),
            }
        }
    }
    impl crate::request::Builder for ChargesRequiredBuilder {
        type Value = ChargesRequired;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("data", self.data.refusal()),
                    ("error", self.error.refusal()),
                    ("message", self.message.refusal()),
                    ("status", self.status.refusal()),
                    ("timestamp", self.timestamp.refusal()),
                    ("email", self.email.refusal()),
                    ("displayName", self.display_name.refusal()),
                    ("roles", self.roles.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<ChargesRequired> {
            Some(ChargesRequired {
                data: self.data.taken(),
                error: self.error.taken(),
                message: self.message.taken(),
                status: self.status.taken(),
                timestamp: self.timestamp.taken(),
                email: self.email.taken(),
                display_name: self.display_name.taken(),
                roles: self.roles.taken().unwrap_or_default(),
            })
        }
    }
    impl crate::request::record::Record for ChargesRequiredBuilder {
        const KEYS: &'static [&'static str] = &[
            "data",
            "error",
            "message",
            "status",
            "timestamp",
            "email",
            "displayName",
            "roles",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.data, entries),
                1usize => crate::request::record::optional(&mut self.error, entries),
                2usize => crate::request::record::optional(&mut self.message, entries),
                3usize => crate::request::record::optional(&mut self.status, entries),
                4usize => crate::request::record::optional(&mut self.timestamp, entries),
                5usize => crate::request::record::optional(&mut self.email, entries),
                6usize => {
                    crate::request::record::optional(&mut self.display_name, entries)
                }
                7usize => crate::request::record::list_or_null(&mut self.roles, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ChargesRequired {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                ChargesRequiredBuilder,
            >(deserializer)
        }
    }
    /// Builds a [`CreatedAccount`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct CreatedAccountBuilder {
        data: crate::request::Field<Account>,
        status: crate::request::Field<::std::string::String>,
        timestamp: crate::request::Field<crate::Timestamp>,
    }
    impl CreatedAccountBuilder {
        /// A reseller account. The list and the response for one omit the last keys, the response to a creation omits more.
        ///
        /// Required.
        pub fn data<V: crate::IntoValue<Account>>(mut self, value: V) -> Self {
            self.data.set(value);
            self
        }
        /// The word `success`.
        pub fn status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.timestamp.set(value);
            self
        }
        /// Like [`timestamp`](Self::timestamp), for a value that may be absent.
        pub fn maybe_timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timestamp.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<CreatedAccount, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<CreatedAccountBuilder> for CreatedAccount {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: CreatedAccountBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<CreatedAccount> for CreatedAccountBuilder {
        #[inline]
        fn from(value: CreatedAccount) -> Self {
            Self {
                data: Some(value.data).into(),
                status: value.status.into(),
                timestamp: value.timestamp.into(),
            }
        }
    }
    impl crate::request::Builder for CreatedAccountBuilder {
        type Value = CreatedAccount;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("data", self.data.needed()),
                    ("status", self.status.refusal()),
                    ("timestamp", self.timestamp.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<CreatedAccount> {
            Some(CreatedAccount {
                data: self.data.taken()?,
                status: self.status.taken(),
                timestamp: self.timestamp.taken(),
            })
        }
    }
    impl crate::request::record::Record for CreatedAccountBuilder {
        const KEYS: &'static [&'static str] = &["data", "status", "timestamp"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.data, entries),
                1usize => crate::request::record::optional(&mut self.status, entries),
                2usize => crate::request::record::optional(&mut self.timestamp, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for CreatedAccount {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, CreatedAccountBuilder>(deserializer)
        }
    }
    /// Builds a [`CreatedCustomer`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct CreatedCustomerBuilder {
        data: crate::request::Field<Customer>,
        status: crate::request::Field<::std::string::String>,
        timestamp: crate::request::Field<crate::Timestamp>,
    }
    impl CreatedCustomerBuilder {
        /// A customer. The list and the response for one have the keys up to `dateCreated`, the response to a creation has fewer.
        ///
        /// Required.
        pub fn data<V: crate::IntoValue<Customer>>(mut self, value: V) -> Self {
            self.data.set(value);
            self
        }
        /// The word `success`.
        pub fn status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.timestamp.set(value);
            self
        }
        /// Like [`timestamp`](Self::timestamp), for a value that may be absent.
        pub fn maybe_timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timestamp.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<CreatedCustomer, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<CreatedCustomerBuilder> for CreatedCustomer {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: CreatedCustomerBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<CreatedCustomer> for CreatedCustomerBuilder {
        #[inline]
        fn from(value: CreatedCustomer) -> Self {
            Self {
                data: Some(value.data).into(),
                status: value.status.into(),
                timestamp: value.timestamp.into(),
            }
        }
    }
    impl crate::request::Builder for CreatedCustomerBuilder {
        type Value = CreatedCustomer;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("data", self.data.needed()),
                    ("status", self.status.refusal()),
                    ("timestamp", self.timestamp.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<CreatedCustomer> {
            Some(CreatedCustomer {
                data: self.data.taken()?,
                status: self.status.taken(),
                timestamp: self.timestamp.taken(),
            })
        }
    }
    impl crate::request::record::Record for CreatedCustomerBuilder {
        const KEYS: &'static [&'static str] = &["data", "status", "timestamp"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.data, entries),
                1usize => crate::request::record::optional(&mut self.status, entries),
                2usize => crate::request::record::optional(&mut self.timestamp, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for CreatedCustomer {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                CreatedCustomerBuilder,
            >(deserializer)
        }
    }
    /// Builds a [`CreatedPbxProfile`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct CreatedPbxProfileBuilder {
        data: crate::request::Field<PbxProfile>,
        status: crate::request::Field<::std::string::String>,
        timestamp: crate::request::Field<crate::Timestamp>,
    }
    impl CreatedPbxProfileBuilder {
        /// A connection to a PBX. The list and the response for one have the keys up to `tenantId`.
        ///
        /// Required.
        pub fn data<V: crate::IntoValue<PbxProfile>>(mut self, value: V) -> Self {
            self.data.set(value);
            self
        }
        /// The word `success`.
        pub fn status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.timestamp.set(value);
            self
        }
        /// Like [`timestamp`](Self::timestamp), for a value that may be absent.
        pub fn maybe_timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timestamp.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<CreatedPbxProfile, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<CreatedPbxProfileBuilder> for CreatedPbxProfile {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: CreatedPbxProfileBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<CreatedPbxProfile> for CreatedPbxProfileBuilder {
        #[inline]
        fn from(value: CreatedPbxProfile) -> Self {
            Self {
                data: Some(value.data).into(),
                status: value.status.into(),
                timestamp: value.timestamp.into(),
            }
        }
    }
    impl crate::request::Builder for CreatedPbxProfileBuilder {
        type Value = CreatedPbxProfile;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("data", self.data.needed()),
                    ("status", self.status.refusal()),
                    ("timestamp", self.timestamp.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<CreatedPbxProfile> {
            Some(CreatedPbxProfile {
                data: self.data.taken()?,
                status: self.status.taken(),
                timestamp: self.timestamp.taken(),
            })
        }
    }
    impl crate::request::record::Record for CreatedPbxProfileBuilder {
        const KEYS: &'static [&'static str] = &["data", "status", "timestamp"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.data, entries),
                1usize => crate::request::record::optional(&mut self.status, entries),
                2usize => crate::request::record::optional(&mut self.timestamp, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for CreatedPbxProfile {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                CreatedPbxProfileBuilder,
            >(deserializer)
        }
    }
    /// Builds a [`CreatedUser`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct CreatedUserBuilder {
        data: crate::request::Field<User>,
        status: crate::request::Field<::std::string::String>,
        timestamp: crate::request::Field<crate::Timestamp>,
    }
    impl CreatedUserBuilder {
        /// A user as the server knows it.
        ///
        /// Required.
        pub fn data<V: crate::IntoValue<User>>(mut self, value: V) -> Self {
            self.data.set(value);
            self
        }
        /// The word `success`.
        pub fn status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.timestamp.set(value);
            self
        }
        /// Like [`timestamp`](Self::timestamp), for a value that may be absent.
        pub fn maybe_timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timestamp.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<CreatedUser, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<CreatedUserBuilder> for CreatedUser {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: CreatedUserBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<CreatedUser> for CreatedUserBuilder {
        #[inline]
        fn from(value: CreatedUser) -> Self {
            Self {
                data: Some(value.data).into(),
                status: value.status.into(),
                timestamp: value.timestamp.into(),
            }
        }
    }
    impl crate::request::Builder for CreatedUserBuilder {
        type Value = CreatedUser;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("data", self.data.needed()),
                    ("status", self.status.refusal()),
                    ("timestamp", self.timestamp.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<CreatedUser> {
            Some(CreatedUser {
                data: self.data.taken()?,
                status: self.status.taken(),
                timestamp: self.timestamp.taken(),
            })
        }
    }
    impl crate::request::record::Record for CreatedUserBuilder {
        const KEYS: &'static [&'static str] = &["data", "status", "timestamp"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.data, entries),
                1usize => crate::request::record::optional(&mut self.status, entries),
                2usize => crate::request::record::optional(&mut self.timestamp, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for CreatedUser {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, CreatedUserBuilder>(deserializer)
        }
    }
    /// Builds a [`Customer`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct CustomerBuilder {
        id: crate::request::Field<::std::string::String>,
        name: crate::request::Field<::std::string::String>,
        description: crate::request::Field<::std::string::String>,
        enabled: crate::request::Field<bool>,
        parent_tenant_id: crate::request::Field<::std::string::String>,
        reference: crate::request::Field<::std::string::String>,
        date_created: crate::request::Field<crate::Timestamp>,
        timezone: crate::request::Field<::std::string::String>,
        country_code: crate::request::Field<::std::string::String>,
        features: crate::request::Field<LicensedFeatures>,
        pbx_connection_profiles: crate::request::Field<::std::vec::Vec<PbxProfile>>,
        sync_acd_agent_with_pbx: crate::request::Field<bool>,
        send_new_user_email: crate::request::Field<bool>,
        send_connect_welcome_email: crate::request::Field<bool>,
        tenant_profile_type: crate::request::Field<::std::string::String>,
        trial_duration: crate::request::Field<i64>,
    }
    impl CustomerBuilder {
        /// Tenant id of the customer.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.id.set(value);
            self
        }
        /// Short name.
        pub fn name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.name.set(value);
            self
        }
        /// Like [`name`](Self::name), for a value that may be absent.
        pub fn maybe_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.name.set_or_unset(value);
            self
        }
        /// Longer name.
        pub fn description<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.description.set(value);
            self
        }
        /// Like [`description`](Self::description), for a value that may be absent.
        pub fn maybe_description<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.description.set_or_unset(value);
            self
        }
        /// Whether the customer is enabled; when it becomes so, its PBXs are connected and invitations are sent to
        /// its users.
        pub fn enabled<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.enabled.set(value);
            self
        }
        /// Like [`enabled`](Self::enabled), for a value that may be absent.
        pub fn maybe_enabled<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.enabled.set_or_unset(value);
            self
        }
        /// Tenant id of the account above it.
        pub fn parent_tenant_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.parent_tenant_id.set(value);
            self
        }
        /// Like [`parent_tenant_id`](Self::parent_tenant_id), for a value that may be absent.
        pub fn maybe_parent_tenant_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.parent_tenant_id.set_or_unset(value);
            self
        }
        /// The provider's own reference.
        pub fn reference<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.reference.set(value);
            self
        }
        /// Like [`reference`](Self::reference), for a value that may be absent.
        pub fn maybe_reference<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.reference.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn date_created<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.date_created.set(value);
            self
        }
        /// Like [`date_created`](Self::date_created), for a value that may be absent.
        pub fn maybe_date_created<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.date_created.set_or_unset(value);
            self
        }
        /// Time zone, such as `America/Los_Angeles`.
        pub fn timezone<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.timezone.set(value);
            self
        }
        /// Like [`timezone`](Self::timezone), for a value that may be absent.
        pub fn maybe_timezone<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timezone.set_or_unset(value);
            self
        }
        /// Country by ISO 3166.
        pub fn country_code<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.country_code.set(value);
            self
        }
        /// Like [`country_code`](Self::country_code), for a value that may be absent.
        pub fn maybe_country_code<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.country_code.set_or_unset(value);
            self
        }
        /// Licensed features of a customer, each by its number; 0 means switched off. Newer servers may know more.
        pub fn features<V: crate::IntoValue<LicensedFeatures>>(
            mut self,
            value: V,
        ) -> Self {
            self.features.set(value);
            self
        }
        /// Like [`features`](Self::features), for a value that may be absent.
        pub fn maybe_features<V: crate::IntoValue<LicensedFeatures>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.features.set_or_unset(value);
            self
        }
        /// The connections to PBXs.
        pub fn pbx_connection_profiles(
            mut self,
            items: impl crate::Items<PbxProfile>,
        ) -> Self {
            self.pbx_connection_profiles.set_items(items);
            self
        }
        /// Whether the agent role follows the PBX.
        pub fn sync_acd_agent_with_pbx<V: crate::IntoValue<bool>>(
            mut self,
            value: V,
        ) -> Self {
            self.sync_acd_agent_with_pbx.set(value);
            self
        }
        /// Like [`sync_acd_agent_with_pbx`](Self::sync_acd_agent_with_pbx), for a value that may be absent.
        pub fn maybe_sync_acd_agent_with_pbx<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.sync_acd_agent_with_pbx.set_or_unset(value);
            self
        }
        /// Whether new users are mailed their activation link.
        pub fn send_new_user_email<V: crate::IntoValue<bool>>(
            mut self,
            value: V,
        ) -> Self {
            self.send_new_user_email.set(value);
            self
        }
        /// Like [`send_new_user_email`](Self::send_new_user_email), for a value that may be absent.
        pub fn maybe_send_new_user_email<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.send_new_user_email.set_or_unset(value);
            self
        }
        /// Whether new users are mailed the UConnect welcome.
        pub fn send_connect_welcome_email<V: crate::IntoValue<bool>>(
            mut self,
            value: V,
        ) -> Self {
            self.send_connect_welcome_email.set(value);
            self
        }
        /// Like [`send_connect_welcome_email`](Self::send_connect_welcome_email), for a value that may be absent.
        pub fn maybe_send_connect_welcome_email<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.send_connect_welcome_email.set_or_unset(value);
            self
        }
        /// Id of the tenant profile.
        pub fn tenant_profile_type<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.tenant_profile_type.set(value);
            self
        }
        /// Like [`tenant_profile_type`](Self::tenant_profile_type), for a value that may be absent.
        pub fn maybe_tenant_profile_type<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.tenant_profile_type.set_or_unset(value);
            self
        }
        /// Days of trial.
        pub fn trial_duration<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.trial_duration.set(value);
            self
        }
        /// Like [`trial_duration`](Self::trial_duration), for a value that may be absent.
        pub fn maybe_trial_duration<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.trial_duration.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<Customer, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<CustomerBuilder> for Customer {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: CustomerBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<Customer> for CustomerBuilder {
        #[inline]
        fn from(value: Customer) -> Self {
            Self {
                id: Some(value.id).into(),
                name: value.name.into(),
                description: value.description.into(),
                enabled: value.enabled.into(),
                parent_tenant_id: value.parent_tenant_id.into(),
                reference: value.reference.into(),
                date_created: value.date_created.into(),
                timezone: value.timezone.into(),
                country_code: value.country_code.into(),
                features: value.features.into(),
                pbx_connection_profiles: Some(value.pbx_connection_profiles).into(),
                sync_acd_agent_with_pbx: value.sync_acd_agent_with_pbx.into(),
                send_new_user_email: value.send_new_user_email.into(),
                send_connect_welcome_email: value.send_connect_welcome_email.into(),
                tenant_profile_type: value.tenant_profile_type.into(),
                trial_duration: value.trial_duration.into(),
            }
        }
    }
    impl crate::request::Builder for CustomerBuilder {
        type Value = Customer;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.needed()),
                    ("name", self.name.refusal()),
                    ("description", self.description.refusal()),
                    ("enabled", self.enabled.refusal()),
                    ("parentTenantId", self.parent_tenant_id.refusal()),
                    ("reference", self.reference.refusal()),
                    ("dateCreated", self.date_created.refusal()),
                    ("timezone", self.timezone.refusal()),
                    ("countryCode", self.country_code.refusal()),
                    ("features", self.features.refusal()),
                    ("pbxConnectionProfiles", self.pbx_connection_profiles.refusal()),
                    ("syncAcdAgentWithPbx", self.sync_acd_agent_with_pbx.refusal()),
                    ("sendNewUserEmail", self.send_new_user_email.refusal()),
                    (
                        "sendConnectWelcomeEmail",
                        self.send_connect_welcome_email.refusal(),
                    ),
                    ("tenantProfileType", self.tenant_profile_type.refusal()),
                    ("trialDuration", self.trial_duration.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<Customer> {
            Some(Customer {
                id: self.id.taken()?,
                name: self.name.taken(),
                description: self.description.taken(),
                enabled: self.enabled.taken(),
                parent_tenant_id: self.parent_tenant_id.taken(),
                reference: self.reference.taken(),
                date_created: self.date_created.taken(),
                timezone: self.timezone.taken(),
                country_code: self.country_code.taken(),
                features: self.features.taken(),
                pbx_connection_profiles: self
                    .pbx_connection_profiles
                    .taken()
                    .unwrap_or_default(),
                sync_acd_agent_with_pbx: self.sync_acd_agent_with_pbx.taken(),
                send_new_user_email: self.send_new_user_email.taken(),
                send_connect_welcome_email: self.send_connect_welcome_email.taken(),
                tenant_profile_type: self.tenant_profile_type.taken(),
                trial_duration: self.trial_duration.taken(),
            })
        }
    }
    impl crate::request::record::Record for CustomerBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "name",
            "description",
            "enabled",
            "parentTenantId",
            "reference",
            "dateCreated",
            "timezone",
            "countryCode",
            "features",
            "pbxConnectionProfiles",
            "syncAcdAgentWithPbx",
            "sendNewUserEmail",
            "sendConnectWelcomeEmail",
            "tenantProfileType",
            "trialDuration",
        ];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.name, entries),
                2usize => {
                    crate::request::record::optional(&mut self.description, entries)
                }
                3usize => crate::request::record::optional(&mut self.enabled, entries),
                4usize => {
                    crate::request::record::optional(&mut self.parent_tenant_id, entries)
                }
                5usize => crate::request::record::optional(&mut self.reference, entries),
                6usize => {
                    crate::request::record::optional(&mut self.date_created, entries)
                }
                7usize => crate::request::record::optional(&mut self.timezone, entries),
                8usize => {
                    crate::request::record::optional(&mut self.country_code, entries)
                }
                9usize => crate::request::record::optional(&mut self.features, entries),
                10usize => {
                    crate::request::record::list_or_null(
                        &mut self.pbx_connection_profiles,
                        entries,
                    )
                }
                11usize => {
                    crate::request::record::optional(
                        &mut self.sync_acd_agent_with_pbx,
                        entries,
                    )
                }
                12usize => {
                    crate::request::record::optional(
                        &mut self.send_new_user_email,
                        entries,
                    )
                }
                13usize => {
                    crate::request::record::optional(
                        &mut self.send_connect_welcome_email,
                        entries,
                    )
                }
                14usize => {
                    crate::request::record::optional(
                        &mut self.tenant_profile_type,
                        entries,
                    )
                }
                15usize => {
                    crate::request::record::optional(&mut self.trial_duration, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Customer {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, CustomerBuilder>(deserializer)
        }
    }
    impl crate::Items<Customer> for ::std::vec::Vec<CustomerBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<Customer>, ::std::string::String> {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`CustomerCharges`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct CustomerChargesBuilder {
        error: crate::request::Field<i64>,
        message: crate::request::Field<::std::string::String>,
        status: crate::request::Field<::std::string::String>,
        timestamp: crate::request::Field<crate::Timestamp>,
        name: crate::request::Field<::std::string::String>,
        description: crate::request::Field<::std::string::String>,
        reference: crate::request::Field<::std::string::String>,
        enabled: crate::request::Field<bool>,
        timezone: crate::request::Field<::std::string::String>,
        country_code: crate::request::Field<::std::string::String>,
        culture: crate::request::Field<::std::string::String>,
        pbx_connection_profile: crate::request::Field<PbxProfile>,
    }
    impl CustomerChargesBuilder {
        /// The HTTP status again.
        pub fn error<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.error.set(value);
            self
        }
        /// Like [`error`](Self::error), for a value that may be absent.
        pub fn maybe_error<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.error.set_or_unset(value);
            self
        }
        /// Text for people.
        pub fn message<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.message.set(value);
            self
        }
        /// Like [`message`](Self::message), for a value that may be absent.
        pub fn maybe_message<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.message.set_or_unset(value);
            self
        }
        /// The word `error`.
        pub fn status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.timestamp.set(value);
            self
        }
        /// Like [`timestamp`](Self::timestamp), for a value that may be absent.
        pub fn maybe_timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timestamp.set_or_unset(value);
            self
        }
        /// Name from the request.
        pub fn name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.name.set(value);
            self
        }
        /// Like [`name`](Self::name), for a value that may be absent.
        pub fn maybe_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.name.set_or_unset(value);
            self
        }
        /// Longer name from the request.
        pub fn description<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.description.set(value);
            self
        }
        /// Like [`description`](Self::description), for a value that may be absent.
        pub fn maybe_description<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.description.set_or_unset(value);
            self
        }
        /// Reference from the request.
        pub fn reference<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.reference.set(value);
            self
        }
        /// Like [`reference`](Self::reference), for a value that may be absent.
        pub fn maybe_reference<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.reference.set_or_unset(value);
            self
        }
        /// Whether it would be in use.
        pub fn enabled<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.enabled.set(value);
            self
        }
        /// Like [`enabled`](Self::enabled), for a value that may be absent.
        pub fn maybe_enabled<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.enabled.set_or_unset(value);
            self
        }
        /// Time zone from the request.
        pub fn timezone<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.timezone.set(value);
            self
        }
        /// Like [`timezone`](Self::timezone), for a value that may be absent.
        pub fn maybe_timezone<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timezone.set_or_unset(value);
            self
        }
        /// Country from the request.
        pub fn country_code<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.country_code.set(value);
            self
        }
        /// Like [`country_code`](Self::country_code), for a value that may be absent.
        pub fn maybe_country_code<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.country_code.set_or_unset(value);
            self
        }
        /// An older key for the country and language, which the page on charges shows.
        pub fn culture<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.culture.set(value);
            self
        }
        /// Like [`culture`](Self::culture), for a value that may be absent.
        pub fn maybe_culture<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.culture.set_or_unset(value);
            self
        }
        /// A connection to a PBX. The list and the response for one have the keys up to `tenantId`.
        pub fn pbx_connection_profile<V: crate::IntoValue<PbxProfile>>(
            mut self,
            value: V,
        ) -> Self {
            self.pbx_connection_profile.set(value);
            self
        }
        /// Like [`pbx_connection_profile`](Self::pbx_connection_profile), for a value that may be absent.
        pub fn maybe_pbx_connection_profile<V: crate::IntoValue<PbxProfile>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.pbx_connection_profile.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<CustomerCharges, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<CustomerChargesBuilder> for CustomerCharges {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: CustomerChargesBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<CustomerCharges> for CustomerChargesBuilder {
        #[inline]
        fn from(value: CustomerCharges) -> Self {
            Self {
                error: value.error.into(),
                message: value.message.into(),
                status: value.status.into(),
                timestamp: value.timestamp.into(),
                name: value.name.into(),
                description: value.description.into(),
                reference: value.reference.into(),
                enabled: value.enabled.into(),
                timezone: value.timezone.into(),
                country_code: value.country_code.into(),
                culture: value.culture.into(),
                pbx_connection_profile: value.pbx_connection_profile.into(),
            }
        }
    }
    impl crate::request::Builder for CustomerChargesBuilder {
        type Value = CustomerCharges;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("error", self.error.refusal()),
                    ("message", self.message.refusal()),
                    ("status", self.status.refusal()),
                    ("timestamp", self.timestamp.refusal()),
                    ("name", self.name.refusal()),
                    ("description", self.description.refusal()),
                    ("reference", self.reference.refusal()),
                    ("enabled", self.enabled.refusal()),
                    ("timezone", self.timezone.refusal()),
                    ("countryCode", self.country_code.refusal()),
                    ("culture", self.culture.refusal()),
                    ("pbxConnectionProfile", self.pbx_connection_profile.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<CustomerCharges> {
            Some(CustomerCharges {
                error: self.error.taken(),
                message: self.message.taken(),
                status: self.status.taken(),
                timestamp: self.timestamp.taken(),
                name: self.name.taken(),
                description: self.description.taken(),
                reference: self.reference.taken(),
                enabled: self.enabled.taken(),
                timezone: self.timezone.taken(),
                country_code: self.country_code.taken(),
                culture: self.culture.taken(),
                pbx_connection_profile: self.pbx_connection_profile.taken(),
            })
        }
    }
    impl crate::request::record::Record for CustomerChargesBuilder {
        const KEYS: &'static [&'static str] = &[
            "error",
            "message",
            "status",
            "timestamp",
            "name",
            "description",
            "reference",
            "enabled",
            "timezone",
            "countryCode",
            "culture",
            "pbxConnectionProfile",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.error, entries),
                1usize => crate::request::record::optional(&mut self.message, entries),
                2usize => crate::request::record::optional(&mut self.status, entries),
                3usize => crate::request::record::optional(&mut self.timestamp, entries),
                4usize => crate::request::record::optional(&mut self.name, entries),
                5usize => {
                    crate::request::record::optional(&mut self.description, entries)
                }
                6usize => crate::request::record::optional(&mut self.reference, entries),
                7usize => crate::request::record::optional(&mut self.enabled, entries),
                8usize => crate::request::record::optional(&mut self.timezone, entries),
                9usize => {
                    crate::request::record::optional(&mut self.country_code, entries)
                }
                10usize => crate::request::record::optional(&mut self.culture, entries),
                11usize => {
                    crate::request::record::optional(
                        &mut self.pbx_connection_profile,
                        entries,
                    )
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for CustomerCharges {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                CustomerChargesBuilder,
            >(deserializer)
        }
    }
    /// Builds a [`CustomerList`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct CustomerListBuilder {
        page_size: crate::request::Field<i64>,
        page_index: crate::request::Field<i64>,
        data: crate::request::Field<::std::vec::Vec<Customer>>,
        status: crate::request::Field<::std::string::String>,
        timestamp: crate::request::Field<crate::Timestamp>,
    }
    impl CustomerListBuilder {
        /// The number of customers in this response, not the requested size.
        pub fn page_size<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.page_size.set(value);
            self
        }
        /// Like [`page_size`](Self::page_size), for a value that may be absent.
        pub fn maybe_page_size<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.page_size.set_or_unset(value);
            self
        }
        /// Which page this is, from 0.
        pub fn page_index<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.page_index.set(value);
            self
        }
        /// Like [`page_index`](Self::page_index), for a value that may be absent.
        pub fn maybe_page_index<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.page_index.set_or_unset(value);
            self
        }
        /// The customers.
        ///
        /// Required.
        pub fn data(mut self, items: impl crate::Items<Customer>) -> Self {
            self.data.set_items(items);
            self
        }
        /// The word `success`.
        pub fn status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.timestamp.set(value);
            self
        }
        /// Like [`timestamp`](Self::timestamp), for a value that may be absent.
        pub fn maybe_timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timestamp.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<CustomerList, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<CustomerListBuilder> for CustomerList {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: CustomerListBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<CustomerList> for CustomerListBuilder {
        #[inline]
        fn from(value: CustomerList) -> Self {
            Self {
                page_size: value.page_size.into(),
                page_index: value.page_index.into(),
                data: Some(value.data).into(),
                status: value.status.into(),
                timestamp: value.timestamp.into(),
            }
        }
    }
    impl crate::request::Builder for CustomerListBuilder {
        type Value = CustomerList;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("page_size", self.page_size.refusal()),
                    ("page_index", self.page_index.refusal()),
                    ("data", self.data.needed()),
                    ("status", self.status.refusal()),
                    ("timestamp", self.timestamp.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<CustomerList> {
            Some(CustomerList {
                page_size: self.page_size.taken(),
                page_index: self.page_index.taken(),
                data: self.data.taken()?,
                status: self.status.taken(),
                timestamp: self.timestamp.taken(),
            })
        }
    }
    impl crate::request::record::Record for CustomerListBuilder {
        const KEYS: &'static [&'static str] = &[
            "page_size",
            "page_index",
            "data",
            "status",
            "timestamp",
        ];
        const ALWAYS: u64 = 4u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.page_size, entries),
                1usize => crate::request::record::optional(&mut self.page_index, entries),
                2usize => crate::request::record::list(&mut self.data, entries),
                3usize => crate::request::record::optional(&mut self.status, entries),
                4usize => crate::request::record::optional(&mut self.timestamp, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for CustomerList {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, CustomerListBuilder>(deserializer)
        }
    }
    /// Builds a [`DeviceAssignment`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct DeviceAssignmentBuilder {
        client_type: crate::request::Field<crate::myreports::types::ClientType>,
    }
    impl DeviceAssignmentBuilder {
        /// What a device serves its user as.
        ///
        /// Required.
        pub fn client_type<V: crate::IntoValue<crate::myreports::types::ClientType>>(
            mut self,
            value: V,
        ) -> Self {
            self.client_type.set(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<DeviceAssignment, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<DeviceAssignmentBuilder> for DeviceAssignment {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: DeviceAssignmentBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<DeviceAssignment> for DeviceAssignmentBuilder {
        #[inline]
        fn from(value: DeviceAssignment) -> Self {
            Self {
                client_type: Some(value.client_type).into(),
            }
        }
    }
    impl crate::request::Builder for DeviceAssignmentBuilder {
        type Value = DeviceAssignment;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("clientType", self.client_type.needed())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<DeviceAssignment> {
            Some(DeviceAssignment {
                client_type: self.client_type.taken()?,
            })
        }
    }
    impl crate::request::record::Record for DeviceAssignmentBuilder {
        const KEYS: &'static [&'static str] = &["clientType"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.client_type, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for DeviceAssignment {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                DeviceAssignmentBuilder,
            >(deserializer)
        }
    }
    /// Builds a [`EmailConflict`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct EmailConflictBuilder {
        error: crate::request::Field<i64>,
        error_code: crate::request::Field<::std::string::String>,
        message: crate::request::Field<::std::string::String>,
        status: crate::request::Field<::std::string::String>,
        timestamp: crate::request::Field<crate::Timestamp>,
    }
    impl EmailConflictBuilder {
        /// The HTTP status again.
        pub fn error<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.error.set(value);
            self
        }
        /// Like [`error`](Self::error), for a value that may be absent.
        pub fn maybe_error<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.error.set_or_unset(value);
            self
        }
        /// Code of the conflict.
        pub fn error_code<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.error_code.set(value);
            self
        }
        /// Like [`error_code`](Self::error_code), for a value that may be absent.
        pub fn maybe_error_code<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.error_code.set_or_unset(value);
            self
        }
        /// Text for people; it names the address.
        pub fn message<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.message.set(value);
            self
        }
        /// Like [`message`](Self::message), for a value that may be absent.
        pub fn maybe_message<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.message.set_or_unset(value);
            self
        }
        /// The word `error`.
        pub fn status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.timestamp.set(value);
            self
        }
        /// Like [`timestamp`](Self::timestamp), for a value that may be absent.
        pub fn maybe_timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timestamp.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<EmailConflict, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<EmailConflictBuilder> for EmailConflict {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: EmailConflictBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<EmailConflict> for EmailConflictBuilder {
        #[inline]
        fn from(value: EmailConflict) -> Self {
            Self {
                error: value.error.into(),
                error_code: value.error_code.into(),
                message: value.message.into(),
                status: value.status.into(),
                timestamp: value.timestamp.into(),
            }
        }
    }
    impl crate::request::Builder for EmailConflictBuilder {
        type Value = EmailConflict;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("error", self.error.refusal()),
                    ("errorCode", self.error_code.refusal()),
                    ("message", self.message.refusal()),
                    ("status", self.status.refusal()),
                    ("timestamp", self.timestamp.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<EmailConflict> {
            Some(EmailConflict {
                error: self.error.taken(),
                error_code: self.error_code.taken(),
                message: self.message.taken(),
                status: self.status.taken(),
                timestamp: self.timestamp.taken(),
            })
        }
    }
    impl crate::request::record::Record for EmailConflictBuilder {
        const KEYS: &'static [&'static str] = &[
            "error",
            "errorCode",
            "message",
            "status",
            "timestamp",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.error, entries),
                1usize => crate::request::record::optional(&mut self.error_code, entries),
                2usize => crate::request::record::optional(&mut self.message, entries),
                3usize => crate::request::record::optional(&mut self.status, entries),
                4usize => crate::request::record::optional(&mut self.timestamp, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for EmailConflict {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, EmailConflictBuilder>(deserializer)
        }
    }
    /// Builds a [`FoundPbxInstance`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct FoundPbxInstanceBuilder {
        data: crate::request::Field<PbxInstance>,
        status: crate::request::Field<::std::string::String>,
        timestamp: crate::request::Field<crate::Timestamp>,
    }
    impl FoundPbxInstanceBuilder {
        /// Whether a PBX is connected, and to which tenant.
        ///
        /// Required.
        pub fn data<V: crate::IntoValue<PbxInstance>>(mut self, value: V) -> Self {
            self.data.set(value);
            self
        }
        /// The word `success`.
        pub fn status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.timestamp.set(value);
            self
        }
        /// Like [`timestamp`](Self::timestamp), for a value that may be absent.
        pub fn maybe_timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timestamp.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<FoundPbxInstance, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<FoundPbxInstanceBuilder> for FoundPbxInstance {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: FoundPbxInstanceBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<FoundPbxInstance> for FoundPbxInstanceBuilder {
        #[inline]
        fn from(value: FoundPbxInstance) -> Self {
            Self {
                data: Some(value.data).into(),
                status: value.status.into(),
                timestamp: value.timestamp.into(),
            }
        }
    }
    impl crate::request::Builder for FoundPbxInstanceBuilder {
        type Value = FoundPbxInstance;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("data", self.data.needed()),
                    ("status", self.status.refusal()),
                    ("timestamp", self.timestamp.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<FoundPbxInstance> {
            Some(FoundPbxInstance {
                data: self.data.taken()?,
                status: self.status.taken(),
                timestamp: self.timestamp.taken(),
            })
        }
    }
    impl crate::request::record::Record for FoundPbxInstanceBuilder {
        const KEYS: &'static [&'static str] = &["data", "status", "timestamp"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.data, entries),
                1usize => crate::request::record::optional(&mut self.status, entries),
                2usize => crate::request::record::optional(&mut self.timestamp, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for FoundPbxInstance {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                FoundPbxInstanceBuilder,
            >(deserializer)
        }
    }
    /// Builds a [`Invoice`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct InvoiceBuilder {
        tenant_id: crate::request::Field<::std::string::String>,
        invoiceid: crate::request::Field<::std::string::String>,
        invoice_number: crate::request::Field<::std::string::String>,
        customer_name: crate::request::Field<::std::string::String>,
        billing_period_start: crate::request::Field<crate::Timestamp>,
        billing_period_end: crate::request::Field<crate::Timestamp>,
        invoice_value: crate::request::Field<f64>,
    }
    impl InvoiceBuilder {
        /// Tenant id of who is billed.
        pub fn tenant_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.tenant_id.set(value);
            self
        }
        /// Like [`tenant_id`](Self::tenant_id), for a value that may be absent.
        pub fn maybe_tenant_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.tenant_id.set_or_unset(value);
            self
        }
        /// Id of the invoice; spelled so, in lower case.
        pub fn invoiceid<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.invoiceid.set(value);
            self
        }
        /// Like [`invoiceid`](Self::invoiceid), for a value that may be absent.
        pub fn maybe_invoiceid<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.invoiceid.set_or_unset(value);
            self
        }
        /// Number of the invoice.
        pub fn invoice_number<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.invoice_number.set(value);
            self
        }
        /// Like [`invoice_number`](Self::invoice_number), for a value that may be absent.
        pub fn maybe_invoice_number<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.invoice_number.set_or_unset(value);
            self
        }
        /// Name of who is billed.
        pub fn customer_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.customer_name.set(value);
            self
        }
        /// Like [`customer_name`](Self::customer_name), for a value that may be absent.
        pub fn maybe_customer_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.customer_name.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn billing_period_start<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.billing_period_start.set(value);
            self
        }
        /// Like [`billing_period_start`](Self::billing_period_start), for a value that may be absent.
        pub fn maybe_billing_period_start<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.billing_period_start.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn billing_period_end<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.billing_period_end.set(value);
            self
        }
        /// Like [`billing_period_end`](Self::billing_period_end), for a value that may be absent.
        pub fn maybe_billing_period_end<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.billing_period_end.set_or_unset(value);
            self
        }
        /// The amount; in which currency is not said.
        pub fn invoice_value<V: crate::IntoValue<f64>>(mut self, value: V) -> Self {
            self.invoice_value.set(value);
            self
        }
        /// Like [`invoice_value`](Self::invoice_value), for a value that may be absent.
        pub fn maybe_invoice_value<V: crate::IntoValue<f64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.invoice_value.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<Invoice, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<InvoiceBuilder> for Invoice {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: InvoiceBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<Invoice> for InvoiceBuilder {
        #[inline]
        fn from(value: Invoice) -> Self {
            Self {
                tenant_id: value.tenant_id.into(),
                invoiceid: value.invoiceid.into(),
                invoice_number: value.invoice_number.into(),
                customer_name: value.customer_name.into(),
                billing_period_start: value.billing_period_start.into(),
                billing_period_end: value.billing_period_end.into(),
                invoice_value: value.invoice_value.into(),
            }
        }
    }
    impl crate::request::Builder for InvoiceBuilder {
        type Value = Invoice;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("tenantId", self.tenant_id.refusal()),
                    ("invoiceid", self.invoiceid.refusal()),
                    ("invoiceNumber", self.invoice_number.refusal()),
                    ("customerName", self.customer_name.refusal()),
                    ("billingPeriodStart", self.billing_period_start.refusal()),
                    ("billingPeriodEnd", self.billing_period_end.refusal()),
                    ("invoiceValue", self.invoice_value.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<Invoice> {
            Some(Invoice {
                tenant_id: self.tenant_id.taken(),
                invoiceid: self.invoiceid.taken(),
                invoice_number: self.invoice_number.taken(),
                customer_name: self.customer_name.taken(),
                billing_period_start: self.billing_period_start.taken(),
                billing_period_end: self.billing_period_end.taken(),
                invoice_value: self.invoice_value.taken(),
            })
        }
    }
    impl crate::request::record::Record for InvoiceBuilder {
        const KEYS: &'static [&'static str] = &[
            "tenantId",
            "invoiceid",
            "invoiceNumber",
            "customerName",
            "billingPeriodStart",
            "billingPeriodEnd",
            "invoiceValue",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.tenant_id, entries),
                1usize => crate::request::record::optional(&mut self.invoiceid, entries),
                2usize => {
                    crate::request::record::optional(&mut self.invoice_number, entries)
                }
                3usize => {
                    crate::request::record::optional(&mut self.customer_name, entries)
                }
                4usize => {
                    crate::request::record::optional(
                        &mut self.billing_period_start,
                        entries,
                    )
                }
                5usize => {
                    crate::request::record::optional(
                        &mut self.billing_period_end,
                        entries,
                    )
                }
                6usize => {
                    crate::request::record::optional(&mut self.invoice_value, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Invoice {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, InvoiceBuilder>(deserializer)
        }
    }
    impl crate::Items<Invoice> for ::std::vec::Vec<InvoiceBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<Invoice>, ::std::string::String> {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`InvoiceList`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct InvoiceListBuilder {
        page_size: crate::request::Field<i64>,
        data: crate::request::Field<::std::vec::Vec<Invoice>>,
        status: crate::request::Field<::std::string::String>,
        timestamp: crate::request::Field<crate::Timestamp>,
    }
    impl InvoiceListBuilder {
        /// The number of invoices in this response, not the requested size.
        pub fn page_size<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.page_size.set(value);
            self
        }
        /// Like [`page_size`](Self::page_size), for a value that may be absent.
        pub fn maybe_page_size<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.page_size.set_or_unset(value);
            self
        }
        /// The invoices.
        ///
        /// Required.
        pub fn data(mut self, items: impl crate::Items<Invoice>) -> Self {
            self.data.set_items(items);
            self
        }
        /// The word `success`.
        pub fn status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.timestamp.set(value);
            self
        }
        /// Like [`timestamp`](Self::timestamp), for a value that may be absent.
        pub fn maybe_timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timestamp.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<InvoiceList, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<InvoiceListBuilder> for InvoiceList {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: InvoiceListBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<InvoiceList> for InvoiceListBuilder {
        #[inline]
        fn from(value: InvoiceList) -> Self {
            Self {
                page_size: value.page_size.into(),
                data: Some(value.data).into(),
                status: value.status.into(),
                timestamp: value.timestamp.into(),
            }
        }
    }
    impl crate::request::Builder for InvoiceListBuilder {
        type Value = InvoiceList;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("page_size", self.page_size.refusal()),
                    ("data", self.data.needed()),
                    ("status", self.status.refusal()),
                    ("timestamp", self.timestamp.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<InvoiceList> {
            Some(InvoiceList {
                page_size: self.page_size.taken(),
                data: self.data.taken()?,
                status: self.status.taken(),
                timestamp: self.timestamp.taken(),
            })
        }
    }
    impl crate::request::record::Record for InvoiceListBuilder {
        const KEYS: &'static [&'static str] = &[
            "page_size",
            "data",
            "status",
            "timestamp",
        ];
        const ALWAYS: u64 = 2u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.page_size, entries),
                1usize => crate::request::record::list(&mut self.data, entries),
                2usize => crate::request::record::optional(&mut self.status, entries),
                3usize => crate::request::record::optional(&mut self.timestamp, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for InvoiceList {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, InvoiceListBuilder>(deserializer)
        }
    }
    /// Builds a [`LicensedFeatures`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct LicensedFeaturesBuilder {
        agent: crate::request::Field<i64>,
        device: crate::request::Field<i64>,
    }
    impl LicensedFeaturesBuilder {
        /// Licences of the agent add-on role.
        pub fn agent<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.agent.set(value);
            self
        }
        /// Like [`agent`](Self::agent), for a value that may be absent.
        pub fn maybe_agent<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.agent.set_or_unset(value);
            self
        }
        /// Licences of real-time client devices.
        pub fn device<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.device.set(value);
            self
        }
        /// Like [`device`](Self::device), for a value that may be absent.
        pub fn maybe_device<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.device.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<LicensedFeatures, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<LicensedFeaturesBuilder> for LicensedFeatures {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: LicensedFeaturesBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<LicensedFeatures> for LicensedFeaturesBuilder {
        #[inline]
        fn from(value: LicensedFeatures) -> Self {
            Self {
                agent: value.agent.into(),
                device: value.device.into(),
            }
        }
    }
    impl crate::request::Builder for LicensedFeaturesBuilder {
        type Value = LicensedFeatures;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[("agent", self.agent.refusal()), ("device", self.device.refusal())],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<LicensedFeatures> {
            Some(LicensedFeatures {
                agent: self.agent.taken(),
                device: self.device.taken(),
            })
        }
    }
    impl crate::request::record::Record for LicensedFeaturesBuilder {
        const KEYS: &'static [&'static str] = &["agent", "device"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.agent, entries),
                1usize => crate::request::record::optional(&mut self.device, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for LicensedFeatures {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                LicensedFeaturesBuilder,
            >(deserializer)
        }
    }
    /// Builds a [`Metrics`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct MetricsBuilder {
        account_tenant_id: crate::request::Field<::std::string::String>,
        account_name: crate::request::Field<::std::string::String>,
        enabled: crate::request::Field<bool>,
        date_created: crate::request::Field<crate::Timestamp>,
        pbx_profiles: crate::request::Field<::std::vec::Vec<MetricsPbxProfile>>,
        customers: crate::request::Field<::std::vec::Vec<MetricsCustomer>>,
    }
    impl MetricsBuilder {
        /// Tenant id of the account.
        pub fn account_tenant_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.account_tenant_id.set(value);
            self
        }
        /// Like [`account_tenant_id`](Self::account_tenant_id), for a value that may be absent.
        pub fn maybe_account_tenant_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.account_tenant_id.set_or_unset(value);
            self
        }
        /// Name of the account.
        pub fn account_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.account_name.set(value);
            self
        }
        /// Like [`account_name`](Self::account_name), for a value that may be absent.
        pub fn maybe_account_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.account_name.set_or_unset(value);
            self
        }
        /// Whether the account is in use.
        pub fn enabled<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.enabled.set(value);
            self
        }
        /// Like [`enabled`](Self::enabled), for a value that may be absent.
        pub fn maybe_enabled<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.enabled.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn date_created<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.date_created.set(value);
            self
        }
        /// Like [`date_created`](Self::date_created), for a value that may be absent.
        pub fn maybe_date_created<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.date_created.set_or_unset(value);
            self
        }
        /// The source from which new PBXs of the account are provisioned; older servers do not have it.
        pub fn pbx_profiles(
            mut self,
            items: impl crate::Items<MetricsPbxProfile>,
        ) -> Self {
            self.pbx_profiles.set_items(items);
            self
        }
        /// The customers.
        pub fn customers(mut self, items: impl crate::Items<MetricsCustomer>) -> Self {
            self.customers.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<Metrics, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<MetricsBuilder> for Metrics {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: MetricsBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<Metrics> for MetricsBuilder {
        #[inline]
        fn from(value: Metrics) -> Self {
            Self {
                account_tenant_id: value.account_tenant_id.into(),
                account_name: value.account_name.into(),
                enabled: value.enabled.into(),
                date_created: value.date_created.into(),
                pbx_profiles: Some(value.pbx_profiles).into(),
                customers: Some(value.customers).into(),
            }
        }
    }
    impl crate::request::Builder for MetricsBuilder {
        type Value = Metrics;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("accountTenantId", self.account_tenant_id.refusal()),
                    ("accountName", self.account_name.refusal()),
                    ("enabled", self.enabled.refusal()),
                    ("dateCreated", self.date_created.refusal()),
                    ("pbxProfiles", self.pbx_profiles.refusal()),
                    ("customers", self.customers.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<Metrics> {
            Some(Metrics {
                account_tenant_id: self.account_tenant_id.taken(),
                account_name: self.account_name.taken(),
                enabled: self.enabled.taken(),
                date_created: self.date_created.taken(),
                pbx_profiles: self.pbx_profiles.taken().unwrap_or_default(),
                customers: self.customers.taken().unwrap_or_default(),
            })
        }
    }
    impl crate::request::record::Record for MetricsBuilder {
        const KEYS: &'static [&'static str] = &[
            "accountTenantId",
            "accountName",
            "enabled",
            "dateCreated",
            "pbxProfiles",
            "customers",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => {
                    crate::request::record::optional(
                        &mut self.account_tenant_id,
                        entries,
                    )
                }
                1usize => {
                    crate::request::record::optional(&mut self.account_name, entries)
                }
                2usize => crate::request::record::optional(&mut self.enabled, entries),
                3usize => {
                    crate::request::record::optional(&mut self.date_created, entries)
                }
                4usize => {
                    crate::request::record::list_or_null(&mut self.pbx_profiles, entries)
                }
                5usize => {
                    crate::request::record::list_or_null(&mut self.customers, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Metrics {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, MetricsBuilder>(deserializer)
        }
    }
    /// Builds a [`MetricsCustomer`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct MetricsCustomerBuilder {
        tenant_id: crate::request::Field<::std::string::String>,
        tenant_name: crate::request::Field<::std::string::String>,
        enabled: crate::request::Field<bool>,
        date_created: crate::request::Field<crate::Timestamp>,
        tenant_profile_type: crate::request::Field<::std::string::String>,
        pbxs: crate::request::Field<::std::vec::Vec<MetricsPbx>>,
        roles: crate::request::Field<crate::Counts>,
    }
    impl MetricsCustomerBuilder {
        /// Tenant id of the customer.
        pub fn tenant_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.tenant_id.set(value);
            self
        }
        /// Like [`tenant_id`](Self::tenant_id), for a value that may be absent.
        pub fn maybe_tenant_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.tenant_id.set_or_unset(value);
            self
        }
        /// Name of the customer.
        pub fn tenant_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.tenant_name.set(value);
            self
        }
        /// Like [`tenant_name`](Self::tenant_name), for a value that may be absent.
        pub fn maybe_tenant_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.tenant_name.set_or_unset(value);
            self
        }
        /// Whether the customer is in use.
        pub fn enabled<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.enabled.set(value);
            self
        }
        /// Like [`enabled`](Self::enabled), for a value that may be absent.
        pub fn maybe_enabled<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.enabled.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn date_created<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.date_created.set(value);
            self
        }
        /// Like [`date_created`](Self::date_created), for a value that may be absent.
        pub fn maybe_date_created<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.date_created.set_or_unset(value);
            self
        }
        /// Id of the tenant profile, such as `TenantProfileType_analytics`; older servers do not have it.
        pub fn tenant_profile_type<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.tenant_profile_type.set(value);
            self
        }
        /// Like [`tenant_profile_type`](Self::tenant_profile_type), for a value that may be absent.
        pub fn maybe_tenant_profile_type<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.tenant_profile_type.set_or_unset(value);
            self
        }
        /// The PBXs of the customer; older servers do not have it.
        pub fn pbxs(mut self, items: impl crate::Items<MetricsPbx>) -> Self {
            self.pbxs.set_items(items);
            self
        }
        /// The number of users of each role, by the key of the role. Values that are not numbers are left out.
        pub fn roles<V: crate::IntoValue<crate::Counts>>(mut self, value: V) -> Self {
            self.roles.set(value);
            self
        }
        /// Like [`roles`](Self::roles), for a value that may be absent.
        pub fn maybe_roles<V: crate::IntoValue<crate::Counts>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.roles.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<MetricsCustomer, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<MetricsCustomerBuilder> for MetricsCustomer {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: MetricsCustomerBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<MetricsCustomer> for MetricsCustomerBuilder {
        #[inline]
        fn from(value: MetricsCustomer) -> Self {
            Self {
                tenant_id: value.tenant_id.into(),
                tenant_name: value.tenant_name.into(),
                enabled: value.enabled.into(),
                date_created: value.date_created.into(),
                tenant_profile_type: value.tenant_profile_type.into(),
                pbxs: Some(value.pbxs).into(),
                roles: value.roles.into(),
            }
        }
    }
    impl crate::request::Builder for MetricsCustomerBuilder {
        type Value = MetricsCustomer;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("tenantId", self.tenant_id.refusal()),
                    ("tenantName", self.tenant_name.refusal()),
                    ("enabled", self.enabled.refusal()),
                    ("dateCreated", self.date_created.refusal()),
                    ("tenantProfileType", self.tenant_profile_type.refusal()),
                    ("pbxs", self.pbxs.refusal()),
                    ("roles", self.roles.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<MetricsCustomer> {
            Some(MetricsCustomer {
                tenant_id: self.tenant_id.taken(),
                tenant_name: self.tenant_name.taken(),
                enabled: self.enabled.taken(),
                date_created: self.date_created.taken(),
                tenant_profile_type: self.tenant_profile_type.taken(),
                pbxs: self.pbxs.taken().unwrap_or_default(),
                roles: self.roles.taken(),
            })
        }
    }
    impl crate::request::record::Record for MetricsCustomerBuilder {
        const KEYS: &'static [&'static str] = &[
            "tenantId",
            "tenantName",
            "enabled",
            "dateCreated",
            "tenantProfileType",
            "pbxs",
            "roles",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.tenant_id, entries),
                1usize => {
                    crate::request::record::optional(&mut self.tenant_name, entries)
                }
                2usize => crate::request::record::optional(&mut self.enabled, entries),
                3usize => {
                    crate::request::record::optional(&mut self.date_created, entries)
                }
                4usize => {
                    crate::request::record::optional(
                        &mut self.tenant_profile_type,
                        entries,
                    )
                }
                5usize => crate::request::record::list_or_null(&mut self.pbxs, entries),
                6usize => crate::request::record::optional(&mut self.roles, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for MetricsCustomer {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                MetricsCustomerBuilder,
            >(deserializer)
        }
    }
    impl crate::Items<MetricsCustomer> for ::std::vec::Vec<MetricsCustomerBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<
            ::std::vec::Vec<MetricsCustomer>,
            ::std::string::String,
        > {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`MetricsPbx`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct MetricsPbxBuilder {
        id: crate::request::Field<::std::string::String>,
        pbx_type: crate::request::Field<crate::myreports::types::PbxType>,
        instance_id: crate::request::Field<::std::string::String>,
        name: crate::request::Field<::std::string::String>,
        enabled: crate::request::Field<bool>,
        monitor_sub_accounts: crate::request::Field<bool>,
    }
    impl MetricsPbxBuilder {
        /// Id of the connection.
        pub fn id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.id.set(value);
            self
        }
        /// Like [`id`](Self::id), for a value that may be absent.
        pub fn maybe_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.id.set_or_unset(value);
            self
        }
        /// Kind of a PBX.
        pub fn pbx_type<V: crate::IntoValue<crate::myreports::types::PbxType>>(
            mut self,
            value: V,
        ) -> Self {
            self.pbx_type.set(value);
            self
        }
        /// Like [`pbx_type`](Self::pbx_type), for a value that may be absent.
        pub fn maybe_pbx_type<V: crate::IntoValue<crate::myreports::types::PbxType>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.pbx_type.set_or_unset(value);
            self
        }
        /// What names the PBX; can be the licence key of 3CX.
        pub fn instance_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.instance_id.set(value);
            self
        }
        /// Like [`instance_id`](Self::instance_id), for a value that may be absent.
        pub fn maybe_instance_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.instance_id.set_or_unset(value);
            self
        }
        /// Name of the connection.
        pub fn name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.name.set(value);
            self
        }
        /// Like [`name`](Self::name), for a value that may be absent.
        pub fn maybe_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.name.set_or_unset(value);
            self
        }
        /// Whether the connection is in use.
        pub fn enabled<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.enabled.set(value);
            self
        }
        /// Like [`enabled`](Self::enabled), for a value that may be absent.
        pub fn maybe_enabled<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.enabled.set_or_unset(value);
            self
        }
        /// Whether the accounts below are watched too.
        pub fn monitor_sub_accounts<V: crate::IntoValue<bool>>(
            mut self,
            value: V,
        ) -> Self {
            self.monitor_sub_accounts.set(value);
            self
        }
        /// Like [`monitor_sub_accounts`](Self::monitor_sub_accounts), for a value that may be absent.
        pub fn maybe_monitor_sub_accounts<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.monitor_sub_accounts.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<MetricsPbx, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::fmt::Debug for MetricsPbxBuilder {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("MetricsPbxBuilder")
                .field("id", &self.id)
                .field("pbx_type", &self.pbx_type)
                .field("instance_id", &::std::format_args!("hidden"))
                .field("name", &self.name)
                .field("enabled", &self.enabled)
                .field("monitor_sub_accounts", &self.monitor_sub_accounts)
                .finish()
        }
    }
    impl ::std::convert::TryFrom<MetricsPbxBuilder> for MetricsPbx {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: MetricsPbxBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<MetricsPbx> for MetricsPbxBuilder {
        #[inline]
        fn from(value: MetricsPbx) -> Self {
            Self {
                id: value.id.into(),
                pbx_type: value.pbx_type.into(),
                instance_id: value.instance_id.into(),
                name: value.name.into(),
                enabled: value.enabled.into(),
                monitor_sub_accounts: value.monitor_sub_accounts.into(),
            }
        }
    }
    impl crate::request::Builder for MetricsPbxBuilder {
        type Value = MetricsPbx;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.refusal()),
                    ("pbxType", self.pbx_type.refusal()),
                    ("instanceId", self.instance_id.refusal()),
                    ("name", self.name.refusal()),
                    ("enabled", self.enabled.refusal()),
                    ("monitorSubAccounts", self.monitor_sub_accounts.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<MetricsPbx> {
            Some(MetricsPbx {
                id: self.id.taken(),
                pbx_type: self.pbx_type.taken(),
                instance_id: self.instance_id.taken(),
                name: self.name.taken(),
                enabled: self.enabled.taken(),
                monitor_sub_accounts: self.monitor_sub_accounts.taken(),
            })
        }
    }
    impl crate::request::record::Record for MetricsPbxBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "pbxType",
            "instanceId",
            "name",
            "enabled",
            "monitorSubAccounts",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.pbx_type, entries),
                2usize => {
                    crate::request::record::optional(&mut self.instance_id, entries)
                }
                3usize => crate::request::record::optional(&mut self.name, entries),
                4usize => crate::request::record::optional(&mut self.enabled, entries),
                5usize => {
                    crate::request::record::optional(
                        &mut self.monitor_sub_accounts,
                        entries,
                    )
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for MetricsPbx {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, MetricsPbxBuilder>(deserializer)
        }
    }
    impl crate::Items<MetricsPbx> for ::std::vec::Vec<MetricsPbxBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<MetricsPbx>, ::std::string::String> {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`MetricsPbxProfile`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct MetricsPbxProfileBuilder {
        id: crate::request::Field<::std::string::String>,
        pbx_type: crate::request::Field<crate::myreports::types::PbxType>,
        instance_id: crate::request::Field<::std::string::String>,
    }
    impl MetricsPbxProfileBuilder {
        /// Id of the profile, which begins with its kind.
        pub fn id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.id.set(value);
            self
        }
        /// Like [`id`](Self::id), for a value that may be absent.
        pub fn maybe_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.id.set_or_unset(value);
            self
        }
        /// Kind of a PBX.
        pub fn pbx_type<V: crate::IntoValue<crate::myreports::types::PbxType>>(
            mut self,
            value: V,
        ) -> Self {
            self.pbx_type.set(value);
            self
        }
        /// Like [`pbx_type`](Self::pbx_type), for a value that may be absent.
        pub fn maybe_pbx_type<V: crate::IntoValue<crate::myreports::types::PbxType>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.pbx_type.set_or_unset(value);
            self
        }
        /// What names the PBX; can be the licence key of 3CX.
        pub fn instance_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.instance_id.set(value);
            self
        }
        /// Like [`instance_id`](Self::instance_id), for a value that may be absent.
        pub fn maybe_instance_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.instance_id.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<MetricsPbxProfile, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::fmt::Debug for MetricsPbxProfileBuilder {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("MetricsPbxProfileBuilder")
                .field("id", &self.id)
                .field("pbx_type", &self.pbx_type)
                .field("instance_id", &::std::format_args!("hidden"))
                .finish()
        }
    }
    impl ::std::convert::TryFrom<MetricsPbxProfileBuilder> for MetricsPbxProfile {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: MetricsPbxProfileBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<MetricsPbxProfile> for MetricsPbxProfileBuilder {
        #[inline]
        fn from(value: MetricsPbxProfile) -> Self {
            Self {
                id: value.id.into(),
                pbx_type: value.pbx_type.into(),
                instance_id: value.instance_id.into(),
            }
        }
    }
    impl crate::request::Builder for MetricsPbxProfileBuilder {
        type Value = MetricsPbxProfile;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.refusal()),
                    ("pbxType", self.pbx_type.refusal()),
                    ("instanceId", self.instance_id.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<MetricsPbxProfile> {
            Some(MetricsPbxProfile {
                id: self.id.taken(),
                pbx_type: self.pbx_type.taken(),
                instance_id: self.instance_id.taken(),
            })
        }
    }
    impl crate::request::record::Record for MetricsPbxProfileBuilder {
        const KEYS: &'static [&'static str] = &["id", "pbxType", "instanceId"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.pbx_type, entries),
                2usize => {
                    crate::request::record::optional(&mut self.instance_id, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for MetricsPbxProfile {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                MetricsPbxProfileBuilder,
            >(deserializer)
        }
    }
    impl crate::Items<MetricsPbxProfile> for ::std::vec::Vec<MetricsPbxProfileBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<
            ::std::vec::Vec<MetricsPbxProfile>,
            ::std::string::String,
        > {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`NewAccount`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct NewAccountBuilder {
        name: crate::request::Field<NewAccountName>,
        description: crate::request::Field<NewAccountDescription>,
        reference: crate::request::Field<NewAccountReference>,
        enabled: crate::request::Field<bool>,
        timezone: crate::request::Field<NewAccountTimezone>,
        country_code: crate::request::Field<NewAccountCountryCode>,
    }
    impl NewAccountBuilder {
        /// Short name, at most 100 characters.
        ///
        /// Required.
        pub fn name<V: crate::IntoValue<NewAccountName>>(mut self, value: V) -> Self {
            self.name.set(value);
            self
        }
        /// Longer name, at most 200 characters.
        pub fn description<V: crate::IntoValue<NewAccountDescription>>(
            mut self,
            value: V,
        ) -> Self {
            self.description.set(value);
            self
        }
        /// Like [`description`](Self::description), for a value that may be absent.
        pub fn maybe_description<V: crate::IntoValue<NewAccountDescription>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.description.set_or_unset(value);
            self
        }
        /// The provider's own reference, at most 200 characters; not the tenant id.
        pub fn reference<V: crate::IntoValue<NewAccountReference>>(
            mut self,
            value: V,
        ) -> Self {
            self.reference.set(value);
            self
        }
        /// Like [`reference`](Self::reference), for a value that may be absent.
        pub fn maybe_reference<V: crate::IntoValue<NewAccountReference>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.reference.set_or_unset(value);
            self
        }
        /// Whether to enable it at once, which sends invitations to its users; no by default.
        pub fn enabled<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.enabled.set(value);
            self
        }
        /// Like [`enabled`](Self::enabled), for a value that may be absent.
        pub fn maybe_enabled<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.enabled.set_or_unset(value);
            self
        }
        /// Time zone, such as `America/Los_Angeles`, at most 40 characters; by default that of the parent tenant.
        pub fn timezone<V: crate::IntoValue<NewAccountTimezone>>(
            mut self,
            value: V,
        ) -> Self {
            self.timezone.set(value);
            self
        }
        /// Like [`timezone`](Self::timezone), for a value that may be absent.
        pub fn maybe_timezone<V: crate::IntoValue<NewAccountTimezone>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timezone.set_or_unset(value);
            self
        }
        /// Country by ISO 3166, such as `US`, at most 5 characters; by default that of the parent tenant.
        pub fn country_code<V: crate::IntoValue<NewAccountCountryCode>>(
            mut self,
            value: V,
        ) -> Self {
            self.country_code.set(value);
            self
        }
        /// Like [`country_code`](Self::country_code), for a value that may be absent.
        pub fn maybe_country_code<V: crate::IntoValue<NewAccountCountryCode>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.country_code.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<NewAccount, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<NewAccountBuilder> for NewAccount {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: NewAccountBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<NewAccount> for NewAccountBuilder {
        #[inline]
        fn from(value: NewAccount) -> Self {
            Self {
                name: Some(value.name).into(),
                description: value.description.into(),
                reference: value.reference.into(),
                enabled: value.enabled.into(),
                timezone: value.timezone.into(),
                country_code: value.country_code.into(),
            }
        }
    }
    impl crate::request::Builder for NewAccountBuilder {
        type Value = NewAccount;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("name", self.name.needed()),
                    ("description", self.description.refusal()),
                    ("reference", self.reference.refusal()),
                    ("enabled", self.enabled.refusal()),
                    ("timezone", self.timezone.refusal()),
                    ("countryCode", self.country_code.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<NewAccount> {
            Some(NewAccount {
                name: self.name.taken()?,
                description: self.description.taken(),
                reference: self.reference.taken(),
                enabled: self.enabled.taken(),
                timezone: self.timezone.taken(),
                country_code: self.country_code.taken(),
            })
        }
    }
    impl crate::request::record::Record for NewAccountBuilder {
        const KEYS: &'static [&'static str] = &[
            "name",
            "description",
            "reference",
            "enabled",
            "timezone",
            "countryCode",
        ];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.name, entries),
                1usize => {
                    crate::request::record::optional(&mut self.description, entries)
                }
                2usize => crate::request::record::optional(&mut self.reference, entries),
                3usize => crate::request::record::optional(&mut self.enabled, entries),
                4usize => crate::request::record::optional(&mut self.timezone, entries),
                5usize => {
                    crate::request::record::optional(&mut self.country_code, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NewAccount {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, NewAccountBuilder>(deserializer)
        }
    }
    /// Builds a [`NewCustomer`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct NewCustomerBuilder {
        name: crate::request::Field<NewCustomerName>,
        description: crate::request::Field<NewCustomerDescription>,
        reference: crate::request::Field<NewCustomerReference>,
        enabled: crate::request::Field<bool>,
        timezone: crate::request::Field<NewCustomerTimezone>,
        country_code: crate::request::Field<NewCustomerCountryCode>,
        features: crate::request::Field<LicensedFeatures>,
        pbx_connection_profile: crate::request::Field<NewPbxProfile>,
        sync_acd_agent_with_pbx: crate::request::Field<bool>,
        send_new_user_email: crate::request::Field<bool>,
        send_connect_welcome_email: crate::request::Field<bool>,
        tenant_profile_type: crate::request::Field<::std::string::String>,
        trial_duration: crate::request::Field<i64>,
    }
    impl NewCustomerBuilder {
        /// Short name, at most 100 characters.
        ///
        /// Required.
        pub fn name<V: crate::IntoValue<NewCustomerName>>(mut self, value: V) -> Self {
            self.name.set(value);
            self
        }
        /// Longer name, at most 200 characters.
        pub fn description<V: crate::IntoValue<NewCustomerDescription>>(
            mut self,
            value: V,
        ) -> Self {
            self.description.set(value);
            self
        }
        /// Like [`description`](Self::description), for a value that may be absent.
        pub fn maybe_description<V: crate::IntoValue<NewCustomerDescription>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.description.set_or_unset(value);
            self
        }
        /// The provider's own reference, at most 200 characters; not the tenant id.
        pub fn reference<V: crate::IntoValue<NewCustomerReference>>(
            mut self,
            value: V,
        ) -> Self {
            self.reference.set(value);
            self
        }
        /// Like [`reference`](Self::reference), for a value that may be absent.
        pub fn maybe_reference<V: crate::IntoValue<NewCustomerReference>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.reference.set_or_unset(value);
            self
        }
        /// Whether to enable it at once, which connects the PBX and sends invitations; no by default.
        pub fn enabled<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.enabled.set(value);
            self
        }
        /// Like [`enabled`](Self::enabled), for a value that may be absent.
        pub fn maybe_enabled<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.enabled.set_or_unset(value);
            self
        }
        /// Time zone, such as `America/Los_Angeles`, at most 40 characters; by default that of the parent tenant.
        pub fn timezone<V: crate::IntoValue<NewCustomerTimezone>>(
            mut self,
            value: V,
        ) -> Self {
            self.timezone.set(value);
            self
        }
        /// Like [`timezone`](Self::timezone), for a value that may be absent.
        pub fn maybe_timezone<V: crate::IntoValue<NewCustomerTimezone>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timezone.set_or_unset(value);
            self
        }
        /// Country by ISO 3166, such as `US`, at most 5 characters; by default that of the parent tenant.
        pub fn country_code<V: crate::IntoValue<NewCustomerCountryCode>>(
            mut self,
            value: V,
        ) -> Self {
            self.country_code.set(value);
            self
        }
        /// Like [`country_code`](Self::country_code), for a value that may be absent.
        pub fn maybe_country_code<V: crate::IntoValue<NewCustomerCountryCode>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.country_code.set_or_unset(value);
            self
        }
        /// Licensed features of a customer, each by its number; 0 means switched off. Newer servers may know more.
        pub fn features<V: crate::IntoValue<LicensedFeatures>>(
            mut self,
            value: V,
        ) -> Self {
            self.features.set(value);
            self
        }
        /// Like [`features`](Self::features), for a value that may be absent.
        pub fn maybe_features<V: crate::IntoValue<LicensedFeatures>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.features.set_or_unset(value);
            self
        }
        /// The PBX to connect. The table of the page has a list, `pbxConnectionProfiles`; its example sends one
        /// by this key.
        pub fn pbx_connection_profile<V: crate::IntoValue<NewPbxProfile>>(
            mut self,
            value: V,
        ) -> Self {
            self.pbx_connection_profile.set(value);
            self
        }
        /// Like [`pbx_connection_profile`](Self::pbx_connection_profile), for a value that may be absent.
        pub fn maybe_pbx_connection_profile<V: crate::IntoValue<NewPbxProfile>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.pbx_connection_profile.set_or_unset(value);
            self
        }
        /// Whether the agent role follows the PBX; no by default.
        pub fn sync_acd_agent_with_pbx<V: crate::IntoValue<bool>>(
            mut self,
            value: V,
        ) -> Self {
            self.sync_acd_agent_with_pbx.set(value);
            self
        }
        /// Like [`sync_acd_agent_with_pbx`](Self::sync_acd_agent_with_pbx), for a value that may be absent.
        pub fn maybe_sync_acd_agent_with_pbx<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.sync_acd_agent_with_pbx.set_or_unset(value);
            self
        }
        /// Whether new users are mailed their activation link; yes by default.
        pub fn send_new_user_email<V: crate::IntoValue<bool>>(
            mut self,
            value: V,
        ) -> Self {
            self.send_new_user_email.set(value);
            self
        }
        /// Like [`send_new_user_email`](Self::send_new_user_email), for a value that may be absent.
        pub fn maybe_send_new_user_email<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.send_new_user_email.set_or_unset(value);
            self
        }
        /// Whether new users are mailed the UConnect welcome; yes by default.
        pub fn send_connect_welcome_email<V: crate::IntoValue<bool>>(
            mut self,
            value: V,
        ) -> Self {
            self.send_connect_welcome_email.set(value);
            self
        }
        /// Like [`send_connect_welcome_email`](Self::send_connect_welcome_email), for a value that may be absent.
        pub fn maybe_send_connect_welcome_email<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.send_connect_welcome_email.set_or_unset(value);
            self
        }
        /// Id of the tenant profile, such as `TenantProfileType_analytics`; by default that of the account.
        pub fn tenant_profile_type<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.tenant_profile_type.set(value);
            self
        }
        /// Like [`tenant_profile_type`](Self::tenant_profile_type), for a value that may be absent.
        pub fn maybe_tenant_profile_type<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.tenant_profile_type.set_or_unset(value);
            self
        }
        /// Days of trial, none by default. It needs a permission of the account. The example of the page spells the
        /// key in lower case and its value as a text.
        pub fn trial_duration<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.trial_duration.set(value);
            self
        }
        /// Like [`trial_duration`](Self::trial_duration), for a value that may be absent.
        pub fn maybe_trial_duration<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.trial_duration.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<NewCustomer, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<NewCustomerBuilder> for NewCustomer {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: NewCustomerBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<NewCustomer> for NewCustomerBuilder {
        #[inline]
        fn from(value: NewCustomer) -> Self {
            Self {
                name: Some(value.name).into(),
                description: value.description.into(),
                reference: value.reference.into(),
                enabled: value.enabled.into(),
                timezone: value.timezone.into(),
                country_code: value.country_code.into(),
                features: value.features.into(),
                pbx_connection_profile: value.pbx_connection_profile.into(),
                sync_acd_agent_with_pbx: value.sync_acd_agent_with_pbx.into(),
                send_new_user_email: value.send_new_user_email.into(),
                send_connect_welcome_email: value.send_connect_welcome_email.into(),
                tenant_profile_type: value.tenant_profile_type.into(),
                trial_duration: value.trial_duration.into(),
            }
        }
    }
    impl crate::request::Builder for NewCustomerBuilder {
        type Value = NewCustomer;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("name", self.name.needed()),
                    ("description", self.description.refusal()),
                    ("reference", self.reference.refusal()),
                    ("enabled", self.enabled.refusal()),
                    ("timezone", self.timezone.refusal()),
                    ("countryCode", self.country_code.refusal()),
                    ("features", self.features.refusal()),
                    ("pbxConnectionProfile", self.pbx_connection_profile.refusal()),
                    ("syncAcdAgentWithPbx", self.sync_acd_agent_with_pbx.refusal()),
                    ("sendNewUserEmail", self.send_new_user_email.refusal()),
                    (
                        "sendConnectWelcomeEmail",
                        self.send_connect_welcome_email.refusal(),
                    ),
                    ("tenantProfileType", self.tenant_profile_type.refusal()),
                    ("trialDuration", self.trial_duration.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<NewCustomer> {
            Some(NewCustomer {
                name: self.name.taken()?,
                description: self.description.taken(),
                reference: self.reference.taken(),
                enabled: self.enabled.taken(),
                timezone: self.timezone.taken(),
                country_code: self.country_code.taken(),
                features: self.features.taken(),
                pbx_connection_profile: self.pbx_connection_profile.taken(),
                sync_acd_agent_with_pbx: self.sync_acd_agent_with_pbx.taken(),
                send_new_user_email: self.send_new_user_email.taken(),
                send_connect_welcome_email: self.send_connect_welcome_email.taken(),
                tenant_profile_type: self.tenant_profile_type.taken(),
                trial_duration: self.trial_duration.taken(),
            })
        }
    }
    impl crate::request::record::Record for NewCustomerBuilder {
        const KEYS: &'static [&'static str] = &[
            "name",
            "description",
            "reference",
            "enabled",
            "timezone",
            "countryCode",
            "features",
            "pbxConnectionProfile",
            "syncAcdAgentWithPbx",
            "sendNewUserEmail",
            "sendConnectWelcomeEmail",
            "tenantProfileType",
            "trialDuration",
        ];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.name, entries),
                1usize => {
                    crate::request::record::optional(&mut self.description, entries)
                }
                2usize => crate::request::record::optional(&mut self.reference, entries),
                3usize => crate::request::record::optional(&mut self.enabled, entries),
                4usize => crate::request::record::optional(&mut self.timezone, entries),
                5usize => {
                    crate::request::record::optional(&mut self.country_code, entries)
                }
                6usize => crate::request::record::optional(&mut self.features, entries),
                7usize => {
                    crate::request::record::optional(
                        &mut self.pbx_connection_profile,
                        entries,
                    )
                }
                8usize => {
                    crate::request::record::optional(
                        &mut self.sync_acd_agent_with_pbx,
                        entries,
                    )
                }
                9usize => {
                    crate::request::record::optional(
                        &mut self.send_new_user_email,
                        entries,
                    )
                }
                10usize => {
                    crate::request::record::optional(
                        &mut self.send_connect_welcome_email,
                        entries,
                    )
                }
                11usize => {
                    crate::request::record::optional(
                        &mut self.tenant_profile_type,
                        entries,
                    )
                }
                12usize => {
                    crate::request::record::optional(&mut self.trial_duration, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NewCustomer {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, NewCustomerBuilder>(deserializer)
        }
    }
    /// Builds a [`NewPbxProfile`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct NewPbxProfileBuilder {
        type_: crate::request::Field<crate::myreports::types::PbxProfileType>,
        name: crate::request::Field<::std::string::String>,
        country_code: crate::request::Field<::std::string::String>,
        host_rest: crate::request::Field<::std::string::String>,
        host_websocket: crate::request::Field<::std::string::String>,
        account_id: crate::request::Field<::std::string::String>,
        api_key: crate::request::Field<::std::string::String>,
        monitor_sub_accounts: crate::request::Field<bool>,
        license_key: crate::request::Field<::std::string::String>,
        username: crate::request::Field<::std::string::String>,
    }
    impl NewPbxProfileBuilder {
        /// Kind of a connection to a PBX.
        ///
        /// Required.
        pub fn type_<V: crate::IntoValue<crate::myreports::types::PbxProfileType>>(
            mut self,
            value: V,
        ) -> Self {
            self.type_.set(value);
            self
        }
        /// Short name of the connection.
        pub fn name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.name.set(value);
            self
        }
        /// Like [`name`](Self::name), for a value that may be absent.
        pub fn maybe_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.name.set_or_unset(value);
            self
        }
        /// Country by ISO 3166, by which numbers are read.
        pub fn country_code<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.country_code.set(value);
            self
        }
        /// Like [`country_code`](Self::country_code), for a value that may be absent.
        pub fn maybe_country_code<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.country_code.set_or_unset(value);
            self
        }
        /// Kazoo: address of its REST interface (Crossbar).
        pub fn host_rest<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.host_rest.set(value);
            self
        }
        /// Like [`host_rest`](Self::host_rest), for a value that may be absent.
        pub fn maybe_host_rest<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.host_rest.set_or_unset(value);
            self
        }
        /// Kazoo: address of its websocket (Blackhole).
        pub fn host_websocket<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.host_websocket.set(value);
            self
        }
        /// Like [`host_websocket`](Self::host_websocket), for a value that may be absent.
        pub fn maybe_host_websocket<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.host_websocket.set_or_unset(value);
            self
        }
        /// Kazoo: id of the account.
        pub fn account_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.account_id.set(value);
            self
        }
        /// Like [`account_id`](Self::account_id), for a value that may be absent.
        pub fn maybe_account_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.account_id.set_or_unset(value);
            self
        }
        /// Kazoo: the API key, a secret.
        pub fn api_key<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.api_key.set(value);
            self
        }
        /// Like [`api_key`](Self::api_key), for a value that may be absent.
        pub fn maybe_api_key<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.api_key.set_or_unset(value);
            self
        }
        /// Kazoo: whether branch accounts are monitored too; not meant for the top-level account of a reseller.
        pub fn monitor_sub_accounts<V: crate::IntoValue<bool>>(
            mut self,
            value: V,
        ) -> Self {
            self.monitor_sub_accounts.set(value);
            self
        }
        /// Like [`monitor_sub_accounts`](Self::monitor_sub_accounts), for a value that may be absent.
        pub fn maybe_monitor_sub_accounts<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.monitor_sub_accounts.set_or_unset(value);
            self
        }
        /// 3CX: the licence key, a secret.
        pub fn license_key<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.license_key.set(value);
            self
        }
        /// Like [`license_key`](Self::license_key), for a value that may be absent.
        pub fn maybe_license_key<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.license_key.set_or_unset(value);
            self
        }
        /// 3CX: name of the user to log in as.
        pub fn username<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.username.set(value);
            self
        }
        /// Like [`username`](Self::username), for a value that may be absent.
        pub fn maybe_username<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.username.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<NewPbxProfile, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::fmt::Debug for NewPbxProfileBuilder {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("NewPbxProfileBuilder")
                .field("type_", &self.type_)
                .field("name", &self.name)
                .field("country_code", &self.country_code)
                .field("host_rest", &self.host_rest)
                .field("host_websocket", &self.host_websocket)
                .field("account_id", &self.account_id)
                .field("api_key", &::std::format_args!("hidden"))
                .field("monitor_sub_accounts", &self.monitor_sub_accounts)
                .field("license_key", &::std::format_args!("hidden"))
                .field("username", &self.username)
                .finish()
        }
    }
    impl ::std::convert::TryFrom<NewPbxProfileBuilder> for NewPbxProfile {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: NewPbxProfileBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<NewPbxProfile> for NewPbxProfileBuilder {
        #[inline]
        fn from(value: NewPbxProfile) -> Self {
            Self {
                type_: Some(value.type_).into(),
                name: value.name.into(),
                country_code: value.country_code.into(),
                host_rest: value.host_rest.into(),
                host_websocket: value.host_websocket.into(),
                account_id: value.account_id.into(),
                api_key: value.api_key.into(),
                monitor_sub_accounts: value.monitor_sub_accounts.into(),
                license_key: value.license_key.into(),
                username: value.username.into(),
            }
        }
    }
    impl crate::request::Builder for NewPbxProfileBuilder {
        type Value = NewPbxProfile;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("_type", self.type_.needed()),
                    ("name", self.name.refusal()),
                    ("countryCode", self.country_code.refusal()),
                    ("hostRest", self.host_rest.refusal()),
                    ("hostWebsocket", self.host_websocket.refusal()),
                    ("accountId", self.account_id.refusal()),
                    ("apiKey", self.api_key.refusal()),
                    ("monitorSubAccounts", self.monitor_sub_accounts.refusal()),
                    ("licenseKey", self.license_key.refusal()),
                    ("username", self.username.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<NewPbxProfile> {
            Some(NewPbxProfile {
                type_: self.type_.taken()?,
                name: self.name.taken(),
                country_code: self.country_code.taken(),
                host_rest: self.host_rest.taken(),
                host_websocket: self.host_websocket.taken(),
                account_id: self.account_id.taken(),
                api_key: self.api_key.taken(),
                monitor_sub_accounts: self.monitor_sub_accounts.taken(),
                license_key: self.license_key.taken(),
                username: self.username.taken(),
            })
        }
    }
    impl crate::request::record::Record for NewPbxProfileBuilder {
        const KEYS: &'static [&'static str] = &[
            "_type",
            "name",
            "countryCode",
            "hostRest",
            "hostWebsocket",
            "accountId",
            "apiKey",
            "monitorSubAccounts",
            "licenseKey",
            "username",
        ];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.type_, entries),
                1usize => crate::request::record::optional(&mut self.name, entries),
                2usize => {
                    crate::request::record::optional(&mut self.country_code, entries)
                }
                3usize => crate::request::record::optional(&mut self.host_rest, entries),
                4usize => {
                    crate::request::record::optional(&mut self.host_websocket, entries)
                }
                5usize => crate::request::record::optional(&mut self.account_id, entries),
                6usize => crate::request::record::optional(&mut self.api_key, entries),
                7usize => {
                    crate::request::record::optional(
                        &mut self.monitor_sub_accounts,
                        entries,
                    )
                }
                8usize => {
                    crate::request::record::optional(&mut self.license_key, entries)
                }
                9usize => crate::request::record::optional(&mut self.username, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NewPbxProfile {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, NewPbxProfileBuilder>(deserializer)
        }
    }
    /// Builds a [`NewUser`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct NewUserBuilder {
        email: crate::request::Field<NewUserEmail>,
        display_name: crate::request::Field<NewUserDisplayName>,
        roles: crate::request::Field<::std::vec::Vec<crate::myreports::types::Role>>,
    }
    impl NewUserBuilder {
        /// Address of the user, at most 200 characters; the activation message goes there.
        ///
        /// Required.
        pub fn email<V: crate::IntoValue<NewUserEmail>>(mut self, value: V) -> Self {
            self.email.set(value);
            self
        }
        /// Full name of the user, at most 100 characters.
        ///
        /// Required.
        pub fn display_name<V: crate::IntoValue<NewUserDisplayName>>(
            mut self,
            value: V,
        ) -> Self {
            self.display_name.set(value);
            self
        }
        /// Roles of the user. The server adds the one that is needed to log in.
        pub fn roles(
            mut self,
            items: impl crate::Items<crate::myreports::types::Role>,
        ) -> Self {
            self.roles.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<NewUser, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<NewUserBuilder> for NewUser {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: NewUserBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<NewUser> for NewUserBuilder {
        #[inline]
        fn from(value: NewUser) -> Self {
            Self {
                email: Some(value.email).into(),
                display_name: Some(value.display_name).into(),
                roles: Some(value.roles).into(),
            }
        }
    }
    impl crate::request::Builder for NewUserBuilder {
        type Value = NewUser;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("email", self.email.needed()),
                    ("displayName", self.display_name.needed()),
                    ("roles", self.roles.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<NewUser> {
            Some(NewUser {
                email: self.email.taken()?,
                display_name: self.display_name.taken()?,
                roles: self.roles.taken().unwrap_or_default(),
            })
        }
    }
    impl crate::request::record::Record for NewUserBuilder {
        const KEYS: &'static [&'static str] = &["email", "displayName", "roles"];
        const ALWAYS: u64 = 3u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.email, entries),
                1usize => crate::request::record::plain(&mut self.display_name, entries),
                2usize => crate::request::record::list_or_null(&mut self.roles, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NewUser {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, NewUserBuilder>(deserializer)
        }
    }
    /// Builds a [`NotFound`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct NotFoundBuilder {
        error: crate::request::Field<i64>,
        message: crate::request::Field<::std::string::String>,
        status: crate::request::Field<::std::string::String>,
        timestamp: crate::request::Field<crate::Timestamp>,
    }
    impl NotFoundBuilder {
        /// The HTTP status again.
        pub fn error<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.error.set(value);
            self
        }
        /// Like [`error`](Self::error), for a value that may be absent.
        pub fn maybe_error<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.error.set_or_unset(value);
            self
        }
        /// Text for people.
        pub fn message<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.message.set(value);
            self
        }
        /// Like [`message`](Self::message), for a value that may be absent.
        pub fn maybe_message<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.message.set_or_unset(value);
            self
        }
        /// The word `error`.
        pub fn status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.timestamp.set(value);
            self
        }
        /// Like [`timestamp`](Self::timestamp), for a value that may be absent.
        pub fn maybe_timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timestamp.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<NotFound, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<NotFoundBuilder> for NotFound {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: NotFoundBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<NotFound> for NotFoundBuilder {
        #[inline]
        fn from(value: NotFound) -> Self {
            Self {
                error: value.error.into(),
                message: value.message.into(),
                status: value.status.into(),
                timestamp: value.timestamp.into(),
            }
        }
    }
    impl crate::request::Builder for NotFoundBuilder {
        type Value = NotFound;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("error", self.error.refusal()),
                    ("message", self.message.refusal()),
                    ("status", self.status.refusal()),
                    ("timestamp", self.timestamp.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<NotFound> {
            Some(NotFound {
                error: self.error.taken(),
                message: self.message.taken(),
                status: self.status.taken(),
                timestamp: self.timestamp.taken(),
            })
        }
    }
    impl crate::request::record::Record for NotFoundBuilder {
        const KEYS: &'static [&'static str] = &[
            "error",
            "message",
            "status",
            "timestamp",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.error, entries),
                1usize => crate::request::record::optional(&mut self.message, entries),
                2usize => crate::request::record::optional(&mut self.status, entries),
                3usize => crate::request::record::optional(&mut self.timestamp, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NotFound {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, NotFoundBuilder>(deserializer)
        }
    }
    /// Builds a [`OneAccount`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct OneAccountBuilder {
        data: crate::request::Field<Account>,
        status: crate::request::Field<::std::string::String>,
        timestamp: crate::request::Field<crate::Timestamp>,
    }
    impl OneAccountBuilder {
        /// A reseller account. The list and the response for one omit the last keys, the response to a creation omits more.
        ///
        /// Required.
        pub fn data<V: crate::IntoValue<Account>>(mut self, value: V) -> Self {
            self.data.set(value);
            self
        }
        /// The word `success`.
        pub fn status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.timestamp.set(value);
            self
        }
        /// Like [`timestamp`](Self::timestamp), for a value that may be absent.
        pub fn maybe_timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timestamp.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<OneAccount, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<OneAccountBuilder> for OneAccount {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: OneAccountBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<OneAccount> for OneAccountBuilder {
        #[inline]
        fn from(value: OneAccount) -> Self {
            Self {
                data: Some(value.data).into(),
                status: value.status.into(),
                timestamp: value.timestamp.into(),
            }
        }
    }
    impl crate::request::Builder for OneAccountBuilder {
        type Value = OneAccount;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("data", self.data.needed()),
                    ("status", self.status.refusal()),
                    ("timestamp", self.timestamp.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<OneAccount> {
            Some(OneAccount {
                data: self.data.taken()?,
                status: self.status.taken(),
                timestamp: self.timestamp.taken(),
            })
        }
    }
    impl crate::request::record::Record for OneAccountBuilder {
        const KEYS: &'static [&'static str] = &["data", "status", "timestamp"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.data, entries),
                1usize => crate::request::record::optional(&mut self.status, entries),
                2usize => crate::request::record::optional(&mut self.timestamp, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for OneAccount {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, OneAccountBuilder>(deserializer)
        }
    }
    /// Builds a [`OneCustomer`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct OneCustomerBuilder {
        data: crate::request::Field<Customer>,
        status: crate::request::Field<::std::string::String>,
        timestamp: crate::request::Field<crate::Timestamp>,
    }
    impl OneCustomerBuilder {
        /// A customer. The list and the response for one have the keys up to `dateCreated`, the response to a creation has fewer.
        ///
        /// Required.
        pub fn data<V: crate::IntoValue<Customer>>(mut self, value: V) -> Self {
            self.data.set(value);
            self
        }
        /// The word `success`.
        pub fn status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.timestamp.set(value);
            self
        }
        /// Like [`timestamp`](Self::timestamp), for a value that may be absent.
        pub fn maybe_timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timestamp.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<OneCustomer, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<OneCustomerBuilder> for OneCustomer {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: OneCustomerBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<OneCustomer> for OneCustomerBuilder {
        #[inline]
        fn from(value: OneCustomer) -> Self {
            Self {
                data: Some(value.data).into(),
                status: value.status.into(),
                timestamp: value.timestamp.into(),
            }
        }
    }
    impl crate::request::Builder for OneCustomerBuilder {
        type Value = OneCustomer;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("data", self.data.needed()),
                    ("status", self.status.refusal()),
                    ("timestamp", self.timestamp.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<OneCustomer> {
            Some(OneCustomer {
                data: self.data.taken()?,
                status: self.status.taken(),
                timestamp: self.timestamp.taken(),
            })
        }
    }
    impl crate::request::record::Record for OneCustomerBuilder {
        const KEYS: &'static [&'static str] = &["data", "status", "timestamp"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.data, entries),
                1usize => crate::request::record::optional(&mut self.status, entries),
                2usize => crate::request::record::optional(&mut self.timestamp, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for OneCustomer {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, OneCustomerBuilder>(deserializer)
        }
    }
    /// Builds a [`OneInvoice`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct OneInvoiceBuilder {
        data: crate::request::Field<Invoice>,
        status: crate::request::Field<::std::string::String>,
        timestamp: crate::request::Field<crate::Timestamp>,
    }
    impl OneInvoiceBuilder {
        /// An invoice in short.
        ///
        /// Required.
        pub fn data<V: crate::IntoValue<Invoice>>(mut self, value: V) -> Self {
            self.data.set(value);
            self
        }
        /// The word `success`.
        pub fn status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.timestamp.set(value);
            self
        }
        /// Like [`timestamp`](Self::timestamp), for a value that may be absent.
        pub fn maybe_timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timestamp.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<OneInvoice, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<OneInvoiceBuilder> for OneInvoice {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: OneInvoiceBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<OneInvoice> for OneInvoiceBuilder {
        #[inline]
        fn from(value: OneInvoice) -> Self {
            Self {
                data: Some(value.data).into(),
                status: value.status.into(),
                timestamp: value.timestamp.into(),
            }
        }
    }
    impl crate::request::Builder for OneInvoiceBuilder {
        type Value = OneInvoice;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("data", self.data.needed()),
                    ("status", self.status.refusal()),
                    ("timestamp", self.timestamp.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<OneInvoice> {
            Some(OneInvoice {
                data: self.data.taken()?,
                status: self.status.taken(),
                timestamp: self.timestamp.taken(),
            })
        }
    }
    impl crate::request::record::Record for OneInvoiceBuilder {
        const KEYS: &'static [&'static str] = &["data", "status", "timestamp"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.data, entries),
                1usize => crate::request::record::optional(&mut self.status, entries),
                2usize => crate::request::record::optional(&mut self.timestamp, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for OneInvoice {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, OneInvoiceBuilder>(deserializer)
        }
    }
    /// Builds a [`OnePbxProfile`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct OnePbxProfileBuilder {
        data: crate::request::Field<PbxProfile>,
        status: crate::request::Field<::std::string::String>,
        timestamp: crate::request::Field<crate::Timestamp>,
    }
    impl OnePbxProfileBuilder {
        /// A connection to a PBX. The list and the response for one have the keys up to `tenantId`.
        ///
        /// Required.
        pub fn data<V: crate::IntoValue<PbxProfile>>(mut self, value: V) -> Self {
            self.data.set(value);
            self
        }
        /// The word `success`.
        pub fn status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.timestamp.set(value);
            self
        }
        /// Like [`timestamp`](Self::timestamp), for a value that may be absent.
        pub fn maybe_timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timestamp.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<OnePbxProfile, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<OnePbxProfileBuilder> for OnePbxProfile {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: OnePbxProfileBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<OnePbxProfile> for OnePbxProfileBuilder {
        #[inline]
        fn from(value: OnePbxProfile) -> Self {
            Self {
                data: Some(value.data).into(),
                status: value.status.into(),
                timestamp: value.timestamp.into(),
            }
        }
    }
    impl crate::request::Builder for OnePbxProfileBuilder {
        type Value = OnePbxProfile;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("data", self.data.needed()),
                    ("status", self.status.refusal()),
                    ("timestamp", self.timestamp.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<OnePbxProfile> {
            Some(OnePbxProfile {
                data: self.data.taken()?,
                status: self.status.taken(),
                timestamp: self.timestamp.taken(),
            })
        }
    }
    impl crate::request::record::Record for OnePbxProfileBuilder {
        const KEYS: &'static [&'static str] = &["data", "status", "timestamp"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.data, entries),
                1usize => crate::request::record::optional(&mut self.status, entries),
                2usize => crate::request::record::optional(&mut self.timestamp, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for OnePbxProfile {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, OnePbxProfileBuilder>(deserializer)
        }
    }
    /// Builds a [`OneUser`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct OneUserBuilder {
        data: crate::request::Field<User>,
        status: crate::request::Field<::std::string::String>,
        timestamp: crate::request::Field<crate::Timestamp>,
    }
    impl OneUserBuilder {
        /// A user as the server knows it.
        ///
        /// Required.
        pub fn data<V: crate::IntoValue<User>>(mut self, value: V) -> Self {
            self.data.set(value);
            self
        }
        /// The word `success`.
        pub fn status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.timestamp.set(value);
            self
        }
        /// Like [`timestamp`](Self::timestamp), for a value that may be absent.
        pub fn maybe_timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timestamp.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<OneUser, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<OneUserBuilder> for OneUser {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: OneUserBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<OneUser> for OneUserBuilder {
        #[inline]
        fn from(value: OneUser) -> Self {
            Self {
                data: Some(value.data).into(),
                status: value.status.into(),
                timestamp: value.timestamp.into(),
            }
        }
    }
    impl crate::request::Builder for OneUserBuilder {
        type Value = OneUser;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("data", self.data.needed()),
                    ("status", self.status.refusal()),
                    ("timestamp", self.timestamp.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<OneUser> {
            Some(OneUser {
                data: self.data.taken()?,
                status: self.status.taken(),
                timestamp: self.timestamp.taken(),
            })
        }
    }
    impl crate::request::record::Record for OneUserBuilder {
        const KEYS: &'static [&'static str] = &["data", "status", "timestamp"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.data, entries),
                1usize => crate::request::record::optional(&mut self.status, entries),
                2usize => crate::request::record::optional(&mut self.timestamp, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for OneUser {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, OneUserBuilder>(deserializer)
        }
    }
    /// Builds a [`PatchOperation`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct PatchOperationBuilder {
        op: crate::request::Field<PatchOp>,
        path: crate::request::Field<::std::string::String>,
        value: crate::request::Field<::serde_json::Value>,
    }
    impl PatchOperationBuilder {
        /// The kind of a JSON Patch operation.
        ///
        /// Required.
        pub fn op<V: crate::IntoValue<PatchOp>>(mut self, value: V) -> Self {
            self.op.set(value);
            self
        }
        /// Where to make the change, such as `/displayName`, `/roles` or `/roles/-`. An unknown property is
        /// refused with 400.
        ///
        /// Required.
        pub fn path<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.path.set(value);
            self
        }
        /// The new value, any JSON. `remove` has none.
        pub fn value<V: crate::IntoValue<::serde_json::Value>>(
            mut self,
            value: V,
        ) -> Self {
            self.value.set(value);
            self
        }
        /// Like [`value`](Self::value), for a value that may be absent.
        pub fn maybe_value<V: crate::IntoValue<::serde_json::Value>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.value.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<PatchOperation, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<PatchOperationBuilder> for PatchOperation {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: PatchOperationBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<PatchOperation> for PatchOperationBuilder {
        #[inline]
        fn from(value: PatchOperation) -> Self {
            Self {
                op: Some(value.op).into(),
                path: Some(value.path).into(),
                value: value.value.into(),
            }
        }
    }
    impl crate::request::Builder for PatchOperationBuilder {
        type Value = PatchOperation;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("op", self.op.needed()),
                    ("path", self.path.needed()),
                    ("value", self.value.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<PatchOperation> {
            Some(PatchOperation {
                op: self.op.taken()?,
                path: self.path.taken()?,
                value: self.value.taken(),
            })
        }
    }
    impl crate::request::record::Record for PatchOperationBuilder {
        const KEYS: &'static [&'static str] = &["op", "path", "value"];
        const ALWAYS: u64 = 3u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.op, entries),
                1usize => crate::request::record::plain(&mut self.path, entries),
                2usize => crate::request::record::value(&mut self.value, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PatchOperation {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, PatchOperationBuilder>(deserializer)
        }
    }
    impl crate::Items<PatchOperation> for ::std::vec::Vec<PatchOperationBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<
            ::std::vec::Vec<PatchOperation>,
            ::std::string::String,
        > {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`PbxInstance`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct PbxInstanceBuilder {
        exists: crate::request::Field<bool>,
        instance_id: crate::request::Field<::std::string::String>,
        id: crate::request::Field<::std::string::String>,
        tenant_id: crate::request::Field<::std::string::String>,
    }
    impl PbxInstanceBuilder {
        /// Whether it is connected.
        pub fn exists<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.exists.set(value);
            self
        }
        /// Like [`exists`](Self::exists), for a value that may be absent.
        pub fn maybe_exists<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.exists.set_or_unset(value);
            self
        }
        /// The identifier of the PBX, as in the request; can be the licence key of 3CX.
        pub fn instance_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.instance_id.set(value);
            self
        }
        /// Like [`instance_id`](Self::instance_id), for a value that may be absent.
        pub fn maybe_instance_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.instance_id.set_or_unset(value);
            self
        }
        /// Id of the connection; only where there is one.
        pub fn id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.id.set(value);
            self
        }
        /// Like [`id`](Self::id), for a value that may be absent.
        pub fn maybe_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.id.set_or_unset(value);
            self
        }
        /// Tenant id of the customer; only where there is one.
        pub fn tenant_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.tenant_id.set(value);
            self
        }
        /// Like [`tenant_id`](Self::tenant_id), for a value that may be absent.
        pub fn maybe_tenant_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.tenant_id.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<PbxInstance, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::fmt::Debug for PbxInstanceBuilder {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PbxInstanceBuilder")
                .field("exists", &self.exists)
                .field("instance_id", &::std::format_args!("hidden"))
                .field("id", &self.id)
                .field("tenant_id", &self.tenant_id)
                .finish()
        }
    }
    impl ::std::convert::TryFrom<PbxInstanceBuilder> for PbxInstance {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: PbxInstanceBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<PbxInstance> for PbxInstanceBuilder {
        #[inline]
        fn from(value: PbxInstance) -> Self {
            Self {
                exists: value.exists.into(),
                instance_id: value.instance_id.into(),
                id: value.id.into(),
                tenant_id: value.tenant_id.into(),
            }
        }
    }
    impl crate::request::Builder for PbxInstanceBuilder {
        type Value = PbxInstance;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("exists", self.exists.refusal()),
                    ("instanceId", self.instance_id.refusal()),
                    ("id", self.id.refusal()),
                    ("tenantId", self.tenant_id.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<PbxInstance> {
            Some(PbxInstance {
                exists: self.exists.taken(),
                instance_id: self.instance_id.taken(),
                id: self.id.taken(),
                tenant_id: self.tenant_id.taken(),
            })
        }
    }
    impl crate::request::record::Record for PbxInstanceBuilder {
        const KEYS: &'static [&'static str] = &[
            "exists",
            "instanceId",
            "id",
            "tenantId",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.exists, entries),
                1usize => {
                    crate::request::record::optional(&mut self.instance_id, entries)
                }
                2usize => crate::request::record::optional(&mut self.id, entries),
                3usize => crate::request::record::optional(&mut self.tenant_id, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PbxInstance {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, PbxInstanceBuilder>(deserializer)
        }
    }
    /// Builds a [`PbxPatchOperation`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct PbxPatchOperationBuilder {
        op: crate::request::Field<PatchOp>,
        path: crate::request::Field<::std::string::String>,
        value: crate::request::Field<::serde_json::Value>,
    }
    impl PbxPatchOperationBuilder {
        /// The kind of a JSON Patch operation.
        ///
        /// Required.
        pub fn op<V: crate::IntoValue<PatchOp>>(mut self, value: V) -> Self {
            self.op.set(value);
            self
        }
        /// Where to make the change, such as `/name` or `/enabled`. An unknown property is refused with 400.
        ///
        /// Required.
        pub fn path<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.path.set(value);
            self
        }
        /// The new value, any JSON; it can be a secret. `remove` has none.
        pub fn value<V: crate::IntoValue<::serde_json::Value>>(
            mut self,
            value: V,
        ) -> Self {
            self.value.set(value);
            self
        }
        /// Like [`value`](Self::value), for a value that may be absent.
        pub fn maybe_value<V: crate::IntoValue<::serde_json::Value>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.value.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<PbxPatchOperation, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::fmt::Debug for PbxPatchOperationBuilder {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PbxPatchOperationBuilder")
                .field("op", &self.op)
                .field("path", &self.path)
                .field("value", &::std::format_args!("hidden"))
                .finish()
        }
    }
    impl ::std::convert::TryFrom<PbxPatchOperationBuilder> for PbxPatchOperation {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: PbxPatchOperationBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<PbxPatchOperation> for PbxPatchOperationBuilder {
        #[inline]
        fn from(value: PbxPatchOperation) -> Self {
            Self {
                op: Some(value.op).into(),
                path: Some(value.path).into(),
                value: value.value.into(),
            }
        }
    }
    impl crate::request::Builder for PbxPatchOperationBuilder {
        type Value = PbxPatchOperation;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("op", self.op.needed()),
                    ("path", self.path.needed()),
                    ("value", self.value.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<PbxPatchOperation> {
            Some(PbxPatchOperation {
                op: self.op.taken()?,
                path: self.path.taken()?,
                value: self.value.taken(),
            })
        }
    }
    impl crate::request::record::Record for PbxPatchOperationBuilder {
        const KEYS: &'static [&'static str] = &["op", "path", "value"];
        const ALWAYS: u64 = 3u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.op, entries),
                1usize => crate::request::record::plain(&mut self.path, entries),
                2usize => crate::request::record::value(&mut self.value, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PbxPatchOperation {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                PbxPatchOperationBuilder,
            >(deserializer)
        }
    }
    impl crate::Items<PbxPatchOperation> for ::std::vec::Vec<PbxPatchOperationBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<
            ::std::vec::Vec<PbxPatchOperation>,
            ::std::string::String,
        > {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`PbxProfile`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct PbxProfileBuilder {
        type_: crate::request::Field<crate::myreports::types::PbxProfileType>,
        id: crate::request::Field<::std::string::String>,
        name: crate::request::Field<::std::string::String>,
        tenant_id: crate::request::Field<::std::string::String>,
        country_code: crate::request::Field<::std::string::String>,
        enabled: crate::request::Field<bool>,
        host_rest: crate::request::Field<::std::string::String>,
        host_websocket: crate::request::Field<::std::string::String>,
        account_id: crate::request::Field<::std::string::String>,
        api_key: crate::request::Field<::std::string::String>,
        monitor_sub_accounts: crate::request::Field<bool>,
        license_key: crate::request::Field<::std::string::String>,
        username: crate::request::Field<::std::string::String>,
    }
    impl PbxProfileBuilder {
        /// Kind of a connection to a PBX.
        pub fn type_<V: crate::IntoValue<crate::myreports::types::PbxProfileType>>(
            mut self,
            value: V,
        ) -> Self {
            self.type_.set(value);
            self
        }
        /// Like [`type_`](Self::type_), for a value that may be absent.
        pub fn maybe_type<V: crate::IntoValue<crate::myreports::types::PbxProfileType>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.type_.set_or_unset(value);
            self
        }
        /// Id of the connection.
        pub fn id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.id.set(value);
            self
        }
        /// Like [`id`](Self::id), for a value that may be absent.
        pub fn maybe_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.id.set_or_unset(value);
            self
        }
        /// Short name of the connection.
        pub fn name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.name.set(value);
            self
        }
        /// Like [`name`](Self::name), for a value that may be absent.
        pub fn maybe_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.name.set_or_unset(value);
            self
        }
        /// Tenant id of the customer.
        pub fn tenant_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.tenant_id.set(value);
            self
        }
        /// Like [`tenant_id`](Self::tenant_id), for a value that may be absent.
        pub fn maybe_tenant_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.tenant_id.set_or_unset(value);
            self
        }
        /// Country by ISO 3166, by which numbers are read.
        pub fn country_code<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.country_code.set(value);
            self
        }
        /// Like [`country_code`](Self::country_code), for a value that may be absent.
        pub fn maybe_country_code<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.country_code.set_or_unset(value);
            self
        }
        /// Whether the connection is in use.
        pub fn enabled<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.enabled.set(value);
            self
        }
        /// Like [`enabled`](Self::enabled), for a value that may be absent.
        pub fn maybe_enabled<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.enabled.set_or_unset(value);
            self
        }
        /// Kazoo: address of its REST interface (Crossbar).
        pub fn host_rest<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.host_rest.set(value);
            self
        }
        /// Like [`host_rest`](Self::host_rest), for a value that may be absent.
        pub fn maybe_host_rest<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.host_rest.set_or_unset(value);
            self
        }
        /// Kazoo: address of its websocket (Blackhole).
        pub fn host_websocket<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.host_websocket.set(value);
            self
        }
        /// Like [`host_websocket`](Self::host_websocket), for a value that may be absent.
        pub fn maybe_host_websocket<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.host_websocket.set_or_unset(value);
            self
        }
        /// Kazoo: id of the account.
        pub fn account_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.account_id.set(value);
            self
        }
        /// Like [`account_id`](Self::account_id), for a value that may be absent.
        pub fn maybe_account_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.account_id.set_or_unset(value);
            self
        }
        /// Kazoo: the API key, a secret; it comes in clear.
        pub fn api_key<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.api_key.set(value);
            self
        }
        /// Like [`api_key`](Self::api_key), for a value that may be absent.
        pub fn maybe_api_key<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.api_key.set_or_unset(value);
            self
        }
        /// Kazoo: whether branch accounts below are watched too.
        pub fn monitor_sub_accounts<V: crate::IntoValue<bool>>(
            mut self,
            value: V,
        ) -> Self {
            self.monitor_sub_accounts.set(value);
            self
        }
        /// Like [`monitor_sub_accounts`](Self::monitor_sub_accounts), for a value that may be absent.
        pub fn maybe_monitor_sub_accounts<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.monitor_sub_accounts.set_or_unset(value);
            self
        }
        /// 3CX: the licence key, a secret.
        pub fn license_key<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.license_key.set(value);
            self
        }
        /// Like [`license_key`](Self::license_key), for a value that may be absent.
        pub fn maybe_license_key<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.license_key.set_or_unset(value);
            self
        }
        /// 3CX: name of the user to log in as.
        pub fn username<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.username.set(value);
            self
        }
        /// Like [`username`](Self::username), for a value that may be absent.
        pub fn maybe_username<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.username.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<PbxProfile, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::fmt::Debug for PbxProfileBuilder {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PbxProfileBuilder")
                .field("type_", &self.type_)
                .field("id", &self.id)
                .field("name", &self.name)
                .field("tenant_id", &self.tenant_id)
                .field("country_code", &self.country_code)
                .field("enabled", &self.enabled)
                .field("host_rest", &self.host_rest)
                .field("host_websocket", &self.host_websocket)
                .field("account_id", &self.account_id)
                .field("api_key", &::std::format_args!("hidden"))
                .field("monitor_sub_accounts", &self.monitor_sub_accounts)
                .field("license_key", &::std::format_args!("hidden"))
                .field("username", &self.username)
                .finish()
        }
    }
    impl ::std::convert::TryFrom<PbxProfileBuilder> for PbxProfile {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: PbxProfileBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<PbxProfile> for PbxProfileBuilder {
        #[inline]
        fn from(value: PbxProfile) -> Self {
            Self {
                type_: value.type_.into(),
                id: value.id.into(),
                name: value.name.into(),
                tenant_id: value.tenant_id.into(),
                country_code: value.country_code.into(),
                enabled: value.enabled.into(),
                host_rest: value.host_rest.into(),
                host_websocket: value.host_websocket.into(),
                account_id: value.account_id.into(),
                api_key: value.api_key.into(),
                monitor_sub_accounts: value.monitor_sub_accounts.into(),
                license_key: value.license_key.into(),
                username: value.username.into(),
            }
        }
    }
    impl crate::request::Builder for PbxProfileBuilder {
        type Value = PbxProfile;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("_type", self.type_.refusal()),
                    ("id", self.id.refusal()),
                    ("name", self.name.refusal()),
                    ("tenantId", self.tenant_id.refusal()),
                    ("countryCode", self.country_code.refusal()),
                    ("enabled", self.enabled.refusal()),
                    ("hostRest", self.host_rest.refusal()),
                    ("hostWebsocket", self.host_websocket.refusal()),
                    ("accountId", self.account_id.refusal()),
                    ("apiKey", self.api_key.refusal()),
                    ("monitorSubAccounts", self.monitor_sub_accounts.refusal()),
                    ("licenseKey", self.license_key.refusal()),
                    ("username", self.username.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<PbxProfile> {
            Some(PbxProfile {
                type_: self.type_.taken(),
                id: self.id.taken(),
                name: self.name.taken(),
                tenant_id: self.tenant_id.taken(),
                country_code: self.country_code.taken(),
                enabled: self.enabled.taken(),
                host_rest: self.host_rest.taken(),
                host_websocket: self.host_websocket.taken(),
                account_id: self.account_id.taken(),
                api_key: self.api_key.taken(),
                monitor_sub_accounts: self.monitor_sub_accounts.taken(),
                license_key: self.license_key.taken(),
                username: self.username.taken(),
            })
        }
    }
    impl crate::request::record::Record for PbxProfileBuilder {
        const KEYS: &'static [&'static str] = &[
            "_type",
            "id",
            "name",
            "tenantId",
            "countryCode",
            "enabled",
            "hostRest",
            "hostWebsocket",
            "accountId",
            "apiKey",
            "monitorSubAccounts",
            "licenseKey",
            "username",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.type_, entries),
                1usize => crate::request::record::optional(&mut self.id, entries),
                2usize => crate::request::record::optional(&mut self.name, entries),
                3usize => crate::request::record::optional(&mut self.tenant_id, entries),
                4usize => {
                    crate::request::record::optional(&mut self.country_code, entries)
                }
                5usize => crate::request::record::optional(&mut self.enabled, entries),
                6usize => crate::request::record::optional(&mut self.host_rest, entries),
                7usize => {
                    crate::request::record::optional(&mut self.host_websocket, entries)
                }
                8usize => crate::request::record::optional(&mut self.account_id, entries),
                9usize => crate::request::record::optional(&mut self.api_key, entries),
                10usize => {
                    crate::request::record::optional(
                        &mut self.monitor_sub_accounts,
                        entries,
                    )
                }
                11usize => {
                    crate::request::record::optional(&mut self.license_key, entries)
                }
                12usize => crate::request::record::optional(&mut self.username, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PbxProfile {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, PbxProfileBuilder>(deserializer)
        }
    }
    impl crate::Items<PbxProfile> for ::std::vec::Vec<PbxProfileBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<PbxProfile>, ::std::string::String> {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`PbxProfileList`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct PbxProfileListBuilder {
        page_size: crate::request::Field<i64>,
        data: crate::request::Field<::std::vec::Vec<PbxProfile>>,
        status: crate::request::Field<::std::string::String>,
        timestamp: crate::request::Field<crate::Timestamp>,
    }
    impl PbxProfileListBuilder {
        /// The number of connections in this response, not the requested size.
        pub fn page_size<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.page_size.set(value);
            self
        }
        /// Like [`page_size`](Self::page_size), for a value that may be absent.
        pub fn maybe_page_size<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.page_size.set_or_unset(value);
            self
        }
        /// The connections.
        ///
        /// Required.
        pub fn data(mut self, items: impl crate::Items<PbxProfile>) -> Self {
            self.data.set_items(items);
            self
        }
        /// The word `success`.
        pub fn status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.timestamp.set(value);
            self
        }
        /// Like [`timestamp`](Self::timestamp), for a value that may be absent.
        pub fn maybe_timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timestamp.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<PbxProfileList, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<PbxProfileListBuilder> for PbxProfileList {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: PbxProfileListBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<PbxProfileList> for PbxProfileListBuilder {
        #[inline]
        fn from(value: PbxProfileList) -> Self {
            Self {
                page_size: value.page_size.into(),
                data: Some(value.data).into(),
                status: value.status.into(),
                timestamp: value.timestamp.into(),
            }
        }
    }
    impl crate::request::Builder for PbxProfileListBuilder {
        type Value = PbxProfileList;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("page_size", self.page_size.refusal()),
                    ("data", self.data.needed()),
                    ("status", self.status.refusal()),
                    ("timestamp", self.timestamp.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<PbxProfileList> {
            Some(PbxProfileList {
                page_size: self.page_size.taken(),
                data: self.data.taken()?,
                status: self.status.taken(),
                timestamp: self.timestamp.taken(),
            })
        }
    }
    impl crate::request::record::Record for PbxProfileListBuilder {
        const KEYS: &'static [&'static str] = &[
            "page_size",
            "data",
            "status",
            "timestamp",
        ];
        const ALWAYS: u64 = 2u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.page_size, entries),
                1usize => crate::request::record::list(&mut self.data, entries),
                2usize => crate::request::record::optional(&mut self.status, entries),
                3usize => crate::request::record::optional(&mut self.timestamp, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PbxProfileList {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, PbxProfileListBuilder>(deserializer)
        }
    }
    /// Builds a [`PresumedCharges`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct PresumedChargesBuilder {
        error: crate::request::Field<i64>,
        message: crate::request::Field<::std::string::String>,
        status: crate::request::Field<::std::string::String>,
        timestamp: crate::request::Field<crate::Timestamp>,
    }
    impl PresumedChargesBuilder {
        /// The HTTP status again.
        pub fn error<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.error.set(value);
            self
        }
        /// Like [`error`](Self::error), for a value that may be absent.
        pub fn maybe_error<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.error.set_or_unset(value);
            self
        }
        /// Text for people.
        pub fn message<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.message.set(value);
            self
        }
        /// Like [`message`](Self::message), for a value that may be absent.
        pub fn maybe_message<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.message.set_or_unset(value);
            self
        }
        /// The word `error`.
        pub fn status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.timestamp.set(value);
            self
        }
        /// Like [`timestamp`](Self::timestamp), for a value that may be absent.
        pub fn maybe_timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timestamp.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<PresumedCharges, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<PresumedChargesBuilder> for PresumedCharges {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: PresumedChargesBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<PresumedCharges> for PresumedChargesBuilder {
        #[inline]
        fn from(value: PresumedCharges) -> Self {
            Self {
                error: value.error.into(),
                message: value.message.into(),
                status: value.status.into(),
                timestamp: value.timestamp.into(),
            }
        }
    }
    impl crate::request::Builder for PresumedChargesBuilder {
        type Value = PresumedCharges;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("error", self.error.refusal()),
                    ("message", self.message.refusal()),
                    ("status", self.status.refusal()),
                    ("timestamp", self.timestamp.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<PresumedCharges> {
            Some(PresumedCharges {
                error: self.error.taken(),
                message: self.message.taken(),
                status: self.status.taken(),
                timestamp: self.timestamp.taken(),
            })
        }
    }
    impl crate::request::record::Record for PresumedChargesBuilder {
        const KEYS: &'static [&'static str] = &[
            "error",
            "message",
            "status",
            "timestamp",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.error, entries),
                1usize => crate::request::record::optional(&mut self.message, entries),
                2usize => crate::request::record::optional(&mut self.status, entries),
                3usize => crate::request::record::optional(&mut self.timestamp, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PresumedCharges {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                PresumedChargesBuilder,
            >(deserializer)
        }
    }
    /// Builds a [`User`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserBuilder {
        id: crate::request::Field<::std::string::String>,
        display_name: crate::request::Field<::std::string::String>,
        email: crate::request::Field<::std::string::String>,
        primary_tenant: crate::request::Field<::std::string::String>,
        is_parent: crate::request::Field<bool>,
        roles: crate::request::Field<::std::vec::Vec<crate::myreports::types::Role>>,
    }
    impl UserBuilder {
        /// Id of the user.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.id.set(value);
            self
        }
        /// Full name of the user.
        pub fn display_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.display_name.set(value);
            self
        }
        /// Like [`display_name`](Self::display_name), for a value that may be absent.
        pub fn maybe_display_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.display_name.set_or_unset(value);
            self
        }
        /// Address of the user.
        pub fn email<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.email.set(value);
            self
        }
        /// Like [`email`](Self::email), for a value that may be absent.
        pub fn maybe_email<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.email.set_or_unset(value);
            self
        }
        /// Id of the user's primary tenant; deleting the user there deletes it everywhere.
        pub fn primary_tenant<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.primary_tenant.set(value);
            self
        }
        /// Like [`primary_tenant`](Self::primary_tenant), for a value that may be absent.
        pub fn maybe_primary_tenant<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.primary_tenant.set_or_unset(value);
            self
        }
        /// Whether the user comes from a higher level, such as the reseller's. The list of customer users and the
        /// response about one of them have it, the response to a creation does not.
        pub fn is_parent<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.is_parent.set(value);
            self
        }
        /// Like [`is_parent`](Self::is_parent), for a value that may be absent.
        pub fn maybe_is_parent<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.is_parent.set_or_unset(value);
            self
        }
        /// Roles of the user. Lists leave them out.
        pub fn roles(
            mut self,
            items: impl crate::Items<crate::myreports::types::Role>,
        ) -> Self {
            self.roles.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<User, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UserBuilder> for User {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(builder: UserBuilder) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<User> for UserBuilder {
        #[inline]
        fn from(value: User) -> Self {
            Self {
                id: Some(value.id).into(),
                display_name: value.display_name.into(),
                email: value.email.into(),
                primary_tenant: value.primary_tenant.into(),
                is_parent: value.is_parent.into(),
                roles: Some(value.roles).into(),
            }
        }
    }
    impl crate::request::Builder for UserBuilder {
        type Value = User;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.needed()),
                    ("displayName", self.display_name.refusal()),
                    ("email", self.email.refusal()),
                    ("primaryTenant", self.primary_tenant.refusal()),
                    ("isParent", self.is_parent.refusal()),
                    ("roles", self.roles.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<User> {
            Some(User {
                id: self.id.taken()?,
                display_name: self.display_name.taken(),
                email: self.email.taken(),
                primary_tenant: self.primary_tenant.taken(),
                is_parent: self.is_parent.taken(),
                roles: self.roles.taken().unwrap_or_default(),
            })
        }
    }
    impl crate::request::record::Record for UserBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "displayName",
            "email",
            "primaryTenant",
            "isParent",
            "roles",
        ];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.id, entries),
                1usize => {
                    crate::request::record::optional(&mut self.display_name, entries)
                }
                2usize => crate::request::record::optional(&mut self.email, entries),
                3usize => {
                    crate::request::record::optional(&mut self.primary_tenant, entries)
                }
                4usize => crate::request::record::optional(&mut self.is_parent, entries),
                5usize => crate::request::record::list_or_null(&mut self.roles, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for User {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, UserBuilder>(deserializer)
        }
    }
    impl crate::Items<User> for ::std::vec::Vec<UserBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<User>, ::std::string::String> {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`UserList`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserListBuilder {
        page_size: crate::request::Field<i64>,
        data: crate::request::Field<::std::vec::Vec<User>>,
        status: crate::request::Field<::std::string::String>,
        timestamp: crate::request::Field<crate::Timestamp>,
    }
    impl UserListBuilder {
        /// The number of users in this response, not the requested size.
        pub fn page_size<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.page_size.set(value);
            self
        }
        /// Like [`page_size`](Self::page_size), for a value that may be absent.
        pub fn maybe_page_size<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.page_size.set_or_unset(value);
            self
        }
        /// The users, without their roles.
        ///
        /// Required.
        pub fn data(mut self, items: impl crate::Items<User>) -> Self {
            self.data.set_items(items);
            self
        }
        /// The word `success`.
        pub fn status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// A time in UTC as text, for instance `2019-11-29T16:03:23.9251680Z`, usually with seven fractional digits. Some responses of this API leave out the zone, so the text is kept as received.
        pub fn timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: V,
        ) -> Self {
            self.timestamp.set(value);
            self
        }
        /// Like [`timestamp`](Self::timestamp), for a value that may be absent.
        pub fn maybe_timestamp<V: crate::IntoValue<crate::Timestamp>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.timestamp.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<UserList, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UserListBuilder> for UserList {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: UserListBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<UserList> for UserListBuilder {
        #[inline]
        fn from(value: UserList) -> Self {
            Self {
                page_size: value.page_size.into(),
                data: Some(value.data).into(),
                status: value.status.into(),
                timestamp: value.timestamp.into(),
            }
        }
    }
    impl crate::request::Builder for UserListBuilder {
        type Value = UserList;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("page_size", self.page_size.refusal()),
                    ("data", self.data.needed()),
                    ("status", self.status.refusal()),
                    ("timestamp", self.timestamp.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserList> {
            Some(UserList {
                page_size: self.page_size.taken(),
                data: self.data.taken()?,
                status: self.status.taken(),
                timestamp: self.timestamp.taken(),
            })
        }
    }
    impl crate::request::record::Record for UserListBuilder {
        const KEYS: &'static [&'static str] = &[
            "page_size",
            "data",
            "status",
            "timestamp",
        ];
        const ALWAYS: u64 = 2u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.page_size, entries),
                1usize => crate::request::record::list(&mut self.data, entries),
                2usize => crate::request::record::optional(&mut self.status, entries),
                3usize => crate::request::record::optional(&mut self.timestamp, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserList {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, UserListBuilder>(deserializer)
        }
    }
    #[doc(hidden)]
    pub mod builder {
        pub use super::{
            AccountBuilder as Account, AccountListBuilder as AccountList,
            AccountMetricsBuilder as AccountMetrics,
            AcknowledgementBuilder as Acknowledgement, BadRequestBuilder as BadRequest,
            ChargesPreviewBuilder as ChargesPreview,
            ChargesRequiredBuilder as ChargesRequired,
            CreatedAccountBuilder as CreatedAccount,
            CreatedCustomerBuilder as CreatedCustomer,
            CreatedPbxProfileBuilder as CreatedPbxProfile,
            CreatedUserBuilder as CreatedUser, CustomerBuilder as Customer,
            CustomerChargesBuilder as CustomerCharges,
            CustomerListBuilder as CustomerList,
            DeviceAssignmentBuilder as DeviceAssignment,
            EmailConflictBuilder as EmailConflict,
            FoundPbxInstanceBuilder as FoundPbxInstance, InvoiceBuilder as Invoice,
            InvoiceListBuilder as InvoiceList,
            LicensedFeaturesBuilder as LicensedFeatures, MetricsBuilder as Metrics,
            MetricsCustomerBuilder as MetricsCustomer, MetricsPbxBuilder as MetricsPbx,
            MetricsPbxProfileBuilder as MetricsPbxProfile,
            NewAccountBuilder as NewAccount, NewCustomerBuilder as NewCustomer,
            NewPbxProfileBuilder as NewPbxProfile, NewUserBuilder as NewUser,
            NotFoundBuilder as NotFound, OneAccountBuilder as OneAccount,
            OneCustomerBuilder as OneCustomer, OneInvoiceBuilder as OneInvoice,
            OnePbxProfileBuilder as OnePbxProfile, OneUserBuilder as OneUser,
            PatchOperationBuilder as PatchOperation, PbxInstanceBuilder as PbxInstance,
            PbxPatchOperationBuilder as PbxPatchOperation,
            PbxProfileBuilder as PbxProfile, PbxProfileListBuilder as PbxProfileList,
            PresumedChargesBuilder as PresumedCharges, UserBuilder as User,
            UserListBuilder as UserList,
        };
    }
    /// Why a value is refused.
    pub mod error {
        pub use crate::ConversionError;
    }
    /// The limits of texts, by which their types differ.
    #[doc(hidden)]
    #[allow(
        missing_docs,
        missing_debug_implementations,
        reason = "no values of these types exist"
    )]
    pub mod limits {
        pub enum DeviceId {}
        impl crate::request::TextLimits for DeviceId {
            const NAME: &'static str = "DeviceId";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum InvoiceId {}
        impl crate::request::TextLimits for InvoiceId {
            const NAME: &'static str = "InvoiceId";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum NewAccountCountryCode {}
        impl crate::request::TextLimits for NewAccountCountryCode {
            const NAME: &'static str = "NewAccountCountryCode";
            const LENGTH: (usize, usize) = (0, 5);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum NewAccountDescription {}
        impl crate::request::TextLimits for NewAccountDescription {
            const NAME: &'static str = "NewAccountDescription";
            const LENGTH: (usize, usize) = (0, 200);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum NewAccountName {}
        impl crate::request::TextLimits for NewAccountName {
            const NAME: &'static str = "NewAccountName";
            const LENGTH: (usize, usize) = (1, 100);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum NewAccountReference {}
        impl crate::request::TextLimits for NewAccountReference {
            const NAME: &'static str = "NewAccountReference";
            const LENGTH: (usize, usize) = (0, 200);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum NewAccountTimezone {}
        impl crate::request::TextLimits for NewAccountTimezone {
            const NAME: &'static str = "NewAccountTimezone";
            const LENGTH: (usize, usize) = (0, 40);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum NewCustomerCountryCode {}
        impl crate::request::TextLimits for NewCustomerCountryCode {
            const NAME: &'static str = "NewCustomerCountryCode";
            const LENGTH: (usize, usize) = (0, 5);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum NewCustomerDescription {}
        impl crate::request::TextLimits for NewCustomerDescription {
            const NAME: &'static str = "NewCustomerDescription";
            const LENGTH: (usize, usize) = (0, 200);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum NewCustomerName {}
        impl crate::request::TextLimits for NewCustomerName {
            const NAME: &'static str = "NewCustomerName";
            const LENGTH: (usize, usize) = (1, 100);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum NewCustomerReference {}
        impl crate::request::TextLimits for NewCustomerReference {
            const NAME: &'static str = "NewCustomerReference";
            const LENGTH: (usize, usize) = (0, 200);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum NewCustomerTimezone {}
        impl crate::request::TextLimits for NewCustomerTimezone {
            const NAME: &'static str = "NewCustomerTimezone";
            const LENGTH: (usize, usize) = (0, 40);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum NewUserDisplayName {}
        impl crate::request::TextLimits for NewUserDisplayName {
            const NAME: &'static str = "NewUserDisplayName";
            const LENGTH: (usize, usize) = (1, 100);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum NewUserEmail {}
        impl crate::request::TextLimits for NewUserEmail {
            const NAME: &'static str = "NewUserEmail";
            const LENGTH: (usize, usize) = (1, 200);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum PbxId {}
        impl crate::request::TextLimits for PbxId {
            const NAME: &'static str = "PbxId";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum TenantId {}
        impl crate::request::TextLimits for TenantId {
            const NAME: &'static str = "TenantId";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum UserId {}
        impl crate::request::TextLimits for UserId {
            const NAME: &'static str = "UserId";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
    }
}
/// One type for each operation, which builds its calls: set its parameters, then `send` it. Rules of
/// the sandbox and typed failures name an operation by it.
#[allow(unused_imports, unused_qualifications)]
pub mod operation {
    use super::types;
    /// A call of `myreports.list_customer_users`, made by [`Client::list_customer_users`](super::Client::list_customer_users).
    ///
    /// List the users of a customer tenant.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListCustomerUsers {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl ListCustomerUsers {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /v1.0/customers/{customerTenantId}/users`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_customer_users`](super::Client::list_customer_users).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::UserList>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Collects unreadable elements of the list separately, instead of failing as a whole.
        #[inline]
        pub fn lenient(self) -> crate::Lenient<Self> {
            crate::Lenient::new(self)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        ListCustomerUsers => crate ::Response < types::UserList >
    );
    impl crate::operation::sealed::Sealed for ListCustomerUsers {}
    impl crate::Operation for ListCustomerUsers {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.list_customer_users",
                "GET",
                "/v1.0/customers/{customerTenantId}/users",
                &[200u16, 400u16, 401u16, 404u16],
            )
            .taking(&[crate::operation::Parameter::path("customerTenantId").required()]);
        type Output = types::UserList;
        type Failure = super::failure::ListCustomerUsers;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListCustomerUsers::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::ListCustomerUsers::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListCustomerUsers::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl crate::lenient::ListOperation for ListCustomerUsers {
        const LIST: ::std::option::Option<&'static str> = ::std::option::Option::Some(
            "data",
        );
        type Item = types::User;
        #[inline]
        fn into_parts(
            self,
        ) -> ::std::result::Result<
            (std::sync::Arc<crate::transport::Core>, crate::request::Request),
            crate::Error,
        > {
            Ok((self.client.shared_core(), self.call.into_request()?))
        }
    }
    /// A call of `myreports.create_customer_user`, made by [`Client::create_customer_user`](super::Client::create_customer_user).
    ///
    /// Create a user in a customer tenant.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreateCustomerUser {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl CreateCustomerUser {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::NewUser>>(mut self, value: V) -> Self {
            self.call.set_body::<types::NewUser, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `POST /v1.0/customers/{customerTenantId}/users`.
        ///
        /// # Errors
        ///
        /// See [`Client::create_customer_user`](super::Client::create_customer_user).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out, and charged for if charges were accepted: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::CreatedUser>,
                crate::Error,
            >,
        > {
            crate::charges::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Consents to charges for this call preemptively.
        /// The first request already carries `accept-charges: true`. Prefer
        /// [`confirm_charges`](Self::confirm_charges) where a person can be asked.
        #[inline]
        pub fn accept_charges(mut self) -> Self {
            self.call.charges_accepted = true;
            self
        }
        /// Sends the call without consent; if charges apply, returns the pending charge, which can be
        /// accepted later.
        /// The client's charge policy is not applied.
        /// # Errors
        /// As [`send`](Self::send), except for the 402.
        /// # Cancellation
        /// As [`send`](Self::send): without consent, nothing is charged.
        #[inline]
        pub fn defer_charges(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::CreatedUser>,
                    crate::PendingCharge<CreateCustomerUser>,
                >,
                crate::Error,
            >,
        > {
            crate::charges::defer::<Self>(self.client.shared_core(), self.call)
        }
        /// Sends the call without consent; if charges apply, asks `decide`, and sends the identical request
        /// with the consent only if it accepts.
        /// Nothing is carried out or charged before `decide` returns
        /// [`Decision::Accept`](crate::Decision::Accept) or `true`. A declined charge is returned, and can
        /// still be accepted later.
        /// # Errors
        /// As [`send`](Self::send). If the response to the request with the consent is lost, the error's
        /// [`charge_may_have_been_made`](crate::Error::charge_may_have_been_made) is true and nothing is
        /// retried. If the client's `max_charges` are used up, `decide` is not called and the 402 is the
        /// error, with [`is_charge_limit`](crate::Error::is_charge_limit).
        /// # Cancellation
        /// Dropping the future stops the call, and nothing is sent after that. While `decide` runs, nothing
        /// was carried out. Before that, the request without consent may be carried out if it is free; after
        /// that, the one with the consent may be carried out and charged for. Check before you send it again.
        pub fn confirm_charges<F, D>(
            self,
            decide: F,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::CreatedUser>,
                    crate::PendingCharge<CreateCustomerUser>,
                >,
                crate::Error,
            >,
        >
        where
            F: ::std::ops::AsyncFnOnce(&crate::ChargeNotice) -> D,
            D: ::std::convert::Into<crate::Decision>,
        {
            crate::charges::confirm::<
                Self,
                _,
                _,
            >(self.client.shared_core(), self.call, decide)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        CreateCustomerUser => crate ::Response < types::CreatedUser >
    );
    impl crate::operation::sealed::Sealed for CreateCustomerUser {}
    impl crate::Operation for CreateCustomerUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.create_customer_user",
                "POST",
                "/v1.0/customers/{customerTenantId}/users",
                &[201u16, 400u16, 401u16, 402u16, 404u16, 409u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("customerTenantId").required(),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::NewUserBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            )
            .rejecting_duplicates()
            .conflicting_by("email", &[]);
        type Output = types::CreatedUser;
        type Failure = super::failure::CreateCustomerUser;
        type Body = types::NewUser;
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateCustomerUser::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::CreateCustomerUser::Unauthorized,
                    )
                }
                402u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateCustomerUser::PaymentRequired)
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateCustomerUser::NotFound)
                }
                409u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateCustomerUser::Conflict)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.get_customer_user`, made by [`Client::get_customer_user`](super::Client::get_customer_user).
    ///
    /// Read a user of a customer tenant.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetCustomerUser {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetCustomerUser {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Id of the user of a customer, from the response to its creation or from the list.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<types::UserId>>(mut self, value: V) -> Self {
            self.call.set::<types::UserId, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /v1.0/customers/{customerTenantId}/users/{userId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_customer_user`](super::Client::get_customer_user).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<crate::Response<types::OneUser>, crate::Error>,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        GetCustomerUser => crate ::Response < types::OneUser >
    );
    impl crate::operation::sealed::Sealed for GetCustomerUser {}
    impl crate::Operation for GetCustomerUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.get_customer_user",
                "GET",
                "/v1.0/customers/{customerTenantId}/users/{userId}",
                &[200u16, 400u16, 401u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("customerTenantId").required(),
                    crate::operation::Parameter::path("userId").required(),
                ],
            );
        type Output = types::OneUser;
        type Failure = super::failure::GetCustomerUser;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetCustomerUser::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::GetCustomerUser::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetCustomerUser::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.patch_customer_user`, made by [`Client::patch_customer_user`](super::Client::patch_customer_user).
    ///
    /// Change a user of a customer tenant.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PatchCustomerUser {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl PatchCustomerUser {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Id of the user of a customer, from the response to its creation or from the list.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<types::UserId>>(mut self, value: V) -> Self {
            self.call.set::<types::UserId, V>(1usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::UserPatch>>(mut self, value: V) -> Self {
            self.call.set_body::<types::UserPatch, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `PATCH /v1.0/customers/{customerTenantId}/users/{userId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::patch_customer_user`](super::Client::patch_customer_user).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out, and charged for if charges were accepted: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::Acknowledgement>,
                crate::Error,
            >,
        > {
            crate::charges::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Consents to charges for this call preemptively.
        /// The first request already carries `accept-charges: true`. Prefer
        /// [`confirm_charges`](Self::confirm_charges) where a person can be asked.
        #[inline]
        pub fn accept_charges(mut self) -> Self {
            self.call.charges_accepted = true;
            self
        }
        /// Sends the call without consent; if charges apply, returns the pending charge, which can be
        /// accepted later.
        /// The client's charge policy is not applied.
        /// # Errors
        /// As [`send`](Self::send), except for the 402.
        /// # Cancellation
        /// As [`send`](Self::send): without consent, nothing is charged.
        #[inline]
        pub fn defer_charges(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::Acknowledgement>,
                    crate::PendingCharge<PatchCustomerUser>,
                >,
                crate::Error,
            >,
        > {
            crate::charges::defer::<Self>(self.client.shared_core(), self.call)
        }
        /// Sends the call without consent; if charges apply, asks `decide`, and sends the identical request
        /// with the consent only if it accepts.
        /// Nothing is carried out or charged before `decide` returns
        /// [`Decision::Accept`](crate::Decision::Accept) or `true`. A declined charge is returned, and can
        /// still be accepted later.
        /// # Errors
        /// As [`send`](Self::send). If the response to the request with the consent is lost, the error's
        /// [`charge_may_have_been_made`](crate::Error::charge_may_have_been_made) is true and nothing is
        /// retried. If the client's `max_charges` are used up, `decide` is not called and the 402 is the
        /// error, with [`is_charge_limit`](crate::Error::is_charge_limit).
        /// # Cancellation
        /// Dropping the future stops the call, and nothing is sent after that. While `decide` runs, nothing
        /// was carried out. Before that, the request without consent may be carried out if it is free; after
        /// that, the one with the consent may be carried out and charged for. Check before you send it again.
        pub fn confirm_charges<F, D>(
            self,
            decide: F,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::Acknowledgement>,
                    crate::PendingCharge<PatchCustomerUser>,
                >,
                crate::Error,
            >,
        >
        where
            F: ::std::ops::AsyncFnOnce(&crate::ChargeNotice) -> D,
            D: ::std::convert::Into<crate::Decision>,
        {
            crate::charges::confirm::<
                Self,
                _,
                _,
            >(self.client.shared_core(), self.call, decide)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        PatchCustomerUser => crate ::Response < types::Acknowledgement >
    );
    impl crate::operation::sealed::Sealed for PatchCustomerUser {}
    impl crate::Operation for PatchCustomerUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.patch_customer_user",
                "PATCH",
                "/v1.0/customers/{customerTenantId}/users/{userId}",
                &[200u16, 400u16, 401u16, 402u16, 404u16, 409u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("customerTenantId").required(),
                    crate::operation::Parameter::path("userId").required(),
                    crate::operation::Parameter::body(),
                ],
            );
        type Output = types::Acknowledgement;
        type Failure = super::failure::PatchCustomerUser;
        type Body = types::UserPatch;
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PatchCustomerUser::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::PatchCustomerUser::Unauthorized,
                    )
                }
                402u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PatchCustomerUser::PaymentRequired)
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PatchCustomerUser::NotFound)
                }
                409u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PatchCustomerUser::Conflict)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.delete_customer_user`, made by [`Client::delete_customer_user`](super::Client::delete_customer_user).
    ///
    /// Delete a user of a customer tenant.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct DeleteCustomerUser {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl DeleteCustomerUser {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Id of the user of a customer, from the response to its creation or from the list.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<types::UserId>>(mut self, value: V) -> Self {
            self.call.set::<types::UserId, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `DELETE /v1.0/customers/{customerTenantId}/users/{userId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::delete_customer_user`](super::Client::delete_customer_user).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<crate::Response<()>, crate::Error>,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(DeleteCustomerUser => crate ::Response < () >);
    impl crate::operation::sealed::Sealed for DeleteCustomerUser {}
    impl crate::Operation for DeleteCustomerUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.delete_customer_user",
                "DELETE",
                "/v1.0/customers/{customerTenantId}/users/{userId}",
                &[200u16, 400u16, 401u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("customerTenantId").required(),
                    crate::operation::Parameter::path("userId").required(),
                ],
            );
        type Output = ();
        type Failure = super::failure::DeleteCustomerUser;
        type Body = ();
        const EMPTY: bool = true;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            Ok(())
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::DeleteCustomerUser::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::DeleteCustomerUser::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::DeleteCustomerUser::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.list_account_users`, made by [`Client::list_account_users`](super::Client::list_account_users).
    ///
    /// List the users of a reseller account tenant.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListAccountUsers {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl ListAccountUsers {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /v1.0/accounts/{accountTenantId}/users`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_account_users`](super::Client::list_account_users).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::UserList>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Collects unreadable elements of the list separately, instead of failing as a whole.
        #[inline]
        pub fn lenient(self) -> crate::Lenient<Self> {
            crate::Lenient::new(self)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        ListAccountUsers => crate ::Response < types::UserList >
    );
    impl crate::operation::sealed::Sealed for ListAccountUsers {}
    impl crate::Operation for ListAccountUsers {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.list_account_users",
                "GET",
                "/v1.0/accounts/{accountTenantId}/users",
                &[200u16, 400u16, 401u16, 404u16],
            )
            .taking(&[crate::operation::Parameter::path("accountTenantId").required()]);
        type Output = types::UserList;
        type Failure = super::failure::ListAccountUsers;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListAccountUsers::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::ListAccountUsers::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListAccountUsers::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl crate::lenient::ListOperation for ListAccountUsers {
        const LIST: ::std::option::Option<&'static str> = ::std::option::Option::Some(
            "data",
        );
        type Item = types::User;
        #[inline]
        fn into_parts(
            self,
        ) -> ::std::result::Result<
            (std::sync::Arc<crate::transport::Core>, crate::request::Request),
            crate::Error,
        > {
            Ok((self.client.shared_core(), self.call.into_request()?))
        }
    }
    /// A call of `myreports.create_account_user`, made by [`Client::create_account_user`](super::Client::create_account_user).
    ///
    /// Create a user in a reseller account tenant.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreateAccountUser {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl CreateAccountUser {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::NewUser>>(mut self, value: V) -> Self {
            self.call.set_body::<types::NewUser, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `POST /v1.0/accounts/{accountTenantId}/users`.
        ///
        /// # Errors
        ///
        /// See [`Client::create_account_user`](super::Client::create_account_user).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out, and charged for if charges were accepted: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::CreatedUser>,
                crate::Error,
            >,
        > {
            crate::charges::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Consents to charges for this call preemptively.
        /// The first request already carries `accept-charges: true`. Prefer
        /// [`confirm_charges`](Self::confirm_charges) where a person can be asked.
        #[inline]
        pub fn accept_charges(mut self) -> Self {
            self.call.charges_accepted = true;
            self
        }
        /// Sends the call without consent; if charges apply, returns the pending charge, which can be
        /// accepted later.
        /// The client's charge policy is not applied.
        /// # Errors
        /// As [`send`](Self::send), except for the 402.
        /// # Cancellation
        /// As [`send`](Self::send): without consent, nothing is charged.
        #[inline]
        pub fn defer_charges(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::CreatedUser>,
                    crate::PendingCharge<CreateAccountUser>,
                >,
                crate::Error,
            >,
        > {
            crate::charges::defer::<Self>(self.client.shared_core(), self.call)
        }
        /// Sends the call without consent; if charges apply, asks `decide`, and sends the identical request
        /// with the consent only if it accepts.
        /// Nothing is carried out or charged before `decide` returns
        /// [`Decision::Accept`](crate::Decision::Accept) or `true`. A declined charge is returned, and can
        /// still be accepted later.
        /// # Errors
        /// As [`send`](Self::send). If the response to the request with the consent is lost, the error's
        /// [`charge_may_have_been_made`](crate::Error::charge_may_have_been_made) is true and nothing is
        /// retried. If the client's `max_charges` are used up, `decide` is not called and the 402 is the
        /// error, with [`is_charge_limit`](crate::Error::is_charge_limit).
        /// # Cancellation
        /// Dropping the future stops the call, and nothing is sent after that. While `decide` runs, nothing
        /// was carried out. Before that, the request without consent may be carried out if it is free; after
        /// that, the one with the consent may be carried out and charged for. Check before you send it again.
        pub fn confirm_charges<F, D>(
            self,
            decide: F,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::CreatedUser>,
                    crate::PendingCharge<CreateAccountUser>,
                >,
                crate::Error,
            >,
        >
        where
            F: ::std::ops::AsyncFnOnce(&crate::ChargeNotice) -> D,
            D: ::std::convert::Into<crate::Decision>,
        {
            crate::charges::confirm::<
                Self,
                _,
                _,
            >(self.client.shared_core(), self.call, decide)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        CreateAccountUser => crate ::Response < types::CreatedUser >
    );
    impl crate::operation::sealed::Sealed for CreateAccountUser {}
    impl crate::Operation for CreateAccountUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.create_account_user",
                "POST",
                "/v1.0/accounts/{accountTenantId}/users",
                &[201u16, 400u16, 401u16, 402u16, 404u16, 409u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("accountTenantId").required(),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::NewUserBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            )
            .conflicting_by("email", &[]);
        type Output = types::CreatedUser;
        type Failure = super::failure::CreateAccountUser;
        type Body = types::NewUser;
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateAccountUser::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::CreateAccountUser::Unauthorized,
                    )
                }
                402u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateAccountUser::PaymentRequired)
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateAccountUser::NotFound)
                }
                409u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateAccountUser::Conflict)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.get_account_user`, made by [`Client::get_account_user`](super::Client::get_account_user).
    ///
    /// Read a user of a reseller account tenant.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetAccountUser {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetAccountUser {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Id of the user of a reseller account, from the response to its creation or from the list.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<types::UserId>>(mut self, value: V) -> Self {
            self.call.set::<types::UserId, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /v1.0/accounts/{accountTenantId}/users/{userId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_account_user`](super::Client::get_account_user).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<crate::Response<types::OneUser>, crate::Error>,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        GetAccountUser => crate ::Response < types::OneUser >
    );
    impl crate::operation::sealed::Sealed for GetAccountUser {}
    impl crate::Operation for GetAccountUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.get_account_user",
                "GET",
                "/v1.0/accounts/{accountTenantId}/users/{userId}",
                &[200u16, 400u16, 401u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("accountTenantId").required(),
                    crate::operation::Parameter::path("userId").required(),
                ],
            );
        type Output = types::OneUser;
        type Failure = super::failure::GetAccountUser;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetAccountUser::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::GetAccountUser::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetAccountUser::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.patch_account_user`, made by [`Client::patch_account_user`](super::Client::patch_account_user).
    ///
    /// Change a user of a reseller account tenant.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PatchAccountUser {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl PatchAccountUser {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Id of the user of a reseller account, from the response to its creation or from the list.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<types::UserId>>(mut self, value: V) -> Self {
            self.call.set::<types::UserId, V>(1usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::UserPatch>>(mut self, value: V) -> Self {
            self.call.set_body::<types::UserPatch, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `PATCH /v1.0/accounts/{accountTenantId}/users/{userId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::patch_account_user`](super::Client::patch_account_user).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out, and charged for if charges were accepted: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::Acknowledgement>,
                crate::Error,
            >,
        > {
            crate::charges::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Consents to charges for this call preemptively.
        /// The first request already carries `accept-charges: true`. Prefer
        /// [`confirm_charges`](Self::confirm_charges) where a person can be asked.
        #[inline]
        pub fn accept_charges(mut self) -> Self {
            self.call.charges_accepted = true;
            self
        }
        /// Sends the call without consent; if charges apply, returns the pending charge, which can be
        /// accepted later.
        /// The client's charge policy is not applied.
        /// # Errors
        /// As [`send`](Self::send), except for the 402.
        /// # Cancellation
        /// As [`send`](Self::send): without consent, nothing is charged.
        #[inline]
        pub fn defer_charges(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::Acknowledgement>,
                    crate::PendingCharge<PatchAccountUser>,
                >,
                crate::Error,
            >,
        > {
            crate::charges::defer::<Self>(self.client.shared_core(), self.call)
        }
        /// Sends the call without consent; if charges apply, asks `decide`, and sends the identical request
        /// with the consent only if it accepts.
        /// Nothing is carried out or charged before `decide` returns
        /// [`Decision::Accept`](crate::Decision::Accept) or `true`. A declined charge is returned, and can
        /// still be accepted later.
        /// # Errors
        /// As [`send`](Self::send). If the response to the request with the consent is lost, the error's
        /// [`charge_may_have_been_made`](crate::Error::charge_may_have_been_made) is true and nothing is
        /// retried. If the client's `max_charges` are used up, `decide` is not called and the 402 is the
        /// error, with [`is_charge_limit`](crate::Error::is_charge_limit).
        /// # Cancellation
        /// Dropping the future stops the call, and nothing is sent after that. While `decide` runs, nothing
        /// was carried out. Before that, the request without consent may be carried out if it is free; after
        /// that, the one with the consent may be carried out and charged for. Check before you send it again.
        pub fn confirm_charges<F, D>(
            self,
            decide: F,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::Acknowledgement>,
                    crate::PendingCharge<PatchAccountUser>,
                >,
                crate::Error,
            >,
        >
        where
            F: ::std::ops::AsyncFnOnce(&crate::ChargeNotice) -> D,
            D: ::std::convert::Into<crate::Decision>,
        {
            crate::charges::confirm::<
                Self,
                _,
                _,
            >(self.client.shared_core(), self.call, decide)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        PatchAccountUser => crate ::Response < types::Acknowledgement >
    );
    impl crate::operation::sealed::Sealed for PatchAccountUser {}
    impl crate::Operation for PatchAccountUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.patch_account_user",
                "PATCH",
                "/v1.0/accounts/{accountTenantId}/users/{userId}",
                &[200u16, 400u16, 401u16, 402u16, 404u16, 409u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("accountTenantId").required(),
                    crate::operation::Parameter::path("userId").required(),
                    crate::operation::Parameter::body(),
                ],
            );
        type Output = types::Acknowledgement;
        type Failure = super::failure::PatchAccountUser;
        type Body = types::UserPatch;
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PatchAccountUser::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::PatchAccountUser::Unauthorized,
                    )
                }
                402u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PatchAccountUser::PaymentRequired)
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PatchAccountUser::NotFound)
                }
                409u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PatchAccountUser::Conflict)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.delete_account_user`, made by [`Client::delete_account_user`](super::Client::delete_account_user).
    ///
    /// Delete a user of a reseller account tenant.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct DeleteAccountUser {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl DeleteAccountUser {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Id of the user of a reseller account, from the response to its creation or from the list.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<types::UserId>>(mut self, value: V) -> Self {
            self.call.set::<types::UserId, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `DELETE /v1.0/accounts/{accountTenantId}/users/{userId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::delete_account_user`](super::Client::delete_account_user).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::Acknowledgement>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        DeleteAccountUser => crate ::Response < types::Acknowledgement >
    );
    impl crate::operation::sealed::Sealed for DeleteAccountUser {}
    impl crate::Operation for DeleteAccountUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.delete_account_user",
                "DELETE",
                "/v1.0/accounts/{accountTenantId}/users/{userId}",
                &[200u16, 400u16, 401u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("accountTenantId").required(),
                    crate::operation::Parameter::path("userId").required(),
                ],
            );
        type Output = types::Acknowledgement;
        type Failure = super::failure::DeleteAccountUser;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::DeleteAccountUser::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::DeleteAccountUser::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::DeleteAccountUser::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.list_enterprise_customer_users`, made by [`Client::list_enterprise_customer_users`](super::Client::list_enterprise_customer_users).
    ///
    /// List the users of a customer tenant, with enterprise credentials.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListEnterpriseCustomerUsers {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl ListEnterpriseCustomerUsers {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_enterprise_customer_users`](super::Client::list_enterprise_customer_users).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::UserList>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Collects unreadable elements of the list separately, instead of failing as a whole.
        #[inline]
        pub fn lenient(self) -> crate::Lenient<Self> {
            crate::Lenient::new(self)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        ListEnterpriseCustomerUsers => crate ::Response < types::UserList >
    );
    impl crate::operation::sealed::Sealed for ListEnterpriseCustomerUsers {}
    impl crate::Operation for ListEnterpriseCustomerUsers {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.list_enterprise_customer_users",
                "GET",
                "/v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users",
                &[200u16, 400u16, 401u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("accountTenantId").required(),
                    crate::operation::Parameter::path("customerTenantId").required(),
                ],
            );
        type Output = types::UserList;
        type Failure = super::failure::ListEnterpriseCustomerUsers;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListEnterpriseCustomerUsers::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::ListEnterpriseCustomerUsers::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListEnterpriseCustomerUsers::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl crate::lenient::ListOperation for ListEnterpriseCustomerUsers {
        const LIST: ::std::option::Option<&'static str> = ::std::option::Option::Some(
            "data",
        );
        type Item = types::User;
        #[inline]
        fn into_parts(
            self,
        ) -> ::std::result::Result<
            (std::sync::Arc<crate::transport::Core>, crate::request::Request),
            crate::Error,
        > {
            Ok((self.client.shared_core(), self.call.into_request()?))
        }
    }
    /// A call of `myreports.create_enterprise_customer_user`, made by [`Client::create_enterprise_customer_user`](super::Client::create_enterprise_customer_user).
    ///
    /// Create a user in a customer tenant, with enterprise credentials.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreateEnterpriseCustomerUser {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl CreateEnterpriseCustomerUser {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(1usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::NewUser>>(mut self, value: V) -> Self {
            self.call.set_body::<types::NewUser, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `POST /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users`.
        ///
        /// # Errors
        ///
        /// See [`Client::create_enterprise_customer_user`](super::Client::create_enterprise_customer_user).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out, and charged for if charges were accepted: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::CreatedUser>,
                crate::Error,
            >,
        > {
            crate::charges::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Consents to charges for this call preemptively.
        /// The first request already carries `accept-charges: true`. Prefer
        /// [`confirm_charges`](Self::confirm_charges) where a person can be asked.
        #[inline]
        pub fn accept_charges(mut self) -> Self {
            self.call.charges_accepted = true;
            self
        }
        /// Sends the call without consent; if charges apply, returns the pending charge, which can be
        /// accepted later.
        /// The client's charge policy is not applied.
        /// # Errors
        /// As [`send`](Self::send), except for the 402.
        /// # Cancellation
        /// As [`send`](Self::send): without consent, nothing is charged.
        #[inline]
        pub fn defer_charges(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::CreatedUser>,
                    crate::PendingCharge<CreateEnterpriseCustomerUser>,
                >,
                crate::Error,
            >,
        > {
            crate::charges::defer::<Self>(self.client.shared_core(), self.call)
        }
        /// Sends the call without consent; if charges apply, asks `decide`, and sends the identical request
        /// with the consent only if it accepts.
        /// Nothing is carried out or charged before `decide` returns
        /// [`Decision::Accept`](crate::Decision::Accept) or `true`. A declined charge is returned, and can
        /// still be accepted later.
        /// # Errors
        /// As [`send`](Self::send). If the response to the request with the consent is lost, the error's
        /// [`charge_may_have_been_made`](crate::Error::charge_may_have_been_made) is true and nothing is
        /// retried. If the client's `max_charges` are used up, `decide` is not called and the 402 is the
        /// error, with [`is_charge_limit`](crate::Error::is_charge_limit).
        /// # Cancellation
        /// Dropping the future stops the call, and nothing is sent after that. While `decide` runs, nothing
        /// was carried out. Before that, the request without consent may be carried out if it is free; after
        /// that, the one with the consent may be carried out and charged for. Check before you send it again.
        pub fn confirm_charges<F, D>(
            self,
            decide: F,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::CreatedUser>,
                    crate::PendingCharge<CreateEnterpriseCustomerUser>,
                >,
                crate::Error,
            >,
        >
        where
            F: ::std::ops::AsyncFnOnce(&crate::ChargeNotice) -> D,
            D: ::std::convert::Into<crate::Decision>,
        {
            crate::charges::confirm::<
                Self,
                _,
                _,
            >(self.client.shared_core(), self.call, decide)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        CreateEnterpriseCustomerUser => crate ::Response < types::CreatedUser >
    );
    impl crate::operation::sealed::Sealed for CreateEnterpriseCustomerUser {}
    impl crate::Operation for CreateEnterpriseCustomerUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.create_enterprise_customer_user",
                "POST",
                "/v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users",
                &[201u16, 400u16, 401u16, 402u16, 404u16, 409u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("accountTenantId").required(),
                    crate::operation::Parameter::path("customerTenantId").required(),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::NewUserBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            )
            .rejecting_duplicates()
            .conflicting_by("email", &[]);
        type Output = types::CreatedUser;
        type Failure = super::failure::CreateEnterpriseCustomerUser;
        type Body = types::NewUser;
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateEnterpriseCustomerUser::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::CreateEnterpriseCustomerUser::Unauthorized,
                    )
                }
                402u16 => {
                    crate::wire::from_body(body)
                        .map(
                            super::failure::CreateEnterpriseCustomerUser::PaymentRequired,
                        )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateEnterpriseCustomerUser::NotFound)
                }
                409u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateEnterpriseCustomerUser::Conflict)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.get_enterprise_customer_user`, made by [`Client::get_enterprise_customer_user`](super::Client::get_enterprise_customer_user).
    ///
    /// Read a user of a customer tenant, with enterprise credentials.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetEnterpriseCustomerUser {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetEnterpriseCustomerUser {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(1usize, value);
            self
        }
        /// Id of the user of a customer, from the response to its creation or from the list.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<types::UserId>>(mut self, value: V) -> Self {
            self.call.set::<types::UserId, V>(2usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users/{userId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_enterprise_customer_user`](super::Client::get_enterprise_customer_user).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<crate::Response<types::OneUser>, crate::Error>,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        GetEnterpriseCustomerUser => crate ::Response < types::OneUser >
    );
    impl crate::operation::sealed::Sealed for GetEnterpriseCustomerUser {}
    impl crate::Operation for GetEnterpriseCustomerUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.get_enterprise_customer_user",
                "GET",
                "/v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users/{userId}",
                &[200u16, 400u16, 401u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("accountTenantId").required(),
                    crate::operation::Parameter::path("customerTenantId").required(),
                    crate::operation::Parameter::path("userId").required(),
                ],
            );
        type Output = types::OneUser;
        type Failure = super::failure::GetEnterpriseCustomerUser;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetEnterpriseCustomerUser::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::GetEnterpriseCustomerUser::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetEnterpriseCustomerUser::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.patch_enterprise_customer_user`, made by [`Client::patch_enterprise_customer_user`](super::Client::patch_enterprise_customer_user).
    ///
    /// Change a user of a customer tenant, with enterprise credentials.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PatchEnterpriseCustomerUser {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl PatchEnterpriseCustomerUser {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(1usize, value);
            self
        }
        /// Id of the user of a customer, from the response to its creation or from the list.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<types::UserId>>(mut self, value: V) -> Self {
            self.call.set::<types::UserId, V>(2usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::UserPatch>>(mut self, value: V) -> Self {
            self.call.set_body::<types::UserPatch, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `PATCH /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users/{userId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::patch_enterprise_customer_user`](super::Client::patch_enterprise_customer_user).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out, and charged for if charges were accepted: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::Acknowledgement>,
                crate::Error,
            >,
        > {
            crate::charges::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Consents to charges for this call preemptively.
        /// The first request already carries `accept-charges: true`. Prefer
        /// [`confirm_charges`](Self::confirm_charges) where a person can be asked.
        #[inline]
        pub fn accept_charges(mut self) -> Self {
            self.call.charges_accepted = true;
            self
        }
        /// Sends the call without consent; if charges apply, returns the pending charge, which can be
        /// accepted later.
        /// The client's charge policy is not applied.
        /// # Errors
        /// As [`send`](Self::send), except for the 402.
        /// # Cancellation
        /// As [`send`](Self::send): without consent, nothing is charged.
        #[inline]
        pub fn defer_charges(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::Acknowledgement>,
                    crate::PendingCharge<PatchEnterpriseCustomerUser>,
                >,
                crate::Error,
            >,
        > {
            crate::charges::defer::<Self>(self.client.shared_core(), self.call)
        }
        /// Sends the call without consent; if charges apply, asks `decide`, and sends the identical request
        /// with the consent only if it accepts.
        /// Nothing is carried out or charged before `decide` returns
        /// [`Decision::Accept`](crate::Decision::Accept) or `true`. A declined charge is returned, and can
        /// still be accepted later.
        /// # Errors
        /// As [`send`](Self::send). If the response to the request with the consent is lost, the error's
        /// [`charge_may_have_been_made`](crate::Error::charge_may_have_been_made) is true and nothing is
        /// retried. If the client's `max_charges` are used up, `decide` is not called and the 402 is the
        /// error, with [`is_charge_limit`](crate::Error::is_charge_limit).
        /// # Cancellation
        /// Dropping the future stops the call, and nothing is sent after that. While `decide` runs, nothing
        /// was carried out. Before that, the request without consent may be carried out if it is free; after
        /// that, the one with the consent may be carried out and charged for. Check before you send it again.
        pub fn confirm_charges<F, D>(
            self,
            decide: F,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::Acknowledgement>,
                    crate::PendingCharge<PatchEnterpriseCustomerUser>,
                >,
                crate::Error,
            >,
        >
        where
            F: ::std::ops::AsyncFnOnce(&crate::ChargeNotice) -> D,
            D: ::std::convert::Into<crate::Decision>,
        {
            crate::charges::confirm::<
                Self,
                _,
                _,
            >(self.client.shared_core(), self.call, decide)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        PatchEnterpriseCustomerUser => crate ::Response < types::Acknowledgement >
    );
    impl crate::operation::sealed::Sealed for PatchEnterpriseCustomerUser {}
    impl crate::Operation for PatchEnterpriseCustomerUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.patch_enterprise_customer_user",
                "PATCH",
                "/v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users/{userId}",
                &[200u16, 400u16, 401u16, 402u16, 404u16, 409u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("accountTenantId").required(),
                    crate::operation::Parameter::path("customerTenantId").required(),
                    crate::operation::Parameter::path("userId").required(),
                    crate::operation::Parameter::body(),
                ],
            );
        type Output = types::Acknowledgement;
        type Failure = super::failure::PatchEnterpriseCustomerUser;
        type Body = types::UserPatch;
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PatchEnterpriseCustomerUser::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::PatchEnterpriseCustomerUser::Unauthorized,
                    )
                }
                402u16 => {
                    crate::wire::from_body(body)
                        .map(
                            super::failure::PatchEnterpriseCustomerUser::PaymentRequired,
                        )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PatchEnterpriseCustomerUser::NotFound)
                }
                409u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PatchEnterpriseCustomerUser::Conflict)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.delete_enterprise_customer_user`, made by [`Client::delete_enterprise_customer_user`](super::Client::delete_enterprise_customer_user).
    ///
    /// Delete a user of a customer tenant, with enterprise credentials.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct DeleteEnterpriseCustomerUser {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl DeleteEnterpriseCustomerUser {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(1usize, value);
            self
        }
        /// Id of the user of a customer, from the response to its creation or from the list.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<types::UserId>>(mut self, value: V) -> Self {
            self.call.set::<types::UserId, V>(2usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `DELETE /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users/{userId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::delete_enterprise_customer_user`](super::Client::delete_enterprise_customer_user).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<crate::Response<()>, crate::Error>,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        DeleteEnterpriseCustomerUser => crate ::Response < () >
    );
    impl crate::operation::sealed::Sealed for DeleteEnterpriseCustomerUser {}
    impl crate::Operation for DeleteEnterpriseCustomerUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.delete_enterprise_customer_user",
                "DELETE",
                "/v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users/{userId}",
                &[200u16, 400u16, 401u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("accountTenantId").required(),
                    crate::operation::Parameter::path("customerTenantId").required(),
                    crate::operation::Parameter::path("userId").required(),
                ],
            );
        type Output = ();
        type Failure = super::failure::DeleteEnterpriseCustomerUser;
        type Body = ();
        const EMPTY: bool = true;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            Ok(())
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::DeleteEnterpriseCustomerUser::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::DeleteEnterpriseCustomerUser::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::DeleteEnterpriseCustomerUser::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.send_customer_user_activation_email`, made by [`Client::send_customer_user_activation_email`](super::Client::send_customer_user_activation_email).
    ///
    /// Mail the activation link to a user of a customer tenant.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct SendCustomerUserActivationEmail {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl SendCustomerUserActivationEmail {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Id of the user of a customer, from the response to its creation or from the list.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<types::UserId>>(mut self, value: V) -> Self {
            self.call.set::<types::UserId, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `POST /v1.0/customers/{customerTenantId}/users/{userId}/sendActivationEmail`.
        ///
        /// # Errors
        ///
        /// See [`Client::send_customer_user_activation_email`](super::Client::send_customer_user_activation_email).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<crate::Response<()>, crate::Error>,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        SendCustomerUserActivationEmail => crate ::Response < () >
    );
    impl crate::operation::sealed::Sealed for SendCustomerUserActivationEmail {}
    impl crate::Operation for SendCustomerUserActivationEmail {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.send_customer_user_activation_email",
                "POST",
                "/v1.0/customers/{customerTenantId}/users/{userId}/sendActivationEmail",
                &[204u16, 400u16, 401u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("customerTenantId").required(),
                    crate::operation::Parameter::path("userId").required(),
                ],
            );
        type Output = ();
        type Failure = super::failure::SendCustomerUserActivationEmail;
        type Body = ();
        const EMPTY: bool = true;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            Ok(())
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::SendCustomerUserActivationEmail::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::SendCustomerUserActivationEmail::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::SendCustomerUserActivationEmail::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.send_customer_user_uconnect_activation_email`, made by [`Client::send_customer_user_uconnect_activation_email`](super::Client::send_customer_user_uconnect_activation_email).
    ///
    /// Mail the UConnect activation link to a user of a customer tenant.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct SendCustomerUserUconnectActivationEmail {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl SendCustomerUserUconnectActivationEmail {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Id of the user of a customer, from the response to its creation or from the list.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<types::UserId>>(mut self, value: V) -> Self {
            self.call.set::<types::UserId, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `POST /v1.0/customers/{customerTenantId}/users/{userId}/sendUConnectActivationEmail`.
        ///
        /// # Errors
        ///
        /// See [`Client::send_customer_user_uconnect_activation_email`](super::Client::send_customer_user_uconnect_activation_email).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<crate::Response<()>, crate::Error>,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        SendCustomerUserUconnectActivationEmail => crate ::Response < () >
    );
    impl crate::operation::sealed::Sealed for SendCustomerUserUconnectActivationEmail {}
    impl crate::Operation for SendCustomerUserUconnectActivationEmail {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.send_customer_user_uconnect_activation_email",
                "POST",
                "/v1.0/customers/{customerTenantId}/users/{userId}/sendUConnectActivationEmail",
                &[204u16, 400u16, 401u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("customerTenantId").required(),
                    crate::operation::Parameter::path("userId").required(),
                ],
            );
        type Output = ();
        type Failure = super::failure::SendCustomerUserUconnectActivationEmail;
        type Body = ();
        const EMPTY: bool = true;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            Ok(())
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(
                            super::failure::SendCustomerUserUconnectActivationEmail::BadRequest,
                        )
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::SendCustomerUserUconnectActivationEmail::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(
                            super::failure::SendCustomerUserUconnectActivationEmail::NotFound,
                        )
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.assign_customer_user_device`, made by [`Client::assign_customer_user_device`](super::Client::assign_customer_user_device).
    ///
    /// Assign a device to a user of a customer tenant.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct AssignCustomerUserDevice {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl AssignCustomerUserDevice {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Id of the user of a customer, from the response to its creation or from the list.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<types::UserId>>(mut self, value: V) -> Self {
            self.call.set::<types::UserId, V>(1usize, value);
            self
        }
        /// Id of the device on the communications platform, such as Kazoo.
        ///
        /// Required.
        pub fn device_id<V: crate::IntoValue<types::DeviceId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::DeviceId, V>(2usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::DeviceAssignment>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::DeviceAssignment, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `PUT /v1.0/customers/{customerTenantId}/users/{userId}/devices/pbx/{deviceId}/assign`.
        ///
        /// # Errors
        ///
        /// See [`Client::assign_customer_user_device`](super::Client::assign_customer_user_device).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out, and charged for if charges were accepted: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::Acknowledgement>,
                crate::Error,
            >,
        > {
            crate::charges::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Consents to charges for this call preemptively.
        /// The first request already carries `accept-charges: true`. Prefer
        /// [`confirm_charges`](Self::confirm_charges) where a person can be asked.
        #[inline]
        pub fn accept_charges(mut self) -> Self {
            self.call.charges_accepted = true;
            self
        }
        /// Sends the call without consent; if charges apply, returns the pending charge, which can be
        /// accepted later.
        /// The client's charge policy is not applied.
        /// # Errors
        /// As [`send`](Self::send), except for the 402.
        /// # Cancellation
        /// As [`send`](Self::send): without consent, nothing is charged.
        #[inline]
        pub fn defer_charges(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::Acknowledgement>,
                    crate::PendingCharge<AssignCustomerUserDevice>,
                >,
                crate::Error,
            >,
        > {
            crate::charges::defer::<Self>(self.client.shared_core(), self.call)
        }
        /// Sends the call without consent; if charges apply, asks `decide`, and sends the identical request
        /// with the consent only if it accepts.
        /// Nothing is carried out or charged before `decide` returns
        /// [`Decision::Accept`](crate::Decision::Accept) or `true`. A declined charge is returned, and can
        /// still be accepted later.
        /// # Errors
        /// As [`send`](Self::send). If the response to the request with the consent is lost, the error's
        /// [`charge_may_have_been_made`](crate::Error::charge_may_have_been_made) is true and nothing is
        /// retried. If the client's `max_charges` are used up, `decide` is not called and the 402 is the
        /// error, with [`is_charge_limit`](crate::Error::is_charge_limit).
        /// # Cancellation
        /// Dropping the future stops the call, and nothing is sent after that. While `decide` runs, nothing
        /// was carried out. Before that, the request without consent may be carried out if it is free; after
        /// that, the one with the consent may be carried out and charged for. Check before you send it again.
        pub fn confirm_charges<F, D>(
            self,
            decide: F,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::Acknowledgement>,
                    crate::PendingCharge<AssignCustomerUserDevice>,
                >,
                crate::Error,
            >,
        >
        where
            F: ::std::ops::AsyncFnOnce(&crate::ChargeNotice) -> D,
            D: ::std::convert::Into<crate::Decision>,
        {
            crate::charges::confirm::<
                Self,
                _,
                _,
            >(self.client.shared_core(), self.call, decide)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        AssignCustomerUserDevice => crate ::Response < types::Acknowledgement >
    );
    impl crate::operation::sealed::Sealed for AssignCustomerUserDevice {}
    impl crate::Operation for AssignCustomerUserDevice {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.assign_customer_user_device",
                "PUT",
                "/v1.0/customers/{customerTenantId}/users/{userId}/devices/pbx/{deviceId}/assign",
                &[201u16, 400u16, 401u16, 402u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("customerTenantId").required(),
                    crate::operation::Parameter::path("userId").required(),
                    crate::operation::Parameter::path("deviceId").required(),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::DeviceAssignmentBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            );
        type Output = types::Acknowledgement;
        type Failure = super::failure::AssignCustomerUserDevice;
        type Body = types::DeviceAssignment;
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::AssignCustomerUserDevice::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::AssignCustomerUserDevice::Unauthorized,
                    )
                }
                402u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::AssignCustomerUserDevice::PaymentRequired)
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::AssignCustomerUserDevice::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.unassign_customer_user_device`, made by [`Client::unassign_customer_user_device`](super::Client::unassign_customer_user_device).
    ///
    /// Unassign a device from a user of a customer tenant.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct UnassignCustomerUserDevice {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl UnassignCustomerUserDevice {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Id of the user of a customer, from the response to its creation or from the list.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<types::UserId>>(mut self, value: V) -> Self {
            self.call.set::<types::UserId, V>(1usize, value);
            self
        }
        /// Id of the device on the communications platform, such as Kazoo.
        ///
        /// Required.
        pub fn device_id<V: crate::IntoValue<types::DeviceId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::DeviceId, V>(2usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::DeviceAssignment>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::DeviceAssignment, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `PUT /v1.0/customers/{customerTenantId}/users/{userId}/devices/pbx/{deviceId}/unassign`.
        ///
        /// # Errors
        ///
        /// See [`Client::unassign_customer_user_device`](super::Client::unassign_customer_user_device).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out, and charged for if charges were accepted: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<crate::Response<()>, crate::Error>,
        > {
            crate::charges::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Consents to charges for this call preemptively.
        /// The first request already carries `accept-charges: true`. Prefer
        /// [`confirm_charges`](Self::confirm_charges) where a person can be asked.
        #[inline]
        pub fn accept_charges(mut self) -> Self {
            self.call.charges_accepted = true;
            self
        }
        /// Sends the call without consent; if charges apply, returns the pending charge, which can be
        /// accepted later.
        /// The client's charge policy is not applied.
        /// # Errors
        /// As [`send`](Self::send), except for the 402.
        /// # Cancellation
        /// As [`send`](Self::send): without consent, nothing is charged.
        #[inline]
        pub fn defer_charges(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<()>,
                    crate::PendingCharge<UnassignCustomerUserDevice>,
                >,
                crate::Error,
            >,
        > {
            crate::charges::defer::<Self>(self.client.shared_core(), self.call)
        }
        /// Sends the call without consent; if charges apply, asks `decide`, and sends the identical request
        /// with the consent only if it accepts.
        /// Nothing is carried out or charged before `decide` returns
        /// [`Decision::Accept`](crate::Decision::Accept) or `true`. A declined charge is returned, and can
        /// still be accepted later.
        /// # Errors
        /// As [`send`](Self::send). If the response to the request with the consent is lost, the error's
        /// [`charge_may_have_been_made`](crate::Error::charge_may_have_been_made) is true and nothing is
        /// retried. If the client's `max_charges` are used up, `decide` is not called and the 402 is the
        /// error, with [`is_charge_limit`](crate::Error::is_charge_limit).
        /// # Cancellation
        /// Dropping the future stops the call, and nothing is sent after that. While `decide` runs, nothing
        /// was carried out. Before that, the request without consent may be carried out if it is free; after
        /// that, the one with the consent may be carried out and charged for. Check before you send it again.
        pub fn confirm_charges<F, D>(
            self,
            decide: F,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<()>,
                    crate::PendingCharge<UnassignCustomerUserDevice>,
                >,
                crate::Error,
            >,
        >
        where
            F: ::std::ops::AsyncFnOnce(&crate::ChargeNotice) -> D,
            D: ::std::convert::Into<crate::Decision>,
        {
            crate::charges::confirm::<
                Self,
                _,
                _,
            >(self.client.shared_core(), self.call, decide)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        UnassignCustomerUserDevice => crate ::Response < () >
    );
    impl crate::operation::sealed::Sealed for UnassignCustomerUserDevice {}
    impl crate::Operation for UnassignCustomerUserDevice {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.unassign_customer_user_device",
                "PUT",
                "/v1.0/customers/{customerTenantId}/users/{userId}/devices/pbx/{deviceId}/unassign",
                &[200u16, 400u16, 401u16, 402u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("customerTenantId").required(),
                    crate::operation::Parameter::path("userId").required(),
                    crate::operation::Parameter::path("deviceId").required(),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::DeviceAssignmentBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            );
        type Output = ();
        type Failure = super::failure::UnassignCustomerUserDevice;
        type Body = types::DeviceAssignment;
        const EMPTY: bool = true;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            Ok(())
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UnassignCustomerUserDevice::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::UnassignCustomerUserDevice::Unauthorized,
                    )
                }
                402u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UnassignCustomerUserDevice::PaymentRequired)
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UnassignCustomerUserDevice::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.list_customers`, made by [`Client::list_customers`](super::Client::list_customers).
    ///
    /// List the customers of a reseller account.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListCustomers {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl ListCustomers {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Returns only customers whose name or reference contains this text.
        pub fn filter<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<::std::string::String, V>(0usize, value);
            self
        }
        /// Which page, from 0. The server takes 0 where it is absent.
        pub fn page_index<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(1usize, value);
            self
        }
        /// How many items a page has at most. One page calls 1,000 the default, another one the maximum; it is taken as
        /// both.
        pub fn page_size<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(2usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /v1.0/customers`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_customers`](super::Client::list_customers).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::CustomerList>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Collects unreadable elements of the list separately, instead of failing as a whole.
        #[inline]
        pub fn lenient(self) -> crate::Lenient<Self> {
            crate::Lenient::new(self)
        }
        /// Returns all items as a stream that fetches each page when it is needed.
        /// It begins at the position set on the call, or at the first item, and is `'static`. See
        /// [`Pages`](crate::Pages) for where it ends.
        #[inline]
        pub fn stream(self) -> crate::Pages<Self> {
            crate::Pages::new(self)
        }
        /// Sends the call for one page, counted from 0.
        /// # Errors
        /// See [`send`](Self::send).
        /// # Cancellation
        /// Dropping the future stops the call. It only reads, so it has no effect on the server.
        #[inline]
        pub fn page(
            self,
            number: u32,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<<Self as crate::Operation>::Output>,
                crate::Error,
            >,
        > {
            crate::paging::page(self, number).send()
        }
        /// All items in one `Vec`, page after page.
        /// All of them are in memory at once: for a long list, [`stream`](Self::stream) takes no more than a
        /// page. It begins and ends where the stream does.
        /// # Errors
        /// Those of the first page that fails, and [`is_unreadable`](crate::Error::is_unreadable) for a list
        /// that would never end. What was read before is lost then.
        /// # Cancellation
        /// Dropping the future stops the call. It only reads, so nothing is left behind.
        #[inline]
        pub fn collect_all(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                ::std::vec::Vec<<Self as crate::lenient::ListOperation>::Item>,
                crate::Error,
            >,
        > {
            self.stream().collect_all()
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        ListCustomers => crate ::Response < types::CustomerList >
    );
    impl crate::operation::sealed::Sealed for ListCustomers {}
    impl crate::Operation for ListCustomers {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.list_customers",
                "GET",
                "/v1.0/customers",
                &[200u16, 401u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::query("filter"),
                    crate::operation::Parameter::query("pageIndex").at_least(0i64),
                    crate::operation::Parameter::query("pageSize").at_least(1i64),
                ],
            );
        type Output = types::CustomerList;
        type Failure = super::failure::ListCustomers;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::ListCustomers::Unauthorized,
                    )
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl crate::lenient::ListOperation for ListCustomers {
        const LIST: ::std::option::Option<&'static str> = ::std::option::Option::Some(
            "data",
        );
        type Item = types::Customer;
        #[inline]
        fn into_parts(
            self,
        ) -> ::std::result::Result<
            (std::sync::Arc<crate::transport::Core>, crate::request::Request),
            crate::Error,
        > {
            Ok((self.client.shared_core(), self.call.into_request()?))
        }
    }
    impl crate::paging::PagedOperation for ListCustomers {
        const STYLE: crate::paging::Style = crate::paging::Style::Index;
        #[inline]
        fn position(&self) -> ::std::option::Option<i64> {
            self.call.number(1usize)
        }
        #[inline]
        fn size(&self) -> ::std::option::Option<i64> {
            self.call.number(2usize)
        }
        #[inline]
        fn at(mut self, position: i64) -> Self {
            self.call.set_for_page::<i32>(1usize, position);
            self
        }
        #[inline]
        fn sized(mut self, size: i64) -> Self {
            self.call.set_for_page::<i32>(2usize, size);
            self
        }
        #[inline]
        fn items(response: Self::Output) -> ::std::vec::Vec<Self::Item> {
            response.data
        }
    }
    /// A call of `myreports.create_customer`, made by [`Client::create_customer`](super::Client::create_customer).
    ///
    /// Create a customer below a reseller account.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreateCustomer {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl CreateCustomer {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::NewCustomer>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::NewCustomer, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `POST /v1.0/customers`.
        ///
        /// # Errors
        ///
        /// See [`Client::create_customer`](super::Client::create_customer).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out, and charged for if charges were accepted: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::CreatedCustomer>,
                crate::Error,
            >,
        > {
            crate::charges::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Consents to charges for this call preemptively.
        /// The first request already carries `accept-charges: true`. Prefer
        /// [`confirm_charges`](Self::confirm_charges) where a person can be asked.
        #[inline]
        pub fn accept_charges(mut self) -> Self {
            self.call.charges_accepted = true;
            self
        }
        /// Sends the call without consent; if charges apply, returns the pending charge, which can be
        /// accepted later.
        /// The client's charge policy is not applied.
        /// # Errors
        /// As [`send`](Self::send), except for the 402.
        /// # Cancellation
        /// As [`send`](Self::send): without consent, nothing is charged.
        #[inline]
        pub fn defer_charges(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::CreatedCustomer>,
                    crate::PendingCharge<CreateCustomer>,
                >,
                crate::Error,
            >,
        > {
            crate::charges::defer::<Self>(self.client.shared_core(), self.call)
        }
        /// Sends the call without consent; if charges apply, asks `decide`, and sends the identical request
        /// with the consent only if it accepts.
        /// Nothing is carried out or charged before `decide` returns
        /// [`Decision::Accept`](crate::Decision::Accept) or `true`. A declined charge is returned, and can
        /// still be accepted later.
        /// # Errors
        /// As [`send`](Self::send). If the response to the request with the consent is lost, the error's
        /// [`charge_may_have_been_made`](crate::Error::charge_may_have_been_made) is true and nothing is
        /// retried. If the client's `max_charges` are used up, `decide` is not called and the 402 is the
        /// error, with [`is_charge_limit`](crate::Error::is_charge_limit).
        /// # Cancellation
        /// Dropping the future stops the call, and nothing is sent after that. While `decide` runs, nothing
        /// was carried out. Before that, the request without consent may be carried out if it is free; after
        /// that, the one with the consent may be carried out and charged for. Check before you send it again.
        pub fn confirm_charges<F, D>(
            self,
            decide: F,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::CreatedCustomer>,
                    crate::PendingCharge<CreateCustomer>,
                >,
                crate::Error,
            >,
        >
        where
            F: ::std::ops::AsyncFnOnce(&crate::ChargeNotice) -> D,
            D: ::std::convert::Into<crate::Decision>,
        {
            crate::charges::confirm::<
                Self,
                _,
                _,
            >(self.client.shared_core(), self.call, decide)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        CreateCustomer => crate ::Response < types::CreatedCustomer >
    );
    impl crate::operation::sealed::Sealed for CreateCustomer {}
    impl crate::Operation for CreateCustomer {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.create_customer",
                "POST",
                "/v1.0/customers",
                &[201u16, 400u16, 401u16, 402u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::NewCustomerBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            )
            .sending_secrets(&["apiKey", "licenseKey"]);
        type Output = types::CreatedCustomer;
        type Failure = super::failure::CreateCustomer;
        type Body = types::NewCustomer;
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateCustomer::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::CreateCustomer::Unauthorized,
                    )
                }
                402u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateCustomer::PaymentRequired)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.get_customer`, made by [`Client::get_customer`](super::Client::get_customer).
    ///
    /// Read a customer of a reseller account.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetCustomer {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetCustomer {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /v1.0/customers/{customerTenantId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_customer`](super::Client::get_customer).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::OneCustomer>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        GetCustomer => crate ::Response < types::OneCustomer >
    );
    impl crate::operation::sealed::Sealed for GetCustomer {}
    impl crate::Operation for GetCustomer {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.get_customer",
                "GET",
                "/v1.0/customers/{customerTenantId}",
                &[200u16, 400u16, 401u16, 404u16],
            )
            .taking(&[crate::operation::Parameter::path("customerTenantId").required()]);
        type Output = types::OneCustomer;
        type Failure = super::failure::GetCustomer;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetCustomer::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::GetCustomer::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetCustomer::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.delete_customer`, made by [`Client::delete_customer`](super::Client::delete_customer).
    ///
    /// Delete a customer of a reseller account.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct DeleteCustomer {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl DeleteCustomer {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `DELETE /v1.0/customers/{customerTenantId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::delete_customer`](super::Client::delete_customer).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<crate::Response<()>, crate::Error>,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(DeleteCustomer => crate ::Response < () >);
    impl crate::operation::sealed::Sealed for DeleteCustomer {}
    impl crate::Operation for DeleteCustomer {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.delete_customer",
                "DELETE",
                "/v1.0/customers/{customerTenantId}",
                &[200u16, 400u16, 401u16, 404u16],
            )
            .taking(&[crate::operation::Parameter::path("customerTenantId").required()]);
        type Output = ();
        type Failure = super::failure::DeleteCustomer;
        type Body = ();
        const EMPTY: bool = true;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            Ok(())
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::DeleteCustomer::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::DeleteCustomer::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::DeleteCustomer::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.list_pbx_profiles`, made by [`Client::list_pbx_profiles`](super::Client::list_pbx_profiles).
    ///
    /// List the PBX connections of a customer.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListPbxProfiles {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl ListPbxProfiles {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /v1.0/customers/{customerTenantId}/pbxs`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_pbx_profiles`](super::Client::list_pbx_profiles).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::PbxProfileList>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Collects unreadable elements of the list separately, instead of failing as a whole.
        #[inline]
        pub fn lenient(self) -> crate::Lenient<Self> {
            crate::Lenient::new(self)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        ListPbxProfiles => crate ::Response < types::PbxProfileList >
    );
    impl crate::operation::sealed::Sealed for ListPbxProfiles {}
    impl crate::Operation for ListPbxProfiles {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.list_pbx_profiles",
                "GET",
                "/v1.0/customers/{customerTenantId}/pbxs",
                &[200u16, 400u16, 401u16, 404u16],
            )
            .taking(&[crate::operation::Parameter::path("customerTenantId").required()]);
        type Output = types::PbxProfileList;
        type Failure = super::failure::ListPbxProfiles;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListPbxProfiles::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::ListPbxProfiles::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListPbxProfiles::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl crate::lenient::ListOperation for ListPbxProfiles {
        const LIST: ::std::option::Option<&'static str> = ::std::option::Option::Some(
            "data",
        );
        type Item = types::PbxProfile;
        #[inline]
        fn into_parts(
            self,
        ) -> ::std::result::Result<
            (std::sync::Arc<crate::transport::Core>, crate::request::Request),
            crate::Error,
        > {
            Ok((self.client.shared_core(), self.call.into_request()?))
        }
    }
    /// A call of `myreports.create_pbx_profile`, made by [`Client::create_pbx_profile`](super::Client::create_pbx_profile).
    ///
    /// Connect a PBX to a customer.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreatePbxProfile {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl CreatePbxProfile {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::NewPbxProfile>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::NewPbxProfile, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `POST /v1.0/customers/{customerTenantId}/pbxs`.
        ///
        /// # Errors
        ///
        /// See [`Client::create_pbx_profile`](super::Client::create_pbx_profile).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out, and charged for if charges were accepted: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::CreatedPbxProfile>,
                crate::Error,
            >,
        > {
            crate::charges::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Consents to charges for this call preemptively.
        /// The first request already carries `accept-charges: true`. Prefer
        /// [`confirm_charges`](Self::confirm_charges) where a person can be asked.
        #[inline]
        pub fn accept_charges(mut self) -> Self {
            self.call.charges_accepted = true;
            self
        }
        /// Sends the call without consent; if charges apply, returns the pending charge, which can be
        /// accepted later.
        /// The client's charge policy is not applied.
        /// # Errors
        /// As [`send`](Self::send), except for the 402.
        /// # Cancellation
        /// As [`send`](Self::send): without consent, nothing is charged.
        #[inline]
        pub fn defer_charges(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::CreatedPbxProfile>,
                    crate::PendingCharge<CreatePbxProfile>,
                >,
                crate::Error,
            >,
        > {
            crate::charges::defer::<Self>(self.client.shared_core(), self.call)
        }
        /// Sends the call without consent; if charges apply, asks `decide`, and sends the identical request
        /// with the consent only if it accepts.
        /// Nothing is carried out or charged before `decide` returns
        /// [`Decision::Accept`](crate::Decision::Accept) or `true`. A declined charge is returned, and can
        /// still be accepted later.
        /// # Errors
        /// As [`send`](Self::send). If the response to the request with the consent is lost, the error's
        /// [`charge_may_have_been_made`](crate::Error::charge_may_have_been_made) is true and nothing is
        /// retried. If the client's `max_charges` are used up, `decide` is not called and the 402 is the
        /// error, with [`is_charge_limit`](crate::Error::is_charge_limit).
        /// # Cancellation
        /// Dropping the future stops the call, and nothing is sent after that. While `decide` runs, nothing
        /// was carried out. Before that, the request without consent may be carried out if it is free; after
        /// that, the one with the consent may be carried out and charged for. Check before you send it again.
        pub fn confirm_charges<F, D>(
            self,
            decide: F,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::CreatedPbxProfile>,
                    crate::PendingCharge<CreatePbxProfile>,
                >,
                crate::Error,
            >,
        >
        where
            F: ::std::ops::AsyncFnOnce(&crate::ChargeNotice) -> D,
            D: ::std::convert::Into<crate::Decision>,
        {
            crate::charges::confirm::<
                Self,
                _,
                _,
            >(self.client.shared_core(), self.call, decide)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        CreatePbxProfile => crate ::Response < types::CreatedPbxProfile >
    );
    impl crate::operation::sealed::Sealed for CreatePbxProfile {}
    impl crate::Operation for CreatePbxProfile {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.create_pbx_profile",
                "POST",
                "/v1.0/customers/{customerTenantId}/pbxs",
                &[201u16, 400u16, 401u16, 402u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("customerTenantId").required(),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::NewPbxProfileBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            )
            .sending_secrets(&["apiKey", "licenseKey"]);
        type Output = types::CreatedPbxProfile;
        type Failure = super::failure::CreatePbxProfile;
        type Body = types::NewPbxProfile;
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreatePbxProfile::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::CreatePbxProfile::Unauthorized,
                    )
                }
                402u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreatePbxProfile::PaymentRequired)
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreatePbxProfile::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.get_pbx_profile`, made by [`Client::get_pbx_profile`](super::Client::get_pbx_profile).
    ///
    /// Read a PBX connection of a customer.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetPbxProfile {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetPbxProfile {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Id of the connection to a PBX, from the response to its creation or from the list.
        ///
        /// Required.
        pub fn pbx_id<V: crate::IntoValue<types::PbxId>>(mut self, value: V) -> Self {
            self.call.set::<types::PbxId, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /v1.0/customers/{customerTenantId}/pbxs/{pbxId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_pbx_profile`](super::Client::get_pbx_profile).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::OnePbxProfile>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        GetPbxProfile => crate ::Response < types::OnePbxProfile >
    );
    impl crate::operation::sealed::Sealed for GetPbxProfile {}
    impl crate::Operation for GetPbxProfile {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.get_pbx_profile",
                "GET",
                "/v1.0/customers/{customerTenantId}/pbxs/{pbxId}",
                &[200u16, 400u16, 401u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("customerTenantId").required(),
                    crate::operation::Parameter::path("pbxId").required(),
                ],
            );
        type Output = types::OnePbxProfile;
        type Failure = super::failure::GetPbxProfile;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetPbxProfile::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::GetPbxProfile::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetPbxProfile::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.patch_pbx_profile`, made by [`Client::patch_pbx_profile`](super::Client::patch_pbx_profile).
    ///
    /// Change a PBX connection of a customer.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PatchPbxProfile {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl PatchPbxProfile {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Id of the connection to a PBX, from the response to its creation or from the list.
        ///
        /// Required.
        pub fn pbx_id<V: crate::IntoValue<types::PbxId>>(mut self, value: V) -> Self {
            self.call.set::<types::PbxId, V>(1usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::PbxPatch>>(mut self, value: V) -> Self {
            self.call.set_body::<types::PbxPatch, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `PATCH /v1.0/customers/{customerTenantId}/pbxs/{pbxId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::patch_pbx_profile`](super::Client::patch_pbx_profile).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out, and charged for if charges were accepted: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::Acknowledgement>,
                crate::Error,
            >,
        > {
            crate::charges::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Consents to charges for this call preemptively.
        /// The first request already carries `accept-charges: true`. Prefer
        /// [`confirm_charges`](Self::confirm_charges) where a person can be asked.
        #[inline]
        pub fn accept_charges(mut self) -> Self {
            self.call.charges_accepted = true;
            self
        }
        /// Sends the call without consent; if charges apply, returns the pending charge, which can be
        /// accepted later.
        /// The client's charge policy is not applied.
        /// # Errors
        /// As [`send`](Self::send), except for the 402.
        /// # Cancellation
        /// As [`send`](Self::send): without consent, nothing is charged.
        #[inline]
        pub fn defer_charges(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::Acknowledgement>,
                    crate::PendingCharge<PatchPbxProfile>,
                >,
                crate::Error,
            >,
        > {
            crate::charges::defer::<Self>(self.client.shared_core(), self.call)
        }
        /// Sends the call without consent; if charges apply, asks `decide`, and sends the identical request
        /// with the consent only if it accepts.
        /// Nothing is carried out or charged before `decide` returns
        /// [`Decision::Accept`](crate::Decision::Accept) or `true`. A declined charge is returned, and can
        /// still be accepted later.
        /// # Errors
        /// As [`send`](Self::send). If the response to the request with the consent is lost, the error's
        /// [`charge_may_have_been_made`](crate::Error::charge_may_have_been_made) is true and nothing is
        /// retried. If the client's `max_charges` are used up, `decide` is not called and the 402 is the
        /// error, with [`is_charge_limit`](crate::Error::is_charge_limit).
        /// # Cancellation
        /// Dropping the future stops the call, and nothing is sent after that. While `decide` runs, nothing
        /// was carried out. Before that, the request without consent may be carried out if it is free; after
        /// that, the one with the consent may be carried out and charged for. Check before you send it again.
        pub fn confirm_charges<F, D>(
            self,
            decide: F,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::Acknowledgement>,
                    crate::PendingCharge<PatchPbxProfile>,
                >,
                crate::Error,
            >,
        >
        where
            F: ::std::ops::AsyncFnOnce(&crate::ChargeNotice) -> D,
            D: ::std::convert::Into<crate::Decision>,
        {
            crate::charges::confirm::<
                Self,
                _,
                _,
            >(self.client.shared_core(), self.call, decide)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        PatchPbxProfile => crate ::Response < types::Acknowledgement >
    );
    impl crate::operation::sealed::Sealed for PatchPbxProfile {}
    impl crate::Operation for PatchPbxProfile {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.patch_pbx_profile",
                "PATCH",
                "/v1.0/customers/{customerTenantId}/pbxs/{pbxId}",
                &[200u16, 400u16, 401u16, 402u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("customerTenantId").required(),
                    crate::operation::Parameter::path("pbxId").required(),
                    crate::operation::Parameter::body(),
                ],
            )
            .sending_secrets(&["value"]);
        type Output = types::Acknowledgement;
        type Failure = super::failure::PatchPbxProfile;
        type Body = types::PbxPatch;
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PatchPbxProfile::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::PatchPbxProfile::Unauthorized,
                    )
                }
                402u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PatchPbxProfile::PaymentRequired)
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PatchPbxProfile::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.delete_pbx_profile`, made by [`Client::delete_pbx_profile`](super::Client::delete_pbx_profile).
    ///
    /// Disconnect a PBX from a customer.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct DeletePbxProfile {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl DeletePbxProfile {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Id of the connection to a PBX, from the response to its creation or from the list.
        ///
        /// Required.
        pub fn pbx_id<V: crate::IntoValue<types::PbxId>>(mut self, value: V) -> Self {
            self.call.set::<types::PbxId, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `DELETE /v1.0/customers/{customerTenantId}/pbxs/{pbxId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::delete_pbx_profile`](super::Client::delete_pbx_profile).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::Acknowledgement>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        DeletePbxProfile => crate ::Response < types::Acknowledgement >
    );
    impl crate::operation::sealed::Sealed for DeletePbxProfile {}
    impl crate::Operation for DeletePbxProfile {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.delete_pbx_profile",
                "DELETE",
                "/v1.0/customers/{customerTenantId}/pbxs/{pbxId}",
                &[200u16, 400u16, 401u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("customerTenantId").required(),
                    crate::operation::Parameter::path("pbxId").required(),
                ],
            );
        type Output = types::Acknowledgement;
        type Failure = super::failure::DeletePbxProfile;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::DeletePbxProfile::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::DeletePbxProfile::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::DeletePbxProfile::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.send_enterprise_customer_user_activation_email`, made by [`Client::send_enterprise_customer_user_activation_email`](super::Client::send_enterprise_customer_user_activation_email).
    ///
    /// Mail the activation link to a user of a customer tenant, with enterprise credentials.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct SendEnterpriseCustomerUserActivationEmail {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl SendEnterpriseCustomerUserActivationEmail {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(1usize, value);
            self
        }
        /// Id of the user of a customer, from the response to its creation or from the list.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<types::UserId>>(mut self, value: V) -> Self {
            self.call.set::<types::UserId, V>(2usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `POST /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users/{userId}/sendActivationEmail`.
        ///
        /// # Errors
        ///
        /// See [`Client::send_enterprise_customer_user_activation_email`](super::Client::send_enterprise_customer_user_activation_email).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<crate::Response<()>, crate::Error>,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        SendEnterpriseCustomerUserActivationEmail => crate ::Response < () >
    );
    impl crate::operation::sealed::Sealed for SendEnterpriseCustomerUserActivationEmail {}
    impl crate::Operation for SendEnterpriseCustomerUserActivationEmail {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.send_enterprise_customer_user_activation_email",
                "POST",
                "/v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users/{userId}/sendActivationEmail",
                &[204u16, 400u16, 401u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("accountTenantId").required(),
                    crate::operation::Parameter::path("customerTenantId").required(),
                    crate::operation::Parameter::path("userId").required(),
                ],
            );
        type Output = ();
        type Failure = super::failure::SendEnterpriseCustomerUserActivationEmail;
        type Body = ();
        const EMPTY: bool = true;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            Ok(())
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(
                            super::failure::SendEnterpriseCustomerUserActivationEmail::BadRequest,
                        )
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::SendEnterpriseCustomerUserActivationEmail::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(
                            super::failure::SendEnterpriseCustomerUserActivationEmail::NotFound,
                        )
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.send_enterprise_customer_user_uconnect_activation_email`, made by [`Client::send_enterprise_customer_user_uconnect_activation_email`](super::Client::send_enterprise_customer_user_uconnect_activation_email).
    ///
    /// Mail the UConnect activation link to a user of a customer tenant, with enterprise credentials.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct SendEnterpriseCustomerUserUconnectActivationEmail {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl SendEnterpriseCustomerUserUconnectActivationEmail {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(1usize, value);
            self
        }
        /// Id of the user of a customer, from the response to its creation or from the list.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<types::UserId>>(mut self, value: V) -> Self {
            self.call.set::<types::UserId, V>(2usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `POST /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users/{userId}/sendUConnectActivationEmail`.
        ///
        /// # Errors
        ///
        /// See [`Client::send_enterprise_customer_user_uconnect_activation_email`](super::Client::send_enterprise_customer_user_uconnect_activation_email).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<crate::Response<()>, crate::Error>,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        SendEnterpriseCustomerUserUconnectActivationEmail => crate ::Response < () >
    );
    impl crate::operation::sealed::Sealed
    for SendEnterpriseCustomerUserUconnectActivationEmail {}
    impl crate::Operation for SendEnterpriseCustomerUserUconnectActivationEmail {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.send_enterprise_customer_user_uconnect_activation_email",
                "POST",
                "/v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users/{userId}/sendUConnectActivationEmail",
                &[204u16, 400u16, 401u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("accountTenantId").required(),
                    crate::operation::Parameter::path("customerTenantId").required(),
                    crate::operation::Parameter::path("userId").required(),
                ],
            );
        type Output = ();
        type Failure = super::failure::SendEnterpriseCustomerUserUconnectActivationEmail;
        type Body = ();
        const EMPTY: bool = true;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            Ok(())
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(
                            super::failure::SendEnterpriseCustomerUserUconnectActivationEmail::BadRequest,
                        )
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::SendEnterpriseCustomerUserUconnectActivationEmail::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(
                            super::failure::SendEnterpriseCustomerUserUconnectActivationEmail::NotFound,
                        )
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.assign_enterprise_customer_user_device`, made by [`Client::assign_enterprise_customer_user_device`](super::Client::assign_enterprise_customer_user_device).
    ///
    /// Assign a device to a user of a customer tenant, with enterprise credentials.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct AssignEnterpriseCustomerUserDevice {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl AssignEnterpriseCustomerUserDevice {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(1usize, value);
            self
        }
        /// Id of the user of a customer, from the response to its creation or from the list.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<types::UserId>>(mut self, value: V) -> Self {
            self.call.set::<types::UserId, V>(2usize, value);
            self
        }
        /// Id of the device on the communications platform, such as Kazoo.
        ///
        /// Required.
        pub fn device_id<V: crate::IntoValue<types::DeviceId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::DeviceId, V>(3usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::DeviceAssignment>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::DeviceAssignment, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `PUT /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users/{userId}/devices/pbx/{deviceId}/assign`.
        ///
        /// # Errors
        ///
        /// See [`Client::assign_enterprise_customer_user_device`](super::Client::assign_enterprise_customer_user_device).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out, and charged for if charges were accepted: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::Acknowledgement>,
                crate::Error,
            >,
        > {
            crate::charges::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Consents to charges for this call preemptively.
        /// The first request already carries `accept-charges: true`. Prefer
        /// [`confirm_charges`](Self::confirm_charges) where a person can be asked.
        #[inline]
        pub fn accept_charges(mut self) -> Self {
            self.call.charges_accepted = true;
            self
        }
        /// Sends the call without consent; if charges apply, returns the pending charge, which can be
        /// accepted later.
        /// The client's charge policy is not applied.
        /// # Errors
        /// As [`send`](Self::send), except for the 402.
        /// # Cancellation
        /// As [`send`](Self::send): without consent, nothing is charged.
        #[inline]
        pub fn defer_charges(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::Acknowledgement>,
                    crate::PendingCharge<AssignEnterpriseCustomerUserDevice>,
                >,
                crate::Error,
            >,
        > {
            crate::charges::defer::<Self>(self.client.shared_core(), self.call)
        }
        /// Sends the call without consent; if charges apply, asks `decide`, and sends the identical request
        /// with the consent only if it accepts.
        /// Nothing is carried out or charged before `decide` returns
        /// [`Decision::Accept`](crate::Decision::Accept) or `true`. A declined charge is returned, and can
        /// still be accepted later.
        /// # Errors
        /// As [`send`](Self::send). If the response to the request with the consent is lost, the error's
        /// [`charge_may_have_been_made`](crate::Error::charge_may_have_been_made) is true and nothing is
        /// retried. If the client's `max_charges` are used up, `decide` is not called and the 402 is the
        /// error, with [`is_charge_limit`](crate::Error::is_charge_limit).
        /// # Cancellation
        /// Dropping the future stops the call, and nothing is sent after that. While `decide` runs, nothing
        /// was carried out. Before that, the request without consent may be carried out if it is free; after
        /// that, the one with the consent may be carried out and charged for. Check before you send it again.
        pub fn confirm_charges<F, D>(
            self,
            decide: F,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::Acknowledgement>,
                    crate::PendingCharge<AssignEnterpriseCustomerUserDevice>,
                >,
                crate::Error,
            >,
        >
        where
            F: ::std::ops::AsyncFnOnce(&crate::ChargeNotice) -> D,
            D: ::std::convert::Into<crate::Decision>,
        {
            crate::charges::confirm::<
                Self,
                _,
                _,
            >(self.client.shared_core(), self.call, decide)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        AssignEnterpriseCustomerUserDevice => crate ::Response < types::Acknowledgement >
    );
    impl crate::operation::sealed::Sealed for AssignEnterpriseCustomerUserDevice {}
    impl crate::Operation for AssignEnterpriseCustomerUserDevice {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.assign_enterprise_customer_user_device",
                "PUT",
                "/v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users/{userId}/devices/pbx/{deviceId}/assign",
                &[201u16, 400u16, 401u16, 402u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("accountTenantId").required(),
                    crate::operation::Parameter::path("customerTenantId").required(),
                    crate::operation::Parameter::path("userId").required(),
                    crate::operation::Parameter::path("deviceId").required(),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::DeviceAssignmentBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            );
        type Output = types::Acknowledgement;
        type Failure = super::failure::AssignEnterpriseCustomerUserDevice;
        type Body = types::DeviceAssignment;
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(
                            super::failure::AssignEnterpriseCustomerUserDevice::BadRequest,
                        )
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::AssignEnterpriseCustomerUserDevice::Unauthorized,
                    )
                }
                402u16 => {
                    crate::wire::from_body(body)
                        .map(
                            super::failure::AssignEnterpriseCustomerUserDevice::PaymentRequired,
                        )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(
                            super::failure::AssignEnterpriseCustomerUserDevice::NotFound,
                        )
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.unassign_enterprise_customer_user_device`, made by [`Client::unassign_enterprise_customer_user_device`](super::Client::unassign_enterprise_customer_user_device).
    ///
    /// Unassign a device from a user of a customer tenant, with enterprise credentials.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct UnassignEnterpriseCustomerUserDevice {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl UnassignEnterpriseCustomerUserDevice {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(1usize, value);
            self
        }
        /// Id of the user of a customer, from the response to its creation or from the list.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<types::UserId>>(mut self, value: V) -> Self {
            self.call.set::<types::UserId, V>(2usize, value);
            self
        }
        /// Id of the device on the communications platform, such as Kazoo.
        ///
        /// Required.
        pub fn device_id<V: crate::IntoValue<types::DeviceId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::DeviceId, V>(3usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::DeviceAssignment>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::DeviceAssignment, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `PUT /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users/{userId}/devices/pbx/{deviceId}/unassign`.
        ///
        /// # Errors
        ///
        /// See [`Client::unassign_enterprise_customer_user_device`](super::Client::unassign_enterprise_customer_user_device).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out, and charged for if charges were accepted: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<crate::Response<()>, crate::Error>,
        > {
            crate::charges::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Consents to charges for this call preemptively.
        /// The first request already carries `accept-charges: true`. Prefer
        /// [`confirm_charges`](Self::confirm_charges) where a person can be asked.
        #[inline]
        pub fn accept_charges(mut self) -> Self {
            self.call.charges_accepted = true;
            self
        }
        /// Sends the call without consent; if charges apply, returns the pending charge, which can be
        /// accepted later.
        /// The client's charge policy is not applied.
        /// # Errors
        /// As [`send`](Self::send), except for the 402.
        /// # Cancellation
        /// As [`send`](Self::send): without consent, nothing is charged.
        #[inline]
        pub fn defer_charges(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<()>,
                    crate::PendingCharge<UnassignEnterpriseCustomerUserDevice>,
                >,
                crate::Error,
            >,
        > {
            crate::charges::defer::<Self>(self.client.shared_core(), self.call)
        }
        /// Sends the call without consent; if charges apply, asks `decide`, and sends the identical request
        /// with the consent only if it accepts.
        /// Nothing is carried out or charged before `decide` returns
        /// [`Decision::Accept`](crate::Decision::Accept) or `true`. A declined charge is returned, and can
        /// still be accepted later.
        /// # Errors
        /// As [`send`](Self::send). If the response to the request with the consent is lost, the error's
        /// [`charge_may_have_been_made`](crate::Error::charge_may_have_been_made) is true and nothing is
        /// retried. If the client's `max_charges` are used up, `decide` is not called and the 402 is the
        /// error, with [`is_charge_limit`](crate::Error::is_charge_limit).
        /// # Cancellation
        /// Dropping the future stops the call, and nothing is sent after that. While `decide` runs, nothing
        /// was carried out. Before that, the request without consent may be carried out if it is free; after
        /// that, the one with the consent may be carried out and charged for. Check before you send it again.
        pub fn confirm_charges<F, D>(
            self,
            decide: F,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<()>,
                    crate::PendingCharge<UnassignEnterpriseCustomerUserDevice>,
                >,
                crate::Error,
            >,
        >
        where
            F: ::std::ops::AsyncFnOnce(&crate::ChargeNotice) -> D,
            D: ::std::convert::Into<crate::Decision>,
        {
            crate::charges::confirm::<
                Self,
                _,
                _,
            >(self.client.shared_core(), self.call, decide)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        UnassignEnterpriseCustomerUserDevice => crate ::Response < () >
    );
    impl crate::operation::sealed::Sealed for UnassignEnterpriseCustomerUserDevice {}
    impl crate::Operation for UnassignEnterpriseCustomerUserDevice {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.unassign_enterprise_customer_user_device",
                "PUT",
                "/v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/users/{userId}/devices/pbx/{deviceId}/unassign",
                &[200u16, 400u16, 401u16, 402u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("accountTenantId").required(),
                    crate::operation::Parameter::path("customerTenantId").required(),
                    crate::operation::Parameter::path("userId").required(),
                    crate::operation::Parameter::path("deviceId").required(),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::DeviceAssignmentBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            );
        type Output = ();
        type Failure = super::failure::UnassignEnterpriseCustomerUserDevice;
        type Body = types::DeviceAssignment;
        const EMPTY: bool = true;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            Ok(())
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(
                            super::failure::UnassignEnterpriseCustomerUserDevice::BadRequest,
                        )
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::UnassignEnterpriseCustomerUserDevice::Unauthorized,
                    )
                }
                402u16 => {
                    crate::wire::from_body(body)
                        .map(
                            super::failure::UnassignEnterpriseCustomerUserDevice::PaymentRequired,
                        )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(
                            super::failure::UnassignEnterpriseCustomerUserDevice::NotFound,
                        )
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.list_enterprise_customers`, made by [`Client::list_enterprise_customers`](super::Client::list_enterprise_customers).
    ///
    /// List the customers of a reseller account, with enterprise credentials.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListEnterpriseCustomers {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl ListEnterpriseCustomers {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Returns only customers whose name or reference contains this text.
        pub fn filter<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<::std::string::String, V>(1usize, value);
            self
        }
        /// Which page, from 0. The server takes 0 where it is absent.
        pub fn page_index<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(2usize, value);
            self
        }
        /// How many items a page has at most. One page calls 1,000 the default, another one the maximum; it is taken as
        /// both.
        pub fn page_size<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(3usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /v1.0/accounts/{accountTenantId}/customers`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_enterprise_customers`](super::Client::list_enterprise_customers).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::CustomerList>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Collects unreadable elements of the list separately, instead of failing as a whole.
        #[inline]
        pub fn lenient(self) -> crate::Lenient<Self> {
            crate::Lenient::new(self)
        }
        /// Returns all items as a stream that fetches each page when it is needed.
        /// It begins at the position set on the call, or at the first item, and is `'static`. See
        /// [`Pages`](crate::Pages) for where it ends.
        #[inline]
        pub fn stream(self) -> crate::Pages<Self> {
            crate::Pages::new(self)
        }
        /// Sends the call for one page, counted from 0.
        /// # Errors
        /// See [`send`](Self::send).
        /// # Cancellation
        /// Dropping the future stops the call. It only reads, so it has no effect on the server.
        #[inline]
        pub fn page(
            self,
            number: u32,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<<Self as crate::Operation>::Output>,
                crate::Error,
            >,
        > {
            crate::paging::page(self, number).send()
        }
        /// All items in one `Vec`, page after page.
        /// All of them are in memory at once: for a long list, [`stream`](Self::stream) takes no more than a
        /// page. It begins and ends where the stream does.
        /// # Errors
        /// Those of the first page that fails, and [`is_unreadable`](crate::Error::is_unreadable) for a list
        /// that would never end. What was read before is lost then.
        /// # Cancellation
        /// Dropping the future stops the call. It only reads, so nothing is left behind.
        #[inline]
        pub fn collect_all(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                ::std::vec::Vec<<Self as crate::lenient::ListOperation>::Item>,
                crate::Error,
            >,
        > {
            self.stream().collect_all()
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        ListEnterpriseCustomers => crate ::Response < types::CustomerList >
    );
    impl crate::operation::sealed::Sealed for ListEnterpriseCustomers {}
    impl crate::Operation for ListEnterpriseCustomers {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.list_enterprise_customers",
                "GET",
                "/v1.0/accounts/{accountTenantId}/customers",
                &[200u16, 400u16, 401u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("accountTenantId").required(),
                    crate::operation::Parameter::query("filter"),
                    crate::operation::Parameter::query("pageIndex").at_least(0i64),
                    crate::operation::Parameter::query("pageSize").at_least(1i64),
                ],
            );
        type Output = types::CustomerList;
        type Failure = super::failure::ListEnterpriseCustomers;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListEnterpriseCustomers::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::ListEnterpriseCustomers::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListEnterpriseCustomers::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl crate::lenient::ListOperation for ListEnterpriseCustomers {
        const LIST: ::std::option::Option<&'static str> = ::std::option::Option::Some(
            "data",
        );
        type Item = types::Customer;
        #[inline]
        fn into_parts(
            self,
        ) -> ::std::result::Result<
            (std::sync::Arc<crate::transport::Core>, crate::request::Request),
            crate::Error,
        > {
            Ok((self.client.shared_core(), self.call.into_request()?))
        }
    }
    impl crate::paging::PagedOperation for ListEnterpriseCustomers {
        const STYLE: crate::paging::Style = crate::paging::Style::Index;
        #[inline]
        fn position(&self) -> ::std::option::Option<i64> {
            self.call.number(2usize)
        }
        #[inline]
        fn size(&self) -> ::std::option::Option<i64> {
            self.call.number(3usize)
        }
        #[inline]
        fn at(mut self, position: i64) -> Self {
            self.call.set_for_page::<i32>(2usize, position);
            self
        }
        #[inline]
        fn sized(mut self, size: i64) -> Self {
            self.call.set_for_page::<i32>(3usize, size);
            self
        }
        #[inline]
        fn items(response: Self::Output) -> ::std::vec::Vec<Self::Item> {
            response.data
        }
    }
    /// A call of `myreports.create_enterprise_customer`, made by [`Client::create_enterprise_customer`](super::Client::create_enterprise_customer).
    ///
    /// Create a customer below a reseller account, with enterprise credentials.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreateEnterpriseCustomer {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl CreateEnterpriseCustomer {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::NewCustomer>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::NewCustomer, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `POST /v1.0/accounts/{accountTenantId}/customers`.
        ///
        /// # Errors
        ///
        /// See [`Client::create_enterprise_customer`](super::Client::create_enterprise_customer).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out, and charged for if charges were accepted: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::CreatedCustomer>,
                crate::Error,
            >,
        > {
            crate::charges::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Consents to charges for this call preemptively.
        /// The first request already carries `accept-charges: true`. Prefer
        /// [`confirm_charges`](Self::confirm_charges) where a person can be asked.
        #[inline]
        pub fn accept_charges(mut self) -> Self {
            self.call.charges_accepted = true;
            self
        }
        /// Sends the call without consent; if charges apply, returns the pending charge, which can be
        /// accepted later.
        /// The client's charge policy is not applied.
        /// # Errors
        /// As [`send`](Self::send), except for the 402.
        /// # Cancellation
        /// As [`send`](Self::send): without consent, nothing is charged.
        #[inline]
        pub fn defer_charges(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::CreatedCustomer>,
                    crate::PendingCharge<CreateEnterpriseCustomer>,
                >,
                crate::Error,
            >,
        > {
            crate::charges::defer::<Self>(self.client.shared_core(), self.call)
        }
        /// Sends the call without consent; if charges apply, asks `decide`, and sends the identical request
        /// with the consent only if it accepts.
        /// Nothing is carried out or charged before `decide` returns
        /// [`Decision::Accept`](crate::Decision::Accept) or `true`. A declined charge is returned, and can
        /// still be accepted later.
        /// # Errors
        /// As [`send`](Self::send). If the response to the request with the consent is lost, the error's
        /// [`charge_may_have_been_made`](crate::Error::charge_may_have_been_made) is true and nothing is
        /// retried. If the client's `max_charges` are used up, `decide` is not called and the 402 is the
        /// error, with [`is_charge_limit`](crate::Error::is_charge_limit).
        /// # Cancellation
        /// Dropping the future stops the call, and nothing is sent after that. While `decide` runs, nothing
        /// was carried out. Before that, the request without consent may be carried out if it is free; after
        /// that, the one with the consent may be carried out and charged for. Check before you send it again.
        pub fn confirm_charges<F, D>(
            self,
            decide: F,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::CreatedCustomer>,
                    crate::PendingCharge<CreateEnterpriseCustomer>,
                >,
                crate::Error,
            >,
        >
        where
            F: ::std::ops::AsyncFnOnce(&crate::ChargeNotice) -> D,
            D: ::std::convert::Into<crate::Decision>,
        {
            crate::charges::confirm::<
                Self,
                _,
                _,
            >(self.client.shared_core(), self.call, decide)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        CreateEnterpriseCustomer => crate ::Response < types::CreatedCustomer >
    );
    impl crate::operation::sealed::Sealed for CreateEnterpriseCustomer {}
    impl crate::Operation for CreateEnterpriseCustomer {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.create_enterprise_customer",
                "POST",
                "/v1.0/accounts/{accountTenantId}/customers",
                &[201u16, 400u16, 401u16, 402u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("accountTenantId").required(),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::NewCustomerBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            )
            .sending_secrets(&["apiKey", "licenseKey"]);
        type Output = types::CreatedCustomer;
        type Failure = super::failure::CreateEnterpriseCustomer;
        type Body = types::NewCustomer;
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateEnterpriseCustomer::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::CreateEnterpriseCustomer::Unauthorized,
                    )
                }
                402u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateEnterpriseCustomer::PaymentRequired)
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateEnterpriseCustomer::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.get_enterprise_customer`, made by [`Client::get_enterprise_customer`](super::Client::get_enterprise_customer).
    ///
    /// Read a customer of a reseller account, with enterprise credentials.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetEnterpriseCustomer {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetEnterpriseCustomer {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_enterprise_customer`](super::Client::get_enterprise_customer).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::OneCustomer>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        GetEnterpriseCustomer => crate ::Response < types::OneCustomer >
    );
    impl crate::operation::sealed::Sealed for GetEnterpriseCustomer {}
    impl crate::Operation for GetEnterpriseCustomer {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.get_enterprise_customer",
                "GET",
                "/v1.0/accounts/{accountTenantId}/customers/{customerTenantId}",
                &[200u16, 400u16, 401u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("accountTenantId").required(),
                    crate::operation::Parameter::path("customerTenantId").required(),
                ],
            );
        type Output = types::OneCustomer;
        type Failure = super::failure::GetEnterpriseCustomer;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetEnterpriseCustomer::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::GetEnterpriseCustomer::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetEnterpriseCustomer::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.delete_enterprise_customer`, made by [`Client::delete_enterprise_customer`](super::Client::delete_enterprise_customer).
    ///
    /// Delete a customer of a reseller account, with enterprise credentials.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct DeleteEnterpriseCustomer {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl DeleteEnterpriseCustomer {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `DELETE /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::delete_enterprise_customer`](super::Client::delete_enterprise_customer).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<crate::Response<()>, crate::Error>,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(DeleteEnterpriseCustomer => crate ::Response < () >);
    impl crate::operation::sealed::Sealed for DeleteEnterpriseCustomer {}
    impl crate::Operation for DeleteEnterpriseCustomer {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.delete_enterprise_customer",
                "DELETE",
                "/v1.0/accounts/{accountTenantId}/customers/{customerTenantId}",
                &[200u16, 400u16, 401u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("accountTenantId").required(),
                    crate::operation::Parameter::path("customerTenantId").required(),
                ],
            );
        type Output = ();
        type Failure = super::failure::DeleteEnterpriseCustomer;
        type Body = ();
        const EMPTY: bool = true;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            Ok(())
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::DeleteEnterpriseCustomer::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::DeleteEnterpriseCustomer::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::DeleteEnterpriseCustomer::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.list_enterprise_pbx_profiles`, made by [`Client::list_enterprise_pbx_profiles`](super::Client::list_enterprise_pbx_profiles).
    ///
    /// List the PBX connections of a customer, with enterprise credentials.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListEnterprisePbxProfiles {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl ListEnterprisePbxProfiles {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/pbxs`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_enterprise_pbx_profiles`](super::Client::list_enterprise_pbx_profiles).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::PbxProfileList>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Collects unreadable elements of the list separately, instead of failing as a whole.
        #[inline]
        pub fn lenient(self) -> crate::Lenient<Self> {
            crate::Lenient::new(self)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        ListEnterprisePbxProfiles => crate ::Response < types::PbxProfileList >
    );
    impl crate::operation::sealed::Sealed for ListEnterprisePbxProfiles {}
    impl crate::Operation for ListEnterprisePbxProfiles {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.list_enterprise_pbx_profiles",
                "GET",
                "/v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/pbxs",
                &[200u16, 400u16, 401u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("accountTenantId").required(),
                    crate::operation::Parameter::path("customerTenantId").required(),
                ],
            );
        type Output = types::PbxProfileList;
        type Failure = super::failure::ListEnterprisePbxProfiles;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListEnterprisePbxProfiles::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::ListEnterprisePbxProfiles::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListEnterprisePbxProfiles::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl crate::lenient::ListOperation for ListEnterprisePbxProfiles {
        const LIST: ::std::option::Option<&'static str> = ::std::option::Option::Some(
            "data",
        );
        type Item = types::PbxProfile;
        #[inline]
        fn into_parts(
            self,
        ) -> ::std::result::Result<
            (std::sync::Arc<crate::transport::Core>, crate::request::Request),
            crate::Error,
        > {
            Ok((self.client.shared_core(), self.call.into_request()?))
        }
    }
    /// A call of `myreports.create_enterprise_pbx_profile`, made by [`Client::create_enterprise_pbx_profile`](super::Client::create_enterprise_pbx_profile).
    ///
    /// Connect a PBX to a customer, with enterprise credentials.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreateEnterprisePbxProfile {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl CreateEnterprisePbxProfile {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(1usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::NewPbxProfile>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::NewPbxProfile, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `POST /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/pbxs`.
        ///
        /// # Errors
        ///
        /// See [`Client::create_enterprise_pbx_profile`](super::Client::create_enterprise_pbx_profile).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out, and charged for if charges were accepted: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::CreatedPbxProfile>,
                crate::Error,
            >,
        > {
            crate::charges::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Consents to charges for this call preemptively.
        /// The first request already carries `accept-charges: true`. Prefer
        /// [`confirm_charges`](Self::confirm_charges) where a person can be asked.
        #[inline]
        pub fn accept_charges(mut self) -> Self {
            self.call.charges_accepted = true;
            self
        }
        /// Sends the call without consent; if charges apply, returns the pending charge, which can be
        /// accepted later.
        /// The client's charge policy is not applied.
        /// # Errors
        /// As [`send`](Self::send), except for the 402.
        /// # Cancellation
        /// As [`send`](Self::send): without consent, nothing is charged.
        #[inline]
        pub fn defer_charges(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::CreatedPbxProfile>,
                    crate::PendingCharge<CreateEnterprisePbxProfile>,
                >,
                crate::Error,
            >,
        > {
            crate::charges::defer::<Self>(self.client.shared_core(), self.call)
        }
        /// Sends the call without consent; if charges apply, asks `decide`, and sends the identical request
        /// with the consent only if it accepts.
        /// Nothing is carried out or charged before `decide` returns
        /// [`Decision::Accept`](crate::Decision::Accept) or `true`. A declined charge is returned, and can
        /// still be accepted later.
        /// # Errors
        /// As [`send`](Self::send). If the response to the request with the consent is lost, the error's
        /// [`charge_may_have_been_made`](crate::Error::charge_may_have_been_made) is true and nothing is
        /// retried. If the client's `max_charges` are used up, `decide` is not called and the 402 is the
        /// error, with [`is_charge_limit`](crate::Error::is_charge_limit).
        /// # Cancellation
        /// Dropping the future stops the call, and nothing is sent after that. While `decide` runs, nothing
        /// was carried out. Before that, the request without consent may be carried out if it is free; after
        /// that, the one with the consent may be carried out and charged for. Check before you send it again.
        pub fn confirm_charges<F, D>(
            self,
            decide: F,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::CreatedPbxProfile>,
                    crate::PendingCharge<CreateEnterprisePbxProfile>,
                >,
                crate::Error,
            >,
        >
        where
            F: ::std::ops::AsyncFnOnce(&crate::ChargeNotice) -> D,
            D: ::std::convert::Into<crate::Decision>,
        {
            crate::charges::confirm::<
                Self,
                _,
                _,
            >(self.client.shared_core(), self.call, decide)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        CreateEnterprisePbxProfile => crate ::Response < types::CreatedPbxProfile >
    );
    impl crate::operation::sealed::Sealed for CreateEnterprisePbxProfile {}
    impl crate::Operation for CreateEnterprisePbxProfile {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.create_enterprise_pbx_profile",
                "POST",
                "/v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/pbxs",
                &[201u16, 400u16, 401u16, 402u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("accountTenantId").required(),
                    crate::operation::Parameter::path("customerTenantId").required(),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::NewPbxProfileBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            )
            .sending_secrets(&["apiKey", "licenseKey"]);
        type Output = types::CreatedPbxProfile;
        type Failure = super::failure::CreateEnterprisePbxProfile;
        type Body = types::NewPbxProfile;
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateEnterprisePbxProfile::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::CreateEnterprisePbxProfile::Unauthorized,
                    )
                }
                402u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateEnterprisePbxProfile::PaymentRequired)
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateEnterprisePbxProfile::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.get_enterprise_pbx_profile`, made by [`Client::get_enterprise_pbx_profile`](super::Client::get_enterprise_pbx_profile).
    ///
    /// Read a PBX connection of a customer, with enterprise credentials.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetEnterprisePbxProfile {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetEnterprisePbxProfile {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(1usize, value);
            self
        }
        /// Id of the connection to a PBX, from the response to its creation or from the list.
        ///
        /// Required.
        pub fn pbx_id<V: crate::IntoValue<types::PbxId>>(mut self, value: V) -> Self {
            self.call.set::<types::PbxId, V>(2usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/pbxs/{pbxId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_enterprise_pbx_profile`](super::Client::get_enterprise_pbx_profile).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::OnePbxProfile>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        GetEnterprisePbxProfile => crate ::Response < types::OnePbxProfile >
    );
    impl crate::operation::sealed::Sealed for GetEnterprisePbxProfile {}
    impl crate::Operation for GetEnterprisePbxProfile {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.get_enterprise_pbx_profile",
                "GET",
                "/v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/pbxs/{pbxId}",
                &[200u16, 400u16, 401u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("accountTenantId").required(),
                    crate::operation::Parameter::path("customerTenantId").required(),
                    crate::operation::Parameter::path("pbxId").required(),
                ],
            );
        type Output = types::OnePbxProfile;
        type Failure = super::failure::GetEnterprisePbxProfile;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetEnterprisePbxProfile::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::GetEnterprisePbxProfile::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetEnterprisePbxProfile::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.patch_enterprise_pbx_profile`, made by [`Client::patch_enterprise_pbx_profile`](super::Client::patch_enterprise_pbx_profile).
    ///
    /// Change a PBX connection of a customer, with enterprise credentials.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PatchEnterprisePbxProfile {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl PatchEnterprisePbxProfile {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(1usize, value);
            self
        }
        /// Id of the connection to a PBX, from the response to its creation or from the list.
        ///
        /// Required.
        pub fn pbx_id<V: crate::IntoValue<types::PbxId>>(mut self, value: V) -> Self {
            self.call.set::<types::PbxId, V>(2usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::PbxPatch>>(mut self, value: V) -> Self {
            self.call.set_body::<types::PbxPatch, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `PATCH /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/pbxs/{pbxId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::patch_enterprise_pbx_profile`](super::Client::patch_enterprise_pbx_profile).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out, and charged for if charges were accepted: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::Acknowledgement>,
                crate::Error,
            >,
        > {
            crate::charges::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Consents to charges for this call preemptively.
        /// The first request already carries `accept-charges: true`. Prefer
        /// [`confirm_charges`](Self::confirm_charges) where a person can be asked.
        #[inline]
        pub fn accept_charges(mut self) -> Self {
            self.call.charges_accepted = true;
            self
        }
        /// Sends the call without consent; if charges apply, returns the pending charge, which can be
        /// accepted later.
        /// The client's charge policy is not applied.
        /// # Errors
        /// As [`send`](Self::send), except for the 402.
        /// # Cancellation
        /// As [`send`](Self::send): without consent, nothing is charged.
        #[inline]
        pub fn defer_charges(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::Acknowledgement>,
                    crate::PendingCharge<PatchEnterprisePbxProfile>,
                >,
                crate::Error,
            >,
        > {
            crate::charges::defer::<Self>(self.client.shared_core(), self.call)
        }
        /// Sends the call without consent; if charges apply, asks `decide`, and sends the identical request
        /// with the consent only if it accepts.
        /// Nothing is carried out or charged before `decide` returns
        /// [`Decision::Accept`](crate::Decision::Accept) or `true`. A declined charge is returned, and can
        /// still be accepted later.
        /// # Errors
        /// As [`send`](Self::send). If the response to the request with the consent is lost, the error's
        /// [`charge_may_have_been_made`](crate::Error::charge_may_have_been_made) is true and nothing is
        /// retried. If the client's `max_charges` are used up, `decide` is not called and the 402 is the
        /// error, with [`is_charge_limit`](crate::Error::is_charge_limit).
        /// # Cancellation
        /// Dropping the future stops the call, and nothing is sent after that. While `decide` runs, nothing
        /// was carried out. Before that, the request without consent may be carried out if it is free; after
        /// that, the one with the consent may be carried out and charged for. Check before you send it again.
        pub fn confirm_charges<F, D>(
            self,
            decide: F,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::Acknowledgement>,
                    crate::PendingCharge<PatchEnterprisePbxProfile>,
                >,
                crate::Error,
            >,
        >
        where
            F: ::std::ops::AsyncFnOnce(&crate::ChargeNotice) -> D,
            D: ::std::convert::Into<crate::Decision>,
        {
            crate::charges::confirm::<
                Self,
                _,
                _,
            >(self.client.shared_core(), self.call, decide)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        PatchEnterprisePbxProfile => crate ::Response < types::Acknowledgement >
    );
    impl crate::operation::sealed::Sealed for PatchEnterprisePbxProfile {}
    impl crate::Operation for PatchEnterprisePbxProfile {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.patch_enterprise_pbx_profile",
                "PATCH",
                "/v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/pbxs/{pbxId}",
                &[200u16, 400u16, 401u16, 402u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("accountTenantId").required(),
                    crate::operation::Parameter::path("customerTenantId").required(),
                    crate::operation::Parameter::path("pbxId").required(),
                    crate::operation::Parameter::body(),
                ],
            )
            .sending_secrets(&["value"]);
        type Output = types::Acknowledgement;
        type Failure = super::failure::PatchEnterprisePbxProfile;
        type Body = types::PbxPatch;
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PatchEnterprisePbxProfile::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::PatchEnterprisePbxProfile::Unauthorized,
                    )
                }
                402u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PatchEnterprisePbxProfile::PaymentRequired)
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PatchEnterprisePbxProfile::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.delete_enterprise_pbx_profile`, made by [`Client::delete_enterprise_pbx_profile`](super::Client::delete_enterprise_pbx_profile).
    ///
    /// Disconnect a PBX from a customer, with enterprise credentials.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct DeleteEnterprisePbxProfile {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl DeleteEnterprisePbxProfile {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Tenant id of the customer. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn customer_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(1usize, value);
            self
        }
        /// Id of the connection to a PBX, from the response to its creation or from the list.
        ///
        /// Required.
        pub fn pbx_id<V: crate::IntoValue<types::PbxId>>(mut self, value: V) -> Self {
            self.call.set::<types::PbxId, V>(2usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `DELETE /v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/pbxs/{pbxId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::delete_enterprise_pbx_profile`](super::Client::delete_enterprise_pbx_profile).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::Acknowledgement>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        DeleteEnterprisePbxProfile => crate ::Response < types::Acknowledgement >
    );
    impl crate::operation::sealed::Sealed for DeleteEnterprisePbxProfile {}
    impl crate::Operation for DeleteEnterprisePbxProfile {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.delete_enterprise_pbx_profile",
                "DELETE",
                "/v1.0/accounts/{accountTenantId}/customers/{customerTenantId}/pbxs/{pbxId}",
                &[200u16, 400u16, 401u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("accountTenantId").required(),
                    crate::operation::Parameter::path("customerTenantId").required(),
                    crate::operation::Parameter::path("pbxId").required(),
                ],
            );
        type Output = types::Acknowledgement;
        type Failure = super::failure::DeleteEnterprisePbxProfile;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::DeleteEnterprisePbxProfile::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::DeleteEnterprisePbxProfile::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::DeleteEnterprisePbxProfile::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.find_pbx_instance`, made by [`Client::find_pbx_instance`](super::Client::find_pbx_instance).
    ///
    /// Look whether a PBX is connected already.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct FindPbxInstance {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl FindPbxInstance {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// The identifier of the PBX: the account id of Kazoo, the tenant id of Microsoft, or the licence key of 3CX.
        ///
        /// Required.
        pub fn instance_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<::std::string::String, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /v1.0/pbxs`.
        ///
        /// # Errors
        ///
        /// See [`Client::find_pbx_instance`](super::Client::find_pbx_instance).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::FoundPbxInstance>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        FindPbxInstance => crate ::Response < types::FoundPbxInstance >
    );
    impl crate::operation::sealed::Sealed for FindPbxInstance {}
    impl crate::Operation for FindPbxInstance {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.find_pbx_instance",
                "GET",
                "/v1.0/pbxs",
                &[200u16, 400u16, 401u16, 404u16],
            )
            .taking(&[crate::operation::Parameter::query("instanceId").required()])
            .sending_secrets(&["instanceId"]);
        type Output = types::FoundPbxInstance;
        type Failure = super::failure::FindPbxInstance;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::FindPbxInstance::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::FindPbxInstance::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::FindPbxInstance::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.list_accounts`, made by [`Client::list_accounts`](super::Client::list_accounts).
    ///
    /// List the reseller accounts.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListAccounts {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl ListAccounts {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Which page, from 0. The server takes 0 where it is absent.
        pub fn page_index<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// How many items a page has at most. One page calls 1,000 the default, another one the maximum; it is taken as
        /// both.
        pub fn page_size<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /v1.0/accounts`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_accounts`](super::Client::list_accounts).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::AccountList>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Collects unreadable elements of the list separately, instead of failing as a whole.
        #[inline]
        pub fn lenient(self) -> crate::Lenient<Self> {
            crate::Lenient::new(self)
        }
        /// Returns all items as a stream that fetches each page when it is needed.
        /// It begins at the position set on the call, or at the first item, and is `'static`. See
        /// [`Pages`](crate::Pages) for where it ends.
        #[inline]
        pub fn stream(self) -> crate::Pages<Self> {
            crate::Pages::new(self)
        }
        /// Sends the call for one page, counted from 0.
        /// # Errors
        /// See [`send`](Self::send).
        /// # Cancellation
        /// Dropping the future stops the call. It only reads, so it has no effect on the server.
        #[inline]
        pub fn page(
            self,
            number: u32,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<<Self as crate::Operation>::Output>,
                crate::Error,
            >,
        > {
            crate::paging::page(self, number).send()
        }
        /// All items in one `Vec`, page after page.
        /// All of them are in memory at once: for a long list, [`stream`](Self::stream) takes no more than a
        /// page. It begins and ends where the stream does.
        /// # Errors
        /// Those of the first page that fails, and [`is_unreadable`](crate::Error::is_unreadable) for a list
        /// that would never end. What was read before is lost then.
        /// # Cancellation
        /// Dropping the future stops the call. It only reads, so nothing is left behind.
        #[inline]
        pub fn collect_all(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                ::std::vec::Vec<<Self as crate::lenient::ListOperation>::Item>,
                crate::Error,
            >,
        > {
            self.stream().collect_all()
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        ListAccounts => crate ::Response < types::AccountList >
    );
    impl crate::operation::sealed::Sealed for ListAccounts {}
    impl crate::Operation for ListAccounts {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.list_accounts",
                "GET",
                "/v1.0/accounts",
                &[200u16, 401u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::query("pageIndex").at_least(0i64),
                    crate::operation::Parameter::query("pageSize").at_least(1i64),
                ],
            );
        type Output = types::AccountList;
        type Failure = super::failure::ListAccounts;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::ListAccounts::Unauthorized,
                    )
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl crate::lenient::ListOperation for ListAccounts {
        const LIST: ::std::option::Option<&'static str> = ::std::option::Option::Some(
            "data",
        );
        type Item = types::Account;
        #[inline]
        fn into_parts(
            self,
        ) -> ::std::result::Result<
            (std::sync::Arc<crate::transport::Core>, crate::request::Request),
            crate::Error,
        > {
            Ok((self.client.shared_core(), self.call.into_request()?))
        }
    }
    impl crate::paging::PagedOperation for ListAccounts {
        const STYLE: crate::paging::Style = crate::paging::Style::Index;
        #[inline]
        fn position(&self) -> ::std::option::Option<i64> {
            self.call.number(0usize)
        }
        #[inline]
        fn size(&self) -> ::std::option::Option<i64> {
            self.call.number(1usize)
        }
        #[inline]
        fn at(mut self, position: i64) -> Self {
            self.call.set_for_page::<i32>(0usize, position);
            self
        }
        #[inline]
        fn sized(mut self, size: i64) -> Self {
            self.call.set_for_page::<i32>(1usize, size);
            self
        }
        #[inline]
        fn items(response: Self::Output) -> ::std::vec::Vec<Self::Item> {
            response.data
        }
    }
    /// A call of `myreports.create_account`, made by [`Client::create_account`](super::Client::create_account).
    ///
    /// Create a reseller account.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreateAccount {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl CreateAccount {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::NewAccount>>(mut self, value: V) -> Self {
            self.call.set_body::<types::NewAccount, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `POST /v1.0/accounts`.
        ///
        /// # Errors
        ///
        /// See [`Client::create_account`](super::Client::create_account).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out, and charged for if charges were accepted: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::CreatedAccount>,
                crate::Error,
            >,
        > {
            crate::charges::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Consents to charges for this call preemptively.
        /// The first request already carries `accept-charges: true`. Prefer
        /// [`confirm_charges`](Self::confirm_charges) where a person can be asked.
        #[inline]
        pub fn accept_charges(mut self) -> Self {
            self.call.charges_accepted = true;
            self
        }
        /// Sends the call without consent; if charges apply, returns the pending charge, which can be
        /// accepted later.
        /// The client's charge policy is not applied.
        /// # Errors
        /// As [`send`](Self::send), except for the 402.
        /// # Cancellation
        /// As [`send`](Self::send): without consent, nothing is charged.
        #[inline]
        pub fn defer_charges(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::CreatedAccount>,
                    crate::PendingCharge<CreateAccount>,
                >,
                crate::Error,
            >,
        > {
            crate::charges::defer::<Self>(self.client.shared_core(), self.call)
        }
        /// Sends the call without consent; if charges apply, asks `decide`, and sends the identical request
        /// with the consent only if it accepts.
        /// Nothing is carried out or charged before `decide` returns
        /// [`Decision::Accept`](crate::Decision::Accept) or `true`. A declined charge is returned, and can
        /// still be accepted later.
        /// # Errors
        /// As [`send`](Self::send). If the response to the request with the consent is lost, the error's
        /// [`charge_may_have_been_made`](crate::Error::charge_may_have_been_made) is true and nothing is
        /// retried. If the client's `max_charges` are used up, `decide` is not called and the 402 is the
        /// error, with [`is_charge_limit`](crate::Error::is_charge_limit).
        /// # Cancellation
        /// Dropping the future stops the call, and nothing is sent after that. While `decide` runs, nothing
        /// was carried out. Before that, the request without consent may be carried out if it is free; after
        /// that, the one with the consent may be carried out and charged for. Check before you send it again.
        pub fn confirm_charges<F, D>(
            self,
            decide: F,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::CreatedAccount>,
                    crate::PendingCharge<CreateAccount>,
                >,
                crate::Error,
            >,
        >
        where
            F: ::std::ops::AsyncFnOnce(&crate::ChargeNotice) -> D,
            D: ::std::convert::Into<crate::Decision>,
        {
            crate::charges::confirm::<
                Self,
                _,
                _,
            >(self.client.shared_core(), self.call, decide)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        CreateAccount => crate ::Response < types::CreatedAccount >
    );
    impl crate::operation::sealed::Sealed for CreateAccount {}
    impl crate::Operation for CreateAccount {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.create_account",
                "POST",
                "/v1.0/accounts",
                &[201u16, 400u16, 401u16, 402u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::NewAccountBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            );
        type Output = types::CreatedAccount;
        type Failure = super::failure::CreateAccount;
        type Body = types::NewAccount;
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateAccount::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::CreateAccount::Unauthorized,
                    )
                }
                402u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateAccount::PaymentRequired)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.get_account`, made by [`Client::get_account`](super::Client::get_account).
    ///
    /// Read a reseller account.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetAccount {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetAccount {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /v1.0/accounts/{accountTenantId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_account`](super::Client::get_account).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::OneAccount>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        GetAccount => crate ::Response < types::OneAccount >
    );
    impl crate::operation::sealed::Sealed for GetAccount {}
    impl crate::Operation for GetAccount {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.get_account",
                "GET",
                "/v1.0/accounts/{accountTenantId}",
                &[200u16, 400u16, 401u16, 404u16],
            )
            .taking(&[crate::operation::Parameter::path("accountTenantId").required()]);
        type Output = types::OneAccount;
        type Failure = super::failure::GetAccount;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetAccount::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(super::failure::GetAccount::Unauthorized)
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetAccount::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.patch_account`, made by [`Client::patch_account`](super::Client::patch_account).
    ///
    /// Change a reseller account.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PatchAccount {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl PatchAccount {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::AccountPatch>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::AccountPatch, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `PATCH /v1.0/accounts/{accountTenantId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::patch_account`](super::Client::patch_account).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out, and charged for if charges were accepted: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::Acknowledgement>,
                crate::Error,
            >,
        > {
            crate::charges::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Consents to charges for this call preemptively.
        /// The first request already carries `accept-charges: true`. Prefer
        /// [`confirm_charges`](Self::confirm_charges) where a person can be asked.
        #[inline]
        pub fn accept_charges(mut self) -> Self {
            self.call.charges_accepted = true;
            self
        }
        /// Sends the call without consent; if charges apply, returns the pending charge, which can be
        /// accepted later.
        /// The client's charge policy is not applied.
        /// # Errors
        /// As [`send`](Self::send), except for the 402.
        /// # Cancellation
        /// As [`send`](Self::send): without consent, nothing is charged.
        #[inline]
        pub fn defer_charges(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::Acknowledgement>,
                    crate::PendingCharge<PatchAccount>,
                >,
                crate::Error,
            >,
        > {
            crate::charges::defer::<Self>(self.client.shared_core(), self.call)
        }
        /// Sends the call without consent; if charges apply, asks `decide`, and sends the identical request
        /// with the consent only if it accepts.
        /// Nothing is carried out or charged before `decide` returns
        /// [`Decision::Accept`](crate::Decision::Accept) or `true`. A declined charge is returned, and can
        /// still be accepted later.
        /// # Errors
        /// As [`send`](Self::send). If the response to the request with the consent is lost, the error's
        /// [`charge_may_have_been_made`](crate::Error::charge_may_have_been_made) is true and nothing is
        /// retried. If the client's `max_charges` are used up, `decide` is not called and the 402 is the
        /// error, with [`is_charge_limit`](crate::Error::is_charge_limit).
        /// # Cancellation
        /// Dropping the future stops the call, and nothing is sent after that. While `decide` runs, nothing
        /// was carried out. Before that, the request without consent may be carried out if it is free; after
        /// that, the one with the consent may be carried out and charged for. Check before you send it again.
        pub fn confirm_charges<F, D>(
            self,
            decide: F,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Charged<
                    crate::Response<types::Acknowledgement>,
                    crate::PendingCharge<PatchAccount>,
                >,
                crate::Error,
            >,
        >
        where
            F: ::std::ops::AsyncFnOnce(&crate::ChargeNotice) -> D,
            D: ::std::convert::Into<crate::Decision>,
        {
            crate::charges::confirm::<
                Self,
                _,
                _,
            >(self.client.shared_core(), self.call, decide)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        PatchAccount => crate ::Response < types::Acknowledgement >
    );
    impl crate::operation::sealed::Sealed for PatchAccount {}
    impl crate::Operation for PatchAccount {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.patch_account",
                "PATCH",
                "/v1.0/accounts/{accountTenantId}",
                &[200u16, 400u16, 401u16, 402u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("accountTenantId").required(),
                    crate::operation::Parameter::body(),
                ],
            );
        type Output = types::Acknowledgement;
        type Failure = super::failure::PatchAccount;
        type Body = types::AccountPatch;
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PatchAccount::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::PatchAccount::Unauthorized,
                    )
                }
                402u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PatchAccount::PaymentRequired)
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PatchAccount::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.delete_account`, made by [`Client::delete_account`](super::Client::delete_account).
    ///
    /// Delete a reseller account.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct DeleteAccount {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl DeleteAccount {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `DELETE /v1.0/accounts/{accountTenantId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::delete_account`](super::Client::delete_account).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<crate::Response<()>, crate::Error>,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(DeleteAccount => crate ::Response < () >);
    impl crate::operation::sealed::Sealed for DeleteAccount {}
    impl crate::Operation for DeleteAccount {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.delete_account",
                "DELETE",
                "/v1.0/accounts/{accountTenantId}",
                &[200u16, 400u16, 401u16, 404u16],
            )
            .taking(&[crate::operation::Parameter::path("accountTenantId").required()]);
        type Output = ();
        type Failure = super::failure::DeleteAccount;
        type Body = ();
        const EMPTY: bool = true;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            Ok(())
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::DeleteAccount::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::DeleteAccount::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::DeleteAccount::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.get_account_metrics`, made by [`Client::get_account_metrics`](super::Client::get_account_metrics).
    ///
    /// Read how a reseller account and its customers are used.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetAccountMetrics {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetAccountMetrics {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /v1.0/accounts/{accountTenantId}/metrics`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_account_metrics`](super::Client::get_account_metrics).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::AccountMetrics>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        GetAccountMetrics => crate ::Response < types::AccountMetrics >
    );
    impl crate::operation::sealed::Sealed for GetAccountMetrics {}
    impl crate::Operation for GetAccountMetrics {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.get_account_metrics",
                "GET",
                "/v1.0/accounts/{accountTenantId}/metrics",
                &[200u16, 400u16, 401u16, 404u16],
            )
            .taking(&[crate::operation::Parameter::path("accountTenantId").required()]);
        type Output = types::AccountMetrics;
        type Failure = super::failure::GetAccountMetrics;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetAccountMetrics::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::GetAccountMetrics::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetAccountMetrics::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.send_account_user_activation_email`, made by [`Client::send_account_user_activation_email`](super::Client::send_account_user_activation_email).
    ///
    /// Mail the activation link to a user of a reseller account tenant.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct SendAccountUserActivationEmail {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl SendAccountUserActivationEmail {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Tenant id of the reseller account. It looks like a GUID; the server validates it and answers 400 if it is not.
        ///
        /// Required.
        pub fn account_tenant_id<V: crate::IntoValue<types::TenantId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::TenantId, V>(0usize, value);
            self
        }
        /// Id of the user of a reseller account, from the response to its creation or from the list.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<types::UserId>>(mut self, value: V) -> Self {
            self.call.set::<types::UserId, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `POST /v1.0/accounts/{accountTenantId}/users/{userId}/sendActivationEmail`.
        ///
        /// # Errors
        ///
        /// See [`Client::send_account_user_activation_email`](super::Client::send_account_user_activation_email).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<crate::Response<()>, crate::Error>,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        SendAccountUserActivationEmail => crate ::Response < () >
    );
    impl crate::operation::sealed::Sealed for SendAccountUserActivationEmail {}
    impl crate::Operation for SendAccountUserActivationEmail {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.send_account_user_activation_email",
                "POST",
                "/v1.0/accounts/{accountTenantId}/users/{userId}/sendActivationEmail",
                &[204u16, 400u16, 401u16, 404u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("accountTenantId").required(),
                    crate::operation::Parameter::path("userId").required(),
                ],
            );
        type Output = ();
        type Failure = super::failure::SendAccountUserActivationEmail;
        type Body = ();
        const EMPTY: bool = true;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            Ok(())
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::SendAccountUserActivationEmail::BadRequest)
                }
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::SendAccountUserActivationEmail::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::SendAccountUserActivationEmail::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.list_invoices`, made by [`Client::list_invoices`](super::Client::list_invoices).
    ///
    /// List the invoices.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListInvoices {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl ListInvoices {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /v1.0/billingdata`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_invoices`](super::Client::list_invoices).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::InvoiceList>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
        /// Collects unreadable elements of the list separately, instead of failing as a whole.
        #[inline]
        pub fn lenient(self) -> crate::Lenient<Self> {
            crate::Lenient::new(self)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        ListInvoices => crate ::Response < types::InvoiceList >
    );
    impl crate::operation::sealed::Sealed for ListInvoices {}
    impl crate::Operation for ListInvoices {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "myreports",
            "myreports.list_invoices",
            "GET",
            "/v1.0/billingdata",
            &[200u16, 401u16],
        );
        type Output = types::InvoiceList;
        type Failure = super::failure::ListInvoices;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::ListInvoices::Unauthorized,
                    )
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl crate::lenient::ListOperation for ListInvoices {
        const LIST: ::std::option::Option<&'static str> = ::std::option::Option::Some(
            "data",
        );
        type Item = types::Invoice;
        #[inline]
        fn into_parts(
            self,
        ) -> ::std::result::Result<
            (std::sync::Arc<crate::transport::Core>, crate::request::Request),
            crate::Error,
        > {
            Ok((self.client.shared_core(), self.call.into_request()?))
        }
    }
    /// A call of `myreports.get_invoice`, made by [`Client::get_invoice`](super::Client::get_invoice).
    ///
    /// Read an invoice.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetInvoice {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetInvoice {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Id of the invoice, `invoiceid` in the list.
        ///
        /// Required.
        pub fn invoice_id<V: crate::IntoValue<types::InvoiceId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::InvoiceId, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /v1.0/billingdata/{invoiceId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_invoice`](super::Client::get_invoice).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::OneInvoice>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        GetInvoice => crate ::Response < types::OneInvoice >
    );
    impl crate::operation::sealed::Sealed for GetInvoice {}
    impl crate::Operation for GetInvoice {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.get_invoice",
                "GET",
                "/v1.0/billingdata/{invoiceId}",
                &[200u16, 401u16, 404u16],
            )
            .taking(&[crate::operation::Parameter::path("invoiceId").required()]);
        type Output = types::OneInvoice;
        type Failure = super::failure::GetInvoice;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                401u16 => {
                    ::std::option::Option::Some(super::failure::GetInvoice::Unauthorized)
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetInvoice::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.download_invoice_summary`, made by [`Client::download_invoice_summary`](super::Client::download_invoice_summary).
    ///
    /// Download the summary of an invoice, a PDF.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct DownloadInvoiceSummary {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl DownloadInvoiceSummary {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Id of the invoice, `invoiceid` in the list.
        ///
        /// Required.
        pub fn invoice_id<V: crate::IntoValue<types::InvoiceId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::InvoiceId, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /v1.0/billingdata/{invoiceId}/summary`.
        ///
        /// # Errors
        ///
        /// See [`Client::download_invoice_summary`](super::Client::download_invoice_summary).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<crate::Download>,
                crate::Error,
            >,
        > {
            crate::download::send(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        DownloadInvoiceSummary => crate ::Response < crate ::Download >
    );
    impl crate::operation::sealed::Sealed for DownloadInvoiceSummary {}
    impl crate::Operation for DownloadInvoiceSummary {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.download_invoice_summary",
                "GET",
                "/v1.0/billingdata/{invoiceId}/summary",
                &[200u16, 401u16, 404u16],
            )
            .taking(&[crate::operation::Parameter::path("invoiceId").required()]);
        type Output = crate::Download;
        type Failure = super::failure::DownloadInvoiceSummary;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            Err(crate::download::no_json())
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::DownloadInvoiceSummary::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::DownloadInvoiceSummary::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `myreports.download_invoice_detail`, made by [`Client::download_invoice_detail`](super::Client::download_invoice_detail).
    ///
    /// Download the details of an invoice, a ZIP.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct DownloadInvoiceDetail {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl DownloadInvoiceDetail {
        #[inline]
        pub(super) fn new(client: &super::Client) -> Self {
            let call = crate::request::RequestParts::new(
                <Self as crate::Operation>::INFO,
                client.call_options(),
            );
            Self {
                client: client.clone(),
                call,
            }
        }
        /// Id of the invoice, `invoiceid` in the list.
        ///
        /// Required.
        pub fn invoice_id<V: crate::IntoValue<types::InvoiceId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::InvoiceId, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /v1.0/billingdata/{invoiceId}/detail`.
        ///
        /// # Errors
        ///
        /// See [`Client::download_invoice_detail`](super::Client::download_invoice_detail).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<crate::Download>,
                crate::Error,
            >,
        > {
            crate::download::send(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        DownloadInvoiceDetail => crate ::Response < crate ::Download >
    );
    impl crate::operation::sealed::Sealed for DownloadInvoiceDetail {}
    impl crate::Operation for DownloadInvoiceDetail {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "myreports",
                "myreports.download_invoice_detail",
                "GET",
                "/v1.0/billingdata/{invoiceId}/detail",
                &[200u16, 401u16, 404u16],
            )
            .taking(&[crate::operation::Parameter::path("invoiceId").required()]);
        type Output = crate::Download;
        type Failure = super::failure::DownloadInvoiceDetail;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            Err(crate::download::no_json())
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                401u16 => {
                    ::std::option::Option::Some(
                        super::failure::DownloadInvoiceDetail::Unauthorized,
                    )
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::DownloadInvoiceDetail::NotFound)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
}
#[doc(hidden)]
pub use operation as builder;
/// The documented failures of each operation, one variant per status.
#[allow(clippy::large_enum_variant)]
pub mod failure {
    #[allow(unused_imports)]
    use super::types;
    /// The documented failures of `myreports.list_customer_users`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ListCustomerUsers {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`]: No customer or account has this tenant id.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.create_customer_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum CreateCustomerUser {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed, or the customer has no user licence left.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `402` with [`types::ChargesRequired`]: The request may incur additional charges and was not carried out. The body echoes what would be created, either in the envelope or bare; neither form is promised, so only the status counts.
        PaymentRequired(types::ChargesRequired),
        /// `404` with [`types::NotFound`]: No customer or account has this tenant id.
        NotFound(types::NotFound),
        /// `409` with [`types::EmailConflict`]: Another user of this customer tenant already has the e-mail address.
        Conflict(types::EmailConflict),
    }
    /// The documented failures of `myreports.get_customer_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetCustomerUser {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`]: No customer or account has this tenant id, or it has no such user.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.patch_customer_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum PatchCustomerUser {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id or the user id is malformed, or a path is not a property of a user. Inferred from the patch of account users.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `402` with [`types::ChargesRequired`] (inferred from neighbouring routes, not documented): The change may incur additional charges and was not carried out. Inferred from the page on charges and from the examples of the route, which send the consent at once. The body is the one of the other 402 responses as far as is known; only the status counts.
        PaymentRequired(types::ChargesRequired),
        /// `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such user. Inferred from the neighbouring routes.
        NotFound(types::NotFound),
        /// `409` with [`types::EmailConflict`] (inferred from neighbouring routes, not documented): Another user of the tenant has the address that `/email` was to be set to. Inferred from the creation.
        Conflict(types::EmailConflict),
    }
    /// The documented failures of `myreports.delete_customer_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum DeleteCustomerUser {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id or the user id is malformed. Inferred from the neighbouring routes.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such user. Inferred from the neighbouring routes.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.list_account_users`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ListAccountUsers {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id is malformed. Inferred from the neighbouring routes.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id. Inferred from the neighbouring routes.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.create_account_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum CreateAccountUser {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `402` with [`types::ChargesRequired`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the general page on charges; the page of this route does not list it.
        PaymentRequired(types::ChargesRequired),
        /// `404` with [`types::NotFound`]: No customer or account has this tenant id.
        NotFound(types::NotFound),
        /// `409` with [`types::EmailConflict`] (inferred from neighbouring routes, not documented): Another user of this account has the address already. Inferred from the equivalent route for customers; the page of this route does not list it.
        Conflict(types::EmailConflict),
    }
    /// The documented failures of `myreports.get_account_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetAccountUser {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`]: No customer or account has this tenant id, or it has no such user.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.patch_account_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum PatchAccountUser {
        /// `400` with [`types::BadRequest`]: The tenant id or the user id is malformed, or a path is not a property of a user.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `402` with [`types::ChargesRequired`] (inferred from neighbouring routes, not documented): The change may incur additional charges and was not carried out. Inferred from the page on charges and from the examples of the route, which send the consent at once. The body is the one of the other 402 responses as far as is known; only the status counts.
        PaymentRequired(types::ChargesRequired),
        /// `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such user. Inferred from the neighbouring routes.
        NotFound(types::NotFound),
        /// `409` with [`types::EmailConflict`] (inferred from neighbouring routes, not documented): Another user of the tenant has the address that `/email` was to be set to. Inferred from the creation.
        Conflict(types::EmailConflict),
    }
    /// The documented failures of `myreports.delete_account_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum DeleteAccountUser {
        /// `400` with [`types::BadRequest`]: The tenant id or the user id is malformed.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`]: No customer or account has this tenant id, or it has no such user.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.list_enterprise_customer_users`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ListEnterpriseCustomerUsers {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`]: No customer or account has this tenant id.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.create_enterprise_customer_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum CreateEnterpriseCustomerUser {
        /// `400` with [`types::BadRequest`]: A tenant id is malformed, or, as inferred from the equivalent route, the customer has no user licence left.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `402` with [`types::ChargesRequired`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the equivalent route, whose body echoes what would be created, either in the envelope or bare.
        PaymentRequired(types::ChargesRequired),
        /// `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id. Inferred from the neighbouring routes.
        NotFound(types::NotFound),
        /// `409` with [`types::EmailConflict`] (inferred from neighbouring routes, not documented): Another user of this customer tenant already has the e-mail address. Inferred from the equivalent route.
        Conflict(types::EmailConflict),
    }
    /// The documented failures of `myreports.get_enterprise_customer_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetEnterpriseCustomerUser {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`]: No customer or account has this tenant id, or it has no such user.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.patch_enterprise_customer_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum PatchEnterpriseCustomerUser {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id or the user id is malformed, or a path is not a property of a user. Inferred from the patch of account users.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `402` with [`types::ChargesRequired`] (inferred from neighbouring routes, not documented): The change may incur additional charges and was not carried out. Inferred from the page on charges and from the examples of the route, which send the consent at once. The body is the one of the other 402 responses as far as is known; only the status counts.
        PaymentRequired(types::ChargesRequired),
        /// `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such user. Inferred from the neighbouring routes.
        NotFound(types::NotFound),
        /// `409` with [`types::EmailConflict`] (inferred from neighbouring routes, not documented): Another user of the tenant has the address that `/email` was to be set to. Inferred from the creation.
        Conflict(types::EmailConflict),
    }
    /// The documented failures of `myreports.delete_enterprise_customer_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum DeleteEnterpriseCustomerUser {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id or the user id is malformed. Inferred from the neighbouring routes.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such user. Inferred from the neighbouring routes.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.send_customer_user_activation_email`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum SendCustomerUserActivationEmail {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed, or the user has another primary tenant.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`]: No customer or account has this tenant id, or it has no such user.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.send_customer_user_uconnect_activation_email`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum SendCustomerUserUconnectActivationEmail {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id is malformed, or the user has another primary tenant. Inferred from the equivalent routes.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such user. Inferred from the neighbouring routes.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.assign_customer_user_device`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum AssignCustomerUserDevice {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id or the user id is malformed. Inferred from the neighbouring routes.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `402` with [`types::PresumedCharges`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the page on charges and from the example of the route, which sends the consent at once. No page shows the body; it may echo the request.
        PaymentRequired(types::PresumedCharges),
        /// `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such user. Inferred from the neighbouring routes.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.unassign_customer_user_device`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum UnassignCustomerUserDevice {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id or the user id is malformed. Inferred from the neighbouring routes.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `402` with [`types::PresumedCharges`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the page on charges and from the example of the route, which sends the consent at once. No page shows the body; it may echo the request.
        PaymentRequired(types::PresumedCharges),
        /// `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such user. Inferred from the neighbouring routes.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.list_customers`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ListCustomers {
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
    }
    /// The documented failures of `myreports.create_customer`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum CreateCustomer {
        /// `400` with [`types::BadRequest`]: A trial was asked for, and the account has no permission for it.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `402` with [`types::CustomerCharges`]: The request may incur additional charges and was not carried out. The body echoes the request bare, with the API key in clear text; only the status counts.
        PaymentRequired(types::CustomerCharges),
    }
    /// The documented failures of `myreports.get_customer`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetCustomer {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`]: No customer or account has this tenant id.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.delete_customer`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum DeleteCustomer {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id is malformed. Inferred from the neighbouring routes.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id. Inferred from the neighbouring routes.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.list_pbx_profiles`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ListPbxProfiles {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`]: No customer or account has this tenant id.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.create_pbx_profile`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum CreatePbxProfile {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `402` with [`types::PresumedCharges`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the page on charges and from the example of the route, which sends the consent at once. No page shows the body; it may echo the request.
        PaymentRequired(types::PresumedCharges),
        /// `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id. Inferred from the neighbouring routes.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.get_pbx_profile`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetPbxProfile {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`]: No customer or account has this tenant id, or it has no such connection.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.patch_pbx_profile`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum PatchPbxProfile {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed, or a path is not a property of the resource.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `402` with [`types::PresumedCharges`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the page on charges and from the example of the route, which sends the consent at once. No page shows the body; it may echo the request.
        PaymentRequired(types::PresumedCharges),
        /// `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such connection. Inferred from the neighbouring routes.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.delete_pbx_profile`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum DeletePbxProfile {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`]: No customer or account has this tenant id, or it has no such connection.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.send_enterprise_customer_user_activation_email`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum SendEnterpriseCustomerUserActivationEmail {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id is malformed, or the user has another primary tenant. Inferred from the equivalent routes.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such user. Inferred from the neighbouring routes.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.send_enterprise_customer_user_uconnect_activation_email`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum SendEnterpriseCustomerUserUconnectActivationEmail {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed, or the user has another primary tenant.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`]: No customer or account has this tenant id, or it has no such user.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.assign_enterprise_customer_user_device`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum AssignEnterpriseCustomerUserDevice {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id or the user id is malformed. Inferred from the neighbouring routes.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `402` with [`types::PresumedCharges`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the page on charges and from the example of the route, which sends the consent at once. No page shows the body; it may echo the request.
        PaymentRequired(types::PresumedCharges),
        /// `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such user. Inferred from the neighbouring routes.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.unassign_enterprise_customer_user_device`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum UnassignEnterpriseCustomerUserDevice {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id or the user id is malformed. Inferred from the neighbouring routes.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `402` with [`types::PresumedCharges`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the page on charges and from the example of the route, which sends the consent at once. No page shows the body; it may echo the request.
        PaymentRequired(types::PresumedCharges),
        /// `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such user. Inferred from the neighbouring routes.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.list_enterprise_customers`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ListEnterpriseCustomers {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id is malformed. Inferred from the neighbouring routes.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id. Inferred from the neighbouring routes.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.create_enterprise_customer`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum CreateEnterpriseCustomer {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed, or a trial was asked for and the account has no permission for it.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `402` with [`types::CustomerCharges`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the route without the account, of which the page on charges shows it. The body echoes the request bare, with the API key in clear text; only the status counts.
        PaymentRequired(types::CustomerCharges),
        /// `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id. Inferred from the neighbouring routes.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.get_enterprise_customer`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetEnterpriseCustomer {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The tenant id is malformed. Inferred from the neighbouring routes.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id. Inferred from the neighbouring routes.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.delete_enterprise_customer`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum DeleteEnterpriseCustomer {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`]: No customer or account has this tenant id.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.list_enterprise_pbx_profiles`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ListEnterprisePbxProfiles {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`]: No customer or account has this tenant id.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.create_enterprise_pbx_profile`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum CreateEnterprisePbxProfile {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `402` with [`types::PresumedCharges`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the page on charges and from the example of the route, which sends the consent at once. No page shows the body; it may echo the request.
        PaymentRequired(types::PresumedCharges),
        /// `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id. Inferred from the neighbouring routes.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.get_enterprise_pbx_profile`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetEnterprisePbxProfile {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`]: No customer or account has this tenant id, or it has no such connection.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.patch_enterprise_pbx_profile`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum PatchEnterprisePbxProfile {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed, or a path is not a property of the resource.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `402` with [`types::PresumedCharges`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the page on charges and from the example of the route, which sends the consent at once. No page shows the body; it may echo the request.
        PaymentRequired(types::PresumedCharges),
        /// `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): No customer or account has this tenant id, or it has no such connection. Inferred from the neighbouring routes.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.delete_enterprise_pbx_profile`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum DeleteEnterprisePbxProfile {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`]: No customer or account has this tenant id, or it has no such connection.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.find_pbx_instance`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum FindPbxInstance {
        /// `400` with [`types::BadRequest`]: The request is malformed. The page lists it without a reason of its own.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`]: No customer or account has this tenant id.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.list_accounts`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ListAccounts {
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
    }
    /// The documented failures of `myreports.create_account`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum CreateAccount {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): A field is not acceptable, such as a name of more than 100 characters. Inferred from the other routes; the page of this route does not list it.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `402` with [`types::PresumedCharges`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the page on charges and from the example of the route, which sends the consent at once. No page shows the body; it may echo the request.
        PaymentRequired(types::PresumedCharges),
    }
    /// The documented failures of `myreports.get_account`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetAccount {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`]: No customer or account has this tenant id.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.patch_account`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum PatchAccount {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed, or a path is not a property of the resource.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `402` with [`types::PresumedCharges`] (inferred from neighbouring routes, not documented): The request may incur additional charges and was not carried out. Inferred from the page on charges and from the example of the route, which sends the consent at once. No page shows the body; it may echo the request.
        PaymentRequired(types::PresumedCharges),
        /// `404` with [`types::NotFound`]: No customer or account has this tenant id.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.delete_account`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum DeleteAccount {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`]: No customer or account has this tenant id.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.get_account_metrics`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetAccountMetrics {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`]: No customer or account has this tenant id.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.send_account_user_activation_email`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum SendAccountUserActivationEmail {
        /// `400` with [`types::BadRequest`]: The tenant id is malformed, or the user has another primary tenant.
        BadRequest(types::BadRequest),
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`]: No customer or account has this tenant id, or it has no such user.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.list_invoices`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ListInvoices {
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
    }
    /// The documented failures of `myreports.get_invoice`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetInvoice {
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`]: There is no such invoice.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.download_invoice_summary`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum DownloadInvoiceSummary {
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`]: There is no such invoice.
        NotFound(types::NotFound),
    }
    /// The documented failures of `myreports.download_invoice_detail`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum DownloadInvoiceDetail {
        /// `401` without a body: The token is missing, invalid or expired. The response has no body.
        Unauthorized,
        /// `404` with [`types::NotFound`] (inferred from neighbouring routes, not documented): There is no such invoice. Inferred from the neighbouring routes.
        NotFound(types::NotFound),
    }
}
