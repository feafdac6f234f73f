// Generated from openapi.yaml by user-provisioning-codegen; do not edit.

/// # Users
impl Client {
    /// List the users.
    ///
    /// Lists users, a part at a time: `limit` says how many at most, 20 where it is absent, and `offset` where
    /// to begin. Whether `offset` counts users or pages is not said; users are the reading here. The greatest
    /// `limit` and the order are not documented, and there is no filter. The headers tell how many users there
    /// are in all and how many of them this answer has.
    ///
    /// Source: Orange Business Evolution Platform referential API, page get Users.
    ///
    /// Sends `GET /users` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserList`]: The users, a bare list.
    /// - `401` with [`types::Problem`]: The access token or the API key is missing, invalid or expired.
    /// - `403` with [`types::Problem`]: The caller has no right to do this.
    /// - `500` with [`types::Problem`]: The server failed.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body;  [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::evolution_platform::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.evolution_platform_client();
    /// let answer = client
    ///     .list_users()
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_users(&self) -> builder::ListUsers {
        builder::ListUsers::new(self)
    }
    /// Create a user with its roles in organizations.
    ///
    /// Creates a user and gives it at least one role in an organization. The answer repeats what was sent; it
    /// carries no technical id, the user is known by its identity name.
    ///
    /// The captured page shows only the success, labelled as created and without its number. The number 201 and
    /// all error answers are concluded from the other operations on users of the same API; whether an
    /// existing identity name is refused, with which status, and whether a message is mailed, is unknown.
    ///
    /// Source: Orange Business Evolution Platform referential API, page Create User.
    ///
    /// Sends `POST /users` below the base URL.
    ///
    /// # Responses
    ///
    /// - `201` with [`types::User`] (inferred from neighbouring routes, not documented): The user was created. The body and the header are documented, the number is inferred.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The request is malformed or breaks a constraint.
    /// - `401` with [`types::Problem`] (inferred from neighbouring routes, not documented): The access token or the API key is missing, invalid or expired.
    /// - `403` with [`types::Problem`] (inferred from neighbouring routes, not documented): The caller may not create users, or not in one of the organizations.
    /// - `500` with [`types::Problem`] (inferred from neighbouring routes, not documented): The server failed.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body;  [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::evolution_platform::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.evolution_platform_client();
    /// let answer = client
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
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user(&self) -> builder::CreateUser {
        builder::CreateUser::new(self)
    }
    /// Read a user by its identity name.
    ///
    /// Answers one user with its technical id and the names of its organizations and roles.
    ///
    /// An unknown identity name is answered with 404. In the path it is percent-encoded; one that holds
    /// a slash cannot be sent.
    ///
    /// Source: Orange Business Evolution Platform referential API, page Get User By Identity Name.
    ///
    /// Sends `GET /users/{identityName}` below the base URL.
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
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body;  [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::evolution_platform::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.evolution_platform_client();
    /// let answer = client
    ///     .get_user()
    ///     .identity_name("jane.doe@example.com")
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user(&self) -> builder::GetUser {
        builder::GetUser::new(self)
    }
    /// Change a user.
    ///
    /// Changes the keys that are sent. Whether `organizations` replaces the roles the user has or is merged
    /// with them is not documented, nor whether another `identityName` renames the user, nor what null means;
    /// so keys that are to stay are left out, and null is never sent. To be safe, send `organizations`
    /// complete.
    ///
    /// The answer is the user in the form of the creation, without id and without names of organizations and
    /// roles.
    ///
    /// Mail: nothing is said of one. Cost: none.
    ///
    /// Source: Orange Business Evolution Platform referential API, page Patch Users.
    ///
    /// Sends `PATCH /users/{identityName}` below the base URL.
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
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body;  [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::evolution_platform::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.evolution_platform_client();
    /// let answer = client
    ///     .patch_user()
    ///     .identity_name("jane.doe@example.com")
    ///     .body(
    ///         types::UserPatch::builder()
    ///             .display_name("Jane D. Doe")
    ///     )
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch_user(&self) -> builder::PatchUser {
        builder::PatchUser::new(self)
    }
}
/// # Roles
impl Client {
    /// List the roles.
    ///
    /// Lists the roles a user can hold in an organization, with their permissions, a part at a time: `limit`
    /// says how many at most and `offset` where to begin. What the server takes where they are absent is not on
    /// the page; for users it is 20 and 0. The headers count the roles.
    ///
    /// Source: Orange Business Evolution Platform referential API, page get Roles.
    ///
    /// Sends `GET /roles` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::RoleList`]: The roles, a bare list.
    /// - `401` with [`types::Problem`]: The access token or the API key is missing, invalid or expired.
    /// - `403` with [`types::Problem`]: The caller has no right to do this.
    /// - `500` with [`types::Problem`]: The server failed.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body;  [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::evolution_platform::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.evolution_platform_client();
    /// let answer = client
    ///     .list_roles()
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_roles(&self) -> builder::ListRoles {
        builder::ListRoles::new(self)
    }
}
/// # Organizations
impl Client {
    /// List the organizations.
    ///
    /// Lists the organizations, a part at a time as the other lists: `limit` says how many at most and `offset`
    /// where to begin.
    ///
    /// There is no page about this route, only a line in the introduction that calls it. Parameters, headers,
    /// the list of organizations and all failures are concluded from the other lists.
    ///
    /// Source: inferred from the introduction to the Orange Business Evolution Platform API, which calls the
    /// route, and from its other lists.
    ///
    /// Sends `GET /organizations` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::OrganizationList`] (inferred from neighbouring routes, not documented): The organizations, a bare list. Concluded from the other lists.
    /// - `401` with [`types::Problem`] (inferred from neighbouring routes, not documented): The access token or the API key is missing, invalid or expired. Concluded from the other operations of this API.
    /// - `403` with [`types::Problem`] (inferred from neighbouring routes, not documented): The caller has no right to do this. Concluded from the other operations of this API.
    /// - `500` with [`types::Problem`] (inferred from neighbouring routes, not documented): The server failed. Concluded from the other operations of this API.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body;  [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::evolution_platform::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.evolution_platform_client();
    /// let answer = client
    ///     .list_organizations()
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_organizations(&self) -> builder::ListOrganizations {
        builder::ListOrganizations::new(self)
    }
    /// Read an organization.
    ///
    /// Answers one organization, with its offers and contacts.
    ///
    /// Source: Orange Business Evolution Platform referential API, page Get Organizations By Id.
    ///
    /// Sends `GET /organizations/{id}` below the base URL.
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
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body;  [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::evolution_platform::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.evolution_platform_client();
    /// let answer = client
    ///     .get_organization()
    ///     .id("0b9c6f1d-52e7-4a38-8d14-6e7f3a9b2c05")
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization(&self) -> builder::GetOrganization {
        builder::GetOrganization::new(self)
    }
}
/// # Projects
impl Client {
    /// List the projects of an organization.
    ///
    /// Lists the projects of an organization, a part at a time: `limit` says how many at most and `offset`
    /// where to begin. What the server takes where they are absent is not on the page; for users it is 20 and
    /// 0. The headers count the projects.
    ///
    /// The page speaks of a page of projects and of these headers, but prints one project where a list is
    /// meant. That is taken for a mistake of the page; still, an answer that is one project and no list is read
    /// as a list of one.
    ///
    /// Source: Orange Business Evolution Platform referential API, page Get Projects by Organization Id.
    ///
    /// Sends `GET /organizations/{organizationId}/projects` below the base URL.
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
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body;  [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::evolution_platform::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.evolution_platform_client();
    /// let answer = client
    ///     .list_organization_projects()
    ///     .organization_id("0b9c6f1d-52e7-4a38-8d14-6e7f3a9b2c05")
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_organization_projects(&self) -> builder::ListOrganizationProjects {
        builder::ListOrganizationProjects::new(self)
    }
    /// Change a project of an organization.
    ///
    /// Writes name, offer and billing account of a project anew. What becomes of an offer that is left out is
    /// not documented.
    ///
    /// The captured page shows only the success, without its number. The number 200 and all failures are
    /// concluded from the other operations of the same API.
    ///
    /// Mail: none is known of. Cost: none is known of.
    ///
    /// Source: Orange Business Evolution Platform referential API, page Update Project.
    ///
    /// Sends `PUT /organizations/{organizationId}/projects/{id}` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::Project`] (inferred from neighbouring routes, not documented): The project as it is now. The body is documented, the number is inferred.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The request is malformed or breaks a constraint. Concluded from the other operations of this API.
    /// - `401` with [`types::Problem`] (inferred from neighbouring routes, not documented): The access token or the API key is missing, invalid or expired. Concluded from the other operations of this API.
    /// - `403` with [`types::Problem`] (inferred from neighbouring routes, not documented): The caller has no right to do this. Concluded from the other operations of this API.
    /// - `404` with [`types::Problem`] (inferred from neighbouring routes, not documented): There is no such organization, or it has no such project. Concluded from the other operations of this API.
    /// - `500` with [`types::Problem`] (inferred from neighbouring routes, not documented): The server failed. Concluded from the other operations of this API.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body;  [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::evolution_platform::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.evolution_platform_client();
    /// let answer = client
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
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_organization_project(&self) -> builder::UpdateOrganizationProject {
        builder::UpdateOrganizationProject::new(self)
    }
}
/// # IAM users
impl Client {
    /// List the users with what they may do.
    ///
    /// Lists the users with their permissions and projects in each organization, a part at a time: `limit` says
    /// how many at most and `offset` where to begin. What the server takes where they are absent is not on the
    /// page. The headers count the users. Users have no technical id here.
    ///
    /// Source: Orange Business Evolution Platform referential API, page Iam Get All Users.
    ///
    /// Sends `GET /iam/authorizations/users` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::IamUserList`]: The users, a bare list.
    /// - `401` with [`types::Problem`]: The access token or the API key is missing, invalid or expired.
    /// - `403` with [`types::Problem`]: The caller has no right to do this.
    /// - `500` with [`types::Problem`]: The server failed.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body;  [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::evolution_platform::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.evolution_platform_client();
    /// let answer = client
    ///     .list_iam_users()
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_iam_users(&self) -> builder::ListIamUsers {
        builder::ListIamUsers::new(self)
    }
    /// Read what a user may do.
    ///
    /// Answers one user with the permissions and projects it has in each organization. An identity name that
    /// nobody has is answered with 404.
    ///
    /// Source: Orange Business Evolution Platform referential API, page Iam Get User by identity Name.
    ///
    /// Sends `GET /iam/authorizations/users/{identityName}` below the base URL.
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
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body;  [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::evolution_platform::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.evolution_platform_client();
    /// let answer = client
    ///     .get_iam_user()
    ///     .identity_name("jane.doe@example.com")
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_iam_user(&self) -> builder::GetIamUser {
        builder::GetIamUser::new(self)
    }
}
/// All documented operations of this service.
pub const OPERATIONS: &[&crate::OperationInfo] = &[
    <builder::ListUsers as crate::Operation>::INFO,
    <builder::CreateUser as crate::Operation>::INFO,
    <builder::GetUser as crate::Operation>::INFO,
    <builder::PatchUser as crate::Operation>::INFO,
    <builder::ListRoles as crate::Operation>::INFO,
    <builder::ListOrganizations as crate::Operation>::INFO,
    <builder::GetOrganization as crate::Operation>::INFO,
    <builder::ListOrganizationProjects as crate::Operation>::INFO,
    <builder::UpdateOrganizationProject as crate::Operation>::INFO,
    <builder::ListIamUsers as crate::Operation>::INFO,
    <builder::GetIamUser as crate::Operation>::INFO,
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
#[allow(clippy::all, clippy::unwrap_used, unused_qualifications)]
pub mod types {
    impl BadRequest {
        /// A [`builder::BadRequest`], whose setters check what they are given.
        pub fn builder() -> builder::BadRequest {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for BadRequest {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The body of a 400.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BadRequest {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Code of the error.
        pub code: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Text for people.
        pub message: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// The HTTP status again.
        pub status: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Headline of the error.
        pub title: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// The constraints that were broken.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub violations: ::std::vec::Vec<Violation>,
    }
    impl IamRole {
        /// A [`builder::IamRole`], whose setters check what they are given.
        pub fn builder() -> builder::IamRole {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for IamRole {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// What a user may do in an organization.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct IamRole {
        #[serde(
            rename = "organizationId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Id of the organization, a UUID.
        pub organization_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "organizationName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Name of the organization.
        pub organization_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "projectIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// Ids of the projects, UUIDs.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub project_ids: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// Names of the permissions; the values are not documented.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub permissions: ::std::vec::Vec<::std::string::String>,
    }
    impl IamUser {
        /// A [`builder::IamUser`], whose setters check what they are given.
        pub fn builder() -> builder::IamUser {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for IamUser {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A user with what it may do.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct IamUser {
        #[serde(
            rename = "identityName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Identity name, by which the platform knows the user.
        pub identity_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Name to show.
        pub display_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// E-mail address.
        pub email: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "firstName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// First name.
        pub first_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "lastName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Last name.
        pub last_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Whether the user has every right.
        pub root: ::std::option::Option<bool>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// What the user may do, by organization.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub roles: ::std::vec::Vec<IamRole>,
    }
    impl crate::request::Check for IamUserList {
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
        T: ::std::convert::TryInto<IamUser>,
        T::Error: ::std::fmt::Display,
    {
        type Error = self::error::ConversionError;
        fn try_from(items: [T; N]) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl ::std::iter::IntoIterator for IamUserList {
        type Item = IamUser;
        type IntoIter = ::std::vec::IntoIter<IamUser>;
        fn into_iter(self) -> Self::IntoIter {
            self.0.into_iter()
        }
    }
    impl<'l> ::std::iter::IntoIterator for &'l IamUserList {
        type Item = &'l IamUser;
        type IntoIter = ::std::slice::Iter<'l, IamUser>;
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
        fn deref(&self) -> &::std::vec::Vec<IamUser> {
            &self.0
        }
    }
    impl ::std::convert::From<IamUserList> for ::std::vec::Vec<IamUser> {
        fn from(value: IamUserList) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<IamUser>> for IamUserList {
        fn from(value: ::std::vec::Vec<IamUser>) -> Self {
            Self(value)
        }
    }
    /// Identity name of a user in a path.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1u64)))]
    pub struct IdentityName(::std::string::String);
    impl ::std::fmt::Display for IdentityName {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for IdentityName {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for IdentityName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<IdentityName> for ::std::string::String {
        fn from(value: IdentityName) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for IdentityName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() < 1usize {
                return Err("it is empty".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for IdentityName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for IdentityName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for IdentityName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    impl InstalledOffer {
        /// A [`builder::InstalledOffer`], whose setters check what they are given.
        pub fn builder() -> builder::InstalledOffer {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for InstalledOffer {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// An installed offer.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct InstalledOffer {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Code of the offer.
        pub code: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Name of the offer.
        pub name: ::std::option::Option<::std::string::String>,
    }
    impl NewUser {
        /// A [`builder::NewUser`], whose setters check what they are given.
        pub fn builder() -> builder::NewUser {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for NewUser {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            crate::request::at_least_items(
                "organizations",
                self.organizations.len(),
                1usize,
            )?;
            Ok(())
        }
    }
    /// A user to create. Every text must hold more than blanks.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct NewUser {
        #[serde(rename = "identityName")]
        /// Identity name, by which the platform knows the user.
        pub identity_name: NewUserIdentityName,
        #[serde(rename = "displayName")]
        /// Name to show.
        pub display_name: NewUserDisplayName,
        /// Roles of the user in organizations, at least one.
        #[serde(deserialize_with = "crate::wire::list")]
        #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1u64)))]
        pub organizations: ::std::vec::Vec<OrganizationRole>,
        /// E-mail address.
        pub email: NewUserEmail,
        #[serde(rename = "firstName")]
        /// First name.
        pub first_name: NewUserFirstName,
        #[serde(rename = "lastName")]
        /// Last name.
        pub last_name: NewUserLastName,
    }
    /// Name to show.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub struct NewUserDisplayName(::std::string::String);
    impl ::std::fmt::Display for NewUserDisplayName {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for NewUserDisplayName {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for NewUserDisplayName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<NewUserDisplayName> for ::std::string::String {
        fn from(value: NewUserDisplayName) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for NewUserDisplayName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regex_lite::Regex> = ::std::sync::LazyLock::new(||
            { ::regex_lite::Regex::new("\\S").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err("it is blank".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for NewUserDisplayName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NewUserDisplayName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NewUserDisplayName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    /// E-mail address.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub struct NewUserEmail(::std::string::String);
    impl ::std::fmt::Display for NewUserEmail {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for NewUserEmail {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for NewUserEmail {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<NewUserEmail> for ::std::string::String {
        fn from(value: NewUserEmail) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for NewUserEmail {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regex_lite::Regex> = ::std::sync::LazyLock::new(||
            { ::regex_lite::Regex::new("\\S").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err("it is blank".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for NewUserEmail {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NewUserEmail {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NewUserEmail {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    /// First name.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub struct NewUserFirstName(::std::string::String);
    impl ::std::fmt::Display for NewUserFirstName {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for NewUserFirstName {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for NewUserFirstName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<NewUserFirstName> for ::std::string::String {
        fn from(value: NewUserFirstName) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for NewUserFirstName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regex_lite::Regex> = ::std::sync::LazyLock::new(||
            { ::regex_lite::Regex::new("\\S").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err("it is blank".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for NewUserFirstName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NewUserFirstName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NewUserFirstName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    /// Identity name, by which the platform knows the user.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub struct NewUserIdentityName(::std::string::String);
    impl ::std::fmt::Display for NewUserIdentityName {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for NewUserIdentityName {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for NewUserIdentityName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<NewUserIdentityName> for ::std::string::String {
        fn from(value: NewUserIdentityName) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for NewUserIdentityName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regex_lite::Regex> = ::std::sync::LazyLock::new(||
            { ::regex_lite::Regex::new("\\S").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err("it is blank".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for NewUserIdentityName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NewUserIdentityName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NewUserIdentityName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    /// Last name.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub struct NewUserLastName(::std::string::String);
    impl ::std::fmt::Display for NewUserLastName {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for NewUserLastName {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for NewUserLastName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<NewUserLastName> for ::std::string::String {
        fn from(value: NewUserLastName) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for NewUserLastName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regex_lite::Regex> = ::std::sync::LazyLock::new(||
            { ::regex_lite::Regex::new("\\S").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err("it is blank".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for NewUserLastName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NewUserLastName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NewUserLastName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    impl OfferToInstall {
        /// A [`builder::OfferToInstall`], whose setters check what they are given.
        pub fn builder() -> builder::OfferToInstall {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for OfferToInstall {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The offer a project is to have.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OfferToInstall {
        /// Code of the offer.
        pub code: OfferToInstallCode,
        /// Name of the offer.
        pub name: OfferToInstallName,
    }
    /// Code of the offer.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub struct OfferToInstallCode(::std::string::String);
    impl ::std::fmt::Display for OfferToInstallCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for OfferToInstallCode {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for OfferToInstallCode {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<OfferToInstallCode> for ::std::string::String {
        fn from(value: OfferToInstallCode) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for OfferToInstallCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regex_lite::Regex> = ::std::sync::LazyLock::new(||
            { ::regex_lite::Regex::new("\\S").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err("it is blank".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for OfferToInstallCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for OfferToInstallCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for OfferToInstallCode {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    /// Name of the offer.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub struct OfferToInstallName(::std::string::String);
    impl ::std::fmt::Display for OfferToInstallName {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for OfferToInstallName {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for OfferToInstallName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<OfferToInstallName> for ::std::string::String {
        fn from(value: OfferToInstallName) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for OfferToInstallName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regex_lite::Regex> = ::std::sync::LazyLock::new(||
            { ::regex_lite::Regex::new("\\S").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err("it is blank".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for OfferToInstallName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for OfferToInstallName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for OfferToInstallName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    impl Organization {
        /// A [`builder::Organization`], whose setters check what they are given.
        pub fn builder() -> builder::Organization {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Organization {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// An organization. The keys are spelled as the page prints them; nothing says which of them is always
    /// there.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Organization {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Id of the organization, a UUID.
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Name of the organization.
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "customerId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Id of the customer.
        pub customer_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "customerAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Address of the customer.
        pub customer_address: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        /// Kind of organization; the values are not documented.
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "installedOfferList",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// The offers installed for the organization.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub installed_offer_list: ::std::vec::Vec<InstalledOffer>,
        #[serde(
            rename = "salesContactName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Name of the sales contact.
        pub sales_contact_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "salesContactEmail",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Mail address of the sales contact.
        pub sales_contact_email: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Tan id.
        pub tanid: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Id of the contract.
        pub contractid: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Sales channel.
        pub saleschannel: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "banIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// Ids of the billing accounts.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub ban_ids: ::std::vec::Vec<i64>,
        #[serde(
            rename = "linkedCustomerIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// Ids of linked customers.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub linked_customer_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Id of an organization in a path, a UUID.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "pattern" = "^[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}$"
            )
        )
    )]
    pub struct OrganizationId(::std::string::String);
    impl ::std::fmt::Display for OrganizationId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for OrganizationId {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for OrganizationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<OrganizationId> for ::std::string::String {
        fn from(value: OrganizationId) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for OrganizationId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regex_lite::Regex> = ::std::sync::LazyLock::new(||
            {
                ::regex_lite::Regex::new(
                        "^[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}$",
                    )
                    .unwrap()
            });
            if PATTERN.find(value).is_none() {
                return Err(
                    "it is not of the form ^[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}$"
                        .into(),
                );
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for OrganizationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for OrganizationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for OrganizationId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    impl crate::request::Check for OrganizationList {
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
        T: ::std::convert::TryInto<Organization>,
        T::Error: ::std::fmt::Display,
    {
        type Error = self::error::ConversionError;
        fn try_from(items: [T; N]) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl ::std::iter::IntoIterator for OrganizationList {
        type Item = Organization;
        type IntoIter = ::std::vec::IntoIter<Organization>;
        fn into_iter(self) -> Self::IntoIter {
            self.0.into_iter()
        }
    }
    impl<'l> ::std::iter::IntoIterator for &'l OrganizationList {
        type Item = &'l Organization;
        type IntoIter = ::std::slice::Iter<'l, Organization>;
        fn into_iter(self) -> Self::IntoIter {
            self.0.iter()
        }
    }
    /// A part of the organizations, as a bare list. Its form is concluded from the other lists.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OrganizationList(
        #[serde(deserialize_with = "crate::wire::list")]
        pub ::std::vec::Vec<Organization>,
    );
    impl ::std::ops::Deref for OrganizationList {
        type Target = ::std::vec::Vec<Organization>;
        fn deref(&self) -> &::std::vec::Vec<Organization> {
            &self.0
        }
    }
    impl ::std::convert::From<OrganizationList> for ::std::vec::Vec<Organization> {
        fn from(value: OrganizationList) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<Organization>> for OrganizationList {
        fn from(value: ::std::vec::Vec<Organization>) -> Self {
            Self(value)
        }
    }
    impl OrganizationRole {
        /// A [`builder::OrganizationRole`], whose setters check what they are given.
        pub fn builder() -> builder::OrganizationRole {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for OrganizationRole {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A role to give to a user in an organization.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OrganizationRole {
        #[serde(rename = "organizationId")]
        /// Id of the organization.
        pub organization_id: ::uuid::Uuid,
        #[serde(rename = "roleId")]
        /// Id of the role.
        pub role_id: ::uuid::Uuid,
    }
    impl Permission {
        /// A [`builder::Permission`], whose setters check what they are given.
        pub fn builder() -> builder::Permission {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Permission {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// Something a role allows.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Permission {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Id of the permission, a UUID.
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Name of the permission.
        pub name: ::std::option::Option<::std::string::String>,
    }
    impl Problem {
        /// A [`builder::Problem`], whose setters check what they are given.
        pub fn builder() -> builder::Problem {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Problem {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The body of a 401, 403, 404 or 500.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Problem {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Code of the error. The gateway uses 40 for missing, 41 for invalid and 42 for expired credentials.
        pub code: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Short text for people.
        pub message: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Longer text for people.
        pub description: ::std::option::Option<::std::string::String>,
    }
    impl Project {
        /// A [`builder::Project`], whose setters check what they are given.
        pub fn builder() -> builder::Project {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Project {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A project of an organization.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Project {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Id of the project, a UUID.
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Name of the project.
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "organizationId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Id of the organization, a UUID.
        pub organization_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "installedOffer",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// An installed offer.
        pub installed_offer: ::std::option::Option<InstalledOffer>,
        #[serde(
            rename = "banId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Id of the billing account.
        pub ban_id: ::std::option::Option<i64>,
    }
    /// Id of a project in a path, a UUID.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "pattern" = "^[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}$"
            )
        )
    )]
    pub struct ProjectId(::std::string::String);
    impl ::std::fmt::Display for ProjectId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for ProjectId {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for ProjectId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<ProjectId> for ::std::string::String {
        fn from(value: ProjectId) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for ProjectId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regex_lite::Regex> = ::std::sync::LazyLock::new(||
            {
                ::regex_lite::Regex::new(
                        "^[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}$",
                    )
                    .unwrap()
            });
            if PATTERN.find(value).is_none() {
                return Err(
                    "it is not of the form ^[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}$"
                        .into(),
                );
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for ProjectId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ProjectId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ProjectId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    impl crate::request::Check for ProjectList {
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
        T: ::std::convert::TryInto<Project>,
        T::Error: ::std::fmt::Display,
    {
        type Error = self::error::ConversionError;
        fn try_from(items: [T; N]) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl ::std::iter::IntoIterator for ProjectList {
        type Item = Project;
        type IntoIter = ::std::vec::IntoIter<Project>;
        fn into_iter(self) -> Self::IntoIter {
            self.0.into_iter()
        }
    }
    impl<'l> ::std::iter::IntoIterator for &'l ProjectList {
        type Item = &'l Project;
        type IntoIter = ::std::slice::Iter<'l, Project>;
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
        fn deref(&self) -> &::std::vec::Vec<Project> {
            &self.0
        }
    }
    impl ::std::convert::From<ProjectList> for ::std::vec::Vec<Project> {
        fn from(value: ProjectList) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<Project>> for ProjectList {
        fn from(value: ::std::vec::Vec<Project>) -> Self {
            Self(value)
        }
    }
    impl ProjectUpdate {
        /// A [`builder::ProjectUpdate`], whose setters check what they are given.
        pub fn builder() -> builder::ProjectUpdate {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for ProjectUpdate {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A project as it is to be.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ProjectUpdate {
        /// Name of the project, which must hold more than blanks.
        pub name: ProjectUpdateName,
        #[serde(
            rename = "installedOffer",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// The offer a project is to have.
        pub installed_offer: ::std::option::Option<OfferToInstall>,
        #[serde(rename = "banId")]
        /// Id of the billing account. Required here, although answers can lack it.
        pub ban_id: i32,
    }
    /// Name of the project, which must hold more than blanks.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub struct ProjectUpdateName(::std::string::String);
    impl ::std::fmt::Display for ProjectUpdateName {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for ProjectUpdateName {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for ProjectUpdateName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<ProjectUpdateName> for ::std::string::String {
        fn from(value: ProjectUpdateName) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for ProjectUpdateName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regex_lite::Regex> = ::std::sync::LazyLock::new(||
            { ::regex_lite::Regex::new("\\S").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err("it is blank".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for ProjectUpdateName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ProjectUpdateName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ProjectUpdateName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    impl Role {
        /// A [`builder::Role`], whose setters check what they are given.
        pub fn builder() -> builder::Role {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Role {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A role that a user can hold in an organization.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Role {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Id of the role, a UUID.
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Name of the role.
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// What the role allows.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub permissions: ::std::vec::Vec<Permission>,
    }
    impl crate::request::Check for RoleList {
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
        T: ::std::convert::TryInto<Role>,
        T::Error: ::std::fmt::Display,
    {
        type Error = self::error::ConversionError;
        fn try_from(items: [T; N]) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl ::std::iter::IntoIterator for RoleList {
        type Item = Role;
        type IntoIter = ::std::vec::IntoIter<Role>;
        fn into_iter(self) -> Self::IntoIter {
            self.0.into_iter()
        }
    }
    impl<'l> ::std::iter::IntoIterator for &'l RoleList {
        type Item = &'l Role;
        type IntoIter = ::std::slice::Iter<'l, Role>;
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
        fn deref(&self) -> &::std::vec::Vec<Role> {
            &self.0
        }
    }
    impl ::std::convert::From<RoleList> for ::std::vec::Vec<Role> {
        fn from(value: RoleList) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<Role>> for RoleList {
        fn from(value: ::std::vec::Vec<Role>) -> Self {
            Self(value)
        }
    }
    impl User {
        /// A [`builder::User`], whose setters check what they are given.
        pub fn builder() -> builder::User {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for User {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A user as the platform knows it. The answers to a creation and to a change leave out the id, and the names of
    /// organizations and roles.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct User {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Technical id, a UUID; not in the answers to a creation and to a change.
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(rename = "identityName")]
        /// Identity name, by which the platform knows the user.
        pub identity_name: ::std::string::String,
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Name to show.
        pub display_name: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// Roles of the user in organizations.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub organizations: ::std::vec::Vec<UserOrganization>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// E-mail address.
        pub email: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "firstName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// First name.
        pub first_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "lastName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Last name.
        pub last_name: ::std::option::Option<::std::string::String>,
    }
    impl crate::request::Check for UserList {
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
        T: ::std::convert::TryInto<User>,
        T::Error: ::std::fmt::Display,
    {
        type Error = self::error::ConversionError;
        fn try_from(items: [T; N]) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl ::std::iter::IntoIterator for UserList {
        type Item = User;
        type IntoIter = ::std::vec::IntoIter<User>;
        fn into_iter(self) -> Self::IntoIter {
            self.0.into_iter()
        }
    }
    impl<'l> ::std::iter::IntoIterator for &'l UserList {
        type Item = &'l User;
        type IntoIter = ::std::slice::Iter<'l, User>;
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
        fn deref(&self) -> &::std::vec::Vec<User> {
            &self.0
        }
    }
    impl ::std::convert::From<UserList> for ::std::vec::Vec<User> {
        fn from(value: UserList) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<User>> for UserList {
        fn from(value: ::std::vec::Vec<User>) -> Self {
            Self(value)
        }
    }
    impl UserOrganization {
        /// A [`builder::UserOrganization`], whose setters check what they are given.
        pub fn builder() -> builder::UserOrganization {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserOrganization {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A role the user has in an organization.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserOrganization {
        #[serde(
            rename = "organizationId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Id of the organization, a UUID.
        pub organization_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "organizationName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Name of the organization; not in the answers to a creation and to a change.
        pub organization_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "roleId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Id of the role, a UUID.
        pub role_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "roleName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Name of the role; not in the answers to a creation and to a change.
        pub role_name: ::std::option::Option<::std::string::String>,
    }
    impl UserPatch {
        /// A [`builder::UserPatch`], whose setters check what they are given.
        pub fn builder() -> builder::UserPatch {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserPatch {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// What to change of a user. Keys that are left out stay as they are.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserPatch {
        #[serde(
            rename = "identityName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Another identity name; whether that renames the user is not documented.
        pub identity_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Name to show.
        pub display_name: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// Roles of the user in organizations, complete. An empty list is not sent, so that it cannot take away
        /// everything by mistake.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub organizations: ::std::vec::Vec<OrganizationRole>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// E-mail address.
        pub email: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "firstName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// First name.
        pub first_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "lastName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Last name.
        pub last_name: ::std::option::Option<::std::string::String>,
    }
    impl Violation {
        /// A [`builder::Violation`], whose setters check what they are given.
        pub fn builder() -> builder::Violation {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Violation {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// One broken constraint.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Violation {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// The key that is wrong.
        pub field: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// What is wrong with it.
        pub message: ::std::option::Option<::std::string::String>,
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
    /// Builders for the types of requests.
    pub mod builder {
        /// Builds a [`BadRequest`](super::BadRequest).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct BadRequest {
            code: crate::request::Field<i64>,
            message: crate::request::Field<::std::string::String>,
            status: crate::request::Field<i64>,
            title: crate::request::Field<::std::string::String>,
            violations: crate::request::Field<::std::vec::Vec<super::Violation>>,
        }
        impl BadRequest {
            /// Code of the error.
            pub fn code<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.code = crate::request::Field::from_value(value);
                self
            }
            /// Like [`code`](Self::code), for a value that may be absent.
            pub fn maybe_code<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.code = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Text for people.
            pub fn message<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.message = crate::request::Field::from_value(value);
                self
            }
            /// Like [`message`](Self::message), for a value that may be absent.
            pub fn maybe_message<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.message = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// The HTTP status again.
            pub fn status<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.status = crate::request::Field::from_value(value);
                self
            }
            /// Like [`status`](Self::status), for a value that may be absent.
            pub fn maybe_status<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.status = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Headline of the error.
            pub fn title<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.title = crate::request::Field::from_value(value);
                self
            }
            /// Like [`title`](Self::title), for a value that may be absent.
            pub fn maybe_title<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.title = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// The constraints that were broken.
            pub fn violations(
                mut self,
                items: impl crate::Items<super::Violation>,
            ) -> Self {
                self.violations = crate::request::Field::from_items(items);
                self
            }
        }
        impl ::std::convert::TryFrom<BadRequest> for super::BadRequest {
            type Error = super::error::ConversionError;
            fn try_from(value: BadRequest) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    code: value.code.optional("code")?,
                    message: value.message.optional("message")?,
                    status: value.status.optional("status")?,
                    title: value.title.optional("title")?,
                    violations: value
                        .violations
                        .optional("violations")?
                        .unwrap_or_default(),
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::BadRequest> for BadRequest {
            fn from(value: super::BadRequest) -> Self {
                Self {
                    code: value.code.into(),
                    message: value.message.into(),
                    status: value.status.into(),
                    title: value.title.into(),
                    violations: Some(value.violations).into(),
                }
            }
        }
        /// Builds a [`IamRole`](super::IamRole).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct IamRole {
            organization_id: crate::request::Field<::std::string::String>,
            organization_name: crate::request::Field<::std::string::String>,
            project_ids: crate::request::Field<::std::vec::Vec<::std::string::String>>,
            permissions: crate::request::Field<::std::vec::Vec<::std::string::String>>,
        }
        impl IamRole {
            /// Id of the organization, a UUID.
            pub fn organization_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.organization_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`organization_id`](Self::organization_id), for a value that may be absent.
            pub fn maybe_organization_id<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.organization_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of the organization.
            pub fn organization_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.organization_name = crate::request::Field::from_value(value);
                self
            }
            /// Like [`organization_name`](Self::organization_name), for a value that may be absent.
            pub fn maybe_organization_name<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.organization_name = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Ids of the projects, UUIDs.
            pub fn project_ids(
                mut self,
                items: impl crate::Items<::std::string::String>,
            ) -> Self {
                self.project_ids = crate::request::Field::from_items(items);
                self
            }
            /// Names of the permissions; the values are not documented.
            pub fn permissions(
                mut self,
                items: impl crate::Items<::std::string::String>,
            ) -> Self {
                self.permissions = crate::request::Field::from_items(items);
                self
            }
        }
        impl ::std::convert::TryFrom<IamRole> for super::IamRole {
            type Error = super::error::ConversionError;
            fn try_from(value: IamRole) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    organization_id: value.organization_id.optional("organizationId")?,
                    organization_name: value
                        .organization_name
                        .optional("organizationName")?,
                    project_ids: value
                        .project_ids
                        .optional("projectIds")?
                        .unwrap_or_default(),
                    permissions: value
                        .permissions
                        .optional("permissions")?
                        .unwrap_or_default(),
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::IamRole> for IamRole {
            fn from(value: super::IamRole) -> Self {
                Self {
                    organization_id: value.organization_id.into(),
                    organization_name: value.organization_name.into(),
                    project_ids: Some(value.project_ids).into(),
                    permissions: Some(value.permissions).into(),
                }
            }
        }
        /// Builds a [`IamUser`](super::IamUser).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct IamUser {
            identity_name: crate::request::Field<::std::string::String>,
            display_name: crate::request::Field<::std::string::String>,
            email: crate::request::Field<::std::string::String>,
            first_name: crate::request::Field<::std::string::String>,
            last_name: crate::request::Field<::std::string::String>,
            root: crate::request::Field<bool>,
            roles: crate::request::Field<::std::vec::Vec<super::IamRole>>,
        }
        impl IamUser {
            /// Identity name, by which the platform knows the user.
            pub fn identity_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.identity_name = crate::request::Field::from_value(value);
                self
            }
            /// Like [`identity_name`](Self::identity_name), for a value that may be absent.
            pub fn maybe_identity_name<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.identity_name = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name to show.
            pub fn display_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.display_name = crate::request::Field::from_value(value);
                self
            }
            /// Like [`display_name`](Self::display_name), for a value that may be absent.
            pub fn maybe_display_name<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.display_name = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// E-mail address.
            pub fn email<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.email = crate::request::Field::from_value(value);
                self
            }
            /// Like [`email`](Self::email), for a value that may be absent.
            pub fn maybe_email<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.email = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// First name.
            pub fn first_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.first_name = crate::request::Field::from_value(value);
                self
            }
            /// Like [`first_name`](Self::first_name), for a value that may be absent.
            pub fn maybe_first_name<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.first_name = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Last name.
            pub fn last_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.last_name = crate::request::Field::from_value(value);
                self
            }
            /// Like [`last_name`](Self::last_name), for a value that may be absent.
            pub fn maybe_last_name<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.last_name = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Whether the user has every right.
            pub fn root<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.root = crate::request::Field::from_value(value);
                self
            }
            /// Like [`root`](Self::root), for a value that may be absent.
            pub fn maybe_root<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.root = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// What the user may do, by organization.
            pub fn roles(mut self, items: impl crate::Items<super::IamRole>) -> Self {
                self.roles = crate::request::Field::from_items(items);
                self
            }
        }
        impl ::std::convert::TryFrom<IamUser> for super::IamUser {
            type Error = super::error::ConversionError;
            fn try_from(value: IamUser) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    identity_name: value.identity_name.optional("identityName")?,
                    display_name: value.display_name.optional("displayName")?,
                    email: value.email.optional("email")?,
                    first_name: value.first_name.optional("firstName")?,
                    last_name: value.last_name.optional("lastName")?,
                    root: value.root.optional("root")?,
                    roles: value.roles.optional("roles")?.unwrap_or_default(),
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::IamUser> for IamUser {
            fn from(value: super::IamUser) -> Self {
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
        /// Builds a [`InstalledOffer`](super::InstalledOffer).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct InstalledOffer {
            code: crate::request::Field<::std::string::String>,
            name: crate::request::Field<::std::string::String>,
        }
        impl InstalledOffer {
            /// Code of the offer.
            pub fn code<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.code = crate::request::Field::from_value(value);
                self
            }
            /// Like [`code`](Self::code), for a value that may be absent.
            pub fn maybe_code<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.code = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of the offer.
            pub fn name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.name = crate::request::Field::from_value(value);
                self
            }
            /// Like [`name`](Self::name), for a value that may be absent.
            pub fn maybe_name<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.name = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<InstalledOffer> for super::InstalledOffer {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InstalledOffer,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    code: value.code.optional("code")?,
                    name: value.name.optional("name")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::InstalledOffer> for InstalledOffer {
            fn from(value: super::InstalledOffer) -> Self {
                Self {
                    code: value.code.into(),
                    name: value.name.into(),
                }
            }
        }
        /// Builds a [`NewUser`](super::NewUser).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct NewUser {
            identity_name: crate::request::Field<super::NewUserIdentityName>,
            display_name: crate::request::Field<super::NewUserDisplayName>,
            organizations: crate::request::Field<
                ::std::vec::Vec<super::OrganizationRole>,
            >,
            email: crate::request::Field<super::NewUserEmail>,
            first_name: crate::request::Field<super::NewUserFirstName>,
            last_name: crate::request::Field<super::NewUserLastName>,
        }
        impl NewUser {
            /// Identity name, by which the platform knows the user.
            ///
            /// Required.
            pub fn identity_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::NewUserIdentityName>,
                V::Error: ::std::fmt::Display,
            {
                self.identity_name = crate::request::Field::from_value(value);
                self
            }
            /// Name to show.
            ///
            /// Required.
            pub fn display_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::NewUserDisplayName>,
                V::Error: ::std::fmt::Display,
            {
                self.display_name = crate::request::Field::from_value(value);
                self
            }
            /// Roles of the user in organizations, at least one.
            ///
            /// Required.
            pub fn organizations(
                mut self,
                items: impl crate::Items<super::OrganizationRole>,
            ) -> Self {
                self.organizations = crate::request::Field::from_items(items);
                self
            }
            /// E-mail address.
            ///
            /// Required.
            pub fn email<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::NewUserEmail>,
                V::Error: ::std::fmt::Display,
            {
                self.email = crate::request::Field::from_value(value);
                self
            }
            /// First name.
            ///
            /// Required.
            pub fn first_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::NewUserFirstName>,
                V::Error: ::std::fmt::Display,
            {
                self.first_name = crate::request::Field::from_value(value);
                self
            }
            /// Last name.
            ///
            /// Required.
            pub fn last_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::NewUserLastName>,
                V::Error: ::std::fmt::Display,
            {
                self.last_name = crate::request::Field::from_value(value);
                self
            }
        }
        impl ::std::convert::TryFrom<NewUser> for super::NewUser {
            type Error = super::error::ConversionError;
            fn try_from(value: NewUser) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    identity_name: value.identity_name.required("identityName")?,
                    display_name: value.display_name.required("displayName")?,
                    organizations: value.organizations.required("organizations")?,
                    email: value.email.required("email")?,
                    first_name: value.first_name.required("firstName")?,
                    last_name: value.last_name.required("lastName")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::NewUser> for NewUser {
            fn from(value: super::NewUser) -> Self {
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
        /// Builds a [`OfferToInstall`](super::OfferToInstall).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct OfferToInstall {
            code: crate::request::Field<super::OfferToInstallCode>,
            name: crate::request::Field<super::OfferToInstallName>,
        }
        impl OfferToInstall {
            /// Code of the offer.
            ///
            /// Required.
            pub fn code<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::OfferToInstallCode>,
                V::Error: ::std::fmt::Display,
            {
                self.code = crate::request::Field::from_value(value);
                self
            }
            /// Name of the offer.
            ///
            /// Required.
            pub fn name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::OfferToInstallName>,
                V::Error: ::std::fmt::Display,
            {
                self.name = crate::request::Field::from_value(value);
                self
            }
        }
        impl ::std::convert::TryFrom<OfferToInstall> for super::OfferToInstall {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OfferToInstall,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    code: value.code.required("code")?,
                    name: value.name.required("name")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::OfferToInstall> for OfferToInstall {
            fn from(value: super::OfferToInstall) -> Self {
                Self {
                    code: Some(value.code).into(),
                    name: Some(value.name).into(),
                }
            }
        }
        /// Builds a [`Organization`](super::Organization).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct Organization {
            id: crate::request::Field<::std::string::String>,
            name: crate::request::Field<::std::string::String>,
            customer_id: crate::request::Field<::std::string::String>,
            customer_address: crate::request::Field<::std::string::String>,
            type_: crate::request::Field<::std::string::String>,
            installed_offer_list: crate::request::Field<
                ::std::vec::Vec<super::InstalledOffer>,
            >,
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
        impl Organization {
            /// Id of the organization, a UUID.
            pub fn id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`id`](Self::id), for a value that may be absent.
            pub fn maybe_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of the organization.
            pub fn name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.name = crate::request::Field::from_value(value);
                self
            }
            /// Like [`name`](Self::name), for a value that may be absent.
            pub fn maybe_name<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.name = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Id of the customer.
            pub fn customer_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.customer_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`customer_id`](Self::customer_id), for a value that may be absent.
            pub fn maybe_customer_id<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.customer_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Address of the customer.
            pub fn customer_address<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.customer_address = crate::request::Field::from_value(value);
                self
            }
            /// Like [`customer_address`](Self::customer_address), for a value that may be absent.
            pub fn maybe_customer_address<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.customer_address = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Kind of organization; the values are not documented.
            pub fn type_<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.type_ = crate::request::Field::from_value(value);
                self
            }
            /// Like [`type_`](Self::type_), for a value that may be absent.
            pub fn maybe_type<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// The offers installed for the organization.
            pub fn installed_offer_list(
                mut self,
                items: impl crate::Items<super::InstalledOffer>,
            ) -> Self {
                self.installed_offer_list = crate::request::Field::from_items(items);
                self
            }
            /// Name of the sales contact.
            pub fn sales_contact_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.sales_contact_name = crate::request::Field::from_value(value);
                self
            }
            /// Like [`sales_contact_name`](Self::sales_contact_name), for a value that may be absent.
            pub fn maybe_sales_contact_name<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.sales_contact_name = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Mail address of the sales contact.
            pub fn sales_contact_email<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.sales_contact_email = crate::request::Field::from_value(value);
                self
            }
            /// Like [`sales_contact_email`](Self::sales_contact_email), for a value that may be absent.
            pub fn maybe_sales_contact_email<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.sales_contact_email = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Tan id.
            pub fn tanid<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.tanid = crate::request::Field::from_value(value);
                self
            }
            /// Like [`tanid`](Self::tanid), for a value that may be absent.
            pub fn maybe_tanid<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.tanid = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Id of the contract.
            pub fn contractid<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.contractid = crate::request::Field::from_value(value);
                self
            }
            /// Like [`contractid`](Self::contractid), for a value that may be absent.
            pub fn maybe_contractid<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.contractid = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Sales channel.
            pub fn saleschannel<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.saleschannel = crate::request::Field::from_value(value);
                self
            }
            /// Like [`saleschannel`](Self::saleschannel), for a value that may be absent.
            pub fn maybe_saleschannel<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.saleschannel = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Ids of the billing accounts.
            pub fn ban_ids(mut self, items: impl crate::Items<i64>) -> Self {
                self.ban_ids = crate::request::Field::from_items(items);
                self
            }
            /// Ids of linked customers.
            pub fn linked_customer_ids(
                mut self,
                items: impl crate::Items<::std::string::String>,
            ) -> Self {
                self.linked_customer_ids = crate::request::Field::from_items(items);
                self
            }
        }
        impl ::std::convert::TryFrom<Organization> for super::Organization {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Organization,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.optional("id")?,
                    name: value.name.optional("name")?,
                    customer_id: value.customer_id.optional("customerId")?,
                    customer_address: value
                        .customer_address
                        .optional("customerAddress")?,
                    type_: value.type_.optional("type")?,
                    installed_offer_list: value
                        .installed_offer_list
                        .optional("installedOfferList")?
                        .unwrap_or_default(),
                    sales_contact_name: value
                        .sales_contact_name
                        .optional("salesContactName")?,
                    sales_contact_email: value
                        .sales_contact_email
                        .optional("salesContactEmail")?,
                    tanid: value.tanid.optional("tanid")?,
                    contractid: value.contractid.optional("contractid")?,
                    saleschannel: value.saleschannel.optional("saleschannel")?,
                    ban_ids: value.ban_ids.optional("banIds")?.unwrap_or_default(),
                    linked_customer_ids: value
                        .linked_customer_ids
                        .optional("linkedCustomerIds")?
                        .unwrap_or_default(),
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::Organization> for Organization {
            fn from(value: super::Organization) -> Self {
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
        /// Builds a [`OrganizationRole`](super::OrganizationRole).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct OrganizationRole {
            organization_id: crate::request::Field<::uuid::Uuid>,
            role_id: crate::request::Field<::uuid::Uuid>,
        }
        impl OrganizationRole {
            /// Id of the organization.
            ///
            /// Required.
            pub fn organization_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::uuid::Uuid>,
                V::Error: ::std::fmt::Display,
            {
                self.organization_id = crate::request::Field::from_value(value);
                self
            }
            /// Id of the role.
            ///
            /// Required.
            pub fn role_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::uuid::Uuid>,
                V::Error: ::std::fmt::Display,
            {
                self.role_id = crate::request::Field::from_value(value);
                self
            }
        }
        impl ::std::convert::TryFrom<OrganizationRole> for super::OrganizationRole {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OrganizationRole,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    organization_id: value.organization_id.required("organizationId")?,
                    role_id: value.role_id.required("roleId")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::OrganizationRole> for OrganizationRole {
            fn from(value: super::OrganizationRole) -> Self {
                Self {
                    organization_id: Some(value.organization_id).into(),
                    role_id: Some(value.role_id).into(),
                }
            }
        }
        /// Builds a [`Permission`](super::Permission).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct Permission {
            id: crate::request::Field<::std::string::String>,
            name: crate::request::Field<::std::string::String>,
        }
        impl Permission {
            /// Id of the permission, a UUID.
            pub fn id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`id`](Self::id), for a value that may be absent.
            pub fn maybe_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of the permission.
            pub fn name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.name = crate::request::Field::from_value(value);
                self
            }
            /// Like [`name`](Self::name), for a value that may be absent.
            pub fn maybe_name<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.name = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<Permission> for super::Permission {
            type Error = super::error::ConversionError;
            fn try_from(value: Permission) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.optional("id")?,
                    name: value.name.optional("name")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::Permission> for Permission {
            fn from(value: super::Permission) -> Self {
                Self {
                    id: value.id.into(),
                    name: value.name.into(),
                }
            }
        }
        /// Builds a [`Problem`](super::Problem).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct Problem {
            code: crate::request::Field<i64>,
            message: crate::request::Field<::std::string::String>,
            description: crate::request::Field<::std::string::String>,
        }
        impl Problem {
            /// Code of the error. The gateway uses 40 for missing, 41 for invalid and 42 for expired credentials.
            pub fn code<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.code = crate::request::Field::from_value(value);
                self
            }
            /// Like [`code`](Self::code), for a value that may be absent.
            pub fn maybe_code<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.code = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Short text for people.
            pub fn message<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.message = crate::request::Field::from_value(value);
                self
            }
            /// Like [`message`](Self::message), for a value that may be absent.
            pub fn maybe_message<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.message = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Longer text for people.
            pub fn description<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.description = crate::request::Field::from_value(value);
                self
            }
            /// Like [`description`](Self::description), for a value that may be absent.
            pub fn maybe_description<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.description = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<Problem> for super::Problem {
            type Error = super::error::ConversionError;
            fn try_from(value: Problem) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    code: value.code.optional("code")?,
                    message: value.message.optional("message")?,
                    description: value.description.optional("description")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::Problem> for Problem {
            fn from(value: super::Problem) -> Self {
                Self {
                    code: value.code.into(),
                    message: value.message.into(),
                    description: value.description.into(),
                }
            }
        }
        /// Builds a [`Project`](super::Project).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct Project {
            id: crate::request::Field<::std::string::String>,
            name: crate::request::Field<::std::string::String>,
            organization_id: crate::request::Field<::std::string::String>,
            installed_offer: crate::request::Field<super::InstalledOffer>,
            ban_id: crate::request::Field<i64>,
        }
        impl Project {
            /// Id of the project, a UUID.
            pub fn id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`id`](Self::id), for a value that may be absent.
            pub fn maybe_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of the project.
            pub fn name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.name = crate::request::Field::from_value(value);
                self
            }
            /// Like [`name`](Self::name), for a value that may be absent.
            pub fn maybe_name<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.name = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Id of the organization, a UUID.
            pub fn organization_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.organization_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`organization_id`](Self::organization_id), for a value that may be absent.
            pub fn maybe_organization_id<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.organization_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// An installed offer.
            pub fn installed_offer<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::InstalledOffer>,
                V::Error: ::std::fmt::Display,
            {
                self.installed_offer = crate::request::Field::from_value(value);
                self
            }
            /// Like [`installed_offer`](Self::installed_offer), for a value that may be absent.
            pub fn maybe_installed_offer<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<super::InstalledOffer>,
                V::Error: ::std::fmt::Display,
            {
                self.installed_offer = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Id of the billing account.
            pub fn ban_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.ban_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`ban_id`](Self::ban_id), for a value that may be absent.
            pub fn maybe_ban_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.ban_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<Project> for super::Project {
            type Error = super::error::ConversionError;
            fn try_from(value: Project) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.optional("id")?,
                    name: value.name.optional("name")?,
                    organization_id: value.organization_id.optional("organizationId")?,
                    installed_offer: value.installed_offer.optional("installedOffer")?,
                    ban_id: value.ban_id.optional("banId")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::Project> for Project {
            fn from(value: super::Project) -> Self {
                Self {
                    id: value.id.into(),
                    name: value.name.into(),
                    organization_id: value.organization_id.into(),
                    installed_offer: value.installed_offer.into(),
                    ban_id: value.ban_id.into(),
                }
            }
        }
        /// Builds a [`ProjectUpdate`](super::ProjectUpdate).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct ProjectUpdate {
            name: crate::request::Field<super::ProjectUpdateName>,
            installed_offer: crate::request::Field<super::OfferToInstall>,
            ban_id: crate::request::Field<i32>,
        }
        impl ProjectUpdate {
            /// Name of the project, which must hold more than blanks.
            ///
            /// Required.
            pub fn name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::ProjectUpdateName>,
                V::Error: ::std::fmt::Display,
            {
                self.name = crate::request::Field::from_value(value);
                self
            }
            /// The offer a project is to have.
            pub fn installed_offer<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::OfferToInstall>,
                V::Error: ::std::fmt::Display,
            {
                self.installed_offer = crate::request::Field::from_value(value);
                self
            }
            /// Like [`installed_offer`](Self::installed_offer), for a value that may be absent.
            pub fn maybe_installed_offer<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<super::OfferToInstall>,
                V::Error: ::std::fmt::Display,
            {
                self.installed_offer = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Id of the billing account. Required here, although answers can lack it.
            ///
            /// Required.
            pub fn ban_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.ban_id = crate::request::Field::from_value(value);
                self
            }
        }
        impl ::std::convert::TryFrom<ProjectUpdate> for super::ProjectUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProjectUpdate,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    name: value.name.required("name")?,
                    installed_offer: value.installed_offer.optional("installedOffer")?,
                    ban_id: value.ban_id.required("banId")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::ProjectUpdate> for ProjectUpdate {
            fn from(value: super::ProjectUpdate) -> Self {
                Self {
                    name: Some(value.name).into(),
                    installed_offer: value.installed_offer.into(),
                    ban_id: Some(value.ban_id).into(),
                }
            }
        }
        /// Builds a [`Role`](super::Role).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct Role {
            id: crate::request::Field<::std::string::String>,
            name: crate::request::Field<::std::string::String>,
            permissions: crate::request::Field<::std::vec::Vec<super::Permission>>,
        }
        impl Role {
            /// Id of the role, a UUID.
            pub fn id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`id`](Self::id), for a value that may be absent.
            pub fn maybe_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of the role.
            pub fn name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.name = crate::request::Field::from_value(value);
                self
            }
            /// Like [`name`](Self::name), for a value that may be absent.
            pub fn maybe_name<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.name = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// What the role allows.
            pub fn permissions(
                mut self,
                items: impl crate::Items<super::Permission>,
            ) -> Self {
                self.permissions = crate::request::Field::from_items(items);
                self
            }
        }
        impl ::std::convert::TryFrom<Role> for super::Role {
            type Error = super::error::ConversionError;
            fn try_from(value: Role) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.optional("id")?,
                    name: value.name.optional("name")?,
                    permissions: value
                        .permissions
                        .optional("permissions")?
                        .unwrap_or_default(),
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::Role> for Role {
            fn from(value: super::Role) -> Self {
                Self {
                    id: value.id.into(),
                    name: value.name.into(),
                    permissions: Some(value.permissions).into(),
                }
            }
        }
        /// Builds a [`User`](super::User).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct User {
            id: crate::request::Field<::std::string::String>,
            identity_name: crate::request::Field<::std::string::String>,
            display_name: crate::request::Field<::std::string::String>,
            organizations: crate::request::Field<
                ::std::vec::Vec<super::UserOrganization>,
            >,
            email: crate::request::Field<::std::string::String>,
            first_name: crate::request::Field<::std::string::String>,
            last_name: crate::request::Field<::std::string::String>,
        }
        impl User {
            /// Technical id, a UUID; not in the answers to a creation and to a change.
            pub fn id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`id`](Self::id), for a value that may be absent.
            pub fn maybe_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Identity name, by which the platform knows the user.
            ///
            /// Required.
            pub fn identity_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.identity_name = crate::request::Field::from_value(value);
                self
            }
            /// Name to show.
            pub fn display_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.display_name = crate::request::Field::from_value(value);
                self
            }
            /// Like [`display_name`](Self::display_name), for a value that may be absent.
            pub fn maybe_display_name<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.display_name = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Roles of the user in organizations.
            pub fn organizations(
                mut self,
                items: impl crate::Items<super::UserOrganization>,
            ) -> Self {
                self.organizations = crate::request::Field::from_items(items);
                self
            }
            /// E-mail address.
            pub fn email<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.email = crate::request::Field::from_value(value);
                self
            }
            /// Like [`email`](Self::email), for a value that may be absent.
            pub fn maybe_email<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.email = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// First name.
            pub fn first_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.first_name = crate::request::Field::from_value(value);
                self
            }
            /// Like [`first_name`](Self::first_name), for a value that may be absent.
            pub fn maybe_first_name<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.first_name = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Last name.
            pub fn last_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.last_name = crate::request::Field::from_value(value);
                self
            }
            /// Like [`last_name`](Self::last_name), for a value that may be absent.
            pub fn maybe_last_name<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.last_name = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<User> for super::User {
            type Error = super::error::ConversionError;
            fn try_from(value: User) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.optional("id")?,
                    identity_name: value.identity_name.required("identityName")?,
                    display_name: value.display_name.optional("displayName")?,
                    organizations: value
                        .organizations
                        .optional("organizations")?
                        .unwrap_or_default(),
                    email: value.email.optional("email")?,
                    first_name: value.first_name.optional("firstName")?,
                    last_name: value.last_name.optional("lastName")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::User> for User {
            fn from(value: super::User) -> Self {
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
        /// Builds a [`UserOrganization`](super::UserOrganization).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserOrganization {
            organization_id: crate::request::Field<::std::string::String>,
            organization_name: crate::request::Field<::std::string::String>,
            role_id: crate::request::Field<::std::string::String>,
            role_name: crate::request::Field<::std::string::String>,
        }
        impl UserOrganization {
            /// Id of the organization, a UUID.
            pub fn organization_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.organization_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`organization_id`](Self::organization_id), for a value that may be absent.
            pub fn maybe_organization_id<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.organization_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of the organization; not in the answers to a creation and to a change.
            pub fn organization_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.organization_name = crate::request::Field::from_value(value);
                self
            }
            /// Like [`organization_name`](Self::organization_name), for a value that may be absent.
            pub fn maybe_organization_name<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.organization_name = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Id of the role, a UUID.
            pub fn role_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.role_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`role_id`](Self::role_id), for a value that may be absent.
            pub fn maybe_role_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.role_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of the role; not in the answers to a creation and to a change.
            pub fn role_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.role_name = crate::request::Field::from_value(value);
                self
            }
            /// Like [`role_name`](Self::role_name), for a value that may be absent.
            pub fn maybe_role_name<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.role_name = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<UserOrganization> for super::UserOrganization {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserOrganization,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    organization_id: value.organization_id.optional("organizationId")?,
                    organization_name: value
                        .organization_name
                        .optional("organizationName")?,
                    role_id: value.role_id.optional("roleId")?,
                    role_name: value.role_name.optional("roleName")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserOrganization> for UserOrganization {
            fn from(value: super::UserOrganization) -> Self {
                Self {
                    organization_id: value.organization_id.into(),
                    organization_name: value.organization_name.into(),
                    role_id: value.role_id.into(),
                    role_name: value.role_name.into(),
                }
            }
        }
        /// Builds a [`UserPatch`](super::UserPatch).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserPatch {
            identity_name: crate::request::Field<::std::string::String>,
            display_name: crate::request::Field<::std::string::String>,
            organizations: crate::request::Field<
                ::std::vec::Vec<super::OrganizationRole>,
            >,
            email: crate::request::Field<::std::string::String>,
            first_name: crate::request::Field<::std::string::String>,
            last_name: crate::request::Field<::std::string::String>,
        }
        impl UserPatch {
            /// Another identity name; whether that renames the user is not documented.
            pub fn identity_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.identity_name = crate::request::Field::from_value(value);
                self
            }
            /// Like [`identity_name`](Self::identity_name), for a value that may be absent.
            pub fn maybe_identity_name<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.identity_name = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name to show.
            pub fn display_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.display_name = crate::request::Field::from_value(value);
                self
            }
            /// Like [`display_name`](Self::display_name), for a value that may be absent.
            pub fn maybe_display_name<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.display_name = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Roles of the user in organizations, complete. An empty list is not sent, so that it cannot take away
            /// everything by mistake.
            pub fn organizations(
                mut self,
                items: impl crate::Items<super::OrganizationRole>,
            ) -> Self {
                self.organizations = crate::request::Field::from_items(items);
                self
            }
            /// E-mail address.
            pub fn email<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.email = crate::request::Field::from_value(value);
                self
            }
            /// Like [`email`](Self::email), for a value that may be absent.
            pub fn maybe_email<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.email = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// First name.
            pub fn first_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.first_name = crate::request::Field::from_value(value);
                self
            }
            /// Like [`first_name`](Self::first_name), for a value that may be absent.
            pub fn maybe_first_name<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.first_name = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Last name.
            pub fn last_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.last_name = crate::request::Field::from_value(value);
                self
            }
            /// Like [`last_name`](Self::last_name), for a value that may be absent.
            pub fn maybe_last_name<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.last_name = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<UserPatch> for super::UserPatch {
            type Error = super::error::ConversionError;
            fn try_from(value: UserPatch) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    identity_name: value.identity_name.optional("identityName")?,
                    display_name: value.display_name.optional("displayName")?,
                    organizations: value
                        .organizations
                        .optional("organizations")?
                        .unwrap_or_default(),
                    email: value.email.optional("email")?,
                    first_name: value.first_name.optional("firstName")?,
                    last_name: value.last_name.optional("lastName")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserPatch> for UserPatch {
            fn from(value: super::UserPatch) -> Self {
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
        /// Builds a [`Violation`](super::Violation).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct Violation {
            field: crate::request::Field<::std::string::String>,
            message: crate::request::Field<::std::string::String>,
        }
        impl Violation {
            /// The key that is wrong.
            pub fn field<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.field = crate::request::Field::from_value(value);
                self
            }
            /// Like [`field`](Self::field), for a value that may be absent.
            pub fn maybe_field<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.field = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// What is wrong with it.
            pub fn message<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.message = crate::request::Field::from_value(value);
                self
            }
            /// Like [`message`](Self::message), for a value that may be absent.
            pub fn maybe_message<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.message = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<Violation> for super::Violation {
            type Error = super::error::ConversionError;
            fn try_from(value: Violation) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    field: value.field.optional("field")?,
                    message: value.message.optional("message")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::Violation> for Violation {
            fn from(value: super::Violation) -> Self {
                Self {
                    field: value.field.into(),
                    message: value.message.into(),
                }
            }
        }
    }
}
/// One builder per operation: set its parameters, then `send` it.
#[allow(unused_imports, unused_qualifications)]
pub mod builder {
    use super::types;
    /// A call of `evolution_platform.list_users`, made by [`Client::list_users`](super::Client::list_users).
    ///
    /// List the users.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListUsers {
        client: super::Client,
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        limit: crate::request::Field<i32>,
        offset: crate::request::Field<i32>,
    }
    impl ListUsers {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                limit: crate::request::Field::default(),
                offset: crate::request::Field::default(),
            }
        }
        /// How many entries to answer at most. For users the server takes 20 where it is absent.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.limit = crate::request::Field::from_value(value);
            self
        }
        /// How many entries to skip. For users the server takes 0 where it is absent.
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.offset = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `GET /users`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_users`](super::Client::list_users).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::UserList>, crate::Error> {
            let (client, request) = self.into_request()?;
            client.core().send::<Self>(&request).await
        }
        /// Collects unreadable elements of the list separately, instead of failing as a whole.
        pub fn lenient(self) -> crate::Lenient<Self> {
            crate::Lenient::new(self)
        }
        /// Returns all items as a stream that fetches each page when it is needed.
        /// It begins at the position set on the call, or at the first item, and is `'static`. See
        /// [`Pages`](crate::Pages) for where it ends.
        pub fn stream(self) -> crate::Pages<Self> {
            crate::Pages::new(self)
        }
        /// Sends the call for one page, counted from 0.
        /// # Errors
        /// See [`send`](Self::send).
        /// # Cancellation
        /// Dropping the future stops the call. It only reads, so it has no effect on the server.
        pub async fn page(
            self,
            number: u32,
        ) -> ::std::result::Result<
            crate::Response<<Self as crate::Operation>::Answer>,
            crate::Error,
        > {
            crate::paging::page(self, number).send().await
        }
        fn into_request(
            self,
        ) -> ::std::result::Result<
            (super::Client, crate::request::Request),
            crate::Error,
        > {
            #[allow(unused_mut)]
            let mut request = crate::request::Request::new(
                <Self as crate::Operation>::INFO,
            );
            request.query_number("limit", self.limit, false, 0i64)?;
            request.query_number("offset", self.offset, false, 0i64)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for ListUsers {}
    impl crate::Operation for ListUsers {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "evolution_platform",
            "evolution_platform.list_users",
            "GET",
            "/users",
            &[200u16, 401u16, 403u16, 500u16],
        );
        type Answer = types::UserList;
        type Failure = super::failure::ListUsers;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        fn answer(
            body: &[u8],
        ) -> ::std::result::Result<Self::Answer, ::serde_json::Error> {
            ::serde_json::from_slice(body)
        }
        #[allow(unused_variables)]
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
        fn into_parts(
            self,
        ) -> ::std::result::Result<
            (std::sync::Arc<crate::transport::Core>, crate::request::Request),
            crate::Error,
        > {
            let (client, request) = self.into_request()?;
            Ok((client.shared_core(), request))
        }
    }
    impl crate::paging::PagedOperation for ListUsers {
        const STYLE: crate::paging::Style = crate::paging::Style::Offset;
        fn position(&self) -> ::std::option::Option<i64> {
            self.offset.number()
        }
        fn size(&self) -> ::std::option::Option<i64> {
            self.limit.number()
        }
        fn at(mut self, position: i64) -> Self {
            self.offset = crate::request::Field::from_value(position);
            self
        }
        fn items(answer: Self::Answer) -> ::std::vec::Vec<Self::Item> {
            answer.0
        }
    }
    /// A call of `evolution_platform.create_user`, made by [`Client::create_user`](super::Client::create_user).
    ///
    /// Create a user with its roles in organizations.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreateUser {
        client: super::Client,
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        body: crate::request::Field<types::NewUser>,
    }
    impl CreateUser {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                body: crate::request::Field::default(),
            }
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::NewUser>,
            V::Error: ::std::fmt::Display,
        {
            self.body = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
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
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::User>, crate::Error> {
            let (client, request) = self.into_request()?;
            client.core().send::<Self>(&request).await
        }
        fn into_request(
            self,
        ) -> ::std::result::Result<
            (super::Client, crate::request::Request),
            crate::Error,
        > {
            #[allow(unused_mut)]
            let mut request = crate::request::Request::new(
                <Self as crate::Operation>::INFO,
            );
            request.body(self.body)?;
            request.options(self.options)?;
            request
                .extend_body(
                    &[
                        "displayName",
                        "email",
                        "firstName",
                        "identityName",
                        "lastName",
                        "organizations",
                    ],
                )?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for CreateUser {}
    impl crate::Operation for CreateUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "evolution_platform",
                "evolution_platform.create_user",
                "POST",
                "/users",
                &[201u16, 400u16, 401u16, 403u16, 500u16],
            )
            .conflicting_by("identityName", &[]);
        type Answer = types::User;
        type Failure = super::failure::CreateUser;
        type Body = types::NewUser;
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        fn answer(
            body: &[u8],
        ) -> ::std::result::Result<Self::Answer, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        identity_name: crate::request::Field<types::IdentityName>,
    }
    impl GetUser {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                identity_name: crate::request::Field::default(),
            }
        }
        /// Identity name, by which the platform knows the user. It is percent-encoded, and may not hold a slash.
        ///
        /// Required.
        pub fn identity_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::IdentityName>,
            V::Error: ::std::fmt::Display,
        {
            self.identity_name = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `GET /users/{identityName}`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_user`](super::Client::get_user).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::User>, crate::Error> {
            let (client, request) = self.into_request()?;
            client.core().send::<Self>(&request).await
        }
        fn into_request(
            self,
        ) -> ::std::result::Result<
            (super::Client, crate::request::Request),
            crate::Error,
        > {
            #[allow(unused_mut)]
            let mut request = crate::request::Request::new(
                <Self as crate::Operation>::INFO,
            );
            request.path("identityName", self.identity_name)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for GetUser {}
    impl crate::Operation for GetUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "evolution_platform",
            "evolution_platform.get_user",
            "GET",
            "/users/{identityName}",
            &[200u16, 400u16, 401u16, 403u16, 404u16, 500u16],
        );
        type Answer = types::User;
        type Failure = super::failure::GetUser;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        fn answer(
            body: &[u8],
        ) -> ::std::result::Result<Self::Answer, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        identity_name: crate::request::Field<types::IdentityName>,
        body: crate::request::Field<types::UserPatch>,
    }
    impl PatchUser {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                identity_name: crate::request::Field::default(),
                body: crate::request::Field::default(),
            }
        }
        /// Identity name, by which the platform knows the user. It is percent-encoded, and may not hold a slash.
        ///
        /// Required.
        pub fn identity_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::IdentityName>,
            V::Error: ::std::fmt::Display,
        {
            self.identity_name = crate::request::Field::from_value(value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::UserPatch>,
            V::Error: ::std::fmt::Display,
        {
            self.body = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
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
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::User>, crate::Error> {
            let (client, request) = self.into_request()?;
            client.core().send::<Self>(&request).await
        }
        fn into_request(
            self,
        ) -> ::std::result::Result<
            (super::Client, crate::request::Request),
            crate::Error,
        > {
            #[allow(unused_mut)]
            let mut request = crate::request::Request::new(
                <Self as crate::Operation>::INFO,
            );
            request.path("identityName", self.identity_name)?;
            request.body(self.body)?;
            request.options(self.options)?;
            request
                .extend_body(
                    &[
                        "displayName",
                        "email",
                        "firstName",
                        "identityName",
                        "lastName",
                        "organizations",
                    ],
                )?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for PatchUser {}
    impl crate::Operation for PatchUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "evolution_platform",
            "evolution_platform.patch_user",
            "PATCH",
            "/users/{identityName}",
            &[200u16, 400u16, 401u16, 403u16, 404u16, 500u16],
        );
        type Answer = types::User;
        type Failure = super::failure::PatchUser;
        type Body = types::UserPatch;
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        fn answer(
            body: &[u8],
        ) -> ::std::result::Result<Self::Answer, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        limit: crate::request::Field<i32>,
        offset: crate::request::Field<i32>,
    }
    impl ListRoles {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                limit: crate::request::Field::default(),
                offset: crate::request::Field::default(),
            }
        }
        /// How many entries to answer at most. For users the server takes 20 where it is absent.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.limit = crate::request::Field::from_value(value);
            self
        }
        /// How many entries to skip. For users the server takes 0 where it is absent.
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.offset = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `GET /roles`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_roles`](super::Client::list_roles).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::RoleList>, crate::Error> {
            let (client, request) = self.into_request()?;
            client.core().send::<Self>(&request).await
        }
        /// Collects unreadable elements of the list separately, instead of failing as a whole.
        pub fn lenient(self) -> crate::Lenient<Self> {
            crate::Lenient::new(self)
        }
        /// Returns all items as a stream that fetches each page when it is needed.
        /// It begins at the position set on the call, or at the first item, and is `'static`. See
        /// [`Pages`](crate::Pages) for where it ends.
        pub fn stream(self) -> crate::Pages<Self> {
            crate::Pages::new(self)
        }
        /// Sends the call for one page, counted from 0.
        /// # Errors
        /// See [`send`](Self::send).
        /// # Cancellation
        /// Dropping the future stops the call. It only reads, so it has no effect on the server.
        pub async fn page(
            self,
            number: u32,
        ) -> ::std::result::Result<
            crate::Response<<Self as crate::Operation>::Answer>,
            crate::Error,
        > {
            crate::paging::page(self, number).send().await
        }
        fn into_request(
            self,
        ) -> ::std::result::Result<
            (super::Client, crate::request::Request),
            crate::Error,
        > {
            #[allow(unused_mut)]
            let mut request = crate::request::Request::new(
                <Self as crate::Operation>::INFO,
            );
            request.query_number("limit", self.limit, false, 0i64)?;
            request.query_number("offset", self.offset, false, 0i64)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for ListRoles {}
    impl crate::Operation for ListRoles {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "evolution_platform",
            "evolution_platform.list_roles",
            "GET",
            "/roles",
            &[200u16, 401u16, 403u16, 500u16],
        );
        type Answer = types::RoleList;
        type Failure = super::failure::ListRoles;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        fn answer(
            body: &[u8],
        ) -> ::std::result::Result<Self::Answer, ::serde_json::Error> {
            ::serde_json::from_slice(body)
        }
        #[allow(unused_variables)]
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
        fn into_parts(
            self,
        ) -> ::std::result::Result<
            (std::sync::Arc<crate::transport::Core>, crate::request::Request),
            crate::Error,
        > {
            let (client, request) = self.into_request()?;
            Ok((client.shared_core(), request))
        }
    }
    impl crate::paging::PagedOperation for ListRoles {
        const STYLE: crate::paging::Style = crate::paging::Style::Offset;
        fn position(&self) -> ::std::option::Option<i64> {
            self.offset.number()
        }
        fn size(&self) -> ::std::option::Option<i64> {
            self.limit.number()
        }
        fn at(mut self, position: i64) -> Self {
            self.offset = crate::request::Field::from_value(position);
            self
        }
        fn items(answer: Self::Answer) -> ::std::vec::Vec<Self::Item> {
            answer.0
        }
    }
    /// A call of `evolution_platform.list_organizations`, made by [`Client::list_organizations`](super::Client::list_organizations).
    ///
    /// List the organizations.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListOrganizations {
        client: super::Client,
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        limit: crate::request::Field<i32>,
        offset: crate::request::Field<i32>,
    }
    impl ListOrganizations {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                limit: crate::request::Field::default(),
                offset: crate::request::Field::default(),
            }
        }
        /// How many entries to answer at most. For users the server takes 20 where it is absent.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.limit = crate::request::Field::from_value(value);
            self
        }
        /// How many entries to skip. For users the server takes 0 where it is absent.
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.offset = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `GET /organizations`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_organizations`](super::Client::list_organizations).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            crate::Response<types::OrganizationList>,
            crate::Error,
        > {
            let (client, request) = self.into_request()?;
            client.core().send::<Self>(&request).await
        }
        /// Collects unreadable elements of the list separately, instead of failing as a whole.
        pub fn lenient(self) -> crate::Lenient<Self> {
            crate::Lenient::new(self)
        }
        /// Returns all items as a stream that fetches each page when it is needed.
        /// It begins at the position set on the call, or at the first item, and is `'static`. See
        /// [`Pages`](crate::Pages) for where it ends.
        pub fn stream(self) -> crate::Pages<Self> {
            crate::Pages::new(self)
        }
        /// Sends the call for one page, counted from 0.
        /// # Errors
        /// See [`send`](Self::send).
        /// # Cancellation
        /// Dropping the future stops the call. It only reads, so it has no effect on the server.
        pub async fn page(
            self,
            number: u32,
        ) -> ::std::result::Result<
            crate::Response<<Self as crate::Operation>::Answer>,
            crate::Error,
        > {
            crate::paging::page(self, number).send().await
        }
        fn into_request(
            self,
        ) -> ::std::result::Result<
            (super::Client, crate::request::Request),
            crate::Error,
        > {
            #[allow(unused_mut)]
            let mut request = crate::request::Request::new(
                <Self as crate::Operation>::INFO,
            );
            request.query_number("limit", self.limit, false, 0i64)?;
            request.query_number("offset", self.offset, false, 0i64)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for ListOrganizations {}
    impl crate::Operation for ListOrganizations {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "evolution_platform",
            "evolution_platform.list_organizations",
            "GET",
            "/organizations",
            &[200u16, 401u16, 403u16, 500u16],
        );
        type Answer = types::OrganizationList;
        type Failure = super::failure::ListOrganizations;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        fn answer(
            body: &[u8],
        ) -> ::std::result::Result<Self::Answer, ::serde_json::Error> {
            ::serde_json::from_slice(body)
        }
        #[allow(unused_variables)]
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
        fn into_parts(
            self,
        ) -> ::std::result::Result<
            (std::sync::Arc<crate::transport::Core>, crate::request::Request),
            crate::Error,
        > {
            let (client, request) = self.into_request()?;
            Ok((client.shared_core(), request))
        }
    }
    impl crate::paging::PagedOperation for ListOrganizations {
        const STYLE: crate::paging::Style = crate::paging::Style::Offset;
        fn position(&self) -> ::std::option::Option<i64> {
            self.offset.number()
        }
        fn size(&self) -> ::std::option::Option<i64> {
            self.limit.number()
        }
        fn at(mut self, position: i64) -> Self {
            self.offset = crate::request::Field::from_value(position);
            self
        }
        fn items(answer: Self::Answer) -> ::std::vec::Vec<Self::Item> {
            answer.0
        }
    }
    /// A call of `evolution_platform.get_organization`, made by [`Client::get_organization`](super::Client::get_organization).
    ///
    /// Read an organization.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetOrganization {
        client: super::Client,
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<types::OrganizationId>,
    }
    impl GetOrganization {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
            }
        }
        /// Id of the organization, a UUID.
        ///
        /// Required.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::OrganizationId>,
            V::Error: ::std::fmt::Display,
        {
            self.id = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `GET /organizations/{id}`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_organization`](super::Client::get_organization).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::Organization>, crate::Error> {
            let (client, request) = self.into_request()?;
            client.core().send::<Self>(&request).await
        }
        fn into_request(
            self,
        ) -> ::std::result::Result<
            (super::Client, crate::request::Request),
            crate::Error,
        > {
            #[allow(unused_mut)]
            let mut request = crate::request::Request::new(
                <Self as crate::Operation>::INFO,
            );
            request.path("id", self.id)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for GetOrganization {}
    impl crate::Operation for GetOrganization {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "evolution_platform",
            "evolution_platform.get_organization",
            "GET",
            "/organizations/{id}",
            &[200u16, 401u16, 403u16, 404u16, 500u16],
        );
        type Answer = types::Organization;
        type Failure = super::failure::GetOrganization;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        fn answer(
            body: &[u8],
        ) -> ::std::result::Result<Self::Answer, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        organization_id: crate::request::Field<types::OrganizationId>,
        limit: crate::request::Field<i32>,
        offset: crate::request::Field<i32>,
    }
    impl ListOrganizationProjects {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                organization_id: crate::request::Field::default(),
                limit: crate::request::Field::default(),
                offset: crate::request::Field::default(),
            }
        }
        /// Id of the organization that has the projects, a UUID.
        ///
        /// Required.
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::OrganizationId>,
            V::Error: ::std::fmt::Display,
        {
            self.organization_id = crate::request::Field::from_value(value);
            self
        }
        /// How many entries to answer at most. For users the server takes 20 where it is absent.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.limit = crate::request::Field::from_value(value);
            self
        }
        /// How many entries to skip. For users the server takes 0 where it is absent.
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.offset = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `GET /organizations/{organizationId}/projects`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_organization_projects`](super::Client::list_organization_projects).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::ProjectList>, crate::Error> {
            let (client, request) = self.into_request()?;
            client.core().send::<Self>(&request).await
        }
        /// Collects unreadable elements of the list separately, instead of failing as a whole.
        pub fn lenient(self) -> crate::Lenient<Self> {
            crate::Lenient::new(self)
        }
        /// Returns all items as a stream that fetches each page when it is needed.
        /// It begins at the position set on the call, or at the first item, and is `'static`. See
        /// [`Pages`](crate::Pages) for where it ends.
        pub fn stream(self) -> crate::Pages<Self> {
            crate::Pages::new(self)
        }
        /// Sends the call for one page, counted from 0.
        /// # Errors
        /// See [`send`](Self::send).
        /// # Cancellation
        /// Dropping the future stops the call. It only reads, so it has no effect on the server.
        pub async fn page(
            self,
            number: u32,
        ) -> ::std::result::Result<
            crate::Response<<Self as crate::Operation>::Answer>,
            crate::Error,
        > {
            crate::paging::page(self, number).send().await
        }
        fn into_request(
            self,
        ) -> ::std::result::Result<
            (super::Client, crate::request::Request),
            crate::Error,
        > {
            #[allow(unused_mut)]
            let mut request = crate::request::Request::new(
                <Self as crate::Operation>::INFO,
            );
            request.path("organizationId", self.organization_id)?;
            request.query_number("limit", self.limit, false, 0i64)?;
            request.query_number("offset", self.offset, false, 0i64)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for ListOrganizationProjects {}
    impl crate::Operation for ListOrganizationProjects {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "evolution_platform",
            "evolution_platform.list_organization_projects",
            "GET",
            "/organizations/{organizationId}/projects",
            &[200u16, 400u16, 401u16, 403u16, 404u16, 500u16],
        );
        type Answer = types::ProjectList;
        type Failure = super::failure::ListOrganizationProjects;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        fn answer(
            body: &[u8],
        ) -> ::std::result::Result<Self::Answer, ::serde_json::Error> {
            ::serde_json::from_slice(body)
        }
        #[allow(unused_variables)]
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
        fn into_parts(
            self,
        ) -> ::std::result::Result<
            (std::sync::Arc<crate::transport::Core>, crate::request::Request),
            crate::Error,
        > {
            let (client, request) = self.into_request()?;
            Ok((client.shared_core(), request))
        }
    }
    impl crate::paging::PagedOperation for ListOrganizationProjects {
        const STYLE: crate::paging::Style = crate::paging::Style::Offset;
        fn position(&self) -> ::std::option::Option<i64> {
            self.offset.number()
        }
        fn size(&self) -> ::std::option::Option<i64> {
            self.limit.number()
        }
        fn at(mut self, position: i64) -> Self {
            self.offset = crate::request::Field::from_value(position);
            self
        }
        fn items(answer: Self::Answer) -> ::std::vec::Vec<Self::Item> {
            answer.0
        }
    }
    /// A call of `evolution_platform.update_organization_project`, made by [`Client::update_organization_project`](super::Client::update_organization_project).
    ///
    /// Change a project of an organization.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct UpdateOrganizationProject {
        client: super::Client,
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        organization_id: crate::request::Field<types::OrganizationId>,
        id: crate::request::Field<types::ProjectId>,
        body: crate::request::Field<types::ProjectUpdate>,
    }
    impl UpdateOrganizationProject {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                organization_id: crate::request::Field::default(),
                id: crate::request::Field::default(),
                body: crate::request::Field::default(),
            }
        }
        /// Id of the organization that has the projects, a UUID.
        ///
        /// Required.
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::OrganizationId>,
            V::Error: ::std::fmt::Display,
        {
            self.organization_id = crate::request::Field::from_value(value);
            self
        }
        /// Id of the project, a UUID.
        ///
        /// Required.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ProjectId>,
            V::Error: ::std::fmt::Display,
        {
            self.id = crate::request::Field::from_value(value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ProjectUpdate>,
            V::Error: ::std::fmt::Display,
        {
            self.body = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
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
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::Project>, crate::Error> {
            let (client, request) = self.into_request()?;
            client.core().send::<Self>(&request).await
        }
        fn into_request(
            self,
        ) -> ::std::result::Result<
            (super::Client, crate::request::Request),
            crate::Error,
        > {
            #[allow(unused_mut)]
            let mut request = crate::request::Request::new(
                <Self as crate::Operation>::INFO,
            );
            request.path("organizationId", self.organization_id)?;
            request.path("id", self.id)?;
            request.body(self.body)?;
            request.options(self.options)?;
            request.extend_body(&["banId", "installedOffer", "name"])?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for UpdateOrganizationProject {}
    impl crate::Operation for UpdateOrganizationProject {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "evolution_platform",
            "evolution_platform.update_organization_project",
            "PUT",
            "/organizations/{organizationId}/projects/{id}",
            &[200u16, 400u16, 401u16, 403u16, 404u16, 500u16],
        );
        type Answer = types::Project;
        type Failure = super::failure::UpdateOrganizationProject;
        type Body = types::ProjectUpdate;
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        fn answer(
            body: &[u8],
        ) -> ::std::result::Result<Self::Answer, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        limit: crate::request::Field<i32>,
        offset: crate::request::Field<i32>,
    }
    impl ListIamUsers {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                limit: crate::request::Field::default(),
                offset: crate::request::Field::default(),
            }
        }
        /// How many entries to answer at most. For users the server takes 20 where it is absent.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.limit = crate::request::Field::from_value(value);
            self
        }
        /// How many entries to skip. For users the server takes 0 where it is absent.
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.offset = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `GET /iam/authorizations/users`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_iam_users`](super::Client::list_iam_users).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::IamUserList>, crate::Error> {
            let (client, request) = self.into_request()?;
            client.core().send::<Self>(&request).await
        }
        /// Collects unreadable elements of the list separately, instead of failing as a whole.
        pub fn lenient(self) -> crate::Lenient<Self> {
            crate::Lenient::new(self)
        }
        /// Returns all items as a stream that fetches each page when it is needed.
        /// It begins at the position set on the call, or at the first item, and is `'static`. See
        /// [`Pages`](crate::Pages) for where it ends.
        pub fn stream(self) -> crate::Pages<Self> {
            crate::Pages::new(self)
        }
        /// Sends the call for one page, counted from 0.
        /// # Errors
        /// See [`send`](Self::send).
        /// # Cancellation
        /// Dropping the future stops the call. It only reads, so it has no effect on the server.
        pub async fn page(
            self,
            number: u32,
        ) -> ::std::result::Result<
            crate::Response<<Self as crate::Operation>::Answer>,
            crate::Error,
        > {
            crate::paging::page(self, number).send().await
        }
        fn into_request(
            self,
        ) -> ::std::result::Result<
            (super::Client, crate::request::Request),
            crate::Error,
        > {
            #[allow(unused_mut)]
            let mut request = crate::request::Request::new(
                <Self as crate::Operation>::INFO,
            );
            request.query_number("limit", self.limit, false, 0i64)?;
            request.query_number("offset", self.offset, false, 0i64)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for ListIamUsers {}
    impl crate::Operation for ListIamUsers {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "evolution_platform",
            "evolution_platform.list_iam_users",
            "GET",
            "/iam/authorizations/users",
            &[200u16, 401u16, 403u16, 500u16],
        );
        type Answer = types::IamUserList;
        type Failure = super::failure::ListIamUsers;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        fn answer(
            body: &[u8],
        ) -> ::std::result::Result<Self::Answer, ::serde_json::Error> {
            ::serde_json::from_slice(body)
        }
        #[allow(unused_variables)]
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
        fn into_parts(
            self,
        ) -> ::std::result::Result<
            (std::sync::Arc<crate::transport::Core>, crate::request::Request),
            crate::Error,
        > {
            let (client, request) = self.into_request()?;
            Ok((client.shared_core(), request))
        }
    }
    impl crate::paging::PagedOperation for ListIamUsers {
        const STYLE: crate::paging::Style = crate::paging::Style::Offset;
        fn position(&self) -> ::std::option::Option<i64> {
            self.offset.number()
        }
        fn size(&self) -> ::std::option::Option<i64> {
            self.limit.number()
        }
        fn at(mut self, position: i64) -> Self {
            self.offset = crate::request::Field::from_value(position);
            self
        }
        fn items(answer: Self::Answer) -> ::std::vec::Vec<Self::Item> {
            answer.0
        }
    }
    /// A call of `evolution_platform.get_iam_user`, made by [`Client::get_iam_user`](super::Client::get_iam_user).
    ///
    /// Read what a user may do.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetIamUser {
        client: super::Client,
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        identity_name: crate::request::Field<types::IdentityName>,
    }
    impl GetIamUser {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                identity_name: crate::request::Field::default(),
            }
        }
        /// Identity name, by which the platform knows the user. It is percent-encoded, and may not hold a slash.
        ///
        /// Required.
        pub fn identity_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::IdentityName>,
            V::Error: ::std::fmt::Display,
        {
            self.identity_name = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `GET /iam/authorizations/users/{identityName}`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_iam_user`](super::Client::get_iam_user).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::IamUser>, crate::Error> {
            let (client, request) = self.into_request()?;
            client.core().send::<Self>(&request).await
        }
        fn into_request(
            self,
        ) -> ::std::result::Result<
            (super::Client, crate::request::Request),
            crate::Error,
        > {
            #[allow(unused_mut)]
            let mut request = crate::request::Request::new(
                <Self as crate::Operation>::INFO,
            );
            request.path("identityName", self.identity_name)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for GetIamUser {}
    impl crate::Operation for GetIamUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "evolution_platform",
            "evolution_platform.get_iam_user",
            "GET",
            "/iam/authorizations/users/{identityName}",
            &[200u16, 401u16, 403u16, 404u16, 500u16],
        );
        type Answer = types::IamUser;
        type Failure = super::failure::GetIamUser;
        type Body = ();
        const EMPTY: bool = false;
        #[allow(unused_variables)]
        fn answer(
            body: &[u8],
        ) -> ::std::result::Result<Self::Answer, ::serde_json::Error> {
            crate::wire::object(body)
        }
        #[allow(unused_variables)]
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
/// The operations as types, for tests.
pub use builder as operation;
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
        /// `401` with [`types::Problem`] (inferred from neighbouring routes, not documented): The access token or the API key is missing, invalid or expired. Concluded from the other operations of this API.
        Unauthorized(types::Problem),
        /// `403` with [`types::Problem`] (inferred from neighbouring routes, not documented): The caller has no right to do this. Concluded from the other operations of this API.
        Forbidden(types::Problem),
        /// `500` with [`types::Problem`] (inferred from neighbouring routes, not documented): The server failed. Concluded from the other operations of this API.
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
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The request is malformed or breaks a constraint. Concluded from the other operations of this API.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Problem`] (inferred from neighbouring routes, not documented): The access token or the API key is missing, invalid or expired. Concluded from the other operations of this API.
        Unauthorized(types::Problem),
        /// `403` with [`types::Problem`] (inferred from neighbouring routes, not documented): The caller has no right to do this. Concluded from the other operations of this API.
        Forbidden(types::Problem),
        /// `404` with [`types::Problem`] (inferred from neighbouring routes, not documented): There is no such organization, or it has no such project. Concluded from the other operations of this API.
        NotFound(types::Problem),
        /// `500` with [`types::Problem`] (inferred from neighbouring routes, not documented): The server failed. Concluded from the other operations of this API.
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
