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
    /// # Responses
    ///
    /// - `200` with [`types::UserList`]: The users.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`]: The caller lacks the privilege, or the user is outside its perimeter, or the route is not among those its account may call.
    /// - `500` with [`types::ServerError`]: The server failed, or does not know the route: newer servers answer 500 to unknown paths and methods too. Each generation has its own shape. Servers before mid-2024 send HTML to a client that does not accept `application/json`.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
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
    /// Create a user.
    ///
    /// Creates a user and answers its technical id, with 200 and not 201. The login is stored in lower case, and
    /// from then on only that form is accepted when logging in. The new user has no group and no entity.
    ///
    /// Mail: an activation message is sent when the installation uses its own login method, for `rest` users
    /// too. The password is random; a `rest` user gets one through the link in that message or from an
    /// administrator.
    ///
    /// What running servers do beyond the document:
    ///
    /// - A login that exists already is refused with 400, whatever its case; the text is in the language of the
    ///   server and carries no code.
    /// - The login of a deleted user brings the old account back to life: 200 with the old id, old names and old
    ///   address, and the values sent are ignored. It gets a new password. Groups and entities stay gone; from
    ///   2301.3.7 on `external_id` becomes null without the signature book, and with it a new account is made there.
    ///   `get_user_status` tells beforehand.
    /// - With the signature book the account is made there as well. Where that is refused, the answer is 500 and nothing
    ///   was created; a login that the book has already is a conflict.
    /// - `phone` is dropped silently unless the caller has the privilege `manage_personal_data`.
    /// - A caller without a root mode who asks for one of the root modes gets 403.
    /// - The call is not idempotent, and a 500 does not prove that nothing was created.
    ///
    /// Source: Maarch Courrier API documentation, section Création d'un utilisateur.
    ///
    /// Sends `POST /rest/users` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::CreatedUser`]: The user was created, or a deleted user with this login was brought back.
    /// - `400` with [`types::BadRequest`]: A required value is missing or malformed, or the login exists already.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`]: The caller lacks the privilege, or the user is outside its perimeter, or the route is not among those its account may call.
    /// - `500` with [`types::ServerError`]: The server failed, in one of the shapes of its generation, or the signature book behind it refused: then nothing was changed in Maarch Courrier. 2505 says so with the type `userCreateInSignatureBookFailedProblem`, 2301.3.7 with an exception of its code. Other failures do not prove that nothing was changed.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
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
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user(&self) -> builder::CreateUser {
        builder::CreateUser::new(self)
    }
    /// Read the name and address of a user.
    ///
    /// Answers what colleagues may see of each other: names, address, telephone number and department. Every
    /// authenticated caller gets it, without the privilege `admin_users` and outside its own entities too. It
    /// holds neither the login nor the mode nor the state; `get_user_details` has them.
    ///
    /// Deleted users are answered too, with `enabled` true, so this call cannot tell whether a user still
    /// exists. An unknown number is refused with 400; 2505 answers it with 200 and an object full of nulls, which
    /// is read as the same: an error of which `is_not_found()` is true on every version.
    ///
    /// 2505 also shows `external_id` and `preferences`, to every caller.
    ///
    /// Source: not in the source document; seen on running servers of 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `GET /rest/users/{id}` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserSummary`] (seen on running servers, not documented): The user; on 2505 also an object without `id` for an unknown user.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .get_user()
    ///     .id(21)
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user(&self) -> builder::GetUser {
        builder::GetUser::new(self)
    }
    /// Replace the personal data of a user.
    ///
    /// Replaces names, address, initials and phone number, and brings a suspended user back when `status` asks
    /// for it. It is a full replacement: on running servers a missing `initials` is wiped, and so is a missing
    /// `phone` when the caller has the privilege `manage_personal_data`. A missing `mode` leaves the mode as it
    /// is, although the document speaks of a default. The login cannot be changed.
    ///
    /// What is wiped when it is left out:
    ///
    /// - `initials` and, for callers with `manage_personal_data`, `phone`: null on 21.03.1 and 2301.3.4, an empty text on
    ///   2301.3.7 (`phone`) and 2505 (both).
    /// - `mail`: null on every version; this document requires it.
    /// - `mode`, `status`, `preferences` and, without the signature book, `external_id` stay as they are.
    ///
    /// **Servers with the signature book (2301.3.7 and 2505) answer 500 and change nothing without `external_id`, 2505 also
    /// without `user_id`.** Both have to be those that `get_user_details` shows of this very user: no version compares
    /// them, and another person's id overwrites that person in the signature book. 2505 replaces the stored links by
    /// the ones that are sent. For a person who has no account in the book 2505 makes one, and 2301.3.7 answers 500 to
    /// an empty object. `UserUpdate::from_details` makes an update that loses nothing.
    ///
    /// A phone that the database has and this route would refuse blocks every change of the person: 400 with
    /// `Body phone is not correct`.
    ///
    /// **The status `OK` from a root caller opens a deleted account again with its old password.**
    ///
    /// Send all keys every time. Servers that print PHP warnings answer 200 with HTML instead of 204 when
    /// `initials`, `phone` or `mode` is missing, although the user was changed.
    ///
    /// An unknown user is answered with 400, one outside the perimeter of the caller with 403. Repeating the
    /// same request gives the same state.
    ///
    /// Source: Maarch Courrier API documentation, section Modification d'un utilisateur.
    ///
    /// Sends `PUT /rest/users/{id}` below the base URL.
    ///
    /// # Responses
    ///
    /// - `204` without a body: The user was changed.
    /// - `400` with [`types::BadRequest`]: A required value is missing or malformed, or there is no such user.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`]: The caller lacks the privilege, or the user is outside its perimeter, or the route is not among those its account may call.
    /// - `500` with [`types::ServerError`]: The server failed, in one of the shapes of its generation, or the signature book behind it refused: then nothing was changed in Maarch Courrier. 2505 says so with the type `userCreateInSignatureBookFailedProblem`, 2301.3.7 with an exception of its code. Other failures do not prove that nothing was changed.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
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
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user(&self) -> builder::UpdateUser {
        builder::UpdateUser::new(self)
    }
    /// Delete a user.
    ///
    /// Marks the account as deleted and drops its groups and entities. The account stays: `get_user` goes on
    /// answering, its login is not free, and `create_user` with that login brings it back.
    ///
    /// What goes with it, and does not come back with the account: basket redirections in both directions, places in
    /// list templates and in running diffusion lists, and private contact groups. A main recipient is refused with 403
    /// until somebody else is; `get_user_deletability` tells beforehand.
    ///
    /// A deleted user is outside the perimeter: a caller without a root mode that deletes it again gets 403, one
    /// with a root mode the same success again. **A root caller that sets the status `OK` opens the account again with
    /// its old password.**
    ///
    /// 2505 answers 200 with `problem`: null, or what the signature book said when it did not delete its account. The
    /// user is deleted in Maarch Courrier all the same, and the link to the signature book is emptied. 2301.3.7 with the
    /// signature book says nothing of that. In Rust, `Response::problem()` has it.
    ///
    /// Source: not in the source document; seen on running servers of 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `DELETE /rest/users/{id}` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::DeletedUser`] (seen on running servers, not documented): The user is deleted; with what the signature book said of it. Since 2505.
    /// - `204` without a body (seen on running servers, not documented): The user is deleted.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .delete_user()
    ///     .id(21)
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_user(&self) -> builder::DeleteUser {
        builder::DeleteUser::new(self)
    }
    /// Read all data of a user.
    ///
    /// Answers the data an administrator sees of a user: login, state, mode, initials, groups and entities. Like
    /// the changes, it needs the privilege `admin_users` and a user inside the perimeter of the caller.
    ///
    /// The answer of a running server is long: it also holds the baskets, the whole lists of groups and entities,
    /// the signatures and the history. What was only seen empty, or not written down, is kept as JSON.
    ///
    /// Without the privilege `view_personal_data` the key `phone` is absent, so a caller that may write the number
    /// may be unable to read it back. Nobody should send the values of this answer back to `update_user` without
    /// looking at that: a missing number is wiped there.
    ///
    /// A deleted user is refused with 403 unless the caller has a root mode, one outside the perimeter with 403, an unknown
    /// one with 400.
    ///
    /// Source: not in the source document; seen on 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `GET /rest/users/{id}/details` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserDetails`] (seen on running servers, not documented): The user.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .get_user_details()
    ///     .id(21)
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_details(&self) -> builder::GetUserDetails {
        builder::GetUserDetails::new(self)
    }
    /// Look a login up before creating a user.
    ///
    /// Answers the state of the account with this login, deleted accounts included. It is the one way to learn
    /// what creating a user would do:
    ///
    /// - null: no account has the login, it is free.
    /// - `DEL`: the login belongs to a deleted account. Creating it would bring that old account back, with its
    ///   old number, names and address, and ignore the values sent.
    /// - anything else: an account has it, and creating it would be refused.
    ///
    /// An account outside the perimeter of the caller, which the list leaves out, is answered as well. Give the
    /// login in lower case, as it is stored. Between this call and a creation somebody else can take the login.
    ///
    /// The same path takes a technical number for other methods.
    ///
    /// Source: not in the source document; seen on 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `GET /rest/users/{user}/status` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserStatusByLogin`] (seen on running servers, not documented): What is known of the login; also for an unknown login.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .get_user_status()
    ///     .user("bwayne")
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_status(&self) -> builder::GetUserStatus {
        builder::GetUserStatus::new(self)
    }
    /// Mark a user as present or absent.
    ///
    /// Sets the state of an account to `OK` or `ABS` and answers it. Other states are refused with 400: an account
    /// is suspended by `suspend_user` and deleted by `delete_user`. Back from an absence, the account forgets that it was planned.
    ///
    /// **A root caller that sets `OK` on a deleted account opens it again with its old password**, on every version: who
    /// left gets back in. Its groups and entities stay gone. `create_user` with the login brings the account back with a
    /// new password instead. `get_user_details` shows a root caller that an account is deleted.
    ///
    /// The path takes the technical number here, and the login when the state is read with `get_user_status`.
    ///
    /// Source: not in the source document; seen on 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `PUT /rest/users/{user}/status` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::ChangedUser`] (seen on running servers, not documented): The state is set.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the state is neither of the two.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .set_user_status()
    ///     .user(21)
    ///     .body(
    ///         types::StatusToSet::builder()
    ///             .status("ABS")
    ///     )
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_user_status(&self) -> builder::SetUserStatus {
        builder::SetUserStatus::new(self)
    }
    /// Suspend a user.
    ///
    /// Sets the state of the account to `SPD`, so that it cannot log in any more. `update_user` with the status
    /// `OK` opens it again, **with its old password**.
    ///
    /// What a suspension takes away does not come back with the account, on any version: basket redirections in both
    /// directions, places in list templates and in running diffusion lists, and private contact groups. Groups,
    /// entities, roles and links to other programs stay, and the signature book is not told.
    ///
    /// A user who is the main recipient in a list template or in a diffusion list is refused with 403 until somebody else
    /// is. On 2505 everybody who stands in a list or in a visa circuit is; `get_user_deletability` does not foresee
    /// that. Nobody can suspend the own account.
    ///
    /// Source: not in the source document; seen on running servers of 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `PUT /rest/users/{id}/suspend` below the base URL.
    ///
    /// # Responses
    ///
    /// - `204` without a body (seen on running servers, not documented): The user is suspended.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The user is still in use or is the caller, or the caller may not do this.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .suspend_user()
    ///     .id(21)
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn suspend_user(&self) -> builder::SuspendUser {
        builder::SuspendUser::new(self)
    }
    /// Tell whether a user can be deleted or suspended.
    ///
    /// Answers whether the user can be deleted, and where the user is the main recipient: in list templates and in
    /// documents under way; and which documents the user is to sign. The answer is yes for a user in a list template, whom
    /// `suspend_user` and `delete_user` refuse, so look at the lists as well.
    ///
    /// A limited administrator gets names of entities in the place of the lists: `listInstanceEntities` and
    /// `listTemplateEntities`. The own account is refused with 403.
    ///
    /// Source: not in the source document; seen on running servers of 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `GET /rest/users/{id}/isDeletable` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::Deletability`] (seen on running servers, not documented): What is known of the uses of the user.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .get_user_deletability()
    ///     .id(21)
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_deletability(&self) -> builder::GetUserDeletability {
        builder::GetUserDeletability::new(self)
    }
    /// Change a password.
    ///
    /// Sets a new password. Callers change their own one, or that of a `rest` user; for anybody else the answer is
    /// 403.
    ///
    /// A wrong current password is answered with 401, in the language of the server. That is not about the
    /// credentials of the call, so a token is not renewed for it. A password that is too weak is refused with 400;
    /// `get_current_profile` has the rules.
    ///
    /// Source: not in the source document; seen on 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `PUT /rest/users/{id}/password` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::Success`] (seen on running servers, not documented): The password is changed.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): A value is missing, or the new password is too weak, or there is no such user.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The current password is wrong. Credentials of the call that are missing, wrong or expired are answered with this status as well.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
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
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_password(&self) -> builder::UpdatePassword {
        builder::UpdatePassword::new(self)
    }
    /// Find a user by its login.
    ///
    /// Since 2505.
    ///
    /// Answers the account with this login, deleted ones included, whatever the case of its letters; null where nobody has
    /// it. It needs the privilege `admin_users` and has no perimeter. Only on 2505; older servers answer as to an unknown
    /// route.
    ///
    /// **The server sends the whole row of its database, the hash of the password and the tokens for choosing a new one
    /// included.** Only what is harmless is read here. Nothing else of the answer is kept, not even when it cannot be read,
    /// and recordings of the sandbox leave it out.
    ///
    /// Source: not in the source document; seen on a running server of 2505.
    ///
    /// Sends `GET /rest/users/getByUserId/{userId}` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserByLogin`] (seen on running servers, not documented): What is known of the login; also for an unknown login.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .get_user_by_login()
    ///     .user_id("rgrayson")
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_by_login(&self) -> builder::GetUserByLogin {
        builder::GetUserByLogin::new(self)
    }
    /// Add links of a user to other programs.
    ///
    /// Since 2505.
    ///
    /// Merges links into those that the account has: a key with null stays as it was, so none can be removed. The path takes
    /// the login. It needs the privilege `admin_users`, has no perimeter and works on deleted accounts too. The signature book
    /// is not asked. Only on 2505; older servers answer as to an unknown route.
    ///
    /// **The ids are not compared with anybody's.** A wrong `internalParapheur` makes the next change of this user overwrite
    /// another person in the signature book.
    ///
    /// Source: not in the source document; seen on a running server of 2505.
    ///
    /// Sends `PUT /rest/users/{userId}/externalId` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserWithExternalIds`] (seen on running servers, not documented): All links that the account has now.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or there are no links in the body.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .set_user_external_ids()
    ///     .user_id("rgrayson")
    ///     .body(
    ///         types::ExternalIdsToAdd::builder()
    ///             .external_id(serde_json::json!({"pastell":"12"}))
    ///     )
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_user_external_ids(&self) -> builder::SetUserExternalIds {
        builder::SetUserExternalIds::new(self)
    }
    /// Find users by a part of their name.
    ///
    /// Answers at most ten users whose first or last name holds every word of the text, whatever the case of its letters and
    /// accents. Every authenticated caller gets them. Suspended and deleted users, accounts for programs and the mode
    /// `root_invisible` are left out; `root_visible` is not.
    ///
    /// Source: not in the source document; read in the code of 21.03 and 2301.
    ///
    /// Sends `GET /rest/autocomplete/users` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::FoundUserList`] (inferred from neighbouring routes, not documented): The users found.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The text is missing.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The route is not among those the account of the caller may call, or the account has to be activated or given a new password first.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .find_users()
    ///     .search("boule")
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_users(&self) -> builder::FindUsers {
        builder::FindUsers::new(self)
    }
    /// Read the profile of the caller.
    ///
    /// Answers the account of the caller: its privileges, its preferences, and the rules for passwords. The answer of
    /// a running server is long; what is not described here is ignored. Which of the personal data it holds was not
    /// noted; they are inferred from `get_user_details`.
    ///
    /// Source: not in the source document; seen on 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `GET /rest/currentUser/profile` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::CurrentProfile`] (seen on running servers, not documented): The profile of the caller.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The route is not among those the account of the caller may call, or the account has to be activated or given a new password first.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .get_current_profile()
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_current_profile(&self) -> builder::GetCurrentProfile {
        builder::GetCurrentProfile::new(self)
    }
}
/// # Groups
impl Client {
    /// Add a user to a group.
    ///
    /// Puts the user into the group and answers all groups and baskets the user has now. The source document
    /// gives no example of that answer; the schema is what running servers send.
    ///
    /// Being in the group already is refused with 400, in the language of the server, and so is an unknown
    /// group. A group the caller may not assign is answered with 403, also localized.
    ///
    /// Source: Maarch Courrier API documentation, section Ajout d'un groupe.
    ///
    /// Sends `POST /rest/users/{id}/groups` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserGroups`]: The user is in the group.
    /// - `400` with [`types::BadRequest`]: The group id is missing, or the user or group does not exist, or the user is in the group already.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`]: The caller lacks the privilege, or the user is outside its perimeter, or the route is not among those its account may call.
    /// - `500` with [`types::ServerError`]: The server failed, or does not know the route: newer servers answer 500 to unknown paths and methods too. Each generation has its own shape. Servers before mid-2024 send HTML to a client that does not accept `application/json`.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .add_user_group()
    ///     .id(21)
    ///     .body(
    ///         types::GroupToAdd::builder()
    ///             .group_id("ELU")
    ///     )
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_user_group(&self) -> builder::AddUserGroup {
        builder::AddUserGroup::new(self)
    }
    /// Remove a user from a group.
    ///
    /// Takes the user out of the group and answers the groups and baskets that are left. A group the user was
    /// not in is answered with 200 too, so the call can be repeated. An unknown group is a 400, one the caller
    /// may not assign a 403.
    ///
    /// Source: Maarch Courrier API documentation, section Suppression d'un groupe.
    ///
    /// Sends `DELETE /rest/users/{id}/groups/{groupId}` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserGroupsLeft`]: The user is not in the group.
    /// - `400` with [`types::BadRequest`]: The user or the group does not exist.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`]: The caller lacks the privilege, or the user is outside its perimeter, or the route is not among those its account may call.
    /// - `500` with [`types::ServerError`]: The server failed, or does not know the route: newer servers answer 500 to unknown paths and methods too. Each generation has its own shape. Servers before mid-2024 send HTML to a client that does not accept `application/json`.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .remove_user_group()
    ///     .id(21)
    ///     .group_id("ELU")
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_user_group(&self) -> builder::RemoveUserGroup {
        builder::RemoveUserGroup::new(self)
    }
    /// Name the part a user plays in a group.
    ///
    /// Sets the free label `role` of a user in a group. For a group that the user is not in, every version answers
    /// success and does nothing; read the user afterwards.
    ///
    /// Source: not in the source document; seen on running servers of 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `PUT /rest/users/{id}/groups/{groupId}` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::Success`] (seen on running servers, not documented): The label is set.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The user or the group does not exist.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .update_user_group()
    ///     .id(21)
    ///     .group_id("ELU")
    ///     .body(
    ///         types::UserGroupUpdate::builder()
    ///             .role("Référent")
    ///     )
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user_group(&self) -> builder::UpdateUserGroup {
        builder::UpdateUserGroup::new(self)
    }
    /// List the groups.
    ///
    /// Lists all groups at once. Every authenticated caller gets the list; without the privilege `admin_groups` each
    /// group has only `id` and `group_desc`, and so not the text that the other routes take.
    ///
    /// Source: not in the source document; seen on 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `GET /rest/groups` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::GroupList`] (seen on running servers, not documented): The groups.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The route is not among those the account of the caller may call, or the account has to be activated or given a new password first.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .list_groups()
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_groups(&self) -> builder::ListGroups {
        builder::ListGroups::new(self)
    }
}
/// # Entities
impl Client {
    /// Add a user to an entity.
    ///
    /// Puts the user into the entity and answers the entities of the user, and the whole tree of enabled
    /// entities, which can be large. The first entity of a user becomes the primary one. The source document
    /// gives no example of that answer; the schema is what running servers send.
    ///
    /// A caller without a root mode may add a user to an entity outside its own perimeter, and from then on
    /// cannot touch that user any more. Being in the entity already is refused with 400, localized; an unknown
    /// entity is a 400 as well.
    ///
    /// Source: Maarch Courrier API documentation, section Ajout d'une entité.
    ///
    /// Sends `POST /rest/users/{id}/entities` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserEntities`]: The user is in the entity.
    /// - `400` with [`types::BadRequest`]: The entity id is missing, or the user or entity does not exist, or the user is in the entity already.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`]: The caller lacks the privilege, or the user is outside its perimeter, or the route is not among those its account may call.
    /// - `500` with [`types::ServerError`]: The server failed, or does not know the route: newer servers answer 500 to unknown paths and methods too. Each generation has its own shape. Servers before mid-2024 send HTML to a client that does not accept `application/json`.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .add_user_entity()
    ///     .id(21)
    ///     .body(
    ///         types::EntityToAdd::builder()
    ///             .entity_id("PJS")
    ///     )
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_user_entity(&self) -> builder::AddUserEntity {
        builder::AddUserEntity::new(self)
    }
    /// List the entities of a user.
    ///
    /// Answers the entities the user is in. Unlike the changes, this answer does not hold the whole tree.
    ///
    /// Source: not in the source document; seen on 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `GET /rest/users/{id}/entities` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserEntityList`] (seen on running servers, not documented): The entities of the user.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .list_user_entities()
    ///     .id(21)
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_entities(&self) -> builder::ListUserEntities {
        builder::ListUserEntities::new(self)
    }
    /// Remove a user from an entity.
    ///
    /// Takes the user out of the entity and answers the entities that are left, and the whole tree. An entity
    /// the user was not in is answered with 200 too, so the call can be repeated. When the primary entity goes,
    /// another one becomes primary.
    ///
    /// The call must not carry a body: running servers read an undocumented one as an order to reassign or to
    /// empty the pending work and the diffusion lists of that entity.
    ///
    /// Source: Maarch Courrier API documentation, section Suppression d'une entité.
    ///
    /// Sends `DELETE /rest/users/{id}/entities/{entityId}` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserEntities`]: The user is not in the entity.
    /// - `400` with [`types::BadRequest`]: The user or the entity does not exist.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`]: The caller lacks the privilege, or the user is outside its perimeter, or the route is not among those its account may call.
    /// - `500` with [`types::ServerError`]: The server failed, or does not know the route: newer servers answer 500 to unknown paths and methods too. Each generation has its own shape. Servers before mid-2024 send HTML to a client that does not accept `application/json`.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .remove_user_entity()
    ///     .id(21)
    ///     .entity_id("PJS")
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_user_entity(&self) -> builder::RemoveUserEntity {
        builder::RemoveUserEntity::new(self)
    }
    /// Tell what a user still has in an entity.
    ///
    /// Answers whether anything would be left behind when the user leaves the entity: confidential instances, list
    /// templates and, on newer servers, diffusion lists. `remove_user_entity` leaves all of it as it is.
    ///
    /// Source: not in the source document; seen on 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `GET /rest/users/{id}/entities/{entityId}` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserEntityUsage`] (seen on running servers, not documented): What the user has there.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The user or the entity does not exist.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .get_user_entity_usage()
    ///     .id(21)
    ///     .entity_id("PJS")
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_entity_usage(&self) -> builder::GetUserEntityUsage {
        builder::GetUserEntityUsage::new(self)
    }
    /// Name the part a user plays in an entity.
    ///
    /// Sets the free label `user_role` of a user in an entity. With an entity that the user is not in, the answer is a
    /// success as well, and nothing was done.
    ///
    /// Source: not in the source document; seen on running servers of 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `PUT /rest/users/{id}/entities/{entityId}` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::Success`] (seen on running servers, not documented): The label is set.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The user or the entity does not exist.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .update_user_entity()
    ///     .id(21)
    ///     .entity_id("PJS")
    ///     .body(
    ///         types::UserEntityUpdate::builder()
    ///             .user_role("Chargé de mission")
    ///     )
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user_entity(&self) -> builder::UpdateUserEntity {
        builder::UpdateUserEntity::new(self)
    }
    /// Make an entity the primary one of a user.
    ///
    /// Makes the entity the primary one, and the one that was it an ordinary one, and answers the entities of the
    /// user. The call has no body.
    ///
    /// **An entity that the user is not in is answered with 200 as well, on every version: then the former primary
    /// entity is none any more, and the user has no primary entity.** Add the user to it first; `ensure_user` does.
    ///
    /// Source: not in the source document; seen on running servers of 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `PUT /rest/users/{id}/entities/{entityId}/primaryEntity` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserEntityList`] (seen on running servers, not documented): The entities of the user, with the new primary one.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The user or the entity does not exist.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .set_primary_entity()
    ///     .id(21)
    ///     .entity_id("PJS")
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_primary_entity(&self) -> builder::SetPrimaryEntity {
        builder::SetPrimaryEntity::new(self)
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
    /// # Responses
    ///
    /// - `200` with [`types::EntityList`] (seen on running servers, not documented): The entities.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The route is not among those the account of the caller may call, or the account has to be activated or given a new password first.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .list_entities()
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_entities(&self) -> builder::ListEntities {
        builder::ListEntities::new(self)
    }
}
/// # Absence
impl Client {
    /// Redirect baskets of a user to another user.
    ///
    /// Redirects baskets of the user to somebody else, who handles them until the redirection ends, and answers what is
    /// redirected and the baskets of the user. Callers redirect their own baskets and those of users they administer. A
    /// basket that was redirected to another person is redirected anew; a basket that the user does not have is left out
    /// without an error.
    ///
    /// 2505 with the signature book names the substitute there as well. When that fails, the redirection is made all the
    /// same, and `problem` says why; in Rust, `Response::problem()` has it. 2301.3.7 never tells the signature book.
    ///
    /// Suspending or deleting either of the two ends redirections, and reactivating does not bring them back.
    ///
    /// Source: not in the source document; seen on running servers of 2301.3.7 and 2505.
    ///
    /// Sends `POST /rest/users/{id}/redirectedBaskets` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::BasketsRedirected`] (seen on running servers, not documented): The baskets are redirected.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): A value is missing, or there is no such user, or the redirection exists already.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
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
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn redirect_baskets(&self) -> builder::RedirectBaskets {
        builder::RedirectBaskets::new(self)
    }
    /// End the redirection of a basket.
    ///
    /// Ends a redirection from or to the user and answers the baskets of the user. 2505 with the signature book ends the
    /// substitution there as well; a failure of that is not told, `problem` is null even then.
    ///
    /// Source: not in the source document; seen on running servers of 2301.3.7 and 2505.
    ///
    /// Sends `DELETE /rest/users/{id}/redirectedBaskets` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::BasketsLeft`] (seen on running servers, not documented): The redirection has ended.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): There is no such user, or the number is missing.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .end_basket_redirection()
    ///     .id(19)
    ///     .redirected_basket_ids(1000)
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn end_basket_redirection(&self) -> builder::EndBasketRedirection {
        builder::EndBasketRedirection::new(self)
    }
    /// Plan the absence of a user.
    ///
    /// Since 2301.3.4.
    ///
    /// Keeps when the user is away and who handles which baskets meanwhile; `absence` of the details shows it. Once the first
    /// day has come, the state becomes `ABS` and the baskets are redirected, and all redirections there were before end;
    /// after the last day the state becomes `OK` and they end. Callers plan their own absence and that of users they administer.
    ///
    /// Since 2301; 21.03 does not know the route.
    ///
    /// Source: not in the source document; read in the code of 2301.
    ///
    /// Sends `PUT /rest/users/{id}/absence` below the base URL.
    ///
    /// # Responses
    ///
    /// - `204` without a body (inferred from neighbouring routes, not documented): The absence is planned.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): There is no such user, or a value is missing.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
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
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn plan_absence(&self) -> builder::PlanAbsence {
        builder::PlanAbsence::new(self)
    }
}
/// # Passwords
impl Client {
    /// Send the activation message again.
    ///
    /// Mails the user a link for choosing a password, as the creation did. The password there is stays good until then.
    /// With another log-in method than `standard` it is refused with 403. `canSendActivationNotification` of the details
    /// tells beforehand.
    ///
    /// Source: not in the source document; read in the code of 21.03 and 2301.
    ///
    /// Sends `PUT /rest/users/{id}/accountActivationNotification` below the base URL.
    ///
    /// # Responses
    ///
    /// - `204` without a body (inferred from neighbouring routes, not documented): The message is on its way, or the server has written down why it is not.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .send_activation_message()
    ///     .id(21)
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_activation_message(&self) -> builder::SendActivationMessage {
        builder::SendActivationMessage::new(self)
    }
    /// Ask for a link to choose a new password.
    ///
    /// Mails a link for choosing a password to whoever has the login, if anybody has. The answer is the same either way, so
    /// that logins cannot be guessed. It needs no credentials, and none are sent.
    ///
    /// Source: not in the source document; read in the code of 21.03 and 2301.
    ///
    /// Sends `POST /rest/password` below the base URL.
    ///
    /// # Responses
    ///
    /// - `204` without a body (inferred from neighbouring routes, not documented): A message is sent if the login exists.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The login is missing.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .request_password_reset()
    ///     .body(
    ///         types::PasswordResetRequest::builder()
    ///             .login("bboule")
    ///     )
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn request_password_reset(&self) -> builder::RequestPasswordReset {
        builder::RequestPasswordReset::new(self)
    }
    /// Choose a password by the link of a message.
    ///
    /// Sets the password of the account that the token of an activation message or of a forgotten password was sent to.
    /// The token is good for one hour and once. It needs no credentials, and none are sent.
    ///
    /// Source: not in the source document; seen on running servers of 21.03 and 2301, the refusals read in their code.
    ///
    /// Sends `PUT /rest/password` below the base URL.
    ///
    /// # Responses
    ///
    /// - `204` without a body (seen on running servers, not documented): The password is set.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): A value is missing, or the password is too weak.
    /// - `403` with [`types::Forbidden`] (inferred from neighbouring routes, not documented): The token is not, or no longer, good.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .reset_password()
    ///     .body(
    ///         types::PasswordReset::builder()
    ///             .token("sandbox-reset-token")
    ///             .password("Nana-Banana-42")
    ///     )
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn reset_password(&self) -> builder::ResetPassword {
        builder::ResetPassword::new(self)
    }
    /// List the rules for passwords.
    ///
    /// Lists all rules, those that are switched off included. Every authenticated caller gets them. `passwordRules` of
    /// `get_current_profile` has the enabled ones by name.
    ///
    /// Source: not in the source document; read in the code of 21.03 and 2301.
    ///
    /// Sends `GET /rest/passwordRules` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::PasswordRuleList`] (inferred from neighbouring routes, not documented): The rules.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The route is not among those the account of the caller may call, or the account has to be activated or given a new password first.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
    /// - `503` with [`types::MigrationInProgress`] (seen on running servers, not documented): The server is being migrated to another version. Wrong credentials are answered with 401 first.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .list_password_rules()
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_password_rules(&self) -> builder::ListPasswordRules {
        builder::ListPasswordRules::new(self)
    }
}
/// # Server
impl Client {
    /// Read how the installation authenticates.
    ///
    /// Answers how people log in here, what the installation is called, its language, and whether it is being migrated.
    /// It needs no credentials, and none are sent. The answer holds no version number; what is not described here is
    /// ignored.
    ///
    /// Source: not in the source document; seen on 21.03.1, 2301.3.4, 2301.3.7 and 2505.
    ///
    /// Sends `GET /rest/authenticationInformations` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::AuthenticationInformation`] (seen on running servers, not documented): What the log-in page has to know.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, or does not know the route. Each generation has its own shape.
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
    /// # use user_provisioning::maarch_courrier::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let answer = client
    ///     .get_authentication_information()
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_authentication_information(
        &self,
    ) -> builder::GetAuthenticationInformation {
        builder::GetAuthenticationInformation::new(self)
    }
}
/// All documented operations of this service.
pub const OPERATIONS: &[&crate::OperationInfo] = &[
    <builder::ListUsers as crate::Operation>::INFO,
    <builder::CreateUser as crate::Operation>::INFO,
    <builder::GetUser as crate::Operation>::INFO,
    <builder::UpdateUser as crate::Operation>::INFO,
    <builder::DeleteUser as crate::Operation>::INFO,
    <builder::GetUserDetails as crate::Operation>::INFO,
    <builder::GetUserStatus as crate::Operation>::INFO,
    <builder::SetUserStatus as crate::Operation>::INFO,
    <builder::AddUserGroup as crate::Operation>::INFO,
    <builder::RemoveUserGroup as crate::Operation>::INFO,
    <builder::UpdateUserGroup as crate::Operation>::INFO,
    <builder::AddUserEntity as crate::Operation>::INFO,
    <builder::ListUserEntities as crate::Operation>::INFO,
    <builder::RemoveUserEntity as crate::Operation>::INFO,
    <builder::GetUserEntityUsage as crate::Operation>::INFO,
    <builder::UpdateUserEntity as crate::Operation>::INFO,
    <builder::SuspendUser as crate::Operation>::INFO,
    <builder::GetUserDeletability as crate::Operation>::INFO,
    <builder::UpdatePassword as crate::Operation>::INFO,
    <builder::SetPrimaryEntity as crate::Operation>::INFO,
    <builder::GetUserByLogin as crate::Operation>::INFO,
    <builder::SetUserExternalIds as crate::Operation>::INFO,
    <builder::RedirectBaskets as crate::Operation>::INFO,
    <builder::EndBasketRedirection as crate::Operation>::INFO,
    <builder::PlanAbsence as crate::Operation>::INFO,
    <builder::SendActivationMessage as crate::Operation>::INFO,
    <builder::RequestPasswordReset as crate::Operation>::INFO,
    <builder::ResetPassword as crate::Operation>::INFO,
    <builder::ListPasswordRules as crate::Operation>::INFO,
    <builder::FindUsers as crate::Operation>::INFO,
    <builder::ListGroups as crate::Operation>::INFO,
    <builder::ListEntities as crate::Operation>::INFO,
    <builder::GetCurrentProfile as crate::Operation>::INFO,
    <builder::GetAuthenticationInformation as crate::Operation>::INFO,
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
#[allow(clippy::all, clippy::unwrap_used, unused_qualifications)]
pub mod types {
    impl AbsenceDate {
        /// A [`builder::AbsenceDate`], whose setters check what they are given.
        pub fn builder() -> builder::AbsenceDate {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for AbsenceDate {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The first and the last day of an absence.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AbsenceDate {
        #[serde(rename = "startDate")]
        /// The first day, as PHP reads dates, for instance `2099-08-01`.
        pub start_date: ::std::string::String,
        #[serde(rename = "endDate")]
        /// The last day.
        pub end_date: AbsenceDateEndDate,
    }
    /// The last day.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1u64)))]
    pub struct AbsenceDateEndDate(::std::string::String);
    impl ::std::fmt::Display for AbsenceDateEndDate {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for AbsenceDateEndDate {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for AbsenceDateEndDate {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<AbsenceDateEndDate> for ::std::string::String {
        fn from(value: AbsenceDateEndDate) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for AbsenceDateEndDate {
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
    impl ::std::convert::TryFrom<&str> for AbsenceDateEndDate {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AbsenceDateEndDate {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for AbsenceDateEndDate {
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
    impl AbsenceToPlan {
        /// A [`builder::AbsenceToPlan`], whose setters check what they are given.
        pub fn builder() -> builder::AbsenceToPlan {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for AbsenceToPlan {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// When a user is away, and who handles the baskets meanwhile.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AbsenceToPlan {
        #[serde(rename = "absenceDate")]
        /// The first and the last day of an absence.
        pub absence_date: AbsenceDate,
        #[serde(rename = "redirectedBaskets")]
        /// The baskets to redirect; may be empty.
        #[serde(deserialize_with = "crate::wire::list")]
        pub redirected_baskets: ::std::vec::Vec<BasketToRedirect>,
    }
    impl AssignedBasket {
        /// A [`builder::AssignedBasket`], whose setters check what they are given.
        pub fn builder() -> builder::AssignedBasket {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for AssignedBasket {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A basket that the user handles for its owner.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AssignedBasket {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Number of the redirection.
        pub id: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Id of the basket.
        pub basket_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Name of the basket.
        pub basket_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// SQL condition on the documents in the basket.
        pub basket_clause: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Technical id of the owner.
        pub owner_user_id: ::std::option::Option<i32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Number of the group the owner has the basket through.
        pub group_id: ::std::option::Option<i64>,
        #[serde(
            rename = "oldGroupId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Id of that group.
        pub old_group_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Name of that group.
        pub group_desc: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "userToDisplay",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Name of the owner.
        pub user_to_display: ::std::option::Option<::std::string::String>,
    }
    impl AuthenticationInformation {
        /// A [`builder::AuthenticationInformation`], whose setters check what they are given.
        pub fn builder() -> builder::AuthenticationInformation {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for AuthenticationInformation {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    impl ::std::fmt::Debug for AuthenticationInformation {
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
    /// How people log in to the installation. Running servers send more keys, which are ignored.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AuthenticationInformation {
        #[serde(
            rename = "authMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// The log-in method, for instance `standard`, `ldap` or `sso`.
        pub auth_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "applicationName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// What the installation is called.
        pub application_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Language of the installation.
        pub lang: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "loginMessage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// What the page for logging in says.
        pub login_message: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "maarchUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// The address that the installation has for itself.
        pub maarch_url: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "idleTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// After how many minutes without a call people have to log in again.
        pub idle_time: ::std::option::Option<i64>,
        #[serde(
            rename = "mailServerOnline",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Whether mail can be sent.
        pub mail_server_online: ::std::option::Option<bool>,
        #[serde(
            rename = "changeKey",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Whether the installation still has the key for encryption that it came with.
        pub change_key: ::std::option::Option<bool>,
        #[serde(
            rename = "instanceId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Id of the installation.
        pub instance_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Whether the installation is being migrated.
        ///
        /// Since 2301.3.4.
        pub migrating: ::std::option::Option<bool>,
        #[serde(
            rename = "authUri",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Where the log-in method sends people; null with `standard`.
        pub auth_uri: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "externalSignatoryBook",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Name of the signatory book of another program; only seen null.
        ///
        /// Since 2301.3.4.
        pub external_signatory_book: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// The plugins, kept as JSON; only seen empty.
        ///
        /// Since 2301.3.4.
        #[serde(deserialize_with = "crate::wire::values_or_null")]
        pub plugins: ::std::vec::Vec<::serde_json::Value>,
    }
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
        /// What is wrong: English for most checks, the language of the server for others. Not made to be
        /// compared.
        pub errors: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Key of a translated text, which only some errors carry.
        pub lang: ::std::option::Option<::std::string::String>,
    }
    impl Basket {
        /// A [`builder::Basket`], whose setters check what they are given.
        pub fn builder() -> builder::Basket {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Basket {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A basket of documents the user has through a group.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Basket {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Number of the basket.
        pub id: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Id of the basket.
        pub basket_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Name of the basket.
        pub basket_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Explanation of the basket.
        pub basket_desc: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// SQL condition on the documents in the basket.
        pub basket_clause: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Id of the group the basket comes from.
        pub group_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Name of that group.
        pub group_desc: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "groupSerialId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Number of that group.
        pub group_serial_id: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Technical id of the user who owns the basket.
        pub owner_user_id: ::std::option::Option<i32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Presumably whether the basket is shown.
        pub is_visible: ::std::option::Option<crate::YesNo>,
        #[serde(
            rename = "basketSearch",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Presumably whether the basket is open to searches.
        pub basket_search: ::std::option::Option<bool>,
        #[serde(
            rename = "userToDisplay",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Name of the other user where the basket is redirected; null when it is not.
        pub user_to_display: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Sent by the server, not documented; presumably whether the basket is in use.
        pub enabled: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Sent by the server, not documented; presumably whether the user has the basket.
        pub allowed: ::std::option::Option<bool>,
    }
    impl BasketToRedirect {
        /// A [`builder::BasketToRedirect`], whose setters check what they are given.
        pub fn builder() -> builder::BasketToRedirect {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for BasketToRedirect {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A basket to redirect to another user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BasketToRedirect {
        /// Technical id of who is to handle it.
        pub actual_user_id: i32,
        /// Id of the basket.
        pub basket_id: BasketToRedirectBasketId,
        /// Number of the group the owner has the basket through (`usergroups.id`), not its text id.
        pub group_id: i64,
    }
    /// Id of the basket.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1u64)))]
    pub struct BasketToRedirectBasketId(::std::string::String);
    impl ::std::fmt::Display for BasketToRedirectBasketId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for BasketToRedirectBasketId {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for BasketToRedirectBasketId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<BasketToRedirectBasketId> for ::std::string::String {
        fn from(value: BasketToRedirectBasketId) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for BasketToRedirectBasketId {
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
    impl ::std::convert::TryFrom<&str> for BasketToRedirectBasketId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for BasketToRedirectBasketId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for BasketToRedirectBasketId {
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
    impl BasketsLeft {
        /// A [`builder::BasketsLeft`], whose setters check what they are given.
        pub fn builder() -> builder::BasketsLeft {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for BasketsLeft {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The baskets of a user after a redirection has ended.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BasketsLeft {
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// All baskets of the user.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub baskets: ::std::vec::Vec<Basket>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// On 2505, and only seen null.
        pub problem: ::std::option::Option<crate::Problem>,
    }
    impl BasketsRedirected {
        /// A [`builder::BasketsRedirected`], whose setters check what they are given.
        pub fn builder() -> builder::BasketsRedirected {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for BasketsRedirected {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// What a user has redirected, and the baskets there are.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BasketsRedirected {
        #[serde(
            rename = "redirectedBaskets",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// Baskets of the user that are redirected to others.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub redirected_baskets: ::std::vec::Vec<RedirectedBasket>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// All baskets of the user.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub baskets: ::std::vec::Vec<Basket>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// On 2505, null, or why the signature book does not know of it. Older servers do not send the key.
        pub problem: ::std::option::Option<crate::Problem>,
    }
    impl crate::request::Check for BasketsToRedirect {
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
        T: ::std::convert::TryInto<BasketToRedirect>,
        T::Error: ::std::fmt::Display,
    {
        type Error = self::error::ConversionError;
        fn try_from(items: [T; N]) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl ::std::iter::IntoIterator for BasketsToRedirect {
        type Item = BasketToRedirect;
        type IntoIter = ::std::vec::IntoIter<BasketToRedirect>;
        fn into_iter(self) -> Self::IntoIter {
            self.0.into_iter()
        }
    }
    impl<'l> ::std::iter::IntoIterator for &'l BasketsToRedirect {
        type Item = &'l BasketToRedirect;
        type IntoIter = ::std::slice::Iter<'l, BasketToRedirect>;
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
        fn deref(&self) -> &::std::vec::Vec<BasketToRedirect> {
            &self.0
        }
    }
    impl ::std::convert::From<BasketsToRedirect> for ::std::vec::Vec<BasketToRedirect> {
        fn from(value: BasketsToRedirect) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<BasketToRedirect>> for BasketsToRedirect {
        fn from(value: ::std::vec::Vec<BasketToRedirect>) -> Self {
            Self(value)
        }
    }
    impl ChangedUser {
        /// A [`builder::ChangedUser`], whose setters check what they are given.
        pub fn builder() -> builder::ChangedUser {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for ChangedUser {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The answer to a change of the state.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ChangedUser {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// What has become of the account.
        pub user: ::std::option::Option<ChangedUserStatus>,
    }
    impl ChangedUserStatus {
        /// A [`builder::ChangedUserStatus`], whose setters check what they are given.
        pub fn builder() -> builder::ChangedUserStatus {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for ChangedUserStatus {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// What has become of the account.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ChangedUserStatus {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// State of an account; null only where there is no account.
        pub status: ::std::option::Option<crate::maarch_courrier::types::UserStatus>,
    }
    impl CreatedUser {
        /// A [`builder::CreatedUser`], whose setters check what they are given.
        pub fn builder() -> builder::CreatedUser {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for CreatedUser {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The answer to the creation of a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreatedUser {
        /// Technical id of the user, which the other routes take.
        pub id: i32,
    }
    impl CurrentProfile {
        /// A [`builder::CurrentProfile`], whose setters check what they are given.
        pub fn builder() -> builder::CurrentProfile {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for CurrentProfile {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The account of the caller. Running servers send more keys, which are ignored.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CurrentProfile {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Technical id of the caller.
        pub id: ::std::option::Option<i32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Login.
        pub user_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// First name.
        pub firstname: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Last name.
        pub lastname: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// E-mail address; can be null or empty.
        pub mail: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Initials; can be null or empty.
        pub initials: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Settings of the user interface, such as `documentEdition`. An empty array (PHP for an empty object) while there are none.
        pub preferences: ::std::option::Option<crate::RawObject>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Links of an account to other programs: any key, such as `internalParapheur`, `maarchParapheur` or `pastell`, with a number or a text. An empty array (PHP for an empty object) while there are none.
        pub external_id: ::std::option::Option<crate::RawObject>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// State of an account; null only where there is no account.
        pub status: ::std::option::Option<crate::maarch_courrier::types::UserStatus>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Kind of account of a user.
        pub mode: ::std::option::Option<crate::maarch_courrier::types::UserMode>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Telephone number as far as the caller may see it. The key is absent when the caller lacks the privilege `view_personal_data`; null and the empty text say that the user has no number.
        #[serde(default, deserialize_with = "crate::wire::null_is_a_value")]
        pub phone: ::std::option::Option<crate::NullableText>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// All groups of the caller.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub groups: ::std::vec::Vec<UserGroup>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// All entities of the caller.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub entities: ::std::vec::Vec<UserEntity>,
        #[serde(
            rename = "canModifyPassword",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Whether the caller may change the own password.
        pub can_modify_password: ::std::option::Option<bool>,
        #[serde(
            rename = "lockAdvancedPrivileges",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Whether privileges of administrators cannot be given here.
        pub lock_advanced_privileges: ::std::option::Option<bool>,
        #[serde(
            rename = "nbFollowedResources",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// How many documents the caller follows.
        pub nb_followed_resources: ::std::option::Option<i64>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// The privileges of the caller, for instance `admin_users`.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub privileges: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "passwordRules",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// The rules for passwords. An empty array (PHP for an empty object) is inferred from other answers.
        pub password_rules: ::std::option::Option<
            crate::PhpObject<crate::maarch_courrier::types::PasswordRules>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// The absence that is planned, kept as JSON.
        #[serde(default, deserialize_with = "crate::wire::value")]
        pub absence: ::std::option::Option<::serde_json::Value>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// The baskets of the caller.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub baskets: ::std::vec::Vec<Basket>,
        #[serde(
            rename = "assignedBaskets",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// Baskets of others that the caller handles for now.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub assigned_baskets: ::std::vec::Vec<AssignedBasket>,
        #[serde(
            rename = "redirectedBaskets",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// Baskets of the caller that are redirected to others.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub redirected_baskets: ::std::vec::Vec<RedirectedBasket>,
        #[serde(
            rename = "regroupedBaskets",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// The baskets by groups, kept as JSON; only seen empty.
        #[serde(deserialize_with = "crate::wire::values_or_null")]
        pub regrouped_baskets: ::std::vec::Vec<::serde_json::Value>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// The signature images of the caller, kept as JSON; only seen empty.
        #[serde(deserialize_with = "crate::wire::values_or_null")]
        pub signatures: ::std::vec::Vec<::serde_json::Value>,
        #[serde(
            rename = "featureTour",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// What the guided tour has shown, kept as JSON; only seen empty.
        #[serde(deserialize_with = "crate::wire::values_or_null")]
        pub feature_tour: ::std::vec::Vec<::serde_json::Value>,
    }
    impl Deletability {
        /// A [`builder::Deletability`], whose setters check what they are given.
        pub fn builder() -> builder::Deletability {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Deletability {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// Whether a user can be deleted, and where the user is still in use: in lists for root callers and users in the
    /// reach of the caller, as names of entities for others.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Deletability {
        #[serde(
            rename = "isDeletable",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Whether the user can be deleted.
        pub is_deletable: ::std::option::Option<bool>,
        #[serde(
            rename = "listTemplates",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// The list templates that have the user as their main recipient.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub list_templates: ::std::vec::Vec<ListTemplateUse>,
        #[serde(
            rename = "listInstances",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// The diffusion lists of documents that the user stands in.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub list_instances: ::std::vec::Vec<DocumentUse>,
        #[serde(
            rename = "workflowListInstances",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// The workflows of documents that the user stands in.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub workflow_list_instances: ::std::vec::Vec<DocumentUse>,
        #[serde(
            rename = "listInstanceEntities",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// Names of the entities whose diffusion lists have the user, for a limited administrator.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub list_instance_entities: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "listTemplateEntities",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// Names of the entities whose list templates have the user, for a limited administrator.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub list_template_entities: ::std::vec::Vec<::std::string::String>,
    }
    impl DeletedUser {
        /// A [`builder::DeletedUser`], whose setters check what they are given.
        pub fn builder() -> builder::DeletedUser {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for DeletedUser {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// What 2505 says of a deletion.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DeletedUser {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Null, or what went wrong in the signature book although the user was deleted here.
        pub problem: ::std::option::Option<crate::Problem>,
    }
    impl DocumentUse {
        /// A [`builder::DocumentUse`], whose setters check what they are given.
        pub fn builder() -> builder::DocumentUse {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for DocumentUse {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A document in one of whose lists the user stands.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DocumentUse {
        #[serde(
            rename = "resId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Number of the document.
        pub res_id: ::std::option::Option<i64>,
        #[serde(
            rename = "listInstances",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// The places in its lists.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub list_instances: ::std::vec::Vec<ListInstanceUse>,
    }
    impl Entity {
        /// A [`builder::Entity`], whose setters check what they are given.
        pub fn builder() -> builder::Entity {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Entity {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// An entity of the installation, made for a tree widget.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Entity {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Id of the entity as text, equal to `entity_id`; a number in the entities of a user.
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Id of the entity, the one the routes take.
        pub entity_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Name of the entity.
        pub entity_label: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Id of the entity above; empty or null for a root.
        pub parent_entity_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Number of the entity above; null for a root.
        pub parent_id: ::std::option::Option<i64>,
        #[serde(
            rename = "serialId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Number of the entity.
        pub serial_id: ::std::option::Option<i64>,
        #[serde(
            rename = "parentSerialId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Number of the entity above; the text `#` for a root.
        pub parent_serial_id: ::std::option::Option<crate::NumberOrText>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Id of the node above; `#` for a root.
        pub parent: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// CSS classes of the icon.
        pub icon: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Presumably whether the entity is inside the perimeter of the caller.
        pub allowed: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// How a tree widget should show the node. Only keys that are true are sent.
        pub state: ::std::option::Option<EntityTreeNodeState>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Text of the node.
        pub text: ::std::option::Option<::std::string::String>,
    }
    /// Id of an entity (`entities.entity_id`): letters, digits, underscore and hyphen, case-sensitive.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "minLength" = 1u64,
                "maxLength" = 32u64,
                "pattern" = "^[A-Za-z0-9_-]{1,32}$"
            )
        )
    )]
    pub struct EntityId(::std::string::String);
    impl ::std::fmt::Display for EntityId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for EntityId {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for EntityId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<EntityId> for ::std::string::String {
        fn from(value: EntityId) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for EntityId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 32usize {
                return Err("longer than 32 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("it is empty".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regex_lite::Regex> = ::std::sync::LazyLock::new(||
            { ::regex_lite::Regex::new("^[A-Za-z0-9_-]{1,32}$").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err("it is not of the form ^[A-Za-z0-9_-]{1,32}$".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for EntityId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for EntityId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for EntityId {
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
    impl EntityList {
        /// A [`builder::EntityList`], whose setters check what they are given.
        pub fn builder() -> builder::EntityList {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for EntityList {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The entities.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct EntityList {
        /// The entities, in the order of the tree.
        #[serde(deserialize_with = "crate::wire::list")]
        pub entities: ::std::vec::Vec<Entity>,
    }
    impl EntityToAdd {
        /// A [`builder::EntityToAdd`], whose setters check what they are given.
        pub fn builder() -> builder::EntityToAdd {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for EntityToAdd {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The entity a user is to be added to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct EntityToAdd {
        #[serde(rename = "entityId")]
        /// Id of an entity (`entities.entity_id`): letters, digits, underscore and hyphen, case-sensitive.
        pub entity_id: EntityId,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Free label of the part the user is to play in the entity. Not in the source document.
        pub role: ::std::option::Option<::std::string::String>,
    }
    impl EntityTreeNode {
        /// A [`builder::EntityTreeNode`], whose setters check what they are given.
        pub fn builder() -> builder::EntityTreeNode {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for EntityTreeNode {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// An entity in the tree of the installation, made for a tree widget.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct EntityTreeNode {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Id of the entity as text, equal to `entity_id`; a number in the entities of a user.
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Id of the entity.
        pub entity_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Name of the entity.
        pub entity_label: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Id of the entity above; empty or null for a root.
        pub parent_entity_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Id of the node above; `#` for a root.
        pub parent: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// CSS classes of the icon.
        pub icon: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Text of the node.
        pub text: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// How a tree widget should show the node. Only keys that are true are sent.
        pub state: ::std::option::Option<EntityTreeNodeState>,
    }
    impl EntityTreeNodeState {
        /// A [`builder::EntityTreeNodeState`], whose setters check what they are given.
        pub fn builder() -> builder::EntityTreeNodeState {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for EntityTreeNodeState {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// How a tree widget should show the node. Only keys that are true are sent.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct EntityTreeNodeState {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// The node is unfolded.
        pub opened: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// The node is selected.
        pub selected: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// The node cannot be chosen.
        pub disabled: ::std::option::Option<bool>,
    }
    impl ExternalIdsToAdd {
        /// A [`builder::ExternalIdsToAdd`], whose setters check what they are given.
        pub fn builder() -> builder::ExternalIdsToAdd {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for ExternalIdsToAdd {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// Links to be added to those of an account.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ExternalIdsToAdd {
        /// The links; a null value leaves the one there is.
        pub external_id: crate::RawObject,
    }
    /// `FindUsersSearch`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct FindUsersSearch(::std::string::String);
    impl ::std::fmt::Display for FindUsersSearch {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::ops::Deref for FindUsersSearch {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<FindUsersSearch> for ::std::string::String {
        fn from(value: FindUsersSearch) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for FindUsersSearch {
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
    impl ::std::convert::TryFrom<&str> for FindUsersSearch {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for FindUsersSearch {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for FindUsersSearch {
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
    impl Forbidden {
        /// A [`builder::Forbidden`], whose setters check what they are given.
        pub fn builder() -> builder::Forbidden {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Forbidden {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The body of a 403.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Forbidden {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Why the caller may not do this; in the language of the server for some refusals.
        pub errors: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Key of a translated text, which only some errors carry.
        pub lang: ::std::option::Option<::std::string::String>,
    }
    impl FoundUser {
        /// A [`builder::FoundUser`], whose setters check what they are given.
        pub fn builder() -> builder::FoundUser {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for FoundUser {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A user who was found.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct FoundUser {
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        /// The word `user`.
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Technical id of the user.
        pub id: ::std::option::Option<i32>,
        #[serde(
            rename = "idToDisplay",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// First and last name.
        pub id_to_display: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "otherInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// What else tells the user apart; mostly empty.
        pub other_info: ::std::option::Option<::std::string::String>,
    }
    impl crate::request::Check for FoundUserList {
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
        T: ::std::convert::TryInto<FoundUser>,
        T::Error: ::std::fmt::Display,
    {
        type Error = self::error::ConversionError;
        fn try_from(items: [T; N]) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl ::std::iter::IntoIterator for FoundUserList {
        type Item = FoundUser;
        type IntoIter = ::std::vec::IntoIter<FoundUser>;
        fn into_iter(self) -> Self::IntoIter {
            self.0.into_iter()
        }
    }
    impl<'l> ::std::iter::IntoIterator for &'l FoundUserList {
        type Item = &'l FoundUser;
        type IntoIter = ::std::slice::Iter<'l, FoundUser>;
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
        fn deref(&self) -> &::std::vec::Vec<FoundUser> {
            &self.0
        }
    }
    impl ::std::convert::From<FoundUserList> for ::std::vec::Vec<FoundUser> {
        fn from(value: FoundUserList) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<FoundUser>> for FoundUserList {
        fn from(value: ::std::vec::Vec<FoundUser>) -> Self {
            Self(value)
        }
    }
    impl Group {
        /// A [`builder::Group`], whose setters check what they are given.
        pub fn builder() -> builder::Group {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Group {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A group. Without the privilege `admin_groups` only `id` and `group_desc` are there.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Group {
        /// Number of the group (`usergroups.id`).
        pub id: i64,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Id of the group, the one the routes take. Missing without the privilege `admin_groups`.
        pub group_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Name of the group.
        pub group_desc: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Whether members may register new documents.
        pub can_index: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Settings for registering documents, as JSON inside the text.
        pub indexation_parameters: ::std::option::Option<
            crate::JsonText<crate::maarch_courrier::types::IndexationParameters>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Ids in other applications, as JSON inside the text; `{}` while there are none.
        pub external_id: ::std::option::Option<
            crate::JsonText<crate::maarch_courrier::types::ExternalIds>,
        >,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// The members.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub users: ::std::vec::Vec<GroupMember>,
    }
    impl GroupChoice {
        /// A [`builder::GroupChoice`], whose setters check what they are given.
        pub fn builder() -> builder::GroupChoice {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for GroupChoice {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A group to choose for a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct GroupChoice {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Id of the group, the one the routes take.
        pub group_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Name of the group.
        pub group_desc: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Sent by the server, not documented; presumably whether the group is in use.
        pub enabled: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Presumably whether the user is in the group.
        pub checked: ::std::option::Option<bool>,
    }
    /// Id of a group (`usergroups.group_id`): letters, digits, underscore and hyphen, case-sensitive.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "minLength" = 1u64,
                "maxLength" = 32u64,
                "pattern" = "^[A-Za-z0-9_-]{1,32}$"
            )
        )
    )]
    pub struct GroupId(::std::string::String);
    impl ::std::fmt::Display for GroupId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for GroupId {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for GroupId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<GroupId> for ::std::string::String {
        fn from(value: GroupId) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for GroupId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 32usize {
                return Err("longer than 32 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("it is empty".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regex_lite::Regex> = ::std::sync::LazyLock::new(||
            { ::regex_lite::Regex::new("^[A-Za-z0-9_-]{1,32}$").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err("it is not of the form ^[A-Za-z0-9_-]{1,32}$".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for GroupId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for GroupId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GroupId {
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
    impl GroupList {
        /// A [`builder::GroupList`], whose setters check what they are given.
        pub fn builder() -> builder::GroupList {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for GroupList {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The groups.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct GroupList {
        /// The groups, in no promised order.
        #[serde(deserialize_with = "crate::wire::list")]
        pub groups: ::std::vec::Vec<Group>,
    }
    impl GroupMember {
        /// A [`builder::GroupMember`], whose setters check what they are given.
        pub fn builder() -> builder::GroupMember {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for GroupMember {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A member of a group.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct GroupMember {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Login.
        pub user_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// First name.
        pub firstname: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Last name.
        pub lastname: ::std::option::Option<::std::string::String>,
    }
    impl GroupToAdd {
        /// A [`builder::GroupToAdd`], whose setters check what they are given.
        pub fn builder() -> builder::GroupToAdd {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for GroupToAdd {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The group a user is to be added to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct GroupToAdd {
        #[serde(rename = "groupId")]
        /// Id of a group (`usergroups.group_id`): letters, digits, underscore and hyphen, case-sensitive.
        pub group_id: GroupId,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Free label of the part the user is to play in the group. Not in the source document.
        pub role: ::std::option::Option<::std::string::String>,
    }
    impl IndexationParameters {
        /// A [`builder::IndexationParameters`], whose setters check what they are given.
        pub fn builder() -> builder::IndexationParameters {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for IndexationParameters {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// Settings for registering documents.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct IndexationParameters {
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// Numbers of the actions, as texts.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub actions: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// Numbers of the entities, as texts.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub entities: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// Words that stand for entities, for instance `ALL_ENTITIES`.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub keywords: ::std::vec::Vec<::std::string::String>,
    }
    impl ListInstanceUse {
        /// A [`builder::ListInstanceUse`], whose setters check what they are given.
        pub fn builder() -> builder::ListInstanceUse {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for ListInstanceUse {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A place in a list of a document. Servers send more keys, which are ignored.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListInstanceUse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Number of the place.
        pub listinstance_id: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Number of the document.
        pub res_id: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Technical id of the user, or number of the entity, in this place.
        pub item_id: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// What is in this place, `user_id` or `entity_id`.
        pub item_type: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// The part in the list, for instance `dest` or `cc`.
        pub item_mode: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Kind of list, for instance `entity_id` for a diffusion list, `VISA_CIRCUIT` for a circuit.
        pub difflist_type: ::std::option::Option<::std::string::String>,
    }
    impl ListTemplateUse {
        /// A [`builder::ListTemplateUse`], whose setters check what they are given.
        pub fn builder() -> builder::ListTemplateUse {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for ListTemplateUse {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A list template that has the user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListTemplateUse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Number of the entity the template belongs to; in other answers this key holds its text id.
        pub entity_id: ::std::option::Option<crate::NumberOrText>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Title of the template.
        pub title: ::std::option::Option<::std::string::String>,
    }
    /// Login of a user (`users.user_id`): ASCII letters, digits, underscore, dot, at sign and hyphen, at most 128
    /// characters.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend("minLength" = 1u64, "maxLength" = 128u64, "pattern" = "^[\\w.@-]+$")
        )
    )]
    pub struct Login(::std::string::String);
    impl ::std::fmt::Display for Login {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for Login {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for Login {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<Login> for ::std::string::String {
        fn from(value: Login) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for Login {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 128usize {
                return Err("longer than 128 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("it is empty".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regex_lite::Regex> = ::std::sync::LazyLock::new(||
            { ::regex_lite::Regex::new("^[\\w.@-]+$").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err("it is not of the form ^[\\w.@-]+$".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for Login {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Login {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Login {
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
    impl MigrationInProgress {
        /// A [`builder::MigrationInProgress`], whose setters check what they are given.
        pub fn builder() -> builder::MigrationInProgress {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for MigrationInProgress {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The body of a 503 during a migration.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MigrationInProgress {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Says that a migration is in progress.
        pub errors: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Key of a translated text.
        pub lang: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// True during a migration.
        pub migrating: ::std::option::Option<bool>,
    }
    /// Kind of account to make. The list is closed, because the server silently takes any other value for
    /// `standard` when it creates a user, and fails on it when it changes one.
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
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Mode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl NewUser {
        /// A [`builder::NewUser`], whose setters check what they are given.
        pub fn builder() -> builder::NewUser {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for NewUser {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A user to create.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct NewUser {
        #[serde(rename = "userId")]
        /// Login: ASCII letters, digits, underscore, dot, at sign and hyphen, at most 128 characters. Stored in
        /// lower case, and never changed afterwards.
        pub user_id: NewUserUserId,
        /// First name, at most 255 characters.
        pub firstname: NewUserFirstname,
        /// Last name, at most 255 characters.
        pub lastname: NewUserLastname,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Initials, at most 32 characters.
        pub initials: ::std::option::Option<NewUserInitials>,
        /// E-mail address, at most 255 characters; the server checks its form.
        pub mail: NewUserMail,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Telephone number, at most 32 characters. Ignored without an error unless the caller has the privilege
        /// `manage_personal_data`.
        pub phone: ::std::option::Option<NewUserPhone>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Kind of account; `standard` when missing. Only callers with a root mode may ask for one of the root
        /// modes.
        pub mode: ::std::option::Option<Mode>,
    }
    /// First name, at most 255 characters.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("minLength" = 1u64, "maxLength" = 255u64))
    )]
    pub struct NewUserFirstname(::std::string::String);
    impl ::std::fmt::Display for NewUserFirstname {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for NewUserFirstname {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for NewUserFirstname {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<NewUserFirstname> for ::std::string::String {
        fn from(value: NewUserFirstname) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for NewUserFirstname {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("it is empty".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for NewUserFirstname {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NewUserFirstname {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NewUserFirstname {
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
    /// Initials, at most 32 characters.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u64)))]
    pub struct NewUserInitials(::std::string::String);
    impl ::std::fmt::Display for NewUserInitials {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for NewUserInitials {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for NewUserInitials {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<NewUserInitials> for ::std::string::String {
        fn from(value: NewUserInitials) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for NewUserInitials {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 32usize {
                return Err("longer than 32 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for NewUserInitials {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NewUserInitials {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NewUserInitials {
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
    /// Last name, at most 255 characters.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("minLength" = 1u64, "maxLength" = 255u64))
    )]
    pub struct NewUserLastname(::std::string::String);
    impl ::std::fmt::Display for NewUserLastname {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for NewUserLastname {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for NewUserLastname {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<NewUserLastname> for ::std::string::String {
        fn from(value: NewUserLastname) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for NewUserLastname {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("it is empty".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for NewUserLastname {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NewUserLastname {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NewUserLastname {
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
    /// E-mail address, at most 255 characters; the server checks its form.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("minLength" = 1u64, "maxLength" = 255u64))
    )]
    pub struct NewUserMail(::std::string::String);
    impl ::std::fmt::Display for NewUserMail {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for NewUserMail {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for NewUserMail {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<NewUserMail> for ::std::string::String {
        fn from(value: NewUserMail) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for NewUserMail {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("it is empty".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for NewUserMail {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NewUserMail {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NewUserMail {
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
    /// Telephone number, at most 32 characters. Ignored without an error unless the caller has the privilege
    /// `manage_personal_data`.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u64)))]
    pub struct NewUserPhone(::std::string::String);
    impl ::std::fmt::Display for NewUserPhone {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for NewUserPhone {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for NewUserPhone {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<NewUserPhone> for ::std::string::String {
        fn from(value: NewUserPhone) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for NewUserPhone {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 32usize {
                return Err("longer than 32 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for NewUserPhone {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NewUserPhone {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NewUserPhone {
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
    /// Login: ASCII letters, digits, underscore, dot, at sign and hyphen, at most 128 characters. Stored in
    /// lower case, and never changed afterwards.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend("minLength" = 1u64, "maxLength" = 128u64, "pattern" = "^[\\w.@-]+$")
        )
    )]
    pub struct NewUserUserId(::std::string::String);
    impl ::std::fmt::Display for NewUserUserId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for NewUserUserId {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for NewUserUserId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<NewUserUserId> for ::std::string::String {
        fn from(value: NewUserUserId) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for NewUserUserId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 128usize {
                return Err("longer than 128 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("it is empty".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regex_lite::Regex> = ::std::sync::LazyLock::new(||
            { ::regex_lite::Regex::new("^[\\w.@-]+$").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err("it is not of the form ^[\\w.@-]+$".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for NewUserUserId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NewUserUserId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NewUserUserId {
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
    impl PasswordChange {
        /// A [`builder::PasswordChange`], whose setters check what they are given.
        pub fn builder() -> builder::PasswordChange {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for PasswordChange {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    impl ::std::fmt::Debug for PasswordChange {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PasswordChange")
                .field("current_password", &::std::format_args!("hidden"))
                .field("new_password", &::std::format_args!("hidden"))
                .field("re_new_password", &::std::format_args!("hidden"))
                .finish()
        }
    }
    /// A new password.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PasswordChange {
        #[serde(rename = "currentPassword")]
        /// The current password.
        pub current_password: PasswordChangeCurrentPassword,
        #[serde(rename = "newPassword")]
        /// The new password.
        pub new_password: PasswordChangeNewPassword,
        #[serde(rename = "reNewPassword")]
        /// The new password again.
        pub re_new_password: PasswordChangeReNewPassword,
    }
    /// The current password.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1u64)))]
    pub struct PasswordChangeCurrentPassword(::std::string::String);
    impl ::std::fmt::Display for PasswordChangeCurrentPassword {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String>
    for PasswordChangeCurrentPassword {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for PasswordChangeCurrentPassword {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<PasswordChangeCurrentPassword> for ::std::string::String {
        fn from(value: PasswordChangeCurrentPassword) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for PasswordChangeCurrentPassword {
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
    impl ::std::convert::TryFrom<&str> for PasswordChangeCurrentPassword {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for PasswordChangeCurrentPassword {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PasswordChangeCurrentPassword {
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
    /// The new password.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1u64)))]
    pub struct PasswordChangeNewPassword(::std::string::String);
    impl ::std::fmt::Display for PasswordChangeNewPassword {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for PasswordChangeNewPassword {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for PasswordChangeNewPassword {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<PasswordChangeNewPassword> for ::std::string::String {
        fn from(value: PasswordChangeNewPassword) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for PasswordChangeNewPassword {
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
    impl ::std::convert::TryFrom<&str> for PasswordChangeNewPassword {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PasswordChangeNewPassword {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PasswordChangeNewPassword {
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
    /// The new password again.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1u64)))]
    pub struct PasswordChangeReNewPassword(::std::string::String);
    impl ::std::fmt::Display for PasswordChangeReNewPassword {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String>
    for PasswordChangeReNewPassword {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for PasswordChangeReNewPassword {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<PasswordChangeReNewPassword> for ::std::string::String {
        fn from(value: PasswordChangeReNewPassword) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for PasswordChangeReNewPassword {
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
    impl ::std::convert::TryFrom<&str> for PasswordChangeReNewPassword {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PasswordChangeReNewPassword {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PasswordChangeReNewPassword {
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
    impl PasswordReset {
        /// A [`builder::PasswordReset`], whose setters check what they are given.
        pub fn builder() -> builder::PasswordReset {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for PasswordReset {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    impl ::std::fmt::Debug for PasswordReset {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PasswordReset")
                .field("token", &::std::format_args!("hidden"))
                .field("password", &::std::format_args!("hidden"))
                .finish()
        }
    }
    /// A new password, and what allows to set it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PasswordReset {
        /// The token of the link in the message.
        pub token: PasswordResetToken,
        /// The new password.
        pub password: PasswordResetPassword,
    }
    /// The new password.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1u64)))]
    pub struct PasswordResetPassword(::std::string::String);
    impl ::std::fmt::Display for PasswordResetPassword {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for PasswordResetPassword {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for PasswordResetPassword {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<PasswordResetPassword> for ::std::string::String {
        fn from(value: PasswordResetPassword) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for PasswordResetPassword {
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
    impl ::std::convert::TryFrom<&str> for PasswordResetPassword {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PasswordResetPassword {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PasswordResetPassword {
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
    impl PasswordResetRequest {
        /// A [`builder::PasswordResetRequest`], whose setters check what they are given.
        pub fn builder() -> builder::PasswordResetRequest {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for PasswordResetRequest {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// Who has forgotten a password.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PasswordResetRequest {
        /// Login, in any case.
        pub login: PasswordResetRequestLogin,
    }
    /// Login, in any case.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1u64)))]
    pub struct PasswordResetRequestLogin(::std::string::String);
    impl ::std::fmt::Display for PasswordResetRequestLogin {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for PasswordResetRequestLogin {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for PasswordResetRequestLogin {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<PasswordResetRequestLogin> for ::std::string::String {
        fn from(value: PasswordResetRequestLogin) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for PasswordResetRequestLogin {
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
    impl ::std::convert::TryFrom<&str> for PasswordResetRequestLogin {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PasswordResetRequestLogin {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PasswordResetRequestLogin {
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
    /// The token of the link in the message.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1u64)))]
    pub struct PasswordResetToken(::std::string::String);
    impl ::std::fmt::Display for PasswordResetToken {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for PasswordResetToken {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for PasswordResetToken {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<PasswordResetToken> for ::std::string::String {
        fn from(value: PasswordResetToken) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for PasswordResetToken {
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
    impl ::std::convert::TryFrom<&str> for PasswordResetToken {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PasswordResetToken {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PasswordResetToken {
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
    impl PasswordRule {
        /// A [`builder::PasswordRule`], whose setters check what they are given.
        pub fn builder() -> builder::PasswordRule {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for PasswordRule {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A rule for passwords.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PasswordRule {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Number of the rule.
        pub id: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Name of the rule, for instance `minLength`.
        pub label: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Its number, where it has one.
        pub value: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Whether it is on.
        pub enabled: ::std::option::Option<bool>,
    }
    impl PasswordRuleList {
        /// A [`builder::PasswordRuleList`], whose setters check what they are given.
        pub fn builder() -> builder::PasswordRuleList {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for PasswordRuleList {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The rules for passwords.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PasswordRuleList {
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// All rules, enabled or not.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub rules: ::std::vec::Vec<PasswordRule>,
    }
    impl PasswordRules {
        /// A [`builder::PasswordRules`], whose setters check what they are given.
        pub fn builder() -> builder::PasswordRules {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for PasswordRules {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// What a password has to have. Rules that are not described here are ignored.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PasswordRules {
        #[serde(
            rename = "minLength",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// The least number of characters.
        pub min_length: ::std::option::Option<i64>,
    }
    impl ProblemContext {
        /// A [`builder::ProblemContext`], whose setters check what they are given.
        pub fn builder() -> builder::ProblemContext {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for ProblemContext {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    impl ::std::fmt::Debug for ProblemContext {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ProblemContext")
                .field("message", &::std::format_args!("hidden"))
                .field("errors", &::std::format_args!("hidden"))
                .finish()
        }
    }
    /// The real reason behind a problem object. Servers in debug mode add where it happened.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ProblemContext {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// The reason, for instance `Not found.` for an unknown route, or an SQL error.
        pub message: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// What the signature book answered, for instance `Login already exists`.
        pub errors: ::std::option::Option<::std::string::String>,
    }
    impl Quota {
        /// A [`builder::Quota`], whose setters check what they are given.
        pub fn builder() -> builder::Quota {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Quota {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// How many users there are and how many there may be.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Quota {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Number of active users.
        pub actives: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Number of inactive users.
        pub inactives: ::std::option::Option<i64>,
        #[serde(
            rename = "userQuota",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Number of users allowed.
        pub user_quota: ::std::option::Option<i64>,
    }
    impl RedirectedBasket {
        /// A [`builder::RedirectedBasket`], whose setters check what they are given.
        pub fn builder() -> builder::RedirectedBasket {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for RedirectedBasket {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A basket that is redirected to another user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct RedirectedBasket {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Number of the redirection.
        pub id: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Id of the basket.
        pub basket_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Name of the basket.
        pub basket_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Technical id of the user who handles the basket.
        pub actual_user_id: ::std::option::Option<i32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Number of the group the basket comes from; a number here, unlike in a basket.
        pub group_id: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Name of that group.
        pub group_desc: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "userToDisplay",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Name of the user who handles the basket.
        pub user_to_display: ::std::option::Option<::std::string::String>,
    }
    impl ServerError {
        /// A [`builder::ServerError`], whose setters check what they are given.
        pub fn builder() -> builder::ServerError {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for ServerError {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    impl ::std::fmt::Debug for ServerError {
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
    /// The body of a 500 in any of its shapes: `errors` alone; `message` with `exception` or `error`; or a
    /// problem object with `title`, `type`, `detail`, `errors`, `status`, `lang` and `context`. It may hold
    /// server paths and SQL, so it should not be shown to people as it is.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ServerError {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// What went wrong.
        pub errors: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Key of a translated text; null where there is none.
        pub lang: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Headline of an uncaught exception.
        pub message: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// The exception and those that caused it.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub exception: ::std::vec::Vec<ServerException>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// The same as `exception`, for errors of PHP itself.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub error: ::std::vec::Vec<ServerException>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Headline of a problem object.
        pub title: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        /// Kind of problem, for instance `internalServerProblem`.
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Explanation of the problem, usually a general one.
        pub detail: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// The HTTP status again.
        pub status: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// The real reason behind a problem object, or an empty array (PHP for an empty object) without one.
        pub context: ::std::option::Option<
            crate::PhpObject<crate::maarch_courrier::types::ProblemContext>,
        >,
    }
    impl ServerException {
        /// A [`builder::ServerException`], whose setters check what they are given.
        pub fn builder() -> builder::ServerException {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for ServerException {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    impl ::std::fmt::Debug for ServerException {
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
    /// One exception of a 500. Servers also send a stack trace, whose types vary and which is left to the raw body.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ServerException {
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        /// Class of the exception.
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Code of the exception, a number or a text, such as 0 or `23505`.
        pub code: ::std::option::Option<crate::NumberOrText>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Text of the exception.
        pub message: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Source file on the server.
        pub file: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
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
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Ok => f.write_str("OK"),
                Self::Abs => f.write_str("ABS"),
            }
        }
    }
    impl ::std::str::FromStr for SettableStatus {
        type Err = self::error::ConversionError;
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
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for SettableStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl StatusToSet {
        /// A [`builder::StatusToSet`], whose setters check what they are given.
        pub fn builder() -> builder::StatusToSet {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for StatusToSet {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The state an account is to have.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct StatusToSet {
        /// A state that can be set. The list is closed, because the server refuses every other value.
        pub status: SettableStatus,
    }
    impl StoredExternalIds {
        /// A [`builder::StoredExternalIds`], whose setters check what they are given.
        pub fn builder() -> builder::StoredExternalIds {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for StoredExternalIds {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// What the server keeps of the links of an account.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct StoredExternalIds {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// All links, as JSON inside the text.
        pub external_id: ::std::option::Option<
            crate::JsonText<crate::maarch_courrier::types::ExternalIds>,
        >,
    }
    impl Success {
        /// A [`builder::Success`], whose setters check what they are given.
        pub fn builder() -> builder::Success {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Success {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The answer to a change that has nothing to tell.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Success {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// The word `success`.
        pub success: ::std::option::Option<::std::string::String>,
    }
    impl Unauthorized {
        /// A [`builder::Unauthorized`], whose setters check what they are given.
        pub fn builder() -> builder::Unauthorized {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Unauthorized {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The body of a 401.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Unauthorized {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Why the credentials were refused.
        pub errors: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Key of a translated text, which only some errors carry.
        pub lang: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Date and time that goes with a locked account; presumably the end of the lock.
        pub date: ::std::option::Option<::std::string::String>,
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
    /// A user in the list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct User {
        /// Technical id of the user.
        pub id: i32,
        /// Login.
        pub user_id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// First name.
        pub firstname: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Last name.
        pub lastname: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// State of an account; null only where there is no account.
        pub status: ::std::option::Option<crate::maarch_courrier::types::UserStatus>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// E-mail address; can be null or empty.
        pub mail: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Kind of account of a user.
        pub mode: ::std::option::Option<crate::maarch_courrier::types::UserMode>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Ids of the user in other applications, as JSON inside the text. Only on newer servers.
        pub external_id: ::std::option::Option<
            crate::JsonText<crate::maarch_courrier::types::ExternalIds>,
        >,
    }
    impl UserByLogin {
        /// A [`builder::UserByLogin`], whose setters check what they are given.
        pub fn builder() -> builder::UserByLogin {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserByLogin {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The account with a login.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserByLogin {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// The account; null if the login is unknown.
        pub user: ::std::option::Option<UserRow>,
    }
    impl UserDetails {
        /// A [`builder::UserDetails`], whose setters check what they are given.
        pub fn builder() -> builder::UserDetails {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserDetails {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// What an administrator may see of a user. What was seen of it on running servers is described.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserDetails {
        /// Technical id of the user.
        pub id: i32,
        /// Login.
        pub user_id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// First name.
        pub firstname: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Last name.
        pub lastname: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// State of an account; null only where there is no account.
        pub status: ::std::option::Option<crate::maarch_courrier::types::UserStatus>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Telephone number as far as the caller may see it. The key is absent when the caller lacks the privilege `view_personal_data`; null and the empty text say that the user has no number.
        #[serde(default, deserialize_with = "crate::wire::null_is_a_value")]
        pub phone: ::std::option::Option<crate::NullableText>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// E-mail address; can be null or empty.
        pub mail: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Initials; can be null or empty.
        pub initials: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Kind of account of a user.
        pub mode: ::std::option::Option<crate::maarch_courrier::types::UserMode>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Links of an account to other programs: any key, such as `internalParapheur`, `maarchParapheur` or `pastell`, with a number or a text. An empty array (PHP for an empty object) while there are none.
        pub external_id: ::std::option::Option<crate::RawObject>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// All groups of the user.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub groups: ::std::vec::Vec<UserGroup>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// All entities of the user.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub entities: ::std::vec::Vec<UserEntity>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// The absence that is planned, kept as JSON; an empty array or null when there is none.
        #[serde(default, deserialize_with = "crate::wire::value")]
        pub absence: ::std::option::Option<::serde_json::Value>,
        #[serde(
            rename = "authorizedApi",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// The routes a `rest` user may call, such as `GET/users`; empty when none is excluded.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub authorized_api: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// The signature images of the user, kept as JSON because their form was not noted.
        #[serde(deserialize_with = "crate::wire::values_or_null")]
        pub signatures: ::std::vec::Vec<::serde_json::Value>,
        #[serde(
            rename = "emailSignatures",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// The signatures under messages, kept as JSON because their form was not noted.
        #[serde(deserialize_with = "crate::wire::values_or_null")]
        pub email_signatures: ::std::vec::Vec<::serde_json::Value>,
        #[serde(
            rename = "allGroups",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// All groups of the installation, for choosing.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub all_groups: ::std::vec::Vec<GroupChoice>,
        #[serde(
            rename = "allEntities",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// All enabled entities of the installation, for choosing; the list can be long.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub all_entities: ::std::vec::Vec<EntityTreeNode>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// All baskets of the user.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub baskets: ::std::vec::Vec<Basket>,
        #[serde(
            rename = "assignedBaskets",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// Baskets of others that the user handles for now.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub assigned_baskets: ::std::vec::Vec<AssignedBasket>,
        #[serde(
            rename = "redirectedBaskets",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// Baskets of the user that are redirected to others.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub redirected_baskets: ::std::vec::Vec<RedirectedBasket>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// What the user did last.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub history: ::std::vec::Vec<UserEvent>,
        #[serde(
            rename = "canModifyPassword",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Whether the caller may give the user a new password.
        pub can_modify_password: ::std::option::Option<bool>,
        #[serde(
            rename = "canSendActivationNotification",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Whether the caller may have the activation message sent again.
        pub can_send_activation_notification: ::std::option::Option<bool>,
        #[serde(
            rename = "canLinkToExternalSignatoryBook",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Whether the user can be connected to an account of the signatory book.
        ///
        /// Since 2301.3.4.
        pub can_link_to_external_signatory_book: ::std::option::Option<bool>,
        #[serde(
            rename = "canCreateMaarchParapheurUser",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Whether an account in Maarch Parapheur can be made for the user.
        ///
        /// Up to 21.03.1.
        pub can_create_maarch_parapheur_user: ::std::option::Option<bool>,
    }
    impl UserEntities {
        /// A [`builder::UserEntities`], whose setters check what they are given.
        pub fn builder() -> builder::UserEntities {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserEntities {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The entities of a user after a change, and the tree to choose others from.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserEntities {
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// All entities of the user.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub entities: ::std::vec::Vec<UserEntity>,
        #[serde(
            rename = "allEntities",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// All enabled entities of the installation; the list can be long.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub all_entities: ::std::vec::Vec<EntityTreeNode>,
    }
    impl UserEntity {
        /// A [`builder::UserEntity`], whose setters check what they are given.
        pub fn builder() -> builder::UserEntity {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserEntity {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// An entity the user is in.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserEntity {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Number of the entity; in the tree the same key holds text.
        pub id: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Id of the entity, the one the routes take.
        pub entity_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Name of the entity.
        pub entity_label: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Free label of the part the user plays in the entity; can be empty.
        pub user_role: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Whether it is the primary entity of the user.
        pub primary_entity: ::std::option::Option<crate::YesNo>,
    }
    impl UserEntityList {
        /// A [`builder::UserEntityList`], whose setters check what they are given.
        pub fn builder() -> builder::UserEntityList {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserEntityList {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The entities of a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserEntityList {
        /// All entities of the user.
        #[serde(deserialize_with = "crate::wire::list")]
        pub entities: ::std::vec::Vec<UserEntity>,
    }
    impl UserEntityUpdate {
        /// A [`builder::UserEntityUpdate`], whose setters check what they are given.
        pub fn builder() -> builder::UserEntityUpdate {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserEntityUpdate {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The part a user plays in an entity.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserEntityUpdate {
        /// Free label of the part; the empty text takes it away.
        pub user_role: ::std::string::String,
    }
    impl UserEntityUsage {
        /// A [`builder::UserEntityUsage`], whose setters check what they are given.
        pub fn builder() -> builder::UserEntityUsage {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserEntityUsage {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// What a user still has in an entity.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserEntityUsage {
        #[serde(
            rename = "hasConfidentialityInstances",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Whether there are confidential instances.
        pub has_confidentiality_instances: ::std::option::Option<bool>,
        #[serde(
            rename = "hasListTemplates",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Whether a list template of the entity has the user.
        pub has_list_templates: ::std::option::Option<bool>,
        #[serde(
            rename = "hasListinstances",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Whether a diffusion list has the user. Read about in newer servers, not seen.
        pub has_listinstances: ::std::option::Option<bool>,
    }
    impl UserEvent {
        /// A [`builder::UserEvent`], whose setters check what they are given.
        pub fn builder() -> builder::UserEvent {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserEvent {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// Something the user did.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserEvent {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Number of the record concerned; seen as a text.
        pub record_id: ::std::option::Option<crate::NumberOrText>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// When it was.
        pub event_date: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// What it was, for people.
        pub info: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// The address it came from.
        pub remote_ip: ::std::option::Option<::std::string::String>,
    }
    impl UserGroup {
        /// A [`builder::UserGroup`], whose setters check what they are given.
        pub fn builder() -> builder::UserGroup {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserGroup {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A group the user is in.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserGroup {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Number of the group (`usergroups.id`).
        pub id: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Id of the group, the one the routes take.
        pub group_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Name of the group.
        pub group_desc: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Whether members may register new documents.
        pub can_index: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Settings for registering documents, as JSON inside the text.
        pub indexation_parameters: ::std::option::Option<
            crate::JsonText<crate::maarch_courrier::types::IndexationParameters>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Free label of the part the user plays in the group; can be null or empty.
        pub role: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Remark on what the members may see.
        ///
        /// Up to 2301.3.7.
        pub maarch_comment: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// The same under the name of the continuation.
        ///
        /// Since 2505.
        pub mem_comment: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Ids of the group in other programs, as JSON inside the text. Without `internalParapheur` the
        /// signature book does not know the group.
        ///
        /// Since 2505.
        pub external_id: ::std::option::Option<
            crate::JsonText<crate::maarch_courrier::types::ExternalIds>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// SQL condition on the documents the members may see.
        pub where_clause: ::std::option::Option<::std::string::String>,
    }
    impl UserGroupUpdate {
        /// A [`builder::UserGroupUpdate`], whose setters check what they are given.
        pub fn builder() -> builder::UserGroupUpdate {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserGroupUpdate {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The part a user plays in a group.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserGroupUpdate {
        /// Free label of the part; the empty text takes it away.
        pub role: ::std::string::String,
    }
    impl UserGroups {
        /// A [`builder::UserGroups`], whose setters check what they are given.
        pub fn builder() -> builder::UserGroups {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserGroups {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The groups and baskets a user has after a group was added.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserGroups {
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// All groups of the user.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub groups: ::std::vec::Vec<UserGroup>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// All baskets of the user.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub baskets: ::std::vec::Vec<Basket>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Null, or what went wrong behind the change although it was made.
        ///
        /// Since 2505.
        pub problem: ::std::option::Option<crate::Problem>,
    }
    impl UserGroupsLeft {
        /// A [`builder::UserGroupsLeft`], whose setters check what they are given.
        pub fn builder() -> builder::UserGroupsLeft {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserGroupsLeft {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The groups and baskets a user has left after a group was removed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserGroupsLeft {
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// All groups of the user.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub groups: ::std::vec::Vec<UserGroup>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// All baskets of the user.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub baskets: ::std::vec::Vec<Basket>,
        #[serde(
            rename = "redirectedBaskets",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// Baskets of the user that are redirected to others.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub redirected_baskets: ::std::vec::Vec<RedirectedBasket>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Null, or what went wrong behind the change although it was made.
        ///
        /// Since 2505.
        pub problem: ::std::option::Option<crate::Problem>,
    }
    impl UserList {
        /// A [`builder::UserList`], whose setters check what they are given.
        pub fn builder() -> builder::UserList {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserList {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The users the caller may administer.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserList {
        /// The users, in no promised order.
        #[serde(deserialize_with = "crate::wire::list")]
        pub users: ::std::vec::Vec<User>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// The user quota, or an empty array (PHP for an empty object) while none is configured.
        pub quota: ::std::option::Option<
            crate::PhpObject<crate::maarch_courrier::types::Quota>,
        >,
    }
    impl UserRow {
        /// A [`builder::UserRow`], whose setters check what they are given.
        pub fn builder() -> builder::UserRow {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserRow {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// What is harmless of the row of an account. The server sends the hash of its password and its tokens as well, which are
    /// not read.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserRow {
        /// Technical id of the user.
        pub id: i32,
        /// Login.
        pub user_id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// First name.
        pub firstname: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Last name.
        pub lastname: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Telephone number.
        pub phone: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// E-mail address; can be null or empty.
        pub mail: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Initials; can be null or empty.
        pub initials: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// State of an account; null only where there is no account.
        pub status: ::std::option::Option<crate::maarch_courrier::types::UserStatus>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Kind of account of a user.
        pub mode: ::std::option::Option<crate::maarch_courrier::types::UserMode>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Links to other programs, as JSON inside the text.
        pub external_id: ::std::option::Option<
            crate::JsonText<crate::maarch_courrier::types::ExternalIds>,
        >,
    }
    impl UserStatusByLogin {
        /// A [`builder::UserStatusByLogin`], whose setters check what they are given.
        pub fn builder() -> builder::UserStatusByLogin {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserStatusByLogin {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// What is known of a login.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("required" = ["status"])))]
    pub struct UserStatusByLogin {
        /// State of the account with this login. Null when no account has it, so that it is free; `DEL` when a
        /// deleted account has it, which creating the login would bring back.
        #[serde(rename = "status", deserialize_with = "crate::wire::value_or_null")]
        pub status: ::std::option::Option<crate::maarch_courrier::types::UserStatus>,
    }
    impl UserSummary {
        /// A [`builder::UserSummary`], whose setters check what they are given.
        pub fn builder() -> builder::UserSummary {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserSummary {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// What every authenticated caller may see of a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserSummary {
        /// Technical id of the user.
        pub id: i32,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// First name.
        pub firstname: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Last name.
        pub lastname: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// E-mail address; can be null or empty.
        pub mail: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Telephone number as far as the caller may see it. The key is absent when the caller lacks the privilege `view_personal_data`; null and the empty text say that the user has no number.
        #[serde(default, deserialize_with = "crate::wire::null_is_a_value")]
        pub phone: ::std::option::Option<crate::NullableText>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Whether the account is in use; true for deleted users as well.
        pub enabled: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Name of the entity the user belongs to; null for a user without one.
        pub department: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Links to other programs, there for every caller.
        ///
        /// Since 2505.
        pub external_id: ::std::option::Option<crate::RawObject>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Settings of the user interface, there for every caller.
        ///
        /// Since 2505.
        pub preferences: ::std::option::Option<crate::RawObject>,
    }
    impl UserUpdate {
        /// A [`builder::UserUpdate`], whose setters check what they are given.
        pub fn builder() -> builder::UserUpdate {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserUpdate {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The new personal data of a user. Send every key: what is left out is wiped, apart from `mode`, `status` and
    /// `preferences`. In Rust, `UserUpdate::from_details` makes one of what was read that loses nothing.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserUpdate {
        /// First name, at most 255 characters.
        pub firstname: UserUpdateFirstname,
        /// Last name, at most 255 characters.
        pub lastname: UserUpdateLastname,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Initials, at most 32 characters. Wiped when missing.
        pub initials: ::std::option::Option<UserUpdateInitials>,
        /// E-mail address, at most 255 characters. Required by the document; a running server takes a missing
        /// address for an order to remove it.
        pub mail: UserUpdateMail,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Telephone number, at most 32 characters. Wiped when missing; neither set nor wiped unless the caller
        /// has the privilege `manage_personal_data`.
        pub phone: ::std::option::Option<UserUpdatePhone>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Kind of account. The document gives `standard` as the default, but running servers leave the mode as
        /// it is when the key is missing. Changing to or from a root mode needs a caller with a root mode.
        pub mode: ::std::option::Option<Mode>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// `OK` brings a suspended user back, and from a root caller also a deleted one: **the account is open again
        /// with its old password**. Running servers ignore every other value, and leave the state as it is when the
        /// key is missing.
        pub status: ::std::option::Option<crate::maarch_courrier::types::UserStatus>,
        #[serde(
            rename = "authorizedApi",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// The routes that a `rest` user may call, such as `GET/users`; only looked at with the mode `rest`. A
        /// malformed one is refused with 400.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub authorized_api: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Login of this very user, exactly as `get_user_details` shows it. It changes nothing. 2505 with the signature
        /// book answers 500 without it, and changes nothing then; other servers ignore it.
        ///
        /// Since 2505.
        pub user_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Links of this very user to other programs, exactly as `get_user_details` shows them, unknown keys and all. 2301.3.7
        /// and 2505 with the signature book answer 500 without them, or with others than an object of this user's
        /// book account, and change nothing then. 2505 with the signature book **replaces** the stored object by this one;
        /// without the book it merges what is not null. Older servers ignore it.
        ///
        /// No server compares the ids with those it has: another person's id overwrites that person in the signature book.
        ///
        /// Since 2301.3.7.
        pub external_id: ::std::option::Option<crate::RawObject>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Settings of the user interface. What is not null is merged into those that are there; older servers ignore them.
        ///
        /// Since 2505.
        pub preferences: ::std::option::Option<crate::RawObject>,
    }
    /// First name, at most 255 characters.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("minLength" = 1u64, "maxLength" = 255u64))
    )]
    pub struct UserUpdateFirstname(::std::string::String);
    impl ::std::fmt::Display for UserUpdateFirstname {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for UserUpdateFirstname {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for UserUpdateFirstname {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<UserUpdateFirstname> for ::std::string::String {
        fn from(value: UserUpdateFirstname) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for UserUpdateFirstname {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("it is empty".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for UserUpdateFirstname {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for UserUpdateFirstname {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserUpdateFirstname {
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
    /// Initials, at most 32 characters. Wiped when missing.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u64)))]
    pub struct UserUpdateInitials(::std::string::String);
    impl ::std::fmt::Display for UserUpdateInitials {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for UserUpdateInitials {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for UserUpdateInitials {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<UserUpdateInitials> for ::std::string::String {
        fn from(value: UserUpdateInitials) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for UserUpdateInitials {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 32usize {
                return Err("longer than 32 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for UserUpdateInitials {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for UserUpdateInitials {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserUpdateInitials {
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
    /// Last name, at most 255 characters.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("minLength" = 1u64, "maxLength" = 255u64))
    )]
    pub struct UserUpdateLastname(::std::string::String);
    impl ::std::fmt::Display for UserUpdateLastname {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for UserUpdateLastname {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for UserUpdateLastname {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<UserUpdateLastname> for ::std::string::String {
        fn from(value: UserUpdateLastname) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for UserUpdateLastname {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("it is empty".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for UserUpdateLastname {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for UserUpdateLastname {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserUpdateLastname {
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
    /// E-mail address, at most 255 characters. Required by the document; a running server takes a missing
    /// address for an order to remove it.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("minLength" = 1u64, "maxLength" = 255u64))
    )]
    pub struct UserUpdateMail(::std::string::String);
    impl ::std::fmt::Display for UserUpdateMail {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for UserUpdateMail {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for UserUpdateMail {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<UserUpdateMail> for ::std::string::String {
        fn from(value: UserUpdateMail) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for UserUpdateMail {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("it is empty".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for UserUpdateMail {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for UserUpdateMail {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserUpdateMail {
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
    /// Telephone number, at most 32 characters. Wiped when missing; neither set nor wiped unless the caller
    /// has the privilege `manage_personal_data`.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u64)))]
    pub struct UserUpdatePhone(::std::string::String);
    impl ::std::fmt::Display for UserUpdatePhone {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for UserUpdatePhone {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for UserUpdatePhone {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<UserUpdatePhone> for ::std::string::String {
        fn from(value: UserUpdatePhone) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for UserUpdatePhone {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 32usize {
                return Err("longer than 32 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for UserUpdatePhone {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for UserUpdatePhone {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserUpdatePhone {
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
    impl UserWithExternalIds {
        /// A [`builder::UserWithExternalIds`], whose setters check what they are given.
        pub fn builder() -> builder::UserWithExternalIds {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserWithExternalIds {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The account with its links.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserWithExternalIds {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// What the server keeps of the links of an account.
        pub user: ::std::option::Option<StoredExternalIds>,
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
    /// Kind of account of a user.
    ///
    /// The list grows: a value that this version does not know is kept as it came, in `Unknown`, and is sent back unchanged. Two values are equal when they are spelled alike.
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
        pub fn is_known(&self) -> bool {
            Self::KNOWN.contains(&self.as_str())
        }
    }
    impl ::std::convert::From<&str> for UserMode {
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
        fn from(text: ::std::string::String) -> Self {
            Self::from(text.as_str())
        }
    }
    impl ::std::str::FromStr for UserMode {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self::from(text))
        }
    }
    impl ::std::fmt::Display for UserMode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl ::std::cmp::PartialEq for UserMode {
        fn eq(&self, other: &Self) -> bool {
            self.as_str() == other.as_str()
        }
    }
    impl ::std::cmp::Eq for UserMode {}
    impl ::std::cmp::PartialOrd for UserMode {
        fn partial_cmp(
            &self,
            other: &Self,
        ) -> ::std::option::Option<::std::cmp::Ordering> {
            Some(self.cmp(other))
        }
    }
    impl ::std::cmp::Ord for UserMode {
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
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            ::std::borrow::Cow::Borrowed(stringify!(UserMode))
        }
        fn schema_id() -> ::std::borrow::Cow<'static, str> {
            ::std::borrow::Cow::Borrowed(
                concat!(module_path!(), "::", stringify!(UserMode)),
            )
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            ::schemars::json_schema!(
                { "type" : "string", "description" :
                "Kind of account of a user.\n\nThe list grows: a value that this version does not know is kept as it came, in `Unknown`, and is sent back unchanged. Two values are equal when they are spelled alike.",
                "x-extensible-enum" : Self::KNOWN, }
            )
        }
    }
    /// State of an account; null only where there is no account.
    ///
    /// The list grows: a value that this version does not know is kept as it came, in `Unknown`, and is sent back unchanged. Two values are equal when they are spelled alike.
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
        /// `INACT`: Switched off by a directory service; cannot log in. On 2505.
        Inactive,
        /// A value that this version does not know.
        Unknown(::std::string::String),
    }
    impl UserStatus {
        /// The known values, as they are spelled on the wire.
        pub const KNOWN: &'static [&'static str] = &["OK", "ABS", "SPD", "DEL", "INACT"];
        /// Returns the value as it is spelled on the wire.
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
        pub fn is_known(&self) -> bool {
            Self::KNOWN.contains(&self.as_str())
        }
    }
    impl ::std::convert::From<&str> for UserStatus {
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
        fn from(text: ::std::string::String) -> Self {
            Self::from(text.as_str())
        }
    }
    impl ::std::str::FromStr for UserStatus {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self::from(text))
        }
    }
    impl ::std::fmt::Display for UserStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl ::std::cmp::PartialEq for UserStatus {
        fn eq(&self, other: &Self) -> bool {
            self.as_str() == other.as_str()
        }
    }
    impl ::std::cmp::Eq for UserStatus {}
    impl ::std::cmp::PartialOrd for UserStatus {
        fn partial_cmp(
            &self,
            other: &Self,
        ) -> ::std::option::Option<::std::cmp::Ordering> {
            Some(self.cmp(other))
        }
    }
    impl ::std::cmp::Ord for UserStatus {
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
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            ::std::borrow::Cow::Borrowed(stringify!(UserStatus))
        }
        fn schema_id() -> ::std::borrow::Cow<'static, str> {
            ::std::borrow::Cow::Borrowed(
                concat!(module_path!(), "::", stringify!(UserStatus)),
            )
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            ::schemars::json_schema!(
                { "type" : "string", "description" :
                "State of an account; null only where there is no account.\n\nThe list grows: a value that this version does not know is kept as it came, in `Unknown`, and is sent back unchanged. Two values are equal when they are spelled alike.",
                "x-extensible-enum" : Self::KNOWN, }
            )
        }
    }
    /// Links of an account to other programs: any key, such as `internalParapheur`, `maarchParapheur` or `pastell`, with
    /// a number or a text. An empty array (PHP for an empty object) while there are none.
    ///
    /// Whoever sends it back sends it as it was read: servers with the signature book replace the whole object, and
    /// compare its ids with nobody's.
    pub type ExternalIds = crate::RawObject;
    /// Ids in other applications, as JSON inside the text; `{}` while there are none.
    pub type ExternalIdsText = crate::JsonText<
        crate::maarch_courrier::types::ExternalIds,
    >;
    /// Settings for registering documents, as JSON inside the text.
    pub type IndexationParametersText = crate::JsonText<
        crate::maarch_courrier::types::IndexationParameters,
    >;
    /// An id that is a number in some places and a text in others.
    pub type NumberOrText = crate::NumberOrText;
    /// The rules for passwords. An empty array (PHP for an empty object) is inferred from other answers.
    pub type PasswordRulesOrNothing = crate::PhpObject<
        crate::maarch_courrier::types::PasswordRules,
    >;
    /// Settings of the user interface, such as `documentEdition`. An empty array (PHP for an empty object) while there
    /// are none.
    pub type Preferences = crate::RawObject;
    /// A problem that newer servers report with a success: they made the change, but a follow-up step failed. Servers
    /// send more keys, among them a stack trace and server paths, which are not kept.
    pub type Problem = crate::Problem;
    /// The real reason behind a problem object, or an empty array (PHP for an empty object) without one.
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
    /// Builders for the types of requests.
    pub mod builder {
        /// Builds a [`AbsenceDate`](super::AbsenceDate).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct AbsenceDate {
            start_date: crate::request::Field<::std::string::String>,
            end_date: crate::request::Field<super::AbsenceDateEndDate>,
        }
        impl AbsenceDate {
            /// The first day, as PHP reads dates, for instance `2099-08-01`.
            ///
            /// Required.
            pub fn start_date<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.start_date = crate::request::Field::from_value(value);
                self
            }
            /// The last day.
            ///
            /// Required.
            pub fn end_date<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::AbsenceDateEndDate>,
                V::Error: ::std::fmt::Display,
            {
                self.end_date = crate::request::Field::from_value(value);
                self
            }
        }
        impl ::std::convert::TryFrom<AbsenceDate> for super::AbsenceDate {
            type Error = super::error::ConversionError;
            fn try_from(value: AbsenceDate) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    start_date: value.start_date.required("startDate")?,
                    end_date: value.end_date.required("endDate")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::AbsenceDate> for AbsenceDate {
            fn from(value: super::AbsenceDate) -> Self {
                Self {
                    start_date: Some(value.start_date).into(),
                    end_date: Some(value.end_date).into(),
                }
            }
        }
        /// Builds a [`AbsenceToPlan`](super::AbsenceToPlan).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct AbsenceToPlan {
            absence_date: crate::request::Field<super::AbsenceDate>,
            redirected_baskets: crate::request::Field<
                ::std::vec::Vec<super::BasketToRedirect>,
            >,
        }
        impl AbsenceToPlan {
            /// The first and the last day of an absence.
            ///
            /// Required.
            pub fn absence_date<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::AbsenceDate>,
                V::Error: ::std::fmt::Display,
            {
                self.absence_date = crate::request::Field::from_value(value);
                self
            }
            /// The baskets to redirect; may be empty.
            ///
            /// Required.
            pub fn redirected_baskets(
                mut self,
                items: impl crate::Items<super::BasketToRedirect>,
            ) -> Self {
                self.redirected_baskets = crate::request::Field::from_items(items);
                self
            }
        }
        impl ::std::convert::TryFrom<AbsenceToPlan> for super::AbsenceToPlan {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AbsenceToPlan,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    absence_date: value.absence_date.required("absenceDate")?,
                    redirected_baskets: value
                        .redirected_baskets
                        .required("redirectedBaskets")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::AbsenceToPlan> for AbsenceToPlan {
            fn from(value: super::AbsenceToPlan) -> Self {
                Self {
                    absence_date: Some(value.absence_date).into(),
                    redirected_baskets: Some(value.redirected_baskets).into(),
                }
            }
        }
        /// Builds a [`AssignedBasket`](super::AssignedBasket).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct AssignedBasket {
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
        impl AssignedBasket {
            /// Number of the redirection.
            pub fn id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`id`](Self::id), for a value that may be absent.
            pub fn maybe_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Id of the basket.
            pub fn basket_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.basket_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`basket_id`](Self::basket_id), for a value that may be absent.
            pub fn maybe_basket_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.basket_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of the basket.
            pub fn basket_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.basket_name = crate::request::Field::from_value(value);
                self
            }
            /// Like [`basket_name`](Self::basket_name), for a value that may be absent.
            pub fn maybe_basket_name<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.basket_name = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// SQL condition on the documents in the basket.
            pub fn basket_clause<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.basket_clause = crate::request::Field::from_value(value);
                self
            }
            /// Like [`basket_clause`](Self::basket_clause), for a value that may be absent.
            pub fn maybe_basket_clause<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.basket_clause = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Technical id of the owner.
            pub fn owner_user_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.owner_user_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`owner_user_id`](Self::owner_user_id), for a value that may be absent.
            pub fn maybe_owner_user_id<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.owner_user_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Number of the group the owner has the basket through.
            pub fn group_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.group_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`group_id`](Self::group_id), for a value that may be absent.
            pub fn maybe_group_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.group_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Id of that group.
            pub fn old_group_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.old_group_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`old_group_id`](Self::old_group_id), for a value that may be absent.
            pub fn maybe_old_group_id<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.old_group_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of that group.
            pub fn group_desc<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.group_desc = crate::request::Field::from_value(value);
                self
            }
            /// Like [`group_desc`](Self::group_desc), for a value that may be absent.
            pub fn maybe_group_desc<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.group_desc = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of the owner.
            pub fn user_to_display<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.user_to_display = crate::request::Field::from_value(value);
                self
            }
            /// Like [`user_to_display`](Self::user_to_display), for a value that may be absent.
            pub fn maybe_user_to_display<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.user_to_display = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<AssignedBasket> for super::AssignedBasket {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AssignedBasket,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.optional("id")?,
                    basket_id: value.basket_id.optional("basket_id")?,
                    basket_name: value.basket_name.optional("basket_name")?,
                    basket_clause: value.basket_clause.optional("basket_clause")?,
                    owner_user_id: value.owner_user_id.optional("owner_user_id")?,
                    group_id: value.group_id.optional("group_id")?,
                    old_group_id: value.old_group_id.optional("oldGroupId")?,
                    group_desc: value.group_desc.optional("group_desc")?,
                    user_to_display: value.user_to_display.optional("userToDisplay")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::AssignedBasket> for AssignedBasket {
            fn from(value: super::AssignedBasket) -> Self {
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
        /// Builds a [`AuthenticationInformation`](super::AuthenticationInformation).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct AuthenticationInformation {
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
        impl AuthenticationInformation {
            /// The log-in method, for instance `standard`, `ldap` or `sso`.
            pub fn auth_mode<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.auth_mode = crate::request::Field::from_value(value);
                self
            }
            /// Like [`auth_mode`](Self::auth_mode), for a value that may be absent.
            pub fn maybe_auth_mode<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.auth_mode = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// What the installation is called.
            pub fn application_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.application_name = crate::request::Field::from_value(value);
                self
            }
            /// Like [`application_name`](Self::application_name), for a value that may be absent.
            pub fn maybe_application_name<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.application_name = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Language of the installation.
            pub fn lang<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.lang = crate::request::Field::from_value(value);
                self
            }
            /// Like [`lang`](Self::lang), for a value that may be absent.
            pub fn maybe_lang<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.lang = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// What the page for logging in says.
            pub fn login_message<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.login_message = crate::request::Field::from_value(value);
                self
            }
            /// Like [`login_message`](Self::login_message), for a value that may be absent.
            pub fn maybe_login_message<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.login_message = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// The address that the installation has for itself.
            pub fn maarch_url<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.maarch_url = crate::request::Field::from_value(value);
                self
            }
            /// Like [`maarch_url`](Self::maarch_url), for a value that may be absent.
            pub fn maybe_maarch_url<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.maarch_url = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// After how many minutes without a call people have to log in again.
            pub fn idle_time<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.idle_time = crate::request::Field::from_value(value);
                self
            }
            /// Like [`idle_time`](Self::idle_time), for a value that may be absent.
            pub fn maybe_idle_time<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.idle_time = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Whether mail can be sent.
            pub fn mail_server_online<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.mail_server_online = crate::request::Field::from_value(value);
                self
            }
            /// Like [`mail_server_online`](Self::mail_server_online), for a value that may be absent.
            pub fn maybe_mail_server_online<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.mail_server_online = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Whether the installation still has the key for encryption that it came with.
            pub fn change_key<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.change_key = crate::request::Field::from_value(value);
                self
            }
            /// Like [`change_key`](Self::change_key), for a value that may be absent.
            pub fn maybe_change_key<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.change_key = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Id of the installation.
            pub fn instance_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.instance_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`instance_id`](Self::instance_id), for a value that may be absent.
            pub fn maybe_instance_id<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.instance_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Whether the installation is being migrated.
            ///
            /// Since 2301.3.4.
            pub fn migrating<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.migrating = crate::request::Field::from_value(value);
                self
            }
            /// Like [`migrating`](Self::migrating), for a value that may be absent.
            pub fn maybe_migrating<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.migrating = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Where the log-in method sends people; null with `standard`.
            pub fn auth_uri<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.auth_uri = crate::request::Field::from_value(value);
                self
            }
            /// Like [`auth_uri`](Self::auth_uri), for a value that may be absent.
            pub fn maybe_auth_uri<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.auth_uri = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of the signatory book of another program; only seen null.
            ///
            /// Since 2301.3.4.
            pub fn external_signatory_book<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.external_signatory_book = crate::request::Field::from_value(value);
                self
            }
            /// Like [`external_signatory_book`](Self::external_signatory_book), for a value that may be absent.
            pub fn maybe_external_signatory_book<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.external_signatory_book = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// The plugins, kept as JSON; only seen empty.
            ///
            /// Since 2301.3.4.
            pub fn plugins(
                mut self,
                items: impl crate::Items<::serde_json::Value>,
            ) -> Self {
                self.plugins = crate::request::Field::from_items(items);
                self
            }
        }
        impl ::std::fmt::Debug for AuthenticationInformation {
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
        impl ::std::convert::TryFrom<AuthenticationInformation>
        for super::AuthenticationInformation {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AuthenticationInformation,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    auth_mode: value.auth_mode.optional("authMode")?,
                    application_name: value
                        .application_name
                        .optional("applicationName")?,
                    lang: value.lang.optional("lang")?,
                    login_message: value.login_message.optional("loginMessage")?,
                    maarch_url: value.maarch_url.optional("maarchUrl")?,
                    idle_time: value.idle_time.optional("idleTime")?,
                    mail_server_online: value
                        .mail_server_online
                        .optional("mailServerOnline")?,
                    change_key: value.change_key.optional("changeKey")?,
                    instance_id: value.instance_id.optional("instanceId")?,
                    migrating: value.migrating.optional("migrating")?,
                    auth_uri: value.auth_uri.optional("authUri")?,
                    external_signatory_book: value
                        .external_signatory_book
                        .optional("externalSignatoryBook")?,
                    plugins: value.plugins.optional("plugins")?.unwrap_or_default(),
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::AuthenticationInformation>
        for AuthenticationInformation {
            fn from(value: super::AuthenticationInformation) -> Self {
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
        /// Builds a [`BadRequest`](super::BadRequest).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct BadRequest {
            errors: crate::request::Field<::std::string::String>,
            lang: crate::request::Field<::std::string::String>,
        }
        impl BadRequest {
            /// What is wrong: English for most checks, the language of the server for others. Not made to be
            /// compared.
            pub fn errors<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.errors = crate::request::Field::from_value(value);
                self
            }
            /// Like [`errors`](Self::errors), for a value that may be absent.
            pub fn maybe_errors<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.errors = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Key of a translated text, which only some errors carry.
            pub fn lang<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.lang = crate::request::Field::from_value(value);
                self
            }
            /// Like [`lang`](Self::lang), for a value that may be absent.
            pub fn maybe_lang<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.lang = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<BadRequest> for super::BadRequest {
            type Error = super::error::ConversionError;
            fn try_from(value: BadRequest) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    errors: value.errors.optional("errors")?,
                    lang: value.lang.optional("lang")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::BadRequest> for BadRequest {
            fn from(value: super::BadRequest) -> Self {
                Self {
                    errors: value.errors.into(),
                    lang: value.lang.into(),
                }
            }
        }
        /// Builds a [`Basket`](super::Basket).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct Basket {
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
        impl Basket {
            /// Number of the basket.
            pub fn id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`id`](Self::id), for a value that may be absent.
            pub fn maybe_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Id of the basket.
            pub fn basket_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.basket_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`basket_id`](Self::basket_id), for a value that may be absent.
            pub fn maybe_basket_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.basket_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of the basket.
            pub fn basket_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.basket_name = crate::request::Field::from_value(value);
                self
            }
            /// Like [`basket_name`](Self::basket_name), for a value that may be absent.
            pub fn maybe_basket_name<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.basket_name = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Explanation of the basket.
            pub fn basket_desc<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.basket_desc = crate::request::Field::from_value(value);
                self
            }
            /// Like [`basket_desc`](Self::basket_desc), for a value that may be absent.
            pub fn maybe_basket_desc<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.basket_desc = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// SQL condition on the documents in the basket.
            pub fn basket_clause<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.basket_clause = crate::request::Field::from_value(value);
                self
            }
            /// Like [`basket_clause`](Self::basket_clause), for a value that may be absent.
            pub fn maybe_basket_clause<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.basket_clause = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Id of the group the basket comes from.
            pub fn group_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.group_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`group_id`](Self::group_id), for a value that may be absent.
            pub fn maybe_group_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.group_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of that group.
            pub fn group_desc<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.group_desc = crate::request::Field::from_value(value);
                self
            }
            /// Like [`group_desc`](Self::group_desc), for a value that may be absent.
            pub fn maybe_group_desc<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.group_desc = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Number of that group.
            pub fn group_serial_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.group_serial_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`group_serial_id`](Self::group_serial_id), for a value that may be absent.
            pub fn maybe_group_serial_id<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.group_serial_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Technical id of the user who owns the basket.
            pub fn owner_user_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.owner_user_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`owner_user_id`](Self::owner_user_id), for a value that may be absent.
            pub fn maybe_owner_user_id<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.owner_user_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Presumably whether the basket is shown.
            pub fn is_visible<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::YesNo>,
                V::Error: ::std::fmt::Display,
            {
                self.is_visible = crate::request::Field::from_value(value);
                self
            }
            /// Like [`is_visible`](Self::is_visible), for a value that may be absent.
            pub fn maybe_is_visible<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::YesNo>,
                V::Error: ::std::fmt::Display,
            {
                self.is_visible = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Presumably whether the basket is open to searches.
            pub fn basket_search<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.basket_search = crate::request::Field::from_value(value);
                self
            }
            /// Like [`basket_search`](Self::basket_search), for a value that may be absent.
            pub fn maybe_basket_search<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.basket_search = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of the other user where the basket is redirected; null when it is not.
            pub fn user_to_display<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.user_to_display = crate::request::Field::from_value(value);
                self
            }
            /// Like [`user_to_display`](Self::user_to_display), for a value that may be absent.
            pub fn maybe_user_to_display<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.user_to_display = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Sent by the server, not documented; presumably whether the basket is in use.
            pub fn enabled<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.enabled = crate::request::Field::from_value(value);
                self
            }
            /// Like [`enabled`](Self::enabled), for a value that may be absent.
            pub fn maybe_enabled<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Sent by the server, not documented; presumably whether the user has the basket.
            pub fn allowed<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.allowed = crate::request::Field::from_value(value);
                self
            }
            /// Like [`allowed`](Self::allowed), for a value that may be absent.
            pub fn maybe_allowed<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.allowed = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<Basket> for super::Basket {
            type Error = super::error::ConversionError;
            fn try_from(value: Basket) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.optional("id")?,
                    basket_id: value.basket_id.optional("basket_id")?,
                    basket_name: value.basket_name.optional("basket_name")?,
                    basket_desc: value.basket_desc.optional("basket_desc")?,
                    basket_clause: value.basket_clause.optional("basket_clause")?,
                    group_id: value.group_id.optional("group_id")?,
                    group_desc: value.group_desc.optional("group_desc")?,
                    group_serial_id: value.group_serial_id.optional("groupSerialId")?,
                    owner_user_id: value.owner_user_id.optional("owner_user_id")?,
                    is_visible: value.is_visible.optional("is_visible")?,
                    basket_search: value.basket_search.optional("basketSearch")?,
                    user_to_display: value.user_to_display.optional("userToDisplay")?,
                    enabled: value.enabled.optional("enabled")?,
                    allowed: value.allowed.optional("allowed")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::Basket> for Basket {
            fn from(value: super::Basket) -> Self {
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
        /// Builds a [`BasketToRedirect`](super::BasketToRedirect).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct BasketToRedirect {
            actual_user_id: crate::request::Field<i32>,
            basket_id: crate::request::Field<super::BasketToRedirectBasketId>,
            group_id: crate::request::Field<i64>,
        }
        impl BasketToRedirect {
            /// Technical id of who is to handle it.
            ///
            /// Required.
            pub fn actual_user_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.actual_user_id = crate::request::Field::from_value(value);
                self
            }
            /// Id of the basket.
            ///
            /// Required.
            pub fn basket_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::BasketToRedirectBasketId>,
                V::Error: ::std::fmt::Display,
            {
                self.basket_id = crate::request::Field::from_value(value);
                self
            }
            /// Number of the group the owner has the basket through (`usergroups.id`), not its text id.
            ///
            /// Required.
            pub fn group_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.group_id = crate::request::Field::from_value(value);
                self
            }
        }
        impl ::std::convert::TryFrom<BasketToRedirect> for super::BasketToRedirect {
            type Error = super::error::ConversionError;
            fn try_from(
                value: BasketToRedirect,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    actual_user_id: value.actual_user_id.required("actual_user_id")?,
                    basket_id: value.basket_id.required("basket_id")?,
                    group_id: value.group_id.required("group_id")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::BasketToRedirect> for BasketToRedirect {
            fn from(value: super::BasketToRedirect) -> Self {
                Self {
                    actual_user_id: Some(value.actual_user_id).into(),
                    basket_id: Some(value.basket_id).into(),
                    group_id: Some(value.group_id).into(),
                }
            }
        }
        /// Builds a [`BasketsLeft`](super::BasketsLeft).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct BasketsLeft {
            baskets: crate::request::Field<::std::vec::Vec<super::Basket>>,
            problem: crate::request::Field<crate::Problem>,
        }
        impl BasketsLeft {
            /// All baskets of the user.
            pub fn baskets(mut self, items: impl crate::Items<super::Basket>) -> Self {
                self.baskets = crate::request::Field::from_items(items);
                self
            }
            /// On 2505, and only seen null.
            pub fn problem<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::Problem>,
                V::Error: ::std::fmt::Display,
            {
                self.problem = crate::request::Field::from_value(value);
                self
            }
            /// Like [`problem`](Self::problem), for a value that may be absent.
            pub fn maybe_problem<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::Problem>,
                V::Error: ::std::fmt::Display,
            {
                self.problem = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<BasketsLeft> for super::BasketsLeft {
            type Error = super::error::ConversionError;
            fn try_from(value: BasketsLeft) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    baskets: value.baskets.optional("baskets")?.unwrap_or_default(),
                    problem: value.problem.optional("problem")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::BasketsLeft> for BasketsLeft {
            fn from(value: super::BasketsLeft) -> Self {
                Self {
                    baskets: Some(value.baskets).into(),
                    problem: value.problem.into(),
                }
            }
        }
        /// Builds a [`BasketsRedirected`](super::BasketsRedirected).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct BasketsRedirected {
            redirected_baskets: crate::request::Field<
                ::std::vec::Vec<super::RedirectedBasket>,
            >,
            baskets: crate::request::Field<::std::vec::Vec<super::Basket>>,
            problem: crate::request::Field<crate::Problem>,
        }
        impl BasketsRedirected {
            /// Baskets of the user that are redirected to others.
            pub fn redirected_baskets(
                mut self,
                items: impl crate::Items<super::RedirectedBasket>,
            ) -> Self {
                self.redirected_baskets = crate::request::Field::from_items(items);
                self
            }
            /// All baskets of the user.
            pub fn baskets(mut self, items: impl crate::Items<super::Basket>) -> Self {
                self.baskets = crate::request::Field::from_items(items);
                self
            }
            /// On 2505, null, or why the signature book does not know of it. Older servers do not send the key.
            pub fn problem<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::Problem>,
                V::Error: ::std::fmt::Display,
            {
                self.problem = crate::request::Field::from_value(value);
                self
            }
            /// Like [`problem`](Self::problem), for a value that may be absent.
            pub fn maybe_problem<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::Problem>,
                V::Error: ::std::fmt::Display,
            {
                self.problem = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<BasketsRedirected> for super::BasketsRedirected {
            type Error = super::error::ConversionError;
            fn try_from(
                value: BasketsRedirected,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    redirected_baskets: value
                        .redirected_baskets
                        .optional("redirectedBaskets")?
                        .unwrap_or_default(),
                    baskets: value.baskets.optional("baskets")?.unwrap_or_default(),
                    problem: value.problem.optional("problem")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::BasketsRedirected> for BasketsRedirected {
            fn from(value: super::BasketsRedirected) -> Self {
                Self {
                    redirected_baskets: Some(value.redirected_baskets).into(),
                    baskets: Some(value.baskets).into(),
                    problem: value.problem.into(),
                }
            }
        }
        /// Builds a [`ChangedUser`](super::ChangedUser).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct ChangedUser {
            user: crate::request::Field<super::ChangedUserStatus>,
        }
        impl ChangedUser {
            /// What has become of the account.
            pub fn user<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::ChangedUserStatus>,
                V::Error: ::std::fmt::Display,
            {
                self.user = crate::request::Field::from_value(value);
                self
            }
            /// Like [`user`](Self::user), for a value that may be absent.
            pub fn maybe_user<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<super::ChangedUserStatus>,
                V::Error: ::std::fmt::Display,
            {
                self.user = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<ChangedUser> for super::ChangedUser {
            type Error = super::error::ConversionError;
            fn try_from(value: ChangedUser) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    user: value.user.optional("user")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::ChangedUser> for ChangedUser {
            fn from(value: super::ChangedUser) -> Self {
                Self { user: value.user.into() }
            }
        }
        /// Builds a [`ChangedUserStatus`](super::ChangedUserStatus).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct ChangedUserStatus {
            status: crate::request::Field<crate::maarch_courrier::types::UserStatus>,
        }
        impl ChangedUserStatus {
            /// State of an account; null only where there is no account.
            pub fn status<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::maarch_courrier::types::UserStatus>,
                V::Error: ::std::fmt::Display,
            {
                self.status = crate::request::Field::from_value(value);
                self
            }
            /// Like [`status`](Self::status), for a value that may be absent.
            pub fn maybe_status<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::maarch_courrier::types::UserStatus>,
                V::Error: ::std::fmt::Display,
            {
                self.status = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<ChangedUserStatus> for super::ChangedUserStatus {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ChangedUserStatus,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    status: value.status.optional("status")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::ChangedUserStatus> for ChangedUserStatus {
            fn from(value: super::ChangedUserStatus) -> Self {
                Self {
                    status: value.status.into(),
                }
            }
        }
        /// Builds a [`CreatedUser`](super::CreatedUser).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct CreatedUser {
            id: crate::request::Field<i32>,
        }
        impl CreatedUser {
            /// Technical id of the user, which the other routes take.
            ///
            /// Required.
            pub fn id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.id = crate::request::Field::from_value(value);
                self
            }
        }
        impl ::std::convert::TryFrom<CreatedUser> for super::CreatedUser {
            type Error = super::error::ConversionError;
            fn try_from(value: CreatedUser) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.required("id")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::CreatedUser> for CreatedUser {
            fn from(value: super::CreatedUser) -> Self {
                Self { id: Some(value.id).into() }
            }
        }
        /// Builds a [`CurrentProfile`](super::CurrentProfile).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct CurrentProfile {
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
            groups: crate::request::Field<::std::vec::Vec<super::UserGroup>>,
            entities: crate::request::Field<::std::vec::Vec<super::UserEntity>>,
            can_modify_password: crate::request::Field<bool>,
            lock_advanced_privileges: crate::request::Field<bool>,
            nb_followed_resources: crate::request::Field<i64>,
            privileges: crate::request::Field<::std::vec::Vec<::std::string::String>>,
            password_rules: crate::request::Field<
                crate::PhpObject<crate::maarch_courrier::types::PasswordRules>,
            >,
            absence: crate::request::Field<::serde_json::Value>,
            baskets: crate::request::Field<::std::vec::Vec<super::Basket>>,
            assigned_baskets: crate::request::Field<
                ::std::vec::Vec<super::AssignedBasket>,
            >,
            redirected_baskets: crate::request::Field<
                ::std::vec::Vec<super::RedirectedBasket>,
            >,
            regrouped_baskets: crate::request::Field<
                ::std::vec::Vec<::serde_json::Value>,
            >,
            signatures: crate::request::Field<::std::vec::Vec<::serde_json::Value>>,
            feature_tour: crate::request::Field<::std::vec::Vec<::serde_json::Value>>,
        }
        impl CurrentProfile {
            /// Technical id of the caller.
            pub fn id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`id`](Self::id), for a value that may be absent.
            pub fn maybe_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Login.
            pub fn user_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.user_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`user_id`](Self::user_id), for a value that may be absent.
            pub fn maybe_user_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.user_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// First name.
            pub fn firstname<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.firstname = crate::request::Field::from_value(value);
                self
            }
            /// Like [`firstname`](Self::firstname), for a value that may be absent.
            pub fn maybe_firstname<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.firstname = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Last name.
            pub fn lastname<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.lastname = crate::request::Field::from_value(value);
                self
            }
            /// Like [`lastname`](Self::lastname), for a value that may be absent.
            pub fn maybe_lastname<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.lastname = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// E-mail address; can be null or empty.
            pub fn mail<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.mail = crate::request::Field::from_value(value);
                self
            }
            /// Like [`mail`](Self::mail), for a value that may be absent.
            pub fn maybe_mail<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.mail = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Initials; can be null or empty.
            pub fn initials<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.initials = crate::request::Field::from_value(value);
                self
            }
            /// Like [`initials`](Self::initials), for a value that may be absent.
            pub fn maybe_initials<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.initials = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Settings of the user interface, such as `documentEdition`. An empty array (PHP for an empty object) while there are none.
            pub fn preferences<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::RawObject>,
                V::Error: ::std::fmt::Display,
            {
                self.preferences = crate::request::Field::from_value(value);
                self
            }
            /// Like [`preferences`](Self::preferences), for a value that may be absent.
            pub fn maybe_preferences<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<crate::RawObject>,
                V::Error: ::std::fmt::Display,
            {
                self.preferences = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Links of an account to other programs: any key, such as `internalParapheur`, `maarchParapheur` or `pastell`, with a number or a text. An empty array (PHP for an empty object) while there are none.
            pub fn external_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::RawObject>,
                V::Error: ::std::fmt::Display,
            {
                self.external_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`external_id`](Self::external_id), for a value that may be absent.
            pub fn maybe_external_id<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<crate::RawObject>,
                V::Error: ::std::fmt::Display,
            {
                self.external_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// State of an account; null only where there is no account.
            pub fn status<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::maarch_courrier::types::UserStatus>,
                V::Error: ::std::fmt::Display,
            {
                self.status = crate::request::Field::from_value(value);
                self
            }
            /// Like [`status`](Self::status), for a value that may be absent.
            pub fn maybe_status<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::maarch_courrier::types::UserStatus>,
                V::Error: ::std::fmt::Display,
            {
                self.status = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Kind of account of a user.
            pub fn mode<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::maarch_courrier::types::UserMode>,
                V::Error: ::std::fmt::Display,
            {
                self.mode = crate::request::Field::from_value(value);
                self
            }
            /// Like [`mode`](Self::mode), for a value that may be absent.
            pub fn maybe_mode<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::maarch_courrier::types::UserMode>,
                V::Error: ::std::fmt::Display,
            {
                self.mode = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Telephone number as far as the caller may see it. The key is absent when the caller lacks the privilege `view_personal_data`; null and the empty text say that the user has no number.
            pub fn phone<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::NullableText>,
                V::Error: ::std::fmt::Display,
            {
                self.phone = crate::request::Field::from_value(value);
                self
            }
            /// Like [`phone`](Self::phone), for a value that may be absent.
            pub fn maybe_phone<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::NullableText>,
                V::Error: ::std::fmt::Display,
            {
                self.phone = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// All groups of the caller.
            pub fn groups(mut self, items: impl crate::Items<super::UserGroup>) -> Self {
                self.groups = crate::request::Field::from_items(items);
                self
            }
            /// All entities of the caller.
            pub fn entities(
                mut self,
                items: impl crate::Items<super::UserEntity>,
            ) -> Self {
                self.entities = crate::request::Field::from_items(items);
                self
            }
            /// Whether the caller may change the own password.
            pub fn can_modify_password<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.can_modify_password = crate::request::Field::from_value(value);
                self
            }
            /// Like [`can_modify_password`](Self::can_modify_password), for a value that may be absent.
            pub fn maybe_can_modify_password<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.can_modify_password = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Whether privileges of administrators cannot be given here.
            pub fn lock_advanced_privileges<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.lock_advanced_privileges = crate::request::Field::from_value(value);
                self
            }
            /// Like [`lock_advanced_privileges`](Self::lock_advanced_privileges), for a value that may be absent.
            pub fn maybe_lock_advanced_privileges<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.lock_advanced_privileges = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// How many documents the caller follows.
            pub fn nb_followed_resources<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.nb_followed_resources = crate::request::Field::from_value(value);
                self
            }
            /// Like [`nb_followed_resources`](Self::nb_followed_resources), for a value that may be absent.
            pub fn maybe_nb_followed_resources<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.nb_followed_resources = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// The privileges of the caller, for instance `admin_users`.
            pub fn privileges(
                mut self,
                items: impl crate::Items<::std::string::String>,
            ) -> Self {
                self.privileges = crate::request::Field::from_items(items);
                self
            }
            /// The rules for passwords. An empty array (PHP for an empty object) is inferred from other answers.
            pub fn password_rules<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    crate::PhpObject<crate::maarch_courrier::types::PasswordRules>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.password_rules = crate::request::Field::from_value(value);
                self
            }
            /// Like [`password_rules`](Self::password_rules), for a value that may be absent.
            pub fn maybe_password_rules<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<
                    crate::PhpObject<crate::maarch_courrier::types::PasswordRules>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.password_rules = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// The absence that is planned, kept as JSON.
            pub fn absence<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::serde_json::Value>,
                V::Error: ::std::fmt::Display,
            {
                self.absence = crate::request::Field::from_value(value);
                self
            }
            /// Like [`absence`](Self::absence), for a value that may be absent.
            pub fn maybe_absence<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::serde_json::Value>,
                V::Error: ::std::fmt::Display,
            {
                self.absence = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// The baskets of the caller.
            pub fn baskets(mut self, items: impl crate::Items<super::Basket>) -> Self {
                self.baskets = crate::request::Field::from_items(items);
                self
            }
            /// Baskets of others that the caller handles for now.
            pub fn assigned_baskets(
                mut self,
                items: impl crate::Items<super::AssignedBasket>,
            ) -> Self {
                self.assigned_baskets = crate::request::Field::from_items(items);
                self
            }
            /// Baskets of the caller that are redirected to others.
            pub fn redirected_baskets(
                mut self,
                items: impl crate::Items<super::RedirectedBasket>,
            ) -> Self {
                self.redirected_baskets = crate::request::Field::from_items(items);
                self
            }
            /// The baskets by groups, kept as JSON; only seen empty.
            pub fn regrouped_baskets(
                mut self,
                items: impl crate::Items<::serde_json::Value>,
            ) -> Self {
                self.regrouped_baskets = crate::request::Field::from_items(items);
                self
            }
            /// The signature images of the caller, kept as JSON; only seen empty.
            pub fn signatures(
                mut self,
                items: impl crate::Items<::serde_json::Value>,
            ) -> Self {
                self.signatures = crate::request::Field::from_items(items);
                self
            }
            /// What the guided tour has shown, kept as JSON; only seen empty.
            pub fn feature_tour(
                mut self,
                items: impl crate::Items<::serde_json::Value>,
            ) -> Self {
                self.feature_tour = crate::request::Field::from_items(items);
                self
            }
        }
        impl ::std::convert::TryFrom<CurrentProfile> for super::CurrentProfile {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CurrentProfile,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.optional("id")?,
                    user_id: value.user_id.optional("user_id")?,
                    firstname: value.firstname.optional("firstname")?,
                    lastname: value.lastname.optional("lastname")?,
                    mail: value.mail.optional("mail")?,
                    initials: value.initials.optional("initials")?,
                    preferences: value.preferences.optional("preferences")?,
                    external_id: value.external_id.optional("external_id")?,
                    status: value.status.optional("status")?,
                    mode: value.mode.optional("mode")?,
                    phone: value.phone.optional("phone")?,
                    groups: value.groups.optional("groups")?.unwrap_or_default(),
                    entities: value.entities.optional("entities")?.unwrap_or_default(),
                    can_modify_password: value
                        .can_modify_password
                        .optional("canModifyPassword")?,
                    lock_advanced_privileges: value
                        .lock_advanced_privileges
                        .optional("lockAdvancedPrivileges")?,
                    nb_followed_resources: value
                        .nb_followed_resources
                        .optional("nbFollowedResources")?,
                    privileges: value
                        .privileges
                        .optional("privileges")?
                        .unwrap_or_default(),
                    password_rules: value.password_rules.optional("passwordRules")?,
                    absence: value.absence.optional("absence")?,
                    baskets: value.baskets.optional("baskets")?.unwrap_or_default(),
                    assigned_baskets: value
                        .assigned_baskets
                        .optional("assignedBaskets")?
                        .unwrap_or_default(),
                    redirected_baskets: value
                        .redirected_baskets
                        .optional("redirectedBaskets")?
                        .unwrap_or_default(),
                    regrouped_baskets: value
                        .regrouped_baskets
                        .optional("regroupedBaskets")?
                        .unwrap_or_default(),
                    signatures: value
                        .signatures
                        .optional("signatures")?
                        .unwrap_or_default(),
                    feature_tour: value
                        .feature_tour
                        .optional("featureTour")?
                        .unwrap_or_default(),
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::CurrentProfile> for CurrentProfile {
            fn from(value: super::CurrentProfile) -> Self {
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
        /// Builds a [`Deletability`](super::Deletability).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct Deletability {
            is_deletable: crate::request::Field<bool>,
            list_templates: crate::request::Field<
                ::std::vec::Vec<super::ListTemplateUse>,
            >,
            list_instances: crate::request::Field<::std::vec::Vec<super::DocumentUse>>,
            workflow_list_instances: crate::request::Field<
                ::std::vec::Vec<super::DocumentUse>,
            >,
            list_instance_entities: crate::request::Field<
                ::std::vec::Vec<::std::string::String>,
            >,
            list_template_entities: crate::request::Field<
                ::std::vec::Vec<::std::string::String>,
            >,
        }
        impl Deletability {
            /// Whether the user can be deleted.
            pub fn is_deletable<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.is_deletable = crate::request::Field::from_value(value);
                self
            }
            /// Like [`is_deletable`](Self::is_deletable), for a value that may be absent.
            pub fn maybe_is_deletable<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.is_deletable = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// The list templates that have the user as their main recipient.
            pub fn list_templates(
                mut self,
                items: impl crate::Items<super::ListTemplateUse>,
            ) -> Self {
                self.list_templates = crate::request::Field::from_items(items);
                self
            }
            /// The diffusion lists of documents that the user stands in.
            pub fn list_instances(
                mut self,
                items: impl crate::Items<super::DocumentUse>,
            ) -> Self {
                self.list_instances = crate::request::Field::from_items(items);
                self
            }
            /// The workflows of documents that the user stands in.
            pub fn workflow_list_instances(
                mut self,
                items: impl crate::Items<super::DocumentUse>,
            ) -> Self {
                self.workflow_list_instances = crate::request::Field::from_items(items);
                self
            }
            /// Names of the entities whose diffusion lists have the user, for a limited administrator.
            pub fn list_instance_entities(
                mut self,
                items: impl crate::Items<::std::string::String>,
            ) -> Self {
                self.list_instance_entities = crate::request::Field::from_items(items);
                self
            }
            /// Names of the entities whose list templates have the user, for a limited administrator.
            pub fn list_template_entities(
                mut self,
                items: impl crate::Items<::std::string::String>,
            ) -> Self {
                self.list_template_entities = crate::request::Field::from_items(items);
                self
            }
        }
        impl ::std::convert::TryFrom<Deletability> for super::Deletability {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Deletability,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    is_deletable: value.is_deletable.optional("isDeletable")?,
                    list_templates: value
                        .list_templates
                        .optional("listTemplates")?
                        .unwrap_or_default(),
                    list_instances: value
                        .list_instances
                        .optional("listInstances")?
                        .unwrap_or_default(),
                    workflow_list_instances: value
                        .workflow_list_instances
                        .optional("workflowListInstances")?
                        .unwrap_or_default(),
                    list_instance_entities: value
                        .list_instance_entities
                        .optional("listInstanceEntities")?
                        .unwrap_or_default(),
                    list_template_entities: value
                        .list_template_entities
                        .optional("listTemplateEntities")?
                        .unwrap_or_default(),
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::Deletability> for Deletability {
            fn from(value: super::Deletability) -> Self {
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
        /// Builds a [`DeletedUser`](super::DeletedUser).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct DeletedUser {
            problem: crate::request::Field<crate::Problem>,
        }
        impl DeletedUser {
            /// Null, or what went wrong in the signature book although the user was deleted here.
            pub fn problem<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::Problem>,
                V::Error: ::std::fmt::Display,
            {
                self.problem = crate::request::Field::from_value(value);
                self
            }
            /// Like [`problem`](Self::problem), for a value that may be absent.
            pub fn maybe_problem<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::Problem>,
                V::Error: ::std::fmt::Display,
            {
                self.problem = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<DeletedUser> for super::DeletedUser {
            type Error = super::error::ConversionError;
            fn try_from(value: DeletedUser) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    problem: value.problem.optional("problem")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::DeletedUser> for DeletedUser {
            fn from(value: super::DeletedUser) -> Self {
                Self {
                    problem: value.problem.into(),
                }
            }
        }
        /// Builds a [`DocumentUse`](super::DocumentUse).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct DocumentUse {
            res_id: crate::request::Field<i64>,
            list_instances: crate::request::Field<
                ::std::vec::Vec<super::ListInstanceUse>,
            >,
        }
        impl DocumentUse {
            /// Number of the document.
            pub fn res_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.res_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`res_id`](Self::res_id), for a value that may be absent.
            pub fn maybe_res_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.res_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// The places in its lists.
            pub fn list_instances(
                mut self,
                items: impl crate::Items<super::ListInstanceUse>,
            ) -> Self {
                self.list_instances = crate::request::Field::from_items(items);
                self
            }
        }
        impl ::std::convert::TryFrom<DocumentUse> for super::DocumentUse {
            type Error = super::error::ConversionError;
            fn try_from(value: DocumentUse) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    res_id: value.res_id.optional("resId")?,
                    list_instances: value
                        .list_instances
                        .optional("listInstances")?
                        .unwrap_or_default(),
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::DocumentUse> for DocumentUse {
            fn from(value: super::DocumentUse) -> Self {
                Self {
                    res_id: value.res_id.into(),
                    list_instances: Some(value.list_instances).into(),
                }
            }
        }
        /// Builds a [`Entity`](super::Entity).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct Entity {
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
            state: crate::request::Field<super::EntityTreeNodeState>,
            text: crate::request::Field<::std::string::String>,
        }
        impl Entity {
            /// Id of the entity as text, equal to `entity_id`; a number in the entities of a user.
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
            /// Id of the entity, the one the routes take.
            pub fn entity_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.entity_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`entity_id`](Self::entity_id), for a value that may be absent.
            pub fn maybe_entity_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.entity_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of the entity.
            pub fn entity_label<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.entity_label = crate::request::Field::from_value(value);
                self
            }
            /// Like [`entity_label`](Self::entity_label), for a value that may be absent.
            pub fn maybe_entity_label<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.entity_label = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Id of the entity above; empty or null for a root.
            pub fn parent_entity_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.parent_entity_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`parent_entity_id`](Self::parent_entity_id), for a value that may be absent.
            pub fn maybe_parent_entity_id<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.parent_entity_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Number of the entity above; null for a root.
            pub fn parent_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.parent_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`parent_id`](Self::parent_id), for a value that may be absent.
            pub fn maybe_parent_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.parent_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Number of the entity.
            pub fn serial_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.serial_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`serial_id`](Self::serial_id), for a value that may be absent.
            pub fn maybe_serial_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.serial_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Number of the entity above; the text `#` for a root.
            pub fn parent_serial_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::NumberOrText>,
                V::Error: ::std::fmt::Display,
            {
                self.parent_serial_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`parent_serial_id`](Self::parent_serial_id), for a value that may be absent.
            pub fn maybe_parent_serial_id<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<crate::NumberOrText>,
                V::Error: ::std::fmt::Display,
            {
                self.parent_serial_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Id of the node above; `#` for a root.
            pub fn parent<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.parent = crate::request::Field::from_value(value);
                self
            }
            /// Like [`parent`](Self::parent), for a value that may be absent.
            pub fn maybe_parent<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.parent = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// CSS classes of the icon.
            pub fn icon<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.icon = crate::request::Field::from_value(value);
                self
            }
            /// Like [`icon`](Self::icon), for a value that may be absent.
            pub fn maybe_icon<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.icon = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Presumably whether the entity is inside the perimeter of the caller.
            pub fn allowed<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.allowed = crate::request::Field::from_value(value);
                self
            }
            /// Like [`allowed`](Self::allowed), for a value that may be absent.
            pub fn maybe_allowed<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.allowed = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// How a tree widget should show the node. Only keys that are true are sent.
            pub fn state<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::EntityTreeNodeState>,
                V::Error: ::std::fmt::Display,
            {
                self.state = crate::request::Field::from_value(value);
                self
            }
            /// Like [`state`](Self::state), for a value that may be absent.
            pub fn maybe_state<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<super::EntityTreeNodeState>,
                V::Error: ::std::fmt::Display,
            {
                self.state = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Text of the node.
            pub fn text<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.text = crate::request::Field::from_value(value);
                self
            }
            /// Like [`text`](Self::text), for a value that may be absent.
            pub fn maybe_text<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.text = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<Entity> for super::Entity {
            type Error = super::error::ConversionError;
            fn try_from(value: Entity) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.optional("id")?,
                    entity_id: value.entity_id.optional("entity_id")?,
                    entity_label: value.entity_label.optional("entity_label")?,
                    parent_entity_id: value
                        .parent_entity_id
                        .optional("parent_entity_id")?,
                    parent_id: value.parent_id.optional("parent_id")?,
                    serial_id: value.serial_id.optional("serialId")?,
                    parent_serial_id: value.parent_serial_id.optional("parentSerialId")?,
                    parent: value.parent.optional("parent")?,
                    icon: value.icon.optional("icon")?,
                    allowed: value.allowed.optional("allowed")?,
                    state: value.state.optional("state")?,
                    text: value.text.optional("text")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::Entity> for Entity {
            fn from(value: super::Entity) -> Self {
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
        /// Builds a [`EntityList`](super::EntityList).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct EntityList {
            entities: crate::request::Field<::std::vec::Vec<super::Entity>>,
        }
        impl EntityList {
            /// The entities, in the order of the tree.
            ///
            /// Required.
            pub fn entities(mut self, items: impl crate::Items<super::Entity>) -> Self {
                self.entities = crate::request::Field::from_items(items);
                self
            }
        }
        impl ::std::convert::TryFrom<EntityList> for super::EntityList {
            type Error = super::error::ConversionError;
            fn try_from(value: EntityList) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    entities: value.entities.required("entities")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::EntityList> for EntityList {
            fn from(value: super::EntityList) -> Self {
                Self {
                    entities: Some(value.entities).into(),
                }
            }
        }
        /// Builds a [`EntityToAdd`](super::EntityToAdd).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct EntityToAdd {
            entity_id: crate::request::Field<super::EntityId>,
            role: crate::request::Field<::std::string::String>,
        }
        impl EntityToAdd {
            /// Id of an entity (`entities.entity_id`): letters, digits, underscore and hyphen, case-sensitive.
            ///
            /// Required.
            pub fn entity_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::EntityId>,
                V::Error: ::std::fmt::Display,
            {
                self.entity_id = crate::request::Field::from_value(value);
                self
            }
            /// Free label of the part the user is to play in the entity. Not in the source document.
            pub fn role<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.role = crate::request::Field::from_value(value);
                self
            }
            /// Like [`role`](Self::role), for a value that may be absent.
            pub fn maybe_role<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.role = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<EntityToAdd> for super::EntityToAdd {
            type Error = super::error::ConversionError;
            fn try_from(value: EntityToAdd) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    entity_id: value.entity_id.required("entityId")?,
                    role: value.role.optional("role")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::EntityToAdd> for EntityToAdd {
            fn from(value: super::EntityToAdd) -> Self {
                Self {
                    entity_id: Some(value.entity_id).into(),
                    role: value.role.into(),
                }
            }
        }
        /// Builds a [`EntityTreeNode`](super::EntityTreeNode).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct EntityTreeNode {
            id: crate::request::Field<::std::string::String>,
            entity_id: crate::request::Field<::std::string::String>,
            entity_label: crate::request::Field<::std::string::String>,
            parent_entity_id: crate::request::Field<::std::string::String>,
            parent: crate::request::Field<::std::string::String>,
            icon: crate::request::Field<::std::string::String>,
            text: crate::request::Field<::std::string::String>,
            state: crate::request::Field<super::EntityTreeNodeState>,
        }
        impl EntityTreeNode {
            /// Id of the entity as text, equal to `entity_id`; a number in the entities of a user.
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
            /// Id of the entity.
            pub fn entity_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.entity_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`entity_id`](Self::entity_id), for a value that may be absent.
            pub fn maybe_entity_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.entity_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of the entity.
            pub fn entity_label<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.entity_label = crate::request::Field::from_value(value);
                self
            }
            /// Like [`entity_label`](Self::entity_label), for a value that may be absent.
            pub fn maybe_entity_label<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.entity_label = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Id of the entity above; empty or null for a root.
            pub fn parent_entity_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.parent_entity_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`parent_entity_id`](Self::parent_entity_id), for a value that may be absent.
            pub fn maybe_parent_entity_id<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.parent_entity_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Id of the node above; `#` for a root.
            pub fn parent<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.parent = crate::request::Field::from_value(value);
                self
            }
            /// Like [`parent`](Self::parent), for a value that may be absent.
            pub fn maybe_parent<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.parent = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// CSS classes of the icon.
            pub fn icon<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.icon = crate::request::Field::from_value(value);
                self
            }
            /// Like [`icon`](Self::icon), for a value that may be absent.
            pub fn maybe_icon<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.icon = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Text of the node.
            pub fn text<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.text = crate::request::Field::from_value(value);
                self
            }
            /// Like [`text`](Self::text), for a value that may be absent.
            pub fn maybe_text<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.text = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// How a tree widget should show the node. Only keys that are true are sent.
            pub fn state<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::EntityTreeNodeState>,
                V::Error: ::std::fmt::Display,
            {
                self.state = crate::request::Field::from_value(value);
                self
            }
            /// Like [`state`](Self::state), for a value that may be absent.
            pub fn maybe_state<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<super::EntityTreeNodeState>,
                V::Error: ::std::fmt::Display,
            {
                self.state = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<EntityTreeNode> for super::EntityTreeNode {
            type Error = super::error::ConversionError;
            fn try_from(
                value: EntityTreeNode,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.optional("id")?,
                    entity_id: value.entity_id.optional("entity_id")?,
                    entity_label: value.entity_label.optional("entity_label")?,
                    parent_entity_id: value
                        .parent_entity_id
                        .optional("parent_entity_id")?,
                    parent: value.parent.optional("parent")?,
                    icon: value.icon.optional("icon")?,
                    text: value.text.optional("text")?,
                    state: value.state.optional("state")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::EntityTreeNode> for EntityTreeNode {
            fn from(value: super::EntityTreeNode) -> Self {
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
        /// Builds a [`EntityTreeNodeState`](super::EntityTreeNodeState).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct EntityTreeNodeState {
            opened: crate::request::Field<bool>,
            selected: crate::request::Field<bool>,
            disabled: crate::request::Field<bool>,
        }
        impl EntityTreeNodeState {
            /// The node is unfolded.
            pub fn opened<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.opened = crate::request::Field::from_value(value);
                self
            }
            /// Like [`opened`](Self::opened), for a value that may be absent.
            pub fn maybe_opened<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.opened = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// The node is selected.
            pub fn selected<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.selected = crate::request::Field::from_value(value);
                self
            }
            /// Like [`selected`](Self::selected), for a value that may be absent.
            pub fn maybe_selected<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.selected = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// The node cannot be chosen.
            pub fn disabled<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.disabled = crate::request::Field::from_value(value);
                self
            }
            /// Like [`disabled`](Self::disabled), for a value that may be absent.
            pub fn maybe_disabled<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.disabled = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<EntityTreeNodeState>
        for super::EntityTreeNodeState {
            type Error = super::error::ConversionError;
            fn try_from(
                value: EntityTreeNodeState,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    opened: value.opened.optional("opened")?,
                    selected: value.selected.optional("selected")?,
                    disabled: value.disabled.optional("disabled")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::EntityTreeNodeState> for EntityTreeNodeState {
            fn from(value: super::EntityTreeNodeState) -> Self {
                Self {
                    opened: value.opened.into(),
                    selected: value.selected.into(),
                    disabled: value.disabled.into(),
                }
            }
        }
        /// Builds a [`ExternalIdsToAdd`](super::ExternalIdsToAdd).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct ExternalIdsToAdd {
            external_id: crate::request::Field<crate::RawObject>,
        }
        impl ExternalIdsToAdd {
            /// The links; a null value leaves the one there is.
            ///
            /// Required.
            pub fn external_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::RawObject>,
                V::Error: ::std::fmt::Display,
            {
                self.external_id = crate::request::Field::from_value(value);
                self
            }
        }
        impl ::std::convert::TryFrom<ExternalIdsToAdd> for super::ExternalIdsToAdd {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ExternalIdsToAdd,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    external_id: value.external_id.required("external_id")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::ExternalIdsToAdd> for ExternalIdsToAdd {
            fn from(value: super::ExternalIdsToAdd) -> Self {
                Self {
                    external_id: Some(value.external_id).into(),
                }
            }
        }
        /// Builds a [`Forbidden`](super::Forbidden).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct Forbidden {
            errors: crate::request::Field<::std::string::String>,
            lang: crate::request::Field<::std::string::String>,
        }
        impl Forbidden {
            /// Why the caller may not do this; in the language of the server for some refusals.
            pub fn errors<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.errors = crate::request::Field::from_value(value);
                self
            }
            /// Like [`errors`](Self::errors), for a value that may be absent.
            pub fn maybe_errors<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.errors = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Key of a translated text, which only some errors carry.
            pub fn lang<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.lang = crate::request::Field::from_value(value);
                self
            }
            /// Like [`lang`](Self::lang), for a value that may be absent.
            pub fn maybe_lang<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.lang = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<Forbidden> for super::Forbidden {
            type Error = super::error::ConversionError;
            fn try_from(value: Forbidden) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    errors: value.errors.optional("errors")?,
                    lang: value.lang.optional("lang")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::Forbidden> for Forbidden {
            fn from(value: super::Forbidden) -> Self {
                Self {
                    errors: value.errors.into(),
                    lang: value.lang.into(),
                }
            }
        }
        /// Builds a [`FoundUser`](super::FoundUser).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct FoundUser {
            type_: crate::request::Field<::std::string::String>,
            id: crate::request::Field<i32>,
            id_to_display: crate::request::Field<::std::string::String>,
            other_info: crate::request::Field<::std::string::String>,
        }
        impl FoundUser {
            /// The word `user`.
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
            /// Technical id of the user.
            pub fn id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`id`](Self::id), for a value that may be absent.
            pub fn maybe_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// First and last name.
            pub fn id_to_display<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.id_to_display = crate::request::Field::from_value(value);
                self
            }
            /// Like [`id_to_display`](Self::id_to_display), for a value that may be absent.
            pub fn maybe_id_to_display<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.id_to_display = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// What else tells the user apart; mostly empty.
            pub fn other_info<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.other_info = crate::request::Field::from_value(value);
                self
            }
            /// Like [`other_info`](Self::other_info), for a value that may be absent.
            pub fn maybe_other_info<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.other_info = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<FoundUser> for super::FoundUser {
            type Error = super::error::ConversionError;
            fn try_from(value: FoundUser) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    type_: value.type_.optional("type")?,
                    id: value.id.optional("id")?,
                    id_to_display: value.id_to_display.optional("idToDisplay")?,
                    other_info: value.other_info.optional("otherInfo")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::FoundUser> for FoundUser {
            fn from(value: super::FoundUser) -> Self {
                Self {
                    type_: value.type_.into(),
                    id: value.id.into(),
                    id_to_display: value.id_to_display.into(),
                    other_info: value.other_info.into(),
                }
            }
        }
        /// Builds a [`Group`](super::Group).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct Group {
            id: crate::request::Field<i64>,
            group_id: crate::request::Field<::std::string::String>,
            group_desc: crate::request::Field<::std::string::String>,
            can_index: crate::request::Field<bool>,
            indexation_parameters: crate::request::Field<
                crate::JsonText<crate::maarch_courrier::types::IndexationParameters>,
            >,
            external_id: crate::request::Field<
                crate::JsonText<crate::maarch_courrier::types::ExternalIds>,
            >,
            users: crate::request::Field<::std::vec::Vec<super::GroupMember>>,
        }
        impl Group {
            /// Number of the group (`usergroups.id`).
            ///
            /// Required.
            pub fn id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.id = crate::request::Field::from_value(value);
                self
            }
            /// Id of the group, the one the routes take. Missing without the privilege `admin_groups`.
            pub fn group_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.group_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`group_id`](Self::group_id), for a value that may be absent.
            pub fn maybe_group_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.group_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of the group.
            pub fn group_desc<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.group_desc = crate::request::Field::from_value(value);
                self
            }
            /// Like [`group_desc`](Self::group_desc), for a value that may be absent.
            pub fn maybe_group_desc<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.group_desc = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Whether members may register new documents.
            pub fn can_index<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.can_index = crate::request::Field::from_value(value);
                self
            }
            /// Like [`can_index`](Self::can_index), for a value that may be absent.
            pub fn maybe_can_index<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.can_index = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Settings for registering documents, as JSON inside the text.
            pub fn indexation_parameters<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    crate::JsonText<crate::maarch_courrier::types::IndexationParameters>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.indexation_parameters = crate::request::Field::from_value(value);
                self
            }
            /// Like [`indexation_parameters`](Self::indexation_parameters), for a value that may be absent.
            pub fn maybe_indexation_parameters<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<
                    crate::JsonText<crate::maarch_courrier::types::IndexationParameters>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.indexation_parameters = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Ids in other applications, as JSON inside the text; `{}` while there are none.
            pub fn external_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    crate::JsonText<crate::maarch_courrier::types::ExternalIds>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.external_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`external_id`](Self::external_id), for a value that may be absent.
            pub fn maybe_external_id<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<
                    crate::JsonText<crate::maarch_courrier::types::ExternalIds>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.external_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// The members.
            pub fn users(
                mut self,
                items: impl crate::Items<super::GroupMember>,
            ) -> Self {
                self.users = crate::request::Field::from_items(items);
                self
            }
        }
        impl ::std::convert::TryFrom<Group> for super::Group {
            type Error = super::error::ConversionError;
            fn try_from(value: Group) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.required("id")?,
                    group_id: value.group_id.optional("group_id")?,
                    group_desc: value.group_desc.optional("group_desc")?,
                    can_index: value.can_index.optional("can_index")?,
                    indexation_parameters: value
                        .indexation_parameters
                        .optional("indexation_parameters")?,
                    external_id: value.external_id.optional("external_id")?,
                    users: value.users.optional("users")?.unwrap_or_default(),
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::Group> for Group {
            fn from(value: super::Group) -> Self {
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
        /// Builds a [`GroupChoice`](super::GroupChoice).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct GroupChoice {
            group_id: crate::request::Field<::std::string::String>,
            group_desc: crate::request::Field<::std::string::String>,
            enabled: crate::request::Field<bool>,
            checked: crate::request::Field<bool>,
        }
        impl GroupChoice {
            /// Id of the group, the one the routes take.
            pub fn group_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.group_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`group_id`](Self::group_id), for a value that may be absent.
            pub fn maybe_group_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.group_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of the group.
            pub fn group_desc<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.group_desc = crate::request::Field::from_value(value);
                self
            }
            /// Like [`group_desc`](Self::group_desc), for a value that may be absent.
            pub fn maybe_group_desc<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.group_desc = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Sent by the server, not documented; presumably whether the group is in use.
            pub fn enabled<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.enabled = crate::request::Field::from_value(value);
                self
            }
            /// Like [`enabled`](Self::enabled), for a value that may be absent.
            pub fn maybe_enabled<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Presumably whether the user is in the group.
            pub fn checked<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.checked = crate::request::Field::from_value(value);
                self
            }
            /// Like [`checked`](Self::checked), for a value that may be absent.
            pub fn maybe_checked<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.checked = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<GroupChoice> for super::GroupChoice {
            type Error = super::error::ConversionError;
            fn try_from(value: GroupChoice) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    group_id: value.group_id.optional("group_id")?,
                    group_desc: value.group_desc.optional("group_desc")?,
                    enabled: value.enabled.optional("enabled")?,
                    checked: value.checked.optional("checked")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::GroupChoice> for GroupChoice {
            fn from(value: super::GroupChoice) -> Self {
                Self {
                    group_id: value.group_id.into(),
                    group_desc: value.group_desc.into(),
                    enabled: value.enabled.into(),
                    checked: value.checked.into(),
                }
            }
        }
        /// Builds a [`GroupList`](super::GroupList).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct GroupList {
            groups: crate::request::Field<::std::vec::Vec<super::Group>>,
        }
        impl GroupList {
            /// The groups, in no promised order.
            ///
            /// Required.
            pub fn groups(mut self, items: impl crate::Items<super::Group>) -> Self {
                self.groups = crate::request::Field::from_items(items);
                self
            }
        }
        impl ::std::convert::TryFrom<GroupList> for super::GroupList {
            type Error = super::error::ConversionError;
            fn try_from(value: GroupList) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    groups: value.groups.required("groups")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::GroupList> for GroupList {
            fn from(value: super::GroupList) -> Self {
                Self {
                    groups: Some(value.groups).into(),
                }
            }
        }
        /// Builds a [`GroupMember`](super::GroupMember).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct GroupMember {
            user_id: crate::request::Field<::std::string::String>,
            firstname: crate::request::Field<::std::string::String>,
            lastname: crate::request::Field<::std::string::String>,
        }
        impl GroupMember {
            /// Login.
            pub fn user_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.user_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`user_id`](Self::user_id), for a value that may be absent.
            pub fn maybe_user_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.user_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// First name.
            pub fn firstname<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.firstname = crate::request::Field::from_value(value);
                self
            }
            /// Like [`firstname`](Self::firstname), for a value that may be absent.
            pub fn maybe_firstname<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.firstname = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Last name.
            pub fn lastname<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.lastname = crate::request::Field::from_value(value);
                self
            }
            /// Like [`lastname`](Self::lastname), for a value that may be absent.
            pub fn maybe_lastname<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.lastname = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<GroupMember> for super::GroupMember {
            type Error = super::error::ConversionError;
            fn try_from(value: GroupMember) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    user_id: value.user_id.optional("user_id")?,
                    firstname: value.firstname.optional("firstname")?,
                    lastname: value.lastname.optional("lastname")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::GroupMember> for GroupMember {
            fn from(value: super::GroupMember) -> Self {
                Self {
                    user_id: value.user_id.into(),
                    firstname: value.firstname.into(),
                    lastname: value.lastname.into(),
                }
            }
        }
        /// Builds a [`GroupToAdd`](super::GroupToAdd).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct GroupToAdd {
            group_id: crate::request::Field<super::GroupId>,
            role: crate::request::Field<::std::string::String>,
        }
        impl GroupToAdd {
            /// Id of a group (`usergroups.group_id`): letters, digits, underscore and hyphen, case-sensitive.
            ///
            /// Required.
            pub fn group_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::GroupId>,
                V::Error: ::std::fmt::Display,
            {
                self.group_id = crate::request::Field::from_value(value);
                self
            }
            /// Free label of the part the user is to play in the group. Not in the source document.
            pub fn role<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.role = crate::request::Field::from_value(value);
                self
            }
            /// Like [`role`](Self::role), for a value that may be absent.
            pub fn maybe_role<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.role = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<GroupToAdd> for super::GroupToAdd {
            type Error = super::error::ConversionError;
            fn try_from(value: GroupToAdd) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    group_id: value.group_id.required("groupId")?,
                    role: value.role.optional("role")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::GroupToAdd> for GroupToAdd {
            fn from(value: super::GroupToAdd) -> Self {
                Self {
                    group_id: Some(value.group_id).into(),
                    role: value.role.into(),
                }
            }
        }
        /// Builds a [`IndexationParameters`](super::IndexationParameters).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct IndexationParameters {
            actions: crate::request::Field<::std::vec::Vec<::std::string::String>>,
            entities: crate::request::Field<::std::vec::Vec<::std::string::String>>,
            keywords: crate::request::Field<::std::vec::Vec<::std::string::String>>,
        }
        impl IndexationParameters {
            /// Numbers of the actions, as texts.
            pub fn actions(
                mut self,
                items: impl crate::Items<::std::string::String>,
            ) -> Self {
                self.actions = crate::request::Field::from_items(items);
                self
            }
            /// Numbers of the entities, as texts.
            pub fn entities(
                mut self,
                items: impl crate::Items<::std::string::String>,
            ) -> Self {
                self.entities = crate::request::Field::from_items(items);
                self
            }
            /// Words that stand for entities, for instance `ALL_ENTITIES`.
            pub fn keywords(
                mut self,
                items: impl crate::Items<::std::string::String>,
            ) -> Self {
                self.keywords = crate::request::Field::from_items(items);
                self
            }
        }
        impl ::std::convert::TryFrom<IndexationParameters>
        for super::IndexationParameters {
            type Error = super::error::ConversionError;
            fn try_from(
                value: IndexationParameters,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    actions: value.actions.optional("actions")?.unwrap_or_default(),
                    entities: value.entities.optional("entities")?.unwrap_or_default(),
                    keywords: value.keywords.optional("keywords")?.unwrap_or_default(),
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::IndexationParameters> for IndexationParameters {
            fn from(value: super::IndexationParameters) -> Self {
                Self {
                    actions: Some(value.actions).into(),
                    entities: Some(value.entities).into(),
                    keywords: Some(value.keywords).into(),
                }
            }
        }
        /// Builds a [`ListInstanceUse`](super::ListInstanceUse).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct ListInstanceUse {
            listinstance_id: crate::request::Field<i64>,
            res_id: crate::request::Field<i64>,
            item_id: crate::request::Field<i64>,
            item_type: crate::request::Field<::std::string::String>,
            item_mode: crate::request::Field<::std::string::String>,
            difflist_type: crate::request::Field<::std::string::String>,
        }
        impl ListInstanceUse {
            /// Number of the place.
            pub fn listinstance_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.listinstance_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`listinstance_id`](Self::listinstance_id), for a value that may be absent.
            pub fn maybe_listinstance_id<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.listinstance_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Number of the document.
            pub fn res_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.res_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`res_id`](Self::res_id), for a value that may be absent.
            pub fn maybe_res_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.res_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Technical id of the user, or number of the entity, in this place.
            pub fn item_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.item_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`item_id`](Self::item_id), for a value that may be absent.
            pub fn maybe_item_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.item_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// What is in this place, `user_id` or `entity_id`.
            pub fn item_type<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.item_type = crate::request::Field::from_value(value);
                self
            }
            /// Like [`item_type`](Self::item_type), for a value that may be absent.
            pub fn maybe_item_type<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.item_type = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// The part in the list, for instance `dest` or `cc`.
            pub fn item_mode<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.item_mode = crate::request::Field::from_value(value);
                self
            }
            /// Like [`item_mode`](Self::item_mode), for a value that may be absent.
            pub fn maybe_item_mode<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.item_mode = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Kind of list, for instance `entity_id` for a diffusion list, `VISA_CIRCUIT` for a circuit.
            pub fn difflist_type<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.difflist_type = crate::request::Field::from_value(value);
                self
            }
            /// Like [`difflist_type`](Self::difflist_type), for a value that may be absent.
            pub fn maybe_difflist_type<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.difflist_type = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<ListInstanceUse> for super::ListInstanceUse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ListInstanceUse,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    listinstance_id: value.listinstance_id.optional("listinstance_id")?,
                    res_id: value.res_id.optional("res_id")?,
                    item_id: value.item_id.optional("item_id")?,
                    item_type: value.item_type.optional("item_type")?,
                    item_mode: value.item_mode.optional("item_mode")?,
                    difflist_type: value.difflist_type.optional("difflist_type")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::ListInstanceUse> for ListInstanceUse {
            fn from(value: super::ListInstanceUse) -> Self {
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
        /// Builds a [`ListTemplateUse`](super::ListTemplateUse).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct ListTemplateUse {
            entity_id: crate::request::Field<crate::NumberOrText>,
            title: crate::request::Field<::std::string::String>,
        }
        impl ListTemplateUse {
            /// Number of the entity the template belongs to; in other answers this key holds its text id.
            pub fn entity_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::NumberOrText>,
                V::Error: ::std::fmt::Display,
            {
                self.entity_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`entity_id`](Self::entity_id), for a value that may be absent.
            pub fn maybe_entity_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::NumberOrText>,
                V::Error: ::std::fmt::Display,
            {
                self.entity_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Title of the template.
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
        }
        impl ::std::convert::TryFrom<ListTemplateUse> for super::ListTemplateUse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ListTemplateUse,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    entity_id: value.entity_id.optional("entity_id")?,
                    title: value.title.optional("title")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::ListTemplateUse> for ListTemplateUse {
            fn from(value: super::ListTemplateUse) -> Self {
                Self {
                    entity_id: value.entity_id.into(),
                    title: value.title.into(),
                }
            }
        }
        /// Builds a [`MigrationInProgress`](super::MigrationInProgress).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct MigrationInProgress {
            errors: crate::request::Field<::std::string::String>,
            lang: crate::request::Field<::std::string::String>,
            migrating: crate::request::Field<bool>,
        }
        impl MigrationInProgress {
            /// Says that a migration is in progress.
            pub fn errors<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.errors = crate::request::Field::from_value(value);
                self
            }
            /// Like [`errors`](Self::errors), for a value that may be absent.
            pub fn maybe_errors<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.errors = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Key of a translated text.
            pub fn lang<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.lang = crate::request::Field::from_value(value);
                self
            }
            /// Like [`lang`](Self::lang), for a value that may be absent.
            pub fn maybe_lang<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.lang = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// True during a migration.
            pub fn migrating<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.migrating = crate::request::Field::from_value(value);
                self
            }
            /// Like [`migrating`](Self::migrating), for a value that may be absent.
            pub fn maybe_migrating<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.migrating = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<MigrationInProgress>
        for super::MigrationInProgress {
            type Error = super::error::ConversionError;
            fn try_from(
                value: MigrationInProgress,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    errors: value.errors.optional("errors")?,
                    lang: value.lang.optional("lang")?,
                    migrating: value.migrating.optional("migrating")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::MigrationInProgress> for MigrationInProgress {
            fn from(value: super::MigrationInProgress) -> Self {
                Self {
                    errors: value.errors.into(),
                    lang: value.lang.into(),
                    migrating: value.migrating.into(),
                }
            }
        }
        /// Builds a [`NewUser`](super::NewUser).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct NewUser {
            user_id: crate::request::Field<super::NewUserUserId>,
            firstname: crate::request::Field<super::NewUserFirstname>,
            lastname: crate::request::Field<super::NewUserLastname>,
            initials: crate::request::Field<super::NewUserInitials>,
            mail: crate::request::Field<super::NewUserMail>,
            phone: crate::request::Field<super::NewUserPhone>,
            mode: crate::request::Field<super::Mode>,
        }
        impl NewUser {
            /// Login: ASCII letters, digits, underscore, dot, at sign and hyphen, at most 128 characters. Stored in
            /// lower case, and never changed afterwards.
            ///
            /// Required.
            pub fn user_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::NewUserUserId>,
                V::Error: ::std::fmt::Display,
            {
                self.user_id = crate::request::Field::from_value(value);
                self
            }
            /// First name, at most 255 characters.
            ///
            /// Required.
            pub fn firstname<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::NewUserFirstname>,
                V::Error: ::std::fmt::Display,
            {
                self.firstname = crate::request::Field::from_value(value);
                self
            }
            /// Last name, at most 255 characters.
            ///
            /// Required.
            pub fn lastname<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::NewUserLastname>,
                V::Error: ::std::fmt::Display,
            {
                self.lastname = crate::request::Field::from_value(value);
                self
            }
            /// Initials, at most 32 characters.
            pub fn initials<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::NewUserInitials>,
                V::Error: ::std::fmt::Display,
            {
                self.initials = crate::request::Field::from_value(value);
                self
            }
            /// Like [`initials`](Self::initials), for a value that may be absent.
            pub fn maybe_initials<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<super::NewUserInitials>,
                V::Error: ::std::fmt::Display,
            {
                self.initials = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// E-mail address, at most 255 characters; the server checks its form.
            ///
            /// Required.
            pub fn mail<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::NewUserMail>,
                V::Error: ::std::fmt::Display,
            {
                self.mail = crate::request::Field::from_value(value);
                self
            }
            /// Telephone number, at most 32 characters. Ignored without an error unless the caller has the privilege
            /// `manage_personal_data`.
            pub fn phone<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::NewUserPhone>,
                V::Error: ::std::fmt::Display,
            {
                self.phone = crate::request::Field::from_value(value);
                self
            }
            /// Like [`phone`](Self::phone), for a value that may be absent.
            pub fn maybe_phone<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<super::NewUserPhone>,
                V::Error: ::std::fmt::Display,
            {
                self.phone = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Kind of account; `standard` when missing. Only callers with a root mode may ask for one of the root
            /// modes.
            pub fn mode<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::Mode>,
                V::Error: ::std::fmt::Display,
            {
                self.mode = crate::request::Field::from_value(value);
                self
            }
            /// Like [`mode`](Self::mode), for a value that may be absent.
            pub fn maybe_mode<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<super::Mode>,
                V::Error: ::std::fmt::Display,
            {
                self.mode = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<NewUser> for super::NewUser {
            type Error = super::error::ConversionError;
            fn try_from(value: NewUser) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    user_id: value.user_id.required("userId")?,
                    firstname: value.firstname.required("firstname")?,
                    lastname: value.lastname.required("lastname")?,
                    initials: value.initials.optional("initials")?,
                    mail: value.mail.required("mail")?,
                    phone: value.phone.optional("phone")?,
                    mode: value.mode.optional("mode")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::NewUser> for NewUser {
            fn from(value: super::NewUser) -> Self {
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
        /// Builds a [`PasswordChange`](super::PasswordChange).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct PasswordChange {
            current_password: crate::request::Field<
                super::PasswordChangeCurrentPassword,
            >,
            new_password: crate::request::Field<super::PasswordChangeNewPassword>,
            re_new_password: crate::request::Field<super::PasswordChangeReNewPassword>,
        }
        impl PasswordChange {
            /// The current password.
            ///
            /// Required.
            pub fn current_password<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::PasswordChangeCurrentPassword>,
                V::Error: ::std::fmt::Display,
            {
                self.current_password = crate::request::Field::from_value(value);
                self
            }
            /// The new password.
            ///
            /// Required.
            pub fn new_password<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::PasswordChangeNewPassword>,
                V::Error: ::std::fmt::Display,
            {
                self.new_password = crate::request::Field::from_value(value);
                self
            }
            /// The new password again.
            ///
            /// Required.
            pub fn re_new_password<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::PasswordChangeReNewPassword>,
                V::Error: ::std::fmt::Display,
            {
                self.re_new_password = crate::request::Field::from_value(value);
                self
            }
        }
        impl ::std::fmt::Debug for PasswordChange {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct("PasswordChange")
                    .field("current_password", &::std::format_args!("hidden"))
                    .field("new_password", &::std::format_args!("hidden"))
                    .field("re_new_password", &::std::format_args!("hidden"))
                    .finish()
            }
        }
        impl ::std::convert::TryFrom<PasswordChange> for super::PasswordChange {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PasswordChange,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    current_password: value
                        .current_password
                        .required("currentPassword")?,
                    new_password: value.new_password.required("newPassword")?,
                    re_new_password: value.re_new_password.required("reNewPassword")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::PasswordChange> for PasswordChange {
            fn from(value: super::PasswordChange) -> Self {
                Self {
                    current_password: Some(value.current_password).into(),
                    new_password: Some(value.new_password).into(),
                    re_new_password: Some(value.re_new_password).into(),
                }
            }
        }
        /// Builds a [`PasswordReset`](super::PasswordReset).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct PasswordReset {
            token: crate::request::Field<super::PasswordResetToken>,
            password: crate::request::Field<super::PasswordResetPassword>,
        }
        impl PasswordReset {
            /// The token of the link in the message.
            ///
            /// Required.
            pub fn token<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::PasswordResetToken>,
                V::Error: ::std::fmt::Display,
            {
                self.token = crate::request::Field::from_value(value);
                self
            }
            /// The new password.
            ///
            /// Required.
            pub fn password<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::PasswordResetPassword>,
                V::Error: ::std::fmt::Display,
            {
                self.password = crate::request::Field::from_value(value);
                self
            }
        }
        impl ::std::fmt::Debug for PasswordReset {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct("PasswordReset")
                    .field("token", &::std::format_args!("hidden"))
                    .field("password", &::std::format_args!("hidden"))
                    .finish()
            }
        }
        impl ::std::convert::TryFrom<PasswordReset> for super::PasswordReset {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PasswordReset,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    token: value.token.required("token")?,
                    password: value.password.required("password")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::PasswordReset> for PasswordReset {
            fn from(value: super::PasswordReset) -> Self {
                Self {
                    token: Some(value.token).into(),
                    password: Some(value.password).into(),
                }
            }
        }
        /// Builds a [`PasswordResetRequest`](super::PasswordResetRequest).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct PasswordResetRequest {
            login: crate::request::Field<super::PasswordResetRequestLogin>,
        }
        impl PasswordResetRequest {
            /// Login, in any case.
            ///
            /// Required.
            pub fn login<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::PasswordResetRequestLogin>,
                V::Error: ::std::fmt::Display,
            {
                self.login = crate::request::Field::from_value(value);
                self
            }
        }
        impl ::std::convert::TryFrom<PasswordResetRequest>
        for super::PasswordResetRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PasswordResetRequest,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    login: value.login.required("login")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::PasswordResetRequest> for PasswordResetRequest {
            fn from(value: super::PasswordResetRequest) -> Self {
                Self {
                    login: Some(value.login).into(),
                }
            }
        }
        /// Builds a [`PasswordRule`](super::PasswordRule).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct PasswordRule {
            id: crate::request::Field<i64>,
            label: crate::request::Field<::std::string::String>,
            value: crate::request::Field<i64>,
            enabled: crate::request::Field<bool>,
        }
        impl PasswordRule {
            /// Number of the rule.
            pub fn id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`id`](Self::id), for a value that may be absent.
            pub fn maybe_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of the rule, for instance `minLength`.
            pub fn label<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.label = crate::request::Field::from_value(value);
                self
            }
            /// Like [`label`](Self::label), for a value that may be absent.
            pub fn maybe_label<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.label = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Its number, where it has one.
            pub fn value<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.value = crate::request::Field::from_value(value);
                self
            }
            /// Like [`value`](Self::value), for a value that may be absent.
            pub fn maybe_value<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.value = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Whether it is on.
            pub fn enabled<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.enabled = crate::request::Field::from_value(value);
                self
            }
            /// Like [`enabled`](Self::enabled), for a value that may be absent.
            pub fn maybe_enabled<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<PasswordRule> for super::PasswordRule {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PasswordRule,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.optional("id")?,
                    label: value.label.optional("label")?,
                    value: value.value.optional("value")?,
                    enabled: value.enabled.optional("enabled")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::PasswordRule> for PasswordRule {
            fn from(value: super::PasswordRule) -> Self {
                Self {
                    id: value.id.into(),
                    label: value.label.into(),
                    value: value.value.into(),
                    enabled: value.enabled.into(),
                }
            }
        }
        /// Builds a [`PasswordRuleList`](super::PasswordRuleList).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct PasswordRuleList {
            rules: crate::request::Field<::std::vec::Vec<super::PasswordRule>>,
        }
        impl PasswordRuleList {
            /// All rules, enabled or not.
            pub fn rules(
                mut self,
                items: impl crate::Items<super::PasswordRule>,
            ) -> Self {
                self.rules = crate::request::Field::from_items(items);
                self
            }
        }
        impl ::std::convert::TryFrom<PasswordRuleList> for super::PasswordRuleList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PasswordRuleList,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    rules: value.rules.optional("rules")?.unwrap_or_default(),
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::PasswordRuleList> for PasswordRuleList {
            fn from(value: super::PasswordRuleList) -> Self {
                Self {
                    rules: Some(value.rules).into(),
                }
            }
        }
        /// Builds a [`PasswordRules`](super::PasswordRules).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct PasswordRules {
            min_length: crate::request::Field<i64>,
        }
        impl PasswordRules {
            /// The least number of characters.
            pub fn min_length<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.min_length = crate::request::Field::from_value(value);
                self
            }
            /// Like [`min_length`](Self::min_length), for a value that may be absent.
            pub fn maybe_min_length<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.min_length = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<PasswordRules> for super::PasswordRules {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PasswordRules,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    min_length: value.min_length.optional("minLength")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::PasswordRules> for PasswordRules {
            fn from(value: super::PasswordRules) -> Self {
                Self {
                    min_length: value.min_length.into(),
                }
            }
        }
        /// Builds a [`ProblemContext`](super::ProblemContext).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct ProblemContext {
            message: crate::request::Field<::std::string::String>,
            errors: crate::request::Field<::std::string::String>,
        }
        impl ProblemContext {
            /// The reason, for instance `Not found.` for an unknown route, or an SQL error.
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
            /// What the signature book answered, for instance `Login already exists`.
            pub fn errors<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.errors = crate::request::Field::from_value(value);
                self
            }
            /// Like [`errors`](Self::errors), for a value that may be absent.
            pub fn maybe_errors<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.errors = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::fmt::Debug for ProblemContext {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct("ProblemContext")
                    .field("message", &::std::format_args!("hidden"))
                    .field("errors", &::std::format_args!("hidden"))
                    .finish()
            }
        }
        impl ::std::convert::TryFrom<ProblemContext> for super::ProblemContext {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProblemContext,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    message: value.message.optional("message")?,
                    errors: value.errors.optional("errors")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::ProblemContext> for ProblemContext {
            fn from(value: super::ProblemContext) -> Self {
                Self {
                    message: value.message.into(),
                    errors: value.errors.into(),
                }
            }
        }
        /// Builds a [`Quota`](super::Quota).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct Quota {
            actives: crate::request::Field<i64>,
            inactives: crate::request::Field<i64>,
            user_quota: crate::request::Field<i64>,
        }
        impl Quota {
            /// Number of active users.
            pub fn actives<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.actives = crate::request::Field::from_value(value);
                self
            }
            /// Like [`actives`](Self::actives), for a value that may be absent.
            pub fn maybe_actives<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.actives = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Number of inactive users.
            pub fn inactives<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.inactives = crate::request::Field::from_value(value);
                self
            }
            /// Like [`inactives`](Self::inactives), for a value that may be absent.
            pub fn maybe_inactives<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.inactives = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Number of users allowed.
            pub fn user_quota<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.user_quota = crate::request::Field::from_value(value);
                self
            }
            /// Like [`user_quota`](Self::user_quota), for a value that may be absent.
            pub fn maybe_user_quota<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.user_quota = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<Quota> for super::Quota {
            type Error = super::error::ConversionError;
            fn try_from(value: Quota) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    actives: value.actives.optional("actives")?,
                    inactives: value.inactives.optional("inactives")?,
                    user_quota: value.user_quota.optional("userQuota")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::Quota> for Quota {
            fn from(value: super::Quota) -> Self {
                Self {
                    actives: value.actives.into(),
                    inactives: value.inactives.into(),
                    user_quota: value.user_quota.into(),
                }
            }
        }
        /// Builds a [`RedirectedBasket`](super::RedirectedBasket).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct RedirectedBasket {
            id: crate::request::Field<i64>,
            basket_id: crate::request::Field<::std::string::String>,
            basket_name: crate::request::Field<::std::string::String>,
            actual_user_id: crate::request::Field<i32>,
            group_id: crate::request::Field<i64>,
            group_desc: crate::request::Field<::std::string::String>,
            user_to_display: crate::request::Field<::std::string::String>,
        }
        impl RedirectedBasket {
            /// Number of the redirection.
            pub fn id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`id`](Self::id), for a value that may be absent.
            pub fn maybe_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Id of the basket.
            pub fn basket_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.basket_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`basket_id`](Self::basket_id), for a value that may be absent.
            pub fn maybe_basket_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.basket_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of the basket.
            pub fn basket_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.basket_name = crate::request::Field::from_value(value);
                self
            }
            /// Like [`basket_name`](Self::basket_name), for a value that may be absent.
            pub fn maybe_basket_name<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.basket_name = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Technical id of the user who handles the basket.
            pub fn actual_user_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.actual_user_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`actual_user_id`](Self::actual_user_id), for a value that may be absent.
            pub fn maybe_actual_user_id<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.actual_user_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Number of the group the basket comes from; a number here, unlike in a basket.
            pub fn group_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.group_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`group_id`](Self::group_id), for a value that may be absent.
            pub fn maybe_group_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.group_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of that group.
            pub fn group_desc<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.group_desc = crate::request::Field::from_value(value);
                self
            }
            /// Like [`group_desc`](Self::group_desc), for a value that may be absent.
            pub fn maybe_group_desc<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.group_desc = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of the user who handles the basket.
            pub fn user_to_display<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.user_to_display = crate::request::Field::from_value(value);
                self
            }
            /// Like [`user_to_display`](Self::user_to_display), for a value that may be absent.
            pub fn maybe_user_to_display<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.user_to_display = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<RedirectedBasket> for super::RedirectedBasket {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RedirectedBasket,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.optional("id")?,
                    basket_id: value.basket_id.optional("basket_id")?,
                    basket_name: value.basket_name.optional("basket_name")?,
                    actual_user_id: value.actual_user_id.optional("actual_user_id")?,
                    group_id: value.group_id.optional("group_id")?,
                    group_desc: value.group_desc.optional("group_desc")?,
                    user_to_display: value.user_to_display.optional("userToDisplay")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::RedirectedBasket> for RedirectedBasket {
            fn from(value: super::RedirectedBasket) -> Self {
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
        /// Builds a [`ServerError`](super::ServerError).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct ServerError {
            errors: crate::request::Field<::std::string::String>,
            lang: crate::request::Field<::std::string::String>,
            message: crate::request::Field<::std::string::String>,
            exception: crate::request::Field<::std::vec::Vec<super::ServerException>>,
            error: crate::request::Field<::std::vec::Vec<super::ServerException>>,
            title: crate::request::Field<::std::string::String>,
            type_: crate::request::Field<::std::string::String>,
            detail: crate::request::Field<::std::string::String>,
            status: crate::request::Field<i64>,
            context: crate::request::Field<
                crate::PhpObject<crate::maarch_courrier::types::ProblemContext>,
            >,
        }
        impl ServerError {
            /// What went wrong.
            pub fn errors<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.errors = crate::request::Field::from_value(value);
                self
            }
            /// Like [`errors`](Self::errors), for a value that may be absent.
            pub fn maybe_errors<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.errors = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Key of a translated text; null where there is none.
            pub fn lang<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.lang = crate::request::Field::from_value(value);
                self
            }
            /// Like [`lang`](Self::lang), for a value that may be absent.
            pub fn maybe_lang<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.lang = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Headline of an uncaught exception.
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
            /// The exception and those that caused it.
            pub fn exception(
                mut self,
                items: impl crate::Items<super::ServerException>,
            ) -> Self {
                self.exception = crate::request::Field::from_items(items);
                self
            }
            /// The same as `exception`, for errors of PHP itself.
            pub fn error(
                mut self,
                items: impl crate::Items<super::ServerException>,
            ) -> Self {
                self.error = crate::request::Field::from_items(items);
                self
            }
            /// Headline of a problem object.
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
            /// Kind of problem, for instance `internalServerProblem`.
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
            /// Explanation of the problem, usually a general one.
            pub fn detail<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.detail = crate::request::Field::from_value(value);
                self
            }
            /// Like [`detail`](Self::detail), for a value that may be absent.
            pub fn maybe_detail<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.detail = value
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
            /// The real reason behind a problem object, or an empty array (PHP for an empty object) without one.
            pub fn context<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    crate::PhpObject<crate::maarch_courrier::types::ProblemContext>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.context = crate::request::Field::from_value(value);
                self
            }
            /// Like [`context`](Self::context), for a value that may be absent.
            pub fn maybe_context<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<
                    crate::PhpObject<crate::maarch_courrier::types::ProblemContext>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.context = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::fmt::Debug for ServerError {
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
        impl ::std::convert::TryFrom<ServerError> for super::ServerError {
            type Error = super::error::ConversionError;
            fn try_from(value: ServerError) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    errors: value.errors.optional("errors")?,
                    lang: value.lang.optional("lang")?,
                    message: value.message.optional("message")?,
                    exception: value
                        .exception
                        .optional("exception")?
                        .unwrap_or_default(),
                    error: value.error.optional("error")?.unwrap_or_default(),
                    title: value.title.optional("title")?,
                    type_: value.type_.optional("type")?,
                    detail: value.detail.optional("detail")?,
                    status: value.status.optional("status")?,
                    context: value.context.optional("context")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::ServerError> for ServerError {
            fn from(value: super::ServerError) -> Self {
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
        /// Builds a [`ServerException`](super::ServerException).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct ServerException {
            type_: crate::request::Field<::std::string::String>,
            code: crate::request::Field<crate::NumberOrText>,
            message: crate::request::Field<::std::string::String>,
            file: crate::request::Field<::std::string::String>,
            line: crate::request::Field<i64>,
        }
        impl ServerException {
            /// Class of the exception.
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
            /// Code of the exception, a number or a text, such as 0 or `23505`.
            pub fn code<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::NumberOrText>,
                V::Error: ::std::fmt::Display,
            {
                self.code = crate::request::Field::from_value(value);
                self
            }
            /// Like [`code`](Self::code), for a value that may be absent.
            pub fn maybe_code<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::NumberOrText>,
                V::Error: ::std::fmt::Display,
            {
                self.code = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Text of the exception.
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
            /// Source file on the server.
            pub fn file<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.file = crate::request::Field::from_value(value);
                self
            }
            /// Like [`file`](Self::file), for a value that may be absent.
            pub fn maybe_file<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.file = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Line in that file.
            pub fn line<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.line = crate::request::Field::from_value(value);
                self
            }
            /// Like [`line`](Self::line), for a value that may be absent.
            pub fn maybe_line<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.line = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::fmt::Debug for ServerException {
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
        impl ::std::convert::TryFrom<ServerException> for super::ServerException {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ServerException,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    type_: value.type_.optional("type")?,
                    code: value.code.optional("code")?,
                    message: value.message.optional("message")?,
                    file: value.file.optional("file")?,
                    line: value.line.optional("line")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::ServerException> for ServerException {
            fn from(value: super::ServerException) -> Self {
                Self {
                    type_: value.type_.into(),
                    code: value.code.into(),
                    message: value.message.into(),
                    file: value.file.into(),
                    line: value.line.into(),
                }
            }
        }
        /// Builds a [`StatusToSet`](super::StatusToSet).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct StatusToSet {
            status: crate::request::Field<super::SettableStatus>,
        }
        impl StatusToSet {
            /// A state that can be set. The list is closed, because the server refuses every other value.
            ///
            /// Required.
            pub fn status<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::SettableStatus>,
                V::Error: ::std::fmt::Display,
            {
                self.status = crate::request::Field::from_value(value);
                self
            }
        }
        impl ::std::convert::TryFrom<StatusToSet> for super::StatusToSet {
            type Error = super::error::ConversionError;
            fn try_from(value: StatusToSet) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    status: value.status.required("status")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::StatusToSet> for StatusToSet {
            fn from(value: super::StatusToSet) -> Self {
                Self {
                    status: Some(value.status).into(),
                }
            }
        }
        /// Builds a [`StoredExternalIds`](super::StoredExternalIds).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct StoredExternalIds {
            external_id: crate::request::Field<
                crate::JsonText<crate::maarch_courrier::types::ExternalIds>,
            >,
        }
        impl StoredExternalIds {
            /// All links, as JSON inside the text.
            pub fn external_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    crate::JsonText<crate::maarch_courrier::types::ExternalIds>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.external_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`external_id`](Self::external_id), for a value that may be absent.
            pub fn maybe_external_id<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<
                    crate::JsonText<crate::maarch_courrier::types::ExternalIds>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.external_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<StoredExternalIds> for super::StoredExternalIds {
            type Error = super::error::ConversionError;
            fn try_from(
                value: StoredExternalIds,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    external_id: value.external_id.optional("external_id")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::StoredExternalIds> for StoredExternalIds {
            fn from(value: super::StoredExternalIds) -> Self {
                Self {
                    external_id: value.external_id.into(),
                }
            }
        }
        /// Builds a [`Success`](super::Success).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct Success {
            success: crate::request::Field<::std::string::String>,
        }
        impl Success {
            /// The word `success`.
            pub fn success<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.success = crate::request::Field::from_value(value);
                self
            }
            /// Like [`success`](Self::success), for a value that may be absent.
            pub fn maybe_success<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.success = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<Success> for super::Success {
            type Error = super::error::ConversionError;
            fn try_from(value: Success) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    success: value.success.optional("success")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::Success> for Success {
            fn from(value: super::Success) -> Self {
                Self {
                    success: value.success.into(),
                }
            }
        }
        /// Builds a [`Unauthorized`](super::Unauthorized).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct Unauthorized {
            errors: crate::request::Field<::std::string::String>,
            lang: crate::request::Field<::std::string::String>,
            date: crate::request::Field<::std::string::String>,
        }
        impl Unauthorized {
            /// Why the credentials were refused.
            pub fn errors<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.errors = crate::request::Field::from_value(value);
                self
            }
            /// Like [`errors`](Self::errors), for a value that may be absent.
            pub fn maybe_errors<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.errors = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Key of a translated text, which only some errors carry.
            pub fn lang<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.lang = crate::request::Field::from_value(value);
                self
            }
            /// Like [`lang`](Self::lang), for a value that may be absent.
            pub fn maybe_lang<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.lang = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Date and time that goes with a locked account; presumably the end of the lock.
            pub fn date<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.date = crate::request::Field::from_value(value);
                self
            }
            /// Like [`date`](Self::date), for a value that may be absent.
            pub fn maybe_date<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.date = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<Unauthorized> for super::Unauthorized {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Unauthorized,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    errors: value.errors.optional("errors")?,
                    lang: value.lang.optional("lang")?,
                    date: value.date.optional("date")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::Unauthorized> for Unauthorized {
            fn from(value: super::Unauthorized) -> Self {
                Self {
                    errors: value.errors.into(),
                    lang: value.lang.into(),
                    date: value.date.into(),
                }
            }
        }
        /// Builds a [`User`](super::User).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct User {
            id: crate::request::Field<i32>,
            user_id: crate::request::Field<::std::string::String>,
            firstname: crate::request::Field<::std::string::String>,
            lastname: crate::request::Field<::std::string::String>,
            status: crate::request::Field<crate::maarch_courrier::types::UserStatus>,
            mail: crate::request::Field<::std::string::String>,
            mode: crate::request::Field<crate::maarch_courrier::types::UserMode>,
            external_id: crate::request::Field<
                crate::JsonText<crate::maarch_courrier::types::ExternalIds>,
            >,
        }
        impl User {
            /// Technical id of the user.
            ///
            /// Required.
            pub fn id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.id = crate::request::Field::from_value(value);
                self
            }
            /// Login.
            ///
            /// Required.
            pub fn user_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.user_id = crate::request::Field::from_value(value);
                self
            }
            /// First name.
            pub fn firstname<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.firstname = crate::request::Field::from_value(value);
                self
            }
            /// Like [`firstname`](Self::firstname), for a value that may be absent.
            pub fn maybe_firstname<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.firstname = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Last name.
            pub fn lastname<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.lastname = crate::request::Field::from_value(value);
                self
            }
            /// Like [`lastname`](Self::lastname), for a value that may be absent.
            pub fn maybe_lastname<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.lastname = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// State of an account; null only where there is no account.
            pub fn status<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::maarch_courrier::types::UserStatus>,
                V::Error: ::std::fmt::Display,
            {
                self.status = crate::request::Field::from_value(value);
                self
            }
            /// Like [`status`](Self::status), for a value that may be absent.
            pub fn maybe_status<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::maarch_courrier::types::UserStatus>,
                V::Error: ::std::fmt::Display,
            {
                self.status = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// E-mail address; can be null or empty.
            pub fn mail<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.mail = crate::request::Field::from_value(value);
                self
            }
            /// Like [`mail`](Self::mail), for a value that may be absent.
            pub fn maybe_mail<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.mail = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Kind of account of a user.
            pub fn mode<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::maarch_courrier::types::UserMode>,
                V::Error: ::std::fmt::Display,
            {
                self.mode = crate::request::Field::from_value(value);
                self
            }
            /// Like [`mode`](Self::mode), for a value that may be absent.
            pub fn maybe_mode<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::maarch_courrier::types::UserMode>,
                V::Error: ::std::fmt::Display,
            {
                self.mode = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Ids of the user in other applications, as JSON inside the text. Only on newer servers.
            pub fn external_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    crate::JsonText<crate::maarch_courrier::types::ExternalIds>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.external_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`external_id`](Self::external_id), for a value that may be absent.
            pub fn maybe_external_id<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<
                    crate::JsonText<crate::maarch_courrier::types::ExternalIds>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.external_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<User> for super::User {
            type Error = super::error::ConversionError;
            fn try_from(value: User) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.required("id")?,
                    user_id: value.user_id.required("user_id")?,
                    firstname: value.firstname.optional("firstname")?,
                    lastname: value.lastname.optional("lastname")?,
                    status: value.status.optional("status")?,
                    mail: value.mail.optional("mail")?,
                    mode: value.mode.optional("mode")?,
                    external_id: value.external_id.optional("external_id")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::User> for User {
            fn from(value: super::User) -> Self {
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
        /// Builds a [`UserByLogin`](super::UserByLogin).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserByLogin {
            user: crate::request::Field<super::UserRow>,
        }
        impl UserByLogin {
            /// The account; null if the login is unknown.
            pub fn user<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::UserRow>,
                V::Error: ::std::fmt::Display,
            {
                self.user = crate::request::Field::from_value(value);
                self
            }
            /// Like [`user`](Self::user), for a value that may be absent.
            pub fn maybe_user<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<super::UserRow>,
                V::Error: ::std::fmt::Display,
            {
                self.user = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<UserByLogin> for super::UserByLogin {
            type Error = super::error::ConversionError;
            fn try_from(value: UserByLogin) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    user: value.user.optional("user")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserByLogin> for UserByLogin {
            fn from(value: super::UserByLogin) -> Self {
                Self { user: value.user.into() }
            }
        }
        /// Builds a [`UserDetails`](super::UserDetails).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserDetails {
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
            groups: crate::request::Field<::std::vec::Vec<super::UserGroup>>,
            entities: crate::request::Field<::std::vec::Vec<super::UserEntity>>,
            absence: crate::request::Field<::serde_json::Value>,
            authorized_api: crate::request::Field<
                ::std::vec::Vec<::std::string::String>,
            >,
            signatures: crate::request::Field<::std::vec::Vec<::serde_json::Value>>,
            email_signatures: crate::request::Field<
                ::std::vec::Vec<::serde_json::Value>,
            >,
            all_groups: crate::request::Field<::std::vec::Vec<super::GroupChoice>>,
            all_entities: crate::request::Field<::std::vec::Vec<super::EntityTreeNode>>,
            baskets: crate::request::Field<::std::vec::Vec<super::Basket>>,
            assigned_baskets: crate::request::Field<
                ::std::vec::Vec<super::AssignedBasket>,
            >,
            redirected_baskets: crate::request::Field<
                ::std::vec::Vec<super::RedirectedBasket>,
            >,
            history: crate::request::Field<::std::vec::Vec<super::UserEvent>>,
            can_modify_password: crate::request::Field<bool>,
            can_send_activation_notification: crate::request::Field<bool>,
            can_link_to_external_signatory_book: crate::request::Field<bool>,
            can_create_maarch_parapheur_user: crate::request::Field<bool>,
        }
        impl UserDetails {
            /// Technical id of the user.
            ///
            /// Required.
            pub fn id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.id = crate::request::Field::from_value(value);
                self
            }
            /// Login.
            ///
            /// Required.
            pub fn user_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.user_id = crate::request::Field::from_value(value);
                self
            }
            /// First name.
            pub fn firstname<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.firstname = crate::request::Field::from_value(value);
                self
            }
            /// Like [`firstname`](Self::firstname), for a value that may be absent.
            pub fn maybe_firstname<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.firstname = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Last name.
            pub fn lastname<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.lastname = crate::request::Field::from_value(value);
                self
            }
            /// Like [`lastname`](Self::lastname), for a value that may be absent.
            pub fn maybe_lastname<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.lastname = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// State of an account; null only where there is no account.
            pub fn status<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::maarch_courrier::types::UserStatus>,
                V::Error: ::std::fmt::Display,
            {
                self.status = crate::request::Field::from_value(value);
                self
            }
            /// Like [`status`](Self::status), for a value that may be absent.
            pub fn maybe_status<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::maarch_courrier::types::UserStatus>,
                V::Error: ::std::fmt::Display,
            {
                self.status = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Telephone number as far as the caller may see it. The key is absent when the caller lacks the privilege `view_personal_data`; null and the empty text say that the user has no number.
            pub fn phone<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::NullableText>,
                V::Error: ::std::fmt::Display,
            {
                self.phone = crate::request::Field::from_value(value);
                self
            }
            /// Like [`phone`](Self::phone), for a value that may be absent.
            pub fn maybe_phone<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::NullableText>,
                V::Error: ::std::fmt::Display,
            {
                self.phone = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// E-mail address; can be null or empty.
            pub fn mail<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.mail = crate::request::Field::from_value(value);
                self
            }
            /// Like [`mail`](Self::mail), for a value that may be absent.
            pub fn maybe_mail<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.mail = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Initials; can be null or empty.
            pub fn initials<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.initials = crate::request::Field::from_value(value);
                self
            }
            /// Like [`initials`](Self::initials), for a value that may be absent.
            pub fn maybe_initials<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.initials = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Kind of account of a user.
            pub fn mode<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::maarch_courrier::types::UserMode>,
                V::Error: ::std::fmt::Display,
            {
                self.mode = crate::request::Field::from_value(value);
                self
            }
            /// Like [`mode`](Self::mode), for a value that may be absent.
            pub fn maybe_mode<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::maarch_courrier::types::UserMode>,
                V::Error: ::std::fmt::Display,
            {
                self.mode = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Links of an account to other programs: any key, such as `internalParapheur`, `maarchParapheur` or `pastell`, with a number or a text. An empty array (PHP for an empty object) while there are none.
            pub fn external_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::RawObject>,
                V::Error: ::std::fmt::Display,
            {
                self.external_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`external_id`](Self::external_id), for a value that may be absent.
            pub fn maybe_external_id<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<crate::RawObject>,
                V::Error: ::std::fmt::Display,
            {
                self.external_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// All groups of the user.
            pub fn groups(mut self, items: impl crate::Items<super::UserGroup>) -> Self {
                self.groups = crate::request::Field::from_items(items);
                self
            }
            /// All entities of the user.
            pub fn entities(
                mut self,
                items: impl crate::Items<super::UserEntity>,
            ) -> Self {
                self.entities = crate::request::Field::from_items(items);
                self
            }
            /// The absence that is planned, kept as JSON; an empty array or null when there is none.
            pub fn absence<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::serde_json::Value>,
                V::Error: ::std::fmt::Display,
            {
                self.absence = crate::request::Field::from_value(value);
                self
            }
            /// Like [`absence`](Self::absence), for a value that may be absent.
            pub fn maybe_absence<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::serde_json::Value>,
                V::Error: ::std::fmt::Display,
            {
                self.absence = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// The routes a `rest` user may call, such as `GET/users`; empty when none is excluded.
            pub fn authorized_api(
                mut self,
                items: impl crate::Items<::std::string::String>,
            ) -> Self {
                self.authorized_api = crate::request::Field::from_items(items);
                self
            }
            /// The signature images of the user, kept as JSON because their form was not noted.
            pub fn signatures(
                mut self,
                items: impl crate::Items<::serde_json::Value>,
            ) -> Self {
                self.signatures = crate::request::Field::from_items(items);
                self
            }
            /// The signatures under messages, kept as JSON because their form was not noted.
            pub fn email_signatures(
                mut self,
                items: impl crate::Items<::serde_json::Value>,
            ) -> Self {
                self.email_signatures = crate::request::Field::from_items(items);
                self
            }
            /// All groups of the installation, for choosing.
            pub fn all_groups(
                mut self,
                items: impl crate::Items<super::GroupChoice>,
            ) -> Self {
                self.all_groups = crate::request::Field::from_items(items);
                self
            }
            /// All enabled entities of the installation, for choosing; the list can be long.
            pub fn all_entities(
                mut self,
                items: impl crate::Items<super::EntityTreeNode>,
            ) -> Self {
                self.all_entities = crate::request::Field::from_items(items);
                self
            }
            /// All baskets of the user.
            pub fn baskets(mut self, items: impl crate::Items<super::Basket>) -> Self {
                self.baskets = crate::request::Field::from_items(items);
                self
            }
            /// Baskets of others that the user handles for now.
            pub fn assigned_baskets(
                mut self,
                items: impl crate::Items<super::AssignedBasket>,
            ) -> Self {
                self.assigned_baskets = crate::request::Field::from_items(items);
                self
            }
            /// Baskets of the user that are redirected to others.
            pub fn redirected_baskets(
                mut self,
                items: impl crate::Items<super::RedirectedBasket>,
            ) -> Self {
                self.redirected_baskets = crate::request::Field::from_items(items);
                self
            }
            /// What the user did last.
            pub fn history(
                mut self,
                items: impl crate::Items<super::UserEvent>,
            ) -> Self {
                self.history = crate::request::Field::from_items(items);
                self
            }
            /// Whether the caller may give the user a new password.
            pub fn can_modify_password<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.can_modify_password = crate::request::Field::from_value(value);
                self
            }
            /// Like [`can_modify_password`](Self::can_modify_password), for a value that may be absent.
            pub fn maybe_can_modify_password<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.can_modify_password = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Whether the caller may have the activation message sent again.
            pub fn can_send_activation_notification<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.can_send_activation_notification = crate::request::Field::from_value(
                    value,
                );
                self
            }
            /// Like [`can_send_activation_notification`](Self::can_send_activation_notification), for a value that may be absent.
            pub fn maybe_can_send_activation_notification<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.can_send_activation_notification = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Whether the user can be connected to an account of the signatory book.
            ///
            /// Since 2301.3.4.
            pub fn can_link_to_external_signatory_book<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.can_link_to_external_signatory_book = crate::request::Field::from_value(
                    value,
                );
                self
            }
            /// Like [`can_link_to_external_signatory_book`](Self::can_link_to_external_signatory_book), for a value that may be absent.
            pub fn maybe_can_link_to_external_signatory_book<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.can_link_to_external_signatory_book = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Whether an account in Maarch Parapheur can be made for the user.
            ///
            /// Up to 21.03.1.
            pub fn can_create_maarch_parapheur_user<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.can_create_maarch_parapheur_user = crate::request::Field::from_value(
                    value,
                );
                self
            }
            /// Like [`can_create_maarch_parapheur_user`](Self::can_create_maarch_parapheur_user), for a value that may be absent.
            pub fn maybe_can_create_maarch_parapheur_user<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.can_create_maarch_parapheur_user = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<UserDetails> for super::UserDetails {
            type Error = super::error::ConversionError;
            fn try_from(value: UserDetails) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.required("id")?,
                    user_id: value.user_id.required("user_id")?,
                    firstname: value.firstname.optional("firstname")?,
                    lastname: value.lastname.optional("lastname")?,
                    status: value.status.optional("status")?,
                    phone: value.phone.optional("phone")?,
                    mail: value.mail.optional("mail")?,
                    initials: value.initials.optional("initials")?,
                    mode: value.mode.optional("mode")?,
                    external_id: value.external_id.optional("external_id")?,
                    groups: value.groups.optional("groups")?.unwrap_or_default(),
                    entities: value.entities.optional("entities")?.unwrap_or_default(),
                    absence: value.absence.optional("absence")?,
                    authorized_api: value
                        .authorized_api
                        .optional("authorizedApi")?
                        .unwrap_or_default(),
                    signatures: value
                        .signatures
                        .optional("signatures")?
                        .unwrap_or_default(),
                    email_signatures: value
                        .email_signatures
                        .optional("emailSignatures")?
                        .unwrap_or_default(),
                    all_groups: value
                        .all_groups
                        .optional("allGroups")?
                        .unwrap_or_default(),
                    all_entities: value
                        .all_entities
                        .optional("allEntities")?
                        .unwrap_or_default(),
                    baskets: value.baskets.optional("baskets")?.unwrap_or_default(),
                    assigned_baskets: value
                        .assigned_baskets
                        .optional("assignedBaskets")?
                        .unwrap_or_default(),
                    redirected_baskets: value
                        .redirected_baskets
                        .optional("redirectedBaskets")?
                        .unwrap_or_default(),
                    history: value.history.optional("history")?.unwrap_or_default(),
                    can_modify_password: value
                        .can_modify_password
                        .optional("canModifyPassword")?,
                    can_send_activation_notification: value
                        .can_send_activation_notification
                        .optional("canSendActivationNotification")?,
                    can_link_to_external_signatory_book: value
                        .can_link_to_external_signatory_book
                        .optional("canLinkToExternalSignatoryBook")?,
                    can_create_maarch_parapheur_user: value
                        .can_create_maarch_parapheur_user
                        .optional("canCreateMaarchParapheurUser")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserDetails> for UserDetails {
            fn from(value: super::UserDetails) -> Self {
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
        /// Builds a [`UserEntities`](super::UserEntities).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserEntities {
            entities: crate::request::Field<::std::vec::Vec<super::UserEntity>>,
            all_entities: crate::request::Field<::std::vec::Vec<super::EntityTreeNode>>,
        }
        impl UserEntities {
            /// All entities of the user.
            pub fn entities(
                mut self,
                items: impl crate::Items<super::UserEntity>,
            ) -> Self {
                self.entities = crate::request::Field::from_items(items);
                self
            }
            /// All enabled entities of the installation; the list can be long.
            pub fn all_entities(
                mut self,
                items: impl crate::Items<super::EntityTreeNode>,
            ) -> Self {
                self.all_entities = crate::request::Field::from_items(items);
                self
            }
        }
        impl ::std::convert::TryFrom<UserEntities> for super::UserEntities {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserEntities,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    entities: value.entities.optional("entities")?.unwrap_or_default(),
                    all_entities: value
                        .all_entities
                        .optional("allEntities")?
                        .unwrap_or_default(),
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserEntities> for UserEntities {
            fn from(value: super::UserEntities) -> Self {
                Self {
                    entities: Some(value.entities).into(),
                    all_entities: Some(value.all_entities).into(),
                }
            }
        }
        /// Builds a [`UserEntity`](super::UserEntity).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserEntity {
            id: crate::request::Field<i64>,
            entity_id: crate::request::Field<::std::string::String>,
            entity_label: crate::request::Field<::std::string::String>,
            user_role: crate::request::Field<::std::string::String>,
            primary_entity: crate::request::Field<crate::YesNo>,
        }
        impl UserEntity {
            /// Number of the entity; in the tree the same key holds text.
            pub fn id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`id`](Self::id), for a value that may be absent.
            pub fn maybe_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Id of the entity, the one the routes take.
            pub fn entity_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.entity_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`entity_id`](Self::entity_id), for a value that may be absent.
            pub fn maybe_entity_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.entity_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of the entity.
            pub fn entity_label<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.entity_label = crate::request::Field::from_value(value);
                self
            }
            /// Like [`entity_label`](Self::entity_label), for a value that may be absent.
            pub fn maybe_entity_label<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.entity_label = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Free label of the part the user plays in the entity; can be empty.
            pub fn user_role<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.user_role = crate::request::Field::from_value(value);
                self
            }
            /// Like [`user_role`](Self::user_role), for a value that may be absent.
            pub fn maybe_user_role<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.user_role = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Whether it is the primary entity of the user.
            pub fn primary_entity<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::YesNo>,
                V::Error: ::std::fmt::Display,
            {
                self.primary_entity = crate::request::Field::from_value(value);
                self
            }
            /// Like [`primary_entity`](Self::primary_entity), for a value that may be absent.
            pub fn maybe_primary_entity<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<crate::YesNo>,
                V::Error: ::std::fmt::Display,
            {
                self.primary_entity = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<UserEntity> for super::UserEntity {
            type Error = super::error::ConversionError;
            fn try_from(value: UserEntity) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.optional("id")?,
                    entity_id: value.entity_id.optional("entity_id")?,
                    entity_label: value.entity_label.optional("entity_label")?,
                    user_role: value.user_role.optional("user_role")?,
                    primary_entity: value.primary_entity.optional("primary_entity")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserEntity> for UserEntity {
            fn from(value: super::UserEntity) -> Self {
                Self {
                    id: value.id.into(),
                    entity_id: value.entity_id.into(),
                    entity_label: value.entity_label.into(),
                    user_role: value.user_role.into(),
                    primary_entity: value.primary_entity.into(),
                }
            }
        }
        /// Builds a [`UserEntityList`](super::UserEntityList).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserEntityList {
            entities: crate::request::Field<::std::vec::Vec<super::UserEntity>>,
        }
        impl UserEntityList {
            /// All entities of the user.
            ///
            /// Required.
            pub fn entities(
                mut self,
                items: impl crate::Items<super::UserEntity>,
            ) -> Self {
                self.entities = crate::request::Field::from_items(items);
                self
            }
        }
        impl ::std::convert::TryFrom<UserEntityList> for super::UserEntityList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserEntityList,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    entities: value.entities.required("entities")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserEntityList> for UserEntityList {
            fn from(value: super::UserEntityList) -> Self {
                Self {
                    entities: Some(value.entities).into(),
                }
            }
        }
        /// Builds a [`UserEntityUpdate`](super::UserEntityUpdate).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserEntityUpdate {
            user_role: crate::request::Field<::std::string::String>,
        }
        impl UserEntityUpdate {
            /// Free label of the part; the empty text takes it away.
            ///
            /// Required.
            pub fn user_role<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.user_role = crate::request::Field::from_value(value);
                self
            }
        }
        impl ::std::convert::TryFrom<UserEntityUpdate> for super::UserEntityUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserEntityUpdate,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    user_role: value.user_role.required("user_role")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserEntityUpdate> for UserEntityUpdate {
            fn from(value: super::UserEntityUpdate) -> Self {
                Self {
                    user_role: Some(value.user_role).into(),
                }
            }
        }
        /// Builds a [`UserEntityUsage`](super::UserEntityUsage).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserEntityUsage {
            has_confidentiality_instances: crate::request::Field<bool>,
            has_list_templates: crate::request::Field<bool>,
            has_listinstances: crate::request::Field<bool>,
        }
        impl UserEntityUsage {
            /// Whether there are confidential instances.
            pub fn has_confidentiality_instances<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.has_confidentiality_instances = crate::request::Field::from_value(
                    value,
                );
                self
            }
            /// Like [`has_confidentiality_instances`](Self::has_confidentiality_instances), for a value that may be absent.
            pub fn maybe_has_confidentiality_instances<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.has_confidentiality_instances = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Whether a list template of the entity has the user.
            pub fn has_list_templates<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.has_list_templates = crate::request::Field::from_value(value);
                self
            }
            /// Like [`has_list_templates`](Self::has_list_templates), for a value that may be absent.
            pub fn maybe_has_list_templates<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.has_list_templates = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Whether a diffusion list has the user. Read about in newer servers, not seen.
            pub fn has_listinstances<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.has_listinstances = crate::request::Field::from_value(value);
                self
            }
            /// Like [`has_listinstances`](Self::has_listinstances), for a value that may be absent.
            pub fn maybe_has_listinstances<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.has_listinstances = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<UserEntityUsage> for super::UserEntityUsage {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserEntityUsage,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    has_confidentiality_instances: value
                        .has_confidentiality_instances
                        .optional("hasConfidentialityInstances")?,
                    has_list_templates: value
                        .has_list_templates
                        .optional("hasListTemplates")?,
                    has_listinstances: value
                        .has_listinstances
                        .optional("hasListinstances")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserEntityUsage> for UserEntityUsage {
            fn from(value: super::UserEntityUsage) -> Self {
                Self {
                    has_confidentiality_instances: value
                        .has_confidentiality_instances
                        .into(),
                    has_list_templates: value.has_list_templates.into(),
                    has_listinstances: value.has_listinstances.into(),
                }
            }
        }
        /// Builds a [`UserEvent`](super::UserEvent).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserEvent {
            record_id: crate::request::Field<crate::NumberOrText>,
            event_date: crate::request::Field<::std::string::String>,
            info: crate::request::Field<::std::string::String>,
            remote_ip: crate::request::Field<::std::string::String>,
        }
        impl UserEvent {
            /// Number of the record concerned; seen as a text.
            pub fn record_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::NumberOrText>,
                V::Error: ::std::fmt::Display,
            {
                self.record_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`record_id`](Self::record_id), for a value that may be absent.
            pub fn maybe_record_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::NumberOrText>,
                V::Error: ::std::fmt::Display,
            {
                self.record_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// When it was.
            pub fn event_date<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.event_date = crate::request::Field::from_value(value);
                self
            }
            /// Like [`event_date`](Self::event_date), for a value that may be absent.
            pub fn maybe_event_date<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.event_date = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// What it was, for people.
            pub fn info<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.info = crate::request::Field::from_value(value);
                self
            }
            /// Like [`info`](Self::info), for a value that may be absent.
            pub fn maybe_info<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.info = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// The address it came from.
            pub fn remote_ip<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.remote_ip = crate::request::Field::from_value(value);
                self
            }
            /// Like [`remote_ip`](Self::remote_ip), for a value that may be absent.
            pub fn maybe_remote_ip<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.remote_ip = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<UserEvent> for super::UserEvent {
            type Error = super::error::ConversionError;
            fn try_from(value: UserEvent) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    record_id: value.record_id.optional("record_id")?,
                    event_date: value.event_date.optional("event_date")?,
                    info: value.info.optional("info")?,
                    remote_ip: value.remote_ip.optional("remote_ip")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserEvent> for UserEvent {
            fn from(value: super::UserEvent) -> Self {
                Self {
                    record_id: value.record_id.into(),
                    event_date: value.event_date.into(),
                    info: value.info.into(),
                    remote_ip: value.remote_ip.into(),
                }
            }
        }
        /// Builds a [`UserGroup`](super::UserGroup).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserGroup {
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
            external_id: crate::request::Field<
                crate::JsonText<crate::maarch_courrier::types::ExternalIds>,
            >,
            where_clause: crate::request::Field<::std::string::String>,
        }
        impl UserGroup {
            /// Number of the group (`usergroups.id`).
            pub fn id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`id`](Self::id), for a value that may be absent.
            pub fn maybe_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Id of the group, the one the routes take.
            pub fn group_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.group_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`group_id`](Self::group_id), for a value that may be absent.
            pub fn maybe_group_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.group_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of the group.
            pub fn group_desc<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.group_desc = crate::request::Field::from_value(value);
                self
            }
            /// Like [`group_desc`](Self::group_desc), for a value that may be absent.
            pub fn maybe_group_desc<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.group_desc = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Whether members may register new documents.
            pub fn can_index<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.can_index = crate::request::Field::from_value(value);
                self
            }
            /// Like [`can_index`](Self::can_index), for a value that may be absent.
            pub fn maybe_can_index<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.can_index = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Settings for registering documents, as JSON inside the text.
            pub fn indexation_parameters<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    crate::JsonText<crate::maarch_courrier::types::IndexationParameters>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.indexation_parameters = crate::request::Field::from_value(value);
                self
            }
            /// Like [`indexation_parameters`](Self::indexation_parameters), for a value that may be absent.
            pub fn maybe_indexation_parameters<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<
                    crate::JsonText<crate::maarch_courrier::types::IndexationParameters>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.indexation_parameters = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Free label of the part the user plays in the group; can be null or empty.
            pub fn role<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.role = crate::request::Field::from_value(value);
                self
            }
            /// Like [`role`](Self::role), for a value that may be absent.
            pub fn maybe_role<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.role = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Remark on what the members may see.
            ///
            /// Up to 2301.3.7.
            pub fn maarch_comment<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.maarch_comment = crate::request::Field::from_value(value);
                self
            }
            /// Like [`maarch_comment`](Self::maarch_comment), for a value that may be absent.
            pub fn maybe_maarch_comment<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.maarch_comment = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// The same under the name of the continuation.
            ///
            /// Since 2505.
            pub fn mem_comment<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.mem_comment = crate::request::Field::from_value(value);
                self
            }
            /// Like [`mem_comment`](Self::mem_comment), for a value that may be absent.
            pub fn maybe_mem_comment<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.mem_comment = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Ids of the group in other programs, as JSON inside the text. Without `internalParapheur` the
            /// signature book does not know the group.
            ///
            /// Since 2505.
            pub fn external_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    crate::JsonText<crate::maarch_courrier::types::ExternalIds>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.external_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`external_id`](Self::external_id), for a value that may be absent.
            pub fn maybe_external_id<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<
                    crate::JsonText<crate::maarch_courrier::types::ExternalIds>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.external_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// SQL condition on the documents the members may see.
            pub fn where_clause<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.where_clause = crate::request::Field::from_value(value);
                self
            }
            /// Like [`where_clause`](Self::where_clause), for a value that may be absent.
            pub fn maybe_where_clause<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.where_clause = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<UserGroup> for super::UserGroup {
            type Error = super::error::ConversionError;
            fn try_from(value: UserGroup) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.optional("id")?,
                    group_id: value.group_id.optional("group_id")?,
                    group_desc: value.group_desc.optional("group_desc")?,
                    can_index: value.can_index.optional("can_index")?,
                    indexation_parameters: value
                        .indexation_parameters
                        .optional("indexation_parameters")?,
                    role: value.role.optional("role")?,
                    maarch_comment: value.maarch_comment.optional("maarch_comment")?,
                    mem_comment: value.mem_comment.optional("mem_comment")?,
                    external_id: value.external_id.optional("external_id")?,
                    where_clause: value.where_clause.optional("where_clause")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserGroup> for UserGroup {
            fn from(value: super::UserGroup) -> Self {
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
        /// Builds a [`UserGroupUpdate`](super::UserGroupUpdate).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserGroupUpdate {
            role: crate::request::Field<::std::string::String>,
        }
        impl UserGroupUpdate {
            /// Free label of the part; the empty text takes it away.
            ///
            /// Required.
            pub fn role<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.role = crate::request::Field::from_value(value);
                self
            }
        }
        impl ::std::convert::TryFrom<UserGroupUpdate> for super::UserGroupUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserGroupUpdate,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    role: value.role.required("role")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserGroupUpdate> for UserGroupUpdate {
            fn from(value: super::UserGroupUpdate) -> Self {
                Self {
                    role: Some(value.role).into(),
                }
            }
        }
        /// Builds a [`UserGroups`](super::UserGroups).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserGroups {
            groups: crate::request::Field<::std::vec::Vec<super::UserGroup>>,
            baskets: crate::request::Field<::std::vec::Vec<super::Basket>>,
            problem: crate::request::Field<crate::Problem>,
        }
        impl UserGroups {
            /// All groups of the user.
            pub fn groups(mut self, items: impl crate::Items<super::UserGroup>) -> Self {
                self.groups = crate::request::Field::from_items(items);
                self
            }
            /// All baskets of the user.
            pub fn baskets(mut self, items: impl crate::Items<super::Basket>) -> Self {
                self.baskets = crate::request::Field::from_items(items);
                self
            }
            /// Null, or what went wrong behind the change although it was made.
            ///
            /// Since 2505.
            pub fn problem<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::Problem>,
                V::Error: ::std::fmt::Display,
            {
                self.problem = crate::request::Field::from_value(value);
                self
            }
            /// Like [`problem`](Self::problem), for a value that may be absent.
            pub fn maybe_problem<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::Problem>,
                V::Error: ::std::fmt::Display,
            {
                self.problem = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<UserGroups> for super::UserGroups {
            type Error = super::error::ConversionError;
            fn try_from(value: UserGroups) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    groups: value.groups.optional("groups")?.unwrap_or_default(),
                    baskets: value.baskets.optional("baskets")?.unwrap_or_default(),
                    problem: value.problem.optional("problem")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserGroups> for UserGroups {
            fn from(value: super::UserGroups) -> Self {
                Self {
                    groups: Some(value.groups).into(),
                    baskets: Some(value.baskets).into(),
                    problem: value.problem.into(),
                }
            }
        }
        /// Builds a [`UserGroupsLeft`](super::UserGroupsLeft).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserGroupsLeft {
            groups: crate::request::Field<::std::vec::Vec<super::UserGroup>>,
            baskets: crate::request::Field<::std::vec::Vec<super::Basket>>,
            redirected_baskets: crate::request::Field<
                ::std::vec::Vec<super::RedirectedBasket>,
            >,
            problem: crate::request::Field<crate::Problem>,
        }
        impl UserGroupsLeft {
            /// All groups of the user.
            pub fn groups(mut self, items: impl crate::Items<super::UserGroup>) -> Self {
                self.groups = crate::request::Field::from_items(items);
                self
            }
            /// All baskets of the user.
            pub fn baskets(mut self, items: impl crate::Items<super::Basket>) -> Self {
                self.baskets = crate::request::Field::from_items(items);
                self
            }
            /// Baskets of the user that are redirected to others.
            pub fn redirected_baskets(
                mut self,
                items: impl crate::Items<super::RedirectedBasket>,
            ) -> Self {
                self.redirected_baskets = crate::request::Field::from_items(items);
                self
            }
            /// Null, or what went wrong behind the change although it was made.
            ///
            /// Since 2505.
            pub fn problem<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::Problem>,
                V::Error: ::std::fmt::Display,
            {
                self.problem = crate::request::Field::from_value(value);
                self
            }
            /// Like [`problem`](Self::problem), for a value that may be absent.
            pub fn maybe_problem<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::Problem>,
                V::Error: ::std::fmt::Display,
            {
                self.problem = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<UserGroupsLeft> for super::UserGroupsLeft {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserGroupsLeft,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    groups: value.groups.optional("groups")?.unwrap_or_default(),
                    baskets: value.baskets.optional("baskets")?.unwrap_or_default(),
                    redirected_baskets: value
                        .redirected_baskets
                        .optional("redirectedBaskets")?
                        .unwrap_or_default(),
                    problem: value.problem.optional("problem")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserGroupsLeft> for UserGroupsLeft {
            fn from(value: super::UserGroupsLeft) -> Self {
                Self {
                    groups: Some(value.groups).into(),
                    baskets: Some(value.baskets).into(),
                    redirected_baskets: Some(value.redirected_baskets).into(),
                    problem: value.problem.into(),
                }
            }
        }
        /// Builds a [`UserList`](super::UserList).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserList {
            users: crate::request::Field<::std::vec::Vec<super::User>>,
            quota: crate::request::Field<
                crate::PhpObject<crate::maarch_courrier::types::Quota>,
            >,
        }
        impl UserList {
            /// The users, in no promised order.
            ///
            /// Required.
            pub fn users(mut self, items: impl crate::Items<super::User>) -> Self {
                self.users = crate::request::Field::from_items(items);
                self
            }
            /// The user quota, or an empty array (PHP for an empty object) while none is configured.
            pub fn quota<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    crate::PhpObject<crate::maarch_courrier::types::Quota>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.quota = crate::request::Field::from_value(value);
                self
            }
            /// Like [`quota`](Self::quota), for a value that may be absent.
            pub fn maybe_quota<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<
                    crate::PhpObject<crate::maarch_courrier::types::Quota>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.quota = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<UserList> for super::UserList {
            type Error = super::error::ConversionError;
            fn try_from(value: UserList) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    users: value.users.required("users")?,
                    quota: value.quota.optional("quota")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserList> for UserList {
            fn from(value: super::UserList) -> Self {
                Self {
                    users: Some(value.users).into(),
                    quota: value.quota.into(),
                }
            }
        }
        /// Builds a [`UserRow`](super::UserRow).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserRow {
            id: crate::request::Field<i32>,
            user_id: crate::request::Field<::std::string::String>,
            firstname: crate::request::Field<::std::string::String>,
            lastname: crate::request::Field<::std::string::String>,
            phone: crate::request::Field<::std::string::String>,
            mail: crate::request::Field<::std::string::String>,
            initials: crate::request::Field<::std::string::String>,
            status: crate::request::Field<crate::maarch_courrier::types::UserStatus>,
            mode: crate::request::Field<crate::maarch_courrier::types::UserMode>,
            external_id: crate::request::Field<
                crate::JsonText<crate::maarch_courrier::types::ExternalIds>,
            >,
        }
        impl UserRow {
            /// Technical id of the user.
            ///
            /// Required.
            pub fn id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.id = crate::request::Field::from_value(value);
                self
            }
            /// Login.
            ///
            /// Required.
            pub fn user_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.user_id = crate::request::Field::from_value(value);
                self
            }
            /// First name.
            pub fn firstname<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.firstname = crate::request::Field::from_value(value);
                self
            }
            /// Like [`firstname`](Self::firstname), for a value that may be absent.
            pub fn maybe_firstname<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.firstname = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Last name.
            pub fn lastname<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.lastname = crate::request::Field::from_value(value);
                self
            }
            /// Like [`lastname`](Self::lastname), for a value that may be absent.
            pub fn maybe_lastname<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.lastname = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Telephone number.
            pub fn phone<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.phone = crate::request::Field::from_value(value);
                self
            }
            /// Like [`phone`](Self::phone), for a value that may be absent.
            pub fn maybe_phone<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.phone = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// E-mail address; can be null or empty.
            pub fn mail<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.mail = crate::request::Field::from_value(value);
                self
            }
            /// Like [`mail`](Self::mail), for a value that may be absent.
            pub fn maybe_mail<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.mail = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Initials; can be null or empty.
            pub fn initials<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.initials = crate::request::Field::from_value(value);
                self
            }
            /// Like [`initials`](Self::initials), for a value that may be absent.
            pub fn maybe_initials<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.initials = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// State of an account; null only where there is no account.
            pub fn status<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::maarch_courrier::types::UserStatus>,
                V::Error: ::std::fmt::Display,
            {
                self.status = crate::request::Field::from_value(value);
                self
            }
            /// Like [`status`](Self::status), for a value that may be absent.
            pub fn maybe_status<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::maarch_courrier::types::UserStatus>,
                V::Error: ::std::fmt::Display,
            {
                self.status = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Kind of account of a user.
            pub fn mode<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::maarch_courrier::types::UserMode>,
                V::Error: ::std::fmt::Display,
            {
                self.mode = crate::request::Field::from_value(value);
                self
            }
            /// Like [`mode`](Self::mode), for a value that may be absent.
            pub fn maybe_mode<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::maarch_courrier::types::UserMode>,
                V::Error: ::std::fmt::Display,
            {
                self.mode = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Links to other programs, as JSON inside the text.
            pub fn external_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    crate::JsonText<crate::maarch_courrier::types::ExternalIds>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.external_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`external_id`](Self::external_id), for a value that may be absent.
            pub fn maybe_external_id<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<
                    crate::JsonText<crate::maarch_courrier::types::ExternalIds>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.external_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<UserRow> for super::UserRow {
            type Error = super::error::ConversionError;
            fn try_from(value: UserRow) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.required("id")?,
                    user_id: value.user_id.required("user_id")?,
                    firstname: value.firstname.optional("firstname")?,
                    lastname: value.lastname.optional("lastname")?,
                    phone: value.phone.optional("phone")?,
                    mail: value.mail.optional("mail")?,
                    initials: value.initials.optional("initials")?,
                    status: value.status.optional("status")?,
                    mode: value.mode.optional("mode")?,
                    external_id: value.external_id.optional("external_id")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserRow> for UserRow {
            fn from(value: super::UserRow) -> Self {
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
        /// Builds a [`UserStatusByLogin`](super::UserStatusByLogin).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserStatusByLogin {
            status: crate::request::Field<crate::maarch_courrier::types::UserStatus>,
        }
        impl UserStatusByLogin {
            /// State of the account with this login. Null when no account has it, so that it is free; `DEL` when a
            /// deleted account has it, which creating the login would bring back.
            pub fn status<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::maarch_courrier::types::UserStatus>,
                V::Error: ::std::fmt::Display,
            {
                self.status = crate::request::Field::from_value(value);
                self
            }
            /// Like [`status`](Self::status), for a value that may be absent.
            pub fn maybe_status<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::maarch_courrier::types::UserStatus>,
                V::Error: ::std::fmt::Display,
            {
                self.status = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<UserStatusByLogin> for super::UserStatusByLogin {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserStatusByLogin,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    status: value.status.optional("status")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserStatusByLogin> for UserStatusByLogin {
            fn from(value: super::UserStatusByLogin) -> Self {
                Self {
                    status: value.status.into(),
                }
            }
        }
        /// Builds a [`UserSummary`](super::UserSummary).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserSummary {
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
        impl UserSummary {
            /// Technical id of the user.
            ///
            /// Required.
            pub fn id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.id = crate::request::Field::from_value(value);
                self
            }
            /// First name.
            pub fn firstname<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.firstname = crate::request::Field::from_value(value);
                self
            }
            /// Like [`firstname`](Self::firstname), for a value that may be absent.
            pub fn maybe_firstname<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.firstname = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Last name.
            pub fn lastname<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.lastname = crate::request::Field::from_value(value);
                self
            }
            /// Like [`lastname`](Self::lastname), for a value that may be absent.
            pub fn maybe_lastname<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.lastname = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// E-mail address; can be null or empty.
            pub fn mail<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.mail = crate::request::Field::from_value(value);
                self
            }
            /// Like [`mail`](Self::mail), for a value that may be absent.
            pub fn maybe_mail<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.mail = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Telephone number as far as the caller may see it. The key is absent when the caller lacks the privilege `view_personal_data`; null and the empty text say that the user has no number.
            pub fn phone<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::NullableText>,
                V::Error: ::std::fmt::Display,
            {
                self.phone = crate::request::Field::from_value(value);
                self
            }
            /// Like [`phone`](Self::phone), for a value that may be absent.
            pub fn maybe_phone<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::NullableText>,
                V::Error: ::std::fmt::Display,
            {
                self.phone = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Whether the account is in use; true for deleted users as well.
            pub fn enabled<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.enabled = crate::request::Field::from_value(value);
                self
            }
            /// Like [`enabled`](Self::enabled), for a value that may be absent.
            pub fn maybe_enabled<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of the entity the user belongs to; null for a user without one.
            pub fn department<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.department = crate::request::Field::from_value(value);
                self
            }
            /// Like [`department`](Self::department), for a value that may be absent.
            pub fn maybe_department<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.department = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Links to other programs, there for every caller.
            ///
            /// Since 2505.
            pub fn external_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::RawObject>,
                V::Error: ::std::fmt::Display,
            {
                self.external_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`external_id`](Self::external_id), for a value that may be absent.
            pub fn maybe_external_id<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<crate::RawObject>,
                V::Error: ::std::fmt::Display,
            {
                self.external_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Settings of the user interface, there for every caller.
            ///
            /// Since 2505.
            pub fn preferences<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::RawObject>,
                V::Error: ::std::fmt::Display,
            {
                self.preferences = crate::request::Field::from_value(value);
                self
            }
            /// Like [`preferences`](Self::preferences), for a value that may be absent.
            pub fn maybe_preferences<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<crate::RawObject>,
                V::Error: ::std::fmt::Display,
            {
                self.preferences = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<UserSummary> for super::UserSummary {
            type Error = super::error::ConversionError;
            fn try_from(value: UserSummary) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.required("id")?,
                    firstname: value.firstname.optional("firstname")?,
                    lastname: value.lastname.optional("lastname")?,
                    mail: value.mail.optional("mail")?,
                    phone: value.phone.optional("phone")?,
                    enabled: value.enabled.optional("enabled")?,
                    department: value.department.optional("department")?,
                    external_id: value.external_id.optional("external_id")?,
                    preferences: value.preferences.optional("preferences")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserSummary> for UserSummary {
            fn from(value: super::UserSummary) -> Self {
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
        /// Builds a [`UserUpdate`](super::UserUpdate).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserUpdate {
            firstname: crate::request::Field<super::UserUpdateFirstname>,
            lastname: crate::request::Field<super::UserUpdateLastname>,
            initials: crate::request::Field<super::UserUpdateInitials>,
            mail: crate::request::Field<super::UserUpdateMail>,
            phone: crate::request::Field<super::UserUpdatePhone>,
            mode: crate::request::Field<super::Mode>,
            status: crate::request::Field<crate::maarch_courrier::types::UserStatus>,
            authorized_api: crate::request::Field<
                ::std::vec::Vec<::std::string::String>,
            >,
            user_id: crate::request::Field<::std::string::String>,
            external_id: crate::request::Field<crate::RawObject>,
            preferences: crate::request::Field<crate::RawObject>,
        }
        impl UserUpdate {
            /// First name, at most 255 characters.
            ///
            /// Required.
            pub fn firstname<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::UserUpdateFirstname>,
                V::Error: ::std::fmt::Display,
            {
                self.firstname = crate::request::Field::from_value(value);
                self
            }
            /// Last name, at most 255 characters.
            ///
            /// Required.
            pub fn lastname<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::UserUpdateLastname>,
                V::Error: ::std::fmt::Display,
            {
                self.lastname = crate::request::Field::from_value(value);
                self
            }
            /// Initials, at most 32 characters. Wiped when missing.
            pub fn initials<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::UserUpdateInitials>,
                V::Error: ::std::fmt::Display,
            {
                self.initials = crate::request::Field::from_value(value);
                self
            }
            /// Like [`initials`](Self::initials), for a value that may be absent.
            pub fn maybe_initials<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<super::UserUpdateInitials>,
                V::Error: ::std::fmt::Display,
            {
                self.initials = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// E-mail address, at most 255 characters. Required by the document; a running server takes a missing
            /// address for an order to remove it.
            ///
            /// Required.
            pub fn mail<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::UserUpdateMail>,
                V::Error: ::std::fmt::Display,
            {
                self.mail = crate::request::Field::from_value(value);
                self
            }
            /// Telephone number, at most 32 characters. Wiped when missing; neither set nor wiped unless the caller
            /// has the privilege `manage_personal_data`.
            pub fn phone<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::UserUpdatePhone>,
                V::Error: ::std::fmt::Display,
            {
                self.phone = crate::request::Field::from_value(value);
                self
            }
            /// Like [`phone`](Self::phone), for a value that may be absent.
            pub fn maybe_phone<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<super::UserUpdatePhone>,
                V::Error: ::std::fmt::Display,
            {
                self.phone = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Kind of account. The document gives `standard` as the default, but running servers leave the mode as
            /// it is when the key is missing. Changing to or from a root mode needs a caller with a root mode.
            pub fn mode<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::Mode>,
                V::Error: ::std::fmt::Display,
            {
                self.mode = crate::request::Field::from_value(value);
                self
            }
            /// Like [`mode`](Self::mode), for a value that may be absent.
            pub fn maybe_mode<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<super::Mode>,
                V::Error: ::std::fmt::Display,
            {
                self.mode = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// `OK` brings a suspended user back, and from a root caller also a deleted one: **the account is open again
            /// with its old password**. Running servers ignore every other value, and leave the state as it is when the
            /// key is missing.
            pub fn status<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::maarch_courrier::types::UserStatus>,
                V::Error: ::std::fmt::Display,
            {
                self.status = crate::request::Field::from_value(value);
                self
            }
            /// Like [`status`](Self::status), for a value that may be absent.
            pub fn maybe_status<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::maarch_courrier::types::UserStatus>,
                V::Error: ::std::fmt::Display,
            {
                self.status = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// The routes that a `rest` user may call, such as `GET/users`; only looked at with the mode `rest`. A
            /// malformed one is refused with 400.
            pub fn authorized_api(
                mut self,
                items: impl crate::Items<::std::string::String>,
            ) -> Self {
                self.authorized_api = crate::request::Field::from_items(items);
                self
            }
            /// Login of this very user, exactly as `get_user_details` shows it. It changes nothing. 2505 with the signature
            /// book answers 500 without it, and changes nothing then; other servers ignore it.
            ///
            /// Since 2505.
            pub fn user_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.user_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`user_id`](Self::user_id), for a value that may be absent.
            pub fn maybe_user_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.user_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Links of this very user to other programs, exactly as `get_user_details` shows them, unknown keys and all. 2301.3.7
            /// and 2505 with the signature book answer 500 without them, or with others than an object of this user's
            /// book account, and change nothing then. 2505 with the signature book **replaces** the stored object by this one;
            /// without the book it merges what is not null. Older servers ignore it.
            ///
            /// No server compares the ids with those it has: another person's id overwrites that person in the signature book.
            ///
            /// Since 2301.3.7.
            pub fn external_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::RawObject>,
                V::Error: ::std::fmt::Display,
            {
                self.external_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`external_id`](Self::external_id), for a value that may be absent.
            pub fn maybe_external_id<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<crate::RawObject>,
                V::Error: ::std::fmt::Display,
            {
                self.external_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Settings of the user interface. What is not null is merged into those that are there; older servers ignore them.
            ///
            /// Since 2505.
            pub fn preferences<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::RawObject>,
                V::Error: ::std::fmt::Display,
            {
                self.preferences = crate::request::Field::from_value(value);
                self
            }
            /// Like [`preferences`](Self::preferences), for a value that may be absent.
            pub fn maybe_preferences<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<crate::RawObject>,
                V::Error: ::std::fmt::Display,
            {
                self.preferences = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<UserUpdate> for super::UserUpdate {
            type Error = super::error::ConversionError;
            fn try_from(value: UserUpdate) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    firstname: value.firstname.required("firstname")?,
                    lastname: value.lastname.required("lastname")?,
                    initials: value.initials.optional("initials")?,
                    mail: value.mail.required("mail")?,
                    phone: value.phone.optional("phone")?,
                    mode: value.mode.optional("mode")?,
                    status: value.status.optional("status")?,
                    authorized_api: value
                        .authorized_api
                        .optional("authorizedApi")?
                        .unwrap_or_default(),
                    user_id: value.user_id.optional("user_id")?,
                    external_id: value.external_id.optional("external_id")?,
                    preferences: value.preferences.optional("preferences")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserUpdate> for UserUpdate {
            fn from(value: super::UserUpdate) -> Self {
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
        /// Builds a [`UserWithExternalIds`](super::UserWithExternalIds).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserWithExternalIds {
            user: crate::request::Field<super::StoredExternalIds>,
        }
        impl UserWithExternalIds {
            /// What the server keeps of the links of an account.
            pub fn user<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::StoredExternalIds>,
                V::Error: ::std::fmt::Display,
            {
                self.user = crate::request::Field::from_value(value);
                self
            }
            /// Like [`user`](Self::user), for a value that may be absent.
            pub fn maybe_user<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<super::StoredExternalIds>,
                V::Error: ::std::fmt::Display,
            {
                self.user = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<UserWithExternalIds>
        for super::UserWithExternalIds {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserWithExternalIds,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    user: value.user.optional("user")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserWithExternalIds> for UserWithExternalIds {
            fn from(value: super::UserWithExternalIds) -> Self {
                Self { user: value.user.into() }
            }
        }
    }
}
/// One builder per operation: set its parameters, then `send` it.
#[allow(unused_imports, unused_qualifications)]
pub mod builder {
    use super::types;
    /// A call of `maarch_courrier.list_users`, made by [`Client::list_users`](super::Client::list_users).
    ///
    /// List the users the caller may administer.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListUsers {
        client: super::Client,
        options: crate::request::RequestOptions,
        charges_accepted: bool,
    }
    impl ListUsers {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
            }
        }
        crate::request::call_options!();
        /// Sends the call: `GET /rest/users`.
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
                "maarch_courrier",
                "maarch_courrier.list_users",
                "GET",
                "/rest/users",
                &[200u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Answer = types::UserList;
        type Failure = super::failure::ListUsers;
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
    /// A call of `maarch_courrier.create_user`, made by [`Client::create_user`](super::Client::create_user).
    ///
    /// Create a user.
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
        /// Sends the call: `POST /rest/users`.
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
        ) -> ::std::result::Result<crate::Response<types::CreatedUser>, crate::Error> {
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
                        "firstname",
                        "initials",
                        "lastname",
                        "mail",
                        "mode",
                        "phone",
                        "userId",
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
                "maarch_courrier",
                "maarch_courrier.create_user",
                "POST",
                "/rest/users",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
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
                    (500u16, Some("User::setLogin()")),
                    (500u16, Some("User::setExternalId()")),
                    (500u16, Some("User::$login must not be accessed")),
                    (503u16, Some("migrationProcessing")),
                ],
            );
        type Answer = types::CreatedUser;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
    }
    impl GetUser {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
            }
        }
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.id = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `GET /rest/users/{id}`.
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
        ) -> ::std::result::Result<crate::Response<types::UserSummary>, crate::Error> {
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
            request.path_number("id", self.id, 1i64)?;
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
                "maarch_courrier",
                "maarch_courrier.get_user",
                "GET",
                "/rest/users/{id}",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))])
            .not_found_by(&[400u16])
            .absent_without("id");
        type Answer = types::UserSummary;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
        body: crate::request::Field<types::UserUpdate>,
    }
    impl UpdateUser {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
                body: crate::request::Field::default(),
            }
        }
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
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
            V: ::std::convert::TryInto<types::UserUpdate>,
            V::Error: ::std::fmt::Display,
        {
            self.body = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
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
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<()>, crate::Error> {
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
            request.path_number("id", self.id, 1i64)?;
            request.body(self.body)?;
            request.options(self.options)?;
            request
                .extend_body(
                    &[
                        "authorizedApi",
                        "external_id",
                        "firstname",
                        "initials",
                        "lastname",
                        "mail",
                        "mode",
                        "phone",
                        "preferences",
                        "status",
                        "user_id",
                    ],
                )?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for UpdateUser {}
    impl crate::Operation for UpdateUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.update_user",
                "PUT",
                "/rest/users/{id}",
                &[204u16, 400u16, 401u16, 403u16, 500u16, 503u16],
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
                    (500u16, Some("User::setLogin()")),
                    (500u16, Some("User::setExternalId()")),
                    (500u16, Some("User::$login must not be accessed")),
                    (503u16, Some("migrationProcessing")),
                ],
            );
        type Answer = ();
        type Failure = super::failure::UpdateUser;
        type Body = types::UserUpdate;
        const EMPTY: bool = true;
        #[allow(unused_variables)]
        fn answer(
            body: &[u8],
        ) -> ::std::result::Result<Self::Answer, ::serde_json::Error> {
            Ok(())
        }
        #[allow(unused_variables)]
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
    }
    impl DeleteUser {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
            }
        }
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.id = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `DELETE /rest/users/{id}`.
        ///
        /// # Errors
        ///
        /// See [`Client::delete_user`](super::Client::delete_user).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<()>, crate::Error> {
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
            request.path_number("id", self.id, 1i64)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for DeleteUser {}
    impl crate::Operation for DeleteUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.delete_user",
                "DELETE",
                "/rest/users/{id}",
                &[200u16, 204u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Answer = ();
        type Failure = super::failure::DeleteUser;
        type Body = ();
        const EMPTY: bool = true;
        #[allow(unused_variables)]
        fn answer(
            body: &[u8],
        ) -> ::std::result::Result<Self::Answer, ::serde_json::Error> {
            Ok(())
        }
        #[allow(unused_variables)]
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
    }
    impl GetUserDetails {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
            }
        }
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.id = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `GET /rest/users/{id}/details`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_user_details`](super::Client::get_user_details).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::UserDetails>, crate::Error> {
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
            request.path_number("id", self.id, 1i64)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for GetUserDetails {}
    impl crate::Operation for GetUserDetails {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.get_user_details",
                "GET",
                "/rest/users/{id}/details",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))])
            .not_found_by(&[400u16]);
        type Answer = types::UserDetails;
        type Failure = super::failure::GetUserDetails;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        user: crate::request::Field<types::Login>,
    }
    impl GetUserStatus {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                user: crate::request::Field::default(),
            }
        }
        /// Login of the user (`users.user_id`), not its number. Give it in lower case, as it is stored.
        ///
        /// Required.
        pub fn user<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Login>,
            V::Error: ::std::fmt::Display,
        {
            self.user = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `GET /rest/users/{user}/status`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_user_status`](super::Client::get_user_status).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            crate::Response<types::UserStatusByLogin>,
            crate::Error,
        > {
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
            request.path("user", self.user)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for GetUserStatus {}
    impl crate::Operation for GetUserStatus {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.get_user_status",
                "GET",
                "/rest/users/{user}/status",
                &[200u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Answer = types::UserStatusByLogin;
        type Failure = super::failure::GetUserStatus;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        user: crate::request::Field<i32>,
        body: crate::request::Field<types::StatusToSet>,
    }
    impl SetUserStatus {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                user: crate::request::Field::default(),
                body: crate::request::Field::default(),
            }
        }
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn user<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.user = crate::request::Field::from_value(value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::StatusToSet>,
            V::Error: ::std::fmt::Display,
        {
            self.body = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
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
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::ChangedUser>, crate::Error> {
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
            request.path_number("user", self.user, 1i64)?;
            request.body(self.body)?;
            request.options(self.options)?;
            request.extend_body(&["status"])?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for SetUserStatus {}
    impl crate::Operation for SetUserStatus {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.set_user_status",
                "PUT",
                "/rest/users/{user}/status",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Answer = types::ChangedUser;
        type Failure = super::failure::SetUserStatus;
        type Body = types::StatusToSet;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
        body: crate::request::Field<types::GroupToAdd>,
    }
    impl AddUserGroup {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
                body: crate::request::Field::default(),
            }
        }
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
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
            V: ::std::convert::TryInto<types::GroupToAdd>,
            V::Error: ::std::fmt::Display,
        {
            self.body = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
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
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::UserGroups>, crate::Error> {
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
            request.path_number("id", self.id, 1i64)?;
            request.body(self.body)?;
            request.options(self.options)?;
            request.extend_body(&["groupId", "role"])?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for AddUserGroup {}
    impl crate::Operation for AddUserGroup {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.add_user_group",
                "POST",
                "/rest/users/{id}/groups",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Answer = types::UserGroups;
        type Failure = super::failure::AddUserGroup;
        type Body = types::GroupToAdd;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
        group_id: crate::request::Field<types::GroupId>,
    }
    impl RemoveUserGroup {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
                group_id: crate::request::Field::default(),
            }
        }
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.id = crate::request::Field::from_value(value);
            self
        }
        /// Id of the group (`usergroups.group_id`), not its number.
        ///
        /// Required.
        pub fn group_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::GroupId>,
            V::Error: ::std::fmt::Display,
        {
            self.group_id = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `DELETE /rest/users/{id}/groups/{groupId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::remove_user_group`](super::Client::remove_user_group).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            crate::Response<types::UserGroupsLeft>,
            crate::Error,
        > {
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
            request.path_number("id", self.id, 1i64)?;
            request.path("groupId", self.group_id)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for RemoveUserGroup {}
    impl crate::Operation for RemoveUserGroup {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.remove_user_group",
                "DELETE",
                "/rest/users/{id}/groups/{groupId}",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Answer = types::UserGroupsLeft;
        type Failure = super::failure::RemoveUserGroup;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
        group_id: crate::request::Field<types::GroupId>,
        body: crate::request::Field<types::UserGroupUpdate>,
    }
    impl UpdateUserGroup {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
                group_id: crate::request::Field::default(),
                body: crate::request::Field::default(),
            }
        }
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.id = crate::request::Field::from_value(value);
            self
        }
        /// Id of the group (`usergroups.group_id`), not its number.
        ///
        /// Required.
        pub fn group_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::GroupId>,
            V::Error: ::std::fmt::Display,
        {
            self.group_id = crate::request::Field::from_value(value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::UserGroupUpdate>,
            V::Error: ::std::fmt::Display,
        {
            self.body = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
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
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::Success>, crate::Error> {
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
            request.path_number("id", self.id, 1i64)?;
            request.path("groupId", self.group_id)?;
            request.body(self.body)?;
            request.options(self.options)?;
            request.extend_body(&["role"])?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for UpdateUserGroup {}
    impl crate::Operation for UpdateUserGroup {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.update_user_group",
                "PUT",
                "/rest/users/{id}/groups/{groupId}",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Answer = types::Success;
        type Failure = super::failure::UpdateUserGroup;
        type Body = types::UserGroupUpdate;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
        body: crate::request::Field<types::EntityToAdd>,
    }
    impl AddUserEntity {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
                body: crate::request::Field::default(),
            }
        }
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
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
            V: ::std::convert::TryInto<types::EntityToAdd>,
            V::Error: ::std::fmt::Display,
        {
            self.body = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
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
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::UserEntities>, crate::Error> {
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
            request.path_number("id", self.id, 1i64)?;
            request.body(self.body)?;
            request.options(self.options)?;
            request.extend_body(&["entityId", "role"])?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for AddUserEntity {}
    impl crate::Operation for AddUserEntity {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.add_user_entity",
                "POST",
                "/rest/users/{id}/entities",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Answer = types::UserEntities;
        type Failure = super::failure::AddUserEntity;
        type Body = types::EntityToAdd;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
    }
    impl ListUserEntities {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
            }
        }
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.id = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `GET /rest/users/{id}/entities`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_user_entities`](super::Client::list_user_entities).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            crate::Response<types::UserEntityList>,
            crate::Error,
        > {
            let (client, request) = self.into_request()?;
            client.core().send::<Self>(&request).await
        }
        /// Collects unreadable elements of the list separately, instead of failing as a whole.
        pub fn lenient(self) -> crate::Lenient<Self> {
            crate::Lenient::new(self)
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
            request.path_number("id", self.id, 1i64)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for ListUserEntities {}
    impl crate::Operation for ListUserEntities {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.list_user_entities",
                "GET",
                "/rest/users/{id}/entities",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Answer = types::UserEntityList;
        type Failure = super::failure::ListUserEntities;
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
    /// A call of `maarch_courrier.remove_user_entity`, made by [`Client::remove_user_entity`](super::Client::remove_user_entity).
    ///
    /// Remove a user from an entity.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct RemoveUserEntity {
        client: super::Client,
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
        entity_id: crate::request::Field<types::EntityId>,
    }
    impl RemoveUserEntity {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
                entity_id: crate::request::Field::default(),
            }
        }
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.id = crate::request::Field::from_value(value);
            self
        }
        /// Id of the entity (`entities.entity_id`), not its number.
        ///
        /// Required.
        pub fn entity_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::EntityId>,
            V::Error: ::std::fmt::Display,
        {
            self.entity_id = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `DELETE /rest/users/{id}/entities/{entityId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::remove_user_entity`](super::Client::remove_user_entity).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::UserEntities>, crate::Error> {
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
            request.path_number("id", self.id, 1i64)?;
            request.path("entityId", self.entity_id)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for RemoveUserEntity {}
    impl crate::Operation for RemoveUserEntity {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.remove_user_entity",
                "DELETE",
                "/rest/users/{id}/entities/{entityId}",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Answer = types::UserEntities;
        type Failure = super::failure::RemoveUserEntity;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
        entity_id: crate::request::Field<types::EntityId>,
    }
    impl GetUserEntityUsage {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
                entity_id: crate::request::Field::default(),
            }
        }
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.id = crate::request::Field::from_value(value);
            self
        }
        /// Id of the entity (`entities.entity_id`), not its number.
        ///
        /// Required.
        pub fn entity_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::EntityId>,
            V::Error: ::std::fmt::Display,
        {
            self.entity_id = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `GET /rest/users/{id}/entities/{entityId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_user_entity_usage`](super::Client::get_user_entity_usage).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            crate::Response<types::UserEntityUsage>,
            crate::Error,
        > {
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
            request.path_number("id", self.id, 1i64)?;
            request.path("entityId", self.entity_id)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for GetUserEntityUsage {}
    impl crate::Operation for GetUserEntityUsage {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.get_user_entity_usage",
                "GET",
                "/rest/users/{id}/entities/{entityId}",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Answer = types::UserEntityUsage;
        type Failure = super::failure::GetUserEntityUsage;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
        entity_id: crate::request::Field<types::EntityId>,
        body: crate::request::Field<types::UserEntityUpdate>,
    }
    impl UpdateUserEntity {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
                entity_id: crate::request::Field::default(),
                body: crate::request::Field::default(),
            }
        }
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.id = crate::request::Field::from_value(value);
            self
        }
        /// Id of the entity (`entities.entity_id`), not its number.
        ///
        /// Required.
        pub fn entity_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::EntityId>,
            V::Error: ::std::fmt::Display,
        {
            self.entity_id = crate::request::Field::from_value(value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::UserEntityUpdate>,
            V::Error: ::std::fmt::Display,
        {
            self.body = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
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
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::Success>, crate::Error> {
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
            request.path_number("id", self.id, 1i64)?;
            request.path("entityId", self.entity_id)?;
            request.body(self.body)?;
            request.options(self.options)?;
            request.extend_body(&["user_role"])?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for UpdateUserEntity {}
    impl crate::Operation for UpdateUserEntity {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.update_user_entity",
                "PUT",
                "/rest/users/{id}/entities/{entityId}",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Answer = types::Success;
        type Failure = super::failure::UpdateUserEntity;
        type Body = types::UserEntityUpdate;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
    }
    impl SuspendUser {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
            }
        }
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.id = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `PUT /rest/users/{id}/suspend`.
        ///
        /// # Errors
        ///
        /// See [`Client::suspend_user`](super::Client::suspend_user).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<()>, crate::Error> {
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
            request.path_number("id", self.id, 1i64)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for SuspendUser {}
    impl crate::Operation for SuspendUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.suspend_user",
                "PUT",
                "/rest/users/{id}/suspend",
                &[204u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Answer = ();
        type Failure = super::failure::SuspendUser;
        type Body = ();
        const EMPTY: bool = true;
        #[allow(unused_variables)]
        fn answer(
            body: &[u8],
        ) -> ::std::result::Result<Self::Answer, ::serde_json::Error> {
            Ok(())
        }
        #[allow(unused_variables)]
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
    }
    impl GetUserDeletability {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
            }
        }
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.id = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `GET /rest/users/{id}/isDeletable`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_user_deletability`](super::Client::get_user_deletability).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::Deletability>, crate::Error> {
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
            request.path_number("id", self.id, 1i64)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for GetUserDeletability {}
    impl crate::Operation for GetUserDeletability {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.get_user_deletability",
                "GET",
                "/rest/users/{id}/isDeletable",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Answer = types::Deletability;
        type Failure = super::failure::GetUserDeletability;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
        body: crate::request::Field<types::PasswordChange>,
    }
    impl UpdatePassword {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
                body: crate::request::Field::default(),
            }
        }
        /// Technical id of the caller, or of a `rest` user.
        ///
        /// Required.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
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
            V: ::std::convert::TryInto<types::PasswordChange>,
            V::Error: ::std::fmt::Display,
        {
            self.body = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
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
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::Success>, crate::Error> {
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
            request.path_number("id", self.id, 1i64)?;
            request.body(self.body)?;
            request.options(self.options)?;
            request.extend_body(&["currentPassword", "newPassword", "reNewPassword"])?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for UpdatePassword {}
    impl crate::Operation for UpdatePassword {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.update_password",
                "PUT",
                "/rest/users/{id}/password",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .with_authentication_message("Authentication Failed")
            .sending_secrets(&["currentPassword", "newPassword", "reNewPassword"])
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Answer = types::Success;
        type Failure = super::failure::UpdatePassword;
        type Body = types::PasswordChange;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
        entity_id: crate::request::Field<types::EntityId>,
    }
    impl SetPrimaryEntity {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
                entity_id: crate::request::Field::default(),
            }
        }
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.id = crate::request::Field::from_value(value);
            self
        }
        /// Id of the entity (`entities.entity_id`), not its number.
        ///
        /// Required.
        pub fn entity_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::EntityId>,
            V::Error: ::std::fmt::Display,
        {
            self.entity_id = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `PUT /rest/users/{id}/entities/{entityId}/primaryEntity`.
        ///
        /// # Errors
        ///
        /// See [`Client::set_primary_entity`](super::Client::set_primary_entity).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            crate::Response<types::UserEntityList>,
            crate::Error,
        > {
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
            request.path_number("id", self.id, 1i64)?;
            request.path("entityId", self.entity_id)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for SetPrimaryEntity {}
    impl crate::Operation for SetPrimaryEntity {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.set_primary_entity",
                "PUT",
                "/rest/users/{id}/entities/{entityId}/primaryEntity",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Answer = types::UserEntityList;
        type Failure = super::failure::SetPrimaryEntity;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        user_id: crate::request::Field<types::Login>,
    }
    impl GetUserByLogin {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                user_id: crate::request::Field::default(),
            }
        }
        /// Login of the user (`users.user_id`), not its number, in any case.
        ///
        /// Required.
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Login>,
            V::Error: ::std::fmt::Display,
        {
            self.user_id = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `GET /rest/users/getByUserId/{userId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_user_by_login`](super::Client::get_user_by_login).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::UserByLogin>, crate::Error> {
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
            request.path("userId", self.user_id)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for GetUserByLogin {}
    impl crate::Operation for GetUserByLogin {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.get_user_by_login",
                "GET",
                "/rest/users/getByUserId/{userId}",
                &[200u16, 401u16, 403u16, 500u16, 503u16],
            )
            .answering_secrets()
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))])
            .existing_since("2505");
        type Answer = types::UserByLogin;
        type Failure = super::failure::GetUserByLogin;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        user_id: crate::request::Field<types::Login>,
        body: crate::request::Field<types::ExternalIdsToAdd>,
    }
    impl SetUserExternalIds {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                user_id: crate::request::Field::default(),
                body: crate::request::Field::default(),
            }
        }
        /// Login of the user (`users.user_id`), not its number, in any case.
        ///
        /// Required.
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Login>,
            V::Error: ::std::fmt::Display,
        {
            self.user_id = crate::request::Field::from_value(value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ExternalIdsToAdd>,
            V::Error: ::std::fmt::Display,
        {
            self.body = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
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
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            crate::Response<types::UserWithExternalIds>,
            crate::Error,
        > {
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
            request.path("userId", self.user_id)?;
            request.body(self.body)?;
            request.options(self.options)?;
            request.extend_body(&["external_id"])?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for SetUserExternalIds {}
    impl crate::Operation for SetUserExternalIds {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.set_user_external_ids",
                "PUT",
                "/rest/users/{userId}/externalId",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))])
            .existing_since("2505");
        type Answer = types::UserWithExternalIds;
        type Failure = super::failure::SetUserExternalIds;
        type Body = types::ExternalIdsToAdd;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
        body: crate::request::Field<types::BasketsToRedirect>,
    }
    impl RedirectBaskets {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
                body: crate::request::Field::default(),
            }
        }
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
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
            V: ::std::convert::TryInto<types::BasketsToRedirect>,
            V::Error: ::std::fmt::Display,
        {
            self.body = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `POST /rest/users/{id}/redirectedBaskets`.
        ///
        /// # Errors
        ///
        /// See [`Client::redirect_baskets`](super::Client::redirect_baskets).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            crate::Response<types::BasketsRedirected>,
            crate::Error,
        > {
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
            request.path_number("id", self.id, 1i64)?;
            request.body(self.body)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for RedirectBaskets {}
    impl crate::Operation for RedirectBaskets {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.redirect_baskets",
                "POST",
                "/rest/users/{id}/redirectedBaskets",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Answer = types::BasketsRedirected;
        type Failure = super::failure::RedirectBaskets;
        type Body = types::BasketsToRedirect;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
        redirected_basket_ids: crate::request::Field<i32>,
    }
    impl EndBasketRedirection {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
                redirected_basket_ids: crate::request::Field::default(),
            }
        }
        /// Technical id of the owner of the basket, or of who handles it.
        ///
        /// Required.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.id = crate::request::Field::from_value(value);
            self
        }
        /// Number of the redirection, as `redirectedBaskets` and `assignedBaskets` of the details have it.
        ///
        /// Required.
        pub fn redirected_basket_ids<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.redirected_basket_ids = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `DELETE /rest/users/{id}/redirectedBaskets`.
        ///
        /// # Errors
        ///
        /// See [`Client::end_basket_redirection`](super::Client::end_basket_redirection).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::BasketsLeft>, crate::Error> {
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
            request.path_number("id", self.id, 1i64)?;
            request
                .query_number(
                    "redirectedBasketIds[]",
                    self.redirected_basket_ids,
                    true,
                    1i64,
                )?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for EndBasketRedirection {}
    impl crate::Operation for EndBasketRedirection {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.end_basket_redirection",
                "DELETE",
                "/rest/users/{id}/redirectedBaskets",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Answer = types::BasketsLeft;
        type Failure = super::failure::EndBasketRedirection;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
        body: crate::request::Field<types::AbsenceToPlan>,
    }
    impl PlanAbsence {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
                body: crate::request::Field::default(),
            }
        }
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
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
            V: ::std::convert::TryInto<types::AbsenceToPlan>,
            V::Error: ::std::fmt::Display,
        {
            self.body = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
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
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<()>, crate::Error> {
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
            request.path_number("id", self.id, 1i64)?;
            request.body(self.body)?;
            request.options(self.options)?;
            request.extend_body(&["absenceDate", "redirectedBaskets"])?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for PlanAbsence {}
    impl crate::Operation for PlanAbsence {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.plan_absence",
                "PUT",
                "/rest/users/{id}/absence",
                &[204u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))])
            .existing_since("2301.3.4");
        type Answer = ();
        type Failure = super::failure::PlanAbsence;
        type Body = types::AbsenceToPlan;
        const EMPTY: bool = true;
        #[allow(unused_variables)]
        fn answer(
            body: &[u8],
        ) -> ::std::result::Result<Self::Answer, ::serde_json::Error> {
            Ok(())
        }
        #[allow(unused_variables)]
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
    }
    impl SendActivationMessage {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
            }
        }
        /// Technical id of the user (`users.id`), not the login.
        ///
        /// Required.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.id = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `PUT /rest/users/{id}/accountActivationNotification`.
        ///
        /// # Errors
        ///
        /// See [`Client::send_activation_message`](super::Client::send_activation_message).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<()>, crate::Error> {
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
            request.path_number("id", self.id, 1i64)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for SendActivationMessage {}
    impl crate::Operation for SendActivationMessage {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.send_activation_message",
                "PUT",
                "/rest/users/{id}/accountActivationNotification",
                &[204u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Answer = ();
        type Failure = super::failure::SendActivationMessage;
        type Body = ();
        const EMPTY: bool = true;
        #[allow(unused_variables)]
        fn answer(
            body: &[u8],
        ) -> ::std::result::Result<Self::Answer, ::serde_json::Error> {
            Ok(())
        }
        #[allow(unused_variables)]
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        body: crate::request::Field<types::PasswordResetRequest>,
    }
    impl RequestPasswordReset {
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
            V: ::std::convert::TryInto<types::PasswordResetRequest>,
            V::Error: ::std::fmt::Display,
        {
            self.body = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
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
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<()>, crate::Error> {
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
            request.extend_body(&["login"])?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for RequestPasswordReset {}
    impl crate::Operation for RequestPasswordReset {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.request_password_reset",
                "POST",
                "/rest/password",
                &[204u16, 400u16, 500u16],
            )
            .without_credentials();
        type Answer = ();
        type Failure = super::failure::RequestPasswordReset;
        type Body = types::PasswordResetRequest;
        const EMPTY: bool = true;
        #[allow(unused_variables)]
        fn answer(
            body: &[u8],
        ) -> ::std::result::Result<Self::Answer, ::serde_json::Error> {
            Ok(())
        }
        #[allow(unused_variables)]
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        body: crate::request::Field<types::PasswordReset>,
    }
    impl ResetPassword {
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
            V: ::std::convert::TryInto<types::PasswordReset>,
            V::Error: ::std::fmt::Display,
        {
            self.body = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
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
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<()>, crate::Error> {
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
            request.extend_body(&["password", "token"])?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for ResetPassword {}
    impl crate::Operation for ResetPassword {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.reset_password",
                "PUT",
                "/rest/password",
                &[204u16, 400u16, 403u16, 500u16],
            )
            .without_credentials()
            .sending_secrets(&["password", "token"]);
        type Answer = ();
        type Failure = super::failure::ResetPassword;
        type Body = types::PasswordReset;
        const EMPTY: bool = true;
        #[allow(unused_variables)]
        fn answer(
            body: &[u8],
        ) -> ::std::result::Result<Self::Answer, ::serde_json::Error> {
            Ok(())
        }
        #[allow(unused_variables)]
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
    }
    impl ListPasswordRules {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
            }
        }
        crate::request::call_options!();
        /// Sends the call: `GET /rest/passwordRules`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_password_rules`](super::Client::list_password_rules).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            crate::Response<types::PasswordRuleList>,
            crate::Error,
        > {
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
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
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
        type Answer = types::PasswordRuleList;
        type Failure = super::failure::ListPasswordRules;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        search: crate::request::Field<types::FindUsersSearch>,
    }
    impl FindUsers {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                search: crate::request::Field::default(),
            }
        }
        /// The text that names are to hold; not empty.
        ///
        /// Required.
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::FindUsersSearch>,
            V::Error: ::std::fmt::Display,
        {
            self.search = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `GET /rest/autocomplete/users`.
        ///
        /// # Errors
        ///
        /// See [`Client::find_users`](super::Client::find_users).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::FoundUserList>, crate::Error> {
            let (client, request) = self.into_request()?;
            client.core().send::<Self>(&request).await
        }
        /// Collects unreadable elements of the list separately, instead of failing as a whole.
        pub fn lenient(self) -> crate::Lenient<Self> {
            crate::Lenient::new(self)
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
            request.query("search", self.search, true)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for FindUsers {}
    impl crate::Operation for FindUsers {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_courrier",
                "maarch_courrier.find_users",
                "GET",
                "/rest/autocomplete/users",
                &[200u16, 400u16, 401u16, 403u16, 500u16, 503u16],
            )
            .not_carried_out_by(&[(503u16, Some("migrationProcessing"))]);
        type Answer = types::FoundUserList;
        type Failure = super::failure::FindUsers;
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
    /// A call of `maarch_courrier.list_groups`, made by [`Client::list_groups`](super::Client::list_groups).
    ///
    /// List the groups.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListGroups {
        client: super::Client,
        options: crate::request::RequestOptions,
        charges_accepted: bool,
    }
    impl ListGroups {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
            }
        }
        crate::request::call_options!();
        /// Sends the call: `GET /rest/groups`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_groups`](super::Client::list_groups).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::GroupList>, crate::Error> {
            let (client, request) = self.into_request()?;
            client.core().send::<Self>(&request).await
        }
        /// Collects unreadable elements of the list separately, instead of failing as a whole.
        pub fn lenient(self) -> crate::Lenient<Self> {
            crate::Lenient::new(self)
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
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
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
        type Answer = types::GroupList;
        type Failure = super::failure::ListGroups;
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
    /// A call of `maarch_courrier.list_entities`, made by [`Client::list_entities`](super::Client::list_entities).
    ///
    /// List the entities.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListEntities {
        client: super::Client,
        options: crate::request::RequestOptions,
        charges_accepted: bool,
    }
    impl ListEntities {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
            }
        }
        crate::request::call_options!();
        /// Sends the call: `GET /rest/entities`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_entities`](super::Client::list_entities).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::EntityList>, crate::Error> {
            let (client, request) = self.into_request()?;
            client.core().send::<Self>(&request).await
        }
        /// Collects unreadable elements of the list separately, instead of failing as a whole.
        pub fn lenient(self) -> crate::Lenient<Self> {
            crate::Lenient::new(self)
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
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
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
        type Answer = types::EntityList;
        type Failure = super::failure::ListEntities;
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
    /// A call of `maarch_courrier.get_current_profile`, made by [`Client::get_current_profile`](super::Client::get_current_profile).
    ///
    /// Read the profile of the caller.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetCurrentProfile {
        client: super::Client,
        options: crate::request::RequestOptions,
        charges_accepted: bool,
    }
    impl GetCurrentProfile {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
            }
        }
        crate::request::call_options!();
        /// Sends the call: `GET /rest/currentUser/profile`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_current_profile`](super::Client::get_current_profile).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            crate::Response<types::CurrentProfile>,
            crate::Error,
        > {
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
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
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
        type Answer = types::CurrentProfile;
        type Failure = super::failure::GetCurrentProfile;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
    }
    impl GetAuthenticationInformation {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
            }
        }
        crate::request::call_options!();
        /// Sends the call: `GET /rest/authenticationInformations`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_authentication_information`](super::Client::get_authentication_information).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            crate::Response<types::AuthenticationInformation>,
            crate::Error,
        > {
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
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
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
        type Answer = types::AuthenticationInformation;
        type Failure = super::failure::GetAuthenticationInformation;
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
/// The operations as types, for tests.
pub use builder as operation;
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`]: The caller lacks the privilege, or the user is outside its perimeter, or the route is not among those its account may call.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`]: The server failed, in one of the shapes of its generation, or the signature book behind it refused: then nothing was changed in Maarch Courrier. 2505 says so with the type `userCreateInSignatureBookFailedProblem`, 2301.3.7 with an exception of its code. Other failures do not prove that nothing was changed.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`]: The caller lacks the privilege, or the user is outside its perimeter, or the route is not among those its account may call.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`]: The server failed, in one of the shapes of its generation, or the signature book behind it refused: then nothing was changed in Maarch Courrier. 2505 says so with the type `userCreateInSignatureBookFailedProblem`, 2301.3.7 with an exception of its code. Other failures do not prove that nothing was changed.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
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
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege, or the user is outside its perimeter or deleted, or the route is not among those its account may call. What of this a route looks at is in its description.
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
    }
    /// The documented failures of `maarch_courrier.list_password_rules`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ListPasswordRules {
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked or suspended. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
