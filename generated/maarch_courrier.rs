// Generated from openapi.yaml by user-provisioning-codegen; do not edit.

/// # Users
impl Client {
    /// List the users the caller may administer.
    ///
    /// Lists all users at once: there is no paging, no filter and no promised order. Callers without a root mode
    /// get the users of their own entities and those without any entity. Deleted users are never listed.
    ///
    /// Running servers add the key `quota`, which is an empty array while no user quota is configured. An
    /// address can be null or empty.
    ///
    /// Source: Maarch Courrier API documentation, section Liste des utilisateurs.
    ///
    /// Sends `GET /rest/users` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .list_users()
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserList`]: The users.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`]: The caller lacks the privilege, or the user is outside its perimeter, or the route is not among those its account may call.
    /// - `500` with [`types::ServerError`]: The server failed, or does not know the route: newer servers answer 500 to unknown paths and methods too. Each generation has its own shape. Servers before mid-2024 send HTML to a client that does not accept `application/json`.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn list_users(&self) -> operation::ListUsers {
        operation::ListUsers::new(self)
    }
    /// Create a user.
    ///
    /// Creates a user and returns its technical id, with 200 and not 201. The login is stored in lower case, and from
    /// then on only that form is accepted when logging in. The new user has no group and no entity.
    ///
    /// Mail: an activation message is sent when the installation uses its own login method, for `rest` users too. The
    /// password is random; a `rest` user gets one through the link in that message or from an administrator.
    ///
    /// Sends `POST /rest/users` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .create_user()
    ///     .body(
    ///         types::NewUser::builder()
    ///             .user_id("bwayne")
    ///             .firstname("Bruce")
    ///             .lastname("Wayne")
    ///             .mail("bruce.wayne@wcorp.com")
    ///             .phone("+33120212223")
    ///     )
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// What running servers do beyond the document:
    ///
    /// - A login that exists already is refused with 400, whatever its case; the text is in the language of the
    ///   server and carries no code.
    /// - The login of a deleted user restores the old account: 200 with the old id, old names and old address, and
    ///   the values sent are ignored. It gets a new password. Groups and entities are not restored; from 2301.3.7 on
    ///   `external_id` becomes null without the signature book, and with it a new account is created there.
    ///   `get_user_status` shows this beforehand.
    /// - With the signature book the account is created there as well. If that is refused, the response is 500 and
    ///   nothing was created; a login that already exists in the book is a conflict.
    /// - `phone` is dropped silently unless the caller has the privilege `manage_personal_data`.
    /// - A caller without a root mode who asks for one of the root modes gets 403.
    /// - The call is not idempotent, and a 500 does not prove that nothing was created.
    ///
    /// Source: Maarch Courrier API documentation, section Création d'un utilisateur.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::CreatedUser`]: The user was created, or a deleted user with this login was restored.
    /// - `400` with [`types::BadRequest`]: A required value is missing or malformed, or the login exists already.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`]: The caller lacks the privilege, or the user is outside its perimeter, or the route is not among those its account may call.
    /// - `500` with [`types::ServerError`]: The server failed, in one of the shapes of its generation, or the signature book behind it refused: then nothing was changed in Maarch Courrier. 2505 says so with the types `userCreateInSignatureBookFailedProblem` and `userUpdateInSignatureBookFailedProblem`, 2301.3.7 with an exception of its code. Other failures do not prove that nothing was changed.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn create_user(&self) -> operation::CreateUser {
        operation::CreateUser::new(self)
    }
    /// Read the name and address of a user.
    ///
    /// Returns what colleagues may see of each other: names, address, telephone number and department. Every
    /// authenticated caller may read it, without the privilege `admin_users` and outside its own entities too. It
    /// contains neither login nor mode nor state; `get_user_details` has them.
    ///
    /// Deleted users are returned too, with `enabled` true, so this call does not show whether a user still exists.
    /// An unknown number is refused with 400; 2505 answers it with 200 and an object full of nulls, which is treated
    /// in the same way: on every version it is an error with `is_not_found()`.
    ///
    /// 2505 also shows `external_id` and `preferences`, to every caller.
    ///
    /// Source: not in the source document; seen on running servers of 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `GET /rest/users/{id}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .get_user()
    ///     .id(21)
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserSummary`] (seen on running servers, not documented): The user; on 2505 also an object without `id` for an unknown user.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_user(&self) -> operation::GetUser {
        operation::GetUser::new(self)
    }
    /// Replace the personal data of a user.
    ///
    /// Replaces names, address, initials and phone number, and reactivates a suspended user if `status` says so. It
    /// is a full replacement: on running servers a missing `initials` is wiped, and so is a missing `phone` when the
    /// caller has the privilege `manage_personal_data`. A missing `mode` leaves the mode as it is, although the
    /// document speaks of a default. The login cannot be changed.
    ///
    /// What is wiped when it is left out:
    ///
    /// - `initials` and, for callers with `manage_personal_data`, `phone`: null on 21.03.1 and 2301.3.4, an empty
    ///   text on 2301.3.7 (`phone`) and 2505 (both).
    /// - `mail`: null on every version; this document requires it.
    /// - `mode`, `status`, `preferences` and, without the signature book, `external_id` stay as they are.
    ///
    /// **Servers with the signature book (2301.3.7 and 2505) answer 500 and change nothing without `external_id`,
    /// 2505 also without `user_id`.** Both must be those that `get_user_details` returns for the same user: no
    /// version validates them, and another person's id overwrites that person in the signature book. 2505 replaces
    /// the stored links by those in the request. For a person without an account in the book 2505 creates one, and
    /// 2301.3.7 answers 500 to an empty object. `UserUpdate::from_details` creates an update that loses nothing.
    ///
    /// **The status `OK` from a root caller reopens a deleted account with its old password.**
    ///
    /// Sends `PUT /rest/users/{id}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .update_user()
    ///     .id(21)
    ///     .body(
    ///         types::UserUpdate::builder()
    ///             .firstname("Bruce")
    ///             .lastname("Wayne")
    ///             .initials("BW")
    ///             .mail("bruce.wayne@wcorp.com")
    ///             .phone("+33120212223")
    ///             .mode("standard")
    ///     )
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// A stored phone number that this route would refuse blocks every change of the person: 400 with `Body phone is
    /// not correct`.
    ///
    /// Send all keys every time. Servers that print PHP warnings answer 200 with HTML instead of 204 when `initials`,
    /// `phone` or `mode` is missing, although the user was changed.
    ///
    /// An unknown user is answered with 400, one outside the perimeter of the caller with 403. Repeating the same
    /// request gives the same state.
    ///
    /// Source: Maarch Courrier API documentation, section Modification d'un utilisateur.
    ///
    /// # Responses
    ///
    /// - `204` without a body: The user was changed.
    /// - `400` with [`types::BadRequest`]: A required value is missing or malformed, or there is no such user.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`]: The caller lacks the privilege, or the user is outside its perimeter, or the route is not among those its account may call.
    /// - `500` with [`types::ServerError`]: The server failed, in one of the shapes of its generation, or the signature book behind it refused: then nothing was changed in Maarch Courrier. 2505 says so with the types `userCreateInSignatureBookFailedProblem` and `userUpdateInSignatureBookFailedProblem`, 2301.3.7 with an exception of its code. Other failures do not prove that nothing was changed.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn update_user(&self) -> operation::UpdateUser {
        operation::UpdateUser::new(self)
    }
    /// Delete a user.
    ///
    /// Marks the account as deleted and drops its groups and entities. The account stays: `get_user` still returns
    /// it, its login is not free, and `create_user` with that login restores it.
    ///
    /// Also deleted, and not restored with the account: basket redirections in both directions, places in list
    /// templates and in running diffusion lists, and private contact groups. A main recipient is refused with 403
    /// until somebody else is the main recipient; `get_user_deletability` shows this beforehand.
    ///
    /// A deleted user is outside the perimeter: a caller without a root mode that deletes it again gets 403, one with
    /// a root mode the same success again. **A root caller that sets the status `OK` reopens the account with its old
    /// password.**
    ///
    /// Sends `DELETE /rest/users/{id}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .delete_user()
    ///     .id(21)
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// 2505 answers 200 with `problem`: null, or the response of the signature book if it did not delete its account.
    /// The user is deleted in Maarch Courrier all the same, and the link to the signature book is emptied. 2301.3.7
    /// with the signature book does not report it. In Rust, `Response::problem()` has it.
    ///
    /// Source: not in the source document; seen on running servers of 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::DeletedUser`] (seen on running servers, not documented): The user is deleted; with what the signature book said of it. Since 2505.
    /// - `204` without a body (seen on running servers, not documented): The user is deleted.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn delete_user(&self) -> operation::DeleteUser {
        operation::DeleteUser::new(self)
    }
    /// Read all data of a user.
    ///
    /// Returns the data an administrator sees of a user: login, state, mode, initials, groups and entities. Like the
    /// changes, it needs the privilege `admin_users` and a user inside the perimeter of the caller.
    ///
    /// The response of a running server is long: it also contains the baskets, the whole lists of groups and
    /// entities, the signatures and the history. Fields that were only seen empty, or were not recorded, are kept as
    /// JSON.
    ///
    /// Without the privilege `view_personal_data` the key `phone` is absent, so a caller that may write the number
    /// may be unable to read it back. Check this before you send the values back to `update_user`: a missing number
    /// is wiped there.
    ///
    /// Sends `GET /rest/users/{id}/details` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .get_user_details()
    ///     .id(21)
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// A deleted user is refused with 403 unless the caller has a root mode, one outside the perimeter with 403, an
    /// unknown one with 400.
    ///
    /// Source: not in the source document; seen on 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserDetails`] (seen on running servers, not documented): The user.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_user_details(&self) -> operation::GetUserDetails {
        operation::GetUserDetails::new(self)
    }
    /// Look a login up before creating a user.
    ///
    /// Returns the state of the account with this login, deleted accounts included. It is the only way to find out
    /// what creating a user would do:
    ///
    /// - null: no account has the login; it is free.
    /// - `DEL`: the login belongs to a deleted account. Creating it would restore that account, with its old number,
    ///   names and address, and ignore the values sent.
    /// - any other value: an account has it, and creating it would be refused.
    ///
    /// An account outside the perimeter of the caller, which the list omits, is returned as well. Give the login in
    /// lower case, as it is stored. Between this call and a creation somebody else can take the login.
    ///
    /// Sends `GET /rest/users/{user}/status` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .get_user_status()
    ///     .user("bwayne")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// The same path takes a technical number for other methods.
    ///
    /// Source: not in the source document; seen on 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserStatusByLogin`] (seen on running servers, not documented): What is known of the login; also for an unknown login.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_user_status(&self) -> operation::GetUserStatus {
        operation::GetUserStatus::new(self)
    }
    /// Mark a user as present or absent.
    ///
    /// Sets the state of an account to `OK` or `ABS` and answers it. Other states are refused with 400: an account is
    /// suspended by `suspend_user` and deleted by `delete_user`. Setting `OK` after an absence deletes the planned
    /// absence.
    ///
    /// **A root caller that sets `OK` on a deleted account reopens it with its old password**, on every version: a
    /// person who left can log in again. Its groups and entities are not restored. `create_user` with the login
    /// restores the account with a new password instead. For a root caller, `get_user_details` shows that an account
    /// is deleted.
    ///
    /// The path takes the technical number here, and the login when the state is read with `get_user_status`.
    ///
    /// Sends `PUT /rest/users/{user}/status` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .set_user_status()
    ///     .user(21)
    ///     .body(
    ///         types::StatusToSet::builder()
    ///             .status("ABS")
    ///     )
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// Source: not in the source document; seen on 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::ChangedUser`] (seen on running servers, not documented): The state is set.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the state is neither of the two.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn set_user_status(&self) -> operation::SetUserStatus {
        operation::SetUserStatus::new(self)
    }
    /// Suspend a user.
    ///
    /// Sets the state of the account to `SPD`, so that it cannot log in any more. `update_user` with the status `OK`
    /// reopens it, **with its old password**.
    ///
    /// A suspension also removes the following, which reactivating restores on no version: basket redirections in
    /// both directions, places in list templates and in running diffusion lists, and private contact groups. Groups,
    /// entities, roles and links to other programs stay, and the signature book is not notified.
    ///
    /// Sends `PUT /rest/users/{id}/suspend` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .suspend_user()
    ///     .id(21)
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// A user who is the main recipient in a list template or in a diffusion list is refused with 403 until somebody
    /// else is the main recipient. 2505 also refuses it for a user in copy of a running document or in the template
    /// of a visa circuit; `get_user_deletability` does not show that. Callers cannot suspend their own account.
    ///
    /// Source: not in the source document; seen on running servers of 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// # Responses
    ///
    /// - `204` without a body (seen on running servers, not documented): The user is suspended.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The user is still in use or is the caller, or the caller may not do this.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn suspend_user(&self) -> operation::SuspendUser {
        operation::SuspendUser::new(self)
    }
    /// Tell whether a user can be deleted or suspended.
    ///
    /// Returns whether the user can be deleted, where the user is the main recipient (in list templates and in active
    /// documents), and which documents the user has to sign. For a user in a list template, whom `suspend_user` and
    /// `delete_user` refuse, the response is still yes, so check the lists as well.
    ///
    /// A limited administrator gets names of entities instead of the lists: `listInstanceEntities` and
    /// `listTemplateEntities`. The caller's own account is refused with 403.
    ///
    /// Source: not in the source document; seen on running servers of 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `GET /rest/users/{id}/isDeletable` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .get_user_deletability()
    ///     .id(21)
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::Deletability`] (seen on running servers, not documented): What is known of the uses of the user.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_user_deletability(&self) -> operation::GetUserDeletability {
        operation::GetUserDeletability::new(self)
    }
    /// Change a password.
    ///
    /// Sets a new password. Callers may change their own password, or that of a `rest` user; for anybody else the
    /// response is 403.
    ///
    /// A wrong current password is answered with 401, in the language of the server. That is not about the
    /// credentials of the call, so a token is not renewed for it. A password that is too weak is refused with 400;
    /// `get_current_profile` has the rules.
    ///
    /// Source: not in the source document; seen on 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `PUT /rest/users/{id}/password` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .update_password()
    ///     .id(2)
    ///     .body(
    ///         types::PasswordChange::builder()
    ///             .current_password("sandbox-password")
    ///             .new_password("Nana-Banana-42")
    ///             .re_new_password("Nana-Banana-42")
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
    /// - `200` with [`types::Success`] (seen on running servers, not documented): The password is changed.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): A value is missing, or the new password is too weak, or there is no such user.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The current password is wrong. Credentials of the call that are missing, wrong or expired are answered with this status as well.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn update_password(&self) -> operation::UpdatePassword {
        operation::UpdatePassword::new(self)
    }
    /// Find a user by its login.
    ///
    /// Since 2505.
    ///
    /// Returns the account with this login, including deleted ones, regardless of case; null if there is none. It
    /// needs the privilege `admin_users` and has no perimeter. Only on 2505; older servers respond as for an unknown
    /// route.
    ///
    /// **The server sends the whole row of its database, the hash of the password and the tokens for choosing a new
    /// one included.** Only harmless fields are read here. Nothing else of the response is kept, not even if it
    /// cannot be read, and recordings of the sandbox omit it.
    ///
    /// Source: not in the source document; seen on a running server of 2505.
    ///
    /// Sends `GET /rest/users/getByUserId/{userId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .get_user_by_login()
    ///     .user_id("rgrayson")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserByLogin`] (seen on running servers, not documented): What is known of the login; also for an unknown login.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_user_by_login(&self) -> operation::GetUserByLogin {
        operation::GetUserByLogin::new(self)
    }
    /// Add links of a user to other programs.
    ///
    /// Since 2505.
    ///
    /// Merges links into those that the account has: a key with null is not changed, so none can be removed. The path
    /// takes the login. It needs the privilege `admin_users`; callers without a root mode reach their perimeter only,
    /// those with one deleted accounts too. The signature book is not involved. Only on 2505; older servers respond
    /// as for an unknown route.
    ///
    /// **The ids are not validated.** A wrong `internalParapheur` makes the next change of this user overwrite
    /// another person in the signature book.
    ///
    /// Source: not in the source document; seen on a running server of 2505.
    ///
    /// Sends `PUT /rest/users/{userId}/externalId` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .set_user_external_ids()
    ///     .user_id("rgrayson")
    ///     .body(
    ///         types::ExternalIdsToAdd::builder()
    ///             .external_id(serde_json::json!({"pastell":"12"}))
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
    /// - `200` with [`types::UserWithExternalIds`] (seen on running servers, not documented): All links that the account has now.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or there are no links in the body.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn set_user_external_ids(&self) -> operation::SetUserExternalIds {
        operation::SetUserExternalIds::new(self)
    }
    /// Find users by a part of their name.
    ///
    /// Returns at most ten users whose first or last name contains every word of the text, regardless of case and
    /// accents. Every authenticated caller may read them. Suspended and deleted users, accounts for programs and the
    /// mode `root_invisible` are left out; `root_visible` is not.
    ///
    /// Source: not in the source document; read in the code of 21.03 and 2301.
    ///
    /// Sends `GET /rest/autocomplete/users` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .find_users()
    ///     .search("boule")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::FoundUserList`] (inferred from neighbouring routes, not documented): The users found.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The text is missing.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The route is not among those the account of the caller may call, or the account has to be activated or given a new password first.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn find_users(&self) -> operation::FindUsers {
        operation::FindUsers::new(self)
    }
    /// Read the profile of the caller.
    ///
    /// Returns the account of the caller: its privileges, its preferences, and the rules for passwords. The response
    /// of a running server is long; other keys are ignored. The personal data in it was not recorded and is inferred
    /// from `get_user_details`.
    ///
    /// Source: not in the source document; seen on 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `GET /rest/currentUser/profile` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .get_current_profile()
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::CurrentProfile`] (seen on running servers, not documented): The profile of the caller.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The route is not among those the account of the caller may call, or the account has to be activated or given a new password first.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_current_profile(&self) -> operation::GetCurrentProfile {
        operation::GetCurrentProfile::new(self)
    }
}
/// # Groups
impl Client {
    /// Add a user to a group.
    ///
    /// Adds the user to the group and returns all current groups and baskets of the user. The source document gives
    /// no example of that response; the schema is what running servers send.
    ///
    /// A user who is already in the group is refused with 400, in the language of the server, and so is an unknown
    /// group. A group the caller may not assign is answered with 403, also localized.
    ///
    /// Source: Maarch Courrier API documentation, section Ajout d'un groupe.
    ///
    /// Sends `POST /rest/users/{id}/groups` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .add_user_group()
    ///     .id(21)
    ///     .body(
    ///         types::GroupToAdd::builder()
    ///             .group_id("ELU")
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
    /// - `200` with [`types::UserGroups`]: The user is in the group.
    /// - `400` with [`types::BadRequest`]: The group id is missing, or the user or group does not exist, or the user is in the group already.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`]: The caller lacks the privilege, or the user is outside its perimeter, or the route is not among those its account may call.
    /// - `500` with [`types::ServerError`]: The server failed, or does not know the route: newer servers answer 500 to unknown paths and methods too. Each generation has its own shape. Servers before mid-2024 send HTML to a client that does not accept `application/json`.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn add_user_group(&self) -> operation::AddUserGroup {
        operation::AddUserGroup::new(self)
    }
    /// Remove a user from a group.
    ///
    /// Removes the user from the group and returns the remaining groups and baskets. For a group that the user was
    /// not in it returns 200 too, so the call can be repeated. An unknown group is a 400; a group that the caller may
    /// not assign is a 403.
    ///
    /// Source: Maarch Courrier API documentation, section Suppression d'un groupe.
    ///
    /// Sends `DELETE /rest/users/{id}/groups/{groupId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .remove_user_group()
    ///     .id(21)
    ///     .group_id("ELU")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserGroupsLeft`]: The user is not in the group.
    /// - `400` with [`types::BadRequest`]: The user or the group does not exist.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`]: The caller lacks the privilege, or the user is outside its perimeter, or the route is not among those its account may call.
    /// - `500` with [`types::ServerError`]: The server failed, or does not know the route: newer servers answer 500 to unknown paths and methods too. Each generation has its own shape. Servers before mid-2024 send HTML to a client that does not accept `application/json`.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn remove_user_group(&self) -> operation::RemoveUserGroup {
        operation::RemoveUserGroup::new(self)
    }
    /// Name the part a user plays in a group.
    ///
    /// Sets the free label `role` of a user in a group. For a group that the user is not in, every version reports
    /// success and does nothing; read the user afterwards.
    ///
    /// Source: not in the source document; seen on running servers of 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `PUT /rest/users/{id}/groups/{groupId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .update_user_group()
    ///     .id(21)
    ///     .group_id("ELU")
    ///     .body(
    ///         types::UserGroupUpdate::builder()
    ///             .role("Référent")
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
    /// - `200` with [`types::Success`] (seen on running servers, not documented): The label is set.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The user or the group does not exist.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn update_user_group(&self) -> operation::UpdateUserGroup {
        operation::UpdateUserGroup::new(self)
    }
    /// List the groups.
    ///
    /// Lists all groups at once. Every authenticated caller may read the list; without the privilege `admin_groups`
    /// each group has only `id` and `group_desc`, and so lacks the text id that the other routes use.
    ///
    /// Source: not in the source document; seen on 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `GET /rest/groups` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .list_groups()
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::GroupList`] (seen on running servers, not documented): The groups.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The route is not among those the account of the caller may call, or the account has to be activated or given a new password first.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn list_groups(&self) -> operation::ListGroups {
        operation::ListGroups::new(self)
    }
}
/// # Entities
impl Client {
    /// Add a user to an entity.
    ///
    /// Adds the user to the entity and returns the entities of the user, and the whole tree of enabled entities,
    /// which can be large. The first entity of a user becomes the primary one. The source document gives no example
    /// of that response; the schema is what running servers send.
    ///
    /// A caller without a root mode may add a user to an entity outside its own perimeter, and cannot change that
    /// user afterwards. A user who is already in the entity is refused with 400, localized; an unknown entity is a
    /// 400 as well.
    ///
    /// Source: Maarch Courrier API documentation, section Ajout d'une entité.
    ///
    /// Sends `POST /rest/users/{id}/entities` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .add_user_entity()
    ///     .id(21)
    ///     .body(
    ///         types::EntityToAdd::builder()
    ///             .entity_id("PJS")
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
    /// - `200` with [`types::UserEntities`]: The user is in the entity.
    /// - `400` with [`types::BadRequest`]: The entity id is missing, or the user or entity does not exist, or the user is in the entity already.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`]: The caller lacks the privilege, or the user is outside its perimeter, or the route is not among those its account may call.
    /// - `500` with [`types::ServerError`]: The server failed, or does not know the route: newer servers answer 500 to unknown paths and methods too. Each generation has its own shape. Servers before mid-2024 send HTML to a client that does not accept `application/json`.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn add_user_entity(&self) -> operation::AddUserEntity {
        operation::AddUserEntity::new(self)
    }
    /// List the entities of a user.
    ///
    /// Returns the entities the user is in. Unlike the changes, this response does not hold the whole tree.
    ///
    /// Source: not in the source document; seen on 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `GET /rest/users/{id}/entities` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .list_user_entities()
    ///     .id(21)
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserEntityList`] (seen on running servers, not documented): The entities of the user.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn list_user_entities(&self) -> operation::ListUserEntities {
        operation::ListUserEntities::new(self)
    }
    /// Remove a user from an entity.
    ///
    /// Removes the user from the entity and returns the remaining entities, and the whole tree. For an entity that
    /// the user was not in it returns 200 too, so the call can be repeated. If it was the primary entity, another one
    /// becomes primary.
    ///
    /// The call must not carry a body: running servers interpret an undocumented one as a request to reassign or to
    /// empty the pending work and the diffusion lists of that entity.
    ///
    /// Source: Maarch Courrier API documentation, section Suppression d'une entité.
    ///
    /// Sends `DELETE /rest/users/{id}/entities/{entityId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .remove_user_entity()
    ///     .id(21)
    ///     .entity_id("PJS")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserEntities`]: The user is not in the entity.
    /// - `400` with [`types::BadRequest`]: The user or the entity does not exist.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`]: The caller lacks the privilege, or the user is outside its perimeter, or the route is not among those its account may call.
    /// - `500` with [`types::ServerError`]: The server failed, or does not know the route: newer servers answer 500 to unknown paths and methods too. Each generation has its own shape. Servers before mid-2024 send HTML to a client that does not accept `application/json`.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn remove_user_entity(&self) -> operation::RemoveUserEntity {
        operation::RemoveUserEntity::new(self)
    }
    /// Tell what a user still has in an entity.
    ///
    /// Returns whether anything would remain when the user leaves the entity: confidential instances, list templates
    /// and, on newer servers, diffusion lists. `remove_user_entity` does not change any of it.
    ///
    /// Source: not in the source document; seen on 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `GET /rest/users/{id}/entities/{entityId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .get_user_entity_usage()
    ///     .id(21)
    ///     .entity_id("PJS")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserEntityUsage`] (seen on running servers, not documented): What the user has there.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The user or the entity does not exist.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_user_entity_usage(&self) -> operation::GetUserEntityUsage {
        operation::GetUserEntityUsage::new(self)
    }
    /// Name the part a user plays in an entity.
    ///
    /// Sets the free label `user_role` of a user in an entity. For an entity that the user is not in, it reports
    /// success too and does nothing.
    ///
    /// Source: not in the source document; seen on running servers of 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `PUT /rest/users/{id}/entities/{entityId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .update_user_entity()
    ///     .id(21)
    ///     .entity_id("PJS")
    ///     .body(
    ///         types::UserEntityUpdate::builder()
    ///             .user_role("Chargé de mission")
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
    /// - `200` with [`types::Success`] (seen on running servers, not documented): The label is set.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The user or the entity does not exist.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn update_user_entity(&self) -> operation::UpdateUserEntity {
        operation::UpdateUserEntity::new(self)
    }
    /// Make an entity the primary one of a user.
    ///
    /// Makes the entity the primary one, in place of the previous one, and returns the entities of the user. The call
    /// has no body.
    ///
    /// **For an entity that the user is not in, every version returns 200 too: the previous primary entity is then
    /// unset, and the user has no primary entity.** Add the user to it first; `ensure_user` does.
    ///
    /// Source: not in the source document; seen on running servers of 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `PUT /rest/users/{id}/entities/{entityId}/primaryEntity` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .set_primary_entity()
    ///     .id(21)
    ///     .entity_id("PJS")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserEntityList`] (seen on running servers, not documented): The entities of the user, with the new primary one.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The user or the entity does not exist.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn set_primary_entity(&self) -> operation::SetPrimaryEntity {
        operation::SetPrimaryEntity::new(self)
    }
    /// List the entities.
    ///
    /// Lists all entities at once, in the form of a tree widget: each names the entity above it, once by its text id
    /// and once by its number. A root has `#` where others have that number.
    ///
    /// Source: not in the source document; seen on 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `GET /rest/entities` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .list_entities()
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::EntityList`] (seen on running servers, not documented): The entities.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The route is not among those the account of the caller may call, or the account has to be activated or given a new password first.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn list_entities(&self) -> operation::ListEntities {
        operation::ListEntities::new(self)
    }
}
/// # Absence
impl Client {
    /// Redirect baskets of a user to another user.
    ///
    /// Redirects baskets of the user to somebody else, who handles them until the redirection ends, and returns the
    /// redirections and the baskets of the user. Callers redirect their own baskets and those of users they
    /// administer. A basket that was redirected to another person is redirected again; a basket that the user does
    /// not have is silently skipped.
    ///
    /// 2505 with the signature book sets the substitute there as well. If that fails, the redirection is still made,
    /// and `problem` says why; in Rust, `Response::problem()` has it. 2301.3.7 never notifies the signature book.
    ///
    /// Suspending or deleting either of the two ends redirections, and reactivating does not restore them.
    ///
    /// Sends `POST /rest/users/{id}/redirectedBaskets` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .redirect_baskets()
    ///     .id(21)
    ///     .body(
    ///         [
    ///                 types::BasketToRedirect::builder()
    ///             .actual_user_id(9)
    ///             .basket_id("MyBasket")
    ///             .group_id(2),
    ///             ]
    ///     )
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// Source: not in the source document; seen on running servers of 2301.3.7 and 2505.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::BasketsRedirected`] (seen on running servers, not documented): The baskets are redirected.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): A value is missing, or there is no such user, or the redirection exists already.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn redirect_baskets(&self) -> operation::RedirectBaskets {
        operation::RedirectBaskets::new(self)
    }
    /// End the redirection of a basket.
    ///
    /// Ends a redirection from or to the user and returns the baskets of the user. 2505 with the signature book ends
    /// the substitution there as well, with the last redirection to the same person. A failure of that is not
    /// reported; `problem` only says that one of the two has no account there.
    ///
    /// Source: not in the source document; seen on running servers of 2301.3.7 and 2505.
    ///
    /// Sends `DELETE /rest/users/{id}/redirectedBaskets` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .end_basket_redirection()
    ///     .id(19)
    ///     .redirected_basket_ids(1000)
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::BasketsLeft`] (seen on running servers, not documented): The redirection has ended.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): There is no such user, or the number is missing.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn end_basket_redirection(&self) -> operation::EndBasketRedirection {
        operation::EndBasketRedirection::new(self)
    }
    /// Plan the absence of a user.
    ///
    /// Since 2301.3.4.
    ///
    /// Plans when the user is absent and who handles which baskets in the meantime; `absence` of the details shows
    /// it. On the first day the state becomes `ABS`, earlier redirections end, and the baskets are redirected; after
    /// the last day the state becomes `OK` and the redirections end. Callers plan their own absence and that of users
    /// they administer.
    ///
    /// Since 2301; 21.03 does not know the route.
    ///
    /// Source: not in the source document; read in the code of 2301.
    ///
    /// Sends `PUT /rest/users/{id}/absence` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .plan_absence()
    ///     .id(21)
    ///     .body(
    ///         types::AbsenceToPlan::builder()
    ///             .absence_date(types::AbsenceDate::builder()
    ///             .start_date("2099-08-01")
    ///             .end_date("2099-08-15"))
    ///             .redirected_baskets([
    ///                 types::BasketToRedirect::builder()
    ///             .actual_user_id(9)
    ///             .basket_id("MyBasket")
    ///             .group_id(2),
    ///             ])
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
    /// - `204` without a body (inferred from neighbouring routes, not documented): The absence is planned.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): There is no such user, or a value is missing.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn plan_absence(&self) -> operation::PlanAbsence {
        operation::PlanAbsence::new(self)
    }
}
/// # Passwords
impl Client {
    /// Send the activation message again.
    ///
    /// Mails the user a link for choosing a password, as after the creation. The current password stays valid until
    /// then. With another log-in method than `standard` it is refused with 403. `canSendActivationNotification` of
    /// the details shows this beforehand.
    ///
    /// Source: not in the source document; read in the code of 21.03 and 2301.
    ///
    /// Sends `PUT /rest/users/{id}/accountActivationNotification` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .send_activation_message()
    ///     .id(21)
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `204` without a body (inferred from neighbouring routes, not documented): The message is being sent, or the server has logged why not.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn send_activation_message(&self) -> operation::SendActivationMessage {
        operation::SendActivationMessage::new(self)
    }
    /// Ask for a link to choose a new password.
    ///
    /// Mails a link for choosing a password to the holder of the login, if there is one. The response is the same in
    /// both cases, so that logins cannot be guessed. No credentials are needed or sent.
    ///
    /// Source: not in the source document; read in the code of 21.03 and 2301.
    ///
    /// Sends `POST /rest/password` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .request_password_reset()
    ///     .body(
    ///         types::PasswordResetRequest::builder()
    ///             .login("bboule")
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
    /// - `204` without a body (inferred from neighbouring routes, not documented): A message is sent if the login exists.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The login is missing.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn request_password_reset(&self) -> operation::RequestPasswordReset {
        operation::RequestPasswordReset::new(self)
    }
    /// Choose a password by the link of a message.
    ///
    /// Sets the password of the account that the token of an activation message or of a forgotten password was sent
    /// to. The token is valid for one hour and can be used once. No credentials are needed or sent.
    ///
    /// Source: not in the source document; seen on running servers of 21.03 and 2301, the refusals read in their
    /// code.
    ///
    /// Sends `PUT /rest/password` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .reset_password()
    ///     .body(
    ///         types::PasswordReset::builder()
    ///             .token("sandbox-reset-token")
    ///             .password("Nana-Banana-42")
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
    /// - `204` without a body (seen on running servers, not documented): The password is set.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): A value is missing, or the password is too weak.
    /// - `403` with [`types::Forbidden`] (inferred from neighbouring routes, not documented): The token is not, or no longer, good.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn reset_password(&self) -> operation::ResetPassword {
        operation::ResetPassword::new(self)
    }
    /// List the rules for passwords.
    ///
    /// Lists all rules, including disabled ones. Servers ask for no credentials. `passwordRules` of
    /// `get_current_profile` has the enabled ones by name.
    ///
    /// Source: not in the source document; read in the code of 21.03 and 2301.
    ///
    /// Sends `GET /rest/passwordRules` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .list_password_rules()
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::PasswordRuleList`] (inferred from neighbouring routes, not documented): The rules.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The route is not among those the account of the caller may call, or the account has to be activated or given a new password first.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn list_password_rules(&self) -> operation::ListPasswordRules {
        operation::ListPasswordRules::new(self)
    }
}
/// # Server
impl Client {
    /// Read how the installation authenticates.
    ///
    /// Returns the log-in method, the name of the installation, its language, and whether it is being migrated. No
    /// credentials are needed or sent. The response has no version number; other keys are ignored.
    ///
    /// Source: not in the source document; seen on 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `GET /rest/authenticationInformations` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let response = client
    ///     .get_authentication_information()
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::AuthenticationInformation`] (seen on running servers, not documented): What the log-in page has to know.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_authentication_information(
        &self,
    ) -> operation::GetAuthenticationInformation {
        operation::GetAuthenticationInformation::new(self)
    }
}
/// All documented operations of this service.
pub const OPERATIONS: &[&crate::OperationInfo] = &[
    <operation::ListUsers as crate::Operation>::INFO,
    <operation::CreateUser as crate::Operation>::INFO,
    <operation::GetUser as crate::Operation>::INFO,
    <operation::UpdateUser as crate::Operation>::INFO,
    <operation::DeleteUser as crate::Operation>::INFO,
    <operation::GetUserDetails as crate::Operation>::INFO,
    <operation::GetUserStatus as crate::Operation>::INFO,
    <operation::SetUserStatus as crate::Operation>::INFO,
    <operation::AddUserGroup as crate::Operation>::INFO,
    <operation::RemoveUserGroup as crate::Operation>::INFO,
    <operation::UpdateUserGroup as crate::Operation>::INFO,
    <operation::AddUserEntity as crate::Operation>::INFO,
    <operation::ListUserEntities as crate::Operation>::INFO,
    <operation::RemoveUserEntity as crate::Operation>::INFO,
    <operation::GetUserEntityUsage as crate::Operation>::INFO,
    <operation::UpdateUserEntity as crate::Operation>::INFO,
    <operation::SuspendUser as crate::Operation>::INFO,
    <operation::GetUserDeletability as crate::Operation>::INFO,
    <operation::UpdatePassword as crate::Operation>::INFO,
    <operation::SetPrimaryEntity as crate::Operation>::INFO,
    <operation::GetUserByLogin as crate::Operation>::INFO,
    <operation::SetUserExternalIds as crate::Operation>::INFO,
    <operation::RedirectBaskets as crate::Operation>::INFO,
    <operation::EndBasketRedirection as crate::Operation>::INFO,
    <operation::PlanAbsence as crate::Operation>::INFO,
    <operation::SendActivationMessage as crate::Operation>::INFO,
    <operation::RequestPasswordReset as crate::Operation>::INFO,
    <operation::ResetPassword as crate::Operation>::INFO,
    <operation::ListPasswordRules as crate::Operation>::INFO,
    <operation::FindUsers as crate::Operation>::INFO,
    <operation::ListGroups as crate::Operation>::INFO,
    <operation::ListEntities as crate::Operation>::INFO,
    <operation::GetCurrentProfile as crate::Operation>::INFO,
    <operation::GetAuthenticationInformation as crate::Operation>::INFO,
];
/// The ids of all operations, for the sandbox of the same version: not part of the API.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperationId {
    ListUsers,
    CreateUser,
    GetUser,
    UpdateUser,
    DeleteUser,
    GetUserDetails,
    GetUserStatus,
    SetUserStatus,
    AddUserGroup,
    RemoveUserGroup,
    UpdateUserGroup,
    AddUserEntity,
    ListUserEntities,
    RemoveUserEntity,
    GetUserEntityUsage,
    UpdateUserEntity,
    SuspendUser,
    GetUserDeletability,
    UpdatePassword,
    SetPrimaryEntity,
    GetUserByLogin,
    SetUserExternalIds,
    RedirectBaskets,
    EndBasketRedirection,
    PlanAbsence,
    SendActivationMessage,
    RequestPasswordReset,
    ResetPassword,
    ListPasswordRules,
    FindUsers,
    ListGroups,
    ListEntities,
    GetCurrentProfile,
    GetAuthenticationInformation,
}
impl OperationId {
    #[inline]
    pub fn of(operation: &crate::OperationInfo) -> ::std::option::Option<Self> {
        match operation.id() {
            "maarch_courrier.list_users" => Some(Self::ListUsers),
            "maarch_courrier.create_user" => Some(Self::CreateUser),
            "maarch_courrier.get_user" => Some(Self::GetUser),
            "maarch_courrier.update_user" => Some(Self::UpdateUser),
            "maarch_courrier.delete_user" => Some(Self::DeleteUser),
            "maarch_courrier.get_user_details" => Some(Self::GetUserDetails),
            "maarch_courrier.get_user_status" => Some(Self::GetUserStatus),
            "maarch_courrier.set_user_status" => Some(Self::SetUserStatus),
            "maarch_courrier.add_user_group" => Some(Self::AddUserGroup),
            "maarch_courrier.remove_user_group" => Some(Self::RemoveUserGroup),
            "maarch_courrier.update_user_group" => Some(Self::UpdateUserGroup),
            "maarch_courrier.add_user_entity" => Some(Self::AddUserEntity),
            "maarch_courrier.list_user_entities" => Some(Self::ListUserEntities),
            "maarch_courrier.remove_user_entity" => Some(Self::RemoveUserEntity),
            "maarch_courrier.get_user_entity_usage" => Some(Self::GetUserEntityUsage),
            "maarch_courrier.update_user_entity" => Some(Self::UpdateUserEntity),
            "maarch_courrier.suspend_user" => Some(Self::SuspendUser),
            "maarch_courrier.get_user_deletability" => Some(Self::GetUserDeletability),
            "maarch_courrier.update_password" => Some(Self::UpdatePassword),
            "maarch_courrier.set_primary_entity" => Some(Self::SetPrimaryEntity),
            "maarch_courrier.get_user_by_login" => Some(Self::GetUserByLogin),
            "maarch_courrier.set_user_external_ids" => Some(Self::SetUserExternalIds),
            "maarch_courrier.redirect_baskets" => Some(Self::RedirectBaskets),
            "maarch_courrier.end_basket_redirection" => Some(Self::EndBasketRedirection),
            "maarch_courrier.plan_absence" => Some(Self::PlanAbsence),
            "maarch_courrier.send_activation_message" => {
                Some(Self::SendActivationMessage)
            }
            "maarch_courrier.request_password_reset" => Some(Self::RequestPasswordReset),
            "maarch_courrier.reset_password" => Some(Self::ResetPassword),
            "maarch_courrier.list_password_rules" => Some(Self::ListPasswordRules),
            "maarch_courrier.find_users" => Some(Self::FindUsers),
            "maarch_courrier.list_groups" => Some(Self::ListGroups),
            "maarch_courrier.list_entities" => Some(Self::ListEntities),
            "maarch_courrier.get_current_profile" => Some(Self::GetCurrentProfile),
            "maarch_courrier.get_authentication_information" => {
                Some(Self::GetAuthenticationInformation)
            }
            _ => None,
        }
    }
}
/// The bodies of requests and responses.
#[allow(clippy::all, unused_qualifications)]
pub mod types {
    impl AbsenceDate {
        /// A [`AbsenceDateBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> AbsenceDateBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for AbsenceDate {}
    impl ::serde::Serialize for AbsenceDate {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("startDate", &self.start_date);
            object.property("endDate", &self.end_date);
            object.end()
        }
    }
    /// The first and the last day of an absence.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AbsenceDate {
        #[cfg_attr(feature = "schemars", serde(rename = "startDate"))]
        /// The first day, as PHP reads dates, for instance `2099-08-01`.
        pub start_date: ::std::string::String,
        #[cfg_attr(feature = "schemars", serde(rename = "endDate"))]
        /// The last day.
        pub end_date: AbsenceDateEndDate,
    }
    /// The last day.
    pub type AbsenceDateEndDate = crate::Text<limits::AbsenceDateEndDate>;
    impl AbsenceToPlan {
        /// A [`AbsenceToPlanBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> AbsenceToPlanBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for AbsenceToPlan {}
    impl ::serde::Serialize for AbsenceToPlan {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("absenceDate", &self.absence_date);
            object.property("redirectedBaskets", &self.redirected_baskets);
            object.end()
        }
    }
    /// When a user is away, and who handles the baskets meanwhile.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AbsenceToPlan {
        #[cfg_attr(feature = "schemars", serde(rename = "absenceDate"))]
        /// The first and the last day of an absence.
        pub absence_date: AbsenceDate,
        #[cfg_attr(feature = "schemars", serde(rename = "redirectedBaskets"))]
        /// The baskets to redirect; may be empty.
        pub redirected_baskets: ::std::vec::Vec<BasketToRedirect>,
    }
    impl AssignedBasket {
        /// A [`AssignedBasketBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> AssignedBasketBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for AssignedBasket {}
    impl ::serde::Serialize for AssignedBasket {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("id", &self.id);
            object.optional("basket_id", &self.basket_id);
            object.optional("basket_name", &self.basket_name);
            object.optional("basket_clause", &self.basket_clause);
            object.optional("owner_user_id", &self.owner_user_id);
            object.optional("group_id", &self.group_id);
            object.optional("oldGroupId", &self.old_group_id);
            object.optional("group_desc", &self.group_desc);
            object.optional("userToDisplay", &self.user_to_display);
            object.end()
        }
    }
    /// A basket that the user handles for its owner.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AssignedBasket {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Number of the redirection.
        pub id: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the basket.
        pub basket_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name of the basket.
        pub basket_name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// SQL condition on the documents in the basket.
        pub basket_clause: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Technical id of the owner.
        pub owner_user_id: ::std::option::Option<i32>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Number of the group the owner has the basket through.
        pub group_id: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "oldGroupId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Id of that group.
        pub old_group_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name of that group.
        pub group_desc: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "userToDisplay",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Name of the owner.
        pub user_to_display: ::std::option::Option<::std::string::String>,
    }
    impl AuthenticationInformation {
        /// A [`AuthenticationInformationBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> AuthenticationInformationBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for AuthenticationInformation {}
    impl ::std::fmt::Debug for AuthenticationInformation {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("AuthenticationInformation")
                .field("auth_mode", &self.auth_mode)
                .field("application_name", &self.application_name)
                .field("lang", &self.lang)
                .field("login_message", &self.login_message)
                .field("maarch_url", &self.maarch_url)
                .field("idle_time", &self.idle_time)
                .field("mail_server_online", &self.mail_server_online)
                .field("change_key", &self.change_key)
                .field("instance_id", &::std::format_args!("hidden"))
                .field("migrating", &self.migrating)
                .field("auth_uri", &self.auth_uri)
                .field("external_signatory_book", &self.external_signatory_book)
                .field("plugins", &self.plugins)
                .finish()
        }
    }
    impl ::serde::Serialize for AuthenticationInformation {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("authMode", &self.auth_mode);
            object.optional("applicationName", &self.application_name);
            object.optional("lang", &self.lang);
            object.optional("loginMessage", &self.login_message);
            object.optional("maarchUrl", &self.maarch_url);
            object.optional("idleTime", &self.idle_time);
            object.optional("mailServerOnline", &self.mail_server_online);
            object.optional("changeKey", &self.change_key);
            object.optional("instanceId", &self.instance_id);
            object.optional("migrating", &self.migrating);
            object.optional("authUri", &self.auth_uri);
            object.optional("externalSignatoryBook", &self.external_signatory_book);
            object.list("plugins", &self.plugins);
            object.end()
        }
    }
    /// The log-in method of the installation. Running servers send more keys, which are ignored.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AuthenticationInformation {
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "authMode",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// The log-in method, for instance `standard`, `ldap` or `sso`.
        pub auth_mode: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "applicationName",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// What the installation is called.
        pub application_name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Language of the installation.
        pub lang: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "loginMessage",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// What the page for logging in says.
        pub login_message: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "maarchUrl",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// The address that the installation has for itself.
        pub maarch_url: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "idleTime",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// The number of idle minutes after which users have to log in again.
        pub idle_time: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "mailServerOnline",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Whether mail can be sent.
        pub mail_server_online: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "changeKey",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Whether the installation still has its default encryption key.
        pub change_key: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "instanceId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Id of the installation.
        pub instance_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Whether the installation is being migrated.
        ///
        /// Since 2301.3.4.
        pub migrating: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "authUri",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Where the log-in method sends people; null with `standard`.
        pub auth_uri: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "externalSignatoryBook",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Name of the signatory book of another program; only seen null.
        ///
        /// Since 2301.3.4.
        pub external_signatory_book: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// The plugins, kept as JSON; only seen empty.
        ///
        /// Since 2301.3.4.
        pub plugins: ::std::vec::Vec<::serde_json::Value>,
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
            object.optional("errors", &self.errors);
            object.optional("lang", &self.lang);
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
        /// What is wrong: in English for most checks, in the language of the server for others. Not meant for
        /// comparison.
        pub errors: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Key of a translated text, which only some errors carry.
        pub lang: ::std::option::Option<::std::string::String>,
    }
    impl Basket {
        /// A [`BasketBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> BasketBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Basket {}
    impl ::serde::Serialize for Basket {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("id", &self.id);
            object.optional("basket_id", &self.basket_id);
            object.optional("basket_name", &self.basket_name);
            object.optional("basket_desc", &self.basket_desc);
            object.optional("basket_clause", &self.basket_clause);
            object.optional("group_id", &self.group_id);
            object.optional("group_desc", &self.group_desc);
            object.optional("groupSerialId", &self.group_serial_id);
            object.optional("owner_user_id", &self.owner_user_id);
            object.optional("is_visible", &self.is_visible);
            object.optional("basketSearch", &self.basket_search);
            object.optional("userToDisplay", &self.user_to_display);
            object.optional("enabled", &self.enabled);
            object.optional("allowed", &self.allowed);
            object.end()
        }
    }
    /// A basket of documents the user has through a group.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Basket {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Number of the basket.
        pub id: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the basket.
        pub basket_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name of the basket.
        pub basket_name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Explanation of the basket.
        pub basket_desc: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// SQL condition on the documents in the basket.
        pub basket_clause: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the group the basket comes from.
        pub group_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name of that group.
        pub group_desc: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "groupSerialId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Number of that group.
        pub group_serial_id: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Technical id of the user who owns the basket.
        pub owner_user_id: ::std::option::Option<i32>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Presumably whether the basket is shown.
        pub is_visible: ::std::option::Option<crate::YesNo>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "basketSearch",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Presumably whether the basket is open to searches.
        pub basket_search: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "userToDisplay",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Name of the other user where the basket is redirected; null when it is not.
        pub user_to_display: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Sent by the server, not documented; presumably whether the basket is in use.
        pub enabled: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Sent by the server, not documented; presumably whether the user has the basket.
        pub allowed: ::std::option::Option<bool>,
    }
    impl BasketToRedirect {
        /// A [`BasketToRedirectBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> BasketToRedirectBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for BasketToRedirect {}
    impl ::serde::Serialize for BasketToRedirect {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("actual_user_id", &self.actual_user_id);
            object.property("basket_id", &self.basket_id);
            object.property("group_id", &self.group_id);
            object.end()
        }
    }
    /// A basket to redirect to another user.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BasketToRedirect {
        /// Technical id of who is to handle it.
        pub actual_user_id: i32,
        /// Id of the basket.
        pub basket_id: BasketToRedirectBasketId,
        /// Number of the group that gives the owner the basket (`usergroups.id`), not its text id.
        pub group_id: i64,
    }
    /// Id of the basket.
    pub type BasketToRedirectBasketId = crate::Text<limits::BasketToRedirectBasketId>;
    impl BasketsLeft {
        /// A [`BasketsLeftBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> BasketsLeftBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for BasketsLeft {}
    impl ::serde::Serialize for BasketsLeft {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.list("baskets", &self.baskets);
            object.optional("problem", &self.problem);
            object.end()
        }
    }
    /// The baskets of a user after a redirection has ended.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BasketsLeft {
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// All baskets of the user.
        pub baskets: ::std::vec::Vec<Basket>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// On 2505, and only seen null.
        pub problem: ::std::option::Option<crate::Problem>,
    }
    impl BasketsRedirected {
        /// A [`BasketsRedirectedBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> BasketsRedirectedBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for BasketsRedirected {}
    impl ::serde::Serialize for BasketsRedirected {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.list("redirectedBaskets", &self.redirected_baskets);
            object.list("baskets", &self.baskets);
            object.optional("problem", &self.problem);
            object.end()
        }
    }
    /// What a user has redirected, and the baskets there are.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BasketsRedirected {
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "redirectedBaskets",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// Baskets of the user that are redirected to others.
        pub redirected_baskets: ::std::vec::Vec<RedirectedBasket>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// All baskets of the user.
        pub baskets: ::std::vec::Vec<Basket>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// On 2505, null, or why the signature book was not updated. Older servers do not send the key.
        pub problem: ::std::option::Option<crate::Problem>,
    }
    impl ::std::convert::TryFrom<::std::vec::Vec<BasketToRedirectBuilder>>
    for BasketsToRedirect {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            items: ::std::vec::Vec<BasketToRedirectBuilder>,
        ) -> ::std::result::Result<Self, Self::Error> {
            items.into_iter().try_into()
        }
    }
    impl crate::request::Check for BasketsToRedirect {
        #[inline]
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            crate::request::enough_items(self.0.len(), 1usize)
        }
    }
    impl ::std::iter::FromIterator<BasketToRedirect> for BasketsToRedirect {
        fn from_iter<I: ::std::iter::IntoIterator<Item = BasketToRedirect>>(
            items: I,
        ) -> Self {
            Self(items.into_iter().collect())
        }
    }
    impl<T, const N: usize> ::std::convert::TryFrom<[T; N]> for BasketsToRedirect
    where
        [T; N]: crate::Items<BasketToRedirect>,
    {
        type Error = crate::ConversionError;
        fn try_from(items: [T; N]) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl<T> ::std::convert::TryFrom<::std::vec::IntoIter<T>> for BasketsToRedirect
    where
        ::std::vec::IntoIter<T>: crate::Items<BasketToRedirect>,
    {
        type Error = crate::ConversionError;
        fn try_from(
            items: ::std::vec::IntoIter<T>,
        ) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl ::std::iter::IntoIterator for BasketsToRedirect {
        type Item = BasketToRedirect;
        type IntoIter = ::std::vec::IntoIter<BasketToRedirect>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.0.into_iter()
        }
    }
    impl<'l> ::std::iter::IntoIterator for &'l BasketsToRedirect {
        type Item = &'l BasketToRedirect;
        type IntoIter = ::std::slice::Iter<'l, BasketToRedirect>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.0.iter()
        }
    }
    /// The baskets to redirect.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1u64)))]
    pub struct BasketsToRedirect(
        #[serde(deserialize_with = "crate::wire::list")]
        pub ::std::vec::Vec<BasketToRedirect>,
    );
    impl ::std::ops::Deref for BasketsToRedirect {
        type Target = ::std::vec::Vec<BasketToRedirect>;
        #[inline]
        fn deref(&self) -> &::std::vec::Vec<BasketToRedirect> {
            &self.0
        }
    }
    impl ::std::convert::From<BasketsToRedirect> for ::std::vec::Vec<BasketToRedirect> {
        #[inline]
        fn from(value: BasketsToRedirect) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<BasketToRedirect>> for BasketsToRedirect {
        #[inline]
        fn from(value: ::std::vec::Vec<BasketToRedirect>) -> Self {
            Self(value)
        }
    }
    impl ChangedUser {
        /// A [`ChangedUserBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> ChangedUserBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for ChangedUser {}
    impl ::serde::Serialize for ChangedUser {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("user", &self.user);
            object.end()
        }
    }
    /// The response to a change of the state.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ChangedUser {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// What has become of the account.
        pub user: ::std::option::Option<ChangedUserStatus>,
    }
    impl ChangedUserStatus {
        /// A [`ChangedUserStatusBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> ChangedUserStatusBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for ChangedUserStatus {}
    impl ::serde::Serialize for ChangedUserStatus {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("status", &self.status);
            object.end()
        }
    }
    /// What has become of the account.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ChangedUserStatus {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// State of an account; null only where there is no account.
        pub status: ::std::option::Option<crate::maarch_courrier::types::UserStatus>,
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
            object.property("id", &self.id);
            object.end()
        }
    }
    /// The response to the creation of a user.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreatedUser {
        /// Technical id of the user, which the other routes take.
        pub id: i32,
    }
    impl CurrentProfile {
        /// A [`CurrentProfileBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> CurrentProfileBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for CurrentProfile {}
    impl ::serde::Serialize for CurrentProfile {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("id", &self.id);
            object.optional("user_id", &self.user_id);
            object.optional("firstname", &self.firstname);
            object.optional("lastname", &self.lastname);
            object.optional("mail", &self.mail);
            object.optional("initials", &self.initials);
            object.optional("preferences", &self.preferences);
            object.optional("external_id", &self.external_id);
            object.optional("status", &self.status);
            object.optional("mode", &self.mode);
            object.optional("phone", &self.phone);
            object.list("groups", &self.groups);
            object.list("entities", &self.entities);
            object.optional("canModifyPassword", &self.can_modify_password);
            object.optional("lockAdvancedPrivileges", &self.lock_advanced_privileges);
            object.optional("nbFollowedResources", &self.nb_followed_resources);
            object.list("privileges", &self.privileges);
            object.optional("passwordRules", &self.password_rules);
            object.optional("absence", &self.absence);
            object.list("baskets", &self.baskets);
            object.list("assignedBaskets", &self.assigned_baskets);
            object.list("redirectedBaskets", &self.redirected_baskets);
            object.list("regroupedBaskets", &self.regrouped_baskets);
            object.list("signatures", &self.signatures);
            object.list("featureTour", &self.feature_tour);
            object.end()
        }
    }
    /// The account of the caller. Running servers send more keys, which are ignored.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CurrentProfile {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Technical id of the caller.
        pub id: ::std::option::Option<i32>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Login.
        pub user_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// First name.
        pub firstname: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Last name.
        pub lastname: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// E-mail address; can be null or empty.
        pub mail: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Initials; can be null or empty.
        pub initials: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Settings of the user interface, such as `documentEdition`. An empty array (PHP for an empty object) while there are none.
        pub preferences: ::std::option::Option<crate::RawObject>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Links of an account to other programs: any key, such as `internalParapheur`, `maarchParapheur` or `pastell`, with a number or a text. An empty array (PHP for an empty object) while there are none.
        pub external_id: ::std::option::Option<crate::RawObject>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// State of an account; null only where there is no account.
        pub status: ::std::option::Option<crate::maarch_courrier::types::UserStatus>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Kind of account of a user.
        pub mode: ::std::option::Option<crate::maarch_courrier::types::UserMode>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Telephone number as far as the caller may see it. The key is absent when the caller lacks the privilege `view_personal_data`; null and the empty text say that the user has no number.
        #[cfg_attr(feature = "schemars", serde(default))]
        pub phone: ::std::option::Option<crate::NullableText>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// All groups of the caller.
        pub groups: ::std::vec::Vec<UserGroup>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// All entities of the caller.
        pub entities: ::std::vec::Vec<UserEntity>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "canModifyPassword",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Whether the caller may change the own password.
        pub can_modify_password: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "lockAdvancedPrivileges",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Whether privileges of administrators cannot be given here.
        pub lock_advanced_privileges: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "nbFollowedResources",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// How many documents the caller follows.
        pub nb_followed_resources: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// The privileges of the caller, for instance `admin_users`.
        pub privileges: ::std::vec::Vec<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "passwordRules",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// The rules for passwords. An empty array (PHP for an empty object) is inferred from other responses.
        pub password_rules: ::std::option::Option<
            crate::PhpObject<crate::maarch_courrier::types::PasswordRules>,
        >,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The absence that is planned, kept as JSON.
        #[cfg_attr(feature = "schemars", serde(default))]
        pub absence: ::std::option::Option<::serde_json::Value>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// The baskets of the caller.
        pub baskets: ::std::vec::Vec<Basket>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "assignedBaskets",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// Baskets of others that the caller handles for now.
        pub assigned_baskets: ::std::vec::Vec<AssignedBasket>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "redirectedBaskets",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// Baskets of the caller that are redirected to others.
        pub redirected_baskets: ::std::vec::Vec<RedirectedBasket>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "regroupedBaskets",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// The baskets by groups, kept as JSON; only seen empty.
        pub regrouped_baskets: ::std::vec::Vec<::serde_json::Value>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// The signature images of the caller, kept as JSON; only seen empty.
        pub signatures: ::std::vec::Vec<::serde_json::Value>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "featureTour",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// What the guided tour has shown, kept as JSON; only seen empty.
        pub feature_tour: ::std::vec::Vec<::serde_json::Value>,
    }
    impl Deletability {
        /// A [`DeletabilityBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> DeletabilityBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Deletability {}
    impl ::serde::Serialize for Deletability {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("isDeletable", &self.is_deletable);
            object.list("listTemplates", &self.list_templates);
            object.list("listInstances", &self.list_instances);
            object.list("workflowListInstances", &self.workflow_list_instances);
            object.list("listInstanceEntities", &self.list_instance_entities);
            object.list("listTemplateEntities", &self.list_template_entities);
            object.end()
        }
    }
    /// Whether a user can be deleted, and where the user is still referenced: lists for root callers and for users
    /// within the caller's reach, otherwise names of entities.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Deletability {
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "isDeletable",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Whether the user can be deleted.
        pub is_deletable: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "listTemplates",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// The list templates that have the user as their main recipient.
        pub list_templates: ::std::vec::Vec<ListTemplateUse>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "listInstances",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// The diffusion lists of documents that the user stands in.
        pub list_instances: ::std::vec::Vec<DocumentUse>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "workflowListInstances",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// The workflows of documents that the user stands in.
        pub workflow_list_instances: ::std::vec::Vec<DocumentUse>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "listInstanceEntities",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// Names of the entities whose diffusion lists have the user, for a limited administrator.
        pub list_instance_entities: ::std::vec::Vec<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "listTemplateEntities",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// Names of the entities whose list templates have the user, for a limited administrator.
        pub list_template_entities: ::std::vec::Vec<::std::string::String>,
    }
    impl DeletedUser {
        /// A [`DeletedUserBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> DeletedUserBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for DeletedUser {}
    impl ::serde::Serialize for DeletedUser {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("problem", &self.problem);
            object.end()
        }
    }
    /// What 2505 says of a deletion.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DeletedUser {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Null, or the failure in the signature book although the user was deleted here.
        pub problem: ::std::option::Option<crate::Problem>,
    }
    impl DocumentUse {
        /// A [`DocumentUseBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> DocumentUseBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for DocumentUse {}
    impl ::serde::Serialize for DocumentUse {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("resId", &self.res_id);
            object.list("listInstances", &self.list_instances);
            object.end()
        }
    }
    /// A document in one of whose lists the user stands.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DocumentUse {
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "resId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Number of the document.
        pub res_id: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "listInstances",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// The places in its lists.
        pub list_instances: ::std::vec::Vec<ListInstanceUse>,
    }
    impl Entity {
        /// A [`EntityBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> EntityBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Entity {}
    impl ::serde::Serialize for Entity {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("id", &self.id);
            object.optional("entity_id", &self.entity_id);
            object.optional("entity_label", &self.entity_label);
            object.optional("parent_entity_id", &self.parent_entity_id);
            object.optional("parent_id", &self.parent_id);
            object.optional("serialId", &self.serial_id);
            object.optional("parentSerialId", &self.parent_serial_id);
            object.optional("parent", &self.parent);
            object.optional("icon", &self.icon);
            object.optional("allowed", &self.allowed);
            object.optional("state", &self.state);
            object.optional("text", &self.text);
            object.end()
        }
    }
    /// An entity of the installation, made for a tree widget.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Entity {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the entity as text, equal to `entity_id`; a number in the entities of a user.
        pub id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the entity, the one the routes take.
        pub entity_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name of the entity.
        pub entity_label: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the entity above; empty or null for a root.
        pub parent_entity_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Number of the entity above; null for a root.
        pub parent_id: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "serialId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Number of the entity.
        pub serial_id: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "parentSerialId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Number of the entity above; the text `#` for a root.
        pub parent_serial_id: ::std::option::Option<crate::NumberOrText>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the node above; `#` for a root.
        pub parent: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// CSS classes of the icon.
        pub icon: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Presumably whether the entity is inside the perimeter of the caller.
        pub allowed: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// How a tree widget should show the node. Only keys that are true are sent.
        pub state: ::std::option::Option<EntityTreeNodeState>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Text of the node.
        pub text: ::std::option::Option<::std::string::String>,
    }
    /// Id of an entity (`entities.entity_id`): letters, digits, underscore and hyphen, case-sensitive.
    pub type EntityId = crate::Text<limits::EntityId>;
    impl EntityList {
        /// A [`EntityListBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> EntityListBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for EntityList {}
    impl ::serde::Serialize for EntityList {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("entities", &self.entities);
            object.end()
        }
    }
    /// The entities.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct EntityList {
        /// The entities, in the order of the tree.
        pub entities: ::std::vec::Vec<Entity>,
    }
    impl EntityToAdd {
        /// A [`EntityToAddBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> EntityToAddBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for EntityToAdd {}
    impl ::serde::Serialize for EntityToAdd {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("entityId", &self.entity_id);
            object.optional("role", &self.role);
            object.end()
        }
    }
    /// The entity a user is to be added to.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct EntityToAdd {
        #[cfg_attr(feature = "schemars", serde(rename = "entityId"))]
        /// Id of an entity (`entities.entity_id`): letters, digits, underscore and hyphen, case-sensitive.
        pub entity_id: EntityId,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Free label of the role of the user in the entity. Not in the source document.
        pub role: ::std::option::Option<::std::string::String>,
    }
    impl EntityTreeNode {
        /// A [`EntityTreeNodeBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> EntityTreeNodeBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for EntityTreeNode {}
    impl ::serde::Serialize for EntityTreeNode {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("id", &self.id);
            object.optional("entity_id", &self.entity_id);
            object.optional("entity_label", &self.entity_label);
            object.optional("parent_entity_id", &self.parent_entity_id);
            object.optional("parent", &self.parent);
            object.optional("icon", &self.icon);
            object.optional("text", &self.text);
            object.optional("state", &self.state);
            object.end()
        }
    }
    /// An entity in the tree of the installation, made for a tree widget.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct EntityTreeNode {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the entity as text, equal to `entity_id`; a number in the entities of a user.
        pub id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the entity.
        pub entity_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name of the entity.
        pub entity_label: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the entity above; empty or null for a root.
        pub parent_entity_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the node above; `#` for a root.
        pub parent: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// CSS classes of the icon.
        pub icon: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Text of the node.
        pub text: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// How a tree widget should show the node. Only keys that are true are sent.
        pub state: ::std::option::Option<EntityTreeNodeState>,
    }
    impl EntityTreeNodeState {
        /// A [`EntityTreeNodeStateBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> EntityTreeNodeStateBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for EntityTreeNodeState {}
    impl ::serde::Serialize for EntityTreeNodeState {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("opened", &self.opened);
            object.optional("selected", &self.selected);
            object.optional("disabled", &self.disabled);
            object.end()
        }
    }
    /// How a tree widget should show the node. Only keys that are true are sent.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct EntityTreeNodeState {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The node is unfolded.
        pub opened: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The node is selected.
        pub selected: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The node cannot be chosen.
        pub disabled: ::std::option::Option<bool>,
    }
    impl ExternalIdsToAdd {
        /// A [`ExternalIdsToAddBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> ExternalIdsToAddBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for ExternalIdsToAdd {}
    impl ::serde::Serialize for ExternalIdsToAdd {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("external_id", &self.external_id);
            object.end()
        }
    }
    /// Links to be added to those of an account.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ExternalIdsToAdd {
        /// The links; a null value leaves the one there is.
        pub external_id: crate::RawObject,
    }
    /// `FindUsersSearch`
    pub type FindUsersSearch = crate::Text<limits::FindUsersSearch>;
    impl Forbidden {
        /// A [`ForbiddenBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> ForbiddenBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Forbidden {}
    impl ::serde::Serialize for Forbidden {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("errors", &self.errors);
            object.optional("lang", &self.lang);
            object.end()
        }
    }
    /// The body of a 403.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Forbidden {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Why the caller may not do this; in the language of the server for some refusals.
        pub errors: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Key of a translated text, which only some errors carry.
        pub lang: ::std::option::Option<::std::string::String>,
    }
    impl FoundUser {
        /// A [`FoundUserBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> FoundUserBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for FoundUser {}
    impl ::serde::Serialize for FoundUser {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("type", &self.type_);
            object.optional("id", &self.id);
            object.optional("idToDisplay", &self.id_to_display);
            object.optional("otherInfo", &self.other_info);
            object.end()
        }
    }
    /// A user who was found.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct FoundUser {
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "type",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// The word `user`.
        pub type_: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Technical id of the user.
        pub id: ::std::option::Option<i32>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "idToDisplay",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// First and last name.
        pub id_to_display: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "otherInfo",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// What else tells the user apart; mostly empty.
        pub other_info: ::std::option::Option<::std::string::String>,
    }
    impl ::std::convert::TryFrom<::std::vec::Vec<FoundUserBuilder>> for FoundUserList {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            items: ::std::vec::Vec<FoundUserBuilder>,
        ) -> ::std::result::Result<Self, Self::Error> {
            items.into_iter().try_into()
        }
    }
    impl crate::request::Check for FoundUserList {
        #[inline]
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            crate::request::enough_items(self.0.len(), 0usize)
        }
    }
    impl ::std::iter::FromIterator<FoundUser> for FoundUserList {
        fn from_iter<I: ::std::iter::IntoIterator<Item = FoundUser>>(items: I) -> Self {
            Self(items.into_iter().collect())
        }
    }
    impl<T, const N: usize> ::std::convert::TryFrom<[T; N]> for FoundUserList
    where
        [T; N]: crate::Items<FoundUser>,
    {
        type Error = crate::ConversionError;
        fn try_from(items: [T; N]) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl<T> ::std::convert::TryFrom<::std::vec::IntoIter<T>> for FoundUserList
    where
        ::std::vec::IntoIter<T>: crate::Items<FoundUser>,
    {
        type Error = crate::ConversionError;
        fn try_from(
            items: ::std::vec::IntoIter<T>,
        ) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl ::std::iter::IntoIterator for FoundUserList {
        type Item = FoundUser;
        type IntoIter = ::std::vec::IntoIter<FoundUser>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.0.into_iter()
        }
    }
    impl<'l> ::std::iter::IntoIterator for &'l FoundUserList {
        type Item = &'l FoundUser;
        type IntoIter = ::std::slice::Iter<'l, FoundUser>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.0.iter()
        }
    }
    /// The users found.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct FoundUserList(
        #[serde(deserialize_with = "crate::wire::list")]
        pub ::std::vec::Vec<FoundUser>,
    );
    impl ::std::ops::Deref for FoundUserList {
        type Target = ::std::vec::Vec<FoundUser>;
        #[inline]
        fn deref(&self) -> &::std::vec::Vec<FoundUser> {
            &self.0
        }
    }
    impl ::std::convert::From<FoundUserList> for ::std::vec::Vec<FoundUser> {
        #[inline]
        fn from(value: FoundUserList) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<FoundUser>> for FoundUserList {
        #[inline]
        fn from(value: ::std::vec::Vec<FoundUser>) -> Self {
            Self(value)
        }
    }
    impl Group {
        /// A [`GroupBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> GroupBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Group {}
    impl ::serde::Serialize for Group {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("id", &self.id);
            object.optional("group_id", &self.group_id);
            object.optional("group_desc", &self.group_desc);
            object.optional("can_index", &self.can_index);
            object.optional("indexation_parameters", &self.indexation_parameters);
            object.optional("external_id", &self.external_id);
            object.list("users", &self.users);
            object.end()
        }
    }
    /// A group. Without the privilege `admin_groups` only `id` and `group_desc` are there.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Group {
        /// Number of the group (`usergroups.id`).
        pub id: i64,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the group, the one the routes take. Missing without the privilege `admin_groups`.
        pub group_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name of the group.
        pub group_desc: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Whether members may register new documents.
        pub can_index: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Settings for registering documents, as JSON inside the text.
        pub indexation_parameters: ::std::option::Option<
            crate::JsonText<crate::maarch_courrier::types::IndexationParameters>,
        >,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Ids in other applications, as JSON inside the text; `{}` while there are none.
        pub external_id: ::std::option::Option<crate::JsonText<crate::RawObject>>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// The members.
        pub users: ::std::vec::Vec<GroupMember>,
    }
    impl GroupChoice {
        /// A [`GroupChoiceBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> GroupChoiceBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for GroupChoice {}
    impl ::serde::Serialize for GroupChoice {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("group_id", &self.group_id);
            object.optional("group_desc", &self.group_desc);
            object.optional("enabled", &self.enabled);
            object.optional("checked", &self.checked);
            object.end()
        }
    }
    /// A group to choose for a user.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct GroupChoice {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the group, the one the routes take.
        pub group_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name of the group.
        pub group_desc: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Sent by the server, not documented; presumably whether the group is in use.
        pub enabled: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Presumably whether the user is in the group.
        pub checked: ::std::option::Option<bool>,
    }
    /// Id of a group (`usergroups.group_id`): letters, digits, underscore and hyphen, case-sensitive.
    pub type GroupId = crate::Text<limits::GroupId>;
    impl GroupList {
        /// A [`GroupListBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> GroupListBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for GroupList {}
    impl ::serde::Serialize for GroupList {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("groups", &self.groups);
            object.end()
        }
    }
    /// The groups.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct GroupList {
        /// The groups, in no promised order.
        pub groups: ::std::vec::Vec<Group>,
    }
    impl GroupMember {
        /// A [`GroupMemberBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> GroupMemberBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for GroupMember {}
    impl ::serde::Serialize for GroupMember {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("user_id", &self.user_id);
            object.optional("firstname", &self.firstname);
            object.optional("lastname", &self.lastname);
            object.end()
        }
    }
    /// A member of a group.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct GroupMember {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Login.
        pub user_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// First name.
        pub firstname: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Last name.
        pub lastname: ::std::option::Option<::std::string::String>,
    }
    impl GroupToAdd {
        /// A [`GroupToAddBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> GroupToAddBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for GroupToAdd {}
    impl ::serde::Serialize for GroupToAdd {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("groupId", &self.group_id);
            object.optional("role", &self.role);
            object.end()
        }
    }
    /// The group a user is to be added to.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct GroupToAdd {
        #[cfg_attr(feature = "schemars", serde(rename = "groupId"))]
        /// Id of a group (`usergroups.group_id`): letters, digits, underscore and hyphen, case-sensitive.
        pub group_id: GroupId,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Free label of the role of the user in the group. Not in the source document.
        pub role: ::std::option::Option<::std::string::String>,
    }
    impl IndexationParameters {
        /// A [`IndexationParametersBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> IndexationParametersBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for IndexationParameters {}
    impl ::serde::Serialize for IndexationParameters {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.list("actions", &self.actions);
            object.list("entities", &self.entities);
            object.list("keywords", &self.keywords);
            object.end()
        }
    }
    /// Settings for registering documents.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct IndexationParameters {
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// Numbers of the actions, as texts.
        pub actions: ::std::vec::Vec<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// Numbers of the entities, as texts.
        pub entities: ::std::vec::Vec<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// Words that stand for entities, for instance `ALL_ENTITIES`.
        pub keywords: ::std::vec::Vec<::std::string::String>,
    }
    impl ListInstanceUse {
        /// A [`ListInstanceUseBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> ListInstanceUseBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for ListInstanceUse {}
    impl ::serde::Serialize for ListInstanceUse {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("listinstance_id", &self.listinstance_id);
            object.optional("res_id", &self.res_id);
            object.optional("item_id", &self.item_id);
            object.optional("item_type", &self.item_type);
            object.optional("item_mode", &self.item_mode);
            object.optional("difflist_type", &self.difflist_type);
            object.end()
        }
    }
    /// A place in a list of a document. Servers send more keys, which are ignored.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListInstanceUse {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Number of the place.
        pub listinstance_id: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Number of the document.
        pub res_id: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Technical id of the user, or number of the entity, in this place.
        pub item_id: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// What is in this place, `user_id` or `entity_id`.
        pub item_type: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The part in the list, for instance `dest` or `cc`.
        pub item_mode: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Kind of list, for instance `entity_id` for a diffusion list, `VISA_CIRCUIT` for a circuit.
        pub difflist_type: ::std::option::Option<::std::string::String>,
    }
    impl ListTemplateUse {
        /// A [`ListTemplateUseBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> ListTemplateUseBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for ListTemplateUse {}
    impl ::serde::Serialize for ListTemplateUse {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("entity_id", &self.entity_id);
            object.optional("title", &self.title);
            object.end()
        }
    }
    /// A list template that has the user.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListTemplateUse {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Number of the entity the template belongs to; in other responses this key holds its text id.
        pub entity_id: ::std::option::Option<crate::NumberOrText>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Title of the template.
        pub title: ::std::option::Option<::std::string::String>,
    }
    /// Login of a user (`users.user_id`): ASCII letters, digits, underscore, dot, at sign and hyphen, at most 128
    /// characters.
    pub type Login = crate::Text<limits::Login>;
    impl MigrationInProgress {
        /// A [`MigrationInProgressBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> MigrationInProgressBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for MigrationInProgress {}
    impl ::serde::Serialize for MigrationInProgress {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("errors", &self.errors);
            object.optional("lang", &self.lang);
            object.optional("migrating", &self.migrating);
            object.end()
        }
    }
    /// The body of a 503 during a migration.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MigrationInProgress {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Says that a migration is in progress.
        pub errors: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Key of a translated text.
        pub lang: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// True during a migration.
        pub migrating: ::std::option::Option<bool>,
    }
    /// Kind of account to create. The list is closed, because the server silently treats any other value as
    /// `standard` when it creates a user, and fails when it changes one.
    ///
    /// The source document explains `root_invisible` as visible in workflows and `root_visible` as not visible. It is
    /// the other way round, as the names say.
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
    pub enum Mode {
        #[serde(rename = "standard")]
        /// `standard`: An ordinary user.
        Standard,
        #[serde(rename = "rest")]
        /// `rest`: A user for web services, that is for programs.
        Rest,
        #[serde(rename = "root_visible")]
        /// `root_visible`: A superadministrator who is offered in autocompletion and circuits.
        RootVisible,
        #[serde(rename = "root_invisible")]
        /// `root_invisible`: A superadministrator who is offered nowhere.
        RootInvisible,
    }
    impl ::std::fmt::Display for Mode {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Standard => f.write_str("standard"),
                Self::Rest => f.write_str("rest"),
                Self::RootVisible => f.write_str("root_visible"),
                Self::RootInvisible => f.write_str("root_invisible"),
            }
        }
    }
    impl ::std::str::FromStr for Mode {
        type Err = self::error::ConversionError;
        #[inline]
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "standard" => Ok(Self::Standard),
                "rest" => Ok(Self::Rest),
                "root_visible" => Ok(Self::RootVisible),
                "root_invisible" => Ok(Self::RootInvisible),
                _ => {
                    Err(
                        "it is none of standard, rest, root_visible, root_invisible"
                            .into(),
                    )
                }
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for Mode {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Mode {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
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
            object.property("userId", &self.user_id);
            object.property("firstname", &self.firstname);
            object.property("lastname", &self.lastname);
            object.optional("initials", &self.initials);
            object.property("mail", &self.mail);
            object.optional("phone", &self.phone);
            object.optional("mode", &self.mode);
            object.end()
        }
    }
    /// A user to create.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct NewUser {
        #[cfg_attr(feature = "schemars", serde(rename = "userId"))]
        /// Login: ASCII letters, digits, underscore, dot, at sign and hyphen, at most 128 characters. Stored in
        /// lower case, and never changed afterwards.
        pub user_id: NewUserUserId,
        /// First name, at most 255 characters.
        pub firstname: NewUserFirstname,
        /// Last name, at most 255 characters.
        pub lastname: NewUserLastname,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Initials, at most 32 characters.
        pub initials: ::std::option::Option<NewUserInitials>,
        /// E-mail address, at most 255 characters; the server checks its form.
        pub mail: NewUserMail,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Telephone number, at most 32 characters. Ignored without an error unless the caller has the privilege
        /// `manage_personal_data`.
        pub phone: ::std::option::Option<NewUserPhone>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Kind of account; `standard` when missing. Only callers with a root mode may ask for one of the root
        /// modes.
        pub mode: ::std::option::Option<Mode>,
    }
    /// First name, at most 255 characters.
    pub type NewUserFirstname = crate::Text<limits::NewUserFirstname>;
    /// Initials, at most 32 characters.
    pub type NewUserInitials = crate::Text<limits::NewUserInitials>;
    /// Last name, at most 255 characters.
    pub type NewUserLastname = crate::Text<limits::NewUserLastname>;
    /// E-mail address, at most 255 characters; the server checks its form.
    pub type NewUserMail = crate::Text<limits::NewUserMail>;
    /// Telephone number, at most 32 characters. Ignored without an error unless the caller has the privilege
    /// `manage_personal_data`.
    pub type NewUserPhone = crate::Text<limits::NewUserPhone>;
    /// Login: ASCII letters, digits, underscore, dot, at sign and hyphen, at most 128 characters. Stored in
    /// lower case, and never changed afterwards.
    pub type NewUserUserId = crate::Text<limits::NewUserUserId>;
    impl PasswordChange {
        /// A [`PasswordChangeBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> PasswordChangeBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for PasswordChange {}
    impl ::std::fmt::Debug for PasswordChange {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PasswordChange")
                .field("current_password", &::std::format_args!("hidden"))
                .field("new_password", &::std::format_args!("hidden"))
                .field("re_new_password", &::std::format_args!("hidden"))
                .finish()
        }
    }
    impl ::serde::Serialize for PasswordChange {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("currentPassword", &self.current_password);
            object.property("newPassword", &self.new_password);
            object.property("reNewPassword", &self.re_new_password);
            object.end()
        }
    }
    /// A new password.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PasswordChange {
        #[cfg_attr(feature = "schemars", serde(rename = "currentPassword"))]
        /// The current password.
        pub current_password: PasswordChangeCurrentPassword,
        #[cfg_attr(feature = "schemars", serde(rename = "newPassword"))]
        /// The new password.
        pub new_password: PasswordChangeNewPassword,
        #[cfg_attr(feature = "schemars", serde(rename = "reNewPassword"))]
        /// The new password again.
        pub re_new_password: PasswordChangeReNewPassword,
    }
    /// The current password.
    pub type PasswordChangeCurrentPassword = crate::Text<
        limits::PasswordChangeCurrentPassword,
    >;
    /// The new password.
    pub type PasswordChangeNewPassword = crate::Text<limits::PasswordChangeNewPassword>;
    /// The new password again.
    pub type PasswordChangeReNewPassword = crate::Text<
        limits::PasswordChangeReNewPassword,
    >;
    impl PasswordReset {
        /// A [`PasswordResetBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> PasswordResetBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for PasswordReset {}
    impl ::std::fmt::Debug for PasswordReset {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PasswordReset")
                .field("token", &::std::format_args!("hidden"))
                .field("password", &::std::format_args!("hidden"))
                .finish()
        }
    }
    impl ::serde::Serialize for PasswordReset {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("token", &self.token);
            object.property("password", &self.password);
            object.end()
        }
    }
    /// A new password, and what allows to set it.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PasswordReset {
        /// The token of the link in the message.
        pub token: PasswordResetToken,
        /// The new password.
        pub password: PasswordResetPassword,
    }
    /// The new password.
    pub type PasswordResetPassword = crate::Text<limits::PasswordResetPassword>;
    impl PasswordResetRequest {
        /// A [`PasswordResetRequestBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> PasswordResetRequestBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for PasswordResetRequest {}
    impl ::serde::Serialize for PasswordResetRequest {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("login", &self.login);
            object.end()
        }
    }
    /// Who has forgotten a password.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PasswordResetRequest {
        /// Login, in any case.
        pub login: PasswordResetRequestLogin,
    }
    /// Login, in any case.
    pub type PasswordResetRequestLogin = crate::Text<limits::PasswordResetRequestLogin>;
    /// The token of the link in the message.
    pub type PasswordResetToken = crate::Text<limits::PasswordResetToken>;
    impl PasswordRule {
        /// A [`PasswordRuleBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> PasswordRuleBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for PasswordRule {}
    impl ::serde::Serialize for PasswordRule {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("id", &self.id);
            object.optional("label", &self.label);
            object.optional("value", &self.value);
            object.optional("enabled", &self.enabled);
            object.end()
        }
    }
    /// A rule for passwords.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PasswordRule {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Number of the rule.
        pub id: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name of the rule, for instance `minLength`.
        pub label: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Its number, where it has one.
        pub value: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Whether it is on.
        pub enabled: ::std::option::Option<bool>,
    }
    impl PasswordRuleList {
        /// A [`PasswordRuleListBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> PasswordRuleListBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for PasswordRuleList {}
    impl ::serde::Serialize for PasswordRuleList {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.list("rules", &self.rules);
            object.end()
        }
    }
    /// The rules for passwords.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PasswordRuleList {
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// All rules, enabled or not.
        pub rules: ::std::vec::Vec<PasswordRule>,
    }
    impl PasswordRules {
        /// A [`PasswordRulesBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> PasswordRulesBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for PasswordRules {}
    impl ::serde::Serialize for PasswordRules {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("minLength", &self.min_length);
            object.end()
        }
    }
    /// The rules for passwords. Rules that are not described here are ignored.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PasswordRules {
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "minLength",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// The least number of characters.
        pub min_length: ::std::option::Option<i64>,
    }
    impl ProblemContext {
        /// A [`ProblemContextBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> ProblemContextBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for ProblemContext {}
    impl ::std::fmt::Debug for ProblemContext {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ProblemContext")
                .field("message", &::std::format_args!("hidden"))
                .field("errors", &::std::format_args!("hidden"))
                .finish()
        }
    }
    impl ::serde::Serialize for ProblemContext {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("message", &self.message);
            object.optional("errors", &self.errors);
            object.end()
        }
    }
    /// The cause of a problem object. Servers in debug mode add the location.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ProblemContext {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The reason, for instance `Not found.` for an unknown route, or an SQL error.
        pub message: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// What the signature book answered, for instance `Login already exists`.
        pub errors: ::std::option::Option<::std::string::String>,
    }
    impl Quota {
        /// A [`QuotaBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> QuotaBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Quota {}
    impl ::serde::Serialize for Quota {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("actives", &self.actives);
            object.optional("inactives", &self.inactives);
            object.optional("userQuota", &self.user_quota);
            object.end()
        }
    }
    /// How many users there are and how many there may be.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Quota {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Number of active users.
        pub actives: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Number of inactive users.
        pub inactives: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "userQuota",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Number of users allowed.
        pub user_quota: ::std::option::Option<i64>,
    }
    impl RedirectedBasket {
        /// A [`RedirectedBasketBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> RedirectedBasketBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for RedirectedBasket {}
    impl ::serde::Serialize for RedirectedBasket {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("id", &self.id);
            object.optional("basket_id", &self.basket_id);
            object.optional("basket_name", &self.basket_name);
            object.optional("actual_user_id", &self.actual_user_id);
            object.optional("group_id", &self.group_id);
            object.optional("group_desc", &self.group_desc);
            object.optional("userToDisplay", &self.user_to_display);
            object.end()
        }
    }
    /// A basket that is redirected to another user.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct RedirectedBasket {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Number of the redirection.
        pub id: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the basket.
        pub basket_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name of the basket.
        pub basket_name: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Technical id of the user who handles the basket.
        pub actual_user_id: ::std::option::Option<i32>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Number of the group the basket comes from; a number here, unlike in a basket.
        pub group_id: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name of that group.
        pub group_desc: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "userToDisplay",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Name of the user who handles the basket.
        pub user_to_display: ::std::option::Option<::std::string::String>,
    }
    impl ServerError {
        /// A [`ServerErrorBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> ServerErrorBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for ServerError {}
    impl ::std::fmt::Debug for ServerError {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ServerError")
                .field("errors", &::std::format_args!("hidden"))
                .field("lang", &::std::format_args!("hidden"))
                .field("message", &::std::format_args!("hidden"))
                .field("exception", &self.exception)
                .field("error", &self.error)
                .field("title", &::std::format_args!("hidden"))
                .field("type_", &::std::format_args!("hidden"))
                .field("detail", &::std::format_args!("hidden"))
                .field("status", &self.status)
                .field("context", &self.context)
                .finish()
        }
    }
    impl ::serde::Serialize for ServerError {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("errors", &self.errors);
            object.optional("lang", &self.lang);
            object.optional("message", &self.message);
            object.list("exception", &self.exception);
            object.list("error", &self.error);
            object.optional("title", &self.title);
            object.optional("type", &self.type_);
            object.optional("detail", &self.detail);
            object.optional("status", &self.status);
            object.optional("context", &self.context);
            object.end()
        }
    }
    /// The body of a 500 in any of its shapes: `errors` alone; `message` with `exception` or `error`; or a problem
    /// object with `title`, `type`, `detail`, `errors`, `status`, `lang` and `context`. It may hold server paths and
    /// SQL, so it should not be shown to users unchanged.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ServerError {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// What went wrong.
        pub errors: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Key of a translated text; null where there is none.
        pub lang: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Headline of an uncaught exception.
        pub message: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// The exception and those that caused it.
        pub exception: ::std::vec::Vec<ServerException>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// The same as `exception`, for errors of PHP itself.
        pub error: ::std::vec::Vec<ServerException>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Headline of a problem object.
        pub title: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "type",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Kind of problem, for instance `internalServerProblem`.
        pub type_: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Explanation of the problem, usually a general one.
        pub detail: ::std::option::Option<::std::string::String>,
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
        /// The cause of a problem object, or an empty array (PHP for an empty object) without one.
        pub context: ::std::option::Option<
            crate::PhpObject<crate::maarch_courrier::types::ProblemContext>,
        >,
    }
    impl ServerException {
        /// A [`ServerExceptionBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> ServerExceptionBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for ServerException {}
    impl ::std::fmt::Debug for ServerException {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ServerException")
                .field("type_", &self.type_)
                .field("code", &self.code)
                .field("message", &::std::format_args!("hidden"))
                .field("file", &::std::format_args!("hidden"))
                .field("line", &self.line)
                .finish()
        }
    }
    impl ::serde::Serialize for ServerException {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("type", &self.type_);
            object.optional("code", &self.code);
            object.optional("message", &self.message);
            object.optional("file", &self.file);
            object.optional("line", &self.line);
            object.end()
        }
    }
    /// One exception of a 500. Servers also send a stack trace, whose types vary; it is only in the raw body.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ServerException {
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "type",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Class of the exception.
        pub type_: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Code of the exception, a number or a text, such as 0 or `23505`.
        pub code: ::std::option::Option<crate::NumberOrText>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Text of the exception.
        pub message: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Source file on the server.
        pub file: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Line in that file.
        pub line: ::std::option::Option<i64>,
    }
    /// A state that can be set. The list is closed, because the server refuses every other value.
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
    pub enum SettableStatus {
        #[serde(rename = "OK")]
        /// `OK`: Present.
        Ok,
        #[serde(rename = "ABS")]
        /// `ABS`: Absent.
        Abs,
    }
    impl ::std::fmt::Display for SettableStatus {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Ok => f.write_str("OK"),
                Self::Abs => f.write_str("ABS"),
            }
        }
    }
    impl ::std::str::FromStr for SettableStatus {
        type Err = self::error::ConversionError;
        #[inline]
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "OK" => Ok(Self::Ok),
                "ABS" => Ok(Self::Abs),
                _ => Err("it is none of OK, ABS".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for SettableStatus {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for SettableStatus {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl StatusToSet {
        /// A [`StatusToSetBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> StatusToSetBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for StatusToSet {}
    impl ::serde::Serialize for StatusToSet {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("status", &self.status);
            object.end()
        }
    }
    /// The state an account is to have.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct StatusToSet {
        /// A state that can be set. The list is closed, because the server refuses every other value.
        pub status: SettableStatus,
    }
    impl StoredExternalIds {
        /// A [`StoredExternalIdsBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> StoredExternalIdsBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for StoredExternalIds {}
    impl ::serde::Serialize for StoredExternalIds {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("external_id", &self.external_id);
            object.end()
        }
    }
    /// What the server keeps of the links of an account.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct StoredExternalIds {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// All links, as JSON inside the text.
        pub external_id: ::std::option::Option<crate::JsonText<crate::RawObject>>,
    }
    impl Success {
        /// A [`SuccessBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> SuccessBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Success {}
    impl ::serde::Serialize for Success {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("success", &self.success);
            object.end()
        }
    }
    /// The response to a change that has nothing to tell.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Success {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The word `success`.
        pub success: ::std::option::Option<::std::string::String>,
    }
    impl Unauthorized {
        /// A [`UnauthorizedBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UnauthorizedBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Unauthorized {}
    impl ::serde::Serialize for Unauthorized {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("errors", &self.errors);
            object.optional("lang", &self.lang);
            object.optional("date", &self.date);
            object.end()
        }
    }
    /// The body of a 401.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Unauthorized {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Why the credentials were refused.
        pub errors: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Key of a translated text, which only some errors carry.
        pub lang: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Date and time that goes with a locked account; presumably the end of the lock.
        pub date: ::std::option::Option<::std::string::String>,
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
            object.property("id", &self.id);
            object.property("user_id", &self.user_id);
            object.optional("firstname", &self.firstname);
            object.optional("lastname", &self.lastname);
            object.optional("status", &self.status);
            object.optional("mail", &self.mail);
            object.optional("mode", &self.mode);
            object.optional("external_id", &self.external_id);
            object.end()
        }
    }
    /// A user in the list.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct User {
        /// Technical id of the user.
        pub id: i32,
        /// Login.
        pub user_id: ::std::string::String,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// First name.
        pub firstname: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Last name.
        pub lastname: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// State of an account; null only where there is no account.
        pub status: ::std::option::Option<crate::maarch_courrier::types::UserStatus>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// E-mail address; can be null or empty.
        pub mail: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Kind of account of a user.
        pub mode: ::std::option::Option<crate::maarch_courrier::types::UserMode>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Ids of the user in other applications, as JSON inside the text. Only on newer servers.
        pub external_id: ::std::option::Option<crate::JsonText<crate::RawObject>>,
    }
    impl UserByLogin {
        /// A [`UserByLoginBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UserByLoginBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserByLogin {}
    impl ::serde::Serialize for UserByLogin {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("user", &self.user);
            object.end()
        }
    }
    /// The account with a login.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserByLogin {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The account; null if the login is unknown.
        pub user: ::std::option::Option<UserRow>,
    }
    impl UserDetails {
        /// A [`UserDetailsBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UserDetailsBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserDetails {}
    impl ::serde::Serialize for UserDetails {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("id", &self.id);
            object.property("user_id", &self.user_id);
            object.optional("firstname", &self.firstname);
            object.optional("lastname", &self.lastname);
            object.optional("status", &self.status);
            object.optional("phone", &self.phone);
            object.optional("mail", &self.mail);
            object.optional("initials", &self.initials);
            object.optional("mode", &self.mode);
            object.optional("external_id", &self.external_id);
            object.list("groups", &self.groups);
            object.list("entities", &self.entities);
            object.optional("absence", &self.absence);
            object.list("authorizedApi", &self.authorized_api);
            object.list("signatures", &self.signatures);
            object.list("emailSignatures", &self.email_signatures);
            object.list("allGroups", &self.all_groups);
            object.list("allEntities", &self.all_entities);
            object.list("baskets", &self.baskets);
            object.list("assignedBaskets", &self.assigned_baskets);
            object.list("redirectedBaskets", &self.redirected_baskets);
            object.list("history", &self.history);
            object.optional("canModifyPassword", &self.can_modify_password);
            object
                .optional(
                    "canSendActivationNotification",
                    &self.can_send_activation_notification,
                );
            object
                .optional(
                    "canLinkToExternalSignatoryBook",
                    &self.can_link_to_external_signatory_book,
                );
            object
                .optional(
                    "canCreateMaarchParapheurUser",
                    &self.can_create_maarch_parapheur_user,
                );
            object.end()
        }
    }
    /// What an administrator may see of a user, as far as it was seen on running servers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserDetails {
        /// Technical id of the user.
        pub id: i32,
        /// Login.
        pub user_id: ::std::string::String,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// First name.
        pub firstname: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Last name.
        pub lastname: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// State of an account; null only where there is no account.
        pub status: ::std::option::Option<crate::maarch_courrier::types::UserStatus>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Telephone number as far as the caller may see it. The key is absent when the caller lacks the privilege `view_personal_data`; null and the empty text say that the user has no number.
        #[cfg_attr(feature = "schemars", serde(default))]
        pub phone: ::std::option::Option<crate::NullableText>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// E-mail address; can be null or empty.
        pub mail: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Initials; can be null or empty.
        pub initials: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Kind of account of a user.
        pub mode: ::std::option::Option<crate::maarch_courrier::types::UserMode>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Links of an account to other programs: any key, such as `internalParapheur`, `maarchParapheur` or `pastell`, with a number or a text. An empty array (PHP for an empty object) while there are none.
        pub external_id: ::std::option::Option<crate::RawObject>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// All groups of the user.
        pub groups: ::std::vec::Vec<UserGroup>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// All entities of the user.
        pub entities: ::std::vec::Vec<UserEntity>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The absence that is planned, kept as JSON; an empty array or null when there is none.
        #[cfg_attr(feature = "schemars", serde(default))]
        pub absence: ::std::option::Option<::serde_json::Value>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "authorizedApi",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// The routes a `rest` user may call, such as `GET/users`; empty when none is excluded.
        pub authorized_api: ::std::vec::Vec<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// The signature images of the user, kept as JSON because their format was not recorded.
        pub signatures: ::std::vec::Vec<::serde_json::Value>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "emailSignatures",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// The signatures under messages, kept as JSON because their format was not recorded.
        pub email_signatures: ::std::vec::Vec<::serde_json::Value>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "allGroups",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// All groups of the installation, for choosing.
        pub all_groups: ::std::vec::Vec<GroupChoice>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "allEntities",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// All enabled entities of the installation, for choosing; the list can be long.
        pub all_entities: ::std::vec::Vec<EntityTreeNode>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// All baskets of the user.
        pub baskets: ::std::vec::Vec<Basket>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "assignedBaskets",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// Baskets of others that the user handles for now.
        pub assigned_baskets: ::std::vec::Vec<AssignedBasket>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "redirectedBaskets",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// Baskets of the user that are redirected to others.
        pub redirected_baskets: ::std::vec::Vec<RedirectedBasket>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// What the user did last.
        pub history: ::std::vec::Vec<UserEvent>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "canModifyPassword",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Whether the caller may give the user a new password.
        pub can_modify_password: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "canSendActivationNotification",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Whether the caller may have the activation message sent again.
        pub can_send_activation_notification: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "canLinkToExternalSignatoryBook",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Whether the user can be connected to an account of the signatory book.
        ///
        /// Since 2301.3.4.
        pub can_link_to_external_signatory_book: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "canCreateMaarchParapheurUser",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Whether an account in Maarch Parapheur can be created for the user.
        ///
        /// Up to 21.03.1.
        pub can_create_maarch_parapheur_user: ::std::option::Option<bool>,
    }
    impl UserEntities {
        /// A [`UserEntitiesBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UserEntitiesBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserEntities {}
    impl ::serde::Serialize for UserEntities {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.list("entities", &self.entities);
            object.list("allEntities", &self.all_entities);
            object.end()
        }
    }
    /// The entities of a user after a change, and the tree of available ones.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserEntities {
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// All entities of the user.
        pub entities: ::std::vec::Vec<UserEntity>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "allEntities",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// All enabled entities of the installation; the list can be long.
        pub all_entities: ::std::vec::Vec<EntityTreeNode>,
    }
    impl UserEntity {
        /// A [`UserEntityBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UserEntityBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserEntity {}
    impl ::serde::Serialize for UserEntity {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("id", &self.id);
            object.optional("entity_id", &self.entity_id);
            object.optional("entity_label", &self.entity_label);
            object.optional("user_role", &self.user_role);
            object.optional("primary_entity", &self.primary_entity);
            object.end()
        }
    }
    /// An entity the user is in.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserEntity {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Number of the entity; in the tree the same key holds text.
        pub id: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the entity, the one the routes take.
        pub entity_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name of the entity.
        pub entity_label: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Free label of the role of the user in the entity; can be empty.
        pub user_role: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Whether it is the primary entity of the user.
        pub primary_entity: ::std::option::Option<crate::YesNo>,
    }
    impl UserEntityList {
        /// A [`UserEntityListBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UserEntityListBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserEntityList {}
    impl ::serde::Serialize for UserEntityList {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("entities", &self.entities);
            object.end()
        }
    }
    /// The entities of a user.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserEntityList {
        /// All entities of the user.
        pub entities: ::std::vec::Vec<UserEntity>,
    }
    impl UserEntityUpdate {
        /// A [`UserEntityUpdateBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UserEntityUpdateBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserEntityUpdate {}
    impl ::serde::Serialize for UserEntityUpdate {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("user_role", &self.user_role);
            object.end()
        }
    }
    /// The part a user plays in an entity.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserEntityUpdate {
        /// Free label of the part; the empty text takes it away.
        pub user_role: ::std::string::String,
    }
    impl UserEntityUsage {
        /// A [`UserEntityUsageBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UserEntityUsageBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserEntityUsage {}
    impl ::serde::Serialize for UserEntityUsage {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object
                .optional(
                    "hasConfidentialityInstances",
                    &self.has_confidentiality_instances,
                );
            object.optional("hasListTemplates", &self.has_list_templates);
            object.optional("hasListinstances", &self.has_listinstances);
            object.end()
        }
    }
    /// What a user still has in an entity.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserEntityUsage {
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "hasConfidentialityInstances",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Whether there are confidential instances.
        pub has_confidentiality_instances: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "hasListTemplates",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Whether a list template of the entity has the user.
        pub has_list_templates: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "hasListinstances",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Whether a diffusion list has the user. Read in the code of newer servers, not seen.
        pub has_listinstances: ::std::option::Option<bool>,
    }
    impl UserEvent {
        /// A [`UserEventBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UserEventBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserEvent {}
    impl ::serde::Serialize for UserEvent {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("record_id", &self.record_id);
            object.optional("event_date", &self.event_date);
            object.optional("info", &self.info);
            object.optional("remote_ip", &self.remote_ip);
            object.end()
        }
    }
    /// Something the user did.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserEvent {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Number of the record concerned; seen as a text.
        pub record_id: ::std::option::Option<crate::NumberOrText>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// When it was.
        pub event_date: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// What it was, for people.
        pub info: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The address it came from.
        pub remote_ip: ::std::option::Option<::std::string::String>,
    }
    impl UserGroup {
        /// A [`UserGroupBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UserGroupBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserGroup {}
    impl ::serde::Serialize for UserGroup {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("id", &self.id);
            object.optional("group_id", &self.group_id);
            object.optional("group_desc", &self.group_desc);
            object.optional("can_index", &self.can_index);
            object.optional("indexation_parameters", &self.indexation_parameters);
            object.optional("role", &self.role);
            object.optional("maarch_comment", &self.maarch_comment);
            object.optional("mem_comment", &self.mem_comment);
            object.optional("external_id", &self.external_id);
            object.optional("where_clause", &self.where_clause);
            object.end()
        }
    }
    /// A group the user is in.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserGroup {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Number of the group (`usergroups.id`).
        pub id: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the group, the one the routes take.
        pub group_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name of the group.
        pub group_desc: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Whether members may register new documents.
        pub can_index: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Settings for registering documents, as JSON inside the text.
        pub indexation_parameters: ::std::option::Option<
            crate::JsonText<crate::maarch_courrier::types::IndexationParameters>,
        >,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Free label of the role of the user in the group; can be null or empty.
        pub role: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Remark on what the members may see.
        ///
        /// Up to 2301.3.7.
        pub maarch_comment: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The same under the name of the continuation.
        ///
        /// Since 2505.
        pub mem_comment: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Ids of the group in other programs, as JSON inside the text. Without `internalParapheur` the group does
        /// not exist in the signature book.
        ///
        /// Since 2505.
        pub external_id: ::std::option::Option<crate::JsonText<crate::RawObject>>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// SQL condition on the documents the members may see.
        pub where_clause: ::std::option::Option<::std::string::String>,
    }
    impl UserGroupUpdate {
        /// A [`UserGroupUpdateBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UserGroupUpdateBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserGroupUpdate {}
    impl ::serde::Serialize for UserGroupUpdate {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("role", &self.role);
            object.end()
        }
    }
    /// The part a user plays in a group.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserGroupUpdate {
        /// Free label of the part; the empty text takes it away.
        pub role: ::std::string::String,
    }
    impl UserGroups {
        /// A [`UserGroupsBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UserGroupsBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserGroups {}
    impl ::serde::Serialize for UserGroups {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.list("groups", &self.groups);
            object.list("baskets", &self.baskets);
            object.optional("problem", &self.problem);
            object.end()
        }
    }
    /// The groups and baskets a user has after a group was added.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserGroups {
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// All groups of the user.
        pub groups: ::std::vec::Vec<UserGroup>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// All baskets of the user.
        pub baskets: ::std::vec::Vec<Basket>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Null, or the failure of a follow-up step although the change was made.
        ///
        /// Since 2505.
        pub problem: ::std::option::Option<crate::Problem>,
    }
    impl UserGroupsLeft {
        /// A [`UserGroupsLeftBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UserGroupsLeftBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserGroupsLeft {}
    impl ::serde::Serialize for UserGroupsLeft {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.list("groups", &self.groups);
            object.list("baskets", &self.baskets);
            object.list("redirectedBaskets", &self.redirected_baskets);
            object.optional("problem", &self.problem);
            object.end()
        }
    }
    /// The groups and baskets a user has left after a group was removed.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserGroupsLeft {
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// All groups of the user.
        pub groups: ::std::vec::Vec<UserGroup>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// All baskets of the user.
        pub baskets: ::std::vec::Vec<Basket>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "redirectedBaskets",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// Baskets of the user that are redirected to others.
        pub redirected_baskets: ::std::vec::Vec<RedirectedBasket>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Null, or the failure of a follow-up step although the change was made.
        ///
        /// Since 2505.
        pub problem: ::std::option::Option<crate::Problem>,
    }
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
            object.property("users", &self.users);
            object.optional("quota", &self.quota);
            object.end()
        }
    }
    /// The users the caller may administer.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserList {
        /// The users, in no promised order.
        pub users: ::std::vec::Vec<User>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The user quota, or an empty array (PHP for an empty object) while none is configured.
        pub quota: ::std::option::Option<
            crate::PhpObject<crate::maarch_courrier::types::Quota>,
        >,
    }
    impl UserRow {
        /// A [`UserRowBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UserRowBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserRow {}
    impl ::serde::Serialize for UserRow {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("id", &self.id);
            object.property("user_id", &self.user_id);
            object.optional("firstname", &self.firstname);
            object.optional("lastname", &self.lastname);
            object.optional("phone", &self.phone);
            object.optional("mail", &self.mail);
            object.optional("initials", &self.initials);
            object.optional("status", &self.status);
            object.optional("mode", &self.mode);
            object.optional("external_id", &self.external_id);
            object.end()
        }
    }
    /// The harmless fields of the row of an account. The server also sends the hash of its password and its tokens,
    /// which are not read.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserRow {
        /// Technical id of the user.
        pub id: i32,
        /// Login.
        pub user_id: ::std::string::String,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// First name.
        pub firstname: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Last name.
        pub lastname: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Telephone number.
        pub phone: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// E-mail address; can be null or empty.
        pub mail: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Initials; can be null or empty.
        pub initials: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// State of an account; null only where there is no account.
        pub status: ::std::option::Option<crate::maarch_courrier::types::UserStatus>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Kind of account of a user.
        pub mode: ::std::option::Option<crate::maarch_courrier::types::UserMode>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Links to other programs, as JSON inside the text.
        pub external_id: ::std::option::Option<crate::JsonText<crate::RawObject>>,
    }
    impl UserStatusByLogin {
        /// A [`UserStatusByLoginBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UserStatusByLoginBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserStatusByLogin {}
    impl ::serde::Serialize for UserStatusByLogin {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("status", &self.status);
            object.end()
        }
    }
    /// What is known of a login.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("required" = ["status"])))]
    pub struct UserStatusByLogin {
        /// State of the account with this login. Null when no account has it, so that it is free; `DEL` when a
        /// deleted account has it, which creating the login would restore.
        #[cfg_attr(feature = "schemars", serde(rename = "status"))]
        pub status: ::std::option::Option<crate::maarch_courrier::types::UserStatus>,
    }
    impl UserSummary {
        /// A [`UserSummaryBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UserSummaryBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserSummary {}
    impl ::serde::Serialize for UserSummary {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("id", &self.id);
            object.optional("firstname", &self.firstname);
            object.optional("lastname", &self.lastname);
            object.optional("mail", &self.mail);
            object.optional("phone", &self.phone);
            object.optional("enabled", &self.enabled);
            object.optional("department", &self.department);
            object.optional("external_id", &self.external_id);
            object.optional("preferences", &self.preferences);
            object.end()
        }
    }
    /// What every authenticated caller may see of a user.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserSummary {
        /// Technical id of the user.
        pub id: i32,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// First name.
        pub firstname: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Last name.
        pub lastname: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// E-mail address; can be null or empty.
        pub mail: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Telephone number as far as the caller may see it. The key is absent when the caller lacks the privilege `view_personal_data`; null and the empty text say that the user has no number.
        #[cfg_attr(feature = "schemars", serde(default))]
        pub phone: ::std::option::Option<crate::NullableText>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Whether the account is in use; true for deleted users as well.
        pub enabled: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name of the entity the user belongs to; null for a user without one.
        pub department: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Links to other programs, there for every caller.
        ///
        /// Since 2505.
        pub external_id: ::std::option::Option<crate::RawObject>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Settings of the user interface, there for every caller.
        ///
        /// Since 2505.
        pub preferences: ::std::option::Option<crate::RawObject>,
    }
    impl UserUpdate {
        /// A [`UserUpdateBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UserUpdateBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserUpdate {}
    impl ::serde::Serialize for UserUpdate {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("firstname", &self.firstname);
            object.property("lastname", &self.lastname);
            object.optional("initials", &self.initials);
            object.property("mail", &self.mail);
            object.optional("phone", &self.phone);
            object.optional("mode", &self.mode);
            object.optional("status", &self.status);
            object.list("authorizedApi", &self.authorized_api);
            object.optional("user_id", &self.user_id);
            object.optional("external_id", &self.external_id);
            object.optional("preferences", &self.preferences);
            object.end()
        }
    }
    /// The new personal data of a user. Send every key: what is left out is wiped, except `mode`, `status` and
    /// `preferences`. In Rust, `UserUpdate::from_details` creates one from the details that loses nothing.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserUpdate {
        /// First name, at most 255 characters.
        pub firstname: UserUpdateFirstname,
        /// Last name, at most 255 characters.
        pub lastname: UserUpdateLastname,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Initials, at most 32 characters. Wiped when missing.
        pub initials: ::std::option::Option<UserUpdateInitials>,
        /// E-mail address, at most 255 characters. Required by the document; a running server treats a missing
        /// address as a request to remove it.
        pub mail: UserUpdateMail,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Telephone number, at most 32 characters. Wiped when missing; neither set nor wiped unless the caller
        /// has the privilege `manage_personal_data`.
        pub phone: ::std::option::Option<UserUpdatePhone>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Kind of account. The document gives `standard` as the default, but running servers leave the mode as
        /// it is when the key is missing. Changing to or from a root mode needs a caller with a root mode.
        pub mode: ::std::option::Option<Mode>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// `OK` reactivates a suspended user, and for a root caller also a deleted one: **the account can be used
        /// again with its old password**. Running servers ignore every other value, and leave the state as it is when
        /// the key is missing.
        pub status: ::std::option::Option<crate::maarch_courrier::types::UserStatus>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "authorizedApi",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// The routes that a `rest` user may call, such as `GET/users`; only evaluated with the mode `rest`. A
        /// malformed one is refused with 400.
        pub authorized_api: ::std::vec::Vec<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Login of the same user, exactly as `get_user_details` returns it. It changes nothing. 2505 with the
        /// signature book answers 500 without it, and changes nothing then; other servers ignore it.
        ///
        /// Since 2505.
        pub user_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Links of the same user to other programs, exactly as `get_user_details` returns them, including unknown
        /// keys. 2301.3.7 and 2505 with the signature book answer 500 without them, or with anything but the object
        /// of this user's book account, and change nothing then. 2505 with the signature book **replaces** the stored
        /// object by this one; without the book it merges the values that are not null. Older servers ignore it.
        ///
        /// No server validates the ids: another person's id overwrites that person in the signature book.
        ///
        /// Since 2301.3.7.
        pub external_id: ::std::option::Option<crate::RawObject>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Settings of the user interface. Values that are not null are merged into the current ones; older servers
        /// ignore them.
        ///
        /// Since 2505.
        pub preferences: ::std::option::Option<crate::RawObject>,
    }
    /// First name, at most 255 characters.
    pub type UserUpdateFirstname = crate::Text<limits::UserUpdateFirstname>;
    /// Initials, at most 32 characters. Wiped when missing.
    pub type UserUpdateInitials = crate::Text<limits::UserUpdateInitials>;
    /// Last name, at most 255 characters.
    pub type UserUpdateLastname = crate::Text<limits::UserUpdateLastname>;
    /// E-mail address, at most 255 characters. Required by the document; a running server treats a missing
    /// address as a request to remove it.
    pub type UserUpdateMail = crate::Text<limits::UserUpdateMail>;
    /// Telephone number, at most 32 characters. Wiped when missing; neither set nor wiped unless the caller
    /// has the privilege `manage_personal_data`.
    pub type UserUpdatePhone = crate::Text<limits::UserUpdatePhone>;
    impl UserWithExternalIds {
        /// A [`UserWithExternalIdsBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UserWithExternalIdsBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserWithExternalIds {}
    impl ::serde::Serialize for UserWithExternalIds {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("user", &self.user);
            object.end()
        }
    }
    /// The account with its links.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserWithExternalIds {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// What the server keeps of the links of an account.
        pub user: ::std::option::Option<StoredExternalIds>,
    }
    /// Kind of account of a user.
    ///
    /// The list grows: a value that this version does not know is kept as it came, in `Unknown`, and is sent back unchanged. Two values are equal when they are spelled alike, and so is a text that spells one.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum UserMode {
        /// `standard`: An ordinary user.
        Standard,
        /// `rest`: A user for web services, that is for programs.
        Rest,
        /// `root_visible`: A superadministrator who is offered in autocompletion and circuits.
        RootVisible,
        /// `root_invisible`: A superadministrator who is offered nowhere.
        RootInvisible,
        /// A value that this version does not know.
        Unknown(::std::string::String),
    }
    impl UserMode {
        /// The known values, as they are spelled on the wire.
        pub const KNOWN: &'static [&'static str] = &[
            "standard",
            "rest",
            "root_visible",
            "root_invisible",
        ];
        /// Returns the value as it is spelled on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Standard => "standard",
                Self::Rest => "rest",
                Self::RootVisible => "root_visible",
                Self::RootInvisible => "root_invisible",
                Self::Unknown(other) => other,
            }
        }
        /// Returns whether this version knows the value.
        #[inline]
        pub fn is_known(&self) -> bool {
            Self::KNOWN.contains(&self.as_str())
        }
    }
    impl ::std::convert::From<&str> for UserMode {
        #[inline]
        fn from(text: &str) -> Self {
            match text {
                "standard" => Self::Standard,
                "rest" => Self::Rest,
                "root_visible" => Self::RootVisible,
                "root_invisible" => Self::RootInvisible,
                other => Self::Unknown(other.to_owned()),
            }
        }
    }
    impl ::std::convert::From<::std::string::String> for UserMode {
        #[inline]
        fn from(text: ::std::string::String) -> Self {
            Self::from(text.as_str())
        }
    }
    impl ::std::str::FromStr for UserMode {
        type Err = ::std::convert::Infallible;
        #[inline]
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self::from(text))
        }
    }
    impl ::std::fmt::Display for UserMode {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl ::std::cmp::PartialEq for UserMode {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            self.as_str() == other.as_str()
        }
    }
    impl ::std::cmp::Eq for UserMode {}
    impl ::std::cmp::PartialEq<str> for UserMode {
        #[inline]
        fn eq(&self, other: &str) -> bool {
            self.as_str() == other
        }
    }
    impl ::std::cmp::PartialEq<&str> for UserMode {
        #[inline]
        fn eq(&self, other: &&str) -> bool {
            self.as_str() == *other
        }
    }
    impl ::std::cmp::PartialOrd for UserMode {
        #[inline]
        fn partial_cmp(
            &self,
            other: &Self,
        ) -> ::std::option::Option<::std::cmp::Ordering> {
            Some(self.cmp(other))
        }
    }
    impl ::std::cmp::Ord for UserMode {
        #[inline]
        fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
            self.as_str().cmp(other.as_str())
        }
    }
    impl ::std::hash::Hash for UserMode {
        fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
            self.as_str().hash(state);
        }
    }
    impl ::serde::Serialize for UserMode {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserMode {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::wire::text(deserializer, |text| Self::from(text))
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for UserMode {
        #[inline]
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            ::std::borrow::Cow::Borrowed(stringify!(UserMode))
        }
        #[inline]
        fn schema_id() -> ::std::borrow::Cow<'static, str> {
            ::std::borrow::Cow::Borrowed(
                concat!(module_path!(), "::", stringify!(UserMode)),
            )
        }
        #[inline]
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            ::schemars::json_schema!(
                { "type" : "string", "description" :
                "Kind of account of a user.\n\nThe list grows: a value that this version does not know is kept as it came, in `Unknown`, and is sent back unchanged. Two values are equal when they are spelled alike, and so is a text that spells one.",
                "x-extensible-enum" : Self::KNOWN, }
            )
        }
    }
    /// State of an account; null only where there is no account.
    ///
    /// The list grows: a value that this version does not know is kept as it came, in `Unknown`, and is sent back unchanged. Two values are equal when they are spelled alike, and so is a text that spells one.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum UserStatus {
        /// `OK`: Active.
        Active,
        /// `ABS`: Absent.
        Absent,
        /// `SPD`: Suspended; cannot log in.
        Suspended,
        /// `DEL`: Deleted. Not documented and never listed, but running servers use it on other routes.
        Deleted,
        /// `INACT`: Disabled by a directory service; cannot log in. On 2505.
        Inactive,
        /// A value that this version does not know.
        Unknown(::std::string::String),
    }
    impl UserStatus {
        /// The known values, as they are spelled on the wire.
        pub const KNOWN: &'static [&'static str] = &["OK", "ABS", "SPD", "DEL", "INACT"];
        /// Returns the value as it is spelled on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Active => "OK",
                Self::Absent => "ABS",
                Self::Suspended => "SPD",
                Self::Deleted => "DEL",
                Self::Inactive => "INACT",
                Self::Unknown(other) => other,
            }
        }
        /// Returns whether this version knows the value.
        #[inline]
        pub fn is_known(&self) -> bool {
            Self::KNOWN.contains(&self.as_str())
        }
    }
    impl ::std::convert::From<&str> for UserStatus {
        #[inline]
        fn from(text: &str) -> Self {
            match text {
                "OK" => Self::Active,
                "ABS" => Self::Absent,
                "SPD" => Self::Suspended,
                "DEL" => Self::Deleted,
                "INACT" => Self::Inactive,
                other => Self::Unknown(other.to_owned()),
            }
        }
    }
    impl ::std::convert::From<::std::string::String> for UserStatus {
        #[inline]
        fn from(text: ::std::string::String) -> Self {
            Self::from(text.as_str())
        }
    }
    impl ::std::str::FromStr for UserStatus {
        type Err = ::std::convert::Infallible;
        #[inline]
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self::from(text))
        }
    }
    impl ::std::fmt::Display for UserStatus {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl ::std::cmp::PartialEq for UserStatus {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            self.as_str() == other.as_str()
        }
    }
    impl ::std::cmp::Eq for UserStatus {}
    impl ::std::cmp::PartialEq<str> for UserStatus {
        #[inline]
        fn eq(&self, other: &str) -> bool {
            self.as_str() == other
        }
    }
    impl ::std::cmp::PartialEq<&str> for UserStatus {
        #[inline]
        fn eq(&self, other: &&str) -> bool {
            self.as_str() == *other
        }
    }
    impl ::std::cmp::PartialOrd for UserStatus {
        #[inline]
        fn partial_cmp(
            &self,
            other: &Self,
        ) -> ::std::option::Option<::std::cmp::Ordering> {
            Some(self.cmp(other))
        }
    }
    impl ::std::cmp::Ord for UserStatus {
        #[inline]
        fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
            self.as_str().cmp(other.as_str())
        }
    }
    impl ::std::hash::Hash for UserStatus {
        fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
            self.as_str().hash(state);
        }
    }
    impl ::serde::Serialize for UserStatus {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserStatus {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::wire::text(deserializer, |text| Self::from(text))
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for UserStatus {
        #[inline]
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            ::std::borrow::Cow::Borrowed(stringify!(UserStatus))
        }
        #[inline]
        fn schema_id() -> ::std::borrow::Cow<'static, str> {
            ::std::borrow::Cow::Borrowed(
                concat!(module_path!(), "::", stringify!(UserStatus)),
            )
        }
        #[inline]
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            ::schemars::json_schema!(
                { "type" : "string", "description" :
                "State of an account; null only where there is no account.\n\nThe list grows: a value that this version does not know is kept as it came, in `Unknown`, and is sent back unchanged. Two values are equal when they are spelled alike, and so is a text that spells one.",
                "x-extensible-enum" : Self::KNOWN, }
            )
        }
    }
    /// Links of an account to other programs: any key, such as `internalParapheur`, `maarchParapheur` or `pastell`,
    /// with a number or a text. An empty array (PHP for an empty object) while there are none.
    ///
    /// Send it back exactly as it was read: servers with the signature book replace the whole object and do not
    /// validate its ids.
    pub type ExternalIds = crate::RawObject;
    /// Ids in other applications, as JSON inside the text; `{}` while there are none.
    pub type ExternalIdsText = crate::JsonText<crate::RawObject>;
    /// Settings for registering documents, as JSON inside the text.
    pub type IndexationParametersText = crate::JsonText<
        crate::maarch_courrier::types::IndexationParameters,
    >;
    /// An id that is a number in some places and a text in others.
    pub type NumberOrText = crate::NumberOrText;
    /// The rules for passwords. An empty array (PHP for an empty object) is inferred from other responses.
    pub type PasswordRulesOrNothing = crate::PhpObject<
        crate::maarch_courrier::types::PasswordRules,
    >;
    /// Settings of the user interface, such as `documentEdition`. An empty array (PHP for an empty object) while there
    /// are none.
    pub type Preferences = crate::RawObject;
    /// A problem that newer servers report with a success: they made the change, but a follow-up step failed. Servers
    /// send more keys, among them a stack trace and server paths, which are not kept.
    pub type Problem = crate::Problem;
    /// The cause of a problem object, or an empty array (PHP for an empty object) without one.
    pub type ProblemContextOrNothing = crate::PhpObject<
        crate::maarch_courrier::types::ProblemContext,
    >;
    /// The user quota, or an empty array (PHP for an empty object) while none is configured.
    pub type QuotaOrNothing = crate::PhpObject<crate::maarch_courrier::types::Quota>;
    /// Telephone number as far as the caller may see it. The key is absent when the caller lacks the privilege
    /// `view_personal_data`; null and the empty text say that the user has no number.
    pub type VisiblePhone = crate::NullableText;
    /// The letter `Y` for yes or `N` for no.
    pub type YesNo = crate::YesNo;
    /// Builds a [`AbsenceDate`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct AbsenceDateBuilder {
        start_date: crate::request::Field<::std::string::String>,
        end_date: crate::request::Field<AbsenceDateEndDate>,
    }
    impl AbsenceDateBuilder {
        /// The first day, as PHP reads dates, for instance `2099-08-01`.
        ///
        /// Required.
        pub fn start_date<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.start_date.set(value);
            self
        }
        /// The last day.
        ///
        /// Required.
        pub fn end_date<V: crate::IntoValue<AbsenceDateEndDate>>(
            mut self,
            value: V,
        ) -> Self {
            self.end_date.set(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<AbsenceDate, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<AbsenceDateBuilder> for AbsenceDate {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: AbsenceDateBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<AbsenceDate> for AbsenceDateBuilder {
        #[inline]
        fn from(value: AbsenceDate) -> Self {
            Self {
                start_date: Some(value.start_date).into(),
                end_date: Some(value.end_date).into(),
            }
        }
    }
    impl crate::request::Builder for AbsenceDateBuilder {
        type Value = AbsenceDate;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("startDate", self.start_date.needed()),
                    ("endDate", self.end_date.needed()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<AbsenceDate> {
            Some(AbsenceDate {
                start_date: self.start_date.taken()?,
                end_date: self.end_date.taken()?,
            })
        }
    }
    impl crate::request::record::Record for AbsenceDateBuilder {
        const KEYS: &'static [&'static str] = &["startDate", "endDate"];
        const ALWAYS: u64 = 3u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.start_date, entries),
                1usize => crate::request::record::plain(&mut self.end_date, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for AbsenceDate {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, AbsenceDateBuilder>(deserializer)
        }
    }
    /// Builds a [`AbsenceToPlan`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct AbsenceToPlanBuilder {
        absence_date: crate::request::Field<AbsenceDate>,
        redirected_baskets: crate::request::Field<::std::vec::Vec<BasketToRedirect>>,
    }
    impl AbsenceToPlanBuilder {
        /// The first and the last day of an absence.
        ///
        /// Required.
        pub fn absence_date<V: crate::IntoValue<AbsenceDate>>(
            mut self,
            value: V,
        ) -> Self {
            self.absence_date.set(value);
            self
        }
        /// The baskets to redirect; may be empty.
        ///
        /// Required.
        pub fn redirected_baskets(
            mut self,
            items: impl crate::Items<BasketToRedirect>,
        ) -> Self {
            self.redirected_baskets.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<AbsenceToPlan, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<AbsenceToPlanBuilder> for AbsenceToPlan {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: AbsenceToPlanBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<AbsenceToPlan> for AbsenceToPlanBuilder {
        #[inline]
        fn from(value: AbsenceToPlan) -> Self {
            Self {
                absence_date: Some(value.absence_date).into(),
                redirected_baskets: Some(value.redirected_baskets).into(),
            }
        }
    }
    impl crate::request::Builder for AbsenceToPlanBuilder {
        type Value = AbsenceToPlan;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("absenceDate", self.absence_date.needed()),
                    ("redirectedBaskets", self.redirected_baskets.needed()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<AbsenceToPlan> {
            Some(AbsenceToPlan {
                absence_date: self.absence_date.taken()?,
                redirected_baskets: self.redirected_baskets.taken()?,
            })
        }
    }
    impl crate::request::record::Record for AbsenceToPlanBuilder {
        const KEYS: &'static [&'static str] = &["absenceDate", "redirectedBaskets"];
        const ALWAYS: u64 = 3u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.absence_date, entries),
                1usize => {
                    crate::request::record::list(&mut self.redirected_baskets, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for AbsenceToPlan {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, AbsenceToPlanBuilder>(deserializer)
        }
    }
    /// Builds a [`AssignedBasket`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct AssignedBasketBuilder {
        id: crate::request::Field<i64>,
        basket_id: crate::request::Field<::std::string::String>,
        basket_name: crate::request::Field<::std::string::String>,
        basket_clause: crate::request::Field<::std::string::String>,
        owner_user_id: crate::request::Field<i32>,
        group_id: crate::request::Field<i64>,
        old_group_id: crate::request::Field<::std::string::String>,
        group_desc: crate::request::Field<::std::string::String>,
        user_to_display: crate::request::Field<::std::string::String>,
    }
    impl AssignedBasketBuilder {
        /// Number of the redirection.
        pub fn id<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.id.set(value);
            self
        }
        /// Like [`id`](Self::id), for a value that may be absent.
        pub fn maybe_id<V: crate::IntoValue<i64>>(mut self, value: Option<V>) -> Self {
            self.id.set_or_unset(value);
            self
        }
        /// Id of the basket.
        pub fn basket_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.basket_id.set(value);
            self
        }
        /// Like [`basket_id`](Self::basket_id), for a value that may be absent.
        pub fn maybe_basket_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.basket_id.set_or_unset(value);
            self
        }
        /// Name of the basket.
        pub fn basket_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.basket_name.set(value);
            self
        }
        /// Like [`basket_name`](Self::basket_name), for a value that may be absent.
        pub fn maybe_basket_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.basket_name.set_or_unset(value);
            self
        }
        /// SQL condition on the documents in the basket.
        pub fn basket_clause<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.basket_clause.set(value);
            self
        }
        /// Like [`basket_clause`](Self::basket_clause), for a value that may be absent.
        pub fn maybe_basket_clause<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.basket_clause.set_or_unset(value);
            self
        }
        /// Technical id of the owner.
        pub fn owner_user_id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.owner_user_id.set(value);
            self
        }
        /// Like [`owner_user_id`](Self::owner_user_id), for a value that may be absent.
        pub fn maybe_owner_user_id<V: crate::IntoValue<i32>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.owner_user_id.set_or_unset(value);
            self
        }
        /// Number of the group the owner has the basket through.
        pub fn group_id<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.group_id.set(value);
            self
        }
        /// Like [`group_id`](Self::group_id), for a value that may be absent.
        pub fn maybe_group_id<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.group_id.set_or_unset(value);
            self
        }
        /// Id of that group.
        pub fn old_group_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.old_group_id.set(value);
            self
        }
        /// Like [`old_group_id`](Self::old_group_id), for a value that may be absent.
        pub fn maybe_old_group_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.old_group_id.set_or_unset(value);
            self
        }
        /// Name of that group.
        pub fn group_desc<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.group_desc.set(value);
            self
        }
        /// Like [`group_desc`](Self::group_desc), for a value that may be absent.
        pub fn maybe_group_desc<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.group_desc.set_or_unset(value);
            self
        }
        /// Name of the owner.
        pub fn user_to_display<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.user_to_display.set(value);
            self
        }
        /// Like [`user_to_display`](Self::user_to_display), for a value that may be absent.
        pub fn maybe_user_to_display<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.user_to_display.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<AssignedBasket, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<AssignedBasketBuilder> for AssignedBasket {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: AssignedBasketBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<AssignedBasket> for AssignedBasketBuilder {
        #[inline]
        fn from(value: AssignedBasket) -> Self {
            Self {
                id: value.id.into(),
                basket_id: value.basket_id.into(),
                basket_name: value.basket_name.into(),
                basket_clause: value.basket_clause.into(),
                owner_user_id: value.owner_user_id.into(),
                group_id: value.group_id.into(),
                old_group_id: value.old_group_id.into(),
                group_desc: value.group_desc.into(),
                user_to_display: value.user_to_display.into(),
            }
        }
    }
    impl crate::request::Builder for AssignedBasketBuilder {
        type Value = AssignedBasket;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.refusal()),
                    ("basket_id", self.basket_id.refusal()),
                    ("basket_name", self.basket_name.refusal()),
                    ("basket_clause", self.basket_clause.refusal()),
                    ("owner_user_id", self.owner_user_id.refusal()),
                    ("group_id", self.group_id.refusal()),
                    ("oldGroupId", self.old_group_id.refusal()),
                    ("group_desc", self.group_desc.refusal()),
                    ("userToDisplay", self.user_to_display.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<AssignedBasket> {
            Some(AssignedBasket {
                id: self.id.taken(),
                basket_id: self.basket_id.taken(),
                basket_name: self.basket_name.taken(),
                basket_clause: self.basket_clause.taken(),
                owner_user_id: self.owner_user_id.taken(),
                group_id: self.group_id.taken(),
                old_group_id: self.old_group_id.taken(),
                group_desc: self.group_desc.taken(),
                user_to_display: self.user_to_display.taken(),
            })
        }
    }
    impl crate::request::record::Record for AssignedBasketBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "basket_id",
            "basket_name",
            "basket_clause",
            "owner_user_id",
            "group_id",
            "oldGroupId",
            "group_desc",
            "userToDisplay",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.basket_id, entries),
                2usize => {
                    crate::request::record::optional(&mut self.basket_name, entries)
                }
                3usize => {
                    crate::request::record::optional(&mut self.basket_clause, entries)
                }
                4usize => {
                    crate::request::record::optional(&mut self.owner_user_id, entries)
                }
                5usize => crate::request::record::optional(&mut self.group_id, entries),
                6usize => {
                    crate::request::record::optional(&mut self.old_group_id, entries)
                }
                7usize => crate::request::record::optional(&mut self.group_desc, entries),
                8usize => {
                    crate::request::record::optional(&mut self.user_to_display, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for AssignedBasket {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, AssignedBasketBuilder>(deserializer)
        }
    }
    impl crate::Items<AssignedBasket> for ::std::vec::Vec<AssignedBasketBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<
            ::std::vec::Vec<AssignedBasket>,
            ::std::string::String,
        > {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`AuthenticationInformation`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct AuthenticationInformationBuilder {
        auth_mode: crate::request::Field<::std::string::String>,
        application_name: crate::request::Field<::std::string::String>,
        lang: crate::request::Field<::std::string::String>,
        login_message: crate::request::Field<::std::string::String>,
        maarch_url: crate::request::Field<::std::string::String>,
        idle_time: crate::request::Field<i64>,
        mail_server_online: crate::request::Field<bool>,
        change_key: crate::request::Field<bool>,
        instance_id: crate::request::Field<::std::string::String>,
        migrating: crate::request::Field<bool>,
        auth_uri: crate::request::Field<::std::string::String>,
        external_signatory_book: crate::request::Field<::std::string::String>,
        plugins: crate::request::Field<::std::vec::Vec<::serde_json::Value>>,
    }
    impl AuthenticationInformationBuilder {
        /// The log-in method, for instance `standard`, `ldap` or `sso`.
        pub fn auth_mode<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.auth_mode.set(value);
            self
        }
        /// Like [`auth_mode`](Self::auth_mode), for a value that may be absent.
        pub fn maybe_auth_mode<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.auth_mode.set_or_unset(value);
            self
        }
        /// What the installation is called.
        pub fn application_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.application_name.set(value);
            self
        }
        /// Like [`application_name`](Self::application_name), for a value that may be absent.
        pub fn maybe_application_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.application_name.set_or_unset(value);
            self
        }
        /// Language of the installation.
        pub fn lang<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.lang.set(value);
            self
        }
        /// Like [`lang`](Self::lang), for a value that may be absent.
        pub fn maybe_lang<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.lang.set_or_unset(value);
            self
        }
        /// What the page for logging in says.
        pub fn login_message<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.login_message.set(value);
            self
        }
        /// Like [`login_message`](Self::login_message), for a value that may be absent.
        pub fn maybe_login_message<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.login_message.set_or_unset(value);
            self
        }
        /// The address that the installation has for itself.
        pub fn maarch_url<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.maarch_url.set(value);
            self
        }
        /// Like [`maarch_url`](Self::maarch_url), for a value that may be absent.
        pub fn maybe_maarch_url<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.maarch_url.set_or_unset(value);
            self
        }
        /// The number of idle minutes after which users have to log in again.
        pub fn idle_time<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.idle_time.set(value);
            self
        }
        /// Like [`idle_time`](Self::idle_time), for a value that may be absent.
        pub fn maybe_idle_time<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.idle_time.set_or_unset(value);
            self
        }
        /// Whether mail can be sent.
        pub fn mail_server_online<V: crate::IntoValue<bool>>(
            mut self,
            value: V,
        ) -> Self {
            self.mail_server_online.set(value);
            self
        }
        /// Like [`mail_server_online`](Self::mail_server_online), for a value that may be absent.
        pub fn maybe_mail_server_online<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.mail_server_online.set_or_unset(value);
            self
        }
        /// Whether the installation still has its default encryption key.
        pub fn change_key<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.change_key.set(value);
            self
        }
        /// Like [`change_key`](Self::change_key), for a value that may be absent.
        pub fn maybe_change_key<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.change_key.set_or_unset(value);
            self
        }
        /// Id of the installation.
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
        /// Whether the installation is being migrated.
        ///
        /// Since 2301.3.4.
        pub fn migrating<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.migrating.set(value);
            self
        }
        /// Like [`migrating`](Self::migrating), for a value that may be absent.
        pub fn maybe_migrating<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.migrating.set_or_unset(value);
            self
        }
        /// Where the log-in method sends people; null with `standard`.
        pub fn auth_uri<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.auth_uri.set(value);
            self
        }
        /// Like [`auth_uri`](Self::auth_uri), for a value that may be absent.
        pub fn maybe_auth_uri<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.auth_uri.set_or_unset(value);
            self
        }
        /// Name of the signatory book of another program; only seen null.
        ///
        /// Since 2301.3.4.
        pub fn external_signatory_book<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.external_signatory_book.set(value);
            self
        }
        /// Like [`external_signatory_book`](Self::external_signatory_book), for a value that may be absent.
        pub fn maybe_external_signatory_book<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.external_signatory_book.set_or_unset(value);
            self
        }
        /// The plugins, kept as JSON; only seen empty.
        ///
        /// Since 2301.3.4.
        pub fn plugins(mut self, items: impl crate::Items<::serde_json::Value>) -> Self {
            self.plugins.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<AuthenticationInformation, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::fmt::Debug for AuthenticationInformationBuilder {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("AuthenticationInformationBuilder")
                .field("auth_mode", &self.auth_mode)
                .field("application_name", &self.application_name)
                .field("lang", &self.lang)
                .field("login_message", &self.login_message)
                .field("maarch_url", &self.maarch_url)
                .field("idle_time", &self.idle_time)
                .field("mail_server_online", &self.mail_server_online)
                .field("change_key", &self.change_key)
                .field("instance_id", &::std::format_args!("hidden"))
                .field("migrating", &self.migrating)
                .field("auth_uri", &self.auth_uri)
                .field("external_signatory_book", &self.external_signatory_book)
                .field("plugins", &self.plugins)
                .finish()
        }
    }
    impl ::std::convert::TryFrom<AuthenticationInformationBuilder>
    for AuthenticationInformation {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: AuthenticationInformationBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<AuthenticationInformation>
    for AuthenticationInformationBuilder {
        #[inline]
        fn from(value: AuthenticationInformation) -> Self {
            Self {
                auth_mode: value.auth_mode.into(),
                application_name: value.application_name.into(),
                lang: value.lang.into(),
                login_message: value.login_message.into(),
                maarch_url: value.maarch_url.into(),
                idle_time: value.idle_time.into(),
                mail_server_online: value.mail_server_online.into(),
                change_key: value.change_key.into(),
                instance_id: value.instance_id.into(),
                migrating: value.migrating.into(),
                auth_uri: value.auth_uri.into(),
                external_signatory_book: value.external_signatory_book.into(),
                plugins: Some(value.plugins).into(),
            }
        }
    }
    impl crate::request::Builder for AuthenticationInformationBuilder {
        type Value = AuthenticationInformation;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("authMode", self.auth_mode.refusal()),
                    ("applicationName", self.application_name.refusal()),
                    ("lang", self.lang.refusal()),
                    ("loginMessage", self.login_message.refusal()),
                    ("maarchUrl", self.maarch_url.refusal()),
                    ("idleTime", self.idle_time.refusal()),
                    ("mailServerOnline", self.mail_server_online.refusal()),
                    ("changeKey", self.change_key.refusal()),
                    ("instanceId", self.instance_id.refusal()),
                    ("migrating", self.migrating.refusal()),
                    ("authUri", self.auth_uri.refusal()),
                    ("externalSignatoryBook", self.external_signatory_book.refusal()),
                    ("plugins", self.plugins.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<AuthenticationInformation> {
            Some(AuthenticationInformation {
                auth_mode: self.auth_mode.taken(),
                application_name: self.application_name.taken(),
                lang: self.lang.taken(),
                login_message: self.login_message.taken(),
                maarch_url: self.maarch_url.taken(),
                idle_time: self.idle_time.taken(),
                mail_server_online: self.mail_server_online.taken(),
                change_key: self.change_key.taken(),
                instance_id: self.instance_id.taken(),
                migrating: self.migrating.taken(),
                auth_uri: self.auth_uri.taken(),
                external_signatory_book: self.external_signatory_book.taken(),
                plugins: self.plugins.taken().unwrap_or_default(),
            })
        }
    }
    impl crate::request::record::Record for AuthenticationInformationBuilder {
        const KEYS: &'static [&'static str] = &[
            "authMode",
            "applicationName",
            "lang",
            "loginMessage",
            "maarchUrl",
            "idleTime",
            "mailServerOnline",
            "changeKey",
            "instanceId",
            "migrating",
            "authUri",
            "externalSignatoryBook",
            "plugins",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.auth_mode, entries),
                1usize => {
                    crate::request::record::optional(&mut self.application_name, entries)
                }
                2usize => crate::request::record::optional(&mut self.lang, entries),
                3usize => {
                    crate::request::record::optional(&mut self.login_message, entries)
                }
                4usize => crate::request::record::optional(&mut self.maarch_url, entries),
                5usize => crate::request::record::optional(&mut self.idle_time, entries),
                6usize => {
                    crate::request::record::optional(
                        &mut self.mail_server_online,
                        entries,
                    )
                }
                7usize => crate::request::record::optional(&mut self.change_key, entries),
                8usize => {
                    crate::request::record::optional(&mut self.instance_id, entries)
                }
                9usize => crate::request::record::optional(&mut self.migrating, entries),
                10usize => crate::request::record::optional(&mut self.auth_uri, entries),
                11usize => {
                    crate::request::record::optional(
                        &mut self.external_signatory_book,
                        entries,
                    )
                }
                12usize => {
                    crate::request::record::values_or_null(&mut self.plugins, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for AuthenticationInformation {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                AuthenticationInformationBuilder,
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
        errors: crate::request::Field<::std::string::String>,
        lang: crate::request::Field<::std::string::String>,
    }
    impl BadRequestBuilder {
        /// What is wrong: in English for most checks, in the language of the server for others. Not meant for
        /// comparison.
        pub fn errors<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.errors.set(value);
            self
        }
        /// Like [`errors`](Self::errors), for a value that may be absent.
        pub fn maybe_errors<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.errors.set_or_unset(value);
            self
        }
        /// Key of a translated text, which only some errors carry.
        pub fn lang<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.lang.set(value);
            self
        }
        /// Like [`lang`](Self::lang), for a value that may be absent.
        pub fn maybe_lang<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.lang.set_or_unset(value);
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
                errors: value.errors.into(),
                lang: value.lang.into(),
            }
        }
    }
    impl crate::request::Builder for BadRequestBuilder {
        type Value = BadRequest;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[("errors", self.errors.refusal()), ("lang", self.lang.refusal())],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<BadRequest> {
            Some(BadRequest {
                errors: self.errors.taken(),
                lang: self.lang.taken(),
            })
        }
    }
    impl crate::request::record::Record for BadRequestBuilder {
        const KEYS: &'static [&'static str] = &["errors", "lang"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.errors, entries),
                1usize => crate::request::record::optional(&mut self.lang, entries),
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
    /// Builds a [`Basket`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct BasketBuilder {
        id: crate::request::Field<i64>,
        basket_id: crate::request::Field<::std::string::String>,
        basket_name: crate::request::Field<::std::string::String>,
        basket_desc: crate::request::Field<::std::string::String>,
        basket_clause: crate::request::Field<::std::string::String>,
        group_id: crate::request::Field<::std::string::String>,
        group_desc: crate::request::Field<::std::string::String>,
        group_serial_id: crate::request::Field<i64>,
        owner_user_id: crate::request::Field<i32>,
        is_visible: crate::request::Field<crate::YesNo>,
        basket_search: crate::request::Field<bool>,
        user_to_display: crate::request::Field<::std::string::String>,
        enabled: crate::request::Field<bool>,
        allowed: crate::request::Field<bool>,
    }
    impl BasketBuilder {
        /// Number of the basket.
        pub fn id<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.id.set(value);
            self
        }
        /// Like [`id`](Self::id), for a value that may be absent.
        pub fn maybe_id<V: crate::IntoValue<i64>>(mut self, value: Option<V>) -> Self {
            self.id.set_or_unset(value);
            self
        }
        /// Id of the basket.
        pub fn basket_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.basket_id.set(value);
            self
        }
        /// Like [`basket_id`](Self::basket_id), for a value that may be absent.
        pub fn maybe_basket_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.basket_id.set_or_unset(value);
            self
        }
        /// Name of the basket.
        pub fn basket_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.basket_name.set(value);
            self
        }
        /// Like [`basket_name`](Self::basket_name), for a value that may be absent.
        pub fn maybe_basket_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.basket_name.set_or_unset(value);
            self
        }
        /// Explanation of the basket.
        pub fn basket_desc<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.basket_desc.set(value);
            self
        }
        /// Like [`basket_desc`](Self::basket_desc), for a value that may be absent.
        pub fn maybe_basket_desc<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.basket_desc.set_or_unset(value);
            self
        }
        /// SQL condition on the documents in the basket.
        pub fn basket_clause<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.basket_clause.set(value);
            self
        }
        /// Like [`basket_clause`](Self::basket_clause), for a value that may be absent.
        pub fn maybe_basket_clause<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.basket_clause.set_or_unset(value);
            self
        }
        /// Id of the group the basket comes from.
        pub fn group_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.group_id.set(value);
            self
        }
        /// Like [`group_id`](Self::group_id), for a value that may be absent.
        pub fn maybe_group_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.group_id.set_or_unset(value);
            self
        }
        /// Name of that group.
        pub fn group_desc<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.group_desc.set(value);
            self
        }
        /// Like [`group_desc`](Self::group_desc), for a value that may be absent.
        pub fn maybe_group_desc<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.group_desc.set_or_unset(value);
            self
        }
        /// Number of that group.
        pub fn group_serial_id<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.group_serial_id.set(value);
            self
        }
        /// Like [`group_serial_id`](Self::group_serial_id), for a value that may be absent.
        pub fn maybe_group_serial_id<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.group_serial_id.set_or_unset(value);
            self
        }
        /// Technical id of the user who owns the basket.
        pub fn owner_user_id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.owner_user_id.set(value);
            self
        }
        /// Like [`owner_user_id`](Self::owner_user_id), for a value that may be absent.
        pub fn maybe_owner_user_id<V: crate::IntoValue<i32>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.owner_user_id.set_or_unset(value);
            self
        }
        /// Presumably whether the basket is shown.
        pub fn is_visible<V: crate::IntoValue<crate::YesNo>>(
            mut self,
            value: V,
        ) -> Self {
            self.is_visible.set(value);
            self
        }
        /// Like [`is_visible`](Self::is_visible), for a value that may be absent.
        pub fn maybe_is_visible<V: crate::IntoValue<crate::YesNo>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.is_visible.set_or_unset(value);
            self
        }
        /// Presumably whether the basket is open to searches.
        pub fn basket_search<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.basket_search.set(value);
            self
        }
        /// Like [`basket_search`](Self::basket_search), for a value that may be absent.
        pub fn maybe_basket_search<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.basket_search.set_or_unset(value);
            self
        }
        /// Name of the other user where the basket is redirected; null when it is not.
        pub fn user_to_display<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.user_to_display.set(value);
            self
        }
        /// Like [`user_to_display`](Self::user_to_display), for a value that may be absent.
        pub fn maybe_user_to_display<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.user_to_display.set_or_unset(value);
            self
        }
        /// Sent by the server, not documented; presumably whether the basket is in use.
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
        /// Sent by the server, not documented; presumably whether the user has the basket.
        pub fn allowed<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.allowed.set(value);
            self
        }
        /// Like [`allowed`](Self::allowed), for a value that may be absent.
        pub fn maybe_allowed<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.allowed.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<Basket, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<BasketBuilder> for Basket {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(builder: BasketBuilder) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<Basket> for BasketBuilder {
        #[inline]
        fn from(value: Basket) -> Self {
            Self {
                id: value.id.into(),
                basket_id: value.basket_id.into(),
                basket_name: value.basket_name.into(),
                basket_desc: value.basket_desc.into(),
                basket_clause: value.basket_clause.into(),
                group_id: value.group_id.into(),
                group_desc: value.group_desc.into(),
                group_serial_id: value.group_serial_id.into(),
                owner_user_id: value.owner_user_id.into(),
                is_visible: value.is_visible.into(),
                basket_search: value.basket_search.into(),
                user_to_display: value.user_to_display.into(),
                enabled: value.enabled.into(),
                allowed: value.allowed.into(),
            }
        }
    }
    impl crate::request::Builder for BasketBuilder {
        type Value = Basket;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.refusal()),
                    ("basket_id", self.basket_id.refusal()),
                    ("basket_name", self.basket_name.refusal()),
                    ("basket_desc", self.basket_desc.refusal()),
                    ("basket_clause", self.basket_clause.refusal()),
                    ("group_id", self.group_id.refusal()),
                    ("group_desc", self.group_desc.refusal()),
                    ("groupSerialId", self.group_serial_id.refusal()),
                    ("owner_user_id", self.owner_user_id.refusal()),
                    ("is_visible", self.is_visible.refusal()),
                    ("basketSearch", self.basket_search.refusal()),
                    ("userToDisplay", self.user_to_display.refusal()),
                    ("enabled", self.enabled.refusal()),
                    ("allowed", self.allowed.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<Basket> {
            Some(Basket {
                id: self.id.taken(),
                basket_id: self.basket_id.taken(),
                basket_name: self.basket_name.taken(),
                basket_desc: self.basket_desc.taken(),
                basket_clause: self.basket_clause.taken(),
                group_id: self.group_id.taken(),
                group_desc: self.group_desc.taken(),
                group_serial_id: self.group_serial_id.taken(),
                owner_user_id: self.owner_user_id.taken(),
                is_visible: self.is_visible.taken(),
                basket_search: self.basket_search.taken(),
                user_to_display: self.user_to_display.taken(),
                enabled: self.enabled.taken(),
                allowed: self.allowed.taken(),
            })
        }
    }
    impl crate::request::record::Record for BasketBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "basket_id",
            "basket_name",
            "basket_desc",
            "basket_clause",
            "group_id",
            "group_desc",
            "groupSerialId",
            "owner_user_id",
            "is_visible",
            "basketSearch",
            "userToDisplay",
            "enabled",
            "allowed",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.basket_id, entries),
                2usize => {
                    crate::request::record::optional(&mut self.basket_name, entries)
                }
                3usize => {
                    crate::request::record::optional(&mut self.basket_desc, entries)
                }
                4usize => {
                    crate::request::record::optional(&mut self.basket_clause, entries)
                }
                5usize => crate::request::record::optional(&mut self.group_id, entries),
                6usize => crate::request::record::optional(&mut self.group_desc, entries),
                7usize => {
                    crate::request::record::optional(&mut self.group_serial_id, entries)
                }
                8usize => {
                    crate::request::record::optional(&mut self.owner_user_id, entries)
                }
                9usize => crate::request::record::optional(&mut self.is_visible, entries),
                10usize => {
                    crate::request::record::optional(&mut self.basket_search, entries)
                }
                11usize => {
                    crate::request::record::optional(&mut self.user_to_display, entries)
                }
                12usize => crate::request::record::optional(&mut self.enabled, entries),
                13usize => crate::request::record::optional(&mut self.allowed, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Basket {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, BasketBuilder>(deserializer)
        }
    }
    impl crate::Items<Basket> for ::std::vec::Vec<BasketBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<Basket>, ::std::string::String> {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`BasketToRedirect`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct BasketToRedirectBuilder {
        actual_user_id: crate::request::Field<i32>,
        basket_id: crate::request::Field<BasketToRedirectBasketId>,
        group_id: crate::request::Field<i64>,
    }
    impl BasketToRedirectBuilder {
        /// Technical id of who is to handle it.
        ///
        /// Required.
        pub fn actual_user_id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.actual_user_id.set(value);
            self
        }
        /// Id of the basket.
        ///
        /// Required.
        pub fn basket_id<V: crate::IntoValue<BasketToRedirectBasketId>>(
            mut self,
            value: V,
        ) -> Self {
            self.basket_id.set(value);
            self
        }
        /// Number of the group that gives the owner the basket (`usergroups.id`), not its text id.
        ///
        /// Required.
        pub fn group_id<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.group_id.set(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<BasketToRedirect, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<BasketToRedirectBuilder> for BasketToRedirect {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: BasketToRedirectBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<BasketToRedirect> for BasketToRedirectBuilder {
        #[inline]
        fn from(value: BasketToRedirect) -> Self {
            Self {
                actual_user_id: Some(value.actual_user_id).into(),
                basket_id: Some(value.basket_id).into(),
                group_id: Some(value.group_id).into(),
            }
        }
    }
    impl crate::request::Builder for BasketToRedirectBuilder {
        type Value = BasketToRedirect;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("actual_user_id", self.actual_user_id.needed()),
                    ("basket_id", self.basket_id.needed()),
                    ("group_id", self.group_id.needed()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<BasketToRedirect> {
            Some(BasketToRedirect {
                actual_user_id: self.actual_user_id.taken()?,
                basket_id: self.basket_id.taken()?,
                group_id: self.group_id.taken()?,
            })
        }
    }
    impl crate::request::record::Record for BasketToRedirectBuilder {
        const KEYS: &'static [&'static str] = &[
            "actual_user_id",
            "basket_id",
            "group_id",
        ];
        const ALWAYS: u64 = 7u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => {
                    crate::request::record::plain(&mut self.actual_user_id, entries)
                }
                1usize => crate::request::record::plain(&mut self.basket_id, entries),
                2usize => crate::request::record::plain(&mut self.group_id, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for BasketToRedirect {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                BasketToRedirectBuilder,
            >(deserializer)
        }
    }
    impl crate::Items<BasketToRedirect> for ::std::vec::Vec<BasketToRedirectBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<
            ::std::vec::Vec<BasketToRedirect>,
            ::std::string::String,
        > {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`BasketsLeft`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct BasketsLeftBuilder {
        baskets: crate::request::Field<::std::vec::Vec<Basket>>,
        problem: crate::request::Field<crate::Problem>,
    }
    impl BasketsLeftBuilder {
        /// All baskets of the user.
        pub fn baskets(mut self, items: impl crate::Items<Basket>) -> Self {
            self.baskets.set_items(items);
            self
        }
        /// On 2505, and only seen null.
        pub fn problem<V: crate::IntoValue<crate::Problem>>(mut self, value: V) -> Self {
            self.problem.set(value);
            self
        }
        /// Like [`problem`](Self::problem), for a value that may be absent.
        pub fn maybe_problem<V: crate::IntoValue<crate::Problem>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.problem.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<BasketsLeft, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<BasketsLeftBuilder> for BasketsLeft {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: BasketsLeftBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<BasketsLeft> for BasketsLeftBuilder {
        #[inline]
        fn from(value: BasketsLeft) -> Self {
            Self {
                baskets: Some(value.baskets).into(),
                problem: value.problem.into(),
            }
        }
    }
    impl crate::request::Builder for BasketsLeftBuilder {
        type Value = BasketsLeft;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("baskets", self.baskets.refusal()),
                    ("problem", self.problem.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<BasketsLeft> {
            Some(BasketsLeft {
                baskets: self.baskets.taken().unwrap_or_default(),
                problem: self.problem.taken(),
            })
        }
    }
    impl crate::request::record::Record for BasketsLeftBuilder {
        const KEYS: &'static [&'static str] = &["baskets", "problem"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => {
                    crate::request::record::list_or_null(&mut self.baskets, entries)
                }
                1usize => crate::request::record::optional(&mut self.problem, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for BasketsLeft {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, BasketsLeftBuilder>(deserializer)
        }
    }
    /// Builds a [`BasketsRedirected`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct BasketsRedirectedBuilder {
        redirected_baskets: crate::request::Field<::std::vec::Vec<RedirectedBasket>>,
        baskets: crate::request::Field<::std::vec::Vec<Basket>>,
        problem: crate::request::Field<crate::Problem>,
    }
    impl BasketsRedirectedBuilder {
        /// Baskets of the user that are redirected to others.
        pub fn redirected_baskets(
            mut self,
            items: impl crate::Items<RedirectedBasket>,
        ) -> Self {
            self.redirected_baskets.set_items(items);
            self
        }
        /// All baskets of the user.
        pub fn baskets(mut self, items: impl crate::Items<Basket>) -> Self {
            self.baskets.set_items(items);
            self
        }
        /// On 2505, null, or why the signature book was not updated. Older servers do not send the key.
        pub fn problem<V: crate::IntoValue<crate::Problem>>(mut self, value: V) -> Self {
            self.problem.set(value);
            self
        }
        /// Like [`problem`](Self::problem), for a value that may be absent.
        pub fn maybe_problem<V: crate::IntoValue<crate::Problem>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.problem.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<BasketsRedirected, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<BasketsRedirectedBuilder> for BasketsRedirected {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: BasketsRedirectedBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<BasketsRedirected> for BasketsRedirectedBuilder {
        #[inline]
        fn from(value: BasketsRedirected) -> Self {
            Self {
                redirected_baskets: Some(value.redirected_baskets).into(),
                baskets: Some(value.baskets).into(),
                problem: value.problem.into(),
            }
        }
    }
    impl crate::request::Builder for BasketsRedirectedBuilder {
        type Value = BasketsRedirected;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("redirectedBaskets", self.redirected_baskets.refusal()),
                    ("baskets", self.baskets.refusal()),
                    ("problem", self.problem.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<BasketsRedirected> {
            Some(BasketsRedirected {
                redirected_baskets: self.redirected_baskets.taken().unwrap_or_default(),
                baskets: self.baskets.taken().unwrap_or_default(),
                problem: self.problem.taken(),
            })
        }
    }
    impl crate::request::record::Record for BasketsRedirectedBuilder {
        const KEYS: &'static [&'static str] = &[
            "redirectedBaskets",
            "baskets",
            "problem",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => {
                    crate::request::record::list_or_null(
                        &mut self.redirected_baskets,
                        entries,
                    )
                }
                1usize => {
                    crate::request::record::list_or_null(&mut self.baskets, entries)
                }
                2usize => crate::request::record::optional(&mut self.problem, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for BasketsRedirected {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                BasketsRedirectedBuilder,
            >(deserializer)
        }
    }
    /// Builds a [`ChangedUser`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct ChangedUserBuilder {
        user: crate::request::Field<ChangedUserStatus>,
    }
    impl ChangedUserBuilder {
        /// What has become of the account.
        pub fn user<V: crate::IntoValue<ChangedUserStatus>>(mut self, value: V) -> Self {
            self.user.set(value);
            self
        }
        /// Like [`user`](Self::user), for a value that may be absent.
        pub fn maybe_user<V: crate::IntoValue<ChangedUserStatus>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.user.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<ChangedUser, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<ChangedUserBuilder> for ChangedUser {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: ChangedUserBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<ChangedUser> for ChangedUserBuilder {
        #[inline]
        fn from(value: ChangedUser) -> Self {
            Self { user: value.user.into() }
        }
    }
    impl crate::request::Builder for ChangedUserBuilder {
        type Value = ChangedUser;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("user", self.user.refusal())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<ChangedUser> {
            Some(ChangedUser {
                user: self.user.taken(),
            })
        }
    }
    impl crate::request::record::Record for ChangedUserBuilder {
        const KEYS: &'static [&'static str] = &["user"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.user, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ChangedUser {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, ChangedUserBuilder>(deserializer)
        }
    }
    /// Builds a [`ChangedUserStatus`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct ChangedUserStatusBuilder {
        status: crate::request::Field<crate::maarch_courrier::types::UserStatus>,
    }
    impl ChangedUserStatusBuilder {
        /// State of an account; null only where there is no account.
        pub fn status<V: crate::IntoValue<crate::maarch_courrier::types::UserStatus>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<
            V: crate::IntoValue<crate::maarch_courrier::types::UserStatus>,
        >(mut self, value: Option<V>) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<ChangedUserStatus, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<ChangedUserStatusBuilder> for ChangedUserStatus {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: ChangedUserStatusBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<ChangedUserStatus> for ChangedUserStatusBuilder {
        #[inline]
        fn from(value: ChangedUserStatus) -> Self {
            Self {
                status: value.status.into(),
            }
        }
    }
    impl crate::request::Builder for ChangedUserStatusBuilder {
        type Value = ChangedUserStatus;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("status", self.status.refusal())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<ChangedUserStatus> {
            Some(ChangedUserStatus {
                status: self.status.taken(),
            })
        }
    }
    impl crate::request::record::Record for ChangedUserStatusBuilder {
        const KEYS: &'static [&'static str] = &["status"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.status, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ChangedUserStatus {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                ChangedUserStatusBuilder,
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
        id: crate::request::Field<i32>,
    }
    impl CreatedUserBuilder {
        /// Technical id of the user, which the other routes take.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.id.set(value);
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
            Self { id: Some(value.id).into() }
        }
    }
    impl crate::request::Builder for CreatedUserBuilder {
        type Value = CreatedUser;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("id", self.id.needed())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<CreatedUser> {
            Some(CreatedUser {
                id: self.id.taken()?,
            })
        }
    }
    impl crate::request::record::Record for CreatedUserBuilder {
        const KEYS: &'static [&'static str] = &["id"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.id, entries),
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
    /// Builds a [`CurrentProfile`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct CurrentProfileBuilder {
        id: crate::request::Field<i32>,
        user_id: crate::request::Field<::std::string::String>,
        firstname: crate::request::Field<::std::string::String>,
        lastname: crate::request::Field<::std::string::String>,
        mail: crate::request::Field<::std::string::String>,
        initials: crate::request::Field<::std::string::String>,
        preferences: crate::request::Field<crate::RawObject>,
        external_id: crate::request::Field<crate::RawObject>,
        status: crate::request::Field<crate::maarch_courrier::types::UserStatus>,
        mode: crate::request::Field<crate::maarch_courrier::types::UserMode>,
        phone: crate::request::Field<crate::NullableText>,
        groups: crate::request::Field<::std::vec::Vec<UserGroup>>,
        entities: crate::request::Field<::std::vec::Vec<UserEntity>>,
        can_modify_password: crate::request::Field<bool>,
        lock_advanced_privileges: crate::request::Field<bool>,
        nb_followed_resources: crate::request::Field<i64>,
        privileges: crate::request::Field<::std::vec::Vec<::std::string::String>>,
        password_rules: crate::request::Field<
            crate::PhpObject<crate::maarch_courrier::types::PasswordRules>,
        >,
        absence: crate::request::Field<::serde_json::Value>,
        baskets: crate::request::Field<::std::vec::Vec<Basket>>,
        assigned_baskets: crate::request::Field<::std::vec::Vec<AssignedBasket>>,
        redirected_baskets: crate::request::Field<::std::vec::Vec<RedirectedBasket>>,
        regrouped_baskets: crate::request::Field<::std::vec::Vec<::serde_json::Value>>,
        signatures: crate::request::Field<::std::vec::Vec<::serde_json::Value>>,
        feature_tour: crate::request::Field<::std::vec::Vec<::serde_json::Value>>,
    }
    impl CurrentProfileBuilder {
        /// Technical id of the caller.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.id.set(value);
            self
        }
        /// Like [`id`](Self::id), for a value that may be absent.
        pub fn maybe_id<V: crate::IntoValue<i32>>(mut self, value: Option<V>) -> Self {
            self.id.set_or_unset(value);
            self
        }
        /// Login.
        pub fn user_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.user_id.set(value);
            self
        }
        /// Like [`user_id`](Self::user_id), for a value that may be absent.
        pub fn maybe_user_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.user_id.set_or_unset(value);
            self
        }
        /// First name.
        pub fn firstname<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.firstname.set(value);
            self
        }
        /// Like [`firstname`](Self::firstname), for a value that may be absent.
        pub fn maybe_firstname<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.firstname.set_or_unset(value);
            self
        }
        /// Last name.
        pub fn lastname<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.lastname.set(value);
            self
        }
        /// Like [`lastname`](Self::lastname), for a value that may be absent.
        pub fn maybe_lastname<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.lastname.set_or_unset(value);
            self
        }
        /// E-mail address; can be null or empty.
        pub fn mail<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.mail.set(value);
            self
        }
        /// Like [`mail`](Self::mail), for a value that may be absent.
        pub fn maybe_mail<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.mail.set_or_unset(value);
            self
        }
        /// Initials; can be null or empty.
        pub fn initials<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.initials.set(value);
            self
        }
        /// Like [`initials`](Self::initials), for a value that may be absent.
        pub fn maybe_initials<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.initials.set_or_unset(value);
            self
        }
        /// Settings of the user interface, such as `documentEdition`. An empty array (PHP for an empty object) while there are none.
        pub fn preferences<V: crate::IntoValue<crate::RawObject>>(
            mut self,
            value: V,
        ) -> Self {
            self.preferences.set(value);
            self
        }
        /// Like [`preferences`](Self::preferences), for a value that may be absent.
        pub fn maybe_preferences<V: crate::IntoValue<crate::RawObject>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.preferences.set_or_unset(value);
            self
        }
        /// Links of an account to other programs: any key, such as `internalParapheur`, `maarchParapheur` or `pastell`, with a number or a text. An empty array (PHP for an empty object) while there are none.
        pub fn external_id<V: crate::IntoValue<crate::RawObject>>(
            mut self,
            value: V,
        ) -> Self {
            self.external_id.set(value);
            self
        }
        /// Like [`external_id`](Self::external_id), for a value that may be absent.
        pub fn maybe_external_id<V: crate::IntoValue<crate::RawObject>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.external_id.set_or_unset(value);
            self
        }
        /// State of an account; null only where there is no account.
        pub fn status<V: crate::IntoValue<crate::maarch_courrier::types::UserStatus>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<
            V: crate::IntoValue<crate::maarch_courrier::types::UserStatus>,
        >(mut self, value: Option<V>) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// Kind of account of a user.
        pub fn mode<V: crate::IntoValue<crate::maarch_courrier::types::UserMode>>(
            mut self,
            value: V,
        ) -> Self {
            self.mode.set(value);
            self
        }
        /// Like [`mode`](Self::mode), for a value that may be absent.
        pub fn maybe_mode<V: crate::IntoValue<crate::maarch_courrier::types::UserMode>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.mode.set_or_unset(value);
            self
        }
        /// Telephone number as far as the caller may see it. The key is absent when the caller lacks the privilege `view_personal_data`; null and the empty text say that the user has no number.
        pub fn phone<V: crate::IntoValue<crate::NullableText>>(
            mut self,
            value: V,
        ) -> Self {
            self.phone.set(value);
            self
        }
        /// Like [`phone`](Self::phone), for a value that may be absent.
        pub fn maybe_phone<V: crate::IntoValue<crate::NullableText>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.phone.set_or_unset(value);
            self
        }
        /// All groups of the caller.
        pub fn groups(mut self, items: impl crate::Items<UserGroup>) -> Self {
            self.groups.set_items(items);
            self
        }
        /// All entities of the caller.
        pub fn entities(mut self, items: impl crate::Items<UserEntity>) -> Self {
            self.entities.set_items(items);
            self
        }
        /// Whether the caller may change the own password.
        pub fn can_modify_password<V: crate::IntoValue<bool>>(
            mut self,
            value: V,
        ) -> Self {
            self.can_modify_password.set(value);
            self
        }
        /// Like [`can_modify_password`](Self::can_modify_password), for a value that may be absent.
        pub fn maybe_can_modify_password<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.can_modify_password.set_or_unset(value);
            self
        }
        /// Whether privileges of administrators cannot be given here.
        pub fn lock_advanced_privileges<V: crate::IntoValue<bool>>(
            mut self,
            value: V,
        ) -> Self {
            self.lock_advanced_privileges.set(value);
            self
        }
        /// Like [`lock_advanced_privileges`](Self::lock_advanced_privileges), for a value that may be absent.
        pub fn maybe_lock_advanced_privileges<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.lock_advanced_privileges.set_or_unset(value);
            self
        }
        /// How many documents the caller follows.
        pub fn nb_followed_resources<V: crate::IntoValue<i64>>(
            mut self,
            value: V,
        ) -> Self {
            self.nb_followed_resources.set(value);
            self
        }
        /// Like [`nb_followed_resources`](Self::nb_followed_resources), for a value that may be absent.
        pub fn maybe_nb_followed_resources<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.nb_followed_resources.set_or_unset(value);
            self
        }
        /// The privileges of the caller, for instance `admin_users`.
        pub fn privileges(
            mut self,
            items: impl crate::Items<::std::string::String>,
        ) -> Self {
            self.privileges.set_items(items);
            self
        }
        /// The rules for passwords. An empty array (PHP for an empty object) is inferred from other responses.
        pub fn password_rules<
            V: crate::IntoValue<
                    crate::PhpObject<crate::maarch_courrier::types::PasswordRules>,
                >,
        >(mut self, value: V) -> Self {
            self.password_rules.set(value);
            self
        }
        /// Like [`password_rules`](Self::password_rules), for a value that may be absent.
        pub fn maybe_password_rules<
            V: crate::IntoValue<
                    crate::PhpObject<crate::maarch_courrier::types::PasswordRules>,
                >,
        >(mut self, value: Option<V>) -> Self {
            self.password_rules.set_or_unset(value);
            self
        }
        /// The absence that is planned, kept as JSON.
        pub fn absence<V: crate::IntoValue<::serde_json::Value>>(
            mut self,
            value: V,
        ) -> Self {
            self.absence.set(value);
            self
        }
        /// Like [`absence`](Self::absence), for a value that may be absent.
        pub fn maybe_absence<V: crate::IntoValue<::serde_json::Value>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.absence.set_or_unset(value);
            self
        }
        /// The baskets of the caller.
        pub fn baskets(mut self, items: impl crate::Items<Basket>) -> Self {
            self.baskets.set_items(items);
            self
        }
        /// Baskets of others that the caller handles for now.
        pub fn assigned_baskets(
            mut self,
            items: impl crate::Items<AssignedBasket>,
        ) -> Self {
            self.assigned_baskets.set_items(items);
            self
        }
        /// Baskets of the caller that are redirected to others.
        pub fn redirected_baskets(
            mut self,
            items: impl crate::Items<RedirectedBasket>,
        ) -> Self {
            self.redirected_baskets.set_items(items);
            self
        }
        /// The baskets by groups, kept as JSON; only seen empty.
        pub fn regrouped_baskets(
            mut self,
            items: impl crate::Items<::serde_json::Value>,
        ) -> Self {
            self.regrouped_baskets.set_items(items);
            self
        }
        /// The signature images of the caller, kept as JSON; only seen empty.
        pub fn signatures(
            mut self,
            items: impl crate::Items<::serde_json::Value>,
        ) -> Self {
            self.signatures.set_items(items);
            self
        }
        /// What the guided tour has shown, kept as JSON; only seen empty.
        pub fn feature_tour(
            mut self,
            items: impl crate::Items<::serde_json::Value>,
        ) -> Self {
            self.feature_tour.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<CurrentProfile, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<CurrentProfileBuilder> for CurrentProfile {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: CurrentProfileBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<CurrentProfile> for CurrentProfileBuilder {
        #[inline]
        fn from(value: CurrentProfile) -> Self {
            Self {
                id: value.id.into(),
                user_id: value.user_id.into(),
                firstname: value.firstname.into(),
                lastname: value.lastname.into(),
                mail: value.mail.into(),
                initials: value.initials.into(),
                preferences: value.preferences.into(),
                external_id: value.external_id.into(),
                status: value.status.into(),
                mode: value.mode.into(),
                phone: value.phone.into(),
                groups: Some(value.groups).into(),
                entities: Some(value.entities).into(),
                can_modify_password: value.can_modify_password.into(),
                lock_advanced_privileges: value.lock_advanced_privileges.into(),
                nb_followed_resources: value.nb_followed_resources.into(),
                privileges: Some(value.privileges).into(),
                password_rules: value.password_rules.into(),
                absence: value.absence.into(),
                baskets: Some(value.baskets).into(),
                assigned_baskets: Some(value.assigned_baskets).into(),
                redirected_baskets: Some(value.redirected_baskets).into(),
                regrouped_baskets: Some(value.regrouped_baskets).into(),
                signatures: Some(value.signatures).into(),
                feature_tour: Some(value.feature_tour).into(),
            }
        }
    }
    impl crate::request::Builder for CurrentProfileBuilder {
        type Value = CurrentProfile;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.refusal()),
                    ("user_id", self.user_id.refusal()),
                    ("firstname", self.firstname.refusal()),
                    ("lastname", self.lastname.refusal()),
                    ("mail", self.mail.refusal()),
                    ("initials", self.initials.refusal()),
                    ("preferences", self.preferences.refusal()),
                    ("external_id", self.external_id.refusal()),
                    ("status", self.status.refusal()),
                    ("mode", self.mode.refusal()),
                    ("phone", self.phone.refusal()),
                    ("groups", self.groups.refusal()),
                    ("entities", self.entities.refusal()),
                    ("canModifyPassword", self.can_modify_password.refusal()),
                    ("lockAdvancedPrivileges", self.lock_advanced_privileges.refusal()),
                    ("nbFollowedResources", self.nb_followed_resources.refusal()),
                    ("privileges", self.privileges.refusal()),
                    ("passwordRules", self.password_rules.refusal()),
                    ("absence", self.absence.refusal()),
                    ("baskets", self.baskets.refusal()),
                    ("assignedBaskets", self.assigned_baskets.refusal()),
                    ("redirectedBaskets", self.redirected_baskets.refusal()),
                    ("regroupedBaskets", self.regrouped_baskets.refusal()),
                    ("signatures", self.signatures.refusal()),
                    ("featureTour", self.feature_tour.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<CurrentProfile> {
            Some(CurrentProfile {
                id: self.id.taken(),
                user_id: self.user_id.taken(),
                firstname: self.firstname.taken(),
                lastname: self.lastname.taken(),
                mail: self.mail.taken(),
                initials: self.initials.taken(),
                preferences: self.preferences.taken(),
                external_id: self.external_id.taken(),
                status: self.status.taken(),
                mode: self.mode.taken(),
                phone: self.phone.taken(),
                groups: self.groups.taken().unwrap_or_default(),
                entities: self.entities.taken().unwrap_or_default(),
                can_modify_password: self.can_modify_password.taken(),
                lock_advanced_privileges: self.lock_advanced_privileges.taken(),
                nb_followed_resources: self.nb_followed_resources.taken(),
                privileges: self.privileges.taken().unwrap_or_default(),
                password_rules: self.password_rules.taken(),
                absence: self.absence.taken(),
                baskets: self.baskets.taken().unwrap_or_default(),
                assigned_baskets: self.assigned_baskets.taken().unwrap_or_default(),
                redirected_baskets: self.redirected_baskets.taken().unwrap_or_default(),
                regrouped_baskets: self.regrouped_baskets.taken().unwrap_or_default(),
                signatures: self.signatures.taken().unwrap_or_default(),
                feature_tour: self.feature_tour.taken().unwrap_or_default(),
            })
        }
    }
    impl crate::request::record::Record for CurrentProfileBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "user_id",
            "firstname",
            "lastname",
            "mail",
            "initials",
            "preferences",
            "external_id",
            "status",
            "mode",
            "phone",
            "groups",
            "entities",
            "canModifyPassword",
            "lockAdvancedPrivileges",
            "nbFollowedResources",
            "privileges",
            "passwordRules",
            "absence",
            "baskets",
            "assignedBaskets",
            "redirectedBaskets",
            "regroupedBaskets",
            "signatures",
            "featureTour",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.user_id, entries),
                2usize => crate::request::record::optional(&mut self.firstname, entries),
                3usize => crate::request::record::optional(&mut self.lastname, entries),
                4usize => crate::request::record::optional(&mut self.mail, entries),
                5usize => crate::request::record::optional(&mut self.initials, entries),
                6usize => {
                    crate::request::record::optional(&mut self.preferences, entries)
                }
                7usize => {
                    crate::request::record::optional(&mut self.external_id, entries)
                }
                8usize => crate::request::record::optional(&mut self.status, entries),
                9usize => crate::request::record::optional(&mut self.mode, entries),
                10usize => crate::request::record::plain(&mut self.phone, entries),
                11usize => {
                    crate::request::record::list_or_null(&mut self.groups, entries)
                }
                12usize => {
                    crate::request::record::list_or_null(&mut self.entities, entries)
                }
                13usize => {
                    crate::request::record::optional(
                        &mut self.can_modify_password,
                        entries,
                    )
                }
                14usize => {
                    crate::request::record::optional(
                        &mut self.lock_advanced_privileges,
                        entries,
                    )
                }
                15usize => {
                    crate::request::record::optional(
                        &mut self.nb_followed_resources,
                        entries,
                    )
                }
                16usize => {
                    crate::request::record::list_or_null(&mut self.privileges, entries)
                }
                17usize => {
                    crate::request::record::optional(&mut self.password_rules, entries)
                }
                18usize => crate::request::record::value(&mut self.absence, entries),
                19usize => {
                    crate::request::record::list_or_null(&mut self.baskets, entries)
                }
                20usize => {
                    crate::request::record::list_or_null(
                        &mut self.assigned_baskets,
                        entries,
                    )
                }
                21usize => {
                    crate::request::record::list_or_null(
                        &mut self.redirected_baskets,
                        entries,
                    )
                }
                22usize => {
                    crate::request::record::values_or_null(
                        &mut self.regrouped_baskets,
                        entries,
                    )
                }
                23usize => {
                    crate::request::record::values_or_null(&mut self.signatures, entries)
                }
                24usize => {
                    crate::request::record::values_or_null(
                        &mut self.feature_tour,
                        entries,
                    )
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for CurrentProfile {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, CurrentProfileBuilder>(deserializer)
        }
    }
    /// Builds a [`Deletability`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct DeletabilityBuilder {
        is_deletable: crate::request::Field<bool>,
        list_templates: crate::request::Field<::std::vec::Vec<ListTemplateUse>>,
        list_instances: crate::request::Field<::std::vec::Vec<DocumentUse>>,
        workflow_list_instances: crate::request::Field<::std::vec::Vec<DocumentUse>>,
        list_instance_entities: crate::request::Field<
            ::std::vec::Vec<::std::string::String>,
        >,
        list_template_entities: crate::request::Field<
            ::std::vec::Vec<::std::string::String>,
        >,
    }
    impl DeletabilityBuilder {
        /// Whether the user can be deleted.
        pub fn is_deletable<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.is_deletable.set(value);
            self
        }
        /// Like [`is_deletable`](Self::is_deletable), for a value that may be absent.
        pub fn maybe_is_deletable<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.is_deletable.set_or_unset(value);
            self
        }
        /// The list templates that have the user as their main recipient.
        pub fn list_templates(
            mut self,
            items: impl crate::Items<ListTemplateUse>,
        ) -> Self {
            self.list_templates.set_items(items);
            self
        }
        /// The diffusion lists of documents that the user stands in.
        pub fn list_instances(mut self, items: impl crate::Items<DocumentUse>) -> Self {
            self.list_instances.set_items(items);
            self
        }
        /// The workflows of documents that the user stands in.
        pub fn workflow_list_instances(
            mut self,
            items: impl crate::Items<DocumentUse>,
        ) -> Self {
            self.workflow_list_instances.set_items(items);
            self
        }
        /// Names of the entities whose diffusion lists have the user, for a limited administrator.
        pub fn list_instance_entities(
            mut self,
            items: impl crate::Items<::std::string::String>,
        ) -> Self {
            self.list_instance_entities.set_items(items);
            self
        }
        /// Names of the entities whose list templates have the user, for a limited administrator.
        pub fn list_template_entities(
            mut self,
            items: impl crate::Items<::std::string::String>,
        ) -> Self {
            self.list_template_entities.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<Deletability, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<DeletabilityBuilder> for Deletability {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: DeletabilityBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<Deletability> for DeletabilityBuilder {
        #[inline]
        fn from(value: Deletability) -> Self {
            Self {
                is_deletable: value.is_deletable.into(),
                list_templates: Some(value.list_templates).into(),
                list_instances: Some(value.list_instances).into(),
                workflow_list_instances: Some(value.workflow_list_instances).into(),
                list_instance_entities: Some(value.list_instance_entities).into(),
                list_template_entities: Some(value.list_template_entities).into(),
            }
        }
    }
    impl crate::request::Builder for DeletabilityBuilder {
        type Value = Deletability;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("isDeletable", self.is_deletable.refusal()),
                    ("listTemplates", self.list_templates.refusal()),
                    ("listInstances", self.list_instances.refusal()),
                    ("workflowListInstances", self.workflow_list_instances.refusal()),
                    ("listInstanceEntities", self.list_instance_entities.refusal()),
                    ("listTemplateEntities", self.list_template_entities.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<Deletability> {
            Some(Deletability {
                is_deletable: self.is_deletable.taken(),
                list_templates: self.list_templates.taken().unwrap_or_default(),
                list_instances: self.list_instances.taken().unwrap_or_default(),
                workflow_list_instances: self
                    .workflow_list_instances
                    .taken()
                    .unwrap_or_default(),
                list_instance_entities: self
                    .list_instance_entities
                    .taken()
                    .unwrap_or_default(),
                list_template_entities: self
                    .list_template_entities
                    .taken()
                    .unwrap_or_default(),
            })
        }
    }
    impl crate::request::record::Record for DeletabilityBuilder {
        const KEYS: &'static [&'static str] = &[
            "isDeletable",
            "listTemplates",
            "listInstances",
            "workflowListInstances",
            "listInstanceEntities",
            "listTemplateEntities",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => {
                    crate::request::record::optional(&mut self.is_deletable, entries)
                }
                1usize => {
                    crate::request::record::list_or_null(
                        &mut self.list_templates,
                        entries,
                    )
                }
                2usize => {
                    crate::request::record::list_or_null(
                        &mut self.list_instances,
                        entries,
                    )
                }
                3usize => {
                    crate::request::record::list_or_null(
                        &mut self.workflow_list_instances,
                        entries,
                    )
                }
                4usize => {
                    crate::request::record::list_or_null(
                        &mut self.list_instance_entities,
                        entries,
                    )
                }
                5usize => {
                    crate::request::record::list_or_null(
                        &mut self.list_template_entities,
                        entries,
                    )
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Deletability {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, DeletabilityBuilder>(deserializer)
        }
    }
    /// Builds a [`DeletedUser`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct DeletedUserBuilder {
        problem: crate::request::Field<crate::Problem>,
    }
    impl DeletedUserBuilder {
        /// Null, or the failure in the signature book although the user was deleted here.
        pub fn problem<V: crate::IntoValue<crate::Problem>>(mut self, value: V) -> Self {
            self.problem.set(value);
            self
        }
        /// Like [`problem`](Self::problem), for a value that may be absent.
        pub fn maybe_problem<V: crate::IntoValue<crate::Problem>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.problem.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<DeletedUser, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<DeletedUserBuilder> for DeletedUser {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: DeletedUserBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<DeletedUser> for DeletedUserBuilder {
        #[inline]
        fn from(value: DeletedUser) -> Self {
            Self {
                problem: value.problem.into(),
            }
        }
    }
    impl crate::request::Builder for DeletedUserBuilder {
        type Value = DeletedUser;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("problem", self.problem.refusal())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<DeletedUser> {
            Some(DeletedUser {
                problem: self.problem.taken(),
            })
        }
    }
    impl crate::request::record::Record for DeletedUserBuilder {
        const KEYS: &'static [&'static str] = &["problem"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.problem, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for DeletedUser {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, DeletedUserBuilder>(deserializer)
        }
    }
    /// Builds a [`DocumentUse`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct DocumentUseBuilder {
        res_id: crate::request::Field<i64>,
        list_instances: crate::request::Field<::std::vec::Vec<ListInstanceUse>>,
    }
    impl DocumentUseBuilder {
        /// Number of the document.
        pub fn res_id<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.res_id.set(value);
            self
        }
        /// Like [`res_id`](Self::res_id), for a value that may be absent.
        pub fn maybe_res_id<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.res_id.set_or_unset(value);
            self
        }
        /// The places in its lists.
        pub fn list_instances(
            mut self,
            items: impl crate::Items<ListInstanceUse>,
        ) -> Self {
            self.list_instances.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<DocumentUse, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<DocumentUseBuilder> for DocumentUse {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: DocumentUseBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<DocumentUse> for DocumentUseBuilder {
        #[inline]
        fn from(value: DocumentUse) -> Self {
            Self {
                res_id: value.res_id.into(),
                list_instances: Some(value.list_instances).into(),
            }
        }
    }
    impl crate::request::Builder for DocumentUseBuilder {
        type Value = DocumentUse;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("resId", self.res_id.refusal()),
                    ("listInstances", self.list_instances.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<DocumentUse> {
            Some(DocumentUse {
                res_id: self.res_id.taken(),
                list_instances: self.list_instances.taken().unwrap_or_default(),
            })
        }
    }
    impl crate::request::record::Record for DocumentUseBuilder {
        const KEYS: &'static [&'static str] = &["resId", "listInstances"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.res_id, entries),
                1usize => {
                    crate::request::record::list_or_null(
                        &mut self.list_instances,
                        entries,
                    )
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for DocumentUse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, DocumentUseBuilder>(deserializer)
        }
    }
    impl crate::Items<DocumentUse> for ::std::vec::Vec<DocumentUseBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<DocumentUse>, ::std::string::String> {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`Entity`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct EntityBuilder {
        id: crate::request::Field<::std::string::String>,
        entity_id: crate::request::Field<::std::string::String>,
        entity_label: crate::request::Field<::std::string::String>,
        parent_entity_id: crate::request::Field<::std::string::String>,
        parent_id: crate::request::Field<i64>,
        serial_id: crate::request::Field<i64>,
        parent_serial_id: crate::request::Field<crate::NumberOrText>,
        parent: crate::request::Field<::std::string::String>,
        icon: crate::request::Field<::std::string::String>,
        allowed: crate::request::Field<bool>,
        state: crate::request::Field<EntityTreeNodeState>,
        text: crate::request::Field<::std::string::String>,
    }
    impl EntityBuilder {
        /// Id of the entity as text, equal to `entity_id`; a number in the entities of a user.
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
        /// Id of the entity, the one the routes take.
        pub fn entity_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.entity_id.set(value);
            self
        }
        /// Like [`entity_id`](Self::entity_id), for a value that may be absent.
        pub fn maybe_entity_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.entity_id.set_or_unset(value);
            self
        }
        /// Name of the entity.
        pub fn entity_label<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.entity_label.set(value);
            self
        }
        /// Like [`entity_label`](Self::entity_label), for a value that may be absent.
        pub fn maybe_entity_label<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.entity_label.set_or_unset(value);
            self
        }
        /// Id of the entity above; empty or null for a root.
        pub fn parent_entity_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.parent_entity_id.set(value);
            self
        }
        /// Like [`parent_entity_id`](Self::parent_entity_id), for a value that may be absent.
        pub fn maybe_parent_entity_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.parent_entity_id.set_or_unset(value);
            self
        }
        /// Number of the entity above; null for a root.
        pub fn parent_id<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.parent_id.set(value);
            self
        }
        /// Like [`parent_id`](Self::parent_id), for a value that may be absent.
        pub fn maybe_parent_id<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.parent_id.set_or_unset(value);
            self
        }
        /// Number of the entity.
        pub fn serial_id<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.serial_id.set(value);
            self
        }
        /// Like [`serial_id`](Self::serial_id), for a value that may be absent.
        pub fn maybe_serial_id<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.serial_id.set_or_unset(value);
            self
        }
        /// Number of the entity above; the text `#` for a root.
        pub fn parent_serial_id<V: crate::IntoValue<crate::NumberOrText>>(
            mut self,
            value: V,
        ) -> Self {
            self.parent_serial_id.set(value);
            self
        }
        /// Like [`parent_serial_id`](Self::parent_serial_id), for a value that may be absent.
        pub fn maybe_parent_serial_id<V: crate::IntoValue<crate::NumberOrText>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.parent_serial_id.set_or_unset(value);
            self
        }
        /// Id of the node above; `#` for a root.
        pub fn parent<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.parent.set(value);
            self
        }
        /// Like [`parent`](Self::parent), for a value that may be absent.
        pub fn maybe_parent<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.parent.set_or_unset(value);
            self
        }
        /// CSS classes of the icon.
        pub fn icon<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.icon.set(value);
            self
        }
        /// Like [`icon`](Self::icon), for a value that may be absent.
        pub fn maybe_icon<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.icon.set_or_unset(value);
            self
        }
        /// Presumably whether the entity is inside the perimeter of the caller.
        pub fn allowed<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.allowed.set(value);
            self
        }
        /// Like [`allowed`](Self::allowed), for a value that may be absent.
        pub fn maybe_allowed<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.allowed.set_or_unset(value);
            self
        }
        /// How a tree widget should show the node. Only keys that are true are sent.
        pub fn state<V: crate::IntoValue<EntityTreeNodeState>>(
            mut self,
            value: V,
        ) -> Self {
            self.state.set(value);
            self
        }
        /// Like [`state`](Self::state), for a value that may be absent.
        pub fn maybe_state<V: crate::IntoValue<EntityTreeNodeState>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.state.set_or_unset(value);
            self
        }
        /// Text of the node.
        pub fn text<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.text.set(value);
            self
        }
        /// Like [`text`](Self::text), for a value that may be absent.
        pub fn maybe_text<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.text.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<Entity, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<EntityBuilder> for Entity {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(builder: EntityBuilder) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<Entity> for EntityBuilder {
        #[inline]
        fn from(value: Entity) -> Self {
            Self {
                id: value.id.into(),
                entity_id: value.entity_id.into(),
                entity_label: value.entity_label.into(),
                parent_entity_id: value.parent_entity_id.into(),
                parent_id: value.parent_id.into(),
                serial_id: value.serial_id.into(),
                parent_serial_id: value.parent_serial_id.into(),
                parent: value.parent.into(),
                icon: value.icon.into(),
                allowed: value.allowed.into(),
                state: value.state.into(),
                text: value.text.into(),
            }
        }
    }
    impl crate::request::Builder for EntityBuilder {
        type Value = Entity;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.refusal()),
                    ("entity_id", self.entity_id.refusal()),
                    ("entity_label", self.entity_label.refusal()),
                    ("parent_entity_id", self.parent_entity_id.refusal()),
                    ("parent_id", self.parent_id.refusal()),
                    ("serialId", self.serial_id.refusal()),
                    ("parentSerialId", self.parent_serial_id.refusal()),
                    ("parent", self.parent.refusal()),
                    ("icon", self.icon.refusal()),
                    ("allowed", self.allowed.refusal()),
                    ("state", self.state.refusal()),
                    ("text", self.text.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<Entity> {
            Some(Entity {
                id: self.id.taken(),
                entity_id: self.entity_id.taken(),
                entity_label: self.entity_label.taken(),
                parent_entity_id: self.parent_entity_id.taken(),
                parent_id: self.parent_id.taken(),
                serial_id: self.serial_id.taken(),
                parent_serial_id: self.parent_serial_id.taken(),
                parent: self.parent.taken(),
                icon: self.icon.taken(),
                allowed: self.allowed.taken(),
                state: self.state.taken(),
                text: self.text.taken(),
            })
        }
    }
    impl crate::request::record::Record for EntityBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "entity_id",
            "entity_label",
            "parent_entity_id",
            "parent_id",
            "serialId",
            "parentSerialId",
            "parent",
            "icon",
            "allowed",
            "state",
            "text",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.entity_id, entries),
                2usize => {
                    crate::request::record::optional(&mut self.entity_label, entries)
                }
                3usize => {
                    crate::request::record::optional(&mut self.parent_entity_id, entries)
                }
                4usize => crate::request::record::optional(&mut self.parent_id, entries),
                5usize => crate::request::record::optional(&mut self.serial_id, entries),
                6usize => {
                    crate::request::record::optional(&mut self.parent_serial_id, entries)
                }
                7usize => crate::request::record::optional(&mut self.parent, entries),
                8usize => crate::request::record::optional(&mut self.icon, entries),
                9usize => crate::request::record::optional(&mut self.allowed, entries),
                10usize => crate::request::record::optional(&mut self.state, entries),
                11usize => crate::request::record::optional(&mut self.text, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Entity {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, EntityBuilder>(deserializer)
        }
    }
    impl crate::Items<Entity> for ::std::vec::Vec<EntityBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<Entity>, ::std::string::String> {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`EntityList`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct EntityListBuilder {
        entities: crate::request::Field<::std::vec::Vec<Entity>>,
    }
    impl EntityListBuilder {
        /// The entities, in the order of the tree.
        ///
        /// Required.
        pub fn entities(mut self, items: impl crate::Items<Entity>) -> Self {
            self.entities.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<EntityList, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<EntityListBuilder> for EntityList {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: EntityListBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<EntityList> for EntityListBuilder {
        #[inline]
        fn from(value: EntityList) -> Self {
            Self {
                entities: Some(value.entities).into(),
            }
        }
    }
    impl crate::request::Builder for EntityListBuilder {
        type Value = EntityList;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("entities", self.entities.needed())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<EntityList> {
            Some(EntityList {
                entities: self.entities.taken()?,
            })
        }
    }
    impl crate::request::record::Record for EntityListBuilder {
        const KEYS: &'static [&'static str] = &["entities"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::list(&mut self.entities, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for EntityList {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, EntityListBuilder>(deserializer)
        }
    }
    /// Builds a [`EntityToAdd`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct EntityToAddBuilder {
        entity_id: crate::request::Field<EntityId>,
        role: crate::request::Field<::std::string::String>,
    }
    impl EntityToAddBuilder {
        /// Id of an entity (`entities.entity_id`): letters, digits, underscore and hyphen, case-sensitive.
        ///
        /// Required.
        pub fn entity_id<V: crate::IntoValue<EntityId>>(mut self, value: V) -> Self {
            self.entity_id.set(value);
            self
        }
        /// Free label of the role of the user in the entity. Not in the source document.
        pub fn role<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.role.set(value);
            self
        }
        /// Like [`role`](Self::role), for a value that may be absent.
        pub fn maybe_role<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.role.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<EntityToAdd, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<EntityToAddBuilder> for EntityToAdd {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: EntityToAddBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<EntityToAdd> for EntityToAddBuilder {
        #[inline]
        fn from(value: EntityToAdd) -> Self {
            Self {
                entity_id: Some(value.entity_id).into(),
                role: value.role.into(),
            }
        }
    }
    impl crate::request::Builder for EntityToAddBuilder {
        type Value = EntityToAdd;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[("entityId", self.entity_id.needed()), ("role", self.role.refusal())],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<EntityToAdd> {
            Some(EntityToAdd {
                entity_id: self.entity_id.taken()?,
                role: self.role.taken(),
            })
        }
    }
    impl crate::request::record::Record for EntityToAddBuilder {
        const KEYS: &'static [&'static str] = &["entityId", "role"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.entity_id, entries),
                1usize => crate::request::record::optional(&mut self.role, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for EntityToAdd {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, EntityToAddBuilder>(deserializer)
        }
    }
    /// Builds a [`EntityTreeNode`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct EntityTreeNodeBuilder {
        id: crate::request::Field<::std::string::String>,
        entity_id: crate::request::Field<::std::string::String>,
        entity_label: crate::request::Field<::std::string::String>,
        parent_entity_id: crate::request::Field<::std::string::String>,
        parent: crate::request::Field<::std::string::String>,
        icon: crate::request::Field<::std::string::String>,
        text: crate::request::Field<::std::string::String>,
        state: crate::request::Field<EntityTreeNodeState>,
    }
    impl EntityTreeNodeBuilder {
        /// Id of the entity as text, equal to `entity_id`; a number in the entities of a user.
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
        /// Id of the entity.
        pub fn entity_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.entity_id.set(value);
            self
        }
        /// Like [`entity_id`](Self::entity_id), for a value that may be absent.
        pub fn maybe_entity_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.entity_id.set_or_unset(value);
            self
        }
        /// Name of the entity.
        pub fn entity_label<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.entity_label.set(value);
            self
        }
        /// Like [`entity_label`](Self::entity_label), for a value that may be absent.
        pub fn maybe_entity_label<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.entity_label.set_or_unset(value);
            self
        }
        /// Id of the entity above; empty or null for a root.
        pub fn parent_entity_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.parent_entity_id.set(value);
            self
        }
        /// Like [`parent_entity_id`](Self::parent_entity_id), for a value that may be absent.
        pub fn maybe_parent_entity_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.parent_entity_id.set_or_unset(value);
            self
        }
        /// Id of the node above; `#` for a root.
        pub fn parent<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.parent.set(value);
            self
        }
        /// Like [`parent`](Self::parent), for a value that may be absent.
        pub fn maybe_parent<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.parent.set_or_unset(value);
            self
        }
        /// CSS classes of the icon.
        pub fn icon<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.icon.set(value);
            self
        }
        /// Like [`icon`](Self::icon), for a value that may be absent.
        pub fn maybe_icon<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.icon.set_or_unset(value);
            self
        }
        /// Text of the node.
        pub fn text<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.text.set(value);
            self
        }
        /// Like [`text`](Self::text), for a value that may be absent.
        pub fn maybe_text<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.text.set_or_unset(value);
            self
        }
        /// How a tree widget should show the node. Only keys that are true are sent.
        pub fn state<V: crate::IntoValue<EntityTreeNodeState>>(
            mut self,
            value: V,
        ) -> Self {
            self.state.set(value);
            self
        }
        /// Like [`state`](Self::state), for a value that may be absent.
        pub fn maybe_state<V: crate::IntoValue<EntityTreeNodeState>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.state.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<EntityTreeNode, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<EntityTreeNodeBuilder> for EntityTreeNode {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: EntityTreeNodeBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<EntityTreeNode> for EntityTreeNodeBuilder {
        #[inline]
        fn from(value: EntityTreeNode) -> Self {
            Self {
                id: value.id.into(),
                entity_id: value.entity_id.into(),
                entity_label: value.entity_label.into(),
                parent_entity_id: value.parent_entity_id.into(),
                parent: value.parent.into(),
                icon: value.icon.into(),
                text: value.text.into(),
                state: value.state.into(),
            }
        }
    }
    impl crate::request::Builder for EntityTreeNodeBuilder {
        type Value = EntityTreeNode;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.refusal()),
                    ("entity_id", self.entity_id.refusal()),
                    ("entity_label", self.entity_label.refusal()),
                    ("parent_entity_id", self.parent_entity_id.refusal()),
                    ("parent", self.parent.refusal()),
                    ("icon", self.icon.refusal()),
                    ("text", self.text.refusal()),
                    ("state", self.state.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<EntityTreeNode> {
            Some(EntityTreeNode {
                id: self.id.taken(),
                entity_id: self.entity_id.taken(),
                entity_label: self.entity_label.taken(),
                parent_entity_id: self.parent_entity_id.taken(),
                parent: self.parent.taken(),
                icon: self.icon.taken(),
                text: self.text.taken(),
                state: self.state.taken(),
            })
        }
    }
    impl crate::request::record::Record for EntityTreeNodeBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "entity_id",
            "entity_label",
            "parent_entity_id",
            "parent",
            "icon",
            "text",
            "state",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.entity_id, entries),
                2usize => {
                    crate::request::record::optional(&mut self.entity_label, entries)
                }
                3usize => {
                    crate::request::record::optional(&mut self.parent_entity_id, entries)
                }
                4usize => crate::request::record::optional(&mut self.parent, entries),
                5usize => crate::request::record::optional(&mut self.icon, entries),
                6usize => crate::request::record::optional(&mut self.text, entries),
                7usize => crate::request::record::optional(&mut self.state, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for EntityTreeNode {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, EntityTreeNodeBuilder>(deserializer)
        }
    }
    impl crate::Items<EntityTreeNode> for ::std::vec::Vec<EntityTreeNodeBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<
            ::std::vec::Vec<EntityTreeNode>,
            ::std::string::String,
        > {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`EntityTreeNodeState`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct EntityTreeNodeStateBuilder {
        opened: crate::request::Field<bool>,
        selected: crate::request::Field<bool>,
        disabled: crate::request::Field<bool>,
    }
    impl EntityTreeNodeStateBuilder {
        /// The node is unfolded.
        pub fn opened<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.opened.set(value);
            self
        }
        /// Like [`opened`](Self::opened), for a value that may be absent.
        pub fn maybe_opened<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.opened.set_or_unset(value);
            self
        }
        /// The node is selected.
        pub fn selected<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.selected.set(value);
            self
        }
        /// Like [`selected`](Self::selected), for a value that may be absent.
        pub fn maybe_selected<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.selected.set_or_unset(value);
            self
        }
        /// The node cannot be chosen.
        pub fn disabled<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.disabled.set(value);
            self
        }
        /// Like [`disabled`](Self::disabled), for a value that may be absent.
        pub fn maybe_disabled<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.disabled.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<EntityTreeNodeState, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<EntityTreeNodeStateBuilder> for EntityTreeNodeState {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: EntityTreeNodeStateBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<EntityTreeNodeState> for EntityTreeNodeStateBuilder {
        #[inline]
        fn from(value: EntityTreeNodeState) -> Self {
            Self {
                opened: value.opened.into(),
                selected: value.selected.into(),
                disabled: value.disabled.into(),
            }
        }
    }
    impl crate::request::Builder for EntityTreeNodeStateBuilder {
        type Value = EntityTreeNodeState;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("opened", self.opened.refusal()),
                    ("selected", self.selected.refusal()),
                    ("disabled", self.disabled.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<EntityTreeNodeState> {
            Some(EntityTreeNodeState {
                opened: self.opened.taken(),
                selected: self.selected.taken(),
                disabled: self.disabled.taken(),
            })
        }
    }
    impl crate::request::record::Record for EntityTreeNodeStateBuilder {
        const KEYS: &'static [&'static str] = &["opened", "selected", "disabled"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.opened, entries),
                1usize => crate::request::record::optional(&mut self.selected, entries),
                2usize => crate::request::record::optional(&mut self.disabled, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for EntityTreeNodeState {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                EntityTreeNodeStateBuilder,
            >(deserializer)
        }
    }
    /// Builds a [`ExternalIdsToAdd`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct ExternalIdsToAddBuilder {
        external_id: crate::request::Field<crate::RawObject>,
    }
    impl ExternalIdsToAddBuilder {
        /// The links; a null value leaves the one there is.
        ///
        /// Required.
        pub fn external_id<V: crate::IntoValue<crate::RawObject>>(
            mut self,
            value: V,
        ) -> Self {
            self.external_id.set(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<ExternalIdsToAdd, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<ExternalIdsToAddBuilder> for ExternalIdsToAdd {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: ExternalIdsToAddBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<ExternalIdsToAdd> for ExternalIdsToAddBuilder {
        #[inline]
        fn from(value: ExternalIdsToAdd) -> Self {
            Self {
                external_id: Some(value.external_id).into(),
            }
        }
    }
    impl crate::request::Builder for ExternalIdsToAddBuilder {
        type Value = ExternalIdsToAdd;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("external_id", self.external_id.needed())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<ExternalIdsToAdd> {
            Some(ExternalIdsToAdd {
                external_id: self.external_id.taken()?,
            })
        }
    }
    impl crate::request::record::Record for ExternalIdsToAddBuilder {
        const KEYS: &'static [&'static str] = &["external_id"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.external_id, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ExternalIdsToAdd {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                ExternalIdsToAddBuilder,
            >(deserializer)
        }
    }
    /// Builds a [`Forbidden`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct ForbiddenBuilder {
        errors: crate::request::Field<::std::string::String>,
        lang: crate::request::Field<::std::string::String>,
    }
    impl ForbiddenBuilder {
        /// Why the caller may not do this; in the language of the server for some refusals.
        pub fn errors<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.errors.set(value);
            self
        }
        /// Like [`errors`](Self::errors), for a value that may be absent.
        pub fn maybe_errors<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.errors.set_or_unset(value);
            self
        }
        /// Key of a translated text, which only some errors carry.
        pub fn lang<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.lang.set(value);
            self
        }
        /// Like [`lang`](Self::lang), for a value that may be absent.
        pub fn maybe_lang<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.lang.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<Forbidden, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<ForbiddenBuilder> for Forbidden {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: ForbiddenBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<Forbidden> for ForbiddenBuilder {
        #[inline]
        fn from(value: Forbidden) -> Self {
            Self {
                errors: value.errors.into(),
                lang: value.lang.into(),
            }
        }
    }
    impl crate::request::Builder for ForbiddenBuilder {
        type Value = Forbidden;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[("errors", self.errors.refusal()), ("lang", self.lang.refusal())],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<Forbidden> {
            Some(Forbidden {
                errors: self.errors.taken(),
                lang: self.lang.taken(),
            })
        }
    }
    impl crate::request::record::Record for ForbiddenBuilder {
        const KEYS: &'static [&'static str] = &["errors", "lang"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.errors, entries),
                1usize => crate::request::record::optional(&mut self.lang, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Forbidden {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, ForbiddenBuilder>(deserializer)
        }
    }
    /// Builds a [`FoundUser`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct FoundUserBuilder {
        type_: crate::request::Field<::std::string::String>,
        id: crate::request::Field<i32>,
        id_to_display: crate::request::Field<::std::string::String>,
        other_info: crate::request::Field<::std::string::String>,
    }
    impl FoundUserBuilder {
        /// The word `user`.
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
        /// Technical id of the user.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.id.set(value);
            self
        }
        /// Like [`id`](Self::id), for a value that may be absent.
        pub fn maybe_id<V: crate::IntoValue<i32>>(mut self, value: Option<V>) -> Self {
            self.id.set_or_unset(value);
            self
        }
        /// First and last name.
        pub fn id_to_display<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.id_to_display.set(value);
            self
        }
        /// Like [`id_to_display`](Self::id_to_display), for a value that may be absent.
        pub fn maybe_id_to_display<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.id_to_display.set_or_unset(value);
            self
        }
        /// What else tells the user apart; mostly empty.
        pub fn other_info<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.other_info.set(value);
            self
        }
        /// Like [`other_info`](Self::other_info), for a value that may be absent.
        pub fn maybe_other_info<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.other_info.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<FoundUser, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<FoundUserBuilder> for FoundUser {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: FoundUserBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<FoundUser> for FoundUserBuilder {
        #[inline]
        fn from(value: FoundUser) -> Self {
            Self {
                type_: value.type_.into(),
                id: value.id.into(),
                id_to_display: value.id_to_display.into(),
                other_info: value.other_info.into(),
            }
        }
    }
    impl crate::request::Builder for FoundUserBuilder {
        type Value = FoundUser;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("type", self.type_.refusal()),
                    ("id", self.id.refusal()),
                    ("idToDisplay", self.id_to_display.refusal()),
                    ("otherInfo", self.other_info.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<FoundUser> {
            Some(FoundUser {
                type_: self.type_.taken(),
                id: self.id.taken(),
                id_to_display: self.id_to_display.taken(),
                other_info: self.other_info.taken(),
            })
        }
    }
    impl crate::request::record::Record for FoundUserBuilder {
        const KEYS: &'static [&'static str] = &[
            "type",
            "id",
            "idToDisplay",
            "otherInfo",
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
                2usize => {
                    crate::request::record::optional(&mut self.id_to_display, entries)
                }
                3usize => crate::request::record::optional(&mut self.other_info, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for FoundUser {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, FoundUserBuilder>(deserializer)
        }
    }
    impl crate::Items<FoundUser> for ::std::vec::Vec<FoundUserBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<FoundUser>, ::std::string::String> {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`Group`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct GroupBuilder {
        id: crate::request::Field<i64>,
        group_id: crate::request::Field<::std::string::String>,
        group_desc: crate::request::Field<::std::string::String>,
        can_index: crate::request::Field<bool>,
        indexation_parameters: crate::request::Field<
            crate::JsonText<crate::maarch_courrier::types::IndexationParameters>,
        >,
        external_id: crate::request::Field<crate::JsonText<crate::RawObject>>,
        users: crate::request::Field<::std::vec::Vec<GroupMember>>,
    }
    impl GroupBuilder {
        /// Number of the group (`usergroups.id`).
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.id.set(value);
            self
        }
        /// Id of the group, the one the routes take. Missing without the privilege `admin_groups`.
        pub fn group_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.group_id.set(value);
            self
        }
        /// Like [`group_id`](Self::group_id), for a value that may be absent.
        pub fn maybe_group_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.group_id.set_or_unset(value);
            self
        }
        /// Name of the group.
        pub fn group_desc<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.group_desc.set(value);
            self
        }
        /// Like [`group_desc`](Self::group_desc), for a value that may be absent.
        pub fn maybe_group_desc<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.group_desc.set_or_unset(value);
            self
        }
        /// Whether members may register new documents.
        pub fn can_index<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.can_index.set(value);
            self
        }
        /// Like [`can_index`](Self::can_index), for a value that may be absent.
        pub fn maybe_can_index<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.can_index.set_or_unset(value);
            self
        }
        /// Settings for registering documents, as JSON inside the text.
        pub fn indexation_parameters<
            V: crate::IntoValue<
                    crate::JsonText<crate::maarch_courrier::types::IndexationParameters>,
                >,
        >(mut self, value: V) -> Self {
            self.indexation_parameters.set(value);
            self
        }
        /// Like [`indexation_parameters`](Self::indexation_parameters), for a value that may be absent.
        pub fn maybe_indexation_parameters<
            V: crate::IntoValue<
                    crate::JsonText<crate::maarch_courrier::types::IndexationParameters>,
                >,
        >(mut self, value: Option<V>) -> Self {
            self.indexation_parameters.set_or_unset(value);
            self
        }
        /// Ids in other applications, as JSON inside the text; `{}` while there are none.
        pub fn external_id<V: crate::IntoValue<crate::JsonText<crate::RawObject>>>(
            mut self,
            value: V,
        ) -> Self {
            self.external_id.set(value);
            self
        }
        /// Like [`external_id`](Self::external_id), for a value that may be absent.
        pub fn maybe_external_id<V: crate::IntoValue<crate::JsonText<crate::RawObject>>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.external_id.set_or_unset(value);
            self
        }
        /// The members.
        pub fn users(mut self, items: impl crate::Items<GroupMember>) -> Self {
            self.users.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<Group, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<GroupBuilder> for Group {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(builder: GroupBuilder) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<Group> for GroupBuilder {
        #[inline]
        fn from(value: Group) -> Self {
            Self {
                id: Some(value.id).into(),
                group_id: value.group_id.into(),
                group_desc: value.group_desc.into(),
                can_index: value.can_index.into(),
                indexation_parameters: value.indexation_parameters.into(),
                external_id: value.external_id.into(),
                users: Some(value.users).into(),
            }
        }
    }
    impl crate::request::Builder for GroupBuilder {
        type Value = Group;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.needed()),
                    ("group_id", self.group_id.refusal()),
                    ("group_desc", self.group_desc.refusal()),
                    ("can_index", self.can_index.refusal()),
                    ("indexation_parameters", self.indexation_parameters.refusal()),
                    ("external_id", self.external_id.refusal()),
                    ("users", self.users.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<Group> {
            Some(Group {
                id: self.id.taken()?,
                group_id: self.group_id.taken(),
                group_desc: self.group_desc.taken(),
                can_index: self.can_index.taken(),
                indexation_parameters: self.indexation_parameters.taken(),
                external_id: self.external_id.taken(),
                users: self.users.taken().unwrap_or_default(),
            })
        }
    }
    impl crate::request::record::Record for GroupBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "group_id",
            "group_desc",
            "can_index",
            "indexation_parameters",
            "external_id",
            "users",
        ];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.group_id, entries),
                2usize => crate::request::record::optional(&mut self.group_desc, entries),
                3usize => crate::request::record::optional(&mut self.can_index, entries),
                4usize => {
                    crate::request::record::optional(
                        &mut self.indexation_parameters,
                        entries,
                    )
                }
                5usize => {
                    crate::request::record::optional(&mut self.external_id, entries)
                }
                6usize => crate::request::record::list_or_null(&mut self.users, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Group {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, GroupBuilder>(deserializer)
        }
    }
    impl crate::Items<Group> for ::std::vec::Vec<GroupBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<Group>, ::std::string::String> {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`GroupChoice`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct GroupChoiceBuilder {
        group_id: crate::request::Field<::std::string::String>,
        group_desc: crate::request::Field<::std::string::String>,
        enabled: crate::request::Field<bool>,
        checked: crate::request::Field<bool>,
    }
    impl GroupChoiceBuilder {
        /// Id of the group, the one the routes take.
        pub fn group_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.group_id.set(value);
            self
        }
        /// Like [`group_id`](Self::group_id), for a value that may be absent.
        pub fn maybe_group_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.group_id.set_or_unset(value);
            self
        }
        /// Name of the group.
        pub fn group_desc<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.group_desc.set(value);
            self
        }
        /// Like [`group_desc`](Self::group_desc), for a value that may be absent.
        pub fn maybe_group_desc<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.group_desc.set_or_unset(value);
            self
        }
        /// Sent by the server, not documented; presumably whether the group is in use.
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
        /// Presumably whether the user is in the group.
        pub fn checked<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.checked.set(value);
            self
        }
        /// Like [`checked`](Self::checked), for a value that may be absent.
        pub fn maybe_checked<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.checked.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<GroupChoice, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<GroupChoiceBuilder> for GroupChoice {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: GroupChoiceBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<GroupChoice> for GroupChoiceBuilder {
        #[inline]
        fn from(value: GroupChoice) -> Self {
            Self {
                group_id: value.group_id.into(),
                group_desc: value.group_desc.into(),
                enabled: value.enabled.into(),
                checked: value.checked.into(),
            }
        }
    }
    impl crate::request::Builder for GroupChoiceBuilder {
        type Value = GroupChoice;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("group_id", self.group_id.refusal()),
                    ("group_desc", self.group_desc.refusal()),
                    ("enabled", self.enabled.refusal()),
                    ("checked", self.checked.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<GroupChoice> {
            Some(GroupChoice {
                group_id: self.group_id.taken(),
                group_desc: self.group_desc.taken(),
                enabled: self.enabled.taken(),
                checked: self.checked.taken(),
            })
        }
    }
    impl crate::request::record::Record for GroupChoiceBuilder {
        const KEYS: &'static [&'static str] = &[
            "group_id",
            "group_desc",
            "enabled",
            "checked",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.group_id, entries),
                1usize => crate::request::record::optional(&mut self.group_desc, entries),
                2usize => crate::request::record::optional(&mut self.enabled, entries),
                3usize => crate::request::record::optional(&mut self.checked, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GroupChoice {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, GroupChoiceBuilder>(deserializer)
        }
    }
    impl crate::Items<GroupChoice> for ::std::vec::Vec<GroupChoiceBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<GroupChoice>, ::std::string::String> {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`GroupList`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct GroupListBuilder {
        groups: crate::request::Field<::std::vec::Vec<Group>>,
    }
    impl GroupListBuilder {
        /// The groups, in no promised order.
        ///
        /// Required.
        pub fn groups(mut self, items: impl crate::Items<Group>) -> Self {
            self.groups.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<GroupList, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<GroupListBuilder> for GroupList {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: GroupListBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<GroupList> for GroupListBuilder {
        #[inline]
        fn from(value: GroupList) -> Self {
            Self {
                groups: Some(value.groups).into(),
            }
        }
    }
    impl crate::request::Builder for GroupListBuilder {
        type Value = GroupList;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("groups", self.groups.needed())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<GroupList> {
            Some(GroupList {
                groups: self.groups.taken()?,
            })
        }
    }
    impl crate::request::record::Record for GroupListBuilder {
        const KEYS: &'static [&'static str] = &["groups"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::list(&mut self.groups, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GroupList {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, GroupListBuilder>(deserializer)
        }
    }
    /// Builds a [`GroupMember`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct GroupMemberBuilder {
        user_id: crate::request::Field<::std::string::String>,
        firstname: crate::request::Field<::std::string::String>,
        lastname: crate::request::Field<::std::string::String>,
    }
    impl GroupMemberBuilder {
        /// Login.
        pub fn user_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.user_id.set(value);
            self
        }
        /// Like [`user_id`](Self::user_id), for a value that may be absent.
        pub fn maybe_user_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.user_id.set_or_unset(value);
            self
        }
        /// First name.
        pub fn firstname<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.firstname.set(value);
            self
        }
        /// Like [`firstname`](Self::firstname), for a value that may be absent.
        pub fn maybe_firstname<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.firstname.set_or_unset(value);
            self
        }
        /// Last name.
        pub fn lastname<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.lastname.set(value);
            self
        }
        /// Like [`lastname`](Self::lastname), for a value that may be absent.
        pub fn maybe_lastname<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.lastname.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<GroupMember, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<GroupMemberBuilder> for GroupMember {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: GroupMemberBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<GroupMember> for GroupMemberBuilder {
        #[inline]
        fn from(value: GroupMember) -> Self {
            Self {
                user_id: value.user_id.into(),
                firstname: value.firstname.into(),
                lastname: value.lastname.into(),
            }
        }
    }
    impl crate::request::Builder for GroupMemberBuilder {
        type Value = GroupMember;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("user_id", self.user_id.refusal()),
                    ("firstname", self.firstname.refusal()),
                    ("lastname", self.lastname.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<GroupMember> {
            Some(GroupMember {
                user_id: self.user_id.taken(),
                firstname: self.firstname.taken(),
                lastname: self.lastname.taken(),
            })
        }
    }
    impl crate::request::record::Record for GroupMemberBuilder {
        const KEYS: &'static [&'static str] = &["user_id", "firstname", "lastname"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.user_id, entries),
                1usize => crate::request::record::optional(&mut self.firstname, entries),
                2usize => crate::request::record::optional(&mut self.lastname, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GroupMember {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, GroupMemberBuilder>(deserializer)
        }
    }
    impl crate::Items<GroupMember> for ::std::vec::Vec<GroupMemberBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<GroupMember>, ::std::string::String> {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`GroupToAdd`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct GroupToAddBuilder {
        group_id: crate::request::Field<GroupId>,
        role: crate::request::Field<::std::string::String>,
    }
    impl GroupToAddBuilder {
        /// Id of a group (`usergroups.group_id`): letters, digits, underscore and hyphen, case-sensitive.
        ///
        /// Required.
        pub fn group_id<V: crate::IntoValue<GroupId>>(mut self, value: V) -> Self {
            self.group_id.set(value);
            self
        }
        /// Free label of the role of the user in the group. Not in the source document.
        pub fn role<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.role.set(value);
            self
        }
        /// Like [`role`](Self::role), for a value that may be absent.
        pub fn maybe_role<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.role.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<GroupToAdd, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<GroupToAddBuilder> for GroupToAdd {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: GroupToAddBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<GroupToAdd> for GroupToAddBuilder {
        #[inline]
        fn from(value: GroupToAdd) -> Self {
            Self {
                group_id: Some(value.group_id).into(),
                role: value.role.into(),
            }
        }
    }
    impl crate::request::Builder for GroupToAddBuilder {
        type Value = GroupToAdd;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[("groupId", self.group_id.needed()), ("role", self.role.refusal())],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<GroupToAdd> {
            Some(GroupToAdd {
                group_id: self.group_id.taken()?,
                role: self.role.taken(),
            })
        }
    }
    impl crate::request::record::Record for GroupToAddBuilder {
        const KEYS: &'static [&'static str] = &["groupId", "role"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.group_id, entries),
                1usize => crate::request::record::optional(&mut self.role, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GroupToAdd {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, GroupToAddBuilder>(deserializer)
        }
    }
    /// Builds a [`IndexationParameters`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct IndexationParametersBuilder {
        actions: crate::request::Field<::std::vec::Vec<::std::string::String>>,
        entities: crate::request::Field<::std::vec::Vec<::std::string::String>>,
        keywords: crate::request::Field<::std::vec::Vec<::std::string::String>>,
    }
    impl IndexationParametersBuilder {
        /// Numbers of the actions, as texts.
        pub fn actions(
            mut self,
            items: impl crate::Items<::std::string::String>,
        ) -> Self {
            self.actions.set_items(items);
            self
        }
        /// Numbers of the entities, as texts.
        pub fn entities(
            mut self,
            items: impl crate::Items<::std::string::String>,
        ) -> Self {
            self.entities.set_items(items);
            self
        }
        /// Words that stand for entities, for instance `ALL_ENTITIES`.
        pub fn keywords(
            mut self,
            items: impl crate::Items<::std::string::String>,
        ) -> Self {
            self.keywords.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<IndexationParameters, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<IndexationParametersBuilder> for IndexationParameters {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: IndexationParametersBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<IndexationParameters> for IndexationParametersBuilder {
        #[inline]
        fn from(value: IndexationParameters) -> Self {
            Self {
                actions: Some(value.actions).into(),
                entities: Some(value.entities).into(),
                keywords: Some(value.keywords).into(),
            }
        }
    }
    impl crate::request::Builder for IndexationParametersBuilder {
        type Value = IndexationParameters;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("actions", self.actions.refusal()),
                    ("entities", self.entities.refusal()),
                    ("keywords", self.keywords.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<IndexationParameters> {
            Some(IndexationParameters {
                actions: self.actions.taken().unwrap_or_default(),
                entities: self.entities.taken().unwrap_or_default(),
                keywords: self.keywords.taken().unwrap_or_default(),
            })
        }
    }
    impl crate::request::record::Record for IndexationParametersBuilder {
        const KEYS: &'static [&'static str] = &["actions", "entities", "keywords"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => {
                    crate::request::record::list_or_null(&mut self.actions, entries)
                }
                1usize => {
                    crate::request::record::list_or_null(&mut self.entities, entries)
                }
                2usize => {
                    crate::request::record::list_or_null(&mut self.keywords, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for IndexationParameters {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                IndexationParametersBuilder,
            >(deserializer)
        }
    }
    /// Builds a [`ListInstanceUse`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct ListInstanceUseBuilder {
        listinstance_id: crate::request::Field<i64>,
        res_id: crate::request::Field<i64>,
        item_id: crate::request::Field<i64>,
        item_type: crate::request::Field<::std::string::String>,
        item_mode: crate::request::Field<::std::string::String>,
        difflist_type: crate::request::Field<::std::string::String>,
    }
    impl ListInstanceUseBuilder {
        /// Number of the place.
        pub fn listinstance_id<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.listinstance_id.set(value);
            self
        }
        /// Like [`listinstance_id`](Self::listinstance_id), for a value that may be absent.
        pub fn maybe_listinstance_id<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.listinstance_id.set_or_unset(value);
            self
        }
        /// Number of the document.
        pub fn res_id<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.res_id.set(value);
            self
        }
        /// Like [`res_id`](Self::res_id), for a value that may be absent.
        pub fn maybe_res_id<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.res_id.set_or_unset(value);
            self
        }
        /// Technical id of the user, or number of the entity, in this place.
        pub fn item_id<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.item_id.set(value);
            self
        }
        /// Like [`item_id`](Self::item_id), for a value that may be absent.
        pub fn maybe_item_id<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.item_id.set_or_unset(value);
            self
        }
        /// What is in this place, `user_id` or `entity_id`.
        pub fn item_type<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.item_type.set(value);
            self
        }
        /// Like [`item_type`](Self::item_type), for a value that may be absent.
        pub fn maybe_item_type<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.item_type.set_or_unset(value);
            self
        }
        /// The part in the list, for instance `dest` or `cc`.
        pub fn item_mode<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.item_mode.set(value);
            self
        }
        /// Like [`item_mode`](Self::item_mode), for a value that may be absent.
        pub fn maybe_item_mode<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.item_mode.set_or_unset(value);
            self
        }
        /// Kind of list, for instance `entity_id` for a diffusion list, `VISA_CIRCUIT` for a circuit.
        pub fn difflist_type<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.difflist_type.set(value);
            self
        }
        /// Like [`difflist_type`](Self::difflist_type), for a value that may be absent.
        pub fn maybe_difflist_type<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.difflist_type.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<ListInstanceUse, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<ListInstanceUseBuilder> for ListInstanceUse {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: ListInstanceUseBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<ListInstanceUse> for ListInstanceUseBuilder {
        #[inline]
        fn from(value: ListInstanceUse) -> Self {
            Self {
                listinstance_id: value.listinstance_id.into(),
                res_id: value.res_id.into(),
                item_id: value.item_id.into(),
                item_type: value.item_type.into(),
                item_mode: value.item_mode.into(),
                difflist_type: value.difflist_type.into(),
            }
        }
    }
    impl crate::request::Builder for ListInstanceUseBuilder {
        type Value = ListInstanceUse;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("listinstance_id", self.listinstance_id.refusal()),
                    ("res_id", self.res_id.refusal()),
                    ("item_id", self.item_id.refusal()),
                    ("item_type", self.item_type.refusal()),
                    ("item_mode", self.item_mode.refusal()),
                    ("difflist_type", self.difflist_type.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<ListInstanceUse> {
            Some(ListInstanceUse {
                listinstance_id: self.listinstance_id.taken(),
                res_id: self.res_id.taken(),
                item_id: self.item_id.taken(),
                item_type: self.item_type.taken(),
                item_mode: self.item_mode.taken(),
                difflist_type: self.difflist_type.taken(),
            })
        }
    }
    impl crate::request::record::Record for ListInstanceUseBuilder {
        const KEYS: &'static [&'static str] = &[
            "listinstance_id",
            "res_id",
            "item_id",
            "item_type",
            "item_mode",
            "difflist_type",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => {
                    crate::request::record::optional(&mut self.listinstance_id, entries)
                }
                1usize => crate::request::record::optional(&mut self.res_id, entries),
                2usize => crate::request::record::optional(&mut self.item_id, entries),
                3usize => crate::request::record::optional(&mut self.item_type, entries),
                4usize => crate::request::record::optional(&mut self.item_mode, entries),
                5usize => {
                    crate::request::record::optional(&mut self.difflist_type, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ListInstanceUse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                ListInstanceUseBuilder,
            >(deserializer)
        }
    }
    impl crate::Items<ListInstanceUse> for ::std::vec::Vec<ListInstanceUseBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<
            ::std::vec::Vec<ListInstanceUse>,
            ::std::string::String,
        > {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`ListTemplateUse`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct ListTemplateUseBuilder {
        entity_id: crate::request::Field<crate::NumberOrText>,
        title: crate::request::Field<::std::string::String>,
    }
    impl ListTemplateUseBuilder {
        /// Number of the entity the template belongs to; in other responses this key holds its text id.
        pub fn entity_id<V: crate::IntoValue<crate::NumberOrText>>(
            mut self,
            value: V,
        ) -> Self {
            self.entity_id.set(value);
            self
        }
        /// Like [`entity_id`](Self::entity_id), for a value that may be absent.
        pub fn maybe_entity_id<V: crate::IntoValue<crate::NumberOrText>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.entity_id.set_or_unset(value);
            self
        }
        /// Title of the template.
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
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<ListTemplateUse, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<ListTemplateUseBuilder> for ListTemplateUse {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: ListTemplateUseBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<ListTemplateUse> for ListTemplateUseBuilder {
        #[inline]
        fn from(value: ListTemplateUse) -> Self {
            Self {
                entity_id: value.entity_id.into(),
                title: value.title.into(),
            }
        }
    }
    impl crate::request::Builder for ListTemplateUseBuilder {
        type Value = ListTemplateUse;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("entity_id", self.entity_id.refusal()),
                    ("title", self.title.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<ListTemplateUse> {
            Some(ListTemplateUse {
                entity_id: self.entity_id.taken(),
                title: self.title.taken(),
            })
        }
    }
    impl crate::request::record::Record for ListTemplateUseBuilder {
        const KEYS: &'static [&'static str] = &["entity_id", "title"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.entity_id, entries),
                1usize => crate::request::record::optional(&mut self.title, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ListTemplateUse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                ListTemplateUseBuilder,
            >(deserializer)
        }
    }
    impl crate::Items<ListTemplateUse> for ::std::vec::Vec<ListTemplateUseBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<
            ::std::vec::Vec<ListTemplateUse>,
            ::std::string::String,
        > {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`MigrationInProgress`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct MigrationInProgressBuilder {
        errors: crate::request::Field<::std::string::String>,
        lang: crate::request::Field<::std::string::String>,
        migrating: crate::request::Field<bool>,
    }
    impl MigrationInProgressBuilder {
        /// Says that a migration is in progress.
        pub fn errors<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.errors.set(value);
            self
        }
        /// Like [`errors`](Self::errors), for a value that may be absent.
        pub fn maybe_errors<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.errors.set_or_unset(value);
            self
        }
        /// Key of a translated text.
        pub fn lang<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.lang.set(value);
            self
        }
        /// Like [`lang`](Self::lang), for a value that may be absent.
        pub fn maybe_lang<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.lang.set_or_unset(value);
            self
        }
        /// True during a migration.
        pub fn migrating<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.migrating.set(value);
            self
        }
        /// Like [`migrating`](Self::migrating), for a value that may be absent.
        pub fn maybe_migrating<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.migrating.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<MigrationInProgress, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<MigrationInProgressBuilder> for MigrationInProgress {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: MigrationInProgressBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<MigrationInProgress> for MigrationInProgressBuilder {
        #[inline]
        fn from(value: MigrationInProgress) -> Self {
            Self {
                errors: value.errors.into(),
                lang: value.lang.into(),
                migrating: value.migrating.into(),
            }
        }
    }
    impl crate::request::Builder for MigrationInProgressBuilder {
        type Value = MigrationInProgress;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("errors", self.errors.refusal()),
                    ("lang", self.lang.refusal()),
                    ("migrating", self.migrating.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<MigrationInProgress> {
            Some(MigrationInProgress {
                errors: self.errors.taken(),
                lang: self.lang.taken(),
                migrating: self.migrating.taken(),
            })
        }
    }
    impl crate::request::record::Record for MigrationInProgressBuilder {
        const KEYS: &'static [&'static str] = &["errors", "lang", "migrating"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.errors, entries),
                1usize => crate::request::record::optional(&mut self.lang, entries),
                2usize => crate::request::record::optional(&mut self.migrating, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for MigrationInProgress {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                MigrationInProgressBuilder,
            >(deserializer)
        }
    }
    /// Builds a [`NewUser`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct NewUserBuilder {
        user_id: crate::request::Field<NewUserUserId>,
        firstname: crate::request::Field<NewUserFirstname>,
        lastname: crate::request::Field<NewUserLastname>,
        initials: crate::request::Field<NewUserInitials>,
        mail: crate::request::Field<NewUserMail>,
        phone: crate::request::Field<NewUserPhone>,
        mode: crate::request::Field<Mode>,
    }
    impl NewUserBuilder {
        /// Login: ASCII letters, digits, underscore, dot, at sign and hyphen, at most 128 characters. Stored in
        /// lower case, and never changed afterwards.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<NewUserUserId>>(mut self, value: V) -> Self {
            self.user_id.set(value);
            self
        }
        /// First name, at most 255 characters.
        ///
        /// Required.
        pub fn firstname<V: crate::IntoValue<NewUserFirstname>>(
            mut self,
            value: V,
        ) -> Self {
            self.firstname.set(value);
            self
        }
        /// Last name, at most 255 characters.
        ///
        /// Required.
        pub fn lastname<V: crate::IntoValue<NewUserLastname>>(
            mut self,
            value: V,
        ) -> Self {
            self.lastname.set(value);
            self
        }
        /// Initials, at most 32 characters.
        pub fn initials<V: crate::IntoValue<NewUserInitials>>(
            mut self,
            value: V,
        ) -> Self {
            self.initials.set(value);
            self
        }
        /// Like [`initials`](Self::initials), for a value that may be absent.
        pub fn maybe_initials<V: crate::IntoValue<NewUserInitials>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.initials.set_or_unset(value);
            self
        }
        /// E-mail address, at most 255 characters; the server checks its form.
        ///
        /// Required.
        pub fn mail<V: crate::IntoValue<NewUserMail>>(mut self, value: V) -> Self {
            self.mail.set(value);
            self
        }
        /// Telephone number, at most 32 characters. Ignored without an error unless the caller has the privilege
        /// `manage_personal_data`.
        pub fn phone<V: crate::IntoValue<NewUserPhone>>(mut self, value: V) -> Self {
            self.phone.set(value);
            self
        }
        /// Like [`phone`](Self::phone), for a value that may be absent.
        pub fn maybe_phone<V: crate::IntoValue<NewUserPhone>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.phone.set_or_unset(value);
            self
        }
        /// Kind of account; `standard` when missing. Only callers with a root mode may ask for one of the root
        /// modes.
        pub fn mode<V: crate::IntoValue<Mode>>(mut self, value: V) -> Self {
            self.mode.set(value);
            self
        }
        /// Like [`mode`](Self::mode), for a value that may be absent.
        pub fn maybe_mode<V: crate::IntoValue<Mode>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.mode.set_or_unset(value);
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
                user_id: Some(value.user_id).into(),
                firstname: Some(value.firstname).into(),
                lastname: Some(value.lastname).into(),
                initials: value.initials.into(),
                mail: Some(value.mail).into(),
                phone: value.phone.into(),
                mode: value.mode.into(),
            }
        }
    }
    impl crate::request::Builder for NewUserBuilder {
        type Value = NewUser;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("userId", self.user_id.needed()),
                    ("firstname", self.firstname.needed()),
                    ("lastname", self.lastname.needed()),
                    ("initials", self.initials.refusal()),
                    ("mail", self.mail.needed()),
                    ("phone", self.phone.refusal()),
                    ("mode", self.mode.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<NewUser> {
            Some(NewUser {
                user_id: self.user_id.taken()?,
                firstname: self.firstname.taken()?,
                lastname: self.lastname.taken()?,
                initials: self.initials.taken(),
                mail: self.mail.taken()?,
                phone: self.phone.taken(),
                mode: self.mode.taken(),
            })
        }
    }
    impl crate::request::record::Record for NewUserBuilder {
        const KEYS: &'static [&'static str] = &[
            "userId",
            "firstname",
            "lastname",
            "initials",
            "mail",
            "phone",
            "mode",
        ];
        const ALWAYS: u64 = 23u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.user_id, entries),
                1usize => crate::request::record::plain(&mut self.firstname, entries),
                2usize => crate::request::record::plain(&mut self.lastname, entries),
                3usize => crate::request::record::optional(&mut self.initials, entries),
                4usize => crate::request::record::plain(&mut self.mail, entries),
                5usize => crate::request::record::optional(&mut self.phone, entries),
                6usize => crate::request::record::optional(&mut self.mode, entries),
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
    /// Builds a [`PasswordChange`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct PasswordChangeBuilder {
        current_password: crate::request::Field<PasswordChangeCurrentPassword>,
        new_password: crate::request::Field<PasswordChangeNewPassword>,
        re_new_password: crate::request::Field<PasswordChangeReNewPassword>,
    }
    impl PasswordChangeBuilder {
        /// The current password.
        ///
        /// Required.
        pub fn current_password<V: crate::IntoValue<PasswordChangeCurrentPassword>>(
            mut self,
            value: V,
        ) -> Self {
            self.current_password.set(value);
            self
        }
        /// The new password.
        ///
        /// Required.
        pub fn new_password<V: crate::IntoValue<PasswordChangeNewPassword>>(
            mut self,
            value: V,
        ) -> Self {
            self.new_password.set(value);
            self
        }
        /// The new password again.
        ///
        /// Required.
        pub fn re_new_password<V: crate::IntoValue<PasswordChangeReNewPassword>>(
            mut self,
            value: V,
        ) -> Self {
            self.re_new_password.set(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<PasswordChange, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::fmt::Debug for PasswordChangeBuilder {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PasswordChangeBuilder")
                .field("current_password", &::std::format_args!("hidden"))
                .field("new_password", &::std::format_args!("hidden"))
                .field("re_new_password", &::std::format_args!("hidden"))
                .finish()
        }
    }
    impl ::std::convert::TryFrom<PasswordChangeBuilder> for PasswordChange {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: PasswordChangeBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<PasswordChange> for PasswordChangeBuilder {
        #[inline]
        fn from(value: PasswordChange) -> Self {
            Self {
                current_password: Some(value.current_password).into(),
                new_password: Some(value.new_password).into(),
                re_new_password: Some(value.re_new_password).into(),
            }
        }
    }
    impl crate::request::Builder for PasswordChangeBuilder {
        type Value = PasswordChange;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("currentPassword", self.current_password.needed()),
                    ("newPassword", self.new_password.needed()),
                    ("reNewPassword", self.re_new_password.needed()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<PasswordChange> {
            Some(PasswordChange {
                current_password: self.current_password.taken()?,
                new_password: self.new_password.taken()?,
                re_new_password: self.re_new_password.taken()?,
            })
        }
    }
    impl crate::request::record::Record for PasswordChangeBuilder {
        const KEYS: &'static [&'static str] = &[
            "currentPassword",
            "newPassword",
            "reNewPassword",
        ];
        const ALWAYS: u64 = 7u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => {
                    crate::request::record::plain(&mut self.current_password, entries)
                }
                1usize => crate::request::record::plain(&mut self.new_password, entries),
                2usize => {
                    crate::request::record::plain(&mut self.re_new_password, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PasswordChange {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, PasswordChangeBuilder>(deserializer)
        }
    }
    /// Builds a [`PasswordReset`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct PasswordResetBuilder {
        token: crate::request::Field<PasswordResetToken>,
        password: crate::request::Field<PasswordResetPassword>,
    }
    impl PasswordResetBuilder {
        /// The token of the link in the message.
        ///
        /// Required.
        pub fn token<V: crate::IntoValue<PasswordResetToken>>(
            mut self,
            value: V,
        ) -> Self {
            self.token.set(value);
            self
        }
        /// The new password.
        ///
        /// Required.
        pub fn password<V: crate::IntoValue<PasswordResetPassword>>(
            mut self,
            value: V,
        ) -> Self {
            self.password.set(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<PasswordReset, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::fmt::Debug for PasswordResetBuilder {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PasswordResetBuilder")
                .field("token", &::std::format_args!("hidden"))
                .field("password", &::std::format_args!("hidden"))
                .finish()
        }
    }
    impl ::std::convert::TryFrom<PasswordResetBuilder> for PasswordReset {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: PasswordResetBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<PasswordReset> for PasswordResetBuilder {
        #[inline]
        fn from(value: PasswordReset) -> Self {
            Self {
                token: Some(value.token).into(),
                password: Some(value.password).into(),
            }
        }
    }
    impl crate::request::Builder for PasswordResetBuilder {
        type Value = PasswordReset;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[("token", self.token.needed()), ("password", self.password.needed())],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<PasswordReset> {
            Some(PasswordReset {
                token: self.token.taken()?,
                password: self.password.taken()?,
            })
        }
    }
    impl crate::request::record::Record for PasswordResetBuilder {
        const KEYS: &'static [&'static str] = &["token", "password"];
        const ALWAYS: u64 = 3u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.token, entries),
                1usize => crate::request::record::plain(&mut self.password, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PasswordReset {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, PasswordResetBuilder>(deserializer)
        }
    }
    /// Builds a [`PasswordResetRequest`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct PasswordResetRequestBuilder {
        login: crate::request::Field<PasswordResetRequestLogin>,
    }
    impl PasswordResetRequestBuilder {
        /// Login, in any case.
        ///
        /// Required.
        pub fn login<V: crate::IntoValue<PasswordResetRequestLogin>>(
            mut self,
            value: V,
        ) -> Self {
            self.login.set(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<PasswordResetRequest, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<PasswordResetRequestBuilder> for PasswordResetRequest {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: PasswordResetRequestBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<PasswordResetRequest> for PasswordResetRequestBuilder {
        #[inline]
        fn from(value: PasswordResetRequest) -> Self {
            Self {
                login: Some(value.login).into(),
            }
        }
    }
    impl crate::request::Builder for PasswordResetRequestBuilder {
        type Value = PasswordResetRequest;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("login", self.login.needed())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<PasswordResetRequest> {
            Some(PasswordResetRequest {
                login: self.login.taken()?,
            })
        }
    }
    impl crate::request::record::Record for PasswordResetRequestBuilder {
        const KEYS: &'static [&'static str] = &["login"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.login, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PasswordResetRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                PasswordResetRequestBuilder,
            >(deserializer)
        }
    }
    /// Builds a [`PasswordRule`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct PasswordRuleBuilder {
        id: crate::request::Field<i64>,
        label: crate::request::Field<::std::string::String>,
        value: crate::request::Field<i64>,
        enabled: crate::request::Field<bool>,
    }
    impl PasswordRuleBuilder {
        /// Number of the rule.
        pub fn id<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.id.set(value);
            self
        }
        /// Like [`id`](Self::id), for a value that may be absent.
        pub fn maybe_id<V: crate::IntoValue<i64>>(mut self, value: Option<V>) -> Self {
            self.id.set_or_unset(value);
            self
        }
        /// Name of the rule, for instance `minLength`.
        pub fn label<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.label.set(value);
            self
        }
        /// Like [`label`](Self::label), for a value that may be absent.
        pub fn maybe_label<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.label.set_or_unset(value);
            self
        }
        /// Its number, where it has one.
        pub fn value<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.value.set(value);
            self
        }
        /// Like [`value`](Self::value), for a value that may be absent.
        pub fn maybe_value<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.value.set_or_unset(value);
            self
        }
        /// Whether it is on.
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
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<PasswordRule, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<PasswordRuleBuilder> for PasswordRule {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: PasswordRuleBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<PasswordRule> for PasswordRuleBuilder {
        #[inline]
        fn from(value: PasswordRule) -> Self {
            Self {
                id: value.id.into(),
                label: value.label.into(),
                value: value.value.into(),
                enabled: value.enabled.into(),
            }
        }
    }
    impl crate::request::Builder for PasswordRuleBuilder {
        type Value = PasswordRule;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.refusal()),
                    ("label", self.label.refusal()),
                    ("value", self.value.refusal()),
                    ("enabled", self.enabled.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<PasswordRule> {
            Some(PasswordRule {
                id: self.id.taken(),
                label: self.label.taken(),
                value: self.value.taken(),
                enabled: self.enabled.taken(),
            })
        }
    }
    impl crate::request::record::Record for PasswordRuleBuilder {
        const KEYS: &'static [&'static str] = &["id", "label", "value", "enabled"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.label, entries),
                2usize => crate::request::record::optional(&mut self.value, entries),
                3usize => crate::request::record::optional(&mut self.enabled, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PasswordRule {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, PasswordRuleBuilder>(deserializer)
        }
    }
    impl crate::Items<PasswordRule> for ::std::vec::Vec<PasswordRuleBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<
            ::std::vec::Vec<PasswordRule>,
            ::std::string::String,
        > {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`PasswordRuleList`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct PasswordRuleListBuilder {
        rules: crate::request::Field<::std::vec::Vec<PasswordRule>>,
    }
    impl PasswordRuleListBuilder {
        /// All rules, enabled or not.
        pub fn rules(mut self, items: impl crate::Items<PasswordRule>) -> Self {
            self.rules.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<PasswordRuleList, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<PasswordRuleListBuilder> for PasswordRuleList {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: PasswordRuleListBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<PasswordRuleList> for PasswordRuleListBuilder {
        #[inline]
        fn from(value: PasswordRuleList) -> Self {
            Self {
                rules: Some(value.rules).into(),
            }
        }
    }
    impl crate::request::Builder for PasswordRuleListBuilder {
        type Value = PasswordRuleList;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("rules", self.rules.refusal())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<PasswordRuleList> {
            Some(PasswordRuleList {
                rules: self.rules.taken().unwrap_or_default(),
            })
        }
    }
    impl crate::request::record::Record for PasswordRuleListBuilder {
        const KEYS: &'static [&'static str] = &["rules"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::list_or_null(&mut self.rules, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PasswordRuleList {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                PasswordRuleListBuilder,
            >(deserializer)
        }
    }
    /// Builds a [`PasswordRules`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct PasswordRulesBuilder {
        min_length: crate::request::Field<i64>,
    }
    impl PasswordRulesBuilder {
        /// The least number of characters.
        pub fn min_length<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.min_length.set(value);
            self
        }
        /// Like [`min_length`](Self::min_length), for a value that may be absent.
        pub fn maybe_min_length<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.min_length.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<PasswordRules, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<PasswordRulesBuilder> for PasswordRules {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: PasswordRulesBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<PasswordRules> for PasswordRulesBuilder {
        #[inline]
        fn from(value: PasswordRules) -> Self {
            Self {
                min_length: value.min_length.into(),
            }
        }
    }
    impl crate::request::Builder for PasswordRulesBuilder {
        type Value = PasswordRules;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("minLength", self.min_length.refusal())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<PasswordRules> {
            Some(PasswordRules {
                min_length: self.min_length.taken(),
            })
        }
    }
    impl crate::request::record::Record for PasswordRulesBuilder {
        const KEYS: &'static [&'static str] = &["minLength"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.min_length, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PasswordRules {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, PasswordRulesBuilder>(deserializer)
        }
    }
    /// Builds a [`ProblemContext`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct ProblemContextBuilder {
        message: crate::request::Field<::std::string::String>,
        errors: crate::request::Field<::std::string::String>,
    }
    impl ProblemContextBuilder {
        /// The reason, for instance `Not found.` for an unknown route, or an SQL error.
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
        /// What the signature book answered, for instance `Login already exists`.
        pub fn errors<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.errors.set(value);
            self
        }
        /// Like [`errors`](Self::errors), for a value that may be absent.
        pub fn maybe_errors<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.errors.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<ProblemContext, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::fmt::Debug for ProblemContextBuilder {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ProblemContextBuilder")
                .field("message", &::std::format_args!("hidden"))
                .field("errors", &::std::format_args!("hidden"))
                .finish()
        }
    }
    impl ::std::convert::TryFrom<ProblemContextBuilder> for ProblemContext {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: ProblemContextBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<ProblemContext> for ProblemContextBuilder {
        #[inline]
        fn from(value: ProblemContext) -> Self {
            Self {
                message: value.message.into(),
                errors: value.errors.into(),
            }
        }
    }
    impl crate::request::Builder for ProblemContextBuilder {
        type Value = ProblemContext;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[("message", self.message.refusal()), ("errors", self.errors.refusal())],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<ProblemContext> {
            Some(ProblemContext {
                message: self.message.taken(),
                errors: self.errors.taken(),
            })
        }
    }
    impl crate::request::record::Record for ProblemContextBuilder {
        const KEYS: &'static [&'static str] = &["message", "errors"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.message, entries),
                1usize => crate::request::record::optional(&mut self.errors, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ProblemContext {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, ProblemContextBuilder>(deserializer)
        }
    }
    /// Builds a [`Quota`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct QuotaBuilder {
        actives: crate::request::Field<i64>,
        inactives: crate::request::Field<i64>,
        user_quota: crate::request::Field<i64>,
    }
    impl QuotaBuilder {
        /// Number of active users.
        pub fn actives<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.actives.set(value);
            self
        }
        /// Like [`actives`](Self::actives), for a value that may be absent.
        pub fn maybe_actives<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.actives.set_or_unset(value);
            self
        }
        /// Number of inactive users.
        pub fn inactives<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.inactives.set(value);
            self
        }
        /// Like [`inactives`](Self::inactives), for a value that may be absent.
        pub fn maybe_inactives<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.inactives.set_or_unset(value);
            self
        }
        /// Number of users allowed.
        pub fn user_quota<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.user_quota.set(value);
            self
        }
        /// Like [`user_quota`](Self::user_quota), for a value that may be absent.
        pub fn maybe_user_quota<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.user_quota.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<Quota, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<QuotaBuilder> for Quota {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(builder: QuotaBuilder) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<Quota> for QuotaBuilder {
        #[inline]
        fn from(value: Quota) -> Self {
            Self {
                actives: value.actives.into(),
                inactives: value.inactives.into(),
                user_quota: value.user_quota.into(),
            }
        }
    }
    impl crate::request::Builder for QuotaBuilder {
        type Value = Quota;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("actives", self.actives.refusal()),
                    ("inactives", self.inactives.refusal()),
                    ("userQuota", self.user_quota.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<Quota> {
            Some(Quota {
                actives: self.actives.taken(),
                inactives: self.inactives.taken(),
                user_quota: self.user_quota.taken(),
            })
        }
    }
    impl crate::request::record::Record for QuotaBuilder {
        const KEYS: &'static [&'static str] = &["actives", "inactives", "userQuota"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.actives, entries),
                1usize => crate::request::record::optional(&mut self.inactives, entries),
                2usize => crate::request::record::optional(&mut self.user_quota, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Quota {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, QuotaBuilder>(deserializer)
        }
    }
    /// Builds a [`RedirectedBasket`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct RedirectedBasketBuilder {
        id: crate::request::Field<i64>,
        basket_id: crate::request::Field<::std::string::String>,
        basket_name: crate::request::Field<::std::string::String>,
        actual_user_id: crate::request::Field<i32>,
        group_id: crate::request::Field<i64>,
        group_desc: crate::request::Field<::std::string::String>,
        user_to_display: crate::request::Field<::std::string::String>,
    }
    impl RedirectedBasketBuilder {
        /// Number of the redirection.
        pub fn id<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.id.set(value);
            self
        }
        /// Like [`id`](Self::id), for a value that may be absent.
        pub fn maybe_id<V: crate::IntoValue<i64>>(mut self, value: Option<V>) -> Self {
            self.id.set_or_unset(value);
            self
        }
        /// Id of the basket.
        pub fn basket_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.basket_id.set(value);
            self
        }
        /// Like [`basket_id`](Self::basket_id), for a value that may be absent.
        pub fn maybe_basket_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.basket_id.set_or_unset(value);
            self
        }
        /// Name of the basket.
        pub fn basket_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.basket_name.set(value);
            self
        }
        /// Like [`basket_name`](Self::basket_name), for a value that may be absent.
        pub fn maybe_basket_name<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.basket_name.set_or_unset(value);
            self
        }
        /// Technical id of the user who handles the basket.
        pub fn actual_user_id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.actual_user_id.set(value);
            self
        }
        /// Like [`actual_user_id`](Self::actual_user_id), for a value that may be absent.
        pub fn maybe_actual_user_id<V: crate::IntoValue<i32>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.actual_user_id.set_or_unset(value);
            self
        }
        /// Number of the group the basket comes from; a number here, unlike in a basket.
        pub fn group_id<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.group_id.set(value);
            self
        }
        /// Like [`group_id`](Self::group_id), for a value that may be absent.
        pub fn maybe_group_id<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.group_id.set_or_unset(value);
            self
        }
        /// Name of that group.
        pub fn group_desc<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.group_desc.set(value);
            self
        }
        /// Like [`group_desc`](Self::group_desc), for a value that may be absent.
        pub fn maybe_group_desc<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.group_desc.set_or_unset(value);
            self
        }
        /// Name of the user who handles the basket.
        pub fn user_to_display<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.user_to_display.set(value);
            self
        }
        /// Like [`user_to_display`](Self::user_to_display), for a value that may be absent.
        pub fn maybe_user_to_display<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.user_to_display.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<RedirectedBasket, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<RedirectedBasketBuilder> for RedirectedBasket {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: RedirectedBasketBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<RedirectedBasket> for RedirectedBasketBuilder {
        #[inline]
        fn from(value: RedirectedBasket) -> Self {
            Self {
                id: value.id.into(),
                basket_id: value.basket_id.into(),
                basket_name: value.basket_name.into(),
                actual_user_id: value.actual_user_id.into(),
                group_id: value.group_id.into(),
                group_desc: value.group_desc.into(),
                user_to_display: value.user_to_display.into(),
            }
        }
    }
    impl crate::request::Builder for RedirectedBasketBuilder {
        type Value = RedirectedBasket;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.refusal()),
                    ("basket_id", self.basket_id.refusal()),
                    ("basket_name", self.basket_name.refusal()),
                    ("actual_user_id", self.actual_user_id.refusal()),
                    ("group_id", self.group_id.refusal()),
                    ("group_desc", self.group_desc.refusal()),
                    ("userToDisplay", self.user_to_display.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<RedirectedBasket> {
            Some(RedirectedBasket {
                id: self.id.taken(),
                basket_id: self.basket_id.taken(),
                basket_name: self.basket_name.taken(),
                actual_user_id: self.actual_user_id.taken(),
                group_id: self.group_id.taken(),
                group_desc: self.group_desc.taken(),
                user_to_display: self.user_to_display.taken(),
            })
        }
    }
    impl crate::request::record::Record for RedirectedBasketBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "basket_id",
            "basket_name",
            "actual_user_id",
            "group_id",
            "group_desc",
            "userToDisplay",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.basket_id, entries),
                2usize => {
                    crate::request::record::optional(&mut self.basket_name, entries)
                }
                3usize => {
                    crate::request::record::optional(&mut self.actual_user_id, entries)
                }
                4usize => crate::request::record::optional(&mut self.group_id, entries),
                5usize => crate::request::record::optional(&mut self.group_desc, entries),
                6usize => {
                    crate::request::record::optional(&mut self.user_to_display, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for RedirectedBasket {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                RedirectedBasketBuilder,
            >(deserializer)
        }
    }
    impl crate::Items<RedirectedBasket> for ::std::vec::Vec<RedirectedBasketBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<
            ::std::vec::Vec<RedirectedBasket>,
            ::std::string::String,
        > {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`ServerError`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct ServerErrorBuilder {
        errors: crate::request::Field<::std::string::String>,
        lang: crate::request::Field<::std::string::String>,
        message: crate::request::Field<::std::string::String>,
        exception: crate::request::Field<::std::vec::Vec<ServerException>>,
        error: crate::request::Field<::std::vec::Vec<ServerException>>,
        title: crate::request::Field<::std::string::String>,
        type_: crate::request::Field<::std::string::String>,
        detail: crate::request::Field<::std::string::String>,
        status: crate::request::Field<i64>,
        context: crate::request::Field<
            crate::PhpObject<crate::maarch_courrier::types::ProblemContext>,
        >,
    }
    impl ServerErrorBuilder {
        /// What went wrong.
        pub fn errors<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.errors.set(value);
            self
        }
        /// Like [`errors`](Self::errors), for a value that may be absent.
        pub fn maybe_errors<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.errors.set_or_unset(value);
            self
        }
        /// Key of a translated text; null where there is none.
        pub fn lang<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.lang.set(value);
            self
        }
        /// Like [`lang`](Self::lang), for a value that may be absent.
        pub fn maybe_lang<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.lang.set_or_unset(value);
            self
        }
        /// Headline of an uncaught exception.
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
        /// The exception and those that caused it.
        pub fn exception(mut self, items: impl crate::Items<ServerException>) -> Self {
            self.exception.set_items(items);
            self
        }
        /// The same as `exception`, for errors of PHP itself.
        pub fn error(mut self, items: impl crate::Items<ServerException>) -> Self {
            self.error.set_items(items);
            self
        }
        /// Headline of a problem object.
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
        /// Kind of problem, for instance `internalServerProblem`.
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
        /// Explanation of the problem, usually a general one.
        pub fn detail<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.detail.set(value);
            self
        }
        /// Like [`detail`](Self::detail), for a value that may be absent.
        pub fn maybe_detail<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.detail.set_or_unset(value);
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
        /// The cause of a problem object, or an empty array (PHP for an empty object) without one.
        pub fn context<
            V: crate::IntoValue<
                    crate::PhpObject<crate::maarch_courrier::types::ProblemContext>,
                >,
        >(mut self, value: V) -> Self {
            self.context.set(value);
            self
        }
        /// Like [`context`](Self::context), for a value that may be absent.
        pub fn maybe_context<
            V: crate::IntoValue<
                    crate::PhpObject<crate::maarch_courrier::types::ProblemContext>,
                >,
        >(mut self, value: Option<V>) -> Self {
            self.context.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<ServerError, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::fmt::Debug for ServerErrorBuilder {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ServerErrorBuilder")
                .field("errors", &::std::format_args!("hidden"))
                .field("lang", &::std::format_args!("hidden"))
                .field("message", &::std::format_args!("hidden"))
                .field("exception", &self.exception)
                .field("error", &self.error)
                .field("title", &::std::format_args!("hidden"))
                .field("type_", &::std::format_args!("hidden"))
                .field("detail", &::std::format_args!("hidden"))
                .field("status", &self.status)
                .field("context", &self.context)
                .finish()
        }
    }
    impl ::std::convert::TryFrom<ServerErrorBuilder> for ServerError {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: ServerErrorBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<ServerError> for ServerErrorBuilder {
        #[inline]
        fn from(value: ServerError) -> Self {
            Self {
                errors: value.errors.into(),
                lang: value.lang.into(),
                message: value.message.into(),
                exception: Some(value.exception).into(),
                error: Some(value.error).into(),
                title: value.title.into(),
                type_: value.type_.into(),
                detail: value.detail.into(),
                status: value.status.into(),
                context: value.context.into(),
            }
        }
    }
    impl crate::request::Builder for ServerErrorBuilder {
        type Value = ServerError;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("errors", self.errors.refusal()),
                    ("lang", self.lang.refusal()),
                    ("message", self.message.refusal()),
                    ("exception", self.exception.refusal()),
                    ("error", self.error.refusal()),
                    ("title", self.title.refusal()),
                    ("type", self.type_.refusal()),
                    ("detail", self.detail.refusal()),
                    ("status", self.status.refusal()),
                    ("context", self.context.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<ServerError> {
            Some(ServerError {
                errors: self.errors.taken(),
                lang: self.lang.taken(),
                message: self.message.taken(),
                exception: self.exception.taken().unwrap_or_default(),
                error: self.error.taken().unwrap_or_default(),
                title: self.title.taken(),
                type_: self.type_.taken(),
                detail: self.detail.taken(),
                status: self.status.taken(),
                context: self.context.taken(),
            })
        }
    }
    impl crate::request::record::Record for ServerErrorBuilder {
        const KEYS: &'static [&'static str] = &[
            "errors",
            "lang",
            "message",
            "exception",
            "error",
            "title",
            "type",
            "detail",
            "status",
            "context",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.errors, entries),
                1usize => crate::request::record::optional(&mut self.lang, entries),
                2usize => crate::request::record::optional(&mut self.message, entries),
                3usize => {
                    crate::request::record::list_or_null(&mut self.exception, entries)
                }
                4usize => crate::request::record::list_or_null(&mut self.error, entries),
                5usize => crate::request::record::optional(&mut self.title, entries),
                6usize => crate::request::record::optional(&mut self.type_, entries),
                7usize => crate::request::record::optional(&mut self.detail, entries),
                8usize => crate::request::record::optional(&mut self.status, entries),
                9usize => crate::request::record::optional(&mut self.context, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ServerError {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, ServerErrorBuilder>(deserializer)
        }
    }
    /// Builds a [`ServerException`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct ServerExceptionBuilder {
        type_: crate::request::Field<::std::string::String>,
        code: crate::request::Field<crate::NumberOrText>,
        message: crate::request::Field<::std::string::String>,
        file: crate::request::Field<::std::string::String>,
        line: crate::request::Field<i64>,
    }
    impl ServerExceptionBuilder {
        /// Class of the exception.
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
        /// Code of the exception, a number or a text, such as 0 or `23505`.
        pub fn code<V: crate::IntoValue<crate::NumberOrText>>(
            mut self,
            value: V,
        ) -> Self {
            self.code.set(value);
            self
        }
        /// Like [`code`](Self::code), for a value that may be absent.
        pub fn maybe_code<V: crate::IntoValue<crate::NumberOrText>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.code.set_or_unset(value);
            self
        }
        /// Text of the exception.
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
        /// Source file on the server.
        pub fn file<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.file.set(value);
            self
        }
        /// Like [`file`](Self::file), for a value that may be absent.
        pub fn maybe_file<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.file.set_or_unset(value);
            self
        }
        /// Line in that file.
        pub fn line<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.line.set(value);
            self
        }
        /// Like [`line`](Self::line), for a value that may be absent.
        pub fn maybe_line<V: crate::IntoValue<i64>>(mut self, value: Option<V>) -> Self {
            self.line.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<ServerException, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::fmt::Debug for ServerExceptionBuilder {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ServerExceptionBuilder")
                .field("type_", &self.type_)
                .field("code", &self.code)
                .field("message", &::std::format_args!("hidden"))
                .field("file", &::std::format_args!("hidden"))
                .field("line", &self.line)
                .finish()
        }
    }
    impl ::std::convert::TryFrom<ServerExceptionBuilder> for ServerException {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: ServerExceptionBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<ServerException> for ServerExceptionBuilder {
        #[inline]
        fn from(value: ServerException) -> Self {
            Self {
                type_: value.type_.into(),
                code: value.code.into(),
                message: value.message.into(),
                file: value.file.into(),
                line: value.line.into(),
            }
        }
    }
    impl crate::request::Builder for ServerExceptionBuilder {
        type Value = ServerException;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("type", self.type_.refusal()),
                    ("code", self.code.refusal()),
                    ("message", self.message.refusal()),
                    ("file", self.file.refusal()),
                    ("line", self.line.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<ServerException> {
            Some(ServerException {
                type_: self.type_.taken(),
                code: self.code.taken(),
                message: self.message.taken(),
                file: self.file.taken(),
                line: self.line.taken(),
            })
        }
    }
    impl crate::request::record::Record for ServerExceptionBuilder {
        const KEYS: &'static [&'static str] = &[
            "type",
            "code",
            "message",
            "file",
            "line",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.type_, entries),
                1usize => crate::request::record::optional(&mut self.code, entries),
                2usize => crate::request::record::optional(&mut self.message, entries),
                3usize => crate::request::record::optional(&mut self.file, entries),
                4usize => crate::request::record::optional(&mut self.line, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ServerException {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                ServerExceptionBuilder,
            >(deserializer)
        }
    }
    impl crate::Items<ServerException> for ::std::vec::Vec<ServerExceptionBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<
            ::std::vec::Vec<ServerException>,
            ::std::string::String,
        > {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`StatusToSet`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct StatusToSetBuilder {
        status: crate::request::Field<SettableStatus>,
    }
    impl StatusToSetBuilder {
        /// A state that can be set. The list is closed, because the server refuses every other value.
        ///
        /// Required.
        pub fn status<V: crate::IntoValue<SettableStatus>>(mut self, value: V) -> Self {
            self.status.set(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<StatusToSet, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<StatusToSetBuilder> for StatusToSet {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: StatusToSetBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<StatusToSet> for StatusToSetBuilder {
        #[inline]
        fn from(value: StatusToSet) -> Self {
            Self {
                status: Some(value.status).into(),
            }
        }
    }
    impl crate::request::Builder for StatusToSetBuilder {
        type Value = StatusToSet;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("status", self.status.needed())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<StatusToSet> {
            Some(StatusToSet {
                status: self.status.taken()?,
            })
        }
    }
    impl crate::request::record::Record for StatusToSetBuilder {
        const KEYS: &'static [&'static str] = &["status"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.status, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for StatusToSet {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, StatusToSetBuilder>(deserializer)
        }
    }
    /// Builds a [`StoredExternalIds`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct StoredExternalIdsBuilder {
        external_id: crate::request::Field<crate::JsonText<crate::RawObject>>,
    }
    impl StoredExternalIdsBuilder {
        /// All links, as JSON inside the text.
        pub fn external_id<V: crate::IntoValue<crate::JsonText<crate::RawObject>>>(
            mut self,
            value: V,
        ) -> Self {
            self.external_id.set(value);
            self
        }
        /// Like [`external_id`](Self::external_id), for a value that may be absent.
        pub fn maybe_external_id<V: crate::IntoValue<crate::JsonText<crate::RawObject>>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.external_id.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<StoredExternalIds, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<StoredExternalIdsBuilder> for StoredExternalIds {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: StoredExternalIdsBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<StoredExternalIds> for StoredExternalIdsBuilder {
        #[inline]
        fn from(value: StoredExternalIds) -> Self {
            Self {
                external_id: value.external_id.into(),
            }
        }
    }
    impl crate::request::Builder for StoredExternalIdsBuilder {
        type Value = StoredExternalIds;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("external_id", self.external_id.refusal())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<StoredExternalIds> {
            Some(StoredExternalIds {
                external_id: self.external_id.taken(),
            })
        }
    }
    impl crate::request::record::Record for StoredExternalIdsBuilder {
        const KEYS: &'static [&'static str] = &["external_id"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => {
                    crate::request::record::optional(&mut self.external_id, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for StoredExternalIds {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                StoredExternalIdsBuilder,
            >(deserializer)
        }
    }
    /// Builds a [`Success`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct SuccessBuilder {
        success: crate::request::Field<::std::string::String>,
    }
    impl SuccessBuilder {
        /// The word `success`.
        pub fn success<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.success.set(value);
            self
        }
        /// Like [`success`](Self::success), for a value that may be absent.
        pub fn maybe_success<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.success.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<Success, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<SuccessBuilder> for Success {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: SuccessBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<Success> for SuccessBuilder {
        #[inline]
        fn from(value: Success) -> Self {
            Self {
                success: value.success.into(),
            }
        }
    }
    impl crate::request::Builder for SuccessBuilder {
        type Value = Success;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("success", self.success.refusal())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<Success> {
            Some(Success {
                success: self.success.taken(),
            })
        }
    }
    impl crate::request::record::Record for SuccessBuilder {
        const KEYS: &'static [&'static str] = &["success"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.success, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Success {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, SuccessBuilder>(deserializer)
        }
    }
    /// Builds a [`Unauthorized`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UnauthorizedBuilder {
        errors: crate::request::Field<::std::string::String>,
        lang: crate::request::Field<::std::string::String>,
        date: crate::request::Field<::std::string::String>,
    }
    impl UnauthorizedBuilder {
        /// Why the credentials were refused.
        pub fn errors<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.errors.set(value);
            self
        }
        /// Like [`errors`](Self::errors), for a value that may be absent.
        pub fn maybe_errors<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.errors.set_or_unset(value);
            self
        }
        /// Key of a translated text, which only some errors carry.
        pub fn lang<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.lang.set(value);
            self
        }
        /// Like [`lang`](Self::lang), for a value that may be absent.
        pub fn maybe_lang<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.lang.set_or_unset(value);
            self
        }
        /// Date and time that goes with a locked account; presumably the end of the lock.
        pub fn date<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.date.set(value);
            self
        }
        /// Like [`date`](Self::date), for a value that may be absent.
        pub fn maybe_date<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.date.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<Unauthorized, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UnauthorizedBuilder> for Unauthorized {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: UnauthorizedBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<Unauthorized> for UnauthorizedBuilder {
        #[inline]
        fn from(value: Unauthorized) -> Self {
            Self {
                errors: value.errors.into(),
                lang: value.lang.into(),
                date: value.date.into(),
            }
        }
    }
    impl crate::request::Builder for UnauthorizedBuilder {
        type Value = Unauthorized;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("errors", self.errors.refusal()),
                    ("lang", self.lang.refusal()),
                    ("date", self.date.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<Unauthorized> {
            Some(Unauthorized {
                errors: self.errors.taken(),
                lang: self.lang.taken(),
                date: self.date.taken(),
            })
        }
    }
    impl crate::request::record::Record for UnauthorizedBuilder {
        const KEYS: &'static [&'static str] = &["errors", "lang", "date"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.errors, entries),
                1usize => crate::request::record::optional(&mut self.lang, entries),
                2usize => crate::request::record::optional(&mut self.date, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Unauthorized {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, UnauthorizedBuilder>(deserializer)
        }
    }
    /// Builds a [`User`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserBuilder {
        id: crate::request::Field<i32>,
        user_id: crate::request::Field<::std::string::String>,
        firstname: crate::request::Field<::std::string::String>,
        lastname: crate::request::Field<::std::string::String>,
        status: crate::request::Field<crate::maarch_courrier::types::UserStatus>,
        mail: crate::request::Field<::std::string::String>,
        mode: crate::request::Field<crate::maarch_courrier::types::UserMode>,
        external_id: crate::request::Field<crate::JsonText<crate::RawObject>>,
    }
    impl UserBuilder {
        /// Technical id of the user.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.id.set(value);
            self
        }
        /// Login.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.user_id.set(value);
            self
        }
        /// First name.
        pub fn firstname<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.firstname.set(value);
            self
        }
        /// Like [`firstname`](Self::firstname), for a value that may be absent.
        pub fn maybe_firstname<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.firstname.set_or_unset(value);
            self
        }
        /// Last name.
        pub fn lastname<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.lastname.set(value);
            self
        }
        /// Like [`lastname`](Self::lastname), for a value that may be absent.
        pub fn maybe_lastname<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.lastname.set_or_unset(value);
            self
        }
        /// State of an account; null only where there is no account.
        pub fn status<V: crate::IntoValue<crate::maarch_courrier::types::UserStatus>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<
            V: crate::IntoValue<crate::maarch_courrier::types::UserStatus>,
        >(mut self, value: Option<V>) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// E-mail address; can be null or empty.
        pub fn mail<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.mail.set(value);
            self
        }
        /// Like [`mail`](Self::mail), for a value that may be absent.
        pub fn maybe_mail<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.mail.set_or_unset(value);
            self
        }
        /// Kind of account of a user.
        pub fn mode<V: crate::IntoValue<crate::maarch_courrier::types::UserMode>>(
            mut self,
            value: V,
        ) -> Self {
            self.mode.set(value);
            self
        }
        /// Like [`mode`](Self::mode), for a value that may be absent.
        pub fn maybe_mode<V: crate::IntoValue<crate::maarch_courrier::types::UserMode>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.mode.set_or_unset(value);
            self
        }
        /// Ids of the user in other applications, as JSON inside the text. Only on newer servers.
        pub fn external_id<V: crate::IntoValue<crate::JsonText<crate::RawObject>>>(
            mut self,
            value: V,
        ) -> Self {
            self.external_id.set(value);
            self
        }
        /// Like [`external_id`](Self::external_id), for a value that may be absent.
        pub fn maybe_external_id<V: crate::IntoValue<crate::JsonText<crate::RawObject>>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.external_id.set_or_unset(value);
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
                user_id: Some(value.user_id).into(),
                firstname: value.firstname.into(),
                lastname: value.lastname.into(),
                status: value.status.into(),
                mail: value.mail.into(),
                mode: value.mode.into(),
                external_id: value.external_id.into(),
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
                    ("user_id", self.user_id.needed()),
                    ("firstname", self.firstname.refusal()),
                    ("lastname", self.lastname.refusal()),
                    ("status", self.status.refusal()),
                    ("mail", self.mail.refusal()),
                    ("mode", self.mode.refusal()),
                    ("external_id", self.external_id.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<User> {
            Some(User {
                id: self.id.taken()?,
                user_id: self.user_id.taken()?,
                firstname: self.firstname.taken(),
                lastname: self.lastname.taken(),
                status: self.status.taken(),
                mail: self.mail.taken(),
                mode: self.mode.taken(),
                external_id: self.external_id.taken(),
            })
        }
    }
    impl crate::request::record::Record for UserBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "user_id",
            "firstname",
            "lastname",
            "status",
            "mail",
            "mode",
            "external_id",
        ];
        const ALWAYS: u64 = 3u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.id, entries),
                1usize => crate::request::record::plain(&mut self.user_id, entries),
                2usize => crate::request::record::optional(&mut self.firstname, entries),
                3usize => crate::request::record::optional(&mut self.lastname, entries),
                4usize => crate::request::record::optional(&mut self.status, entries),
                5usize => crate::request::record::optional(&mut self.mail, entries),
                6usize => crate::request::record::optional(&mut self.mode, entries),
                7usize => {
                    crate::request::record::optional(&mut self.external_id, entries)
                }
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
    /// Builds a [`UserByLogin`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserByLoginBuilder {
        user: crate::request::Field<UserRow>,
    }
    impl UserByLoginBuilder {
        /// The account; null if the login is unknown.
        pub fn user<V: crate::IntoValue<UserRow>>(mut self, value: V) -> Self {
            self.user.set(value);
            self
        }
        /// Like [`user`](Self::user), for a value that may be absent.
        pub fn maybe_user<V: crate::IntoValue<UserRow>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.user.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<UserByLogin, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UserByLoginBuilder> for UserByLogin {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: UserByLoginBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<UserByLogin> for UserByLoginBuilder {
        #[inline]
        fn from(value: UserByLogin) -> Self {
            Self { user: value.user.into() }
        }
    }
    impl crate::request::Builder for UserByLoginBuilder {
        type Value = UserByLogin;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("user", self.user.refusal())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserByLogin> {
            Some(UserByLogin {
                user: self.user.taken(),
            })
        }
    }
    impl crate::request::record::Record for UserByLoginBuilder {
        const KEYS: &'static [&'static str] = &["user"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.user, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserByLogin {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, UserByLoginBuilder>(deserializer)
        }
    }
    /// Builds a [`UserDetails`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserDetailsBuilder {
        id: crate::request::Field<i32>,
        user_id: crate::request::Field<::std::string::String>,
        firstname: crate::request::Field<::std::string::String>,
        lastname: crate::request::Field<::std::string::String>,
        status: crate::request::Field<crate::maarch_courrier::types::UserStatus>,
        phone: crate::request::Field<crate::NullableText>,
        mail: crate::request::Field<::std::string::String>,
        initials: crate::request::Field<::std::string::String>,
        mode: crate::request::Field<crate::maarch_courrier::types::UserMode>,
        external_id: crate::request::Field<crate::RawObject>,
        groups: crate::request::Field<::std::vec::Vec<UserGroup>>,
        entities: crate::request::Field<::std::vec::Vec<UserEntity>>,
        absence: crate::request::Field<::serde_json::Value>,
        authorized_api: crate::request::Field<::std::vec::Vec<::std::string::String>>,
        signatures: crate::request::Field<::std::vec::Vec<::serde_json::Value>>,
        email_signatures: crate::request::Field<::std::vec::Vec<::serde_json::Value>>,
        all_groups: crate::request::Field<::std::vec::Vec<GroupChoice>>,
        all_entities: crate::request::Field<::std::vec::Vec<EntityTreeNode>>,
        baskets: crate::request::Field<::std::vec::Vec<Basket>>,
        assigned_baskets: crate::request::Field<::std::vec::Vec<AssignedBasket>>,
        redirected_baskets: crate::request::Field<::std::vec::Vec<RedirectedBasket>>,
        history: crate::request::Field<::std::vec::Vec<UserEvent>>,
        can_modify_password: crate::request::Field<bool>,
        can_send_activation_notification: crate::request::Field<bool>,
        can_link_to_external_signatory_book: crate::request::Field<bool>,
        can_create_maarch_parapheur_user: crate::request::Field<bool>,
    }
    impl UserDetailsBuilder {
        /// Technical id of the user.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.id.set(value);
            self
        }
        /// Login.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.user_id.set(value);
            self
        }
        /// First name.
        pub fn firstname<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.firstname.set(value);
            self
        }
        /// Like [`firstname`](Self::firstname), for a value that may be absent.
        pub fn maybe_firstname<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.firstname.set_or_unset(value);
            self
        }
        /// Last name.
        pub fn lastname<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.lastname.set(value);
            self
        }
        /// Like [`lastname`](Self::lastname), for a value that may be absent.
        pub fn maybe_lastname<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.lastname.set_or_unset(value);
            self
        }
        /// State of an account; null only where there is no account.
        pub fn status<V: crate::IntoValue<crate::maarch_courrier::types::UserStatus>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<
            V: crate::IntoValue<crate::maarch_courrier::types::UserStatus>,
        >(mut self, value: Option<V>) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// Telephone number as far as the caller may see it. The key is absent when the caller lacks the privilege `view_personal_data`; null and the empty text say that the user has no number.
        pub fn phone<V: crate::IntoValue<crate::NullableText>>(
            mut self,
            value: V,
        ) -> Self {
            self.phone.set(value);
            self
        }
        /// Like [`phone`](Self::phone), for a value that may be absent.
        pub fn maybe_phone<V: crate::IntoValue<crate::NullableText>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.phone.set_or_unset(value);
            self
        }
        /// E-mail address; can be null or empty.
        pub fn mail<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.mail.set(value);
            self
        }
        /// Like [`mail`](Self::mail), for a value that may be absent.
        pub fn maybe_mail<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.mail.set_or_unset(value);
            self
        }
        /// Initials; can be null or empty.
        pub fn initials<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.initials.set(value);
            self
        }
        /// Like [`initials`](Self::initials), for a value that may be absent.
        pub fn maybe_initials<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.initials.set_or_unset(value);
            self
        }
        /// Kind of account of a user.
        pub fn mode<V: crate::IntoValue<crate::maarch_courrier::types::UserMode>>(
            mut self,
            value: V,
        ) -> Self {
            self.mode.set(value);
            self
        }
        /// Like [`mode`](Self::mode), for a value that may be absent.
        pub fn maybe_mode<V: crate::IntoValue<crate::maarch_courrier::types::UserMode>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.mode.set_or_unset(value);
            self
        }
        /// Links of an account to other programs: any key, such as `internalParapheur`, `maarchParapheur` or `pastell`, with a number or a text. An empty array (PHP for an empty object) while there are none.
        pub fn external_id<V: crate::IntoValue<crate::RawObject>>(
            mut self,
            value: V,
        ) -> Self {
            self.external_id.set(value);
            self
        }
        /// Like [`external_id`](Self::external_id), for a value that may be absent.
        pub fn maybe_external_id<V: crate::IntoValue<crate::RawObject>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.external_id.set_or_unset(value);
            self
        }
        /// All groups of the user.
        pub fn groups(mut self, items: impl crate::Items<UserGroup>) -> Self {
            self.groups.set_items(items);
            self
        }
        /// All entities of the user.
        pub fn entities(mut self, items: impl crate::Items<UserEntity>) -> Self {
            self.entities.set_items(items);
            self
        }
        /// The absence that is planned, kept as JSON; an empty array or null when there is none.
        pub fn absence<V: crate::IntoValue<::serde_json::Value>>(
            mut self,
            value: V,
        ) -> Self {
            self.absence.set(value);
            self
        }
        /// Like [`absence`](Self::absence), for a value that may be absent.
        pub fn maybe_absence<V: crate::IntoValue<::serde_json::Value>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.absence.set_or_unset(value);
            self
        }
        /// The routes a `rest` user may call, such as `GET/users`; empty when none is excluded.
        pub fn authorized_api(
            mut self,
            items: impl crate::Items<::std::string::String>,
        ) -> Self {
            self.authorized_api.set_items(items);
            self
        }
        /// The signature images of the user, kept as JSON because their format was not recorded.
        pub fn signatures(
            mut self,
            items: impl crate::Items<::serde_json::Value>,
        ) -> Self {
            self.signatures.set_items(items);
            self
        }
        /// The signatures under messages, kept as JSON because their format was not recorded.
        pub fn email_signatures(
            mut self,
            items: impl crate::Items<::serde_json::Value>,
        ) -> Self {
            self.email_signatures.set_items(items);
            self
        }
        /// All groups of the installation, for choosing.
        pub fn all_groups(mut self, items: impl crate::Items<GroupChoice>) -> Self {
            self.all_groups.set_items(items);
            self
        }
        /// All enabled entities of the installation, for choosing; the list can be long.
        pub fn all_entities(mut self, items: impl crate::Items<EntityTreeNode>) -> Self {
            self.all_entities.set_items(items);
            self
        }
        /// All baskets of the user.
        pub fn baskets(mut self, items: impl crate::Items<Basket>) -> Self {
            self.baskets.set_items(items);
            self
        }
        /// Baskets of others that the user handles for now.
        pub fn assigned_baskets(
            mut self,
            items: impl crate::Items<AssignedBasket>,
        ) -> Self {
            self.assigned_baskets.set_items(items);
            self
        }
        /// Baskets of the user that are redirected to others.
        pub fn redirected_baskets(
            mut self,
            items: impl crate::Items<RedirectedBasket>,
        ) -> Self {
            self.redirected_baskets.set_items(items);
            self
        }
        /// What the user did last.
        pub fn history(mut self, items: impl crate::Items<UserEvent>) -> Self {
            self.history.set_items(items);
            self
        }
        /// Whether the caller may give the user a new password.
        pub fn can_modify_password<V: crate::IntoValue<bool>>(
            mut self,
            value: V,
        ) -> Self {
            self.can_modify_password.set(value);
            self
        }
        /// Like [`can_modify_password`](Self::can_modify_password), for a value that may be absent.
        pub fn maybe_can_modify_password<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.can_modify_password.set_or_unset(value);
            self
        }
        /// Whether the caller may have the activation message sent again.
        pub fn can_send_activation_notification<V: crate::IntoValue<bool>>(
            mut self,
            value: V,
        ) -> Self {
            self.can_send_activation_notification.set(value);
            self
        }
        /// Like [`can_send_activation_notification`](Self::can_send_activation_notification), for a value that may be absent.
        pub fn maybe_can_send_activation_notification<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.can_send_activation_notification.set_or_unset(value);
            self
        }
        /// Whether the user can be connected to an account of the signatory book.
        ///
        /// Since 2301.3.4.
        pub fn can_link_to_external_signatory_book<V: crate::IntoValue<bool>>(
            mut self,
            value: V,
        ) -> Self {
            self.can_link_to_external_signatory_book.set(value);
            self
        }
        /// Like [`can_link_to_external_signatory_book`](Self::can_link_to_external_signatory_book), for a value that may be absent.
        pub fn maybe_can_link_to_external_signatory_book<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.can_link_to_external_signatory_book.set_or_unset(value);
            self
        }
        /// Whether an account in Maarch Parapheur can be created for the user.
        ///
        /// Up to 21.03.1.
        pub fn can_create_maarch_parapheur_user<V: crate::IntoValue<bool>>(
            mut self,
            value: V,
        ) -> Self {
            self.can_create_maarch_parapheur_user.set(value);
            self
        }
        /// Like [`can_create_maarch_parapheur_user`](Self::can_create_maarch_parapheur_user), for a value that may be absent.
        pub fn maybe_can_create_maarch_parapheur_user<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.can_create_maarch_parapheur_user.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<UserDetails, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UserDetailsBuilder> for UserDetails {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: UserDetailsBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<UserDetails> for UserDetailsBuilder {
        #[inline]
        fn from(value: UserDetails) -> Self {
            Self {
                id: Some(value.id).into(),
                user_id: Some(value.user_id).into(),
                firstname: value.firstname.into(),
                lastname: value.lastname.into(),
                status: value.status.into(),
                phone: value.phone.into(),
                mail: value.mail.into(),
                initials: value.initials.into(),
                mode: value.mode.into(),
                external_id: value.external_id.into(),
                groups: Some(value.groups).into(),
                entities: Some(value.entities).into(),
                absence: value.absence.into(),
                authorized_api: Some(value.authorized_api).into(),
                signatures: Some(value.signatures).into(),
                email_signatures: Some(value.email_signatures).into(),
                all_groups: Some(value.all_groups).into(),
                all_entities: Some(value.all_entities).into(),
                baskets: Some(value.baskets).into(),
                assigned_baskets: Some(value.assigned_baskets).into(),
                redirected_baskets: Some(value.redirected_baskets).into(),
                history: Some(value.history).into(),
                can_modify_password: value.can_modify_password.into(),
                can_send_activation_notification: value
                    .can_send_activation_notification
                    .into(),
                can_link_to_external_signatory_book: value
                    .can_link_to_external_signatory_book
                    .into(),
                can_create_maarch_parapheur_user: value
                    .can_create_maarch_parapheur_user
                    .into(),
            }
        }
    }
    impl crate::request::Builder for UserDetailsBuilder {
        type Value = UserDetails;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.needed()),
                    ("user_id", self.user_id.needed()),
                    ("firstname", self.firstname.refusal()),
                    ("lastname", self.lastname.refusal()),
                    ("status", self.status.refusal()),
                    ("phone", self.phone.refusal()),
                    ("mail", self.mail.refusal()),
                    ("initials", self.initials.refusal()),
                    ("mode", self.mode.refusal()),
                    ("external_id", self.external_id.refusal()),
                    ("groups", self.groups.refusal()),
                    ("entities", self.entities.refusal()),
                    ("absence", self.absence.refusal()),
                    ("authorizedApi", self.authorized_api.refusal()),
                    ("signatures", self.signatures.refusal()),
                    ("emailSignatures", self.email_signatures.refusal()),
                    ("allGroups", self.all_groups.refusal()),
                    ("allEntities", self.all_entities.refusal()),
                    ("baskets", self.baskets.refusal()),
                    ("assignedBaskets", self.assigned_baskets.refusal()),
                    ("redirectedBaskets", self.redirected_baskets.refusal()),
                    ("history", self.history.refusal()),
                    ("canModifyPassword", self.can_modify_password.refusal()),
                    (
                        "canSendActivationNotification",
                        self.can_send_activation_notification.refusal(),
                    ),
                    (
                        "canLinkToExternalSignatoryBook",
                        self.can_link_to_external_signatory_book.refusal(),
                    ),
                    (
                        "canCreateMaarchParapheurUser",
                        self.can_create_maarch_parapheur_user.refusal(),
                    ),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserDetails> {
            Some(UserDetails {
                id: self.id.taken()?,
                user_id: self.user_id.taken()?,
                firstname: self.firstname.taken(),
                lastname: self.lastname.taken(),
                status: self.status.taken(),
                phone: self.phone.taken(),
                mail: self.mail.taken(),
                initials: self.initials.taken(),
                mode: self.mode.taken(),
                external_id: self.external_id.taken(),
                groups: self.groups.taken().unwrap_or_default(),
                entities: self.entities.taken().unwrap_or_default(),
                absence: self.absence.taken(),
                authorized_api: self.authorized_api.taken().unwrap_or_default(),
                signatures: self.signatures.taken().unwrap_or_default(),
                email_signatures: self.email_signatures.taken().unwrap_or_default(),
                all_groups: self.all_groups.taken().unwrap_or_default(),
                all_entities: self.all_entities.taken().unwrap_or_default(),
                baskets: self.baskets.taken().unwrap_or_default(),
                assigned_baskets: self.assigned_baskets.taken().unwrap_or_default(),
                redirected_baskets: self.redirected_baskets.taken().unwrap_or_default(),
                history: self.history.taken().unwrap_or_default(),
                can_modify_password: self.can_modify_password.taken(),
                can_send_activation_notification: self
                    .can_send_activation_notification
                    .taken(),
                can_link_to_external_signatory_book: self
                    .can_link_to_external_signatory_book
                    .taken(),
                can_create_maarch_parapheur_user: self
                    .can_create_maarch_parapheur_user
                    .taken(),
            })
        }
    }
    impl crate::request::record::Record for UserDetailsBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "user_id",
            "firstname",
            "lastname",
            "status",
            "phone",
            "mail",
            "initials",
            "mode",
            "external_id",
            "groups",
            "entities",
            "absence",
            "authorizedApi",
            "signatures",
            "emailSignatures",
            "allGroups",
            "allEntities",
            "baskets",
            "assignedBaskets",
            "redirectedBaskets",
            "history",
            "canModifyPassword",
            "canSendActivationNotification",
            "canLinkToExternalSignatoryBook",
            "canCreateMaarchParapheurUser",
        ];
        const ALWAYS: u64 = 3u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.id, entries),
                1usize => crate::request::record::plain(&mut self.user_id, entries),
                2usize => crate::request::record::optional(&mut self.firstname, entries),
                3usize => crate::request::record::optional(&mut self.lastname, entries),
                4usize => crate::request::record::optional(&mut self.status, entries),
                5usize => crate::request::record::plain(&mut self.phone, entries),
                6usize => crate::request::record::optional(&mut self.mail, entries),
                7usize => crate::request::record::optional(&mut self.initials, entries),
                8usize => crate::request::record::optional(&mut self.mode, entries),
                9usize => {
                    crate::request::record::optional(&mut self.external_id, entries)
                }
                10usize => {
                    crate::request::record::list_or_null(&mut self.groups, entries)
                }
                11usize => {
                    crate::request::record::list_or_null(&mut self.entities, entries)
                }
                12usize => crate::request::record::value(&mut self.absence, entries),
                13usize => {
                    crate::request::record::list_or_null(
                        &mut self.authorized_api,
                        entries,
                    )
                }
                14usize => {
                    crate::request::record::values_or_null(&mut self.signatures, entries)
                }
                15usize => {
                    crate::request::record::values_or_null(
                        &mut self.email_signatures,
                        entries,
                    )
                }
                16usize => {
                    crate::request::record::list_or_null(&mut self.all_groups, entries)
                }
                17usize => {
                    crate::request::record::list_or_null(&mut self.all_entities, entries)
                }
                18usize => {
                    crate::request::record::list_or_null(&mut self.baskets, entries)
                }
                19usize => {
                    crate::request::record::list_or_null(
                        &mut self.assigned_baskets,
                        entries,
                    )
                }
                20usize => {
                    crate::request::record::list_or_null(
                        &mut self.redirected_baskets,
                        entries,
                    )
                }
                21usize => {
                    crate::request::record::list_or_null(&mut self.history, entries)
                }
                22usize => {
                    crate::request::record::optional(
                        &mut self.can_modify_password,
                        entries,
                    )
                }
                23usize => {
                    crate::request::record::optional(
                        &mut self.can_send_activation_notification,
                        entries,
                    )
                }
                24usize => {
                    crate::request::record::optional(
                        &mut self.can_link_to_external_signatory_book,
                        entries,
                    )
                }
                25usize => {
                    crate::request::record::optional(
                        &mut self.can_create_maarch_parapheur_user,
                        entries,
                    )
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserDetails {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, UserDetailsBuilder>(deserializer)
        }
    }
    /// Builds a [`UserEntities`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserEntitiesBuilder {
        entities: crate::request::Field<::std::vec::Vec<UserEntity>>,
        all_entities: crate::request::Field<::std::vec::Vec<EntityTreeNode>>,
    }
    impl UserEntitiesBuilder {
        /// All entities of the user.
        pub fn entities(mut self, items: impl crate::Items<UserEntity>) -> Self {
            self.entities.set_items(items);
            self
        }
        /// All enabled entities of the installation; the list can be long.
        pub fn all_entities(mut self, items: impl crate::Items<EntityTreeNode>) -> Self {
            self.all_entities.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<UserEntities, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UserEntitiesBuilder> for UserEntities {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: UserEntitiesBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<UserEntities> for UserEntitiesBuilder {
        #[inline]
        fn from(value: UserEntities) -> Self {
            Self {
                entities: Some(value.entities).into(),
                all_entities: Some(value.all_entities).into(),
            }
        }
    }
    impl crate::request::Builder for UserEntitiesBuilder {
        type Value = UserEntities;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("entities", self.entities.refusal()),
                    ("allEntities", self.all_entities.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserEntities> {
            Some(UserEntities {
                entities: self.entities.taken().unwrap_or_default(),
                all_entities: self.all_entities.taken().unwrap_or_default(),
            })
        }
    }
    impl crate::request::record::Record for UserEntitiesBuilder {
        const KEYS: &'static [&'static str] = &["entities", "allEntities"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => {
                    crate::request::record::list_or_null(&mut self.entities, entries)
                }
                1usize => {
                    crate::request::record::list_or_null(&mut self.all_entities, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserEntities {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, UserEntitiesBuilder>(deserializer)
        }
    }
    /// Builds a [`UserEntity`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserEntityBuilder {
        id: crate::request::Field<i64>,
        entity_id: crate::request::Field<::std::string::String>,
        entity_label: crate::request::Field<::std::string::String>,
        user_role: crate::request::Field<::std::string::String>,
        primary_entity: crate::request::Field<crate::YesNo>,
    }
    impl UserEntityBuilder {
        /// Number of the entity; in the tree the same key holds text.
        pub fn id<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.id.set(value);
            self
        }
        /// Like [`id`](Self::id), for a value that may be absent.
        pub fn maybe_id<V: crate::IntoValue<i64>>(mut self, value: Option<V>) -> Self {
            self.id.set_or_unset(value);
            self
        }
        /// Id of the entity, the one the routes take.
        pub fn entity_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.entity_id.set(value);
            self
        }
        /// Like [`entity_id`](Self::entity_id), for a value that may be absent.
        pub fn maybe_entity_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.entity_id.set_or_unset(value);
            self
        }
        /// Name of the entity.
        pub fn entity_label<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.entity_label.set(value);
            self
        }
        /// Like [`entity_label`](Self::entity_label), for a value that may be absent.
        pub fn maybe_entity_label<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.entity_label.set_or_unset(value);
            self
        }
        /// Free label of the role of the user in the entity; can be empty.
        pub fn user_role<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.user_role.set(value);
            self
        }
        /// Like [`user_role`](Self::user_role), for a value that may be absent.
        pub fn maybe_user_role<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.user_role.set_or_unset(value);
            self
        }
        /// Whether it is the primary entity of the user.
        pub fn primary_entity<V: crate::IntoValue<crate::YesNo>>(
            mut self,
            value: V,
        ) -> Self {
            self.primary_entity.set(value);
            self
        }
        /// Like [`primary_entity`](Self::primary_entity), for a value that may be absent.
        pub fn maybe_primary_entity<V: crate::IntoValue<crate::YesNo>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.primary_entity.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<UserEntity, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UserEntityBuilder> for UserEntity {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: UserEntityBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<UserEntity> for UserEntityBuilder {
        #[inline]
        fn from(value: UserEntity) -> Self {
            Self {
                id: value.id.into(),
                entity_id: value.entity_id.into(),
                entity_label: value.entity_label.into(),
                user_role: value.user_role.into(),
                primary_entity: value.primary_entity.into(),
            }
        }
    }
    impl crate::request::Builder for UserEntityBuilder {
        type Value = UserEntity;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.refusal()),
                    ("entity_id", self.entity_id.refusal()),
                    ("entity_label", self.entity_label.refusal()),
                    ("user_role", self.user_role.refusal()),
                    ("primary_entity", self.primary_entity.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserEntity> {
            Some(UserEntity {
                id: self.id.taken(),
                entity_id: self.entity_id.taken(),
                entity_label: self.entity_label.taken(),
                user_role: self.user_role.taken(),
                primary_entity: self.primary_entity.taken(),
            })
        }
    }
    impl crate::request::record::Record for UserEntityBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "entity_id",
            "entity_label",
            "user_role",
            "primary_entity",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.entity_id, entries),
                2usize => {
                    crate::request::record::optional(&mut self.entity_label, entries)
                }
                3usize => crate::request::record::optional(&mut self.user_role, entries),
                4usize => {
                    crate::request::record::optional(&mut self.primary_entity, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserEntity {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, UserEntityBuilder>(deserializer)
        }
    }
    impl crate::Items<UserEntity> for ::std::vec::Vec<UserEntityBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<UserEntity>, ::std::string::String> {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`UserEntityList`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserEntityListBuilder {
        entities: crate::request::Field<::std::vec::Vec<UserEntity>>,
    }
    impl UserEntityListBuilder {
        /// All entities of the user.
        ///
        /// Required.
        pub fn entities(mut self, items: impl crate::Items<UserEntity>) -> Self {
            self.entities.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<UserEntityList, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UserEntityListBuilder> for UserEntityList {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: UserEntityListBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<UserEntityList> for UserEntityListBuilder {
        #[inline]
        fn from(value: UserEntityList) -> Self {
            Self {
                entities: Some(value.entities).into(),
            }
        }
    }
    impl crate::request::Builder for UserEntityListBuilder {
        type Value = UserEntityList;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("entities", self.entities.needed())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserEntityList> {
            Some(UserEntityList {
                entities: self.entities.taken()?,
            })
        }
    }
    impl crate::request::record::Record for UserEntityListBuilder {
        const KEYS: &'static [&'static str] = &["entities"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::list(&mut self.entities, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserEntityList {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, UserEntityListBuilder>(deserializer)
        }
    }
    /// Builds a [`UserEntityUpdate`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserEntityUpdateBuilder {
        user_role: crate::request::Field<::std::string::String>,
    }
    impl UserEntityUpdateBuilder {
        /// Free label of the part; the empty text takes it away.
        ///
        /// Required.
        pub fn user_role<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.user_role.set(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<UserEntityUpdate, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UserEntityUpdateBuilder> for UserEntityUpdate {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: UserEntityUpdateBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<UserEntityUpdate> for UserEntityUpdateBuilder {
        #[inline]
        fn from(value: UserEntityUpdate) -> Self {
            Self {
                user_role: Some(value.user_role).into(),
            }
        }
    }
    impl crate::request::Builder for UserEntityUpdateBuilder {
        type Value = UserEntityUpdate;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("user_role", self.user_role.needed())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserEntityUpdate> {
            Some(UserEntityUpdate {
                user_role: self.user_role.taken()?,
            })
        }
    }
    impl crate::request::record::Record for UserEntityUpdateBuilder {
        const KEYS: &'static [&'static str] = &["user_role"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.user_role, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserEntityUpdate {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                UserEntityUpdateBuilder,
            >(deserializer)
        }
    }
    /// Builds a [`UserEntityUsage`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserEntityUsageBuilder {
        has_confidentiality_instances: crate::request::Field<bool>,
        has_list_templates: crate::request::Field<bool>,
        has_listinstances: crate::request::Field<bool>,
    }
    impl UserEntityUsageBuilder {
        /// Whether there are confidential instances.
        pub fn has_confidentiality_instances<V: crate::IntoValue<bool>>(
            mut self,
            value: V,
        ) -> Self {
            self.has_confidentiality_instances.set(value);
            self
        }
        /// Like [`has_confidentiality_instances`](Self::has_confidentiality_instances), for a value that may be absent.
        pub fn maybe_has_confidentiality_instances<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.has_confidentiality_instances.set_or_unset(value);
            self
        }
        /// Whether a list template of the entity has the user.
        pub fn has_list_templates<V: crate::IntoValue<bool>>(
            mut self,
            value: V,
        ) -> Self {
            self.has_list_templates.set(value);
            self
        }
        /// Like [`has_list_templates`](Self::has_list_templates), for a value that may be absent.
        pub fn maybe_has_list_templates<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.has_list_templates.set_or_unset(value);
            self
        }
        /// Whether a diffusion list has the user. Read in the code of newer servers, not seen.
        pub fn has_listinstances<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.has_listinstances.set(value);
            self
        }
        /// Like [`has_listinstances`](Self::has_listinstances), for a value that may be absent.
        pub fn maybe_has_listinstances<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.has_listinstances.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<UserEntityUsage, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UserEntityUsageBuilder> for UserEntityUsage {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: UserEntityUsageBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<UserEntityUsage> for UserEntityUsageBuilder {
        #[inline]
        fn from(value: UserEntityUsage) -> Self {
            Self {
                has_confidentiality_instances: value
                    .has_confidentiality_instances
                    .into(),
                has_list_templates: value.has_list_templates.into(),
                has_listinstances: value.has_listinstances.into(),
            }
        }
    }
    impl crate::request::Builder for UserEntityUsageBuilder {
        type Value = UserEntityUsage;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    (
                        "hasConfidentialityInstances",
                        self.has_confidentiality_instances.refusal(),
                    ),
                    ("hasListTemplates", self.has_list_templates.refusal()),
                    ("hasListinstances", self.has_listinstances.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserEntityUsage> {
            Some(UserEntityUsage {
                has_confidentiality_instances: self
                    .has_confidentiality_instances
                    .taken(),
                has_list_templates: self.has_list_templates.taken(),
                has_listinstances: self.has_listinstances.taken(),
            })
        }
    }
    impl crate::request::record::Record for UserEntityUsageBuilder {
        const KEYS: &'static [&'static str] = &[
            "hasConfidentialityInstances",
            "hasListTemplates",
            "hasListinstances",
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
                        &mut self.has_confidentiality_instances,
                        entries,
                    )
                }
                1usize => {
                    crate::request::record::optional(
                        &mut self.has_list_templates,
                        entries,
                    )
                }
                2usize => {
                    crate::request::record::optional(
                        &mut self.has_listinstances,
                        entries,
                    )
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserEntityUsage {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                UserEntityUsageBuilder,
            >(deserializer)
        }
    }
    /// Builds a [`UserEvent`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserEventBuilder {
        record_id: crate::request::Field<crate::NumberOrText>,
        event_date: crate::request::Field<::std::string::String>,
        info: crate::request::Field<::std::string::String>,
        remote_ip: crate::request::Field<::std::string::String>,
    }
    impl UserEventBuilder {
        /// Number of the record concerned; seen as a text.
        pub fn record_id<V: crate::IntoValue<crate::NumberOrText>>(
            mut self,
            value: V,
        ) -> Self {
            self.record_id.set(value);
            self
        }
        /// Like [`record_id`](Self::record_id), for a value that may be absent.
        pub fn maybe_record_id<V: crate::IntoValue<crate::NumberOrText>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.record_id.set_or_unset(value);
            self
        }
        /// When it was.
        pub fn event_date<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.event_date.set(value);
            self
        }
        /// Like [`event_date`](Self::event_date), for a value that may be absent.
        pub fn maybe_event_date<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.event_date.set_or_unset(value);
            self
        }
        /// What it was, for people.
        pub fn info<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.info.set(value);
            self
        }
        /// Like [`info`](Self::info), for a value that may be absent.
        pub fn maybe_info<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.info.set_or_unset(value);
            self
        }
        /// The address it came from.
        pub fn remote_ip<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.remote_ip.set(value);
            self
        }
        /// Like [`remote_ip`](Self::remote_ip), for a value that may be absent.
        pub fn maybe_remote_ip<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.remote_ip.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<UserEvent, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UserEventBuilder> for UserEvent {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: UserEventBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<UserEvent> for UserEventBuilder {
        #[inline]
        fn from(value: UserEvent) -> Self {
            Self {
                record_id: value.record_id.into(),
                event_date: value.event_date.into(),
                info: value.info.into(),
                remote_ip: value.remote_ip.into(),
            }
        }
    }
    impl crate::request::Builder for UserEventBuilder {
        type Value = UserEvent;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("record_id", self.record_id.refusal()),
                    ("event_date", self.event_date.refusal()),
                    ("info", self.info.refusal()),
                    ("remote_ip", self.remote_ip.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserEvent> {
            Some(UserEvent {
                record_id: self.record_id.taken(),
                event_date: self.event_date.taken(),
                info: self.info.taken(),
                remote_ip: self.remote_ip.taken(),
            })
        }
    }
    impl crate::request::record::Record for UserEventBuilder {
        const KEYS: &'static [&'static str] = &[
            "record_id",
            "event_date",
            "info",
            "remote_ip",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.record_id, entries),
                1usize => crate::request::record::optional(&mut self.event_date, entries),
                2usize => crate::request::record::optional(&mut self.info, entries),
                3usize => crate::request::record::optional(&mut self.remote_ip, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserEvent {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, UserEventBuilder>(deserializer)
        }
    }
    impl crate::Items<UserEvent> for ::std::vec::Vec<UserEventBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<UserEvent>, ::std::string::String> {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`UserGroup`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserGroupBuilder {
        id: crate::request::Field<i64>,
        group_id: crate::request::Field<::std::string::String>,
        group_desc: crate::request::Field<::std::string::String>,
        can_index: crate::request::Field<bool>,
        indexation_parameters: crate::request::Field<
            crate::JsonText<crate::maarch_courrier::types::IndexationParameters>,
        >,
        role: crate::request::Field<::std::string::String>,
        maarch_comment: crate::request::Field<::std::string::String>,
        mem_comment: crate::request::Field<::std::string::String>,
        external_id: crate::request::Field<crate::JsonText<crate::RawObject>>,
        where_clause: crate::request::Field<::std::string::String>,
    }
    impl UserGroupBuilder {
        /// Number of the group (`usergroups.id`).
        pub fn id<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.id.set(value);
            self
        }
        /// Like [`id`](Self::id), for a value that may be absent.
        pub fn maybe_id<V: crate::IntoValue<i64>>(mut self, value: Option<V>) -> Self {
            self.id.set_or_unset(value);
            self
        }
        /// Id of the group, the one the routes take.
        pub fn group_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.group_id.set(value);
            self
        }
        /// Like [`group_id`](Self::group_id), for a value that may be absent.
        pub fn maybe_group_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.group_id.set_or_unset(value);
            self
        }
        /// Name of the group.
        pub fn group_desc<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.group_desc.set(value);
            self
        }
        /// Like [`group_desc`](Self::group_desc), for a value that may be absent.
        pub fn maybe_group_desc<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.group_desc.set_or_unset(value);
            self
        }
        /// Whether members may register new documents.
        pub fn can_index<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.can_index.set(value);
            self
        }
        /// Like [`can_index`](Self::can_index), for a value that may be absent.
        pub fn maybe_can_index<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.can_index.set_or_unset(value);
            self
        }
        /// Settings for registering documents, as JSON inside the text.
        pub fn indexation_parameters<
            V: crate::IntoValue<
                    crate::JsonText<crate::maarch_courrier::types::IndexationParameters>,
                >,
        >(mut self, value: V) -> Self {
            self.indexation_parameters.set(value);
            self
        }
        /// Like [`indexation_parameters`](Self::indexation_parameters), for a value that may be absent.
        pub fn maybe_indexation_parameters<
            V: crate::IntoValue<
                    crate::JsonText<crate::maarch_courrier::types::IndexationParameters>,
                >,
        >(mut self, value: Option<V>) -> Self {
            self.indexation_parameters.set_or_unset(value);
            self
        }
        /// Free label of the role of the user in the group; can be null or empty.
        pub fn role<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.role.set(value);
            self
        }
        /// Like [`role`](Self::role), for a value that may be absent.
        pub fn maybe_role<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.role.set_or_unset(value);
            self
        }
        /// Remark on what the members may see.
        ///
        /// Up to 2301.3.7.
        pub fn maarch_comment<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.maarch_comment.set(value);
            self
        }
        /// Like [`maarch_comment`](Self::maarch_comment), for a value that may be absent.
        pub fn maybe_maarch_comment<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.maarch_comment.set_or_unset(value);
            self
        }
        /// The same under the name of the continuation.
        ///
        /// Since 2505.
        pub fn mem_comment<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.mem_comment.set(value);
            self
        }
        /// Like [`mem_comment`](Self::mem_comment), for a value that may be absent.
        pub fn maybe_mem_comment<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.mem_comment.set_or_unset(value);
            self
        }
        /// Ids of the group in other programs, as JSON inside the text. Without `internalParapheur` the group does
        /// not exist in the signature book.
        ///
        /// Since 2505.
        pub fn external_id<V: crate::IntoValue<crate::JsonText<crate::RawObject>>>(
            mut self,
            value: V,
        ) -> Self {
            self.external_id.set(value);
            self
        }
        /// Like [`external_id`](Self::external_id), for a value that may be absent.
        pub fn maybe_external_id<V: crate::IntoValue<crate::JsonText<crate::RawObject>>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.external_id.set_or_unset(value);
            self
        }
        /// SQL condition on the documents the members may see.
        pub fn where_clause<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.where_clause.set(value);
            self
        }
        /// Like [`where_clause`](Self::where_clause), for a value that may be absent.
        pub fn maybe_where_clause<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.where_clause.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<UserGroup, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UserGroupBuilder> for UserGroup {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: UserGroupBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<UserGroup> for UserGroupBuilder {
        #[inline]
        fn from(value: UserGroup) -> Self {
            Self {
                id: value.id.into(),
                group_id: value.group_id.into(),
                group_desc: value.group_desc.into(),
                can_index: value.can_index.into(),
                indexation_parameters: value.indexation_parameters.into(),
                role: value.role.into(),
                maarch_comment: value.maarch_comment.into(),
                mem_comment: value.mem_comment.into(),
                external_id: value.external_id.into(),
                where_clause: value.where_clause.into(),
            }
        }
    }
    impl crate::request::Builder for UserGroupBuilder {
        type Value = UserGroup;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.refusal()),
                    ("group_id", self.group_id.refusal()),
                    ("group_desc", self.group_desc.refusal()),
                    ("can_index", self.can_index.refusal()),
                    ("indexation_parameters", self.indexation_parameters.refusal()),
                    ("role", self.role.refusal()),
                    ("maarch_comment", self.maarch_comment.refusal()),
                    ("mem_comment", self.mem_comment.refusal()),
                    ("external_id", self.external_id.refusal()),
                    ("where_clause", self.where_clause.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserGroup> {
            Some(UserGroup {
                id: self.id.taken(),
                group_id: self.group_id.taken(),
                group_desc: self.group_desc.taken(),
                can_index: self.can_index.taken(),
                indexation_parameters: self.indexation_parameters.taken(),
                role: self.role.taken(),
                maarch_comment: self.maarch_comment.taken(),
                mem_comment: self.mem_comment.taken(),
                external_id: self.external_id.taken(),
                where_clause: self.where_clause.taken(),
            })
        }
    }
    impl crate::request::record::Record for UserGroupBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "group_id",
            "group_desc",
            "can_index",
            "indexation_parameters",
            "role",
            "maarch_comment",
            "mem_comment",
            "external_id",
            "where_clause",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.group_id, entries),
                2usize => crate::request::record::optional(&mut self.group_desc, entries),
                3usize => crate::request::record::optional(&mut self.can_index, entries),
                4usize => {
                    crate::request::record::optional(
                        &mut self.indexation_parameters,
                        entries,
                    )
                }
                5usize => crate::request::record::optional(&mut self.role, entries),
                6usize => {
                    crate::request::record::optional(&mut self.maarch_comment, entries)
                }
                7usize => {
                    crate::request::record::optional(&mut self.mem_comment, entries)
                }
                8usize => {
                    crate::request::record::optional(&mut self.external_id, entries)
                }
                9usize => {
                    crate::request::record::optional(&mut self.where_clause, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserGroup {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, UserGroupBuilder>(deserializer)
        }
    }
    impl crate::Items<UserGroup> for ::std::vec::Vec<UserGroupBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<UserGroup>, ::std::string::String> {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`UserGroupUpdate`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserGroupUpdateBuilder {
        role: crate::request::Field<::std::string::String>,
    }
    impl UserGroupUpdateBuilder {
        /// Free label of the part; the empty text takes it away.
        ///
        /// Required.
        pub fn role<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.role.set(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<UserGroupUpdate, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UserGroupUpdateBuilder> for UserGroupUpdate {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: UserGroupUpdateBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<UserGroupUpdate> for UserGroupUpdateBuilder {
        #[inline]
        fn from(value: UserGroupUpdate) -> Self {
            Self {
                role: Some(value.role).into(),
            }
        }
    }
    impl crate::request::Builder for UserGroupUpdateBuilder {
        type Value = UserGroupUpdate;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("role", self.role.needed())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserGroupUpdate> {
            Some(UserGroupUpdate {
                role: self.role.taken()?,
            })
        }
    }
    impl crate::request::record::Record for UserGroupUpdateBuilder {
        const KEYS: &'static [&'static str] = &["role"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.role, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserGroupUpdate {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                UserGroupUpdateBuilder,
            >(deserializer)
        }
    }
    /// Builds a [`UserGroups`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserGroupsBuilder {
        groups: crate::request::Field<::std::vec::Vec<UserGroup>>,
        baskets: crate::request::Field<::std::vec::Vec<Basket>>,
        problem: crate::request::Field<crate::Problem>,
    }
    impl UserGroupsBuilder {
        /// All groups of the user.
        pub fn groups(mut self, items: impl crate::Items<UserGroup>) -> Self {
            self.groups.set_items(items);
            self
        }
        /// All baskets of the user.
        pub fn baskets(mut self, items: impl crate::Items<Basket>) -> Self {
            self.baskets.set_items(items);
            self
        }
        /// Null, or the failure of a follow-up step although the change was made.
        ///
        /// Since 2505.
        pub fn problem<V: crate::IntoValue<crate::Problem>>(mut self, value: V) -> Self {
            self.problem.set(value);
            self
        }
        /// Like [`problem`](Self::problem), for a value that may be absent.
        pub fn maybe_problem<V: crate::IntoValue<crate::Problem>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.problem.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<UserGroups, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UserGroupsBuilder> for UserGroups {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: UserGroupsBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<UserGroups> for UserGroupsBuilder {
        #[inline]
        fn from(value: UserGroups) -> Self {
            Self {
                groups: Some(value.groups).into(),
                baskets: Some(value.baskets).into(),
                problem: value.problem.into(),
            }
        }
    }
    impl crate::request::Builder for UserGroupsBuilder {
        type Value = UserGroups;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("groups", self.groups.refusal()),
                    ("baskets", self.baskets.refusal()),
                    ("problem", self.problem.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserGroups> {
            Some(UserGroups {
                groups: self.groups.taken().unwrap_or_default(),
                baskets: self.baskets.taken().unwrap_or_default(),
                problem: self.problem.taken(),
            })
        }
    }
    impl crate::request::record::Record for UserGroupsBuilder {
        const KEYS: &'static [&'static str] = &["groups", "baskets", "problem"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::list_or_null(&mut self.groups, entries),
                1usize => {
                    crate::request::record::list_or_null(&mut self.baskets, entries)
                }
                2usize => crate::request::record::optional(&mut self.problem, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserGroups {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, UserGroupsBuilder>(deserializer)
        }
    }
    /// Builds a [`UserGroupsLeft`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserGroupsLeftBuilder {
        groups: crate::request::Field<::std::vec::Vec<UserGroup>>,
        baskets: crate::request::Field<::std::vec::Vec<Basket>>,
        redirected_baskets: crate::request::Field<::std::vec::Vec<RedirectedBasket>>,
        problem: crate::request::Field<crate::Problem>,
    }
    impl UserGroupsLeftBuilder {
        /// All groups of the user.
        pub fn groups(mut self, items: impl crate::Items<UserGroup>) -> Self {
            self.groups.set_items(items);
            self
        }
        /// All baskets of the user.
        pub fn baskets(mut self, items: impl crate::Items<Basket>) -> Self {
            self.baskets.set_items(items);
            self
        }
        /// Baskets of the user that are redirected to others.
        pub fn redirected_baskets(
            mut self,
            items: impl crate::Items<RedirectedBasket>,
        ) -> Self {
            self.redirected_baskets.set_items(items);
            self
        }
        /// Null, or the failure of a follow-up step although the change was made.
        ///
        /// Since 2505.
        pub fn problem<V: crate::IntoValue<crate::Problem>>(mut self, value: V) -> Self {
            self.problem.set(value);
            self
        }
        /// Like [`problem`](Self::problem), for a value that may be absent.
        pub fn maybe_problem<V: crate::IntoValue<crate::Problem>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.problem.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<UserGroupsLeft, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UserGroupsLeftBuilder> for UserGroupsLeft {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: UserGroupsLeftBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<UserGroupsLeft> for UserGroupsLeftBuilder {
        #[inline]
        fn from(value: UserGroupsLeft) -> Self {
            Self {
                groups: Some(value.groups).into(),
                baskets: Some(value.baskets).into(),
                redirected_baskets: Some(value.redirected_baskets).into(),
                problem: value.problem.into(),
            }
        }
    }
    impl crate::request::Builder for UserGroupsLeftBuilder {
        type Value = UserGroupsLeft;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("groups", self.groups.refusal()),
                    ("baskets", self.baskets.refusal()),
                    ("redirectedBaskets", self.redirected_baskets.refusal()),
                    ("problem", self.problem.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserGroupsLeft> {
            Some(UserGroupsLeft {
                groups: self.groups.taken().unwrap_or_default(),
                baskets: self.baskets.taken().unwrap_or_default(),
                redirected_baskets: self.redirected_baskets.taken().unwrap_or_default(),
                problem: self.problem.taken(),
            })
        }
    }
    impl crate::request::record::Record for UserGroupsLeftBuilder {
        const KEYS: &'static [&'static str] = &[
            "groups",
            "baskets",
            "redirectedBaskets",
            "problem",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::list_or_null(&mut self.groups, entries),
                1usize => {
                    crate::request::record::list_or_null(&mut self.baskets, entries)
                }
                2usize => {
                    crate::request::record::list_or_null(
                        &mut self.redirected_baskets,
                        entries,
                    )
                }
                3usize => crate::request::record::optional(&mut self.problem, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserGroupsLeft {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, UserGroupsLeftBuilder>(deserializer)
        }
    }
    /// Builds a [`UserList`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserListBuilder {
        users: crate::request::Field<::std::vec::Vec<User>>,
        quota: crate::request::Field<
            crate::PhpObject<crate::maarch_courrier::types::Quota>,
        >,
    }
    impl UserListBuilder {
        /// The users, in no promised order.
        ///
        /// Required.
        pub fn users(mut self, items: impl crate::Items<User>) -> Self {
            self.users.set_items(items);
            self
        }
        /// The user quota, or an empty array (PHP for an empty object) while none is configured.
        pub fn quota<
            V: crate::IntoValue<crate::PhpObject<crate::maarch_courrier::types::Quota>>,
        >(mut self, value: V) -> Self {
            self.quota.set(value);
            self
        }
        /// Like [`quota`](Self::quota), for a value that may be absent.
        pub fn maybe_quota<
            V: crate::IntoValue<crate::PhpObject<crate::maarch_courrier::types::Quota>>,
        >(mut self, value: Option<V>) -> Self {
            self.quota.set_or_unset(value);
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
                users: Some(value.users).into(),
                quota: value.quota.into(),
            }
        }
    }
    impl crate::request::Builder for UserListBuilder {
        type Value = UserList;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[("users", self.users.needed()), ("quota", self.quota.refusal())],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserList> {
            Some(UserList {
                users: self.users.taken()?,
                quota: self.quota.taken(),
            })
        }
    }
    impl crate::request::record::Record for UserListBuilder {
        const KEYS: &'static [&'static str] = &["users", "quota"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::list(&mut self.users, entries),
                1usize => crate::request::record::optional(&mut self.quota, entries),
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
    /// Builds a [`UserRow`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserRowBuilder {
        id: crate::request::Field<i32>,
        user_id: crate::request::Field<::std::string::String>,
        firstname: crate::request::Field<::std::string::String>,
        lastname: crate::request::Field<::std::string::String>,
        phone: crate::request::Field<::std::string::String>,
        mail: crate::request::Field<::std::string::String>,
        initials: crate::request::Field<::std::string::String>,
        status: crate::request::Field<crate::maarch_courrier::types::UserStatus>,
        mode: crate::request::Field<crate::maarch_courrier::types::UserMode>,
        external_id: crate::request::Field<crate::JsonText<crate::RawObject>>,
    }
    impl UserRowBuilder {
        /// Technical id of the user.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.id.set(value);
            self
        }
        /// Login.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.user_id.set(value);
            self
        }
        /// First name.
        pub fn firstname<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.firstname.set(value);
            self
        }
        /// Like [`firstname`](Self::firstname), for a value that may be absent.
        pub fn maybe_firstname<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.firstname.set_or_unset(value);
            self
        }
        /// Last name.
        pub fn lastname<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.lastname.set(value);
            self
        }
        /// Like [`lastname`](Self::lastname), for a value that may be absent.
        pub fn maybe_lastname<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.lastname.set_or_unset(value);
            self
        }
        /// Telephone number.
        pub fn phone<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.phone.set(value);
            self
        }
        /// Like [`phone`](Self::phone), for a value that may be absent.
        pub fn maybe_phone<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.phone.set_or_unset(value);
            self
        }
        /// E-mail address; can be null or empty.
        pub fn mail<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.mail.set(value);
            self
        }
        /// Like [`mail`](Self::mail), for a value that may be absent.
        pub fn maybe_mail<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.mail.set_or_unset(value);
            self
        }
        /// Initials; can be null or empty.
        pub fn initials<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.initials.set(value);
            self
        }
        /// Like [`initials`](Self::initials), for a value that may be absent.
        pub fn maybe_initials<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.initials.set_or_unset(value);
            self
        }
        /// State of an account; null only where there is no account.
        pub fn status<V: crate::IntoValue<crate::maarch_courrier::types::UserStatus>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<
            V: crate::IntoValue<crate::maarch_courrier::types::UserStatus>,
        >(mut self, value: Option<V>) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// Kind of account of a user.
        pub fn mode<V: crate::IntoValue<crate::maarch_courrier::types::UserMode>>(
            mut self,
            value: V,
        ) -> Self {
            self.mode.set(value);
            self
        }
        /// Like [`mode`](Self::mode), for a value that may be absent.
        pub fn maybe_mode<V: crate::IntoValue<crate::maarch_courrier::types::UserMode>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.mode.set_or_unset(value);
            self
        }
        /// Links to other programs, as JSON inside the text.
        pub fn external_id<V: crate::IntoValue<crate::JsonText<crate::RawObject>>>(
            mut self,
            value: V,
        ) -> Self {
            self.external_id.set(value);
            self
        }
        /// Like [`external_id`](Self::external_id), for a value that may be absent.
        pub fn maybe_external_id<V: crate::IntoValue<crate::JsonText<crate::RawObject>>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.external_id.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<UserRow, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UserRowBuilder> for UserRow {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: UserRowBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<UserRow> for UserRowBuilder {
        #[inline]
        fn from(value: UserRow) -> Self {
            Self {
                id: Some(value.id).into(),
                user_id: Some(value.user_id).into(),
                firstname: value.firstname.into(),
                lastname: value.lastname.into(),
                phone: value.phone.into(),
                mail: value.mail.into(),
                initials: value.initials.into(),
                status: value.status.into(),
                mode: value.mode.into(),
                external_id: value.external_id.into(),
            }
        }
    }
    impl crate::request::Builder for UserRowBuilder {
        type Value = UserRow;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.needed()),
                    ("user_id", self.user_id.needed()),
                    ("firstname", self.firstname.refusal()),
                    ("lastname", self.lastname.refusal()),
                    ("phone", self.phone.refusal()),
                    ("mail", self.mail.refusal()),
                    ("initials", self.initials.refusal()),
                    ("status", self.status.refusal()),
                    ("mode", self.mode.refusal()),
                    ("external_id", self.external_id.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserRow> {
            Some(UserRow {
                id: self.id.taken()?,
                user_id: self.user_id.taken()?,
                firstname: self.firstname.taken(),
                lastname: self.lastname.taken(),
                phone: self.phone.taken(),
                mail: self.mail.taken(),
                initials: self.initials.taken(),
                status: self.status.taken(),
                mode: self.mode.taken(),
                external_id: self.external_id.taken(),
            })
        }
    }
    impl crate::request::record::Record for UserRowBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "user_id",
            "firstname",
            "lastname",
            "phone",
            "mail",
            "initials",
            "status",
            "mode",
            "external_id",
        ];
        const ALWAYS: u64 = 3u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.id, entries),
                1usize => crate::request::record::plain(&mut self.user_id, entries),
                2usize => crate::request::record::optional(&mut self.firstname, entries),
                3usize => crate::request::record::optional(&mut self.lastname, entries),
                4usize => crate::request::record::optional(&mut self.phone, entries),
                5usize => crate::request::record::optional(&mut self.mail, entries),
                6usize => crate::request::record::optional(&mut self.initials, entries),
                7usize => crate::request::record::optional(&mut self.status, entries),
                8usize => crate::request::record::optional(&mut self.mode, entries),
                9usize => {
                    crate::request::record::optional(&mut self.external_id, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserRow {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, UserRowBuilder>(deserializer)
        }
    }
    /// Builds a [`UserStatusByLogin`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserStatusByLoginBuilder {
        status: crate::request::Field<crate::maarch_courrier::types::UserStatus>,
    }
    impl UserStatusByLoginBuilder {
        /// State of the account with this login. Null when no account has it, so that it is free; `DEL` when a
        /// deleted account has it, which creating the login would restore.
        pub fn status<V: crate::IntoValue<crate::maarch_courrier::types::UserStatus>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<
            V: crate::IntoValue<crate::maarch_courrier::types::UserStatus>,
        >(mut self, value: Option<V>) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<UserStatusByLogin, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UserStatusByLoginBuilder> for UserStatusByLogin {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: UserStatusByLoginBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<UserStatusByLogin> for UserStatusByLoginBuilder {
        #[inline]
        fn from(value: UserStatusByLogin) -> Self {
            Self {
                status: value.status.into(),
            }
        }
    }
    impl crate::request::Builder for UserStatusByLoginBuilder {
        type Value = UserStatusByLogin;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("status", self.status.refusal())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserStatusByLogin> {
            Some(UserStatusByLogin {
                status: self.status.taken(),
            })
        }
    }
    impl crate::request::record::Record for UserStatusByLoginBuilder {
        const KEYS: &'static [&'static str] = &["status"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.status, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserStatusByLogin {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                UserStatusByLoginBuilder,
            >(deserializer)
        }
    }
    /// Builds a [`UserSummary`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserSummaryBuilder {
        id: crate::request::Field<i32>,
        firstname: crate::request::Field<::std::string::String>,
        lastname: crate::request::Field<::std::string::String>,
        mail: crate::request::Field<::std::string::String>,
        phone: crate::request::Field<crate::NullableText>,
        enabled: crate::request::Field<bool>,
        department: crate::request::Field<::std::string::String>,
        external_id: crate::request::Field<crate::RawObject>,
        preferences: crate::request::Field<crate::RawObject>,
    }
    impl UserSummaryBuilder {
        /// Technical id of the user.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.id.set(value);
            self
        }
        /// First name.
        pub fn firstname<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.firstname.set(value);
            self
        }
        /// Like [`firstname`](Self::firstname), for a value that may be absent.
        pub fn maybe_firstname<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.firstname.set_or_unset(value);
            self
        }
        /// Last name.
        pub fn lastname<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.lastname.set(value);
            self
        }
        /// Like [`lastname`](Self::lastname), for a value that may be absent.
        pub fn maybe_lastname<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.lastname.set_or_unset(value);
            self
        }
        /// E-mail address; can be null or empty.
        pub fn mail<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.mail.set(value);
            self
        }
        /// Like [`mail`](Self::mail), for a value that may be absent.
        pub fn maybe_mail<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.mail.set_or_unset(value);
            self
        }
        /// Telephone number as far as the caller may see it. The key is absent when the caller lacks the privilege `view_personal_data`; null and the empty text say that the user has no number.
        pub fn phone<V: crate::IntoValue<crate::NullableText>>(
            mut self,
            value: V,
        ) -> Self {
            self.phone.set(value);
            self
        }
        /// Like [`phone`](Self::phone), for a value that may be absent.
        pub fn maybe_phone<V: crate::IntoValue<crate::NullableText>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.phone.set_or_unset(value);
            self
        }
        /// Whether the account is in use; true for deleted users as well.
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
        /// Name of the entity the user belongs to; null for a user without one.
        pub fn department<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.department.set(value);
            self
        }
        /// Like [`department`](Self::department), for a value that may be absent.
        pub fn maybe_department<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.department.set_or_unset(value);
            self
        }
        /// Links to other programs, there for every caller.
        ///
        /// Since 2505.
        pub fn external_id<V: crate::IntoValue<crate::RawObject>>(
            mut self,
            value: V,
        ) -> Self {
            self.external_id.set(value);
            self
        }
        /// Like [`external_id`](Self::external_id), for a value that may be absent.
        pub fn maybe_external_id<V: crate::IntoValue<crate::RawObject>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.external_id.set_or_unset(value);
            self
        }
        /// Settings of the user interface, there for every caller.
        ///
        /// Since 2505.
        pub fn preferences<V: crate::IntoValue<crate::RawObject>>(
            mut self,
            value: V,
        ) -> Self {
            self.preferences.set(value);
            self
        }
        /// Like [`preferences`](Self::preferences), for a value that may be absent.
        pub fn maybe_preferences<V: crate::IntoValue<crate::RawObject>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.preferences.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<UserSummary, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UserSummaryBuilder> for UserSummary {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: UserSummaryBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<UserSummary> for UserSummaryBuilder {
        #[inline]
        fn from(value: UserSummary) -> Self {
            Self {
                id: Some(value.id).into(),
                firstname: value.firstname.into(),
                lastname: value.lastname.into(),
                mail: value.mail.into(),
                phone: value.phone.into(),
                enabled: value.enabled.into(),
                department: value.department.into(),
                external_id: value.external_id.into(),
                preferences: value.preferences.into(),
            }
        }
    }
    impl crate::request::Builder for UserSummaryBuilder {
        type Value = UserSummary;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.needed()),
                    ("firstname", self.firstname.refusal()),
                    ("lastname", self.lastname.refusal()),
                    ("mail", self.mail.refusal()),
                    ("phone", self.phone.refusal()),
                    ("enabled", self.enabled.refusal()),
                    ("department", self.department.refusal()),
                    ("external_id", self.external_id.refusal()),
                    ("preferences", self.preferences.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserSummary> {
            Some(UserSummary {
                id: self.id.taken()?,
                firstname: self.firstname.taken(),
                lastname: self.lastname.taken(),
                mail: self.mail.taken(),
                phone: self.phone.taken(),
                enabled: self.enabled.taken(),
                department: self.department.taken(),
                external_id: self.external_id.taken(),
                preferences: self.preferences.taken(),
            })
        }
    }
    impl crate::request::record::Record for UserSummaryBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "firstname",
            "lastname",
            "mail",
            "phone",
            "enabled",
            "department",
            "external_id",
            "preferences",
        ];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.firstname, entries),
                2usize => crate::request::record::optional(&mut self.lastname, entries),
                3usize => crate::request::record::optional(&mut self.mail, entries),
                4usize => crate::request::record::plain(&mut self.phone, entries),
                5usize => crate::request::record::optional(&mut self.enabled, entries),
                6usize => crate::request::record::optional(&mut self.department, entries),
                7usize => {
                    crate::request::record::optional(&mut self.external_id, entries)
                }
                8usize => {
                    crate::request::record::optional(&mut self.preferences, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserSummary {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, UserSummaryBuilder>(deserializer)
        }
    }
    /// Builds a [`UserUpdate`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserUpdateBuilder {
        firstname: crate::request::Field<UserUpdateFirstname>,
        lastname: crate::request::Field<UserUpdateLastname>,
        initials: crate::request::Field<UserUpdateInitials>,
        mail: crate::request::Field<UserUpdateMail>,
        phone: crate::request::Field<UserUpdatePhone>,
        mode: crate::request::Field<Mode>,
        status: crate::request::Field<crate::maarch_courrier::types::UserStatus>,
        authorized_api: crate::request::Field<::std::vec::Vec<::std::string::String>>,
        user_id: crate::request::Field<::std::string::String>,
        external_id: crate::request::Field<crate::RawObject>,
        preferences: crate::request::Field<crate::RawObject>,
    }
    impl UserUpdateBuilder {
        /// First name, at most 255 characters.
        ///
        /// Required.
        pub fn firstname<V: crate::IntoValue<UserUpdateFirstname>>(
            mut self,
            value: V,
        ) -> Self {
            self.firstname.set(value);
            self
        }
        /// Last name, at most 255 characters.
        ///
        /// Required.
        pub fn lastname<V: crate::IntoValue<UserUpdateLastname>>(
            mut self,
            value: V,
        ) -> Self {
            self.lastname.set(value);
            self
        }
        /// Initials, at most 32 characters. Wiped when missing.
        pub fn initials<V: crate::IntoValue<UserUpdateInitials>>(
            mut self,
            value: V,
        ) -> Self {
            self.initials.set(value);
            self
        }
        /// Like [`initials`](Self::initials), for a value that may be absent.
        pub fn maybe_initials<V: crate::IntoValue<UserUpdateInitials>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.initials.set_or_unset(value);
            self
        }
        /// E-mail address, at most 255 characters. Required by the document; a running server treats a missing
        /// address as a request to remove it.
        ///
        /// Required.
        pub fn mail<V: crate::IntoValue<UserUpdateMail>>(mut self, value: V) -> Self {
            self.mail.set(value);
            self
        }
        /// Telephone number, at most 32 characters. Wiped when missing; neither set nor wiped unless the caller
        /// has the privilege `manage_personal_data`.
        pub fn phone<V: crate::IntoValue<UserUpdatePhone>>(mut self, value: V) -> Self {
            self.phone.set(value);
            self
        }
        /// Like [`phone`](Self::phone), for a value that may be absent.
        pub fn maybe_phone<V: crate::IntoValue<UserUpdatePhone>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.phone.set_or_unset(value);
            self
        }
        /// Kind of account. The document gives `standard` as the default, but running servers leave the mode as
        /// it is when the key is missing. Changing to or from a root mode needs a caller with a root mode.
        pub fn mode<V: crate::IntoValue<Mode>>(mut self, value: V) -> Self {
            self.mode.set(value);
            self
        }
        /// Like [`mode`](Self::mode), for a value that may be absent.
        pub fn maybe_mode<V: crate::IntoValue<Mode>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.mode.set_or_unset(value);
            self
        }
        /// `OK` reactivates a suspended user, and for a root caller also a deleted one: **the account can be used
        /// again with its old password**. Running servers ignore every other value, and leave the state as it is when
        /// the key is missing.
        pub fn status<V: crate::IntoValue<crate::maarch_courrier::types::UserStatus>>(
            mut self,
            value: V,
        ) -> Self {
            self.status.set(value);
            self
        }
        /// Like [`status`](Self::status), for a value that may be absent.
        pub fn maybe_status<
            V: crate::IntoValue<crate::maarch_courrier::types::UserStatus>,
        >(mut self, value: Option<V>) -> Self {
            self.status.set_or_unset(value);
            self
        }
        /// The routes that a `rest` user may call, such as `GET/users`; only evaluated with the mode `rest`. A
        /// malformed one is refused with 400.
        pub fn authorized_api(
            mut self,
            items: impl crate::Items<::std::string::String>,
        ) -> Self {
            self.authorized_api.set_items(items);
            self
        }
        /// Login of the same user, exactly as `get_user_details` returns it. It changes nothing. 2505 with the
        /// signature book answers 500 without it, and changes nothing then; other servers ignore it.
        ///
        /// Since 2505.
        pub fn user_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.user_id.set(value);
            self
        }
        /// Like [`user_id`](Self::user_id), for a value that may be absent.
        pub fn maybe_user_id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.user_id.set_or_unset(value);
            self
        }
        /// Links of the same user to other programs, exactly as `get_user_details` returns them, including unknown
        /// keys. 2301.3.7 and 2505 with the signature book answer 500 without them, or with anything but the object
        /// of this user's book account, and change nothing then. 2505 with the signature book **replaces** the stored
        /// object by this one; without the book it merges the values that are not null. Older servers ignore it.
        ///
        /// No server validates the ids: another person's id overwrites that person in the signature book.
        ///
        /// Since 2301.3.7.
        pub fn external_id<V: crate::IntoValue<crate::RawObject>>(
            mut self,
            value: V,
        ) -> Self {
            self.external_id.set(value);
            self
        }
        /// Like [`external_id`](Self::external_id), for a value that may be absent.
        pub fn maybe_external_id<V: crate::IntoValue<crate::RawObject>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.external_id.set_or_unset(value);
            self
        }
        /// Settings of the user interface. Values that are not null are merged into the current ones; older servers
        /// ignore them.
        ///
        /// Since 2505.
        pub fn preferences<V: crate::IntoValue<crate::RawObject>>(
            mut self,
            value: V,
        ) -> Self {
            self.preferences.set(value);
            self
        }
        /// Like [`preferences`](Self::preferences), for a value that may be absent.
        pub fn maybe_preferences<V: crate::IntoValue<crate::RawObject>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.preferences.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<UserUpdate, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UserUpdateBuilder> for UserUpdate {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: UserUpdateBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<UserUpdate> for UserUpdateBuilder {
        #[inline]
        fn from(value: UserUpdate) -> Self {
            Self {
                firstname: Some(value.firstname).into(),
                lastname: Some(value.lastname).into(),
                initials: value.initials.into(),
                mail: Some(value.mail).into(),
                phone: value.phone.into(),
                mode: value.mode.into(),
                status: value.status.into(),
                authorized_api: Some(value.authorized_api).into(),
                user_id: value.user_id.into(),
                external_id: value.external_id.into(),
                preferences: value.preferences.into(),
            }
        }
    }
    impl crate::request::Builder for UserUpdateBuilder {
        type Value = UserUpdate;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("firstname", self.firstname.needed()),
                    ("lastname", self.lastname.needed()),
                    ("initials", self.initials.refusal()),
                    ("mail", self.mail.needed()),
                    ("phone", self.phone.refusal()),
                    ("mode", self.mode.refusal()),
                    ("status", self.status.refusal()),
                    ("authorizedApi", self.authorized_api.refusal()),
                    ("user_id", self.user_id.refusal()),
                    ("external_id", self.external_id.refusal()),
                    ("preferences", self.preferences.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserUpdate> {
            Some(UserUpdate {
                firstname: self.firstname.taken()?,
                lastname: self.lastname.taken()?,
                initials: self.initials.taken(),
                mail: self.mail.taken()?,
                phone: self.phone.taken(),
                mode: self.mode.taken(),
                status: self.status.taken(),
                authorized_api: self.authorized_api.taken().unwrap_or_default(),
                user_id: self.user_id.taken(),
                external_id: self.external_id.taken(),
                preferences: self.preferences.taken(),
            })
        }
    }
    impl crate::request::record::Record for UserUpdateBuilder {
        const KEYS: &'static [&'static str] = &[
            "firstname",
            "lastname",
            "initials",
            "mail",
            "phone",
            "mode",
            "status",
            "authorizedApi",
            "user_id",
            "external_id",
            "preferences",
        ];
        const ALWAYS: u64 = 11u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.firstname, entries),
                1usize => crate::request::record::plain(&mut self.lastname, entries),
                2usize => crate::request::record::optional(&mut self.initials, entries),
                3usize => crate::request::record::plain(&mut self.mail, entries),
                4usize => crate::request::record::optional(&mut self.phone, entries),
                5usize => crate::request::record::optional(&mut self.mode, entries),
                6usize => crate::request::record::optional(&mut self.status, entries),
                7usize => {
                    crate::request::record::list_or_null(
                        &mut self.authorized_api,
                        entries,
                    )
                }
                8usize => crate::request::record::optional(&mut self.user_id, entries),
                9usize => {
                    crate::request::record::optional(&mut self.external_id, entries)
                }
                10usize => {
                    crate::request::record::optional(&mut self.preferences, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserUpdate {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, UserUpdateBuilder>(deserializer)
        }
    }
    /// Builds a [`UserWithExternalIds`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserWithExternalIdsBuilder {
        user: crate::request::Field<StoredExternalIds>,
    }
    impl UserWithExternalIdsBuilder {
        /// What the server keeps of the links of an account.
        pub fn user<V: crate::IntoValue<StoredExternalIds>>(mut self, value: V) -> Self {
            self.user.set(value);
            self
        }
        /// Like [`user`](Self::user), for a value that may be absent.
        pub fn maybe_user<V: crate::IntoValue<StoredExternalIds>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.user.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<UserWithExternalIds, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UserWithExternalIdsBuilder> for UserWithExternalIds {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: UserWithExternalIdsBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<UserWithExternalIds> for UserWithExternalIdsBuilder {
        #[inline]
        fn from(value: UserWithExternalIds) -> Self {
            Self { user: value.user.into() }
        }
    }
    impl crate::request::Builder for UserWithExternalIdsBuilder {
        type Value = UserWithExternalIds;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("user", self.user.refusal())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserWithExternalIds> {
            Some(UserWithExternalIds {
                user: self.user.taken(),
            })
        }
    }
    impl crate::request::record::Record for UserWithExternalIdsBuilder {
        const KEYS: &'static [&'static str] = &["user"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.user, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserWithExternalIds {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                UserWithExternalIdsBuilder,
            >(deserializer)
        }
    }
    #[doc(hidden)]
    pub mod builder {
        pub use super::{
            AbsenceDateBuilder as AbsenceDate, AbsenceToPlanBuilder as AbsenceToPlan,
            AssignedBasketBuilder as AssignedBasket,
            AuthenticationInformationBuilder as AuthenticationInformation,
            BadRequestBuilder as BadRequest, BasketBuilder as Basket,
            BasketToRedirectBuilder as BasketToRedirect,
            BasketsLeftBuilder as BasketsLeft,
            BasketsRedirectedBuilder as BasketsRedirected,
            ChangedUserBuilder as ChangedUser,
            ChangedUserStatusBuilder as ChangedUserStatus,
            CreatedUserBuilder as CreatedUser, CurrentProfileBuilder as CurrentProfile,
            DeletabilityBuilder as Deletability, DeletedUserBuilder as DeletedUser,
            DocumentUseBuilder as DocumentUse, EntityBuilder as Entity,
            EntityListBuilder as EntityList, EntityToAddBuilder as EntityToAdd,
            EntityTreeNodeBuilder as EntityTreeNode,
            EntityTreeNodeStateBuilder as EntityTreeNodeState,
            ExternalIdsToAddBuilder as ExternalIdsToAdd, ForbiddenBuilder as Forbidden,
            FoundUserBuilder as FoundUser, GroupBuilder as Group,
            GroupChoiceBuilder as GroupChoice, GroupListBuilder as GroupList,
            GroupMemberBuilder as GroupMember, GroupToAddBuilder as GroupToAdd,
            IndexationParametersBuilder as IndexationParameters,
            ListInstanceUseBuilder as ListInstanceUse,
            ListTemplateUseBuilder as ListTemplateUse,
            MigrationInProgressBuilder as MigrationInProgress, NewUserBuilder as NewUser,
            PasswordChangeBuilder as PasswordChange,
            PasswordResetBuilder as PasswordReset,
            PasswordResetRequestBuilder as PasswordResetRequest,
            PasswordRuleBuilder as PasswordRule,
            PasswordRuleListBuilder as PasswordRuleList,
            PasswordRulesBuilder as PasswordRules,
            ProblemContextBuilder as ProblemContext, QuotaBuilder as Quota,
            RedirectedBasketBuilder as RedirectedBasket,
            ServerErrorBuilder as ServerError, ServerExceptionBuilder as ServerException,
            StatusToSetBuilder as StatusToSet,
            StoredExternalIdsBuilder as StoredExternalIds, SuccessBuilder as Success,
            UnauthorizedBuilder as Unauthorized, UserBuilder as User,
            UserByLoginBuilder as UserByLogin, UserDetailsBuilder as UserDetails,
            UserEntitiesBuilder as UserEntities, UserEntityBuilder as UserEntity,
            UserEntityListBuilder as UserEntityList,
            UserEntityUpdateBuilder as UserEntityUpdate,
            UserEntityUsageBuilder as UserEntityUsage, UserEventBuilder as UserEvent,
            UserGroupBuilder as UserGroup, UserGroupUpdateBuilder as UserGroupUpdate,
            UserGroupsBuilder as UserGroups, UserGroupsLeftBuilder as UserGroupsLeft,
            UserListBuilder as UserList, UserRowBuilder as UserRow,
            UserStatusByLoginBuilder as UserStatusByLogin,
            UserSummaryBuilder as UserSummary, UserUpdateBuilder as UserUpdate,
            UserWithExternalIdsBuilder as UserWithExternalIds,
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
        pub enum AbsenceDateEndDate {}
        impl crate::request::TextLimits for AbsenceDateEndDate {
            const NAME: &'static str = "AbsenceDateEndDate";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum BasketToRedirectBasketId {}
        impl crate::request::TextLimits for BasketToRedirectBasketId {
            const NAME: &'static str = "BasketToRedirectBasketId";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum EntityId {}
        impl crate::request::TextLimits for EntityId {
            const NAME: &'static str = "EntityId";
            const LENGTH: (usize, usize) = (1, 32);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::Some((
                crate::request::Pattern::Whole(
                    &[
                        crate::request::Repeated {
                            ranges: &[
                                ('A', 'Z'),
                                ('a', 'z'),
                                ('0', '9'),
                                ('_', '_'),
                                ('-', '-'),
                            ],
                            fewest: 1,
                            most: 32,
                        },
                    ],
                ),
                "^[A-Za-z0-9_-]{1,32}$",
            ));
        }
        pub enum FindUsersSearch {}
        impl crate::request::TextLimits for FindUsersSearch {
            const NAME: &'static str = "FindUsersSearch";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum GroupId {}
        impl crate::request::TextLimits for GroupId {
            const NAME: &'static str = "GroupId";
            const LENGTH: (usize, usize) = (1, 32);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::Some((
                crate::request::Pattern::Whole(
                    &[
                        crate::request::Repeated {
                            ranges: &[
                                ('A', 'Z'),
                                ('a', 'z'),
                                ('0', '9'),
                                ('_', '_'),
                                ('-', '-'),
                            ],
                            fewest: 1,
                            most: 32,
                        },
                    ],
                ),
                "^[A-Za-z0-9_-]{1,32}$",
            ));
        }
        pub enum Login {}
        impl crate::request::TextLimits for Login {
            const NAME: &'static str = "Login";
            const LENGTH: (usize, usize) = (1, 128);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::Some((
                crate::request::Pattern::Whole(
                    &[
                        crate::request::Repeated {
                            ranges: &[
                                ('0', '9'),
                                ('A', 'Z'),
                                ('_', '_'),
                                ('a', 'z'),
                                ('.', '.'),
                                ('@', '@'),
                                ('-', '-'),
                            ],
                            fewest: 1,
                            most: usize::MAX,
                        },
                    ],
                ),
                "^[\\w.@-]+$",
            ));
        }
        pub enum NewUserFirstname {}
        impl crate::request::TextLimits for NewUserFirstname {
            const NAME: &'static str = "NewUserFirstname";
            const LENGTH: (usize, usize) = (1, 255);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum NewUserInitials {}
        impl crate::request::TextLimits for NewUserInitials {
            const NAME: &'static str = "NewUserInitials";
            const LENGTH: (usize, usize) = (0, 32);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum NewUserLastname {}
        impl crate::request::TextLimits for NewUserLastname {
            const NAME: &'static str = "NewUserLastname";
            const LENGTH: (usize, usize) = (1, 255);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum NewUserMail {}
        impl crate::request::TextLimits for NewUserMail {
            const NAME: &'static str = "NewUserMail";
            const LENGTH: (usize, usize) = (1, 255);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum NewUserPhone {}
        impl crate::request::TextLimits for NewUserPhone {
            const NAME: &'static str = "NewUserPhone";
            const LENGTH: (usize, usize) = (0, 32);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum NewUserUserId {}
        impl crate::request::TextLimits for NewUserUserId {
            const NAME: &'static str = "NewUserUserId";
            const LENGTH: (usize, usize) = (1, 128);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::Some((
                crate::request::Pattern::Whole(
                    &[
                        crate::request::Repeated {
                            ranges: &[
                                ('0', '9'),
                                ('A', 'Z'),
                                ('_', '_'),
                                ('a', 'z'),
                                ('.', '.'),
                                ('@', '@'),
                                ('-', '-'),
                            ],
                            fewest: 1,
                            most: usize::MAX,
                        },
                    ],
                ),
                "^[\\w.@-]+$",
            ));
        }
        pub enum PasswordChangeCurrentPassword {}
        impl crate::request::TextLimits for PasswordChangeCurrentPassword {
            const NAME: &'static str = "PasswordChangeCurrentPassword";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum PasswordChangeNewPassword {}
        impl crate::request::TextLimits for PasswordChangeNewPassword {
            const NAME: &'static str = "PasswordChangeNewPassword";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum PasswordChangeReNewPassword {}
        impl crate::request::TextLimits for PasswordChangeReNewPassword {
            const NAME: &'static str = "PasswordChangeReNewPassword";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum PasswordResetPassword {}
        impl crate::request::TextLimits for PasswordResetPassword {
            const NAME: &'static str = "PasswordResetPassword";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum PasswordResetRequestLogin {}
        impl crate::request::TextLimits for PasswordResetRequestLogin {
            const NAME: &'static str = "PasswordResetRequestLogin";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum PasswordResetToken {}
        impl crate::request::TextLimits for PasswordResetToken {
            const NAME: &'static str = "PasswordResetToken";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum UserUpdateFirstname {}
        impl crate::request::TextLimits for UserUpdateFirstname {
            const NAME: &'static str = "UserUpdateFirstname";
            const LENGTH: (usize, usize) = (1, 255);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum UserUpdateInitials {}
        impl crate::request::TextLimits for UserUpdateInitials {
            const NAME: &'static str = "UserUpdateInitials";
            const LENGTH: (usize, usize) = (0, 32);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum UserUpdateLastname {}
        impl crate::request::TextLimits for UserUpdateLastname {
            const NAME: &'static str = "UserUpdateLastname";
            const LENGTH: (usize, usize) = (1, 255);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum UserUpdateMail {}
        impl crate::request::TextLimits for UserUpdateMail {
            const NAME: &'static str = "UserUpdateMail";
            const LENGTH: (usize, usize) = (1, 255);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum UserUpdatePhone {}
        impl crate::request::TextLimits for UserUpdatePhone {
            const NAME: &'static str = "UserUpdatePhone";
            const LENGTH: (usize, usize) = (0, 32);
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
    /// A call of `maarch_courrier.list_users`, made by [`Client::list_users`](super::Client::list_users).
    ///
    /// List the users the caller may administer.
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
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /rest/users`.
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
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(ListUsers => crate ::Response < types::UserList >);
    impl crate::operation::sealed::Sealed for ListUsers {}
    impl crate::Operation for ListUsers {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.list_users",
                "GET",
                "/rest/users",
                &[200u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = types::UserList;
        type Failure = super::failure::ListUsers;
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
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListUsers::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl crate::lenient::ListOperation for ListUsers {
        const LIST: ::std::option::Option<&'static str> = ::std::option::Option::Some(
            "users",
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
    /// A call of `maarch_courrier.create_user`, made by [`Client::create_user`](super::Client::create_user).
    ///
    /// Create a user.
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
        /// Sends the call: `POST /rest/users`.
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
            Output = ::std::result::Result<
                crate::Response<types::CreatedUser>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        CreateUser => crate ::Response < types::CreatedUser >
    );
    impl crate::operation::sealed::Sealed for CreateUser {}
    impl crate::Operation for CreateUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.create_user",
                "POST",
                "/rest/users",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::NewUserBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            )
            .conflicting_by(
                "userId",
                &[
                    crate::operation::ConflictResponse {
                        status: 500u16,
                        code: Some("userCreateInSignatureBookFailedProblem"),
                        contains: None,
                        text_at: Some(("/context/errors", "Login already exists")),
                        holder: crate::ConflictHolder::SignatureBook,
                    },
                    crate::operation::ConflictResponse {
                        status: 500u16,
                        code: None,
                        contains: Some("SQLSTATE[23505]"),
                        text_at: None,
                        holder: crate::ConflictHolder::Unknown,
                    },
                ],
            )
            .not_carried_out_by(
                &[
                    (500u16, Some("userCreateInSignatureBookFailedProblem")),
                    (500u16, Some("MaarchParapheurUserService::createUser()")),
                    (500u16, Some("MaarchParapheurUserService::doesUserExists()")),
                    (500u16, Some("userUpdateInSignatureBookFailedProblem")),
                    (500u16, Some("User::setLogin()")),
                    (500u16, Some("User::setMail()")),
                    (500u16, Some("User::setExternalId()")),
                    (500u16, Some("User::$login must not be accessed")),
                    (503u16, Some("migrationProcessing")),
                ],
            );
        type Output = types::CreatedUser;
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
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateUser::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.get_user`, made by [`Client::get_user`](super::Client::get_user).
    ///
    /// Read the name and address of a user.
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
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /rest/users/{id}`.
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
            Output = ::std::result::Result<
                crate::Response<types::UserSummary>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(GetUser => crate ::Response < types::UserSummary >);
    impl crate::operation::sealed::Sealed for GetUser {}
    impl crate::Operation for GetUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.get_user",
                "GET",
                "/rest/users/{id}",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(&[crate::operation::Parameter::path("id").required().at_least(1i64)])
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))])
            .not_found_by(&[400u16])
            .absent_without("id");
        type Output = types::UserSummary;
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
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUser::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUser::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.update_user`, made by [`Client::update_user`](super::Client::update_user).
    ///
    /// Replace the personal data of a user.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct UpdateUser {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl UpdateUser {
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
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::UserUpdate>>(mut self, value: V) -> Self {
            self.call.set_body::<types::UserUpdate, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `PUT /rest/users/{id}`.
        ///
        /// # Errors
        ///
        /// See [`Client::update_user`](super::Client::update_user).
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
    crate::blocking::sent_blocking!(UpdateUser => crate ::Response < () >);
    impl crate::operation::sealed::Sealed for UpdateUser {}
    impl crate::Operation for UpdateUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.update_user",
                "PUT",
                "/rest/users/{id}",
                &[204u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("id").required().at_least(1i64),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::UserUpdateBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            )
            .conflicting_by(
                "user_id",
                &[
                    crate::operation::ConflictResponse {
                        status: 500u16,
                        code: Some("userCreateInSignatureBookFailedProblem"),
                        contains: None,
                        text_at: Some(("/context/errors", "Login already exists")),
                        holder: crate::ConflictHolder::SignatureBook,
                    },
                ],
            )
            .not_carried_out_by(
                &[
                    (500u16, Some("userCreateInSignatureBookFailedProblem")),
                    (500u16, Some("MaarchParapheurUserService::createUser()")),
                    (500u16, Some("MaarchParapheurUserService::doesUserExists()")),
                    (500u16, Some("userUpdateInSignatureBookFailedProblem")),
                    (500u16, Some("User::setLogin()")),
                    (500u16, Some("User::setMail()")),
                    (500u16, Some("User::setExternalId()")),
                    (500u16, Some("User::$login must not be accessed")),
                    (503u16, Some("migrationProcessing")),
                ],
            );
        type Output = ();
        type Failure = super::failure::UpdateUser;
        type Body = types::UserUpdate;
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
                        .map(super::failure::UpdateUser::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUser::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUser::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUser::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUser::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.delete_user`, made by [`Client::delete_user`](super::Client::delete_user).
    ///
    /// Delete a user.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct DeleteUser {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl DeleteUser {
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
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `DELETE /rest/users/{id}`.
        ///
        /// # Errors
        ///
        /// See [`Client::delete_user`](super::Client::delete_user).
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
    crate::blocking::sent_blocking!(DeleteUser => crate ::Response < () >);
    impl crate::operation::sealed::Sealed for DeleteUser {}
    impl crate::Operation for DeleteUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.delete_user",
                "DELETE",
                "/rest/users/{id}",
                &[200u16, 204u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(&[crate::operation::Parameter::path("id").required().at_least(1i64)])
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = ();
        type Failure = super::failure::DeleteUser;
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
                        .map(super::failure::DeleteUser::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::DeleteUser::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::DeleteUser::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::DeleteUser::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::DeleteUser::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.get_user_details`, made by [`Client::get_user_details`](super::Client::get_user_details).
    ///
    /// Read all data of a user.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetUserDetails {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetUserDetails {
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
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /rest/users/{id}/details`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_user_details`](super::Client::get_user_details).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::UserDetails>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        GetUserDetails => crate ::Response < types::UserDetails >
    );
    impl crate::operation::sealed::Sealed for GetUserDetails {}
    impl crate::Operation for GetUserDetails {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.get_user_details",
                "GET",
                "/rest/users/{id}/details",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(&[crate::operation::Parameter::path("id").required().at_least(1i64)])
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))])
            .not_found_by(&[400u16]);
        type Output = types::UserDetails;
        type Failure = super::failure::GetUserDetails;
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
                        .map(super::failure::GetUserDetails::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserDetails::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserDetails::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserDetails::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserDetails::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.get_user_status`, made by [`Client::get_user_status`](super::Client::get_user_status).
    ///
    /// Look a login up before creating a user.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetUserStatus {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetUserStatus {
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
        /// Login of the user (`users.user_id`), not its number. Give it in lower case, as it is stored.
        ///
        /// Required.
        pub fn user<V: crate::IntoValue<types::Login>>(mut self, value: V) -> Self {
            self.call.set::<types::Login, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /rest/users/{user}/status`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_user_status`](super::Client::get_user_status).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::UserStatusByLogin>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        GetUserStatus => crate ::Response < types::UserStatusByLogin >
    );
    impl crate::operation::sealed::Sealed for GetUserStatus {}
    impl crate::Operation for GetUserStatus {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.get_user_status",
                "GET",
                "/rest/users/{user}/status",
                &[200u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(&[crate::operation::Parameter::path("user").required()])
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = types::UserStatusByLogin;
        type Failure = super::failure::GetUserStatus;
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
                        .map(super::failure::GetUserStatus::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserStatus::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserStatus::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserStatus::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.set_user_status`, made by [`Client::set_user_status`](super::Client::set_user_status).
    ///
    /// Mark a user as present or absent.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct SetUserStatus {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl SetUserStatus {
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
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn user<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::StatusToSet>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::StatusToSet, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `PUT /rest/users/{user}/status`.
        ///
        /// # Errors
        ///
        /// See [`Client::set_user_status`](super::Client::set_user_status).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::ChangedUser>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        SetUserStatus => crate ::Response < types::ChangedUser >
    );
    impl crate::operation::sealed::Sealed for SetUserStatus {}
    impl crate::Operation for SetUserStatus {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.set_user_status",
                "PUT",
                "/rest/users/{user}/status",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("user").required().at_least(1i64),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::StatusToSetBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = types::ChangedUser;
        type Failure = super::failure::SetUserStatus;
        type Body = types::StatusToSet;
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
                        .map(super::failure::SetUserStatus::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::SetUserStatus::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::SetUserStatus::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::SetUserStatus::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::SetUserStatus::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.add_user_group`, made by [`Client::add_user_group`](super::Client::add_user_group).
    ///
    /// Add a user to a group.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct AddUserGroup {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl AddUserGroup {
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
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::GroupToAdd>>(mut self, value: V) -> Self {
            self.call.set_body::<types::GroupToAdd, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `POST /rest/users/{id}/groups`.
        ///
        /// # Errors
        ///
        /// See [`Client::add_user_group`](super::Client::add_user_group).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::UserGroups>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        AddUserGroup => crate ::Response < types::UserGroups >
    );
    impl crate::operation::sealed::Sealed for AddUserGroup {}
    impl crate::Operation for AddUserGroup {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.add_user_group",
                "POST",
                "/rest/users/{id}/groups",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("id").required().at_least(1i64),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::GroupToAddBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = types::UserGroups;
        type Failure = super::failure::AddUserGroup;
        type Body = types::GroupToAdd;
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
                        .map(super::failure::AddUserGroup::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::AddUserGroup::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::AddUserGroup::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::AddUserGroup::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::AddUserGroup::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.remove_user_group`, made by [`Client::remove_user_group`](super::Client::remove_user_group).
    ///
    /// Remove a user from a group.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct RemoveUserGroup {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl RemoveUserGroup {
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
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// Id of the group (`usergroups.group_id`), not its number.
        ///
        /// Required.
        pub fn group_id<V: crate::IntoValue<types::GroupId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::GroupId, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `DELETE /rest/users/{id}/groups/{groupId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::remove_user_group`](super::Client::remove_user_group).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::UserGroupsLeft>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        RemoveUserGroup => crate ::Response < types::UserGroupsLeft >
    );
    impl crate::operation::sealed::Sealed for RemoveUserGroup {}
    impl crate::Operation for RemoveUserGroup {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.remove_user_group",
                "DELETE",
                "/rest/users/{id}/groups/{groupId}",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("id").required().at_least(1i64),
                    crate::operation::Parameter::path("groupId").required(),
                ],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = types::UserGroupsLeft;
        type Failure = super::failure::RemoveUserGroup;
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
                        .map(super::failure::RemoveUserGroup::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::RemoveUserGroup::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::RemoveUserGroup::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::RemoveUserGroup::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::RemoveUserGroup::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.update_user_group`, made by [`Client::update_user_group`](super::Client::update_user_group).
    ///
    /// Name the part a user plays in a group.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct UpdateUserGroup {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl UpdateUserGroup {
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
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// Id of the group (`usergroups.group_id`), not its number.
        ///
        /// Required.
        pub fn group_id<V: crate::IntoValue<types::GroupId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::GroupId, V>(1usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::UserGroupUpdate>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::UserGroupUpdate, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `PUT /rest/users/{id}/groups/{groupId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::update_user_group`](super::Client::update_user_group).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<crate::Response<types::Success>, crate::Error>,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        UpdateUserGroup => crate ::Response < types::Success >
    );
    impl crate::operation::sealed::Sealed for UpdateUserGroup {}
    impl crate::Operation for UpdateUserGroup {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.update_user_group",
                "PUT",
                "/rest/users/{id}/groups/{groupId}",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("id").required().at_least(1i64),
                    crate::operation::Parameter::path("groupId").required(),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::UserGroupUpdateBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = types::Success;
        type Failure = super::failure::UpdateUserGroup;
        type Body = types::UserGroupUpdate;
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
                        .map(super::failure::UpdateUserGroup::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUserGroup::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUserGroup::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUserGroup::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUserGroup::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.add_user_entity`, made by [`Client::add_user_entity`](super::Client::add_user_entity).
    ///
    /// Add a user to an entity.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct AddUserEntity {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl AddUserEntity {
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
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::EntityToAdd>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::EntityToAdd, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `POST /rest/users/{id}/entities`.
        ///
        /// # Errors
        ///
        /// See [`Client::add_user_entity`](super::Client::add_user_entity).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::UserEntities>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        AddUserEntity => crate ::Response < types::UserEntities >
    );
    impl crate::operation::sealed::Sealed for AddUserEntity {}
    impl crate::Operation for AddUserEntity {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.add_user_entity",
                "POST",
                "/rest/users/{id}/entities",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("id").required().at_least(1i64),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::EntityToAddBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = types::UserEntities;
        type Failure = super::failure::AddUserEntity;
        type Body = types::EntityToAdd;
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
                        .map(super::failure::AddUserEntity::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::AddUserEntity::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::AddUserEntity::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::AddUserEntity::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::AddUserEntity::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.list_user_entities`, made by [`Client::list_user_entities`](super::Client::list_user_entities).
    ///
    /// List the entities of a user.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListUserEntities {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl ListUserEntities {
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
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /rest/users/{id}/entities`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_user_entities`](super::Client::list_user_entities).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::UserEntityList>,
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
        ListUserEntities => crate ::Response < types::UserEntityList >
    );
    impl crate::operation::sealed::Sealed for ListUserEntities {}
    impl crate::Operation for ListUserEntities {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.list_user_entities",
                "GET",
                "/rest/users/{id}/entities",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(&[crate::operation::Parameter::path("id").required().at_least(1i64)])
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = types::UserEntityList;
        type Failure = super::failure::ListUserEntities;
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
                        .map(super::failure::ListUserEntities::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListUserEntities::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListUserEntities::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListUserEntities::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListUserEntities::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl crate::lenient::ListOperation for ListUserEntities {
        const LIST: ::std::option::Option<&'static str> = ::std::option::Option::Some(
            "entities",
        );
        type Item = types::UserEntity;
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
    /// A call of `maarch_courrier.remove_user_entity`, made by [`Client::remove_user_entity`](super::Client::remove_user_entity).
    ///
    /// Remove a user from an entity.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct RemoveUserEntity {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl RemoveUserEntity {
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
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// Id of the entity (`entities.entity_id`), not its number.
        ///
        /// Required.
        pub fn entity_id<V: crate::IntoValue<types::EntityId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::EntityId, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `DELETE /rest/users/{id}/entities/{entityId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::remove_user_entity`](super::Client::remove_user_entity).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::UserEntities>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        RemoveUserEntity => crate ::Response < types::UserEntities >
    );
    impl crate::operation::sealed::Sealed for RemoveUserEntity {}
    impl crate::Operation for RemoveUserEntity {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.remove_user_entity",
                "DELETE",
                "/rest/users/{id}/entities/{entityId}",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("id").required().at_least(1i64),
                    crate::operation::Parameter::path("entityId").required(),
                ],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = types::UserEntities;
        type Failure = super::failure::RemoveUserEntity;
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
                        .map(super::failure::RemoveUserEntity::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::RemoveUserEntity::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::RemoveUserEntity::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::RemoveUserEntity::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::RemoveUserEntity::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.get_user_entity_usage`, made by [`Client::get_user_entity_usage`](super::Client::get_user_entity_usage).
    ///
    /// Tell what a user still has in an entity.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetUserEntityUsage {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetUserEntityUsage {
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
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// Id of the entity (`entities.entity_id`), not its number.
        ///
        /// Required.
        pub fn entity_id<V: crate::IntoValue<types::EntityId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::EntityId, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /rest/users/{id}/entities/{entityId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_user_entity_usage`](super::Client::get_user_entity_usage).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::UserEntityUsage>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        GetUserEntityUsage => crate ::Response < types::UserEntityUsage >
    );
    impl crate::operation::sealed::Sealed for GetUserEntityUsage {}
    impl crate::Operation for GetUserEntityUsage {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.get_user_entity_usage",
                "GET",
                "/rest/users/{id}/entities/{entityId}",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("id").required().at_least(1i64),
                    crate::operation::Parameter::path("entityId").required(),
                ],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = types::UserEntityUsage;
        type Failure = super::failure::GetUserEntityUsage;
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
                        .map(super::failure::GetUserEntityUsage::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserEntityUsage::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserEntityUsage::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserEntityUsage::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserEntityUsage::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.update_user_entity`, made by [`Client::update_user_entity`](super::Client::update_user_entity).
    ///
    /// Name the part a user plays in an entity.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct UpdateUserEntity {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl UpdateUserEntity {
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
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// Id of the entity (`entities.entity_id`), not its number.
        ///
        /// Required.
        pub fn entity_id<V: crate::IntoValue<types::EntityId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::EntityId, V>(1usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::UserEntityUpdate>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::UserEntityUpdate, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `PUT /rest/users/{id}/entities/{entityId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::update_user_entity`](super::Client::update_user_entity).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<crate::Response<types::Success>, crate::Error>,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        UpdateUserEntity => crate ::Response < types::Success >
    );
    impl crate::operation::sealed::Sealed for UpdateUserEntity {}
    impl crate::Operation for UpdateUserEntity {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.update_user_entity",
                "PUT",
                "/rest/users/{id}/entities/{entityId}",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("id").required().at_least(1i64),
                    crate::operation::Parameter::path("entityId").required(),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::UserEntityUpdateBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = types::Success;
        type Failure = super::failure::UpdateUserEntity;
        type Body = types::UserEntityUpdate;
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
                        .map(super::failure::UpdateUserEntity::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUserEntity::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUserEntity::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUserEntity::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUserEntity::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.suspend_user`, made by [`Client::suspend_user`](super::Client::suspend_user).
    ///
    /// Suspend a user.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct SuspendUser {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl SuspendUser {
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
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `PUT /rest/users/{id}/suspend`.
        ///
        /// # Errors
        ///
        /// See [`Client::suspend_user`](super::Client::suspend_user).
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
    crate::blocking::sent_blocking!(SuspendUser => crate ::Response < () >);
    impl crate::operation::sealed::Sealed for SuspendUser {}
    impl crate::Operation for SuspendUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.suspend_user",
                "PUT",
                "/rest/users/{id}/suspend",
                &[204u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(&[crate::operation::Parameter::path("id").required().at_least(1i64)])
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = ();
        type Failure = super::failure::SuspendUser;
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
                        .map(super::failure::SuspendUser::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::SuspendUser::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::SuspendUser::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::SuspendUser::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::SuspendUser::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.get_user_deletability`, made by [`Client::get_user_deletability`](super::Client::get_user_deletability).
    ///
    /// Tell whether a user can be deleted or suspended.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetUserDeletability {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetUserDeletability {
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
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /rest/users/{id}/isDeletable`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_user_deletability`](super::Client::get_user_deletability).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::Deletability>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        GetUserDeletability => crate ::Response < types::Deletability >
    );
    impl crate::operation::sealed::Sealed for GetUserDeletability {}
    impl crate::Operation for GetUserDeletability {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.get_user_deletability",
                "GET",
                "/rest/users/{id}/isDeletable",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(&[crate::operation::Parameter::path("id").required().at_least(1i64)])
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = types::Deletability;
        type Failure = super::failure::GetUserDeletability;
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
                        .map(super::failure::GetUserDeletability::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserDeletability::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserDeletability::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserDeletability::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserDeletability::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.update_password`, made by [`Client::update_password`](super::Client::update_password).
    ///
    /// Change a password.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct UpdatePassword {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl UpdatePassword {
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
        /// Technical id of the caller, or of a `rest` user.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::PasswordChange>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::PasswordChange, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `PUT /rest/users/{id}/password`.
        ///
        /// # Errors
        ///
        /// See [`Client::update_password`](super::Client::update_password).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<crate::Response<types::Success>, crate::Error>,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        UpdatePassword => crate ::Response < types::Success >
    );
    impl crate::operation::sealed::Sealed for UpdatePassword {}
    impl crate::Operation for UpdatePassword {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.update_password",
                "PUT",
                "/rest/users/{id}/password",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("id").required().at_least(1i64),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::PasswordChangeBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            )
            .with_authentication_message("Authentication Failed")
            .sending_secrets(&["currentPassword", "newPassword", "reNewPassword"])
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = types::Success;
        type Failure = super::failure::UpdatePassword;
        type Body = types::PasswordChange;
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
                        .map(super::failure::UpdatePassword::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdatePassword::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdatePassword::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdatePassword::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdatePassword::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.set_primary_entity`, made by [`Client::set_primary_entity`](super::Client::set_primary_entity).
    ///
    /// Make an entity the primary one of a user.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct SetPrimaryEntity {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl SetPrimaryEntity {
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
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// Id of the entity (`entities.entity_id`), not its number.
        ///
        /// Required.
        pub fn entity_id<V: crate::IntoValue<types::EntityId>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::EntityId, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `PUT /rest/users/{id}/entities/{entityId}/primaryEntity`.
        ///
        /// # Errors
        ///
        /// See [`Client::set_primary_entity`](super::Client::set_primary_entity).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::UserEntityList>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        SetPrimaryEntity => crate ::Response < types::UserEntityList >
    );
    impl crate::operation::sealed::Sealed for SetPrimaryEntity {}
    impl crate::Operation for SetPrimaryEntity {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.set_primary_entity",
                "PUT",
                "/rest/users/{id}/entities/{entityId}/primaryEntity",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("id").required().at_least(1i64),
                    crate::operation::Parameter::path("entityId").required(),
                ],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = types::UserEntityList;
        type Failure = super::failure::SetPrimaryEntity;
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
                        .map(super::failure::SetPrimaryEntity::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::SetPrimaryEntity::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::SetPrimaryEntity::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::SetPrimaryEntity::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::SetPrimaryEntity::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.get_user_by_login`, made by [`Client::get_user_by_login`](super::Client::get_user_by_login).
    ///
    /// Find a user by its login.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetUserByLogin {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetUserByLogin {
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
        /// Login of the user (`users.user_id`), not its number, in any case.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<types::Login>>(mut self, value: V) -> Self {
            self.call.set::<types::Login, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /rest/users/getByUserId/{userId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_user_by_login`](super::Client::get_user_by_login).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::UserByLogin>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        GetUserByLogin => crate ::Response < types::UserByLogin >
    );
    impl crate::operation::sealed::Sealed for GetUserByLogin {}
    impl crate::Operation for GetUserByLogin {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.get_user_by_login",
                "GET",
                "/rest/users/getByUserId/{userId}",
                &[200u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(&[crate::operation::Parameter::path("userId").required()])
            .returning_secrets()
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))])
            .existing_since("2505");
        type Output = types::UserByLogin;
        type Failure = super::failure::GetUserByLogin;
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
                        .map(super::failure::GetUserByLogin::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserByLogin::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserByLogin::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserByLogin::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.set_user_external_ids`, made by [`Client::set_user_external_ids`](super::Client::set_user_external_ids).
    ///
    /// Add links of a user to other programs.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct SetUserExternalIds {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl SetUserExternalIds {
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
        /// Login of the user (`users.user_id`), not its number, in any case.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<types::Login>>(mut self, value: V) -> Self {
            self.call.set::<types::Login, V>(0usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::ExternalIdsToAdd>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::ExternalIdsToAdd, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `PUT /rest/users/{userId}/externalId`.
        ///
        /// # Errors
        ///
        /// See [`Client::set_user_external_ids`](super::Client::set_user_external_ids).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::UserWithExternalIds>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        SetUserExternalIds => crate ::Response < types::UserWithExternalIds >
    );
    impl crate::operation::sealed::Sealed for SetUserExternalIds {}
    impl crate::Operation for SetUserExternalIds {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.set_user_external_ids",
                "PUT",
                "/rest/users/{userId}/externalId",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("userId").required(),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::ExternalIdsToAddBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))])
            .existing_since("2505");
        type Output = types::UserWithExternalIds;
        type Failure = super::failure::SetUserExternalIds;
        type Body = types::ExternalIdsToAdd;
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
                        .map(super::failure::SetUserExternalIds::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::SetUserExternalIds::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::SetUserExternalIds::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::SetUserExternalIds::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::SetUserExternalIds::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.redirect_baskets`, made by [`Client::redirect_baskets`](super::Client::redirect_baskets).
    ///
    /// Redirect baskets of a user to another user.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct RedirectBaskets {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl RedirectBaskets {
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
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::BasketsToRedirect>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::BasketsToRedirect, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `POST /rest/users/{id}/redirectedBaskets`.
        ///
        /// # Errors
        ///
        /// See [`Client::redirect_baskets`](super::Client::redirect_baskets).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::BasketsRedirected>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        RedirectBaskets => crate ::Response < types::BasketsRedirected >
    );
    impl crate::operation::sealed::Sealed for RedirectBaskets {}
    impl crate::Operation for RedirectBaskets {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.redirect_baskets",
                "POST",
                "/rest/users/{id}/redirectedBaskets",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("id").required().at_least(1i64),
                    crate::operation::Parameter::body(),
                ],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = types::BasketsRedirected;
        type Failure = super::failure::RedirectBaskets;
        type Body = types::BasketsToRedirect;
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
                        .map(super::failure::RedirectBaskets::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::RedirectBaskets::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::RedirectBaskets::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::RedirectBaskets::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::RedirectBaskets::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.end_basket_redirection`, made by [`Client::end_basket_redirection`](super::Client::end_basket_redirection).
    ///
    /// End the redirection of a basket.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct EndBasketRedirection {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl EndBasketRedirection {
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
        /// Technical id of the owner of the basket, or of who handles it.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// Number of the redirection, as in `redirectedBaskets` and `assignedBaskets` of the details.
        ///
        /// Required.
        pub fn redirected_basket_ids<V: crate::IntoValue<i32>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<i32, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `DELETE /rest/users/{id}/redirectedBaskets`.
        ///
        /// # Errors
        ///
        /// See [`Client::end_basket_redirection`](super::Client::end_basket_redirection).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::BasketsLeft>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        EndBasketRedirection => crate ::Response < types::BasketsLeft >
    );
    impl crate::operation::sealed::Sealed for EndBasketRedirection {}
    impl crate::Operation for EndBasketRedirection {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.end_basket_redirection",
                "DELETE",
                "/rest/users/{id}/redirectedBaskets",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("id").required().at_least(1i64),
                    crate::operation::Parameter::query("redirectedBasketIds[]")
                        .required()
                        .at_least(1i64),
                ],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = types::BasketsLeft;
        type Failure = super::failure::EndBasketRedirection;
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
                        .map(super::failure::EndBasketRedirection::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::EndBasketRedirection::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::EndBasketRedirection::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::EndBasketRedirection::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::EndBasketRedirection::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.plan_absence`, made by [`Client::plan_absence`](super::Client::plan_absence).
    ///
    /// Plan the absence of a user.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PlanAbsence {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl PlanAbsence {
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
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::AbsenceToPlan>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::AbsenceToPlan, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `PUT /rest/users/{id}/absence`.
        ///
        /// # Errors
        ///
        /// See [`Client::plan_absence`](super::Client::plan_absence).
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
    crate::blocking::sent_blocking!(PlanAbsence => crate ::Response < () >);
    impl crate::operation::sealed::Sealed for PlanAbsence {}
    impl crate::Operation for PlanAbsence {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.plan_absence",
                "PUT",
                "/rest/users/{id}/absence",
                &[204u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("id").required().at_least(1i64),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::AbsenceToPlanBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))])
            .existing_since("2301.3.4");
        type Output = ();
        type Failure = super::failure::PlanAbsence;
        type Body = types::AbsenceToPlan;
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
                        .map(super::failure::PlanAbsence::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PlanAbsence::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PlanAbsence::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PlanAbsence::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::PlanAbsence::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.send_activation_message`, made by [`Client::send_activation_message`](super::Client::send_activation_message).
    ///
    /// Send the activation message again.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct SendActivationMessage {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl SendActivationMessage {
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
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `PUT /rest/users/{id}/accountActivationNotification`.
        ///
        /// # Errors
        ///
        /// See [`Client::send_activation_message`](super::Client::send_activation_message).
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
    crate::blocking::sent_blocking!(SendActivationMessage => crate ::Response < () >);
    impl crate::operation::sealed::Sealed for SendActivationMessage {}
    impl crate::Operation for SendActivationMessage {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.send_activation_message",
                "PUT",
                "/rest/users/{id}/accountActivationNotification",
                &[204u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(&[crate::operation::Parameter::path("id").required().at_least(1i64)])
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = ();
        type Failure = super::failure::SendActivationMessage;
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
                        .map(super::failure::SendActivationMessage::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::SendActivationMessage::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::SendActivationMessage::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::SendActivationMessage::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::SendActivationMessage::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.request_password_reset`, made by [`Client::request_password_reset`](super::Client::request_password_reset).
    ///
    /// Ask for a link to choose a new password.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct RequestPasswordReset {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl RequestPasswordReset {
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
        pub fn body<V: crate::IntoValue<types::PasswordResetRequest>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::PasswordResetRequest, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `POST /rest/password`.
        ///
        /// # Errors
        ///
        /// See [`Client::request_password_reset`](super::Client::request_password_reset).
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
    crate::blocking::sent_blocking!(RequestPasswordReset => crate ::Response < () >);
    impl crate::operation::sealed::Sealed for RequestPasswordReset {}
    impl crate::Operation for RequestPasswordReset {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.request_password_reset",
                "POST",
                "/rest/password",
                &[204u16, 400u16, 500u16, 503u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::PasswordResetRequestBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            )
            .without_credentials()
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = ();
        type Failure = super::failure::RequestPasswordReset;
        type Body = types::PasswordResetRequest;
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
                        .map(super::failure::RequestPasswordReset::BadRequest)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::RequestPasswordReset::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::RequestPasswordReset::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.reset_password`, made by [`Client::reset_password`](super::Client::reset_password).
    ///
    /// Choose a password by the link of a message.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ResetPassword {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl ResetPassword {
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
        pub fn body<V: crate::IntoValue<types::PasswordReset>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::PasswordReset, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `PUT /rest/password`.
        ///
        /// # Errors
        ///
        /// See [`Client::reset_password`](super::Client::reset_password).
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
    crate::blocking::sent_blocking!(ResetPassword => crate ::Response < () >);
    impl crate::operation::sealed::Sealed for ResetPassword {}
    impl crate::Operation for ResetPassword {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.reset_password",
                "PUT",
                "/rest/password",
                &[204u16, 400u16, 403u16, 500u16, 503u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::PasswordResetBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            )
            .without_credentials()
            .sending_secrets(&["password", "token"])
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = ();
        type Failure = super::failure::ResetPassword;
        type Body = types::PasswordReset;
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
                        .map(super::failure::ResetPassword::BadRequest)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ResetPassword::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ResetPassword::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ResetPassword::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.list_password_rules`, made by [`Client::list_password_rules`](super::Client::list_password_rules).
    ///
    /// List the rules for passwords.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListPasswordRules {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl ListPasswordRules {
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
        /// Sends the call: `GET /rest/passwordRules`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_password_rules`](super::Client::list_password_rules).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::PasswordRuleList>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        ListPasswordRules => crate ::Response < types::PasswordRuleList >
    );
    impl crate::operation::sealed::Sealed for ListPasswordRules {}
    impl crate::Operation for ListPasswordRules {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.list_password_rules",
                "GET",
                "/rest/passwordRules",
                &[200u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = types::PasswordRuleList;
        type Failure = super::failure::ListPasswordRules;
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
                        .map(super::failure::ListPasswordRules::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListPasswordRules::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListPasswordRules::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListPasswordRules::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.find_users`, made by [`Client::find_users`](super::Client::find_users).
    ///
    /// Find users by a part of their name.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct FindUsers {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl FindUsers {
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
        /// The text that names are to hold; not empty.
        ///
        /// Required.
        pub fn search<V: crate::IntoValue<types::FindUsersSearch>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<types::FindUsersSearch, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /rest/autocomplete/users`.
        ///
        /// # Errors
        ///
        /// See [`Client::find_users`](super::Client::find_users).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::FoundUserList>,
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
        FindUsers => crate ::Response < types::FoundUserList >
    );
    impl crate::operation::sealed::Sealed for FindUsers {}
    impl crate::Operation for FindUsers {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.find_users",
                "GET",
                "/rest/autocomplete/users",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .taking(&[crate::operation::Parameter::query("search").required()])
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = types::FoundUserList;
        type Failure = super::failure::FindUsers;
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
                        .map(super::failure::FindUsers::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::FindUsers::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::FindUsers::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::FindUsers::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::FindUsers::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl crate::lenient::ListOperation for FindUsers {
        const LIST: ::std::option::Option<&'static str> = ::std::option::Option::None;
        type Item = types::FoundUser;
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
    /// A call of `maarch_courrier.list_groups`, made by [`Client::list_groups`](super::Client::list_groups).
    ///
    /// List the groups.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListGroups {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl ListGroups {
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
        /// Sends the call: `GET /rest/groups`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_groups`](super::Client::list_groups).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::GroupList>,
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
    crate::blocking::sent_blocking!(ListGroups => crate ::Response < types::GroupList >);
    impl crate::operation::sealed::Sealed for ListGroups {}
    impl crate::Operation for ListGroups {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.list_groups",
                "GET",
                "/rest/groups",
                &[200u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = types::GroupList;
        type Failure = super::failure::ListGroups;
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
                        .map(super::failure::ListGroups::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListGroups::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListGroups::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListGroups::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl crate::lenient::ListOperation for ListGroups {
        const LIST: ::std::option::Option<&'static str> = ::std::option::Option::Some(
            "groups",
        );
        type Item = types::Group;
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
    /// A call of `maarch_courrier.list_entities`, made by [`Client::list_entities`](super::Client::list_entities).
    ///
    /// List the entities.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListEntities {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl ListEntities {
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
        /// Sends the call: `GET /rest/entities`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_entities`](super::Client::list_entities).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::EntityList>,
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
        ListEntities => crate ::Response < types::EntityList >
    );
    impl crate::operation::sealed::Sealed for ListEntities {}
    impl crate::Operation for ListEntities {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.list_entities",
                "GET",
                "/rest/entities",
                &[200u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = types::EntityList;
        type Failure = super::failure::ListEntities;
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
                        .map(super::failure::ListEntities::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListEntities::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListEntities::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListEntities::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl crate::lenient::ListOperation for ListEntities {
        const LIST: ::std::option::Option<&'static str> = ::std::option::Option::Some(
            "entities",
        );
        type Item = types::Entity;
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
    /// A call of `maarch_courrier.get_current_profile`, made by [`Client::get_current_profile`](super::Client::get_current_profile).
    ///
    /// Read the profile of the caller.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetCurrentProfile {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetCurrentProfile {
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
        /// Sends the call: `GET /rest/currentUser/profile`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_current_profile`](super::Client::get_current_profile).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::CurrentProfile>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        GetCurrentProfile => crate ::Response < types::CurrentProfile >
    );
    impl crate::operation::sealed::Sealed for GetCurrentProfile {}
    impl crate::Operation for GetCurrentProfile {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.get_current_profile",
                "GET",
                "/rest/currentUser/profile",
                &[200u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Output = types::CurrentProfile;
        type Failure = super::failure::GetCurrentProfile;
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
                        .map(super::failure::GetCurrentProfile::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetCurrentProfile::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetCurrentProfile::InternalServerError)
                }
                503u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetCurrentProfile::ServiceUnavailable)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_courrier.get_authentication_information`, made by [`Client::get_authentication_information`](super::Client::get_authentication_information).
    ///
    /// Read how the installation authenticates.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetAuthenticationInformation {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetAuthenticationInformation {
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
        /// Sends the call: `GET /rest/authenticationInformations`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_authentication_information`](super::Client::get_authentication_information).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::AuthenticationInformation>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        GetAuthenticationInformation => crate ::Response <
        types::AuthenticationInformation >
    );
    impl crate::operation::sealed::Sealed for GetAuthenticationInformation {}
    impl crate::Operation for GetAuthenticationInformation {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.get_authentication_information",
                "GET",
                "/rest/authenticationInformations",
                &[200u16, 500u16],
            )
            .without_credentials();
        type Output = types::AuthenticationInformation;
        type Failure = super::failure::GetAuthenticationInformation;
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
                500u16 => {
                    crate::wire::from_body(body)
                        .map(
                            super::failure::GetAuthenticationInformation::InternalServerError,
                        )
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
    /// The documented failures of `maarch_courrier.list_users`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ListUsers {
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`]: The caller lacks the privilege, or the user is outside its perimeter, or the route is not among those its account may call.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`]: The server failed, or does not know the route: newer servers answer 500 to unknown paths and methods too. Each generation has its own shape. Servers before mid-2024 send HTML to a client that does not accept `application/json`.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.create_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum CreateUser {
        /// `400` with [`types::BadRequest`]: A required value is missing or malformed, or the login exists already.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`]: The caller lacks the privilege, or the user is outside its perimeter, or the route is not among those its account may call.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`]: The server failed, in one of the shapes of its generation, or the signature book behind it refused: then nothing was changed in Maarch Courrier. 2505 says so with the types `userCreateInSignatureBookFailedProblem` and `userUpdateInSignatureBookFailedProblem`, 2301.3.7 with an exception of its code. Other failures do not prove that nothing was changed.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.get_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetUser {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.update_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum UpdateUser {
        /// `400` with [`types::BadRequest`]: A required value is missing or malformed, or there is no such user.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`]: The caller lacks the privilege, or the user is outside its perimeter, or the route is not among those its account may call.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`]: The server failed, in one of the shapes of its generation, or the signature book behind it refused: then nothing was changed in Maarch Courrier. 2505 says so with the types `userCreateInSignatureBookFailedProblem` and `userUpdateInSignatureBookFailedProblem`, 2301.3.7 with an exception of its code. Other failures do not prove that nothing was changed.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.delete_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum DeleteUser {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.get_user_details`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetUserDetails {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.get_user_status`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetUserStatus {
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.set_user_status`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum SetUserStatus {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the state is neither of the two.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.add_user_group`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum AddUserGroup {
        /// `400` with [`types::BadRequest`]: The group id is missing, or the user or group does not exist, or the user is in the group already.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`]: The caller lacks the privilege, or the user is outside its perimeter, or the route is not among those its account may call.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`]: The server failed, or does not know the route: newer servers answer 500 to unknown paths and methods too. Each generation has its own shape. Servers before mid-2024 send HTML to a client that does not accept `application/json`.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.remove_user_group`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum RemoveUserGroup {
        /// `400` with [`types::BadRequest`]: The user or the group does not exist.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`]: The caller lacks the privilege, or the user is outside its perimeter, or the route is not among those its account may call.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`]: The server failed, or does not know the route: newer servers answer 500 to unknown paths and methods too. Each generation has its own shape. Servers before mid-2024 send HTML to a client that does not accept `application/json`.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.update_user_group`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum UpdateUserGroup {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The user or the group does not exist.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.add_user_entity`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum AddUserEntity {
        /// `400` with [`types::BadRequest`]: The entity id is missing, or the user or entity does not exist, or the user is in the entity already.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`]: The caller lacks the privilege, or the user is outside its perimeter, or the route is not among those its account may call.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`]: The server failed, or does not know the route: newer servers answer 500 to unknown paths and methods too. Each generation has its own shape. Servers before mid-2024 send HTML to a client that does not accept `application/json`.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.list_user_entities`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ListUserEntities {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.remove_user_entity`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum RemoveUserEntity {
        /// `400` with [`types::BadRequest`]: The user or the entity does not exist.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`]: The caller lacks the privilege, or the user is outside its perimeter, or the route is not among those its account may call.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`]: The server failed, or does not know the route: newer servers answer 500 to unknown paths and methods too. Each generation has its own shape. Servers before mid-2024 send HTML to a client that does not accept `application/json`.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.get_user_entity_usage`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetUserEntityUsage {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The user or the entity does not exist.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.update_user_entity`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum UpdateUserEntity {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The user or the entity does not exist.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.suspend_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum SuspendUser {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The user is still in use or is the caller, or the caller may not do this.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.get_user_deletability`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetUserDeletability {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.update_password`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum UpdatePassword {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): A value is missing, or the new password is too weak, or there is no such user.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The current password is wrong. Credentials of the call that are missing, wrong or expired are answered with this status as well.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.set_primary_entity`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum SetPrimaryEntity {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The user or the entity does not exist.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.get_user_by_login`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetUserByLogin {
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.set_user_external_ids`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum SetUserExternalIds {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or there are no links in the body.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.redirect_baskets`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum RedirectBaskets {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): A value is missing, or there is no such user, or the redirection exists already.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.end_basket_redirection`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum EndBasketRedirection {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): There is no such user, or the number is missing.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.plan_absence`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum PlanAbsence {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): There is no such user, or a value is missing.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.send_activation_message`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum SendActivationMessage {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. The description of a route says which of these it checks.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.request_password_reset`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum RequestPasswordReset {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The login is missing.
        BadRequest(types::BadRequest),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.reset_password`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ResetPassword {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): A value is missing, or the password is too weak.
        BadRequest(types::BadRequest),
        /// `403` with [`types::Forbidden`] (inferred from neighbouring routes, not documented): The token is not, or no longer, good.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.list_password_rules`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ListPasswordRules {
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The route is not among those the account of the caller may call, or the account has to be activated or given a new password first.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.find_users`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum FindUsers {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The text is missing.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The route is not among those the account of the caller may call, or the account has to be activated or given a new password first.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.list_groups`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ListGroups {
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The route is not among those the account of the caller may call, or the account has to be activated or given a new password first.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.list_entities`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ListEntities {
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The route is not among those the account of the caller may call, or the account has to be activated or given a new password first.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.get_current_profile`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetCurrentProfile {
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The route is not among those the account of the caller may call, or the account has to be activated or given a new password first.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
        /// `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
        ServiceUnavailable(types::MigrationInProgress),
    }
    /// The documented failures of `maarch_courrier.get_authentication_information`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetAuthenticationInformation {
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
        InternalServerError(types::ServerError),
    }
}
