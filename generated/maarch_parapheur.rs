// Generated from openapi.yaml by user-provisioning-codegen; do not edit.

/// # Users
impl Client {
    /// List the users.
    ///
    /// Lists all users at once, ordered by last name and first name; there is no paging and no filter. REST
    /// accounts are left out unless `mode` is given.
    ///
    /// 21.03 adds `x509Fingerprint`, for callers that are REST accounts.
    ///
    /// The document asks for privileges and lists a 403. Running servers answer 200 to every authenticated
    /// caller, and leave out `login` and `email` of each user when the caller lacks the privilege
    /// `manage_users`.
    ///
    /// Source: Maarch Parapheur API documentation 19.09, section Récupération de la liste des utilisateurs.
    ///
    /// Sends `GET /rest/users` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
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
    /// - `400` with [`types::BadRequest`]: Documented as an error message; on running servers only seen when the configuration file is missing.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`]: The caller lacks the privilege `manage_users`.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// Creates a user and returns its technical id, with 200 and not 201. The login is stored in lower case. Running
    /// servers require the privilege `manage_users`, which the document does not mention.
    ///
    /// Password and mail: on 19.09 and 20.03 the new account can be used at once with the password `maarch`, which is
    /// publicly known and must be changed with `update_user_password`. On 21.03 the password is random, and a message
    /// with a link for choosing one is mailed to the person.
    ///
    /// Signing, on 21.03 only: without `signatureModes` the new user may only stamp, and `x509Fingerprint` is
    /// accepted from REST accounts only. 19.09 and 20.03 ignore both.
    ///
    /// Sends `POST /rest/users` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .create_user()
    ///     .body(
    ///         types::NewUser::builder()
    ///             .login("user@maarch.com")
    ///             .email("user@maarch.com")
    ///             .firstname("prenom")
    ///             .lastname("nom")
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
    /// - `mode` is ignored; use `isRest` to create a REST account.
    /// - A login that exists already is refused with 400 and `lang` set to `userLoginAlreadyExists`. Two such
    ///   requests at the same time can cause a 500.
    /// - Without `picture` the server stores an avatar of its own.
    /// - A name is silently truncated at a NUL.
    /// - A value of more than 128 characters is a 500 on 19.09 and 20.03, and a 400 on 21.03.
    /// - The call is not idempotent.
    ///
    /// Source: Maarch Parapheur API documentation 19.09, section Création d'un utilisateur.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::CreatedUser`]: The user was created.
    /// - `400` with [`types::BadRequest`]: A required value is missing or malformed, or the login exists already.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`.
    /// - `500` with [`types::ServerError`]: The server failed. Only the storing of signatures answers with `errors`; every other failure seen was an exception of the framework, sent as HTML to a client that does not accept `application/json`.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn create_user(&self) -> operation::CreateUser {
        operation::CreateUser::new(self)
    }
    /// Read a user.
    ///
    /// Returns one user with its avatar, its groups and whether it is a REST account. Reading another user needs the
    /// privilege `manage_users`. The avatar can be long: tens of kilobytes.
    ///
    /// `substitute` is the number of the substitute, or null; in the list the same key is true or false.
    /// `preferences` is an object for the caller itself, and a string with JSON for other users; both are read.
    ///
    /// 21.03 also returns `signatureModes` and `x509Fingerprint`: keep both for the next `update_user`, which removes
    /// what it does not send. For the caller itself it also returns the languages, the privileges and the name of the
    /// substitute.
    ///
    /// An unknown user is answered with 400.
    ///
    /// Sends `GET /rest/users/{id}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .get_user()
    ///     .id(12)
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6, with REST accounts as callers. The
    /// keys `signatureModes`, `appPrivileges` and `x509Fingerprint` are those of 21.03.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::OneUser`] (seen on running servers, not documented): The user.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is not a number from 1 upwards.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, and the user is not the caller.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_user(&self) -> operation::GetUser {
        operation::GetUser::new(self)
    }
    /// Change the names, the address and the signature modes of a user.
    ///
    /// Replaces first name, last name and address, and returns the updated user, without its groups. All three are
    /// required. Login and kind of account cannot be changed. Changing another user needs the privilege
    /// `manage_users`.
    ///
    /// **21.03 removes what is left out.** Without `signatureModes` the person has none any more and can no longer be
    /// added to a circuit as a signer; they are not restored automatically. This also happens to users who change
    /// their own names. If the caller is a REST account, a missing `x509Fingerprint` becomes null; other callers can
    /// neither set nor remove it. So send back what `get_user` returned, as `UserDetails::to_update` does:
    /// `get_user`, change one value, send. `ensure_user` sends both back. 19.09 and 20.03 do not know these keys,
    /// ignore them, and lose nothing.
    ///
    /// Sends `PUT /rest/users/{id}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .update_user()
    ///     .id(12)
    ///     .body(
    ///         types::UserUpdate::builder()
    ///             .firstname("prenom")
    ///             .lastname("nom")
    ///             .email("user@example.com")
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
    /// Modes that are not configured are silently dropped. Open steps in the person's circuits and templates whose
    /// mode is not among the new ones get the strongest new one.
    ///
    /// An unknown user is answered with 400. Repeating the same request gives the same state.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6. That 21.03 takes away what is left
    /// out was seen with REST accounts as callers; what other callers can do to the fingerprint was read.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::OneUser`] (seen on running servers, not documented): The user was changed.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): A required value is missing or malformed, or there is no such user.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, and the user is not the caller.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// Deletes the user permanently; the account cannot be restored, and a new one with the login is a different
    /// account. Callers cannot delete their own account. Deleting needs the privilege `manage_users`.
    ///
    /// **A user who has documents to sign:** 19.09 and 20.03 refuse with 400 and `lang` set to
    /// `userHasCurrentDocuments`, also if the user is the substitute of somebody who has. **21.03 does not refuse.**
    /// It stops these documents: every open step of them, other people's included, becomes `STOP`, their typists get
    /// mail, and digital signatures in progress are aborted. No route shows beforehand whether there are such
    /// documents.
    ///
    /// Sends `DELETE /rest/users/{id}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .delete_user()
    ///     .id(12)
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Details
    ///
    /// Also deleted, and not restored: the memberships of groups, the steps in circuits, the substitute of everybody
    /// whose substitute the user is, and on 21.03 the user's signatures and templates of circuits.
    ///
    /// A reversible alternative is to remove the user from all groups (`remove_group_user`), to set another password
    /// if possible, and to have the documents finished first.
    ///
    /// A user who was already deleted is answered with 400, like any unknown one.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6. What 21.03 does to the documents of
    /// others was seen there; what else goes was partly read.
    ///
    /// # Responses
    ///
    /// - `204` without a body (seen on running servers, not documented): The user is deleted.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is not a number from 1 upwards, or, on 19.09 and 20.03, the user has documents to sign.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, or the user is the caller.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn delete_user(&self) -> operation::DeleteUser {
        operation::DeleteUser::new(self)
    }
    /// Read the avatar of a user.
    ///
    /// Returns the avatar as a data URI, tens of kilobytes long. Every authenticated caller may read it.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6; so was the 400.
    ///
    /// Sends `GET /rest/users/{id}/picture` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .get_user_picture()
    ///     .id(12)
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserPicture`] (seen on running servers, not documented): The avatar.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is not a number from 1 upwards.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The password of the caller has expired. Otherwise every authenticated caller may do this. Since 21.03.6.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_user_picture(&self) -> operation::GetUserPicture {
        operation::GetUserPicture::new(self)
    }
    /// Replace the avatar of the caller.
    ///
    /// Stores a new avatar, which must be an image in base64, with or without the beginning of a data URI. It
    /// replaces the old one. 21.03 scales it to 100 pixels.
    ///
    /// Only callers themselves can do this: for another user's account it is 403, even for a caller with the
    /// privilege `manage_users`.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6.
    ///
    /// Sends `PUT /rest/users/{id}/picture` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .update_user_picture()
    ///     .id(2)
    ///     .body(
    ///         types::PictureUpdate::builder()
    ///             .picture("data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
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
    /// - `204` without a body (seen on running servers, not documented): The avatar is stored.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): The avatar is missing or no image.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The user is not the caller.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn update_user_picture(&self) -> operation::UpdateUserPicture {
        operation::UpdateUserPicture::new(self)
    }
    /// Tell who stands in for a user.
    ///
    /// Returns the technical id of the substitute, or null if there is none.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6, with the refusals.
    ///
    /// Sends `GET /rest/users/{id}/substitute` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .get_user_substitute()
    ///     .id(12)
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::Substitute`] (seen on running servers, not documented): Who stands in.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is not a number from 1 upwards.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, and the user is not the caller.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_user_substitute(&self) -> operation::GetUserSubstitute {
        operation::GetUserSubstitute::new(self)
    }
    /// Choose who stands in for the caller.
    ///
    /// Sets the substitute of the user; null, 0 and the user's own id remove it. The substitute must exist and must
    /// not have a substitute itself.
    ///
    /// **It changes other people as well:** everybody whose substitute is the caller gets the new substitute, and
    /// setting it back to null does not revert that.
    ///
    /// Only callers themselves can do this: for another user's account it is 403, even for a caller with the
    /// privilege `manage_users`.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6.
    ///
    /// Sends `PUT /rest/users/{id}/substitute` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .update_user_substitute()
    ///     .id(2)
    ///     .body(
    ///         types::SubstituteUpdate::builder()
    ///             .substitute(1)
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
    /// - `204` without a body (seen on running servers, not documented): The substitute is set.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): That user cannot stand in.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The user is not the caller.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn update_user_substitute(&self) -> operation::UpdateUserSubstitute {
        operation::UpdateUserSubstitute::new(self)
    }
    /// Replace the preferences of the caller.
    ///
    /// Stores language, pen, notifications and the size of signatures. All values are required and replace the
    /// current ones; `signatureScaling` is required by 21.03 only, and ignored by 19.09 and 20.03.
    ///
    /// Only callers themselves can do this: for another user's account it is 403, even for a caller with the
    /// privilege `manage_users`.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6.
    ///
    /// Sends `PUT /rest/users/{id}/preferences` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .update_user_preferences()
    ///     .id(2)
    ///     .body(
    ///         types::PreferencesUpdate::builder()
    ///             .lang("fr")
    ///             .writing_mode("direct")
    ///             .writing_size(1)
    ///             .writing_color("#000000")
    ///             .notifications(true)
    ///             .signature_scaling(false)
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
    /// - `204` without a body (seen on running servers, not documented): The preferences are stored.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): A value is missing or malformed.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The user is not the caller.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn update_user_preferences(&self) -> operation::UpdateUserPreferences {
        operation::UpdateUserPreferences::new(self)
    }
    /// Change a password.
    ///
    /// Sets a new password. `currentPassword` is required unless the account is a REST account. Changing the password
    /// of another account needs the privilege `manage_users`, and the current password too. `get_password_rules` has
    /// the rules.
    ///
    /// A wrong current password is answered with 401 and `Wrong Password`. That is not about the credentials of the
    /// call, so a token is not renewed for it; 401 with `Authentication Failed` is, and renews it.
    ///
    /// Sends `PUT /rest/users/{id}/password` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .update_user_password()
    ///     .id(12)
    ///     .body(
    ///         types::PasswordChange::builder()
    ///             .current_password("maarch")
    ///             .new_password("Nana-Banana-42")
    ///             .password_confirmation("Nana-Banana-42")
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
    /// The old password stops working, and all refresh tokens of the account are revoked. If it is the caller's own
    /// account, the response has new tokens in its headers. A client with `log_in` adopts them and the new password;
    /// a client with `basic` or a fixed token keeps its credentials, which fail: build a new one.
    ///
    /// An unknown user is a 500 with `Argument login is empty`, or, without a current password, the 401 of a wrong
    /// password.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6; the headers of a change of the own
    /// password, too.
    ///
    /// # Responses
    ///
    /// - `204` without a body (seen on running servers, not documented): The password is changed.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): The new password is missing or not acceptable, or the id is not a number from 1 upwards.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The current password is wrong. Credentials of the call that are missing, wrong or expired are answered with this status as well.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, and the user is not the caller.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn update_user_password(&self) -> operation::UpdateUserPassword {
        operation::UpdateUserPassword::new(self)
    }
    /// Read what happened to a user.
    ///
    /// Returns the actions of the user, and the events whose `data` refers to the user, such as added signatures; not
    /// the creation or changes of the account by others. Dates look like `22-11-2026 02:35`, in the server's time
    /// zone. `data` describes an event; `userId` in it is a string, and an event without data has an empty array
    /// there.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6.
    ///
    /// Sends `GET /rest/users/{id}/history` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .get_user_history()
    ///     .id(12)
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserHistory`] (seen on running servers, not documented): The events.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is not a number from 1 upwards.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, and the user is not the caller.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_user_history(&self) -> operation::GetUserHistory {
        operation::GetUserHistory::new(self)
    }
    /// Find users that fit a text.
    ///
    /// Returns the people whose first name, last name or address contains every word of the text, at most 50, as a
    /// bare list. REST accounts are omitted, and words of one letter are ignored. Every authenticated caller may read
    /// it, addresses included.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6; `signatureModes` on 21.03.6.
    ///
    /// Sends `GET /rest/autocomplete/users` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .autocomplete_users()
    ///     .search("ja")
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserSuggestions`] (seen on running servers, not documented): The users that fit.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no text.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The password of the caller has expired. Otherwise every authenticated caller may do this. Since 21.03.6.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn autocomplete_users(&self) -> operation::AutocompleteUsers {
        operation::AutocompleteUsers::new(self)
    }
    /// Have a link for choosing a new password mailed.
    ///
    /// Sends a link to the address of the account with this login. The response is the same if there is no such
    /// account. A new link invalidates earlier ones, and so does a log-in of that account with its password and
    /// `log_in` (read in the code); the password stays until a link is used. No credentials are needed or sent.
    ///
    /// Source: not in the source document; the response to an unknown login was seen on 19.09.1, 20.03.2 and 21.03.6.
    ///
    /// Sends `POST /rest/password` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .request_password_reset()
    ///     .body(
    ///         types::PasswordResetRequest::builder()
    ///             .login("user@example.com")
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
    /// - `204` without a body (seen on running servers, not documented): A link was mailed, if there is such an account.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The login is missing.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn request_password_reset(&self) -> operation::RequestPasswordReset {
        operation::RequestPasswordReset::new(self)
    }
    /// Choose a new password with what was mailed.
    ///
    /// Sets the password of the account that the token was mailed for. The token can be used once, and all refresh
    /// tokens of the account are revoked. No credentials are needed or sent. `get_password_rules` has the rules.
    ///
    /// Source: not in the source document; the refusal of a token was seen on 19.09.1, 20.03.2 and 21.03.6, the rest
    /// was read.
    ///
    /// Sends `PUT /rest/password` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
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
    /// - `204` without a body (inferred from neighbouring routes, not documented): The password is set.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): A value is missing, or the password breaks the rules.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The token is unknown, used or too old.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn reset_password(&self) -> operation::ResetPassword {
        operation::ResetPassword::new(self)
    }
}
/// # Signatures
impl Client {
    /// Replace the signatures a user has from an external application.
    ///
    /// Stores signature images for the user under the name of an application. On running servers they replace those
    /// the user has under exactly that name; signatures of other applications stay. Changing those of another user
    /// needs the privilege `manage_users`.
    ///
    /// The entries can be an object instead of a list. The server checks neither that a value is base64 nor that it
    /// is an image. The old signatures are deleted before the new ones are stored: after a 500 they can be lost, and
    /// the request should be repeated. A `format` with a slash, such as a media type, is always such a 500 (read in
    /// the code). An unknown user is answered with 400.
    ///
    /// Sends `PUT /rest/users/{id}/externalSignatures` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .update_external_signatures()
    ///     .id(12)
    ///     .body(
    ///         types::ExternalSignatures::builder()
    ///             .external_application("MaarchCourrier")
    ///             .signatures([
    ///                 types::ExternalSignature::builder()
    ///             .format("png")
    ///             .encoded_signature("deJOIJKiSDYUIfolpcdm"),
    ///                 types::ExternalSignature::builder()
    ///             .format("jpeg")
    ///             .encoded_signature("REUGFMLLlpxjeoikjcxoe668v"),
    ///             ])
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
    /// Source: Maarch Parapheur API documentation 19.09, section Mise à jour des signatures externes d'un
    /// utilisateur.
    ///
    /// # Responses
    ///
    /// - `204` without a body: The signatures were stored.
    /// - `400` with [`types::BadRequest`]: A required value is missing, or there is no such user.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`]: The caller lacks the privilege `manage_users`.
    /// - `500` with [`types::ServerError`]: The server failed. Only the storing of signatures answers with `errors`; every other failure seen was an exception of the framework, sent as HTML to a client that does not accept `application/json`.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn update_external_signatures(&self) -> operation::UpdateExternalSignatures {
        operation::UpdateExternalSignatures::new(self)
    }
    /// List the signatures of a user.
    ///
    /// Returns the signature images, the newest first. On 19.09 they are always those of the caller, regardless of
    /// the id. From 20.03 on another user is 403, unless the caller is that user's substitute: then the response has
    /// the signatures that substitutes may use.
    ///
    /// Images that were sent in malformed base64 are returned changed, because the server encodes them again.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6, where they differ.
    ///
    /// Sends `GET /rest/users/{id}/signatures` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .list_user_signatures()
    ///     .id(2)
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::SignatureList`] (seen on running servers, not documented): The signatures.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): The store of the signatures is missing.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The user is not the caller.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn list_user_signatures(&self) -> operation::ListUserSignatures {
        operation::ListUserSignatures::new(self)
    }
    /// Add a signature to a user.
    ///
    /// Stores a signature image of at most 1,000,000 bytes and returns its number, as `signatureId` and not as `id`.
    /// For another user's account it needs the privilege `manage_users`.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6.
    ///
    /// Sends `POST /rest/users/{id}/signatures` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .create_user_signature()
    ///     .id(12)
    ///     .body(
    ///         types::NewSignature::builder()
    ///             .encoded_signature("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
    ///             .format("gif")
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
    /// - `200` with [`types::CreatedSignature`] (seen on running servers, not documented): The signature is stored.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): A value is missing, or the image is none or is too large.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, and the user is not the caller.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn create_user_signature(&self) -> operation::CreateUserSignature {
        operation::CreateUserSignature::new(self)
    }
    /// Delete a signature of a user.
    ///
    /// Deletes a signature image permanently. The response is the same if there was none, so the call can be
    /// repeated.
    ///
    /// For another user's account it needs the privilege `manage_users`.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6.
    ///
    /// Sends `DELETE /rest/users/{id}/signatures/{signatureId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .delete_user_signature()
    ///     .id(12)
    ///     .signature_id(4)
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::Success`] (seen on running servers, not documented): The signature is not there any more.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, and the user is not the caller.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn delete_user_signature(&self) -> operation::DeleteUserSignature {
        operation::DeleteUserSignature::new(self)
    }
    /// Open a signature of a user to substitutes.
    ///
    /// Since 20.03.2.
    ///
    /// Sets whether substitutes of the user may use the signature. For a signature that does not exist it succeeds.
    /// 19.09 answers 404, as for every unknown path.
    ///
    /// For another user's account it needs the privilege `manage_users`.
    ///
    /// Source: not in the source document; seen on 20.03.2 and 21.03.6, and its absence on 19.09.1.
    ///
    /// Sends `PATCH /rest/users/{id}/signatures/{signatureId}/substituted` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .update_user_signature_substituted()
    ///     .id(12)
    ///     .signature_id(4)
    ///     .body(
    ///         types::SignatureSubstitution::builder()
    ///             .substituted(true)
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
    /// - `204` without a body (seen on running servers, not documented): It is stored.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): The value is missing, or there is no such user.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, and the user is not the caller.
    /// - `404` with [`types::NotFound`] (seen on running servers, not documented): The server does not have this route. Up to 19.09.1.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn update_user_signature_substituted(
        &self,
    ) -> operation::UpdateUserSignatureSubstituted {
        operation::UpdateUserSignatureSubstituted::new(self)
    }
}
/// # Groups
impl Client {
    /// List the groups.
    ///
    /// Lists all groups at once, with number and name. It needs the privilege `manage_groups`; `manage_users` is not
    /// enough.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6.
    ///
    /// Sends `GET /rest/groups` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
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
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_groups`, and, if `manage_users` is sufficient, that one too.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn list_groups(&self) -> operation::ListGroups {
        operation::ListGroups::new(self)
    }
    /// Create a group.
    ///
    /// Creates a group without members and privileges, and returns its number. Names need not be unique: a second
    /// call creates a second group. It needs the privilege `manage_groups`.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6. The refusals were read.
    ///
    /// Sends `POST /rest/groups` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .create_group()
    ///     .body(
    ///         types::NewGroup::builder()
    ///             .label("Signataires")
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
    /// - `200` with [`types::CreatedGroup`] (seen on running servers, not documented): The group was created.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The name is missing or too long.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_groups`, and, if `manage_users` is sufficient, that one too.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn create_group(&self) -> operation::CreateGroup {
        operation::CreateGroup::new(self)
    }
    /// Read a group.
    ///
    /// Returns one group with its members and with all existing privileges, of which it has those that are `checked`.
    /// It needs the privilege `manage_groups`; `manage_users` is not enough.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6.
    ///
    /// Sends `GET /rest/groups/{id}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .get_group()
    ///     .id(2)
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::OneGroup`] (seen on running servers, not documented): The group.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such group.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_groups`, and, if `manage_users` is sufficient, that one too.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_group(&self) -> operation::GetGroup {
        operation::GetGroup::new(self)
    }
    /// Add a user to a group.
    ///
    /// Adds the user to the group. There is no such route below the user.
    ///
    /// A user who is already in the group is refused with 400, and so are an unknown group and an unknown user. It
    /// needs one of the privileges `manage_groups` and `manage_users`.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6; that either privilege is enough was
    /// read.
    ///
    /// Sends `PUT /rest/groups/{id}/users` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .add_group_user()
    ///     .id(2)
    ///     .body(
    ///         types::GroupUserToAdd::builder()
    ///             .user_id(12)
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
    /// - `204` without a body (seen on running servers, not documented): The user is in the group.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): The group or the user does not exist, or the user is in the group already.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_groups`, and, if `manage_users` is sufficient, that one too.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn add_group_user(&self) -> operation::AddGroupUser {
        operation::AddGroupUser::new(self)
    }
    /// Remove a user from a group.
    ///
    /// Removes the user from the group. For a user who is not in the group it succeeds too. It needs one of the
    /// privileges `manage_groups` and `manage_users`.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6; that either privilege is enough was
    /// read.
    ///
    /// Sends `DELETE /rest/groups/{id}/users/{userId}` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .remove_group_user()
    ///     .id(2)
    ///     .user_id(12)
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `204` without a body (seen on running servers, not documented): The user is not in the group.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): The group or the user does not exist.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_groups`, and, if `manage_users` is sufficient, that one too.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn remove_group_user(&self) -> operation::RemoveGroupUser {
        operation::RemoveGroupUser::new(self)
    }
}
/// # Server
impl Client {
    /// Read the rules for passwords.
    ///
    /// Returns the rules for passwords. No credentials are needed or sent.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6.
    ///
    /// Sends `GET /rest/passwordRules` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .get_password_rules()
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::PasswordRuleList`] (seen on running servers, not documented): The rules.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn get_password_rules(&self) -> operation::GetPasswordRules {
        operation::GetPasswordRules::new(self)
    }
    /// Read how the installation authenticates.
    ///
    /// Returns the log-in method and the identity of the installation. No credentials are needed or sent. The
    /// response has no version number; only 21.03 has `coreUrl`.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6.
    ///
    /// Sends `GET /rest/authenticationInformations` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
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
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// Log out where the log-in was another server's.
    ///
    /// Since 21.03.6.
    ///
    /// Ends the session at the identity server, if the installation has one; the response is empty. With the
    /// product's own log-in nothing ends: tokens stay valid until they expire. Older servers answer 404.
    ///
    /// Source: not in the source document; seen on 21.03.6.
    ///
    /// Sends `GET /rest/authenticate/logout` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .log_out()
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` without a body (seen on running servers, not documented): Done; there is nothing to tell.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The password of the caller has expired. Otherwise every authenticated caller may do this. Since 21.03.6.
    /// - `404` with [`types::NotFound`] (seen on running servers, not documented): The server does not have this route. Up to 20.03.2.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn log_out(&self) -> operation::LogOut {
        operation::LogOut::new(self)
    }
    /// List the ways to sign.
    ///
    /// Since 21.03.6.
    ///
    /// Lists the signature modes that are configured, the strongest first, as a bare list. `signatureModes` of a user
    /// contains their ids. Older servers answer 404.
    ///
    /// Source: not in the source document; seen on 21.03.6, and its absence on 19.09.1 and 20.03.2.
    ///
    /// Sends `GET /rest/signatureModes` below the base URL.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let response = client
    ///     .list_signature_modes()
    ///     .send()
    ///     .await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Responses
    ///
    /// - `200` with [`types::SignatureModes`] (seen on running servers, not documented): The modes.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The password of the caller has expired. Otherwise every authenticated caller may do this. Since 21.03.6.
    /// - `404` with [`types::NotFound`] (seen on running servers, not documented): The server does not have this route. Up to 20.03.2.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
    ///
    /// # Errors
    ///
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    #[inline]
    pub fn list_signature_modes(&self) -> operation::ListSignatureModes {
        operation::ListSignatureModes::new(self)
    }
}
/// All documented operations of this service.
pub const OPERATIONS: &[&crate::OperationInfo] = &[
    <operation::ListUsers as crate::Operation>::INFO,
    <operation::CreateUser as crate::Operation>::INFO,
    <operation::GetUser as crate::Operation>::INFO,
    <operation::UpdateUser as crate::Operation>::INFO,
    <operation::DeleteUser as crate::Operation>::INFO,
    <operation::UpdateExternalSignatures as crate::Operation>::INFO,
    <operation::GetUserPicture as crate::Operation>::INFO,
    <operation::UpdateUserPicture as crate::Operation>::INFO,
    <operation::GetUserSubstitute as crate::Operation>::INFO,
    <operation::UpdateUserSubstitute as crate::Operation>::INFO,
    <operation::UpdateUserPreferences as crate::Operation>::INFO,
    <operation::UpdateUserPassword as crate::Operation>::INFO,
    <operation::ListUserSignatures as crate::Operation>::INFO,
    <operation::CreateUserSignature as crate::Operation>::INFO,
    <operation::DeleteUserSignature as crate::Operation>::INFO,
    <operation::UpdateUserSignatureSubstituted as crate::Operation>::INFO,
    <operation::GetUserHistory as crate::Operation>::INFO,
    <operation::AutocompleteUsers as crate::Operation>::INFO,
    <operation::ListGroups as crate::Operation>::INFO,
    <operation::CreateGroup as crate::Operation>::INFO,
    <operation::GetGroup as crate::Operation>::INFO,
    <operation::AddGroupUser as crate::Operation>::INFO,
    <operation::RemoveGroupUser as crate::Operation>::INFO,
    <operation::GetPasswordRules as crate::Operation>::INFO,
    <operation::RequestPasswordReset as crate::Operation>::INFO,
    <operation::ResetPassword as crate::Operation>::INFO,
    <operation::GetAuthenticationInformation as crate::Operation>::INFO,
    <operation::LogOut as crate::Operation>::INFO,
    <operation::ListSignatureModes as crate::Operation>::INFO,
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
    UpdateExternalSignatures,
    GetUserPicture,
    UpdateUserPicture,
    GetUserSubstitute,
    UpdateUserSubstitute,
    UpdateUserPreferences,
    UpdateUserPassword,
    ListUserSignatures,
    CreateUserSignature,
    DeleteUserSignature,
    UpdateUserSignatureSubstituted,
    GetUserHistory,
    AutocompleteUsers,
    ListGroups,
    CreateGroup,
    GetGroup,
    AddGroupUser,
    RemoveGroupUser,
    GetPasswordRules,
    RequestPasswordReset,
    ResetPassword,
    GetAuthenticationInformation,
    LogOut,
    ListSignatureModes,
}
impl OperationId {
    #[inline]
    pub fn of(operation: &crate::OperationInfo) -> ::std::option::Option<Self> {
        match operation.id() {
            "maarch_parapheur.list_users" => Some(Self::ListUsers),
            "maarch_parapheur.create_user" => Some(Self::CreateUser),
            "maarch_parapheur.get_user" => Some(Self::GetUser),
            "maarch_parapheur.update_user" => Some(Self::UpdateUser),
            "maarch_parapheur.delete_user" => Some(Self::DeleteUser),
            "maarch_parapheur.update_external_signatures" => {
                Some(Self::UpdateExternalSignatures)
            }
            "maarch_parapheur.get_user_picture" => Some(Self::GetUserPicture),
            "maarch_parapheur.update_user_picture" => Some(Self::UpdateUserPicture),
            "maarch_parapheur.get_user_substitute" => Some(Self::GetUserSubstitute),
            "maarch_parapheur.update_user_substitute" => Some(Self::UpdateUserSubstitute),
            "maarch_parapheur.update_user_preferences" => {
                Some(Self::UpdateUserPreferences)
            }
            "maarch_parapheur.update_user_password" => Some(Self::UpdateUserPassword),
            "maarch_parapheur.list_user_signatures" => Some(Self::ListUserSignatures),
            "maarch_parapheur.create_user_signature" => Some(Self::CreateUserSignature),
            "maarch_parapheur.delete_user_signature" => Some(Self::DeleteUserSignature),
            "maarch_parapheur.update_user_signature_substituted" => {
                Some(Self::UpdateUserSignatureSubstituted)
            }
            "maarch_parapheur.get_user_history" => Some(Self::GetUserHistory),
            "maarch_parapheur.autocomplete_users" => Some(Self::AutocompleteUsers),
            "maarch_parapheur.list_groups" => Some(Self::ListGroups),
            "maarch_parapheur.create_group" => Some(Self::CreateGroup),
            "maarch_parapheur.get_group" => Some(Self::GetGroup),
            "maarch_parapheur.add_group_user" => Some(Self::AddGroupUser),
            "maarch_parapheur.remove_group_user" => Some(Self::RemoveGroupUser),
            "maarch_parapheur.get_password_rules" => Some(Self::GetPasswordRules),
            "maarch_parapheur.request_password_reset" => Some(Self::RequestPasswordReset),
            "maarch_parapheur.reset_password" => Some(Self::ResetPassword),
            "maarch_parapheur.get_authentication_information" => {
                Some(Self::GetAuthenticationInformation)
            }
            "maarch_parapheur.log_out" => Some(Self::LogOut),
            "maarch_parapheur.list_signature_modes" => Some(Self::ListSignatureModes),
            _ => None,
        }
    }
}
/// The bodies of requests and responses.
#[allow(clippy::all, unused_qualifications)]
pub mod types {
    impl AuthenticationInformation {
        /// A [`AuthenticationInformationBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> AuthenticationInformationBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for AuthenticationInformation {}
    impl ::serde::Serialize for AuthenticationInformation {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("connection", &self.connection);
            object.optional("changeKey", &self.change_key);
            object.optional("instanceId", &self.instance_id);
            object.optional("coreUrl", &self.core_url);
            object.end()
        }
    }
    /// How the installation authenticates.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AuthenticationInformation {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Log-in method, `default` for the product's own.
        pub connection: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "changeKey",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Whether the secret for tokens is still the publicly known default.
        pub change_key: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "instanceId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// What tells this installation from others.
        pub instance_id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "coreUrl",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Address of the user interface.
        ///
        /// Since 21.03.6.
        pub core_url: ::std::option::Option<::std::string::String>,
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
        /// What is wrong; only the first fault found.
        pub errors: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Key of the error, for instance `userLoginAlreadyExists`; only some errors carry it.
        pub lang: ::std::option::Option<::std::string::String>,
    }
    impl CreatedGroup {
        /// A [`CreatedGroupBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> CreatedGroupBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for CreatedGroup {}
    impl ::serde::Serialize for CreatedGroup {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("id", &self.id);
            object.end()
        }
    }
    /// The response to the creation of a group.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreatedGroup {
        /// Number of the group, which the other routes take.
        pub id: i32,
    }
    impl CreatedSignature {
        /// A [`CreatedSignatureBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> CreatedSignatureBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for CreatedSignature {}
    impl ::serde::Serialize for CreatedSignature {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("signatureId", &self.signature_id);
            object.end()
        }
    }
    /// The response to a new signature.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreatedSignature {
        #[cfg_attr(feature = "schemars", serde(rename = "signatureId"))]
        /// Number of the signature, which the other routes take.
        pub signature_id: i32,
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
    impl ExternalSignature {
        /// A [`ExternalSignatureBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> ExternalSignatureBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for ExternalSignature {}
    impl ::serde::Serialize for ExternalSignature {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("format", &self.format);
            object.property("encodedSignature", &self.encoded_signature);
            object.end()
        }
    }
    /// One signature image.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ExternalSignature {
        /// Format of the image, for instance `png`; used as the extension of the stored file, so without a slash.
        pub format: ExternalSignatureFormat,
        #[cfg_attr(feature = "schemars", serde(rename = "encodedSignature"))]
        /// The image in base64. The server does not check it.
        pub encoded_signature: ExternalSignatureEncodedSignature,
    }
    /// The image in base64. The server does not check it.
    pub type ExternalSignatureEncodedSignature = crate::Text<
        limits::ExternalSignatureEncodedSignature,
    >;
    /// Format of the image, for instance `png`; used as the extension of the stored file, so without a slash.
    pub type ExternalSignatureFormat = crate::Text<limits::ExternalSignatureFormat>;
    impl ExternalSignatures {
        /// A [`ExternalSignaturesBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> ExternalSignaturesBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for ExternalSignatures {
        #[inline]
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            crate::request::at_least_items("signatures", self.signatures.len(), 1usize)?;
            Ok(())
        }
    }
    impl ::serde::Serialize for ExternalSignatures {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("externalApplication", &self.external_application);
            object.property("signatures", &self.signatures);
            object.end()
        }
    }
    /// The signatures a user has from an external application.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ExternalSignatures {
        #[cfg_attr(feature = "schemars", serde(rename = "externalApplication"))]
        /// Name of the application, compared exactly. The document writes `MaarchCourrier`, while the real Maarch
        /// Courrier sends `maarchCourrier`.
        pub external_application: ExternalSignaturesExternalApplication,
        /// The signatures, at least one; they replace all signatures of that application.
        #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1u64)))]
        pub signatures: ::std::vec::Vec<ExternalSignature>,
    }
    /// Name of the application, compared exactly. The document writes `MaarchCourrier`, while the real Maarch
    /// Courrier sends `maarchCourrier`.
    pub type ExternalSignaturesExternalApplication = crate::Text<
        limits::ExternalSignaturesExternalApplication,
    >;
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
        /// Why the caller may not do this.
        pub errors: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Key of the error; only some errors carry it.
        pub lang: ::std::option::Option<::std::string::String>,
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
            object.optional("label", &self.label);
            object.end()
        }
    }
    /// A group.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Group {
        /// Number of the group.
        pub id: i32,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name of the group.
        pub label: ::std::option::Option<::std::string::String>,
    }
    impl GroupDetails {
        /// A [`GroupDetailsBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> GroupDetailsBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for GroupDetails {}
    impl ::serde::Serialize for GroupDetails {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("id", &self.id);
            object.optional("label", &self.label);
            object.list("users", &self.users);
            object.list("privileges", &self.privileges);
            object.end()
        }
    }
    /// A group with its members and privileges.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct GroupDetails {
        /// Number of the group.
        pub id: i32,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name of the group.
        pub label: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// The members.
        pub users: ::std::vec::Vec<GroupMember>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// All privileges, those the group has and those it has not.
        pub privileges: ::std::vec::Vec<GroupPrivilege>,
    }
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
        /// The groups.
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
            object.optional("id", &self.id);
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
        /// Technical id of the user.
        pub id: ::std::option::Option<i32>,
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
    impl GroupPrivilege {
        /// A [`GroupPrivilegeBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> GroupPrivilegeBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for GroupPrivilege {}
    impl ::serde::Serialize for GroupPrivilege {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("id", &self.id);
            object.optional("type", &self.type_);
            object.optional("icon", &self.icon);
            object.optional("route", &self.route);
            object.optional("checked", &self.checked);
            object.end()
        }
    }
    /// A privilege, and whether the group has it.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct GroupPrivilege {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the privilege, such as `manage_users`.
        pub id: ::std::option::Option<crate::NumberOrText>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "type",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Kind of privilege, `admin` or `simple`.
        pub type_: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Symbol of it in the user interface; names differ between versions. Absent for a simple one.
        pub icon: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Page of it in the user interface. Absent for a simple one.
        pub route: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Whether the group has the privilege.
        pub checked: ::std::option::Option<bool>,
    }
    impl GroupUserToAdd {
        /// A [`GroupUserToAddBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> GroupUserToAddBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for GroupUserToAdd {}
    impl ::serde::Serialize for GroupUserToAdd {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("userId", &self.user_id);
            object.end()
        }
    }
    /// The user a group is to get.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct GroupUserToAdd {
        #[cfg_attr(feature = "schemars", serde(rename = "userId"))]
        /// Technical id of the user.
        pub user_id: i32,
    }
    impl HistoryData {
        /// A [`HistoryDataBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> HistoryDataBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for HistoryData {}
    impl ::serde::Serialize for HistoryData {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("userId", &self.user_id);
            object.optional("externalApplication", &self.external_application);
            object.optional("objectType", &self.object_type);
            object.optional("errors", &self.errors);
            object.end()
        }
    }
    /// The subject of an event. Keys that are not described here are ignored.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct HistoryData {
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "userId",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Technical id of a user; a text here, although it is a number everywhere else.
        pub user_id: ::std::option::Option<crate::NumberOrText>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "externalApplication",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Name of the application that gave a signature.
        pub external_application: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "objectType",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// What was looked at, such as `users`.
        pub object_type: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// What went wrong, kept as JSON.
        #[cfg_attr(feature = "schemars", serde(default))]
        pub errors: ::std::option::Option<::serde_json::Value>,
    }
    impl HistoryEvent {
        /// A [`HistoryEventBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> HistoryEventBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for HistoryEvent {}
    impl ::serde::Serialize for HistoryEvent {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("code", &self.code);
            object.optional("type", &self.type_);
            object.optional("user", &self.user);
            object.optional("date", &self.date);
            object.optional("message", &self.message);
            object.optional("data", &self.data);
            object.end()
        }
    }
    /// Something that happened to a user.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct HistoryEvent {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Result of the event.
        pub code: ::std::option::Option<crate::NumberOrText>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "type",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Kind of event.
        pub type_: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name of the one who did it.
        pub user: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// When it was, such as `22-11-2026 02:35`, in the server's time zone.
        pub date: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// What it was, for people.
        pub message: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The subject of the event, or an empty array (PHP for an empty object).
        pub data: ::std::option::Option<
            crate::PhpObject<crate::maarch_parapheur::types::HistoryData>,
        >,
    }
    /// Kind of account, as documented. Running servers ignore it: use `isRest` to create a REST account.
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
        /// `rest`: An account for programs.
        Rest,
    }
    impl ::std::fmt::Display for Mode {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Standard => f.write_str("standard"),
                Self::Rest => f.write_str("rest"),
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
                _ => Err("it is none of standard, rest".into()),
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
    impl NewGroup {
        /// A [`NewGroupBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> NewGroupBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for NewGroup {}
    impl ::serde::Serialize for NewGroup {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("label", &self.label);
            object.end()
        }
    }
    /// A group to create.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct NewGroup {
        /// Name of the group, at most 128 characters.
        pub label: NewGroupLabel,
    }
    /// Name of the group, at most 128 characters.
    pub type NewGroupLabel = crate::Text<limits::NewGroupLabel>;
    impl NewSignature {
        /// A [`NewSignatureBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> NewSignatureBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for NewSignature {}
    impl ::serde::Serialize for NewSignature {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("encodedSignature", &self.encoded_signature);
            object.property("format", &self.format);
            object.end()
        }
    }
    /// A signature to add.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct NewSignature {
        #[cfg_attr(feature = "schemars", serde(rename = "encodedSignature"))]
        /// The image in base64, at most one megabyte.
        pub encoded_signature: NewSignatureEncodedSignature,
        /// Format of the image, for instance `png`.
        pub format: NewSignatureFormat,
    }
    /// The image in base64, at most one megabyte.
    pub type NewSignatureEncodedSignature = crate::Text<
        limits::NewSignatureEncodedSignature,
    >;
    /// Format of the image, for instance `png`.
    pub type NewSignatureFormat = crate::Text<limits::NewSignatureFormat>;
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
            object.property("login", &self.login);
            object.property("email", &self.email);
            object.property("firstname", &self.firstname);
            object.property("lastname", &self.lastname);
            object.optional("picture", &self.picture);
            object.optional("mode", &self.mode);
            object.optional("isRest", &self.is_rest);
            object.list("signatureModes", &self.signature_modes);
            object.optional("x509Fingerprint", &self.x509_fingerprint);
            object.end()
        }
    }
    /// A user to create.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct NewUser {
        /// Login: ASCII letters, digits, underscore, dot, at sign and hyphen, at most 128 characters. Stored in
        /// lower case.
        pub login: NewUserLogin,
        /// E-mail address, at most 128 characters; the server checks its form, and does not require it to be unique.
        pub email: NewUserEmail,
        /// First name, at most 128 characters.
        pub firstname: NewUserFirstname,
        /// Last name, at most 128 characters.
        pub lastname: NewUserLastname,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Avatar, documented as base64 but used as a data URI such as `data:image/png;base64,…`. Stored unchanged,
        /// even if it is not an image; without it the server stores a default.
        pub picture: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Kind of account, as documented. Running servers ignore it: use `isRest` to create a REST account.
        pub mode: ::std::option::Option<Mode>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "isRest",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Whether to create a REST account, for a program. Not in the source document, but running servers use it
        /// instead of `mode`.
        pub is_rest: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "signatureModes",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// The user's signature modes, as ids from `list_signature_modes`; others are refused. Without them the user
        /// may only stamp. 19.09 and 20.03 ignore it.
        ///
        /// Since 21.03.6.
        pub signature_modes: ::std::vec::Vec<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "x509Fingerprint",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Fingerprint of the user's certificate, accepted from REST accounts only. 19.09 and 20.03 ignore it.
        ///
        /// Since 21.03.6.
        pub x509_fingerprint: ::std::option::Option<::std::string::String>,
    }
    /// E-mail address, at most 128 characters; the server checks its form, and does not require it to be unique.
    pub type NewUserEmail = crate::Text<limits::NewUserEmail>;
    /// First name, at most 128 characters.
    pub type NewUserFirstname = crate::Text<limits::NewUserFirstname>;
    /// Last name, at most 128 characters.
    pub type NewUserLastname = crate::Text<limits::NewUserLastname>;
    /// Login: ASCII letters, digits, underscore, dot, at sign and hyphen, at most 128 characters. Stored in
    /// lower case.
    pub type NewUserLogin = crate::Text<limits::NewUserLogin>;
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
            object.optional("message", &self.message);
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
        /// What the framework says, for instance `Not found`.
        pub message: ::std::option::Option<::std::string::String>,
    }
    impl OneGroup {
        /// A [`OneGroupBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> OneGroupBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for OneGroup {}
    impl ::serde::Serialize for OneGroup {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("group", &self.group);
            object.end()
        }
    }
    /// One group.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OneGroup {
        /// A group with its members and privileges.
        pub group: GroupDetails,
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
            object.property("user", &self.user);
            object.end()
        }
    }
    /// One user.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OneUser {
        /// A user with everything the server tells.
        pub user: UserDetails,
    }
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
                .field("password_confirmation", &::std::format_args!("hidden"))
                .finish()
        }
    }
    impl ::serde::Serialize for PasswordChange {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("currentPassword", &self.current_password);
            object.property("newPassword", &self.new_password);
            object.property("passwordConfirmation", &self.password_confirmation);
            object.end()
        }
    }
    /// A new password.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PasswordChange {
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "currentPassword",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// The current password. Not needed for a REST account.
        pub current_password: ::std::option::Option<::std::string::String>,
        #[cfg_attr(feature = "schemars", serde(rename = "newPassword"))]
        /// The new password.
        pub new_password: PasswordChangeNewPassword,
        #[cfg_attr(feature = "schemars", serde(rename = "passwordConfirmation"))]
        /// The new password again.
        pub password_confirmation: PasswordChangePasswordConfirmation,
    }
    /// The new password.
    pub type PasswordChangeNewPassword = crate::Text<limits::PasswordChangeNewPassword>;
    /// The new password again.
    pub type PasswordChangePasswordConfirmation = crate::Text<
        limits::PasswordChangePasswordConfirmation,
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
    /// A new password, and what proves that its owner chose it.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PasswordReset {
        /// The token from the link that was mailed.
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
    /// Whose password was forgotten.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PasswordResetRequest {
        /// Login, in any case.
        pub login: PasswordResetRequestLogin,
    }
    /// Login, in any case.
    pub type PasswordResetRequestLogin = crate::Text<limits::PasswordResetRequestLogin>;
    /// The token from the link that was mailed.
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
        /// Name of the rule.
        pub label: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// What the rule demands, for instance a number of characters.
        pub value: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Whether the rule is in force.
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
            object.property("rules", &self.rules);
            object.end()
        }
    }
    /// The rules for passwords.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PasswordRuleList {
        /// The rules.
        pub rules: ::std::vec::Vec<PasswordRule>,
    }
    impl PictureUpdate {
        /// A [`PictureUpdateBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> PictureUpdateBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for PictureUpdate {}
    impl ::serde::Serialize for PictureUpdate {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("picture", &self.picture);
            object.optional("pictureOrientation", &self.picture_orientation);
            object.end()
        }
    }
    /// A new avatar.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PictureUpdate {
        /// The avatar in base64, with or without the beginning of a data URI, `data:image/png;base64,`.
        pub picture: PictureUpdatePicture,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "pictureOrientation",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// By how many degrees the image is turned before it is stored.
        pub picture_orientation: ::std::option::Option<i64>,
    }
    /// The avatar in base64, with or without the beginning of a data URI, `data:image/png;base64,`.
    pub type PictureUpdatePicture = crate::Text<limits::PictureUpdatePicture>;
    impl Preferences {
        /// A [`PreferencesBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> PreferencesBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Preferences {}
    impl ::serde::Serialize for Preferences {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("lang", &self.lang);
            object.optional("writingMode", &self.writing_mode);
            object.optional("writingSize", &self.writing_size);
            object.optional("writingColor", &self.writing_color);
            object.optional("notifications", &self.notifications);
            object.optional("signatureScaling", &self.signature_scaling);
            object.end()
        }
    }
    /// Settings of a user.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Preferences {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Language of the user interface, for instance `fr`.
        pub lang: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "writingMode",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// How signatures are drawn by hand.
        pub writing_mode: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "writingSize",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Width of the pen.
        pub writing_size: ::std::option::Option<i64>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "writingColor",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Colour of the pen, for instance `#000000`.
        pub writing_color: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Whether the user gets messages.
        pub notifications: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "signatureScaling",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// A size, or false where it is not fixed.
        pub signature_scaling: ::std::option::Option<crate::NumberOrFalse>,
    }
    impl PreferencesUpdate {
        /// A [`PreferencesUpdateBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> PreferencesUpdateBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for PreferencesUpdate {}
    impl ::serde::Serialize for PreferencesUpdate {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("lang", &self.lang);
            object.property("writingMode", &self.writing_mode);
            object.property("writingSize", &self.writing_size);
            object.property("writingColor", &self.writing_color);
            object.property("notifications", &self.notifications);
            object.property("signatureScaling", &self.signature_scaling);
            object.end()
        }
    }
    /// The new settings of a user, complete.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PreferencesUpdate {
        /// Language of the user interface, for instance `fr`.
        pub lang: PreferencesUpdateLang,
        #[cfg_attr(feature = "schemars", serde(rename = "writingMode"))]
        /// How signatures are drawn by hand.
        pub writing_mode: PreferencesUpdateWritingMode,
        #[cfg_attr(feature = "schemars", serde(rename = "writingSize"))]
        /// Width of the pen.
        pub writing_size: i64,
        #[cfg_attr(feature = "schemars", serde(rename = "writingColor"))]
        /// Colour of the pen, for instance `#000000`.
        pub writing_color: PreferencesUpdateWritingColor,
        /// Whether the user gets messages.
        pub notifications: bool,
        #[cfg_attr(feature = "schemars", serde(rename = "signatureScaling"))]
        /// The size of signatures, from 10 to 50, or false for the size of the image. 21.03 requires it; 19.09 and
        /// 20.03 ignore it.
        ///
        /// Since 21.03.6.
        pub signature_scaling: crate::NumberOrFalse,
    }
    /// Language of the user interface, for instance `fr`.
    pub type PreferencesUpdateLang = crate::Text<limits::PreferencesUpdateLang>;
    /// Colour of the pen, for instance `#000000`.
    pub type PreferencesUpdateWritingColor = crate::Text<
        limits::PreferencesUpdateWritingColor,
    >;
    /// How signatures are drawn by hand.
    pub type PreferencesUpdateWritingMode = crate::Text<
        limits::PreferencesUpdateWritingMode,
    >;
    impl Privilege {
        /// A [`PrivilegeBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> PrivilegeBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Privilege {}
    impl ::serde::Serialize for Privilege {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("id", &self.id);
            object.optional("type", &self.type_);
            object.optional("icon", &self.icon);
            object.optional("route", &self.route);
            object.end()
        }
    }
    /// Something that a user may do.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Privilege {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Id of the privilege, such as `manage_users`.
        pub id: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "type",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Kind of privilege, `admin` or `simple`.
        pub type_: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Symbol of it in the user interface; names differ between versions. Absent for a simple one.
        pub icon: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Page of it in the user interface. Absent for a simple one.
        pub route: ::std::option::Option<::std::string::String>,
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
                .field("message", &::std::format_args!("hidden"))
                .field("exception", &self.exception)
                .field("error", &self.error)
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
            object.optional("message", &self.message);
            object.list("exception", &self.exception);
            object.list("error", &self.error);
            object.end()
        }
    }
    /// The body of a 500 in either of its shapes: `errors` alone, or `message` with `exception` or `error`. It may
    /// hold server paths and SQL, so it should not be shown to users unchanged.
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
    impl Signature {
        /// A [`SignatureBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> SignatureBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Signature {}
    impl ::serde::Serialize for Signature {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("id", &self.id);
            object.optional("encodedSignature", &self.encoded_signature);
            object.optional("substituted", &self.substituted);
            object.end()
        }
    }
    /// A signature of a user.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Signature {
        /// Number of the signature.
        pub id: i32,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "encodedSignature",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// The image in base64, as the server encodes it.
        pub encoded_signature: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Whether substitutes may use it.
        ///
        /// Since 20.03.2.
        pub substituted: ::std::option::Option<bool>,
    }
    impl SignatureList {
        /// A [`SignatureListBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> SignatureListBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for SignatureList {}
    impl ::serde::Serialize for SignatureList {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("signatures", &self.signatures);
            object.end()
        }
    }
    /// The signatures of a user.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SignatureList {
        /// The signatures, the newest first.
        pub signatures: ::std::vec::Vec<Signature>,
    }
    impl SignatureMode {
        /// A [`SignatureModeBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> SignatureModeBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for SignatureMode {}
    impl ::serde::Serialize for SignatureMode {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("id", &self.id);
            object.optional("color", &self.color);
            object.optional("issuer", &self.issuer);
            object.optional("subject", &self.subject);
            object.optional("keyUsage", &self.key_usage);
            object.end()
        }
    }
    /// A way to sign.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SignatureMode {
        /// Id of the mode, such as `stamp`.
        pub id: ::std::string::String,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Colour of it in the user interface.
        pub color: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The required issuer of the certificate; empty if any is accepted. Only for certificates.
        pub issuer: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The required subject of the certificate; empty if any is accepted. Only for certificates.
        pub subject: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "keyUsage",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// What the certificate must be for. Only for certificates.
        pub key_usage: ::std::option::Option<::std::string::String>,
    }
    impl ::std::convert::TryFrom<::std::vec::Vec<SignatureModeBuilder>>
    for SignatureModes {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            items: ::std::vec::Vec<SignatureModeBuilder>,
        ) -> ::std::result::Result<Self, Self::Error> {
            items.into_iter().try_into()
        }
    }
    impl crate::request::Check for SignatureModes {
        #[inline]
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            crate::request::enough_items(self.0.len(), 0usize)
        }
    }
    impl ::std::iter::FromIterator<SignatureMode> for SignatureModes {
        fn from_iter<I: ::std::iter::IntoIterator<Item = SignatureMode>>(
            items: I,
        ) -> Self {
            Self(items.into_iter().collect())
        }
    }
    impl<T, const N: usize> ::std::convert::TryFrom<[T; N]> for SignatureModes
    where
        [T; N]: crate::Items<SignatureMode>,
    {
        type Error = crate::ConversionError;
        fn try_from(items: [T; N]) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl<T> ::std::convert::TryFrom<::std::vec::IntoIter<T>> for SignatureModes
    where
        ::std::vec::IntoIter<T>: crate::Items<SignatureMode>,
    {
        type Error = crate::ConversionError;
        fn try_from(
            items: ::std::vec::IntoIter<T>,
        ) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl ::std::iter::IntoIterator for SignatureModes {
        type Item = SignatureMode;
        type IntoIter = ::std::vec::IntoIter<SignatureMode>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.0.into_iter()
        }
    }
    impl<'l> ::std::iter::IntoIterator for &'l SignatureModes {
        type Item = &'l SignatureMode;
        type IntoIter = ::std::slice::Iter<'l, SignatureMode>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.0.iter()
        }
    }
    /// The ways to sign that are configured.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SignatureModes(
        #[serde(deserialize_with = "crate::wire::list")]
        pub ::std::vec::Vec<SignatureMode>,
    );
    impl ::std::ops::Deref for SignatureModes {
        type Target = ::std::vec::Vec<SignatureMode>;
        #[inline]
        fn deref(&self) -> &::std::vec::Vec<SignatureMode> {
            &self.0
        }
    }
    impl ::std::convert::From<SignatureModes> for ::std::vec::Vec<SignatureMode> {
        #[inline]
        fn from(value: SignatureModes) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<SignatureMode>> for SignatureModes {
        #[inline]
        fn from(value: ::std::vec::Vec<SignatureMode>) -> Self {
            Self(value)
        }
    }
    impl SignatureSubstitution {
        /// A [`SignatureSubstitutionBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> SignatureSubstitutionBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for SignatureSubstitution {}
    impl ::serde::Serialize for SignatureSubstitution {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("substituted", &self.substituted);
            object.end()
        }
    }
    /// Whether substitutes may use a signature.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SignatureSubstitution {
        /// Whether they may.
        pub substituted: bool,
    }
    impl Substitute {
        /// A [`SubstituteBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> SubstituteBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Substitute {}
    impl ::serde::Serialize for Substitute {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("substitute", &self.substitute);
            object.end()
        }
    }
    /// Who stands in for a user.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("required" = ["substitute"])))]
    pub struct Substitute {
        /// Technical id of the substitute; null if there is none.
        #[cfg_attr(feature = "schemars", serde(rename = "substitute"))]
        pub substitute: ::std::option::Option<i32>,
    }
    impl SubstituteUpdate {
        /// A [`SubstituteUpdateBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> SubstituteUpdateBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for SubstituteUpdate {}
    impl ::serde::Serialize for SubstituteUpdate {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("substitute", &self.substitute);
            object.end()
        }
    }
    /// Who is to stand in for a user.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("required" = ["substitute"])))]
    pub struct SubstituteUpdate {
        /// Technical id of the user who is to stand in; null for nobody.
        #[cfg_attr(feature = "schemars", serde(rename = "substitute"))]
        pub substitute: ::std::option::Option<i32>,
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
        /// Key of the error, for instance `wrongCurrentPassword`; only some errors of 21.03 carry it.
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
            object.optional("login", &self.login);
            object.optional("firstname", &self.firstname);
            object.optional("lastname", &self.lastname);
            object.optional("email", &self.email);
            object.optional("substitute", &self.substitute);
            object.optional("x509Fingerprint", &self.x509_fingerprint);
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
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Login. Missing when the caller lacks the privilege `manage_users`.
        pub login: ::std::option::Option<::std::string::String>,
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
        /// E-mail address. Missing when the caller lacks the privilege `manage_users`.
        pub email: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Whether the user has a substitute.
        pub substitute: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "x509Fingerprint",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Fingerprint of the user's certificate. Only when the caller is a REST account.
        ///
        /// Since 21.03.6.
        #[cfg_attr(feature = "schemars", serde(default))]
        pub x509_fingerprint: ::std::option::Option<crate::NullableText>,
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
            object.optional("login", &self.login);
            object.optional("email", &self.email);
            object.optional("firstname", &self.firstname);
            object.optional("lastname", &self.lastname);
            object.optional("picture", &self.picture);
            object.optional("substitute", &self.substitute);
            object.optional("preferences", &self.preferences);
            object.optional("isRest", &self.is_rest);
            object.list("groups", &self.groups);
            object.optional("substituteUser", &self.substitute_user);
            object.list("availableLanguages", &self.available_languages);
            object.list("administrativePrivileges", &self.administrative_privileges);
            object.list("appPrivileges", &self.app_privileges);
            object.list("signatureModes", &self.signature_modes);
            object.optional("x509Fingerprint", &self.x509_fingerprint);
            object.end()
        }
    }
    /// A user with everything the server tells.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserDetails {
        /// Technical id of the user.
        pub id: i32,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Login, in lower case.
        pub login: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// E-mail address.
        pub email: ::std::option::Option<::std::string::String>,
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
        /// Avatar, usually as a data URI such as `data:image/png;base64,…`; tens of kilobytes.
        pub picture: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Technical id of the substitute; null if there is none. In the list it is true or false.
        pub substitute: ::std::option::Option<i32>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Settings of the user: an object for the caller itself, JSON in a string for other users.
        pub preferences: ::std::option::Option<
            crate::JsonText<crate::maarch_parapheur::types::Preferences>,
        >,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "isRest",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Whether it is a REST account, that is one for programs.
        pub is_rest: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")
        )]
        /// The groups of the user. Missing in the response to a change.
        pub groups: ::std::vec::Vec<UserGroup>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "substituteUser",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// First and last name of the substitute. Only for the caller itself, and only if there is one.
        pub substitute_user: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "availableLanguages",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// The languages to choose from, such as `fr`. Only for oneself.
        pub available_languages: ::std::vec::Vec<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "administrativePrivileges",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// The administrative privileges. Only for oneself.
        pub administrative_privileges: ::std::vec::Vec<Privilege>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "appPrivileges",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// The privileges inside the application. Only for oneself.
        ///
        /// Since 21.03.6.
        pub app_privileges: ::std::vec::Vec<Privilege>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "signatureModes",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// The user's signature modes, as ids from `list_signature_modes`, the weakest first.
        ///
        /// Since 21.03.6.
        pub signature_modes: ::std::vec::Vec<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "x509Fingerprint",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Fingerprint of the user's certificate; null where there is none. Seen with callers that are REST accounts.
        ///
        /// Since 21.03.6.
        #[cfg_attr(feature = "schemars", serde(default))]
        pub x509_fingerprint: ::std::option::Option<crate::NullableText>,
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
            object.optional("label", &self.label);
            object.end()
        }
    }
    /// A group the user is in. Running servers do not send its id here.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserGroup {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Name of the group.
        pub label: ::std::option::Option<::std::string::String>,
    }
    impl UserHistory {
        /// A [`UserHistoryBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UserHistoryBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserHistory {}
    impl ::serde::Serialize for UserHistory {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("history", &self.history);
            object.end()
        }
    }
    /// What happened to a user.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserHistory {
        /// The events.
        pub history: ::std::vec::Vec<HistoryEvent>,
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
            object.end()
        }
    }
    /// The users.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserList {
        /// The users, ordered by last name and first name.
        pub users: ::std::vec::Vec<User>,
    }
    impl UserPicture {
        /// A [`UserPictureBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UserPictureBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserPicture {}
    impl ::serde::Serialize for UserPicture {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.optional("picture", &self.picture);
            object.end()
        }
    }
    /// An avatar.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserPicture {
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// The avatar, usually as a data URI such as `data:image/png;base64,…`.
        pub picture: ::std::option::Option<::std::string::String>,
    }
    impl UserSuggestion {
        /// A [`UserSuggestionBuilder`], whose setters check what they are given.
        #[inline]
        pub fn builder() -> UserSuggestionBuilder {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserSuggestion {}
    impl ::serde::Serialize for UserSuggestion {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = crate::request::ObjectWriter::new(serializer);
            object.property("id", &self.id);
            object.optional("firstname", &self.firstname);
            object.optional("lastname", &self.lastname);
            object.optional("email", &self.email);
            object.optional("substitute", &self.substitute);
            object.list("signatureModes", &self.signature_modes);
            object.end()
        }
    }
    /// A user that fits a text.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserSuggestion {
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
        /// E-mail address.
        pub email: ::std::option::Option<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(skip_serializing_if = "::std::option::Option::is_none")
        )]
        /// Whether the user has a substitute.
        pub substitute: ::std::option::Option<bool>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "signatureModes",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// The ways the user may sign.
        ///
        /// Since 21.03.6.
        pub signature_modes: ::std::vec::Vec<::std::string::String>,
    }
    impl ::std::convert::TryFrom<::std::vec::Vec<UserSuggestionBuilder>>
    for UserSuggestions {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            items: ::std::vec::Vec<UserSuggestionBuilder>,
        ) -> ::std::result::Result<Self, Self::Error> {
            items.into_iter().try_into()
        }
    }
    impl crate::request::Check for UserSuggestions {
        #[inline]
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            crate::request::enough_items(self.0.len(), 0usize)
        }
    }
    impl ::std::iter::FromIterator<UserSuggestion> for UserSuggestions {
        fn from_iter<I: ::std::iter::IntoIterator<Item = UserSuggestion>>(
            items: I,
        ) -> Self {
            Self(items.into_iter().collect())
        }
    }
    impl<T, const N: usize> ::std::convert::TryFrom<[T; N]> for UserSuggestions
    where
        [T; N]: crate::Items<UserSuggestion>,
    {
        type Error = crate::ConversionError;
        fn try_from(items: [T; N]) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl<T> ::std::convert::TryFrom<::std::vec::IntoIter<T>> for UserSuggestions
    where
        ::std::vec::IntoIter<T>: crate::Items<UserSuggestion>,
    {
        type Error = crate::ConversionError;
        fn try_from(
            items: ::std::vec::IntoIter<T>,
        ) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl ::std::iter::IntoIterator for UserSuggestions {
        type Item = UserSuggestion;
        type IntoIter = ::std::vec::IntoIter<UserSuggestion>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.0.into_iter()
        }
    }
    impl<'l> ::std::iter::IntoIterator for &'l UserSuggestions {
        type Item = &'l UserSuggestion;
        type IntoIter = ::std::slice::Iter<'l, UserSuggestion>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.0.iter()
        }
    }
    /// The users that fit a text.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserSuggestions(
        #[serde(deserialize_with = "crate::wire::list")]
        pub ::std::vec::Vec<UserSuggestion>,
    );
    impl ::std::ops::Deref for UserSuggestions {
        type Target = ::std::vec::Vec<UserSuggestion>;
        #[inline]
        fn deref(&self) -> &::std::vec::Vec<UserSuggestion> {
            &self.0
        }
    }
    impl ::std::convert::From<UserSuggestions> for ::std::vec::Vec<UserSuggestion> {
        #[inline]
        fn from(value: UserSuggestions) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<UserSuggestion>> for UserSuggestions {
        #[inline]
        fn from(value: ::std::vec::Vec<UserSuggestion>) -> Self {
            Self(value)
        }
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
            object.property("email", &self.email);
            object.list("signatureModes", &self.signature_modes);
            object.optional("x509Fingerprint", &self.x509_fingerprint);
            object.end()
        }
    }
    /// The new names, address and signature modes of a user. 21.03 removes what is left out; `UserDetails::to_update`
    /// starts with all current values.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserUpdate {
        /// First name, at most 128 characters.
        pub firstname: UserUpdateFirstname,
        /// Last name, at most 128 characters.
        pub lastname: UserUpdateLastname,
        /// E-mail address, at most 128 characters; the server checks its form, and does not require it to be unique.
        pub email: UserUpdateEmail,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "signatureModes",
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty"
            )
        )]
        /// All signature modes of the user. **On 21.03 the user has none if it is left out.** 19.09 and 20.03 ignore
        /// it.
        ///
        /// Since 21.03.6.
        pub signature_modes: ::std::vec::Vec<::std::string::String>,
        #[cfg_attr(
            feature = "schemars",
            serde(
                rename = "x509Fingerprint",
                skip_serializing_if = "::std::option::Option::is_none"
            )
        )]
        /// Fingerprint of the user's certificate. **On 21.03 it is removed if a REST account leaves it out**; other
        /// callers do not change it. 19.09 and 20.03 ignore it.
        ///
        /// Since 21.03.6.
        pub x509_fingerprint: ::std::option::Option<::std::string::String>,
    }
    /// E-mail address, at most 128 characters; the server checks its form, and does not require it to be unique.
    pub type UserUpdateEmail = crate::Text<limits::UserUpdateEmail>;
    /// First name, at most 128 characters.
    pub type UserUpdateFirstname = crate::Text<limits::UserUpdateFirstname>;
    /// Last name, at most 128 characters.
    pub type UserUpdateLastname = crate::Text<limits::UserUpdateLastname>;
    /// Fingerprint of a certificate. Null where there is none; if the key is missing, the server does not show it.
    pub type Fingerprint = crate::NullableText;
    /// The subject of the event, or an empty array (PHP for an empty object).
    pub type HistoryDataOrNothing = crate::PhpObject<
        crate::maarch_parapheur::types::HistoryData,
    >;
    /// A size, or false where it is not fixed.
    pub type NumberOrFalse = crate::NumberOrFalse;
    /// An id or code that is a number in some places and a text in others.
    pub type NumberOrText = crate::NumberOrText;
    /// Settings of the user: an object for the caller itself, JSON in a string for other users.
    pub type PreferencesText = crate::JsonText<
        crate::maarch_parapheur::types::Preferences,
    >;
    /// Builds a [`AuthenticationInformation`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct AuthenticationInformationBuilder {
        connection: crate::request::Field<::std::string::String>,
        change_key: crate::request::Field<bool>,
        instance_id: crate::request::Field<::std::string::String>,
        core_url: crate::request::Field<::std::string::String>,
    }
    impl AuthenticationInformationBuilder {
        /// Log-in method, `default` for the product's own.
        pub fn connection<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.connection.set(value);
            self
        }
        /// Like [`connection`](Self::connection), for a value that may be absent.
        pub fn maybe_connection<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.connection.set_or_unset(value);
            self
        }
        /// Whether the secret for tokens is still the publicly known default.
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
        /// What tells this installation from others.
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
        /// Address of the user interface.
        ///
        /// Since 21.03.6.
        pub fn core_url<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.core_url.set(value);
            self
        }
        /// Like [`core_url`](Self::core_url), for a value that may be absent.
        pub fn maybe_core_url<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.core_url.set_or_unset(value);
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
                connection: value.connection.into(),
                change_key: value.change_key.into(),
                instance_id: value.instance_id.into(),
                core_url: value.core_url.into(),
            }
        }
    }
    impl crate::request::Builder for AuthenticationInformationBuilder {
        type Value = AuthenticationInformation;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("connection", self.connection.refusal()),
                    ("changeKey", self.change_key.refusal()),
                    ("instanceId", self.instance_id.refusal()),
                    ("coreUrl", self.core_url.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<AuthenticationInformation> {
            Some(AuthenticationInformation {
                connection: self.connection.taken(),
                change_key: self.change_key.taken(),
                instance_id: self.instance_id.taken(),
                core_url: self.core_url.taken(),
            })
        }
    }
    impl crate::request::record::Record for AuthenticationInformationBuilder {
        const KEYS: &'static [&'static str] = &[
            "connection",
            "changeKey",
            "instanceId",
            "coreUrl",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.connection, entries),
                1usize => crate::request::record::optional(&mut self.change_key, entries),
                2usize => {
                    crate::request::record::optional(&mut self.instance_id, entries)
                }
                3usize => crate::request::record::optional(&mut self.core_url, entries),
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
        /// What is wrong; only the first fault found.
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
        /// Key of the error, for instance `userLoginAlreadyExists`; only some errors carry it.
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
    /// Builds a [`CreatedGroup`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct CreatedGroupBuilder {
        id: crate::request::Field<i32>,
    }
    impl CreatedGroupBuilder {
        /// Number of the group, which the other routes take.
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
        ) -> ::std::result::Result<CreatedGroup, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<CreatedGroupBuilder> for CreatedGroup {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: CreatedGroupBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<CreatedGroup> for CreatedGroupBuilder {
        #[inline]
        fn from(value: CreatedGroup) -> Self {
            Self { id: Some(value.id).into() }
        }
    }
    impl crate::request::Builder for CreatedGroupBuilder {
        type Value = CreatedGroup;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("id", self.id.needed())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<CreatedGroup> {
            Some(CreatedGroup {
                id: self.id.taken()?,
            })
        }
    }
    impl crate::request::record::Record for CreatedGroupBuilder {
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
    impl<'de> ::serde::Deserialize<'de> for CreatedGroup {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, CreatedGroupBuilder>(deserializer)
        }
    }
    /// Builds a [`CreatedSignature`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct CreatedSignatureBuilder {
        signature_id: crate::request::Field<i32>,
    }
    impl CreatedSignatureBuilder {
        /// Number of the signature, which the other routes take.
        ///
        /// Required.
        pub fn signature_id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.signature_id.set(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<CreatedSignature, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<CreatedSignatureBuilder> for CreatedSignature {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: CreatedSignatureBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<CreatedSignature> for CreatedSignatureBuilder {
        #[inline]
        fn from(value: CreatedSignature) -> Self {
            Self {
                signature_id: Some(value.signature_id).into(),
            }
        }
    }
    impl crate::request::Builder for CreatedSignatureBuilder {
        type Value = CreatedSignature;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("signatureId", self.signature_id.needed())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<CreatedSignature> {
            Some(CreatedSignature {
                signature_id: self.signature_id.taken()?,
            })
        }
    }
    impl crate::request::record::Record for CreatedSignatureBuilder {
        const KEYS: &'static [&'static str] = &["signatureId"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.signature_id, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for CreatedSignature {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                CreatedSignatureBuilder,
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
    /// Builds a [`ExternalSignature`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct ExternalSignatureBuilder {
        format: crate::request::Field<ExternalSignatureFormat>,
        encoded_signature: crate::request::Field<ExternalSignatureEncodedSignature>,
    }
    impl ExternalSignatureBuilder {
        /// Format of the image, for instance `png`; used as the extension of the stored file, so without a slash.
        ///
        /// Required.
        pub fn format<V: crate::IntoValue<ExternalSignatureFormat>>(
            mut self,
            value: V,
        ) -> Self {
            self.format.set(value);
            self
        }
        /// The image in base64. The server does not check it.
        ///
        /// Required.
        pub fn encoded_signature<V: crate::IntoValue<ExternalSignatureEncodedSignature>>(
            mut self,
            value: V,
        ) -> Self {
            self.encoded_signature.set(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<ExternalSignature, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<ExternalSignatureBuilder> for ExternalSignature {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: ExternalSignatureBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<ExternalSignature> for ExternalSignatureBuilder {
        #[inline]
        fn from(value: ExternalSignature) -> Self {
            Self {
                format: Some(value.format).into(),
                encoded_signature: Some(value.encoded_signature).into(),
            }
        }
    }
    impl crate::request::Builder for ExternalSignatureBuilder {
        type Value = ExternalSignature;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("format", self.format.needed()),
                    ("encodedSignature", self.encoded_signature.needed()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<ExternalSignature> {
            Some(ExternalSignature {
                format: self.format.taken()?,
                encoded_signature: self.encoded_signature.taken()?,
            })
        }
    }
    impl crate::request::record::Record for ExternalSignatureBuilder {
        const KEYS: &'static [&'static str] = &["format", "encodedSignature"];
        const ALWAYS: u64 = 3u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.format, entries),
                1usize => {
                    crate::request::record::plain(&mut self.encoded_signature, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ExternalSignature {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                ExternalSignatureBuilder,
            >(deserializer)
        }
    }
    impl crate::Items<ExternalSignature> for ::std::vec::Vec<ExternalSignatureBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<
            ::std::vec::Vec<ExternalSignature>,
            ::std::string::String,
        > {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`ExternalSignatures`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct ExternalSignaturesBuilder {
        external_application: crate::request::Field<
            ExternalSignaturesExternalApplication,
        >,
        signatures: crate::request::Field<::std::vec::Vec<ExternalSignature>>,
    }
    impl ExternalSignaturesBuilder {
        /// Name of the application, compared exactly. The document writes `MaarchCourrier`, while the real Maarch
        /// Courrier sends `maarchCourrier`.
        ///
        /// Required.
        pub fn external_application<
            V: crate::IntoValue<ExternalSignaturesExternalApplication>,
        >(mut self, value: V) -> Self {
            self.external_application.set(value);
            self
        }
        /// The signatures, at least one; they replace all signatures of that application.
        ///
        /// Required.
        pub fn signatures(
            mut self,
            items: impl crate::Items<ExternalSignature>,
        ) -> Self {
            self.signatures.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<ExternalSignatures, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<ExternalSignaturesBuilder> for ExternalSignatures {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: ExternalSignaturesBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<ExternalSignatures> for ExternalSignaturesBuilder {
        #[inline]
        fn from(value: ExternalSignatures) -> Self {
            Self {
                external_application: Some(value.external_application).into(),
                signatures: Some(value.signatures).into(),
            }
        }
    }
    impl crate::request::Builder for ExternalSignaturesBuilder {
        type Value = ExternalSignatures;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("externalApplication", self.external_application.needed()),
                    ("signatures", self.signatures.needed()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<ExternalSignatures> {
            Some(ExternalSignatures {
                external_application: self.external_application.taken()?,
                signatures: self.signatures.taken()?,
            })
        }
    }
    impl crate::request::record::Record for ExternalSignaturesBuilder {
        const KEYS: &'static [&'static str] = &["externalApplication", "signatures"];
        const ALWAYS: u64 = 3u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => {
                    crate::request::record::plain(
                        &mut self.external_application,
                        entries,
                    )
                }
                1usize => crate::request::record::list(&mut self.signatures, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ExternalSignatures {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                ExternalSignaturesBuilder,
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
        /// Why the caller may not do this.
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
        /// Key of the error; only some errors carry it.
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
    /// Builds a [`Group`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct GroupBuilder {
        id: crate::request::Field<i32>,
        label: crate::request::Field<::std::string::String>,
    }
    impl GroupBuilder {
        /// Number of the group.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.id.set(value);
            self
        }
        /// Name of the group.
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
                label: value.label.into(),
            }
        }
    }
    impl crate::request::Builder for GroupBuilder {
        type Value = Group;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[("id", self.id.needed()), ("label", self.label.refusal())],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<Group> {
            Some(Group {
                id: self.id.taken()?,
                label: self.label.taken(),
            })
        }
    }
    impl crate::request::record::Record for GroupBuilder {
        const KEYS: &'static [&'static str] = &["id", "label"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.label, entries),
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
    /// Builds a [`GroupDetails`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct GroupDetailsBuilder {
        id: crate::request::Field<i32>,
        label: crate::request::Field<::std::string::String>,
        users: crate::request::Field<::std::vec::Vec<GroupMember>>,
        privileges: crate::request::Field<::std::vec::Vec<GroupPrivilege>>,
    }
    impl GroupDetailsBuilder {
        /// Number of the group.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.id.set(value);
            self
        }
        /// Name of the group.
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
        /// The members.
        pub fn users(mut self, items: impl crate::Items<GroupMember>) -> Self {
            self.users.set_items(items);
            self
        }
        /// All privileges, those the group has and those it has not.
        pub fn privileges(mut self, items: impl crate::Items<GroupPrivilege>) -> Self {
            self.privileges.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<GroupDetails, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<GroupDetailsBuilder> for GroupDetails {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: GroupDetailsBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<GroupDetails> for GroupDetailsBuilder {
        #[inline]
        fn from(value: GroupDetails) -> Self {
            Self {
                id: Some(value.id).into(),
                label: value.label.into(),
                users: Some(value.users).into(),
                privileges: Some(value.privileges).into(),
            }
        }
    }
    impl crate::request::Builder for GroupDetailsBuilder {
        type Value = GroupDetails;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.needed()),
                    ("label", self.label.refusal()),
                    ("users", self.users.refusal()),
                    ("privileges", self.privileges.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<GroupDetails> {
            Some(GroupDetails {
                id: self.id.taken()?,
                label: self.label.taken(),
                users: self.users.taken().unwrap_or_default(),
                privileges: self.privileges.taken().unwrap_or_default(),
            })
        }
    }
    impl crate::request::record::Record for GroupDetailsBuilder {
        const KEYS: &'static [&'static str] = &["id", "label", "users", "privileges"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.label, entries),
                2usize => crate::request::record::list_or_null(&mut self.users, entries),
                3usize => {
                    crate::request::record::list_or_null(&mut self.privileges, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GroupDetails {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, GroupDetailsBuilder>(deserializer)
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
        /// The groups.
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
        id: crate::request::Field<i32>,
        firstname: crate::request::Field<::std::string::String>,
        lastname: crate::request::Field<::std::string::String>,
    }
    impl GroupMemberBuilder {
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
                id: value.id.into(),
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
                    ("id", self.id.refusal()),
                    ("firstname", self.firstname.refusal()),
                    ("lastname", self.lastname.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<GroupMember> {
            Some(GroupMember {
                id: self.id.taken(),
                firstname: self.firstname.taken(),
                lastname: self.lastname.taken(),
            })
        }
    }
    impl crate::request::record::Record for GroupMemberBuilder {
        const KEYS: &'static [&'static str] = &["id", "firstname", "lastname"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.id, entries),
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
    /// Builds a [`GroupPrivilege`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct GroupPrivilegeBuilder {
        id: crate::request::Field<crate::NumberOrText>,
        type_: crate::request::Field<::std::string::String>,
        icon: crate::request::Field<::std::string::String>,
        route: crate::request::Field<::std::string::String>,
        checked: crate::request::Field<bool>,
    }
    impl GroupPrivilegeBuilder {
        /// Id of the privilege, such as `manage_users`.
        pub fn id<V: crate::IntoValue<crate::NumberOrText>>(mut self, value: V) -> Self {
            self.id.set(value);
            self
        }
        /// Like [`id`](Self::id), for a value that may be absent.
        pub fn maybe_id<V: crate::IntoValue<crate::NumberOrText>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.id.set_or_unset(value);
            self
        }
        /// Kind of privilege, `admin` or `simple`.
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
        /// Symbol of it in the user interface; names differ between versions. Absent for a simple one.
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
        /// Page of it in the user interface. Absent for a simple one.
        pub fn route<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.route.set(value);
            self
        }
        /// Like [`route`](Self::route), for a value that may be absent.
        pub fn maybe_route<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.route.set_or_unset(value);
            self
        }
        /// Whether the group has the privilege.
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
        ) -> ::std::result::Result<GroupPrivilege, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<GroupPrivilegeBuilder> for GroupPrivilege {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: GroupPrivilegeBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<GroupPrivilege> for GroupPrivilegeBuilder {
        #[inline]
        fn from(value: GroupPrivilege) -> Self {
            Self {
                id: value.id.into(),
                type_: value.type_.into(),
                icon: value.icon.into(),
                route: value.route.into(),
                checked: value.checked.into(),
            }
        }
    }
    impl crate::request::Builder for GroupPrivilegeBuilder {
        type Value = GroupPrivilege;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.refusal()),
                    ("type", self.type_.refusal()),
                    ("icon", self.icon.refusal()),
                    ("route", self.route.refusal()),
                    ("checked", self.checked.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<GroupPrivilege> {
            Some(GroupPrivilege {
                id: self.id.taken(),
                type_: self.type_.taken(),
                icon: self.icon.taken(),
                route: self.route.taken(),
                checked: self.checked.taken(),
            })
        }
    }
    impl crate::request::record::Record for GroupPrivilegeBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "type",
            "icon",
            "route",
            "checked",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.type_, entries),
                2usize => crate::request::record::optional(&mut self.icon, entries),
                3usize => crate::request::record::optional(&mut self.route, entries),
                4usize => crate::request::record::optional(&mut self.checked, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GroupPrivilege {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, GroupPrivilegeBuilder>(deserializer)
        }
    }
    impl crate::Items<GroupPrivilege> for ::std::vec::Vec<GroupPrivilegeBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<
            ::std::vec::Vec<GroupPrivilege>,
            ::std::string::String,
        > {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`GroupUserToAdd`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct GroupUserToAddBuilder {
        user_id: crate::request::Field<i32>,
    }
    impl GroupUserToAddBuilder {
        /// Technical id of the user.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.user_id.set(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<GroupUserToAdd, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<GroupUserToAddBuilder> for GroupUserToAdd {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: GroupUserToAddBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<GroupUserToAdd> for GroupUserToAddBuilder {
        #[inline]
        fn from(value: GroupUserToAdd) -> Self {
            Self {
                user_id: Some(value.user_id).into(),
            }
        }
    }
    impl crate::request::Builder for GroupUserToAddBuilder {
        type Value = GroupUserToAdd;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("userId", self.user_id.needed())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<GroupUserToAdd> {
            Some(GroupUserToAdd {
                user_id: self.user_id.taken()?,
            })
        }
    }
    impl crate::request::record::Record for GroupUserToAddBuilder {
        const KEYS: &'static [&'static str] = &["userId"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.user_id, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GroupUserToAdd {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, GroupUserToAddBuilder>(deserializer)
        }
    }
    /// Builds a [`HistoryData`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct HistoryDataBuilder {
        user_id: crate::request::Field<crate::NumberOrText>,
        external_application: crate::request::Field<::std::string::String>,
        object_type: crate::request::Field<::std::string::String>,
        errors: crate::request::Field<::serde_json::Value>,
    }
    impl HistoryDataBuilder {
        /// Technical id of a user; a text here, although it is a number everywhere else.
        pub fn user_id<V: crate::IntoValue<crate::NumberOrText>>(
            mut self,
            value: V,
        ) -> Self {
            self.user_id.set(value);
            self
        }
        /// Like [`user_id`](Self::user_id), for a value that may be absent.
        pub fn maybe_user_id<V: crate::IntoValue<crate::NumberOrText>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.user_id.set_or_unset(value);
            self
        }
        /// Name of the application that gave a signature.
        pub fn external_application<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.external_application.set(value);
            self
        }
        /// Like [`external_application`](Self::external_application), for a value that may be absent.
        pub fn maybe_external_application<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.external_application.set_or_unset(value);
            self
        }
        /// What was looked at, such as `users`.
        pub fn object_type<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.object_type.set(value);
            self
        }
        /// Like [`object_type`](Self::object_type), for a value that may be absent.
        pub fn maybe_object_type<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.object_type.set_or_unset(value);
            self
        }
        /// What went wrong, kept as JSON.
        pub fn errors<V: crate::IntoValue<::serde_json::Value>>(
            mut self,
            value: V,
        ) -> Self {
            self.errors.set(value);
            self
        }
        /// Like [`errors`](Self::errors), for a value that may be absent.
        pub fn maybe_errors<V: crate::IntoValue<::serde_json::Value>>(
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
        ) -> ::std::result::Result<HistoryData, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<HistoryDataBuilder> for HistoryData {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: HistoryDataBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<HistoryData> for HistoryDataBuilder {
        #[inline]
        fn from(value: HistoryData) -> Self {
            Self {
                user_id: value.user_id.into(),
                external_application: value.external_application.into(),
                object_type: value.object_type.into(),
                errors: value.errors.into(),
            }
        }
    }
    impl crate::request::Builder for HistoryDataBuilder {
        type Value = HistoryData;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("userId", self.user_id.refusal()),
                    ("externalApplication", self.external_application.refusal()),
                    ("objectType", self.object_type.refusal()),
                    ("errors", self.errors.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<HistoryData> {
            Some(HistoryData {
                user_id: self.user_id.taken(),
                external_application: self.external_application.taken(),
                object_type: self.object_type.taken(),
                errors: self.errors.taken(),
            })
        }
    }
    impl crate::request::record::Record for HistoryDataBuilder {
        const KEYS: &'static [&'static str] = &[
            "userId",
            "externalApplication",
            "objectType",
            "errors",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.user_id, entries),
                1usize => {
                    crate::request::record::optional(
                        &mut self.external_application,
                        entries,
                    )
                }
                2usize => {
                    crate::request::record::optional(&mut self.object_type, entries)
                }
                3usize => crate::request::record::value(&mut self.errors, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for HistoryData {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, HistoryDataBuilder>(deserializer)
        }
    }
    /// Builds a [`HistoryEvent`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct HistoryEventBuilder {
        code: crate::request::Field<crate::NumberOrText>,
        type_: crate::request::Field<::std::string::String>,
        user: crate::request::Field<::std::string::String>,
        date: crate::request::Field<::std::string::String>,
        message: crate::request::Field<::std::string::String>,
        data: crate::request::Field<
            crate::PhpObject<crate::maarch_parapheur::types::HistoryData>,
        >,
    }
    impl HistoryEventBuilder {
        /// Result of the event.
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
        /// Kind of event.
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
        /// Name of the one who did it.
        pub fn user<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.user.set(value);
            self
        }
        /// Like [`user`](Self::user), for a value that may be absent.
        pub fn maybe_user<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.user.set_or_unset(value);
            self
        }
        /// When it was, such as `22-11-2026 02:35`, in the server's time zone.
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
        /// What it was, for people.
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
        /// The subject of the event, or an empty array (PHP for an empty object).
        pub fn data<
            V: crate::IntoValue<
                    crate::PhpObject<crate::maarch_parapheur::types::HistoryData>,
                >,
        >(mut self, value: V) -> Self {
            self.data.set(value);
            self
        }
        /// Like [`data`](Self::data), for a value that may be absent.
        pub fn maybe_data<
            V: crate::IntoValue<
                    crate::PhpObject<crate::maarch_parapheur::types::HistoryData>,
                >,
        >(mut self, value: Option<V>) -> Self {
            self.data.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<HistoryEvent, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<HistoryEventBuilder> for HistoryEvent {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: HistoryEventBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<HistoryEvent> for HistoryEventBuilder {
        #[inline]
        fn from(value: HistoryEvent) -> Self {
            Self {
                code: value.code.into(),
                type_: value.type_.into(),
                user: value.user.into(),
                date: value.date.into(),
                message: value.message.into(),
                data: value.data.into(),
            }
        }
    }
    impl crate::request::Builder for HistoryEventBuilder {
        type Value = HistoryEvent;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("code", self.code.refusal()),
                    ("type", self.type_.refusal()),
                    ("user", self.user.refusal()),
                    ("date", self.date.refusal()),
                    ("message", self.message.refusal()),
                    ("data", self.data.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<HistoryEvent> {
            Some(HistoryEvent {
                code: self.code.taken(),
                type_: self.type_.taken(),
                user: self.user.taken(),
                date: self.date.taken(),
                message: self.message.taken(),
                data: self.data.taken(),
            })
        }
    }
    impl crate::request::record::Record for HistoryEventBuilder {
        const KEYS: &'static [&'static str] = &[
            "code",
            "type",
            "user",
            "date",
            "message",
            "data",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.code, entries),
                1usize => crate::request::record::optional(&mut self.type_, entries),
                2usize => crate::request::record::optional(&mut self.user, entries),
                3usize => crate::request::record::optional(&mut self.date, entries),
                4usize => crate::request::record::optional(&mut self.message, entries),
                5usize => crate::request::record::optional(&mut self.data, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for HistoryEvent {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, HistoryEventBuilder>(deserializer)
        }
    }
    impl crate::Items<HistoryEvent> for ::std::vec::Vec<HistoryEventBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<
            ::std::vec::Vec<HistoryEvent>,
            ::std::string::String,
        > {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`NewGroup`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct NewGroupBuilder {
        label: crate::request::Field<NewGroupLabel>,
    }
    impl NewGroupBuilder {
        /// Name of the group, at most 128 characters.
        ///
        /// Required.
        pub fn label<V: crate::IntoValue<NewGroupLabel>>(mut self, value: V) -> Self {
            self.label.set(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<NewGroup, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<NewGroupBuilder> for NewGroup {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: NewGroupBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<NewGroup> for NewGroupBuilder {
        #[inline]
        fn from(value: NewGroup) -> Self {
            Self {
                label: Some(value.label).into(),
            }
        }
    }
    impl crate::request::Builder for NewGroupBuilder {
        type Value = NewGroup;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("label", self.label.needed())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<NewGroup> {
            Some(NewGroup {
                label: self.label.taken()?,
            })
        }
    }
    impl crate::request::record::Record for NewGroupBuilder {
        const KEYS: &'static [&'static str] = &["label"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.label, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NewGroup {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, NewGroupBuilder>(deserializer)
        }
    }
    /// Builds a [`NewSignature`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct NewSignatureBuilder {
        encoded_signature: crate::request::Field<NewSignatureEncodedSignature>,
        format: crate::request::Field<NewSignatureFormat>,
    }
    impl NewSignatureBuilder {
        /// The image in base64, at most one megabyte.
        ///
        /// Required.
        pub fn encoded_signature<V: crate::IntoValue<NewSignatureEncodedSignature>>(
            mut self,
            value: V,
        ) -> Self {
            self.encoded_signature.set(value);
            self
        }
        /// Format of the image, for instance `png`.
        ///
        /// Required.
        pub fn format<V: crate::IntoValue<NewSignatureFormat>>(
            mut self,
            value: V,
        ) -> Self {
            self.format.set(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<NewSignature, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<NewSignatureBuilder> for NewSignature {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: NewSignatureBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<NewSignature> for NewSignatureBuilder {
        #[inline]
        fn from(value: NewSignature) -> Self {
            Self {
                encoded_signature: Some(value.encoded_signature).into(),
                format: Some(value.format).into(),
            }
        }
    }
    impl crate::request::Builder for NewSignatureBuilder {
        type Value = NewSignature;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("encodedSignature", self.encoded_signature.needed()),
                    ("format", self.format.needed()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<NewSignature> {
            Some(NewSignature {
                encoded_signature: self.encoded_signature.taken()?,
                format: self.format.taken()?,
            })
        }
    }
    impl crate::request::record::Record for NewSignatureBuilder {
        const KEYS: &'static [&'static str] = &["encodedSignature", "format"];
        const ALWAYS: u64 = 3u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => {
                    crate::request::record::plain(&mut self.encoded_signature, entries)
                }
                1usize => crate::request::record::plain(&mut self.format, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NewSignature {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, NewSignatureBuilder>(deserializer)
        }
    }
    /// Builds a [`NewUser`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct NewUserBuilder {
        login: crate::request::Field<NewUserLogin>,
        email: crate::request::Field<NewUserEmail>,
        firstname: crate::request::Field<NewUserFirstname>,
        lastname: crate::request::Field<NewUserLastname>,
        picture: crate::request::Field<::std::string::String>,
        mode: crate::request::Field<Mode>,
        is_rest: crate::request::Field<bool>,
        signature_modes: crate::request::Field<::std::vec::Vec<::std::string::String>>,
        x509_fingerprint: crate::request::Field<::std::string::String>,
    }
    impl NewUserBuilder {
        /// Login: ASCII letters, digits, underscore, dot, at sign and hyphen, at most 128 characters. Stored in
        /// lower case.
        ///
        /// Required.
        pub fn login<V: crate::IntoValue<NewUserLogin>>(mut self, value: V) -> Self {
            self.login.set(value);
            self
        }
        /// E-mail address, at most 128 characters; the server checks its form, and does not require it to be unique.
        ///
        /// Required.
        pub fn email<V: crate::IntoValue<NewUserEmail>>(mut self, value: V) -> Self {
            self.email.set(value);
            self
        }
        /// First name, at most 128 characters.
        ///
        /// Required.
        pub fn firstname<V: crate::IntoValue<NewUserFirstname>>(
            mut self,
            value: V,
        ) -> Self {
            self.firstname.set(value);
            self
        }
        /// Last name, at most 128 characters.
        ///
        /// Required.
        pub fn lastname<V: crate::IntoValue<NewUserLastname>>(
            mut self,
            value: V,
        ) -> Self {
            self.lastname.set(value);
            self
        }
        /// Avatar, documented as base64 but used as a data URI such as `data:image/png;base64,…`. Stored unchanged,
        /// even if it is not an image; without it the server stores a default.
        pub fn picture<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.picture.set(value);
            self
        }
        /// Like [`picture`](Self::picture), for a value that may be absent.
        pub fn maybe_picture<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.picture.set_or_unset(value);
            self
        }
        /// Kind of account, as documented. Running servers ignore it: use `isRest` to create a REST account.
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
        /// Whether to create a REST account, for a program. Not in the source document, but running servers use it
        /// instead of `mode`.
        pub fn is_rest<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.is_rest.set(value);
            self
        }
        /// Like [`is_rest`](Self::is_rest), for a value that may be absent.
        pub fn maybe_is_rest<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.is_rest.set_or_unset(value);
            self
        }
        /// The user's signature modes, as ids from `list_signature_modes`; others are refused. Without them the user
        /// may only stamp. 19.09 and 20.03 ignore it.
        ///
        /// Since 21.03.6.
        pub fn signature_modes(
            mut self,
            items: impl crate::Items<::std::string::String>,
        ) -> Self {
            self.signature_modes.set_items(items);
            self
        }
        /// Fingerprint of the user's certificate, accepted from REST accounts only. 19.09 and 20.03 ignore it.
        ///
        /// Since 21.03.6.
        pub fn x509_fingerprint<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.x509_fingerprint.set(value);
            self
        }
        /// Like [`x509_fingerprint`](Self::x509_fingerprint), for a value that may be absent.
        pub fn maybe_x509_fingerprint<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.x509_fingerprint.set_or_unset(value);
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
                login: Some(value.login).into(),
                email: Some(value.email).into(),
                firstname: Some(value.firstname).into(),
                lastname: Some(value.lastname).into(),
                picture: value.picture.into(),
                mode: value.mode.into(),
                is_rest: value.is_rest.into(),
                signature_modes: Some(value.signature_modes).into(),
                x509_fingerprint: value.x509_fingerprint.into(),
            }
        }
    }
    impl crate::request::Builder for NewUserBuilder {
        type Value = NewUser;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("login", self.login.needed()),
                    ("email", self.email.needed()),
                    ("firstname", self.firstname.needed()),
                    ("lastname", self.lastname.needed()),
                    ("picture", self.picture.refusal()),
                    ("mode", self.mode.refusal()),
                    ("isRest", self.is_rest.refusal()),
                    ("signatureModes", self.signature_modes.refusal()),
                    ("x509Fingerprint", self.x509_fingerprint.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<NewUser> {
            Some(NewUser {
                login: self.login.taken()?,
                email: self.email.taken()?,
                firstname: self.firstname.taken()?,
                lastname: self.lastname.taken()?,
                picture: self.picture.taken(),
                mode: self.mode.taken(),
                is_rest: self.is_rest.taken(),
                signature_modes: self.signature_modes.taken().unwrap_or_default(),
                x509_fingerprint: self.x509_fingerprint.taken(),
            })
        }
    }
    impl crate::request::record::Record for NewUserBuilder {
        const KEYS: &'static [&'static str] = &[
            "login",
            "email",
            "firstname",
            "lastname",
            "picture",
            "mode",
            "isRest",
            "signatureModes",
            "x509Fingerprint",
        ];
        const ALWAYS: u64 = 15u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.login, entries),
                1usize => crate::request::record::plain(&mut self.email, entries),
                2usize => crate::request::record::plain(&mut self.firstname, entries),
                3usize => crate::request::record::plain(&mut self.lastname, entries),
                4usize => crate::request::record::optional(&mut self.picture, entries),
                5usize => crate::request::record::optional(&mut self.mode, entries),
                6usize => crate::request::record::optional(&mut self.is_rest, entries),
                7usize => {
                    crate::request::record::list_or_null(
                        &mut self.signature_modes,
                        entries,
                    )
                }
                8usize => {
                    crate::request::record::optional(&mut self.x509_fingerprint, entries)
                }
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
        message: crate::request::Field<::std::string::String>,
    }
    impl NotFoundBuilder {
        /// What the framework says, for instance `Not found`.
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
                message: value.message.into(),
            }
        }
    }
    impl crate::request::Builder for NotFoundBuilder {
        type Value = NotFound;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("message", self.message.refusal())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<NotFound> {
            Some(NotFound {
                message: self.message.taken(),
            })
        }
    }
    impl crate::request::record::Record for NotFoundBuilder {
        const KEYS: &'static [&'static str] = &["message"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.message, entries),
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
    /// Builds a [`OneGroup`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct OneGroupBuilder {
        group: crate::request::Field<GroupDetails>,
    }
    impl OneGroupBuilder {
        /// A group with its members and privileges.
        ///
        /// Required.
        pub fn group<V: crate::IntoValue<GroupDetails>>(mut self, value: V) -> Self {
            self.group.set(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<OneGroup, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<OneGroupBuilder> for OneGroup {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: OneGroupBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<OneGroup> for OneGroupBuilder {
        #[inline]
        fn from(value: OneGroup) -> Self {
            Self {
                group: Some(value.group).into(),
            }
        }
    }
    impl crate::request::Builder for OneGroupBuilder {
        type Value = OneGroup;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("group", self.group.needed())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<OneGroup> {
            Some(OneGroup {
                group: self.group.taken()?,
            })
        }
    }
    impl crate::request::record::Record for OneGroupBuilder {
        const KEYS: &'static [&'static str] = &["group"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.group, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for OneGroup {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, OneGroupBuilder>(deserializer)
        }
    }
    /// Builds a [`OneUser`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct OneUserBuilder {
        user: crate::request::Field<UserDetails>,
    }
    impl OneUserBuilder {
        /// A user with everything the server tells.
        ///
        /// Required.
        pub fn user<V: crate::IntoValue<UserDetails>>(mut self, value: V) -> Self {
            self.user.set(value);
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
                user: Some(value.user).into(),
            }
        }
    }
    impl crate::request::Builder for OneUserBuilder {
        type Value = OneUser;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("user", self.user.needed())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<OneUser> {
            Some(OneUser {
                user: self.user.taken()?,
            })
        }
    }
    impl crate::request::record::Record for OneUserBuilder {
        const KEYS: &'static [&'static str] = &["user"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.user, entries),
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
    /// Builds a [`PasswordChange`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct PasswordChangeBuilder {
        current_password: crate::request::Field<::std::string::String>,
        new_password: crate::request::Field<PasswordChangeNewPassword>,
        password_confirmation: crate::request::Field<PasswordChangePasswordConfirmation>,
    }
    impl PasswordChangeBuilder {
        /// The current password. Not needed for a REST account.
        pub fn current_password<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.current_password.set(value);
            self
        }
        /// Like [`current_password`](Self::current_password), for a value that may be absent.
        pub fn maybe_current_password<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.current_password.set_or_unset(value);
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
        pub fn password_confirmation<
            V: crate::IntoValue<PasswordChangePasswordConfirmation>,
        >(mut self, value: V) -> Self {
            self.password_confirmation.set(value);
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
                .field("password_confirmation", &::std::format_args!("hidden"))
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
                current_password: value.current_password.into(),
                new_password: Some(value.new_password).into(),
                password_confirmation: Some(value.password_confirmation).into(),
            }
        }
    }
    impl crate::request::Builder for PasswordChangeBuilder {
        type Value = PasswordChange;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("currentPassword", self.current_password.refusal()),
                    ("newPassword", self.new_password.needed()),
                    ("passwordConfirmation", self.password_confirmation.needed()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<PasswordChange> {
            Some(PasswordChange {
                current_password: self.current_password.taken(),
                new_password: self.new_password.taken()?,
                password_confirmation: self.password_confirmation.taken()?,
            })
        }
    }
    impl crate::request::record::Record for PasswordChangeBuilder {
        const KEYS: &'static [&'static str] = &[
            "currentPassword",
            "newPassword",
            "passwordConfirmation",
        ];
        const ALWAYS: u64 = 6u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => {
                    crate::request::record::optional(&mut self.current_password, entries)
                }
                1usize => crate::request::record::plain(&mut self.new_password, entries),
                2usize => {
                    crate::request::record::plain(
                        &mut self.password_confirmation,
                        entries,
                    )
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
        /// The token from the link that was mailed.
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
        /// Name of the rule.
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
        /// What the rule demands, for instance a number of characters.
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
        /// Whether the rule is in force.
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
        /// The rules.
        ///
        /// Required.
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
            crate::request::refusals(&[("rules", self.rules.needed())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<PasswordRuleList> {
            Some(PasswordRuleList {
                rules: self.rules.taken()?,
            })
        }
    }
    impl crate::request::record::Record for PasswordRuleListBuilder {
        const KEYS: &'static [&'static str] = &["rules"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::list(&mut self.rules, entries),
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
    /// Builds a [`PictureUpdate`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct PictureUpdateBuilder {
        picture: crate::request::Field<PictureUpdatePicture>,
        picture_orientation: crate::request::Field<i64>,
    }
    impl PictureUpdateBuilder {
        /// The avatar in base64, with or without the beginning of a data URI, `data:image/png;base64,`.
        ///
        /// Required.
        pub fn picture<V: crate::IntoValue<PictureUpdatePicture>>(
            mut self,
            value: V,
        ) -> Self {
            self.picture.set(value);
            self
        }
        /// By how many degrees the image is turned before it is stored.
        pub fn picture_orientation<V: crate::IntoValue<i64>>(
            mut self,
            value: V,
        ) -> Self {
            self.picture_orientation.set(value);
            self
        }
        /// Like [`picture_orientation`](Self::picture_orientation), for a value that may be absent.
        pub fn maybe_picture_orientation<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.picture_orientation.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<PictureUpdate, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<PictureUpdateBuilder> for PictureUpdate {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: PictureUpdateBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<PictureUpdate> for PictureUpdateBuilder {
        #[inline]
        fn from(value: PictureUpdate) -> Self {
            Self {
                picture: Some(value.picture).into(),
                picture_orientation: value.picture_orientation.into(),
            }
        }
    }
    impl crate::request::Builder for PictureUpdateBuilder {
        type Value = PictureUpdate;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("picture", self.picture.needed()),
                    ("pictureOrientation", self.picture_orientation.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<PictureUpdate> {
            Some(PictureUpdate {
                picture: self.picture.taken()?,
                picture_orientation: self.picture_orientation.taken(),
            })
        }
    }
    impl crate::request::record::Record for PictureUpdateBuilder {
        const KEYS: &'static [&'static str] = &["picture", "pictureOrientation"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.picture, entries),
                1usize => {
                    crate::request::record::optional(
                        &mut self.picture_orientation,
                        entries,
                    )
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PictureUpdate {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, PictureUpdateBuilder>(deserializer)
        }
    }
    /// Builds a [`Preferences`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct PreferencesBuilder {
        lang: crate::request::Field<::std::string::String>,
        writing_mode: crate::request::Field<::std::string::String>,
        writing_size: crate::request::Field<i64>,
        writing_color: crate::request::Field<::std::string::String>,
        notifications: crate::request::Field<bool>,
        signature_scaling: crate::request::Field<crate::NumberOrFalse>,
    }
    impl PreferencesBuilder {
        /// Language of the user interface, for instance `fr`.
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
        /// How signatures are drawn by hand.
        pub fn writing_mode<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.writing_mode.set(value);
            self
        }
        /// Like [`writing_mode`](Self::writing_mode), for a value that may be absent.
        pub fn maybe_writing_mode<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.writing_mode.set_or_unset(value);
            self
        }
        /// Width of the pen.
        pub fn writing_size<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.writing_size.set(value);
            self
        }
        /// Like [`writing_size`](Self::writing_size), for a value that may be absent.
        pub fn maybe_writing_size<V: crate::IntoValue<i64>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.writing_size.set_or_unset(value);
            self
        }
        /// Colour of the pen, for instance `#000000`.
        pub fn writing_color<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.writing_color.set(value);
            self
        }
        /// Like [`writing_color`](Self::writing_color), for a value that may be absent.
        pub fn maybe_writing_color<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.writing_color.set_or_unset(value);
            self
        }
        /// Whether the user gets messages.
        pub fn notifications<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.notifications.set(value);
            self
        }
        /// Like [`notifications`](Self::notifications), for a value that may be absent.
        pub fn maybe_notifications<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.notifications.set_or_unset(value);
            self
        }
        /// A size, or false where it is not fixed.
        pub fn signature_scaling<V: crate::IntoValue<crate::NumberOrFalse>>(
            mut self,
            value: V,
        ) -> Self {
            self.signature_scaling.set(value);
            self
        }
        /// Like [`signature_scaling`](Self::signature_scaling), for a value that may be absent.
        pub fn maybe_signature_scaling<V: crate::IntoValue<crate::NumberOrFalse>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.signature_scaling.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<Preferences, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<PreferencesBuilder> for Preferences {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: PreferencesBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<Preferences> for PreferencesBuilder {
        #[inline]
        fn from(value: Preferences) -> Self {
            Self {
                lang: value.lang.into(),
                writing_mode: value.writing_mode.into(),
                writing_size: value.writing_size.into(),
                writing_color: value.writing_color.into(),
                notifications: value.notifications.into(),
                signature_scaling: value.signature_scaling.into(),
            }
        }
    }
    impl crate::request::Builder for PreferencesBuilder {
        type Value = Preferences;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("lang", self.lang.refusal()),
                    ("writingMode", self.writing_mode.refusal()),
                    ("writingSize", self.writing_size.refusal()),
                    ("writingColor", self.writing_color.refusal()),
                    ("notifications", self.notifications.refusal()),
                    ("signatureScaling", self.signature_scaling.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<Preferences> {
            Some(Preferences {
                lang: self.lang.taken(),
                writing_mode: self.writing_mode.taken(),
                writing_size: self.writing_size.taken(),
                writing_color: self.writing_color.taken(),
                notifications: self.notifications.taken(),
                signature_scaling: self.signature_scaling.taken(),
            })
        }
    }
    impl crate::request::record::Record for PreferencesBuilder {
        const KEYS: &'static [&'static str] = &[
            "lang",
            "writingMode",
            "writingSize",
            "writingColor",
            "notifications",
            "signatureScaling",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.lang, entries),
                1usize => {
                    crate::request::record::optional(&mut self.writing_mode, entries)
                }
                2usize => {
                    crate::request::record::optional(&mut self.writing_size, entries)
                }
                3usize => {
                    crate::request::record::optional(&mut self.writing_color, entries)
                }
                4usize => {
                    crate::request::record::optional(&mut self.notifications, entries)
                }
                5usize => {
                    crate::request::record::optional(
                        &mut self.signature_scaling,
                        entries,
                    )
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Preferences {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, PreferencesBuilder>(deserializer)
        }
    }
    /// Builds a [`PreferencesUpdate`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct PreferencesUpdateBuilder {
        lang: crate::request::Field<PreferencesUpdateLang>,
        writing_mode: crate::request::Field<PreferencesUpdateWritingMode>,
        writing_size: crate::request::Field<i64>,
        writing_color: crate::request::Field<PreferencesUpdateWritingColor>,
        notifications: crate::request::Field<bool>,
        signature_scaling: crate::request::Field<crate::NumberOrFalse>,
    }
    impl PreferencesUpdateBuilder {
        /// Language of the user interface, for instance `fr`.
        ///
        /// Required.
        pub fn lang<V: crate::IntoValue<PreferencesUpdateLang>>(
            mut self,
            value: V,
        ) -> Self {
            self.lang.set(value);
            self
        }
        /// How signatures are drawn by hand.
        ///
        /// Required.
        pub fn writing_mode<V: crate::IntoValue<PreferencesUpdateWritingMode>>(
            mut self,
            value: V,
        ) -> Self {
            self.writing_mode.set(value);
            self
        }
        /// Width of the pen.
        ///
        /// Required.
        pub fn writing_size<V: crate::IntoValue<i64>>(mut self, value: V) -> Self {
            self.writing_size.set(value);
            self
        }
        /// Colour of the pen, for instance `#000000`.
        ///
        /// Required.
        pub fn writing_color<V: crate::IntoValue<PreferencesUpdateWritingColor>>(
            mut self,
            value: V,
        ) -> Self {
            self.writing_color.set(value);
            self
        }
        /// Whether the user gets messages.
        ///
        /// Required.
        pub fn notifications<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.notifications.set(value);
            self
        }
        /// The size of signatures, from 10 to 50, or false for the size of the image. 21.03 requires it; 19.09 and
        /// 20.03 ignore it.
        ///
        /// Since 21.03.6.
        ///
        /// Required.
        pub fn signature_scaling<V: crate::IntoValue<crate::NumberOrFalse>>(
            mut self,
            value: V,
        ) -> Self {
            self.signature_scaling.set(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<PreferencesUpdate, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<PreferencesUpdateBuilder> for PreferencesUpdate {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: PreferencesUpdateBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<PreferencesUpdate> for PreferencesUpdateBuilder {
        #[inline]
        fn from(value: PreferencesUpdate) -> Self {
            Self {
                lang: Some(value.lang).into(),
                writing_mode: Some(value.writing_mode).into(),
                writing_size: Some(value.writing_size).into(),
                writing_color: Some(value.writing_color).into(),
                notifications: Some(value.notifications).into(),
                signature_scaling: Some(value.signature_scaling).into(),
            }
        }
    }
    impl crate::request::Builder for PreferencesUpdateBuilder {
        type Value = PreferencesUpdate;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("lang", self.lang.needed()),
                    ("writingMode", self.writing_mode.needed()),
                    ("writingSize", self.writing_size.needed()),
                    ("writingColor", self.writing_color.needed()),
                    ("notifications", self.notifications.needed()),
                    ("signatureScaling", self.signature_scaling.needed()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<PreferencesUpdate> {
            Some(PreferencesUpdate {
                lang: self.lang.taken()?,
                writing_mode: self.writing_mode.taken()?,
                writing_size: self.writing_size.taken()?,
                writing_color: self.writing_color.taken()?,
                notifications: self.notifications.taken()?,
                signature_scaling: self.signature_scaling.taken()?,
            })
        }
    }
    impl crate::request::record::Record for PreferencesUpdateBuilder {
        const KEYS: &'static [&'static str] = &[
            "lang",
            "writingMode",
            "writingSize",
            "writingColor",
            "notifications",
            "signatureScaling",
        ];
        const ALWAYS: u64 = 63u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.lang, entries),
                1usize => crate::request::record::plain(&mut self.writing_mode, entries),
                2usize => crate::request::record::plain(&mut self.writing_size, entries),
                3usize => crate::request::record::plain(&mut self.writing_color, entries),
                4usize => crate::request::record::plain(&mut self.notifications, entries),
                5usize => {
                    crate::request::record::plain(&mut self.signature_scaling, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PreferencesUpdate {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                PreferencesUpdateBuilder,
            >(deserializer)
        }
    }
    /// Builds a [`Privilege`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct PrivilegeBuilder {
        id: crate::request::Field<::std::string::String>,
        type_: crate::request::Field<::std::string::String>,
        icon: crate::request::Field<::std::string::String>,
        route: crate::request::Field<::std::string::String>,
    }
    impl PrivilegeBuilder {
        /// Id of the privilege, such as `manage_users`.
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
        /// Kind of privilege, `admin` or `simple`.
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
        /// Symbol of it in the user interface; names differ between versions. Absent for a simple one.
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
        /// Page of it in the user interface. Absent for a simple one.
        pub fn route<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.route.set(value);
            self
        }
        /// Like [`route`](Self::route), for a value that may be absent.
        pub fn maybe_route<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.route.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<Privilege, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<PrivilegeBuilder> for Privilege {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: PrivilegeBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<Privilege> for PrivilegeBuilder {
        #[inline]
        fn from(value: Privilege) -> Self {
            Self {
                id: value.id.into(),
                type_: value.type_.into(),
                icon: value.icon.into(),
                route: value.route.into(),
            }
        }
    }
    impl crate::request::Builder for PrivilegeBuilder {
        type Value = Privilege;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.refusal()),
                    ("type", self.type_.refusal()),
                    ("icon", self.icon.refusal()),
                    ("route", self.route.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<Privilege> {
            Some(Privilege {
                id: self.id.taken(),
                type_: self.type_.taken(),
                icon: self.icon.taken(),
                route: self.route.taken(),
            })
        }
    }
    impl crate::request::record::Record for PrivilegeBuilder {
        const KEYS: &'static [&'static str] = &["id", "type", "icon", "route"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.type_, entries),
                2usize => crate::request::record::optional(&mut self.icon, entries),
                3usize => crate::request::record::optional(&mut self.route, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Privilege {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, PrivilegeBuilder>(deserializer)
        }
    }
    impl crate::Items<Privilege> for ::std::vec::Vec<PrivilegeBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<Privilege>, ::std::string::String> {
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
        message: crate::request::Field<::std::string::String>,
        exception: crate::request::Field<::std::vec::Vec<ServerException>>,
        error: crate::request::Field<::std::vec::Vec<ServerException>>,
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
                .field("message", &::std::format_args!("hidden"))
                .field("exception", &self.exception)
                .field("error", &self.error)
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
                message: value.message.into(),
                exception: Some(value.exception).into(),
                error: Some(value.error).into(),
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
                    ("message", self.message.refusal()),
                    ("exception", self.exception.refusal()),
                    ("error", self.error.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<ServerError> {
            Some(ServerError {
                errors: self.errors.taken(),
                message: self.message.taken(),
                exception: self.exception.taken().unwrap_or_default(),
                error: self.error.taken().unwrap_or_default(),
            })
        }
    }
    impl crate::request::record::Record for ServerErrorBuilder {
        const KEYS: &'static [&'static str] = &[
            "errors",
            "message",
            "exception",
            "error",
        ];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.errors, entries),
                1usize => crate::request::record::optional(&mut self.message, entries),
                2usize => {
                    crate::request::record::list_or_null(&mut self.exception, entries)
                }
                3usize => crate::request::record::list_or_null(&mut self.error, entries),
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
    /// Builds a [`Signature`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct SignatureBuilder {
        id: crate::request::Field<i32>,
        encoded_signature: crate::request::Field<::std::string::String>,
        substituted: crate::request::Field<bool>,
    }
    impl SignatureBuilder {
        /// Number of the signature.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.id.set(value);
            self
        }
        /// The image in base64, as the server encodes it.
        pub fn encoded_signature<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.encoded_signature.set(value);
            self
        }
        /// Like [`encoded_signature`](Self::encoded_signature), for a value that may be absent.
        pub fn maybe_encoded_signature<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.encoded_signature.set_or_unset(value);
            self
        }
        /// Whether substitutes may use it.
        ///
        /// Since 20.03.2.
        pub fn substituted<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.substituted.set(value);
            self
        }
        /// Like [`substituted`](Self::substituted), for a value that may be absent.
        pub fn maybe_substituted<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.substituted.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<Signature, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<SignatureBuilder> for Signature {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: SignatureBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<Signature> for SignatureBuilder {
        #[inline]
        fn from(value: Signature) -> Self {
            Self {
                id: Some(value.id).into(),
                encoded_signature: value.encoded_signature.into(),
                substituted: value.substituted.into(),
            }
        }
    }
    impl crate::request::Builder for SignatureBuilder {
        type Value = Signature;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.needed()),
                    ("encodedSignature", self.encoded_signature.refusal()),
                    ("substituted", self.substituted.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<Signature> {
            Some(Signature {
                id: self.id.taken()?,
                encoded_signature: self.encoded_signature.taken(),
                substituted: self.substituted.taken(),
            })
        }
    }
    impl crate::request::record::Record for SignatureBuilder {
        const KEYS: &'static [&'static str] = &["id", "encodedSignature", "substituted"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.id, entries),
                1usize => {
                    crate::request::record::optional(
                        &mut self.encoded_signature,
                        entries,
                    )
                }
                2usize => {
                    crate::request::record::optional(&mut self.substituted, entries)
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Signature {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, SignatureBuilder>(deserializer)
        }
    }
    impl crate::Items<Signature> for ::std::vec::Vec<SignatureBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<Signature>, ::std::string::String> {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`SignatureList`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct SignatureListBuilder {
        signatures: crate::request::Field<::std::vec::Vec<Signature>>,
    }
    impl SignatureListBuilder {
        /// The signatures, the newest first.
        ///
        /// Required.
        pub fn signatures(mut self, items: impl crate::Items<Signature>) -> Self {
            self.signatures.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<SignatureList, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<SignatureListBuilder> for SignatureList {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: SignatureListBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<SignatureList> for SignatureListBuilder {
        #[inline]
        fn from(value: SignatureList) -> Self {
            Self {
                signatures: Some(value.signatures).into(),
            }
        }
    }
    impl crate::request::Builder for SignatureListBuilder {
        type Value = SignatureList;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("signatures", self.signatures.needed())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<SignatureList> {
            Some(SignatureList {
                signatures: self.signatures.taken()?,
            })
        }
    }
    impl crate::request::record::Record for SignatureListBuilder {
        const KEYS: &'static [&'static str] = &["signatures"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::list(&mut self.signatures, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for SignatureList {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, SignatureListBuilder>(deserializer)
        }
    }
    /// Builds a [`SignatureMode`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct SignatureModeBuilder {
        id: crate::request::Field<::std::string::String>,
        color: crate::request::Field<::std::string::String>,
        issuer: crate::request::Field<::std::string::String>,
        subject: crate::request::Field<::std::string::String>,
        key_usage: crate::request::Field<::std::string::String>,
    }
    impl SignatureModeBuilder {
        /// Id of the mode, such as `stamp`.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.id.set(value);
            self
        }
        /// Colour of it in the user interface.
        pub fn color<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.color.set(value);
            self
        }
        /// Like [`color`](Self::color), for a value that may be absent.
        pub fn maybe_color<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.color.set_or_unset(value);
            self
        }
        /// The required issuer of the certificate; empty if any is accepted. Only for certificates.
        pub fn issuer<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.issuer.set(value);
            self
        }
        /// Like [`issuer`](Self::issuer), for a value that may be absent.
        pub fn maybe_issuer<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.issuer.set_or_unset(value);
            self
        }
        /// The required subject of the certificate; empty if any is accepted. Only for certificates.
        pub fn subject<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.subject.set(value);
            self
        }
        /// Like [`subject`](Self::subject), for a value that may be absent.
        pub fn maybe_subject<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.subject.set_or_unset(value);
            self
        }
        /// What the certificate must be for. Only for certificates.
        pub fn key_usage<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.key_usage.set(value);
            self
        }
        /// Like [`key_usage`](Self::key_usage), for a value that may be absent.
        pub fn maybe_key_usage<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.key_usage.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<SignatureMode, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<SignatureModeBuilder> for SignatureMode {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: SignatureModeBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<SignatureMode> for SignatureModeBuilder {
        #[inline]
        fn from(value: SignatureMode) -> Self {
            Self {
                id: Some(value.id).into(),
                color: value.color.into(),
                issuer: value.issuer.into(),
                subject: value.subject.into(),
                key_usage: value.key_usage.into(),
            }
        }
    }
    impl crate::request::Builder for SignatureModeBuilder {
        type Value = SignatureMode;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.needed()),
                    ("color", self.color.refusal()),
                    ("issuer", self.issuer.refusal()),
                    ("subject", self.subject.refusal()),
                    ("keyUsage", self.key_usage.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<SignatureMode> {
            Some(SignatureMode {
                id: self.id.taken()?,
                color: self.color.taken(),
                issuer: self.issuer.taken(),
                subject: self.subject.taken(),
                key_usage: self.key_usage.taken(),
            })
        }
    }
    impl crate::request::record::Record for SignatureModeBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "color",
            "issuer",
            "subject",
            "keyUsage",
        ];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.color, entries),
                2usize => crate::request::record::optional(&mut self.issuer, entries),
                3usize => crate::request::record::optional(&mut self.subject, entries),
                4usize => crate::request::record::optional(&mut self.key_usage, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for SignatureMode {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, SignatureModeBuilder>(deserializer)
        }
    }
    impl crate::Items<SignatureMode> for ::std::vec::Vec<SignatureModeBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<
            ::std::vec::Vec<SignatureMode>,
            ::std::string::String,
        > {
            crate::Items::into_items(self.into_iter())
        }
    }
    /// Builds a [`SignatureSubstitution`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct SignatureSubstitutionBuilder {
        substituted: crate::request::Field<bool>,
    }
    impl SignatureSubstitutionBuilder {
        /// Whether they may.
        ///
        /// Required.
        pub fn substituted<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.substituted.set(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<SignatureSubstitution, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<SignatureSubstitutionBuilder>
    for SignatureSubstitution {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: SignatureSubstitutionBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<SignatureSubstitution> for SignatureSubstitutionBuilder {
        #[inline]
        fn from(value: SignatureSubstitution) -> Self {
            Self {
                substituted: Some(value.substituted).into(),
            }
        }
    }
    impl crate::request::Builder for SignatureSubstitutionBuilder {
        type Value = SignatureSubstitution;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("substituted", self.substituted.needed())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<SignatureSubstitution> {
            Some(SignatureSubstitution {
                substituted: self.substituted.taken()?,
            })
        }
    }
    impl crate::request::record::Record for SignatureSubstitutionBuilder {
        const KEYS: &'static [&'static str] = &["substituted"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.substituted, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for SignatureSubstitution {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                SignatureSubstitutionBuilder,
            >(deserializer)
        }
    }
    /// Builds a [`Substitute`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct SubstituteBuilder {
        substitute: crate::request::Field<i32>,
    }
    impl SubstituteBuilder {
        /// Technical id of the substitute; null if there is none.
        pub fn substitute<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.substitute.set(value);
            self
        }
        /// Like [`substitute`](Self::substitute), for a value that may be absent.
        pub fn maybe_substitute<V: crate::IntoValue<i32>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.substitute.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(self) -> ::std::result::Result<Substitute, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<SubstituteBuilder> for Substitute {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: SubstituteBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<Substitute> for SubstituteBuilder {
        #[inline]
        fn from(value: Substitute) -> Self {
            Self {
                substitute: value.substitute.into(),
            }
        }
    }
    impl crate::request::Builder for SubstituteBuilder {
        type Value = Substitute;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("substitute", self.substitute.refusal())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<Substitute> {
            Some(Substitute {
                substitute: self.substitute.taken(),
            })
        }
    }
    impl crate::request::record::Record for SubstituteBuilder {
        const KEYS: &'static [&'static str] = &["substitute"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.substitute, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Substitute {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, SubstituteBuilder>(deserializer)
        }
    }
    /// Builds a [`SubstituteUpdate`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct SubstituteUpdateBuilder {
        substitute: crate::request::Field<i32>,
    }
    impl SubstituteUpdateBuilder {
        /// Technical id of the user who is to stand in; null for nobody.
        pub fn substitute<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.substitute.set(value);
            self
        }
        /// Like [`substitute`](Self::substitute), for a value that may be absent.
        pub fn maybe_substitute<V: crate::IntoValue<i32>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.substitute.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<SubstituteUpdate, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<SubstituteUpdateBuilder> for SubstituteUpdate {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: SubstituteUpdateBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<SubstituteUpdate> for SubstituteUpdateBuilder {
        #[inline]
        fn from(value: SubstituteUpdate) -> Self {
            Self {
                substitute: value.substitute.into(),
            }
        }
    }
    impl crate::request::Builder for SubstituteUpdateBuilder {
        type Value = SubstituteUpdate;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("substitute", self.substitute.refusal())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<SubstituteUpdate> {
            Some(SubstituteUpdate {
                substitute: self.substitute.taken(),
            })
        }
    }
    impl crate::request::record::Record for SubstituteUpdateBuilder {
        const KEYS: &'static [&'static str] = &["substitute"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.substitute, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for SubstituteUpdate {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<
                D,
                SubstituteUpdateBuilder,
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
        /// Key of the error, for instance `wrongCurrentPassword`; only some errors of 21.03 carry it.
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
        login: crate::request::Field<::std::string::String>,
        firstname: crate::request::Field<::std::string::String>,
        lastname: crate::request::Field<::std::string::String>,
        email: crate::request::Field<::std::string::String>,
        substitute: crate::request::Field<bool>,
        x509_fingerprint: crate::request::Field<crate::NullableText>,
    }
    impl UserBuilder {
        /// Technical id of the user.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.id.set(value);
            self
        }
        /// Login. Missing when the caller lacks the privilege `manage_users`.
        pub fn login<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.login.set(value);
            self
        }
        /// Like [`login`](Self::login), for a value that may be absent.
        pub fn maybe_login<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.login.set_or_unset(value);
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
        /// E-mail address. Missing when the caller lacks the privilege `manage_users`.
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
        /// Whether the user has a substitute.
        pub fn substitute<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.substitute.set(value);
            self
        }
        /// Like [`substitute`](Self::substitute), for a value that may be absent.
        pub fn maybe_substitute<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.substitute.set_or_unset(value);
            self
        }
        /// Fingerprint of the user's certificate. Only when the caller is a REST account.
        ///
        /// Since 21.03.6.
        pub fn x509_fingerprint<V: crate::IntoValue<crate::NullableText>>(
            mut self,
            value: V,
        ) -> Self {
            self.x509_fingerprint.set(value);
            self
        }
        /// Like [`x509_fingerprint`](Self::x509_fingerprint), for a value that may be absent.
        pub fn maybe_x509_fingerprint<V: crate::IntoValue<crate::NullableText>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.x509_fingerprint.set_or_unset(value);
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
                login: value.login.into(),
                firstname: value.firstname.into(),
                lastname: value.lastname.into(),
                email: value.email.into(),
                substitute: value.substitute.into(),
                x509_fingerprint: value.x509_fingerprint.into(),
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
                    ("login", self.login.refusal()),
                    ("firstname", self.firstname.refusal()),
                    ("lastname", self.lastname.refusal()),
                    ("email", self.email.refusal()),
                    ("substitute", self.substitute.refusal()),
                    ("x509Fingerprint", self.x509_fingerprint.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<User> {
            Some(User {
                id: self.id.taken()?,
                login: self.login.taken(),
                firstname: self.firstname.taken(),
                lastname: self.lastname.taken(),
                email: self.email.taken(),
                substitute: self.substitute.taken(),
                x509_fingerprint: self.x509_fingerprint.taken(),
            })
        }
    }
    impl crate::request::record::Record for UserBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "login",
            "firstname",
            "lastname",
            "email",
            "substitute",
            "x509Fingerprint",
        ];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.login, entries),
                2usize => crate::request::record::optional(&mut self.firstname, entries),
                3usize => crate::request::record::optional(&mut self.lastname, entries),
                4usize => crate::request::record::optional(&mut self.email, entries),
                5usize => crate::request::record::optional(&mut self.substitute, entries),
                6usize => {
                    crate::request::record::plain(&mut self.x509_fingerprint, entries)
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
    /// Builds a [`UserDetails`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserDetailsBuilder {
        id: crate::request::Field<i32>,
        login: crate::request::Field<::std::string::String>,
        email: crate::request::Field<::std::string::String>,
        firstname: crate::request::Field<::std::string::String>,
        lastname: crate::request::Field<::std::string::String>,
        picture: crate::request::Field<::std::string::String>,
        substitute: crate::request::Field<i32>,
        preferences: crate::request::Field<
            crate::JsonText<crate::maarch_parapheur::types::Preferences>,
        >,
        is_rest: crate::request::Field<bool>,
        groups: crate::request::Field<::std::vec::Vec<UserGroup>>,
        substitute_user: crate::request::Field<::std::string::String>,
        available_languages: crate::request::Field<
            ::std::vec::Vec<::std::string::String>,
        >,
        administrative_privileges: crate::request::Field<::std::vec::Vec<Privilege>>,
        app_privileges: crate::request::Field<::std::vec::Vec<Privilege>>,
        signature_modes: crate::request::Field<::std::vec::Vec<::std::string::String>>,
        x509_fingerprint: crate::request::Field<crate::NullableText>,
    }
    impl UserDetailsBuilder {
        /// Technical id of the user.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.id.set(value);
            self
        }
        /// Login, in lower case.
        pub fn login<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.login.set(value);
            self
        }
        /// Like [`login`](Self::login), for a value that may be absent.
        pub fn maybe_login<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.login.set_or_unset(value);
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
        /// Avatar, usually as a data URI such as `data:image/png;base64,…`; tens of kilobytes.
        pub fn picture<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.picture.set(value);
            self
        }
        /// Like [`picture`](Self::picture), for a value that may be absent.
        pub fn maybe_picture<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.picture.set_or_unset(value);
            self
        }
        /// Technical id of the substitute; null if there is none. In the list it is true or false.
        pub fn substitute<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.substitute.set(value);
            self
        }
        /// Like [`substitute`](Self::substitute), for a value that may be absent.
        pub fn maybe_substitute<V: crate::IntoValue<i32>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.substitute.set_or_unset(value);
            self
        }
        /// Settings of the user: an object for the caller itself, JSON in a string for other users.
        pub fn preferences<
            V: crate::IntoValue<
                    crate::JsonText<crate::maarch_parapheur::types::Preferences>,
                >,
        >(mut self, value: V) -> Self {
            self.preferences.set(value);
            self
        }
        /// Like [`preferences`](Self::preferences), for a value that may be absent.
        pub fn maybe_preferences<
            V: crate::IntoValue<
                    crate::JsonText<crate::maarch_parapheur::types::Preferences>,
                >,
        >(mut self, value: Option<V>) -> Self {
            self.preferences.set_or_unset(value);
            self
        }
        /// Whether it is a REST account, that is one for programs.
        pub fn is_rest<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.is_rest.set(value);
            self
        }
        /// Like [`is_rest`](Self::is_rest), for a value that may be absent.
        pub fn maybe_is_rest<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.is_rest.set_or_unset(value);
            self
        }
        /// The groups of the user. Missing in the response to a change.
        pub fn groups(mut self, items: impl crate::Items<UserGroup>) -> Self {
            self.groups.set_items(items);
            self
        }
        /// First and last name of the substitute. Only for the caller itself, and only if there is one.
        pub fn substitute_user<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.substitute_user.set(value);
            self
        }
        /// Like [`substitute_user`](Self::substitute_user), for a value that may be absent.
        pub fn maybe_substitute_user<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.substitute_user.set_or_unset(value);
            self
        }
        /// The languages to choose from, such as `fr`. Only for oneself.
        pub fn available_languages(
            mut self,
            items: impl crate::Items<::std::string::String>,
        ) -> Self {
            self.available_languages.set_items(items);
            self
        }
        /// The administrative privileges. Only for oneself.
        pub fn administrative_privileges(
            mut self,
            items: impl crate::Items<Privilege>,
        ) -> Self {
            self.administrative_privileges.set_items(items);
            self
        }
        /// The privileges inside the application. Only for oneself.
        ///
        /// Since 21.03.6.
        pub fn app_privileges(mut self, items: impl crate::Items<Privilege>) -> Self {
            self.app_privileges.set_items(items);
            self
        }
        /// The user's signature modes, as ids from `list_signature_modes`, the weakest first.
        ///
        /// Since 21.03.6.
        pub fn signature_modes(
            mut self,
            items: impl crate::Items<::std::string::String>,
        ) -> Self {
            self.signature_modes.set_items(items);
            self
        }
        /// Fingerprint of the user's certificate; null where there is none. Seen with callers that are REST accounts.
        ///
        /// Since 21.03.6.
        pub fn x509_fingerprint<V: crate::IntoValue<crate::NullableText>>(
            mut self,
            value: V,
        ) -> Self {
            self.x509_fingerprint.set(value);
            self
        }
        /// Like [`x509_fingerprint`](Self::x509_fingerprint), for a value that may be absent.
        pub fn maybe_x509_fingerprint<V: crate::IntoValue<crate::NullableText>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.x509_fingerprint.set_or_unset(value);
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
                login: value.login.into(),
                email: value.email.into(),
                firstname: value.firstname.into(),
                lastname: value.lastname.into(),
                picture: value.picture.into(),
                substitute: value.substitute.into(),
                preferences: value.preferences.into(),
                is_rest: value.is_rest.into(),
                groups: Some(value.groups).into(),
                substitute_user: value.substitute_user.into(),
                available_languages: Some(value.available_languages).into(),
                administrative_privileges: Some(value.administrative_privileges).into(),
                app_privileges: Some(value.app_privileges).into(),
                signature_modes: Some(value.signature_modes).into(),
                x509_fingerprint: value.x509_fingerprint.into(),
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
                    ("login", self.login.refusal()),
                    ("email", self.email.refusal()),
                    ("firstname", self.firstname.refusal()),
                    ("lastname", self.lastname.refusal()),
                    ("picture", self.picture.refusal()),
                    ("substitute", self.substitute.refusal()),
                    ("preferences", self.preferences.refusal()),
                    ("isRest", self.is_rest.refusal()),
                    ("groups", self.groups.refusal()),
                    ("substituteUser", self.substitute_user.refusal()),
                    ("availableLanguages", self.available_languages.refusal()),
                    (
                        "administrativePrivileges",
                        self.administrative_privileges.refusal(),
                    ),
                    ("appPrivileges", self.app_privileges.refusal()),
                    ("signatureModes", self.signature_modes.refusal()),
                    ("x509Fingerprint", self.x509_fingerprint.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserDetails> {
            Some(UserDetails {
                id: self.id.taken()?,
                login: self.login.taken(),
                email: self.email.taken(),
                firstname: self.firstname.taken(),
                lastname: self.lastname.taken(),
                picture: self.picture.taken(),
                substitute: self.substitute.taken(),
                preferences: self.preferences.taken(),
                is_rest: self.is_rest.taken(),
                groups: self.groups.taken().unwrap_or_default(),
                substitute_user: self.substitute_user.taken(),
                available_languages: self
                    .available_languages
                    .taken()
                    .unwrap_or_default(),
                administrative_privileges: self
                    .administrative_privileges
                    .taken()
                    .unwrap_or_default(),
                app_privileges: self.app_privileges.taken().unwrap_or_default(),
                signature_modes: self.signature_modes.taken().unwrap_or_default(),
                x509_fingerprint: self.x509_fingerprint.taken(),
            })
        }
    }
    impl crate::request::record::Record for UserDetailsBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "login",
            "email",
            "firstname",
            "lastname",
            "picture",
            "substitute",
            "preferences",
            "isRest",
            "groups",
            "substituteUser",
            "availableLanguages",
            "administrativePrivileges",
            "appPrivileges",
            "signatureModes",
            "x509Fingerprint",
        ];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.id, entries),
                1usize => crate::request::record::optional(&mut self.login, entries),
                2usize => crate::request::record::optional(&mut self.email, entries),
                3usize => crate::request::record::optional(&mut self.firstname, entries),
                4usize => crate::request::record::optional(&mut self.lastname, entries),
                5usize => crate::request::record::optional(&mut self.picture, entries),
                6usize => crate::request::record::optional(&mut self.substitute, entries),
                7usize => {
                    crate::request::record::optional(&mut self.preferences, entries)
                }
                8usize => crate::request::record::optional(&mut self.is_rest, entries),
                9usize => crate::request::record::list_or_null(&mut self.groups, entries),
                10usize => {
                    crate::request::record::optional(&mut self.substitute_user, entries)
                }
                11usize => {
                    crate::request::record::list_or_null(
                        &mut self.available_languages,
                        entries,
                    )
                }
                12usize => {
                    crate::request::record::list_or_null(
                        &mut self.administrative_privileges,
                        entries,
                    )
                }
                13usize => {
                    crate::request::record::list_or_null(
                        &mut self.app_privileges,
                        entries,
                    )
                }
                14usize => {
                    crate::request::record::list_or_null(
                        &mut self.signature_modes,
                        entries,
                    )
                }
                15usize => {
                    crate::request::record::plain(&mut self.x509_fingerprint, entries)
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
    /// Builds a [`UserGroup`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserGroupBuilder {
        label: crate::request::Field<::std::string::String>,
    }
    impl UserGroupBuilder {
        /// Name of the group.
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
            Self { label: value.label.into() }
        }
    }
    impl crate::request::Builder for UserGroupBuilder {
        type Value = UserGroup;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("label", self.label.refusal())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserGroup> {
            Some(UserGroup {
                label: self.label.taken(),
            })
        }
    }
    impl crate::request::record::Record for UserGroupBuilder {
        const KEYS: &'static [&'static str] = &["label"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.label, entries),
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
    /// Builds a [`UserHistory`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserHistoryBuilder {
        history: crate::request::Field<::std::vec::Vec<HistoryEvent>>,
    }
    impl UserHistoryBuilder {
        /// The events.
        ///
        /// Required.
        pub fn history(mut self, items: impl crate::Items<HistoryEvent>) -> Self {
            self.history.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<UserHistory, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UserHistoryBuilder> for UserHistory {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: UserHistoryBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<UserHistory> for UserHistoryBuilder {
        #[inline]
        fn from(value: UserHistory) -> Self {
            Self {
                history: Some(value.history).into(),
            }
        }
    }
    impl crate::request::Builder for UserHistoryBuilder {
        type Value = UserHistory;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("history", self.history.needed())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserHistory> {
            Some(UserHistory {
                history: self.history.taken()?,
            })
        }
    }
    impl crate::request::record::Record for UserHistoryBuilder {
        const KEYS: &'static [&'static str] = &["history"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::list(&mut self.history, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserHistory {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, UserHistoryBuilder>(deserializer)
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
    }
    impl UserListBuilder {
        /// The users, ordered by last name and first name.
        ///
        /// Required.
        pub fn users(mut self, items: impl crate::Items<User>) -> Self {
            self.users.set_items(items);
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
            }
        }
    }
    impl crate::request::Builder for UserListBuilder {
        type Value = UserList;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("users", self.users.needed())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserList> {
            Some(UserList {
                users: self.users.taken()?,
            })
        }
    }
    impl crate::request::record::Record for UserListBuilder {
        const KEYS: &'static [&'static str] = &["users"];
        const ALWAYS: u64 = 1u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::list(&mut self.users, entries),
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
    /// Builds a [`UserPicture`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserPictureBuilder {
        picture: crate::request::Field<::std::string::String>,
    }
    impl UserPictureBuilder {
        /// The avatar, usually as a data URI such as `data:image/png;base64,…`.
        pub fn picture<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.picture.set(value);
            self
        }
        /// Like [`picture`](Self::picture), for a value that may be absent.
        pub fn maybe_picture<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.picture.set_or_unset(value);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<UserPicture, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UserPictureBuilder> for UserPicture {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: UserPictureBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<UserPicture> for UserPictureBuilder {
        #[inline]
        fn from(value: UserPicture) -> Self {
            Self {
                picture: value.picture.into(),
            }
        }
    }
    impl crate::request::Builder for UserPictureBuilder {
        type Value = UserPicture;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(&[("picture", self.picture.refusal())])
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserPicture> {
            Some(UserPicture {
                picture: self.picture.taken(),
            })
        }
    }
    impl crate::request::record::Record for UserPictureBuilder {
        const KEYS: &'static [&'static str] = &["picture"];
        const ALWAYS: u64 = 0u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::optional(&mut self.picture, entries),
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserPicture {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, UserPictureBuilder>(deserializer)
        }
    }
    /// Builds a [`UserSuggestion`].
    /// It goes into a call or into another builder as it is, or becomes a value by
    /// [`build`](Self::build). An invalid value is kept as an error, which is reported with the field's
    /// name when the value is built or sent.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a builder does nothing until it is given to a call or built"]
    pub struct UserSuggestionBuilder {
        id: crate::request::Field<i32>,
        firstname: crate::request::Field<::std::string::String>,
        lastname: crate::request::Field<::std::string::String>,
        email: crate::request::Field<::std::string::String>,
        substitute: crate::request::Field<bool>,
        signature_modes: crate::request::Field<::std::vec::Vec<::std::string::String>>,
    }
    impl UserSuggestionBuilder {
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
        /// Whether the user has a substitute.
        pub fn substitute<V: crate::IntoValue<bool>>(mut self, value: V) -> Self {
            self.substitute.set(value);
            self
        }
        /// Like [`substitute`](Self::substitute), for a value that may be absent.
        pub fn maybe_substitute<V: crate::IntoValue<bool>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.substitute.set_or_unset(value);
            self
        }
        /// The ways the user may sign.
        ///
        /// Since 21.03.6.
        pub fn signature_modes(
            mut self,
            items: impl crate::Items<::std::string::String>,
        ) -> Self {
            self.signature_modes.set_items(items);
            self
        }
        /// Checks all fields and makes the value of them.
        /// # Errors
        /// Names every field that is missing or was refused, and says why.
        #[inline]
        pub fn build(
            self,
        ) -> ::std::result::Result<UserSuggestion, crate::ConversionError> {
            crate::request::build(self)
        }
    }
    impl ::std::convert::TryFrom<UserSuggestionBuilder> for UserSuggestion {
        type Error = crate::ConversionError;
        #[inline]
        fn try_from(
            builder: UserSuggestionBuilder,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    impl ::std::convert::From<UserSuggestion> for UserSuggestionBuilder {
        #[inline]
        fn from(value: UserSuggestion) -> Self {
            Self {
                id: Some(value.id).into(),
                firstname: value.firstname.into(),
                lastname: value.lastname.into(),
                email: value.email.into(),
                substitute: value.substitute.into(),
                signature_modes: Some(value.signature_modes).into(),
            }
        }
    }
    impl crate::request::Builder for UserSuggestionBuilder {
        type Value = UserSuggestion;
        #[inline]
        fn refusals(&self) -> ::std::string::String {
            crate::request::refusals(
                &[
                    ("id", self.id.needed()),
                    ("firstname", self.firstname.refusal()),
                    ("lastname", self.lastname.refusal()),
                    ("email", self.email.refusal()),
                    ("substitute", self.substitute.refusal()),
                    ("signatureModes", self.signature_modes.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserSuggestion> {
            Some(UserSuggestion {
                id: self.id.taken()?,
                firstname: self.firstname.taken(),
                lastname: self.lastname.taken(),
                email: self.email.taken(),
                substitute: self.substitute.taken(),
                signature_modes: self.signature_modes.taken().unwrap_or_default(),
            })
        }
    }
    impl crate::request::record::Record for UserSuggestionBuilder {
        const KEYS: &'static [&'static str] = &[
            "id",
            "firstname",
            "lastname",
            "email",
            "substitute",
            "signatureModes",
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
                3usize => crate::request::record::optional(&mut self.email, entries),
                4usize => crate::request::record::optional(&mut self.substitute, entries),
                5usize => {
                    crate::request::record::list_or_null(
                        &mut self.signature_modes,
                        entries,
                    )
                }
                _ => crate::request::record::unknown(entries),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserSuggestion {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::request::record::deserialize::<D, UserSuggestionBuilder>(deserializer)
        }
    }
    impl crate::Items<UserSuggestion> for ::std::vec::Vec<UserSuggestionBuilder> {
        #[inline]
        fn into_items(
            self,
        ) -> ::std::result::Result<
            ::std::vec::Vec<UserSuggestion>,
            ::std::string::String,
        > {
            crate::Items::into_items(self.into_iter())
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
        email: crate::request::Field<UserUpdateEmail>,
        signature_modes: crate::request::Field<::std::vec::Vec<::std::string::String>>,
        x509_fingerprint: crate::request::Field<::std::string::String>,
    }
    impl UserUpdateBuilder {
        /// First name, at most 128 characters.
        ///
        /// Required.
        pub fn firstname<V: crate::IntoValue<UserUpdateFirstname>>(
            mut self,
            value: V,
        ) -> Self {
            self.firstname.set(value);
            self
        }
        /// Last name, at most 128 characters.
        ///
        /// Required.
        pub fn lastname<V: crate::IntoValue<UserUpdateLastname>>(
            mut self,
            value: V,
        ) -> Self {
            self.lastname.set(value);
            self
        }
        /// E-mail address, at most 128 characters; the server checks its form, and does not require it to be unique.
        ///
        /// Required.
        pub fn email<V: crate::IntoValue<UserUpdateEmail>>(mut self, value: V) -> Self {
            self.email.set(value);
            self
        }
        /// All signature modes of the user. **On 21.03 the user has none if it is left out.** 19.09 and 20.03 ignore
        /// it.
        ///
        /// Since 21.03.6.
        pub fn signature_modes(
            mut self,
            items: impl crate::Items<::std::string::String>,
        ) -> Self {
            self.signature_modes.set_items(items);
            self
        }
        /// Fingerprint of the user's certificate. **On 21.03 it is removed if a REST account leaves it out**; other
        /// callers do not change it. 19.09 and 20.03 ignore it.
        ///
        /// Since 21.03.6.
        pub fn x509_fingerprint<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.x509_fingerprint.set(value);
            self
        }
        /// Like [`x509_fingerprint`](Self::x509_fingerprint), for a value that may be absent.
        pub fn maybe_x509_fingerprint<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: Option<V>,
        ) -> Self {
            self.x509_fingerprint.set_or_unset(value);
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
                email: Some(value.email).into(),
                signature_modes: Some(value.signature_modes).into(),
                x509_fingerprint: value.x509_fingerprint.into(),
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
                    ("email", self.email.needed()),
                    ("signatureModes", self.signature_modes.refusal()),
                    ("x509Fingerprint", self.x509_fingerprint.refusal()),
                ],
            )
        }
        #[inline]
        fn fill(self) -> ::std::option::Option<UserUpdate> {
            Some(UserUpdate {
                firstname: self.firstname.taken()?,
                lastname: self.lastname.taken()?,
                email: self.email.taken()?,
                signature_modes: self.signature_modes.taken().unwrap_or_default(),
                x509_fingerprint: self.x509_fingerprint.taken(),
            })
        }
    }
    impl crate::request::record::Record for UserUpdateBuilder {
        const KEYS: &'static [&'static str] = &[
            "firstname",
            "lastname",
            "email",
            "signatureModes",
            "x509Fingerprint",
        ];
        const ALWAYS: u64 = 7u64;
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            entries: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match key {
                0usize => crate::request::record::plain(&mut self.firstname, entries),
                1usize => crate::request::record::plain(&mut self.lastname, entries),
                2usize => crate::request::record::plain(&mut self.email, entries),
                3usize => {
                    crate::request::record::list_or_null(
                        &mut self.signature_modes,
                        entries,
                    )
                }
                4usize => {
                    crate::request::record::optional(&mut self.x509_fingerprint, entries)
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
    #[doc(hidden)]
    pub mod builder {
        pub use super::{
            AuthenticationInformationBuilder as AuthenticationInformation,
            BadRequestBuilder as BadRequest, CreatedGroupBuilder as CreatedGroup,
            CreatedSignatureBuilder as CreatedSignature,
            CreatedUserBuilder as CreatedUser,
            ExternalSignatureBuilder as ExternalSignature,
            ExternalSignaturesBuilder as ExternalSignatures,
            ForbiddenBuilder as Forbidden, GroupBuilder as Group,
            GroupDetailsBuilder as GroupDetails, GroupListBuilder as GroupList,
            GroupMemberBuilder as GroupMember, GroupPrivilegeBuilder as GroupPrivilege,
            GroupUserToAddBuilder as GroupUserToAdd, HistoryDataBuilder as HistoryData,
            HistoryEventBuilder as HistoryEvent, NewGroupBuilder as NewGroup,
            NewSignatureBuilder as NewSignature, NewUserBuilder as NewUser,
            NotFoundBuilder as NotFound, OneGroupBuilder as OneGroup,
            OneUserBuilder as OneUser, PasswordChangeBuilder as PasswordChange,
            PasswordResetBuilder as PasswordReset,
            PasswordResetRequestBuilder as PasswordResetRequest,
            PasswordRuleBuilder as PasswordRule,
            PasswordRuleListBuilder as PasswordRuleList,
            PictureUpdateBuilder as PictureUpdate, PreferencesBuilder as Preferences,
            PreferencesUpdateBuilder as PreferencesUpdate, PrivilegeBuilder as Privilege,
            ServerErrorBuilder as ServerError, ServerExceptionBuilder as ServerException,
            SignatureBuilder as Signature, SignatureListBuilder as SignatureList,
            SignatureModeBuilder as SignatureMode,
            SignatureSubstitutionBuilder as SignatureSubstitution,
            SubstituteBuilder as Substitute, SubstituteUpdateBuilder as SubstituteUpdate,
            SuccessBuilder as Success, UnauthorizedBuilder as Unauthorized,
            UserBuilder as User, UserDetailsBuilder as UserDetails,
            UserGroupBuilder as UserGroup, UserHistoryBuilder as UserHistory,
            UserListBuilder as UserList, UserPictureBuilder as UserPicture,
            UserSuggestionBuilder as UserSuggestion, UserUpdateBuilder as UserUpdate,
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
        pub enum ExternalSignatureEncodedSignature {}
        impl crate::request::TextLimits for ExternalSignatureEncodedSignature {
            const NAME: &'static str = "ExternalSignatureEncodedSignature";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum ExternalSignatureFormat {}
        impl crate::request::TextLimits for ExternalSignatureFormat {
            const NAME: &'static str = "ExternalSignatureFormat";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum ExternalSignaturesExternalApplication {}
        impl crate::request::TextLimits for ExternalSignaturesExternalApplication {
            const NAME: &'static str = "ExternalSignaturesExternalApplication";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::Some((crate::request::Pattern::NotBlank, "\\S"));
        }
        pub enum NewGroupLabel {}
        impl crate::request::TextLimits for NewGroupLabel {
            const NAME: &'static str = "NewGroupLabel";
            const LENGTH: (usize, usize) = (1, 128);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum NewSignatureEncodedSignature {}
        impl crate::request::TextLimits for NewSignatureEncodedSignature {
            const NAME: &'static str = "NewSignatureEncodedSignature";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum NewSignatureFormat {}
        impl crate::request::TextLimits for NewSignatureFormat {
            const NAME: &'static str = "NewSignatureFormat";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum NewUserEmail {}
        impl crate::request::TextLimits for NewUserEmail {
            const NAME: &'static str = "NewUserEmail";
            const LENGTH: (usize, usize) = (1, 128);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum NewUserFirstname {}
        impl crate::request::TextLimits for NewUserFirstname {
            const NAME: &'static str = "NewUserFirstname";
            const LENGTH: (usize, usize) = (1, 128);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum NewUserLastname {}
        impl crate::request::TextLimits for NewUserLastname {
            const NAME: &'static str = "NewUserLastname";
            const LENGTH: (usize, usize) = (1, 128);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum NewUserLogin {}
        impl crate::request::TextLimits for NewUserLogin {
            const NAME: &'static str = "NewUserLogin";
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
        pub enum PasswordChangeNewPassword {}
        impl crate::request::TextLimits for PasswordChangeNewPassword {
            const NAME: &'static str = "PasswordChangeNewPassword";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum PasswordChangePasswordConfirmation {}
        impl crate::request::TextLimits for PasswordChangePasswordConfirmation {
            const NAME: &'static str = "PasswordChangePasswordConfirmation";
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
        pub enum PictureUpdatePicture {}
        impl crate::request::TextLimits for PictureUpdatePicture {
            const NAME: &'static str = "PictureUpdatePicture";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum PreferencesUpdateLang {}
        impl crate::request::TextLimits for PreferencesUpdateLang {
            const NAME: &'static str = "PreferencesUpdateLang";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum PreferencesUpdateWritingColor {}
        impl crate::request::TextLimits for PreferencesUpdateWritingColor {
            const NAME: &'static str = "PreferencesUpdateWritingColor";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum PreferencesUpdateWritingMode {}
        impl crate::request::TextLimits for PreferencesUpdateWritingMode {
            const NAME: &'static str = "PreferencesUpdateWritingMode";
            const LENGTH: (usize, usize) = (1, usize::MAX);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum UserUpdateEmail {}
        impl crate::request::TextLimits for UserUpdateEmail {
            const NAME: &'static str = "UserUpdateEmail";
            const LENGTH: (usize, usize) = (1, 128);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum UserUpdateFirstname {}
        impl crate::request::TextLimits for UserUpdateFirstname {
            const NAME: &'static str = "UserUpdateFirstname";
            const LENGTH: (usize, usize) = (1, 128);
            const PATTERN: ::std::option::Option<
                (crate::request::Pattern, &'static str),
            > = ::std::option::Option::None;
        }
        pub enum UserUpdateLastname {}
        impl crate::request::TextLimits for UserUpdateLastname {
            const NAME: &'static str = "UserUpdateLastname";
            const LENGTH: (usize, usize) = (1, 128);
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
    /// A call of `maarch_parapheur.list_users`, made by [`Client::list_users`](super::Client::list_users).
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
        /// Any value except the empty text and `0` adds the REST accounts to the list. Not in the source document,
        /// but all running versions evaluate it.
        pub fn mode<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<::std::string::String, V>(0usize, value);
            self
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
                "maarch_parapheur",
                "maarch_parapheur.list_users",
                "GET",
                "/rest/users",
                &[200u16, 400u16, 401u16, 403u16, 500u16],
            )
            .taking(&[crate::operation::Parameter::query("mode")]);
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
                400u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListUsers::BadRequest)
                }
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
    /// A call of `maarch_parapheur.create_user`, made by [`Client::create_user`](super::Client::create_user).
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
                "maarch_parapheur",
                "maarch_parapheur.create_user",
                "POST",
                "/rest/users",
                &[200u16, 400u16, 401u16, 403u16, 500u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::NewUserBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            )
            .rejecting_duplicates()
            .conflicting_by(
                "login",
                &[
                    crate::operation::ConflictResponse {
                        status: 400u16,
                        code: Some("userLoginAlreadyExists"),
                        contains: None,
                        text_at: None,
                        holder: crate::ConflictHolder::Unknown,
                    },
                    crate::operation::ConflictResponse {
                        status: 500u16,
                        code: None,
                        contains: Some("SQLSTATE[23505]"),
                        text_at: None,
                        holder: crate::ConflictHolder::Unknown,
                    },
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
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_parapheur.get_user`, made by [`Client::get_user`](super::Client::get_user).
    ///
    /// Read a user.
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
        /// Technical id of the user, not the login.
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
            Output = ::std::result::Result<crate::Response<types::OneUser>, crate::Error>,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(GetUser => crate ::Response < types::OneUser >);
    impl crate::operation::sealed::Sealed for GetUser {}
    impl crate::Operation for GetUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.get_user",
                "GET",
                "/rest/users/{id}",
                &[200u16, 400u16, 401u16, 403u16, 500u16],
            )
            .taking(
                &[crate::operation::Parameter::path("id").required().at_least(1i64)],
            );
        type Output = types::OneUser;
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
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_parapheur.update_user`, made by [`Client::update_user`](super::Client::update_user).
    ///
    /// Change the names, the address and the signature modes of a user.
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
        /// Technical id of the user, not the login.
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
            Output = ::std::result::Result<crate::Response<types::OneUser>, crate::Error>,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(UpdateUser => crate ::Response < types::OneUser >);
    impl crate::operation::sealed::Sealed for UpdateUser {}
    impl crate::Operation for UpdateUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.update_user",
                "PUT",
                "/rest/users/{id}",
                &[200u16, 400u16, 401u16, 403u16, 500u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("id").required().at_least(1i64),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::UserUpdateBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            );
        type Output = types::OneUser;
        type Failure = super::failure::UpdateUser;
        type Body = types::UserUpdate;
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
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_parapheur.delete_user`, made by [`Client::delete_user`](super::Client::delete_user).
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
        /// Technical id of the user, not the login.
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
                "maarch_parapheur",
                "maarch_parapheur.delete_user",
                "DELETE",
                "/rest/users/{id}",
                &[204u16, 400u16, 401u16, 403u16, 500u16],
            )
            .taking(
                &[crate::operation::Parameter::path("id").required().at_least(1i64)],
            );
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
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_parapheur.update_external_signatures`, made by [`Client::update_external_signatures`](super::Client::update_external_signatures).
    ///
    /// Replace the signatures a user has from an external application.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct UpdateExternalSignatures {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl UpdateExternalSignatures {
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
        /// Technical id of the user, not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::ExternalSignatures>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::ExternalSignatures, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `PUT /rest/users/{id}/externalSignatures`.
        ///
        /// # Errors
        ///
        /// See [`Client::update_external_signatures`](super::Client::update_external_signatures).
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
    crate::blocking::sent_blocking!(UpdateExternalSignatures => crate ::Response < () >);
    impl crate::operation::sealed::Sealed for UpdateExternalSignatures {}
    impl crate::Operation for UpdateExternalSignatures {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.update_external_signatures",
                "PUT",
                "/rest/users/{id}/externalSignatures",
                &[204u16, 400u16, 401u16, 403u16, 500u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("id").required().at_least(1i64),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::ExternalSignaturesBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            );
        type Output = ();
        type Failure = super::failure::UpdateExternalSignatures;
        type Body = types::ExternalSignatures;
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
                        .map(super::failure::UpdateExternalSignatures::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateExternalSignatures::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateExternalSignatures::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(
                            super::failure::UpdateExternalSignatures::InternalServerError,
                        )
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_parapheur.get_user_picture`, made by [`Client::get_user_picture`](super::Client::get_user_picture).
    ///
    /// Read the avatar of a user.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetUserPicture {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetUserPicture {
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
        /// Technical id of the user, not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /rest/users/{id}/picture`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_user_picture`](super::Client::get_user_picture).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::UserPicture>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        GetUserPicture => crate ::Response < types::UserPicture >
    );
    impl crate::operation::sealed::Sealed for GetUserPicture {}
    impl crate::Operation for GetUserPicture {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.get_user_picture",
                "GET",
                "/rest/users/{id}/picture",
                &[200u16, 400u16, 401u16, 403u16, 500u16],
            )
            .taking(
                &[crate::operation::Parameter::path("id").required().at_least(1i64)],
            );
        type Output = types::UserPicture;
        type Failure = super::failure::GetUserPicture;
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
                        .map(super::failure::GetUserPicture::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserPicture::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserPicture::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserPicture::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_parapheur.update_user_picture`, made by [`Client::update_user_picture`](super::Client::update_user_picture).
    ///
    /// Replace the avatar of the caller.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct UpdateUserPicture {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl UpdateUserPicture {
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
        /// Technical id of the caller.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::PictureUpdate>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::PictureUpdate, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `PUT /rest/users/{id}/picture`.
        ///
        /// # Errors
        ///
        /// See [`Client::update_user_picture`](super::Client::update_user_picture).
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
    crate::blocking::sent_blocking!(UpdateUserPicture => crate ::Response < () >);
    impl crate::operation::sealed::Sealed for UpdateUserPicture {}
    impl crate::Operation for UpdateUserPicture {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.update_user_picture",
                "PUT",
                "/rest/users/{id}/picture",
                &[204u16, 400u16, 401u16, 403u16, 500u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("id").required().at_least(1i64),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::PictureUpdateBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            );
        type Output = ();
        type Failure = super::failure::UpdateUserPicture;
        type Body = types::PictureUpdate;
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
                        .map(super::failure::UpdateUserPicture::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUserPicture::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUserPicture::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUserPicture::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_parapheur.get_user_substitute`, made by [`Client::get_user_substitute`](super::Client::get_user_substitute).
    ///
    /// Tell who stands in for a user.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetUserSubstitute {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetUserSubstitute {
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
        /// Technical id of the user, not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /rest/users/{id}/substitute`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_user_substitute`](super::Client::get_user_substitute).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::Substitute>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        GetUserSubstitute => crate ::Response < types::Substitute >
    );
    impl crate::operation::sealed::Sealed for GetUserSubstitute {}
    impl crate::Operation for GetUserSubstitute {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.get_user_substitute",
                "GET",
                "/rest/users/{id}/substitute",
                &[200u16, 400u16, 401u16, 403u16, 500u16],
            )
            .taking(
                &[crate::operation::Parameter::path("id").required().at_least(1i64)],
            );
        type Output = types::Substitute;
        type Failure = super::failure::GetUserSubstitute;
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
                        .map(super::failure::GetUserSubstitute::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserSubstitute::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserSubstitute::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserSubstitute::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_parapheur.update_user_substitute`, made by [`Client::update_user_substitute`](super::Client::update_user_substitute).
    ///
    /// Choose who stands in for the caller.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct UpdateUserSubstitute {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl UpdateUserSubstitute {
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
        /// Technical id of the caller.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::SubstituteUpdate>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::SubstituteUpdate, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `PUT /rest/users/{id}/substitute`.
        ///
        /// # Errors
        ///
        /// See [`Client::update_user_substitute`](super::Client::update_user_substitute).
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
    crate::blocking::sent_blocking!(UpdateUserSubstitute => crate ::Response < () >);
    impl crate::operation::sealed::Sealed for UpdateUserSubstitute {}
    impl crate::Operation for UpdateUserSubstitute {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.update_user_substitute",
                "PUT",
                "/rest/users/{id}/substitute",
                &[204u16, 400u16, 401u16, 403u16, 500u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("id").required().at_least(1i64),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::SubstituteUpdateBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            );
        type Output = ();
        type Failure = super::failure::UpdateUserSubstitute;
        type Body = types::SubstituteUpdate;
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
                        .map(super::failure::UpdateUserSubstitute::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUserSubstitute::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUserSubstitute::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUserSubstitute::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_parapheur.update_user_preferences`, made by [`Client::update_user_preferences`](super::Client::update_user_preferences).
    ///
    /// Replace the preferences of the caller.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct UpdateUserPreferences {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl UpdateUserPreferences {
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
        /// Technical id of the caller.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::PreferencesUpdate>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::PreferencesUpdate, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `PUT /rest/users/{id}/preferences`.
        ///
        /// # Errors
        ///
        /// See [`Client::update_user_preferences`](super::Client::update_user_preferences).
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
    crate::blocking::sent_blocking!(UpdateUserPreferences => crate ::Response < () >);
    impl crate::operation::sealed::Sealed for UpdateUserPreferences {}
    impl crate::Operation for UpdateUserPreferences {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.update_user_preferences",
                "PUT",
                "/rest/users/{id}/preferences",
                &[204u16, 400u16, 401u16, 403u16, 500u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("id").required().at_least(1i64),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::PreferencesUpdateBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            );
        type Output = ();
        type Failure = super::failure::UpdateUserPreferences;
        type Body = types::PreferencesUpdate;
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
                        .map(super::failure::UpdateUserPreferences::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUserPreferences::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUserPreferences::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUserPreferences::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_parapheur.update_user_password`, made by [`Client::update_user_password`](super::Client::update_user_password).
    ///
    /// Change a password.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct UpdateUserPassword {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl UpdateUserPassword {
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
        /// Technical id of the user, not the login.
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
        /// See [`Client::update_user_password`](super::Client::update_user_password).
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
    crate::blocking::sent_blocking!(UpdateUserPassword => crate ::Response < () >);
    impl crate::operation::sealed::Sealed for UpdateUserPassword {}
    impl crate::Operation for UpdateUserPassword {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.update_user_password",
                "PUT",
                "/rest/users/{id}/password",
                &[204u16, 400u16, 401u16, 403u16, 500u16],
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
            .sending_secrets(
                &["currentPassword", "newPassword", "passwordConfirmation"],
            );
        type Output = ();
        type Failure = super::failure::UpdateUserPassword;
        type Body = types::PasswordChange;
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
                        .map(super::failure::UpdateUserPassword::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUserPassword::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUserPassword::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUserPassword::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_parapheur.list_user_signatures`, made by [`Client::list_user_signatures`](super::Client::list_user_signatures).
    ///
    /// List the signatures of a user.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListUserSignatures {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl ListUserSignatures {
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
        /// Technical id of the caller.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /rest/users/{id}/signatures`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_user_signatures`](super::Client::list_user_signatures).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::SignatureList>,
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
        ListUserSignatures => crate ::Response < types::SignatureList >
    );
    impl crate::operation::sealed::Sealed for ListUserSignatures {}
    impl crate::Operation for ListUserSignatures {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.list_user_signatures",
                "GET",
                "/rest/users/{id}/signatures",
                &[200u16, 400u16, 401u16, 403u16, 500u16],
            )
            .taking(
                &[crate::operation::Parameter::path("id").required().at_least(1i64)],
            );
        type Output = types::SignatureList;
        type Failure = super::failure::ListUserSignatures;
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
                        .map(super::failure::ListUserSignatures::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListUserSignatures::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListUserSignatures::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListUserSignatures::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl crate::lenient::ListOperation for ListUserSignatures {
        const LIST: ::std::option::Option<&'static str> = ::std::option::Option::Some(
            "signatures",
        );
        type Item = types::Signature;
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
    /// A call of `maarch_parapheur.create_user_signature`, made by [`Client::create_user_signature`](super::Client::create_user_signature).
    ///
    /// Add a signature to a user.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreateUserSignature {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl CreateUserSignature {
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
        /// Technical id of the user, not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::NewSignature>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::NewSignature, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `POST /rest/users/{id}/signatures`.
        ///
        /// # Errors
        ///
        /// See [`Client::create_user_signature`](super::Client::create_user_signature).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::CreatedSignature>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        CreateUserSignature => crate ::Response < types::CreatedSignature >
    );
    impl crate::operation::sealed::Sealed for CreateUserSignature {}
    impl crate::Operation for CreateUserSignature {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.create_user_signature",
                "POST",
                "/rest/users/{id}/signatures",
                &[200u16, 400u16, 401u16, 403u16, 500u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("id").required().at_least(1i64),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::NewSignatureBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            );
        type Output = types::CreatedSignature;
        type Failure = super::failure::CreateUserSignature;
        type Body = types::NewSignature;
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
                        .map(super::failure::CreateUserSignature::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateUserSignature::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateUserSignature::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateUserSignature::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_parapheur.delete_user_signature`, made by [`Client::delete_user_signature`](super::Client::delete_user_signature).
    ///
    /// Delete a signature of a user.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct DeleteUserSignature {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl DeleteUserSignature {
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
        /// Technical id of the user, not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// Number of the signature.
        ///
        /// Required.
        pub fn signature_id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `DELETE /rest/users/{id}/signatures/{signatureId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::delete_user_signature`](super::Client::delete_user_signature).
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
        DeleteUserSignature => crate ::Response < types::Success >
    );
    impl crate::operation::sealed::Sealed for DeleteUserSignature {}
    impl crate::Operation for DeleteUserSignature {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.delete_user_signature",
                "DELETE",
                "/rest/users/{id}/signatures/{signatureId}",
                &[200u16, 401u16, 403u16, 500u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("id").required().at_least(1i64),
                    crate::operation::Parameter::path("signatureId")
                        .required()
                        .at_least(1i64),
                ],
            );
        type Output = types::Success;
        type Failure = super::failure::DeleteUserSignature;
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
                        .map(super::failure::DeleteUserSignature::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::DeleteUserSignature::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::DeleteUserSignature::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_parapheur.update_user_signature_substituted`, made by [`Client::update_user_signature_substituted`](super::Client::update_user_signature_substituted).
    ///
    /// Open a signature of a user to substitutes.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct UpdateUserSignatureSubstituted {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl UpdateUserSignatureSubstituted {
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
        /// Technical id of the user, not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// Number of the signature.
        ///
        /// Required.
        pub fn signature_id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(1usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::SignatureSubstitution>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::SignatureSubstitution, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `PATCH /rest/users/{id}/signatures/{signatureId}/substituted`.
        ///
        /// # Errors
        ///
        /// See [`Client::update_user_signature_substituted`](super::Client::update_user_signature_substituted).
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
        UpdateUserSignatureSubstituted => crate ::Response < () >
    );
    impl crate::operation::sealed::Sealed for UpdateUserSignatureSubstituted {}
    impl crate::Operation for UpdateUserSignatureSubstituted {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.update_user_signature_substituted",
                "PATCH",
                "/rest/users/{id}/signatures/{signatureId}/substituted",
                &[204u16, 400u16, 401u16, 403u16, 404u16, 500u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("id").required().at_least(1i64),
                    crate::operation::Parameter::path("signatureId")
                        .required()
                        .at_least(1i64),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::SignatureSubstitutionBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            )
            .existing_since("20.03.2");
        type Output = ();
        type Failure = super::failure::UpdateUserSignatureSubstituted;
        type Body = types::SignatureSubstitution;
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
                        .map(super::failure::UpdateUserSignatureSubstituted::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(
                            super::failure::UpdateUserSignatureSubstituted::Unauthorized,
                        )
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUserSignatureSubstituted::Forbidden)
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::UpdateUserSignatureSubstituted::NotFound)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(
                            super::failure::UpdateUserSignatureSubstituted::InternalServerError,
                        )
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_parapheur.get_user_history`, made by [`Client::get_user_history`](super::Client::get_user_history).
    ///
    /// Read what happened to a user.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetUserHistory {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetUserHistory {
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
        /// Technical id of the user, not the login.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /rest/users/{id}/history`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_user_history`](super::Client::get_user_history).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::UserHistory>,
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
        GetUserHistory => crate ::Response < types::UserHistory >
    );
    impl crate::operation::sealed::Sealed for GetUserHistory {}
    impl crate::Operation for GetUserHistory {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.get_user_history",
                "GET",
                "/rest/users/{id}/history",
                &[200u16, 400u16, 401u16, 403u16, 500u16],
            )
            .taking(
                &[crate::operation::Parameter::path("id").required().at_least(1i64)],
            );
        type Output = types::UserHistory;
        type Failure = super::failure::GetUserHistory;
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
                        .map(super::failure::GetUserHistory::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserHistory::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserHistory::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetUserHistory::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl crate::lenient::ListOperation for GetUserHistory {
        const LIST: ::std::option::Option<&'static str> = ::std::option::Option::Some(
            "history",
        );
        type Item = types::HistoryEvent;
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
    /// A call of `maarch_parapheur.autocomplete_users`, made by [`Client::autocomplete_users`](super::Client::autocomplete_users).
    ///
    /// Find users that fit a text.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct AutocompleteUsers {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl AutocompleteUsers {
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
        /// The text to look for. An empty one is refused.
        ///
        /// Required.
        pub fn search<V: crate::IntoValue<::std::string::String>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set::<::std::string::String, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /rest/autocomplete/users`.
        ///
        /// # Errors
        ///
        /// See [`Client::autocomplete_users`](super::Client::autocomplete_users).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::UserSuggestions>,
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
        AutocompleteUsers => crate ::Response < types::UserSuggestions >
    );
    impl crate::operation::sealed::Sealed for AutocompleteUsers {}
    impl crate::Operation for AutocompleteUsers {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.autocomplete_users",
                "GET",
                "/rest/autocomplete/users",
                &[200u16, 400u16, 401u16, 403u16, 500u16],
            )
            .taking(&[crate::operation::Parameter::query("search").required()]);
        type Output = types::UserSuggestions;
        type Failure = super::failure::AutocompleteUsers;
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
                        .map(super::failure::AutocompleteUsers::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::AutocompleteUsers::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::AutocompleteUsers::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::AutocompleteUsers::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl crate::lenient::ListOperation for AutocompleteUsers {
        const LIST: ::std::option::Option<&'static str> = ::std::option::Option::None;
        type Item = types::UserSuggestion;
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
    /// A call of `maarch_parapheur.list_groups`, made by [`Client::list_groups`](super::Client::list_groups).
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
            "maarch_parapheur",
            "maarch_parapheur.list_groups",
            "GET",
            "/rest/groups",
            &[200u16, 401u16, 403u16, 500u16],
        );
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
    /// A call of `maarch_parapheur.create_group`, made by [`Client::create_group`](super::Client::create_group).
    ///
    /// Create a group.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreateGroup {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl CreateGroup {
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
        pub fn body<V: crate::IntoValue<types::NewGroup>>(mut self, value: V) -> Self {
            self.call.set_body::<types::NewGroup, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `POST /rest/groups`.
        ///
        /// # Errors
        ///
        /// See [`Client::create_group`](super::Client::create_group).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. A request that was already sent may still be carried out: check before you send it again. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::CreatedGroup>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        CreateGroup => crate ::Response < types::CreatedGroup >
    );
    impl crate::operation::sealed::Sealed for CreateGroup {}
    impl crate::Operation for CreateGroup {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.create_group",
                "POST",
                "/rest/groups",
                &[200u16, 400u16, 401u16, 403u16, 500u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::NewGroupBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            );
        type Output = types::CreatedGroup;
        type Failure = super::failure::CreateGroup;
        type Body = types::NewGroup;
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
                        .map(super::failure::CreateGroup::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateGroup::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateGroup::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::CreateGroup::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_parapheur.get_group`, made by [`Client::get_group`](super::Client::get_group).
    ///
    /// Read a group.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetGroup {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetGroup {
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
        /// Number of the group.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `GET /rest/groups/{id}`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_group`](super::Client::get_group).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::OneGroup>,
                crate::Error,
            >,
        > {
            crate::transport::send::<Self>(self.client.shared_core(), self.call)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(GetGroup => crate ::Response < types::OneGroup >);
    impl crate::operation::sealed::Sealed for GetGroup {}
    impl crate::Operation for GetGroup {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.get_group",
                "GET",
                "/rest/groups/{id}",
                &[200u16, 400u16, 401u16, 403u16, 500u16],
            )
            .taking(
                &[crate::operation::Parameter::path("id").required().at_least(1i64)],
            );
        type Output = types::OneGroup;
        type Failure = super::failure::GetGroup;
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
                        .map(super::failure::GetGroup::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetGroup::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body).map(super::failure::GetGroup::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::GetGroup::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_parapheur.add_group_user`, made by [`Client::add_group_user`](super::Client::add_group_user).
    ///
    /// Add a user to a group.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct AddGroupUser {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl AddGroupUser {
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
        /// Number of the group.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V: crate::IntoValue<types::GroupUserToAdd>>(
            mut self,
            value: V,
        ) -> Self {
            self.call.set_body::<types::GroupUserToAdd, V>(value);
            self
        }
        crate::request::call_options!(call.options);
        crate::request::extra_option!();
        /// Sends the call: `PUT /rest/groups/{id}/users`.
        ///
        /// # Errors
        ///
        /// See [`Client::add_group_user`](super::Client::add_group_user).
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
    crate::blocking::sent_blocking!(AddGroupUser => crate ::Response < () >);
    impl crate::operation::sealed::Sealed for AddGroupUser {}
    impl crate::Operation for AddGroupUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.add_group_user",
                "PUT",
                "/rest/groups/{id}/users",
                &[204u16, 400u16, 401u16, 403u16, 500u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("id").required().at_least(1i64),
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::GroupUserToAddBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            );
        type Output = ();
        type Failure = super::failure::AddGroupUser;
        type Body = types::GroupUserToAdd;
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
                        .map(super::failure::AddGroupUser::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::AddGroupUser::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::AddGroupUser::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::AddGroupUser::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_parapheur.remove_group_user`, made by [`Client::remove_group_user`](super::Client::remove_group_user).
    ///
    /// Remove a user from a group.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct RemoveGroupUser {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl RemoveGroupUser {
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
        /// Number of the group.
        ///
        /// Required.
        pub fn id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(0usize, value);
            self
        }
        /// Technical id of the member.
        ///
        /// Required.
        pub fn user_id<V: crate::IntoValue<i32>>(mut self, value: V) -> Self {
            self.call.set::<i32, V>(1usize, value);
            self
        }
        crate::request::call_options!(call.options);
        /// Sends the call: `DELETE /rest/groups/{id}/users/{userId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::remove_group_user`](super::Client::remove_group_user).
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
    crate::blocking::sent_blocking!(RemoveGroupUser => crate ::Response < () >);
    impl crate::operation::sealed::Sealed for RemoveGroupUser {}
    impl crate::Operation for RemoveGroupUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.remove_group_user",
                "DELETE",
                "/rest/groups/{id}/users/{userId}",
                &[204u16, 400u16, 401u16, 403u16, 500u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::path("id").required().at_least(1i64),
                    crate::operation::Parameter::path("userId").required().at_least(1i64),
                ],
            );
        type Output = ();
        type Failure = super::failure::RemoveGroupUser;
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
                        .map(super::failure::RemoveGroupUser::BadRequest)
                }
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::RemoveGroupUser::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::RemoveGroupUser::Forbidden)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::RemoveGroupUser::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_parapheur.get_password_rules`, made by [`Client::get_password_rules`](super::Client::get_password_rules).
    ///
    /// Read the rules for passwords.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetPasswordRules {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl GetPasswordRules {
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
        /// See [`Client::get_password_rules`](super::Client::get_password_rules).
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
        /// Collects unreadable elements of the list separately, instead of failing as a whole.
        #[inline]
        pub fn lenient(self) -> crate::Lenient<Self> {
            crate::Lenient::new(self)
        }
    }
    #[cfg(feature = "blocking")]
    crate::blocking::sent_blocking!(
        GetPasswordRules => crate ::Response < types::PasswordRuleList >
    );
    impl crate::operation::sealed::Sealed for GetPasswordRules {}
    impl crate::Operation for GetPasswordRules {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.get_password_rules",
                "GET",
                "/rest/passwordRules",
                &[200u16, 500u16],
            )
            .without_credentials();
        type Output = types::PasswordRuleList;
        type Failure = super::failure::GetPasswordRules;
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
                        .map(super::failure::GetPasswordRules::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl crate::lenient::ListOperation for GetPasswordRules {
        const LIST: ::std::option::Option<&'static str> = ::std::option::Option::Some(
            "rules",
        );
        type Item = types::PasswordRule;
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
    /// A call of `maarch_parapheur.request_password_reset`, made by [`Client::request_password_reset`](super::Client::request_password_reset).
    ///
    /// Have a link for choosing a new password mailed.
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
                "maarch_parapheur",
                "maarch_parapheur.request_password_reset",
                "POST",
                "/rest/password",
                &[204u16, 400u16, 500u16],
            )
            .taking(
                &[
                    crate::operation::Parameter::body()
                        .adding_to(
                            <types::PasswordResetRequestBuilder as crate::request::record::Record>::KEYS,
                        ),
                ],
            )
            .without_credentials();
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
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_parapheur.reset_password`, made by [`Client::reset_password`](super::Client::reset_password).
    ///
    /// Choose a new password with what was mailed.
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
                "maarch_parapheur",
                "maarch_parapheur.reset_password",
                "PUT",
                "/rest/password",
                &[204u16, 400u16, 403u16, 500u16],
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
            .sending_secrets(&["password", "token"]);
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
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_parapheur.get_authentication_information`, made by [`Client::get_authentication_information`](super::Client::get_authentication_information).
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
                "maarch_parapheur",
                "maarch_parapheur.get_authentication_information",
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
    /// A call of `maarch_parapheur.log_out`, made by [`Client::log_out`](super::Client::log_out).
    ///
    /// Log out where the log-in was another server's.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct LogOut {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl LogOut {
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
        /// Sends the call: `GET /rest/authenticate/logout`.
        ///
        /// # Errors
        ///
        /// See [`Client::log_out`](super::Client::log_out).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
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
    crate::blocking::sent_blocking!(LogOut => crate ::Response < () >);
    impl crate::operation::sealed::Sealed for LogOut {}
    impl crate::Operation for LogOut {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.log_out",
                "GET",
                "/rest/authenticate/logout",
                &[200u16, 401u16, 403u16, 404u16, 500u16],
            )
            .existing_since("21.03.6");
        type Output = ();
        type Failure = super::failure::LogOut;
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
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::LogOut::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body).map(super::failure::LogOut::Forbidden)
                }
                404u16 => {
                    crate::wire::from_body(body).map(super::failure::LogOut::NotFound)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::LogOut::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    /// A call of `maarch_parapheur.list_signature_modes`, made by [`Client::list_signature_modes`](super::Client::list_signature_modes).
    ///
    /// List the ways to sign.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListSignatureModes {
        client: super::Client,
        call: crate::request::RequestParts,
    }
    impl ListSignatureModes {
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
        /// Sends the call: `GET /rest/signatureModes`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_signature_modes`](super::Client::list_signature_modes).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<
            Output = ::std::result::Result<
                crate::Response<types::SignatureModes>,
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
        ListSignatureModes => crate ::Response < types::SignatureModes >
    );
    impl crate::operation::sealed::Sealed for ListSignatureModes {}
    impl crate::Operation for ListSignatureModes {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.list_signature_modes",
                "GET",
                "/rest/signatureModes",
                &[200u16, 401u16, 403u16, 404u16, 500u16],
            )
            .existing_since("21.03.6");
        type Output = types::SignatureModes;
        type Failure = super::failure::ListSignatureModes;
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
                        .map(super::failure::ListSignatureModes::Unauthorized)
                }
                403u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListSignatureModes::Forbidden)
                }
                404u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListSignatureModes::NotFound)
                }
                500u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::ListSignatureModes::InternalServerError)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl crate::lenient::ListOperation for ListSignatureModes {
        const LIST: ::std::option::Option<&'static str> = ::std::option::Option::None;
        type Item = types::SignatureMode;
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
}
#[doc(hidden)]
pub use operation as builder;
/// The documented failures of each operation, one variant per status.
#[allow(clippy::large_enum_variant)]
pub mod failure {
    #[allow(unused_imports)]
    use super::types;
    /// The documented failures of `maarch_parapheur.list_users`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ListUsers {
        /// `400` with [`types::BadRequest`]: Documented as an error message; on running servers only seen when the configuration file is missing.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`]: The caller lacks the privilege `manage_users`.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.create_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum CreateUser {
        /// `400` with [`types::BadRequest`]: A required value is missing or malformed, or the login exists already.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`]: The server failed. Only the storing of signatures answers with `errors`; every other failure seen was an exception of the framework, sent as HTML to a client that does not accept `application/json`.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.get_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetUser {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is not a number from 1 upwards.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, and the user is not the caller.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.update_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum UpdateUser {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): A required value is missing or malformed, or there is no such user.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, and the user is not the caller.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.delete_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum DeleteUser {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is not a number from 1 upwards, or, on 19.09 and 20.03, the user has documents to sign.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, or the user is the caller.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.update_external_signatures`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum UpdateExternalSignatures {
        /// `400` with [`types::BadRequest`]: A required value is missing, or there is no such user.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`]: The caller lacks the privilege `manage_users`.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`]: The server failed. Only the storing of signatures answers with `errors`; every other failure seen was an exception of the framework, sent as HTML to a client that does not accept `application/json`.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.get_user_picture`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetUserPicture {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is not a number from 1 upwards.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The password of the caller has expired. Otherwise every authenticated caller may do this. Since 21.03.6.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.update_user_picture`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum UpdateUserPicture {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): The avatar is missing or no image.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The user is not the caller.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.get_user_substitute`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetUserSubstitute {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is not a number from 1 upwards.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, and the user is not the caller.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.update_user_substitute`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum UpdateUserSubstitute {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): That user cannot stand in.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The user is not the caller.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.update_user_preferences`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum UpdateUserPreferences {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): A value is missing or malformed.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The user is not the caller.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.update_user_password`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum UpdateUserPassword {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): The new password is missing or not acceptable, or the id is not a number from 1 upwards.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The current password is wrong. Credentials of the call that are missing, wrong or expired are answered with this status as well.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, and the user is not the caller.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.list_user_signatures`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ListUserSignatures {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): The store of the signatures is missing.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The user is not the caller.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.create_user_signature`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum CreateUserSignature {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): A value is missing, or the image is none or is too large.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, and the user is not the caller.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.delete_user_signature`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum DeleteUserSignature {
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, and the user is not the caller.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.update_user_signature_substituted`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum UpdateUserSignatureSubstituted {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): The value is missing, or there is no such user.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, and the user is not the caller.
        Forbidden(types::Forbidden),
        /// `404` with [`types::NotFound`] (seen on running servers, not documented): The server does not have this route. Up to 19.09.1.
        NotFound(types::NotFound),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.get_user_history`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetUserHistory {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is not a number from 1 upwards.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, and the user is not the caller.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.autocomplete_users`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum AutocompleteUsers {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no text.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The password of the caller has expired. Otherwise every authenticated caller may do this. Since 21.03.6.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.list_groups`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ListGroups {
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_groups`, and, if `manage_users` is sufficient, that one too.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.create_group`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum CreateGroup {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The name is missing or too long.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_groups`, and, if `manage_users` is sufficient, that one too.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.get_group`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetGroup {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such group.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_groups`, and, if `manage_users` is sufficient, that one too.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.add_group_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum AddGroupUser {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): The group or the user does not exist, or the user is in the group already.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_groups`, and, if `manage_users` is sufficient, that one too.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.remove_group_user`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum RemoveGroupUser {
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): The group or the user does not exist.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_groups`, and, if `manage_users` is sufficient, that one too.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.get_password_rules`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetPasswordRules {
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.request_password_reset`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum RequestPasswordReset {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The login is missing.
        BadRequest(types::BadRequest),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.reset_password`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ResetPassword {
        /// `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): A value is missing, or the password breaks the rules.
        BadRequest(types::BadRequest),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The token is unknown, used or too old.
        Forbidden(types::Forbidden),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.get_authentication_information`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum GetAuthenticationInformation {
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.log_out`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum LogOut {
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The password of the caller has expired. Otherwise every authenticated caller may do this. Since 21.03.6.
        Forbidden(types::Forbidden),
        /// `404` with [`types::NotFound`] (seen on running servers, not documented): The server does not have this route. Up to 20.03.2.
        NotFound(types::NotFound),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
    /// The documented failures of `maarch_parapheur.list_signature_modes`; from [`Error::failure`](crate::Error::failure).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[allow(
        clippy::large_enum_variant,
        reason = "its variants are the bodies as they are"
    )]
    pub enum ListSignatureModes {
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The password of the caller has expired. Otherwise every authenticated caller may do this. Since 21.03.6.
        Forbidden(types::Forbidden),
        /// `404` with [`types::NotFound`] (seen on running servers, not documented): The server does not have this route. Up to 20.03.2.
        NotFound(types::NotFound),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
}
