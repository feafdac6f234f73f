// Generated from openapi.yaml by user-provisioning-codegen; do not edit.

/// # Users
impl Client {
    /// List the users.
    ///
    /// Lists users, in parts: `limit` is the maximum number, 20 by default, and `offset` the start. Whether `offset`
    /// counts users or pages is not documented; it is taken as users. The maximum `limit` and the order are not
    /// documented, and there is no filter. The headers have the total number of users and the number in this
    /// response.
    ///
    /// Source: Orange Business Evolution Platform referential API, page get Users.
    ///
    /// Sends `GET /users` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::evolution_platform::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.evolution_platform_client();
    /// let response = client
    ///     .list_users()
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    ///
    /// // All pages, item by item.
    /// let mut items = client
    ///     .list_users()
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
    /// - `200` with [`types::UserList`]: The users, a bare list.
    /// - `401` with [`types::Problem`]: The access token or the API key is missing, invalid or expired.
    /// - `403` with [`types::Problem`]: The caller has no right to do this.
    /// - `500` with [`types::Problem`]: The server failed.
    ///
    /// # Pages
    ///
    /// One call returns one page. [`stream()`](operation::ListUsers::stream) fetches page after page as items are asked for, [`collect_all()`](operation::ListUsers::collect_all) all of them into a `Vec`, and [`page(n)`](operation::ListUsers::page) one by its number.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn list_users(&self) -> operation::ListUsers {
        operation::ListUsers::new(self)
    }
    /// Create a user with its roles in organizations.
    ///
    /// Creates a user and gives it at least one role in an organization. The response repeats what was sent; it
    /// carries no technical id, the user is known by its identity name.
    ///
    /// The captured page shows only the success, labelled as created, without its status. The status 201 and all
    /// error responses are inferred from the other operations on users of the same API; whether an existing identity
    /// name is refused, with which status, and whether a message is mailed are unknown.
    ///
    /// Source: Orange Business Evolution Platform referential API, page Create User.
    ///
    /// Sends `POST /users` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::evolution_platform::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.evolution_platform_client();
    /// let response = client
    ///     .create_user()
    ///     .body(
    ///         types::NewUser::builder()
    ///             .identity_name("new.user@example.com")
    ///             .display_name("New User")
    ///             .organizations([
    ///                 types::OrganizationRole::builder()
    ///             .organization_id("0b9c6f1d-52e7-4a38-8d14-6e7f3a9b2c05")
    ///             .role_id("d4e8a7b2-1c3f-4695-a0d8-5f2b9e6c7314"),
    ///             ])
    ///             .email("new.user@example.com")
    ///             .first_name("New")
    ///             .last_name("User")
    ///     )
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `201` with [`types::User`] (inferred from neighbouring routes, not documented): The user was created. The body and the header are documented, the status is inferred.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The request is malformed or breaks a constraint.
    /// - `401` with [`types::Problem`] (inferred from neighbouring routes, not documented): The access token or the API key is missing, invalid or expired.
    /// - `403` with [`types::Problem`] (inferred from neighbouring routes, not documented): The caller may not create users, or not in one of the organizations.
    /// - `500` with [`types::Problem`] (inferred from neighbouring routes, not documented): The server failed.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn create_user(&self) -> operation::CreateUser {
        operation::CreateUser::new(self)
    }
    /// Read a user by its identity name.
    ///
    /// Returns one user with its technical id and the names of its organizations and roles.
    ///
    /// An unknown identity name is answered with 404. In the path it is percent-encoded; a name with a slash cannot
    /// be sent.
    ///
    /// Source: Orange Business Evolution Platform referential API, page Get User By Identity Name.
    ///
    /// Sends `GET /users/{identityName}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::evolution_platform::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.evolution_platform_client();
    /// let response = client
    ///     .get_user()
    ///     .identity_name("jane.doe@example.com")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::User`]: The user.
    /// - `400` with [`types::BadRequest`]: The request is malformed or breaks a constraint.
    /// - `401` with [`types::Problem`]: The access token or the API key is missing, invalid or expired.
    /// - `403` with [`types::Problem`]: The caller has no right to do this.
    /// - `404` with [`types::Problem`]: Nobody has this identity name.
    /// - `500` with [`types::Problem`]: The server failed.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_user(&self) -> operation::GetUser {
        operation::GetUser::new(self)
    }
    /// Change a user.
    ///
    /// Changes the keys that are sent. Whether `organizations` replaces the roles the user has or is merged with them
    /// is not documented, nor whether another `identityName` renames the user, nor what null means. So leave out keys
    /// that should not change; null is never sent. To be safe, send all `organizations`.
    ///
    /// The response is the user as after the creation, without id and without names of organizations and roles.
    ///
    /// Mail: not documented. Cost: none.
    ///
    /// Source: Orange Business Evolution Platform referential API, page Patch Users.
    ///
    /// Sends `PATCH /users/{identityName}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::evolution_platform::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.evolution_platform_client();
    /// let response = client
    ///     .patch_user()
    ///     .identity_name("jane.doe@example.com")
    ///     .body(
    ///         types::UserPatch::builder()
    ///             .display_name("Jane D. Doe")
    ///     )
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::User`]: The user as it is now.
    /// - `400` with [`types::BadRequest`]: The request is malformed or breaks a constraint.
    /// - `401` with [`types::Problem`]: The access token or the API key is missing, invalid or expired.
    /// - `403` with [`types::Problem`]: The caller has no right to do this.
    /// - `404` with [`types::Problem`]: Nobody has this identity name.
    /// - `500` with [`types::Problem`]: The server failed.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn patch_user(&self) -> operation::PatchUser {
        operation::PatchUser::new(self)
    }
}
/// # Roles
impl Client {
    /// List the roles.
    ///
    /// Lists the roles a user can hold in an organization, with their permissions, in parts: `limit` is the maximum
    /// number and `offset` the start. Their default values are not on the page; for users it is 20 and 0. The headers
    /// count the roles.
    ///
    /// Source: Orange Business Evolution Platform referential API, page get Roles.
    ///
    /// Sends `GET /roles` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::evolution_platform::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.evolution_platform_client();
    /// let response = client
    ///     .list_roles()
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    ///
    /// // All pages, item by item.
    /// let mut items = client
    ///     .list_roles()
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
    /// - `200` with [`types::RoleList`]: The roles, a bare list.
    /// - `401` with [`types::Problem`]: The access token or the API key is missing, invalid or expired.
    /// - `403` with [`types::Problem`]: The caller has no right to do this.
    /// - `500` with [`types::Problem`]: The server failed.
    ///
    /// # Pages
    ///
    /// One call returns one page. [`stream()`](operation::ListRoles::stream) fetches page after page as items are asked for, [`collect_all()`](operation::ListRoles::collect_all) all of them into a `Vec`, and [`page(n)`](operation::ListRoles::page) one by its number.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn list_roles(&self) -> operation::ListRoles {
        operation::ListRoles::new(self)
    }
}
/// # Organizations
impl Client {
    /// List the organizations.
    ///
    /// Lists the organizations, in parts like the other lists: `limit` is the maximum number and `offset` the start.
    ///
    /// There is no page about this route, only a line in the introduction that uses it. Parameters, headers, the list
    /// of organizations and all failures are inferred from the other lists.
    ///
    /// Source: inferred from the introduction to the Orange Business Evolution Platform API, which calls the route,
    /// and from its other lists.
    ///
    /// Sends `GET /organizations` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::evolution_platform::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.evolution_platform_client();
    /// let response = client
    ///     .list_organizations()
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    ///
    /// // All pages, item by item.
    /// let mut items = client
    ///     .list_organizations()
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
    /// - `200` with [`types::OrganizationList`] (inferred from neighbouring routes, not documented): The organizations, a bare list. Inferred from the other lists.
    /// - `401` with [`types::Problem`] (inferred from neighbouring routes, not documented): The access token or the API key is missing, invalid or expired. Inferred from the other operations of this API.
    /// - `403` with [`types::Problem`] (inferred from neighbouring routes, not documented): The caller has no right to do this. Inferred from the other operations of this API.
    /// - `500` with [`types::Problem`] (inferred from neighbouring routes, not documented): The server failed. Inferred from the other operations of this API.
    ///
    /// # Pages
    ///
    /// One call returns one page. [`stream()`](operation::ListOrganizations::stream) fetches page after page as items are asked for, [`collect_all()`](operation::ListOrganizations::collect_all) all of them into a `Vec`, and [`page(n)`](operation::ListOrganizations::page) one by its number.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn list_organizations(&self) -> operation::ListOrganizations {
        operation::ListOrganizations::new(self)
    }
    /// Read an organization.
    ///
    /// Returns one organization, with its offers and contacts.
    ///
    /// Source: Orange Business Evolution Platform referential API, page Get Organizations By Id.
    ///
    /// Sends `GET /organizations/{id}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::evolution_platform::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.evolution_platform_client();
    /// let response = client
    ///     .get_organization()
    ///     .id("0b9c6f1d-52e7-4a38-8d14-6e7f3a9b2c05")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::Organization`]: The organization.
    /// - `401` with [`types::Problem`]: The access token or the API key is missing, invalid or expired.
    /// - `403` with [`types::Problem`]: The caller has no right to do this.
    /// - `404` with [`types::Problem`]: There is no organization with this id.
    /// - `500` with [`types::Problem`]: The server failed.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_organization(&self) -> operation::GetOrganization {
        operation::GetOrganization::new(self)
    }
}
/// # Projects
impl Client {
    /// List the projects of an organization.
    ///
    /// Lists the projects of an organization, in parts: `limit` is the maximum number and `offset` the start. Their
    /// default values are not on the page; for users it is 20 and
    /// 0. The headers count the projects.
    ///
    /// The page speaks of a page of projects and of these headers, but prints one project where a list is meant. That
    /// is presumably a mistake; still, a response with a single project is read as a list of one.
    ///
    /// Source: Orange Business Evolution Platform referential API, page Get Projects by Organization Id.
    ///
    /// Sends `GET /organizations/{organizationId}/projects` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::evolution_platform::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.evolution_platform_client();
    /// let response = client
    ///     .list_organization_projects()
    ///     .organization_id("0b9c6f1d-52e7-4a38-8d14-6e7f3a9b2c05")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    ///
    /// // All pages, item by item.
    /// let mut items = client
    ///     .list_organization_projects()
    ///     .organization_id("0b9c6f1d-52e7-4a38-8d14-6e7f3a9b2c05")
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
    /// - `200` with [`types::ProjectList`]: The projects, a bare list.
    /// - `400` with [`types::BadRequest`]: The request is malformed or breaks a constraint.
    /// - `401` with [`types::Problem`]: The access token or the API key is missing, invalid or expired.
    /// - `403` with [`types::Problem`]: The caller has no right to do this.
    /// - `404` with [`types::Problem`]: There is no organization with this id.
    /// - `500` with [`types::Problem`]: The server failed.
    ///
    /// # Pages
    ///
    /// One call returns one page. [`stream()`](operation::ListOrganizationProjects::stream) fetches page after page as items are asked for, [`collect_all()`](operation::ListOrganizationProjects::collect_all) all of them into a `Vec`, and [`page(n)`](operation::ListOrganizationProjects::page) one by its number.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn list_organization_projects(&self) -> operation::ListOrganizationProjects {
        operation::ListOrganizationProjects::new(self)
    }
    /// Change a project of an organization.
    ///
    /// Replaces name, offer and billing account of a project. What happens to an offer that is left out is not
    /// documented.
    ///
    /// The captured page shows only the success, without its status. The status 200 and all failures are inferred
    /// from the other operations of the same API.
    ///
    /// Mail: none known. Cost: none known.
    ///
    /// Source: Orange Business Evolution Platform referential API, page Update Project.
    ///
    /// Sends `PUT /organizations/{organizationId}/projects/{id}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::evolution_platform::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.evolution_platform_client();
    /// let response = client
    ///     .update_organization_project()
    ///     .organization_id("0b9c6f1d-52e7-4a38-8d14-6e7f3a9b2c05")
    ///     .id("f3b9a6d2-7c58-4e10-92ad-4b6c8e0f1a37")
    ///     .body(
    ///         types::ProjectUpdate::builder()
    ///             .name("My Project")
    ///             .installed_offer(types::OfferToInstall::builder()
    ///             .code("OFFER1")
    ///             .name("Example Offer"))
    ///             .ban_id(3003)
    ///     )
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::Project`] (inferred from neighbouring routes, not documented): The project as it is now. The body is documented, the status is inferred.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The request is malformed or breaks a constraint. Inferred from the other operations of this API.
    /// - `401` with [`types::Problem`] (inferred from neighbouring routes, not documented): The access token or the API key is missing, invalid or expired. Inferred from the other operations of this API.
    /// - `403` with [`types::Problem`] (inferred from neighbouring routes, not documented): The caller has no right to do this. Inferred from the other operations of this API.
    /// - `404` with [`types::Problem`] (inferred from neighbouring routes, not documented): There is no such organization, or it has no such project. Inferred from the other operations of this API.
    /// - `500` with [`types::Problem`] (inferred from neighbouring routes, not documented): The server failed. Inferred from the other operations of this API.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn update_organization_project(&self) -> operation::UpdateOrganizationProject {
        operation::UpdateOrganizationProject::new(self)
    }
}
/// # IAM users
impl Client {
    /// List the users with what they may do.
    ///
    /// Lists the users with their permissions and projects in each organization, in parts: `limit` is the maximum
    /// number and `offset` the start. Their default values are not on the page. The headers count the users. Users
    /// have no technical id here.
    ///
    /// Source: Orange Business Evolution Platform referential API, page Iam Get All Users.
    ///
    /// Sends `GET /iam/authorizations/users` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::evolution_platform::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.evolution_platform_client();
    /// let response = client
    ///     .list_iam_users()
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    ///
    /// // All pages, item by item.
    /// let mut items = client
    ///     .list_iam_users()
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
    /// - `200` with [`types::IamUserList`]: The users, a bare list.
    /// - `401` with [`types::Problem`]: The access token or the API key is missing, invalid or expired.
    /// - `403` with [`types::Problem`]: The caller has no right to do this.
    /// - `500` with [`types::Problem`]: The server failed.
    ///
    /// # Pages
    ///
    /// One call returns one page. [`stream()`](operation::ListIamUsers::stream) fetches page after page as items are asked for, [`collect_all()`](operation::ListIamUsers::collect_all) all of them into a `Vec`, and [`page(n)`](operation::ListIamUsers::page) one by its number.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn list_iam_users(&self) -> operation::ListIamUsers {
        operation::ListIamUsers::new(self)
    }
    /// Read what a user may do.
    ///
    /// Returns one user with the permissions and projects it has in each organization. An unknown identity name is
    /// answered with 404.
    ///
    /// Source: Orange Business Evolution Platform referential API, page Iam Get User by identity Name.
    ///
    /// Sends `GET /iam/authorizations/users/{identityName}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::evolution_platform::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.evolution_platform_client();
    /// let response = client
    ///     .get_iam_user()
    ///     .identity_name("jane.doe@example.com")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::IamUser`]: The user.
    /// - `401` with [`types::Problem`]: The access token or the API key is missing, invalid or expired.
    /// - `403` with [`types::Problem`]: The caller has no right to do this.
    /// - `404` with [`types::Problem`]: Nobody has this identity name.
    /// - `500` with [`types::Problem`]: The server failed.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_iam_user(&self) -> operation::GetIamUser {
        operation::GetIamUser::new(self)
    }
}
/// All documented operations of this service.
pub const OPERATIONS: &[&crate::OperationInfo] = &[
    <operation::ListUsers as crate::Operation>::INFO,
    <operation::CreateUser as crate::Operation>::INFO,
    <operation::GetUser as crate::Operation>::INFO,
    <operation::PatchUser as crate::Operation>::INFO,
    <operation::ListRoles as crate::Operation>::INFO,
    <operation::ListOrganizations as crate::Operation>::INFO,
    <operation::GetOrganization as crate::Operation>::INFO,
    <operation::ListOrganizationProjects as crate::Operation>::INFO,
    <operation::UpdateOrganizationProject as crate::Operation>::INFO,
    <operation::ListIamUsers as crate::Operation>::INFO,
    <operation::GetIamUser as crate::Operation>::INFO,
];
/// The ids of all operations, for the sandbox of the same version: not part of the API.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperationId {
    ListUsers,
    CreateUser,
    GetUser,
    PatchUser,
    ListRoles,
    ListOrganizations,
    GetOrganization,
    ListOrganizationProjects,
    UpdateOrganizationProject,
    ListIamUsers,
    GetIamUser,
}
impl OperationId {
    #[inline]
    pub fn of(operation: &crate::OperationInfo) -> ::std::option::Option<Self> {
        match operation.id() {
            "evolution_platform.list_users" => Some(Self::ListUsers),
            "evolution_platform.create_user" => Some(Self::CreateUser),
            "evolution_platform.get_user" => Some(Self::GetUser),
            "evolution_platform.patch_user" => Some(Self::PatchUser),
            "evolution_platform.list_roles" => Some(Self::ListRoles),
            "evolution_platform.list_organizations" => Some(Self::ListOrganizations),
            "evolution_platform.get_organization" => Some(Self::GetOrganization),
            "evolution_platform.list_organization_projects" => {
                Some(Self::ListOrganizationProjects)
            }
            "evolution_platform.update_organization_project" => {
                Some(Self::UpdateOrganizationProject)
            }
            "evolution_platform.list_iam_users" => Some(Self::ListIamUsers),
            "evolution_platform.get_iam_user" => Some(Self::GetIamUser),
            _ => None,
        }
    }
}
/// The bodies of requests and responses.
#[allow(clippy::all, unused_qualifications)]
pub mod types {
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
            object.optional("code", &self.code);
            object.optional("message", &self.message);
            object.optional("status", &self.status);
            object.optional("title", &self.title);
            object.list("violations", &self.violations);
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
        /// Code of the error.
        pub code: ::std::option::Option<i64>,
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
        /// The HTTP status again.
        pub status: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Headline of the error.
        pub title: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// The constraints that were broken.
        pub violations: ::std::vec::Vec<Violation>,
    }
    impl IamRole {
        /// A [`IamRoleBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> IamRoleBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for IamRole {}
    impl ::serde::Serialize for IamRole {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("organizationId", &self.organization_id);
            object.optional("organizationName", &self.organization_name);
            object.list("projectIds", &self.project_ids);
            object.list("permissions", &self.permissions);
            object.end()
        }
    }
    /// What a user may do in an organization.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct IamRole {
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "organizationId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Id of the organization, a UUID.
        pub organization_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "organizationName",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Name of the organization.
        pub organization_name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "projectIds",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// Ids of the projects, UUIDs.
        pub project_ids: ::std::vec::Vec<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// Names of the permissions; the values are not documented.
        pub permissions: ::std::vec::Vec<::std::string::String>,
    }
    impl IamUser {
        /// A [`IamUserBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> IamUserBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for IamUser {}
    impl ::serde::Serialize for IamUser {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("identityName", &self.identity_name);
            object.optional("displayName", &self.display_name);
            object.optional("email", &self.email);
            object.optional("firstName", &self.first_name);
            object.optional("lastName", &self.last_name);
            object.optional("root", &self.root);
            object.list("roles", &self.roles);
            object.end()
        }
    }
    /// A user with what it may do.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct IamUser {
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "identityName",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Identity name, by which the platform knows the user.
        pub identity_name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "displayName",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Name to show.
        pub display_name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// E-mail address.
        pub email: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "firstName",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// First name.
        pub first_name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "lastName",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Last name.
        pub last_name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Whether the user has every right.
        pub root: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// What the user may do, by organization.
        pub roles: ::std::vec::Vec<IamRole>,
    }
    impl ::std::convert::TryFrom<::std::vec::Vec<IamUserBuilder>> for IamUserList {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            items: ::std::vec::Vec<IamUserBuilder>,
        ) -> ::std::result::Result<Self, Self::Error> {
            items.into_iter().try_into()
        }
    }
    impl crate::request::Check for IamUserList {
        #[inline]
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            crate::request::enough_items(self.0.len(), 0usize)
        }
    }
    impl ::std::iter::FromIterator<IamUser> for IamUserList {
        fn from_iter<I: ::std::iter::IntoIterator<Item = IamUser>>(items: I) -> Self {
            Self(items.into_iter().collect())
        }
    }
    impl<T, const N: usize> ::std::convert::TryFrom<[T; N]> for IamUserList
    where
        [T; N]: crate::Items<IamUser>,
    {
        type Error = crate::ConversionError;
        fn try_from(items: [T; N]) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl<T> ::std::convert::TryFrom<::std::vec::IntoIter<T>> for IamUserList
    where
        ::std::vec::IntoIter<T>: crate::Items<IamUser>,
    {
        type Error = crate::ConversionError;
        fn try_from(
            items: ::std::vec::IntoIter<T>,
        ) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl ::std::iter::IntoIterator for IamUserList {
        type Item = IamUser;
        type IntoIter = ::std::vec::IntoIter<IamUser>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.0.into_iter()
        }
    }
    impl<'l> ::std::iter::IntoIterator for &'l IamUserList {
        type Item = &'l IamUser;
        type IntoIter = ::std::slice::Iter<'l, IamUser>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.0.iter()
        }
    }
    /// A part of the users, as a bare list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct IamUserList(
        #[serde(deserialize_with = "crate::wire::list")]
        pub ::std::vec::Vec<IamUser>,
    );
    impl ::std::ops::Deref for IamUserList {
        type Target = ::std::vec::Vec<IamUser>;
        #[inline]
        fn deref(&self) -> &::std::vec::Vec<IamUser> {
            &self.0
        }
    }
    impl ::std::convert::From<IamUserList> for ::std::vec::Vec<IamUser> {
        #[inline]
        fn from(value: IamUserList) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<IamUser>> for IamUserList {
        #[inline]
        fn from(value: ::std::vec::Vec<IamUser>) -> Self {
            Self(value)
        }
    }
    /// Identity name of a user in a path.
    pub type IdentityName = crate::Text<limits::IdentityName>;
    impl InstalledOffer {
        /// A [`InstalledOfferBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> InstalledOfferBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for InstalledOffer {}
    impl ::serde::Serialize for InstalledOffer {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("code", &self.code);
            object.optional("name", &self.name);
            object.end()
        }
    }
    /// An installed offer.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct InstalledOffer {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Code of the offer.
        pub code: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name of the offer.
        pub name: ::std::option::Option<::std::string::String>,
    }
    impl NewUser {
        /// A [`NewUserBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> NewUserBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for NewUser {
        #[inline]
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            crate::request::at_least_items(
                "organizations",
                self.organizations.len(),
                1usize,
            )?;
            Ok(())
        }
    }
    impl ::serde::Serialize for NewUser {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("identityName", &self.identity_name);
            object.property("displayName", &self.display_name);
            object.property("organizations", &self.organizations);
            object.property("email", &self.email);
            object.property("firstName", &self.first_name);
            object.property("lastName", &self.last_name);
            object.end()
        }
    }
    /// A user to create. Every text must hold more than blanks.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct NewUser {
        #[cfg_attr(feature = "schemars", serde(rename = "identityName"))]
        /// Identity name, by which the platform knows the user.
        pub identity_name: NewUserIdentityName,
        #[cfg_attr(feature = "schemars", serde(rename = "displayName"))]
        /// Name to show.
        pub display_name: NewUserDisplayName,
        /// Roles of the user in organizations, at least one.
        #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1u64)))]
        pub organizations: ::std::vec::Vec<OrganizationRole>,
        /// E-mail address.
        pub email: NewUserEmail,
        #[cfg_attr(feature = "schemars", serde(rename = "firstName"))]
        /// First name.
        pub first_name: NewUserFirstName,
        #[cfg_attr(feature = "schemars", serde(rename = "lastName"))]
        /// Last name.
        pub last_name: NewUserLastName,
    }
    /// Name to show.
    pub type NewUserDisplayName = crate::Text<limits::NewUserDisplayName>;
    /// E-mail address.
    pub type NewUserEmail = crate::Text<limits::NewUserEmail>;
    /// First name.
    pub type NewUserFirstName = crate::Text<limits::NewUserFirstName>;
    /// Identity name, by which the platform knows the user.
    pub type NewUserIdentityName = crate::Text<limits::NewUserIdentityName>;
    /// Last name.
    pub type NewUserLastName = crate::Text<limits::NewUserLastName>;
    impl OfferToInstall {
        /// A [`OfferToInstallBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> OfferToInstallBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for OfferToInstall {}
    impl ::serde::Serialize for OfferToInstall {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("code", &self.code);
            object.property("name", &self.name);
            object.end()
        }
    }
    /// The offer a project is to have.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OfferToInstall {
        /// Code of the offer.
        pub code: OfferToInstallCode,
        /// Name of the offer.
        pub name: OfferToInstallName,
    }
    /// Code of the offer.
    pub type OfferToInstallCode = crate::Text<limits::OfferToInstallCode>;
    /// Name of the offer.
    pub type OfferToInstallName = crate::Text<limits::OfferToInstallName>;
    impl Organization {
        /// A [`OrganizationBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> OrganizationBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Organization {}
    impl ::serde::Serialize for Organization {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("id", &self.id);
            object.optional("name", &self.name);
            object.optional("customerId", &self.customer_id);
            object.optional("customerAddress", &self.customer_address);
            object.optional("type", &self.type_);
            object.list("installedOfferList", &self.installed_offer_list);
            object.optional("salesContactName", &self.sales_contact_name);
            object.optional("salesContactEmail", &self.sales_contact_email);
            object.optional("tanid", &self.tanid);
            object.optional("contractid", &self.contractid);
            object.optional("saleschannel", &self.saleschannel);
            object.list("banIds", &self.ban_ids);
            object.list("linkedCustomerIds", &self.linked_customer_ids);
            object.end()
        }
    }
    /// An organization. The keys are spelled as the page prints them; which of them are always present is not
    /// documented.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Organization {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the organization, a UUID.
        pub id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name of the organization.
        pub name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "customerId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Id of the customer.
        pub customer_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "customerAddress",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Address of the customer.
        pub customer_address: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "type",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Kind of organization; the values are not documented.
        pub type_: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "installedOfferList",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// The offers installed for the organization.
        pub installed_offer_list: ::std::vec::Vec<InstalledOffer>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "salesContactName",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Name of the sales contact.
        pub sales_contact_name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "salesContactEmail",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Mail address of the sales contact.
        pub sales_contact_email: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Tan id.
        pub tanid: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the contract.
        pub contractid: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Sales channel.
        pub saleschannel: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "banIds",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// Ids of the billing accounts.
        pub ban_ids: ::std::vec::Vec<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "linkedCustomerIds",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// Ids of linked customers.
        pub linked_customer_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Id of an organization in a path, a UUID.
    pub type OrganizationId = crate::Text<limits::OrganizationId>;
    impl ::std::convert::TryFrom<::std::vec::Vec<OrganizationBuilder>>
    for OrganizationList {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            items: ::std::vec::Vec<OrganizationBuilder>,
        ) -> ::std::result::Result<Self, Self::Error> {
            items.into_iter().try_into()
        }
    }
    impl crate::request::Check for OrganizationList {
        #[inline]
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            crate::request::enough_items(self.0.len(), 0usize)
        }
    }
    impl ::std::iter::FromIterator<Organization> for OrganizationList {
        fn from_iter<I: ::std::iter::IntoIterator<Item = Organization>>(
            items: I,
        ) -> Self {
            Self(items.into_iter().collect())
        }
    }
    impl<T, const N: usize> ::std::convert::TryFrom<[T; N]> for OrganizationList
    where
        [T; N]: crate::Items<Organization>,
    {
        type Error = crate::ConversionError;
        fn try_from(items: [T; N]) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl<T> ::std::convert::TryFrom<::std::vec::IntoIter<T>> for OrganizationList
    where
        ::std::vec::IntoIter<T>: crate::Items<Organization>,
    {
        type Error = crate::ConversionError;
        fn try_from(
            items: ::std::vec::IntoIter<T>,
        ) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl ::std::iter::IntoIterator for OrganizationList {
        type Item = Organization;
        type IntoIter = ::std::vec::IntoIter<Organization>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.0.into_iter()
        }
    }
    impl<'l> ::std::iter::IntoIterator for &'l OrganizationList {
        type Item = &'l Organization;
        type IntoIter = ::std::slice::Iter<'l, Organization>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.0.iter()
        }
    }
    /// A part of the organizations, as a bare list. Its form is inferred from the other lists.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OrganizationList(
        #[serde(deserialize_with = "crate::wire::list")]
        pub ::std::vec::Vec<Organization>,
    );
    impl ::std::ops::Deref for OrganizationList {
        type Target = ::std::vec::Vec<Organization>;
        #[inline]
        fn deref(&self) -> &::std::vec::Vec<Organization> {
            &self.0
        }
    }
    impl ::std::convert::From<OrganizationList> for ::std::vec::Vec<Organization> {
        #[inline]
        fn from(value: OrganizationList) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<Organization>> for OrganizationList {
        #[inline]
        fn from(value: ::std::vec::Vec<Organization>) -> Self {
            Self(value)
        }
    }
    impl OrganizationRole {
        /// A [`OrganizationRoleBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> OrganizationRoleBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for OrganizationRole {}
    impl ::serde::Serialize for OrganizationRole {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("organizationId", &self.organization_id);
            object.property("roleId", &self.role_id);
            object.end()
        }
    }
    /// A role to give to a user in an organization.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OrganizationRole {
        #[cfg_attr(feature = "schemars", serde(rename = "organizationId"))]
        /// Id of the organization.
        pub organization_id: ::uuid::Uuid,
        #[cfg_attr(feature = "schemars", serde(rename = "roleId"))]
        /// Id of the role.
        pub role_id: ::uuid::Uuid,
    }
    impl Permission {
        /// A [`PermissionBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> PermissionBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Permission {}
    impl ::serde::Serialize for Permission {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("id", &self.id);
            object.optional("name", &self.name);
            object.end()
        }
    }
    /// Something a role allows.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Permission {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the permission, a UUID.
        pub id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name of the permission.
        pub name: ::std::option::Option<::std::string::String>,
    }
    impl Problem {
        /// A [`ProblemBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> ProblemBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Problem {}
    impl ::serde::Serialize for Problem {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("code", &self.code);
            object.optional("message", &self.message);
            object.optional("description", &self.description);
            object.end()
        }
    }
    /// The body of a 401, 403, 404 or 500.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Problem {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Code of the error. The gateway uses 40 for missing, 41 for invalid and 42 for expired credentials.
        pub code: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Short text for people.
        pub message: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Longer text for people.
        pub description: ::std::option::Option<::std::string::String>,
    }
    impl Project {
        /// A [`ProjectBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> ProjectBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Project {}
    impl ::serde::Serialize for Project {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("id", &self.id);
            object.optional("name", &self.name);
            object.optional("organizationId", &self.organization_id);
            object.optional("installedOffer", &self.installed_offer);
            object.optional("banId", &self.ban_id);
            object.end()
        }
    }
    /// A project of an organization.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Project {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the project, a UUID.
        pub id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name of the project.
        pub name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "organizationId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Id of the organization, a UUID.
        pub organization_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "installedOffer",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// An installed offer.
        pub installed_offer: ::std::option::Option<InstalledOffer>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "banId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Id of the billing account.
        pub ban_id: ::std::option::Option<i64>,
    }
    /// Id of a project in a path, a UUID.
    pub type ProjectId = crate::Text<limits::ProjectId>;
    impl ::std::convert::TryFrom<::std::vec::Vec<ProjectBuilder>> for ProjectList {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            items: ::std::vec::Vec<ProjectBuilder>,
        ) -> ::std::result::Result<Self, Self::Error> {
            items.into_iter().try_into()
        }
    }
    impl crate::request::Check for ProjectList {
        #[inline]
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            crate::request::enough_items(self.0.len(), 0usize)
        }
    }
    impl ::std::iter::FromIterator<Project> for ProjectList {
        fn from_iter<I: ::std::iter::IntoIterator<Item = Project>>(items: I) -> Self {
            Self(items.into_iter().collect())
        }
    }
    impl<T, const N: usize> ::std::convert::TryFrom<[T; N]> for ProjectList
    where
        [T; N]: crate::Items<Project>,
    {
        type Error = crate::ConversionError;
        fn try_from(items: [T; N]) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl<T> ::std::convert::TryFrom<::std::vec::IntoIter<T>> for ProjectList
    where
        ::std::vec::IntoIter<T>: crate::Items<Project>,
    {
        type Error = crate::ConversionError;
        fn try_from(
            items: ::std::vec::IntoIter<T>,
        ) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl ::std::iter::IntoIterator for ProjectList {
        type Item = Project;
        type IntoIter = ::std::vec::IntoIter<Project>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.0.into_iter()
        }
    }
    impl<'l> ::std::iter::IntoIterator for &'l ProjectList {
        type Item = &'l Project;
        type IntoIter = ::std::slice::Iter<'l, Project>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.0.iter()
        }
    }
    /// A part of the projects, as a bare list. One project without a list around it is read as a list of one.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ProjectList(
        #[serde(deserialize_with = "crate::wire::one_or_list")]
        pub ::std::vec::Vec<Project>,
    );
    impl ::std::ops::Deref for ProjectList {
        type Target = ::std::vec::Vec<Project>;
        #[inline]
        fn deref(&self) -> &::std::vec::Vec<Project> {
            &self.0
        }
    }
    impl ::std::convert::From<ProjectList> for ::std::vec::Vec<Project> {
        #[inline]
        fn from(value: ProjectList) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<Project>> for ProjectList {
        #[inline]
        fn from(value: ::std::vec::Vec<Project>) -> Self {
            Self(value)
        }
    }
    impl ProjectUpdate {
        /// A [`ProjectUpdateBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> ProjectUpdateBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for ProjectUpdate {}
    impl ::serde::Serialize for ProjectUpdate {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("name", &self.name);
            object.optional("installedOffer", &self.installed_offer);
            object.property("banId", &self.ban_id);
            object.end()
        }
    }
    /// A project as it is to be.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ProjectUpdate {
        /// Name of the project, which must hold more than blanks.
        pub name: ProjectUpdateName,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "installedOffer",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// The offer a project is to have.
        pub installed_offer: ::std::option::Option<OfferToInstall>,
        #[cfg_attr(feature = "schemars", serde(rename = "banId"))]
        /// Id of the billing account. Required here, although responses can omit it.
        pub ban_id: i32,
    }
    /// Name of the project, which must hold more than blanks.
    pub type ProjectUpdateName = crate::Text<limits::ProjectUpdateName>;
    impl Role {
        /// A [`RoleBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> RoleBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Role {}
    impl ::serde::Serialize for Role {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("id", &self.id);
            object.optional("name", &self.name);
            object.list("permissions", &self.permissions);
            object.end()
        }
    }
    /// A role that a user can hold in an organization.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Role {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the role, a UUID.
        pub id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name of the role.
        pub name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// What the role allows.
        pub permissions: ::std::vec::Vec<Permission>,
    }
    impl ::std::convert::TryFrom<::std::vec::Vec<RoleBuilder>> for RoleList {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            items: ::std::vec::Vec<RoleBuilder>,
        ) -> ::std::result::Result<Self, Self::Error> {
            items.into_iter().try_into()
        }
    }
    impl crate::request::Check for RoleList {
        #[inline]
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            crate::request::enough_items(self.0.len(), 0usize)
        }
    }
    impl ::std::iter::FromIterator<Role> for RoleList {
        fn from_iter<I: ::std::iter::IntoIterator<Item = Role>>(items: I) -> Self {
            Self(items.into_iter().collect())
        }
    }
    impl<T, const N: usize> ::std::convert::TryFrom<[T; N]> for RoleList
    where
        [T; N]: crate::Items<Role>,
    {
        type Error = crate::ConversionError;
        fn try_from(items: [T; N]) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl<T> ::std::convert::TryFrom<::std::vec::IntoIter<T>> for RoleList
    where
        ::std::vec::IntoIter<T>: crate::Items<Role>,
    {
        type Error = crate::ConversionError;
        fn try_from(
            items: ::std::vec::IntoIter<T>,
        ) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl ::std::iter::IntoIterator for RoleList {
        type Item = Role;
        type IntoIter = ::std::vec::IntoIter<Role>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.0.into_iter()
        }
    }
    impl<'l> ::std::iter::IntoIterator for &'l RoleList {
        type Item = &'l Role;
        type IntoIter = ::std::slice::Iter<'l, Role>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.0.iter()
        }
    }
    /// A part of the roles, as a bare list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct RoleList(
        #[serde(deserialize_with = "crate::wire::list")]
        pub ::std::vec::Vec<Role>,
    );
    impl ::std::ops::Deref for RoleList {
        type Target = ::std::vec::Vec<Role>;
        #[inline]
        fn deref(&self) -> &::std::vec::Vec<Role> {
            &self.0
        }
    }
    impl ::std::convert::From<RoleList> for ::std::vec::Vec<Role> {
        #[inline]
        fn from(value: RoleList) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<Role>> for RoleList {
        #[inline]
        fn from(value: ::std::vec::Vec<Role>) -> Self {
            Self(value)
        }
    }
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
            object.optional("id", &self.id);
            object.property("identityName", &self.identity_name);
            object.optional("displayName", &self.display_name);
            object.list("organizations", &self.organizations);
            object.optional("email", &self.email);
            object.optional("firstName", &self.first_name);
            object.optional("lastName", &self.last_name);
            object.end()
        }
    }
    /// A user as the platform knows it. The responses to a creation and to a change leave out the id, and the names
    /// of organizations and roles.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct User {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Technical id, a UUID; not in the responses to a creation and to a change.
        pub id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(feature = "schemars", serde(rename = "identityName"))]
        /// Identity name, by which the platform knows the user.
        pub identity_name: ::std::string::String,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "displayName",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Name to show.
        pub display_name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// Roles of the user in organizations.
        pub organizations: ::std::vec::Vec<UserOrganization>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// E-mail address.
        pub email: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "firstName",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// First name.
        pub first_name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "lastName",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Last name.
        pub last_name: ::std::option::Option<::std::string::String>,
    }
    impl ::std::convert::TryFrom<::std::vec::Vec<UserBuilder>> for UserList {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            items: ::std::vec::Vec<UserBuilder>,
        ) -> ::std::result::Result<Self, Self::Error> {
            items.into_iter().try_into()
        }
    }
    impl crate::request::Check for UserList {
        #[inline]
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            crate::request::enough_items(self.0.len(), 0usize)
        }
    }
    impl ::std::iter::FromIterator<User> for UserList {
        fn from_iter<I: ::std::iter::IntoIterator<Item = User>>(items: I) -> Self {
            Self(items.into_iter().collect())
        }
    }
    impl<T, const N: usize> ::std::convert::TryFrom<[T; N]> for UserList
    where
        [T; N]: crate::Items<User>,
    {
        type Error = crate::ConversionError;
        fn try_from(items: [T; N]) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl<T> ::std::convert::TryFrom<::std::vec::IntoIter<T>> for UserList
    where
        ::std::vec::IntoIter<T>: crate::Items<User>,
    {
        type Error = crate::ConversionError;
        fn try_from(
            items: ::std::vec::IntoIter<T>,
        ) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl ::std::iter::IntoIterator for UserList {
        type Item = User;
        type IntoIter = ::std::vec::IntoIter<User>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.0.into_iter()
        }
    }
    impl<'l> ::std::iter::IntoIterator for &'l UserList {
        type Item = &'l User;
        type IntoIter = ::std::slice::Iter<'l, User>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.0.iter()
        }
    }
    /// A part of the users, as a bare list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserList(
        #[serde(deserialize_with = "crate::wire::list")]
        pub ::std::vec::Vec<User>,
    );
    impl ::std::ops::Deref for UserList {
        type Target = ::std::vec::Vec<User>;
        #[inline]
        fn deref(&self) -> &::std::vec::Vec<User> {
            &self.0
        }
    }
    impl ::std::convert::From<UserList> for ::std::vec::Vec<User> {
        #[inline]
        fn from(value: UserList) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<User>> for UserList {
        #[inline]
        fn from(value: ::std::vec::Vec<User>) -> Self {
            Self(value)
        }
    }
    impl UserOrganization {
        /// A [`UserOrganizationBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UserOrganizationBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserOrganization {}
    impl ::serde::Serialize for UserOrganization {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("organizationId", &self.organization_id);
            object.optional("organizationName", &self.organization_name);
            object.optional("roleId", &self.role_id);
            object.optional("roleName", &self.role_name);
            object.end()
        }
    }
    /// A role the user has in an organization.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserOrganization {
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "organizationId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Id of the organization, a UUID.
        pub organization_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "organizationName",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Name of the organization; not in the responses to a creation and to a change.
        pub organization_name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "roleId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Id of the role, a UUID.
        pub role_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "roleName",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Name of the role; not in the responses to a creation and to a change.
        pub role_name: ::std::option::Option<::std::string::String>,
    }
    impl UserPatch {
        /// A [`UserPatchBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UserPatchBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserPatch {}
    impl ::serde::Serialize for UserPatch {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("identityName", &self.identity_name);
            object.optional("displayName", &self.display_name);
            object.list("organizations", &self.organizations);
            object.optional("email", &self.email);
            object.optional("firstName", &self.first_name);
            object.optional("lastName", &self.last_name);
            object.end()
        }
    }
    /// What to change of a user. Keys that are left out stay as they are.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserPatch {
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "identityName",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Another identity name; whether that renames the user is not documented.
        pub identity_name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "displayName",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Name to show.
        pub display_name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// Roles of the user in organizations, complete. An empty list is not sent, so that it cannot remove
        /// everything by mistake.
        pub organizations: ::std::vec::Vec<OrganizationRole>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// E-mail address.
        pub email: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "firstName",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// First name.
        pub first_name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "lastName",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Last name.
        pub last_name: ::std::option::Option<::std::string::String>,
    }
    impl Violation {
        /// A [`ViolationBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> ViolationBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Violation {}
    impl ::serde::Serialize for Violation {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("field", &self.field);
            object.optional("message", &self.message);
            object.end()
        }
    }
    /// One broken constraint.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Violation {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The key that is wrong.
        pub field: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// What is wrong with it.
        pub message: ::std::option::Option<::std::string::String>,
    }
    /// Builds a [`BadRequest`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct BadRequestBuilder {
        code: crate::request::Field<i64>,
        message: crate::request::Field<::std::string::String>,
        status: crate::request::Field<i64>,
        title: crate::request::Field<::std::string::String>,
        violations: crate::request::Field<::std::vec::Vec<Violation>>,
    }
    impl BadRequestBuilder {
        /// Code of the error.
        pub fn code<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.code.set(value);
            self
        }
        /// Like [`code`](Self::code), for a value that may be absent.
        pub fn maybe_code<V: crate::IntoValue<i64>>(mut self, value: Option<V>) -> Self {
            self.code.set_or_unset(value);
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
        /// The HTTP status again.
        pub fn status<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// Headline of the error.
        pub fn title<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.title.set(value);
            self
        }
        /// Like [`title`](Self::title), for a value that may be absent.
        pub fn maybe_title<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.title.set_or_unset(value);
            self
        }
        /// The constraints that were broken.
        pub fn violations(mut self, items: impl crate::Items<Violation>) -> Self {
            self.violations.set_items(items);
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
                code: value.code.into(),
                message: value.message.into(),
                status: value.status.into(),
                title: value.title.into(),
                violations: Some(value.violations).into(),
            }
        }
    }
    impl crate::request::Builder for BadRequestBuilder {
        type Value = BadRequest;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("code", self.code.refusal()),
                    ("message", self.message.refusal()),
                    ("status", self.status.refusal()),
                    ("title", self.title.refusal()),
                    ("violations", self.violations.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<BadRequest> {
            Some(BadRequest {
                code: self.code.taken(),
                message: self.message.taken(),
                status: self.status.taken(),
                title: self.title.taken(),
                violations: self.violations.taken().unwrap_or_default(),
            })
        }
    }
    impl crate::request::record::Record for BadRequestBuilder {
        const KEYS: &'static [&'static str] = &[
            "code",
            "message",
            "status",
            "title",
            "violations",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.code, entries),
                1usize => crate::request::record::optional(&mut self.message, entries),
                2usize => crate::request::record::optional(&mut self.status, entries),
                3usize => crate::request::record::optional(&mut self.title, entries),
                4usize => {
                    crate::request::record::list_or_null(&mut self.violations, entries)
                }
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
    /// Builds a [`IamRole`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct IamRoleBuilder {
        organization_id: crate::request::Field<::std::string::String>,
        organization_name: crate::request::Field<::std::string::String>,
        project_ids: crate::request::Field<::std::vec::Vec<::std::string::String>>,
        permissions: crate::request::Field<::std::vec::Vec<::std::string::String>>,
    }
    impl IamRoleBuilder {
        /// Id of the organization, a UUID.
        pub fn organization_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.organization_id.set(value);
            self
        }
        /// Like [`organization_id`](Self::organization_id), for a value that may be absent.
        pub fn maybe_organization_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.organization_id.set_or_unset(value);
            self
        }
        /// Name of the organization.
        pub fn organization_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.organization_name.set(value);
            self
        }
        /// Like [`organization_name`](Self::organization_name), for a value that may be absent.
        pub fn maybe_organization_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.organization_name.set_or_unset(value);
            self
        }
        /// Ids of the projects, UUIDs.
        pub fn project_ids(
            mut self,
            items: impl crate::Items<::std::string::String>,
        ) -> Self {
            self.project_ids.set_items(items);
            self
        }
        /// Names of the permissions; the values are not documented.
        pub fn permissions(
            mut self,
            items: impl crate::Items<::std::string::String>,
        ) -> Self {
            self.permissions.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<IamRole, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<IamRoleBuilder> for IamRole {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: IamRoleBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<IamRole> for IamRoleBuilder {
        #[inline]
        fn from(value: IamRole) -> Self {
            Self {
                organization_id: value.organization_id.into(),
                organization_name: value.organization_name.into(),
                project_ids: Some(value.project_ids).into(),
                permissions: Some(value.permissions).into(),
            }
        }
    }
    impl crate::request::Builder for IamRoleBuilder {
        type Value = IamRole;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("organizationId", self.organization_id.refusal()),
                    ("organizationName", self.organization_name.refusal()),
                    ("projectIds", self.project_ids.refusal()),
                    ("permissions", self.permissions.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<IamRole> {
            Some(IamRole {
                organization_id: self.organization_id.taken(),
                organization_name: self.organization_name.taken(),
                project_ids: self.project_ids.taken().unwrap_or_default(),
                permissions: self.permissions.taken().unwrap_or_default(),
            })
        }
    }
    impl crate::request::record::Record for IamRoleBuilder {
        const KEYS: &'static [&'static str] = &[
            "organizationId",
            "organizationName",
            "projectIds",
            "permissions",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => {
                    crate::request::record::optional(&mut self.organization_id, entries)
                }
                1usize => {
                    crate::request::record::optional(
                        &mut self.organization_name,
                        entries,
                    )
                }
                2usize => {
                    crate::request::record::list_or_null(&mut self.project_ids, entries)
                }
                3usize => {
                    crate::request::record::list_or_null(&mut self.permissions, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for IamRole {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, IamRoleBuilder>(deserializer)
        }
    }
    impl crate::Items<IamRole> for ::std::vec::Vec<IamRoleBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<IamRole>, ::std::string::String> {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`IamUser`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct IamUserBuilder {
        identity_name: crate::request::Field<::std::string::String>,
        display_name: crate::request::Field<::std::string::String>,
        email: crate::request::Field<::std::string::String>,
        first_name: crate::request::Field<::std::string::String>,
        last_name: crate::request::Field<::std::string::String>,
        root: crate::request::Field<bool>,
        roles: crate::request::Field<::std::vec::Vec<IamRole>>,
    }
    impl IamUserBuilder {
        /// Identity name, by which the platform knows the user.
        pub fn identity_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.identity_name.set(value);
            self
        }
        /// Like [`identity_name`](Self::identity_name), for a value that may be absent.
        pub fn maybe_identity_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.identity_name.set_or_unset(value);
            self
        }
        /// Name to show.
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
        /// E-mail address.
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
        /// First name.
        pub fn first_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.first_name.set(value);
            self
        }
        /// Like [`first_name`](Self::first_name), for a value that may be absent.
        pub fn maybe_first_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.first_name.set_or_unset(value);
            self
        }
        /// Last name.
        pub fn last_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.last_name.set(value);
            self
        }
        /// Like [`last_name`](Self::last_name), for a value that may be absent.
        pub fn maybe_last_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.last_name.set_or_unset(value);
            self
        }
        /// Whether the user has every right.
        pub fn root<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.root.set(value);
            self
        }
        /// Like [`root`](Self::root), for a value that may be absent.
        pub fn maybe_root<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.root.set_or_unset(value);
            self
        }
        /// What the user may do, by organization.
        pub fn roles(mut self, items: impl crate::Items<IamRole>) -> Self {
            self.roles.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<IamUser, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<IamUserBuilder> for IamUser {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: IamUserBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<IamUser> for IamUserBuilder {
        #[inline]
        fn from(value: IamUser) -> Self {
            Self {
                identity_name: value.identity_name.into(),
                display_name: value.display_name.into(),
                email: value.email.into(),
                first_name: value.first_name.into(),
                last_name: value.last_name.into(),
                root: value.root.into(),
                roles: Some(value.roles).into(),
            }
        }
    }
    impl crate::request::Builder for IamUserBuilder {
        type Value = IamUser;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("identityName", self.identity_name.refusal()),
                    ("displayName", self.display_name.refusal()),
                    ("email", self.email.refusal()),
                    ("firstName", self.first_name.refusal()),
                    ("lastName", self.last_name.refusal()),
                    ("root", self.root.refusal()),
                    ("roles", self.roles.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<IamUser> {
            Some(IamUser {
                identity_name: self.identity_name.taken(),
                display_name: self.display_name.taken(),
                email: self.email.taken(),
                first_name: self.first_name.taken(),
                last_name: self.last_name.taken(),
                root: self.root.taken(),
                roles: self.roles.taken().unwrap_or_default(),
            })
        }
    }
    impl crate::request::record::Record for IamUserBuilder {
        const KEYS: &'static [&'static str] = &[
            "identityName",
            "displayName",
            "email",
            "firstName",
            "lastName",
            "root",
            "roles",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => {
                    crate::request::record::optional(&mut self.identity_name, entries)
                }
                1usize => {
                    crate::request::record::optional(&mut self.display_name, entries)
                }
                2usize => crate::request::record::optional(&mut self.email, entries),
                3usize => crate::request::record::optional(&mut self.first_name, entries),
                4usize => crate::request::record::optional(&mut self.last_name, entries),
                5usize => crate::request::record::optional(&mut self.root, entries),
                6usize => crate::request::record::list_or_null(&mut self.roles, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for IamUser {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, IamUserBuilder>(deserializer)
        }
    }
    impl crate::Items<IamUser> for ::std::vec::Vec<IamUserBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<IamUser>, ::std::string::String> {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`InstalledOffer`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct InstalledOfferBuilder {
        code: crate::request::Field<::std::string::String>,
        name: crate::request::Field<::std::string::String>,
    }
    impl InstalledOfferBuilder {
        /// Code of the offer.
        pub fn code<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.code.set(value);
            self
        }
        /// Like [`code`](Self::code), for a value that may be absent.
        pub fn maybe_code<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.code.set_or_unset(value);
            self
        }
        /// Name of the offer.
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
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<InstalledOffer, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<InstalledOfferBuilder> for InstalledOffer {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: InstalledOfferBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<InstalledOffer> for InstalledOfferBuilder {
        #[inline]
        fn from(value: InstalledOffer) -> Self {
            Self {
                code: value.code.into(),
                name: value.name.into(),
            }
        }
    }
    impl crate::request::Builder for InstalledOfferBuilder {
        type Value = InstalledOffer;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[("code", self.code.refusal()), ("name", self.name.refusal())],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<InstalledOffer> {
            Some(InstalledOffer {
                code: self.code.taken(),
                name: self.name.taken(),
            })
        }
    }
    impl crate::request::record::Record for InstalledOfferBuilder {
        const KEYS: &'static [&'static str] = &["code", "name"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.code, entries),
                1usize => crate::request::record::optional(&mut self.name, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for InstalledOffer {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, InstalledOfferBuilder>(deserializer)
        }
    }
    impl crate::Items<InstalledOffer> for ::std::vec::Vec<InstalledOfferBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<
            ::std::vec::Vec<InstalledOffer>,
            ::std::string::String,
        > {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`NewUser`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct NewUserBuilder {
        identity_name: crate::request::Field<NewUserIdentityName>,
        display_name: crate::request::Field<NewUserDisplayName>,
        organizations: crate::request::Field<::std::vec::Vec<OrganizationRole>>,
        email: crate::request::Field<NewUserEmail>,
        first_name: crate::request::Field<NewUserFirstName>,
        last_name: crate::request::Field<NewUserLastName>,
    }
    impl NewUserBuilder {
        /// Identity name, by which the platform knows the user.
        ///
        /// Required.
        pub fn identity_name<V: crate::IntoValue<NewUserIdentityName>>(
            mut self,
            value: V,
        ) -> Self {
            self.identity_name.set(value);
            self
        }
        /// Name to show.
        ///
        /// Required.
        pub fn display_name<V: crate::IntoValue<NewUserDisplayName>>(
            mut self,
            value: V,
        ) -> Self {
            self.display_name.set(value);
            self
        }
        /// Roles of the user in organizations, at least one.
        ///
        /// Required.
        pub fn organizations(
            mut self,
            items: impl crate::Items<OrganizationRole>,
        ) -> Self {
            self.organizations.set_items(items);
            self
        }
        /// E-mail address.
        ///
        /// Required.
        pub fn email<V: crate::IntoValue<NewUserEmail>>(mut self, value: V) -> Self {
            self.email.set(value);
            self
        }
        /// First name.
        ///
        /// Required.
        pub fn first_name<V: crate::IntoValue<NewUserFirstName>>(
            mut self,
            value: V,
        ) -> Self {
            self.first_name.set(value);
            self
        }
        /// Last name.
        ///
        /// Required.
        pub fn last_name<V: crate::IntoValue<NewUserLastName>>(
            mut self,
            value: V,
        ) -> Self {
            self.last_name.set(value);
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
                identity_name: Some(value.identity_name).into(),
                display_name: Some(value.display_name).into(),
                organizations: Some(value.organizations).into(),
                email: Some(value.email).into(),
                first_name: Some(value.first_name).into(),
                last_name: Some(value.last_name).into(),
            }
        }
    }
    impl crate::request::Builder for NewUserBuilder {
        type Value = NewUser;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("identityName", self.identity_name.needed()),
                    ("displayName", self.display_name.needed()),
                    ("organizations", self.organizations.needed()),
                    ("email", self.email.needed()),
                    ("firstName", self.first_name.needed()),
                    ("lastName", self.last_name.needed()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<NewUser> {
            Some(NewUser {
                identity_name: self.identity_name.taken()?,
                display_name: self.display_name.taken()?,
                organizations: self.organizations.taken()?,
                email: self.email.taken()?,
                first_name: self.first_name.taken()?,
                last_name: self.last_name.taken()?,
            })
        }
    }
    impl crate::request::record::Record for NewUserBuilder {
        const KEYS: &'static [&'static str] = &[
            "identityName",
            "displayName",
            "organizations",
            "email",
            "firstName",
            "lastName",
        ];
        const ALWAYS: u64 = 63u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.identity_name, entries),
                1usize => crate::request::record::plain(&mut self.display_name, entries),
                2usize => crate::request::record::list(&mut self.organizations, entries),
                3usize => crate::request::record::plain(&mut self.email, entries),
                4usize => crate::request::record::plain(&mut self.first_name, entries),
                5usize => crate::request::record::plain(&mut self.last_name, entries),
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
    /// Builds a [`OfferToInstall`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct OfferToInstallBuilder {
        code: crate::request::Field<OfferToInstallCode>,
        name: crate::request::Field<OfferToInstallName>,
    }
    impl OfferToInstallBuilder {
        /// Code of the offer.
        ///
        /// Required.
        pub fn code<V: crate::IntoValue<OfferToInstallCode>>(
            mut self,
            value: V,
        ) -> Self {
            self.code.set(value);
            self
        }
        /// Name of the offer.
        ///
        /// Required.
        pub fn name<V: crate::IntoValue<OfferToInstallName>>(
            mut self,
            value: V,
        ) -> Self {
            self.name.set(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<OfferToInstall, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<OfferToInstallBuilder> for OfferToInstall {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: OfferToInstallBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<OfferToInstall> for OfferToInstallBuilder {
        #[inline]
        fn from(value: OfferToInstall) -> Self {
            Self {
                code: Some(value.code).into(),
                name: Some(value.name).into(),
            }
        }
    }
    impl crate::request::Builder for OfferToInstallBuilder {
        type Value = OfferToInstall;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[("code", self.code.needed()), ("name", self.name.needed())],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<OfferToInstall> {
            Some(OfferToInstall {
                code: self.code.taken()?,
                name: self.name.taken()?,
            })
        }
    }
    impl crate::request::record::Record for OfferToInstallBuilder {
        const KEYS: &'static [&'static str] = &["code", "name"];
        const ALWAYS: u64 = 3u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.code, entries),
                1usize => crate::request::record::plain(&mut self.name, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for OfferToInstall {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, OfferToInstallBuilder>(deserializer)
        }
    }
    /// Builds a [`Organization`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct OrganizationBuilder {
        id: crate::request::Field<::std::string::String>,
        name: crate::request::Field<::std::string::String>,
        customer_id: crate::request::Field<::std::string::String>,
        customer_address: crate::request::Field<::std::string::String>,
        type_: crate::request::Field<::std::string::String>,
        installed_offer_list: crate::request::Field<::std::vec::Vec<InstalledOffer>>,
        sales_contact_name: crate::request::Field<::std::string::String>,
        sales_contact_email: crate::request::Field<::std::string::String>,
        tanid: crate::request::Field<i64>,
        contractid: crate::request::Field<i64>,
        saleschannel: crate::request::Field<::std::string::String>,
        ban_ids: crate::request::Field<::std::vec::Vec<i64>>,
        linked_customer_ids: crate::request::Field<
            ::std::vec::Vec<::std::string::String>,
        >,
    }
    impl OrganizationBuilder {
        /// Id of the organization, a UUID.
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
        /// Name of the organization.
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
        /// Id of the customer.
        pub fn customer_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.customer_id.set(value);
            self
        }
        /// Like [`customer_id`](Self::customer_id), for a value that may be absent.
        pub fn maybe_customer_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.customer_id.set_or_unset(value);
            self
        }
        /// Address of the customer.
        pub fn customer_address<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.customer_address.set(value);
            self
        }
        /// Like [`customer_address`](Self::customer_address), for a value that may be absent.
        pub fn maybe_customer_address<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.customer_address.set_or_unset(value);
            self
        }
        /// Kind of organization; the values are not documented.
        pub fn type_<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.type_.set(value);
            self
        }
        /// Like [`type_`](Self::type_), for a value that may be absent.
        pub fn maybe_type<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.type_.set_or_unset(value);
            self
        }
        /// The offers installed for the organization.
        pub fn installed_offer_list(
            mut self,
            items: impl crate::Items<InstalledOffer>,
        ) -> Self {
            self.installed_offer_list.set_items(items);
            self
        }
        /// Name of the sales contact.
        pub fn sales_contact_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.sales_contact_name.set(value);
            self
        }
        /// Like [`sales_contact_name`](Self::sales_contact_name), for a value that may be absent.
        pub fn maybe_sales_contact_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.sales_contact_name.set_or_unset(value);
            self
        }
        /// Mail address of the sales contact.
        pub fn sales_contact_email<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.sales_contact_email.set(value);
            self
        }
        /// Like [`sales_contact_email`](Self::sales_contact_email), for a value that may be absent.
        pub fn maybe_sales_contact_email<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.sales_contact_email.set_or_unset(value);
            self
        }
        /// Tan id.
        pub fn tanid<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.tanid.set(value);
            self
        }
        /// Like [`tanid`](Self::tanid), for a value that may be absent.
        pub fn maybe_tanid<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.tanid.set_or_unset(value);
            self
        }
        /// Id of the contract.
        pub fn contractid<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.contractid.set(value);
            self
        }
        /// Like [`contractid`](Self::contractid), for a value that may be absent.
        pub fn maybe_contractid<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.contractid.set_or_unset(value);
            self
        }
        /// Sales channel.
        pub fn saleschannel<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.saleschannel.set(value);
            self
        }
        /// Like [`saleschannel`](Self::saleschannel), for a value that may be absent.
        pub fn maybe_saleschannel<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.saleschannel.set_or_unset(value);
            self
        }
        /// Ids of the billing accounts.
        pub fn ban_ids(mut self, items: impl crate::Items<i64>) -> Self {
            self.ban_ids.set_items(items);
            self
        }
        /// Ids of linked customers.
        pub fn linked_customer_ids(
            mut self,
            items: impl crate::Items<::std::string::String>,
        ) -> Self {
            self.linked_customer_ids.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<Organization, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<OrganizationBuilder> for Organization {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: OrganizationBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<Organization> for OrganizationBuilder {
        #[inline]
        fn from(value: Organization) -> Self {
            Self {
                id: value.id.into(),
                name: value.name.into(),
                customer_id: value.customer_id.into(),
                customer_address: value.customer_address.into(),
                type_: value.type_.into(),
                installed_offer_list: Some(value.installed_offer_list).into(),
                sales_contact_name: value.sales_contact_name.into(),
                sales_contact_email: value.sales_contact_email.into(),
                tanid: value.tanid.into(),
                contractid: value.contractid.into(),
                saleschannel: value.saleschannel.into(),
                ban_ids: Some(value.ban_ids).into(),
                linked_customer_ids: Some(value.linked_customer_ids).into(),
            }
        }
    }
    impl crate::request::Builder for OrganizationBuilder {
        type Value = Organization;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.refusal()),
                    ("name", self.name.refusal()),
                    ("customerId", self.customer_id.refusal()),
                    ("customerAddress", self.customer_address.refusal()),
                    ("type", self.type_.refusal()),
                    ("installedOfferList", self.installed_offer_list.refusal()),
                    ("salesContactName", self.sales_contact_name.refusal()),
                    ("salesContactEmail", self.sales_contact_email.refusal()),
                    ("tanid", self.tanid.refusal()),
                    ("contractid", self.contractid.refusal()),
                    ("saleschannel", self.saleschannel.refusal()),
                    ("banIds", self.ban_ids.refusal()),
                    ("linkedCustomerIds", self.linked_customer_ids.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<Organization> {
            Some(Organization {
                id: self.id.taken(),
                name: self.name.taken(),
                customer_id: self.customer_id.taken(),
                customer_address: self.customer_address.taken(),
                type_: self.type_.taken(),
                installed_offer_list: self
                    .installed_offer_list
                    .taken()
                    .unwrap_or_default(),
                sales_contact_name: self.sales_contact_name.taken(),
                sales_contact_email: self.sales_contact_email.taken(),
                tanid: self.tanid.taken(),
                contractid: self.contractid.taken(),
                saleschannel: self.saleschannel.taken(),
                ban_ids: self.ban_ids.taken().unwrap_or_default(),
                linked_customer_ids: self.linked_customer_ids.taken().unwrap_or_default(),
            })
        }
    }
    impl crate::request::record::Record for OrganizationBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "name",
            "customerId",
            "customerAddress",
            "type",
            "installedOfferList",
            "salesContactName",
            "salesContactEmail",
            "tanid",
            "contractid",
            "saleschannel",
            "banIds",
            "linkedCustomerIds",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.name, entries),
                2usize => {
                    crate::request::record::optional(&mut self.customer_id, entries)
                }
                3usize => {
                    crate::request::record::optional(&mut self.customer_address, entries)
                }
                4usize => crate::request::record::optional(&mut self.type_, entries),
                5usize => {
                    crate::request::record::list_or_null(
                        &mut self.installed_offer_list,
                        entries,
                    )
                }
                6usize => {
                    crate::request::record::optional(
                        &mut self.sales_contact_name,
                        entries,
                    )
                }
                7usize => {
                    crate::request::record::optional(
                        &mut self.sales_contact_email,
                        entries,
                    )
                }
                8usize => crate::request::record::optional(&mut self.tanid, entries),
                9usize => crate::request::record::optional(&mut self.contractid, entries),
                10usize => {
                    crate::request::record::optional(&mut self.saleschannel, entries)
                }
                11usize => {
                    crate::request::record::list_or_null(&mut self.ban_ids, entries)
                }
                12usize => {
                    crate::request::record::list_or_null(
                        &mut self.linked_customer_ids,
                        entries,
                    )
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Organization {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, OrganizationBuilder>(deserializer)
        }
    }
    impl crate::Items<Organization> for ::std::vec::Vec<OrganizationBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<
            ::std::vec::Vec<Organization>,
            ::std::string::String,
        > {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`OrganizationRole`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct OrganizationRoleBuilder {
        organization_id: crate::request::Field<::uuid::Uuid>,
        role_id: crate::request::Field<::uuid::Uuid>,
    }
    impl OrganizationRoleBuilder {
        /// Id of the organization.
        ///
        /// Required.
        pub fn organization_id<V: crate::IntoValue<::uuid::Uuid>>(
            mut self,
            value: V,
        ) -> Self {
            self.organization_id.set(value);
            self
        }
        /// Id of the role.
        ///
        /// Required.
        pub fn role_id<V: crate::IntoValue<::uuid::Uuid>>(mut self, value: V) -> Self {
            self.role_id.set(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<OrganizationRole, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<OrganizationRoleBuilder> for OrganizationRole {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: OrganizationRoleBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<OrganizationRole> for OrganizationRoleBuilder {
        #[inline]
        fn from(value: OrganizationRole) -> Self {
            Self {
                organization_id: Some(value.organization_id).into(),
                role_id: Some(value.role_id).into(),
            }
        }
    }
    impl crate::request::Builder for OrganizationRoleBuilder {
        type Value = OrganizationRole;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("organizationId", self.organization_id.needed()),
                    ("roleId", self.role_id.needed()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<OrganizationRole> {
            Some(OrganizationRole {
                organization_id: self.organization_id.taken()?,
                role_id: self.role_id.taken()?,
            })
        }
    }
    impl crate::request::record::Record for OrganizationRoleBuilder {
        const KEYS: &'static [&'static str] = &["organizationId", "roleId"];
        const ALWAYS: u64 = 3u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => {
                    crate::request::record::plain(&mut self.organization_id, entries)
                }
                1usize => crate::request::record::plain(&mut self.role_id, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for OrganizationRole {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                OrganizationRoleBuilder,
            >(deserializer)
        }
    }
    impl crate::Items<OrganizationRole> for ::std::vec::Vec<OrganizationRoleBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<
            ::std::vec::Vec<OrganizationRole>,
            ::std::string::String,
        > {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`Permission`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct PermissionBuilder {
        id: crate::request::Field<::std::string::String>,
        name: crate::request::Field<::std::string::String>,
    }
    impl PermissionBuilder {
        /// Id of the permission, a UUID.
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
        /// Name of the permission.
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
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<Permission, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<PermissionBuilder> for Permission {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: PermissionBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<Permission> for PermissionBuilder {
        #[inline]
        fn from(value: Permission) -> Self {
            Self {
                id: value.id.into(),
                name: value.name.into(),
            }
        }
    }
    impl crate::request::Builder for PermissionBuilder {
        type Value = Permission;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[("id", self.id.refusal()), ("name", self.name.refusal())],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<Permission> {
            Some(Permission {
                id: self.id.taken(),
                name: self.name.taken(),
            })
        }
    }
    impl crate::request::record::Record for PermissionBuilder {
        const KEYS: &'static [&'static str] = &["id", "name"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.name, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Permission {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, PermissionBuilder>(deserializer)
        }
    }
    impl crate::Items<Permission> for ::std::vec::Vec<PermissionBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<Permission>, ::std::string::String> {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`Problem`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct ProblemBuilder {
        code: crate::request::Field<i64>,
        message: crate::request::Field<::std::string::String>,
        description: crate::request::Field<::std::string::String>,
    }
    impl ProblemBuilder {
        /// Code of the error. The gateway uses 40 for missing, 41 for invalid and 42 for expired credentials.
        pub fn code<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.code.set(value);
            self
        }
        /// Like [`code`](Self::code), for a value that may be absent.
        pub fn maybe_code<V: crate::IntoValue<i64>>(mut self, value: Option<V>) -> Self {
            self.code.set_or_unset(value);
            self
        }
        /// Short text for people.
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
        /// Longer text for people.
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
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<Problem, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<ProblemBuilder> for Problem {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: ProblemBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<Problem> for ProblemBuilder {
        #[inline]
        fn from(value: Problem) -> Self {
            Self {
                code: value.code.into(),
                message: value.message.into(),
                description: value.description.into(),
            }
        }
    }
    impl crate::request::Builder for ProblemBuilder {
        type Value = Problem;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("code", self.code.refusal()),
                    ("message", self.message.refusal()),
                    ("description", self.description.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<Problem> {
            Some(Problem {
                code: self.code.taken(),
                message: self.message.taken(),
                description: self.description.taken(),
            })
        }
    }
    impl crate::request::record::Record for ProblemBuilder {
        const KEYS: &'static [&'static str] = &["code", "message", "description"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.code, entries),
                1usize => crate::request::record::optional(&mut self.message, entries),
                2usize => {
                    crate::request::record::optional(&mut self.description, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Problem {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, ProblemBuilder>(deserializer)
        }
    }
    /// Builds a [`Project`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct ProjectBuilder {
        id: crate::request::Field<::std::string::String>,
        name: crate::request::Field<::std::string::String>,
        organization_id: crate::request::Field<::std::string::String>,
        installed_offer: crate::request::Field<InstalledOffer>,
        ban_id: crate::request::Field<i64>,
    }
    impl ProjectBuilder {
        /// Id of the project, a UUID.
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
        /// Name of the project.
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
        /// Id of the organization, a UUID.
        pub fn organization_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.organization_id.set(value);
            self
        }
        /// Like [`organization_id`](Self::organization_id), for a value that may be absent.
        pub fn maybe_organization_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.organization_id.set_or_unset(value);
            self
        }
        /// An installed offer.
        pub fn installed_offer<V: crate::IntoValue<InstalledOffer>>(
            mut self,
            value: V,
        ) -> Self {
            self.installed_offer.set(value);
            self
        }
        /// Like [`installed_offer`](Self::installed_offer), for a value that may be absent.
        pub fn maybe_installed_offer<V: crate::IntoValue<InstalledOffer>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.installed_offer.set_or_unset(value);
            self
        }
        /// Id of the billing account.
        pub fn ban_id<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.ban_id.set(value);
            self
        }
        /// Like [`ban_id`](Self::ban_id), for a value that may be absent.
        pub fn maybe_ban_id<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.ban_id.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<Project, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<ProjectBuilder> for Project {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: ProjectBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<Project> for ProjectBuilder {
        #[inline]
        fn from(value: Project) -> Self {
            Self {
                id: value.id.into(),
                name: value.name.into(),
                organization_id: value.organization_id.into(),
                installed_offer: value.installed_offer.into(),
                ban_id: value.ban_id.into(),
            }
        }
    }
    impl crate::request::Builder for ProjectBuilder {
        type Value = Project;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.refusal()),
                    ("name", self.name.refusal()),
                    ("organizationId", self.organization_id.refusal()),
                    ("installedOffer", self.installed_offer.refusal()),
                    ("banId", self.ban_id.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<Project> {
            Some(Project {
                id: self.id.taken(),
                name: self.name.taken(),
                organization_id: self.organization_id.taken(),
                installed_offer: self.installed_offer.taken(),
                ban_id: self.ban_id.taken(),
            })
        }
    }
    impl crate::request::record::Record for ProjectBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "name",
            "organizationId",
            "installedOffer",
            "banId",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.name, entries),
                2usize => {
                    crate::request::record::optional(&mut self.organization_id, entries)
                }
                3usize => {
                    crate::request::record::optional(&mut self.installed_offer, entries)
                }
                4usize => crate::request::record::optional(&mut self.ban_id, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Project {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, ProjectBuilder>(deserializer)
        }
    }
    impl crate::Items<Project> for ::std::vec::Vec<ProjectBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<Project>, ::std::string::String> {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`ProjectUpdate`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct ProjectUpdateBuilder {
        name: crate::request::Field<ProjectUpdateName>,
        installed_offer: crate::request::Field<OfferToInstall>,
        ban_id: crate::request::Field<i32>,
    }
    impl ProjectUpdateBuilder {
        /// Name of the project, which must hold more than blanks.
        ///
        /// Required.
        pub fn name<V: crate::IntoValue<ProjectUpdateName>>(mut self, value: V) -> Self {
            self.name.set(value);
            self
        }
        /// The offer a project is to have.
        pub fn installed_offer<V: crate::IntoValue<OfferToInstall>>(
            mut self,
            value: V,
        ) -> Self {
            self.installed_offer.set(value);
            self
        }
        /// Like [`installed_offer`](Self::installed_offer), for a value that may be absent.
        pub fn maybe_installed_offer<V: crate::IntoValue<OfferToInstall>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.installed_offer.set_or_unset(value);
            self
        }
        /// Id of the billing account. Required here, although responses can omit it.
        ///
        /// Required.
        pub fn ban_id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.ban_id.set(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<ProjectUpdate, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<ProjectUpdateBuilder> for ProjectUpdate {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: ProjectUpdateBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<ProjectUpdate> for ProjectUpdateBuilder {
        #[inline]
        fn from(value: ProjectUpdate) -> Self {
            Self {
                name: Some(value.name).into(),
                installed_offer: value.installed_offer.into(),
                ban_id: Some(value.ban_id).into(),
            }
        }
    }
    impl crate::request::Builder for ProjectUpdateBuilder {
        type Value = ProjectUpdate;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("name", self.name.needed()),
                    ("installedOffer", self.installed_offer.refusal()),
                    ("banId", self.ban_id.needed()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<ProjectUpdate> {
            Some(ProjectUpdate {
                name: self.name.taken()?,
                installed_offer: self.installed_offer.taken(),
                ban_id: self.ban_id.taken()?,
            })
        }
    }
    impl crate::request::record::Record for ProjectUpdateBuilder {
        const KEYS: &'static [&'static str] = &["name", "installedOffer", "banId"];
        const ALWAYS: u64 = 5u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.name, entries),
                1usize => {
                    crate::request::record::optional(&mut self.installed_offer, entries)
                }
                2usize => crate::request::record::plain(&mut self.ban_id, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ProjectUpdate {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, ProjectUpdateBuilder>(deserializer)
        }
    }
    /// Builds a [`Role`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct RoleBuilder {
        id: crate::request::Field<::std::string::String>,
        name: crate::request::Field<::std::string::String>,
        permissions: crate::request::Field<::std::vec::Vec<Permission>>,
    }
    impl RoleBuilder {
        /// Id of the role, a UUID.
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
        /// Name of the role.
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
        /// What the role allows.
        pub fn permissions(mut self, items: impl crate::Items<Permission>) -> Self {
            self.permissions.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<Role, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<RoleBuilder> for Role {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(builder: RoleBuilder) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<Role> for RoleBuilder {
        #[inline]
        fn from(value: Role) -> Self {
            Self {
                id: value.id.into(),
                name: value.name.into(),
                permissions: Some(value.permissions).into(),
            }
        }
    }
    impl crate::request::Builder for RoleBuilder {
        type Value = Role;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.refusal()),
                    ("name", self.name.refusal()),
                    ("permissions", self.permissions.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<Role> {
            Some(Role {
                id: self.id.taken(),
                name: self.name.taken(),
                permissions: self.permissions.taken().unwrap_or_default(),
            })
        }
    }
    impl crate::request::record::Record for RoleBuilder {
        const KEYS: &'static [&'static str] = &["id", "name", "permissions"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.name, entries),
                2usize => {
                    crate::request::record::list_or_null(&mut self.permissions, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Role {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, RoleBuilder>(deserializer)
        }
    }
    impl crate::Items<Role> for ::std::vec::Vec<RoleBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<Role>, ::std::string::String> {
            crate::Items::into_items(self.into_iter())
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
        identity_name: crate::request::Field<::std::string::String>,
        display_name: crate::request::Field<::std::string::String>,
        organizations: crate::request::Field<::std::vec::Vec<UserOrganization>>,
        email: crate::request::Field<::std::string::String>,
        first_name: crate::request::Field<::std::string::String>,
        last_name: crate::request::Field<::std::string::String>,
    }
    impl UserBuilder {
        /// Technical id, a UUID; not in the responses to a creation and to a change.
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
        /// Identity name, by which the platform knows the user.
        ///
        /// Required.
        pub fn identity_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.identity_name.set(value);
            self
        }
        /// Name to show.
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
        /// Roles of the user in organizations.
        pub fn organizations(
            mut self,
            items: impl crate::Items<UserOrganization>,
        ) -> Self {
            self.organizations.set_items(items);
            self
        }
        /// E-mail address.
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
        /// First name.
        pub fn first_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.first_name.set(value);
            self
        }
        /// Like [`first_name`](Self::first_name), for a value that may be absent.
        pub fn maybe_first_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.first_name.set_or_unset(value);
            self
        }
        /// Last name.
        pub fn last_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.last_name.set(value);
            self
        }
        /// Like [`last_name`](Self::last_name), for a value that may be absent.
        pub fn maybe_last_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.last_name.set_or_unset(value);
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
                id: value.id.into(),
                identity_name: Some(value.identity_name).into(),
                display_name: value.display_name.into(),
                organizations: Some(value.organizations).into(),
                email: value.email.into(),
                first_name: value.first_name.into(),
                last_name: value.last_name.into(),
            }
        }
    }
    impl crate::request::Builder for UserBuilder {
        type Value = User;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.refusal()),
                    ("identityName", self.identity_name.needed()),
                    ("displayName", self.display_name.refusal()),
                    ("organizations", self.organizations.refusal()),
                    ("email", self.email.refusal()),
                    ("firstName", self.first_name.refusal()),
                    ("lastName", self.last_name.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<User> {
            Some(User {
                id: self.id.taken(),
                identity_name: self.identity_name.taken()?,
                display_name: self.display_name.taken(),
                organizations: self.organizations.taken().unwrap_or_default(),
                email: self.email.taken(),
                first_name: self.first_name.taken(),
                last_name: self.last_name.taken(),
            })
        }
    }
    impl crate::request::record::Record for UserBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "identityName",
            "displayName",
            "organizations",
            "email",
            "firstName",
            "lastName",
        ];
        const ALWAYS: u64 = 2u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.id, entries),
                1usize => crate::request::record::plain(&mut self.identity_name, entries),
                2usize => {
                    crate::request::record::optional(&mut self.display_name, entries)
                }
                3usize => {
                    crate::request::record::list_or_null(
                        &mut self.organizations,
                        entries,
                    )
                }
                4usize => crate::request::record::optional(&mut self.email, entries),
                5usize => crate::request::record::optional(&mut self.first_name, entries),
                6usize => crate::request::record::optional(&mut self.last_name, entries),
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
    /// Builds a [`UserOrganization`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserOrganizationBuilder {
        organization_id: crate::request::Field<::std::string::String>,
        organization_name: crate::request::Field<::std::string::String>,
        role_id: crate::request::Field<::std::string::String>,
        role_name: crate::request::Field<::std::string::String>,
    }
    impl UserOrganizationBuilder {
        /// Id of the organization, a UUID.
        pub fn organization_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.organization_id.set(value);
            self
        }
        /// Like [`organization_id`](Self::organization_id), for a value that may be absent.
        pub fn maybe_organization_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.organization_id.set_or_unset(value);
            self
        }
        /// Name of the organization; not in the responses to a creation and to a change.
        pub fn organization_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.organization_name.set(value);
            self
        }
        /// Like [`organization_name`](Self::organization_name), for a value that may be absent.
        pub fn maybe_organization_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.organization_name.set_or_unset(value);
            self
        }
        /// Id of the role, a UUID.
        pub fn role_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.role_id.set(value);
            self
        }
        /// Like [`role_id`](Self::role_id), for a value that may be absent.
        pub fn maybe_role_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.role_id.set_or_unset(value);
            self
        }
        /// Name of the role; not in the responses to a creation and to a change.
        pub fn role_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.role_name.set(value);
            self
        }
        /// Like [`role_name`](Self::role_name), for a value that may be absent.
        pub fn maybe_role_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.role_name.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<UserOrganization, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UserOrganizationBuilder> for UserOrganization {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: UserOrganizationBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<UserOrganization> for UserOrganizationBuilder {
        #[inline]
        fn from(value: UserOrganization) -> Self {
            Self {
                organization_id: value.organization_id.into(),
                organization_name: value.organization_name.into(),
                role_id: value.role_id.into(),
                role_name: value.role_name.into(),
            }
        }
    }
    impl crate::request::Builder for UserOrganizationBuilder {
        type Value = UserOrganization;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("organizationId", self.organization_id.refusal()),
                    ("organizationName", self.organization_name.refusal()),
                    ("roleId", self.role_id.refusal()),
                    ("roleName", self.role_name.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserOrganization> {
            Some(UserOrganization {
                organization_id: self.organization_id.taken(),
                organization_name: self.organization_name.taken(),
                role_id: self.role_id.taken(),
                role_name: self.role_name.taken(),
            })
        }
    }
    impl crate::request::record::Record for UserOrganizationBuilder {
        const KEYS: &'static [&'static str] = &[
            "organizationId",
            "organizationName",
            "roleId",
            "roleName",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => {
                    crate::request::record::optional(&mut self.organization_id, entries)
                }
                1usize => {
                    crate::request::record::optional(
                        &mut self.organization_name,
                        entries,
                    )
                }
                2usize => crate::request::record::optional(&mut self.role_id, entries),
                3usize => crate::request::record::optional(&mut self.role_name, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserOrganization {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                UserOrganizationBuilder,
            >(deserializer)
        }
    }
    impl crate::Items<UserOrganization> for ::std::vec::Vec<UserOrganizationBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<
            ::std::vec::Vec<UserOrganization>,
            ::std::string::String,
        > {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`UserPatch`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserPatchBuilder {
        identity_name: crate::request::Field<::std::string::String>,
        display_name: crate::request::Field<::std::string::String>,
        organizations: crate::request::Field<::std::vec::Vec<OrganizationRole>>,
        email: crate::request::Field<::std::string::String>,
        first_name: crate::request::Field<::std::string::String>,
        last_name: crate::request::Field<::std::string::String>,
    }
    impl UserPatchBuilder {
        /// Another identity name; whether that renames the user is not documented.
        pub fn identity_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.identity_name.set(value);
            self
        }
        /// Like [`identity_name`](Self::identity_name), for a value that may be absent.
        pub fn maybe_identity_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.identity_name.set_or_unset(value);
            self
        }
        /// Name to show.
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
        /// Roles of the user in organizations, complete. An empty list is not sent, so that it cannot remove
        /// everything by mistake.
        pub fn organizations(
            mut self,
            items: impl crate::Items<OrganizationRole>,
        ) -> Self {
            self.organizations.set_items(items);
            self
        }
        /// E-mail address.
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
        /// First name.
        pub fn first_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.first_name.set(value);
            self
        }
        /// Like [`first_name`](Self::first_name), for a value that may be absent.
        pub fn maybe_first_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.first_name.set_or_unset(value);
            self
        }
        /// Last name.
        pub fn last_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.last_name.set(value);
            self
        }
        /// Like [`last_name`](Self::last_name), for a value that may be absent.
        pub fn maybe_last_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.last_name.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<UserPatch, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UserPatchBuilder> for UserPatch {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: UserPatchBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<UserPatch> for UserPatchBuilder {
        #[inline]
        fn from(value: UserPatch) -> Self {
            Self {
                identity_name: value.identity_name.into(),
                display_name: value.display_name.into(),
                organizations: Some(value.organizations).into(),
                email: value.email.into(),
                first_name: value.first_name.into(),
                last_name: value.last_name.into(),
            }
        }
    }
    impl crate::request::Builder for UserPatchBuilder {
        type Value = UserPatch;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("identityName", self.identity_name.refusal()),
                    ("displayName", self.display_name.refusal()),
                    ("organizations", self.organizations.refusal()),
                    ("email", self.email.refusal()),
                    ("firstName", self.first_name.refusal()),
                    ("lastName", self.last_name.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserPatch> {
            Some(UserPatch {
                identity_name: self.identity_name.taken(),
                display_name: self.display_name.taken(),
                organizations: self.organizations.taken().unwrap_or_default(),
                email: self.email.taken(),
                first_name: self.first_name.taken(),
                last_name: self.last_name.taken(),
            })
        }
    }
    impl crate::request::record::Record for UserPatchBuilder {
        const KEYS: &'static [&'static str] = &[
            "identityName",
            "displayName",
            "organizations",
            "email",
            "firstName",
            "lastName",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => {
                    crate::request::record::optional(&mut self.identity_name, entries)
                }
                1usize => {
                    crate::request::record::optional(&mut self.display_name, entries)
                }
                2usize => {
                    crate::request::record::list_or_null(
                        &mut self.organizations,
                        entries,
                    )
                }
                3usize => crate::request::record::optional(&mut self.email, entries),
                4usize => crate::request::record::optional(&mut self.first_name, entries),
                5usize => crate::request::record::optional(&mut self.last_name, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserPatch {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, UserPatchBuilder>(deserializer)
        }
    }
    /// Builds a [`Violation`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct ViolationBuilder {
        field: crate::request::Field<::std::string::String>,
        message: crate::request::Field<::std::string::String>,
    }
    impl ViolationBuilder {
        /// The key that is wrong.
        pub fn field<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.field.set(value);
            self
        }
        /// Like [`field`](Self::field), for a value that may be absent.
        pub fn maybe_field<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.field.set_or_unset(value);
            self
        }
        /// What is wrong with it.
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
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<Violation, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<ViolationBuilder> for Violation {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: ViolationBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<Violation> for ViolationBuilder {
        #[inline]
        fn from(value: Violation) -> Self {
            Self {
                field: value.field.into(),
                message: value.message.into(),
            }
        }
    }
    impl crate::request::Builder for ViolationBuilder {
        type Value = Violation;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[("field", self.field.refusal()), ("message", self.message.refusal())],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<Violation> {
            Some(Violation {
                field: self.field.taken(),
                message: self.message.taken(),
            })
        }
    }
    impl crate::request::record::Record for ViolationBuilder {
        const KEYS: &'static [&'static str] = &["field", "message"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.field, entries),
                1usize => crate::request::record::optional(&mut self.message, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Violation {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, ViolationBuilder>(deserializer)
        }
    }
    impl crate::Items<Violation> for ::std::vec::Vec<ViolationBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<Violation>, ::std::string::String> {
            crate::Items::into_items(self.into_iter())
        }
    }
    #[doc(hidden)]
    pub mod builder {
        pub use super::{
            BadRequestBuilder as BadRequest, IamRoleBuilder as IamRole,
            IamUserBuilder as IamUser, InstalledOfferBuilder as InstalledOffer,
            NewUserBuilder as NewUser, OfferToInstallBuilder as OfferToInstall,
            OrganizationBuilder as Organization,
            OrganizationRoleBuilder as OrganizationRole, PermissionBuilder as Permission,
            ProblemBuilder as Problem, ProjectBuilder as Project,
            ProjectUpdateBuilder as ProjectUpdate, RoleBuilder as Role,
            UserBuilder as User, UserOrganizationBuilder as UserOrganization,
            UserPatchBuilder as UserPatch, ViolationBuilder as Violation,
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
        pub enum IdentityName {}
        impl crate::request::TextLimits for IdentityName {
            const NAME: &'static str = "IdentityName";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum NewUserDisplayName {}
        impl crate::request::TextLimits for NewUserDisplayName {
            const NAME: &'static str = "NewUserDisplayName";
            const LENGTH: (usize, usize) = (0, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::Some((crate::request::Pattern::NotBlank, "\\S"));
        }
        pub enum NewUserEmail {}
        impl crate::request::TextLimits for NewUserEmail {
            const NAME: &'static str = "NewUserEmail";
            const LENGTH: (usize, usize) = (0, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::Some((crate::request::Pattern::NotBlank, "\\S"));
        }
        pub enum NewUserFirstName {}
        impl crate::request::TextLimits for NewUserFirstName {
            const NAME: &'static str = "NewUserFirstName";
            const LENGTH: (usize, usize) = (0, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::Some((crate::request::Pattern::NotBlank, "\\S"));
        }
        pub enum NewUserIdentityName {}
        impl crate::request::TextLimits for NewUserIdentityName {
            const NAME: &'static str = "NewUserIdentityName";
            const LENGTH: (usize, usize) = (0, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::Some((crate::request::Pattern::NotBlank, "\\S"));
        }
        pub enum NewUserLastName {}
        impl crate::request::TextLimits for NewUserLastName {
            const NAME: &'static str = "NewUserLastName";
            const LENGTH: (usize, usize) = (0, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::Some((crate::request::Pattern::NotBlank, "\\S"));
        }
        pub enum OfferToInstallCode {}
        impl crate::request::TextLimits for OfferToInstallCode {
            const NAME: &'static str = "OfferToInstallCode";
            const LENGTH: (usize, usize) = (0, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::Some((crate::request::Pattern::NotBlank, "\\S"));
        }
        pub enum OfferToInstallName {}
        impl crate::request::TextLimits for OfferToInstallName {
            const NAME: &'static str = "OfferToInstallName";
            const LENGTH: (usize, usize) = (0, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::Some((crate::request::Pattern::NotBlank, "\\S"));
        }
        pub enum OrganizationId {}
        impl crate::request::TextLimits for OrganizationId {
            const NAME: &'static str = "OrganizationId";
            const LENGTH: (usize, usize) = (0, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::Some((
                crate::request::Pattern::Whole(
                    &[
                        crate::request::Repeated {
                            ranges: &[('a', 'f'), ('A', 'F'), ('0', '9')],
                            fewest: 8,
                            most: 8,
                        },
                        crate::request::Repeated {
                            ranges: &[('-', '-')],
                            fewest: 1,
                            most: 1,
                        },
                        crate::request::Repeated {
                            ranges: &[('a', 'f'), ('A', 'F'), ('0', '9')],
                            fewest: 4,
                            most: 4,
                        },
                        crate::request::Repeated {
                            ranges: &[('-', '-')],
                            fewest: 1,
                            most: 1,
                        },
                        crate::request::Repeated {
                            ranges: &[('a', 'f'), ('A', 'F'), ('0', '9')],
                            fewest: 4,
                            most: 4,
                        },
                        crate::request::Repeated {
                            ranges: &[('-', '-')],
                            fewest: 1,
                            most: 1,
                        },
                        crate::request::Repeated {
                            ranges: &[('a', 'f'), ('A', 'F'), ('0', '9')],
                            fewest: 4,
                            most: 4,
                        },
                        crate::request::Repeated {
                            ranges: &[('-', '-')],
                            fewest: 1,
                            most: 1,
                        },
                        crate::request::Repeated {
                            ranges: &[('a', 'f'), ('A', 'F'), ('0', '9')],
                            fewest: 12,
                            most: 12,
                        },
                    ],
                ),
                "^[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}$",
            ));
        }
        pub enum ProjectId {}
        impl crate::request::TextLimits for ProjectId {
            const NAME: &'static str = "ProjectId";
            const LENGTH: (usize, usize) = (0, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::Some((
                crate::request::Pattern::Whole(
                    &[
                        crate::request::Repeated {
                            ranges: &[('a', 'f'), ('A', 'F'), ('0', '9')],
                            fewest: 8,
                            most: 8,
                        },
                        crate::request::Repeated {
                            ranges: &[('-', '-')],
                            fewest: 1,
                            most: 1,
                        },
                        crate::request::Repeated {
                            ranges: &[('a', 'f'), ('A', 'F'), ('0', '9')],
                            fewest: 4,
                            most: 4,
                        },
                        crate::request::Repeated {
                            ranges: &[('-', '-')],
                            fewest: 1,
                            most: 1,
                        },
                        crate::request::Repeated {
                            ranges: &[('a', 'f'), ('A', 'F'), ('0', '9')],
                            fewest: 4,
                            most: 4,
                        },
                        crate::request::Repeated {
                            ranges: &[('-', '-')],
                            fewest: 1,
                            most: 1,
                        },
                        crate::request::Repeated {
                            ranges: &[('a', 'f'), ('A', 'F'), ('0', '9')],
                            fewest: 4,
                            most: 4,
                        },
                        crate::request::Repeated {
                            ranges: &[('-', '-')],
                            fewest: 1,
                            most: 1,
                        },
                        crate::request::Repeated {
                            ranges: &[('a', 'f'), ('A', 'F'), ('0', '9')],
                            fewest: 12,
                            most: 12,
                        },
                    ],
                ),
                "^[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}$",
            ));
        }
        pub enum ProjectUpdateName {}
        impl crate::request::TextLimits for ProjectUpdateName {
            const NAME: &'static str = "ProjectUpdateName";
            const LENGTH: (usize, usize) = (0, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::Some((crate::request::Pattern::NotBlank, "\\S"));
        }
    }
}
/// One type for each operation, which builds its calls: set its parameters, then `send` it. Rules of
/// the sandbox and typed failures name an operation by it.
#[allow(unused_imports, unused_qualifications)]
pub mod operation {
    use super::types;
    /// A call of `evolution_platform.list_users`, made by [`Client::list_users`](super::Client::list_users).
    ///
    /// List the users.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListUsers {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl ListUsers {
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
        /// The maximum number of entries to return. For users the default is 20.
        pub fn limit<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// How many entries to skip. For users the default is 0.
        pub fn offset<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /users`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_users`](super::Client::list_users).
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
    crate::blocking::sent_blocking!(ListUsers => crate ::Response < types::UserList >);
    impl crate::operation::sealed::Sealed for ListUsers {}
    impl crate::Operation for ListUsers {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "evolution_platform",
                "evolution_platform.list_users",
                "GET",
                "/users",
                &[200u16, 401u16, 403u16, 500u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::query("limit").at_least(0i64),
                    crate::operation::Parameter::query("offset").at_least(0i64),
                ],
            );
        type Output = types::UserList;
        type Failure = super::failure::ListUsers;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::parse(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListUsers::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListUsers::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListUsers::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl crate::lenient::ListOperation for ListUsers {
        const LIST: ::std::option::Option<&'static str> = ::std::option::Option::None;
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
    impl crate::paging::PagedOperation for ListUsers {
        const STYLE: crate::paging::Style = crate::paging::Style::Offset;
        #[inline]
        fn position(&self) -> ::std::option::Option<i64> {
            self.call.number(1usize)
        }
        #[inline]
        fn size(&self) -> ::std::option::Option<i64> {
            self.call.number(0usize)
        }
        #[inline]
        fn at(mut self, position: i64) -> Self {
            self.call.set_for_page::<i32>(1usize, position);
            self
        }
        #[inline]
        fn sized(mut self, size: i64) -> Self {
            self.call.set_for_page::<i32>(0usize, size);
            self
        }
        #[inline]
        fn items(response: Self::Output) -> ::std::vec::Vec<Self::Item> {
            response.0
        }
    }
    /// A call of `evolution_platform.create_user`, made by [`Client::create_user`](super::Client::create_user).
    ///
    /// Create a user with its roles in organizations.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreateUser {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl CreateUser {
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
        pub fn body<V: crate::IntoValue<types::NewUser>>(mut self, value: V) -> Self {
            self.call.set_body::<types::NewUser, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `POST /users`.
        ///
        /// # Errors
        ///
        /// See [`Client::create_user`](super::Client::create_user).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<crate::Response<types::User>, crate::Error>,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(CreateUser => crate ::Response < types::User >);
    impl crate::operation::sealed::Sealed for CreateUser {}
    impl crate::Operation for CreateUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "evolution_platform",
                "evolution_platform.create_user",
                "POST",
                "/users",
                &[201u16, 400u16, 401u16, 403u16, 500u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::NewUserBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            )
            .conflicting_by("identityName", &[]);
        type Output = types::User;
        type Failure = super::failure::CreateUser;
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
                        .map(super::failure::CreateUser::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateUser::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateUser::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateUser::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `evolution_platform.get_user`, made by [`Client::get_user`](super::Client::get_user).
    ///
    /// Read a user by its identity name.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetUser {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetUser {
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
        /// Identity name, by which the platform identifies the user. It is percent-encoded, and must not contain a slash.
        ///
        /// Required.
        pub fn identity_name<V: crate::IntoValue<types::IdentityName>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::IdentityName, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /users/{identityName}`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_user`](super::Client::get_user).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<crate::Response<types::User>, crate::Error>,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(GetUser => crate ::Response < types::User >);
    impl crate::operation::sealed::Sealed for GetUser {}
    impl crate::Operation for GetUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "evolution_platform",
                "evolution_platform.get_user",
                "GET",
                "/users/{identityName}",
                &[200u16, 400u16, 401u16, 403u16, 404u16, 500u16],
            )
            .taking(&[crate::operation::Parameter::path("identityName").required()]);
        type Output = types::User;
        type Failure = super::failure::GetUser;
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
                    crate::wire::from_body(body).map(super::failure::GetUser::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUser::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body).map(super::failure::GetUser::Forbidden)
                }
                404u16 => {
                    crate::wire::from_body(body).map(super::failure::GetUser::NotFound)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUser::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `evolution_platform.patch_user`, made by [`Client::patch_user`](super::Client::patch_user).
    ///
    /// Change a user.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PatchUser {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl PatchUser {
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
        /// Identity name, by which the platform identifies the user. It is percent-encoded, and must not contain a slash.
        ///
        /// Required.
        pub fn identity_name<V: crate::IntoValue<types::IdentityName>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::IdentityName, V>(0usize, value);
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
        crate::request::extra_option!();
        /// Sends the call: `PATCH /users/{identityName}`.
        ///
        /// # Errors
        ///
        /// See [`Client::patch_user`](super::Client::patch_user).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<crate::Response<types::User>, crate::Error>,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(PatchUser => crate ::Response < types::User >);
    impl crate::operation::sealed::Sealed for PatchUser {}
    impl crate::Operation for PatchUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "evolution_platform",
                "evolution_platform.patch_user",
                "PATCH",
                "/users/{identityName}",
                &[200u16, 400u16, 401u16, 403u16, 404u16, 500u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("identityName").required(),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::UserPatchBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            );
        type Output = types::User;
        type Failure = super::failure::PatchUser;
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
                        .map(super::failure::PatchUser::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PatchUser::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PatchUser::Forbidden)
                }
                404u16 => {
                    crate::wire::from_body(body).map(super::failure::PatchUser::NotFound)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PatchUser::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `evolution_platform.list_roles`, made by [`Client::list_roles`](super::Client::list_roles).
    ///
    /// List the roles.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListRoles {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl ListRoles {
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
        /// The maximum number of entries to return. For users the default is 20.
        pub fn limit<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// How many entries to skip. For users the default is 0.
        pub fn offset<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /roles`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_roles`](super::Client::list_roles).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::RoleList>,
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
    crate::blocking::sent_blocking!(ListRoles => crate ::Response < types::RoleList >);
    impl crate::operation::sealed::Sealed for ListRoles {}
    impl crate::Operation for ListRoles {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "evolution_platform",
                "evolution_platform.list_roles",
                "GET",
                "/roles",
                &[200u16, 401u16, 403u16, 500u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::query("limit").at_least(0i64),
                    crate::operation::Parameter::query("offset").at_least(0i64),
                ],
            );
        type Output = types::RoleList;
        type Failure = super::failure::ListRoles;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::parse(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListRoles::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListRoles::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListRoles::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl crate::lenient::ListOperation for ListRoles {
        const LIST: ::std::option::Option<&'static str> = ::std::option::Option::None;
        type Item = types::Role;
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
    impl crate::paging::PagedOperation for ListRoles {
        const STYLE: crate::paging::Style = crate::paging::Style::Offset;
        #[inline]
        fn position(&self) -> ::std::option::Option<i64> {
            self.call.number(1usize)
        }
        #[inline]
        fn size(&self) -> ::std::option::Option<i64> {
            self.call.number(0usize)
        }
        #[inline]
        fn at(mut self, position: i64) -> Self {
            self.call.set_for_page::<i32>(1usize, position);
            self
        }
        #[inline]
        fn sized(mut self, size: i64) -> Self {
            self.call.set_for_page::<i32>(0usize, size);
            self
        }
        #[inline]
        fn items(response: Self::Output) -> ::std::vec::Vec<Self::Item> {
            response.0
        }
    }
    /// A call of `evolution_platform.list_organizations`, made by [`Client::list_organizations`](super::Client::list_organizations).
    ///
    /// List the organizations.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListOrganizations {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl ListOrganizations {
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
        /// The maximum number of entries to return. For users the default is 20.
        pub fn limit<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// How many entries to skip. For users the default is 0.
        pub fn offset<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /organizations`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_organizations`](super::Client::list_organizations).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::OrganizationList>,
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
        ListOrganizations => crate ::Response < types::OrganizationList >
    );
    impl crate::operation::sealed::Sealed for ListOrganizations {}
    impl crate::Operation for ListOrganizations {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "evolution_platform",
                "evolution_platform.list_organizations",
                "GET",
                "/organizations",
                &[200u16, 401u16, 403u16, 500u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::query("limit").at_least(0i64),
                    crate::operation::Parameter::query("offset").at_least(0i64),
                ],
            );
        type Output = types::OrganizationList;
        type Failure = super::failure::ListOrganizations;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::parse(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListOrganizations::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListOrganizations::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListOrganizations::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl crate::lenient::ListOperation for ListOrganizations {
        const LIST: ::std::option::Option<&'static str> = ::std::option::Option::None;
        type Item = types::Organization;
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
    impl crate::paging::PagedOperation for ListOrganizations {
        const STYLE: crate::paging::Style = crate::paging::Style::Offset;
        #[inline]
        fn position(&self) -> ::std::option::Option<i64> {
            self.call.number(1usize)
        }
        #[inline]
        fn size(&self) -> ::std::option::Option<i64> {
            self.call.number(0usize)
        }
        #[inline]
        fn at(mut self, position: i64) -> Self {
            self.call.set_for_page::<i32>(1usize, position);
            self
        }
        #[inline]
        fn sized(mut self, size: i64) -> Self {
            self.call.set_for_page::<i32>(0usize, size);
            self
        }
        #[inline]
        fn items(response: Self::Output) -> ::std::vec::Vec<Self::Item> {
            response.0
        }
    }
    /// A call of `evolution_platform.get_organization`, made by [`Client::get_organization`](super::Client::get_organization).
    ///
    /// Read an organization.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetOrganization {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetOrganization {
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
        /// Id of the organization, a UUID.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<types::OrganizationId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::OrganizationId, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /organizations/{id}`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_organization`](super::Client::get_organization).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::Organization>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        GetOrganization => crate ::Response < types::Organization >
    );
    impl crate::operation::sealed::Sealed for GetOrganization {}
    impl crate::Operation for GetOrganization {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "evolution_platform",
                "evolution_platform.get_organization",
                "GET",
                "/organizations/{id}",
                &[200u16, 401u16, 403u16, 404u16, 500u16],
            )
            .taking(&[crate::operation::Parameter::path("id").required()]);
        type Output = types::Organization;
        type Failure = super::failure::GetOrganization;
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
                    crate::wire::from_body(body)
                        .map(super::failure::GetOrganization::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetOrganization::Forbidden)
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetOrganization::NotFound)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetOrganization::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `evolution_platform.list_organization_projects`, made by [`Client::list_organization_projects`](super::Client::list_organization_projects).
    ///
    /// List the projects of an organization.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListOrganizationProjects {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl ListOrganizationProjects {
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
        /// Id of the organization that has the projects, a UUID.
        ///
        /// Required.
        pub fn organization_id<V: crate::IntoValue<types::OrganizationId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::OrganizationId, V>(0usize, value);
            self
        }
        /// The maximum number of entries to return. For users the default is 20.
        pub fn limit<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(1usize, value);
            self
        }
        /// How many entries to skip. For users the default is 0.
        pub fn offset<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(2usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /organizations/{organizationId}/projects`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_organization_projects`](super::Client::list_organization_projects).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::ProjectList>,
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
        ListOrganizationProjects => crate ::Response < types::ProjectList >
    );
    impl crate::operation::sealed::Sealed for ListOrganizationProjects {}
    impl crate::Operation for ListOrganizationProjects {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "evolution_platform",
                "evolution_platform.list_organization_projects",
                "GET",
                "/organizations/{organizationId}/projects",
                &[200u16, 400u16, 401u16, 403u16, 404u16, 500u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("organizationId").required(),
                    crate::operation::Parameter::query("limit").at_least(0i64),
                    crate::operation::Parameter::query("offset").at_least(0i64),
                ],
            );
        type Output = types::ProjectList;
        type Failure = super::failure::ListOrganizationProjects;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::parse(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListOrganizationProjects::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListOrganizationProjects::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListOrganizationProjects::Forbidden)
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListOrganizationProjects::NotFound)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(
                            super::failure::ListOrganizationProjects::InternalServerError,
                        )
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl crate::lenient::ListOperation for ListOrganizationProjects {
        const LIST: ::std::option::Option<&'static str> = ::std::option::Option::None;
        type Item = types::Project;
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
    impl crate::paging::PagedOperation for ListOrganizationProjects {
        const STYLE: crate::paging::Style = crate::paging::Style::Offset;
        #[inline]
        fn position(&self) -> ::std::option::Option<i64> {
            self.call.number(2usize)
        }
        #[inline]
        fn size(&self) -> ::std::option::Option<i64> {
            self.call.number(1usize)
        }
        #[inline]
        fn at(mut self, position: i64) -> Self {
            self.call.set_for_page::<i32>(2usize, position);
            self
        }
        #[inline]
        fn sized(mut self, size: i64) -> Self {
            self.call.set_for_page::<i32>(1usize, size);
            self
        }
        #[inline]
        fn items(response: Self::Output) -> ::std::vec::Vec<Self::Item> {
            response.0
        }
    }
    /// A call of `evolution_platform.update_organization_project`, made by [`Client::update_organization_project`](super::Client::update_organization_project).
    ///
    /// Change a project of an organization.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct UpdateOrganizationProject {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl UpdateOrganizationProject {
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
        /// Id of the organization that has the projects, a UUID.
        ///
        /// Required.
        pub fn organization_id<V: crate::IntoValue<types::OrganizationId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::OrganizationId, V>(0usize, value);
            self
        }
        /// Id of the project, a UUID.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<types::ProjectId>>(mut self, value: V) -> Self {
            self.call.set::<types::ProjectId, V>(1usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::ProjectUpdate>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::ProjectUpdate, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `PUT /organizations/{organizationId}/projects/{id}`.
        ///
        /// # Errors
        ///
        /// See [`Client::update_organization_project`](super::Client::update_organization_project).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<crate::Response<types::Project>, crate::Error>,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        UpdateOrganizationProject => crate ::Response < types::Project >
    );
    impl crate::operation::sealed::Sealed for UpdateOrganizationProject {}
    impl crate::Operation for UpdateOrganizationProject {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "evolution_platform",
                "evolution_platform.update_organization_project",
                "PUT",
                "/organizations/{organizationId}/projects/{id}",
                &[200u16, 400u16, 401u16, 403u16, 404u16, 500u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("organizationId").required(),
                    crate::operation::Parameter::path("id").required(),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::ProjectUpdateBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            );
        type Output = types::Project;
        type Failure = super::failure::UpdateOrganizationProject;
        type Body = types::ProjectUpdate;
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
                        .map(super::failure::UpdateOrganizationProject::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateOrganizationProject::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateOrganizationProject::Forbidden)
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateOrganizationProject::NotFound)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(
                            super::failure::UpdateOrganizationProject::InternalServerError,
                        )
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `evolution_platform.list_iam_users`, made by [`Client::list_iam_users`](super::Client::list_iam_users).
    ///
    /// List the users with what they may do.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListIamUsers {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl ListIamUsers {
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
        /// The maximum number of entries to return. For users the default is 20.
        pub fn limit<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// How many entries to skip. For users the default is 0.
        pub fn offset<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /iam/authorizations/users`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_iam_users`](super::Client::list_iam_users).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::IamUserList>,
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
        ListIamUsers => crate ::Response < types::IamUserList >
    );
    impl crate::operation::sealed::Sealed for ListIamUsers {}
    impl crate::Operation for ListIamUsers {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "evolution_platform",
                "evolution_platform.list_iam_users",
                "GET",
                "/iam/authorizations/users",
                &[200u16, 401u16, 403u16, 500u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::query("limit").at_least(0i64),
                    crate::operation::Parameter::query("offset").at_least(0i64),
                ],
            );
        type Output = types::IamUserList;
        type Failure = super::failure::ListIamUsers;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        #[inline]
        fn output(
            body: &[u8],
        ) -> ::std::result::Result<Self::Output, ::serde_json::Error> {
            crate::wire::parse(body)
        }
        #[allow(unused_variables)]
        #[inline]
        fn failure(status: u16, body: &[u8]) -> ::std::option::Option<Self::Failure> {
            match status {
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListIamUsers::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListIamUsers::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListIamUsers::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl crate::lenient::ListOperation for ListIamUsers {
        const LIST: ::std::option::Option<&'static str> = ::std::option::Option::None;
        type Item = types::IamUser;
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
    impl crate::paging::PagedOperation for ListIamUsers {
        const STYLE: crate::paging::Style = crate::paging::Style::Offset;
        #[inline]
        fn position(&self) -> ::std::option::Option<i64> {
            self.call.number(1usize)
        }
        #[inline]
        fn size(&self) -> ::std::option::Option<i64> {
            self.call.number(0usize)
        }
        #[inline]
        fn at(mut self, position: i64) -> Self {
            self.call.set_for_page::<i32>(1usize, position);
            self
        }
        #[inline]
        fn sized(mut self, size: i64) -> Self {
            self.call.set_for_page::<i32>(0usize, size);
            self
        }
        #[inline]
        fn items(response: Self::Output) -> ::std::vec::Vec<Self::Item> {
            response.0
        }
    }
    /// A call of `evolution_platform.get_iam_user`, made by [`Client::get_iam_user`](super::Client::get_iam_user).
    ///
    /// Read what a user may do.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetIamUser {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetIamUser {
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
        /// Identity name, by which the platform identifies the user. It is percent-encoded, and must not contain a slash.
        ///
        /// Required.
        pub fn identity_name<V: crate::IntoValue<types::IdentityName>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::IdentityName, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /iam/authorizations/users/{identityName}`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_iam_user`](super::Client::get_iam_user).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<crate::Response<types::IamUser>, crate::Error>,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(GetIamUser => crate ::Response < types::IamUser >);
    impl crate::operation::sealed::Sealed for GetIamUser {}
    impl crate::Operation for GetIamUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "evolution_platform",
                "evolution_platform.get_iam_user",
                "GET",
                "/iam/authorizations/users/{identityName}",
                &[200u16, 401u16, 403u16, 404u16, 500u16],
            )
            .taking(&[crate::operation::Parameter::path("identityName").required()]);
        type Output = types::IamUser;
        type Failure = super::failure::GetIamUser;
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
                    crate::wire::from_body(body)
                        .map(super::failure::GetIamUser::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetIamUser::Forbidden)
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetIamUser::NotFound)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetIamUser::InternalServerError)
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
    /// The documented failures of `evolution_platform.list_users`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ListUsers {
        /// `401` with [`types::Problem`]: The access token or the API key is missing, invalid or expired.
        Unauthorized(types::Problem),
        /// `403` with [`types::Problem`]: The caller has no right to do this.
        Forbidden(types::Problem),
        /// `500` with [`types::Problem`]: The server failed.
        InternalServerError(types::Problem),
    }
    /// The documented failures of `evolution_platform.create_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum CreateUser {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The request is malformed or breaks a constraint.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Problem`] (inferred from neighbouring routes, not documented): The access token or the API key is missing, invalid or expired.
        Unauthorized(types::Problem),
        /// `403` with [`types::Problem`] (inferred from neighbouring routes, not documented): The caller may not create users, or not in one of the organizations.
        Forbidden(types::Problem),
        /// `500` with [`types::Problem`] (inferred from neighbouring routes, not documented): The server failed.
        InternalServerError(types::Problem),
    }
    /// The documented failures of `evolution_platform.get_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetUser {
        /// `400` with [`types::BadRequest`]: The request is malformed or breaks a constraint.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Problem`]: The access token or the API key is missing, invalid or expired.
        Unauthorized(types::Problem),
        /// `403` with [`types::Problem`]: The caller has no right to do this.
        Forbidden(types::Problem),
        /// `404` with [`types::Problem`]: Nobody has this identity name.
        NotFound(types::Problem),
        /// `500` with [`types::Problem`]: The server failed.
        InternalServerError(types::Problem),
    }
    /// The documented failures of `evolution_platform.patch_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum PatchUser {
        /// `400` with [`types::BadRequest`]: The request is malformed or breaks a constraint.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Problem`]: The access token or the API key is missing, invalid or expired.
        Unauthorized(types::Problem),
        /// `403` with [`types::Problem`]: The caller has no right to do this.
        Forbidden(types::Problem),
        /// `404` with [`types::Problem`]: Nobody has this identity name.
        NotFound(types::Problem),
        /// `500` with [`types::Problem`]: The server failed.
        InternalServerError(types::Problem),
    }
    /// The documented failures of `evolution_platform.list_roles`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ListRoles {
        /// `401` with [`types::Problem`]: The access token or the API key is missing, invalid or expired.
        Unauthorized(types::Problem),
        /// `403` with [`types::Problem`]: The caller has no right to do this.
        Forbidden(types::Problem),
        /// `500` with [`types::Problem`]: The server failed.
        InternalServerError(types::Problem),
    }
    /// The documented failures of `evolution_platform.list_organizations`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ListOrganizations {
        /// `401` with [`types::Problem`] (inferred from neighbouring routes, not documented): The access token or the API key is missing, invalid or expired. Inferred from the other operations of this API.
        Unauthorized(types::Problem),
        /// `403` with [`types::Problem`] (inferred from neighbouring routes, not documented): The caller has no right to do this. Inferred from the other operations of this API.
        Forbidden(types::Problem),
        /// `500` with [`types::Problem`] (inferred from neighbouring routes, not documented): The server failed. Inferred from the other operations of this API.
        InternalServerError(types::Problem),
    }
    /// The documented failures of `evolution_platform.get_organization`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetOrganization {
        /// `401` with [`types::Problem`]: The access token or the API key is missing, invalid or expired.
        Unauthorized(types::Problem),
        /// `403` with [`types::Problem`]: The caller has no right to do this.
        Forbidden(types::Problem),
        /// `404` with [`types::Problem`]: There is no organization with this id.
        NotFound(types::Problem),
        /// `500` with [`types::Problem`]: The server failed.
        InternalServerError(types::Problem),
    }
    /// The documented failures of `evolution_platform.list_organization_projects`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ListOrganizationProjects {
        /// `400` with [`types::BadRequest`]: The request is malformed or breaks a constraint.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Problem`]: The access token or the API key is missing, invalid or expired.
        Unauthorized(types::Problem),
        /// `403` with [`types::Problem`]: The caller has no right to do this.
        Forbidden(types::Problem),
        /// `404` with [`types::Problem`]: There is no organization with this id.
        NotFound(types::Problem),
        /// `500` with [`types::Problem`]: The server failed.
        InternalServerError(types::Problem),
    }
    /// The documented failures of `evolution_platform.update_organization_project`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum UpdateOrganizationProject {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The request is malformed or breaks a constraint. Inferred from the other operations of this API.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Problem`] (inferred from neighbouring routes, not documented): The access token or the API key is missing, invalid or expired. Inferred from the other operations of this API.
        Unauthorized(types::Problem),
        /// `403` with [`types::Problem`] (inferred from neighbouring routes, not documented): The caller has no right to do this. Inferred from the other operations of this API.
        Forbidden(types::Problem),
        /// `404` with [`types::Problem`] (inferred from neighbouring routes, not documented): There is no such organization, or it has no such project. Inferred from the other operations of this API.
        NotFound(types::Problem),
        /// `500` with [`types::Problem`] (inferred from neighbouring routes, not documented): The server failed. Inferred from the other operations of this API.
        InternalServerError(types::Problem),
    }
    /// The documented failures of `evolution_platform.list_iam_users`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ListIamUsers {
        /// `401` with [`types::Problem`]: The access token or the API key is missing, invalid or expired.
        Unauthorized(types::Problem),
        /// `403` with [`types::Problem`]: The caller has no right to do this.
        Forbidden(types::Problem),
        /// `500` with [`types::Problem`]: The server failed.
        InternalServerError(types::Problem),
    }
    /// The documented failures of `evolution_platform.get_iam_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetIamUser {
        /// `401` with [`types::Problem`]: The access token or the API key is missing, invalid or expired.
        Unauthorized(types::Problem),
        /// `403` with [`types::Problem`]: The caller has no right to do this.
        Forbidden(types::Problem),
        /// `404` with [`types::Problem`]: Nobody has this identity name.
        NotFound(types::Problem),
        /// `500` with [`types::Problem`]: The server failed.
        InternalServerError(types::Problem),
    }
}
